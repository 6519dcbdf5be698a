import { findUnwrapped } from '../../../text/blanks.ts';
import type { Unit } from '../../../spec/units.ts';
import { readInheritedScopes } from '../reach/leadIns.ts';
import { readOccasions } from '../reach/occasions.ts';
import { readOwnScopes, scopeKey, type ScopeMark } from '../reach/scopes.ts';
import { readableText, type Statement } from './statement.ts';

/** What stands around a statement and bears on where it holds. */
export interface Around {
  readonly asked: Unit | undefined;
  readonly sentence: Unit | undefined;
  /** In the same block. */
  readonly before: Statement | undefined;
  readonly next: Unit | undefined;
}

/** What restricts a statement: its own words, the sentences around it and the lead-ins above it. */
export function readScopes(
  { unit, text }: Pick<Statement, 'unit' | 'text'>,
  { asked, sentence, before, next }: Around,
): readonly ScopeMark[] {
  return [
    ...scopesIn(unit, text).flatMap((mark) => (mark.key === 'there' ? placeOfThere(mark, text, before) : [mark])),
    ...readOccasions(text),
    ...(asked ? askedBy(asked, unit, text) : []),
    ...carriedFrom(before, unit),
    ...placeOfSubject(before, unit),
    ...scopesOfTitle(sentence, next),
    ...readInheritedScopes(unit),
  ];
}

/** What its own words restrict it to, wherever its lines are wrapped. */
function scopesIn({ source }: Unit, text: string): readonly ScopeMark[] {
  return findUnwrapped(text, source, readOwnScopes);
}

/** "There" is the code that the sentence before begins with; "from there" restricts only where there is such a one. */
function placeOfThere(mark: ScopeMark, text: string, before: Statement | undefined): readonly ScopeMark[] {
  const [first] = before?.unit.tokens ?? [];
  if (first?.kind === 'code' || first?.kind === 'path') return [{ ...mark, key: first.lower }];
  return text.slice(0, mark.start).endsWith('from ') ? [] : [mark];
}

/** "Tests fail? Fix them.": what is asked about is the condition of the answer. */
function askedBy(question: Unit, unit: Unit, text: string): readonly ScopeMark[] {
  const end = question.span.end - unit.span.start;
  if (WHY.test(text)) return [];
  const key = scopeKey(text.slice(0, end));
  return key === '' ? [] : [{ start: 0, end, key, leading: true, kind: 'condition' }];
}

/** "Why so strict? …": it asks for the reason, and names no case. */
const WHY = /^[^a-z]*(?:why|how come|what for|so what)\b/;

/** "That is for new tables.", "This ends with the freeze.": it says where the sentence before it holds. */
const QUALIFIES =
  /^[^a-z]{0,3}(?:that|this|it|both|these|all of (?:this|that)|the same)(?: (?:rule|limit|ban))?(?: (?:only|just|also))? (?:is (?:for|fine|meant|true|only|about|limited)|are (?:for|meant|only|limited)|appl(?:y|ies)|holds?|goes|counts|concerns?|covers?|affects?|refers|ends?|starts?|begins?|stops?|changes)\b/;

/** "**Crash early.** When …": a sentence that is only a title holds where the next one holds. */
function scopesOfTitle(unit: Unit | undefined, next: Unit | undefined): readonly ScopeMark[] {
  if (!unit || next?.block !== unit.block) return [];
  if (unit.tokens.length > 5 && !QUALIFIES.test(readableText(next))) return [];
  const text = readableText(next);
  return [...scopesIn(next, text), ...readOccasions(text)].map((mark) => ({ ...mark, start: 0, end: 0 }));
}

/** The scope that the sentence before it in the same item or short paragraph opens ("In `x/`, …. There …"). */
function carriedFrom(before: Statement | undefined, unit: Unit): readonly ScopeMark[] {
  if (!before || unit.block.text.source.length > LONGEST_ITEM) return [];
  return before
    .scopes()
    .filter(({ leading, kind }) => leading || (kind === 'condition' && unit.block.kind === 'item'))
    .map((mark) => ({ ...mark, start: 0, end: 0 }));
}

/** "The domain layer (`src/domain`) knows no framework. Inject …": what the sentence before is about goes on. */
function placeOfSubject(before: Statement | undefined, { block }: Unit): readonly ScopeMark[] {
  if (!before || block.text.source.length > LONGEST_ITEM) return [];
  const place = before.unit.tokens
    .slice(0, SUBJECT_TOKENS)
    .find(({ kind, lower }) => (kind === 'code' || kind === 'path') && lower.includes('/') && !lower.includes(' '));
  return place ? [{ start: 0, end: 0, key: place.lower, leading: false, kind: 'place' }] : [];
}

/** A longer item or paragraph is about several things. */
const LONGEST_ITEM = 320;
/** So far reaches what a sentence is about: "The domain layer (`src/domain`)". */
const SUBJECT_TOKENS = 6;
