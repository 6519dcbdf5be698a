import type { Smell } from '../../language/vagueTerms.ts';
import type { Glossary } from '../../lint/settings.ts';
import type { SpecModel } from '../../spec/specModel.ts';
import type { Span } from '../../text/span.ts';
import { fixesFor, type VagueFix } from './fixes.ts';
import { judgeVagueness, type Vagueness, type VagueWords } from './judge.ts';
import { questionOf } from './questions.ts';

/** A verdict in the form that the eight vague rules report. */
export interface VagueReport {
  readonly messageId: 'vague';
  readonly data: VagueWords;
  readonly span: Span;
  readonly severity?: 'hint';
  readonly fixes: () => readonly VagueFix[];
}

/** The reports of one rule: the instructions whose gravest smell is `smell`. */
export function vagueReports(spec: SpecModel, glossary: Glossary, smell: Smell): readonly VagueReport[] {
  return judgeVagueness(spec, glossary)
    .filter((verdict) => verdict.smell === smell)
    .map((verdict) => ({
      messageId: 'vague',
      data: (verdict.said.data ??= { words: listWords(verdict), question: questionOf(verdict) }),
      span: verdict.primary.span,
      ...(!verdict.certain && { severity: 'hint' as const }),
      fixes: () => fixesFor(verdict, spec.document),
    }));
}

/** All words of a verdict; where the message names a kind of vagueness, those of another kind are set off. */
function listWords({ hits, smell }: Vagueness): string {
  const own = hits.filter(({ of }) => smell === 'quality' || of.smell === smell);
  const others = hits.filter((hit) => !own.includes(hit));
  return others.length === 0 ? listed(own) : `${listed(own)}, beside ${listed(others)}`;
}

function listed(hits: Vagueness['hits']): string {
  const words = [...new Set(hits.map(({ word }) => `“${word}”`))];
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
