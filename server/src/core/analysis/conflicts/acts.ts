import { MODALS, STOP_WORDS } from '../../language/en/grammar.ts';
import { isWholeName, NAME_ENDS } from './bans.ts';
import type { ClausePair } from './clausePair.ts';
import type { ConflictSide } from './compute.ts';
import { perStatement } from './perStatement.ts';
import { stemOf } from './fields/stem.ts';
import { type Word, wordsOf } from './fields/words.ts';
import { questionOn } from './realm.ts';
import { judgeReach, type Side } from './relate.ts';
import type { Statement } from './statement.ts';
import { gated } from '../../text/gate.ts';

/** What a statement asks to be done to something, or forbids. */
interface Act extends Side, ActRead {}

/** An act as its statement says it, wherever that stands. */
interface ActRead extends Omit<Side, 'statement'> {
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
    for (const read of actsOf(statement)) {
      const act = { statement, ...read };
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

const actsOf = perStatement(readActs);

function readActs(statement: Statement): readonly ActRead[] {
  const { clause } = statement;
  if (!clause || statement.permits || statement.inverted) return [];
  const kept = readKept(statement);
  if (kept) return [kept];
  if (!clause.verb || clause.mood === 'fragment') return [];
  // What is used or not is compared as a thing, by its name.
  if (clause.verb.lemma === 'use') return [];
  const words = wordsOf(statement);
  const verbAt = clause.verb.span.start - statement.unit.span.start;
  const taken = clause.object
    ? takeObject(statement, words, clause.object.span.start - statement.unit.span.start)
    : takeSubject(statement, words, verbAt);
  if (verbAt < 0 || !taken) return [];
  const forbidden = clause.polarity === 'negative' || taken.nothing;
  if (forbidden && (statement.soft || (clause.object && !isWholeName(statement, taken.last)))) return [];
  const [start, end] = clause.object
    ? [verbAt, taken.last.end]
    : [taken.first.start, verbAt + clause.verb.span.end - clause.verb.span.start];
  const names = CLASSES_OF.get(clause.verb.lemma) ?? [clause.verb.lemma];
  return names.map((verb) => ({
    start,
    end,
    verb,
    forbidden,
    object: taken.object,
    universal: taken.universal,
  }));
}

const STAYS_OUT = gated(
  /\b(?:(?:must|should|has to|have to|shall)? ?(?:stays?|remains?|belongs?|(?:is|are) kept|keeps?|(?:is|are) left) out of|(?:is|are) never in|(?:does|do) not belong (?:in|into)|(?:doesn't|don't) belong (?:in|into)|never (?:enters?|ends? up in|gets? into)) (?:the |our )?(?:git|repo\w*|version control|source control|vcs|history|commits?)\b/,
);

/** "`.env` stays out of Git": what must not be committed, said of the thing. */
function readKept(statement: Statement): ActRead | undefined {
  const match = STAYS_OUT.exec(statement.text);
  const taken = match && takeObject(statement, wordsOf(statement), 0);
  if (!match || !taken || taken.last.end > match.index + 1) return undefined;
  return {
    start: taken.first.start,
    end: match.index + match[0].length,
    verb: 'commit',
    forbidden: true,
    object: taken.object,
    universal: false,
  };
}

/** The subject of a passive ("Migrations are never modified"). */
function takeSubject(statement: Statement, words: readonly Word[], verbAt: number): Taken | undefined {
  const { text } = statement;
  const front = text.slice(0, Math.max(0, verbAt));
  if (!/\b(?:is|are|be|been|being|gets?)\b(?: \w+){0,2} *$/.test(front)) return undefined;
  const taken = takeObject(statement, words, 0);
  return taken && taken.last.end <= verbAt ? taken : undefined;
}

interface Taken {
  readonly object: readonly string[];
  readonly first: Word;
  readonly last: Word;
  readonly universal: boolean;
  readonly nothing: boolean;
}

const UNIVERSAL = /^(?:anything|nothing|everything|something)$/;
const LONGEST = 5;
/** Objects that say too little for a comparison. */
const VAGUE = new Set('it them one ones thing way code file work change time new other case'.split(' ').map(stemOf));

/** The noun phrase that begins at an offset of the statement's text. */
function takeObject(statement: Statement, words: readonly Word[], offset: number): Taken | undefined {
  const from = words.findIndex(({ end }) => end > offset);
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
    if (!word || word.clause !== first.clause || NAME_ENDS.has(word.text) || MODALS.has(word.text)) break;
    const before = object.at(-1);
    if (before && /[,/]| of /.test(statement.text.slice(before.end, word.start))) break;
    if (!STOP_WORDS.has(word.text)) object.push(word);
    if (object.length > LONGEST) return undefined;
  }
  const last = object.at(-1);
  if (!last || (object.length === 1 && (VAGUE.has(last.stem) || last.text.length < 3))) return undefined;
  return { object: object.map(({ stem }) => stem), first, last, universal, nothing: first.text === 'nothing' };
}

function pairOf(ban: Act, act: Act): ClausePair | undefined {
  const verdict = judgeReach(ban, act, questionOn('practice', ban));
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
