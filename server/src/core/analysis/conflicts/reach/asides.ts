import { STOP_WORDS } from '../../../language/en/grammar.ts';
import { stemOf } from '../fields/stem.ts';
import { perStatement } from '../statements/perStatement.ts';
import { isMereLabel } from '../../mereLabels.ts';
import type { Side } from './relate.ts';

/** What stands before a colon at the front, or in brackets at the end, is no longer than this. */
const LONGEST = 60;
const FRONT = /^[^\p{L}\d`]*([^:.;!?()]{2,60}?): /u;
const BRACKETS = /\(([^()]{2,60})\)\W*$/;
/** It says what the words in brackets are for the sentence: an example, a remark, another word. */
const REMARK =
  /^(?:e\.?g|i\.?e|for example|such as|see|cf|like|not|no|never|always|only if|if|or|and|aka|default|optional)\b|\d{4}/;

/** The content words of an aside. */
function wordsOf(text: string | undefined): readonly string[] {
  if (text === undefined || text.length > LONGEST) return [];
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}_./-]*/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map(stemOf);
}

/** Of what a sentence speaks, as said in front of it: "April to September: …", "A refund above 40 EUR: …". */
const frontOf = perStatement(({ text }) => {
  const match = FRONT.exec(text);
  const [, front = ''] = match ?? [];
  return { words: isMereLabel(front) ? [] : wordsOf(front), end: match?.[0].length ?? 0 };
});

/** … or in brackets behind it: "Headings are in title case (blog)". */
const bracketsOf = perStatement(({ text }) => {
  const match = BRACKETS.exec(text);
  const words = match && !REMARK.test(match[1] ?? '') ? wordsOf(match[1]) : [];
  return { words, start: match?.index ?? text.length };
});

/** Each says in front or in brackets of what it speaks, and not of the same. */
export function asidesDiffer(a: Side, b: Side): boolean {
  const [frontA, frontB] = [frontOf(a.statement), frontOf(b.statement)];
  if (frontA.end <= a.start && frontB.end <= b.start && differ(frontA.words, frontB.words)) return true;
  const [endA, endB] = [bracketsOf(a.statement), bracketsOf(b.statement)];
  return endA.start >= a.end && endB.start >= b.end && differ(endA.words, endB.words);
}

function differ(one: readonly string[], two: readonly string[]): boolean {
  return (
    one.length > 0 &&
    two.length > 0 &&
    !one.every((word) => two.includes(word)) &&
    !two.every((word) => one.includes(word))
  );
}
