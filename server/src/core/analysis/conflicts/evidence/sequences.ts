import { STOP_WORDS } from '../../../language/en/grammar.ts';
import type { ClausePair } from './clausePair.ts';
import type { ConflictSide } from '../conflict.ts';
import { comparing } from './comparing.ts';
import { perStatement } from '../statements/perStatement.ts';
import { stemOf } from '../fields/stem.ts';
import { questionOn } from '../reach/realm.ts';
import { judgeReach, type Side } from '../reach/relate.ts';
import { type Said, sayingsOf } from '../statements/sayings.ts';
import type { Statement } from '../statements/statement.ts';
import { wordRuns, wordSigns } from '../../../text/wordRuns.ts';

/** An order as its statement sets it: the words of what comes first and of what comes after it. */
interface Sequence extends Omit<Side, 'statement'> {
  readonly earlier: ReadonlySet<string>;
  readonly later: ReadonlySet<string>;
}

/** Orders beyond this many on one step are the document's subject. */
const MOST_SEQUENCES = 12;

/** More content words than this are no step but a story. */
const LONGEST_STEP = 6;

const BEFORE = /\b(?:before|prior to|ahead of|in advance of|until after)\b/;
const AFTER = /\b(?:after(?:wards)?|once|as soon as|only when|only after|following)\b/;
const THEN = /(?:[,;:]|\band\b|\.)\s*(?:(?:and|only) )*(?:then|afterwards|after that|finally|only then|next)\b/;
/** "The code first and the tests after it", "local imports last": the place of each step is said behind it. */
const FIRST = /\bfirst\b(?=[ ,]+(?:and |then |before )?(?:the |your |our |any |all )?[a-z])/;
const SECOND = /\b(?:after (?:it|that|them)|afterwards|second|later|next|last|at the end|only then)\b/;
/** What stands in a file above something comes before it. */
const ABOVE = /\b(?:above|on top of)\b/;
const BELOW = /\b(?:below|beneath|underneath)\b/;
const NOT_UNTIL = /\b(?:no|not|never|don't|nothing|wait)\b[^.;]{0,60}?\b(?:until|before|unless)\b/;

const sequencesOf = perStatement((statement): readonly Sequence[] => {
  const sequence = readSequence(statement);
  return sequence ? [sequence] : [];
});

/** Pairs of statements that put two steps in opposite order: "bump, then tag" and "the tag comes before the bump". */
export const oppositeSequences = comparing<Sequence, Sequence>({
  firsts: sayingsOf(sequencesOf, ({ earlier }) => [...earlier]),
  seconds: sayingsOf(sequencesOf, ({ later }) => [...later]),
  most: MOST_SEQUENCES,
  compare(a, b) {
    const [one, two] = [a.statement.unit, b.statement.unit];
    return one.index < two.index && one.block !== two.block && opposes(b, a) ? pairOf(a, b) : undefined;
  },
});

/**
 * Both steps of the one are the steps of the other, in turned order: half of their words at least. What both say on the
 * same side, such as "merge" in "merge the docs first", tells no step from the other.
 */
function opposes(a: Sequence, b: Sequence): boolean {
  const common = new Set(
    [...a.earlier].filter((word) => b.earlier.has(word)).concat([...a.later].filter((word) => b.later.has(word))),
  );
  const left = (steps: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...steps].filter((word) => !common.has(word)));
  return overlap(left(a.earlier), left(b.later)) >= ENOUGH && overlap(left(a.later), left(b.earlier)) >= ENOUGH;
}

const ENOUGH = 0.5;
/** So many words in common make one step of two that differ in others. */
const BY_CHANCE = 3;

function overlap(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  if (one.size === 0 || two.size === 0) return 0;
  const common = shared(one, two);
  // Each has a word that the other lacks: "the Linux binaries" and "the Windows binaries" are two steps.
  if (common < one.size && common < two.size && common < BY_CHANCE) return 0;
  return common / Math.min(one.size, two.size);
}

function shared(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  let count = 0;
  for (const word of one) if (two.has(word)) count++;
  return count;
}

function readSequence({ clause, text }: Statement): Sequence | undefined {
  if (!clause) return undefined;
  const cut = cutAt(text);
  if (!cut) return undefined;
  const earlier = stepsOf(cut.earlier);
  const later = stepsOf(cut.later);
  for (const word of [...earlier]) {
    if (!later.delete(word)) continue;
    earlier.delete(word);
  }
  if (earlier.size === 0 || later.size === 0 || Math.max(earlier.size, later.size) > LONGEST_STEP) return undefined;
  return { earlier, later, start: 0, end: text.trimEnd().length };
}

function cutAt(text: string): { readonly earlier: string; readonly later: string } | undefined {
  const then = THEN.exec(text);
  if (then)
    return {
      earlier: lastClause(text.slice(0, then.index)),
      later: firstClause(text.slice(then.index + then[0].length)),
    };
  const first = FIRST.exec(text);
  const second = first && SECOND.exec(text.slice(first.index + first[0].length));
  if (first && second) {
    const from = first.index + first[0].length;
    return { earlier: lastClause(text.slice(0, first.index)), later: text.slice(from, from + second.index) };
  }
  const above = ABOVE.exec(text) ?? BELOW.exec(text);
  if (above) {
    const front = lastClause(text.slice(0, above.index));
    const rest = firstClause(text.slice(above.index + above[0].length));
    return ABOVE.test(above[0]) ? { earlier: front, later: rest } : { earlier: rest, later: front };
  }
  const until = NOT_UNTIL.exec(text);
  if (until) {
    const at = until.index + until[0].length;
    return { earlier: firstClause(text.slice(at)), later: text.slice(until.index, at) };
  }
  const before = BEFORE.exec(text);
  if (before) {
    const rest = text.slice(before.index + before[0].length);
    const front = text.slice(0, before.index);
    const leading = /^[^a-z]*(?:always |only |right |even )?$/.test(front);
    const [first = '', ...others] = rest.split(',');
    return leading
      ? { earlier: firstClause(others.join(',')), later: first }
      : { earlier: lastClause(front), later: firstClause(rest) };
  }
  const after = AFTER.exec(text);
  if (after) {
    const rest = text.slice(after.index + after[0].length);
    const front = text.slice(0, after.index);
    const leading = /^[^a-z]*(?:only |right |immediately )?$/.test(front);
    const [first = '', ...others] = rest.split(',');
    return leading
      ? { earlier: first, later: firstClause(others.join(',')) }
      : { earlier: firstClause(rest), later: lastClause(front) };
  }
  return undefined;
}

const firstClause = (text: string): string => text.split(/[.;:!?]\s|,\s(?:so|because|since|which|for)\b/)[0] ?? '';
const lastClause = (text: string): string => text.split(/[.;:!?]\s/).at(-1) ?? '';

/** Words that say nothing about which step it is. */
const EMPTY: ReadonlySet<string> = new Set(
  `run make do get go use complete finish done start begin set first last step time work change new ready sure ensure
  always only every each it everything anything file need want have take give add update write create open
  pass check change review any day hour minute line two three significant major big large one whole full next`
    .split(/\s+/)
    .map(stemOf),
);

const WORD_SIGNS = wordSigns('_');

function stepsOf(text: string): Set<string> {
  const words = wordRuns(text, WORD_SIGNS).filter((word) => word.length > 2 && !STOP_WORDS.has(word));
  return new Set(words.map(stemOf).filter((word) => !EMPTY.has(word)));
}

const CONDITIONAL = /\b(?:if|unless|when (?:what|it|you(?:'re| are)|the))\b/;

function pairOf(a: Said<Sequence>, b: Said<Sequence>): ClausePair | undefined {
  if (CONDITIONAL.test(a.statement.text) || CONDITIONAL.test(b.statement.text)) return undefined;
  const verdict = judgeReach(a, b, questionOn('order', a));
  if (verdict !== 'conflict' && verdict !== 'exception') return undefined;
  const steps = [...a.earlier]
    .filter((word) => b.later.has(word))
    .concat([...a.later].filter((word) => b.earlier.has(word)));
  return {
    first: sideOf(a),
    second: sideOf(b),
    sort: 'order',
    about: 'the order of these steps',
    topic: `order:${steps.sort().join(' ')}`,
    soft: a.statement.soft || b.statement.soft,
  };
}

function sideOf({ statement, start, end }: Side): ConflictSide {
  const offset = statement.unit.span.start;
  const from = statement.text.slice(start).search(/\S/) + start;
  return {
    statement,
    span: { start: offset + Math.max(0, from), end: offset + end },
    says: 'another order',
    option: 'order',
  };
}
