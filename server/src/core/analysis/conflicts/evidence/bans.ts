import { STOP_WORDS } from '../../../language/en/grammar.ts';
import { BANNED_AFTER, isNegated } from '../statements/attitude.ts';
import type { ClausePair } from './clausePair.ts';
import type { ConflictSide } from '../conflict.ts';
import { comparing } from './comparing.ts';
import { perStatement } from '../statements/perStatement.ts';
import { stemOf } from '../fields/stem.ts';
import { type Word, wordsOf } from '../fields/words.ts';
import { questionOn } from '../reach/realm.ts';
import { judgeReach, type Side } from '../reach/relate.ts';
import type { ScopeMark } from '../reach/scopes.ts';
import { type Said, sayingsOf } from '../statements/sayings.ts';
import type { Statement } from '../statements/statement.ts';
import { gated } from '../../../text/gate.ts';
import { areOneThought } from '../statements/oneThought.ts';

/** The words that name a thing, in a row. */
type Name = readonly Word[];

/** A thing that a statement rules out altogether, whatever it is. */
interface Ban extends Place {
  readonly name: Name;
  /** "No new X": those that are there stay and may be used. */
  readonly more: boolean;
}

type Place = Pick<Side, 'start' | 'end'>;

/** The words with which a statement may ask for a thing. */
interface Use {
  readonly stems: readonly string[];
}

/** Bans beyond this many on things of one head noun are the document's subject. */
const MOST_BANS = 12;
const LONGEST_NAME = 4;

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean).map(stemOf));

/** Verbs that only bring a thing about: who bans one of them bans the thing. */
const USES = stems(`use add write introduce create include insert import put leave have employ adopt apply rely return
  place keep give make wrap annotate mark call declare define implement replace pass set enable reach guard
  type store accept carry contain need require get emit throw install attach open start end begin append prefix`);
/** Verbs by which there is one more of a thing. */
const BRINGS = stems('add write introduce create insert make declare define implement attach append');
const MORE = /\b(?:new|more|further|additional)[ `*_"“']*$/;
/** Verbs of bans that forbid the thing itself; narrower than {@link USES}, since "never open X" forbids the opening. */
const BAN_VERBS = stems(
  'use add write introduce create include insert employ adopt apply rely have leave call declare',
);
const NEGATIVE: ReadonlySet<string> = new Set(
  "never don't not avoid no nor neither without zero forbid ban stop banish eschew shun refrain".split(' '),
);
/** Words at which a noun phrase ends. */
const NAME_ENDS: ReadonlySet<string> = new Set(
  `in on at for to from with by as if when unless because so that which and or but instead over rather anywhere everywhere
  ever again here there until before after while during than is are was be must may should can where who whose into
  under outside inside within at whatsoever unless except directly all without it them once twice per each every daily weekly yourself of off out up again
    first last where when how why what`.split(/\s+/),
);
/** Nouns that name many things: alone they are no name. */
const GENERIC = stems(`type field spread commit value option role test class method module component property parameter
  variable comment message key state error check step case call rule branch tool command feature pattern path image style
  version release section page user request response table record event action script resource model object import export`);
/** Heads that name no thing by themselves. */
const EMPTY =
  stems(`it them thing anything something everything nothing one way file code line change other time case new
  need use more information data value name project user work part`);

const bansOf = perStatement((statement): readonly Ban[] => {
  if (statement.permits || statement.soft || !MAY_BAN.test(statement.text)) return [];
  const words = wordsOf(statement);
  const names = words.map((word, at) => (NEGATIVE.has(word.text) ? nameAfter(statement, words, at) : undefined));
  return [...names, subjectBanned(statement, words)].flatMap((name) =>
    name && name.length > 0
      ? [
          {
            name,
            more: MORE.test(statement.text.slice(0, name[0]?.start)),
            start: name[0]?.start ?? 0,
            end: name.at(-1)?.end ?? 0,
          },
        ]
      : [],
  );
});

/**
 * Pairs of statements of which one rules a thing out altogether and the other asks for that thing, whatever it is:
 * "Doubles are banned" and "replace the gateway by a double". Code is compared by the identifiers in it.
 */
export const bansAndUses = comparing<Ban, Use>({
  firsts: sayingsOf(bansOf, ({ name }) => [name.at(-1)?.stem ?? '']),
  seconds: sayingsOf(perStatement(usesOf), ({ stems: own }) => own),
  most: MOST_BANS,
  compare(ban, { statement, stems: own }) {
    const head = ban.name.at(-1)?.stem ?? '';
    if (!own.includes(head) || areOneThought(ban.statement.unit, statement.unit)) return undefined;
    const places = askingWords(statement).flatMap(({ stem }, at) => (stem === head ? [at] : []));
    return places.map((at) => pairAt(ban, statement, at)).find((pair) => pair !== undefined);
  },
});

/** What a ban and the words of a statement up to one of them come to. */
function pairAt(ban: Said<Ban>, statement: Statement, last: number): ClausePair | undefined {
  const { name } = ban;
  const words = askingWords(statement);
  const from = last - name.length + 1;
  if (from < 0 || !name.every((part, i) => words[from + i]?.stem === part.stem)) return undefined;
  const place = { start: words[from]?.start ?? 0, end: words[last]?.end ?? 0 };
  if (ban.more && !BRINGS.has(words[rootOf(statement, words)]?.stem ?? '')) return undefined;
  if (!isUse(statement, from, place) || isCode(statement, place) !== isCode(ban.statement, ban)) return undefined;
  return pairOf(ban, { statement, ...place });
}

/** Backticks or quotation marks stand around it, or an article that makes it a name ("the any type"). */
function isMarked({ unit, text }: Statement, word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (/[`"“']/.test(unit.source[word.start - 1] ?? '') || /\bthe $/.test(text.slice(0, word.start)))
  );
}

/** A quoted or coded word stands right before it: it belongs to the name, which is more than the words. */
function isMarkedBefore({ unit }: Statement, word: Word | undefined): boolean {
  return word !== undefined && /["”`'] $/.test(unit.source.slice(0, word.start));
}

/** A hyphen ties the next word to it. */
function continuesName({ text }: Statement, { end }: Word): boolean {
  return /^[-/]\w/.test(text.slice(end));
}

const MAY_BAN = gated(
  /\b(?:never|don't|not|avoid|no|zero|ban\w*|forbid\w*|forbidden|prohibited|disallowed|stop|shun|eschew|allowed|refrain|reject\w*|permitted|off[- ]limits|fails?|removed|gone|banish\w*)\b/,
);

/** "never use X", "avoid X", "no X": the thing behind a negation at the start of its clause. */
function nameAfter(statement: Statement, words: readonly Word[], at: number): readonly Word[] | undefined {
  const negation = words[at];
  if (!negation) return undefined;
  if (!opensClause(words, at)) return undefined;
  let from = at + 1;
  const next = words[from];
  if (!next || next.clause !== negation.clause) return undefined;
  const direct = /^(?:no|avoid|zero|forbid|ban|shun|eschew|banish)$/.test(negation.text);
  if (next.text === 'from') from++;
  if (!direct || BAN_VERBS.has(next.stem)) {
    if (!BAN_VERBS.has(words[from]?.stem ?? '')) return undefined;
    from++;
    if (/^(?:up|on|in|to|any|new|all)$/.test(words[from]?.text ?? '')) from++;
  }
  while (/^(?:any|all|new|more)$/.test(words[from]?.text ?? '') && !isMarked(statement, words[from])) from++;
  const name = takeName(statement, words, from);
  const last = name?.at(-1);
  return last && isWholeName(statement, last) ? name : undefined;
}

/** Only modals, adverbs and the subject "we" or "you" stand before it in its clause. */
function opensClause(words: readonly Word[], at: number): boolean {
  const clause = words[at]?.clause;
  for (let i = at - 1; i >= 0 && words[i]?.clause === clause; i--)
    if (
      !/^(?:we|you|do|must|should|may|can|shall|will|and|agents?|there|is|are|absolutely|strictly|has|have|file|class|function|module)$/.test(
        words[i]?.text ?? '',
      )
    )
      return false;
  return true;
}

/** "X is banned": the thing that the sentence begins with. */
function subjectBanned(statement: Statement, words: readonly Word[]): readonly Word[] | undefined {
  const name = takeName(statement, words, 0);
  const last = name?.at(-1);
  if (!name || !last) return undefined;
  const rest =
    words.find(({ start, text }) => start > last.start && !GENERIC.has(stemOf(text)))?.start ?? statement.text.length;
  const after = ` ${statement.text.slice(isCode(statement, last) ? rest : last.end).replace(/^[ `*_()]+/, '')}`;
  return BANNED_AFTER.test(after) ? name : undefined;
}

/** The words of a name: up to a preposition, a verb or the end of the clause. Code is one name by itself. */
function takeName(statement: Statement, words: readonly Word[], from: number): readonly Word[] | undefined {
  const name: Word[] = [];
  const clause = words[from]?.clause;
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (!word || word.clause !== clause) break;
    if (!isCode(statement, word) && (NAME_ENDS.has(word.text) || STOP_WORDS.has(word.text))) break;
    if (name.length > 0 && /[,/]| of /.test(statement.text.slice(name.at(-1)?.end, word.start))) break;
    name.push(word);
    if (name.length > LONGEST_NAME) return undefined;
  }
  const coded = name.filter((word) => isCode(statement, word));
  if (coded.length > 0 && coded.length < name.length) return coded;
  const head = name.at(-1);
  if (!head || isMarkedBefore(statement, name[0])) return undefined;
  if (name.length === 1 && GENERIC.has(head.stem)) return undefined;
  if (continuesName(statement, head)) return undefined;
  if (name.length === 1 && (EMPTY.has(head.stem) || (head.text.length < 4 && !isCode(statement, head))))
    return undefined;
  return name;
}

/** Nothing follows the last word of a name that narrows it down: "never use X to sort" bans no X. */
function isWholeName({ text }: Statement, last: Word): boolean {
  const rest = text
    .slice(last.end)
    .replace(/^[`*_()\s]+/, ' ')
    .replace(/^ (?:types?|functions?|methods?|calls?|directives?|comments?|keywords?|operators?|statements?)\b/, '');
  return /^ *(?:$|[.;:!–—]|- |\()/.test(rest) || WHOLE_TAIL.test(rest);
}

const WHOLE_TAIL =
  /^ *(?:, (?:not|never|no|please|it|they|use|prefer|write|instead|because|since|as|even|ever|period|full|hash)\b|anywhere|everywhere|ever|at all|again|here|in (?:this|the|our|any) (?:code ?base|project|repo\w*|code)|in (?:production )?code|whatsoever|under any circumstances|directly|unless|except|instead|because|since|as it|so that|rather|over|and (?:no|never|use)|or \w+)\b/;

/** A word that stands in backticks. */
function isCode({ unit }: Statement, { start, end }: Place): boolean {
  const from = unit.span.start + start;
  const to = unit.span.start + end;
  return unit.tokens.some((token) => token.kind === 'code' && token.start <= from && to <= token.end);
}

const NO_WORDS: Name = [];

/** The words among which things may be asked for. */
const askingWords = perStatement((statement) => {
  const { clause, inverted } = statement;
  return !clause || inverted || clause.polarity === 'negative' ? NO_WORDS : wordsOf(statement);
});

/** The words that the root verb of a statement or a means reaches. */
function usesOf(statement: Statement): readonly Use[] {
  const words = askingWords(statement);
  const root = rootOf(statement, words);
  if (root < 0) return [];
  const last = root + MOST_BETWEEN + LONGEST_NAME;
  let reaches = USES.has(words[root]?.stem ?? '');
  const reached = new Set<string>();
  for (let at = root + 1; at < words.length && at <= last; at++) {
    const { stem, text } = words[at] as Word;
    if (reaches) reached.add(stem);
    reaches ||= MEANS.test(text);
  }
  return reached.size > 0 ? [{ stems: [...reached] }] : [];
}

/** Which of the words is the verb of the clause. */
function rootOf({ clause, unit }: Statement, words: readonly Word[]): number {
  if (!clause?.verb) return -1;
  const verbAt = clause.verb.span.start - unit.span.start;
  return words.findIndex(({ start, end }) => start <= verbAt && verbAt < end);
}

/** What is known of {@link isUsed}, by where the thing stands. */
const knownUses = perStatement(() => new Map<string, boolean>());

function isUse(statement: Statement, from: number, place: Place): boolean {
  const known = knownUses(statement);
  const key = `${from} ${place.end}`;
  let used = known.get(key);
  if (used === undefined) known.set(key, (used = isUsed(statement, askingWords(statement), from, place)));
  return used;
}

/** The thing is what the root verb asks for, as its object or its means; nothing denies it, no condition holds it. */
function isUsed(statement: Statement, words: readonly Word[], from: number, place: Place): boolean {
  const { text } = statement;
  if (isNegated(text, place.start, place.end) || continues(statement, place)) return false;
  const held = ({ start, end, kind }: ScopeMark): boolean =>
    end > 0 && kind !== 'purpose' && start <= place.start && place.end <= end;
  if (statement.scopes().some(held)) return false;
  const root = rootOf(statement, words);
  const between = words.slice(root + 1, from);
  if (root < 0 || root >= from || between.length > MOST_BETWEEN || words[root]?.clause !== words[from]?.clause)
    return false;
  if (between.some(({ text: word }) => TURNS.test(word))) return false;
  return USES.has(words[root]?.stem ?? '') || MEANS.test(between.at(-1)?.text ?? '');
}

const MOST_BETWEEN = 6;
const TURNS = /^(?:if|when|unless|whether|instead|than|not|never|without|no|to|because|until|of|after|before)$/;
const MEANS = /^(?:with|as|by|via|through|using|in|on)$/;

/** A file that shows what the real one looks like: "`.env.example`". */
const MODEL = /^[._-](?:examples?|samples?|templates?|dist|defaults?)\b/;

/** Another noun goes on behind the name, or a hyphen: it is another thing. */
function continues(statement: Statement, { start, end: last }: Place): boolean {
  const { text, unit } = statement;
  const code = unit.tokens.find(
    (token) => token.kind === 'code' && token.start <= unit.span.start + start && unit.span.start + last <= token.end,
  );
  const end = code ? code.end - unit.span.start : last;
  if (code && MODEL.test(text.slice(last, end))) return true;
  if (/[-\w]$/.test(text.slice(0, start)) || /^[-/]\w/.test(text.slice(end))) return true;
  // A proper name stays one before a noun: "Tailwind classes" are Tailwind.
  if (start > 3 && /^\p{Lu}/u.test(unit.source.slice(start)) && !text.slice(start, last).includes(' ')) return false;
  return !/^[`*_()\s]*(?:$|[.,;:!?–—|]|- |["“”]|(?:in|on|at|for|to|from|with|by|as|if|when|so|that|which|and|or|but|instead|over|rather|than|where|inside|under|above|before|after|until|while|here|there|between|during|per|without|only|because|since|whenever|via|unless|of|below)\b)/.test(
    text.slice(end),
  );
}

function pairOf(ban: Said<Ban>, use: Side): ClausePair | undefined {
  const verdict = judgeReach(ban, use, questionOn('practice', ban));
  if (verdict !== 'conflict' && verdict !== 'exception') return undefined;
  const about = ban.name.map(({ text }) => text).join(' ');
  return {
    first: sideOf(ban, 'against'),
    second: sideOf(use, 'for'),
    sort: verdict === 'exception' ? 'absolute' : 'polarity',
    about: `“${about}”`,
    topic: `thing:${about}`,
    soft: use.statement.soft,
  };
}

function sideOf({ statement, start, end }: Side, option: string): ConflictSide {
  const offset = statement.unit.span.start;
  return { statement, span: { start: offset + start, end: offset + end }, says: option, option };
}
