import { STOP_WORDS } from '../../../language/en/grammar.ts';
import { attitudeTo } from '../statements/attitude.ts';
import type { ConflictSide } from '../conflict.ts';
import { comparing } from './comparing.ts';
import { perStatement } from '../statements/perStatement.ts';
import { numberIn } from './numbers.ts';
import { questionOn } from '../reach/realm.ts';
import { judgeReach, type Side } from '../reach/relate.ts';
import { type Said, sayingsOf } from '../statements/sayings.ts';
import type { Statement } from '../statements/statement.ts';
import { areOneThought } from '../statements/oneThought.ts';

/** Something that a statement says of a thing that no catalogue knows. */
interface Remark extends Omit<Side, 'statement'> {
  /** What it is about: remarks are compared under one key only. */
  readonly key: string;
  /** The answer; two answers under one key that differ can't both be given. */
  readonly answer: string;
  readonly sort: 'polarity' | 'value';
}

/** Remarks beyond this many on one thing are the document's subject. */
const MOST_REMARKS = 20;

/**
 * Pairs of statements that no catalogue knows: a named thing (code) asked for here and ruled out there,
 * and two different bounds on one thing.
 */
export const pairsOfClauses = comparing<Remark>({
  firsts: sayingsOf(
    perStatement((statement) => [...readNamed(statement), ...readBounds(statement)]),
    ({ key }) => [key],
  ),
  most: MOST_REMARKS,
  compare(a, b) {
    if (a.answer === b.answer || areOneThought(a.statement.unit, b.statement.unit)) return undefined;
    if (argumentsDiffer(a, b)) return undefined;
    const verdict = judgeReach(a, b, questionOn('practice', a));
    if (verdict !== 'conflict' && verdict !== 'exception') return undefined;
    const soft = a.statement.soft || b.statement.soft;
    const sort = verdict === 'exception' ? 'absolute' : a.sort;
    const about = a.key.replace(/^\w+:/, '');
    return { first: sideOf(a), second: sideOf(b), sort, about: `“${about}”`, topic: a.key, soft };
  },
});

/** Two calls of one function, each in a form of its own: "`f(x)` is deprecated", "use `f(x, 'max')`". */
function argumentsDiffer(a: Said<Remark>, b: Said<Remark>): boolean {
  const [one, other] = [argumentsOf(a), argumentsOf(b)];
  return one !== '' && other !== '' && one !== other;
}

/** What stands between the brackets of a call; nothing where that stands for any arguments. */
function argumentsOf({ statement, start, end }: Said<Remark>): string {
  const written = /\w\(([^()]*)\)/.exec(statement.text.slice(start, end))?.[1] ?? '';
  return /\w/.test(written) ? written.replace(/\s+/g, ' ').trim() : '';
}

function sideOf({ statement, start, end, answer }: Said<Remark>): ConflictSide {
  const offset = statement.unit.span.start;
  return { statement, span: { start: offset + start, end: offset + end }, says: answer, option: answer };
}

/** Code that a sentence asks for or rules out: "`X` is banned", "use `X`". Paths and plain commands name places and acts. */
function readNamed(statement: Statement): readonly Remark[] {
  if (statement.inverted) return [];
  const { unit, text } = statement;
  const base = unit.span.start;
  return unit.tokens.flatMap((token): readonly Remark[] => {
    if (token.kind !== 'code') return [];
    const name = token.lower.split('(', 1).join('').trim();
    if (name.length < 2 || /[/\s]|^\d|\.\w{2,4}$/.test(name)) return [];
    const start = token.start - base;
    const end = token.end - base;
    const answer = attitudeTo(text, start, end);
    return answer === 'none' ? [] : [{ start, end, key: `code:${name}`, answer, sort: 'polarity' }];
  });
}

const BOUND =
  /\b(at most|no more than|up to|under|below|maximum(?: of)?|max|at least|no less than|minimum(?: of)?|exactly|within|every|after) (\d[\d,.]*) ?([a-z%]{1,14})/;

/** "X … at most 5 seconds": a bound on what the other words name. */
function readBounds(statement: Statement): readonly Remark[] {
  const match = BOUND.exec(statement.text);
  const amount = match && numberIn(match[2] ?? '');
  if (!match || amount === undefined || amount === null) return [];
  const end = match.index + match[0].length;
  const words = contentWords(`${statement.text.slice(0, match.index)} ${statement.text.slice(end)}`);
  if (words.length < 2 || words.length > 6) return [];
  const key = `bound:${words.join(' ')} (${match[3] ?? ''})`;
  return [{ start: match.index, end, key, answer: `${match[1] ?? ''} ${amount}`, sort: 'value' }];
}

function contentWords(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}_.-]+/u)
    .map((word) => word.replace(/^[.-]+/, '').replace(/(?<![.-])[.-]+$/, ''))
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
    .map((word) => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word));
  return [...new Set(words)].sort();
}
