import { STOP_WORDS } from '../../language/en/grammar.ts';
import { VERB_LEMMAS } from '../../language/en/verbs.ts';
import type { Instruction } from '../../spec/specModel.ts';
import type { Token } from '../../spec/tokens.ts';
import { parts } from './breaks.ts';
import type { Hit } from './hits.ts';
import { isMeasure } from './measures.ts';

/** What one sees to exist or not. */
const THERE_OR_NOT = /^(?:issues?|tickets?|numbers?|bugs?|todos?|follow-ups?)$/;

const STARTING = /^(?:run|call|install|execute|invoke|start|restart|rebuild)$/;

/** "Run `make setup` if needed", "link related issues when applicable": what the case is shows itself. */
export function isPlainNeed({ of, from, word }: Hit, { unit: { tokens }, clause }: Instruction): boolean {
  if (of.smell !== 'escape') return false;
  const need = /^(?:only )?(?:if|when|where|whenever|wherever|as) (needed|necessary|required|applicable)$/i.exec(
    word,
  )?.[1];
  if (!need) return false;
  // An option of a linter may be called so.
  if (tokens.slice(from).some(({ kind, lower }) => kind === 'code' && lower.includes(need.toLowerCase()))) return true;
  if (tokens.slice(from).some(({ kind }, index) => kind === 'path' && tokens[from + index - 1]?.lower === 'in'))
    return true;
  const before = tokens.slice(0, from);
  const starts = STARTING.test(clause.verb?.lemma ?? '');
  if (
    before.some(
      ({ kind, text }) =>
        kind === 'quote' || (kind === 'code' && (starts || /^[$/]|\S\s/.test(text))) || /^\.\//.test(text),
    )
  )
    return true;
  const near = tokens.slice(Math.max(0, from - 3), from);
  if (near.some(({ lower }) => STARTING.test(lower.replace(/^re(?=install)/, '')))) return true;
  return (
    /^applicable$/i.test(need) &&
    (before.some(({ lower }) => /^(?:related|relevant|associated|corresponding)$/.test(lower)) ||
      near.some(({ lower }) => THERE_OR_NOT.test(lower)))
  );
}

const POSSIBLE = /possible|practical|practicable|feasible|you can|we can/i;
const NEEDED = /(?:needed|necessary|required|useful|helpful|justified|relevant|warranted)$/i;
const CERTAIN = /(?:confident|sure|certain|satisfied|comfortable)$/i;

/** "Only when needed to load `x`", "when relevant files are open", "under 80 columns when possible". */
export function isBoundEscape({ from, to, word }: Hit, tokens: readonly Token[]): boolean {
  const next = tokens[to]?.lower ?? '';
  const second = tokens[to + 1]?.lower ?? '';
  if (NEEDED.test(word)) {
    if (next === 'to' && VERB_LEMMAS.has(second)) return true;
    if (next === 'beyond' || (next === 'for' && second !== 'a')) return true;
  }
  if (CERTAIN.test(word) && /^(?:that|they|you|it|of|about|in)$/.test(next)) return true;
  if (isAttributive(tokens, from, to)) return true;
  if (!POSSIBLE.test(word)) return false;
  return (
    tokens.some(
      ({ lower }, at) => /^(?:instead|rather)$/.test(lower) && /^(?:of|than)$/.test(tokens[at + 1]?.lower ?? ''),
    ) || tokens.slice(0, from).some((token, at) => isMeasure(token, tokens[at - 1]))
  );
}

/** "When relevant files are open": what looks like the whole condition is said of a noun. */
function isAttributive(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (/^as$/.test(tokens[from]?.lower ?? '') && next?.kind === 'word' && /[^s]s$/.test(next.lower)) return true;
  if (next?.kind !== 'word' || STOP_WORDS.has(next.lower) || VERB_LEMMAS.has(next.lower)) return false;
  return tokens.slice(to + 1, to + 4).some(({ lower }) => /^(?:is|are|exists?|change|changes)$/.test(lower));
}

/** "Prefer `x` where applicable": a default gives way anyhow, and the case is seldom disputed. */
export function givesWay({ from }: Hit, { unit: { tokens }, clause }: Instruction): boolean {
  if (clause.strength > 1 || clause.exception) return false;
  for (let at = from - 1; at >= 0 && !parts(tokens, at); at--)
    if (/^(?:prefer|favou?r)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}
