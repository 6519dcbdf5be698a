import { STOP_WORDS } from '../../language/en/grammar.ts';
import { HOME, isWholeName, NAME_ENDS } from './bans.ts';
import type { ClausePair } from './clausePair.ts';
import type { ConflictSide } from './compute.ts';
import { stemOf } from './fields/stem.ts';
import { type Word, wordsOf } from './fields/words.ts';
import { judgeReach, type Side } from './relate.ts';
import type { Statement } from './statement.ts';

/** What a statement asks to be done to something, or forbids. */
interface Act extends Side {
  readonly verb: string;
  readonly forbidden: boolean;
  /** The words of the object, its head last; for "anything about X" those of X. */
  readonly object: readonly string[];
  readonly universal: boolean;
}

/** Acts beyond this many under one verb are the document's subject. */
const MOST_ACTS = 40;

const CLASSES = `add introduce create insert include write
remove delete drop erase purge
edit change modify touch alter update rewrite patch
run execute invoke launch
ask consult
commit
push
log print
mock stub fake
cache memoize
disable deactivate
upgrade bump
update bump upgrade
deploy ship release publish
rename
restart
merge
rebase
open create raise
approve
read
send
answer reply respond
catch swallow
retry
format reformat
translate
store save persist
expose reveal disclose share`;

/** Verbs that ask for the same act, each with the names of its classes. */
const CLASSES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const line of CLASSES.split('\n')) {
    const verbs = line.split(' ');
    for (const verb of verbs) map.set(verb, [...(map.get(verb) ?? []), verbs[0] ?? verb]);
  }
  return map;
})();

/**
 * Pairs of statements of which one forbids an act on something and the other asks for the same act on the same thing,
 * or on a part of it: "Never edit generated files" and "Update the generated files after each run".
 */
export function forbiddenActs(statements: readonly Statement[]): readonly ClausePair[] {
  const bans = new Map<string, Act[]>();
  const wanted: Act[] = [];
  for (const statement of statements) {
    for (const act of readActs(statement)) {
      if (!act.forbidden) {
        wanted.push(act);
        continue;
      }
      const list = bans.get(act.verb);
      if (!list) bans.set(act.verb, [act]);
      else if (list.length < MOST_ACTS) list.push(act);
    }
  }
  const pairs = new Map<string, ClausePair>();
  for (const act of bans.size === 0 ? [] : wanted) {
    for (const ban of bans.get(act.verb) ?? []) {
      if (ban.statement.unit.block === act.statement.unit.block || !covers(ban, act)) continue;
      const pair = pairOf(ban, act);
      if (pair) pairs.set(`${ban.statement.unit.index} ${act.statement.unit.index}`, pair);
    }
  }
  return [...pairs.values()];
}

/** All that the ban names is named by the act, too, with the same head; the act may be narrower. */
function covers(ban: Act, act: Act): boolean {
  if (act.universal || !ban.object.every((word) => act.object.includes(word))) return false;
  return ban.universal ? ban.object.length > 0 : ban.object.at(-1) === act.object.at(-1);
}

function readActs(statement: Statement): readonly Act[] {
  const { clause, unit } = statement;
  if (!clause?.verb || !clause.object || clause.mood === 'fragment' || statement.permits || statement.inverted)
    return [];
  const words = wordsOf(statement);
  const verbAt = clause.verb.span.start - unit.span.start;
  const objectAt = clause.object.span.start - unit.span.start;
  const from = words.findIndex(({ end }) => end > objectAt);
  if (verbAt < 0 || from < 0) return [];
  const taken = takeObject(statement, words, from);
  if (!taken) return [];
  const forbidden = clause.polarity === 'negative' || taken.nothing;
  if (forbidden && (statement.soft || !isWholeName(statement, taken.last))) return [];
  const place = { statement, start: verbAt, end: taken.last.end };
  // What is used or not is compared as a thing, by its name.
  if (clause.verb.lemma === 'use') return [];
  const names = CLASSES_OF.get(clause.verb.lemma) ?? [clause.verb.lemma];
  return names.map((verb) => ({ ...place, verb, forbidden, object: taken.object, universal: taken.universal }));
}

interface Taken {
  readonly object: readonly string[];
  readonly last: Word;
  readonly universal: boolean;
  readonly nothing: boolean;
}

const UNIVERSAL = /^(?:anything|nothing|everything|something)$/;
const LONGEST = 5;
/** Objects that say too little for a comparison. */
const VAGUE = new Set('it them one ones thing way code file work change time new other case'.split(' ').map(stemOf));

function takeObject(statement: Statement, words: readonly Word[], from: number): Taken | undefined {
  const first = words[from];
  if (!first) return undefined;
  const universal = UNIVERSAL.test(first.text);
  const object: Word[] = [];
  let at = universal ? from + 1 : from;
  if (universal) {
    if (!/^(?:about|in|from|of|on|under|inside|within)$/.test(words[at]?.text ?? '')) return undefined;
    at++;
  }
  for (; at < words.length; at++) {
    const word = words[at];
    if (!word || word.clause !== first.clause || NAME_ENDS.has(word.text)) break;
    const before = object.at(-1);
    if (before && /[,/]| of /.test(statement.text.slice(before.end, word.start))) break;
    if (!STOP_WORDS.has(word.text)) object.push(word);
    if (object.length > LONGEST) return undefined;
  }
  const last = object.at(-1);
  if (!last || (object.length === 1 && (VAGUE.has(last.stem) || last.text.length < 3))) return undefined;
  return { object: object.map(({ stem }) => stem), last, universal, nothing: first.text === 'nothing' };
}

function pairOf(ban: Act, act: Act): ClausePair | undefined {
  const verdict = judgeReach(ban, act, { kind: 'practice', home: HOME });
  if (verdict !== 'conflict' && verdict !== 'exception') return undefined;
  const about = `“${ban.statement.text.slice(ban.start, ban.end).replace(/\s+/g, ' ').trim()}”`;
  return {
    first: sideOf(ban, 'against'),
    second: sideOf(act, 'for'),
    sort: verdict === 'exception' ? 'absolute' : 'polarity',
    about,
    topic: `act:${ban.verb} ${ban.object.join(' ')}`,
    soft: act.statement.soft,
  };
}

function sideOf({ statement, start, end }: Side, option: string): ConflictSide {
  const offset = statement.unit.span.start;
  return { statement, span: { start: offset + start, end: offset + end }, says: option, option };
}
