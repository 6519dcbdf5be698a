import type { Instruction } from '../spec/specModel.ts';
import type { Level } from './levels.ts';

/** A level that the wording suggests; it marks a guess and never decides anything. */
export interface SuggestedLevel {
  readonly level: Level;
  readonly why: string;
}

/** What a prohibition protects when it must hold whoever asks: secrets, people's data, money, production, history. */
const GUARDED =
  /\b(?:secrets?|credentials?|passwords?|passphrases?|api[- ]?keys?|private keys?|tokens?|\.env|pii|personal(?:ly identifiable)? (?:data|information)|(?:user|customer|patient|production|prod) data|databases? in production|production|prod|live (?:system|environment|database)s?|force[- ]push|history|destructive|irreversibl[ey]|delet(?:e|ing|es)|drop(?:ping)? (?:a |the )?(?:table|database|column)s?|wip(?:e|ing)|rm -rf|malware|exploits?|vulnerabilit(?:y|ies)|security (?:check|control|warning)s?|unsafe input|injection|real (?:money|payments?|users?|customers?)|sandbox)\b/i;

/**
 * Guesses a level from the wording of an instruction that carries none. The four kinds and the levels they get:
 * a prohibition that guards safety or data holds for everyone (`root`); a hard rule is the project's own (`developer`);
 * what is simply asked for yields to an explicit wish (`user`); a preference or a permission also to the context
 * (`guideline`). `system` is never guessed: wording doesn't tell who runs the system.
 */
export function suggestLevel({ clause, unit }: Instruction): SuggestedLevel {
  const binding = clause.strength === 3;
  if (binding && clause.polarity === 'negative' && GUARDED.test(unit.source)) {
    return { level: 'root', why: 'a prohibition that guards safety or data' };
  }
  if (binding) return { level: 'developer', why: clause.polarity === 'negative' ? 'a prohibition' : 'a hard rule' };
  if (clause.strength === 2) return { level: 'user', why: 'asked for, not insisted on' };
  return { level: 'guideline', why: clause.strength === 1 ? 'a preference' : 'a permission' };
}
