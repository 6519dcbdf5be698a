import type { SpecDocument } from '../../document/specDocument.ts';
import { VERB_LEMMAS } from '../../language/en/verbs.ts';
import type { Token } from '../../spec/tokens.ts';
import { type Filled, fill, hole, joinFilled } from '../../util/template.ts';
import { deletion } from './deletion.ts';
import type { VagueFix } from './fixes.ts';
import type { Vagueness } from './judge.ts';

/**
 * What the author may do about a loophole: say when it holds, or, where the sentence stands without it and says the
 * same, delete it or list exceptions.
 */
export function escapeFixes(verdict: Vagueness, document: SpecDocument): readonly VagueFix[] {
  const { primary } = verdict;
  const name: VagueFix = {
    title: 'Name the condition',
    preferred: true,
    edits: [edit(verdict, conditionFor(verdict))],
  };
  if (!canGo(verdict)) return [name];
  const except = fill`except ${hole('cases in which it does not hold')}`;
  return [
    name,
    withoutIt(verdict, document, `Delete “${primary.word}”: it always holds`),
    { title: 'Name the exceptions instead', edits: [edit(verdict, except)] },
  ];
}

/** A condition to fill in, with the word that it began with: “unless” and “only when” mustn't become “when”. */
function conditionFor({ primary: { word, from, to }, instruction }: Vagueness): Filled {
  const others = instruction.unit.tokens.filter(({ kind }, at) => (at < from || at >= to) && kind !== 'punctuation');
  if (others.length === 0) return fill`decide by ${hole('criterion that can be checked')}`;
  const condition = fill`${hole('observable condition')}`;
  const opener = /^(?:unless|until|only (?:when|if|where)|without)\b/i.exec(word)?.[0].toLowerCase();
  if (opener === 'without') return fill`without ${hole('reason that can be checked')}`;
  if (/^as a last resort$/i.test(word) || word.toLowerCase() === 'only as needed')
    return joinFilled([fill`only when `, condition]);
  return joinFilled([fill`${opener ?? 'when'} `, condition]);
}

/** Words that make of the loophole a limit: without it the sentence would allow, or ask for, more. */
const LIMIT =
  /\b(?:only|just|solely|merely|exclusively|sparingly|rarely|may|might|can|could|fine|okay?|allowed|acceptable|permitted|permissible|optional(?:ly)?|reserved?|limit(?:ed)?|restrict(?:ed)?)\b/i;
const LIMITING_WORDS =
  /\b(?:only|last resort|good reason|(?:rare|exceptional|extreme|special|unusual|some|certain) (?:case|situation|circumstance|condition)s?|exceptional|case|depending|discretion)\b/i;
const DEGREE = /\b(?:absolutely|strictly|really|truly|genuinely|actually)\b/i;
/** How an adverbial begins that can be taken out; “until” and “once” say when the rule begins or ends. */
const ADVERBIAL = /^(?:when|where|if|whenever|wherever|unless|as|in|without|within|to|at|so|should|time|insofar)\b/i;
/** Before these something would be left hanging. */
const HANGING = new Set(
  'and or but nor only just even except if when where unless until whenever wherever not than as is are be for to by with of from about either whether like'.split(
    ' ',
  ),
);
/** After these a further place or time begins; all other words may belong to the condition. */
const GOING_ON = new Set('in at before after during inside when while throughout'.split(' '));
const COORDINATORS = new Set(['and', 'or', 'but', 'nor', 'then']);
const OBJECT_OPENERS = /^(?:the|an?|your|its?|their|our|them|all|every|each|this|that|these|those|any|no)$/;

/** True when the sentence without the loophole is one, and says the same. */
function canGo({ primary, instruction }: Vagueness): boolean {
  const { unit, clause } = instruction;
  const { tokens } = unit;
  const { word, span } = primary;
  if (!ADVERBIAL.test(word) || clause.strength === 0 || isLimit(word)) return false;
  const around = unit.masked.slice(0, span.start - unit.span.start) + unit.masked.slice(span.end - unit.span.start);
  return !LIMIT.test(around) && endsCondition(tokens, primary.from, primary.to);
}

function isLimit(word: string): boolean {
  if (/^(?:unless|without)\b/i.test(word)) return false;
  return LIMITING_WORDS.test(word) || DEGREE.test(word);
}

/** True when the words around leave a sentence, and none of them continues the condition. */
function endsCondition(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]];
  if (before && (HANGING.has(before.lower) || /^[:;–—-]$/.test(before.text))) return false;
  const isFirst = from === 0;
  if (!next || /^[.!?;]$/.test(next.text)) return !isFirst;
  if (next.text === ')') return before?.text === '(' || (!isFirst && before?.text !== ',');
  if (next.text !== ',') return before?.text !== ',' && (goesOn(tokens, to) || (isFirst && beginsAct(next)));
  const behind = tokens[to + 1];
  if (isFirst || before?.text === ',') return behind !== undefined && !COORDINATORS.has(behind.lower);
  return goesOn(tokens, to + 1);
}

/** True when at `at` a place, a time, or a further act begins: “and run the tests”, never “and approved”. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (GOING_ON.has(word)) return tokens[at - 1]?.text !== ',';
  const [verb, object] = [tokens[at + 1], tokens[at + 2]];
  if (!COORDINATORS.has(word) || word === 'or' || !verb || !object) return false;
  return VERB_LEMMAS.has(verb.lower) && (object.kind === 'code' || OBJECT_OPENERS.test(object.lower));
}

function beginsAct({ lower }: Token): boolean {
  return VERB_LEMMAS.has(lower) || /^(?:do|don't|please|always|never)$/.test(lower);
}

/** Of the commas around a loophole in the middle, one stays where it parts what stands in front from the act. */
function withoutIt(verdict: Vagueness, document: SpecDocument, title: string): VagueFix {
  const { primary, instruction } = verdict;
  const { tokens } = instruction.unit;
  const [comma, next, behind] = [tokens[primary.from - 1], tokens[primary.to], tokens[primary.to + 1]];
  if (comma?.text !== ',' || next?.text !== ',' || !behind) return deletion(verdict, document, title);
  const staysParted = beginsAct(behind) && !VERB_LEMMAS.has(tokens[0]?.lower ?? '');
  return { title, edits: [{ span: { start: staysParted ? comma.end : comma.start, end: next.end }, text: '' }] };
}

function edit({ primary, instruction }: Vagueness, { text, holes }: Filled): VagueFix['edits'][number] {
  const opening = instruction.unit.tokens[0]?.start === primary.span.start;
  return { span: primary.span, text: opening ? text.charAt(0).toUpperCase() + text.slice(1) : text, holes };
}
