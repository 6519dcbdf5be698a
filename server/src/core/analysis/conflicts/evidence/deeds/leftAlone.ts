import type { Statement } from '../../statements/statement.ts';
import type { Atom } from './atoms.ts';
import { type Deed, makeDeed } from './deed.ts';
import { takeThing } from './phrases.ts';

const LEFT =
  /^ *(?:alone|untouched|unchanged|intact|be|as(?:[- ]is| (?:it|they) (?:is|are|was|were)(?! (?:documented|described|shown|explained))))\b/;
const STAYS =
  /^ *(?:(?:(?:must|should|shall|has to|have to) )?(?:stays?|remains?|(?:is|are) (?:left|kept)|(?:must|should) be (?:left|kept))(?: exactly)? (?:as (?:it|they) (?:is|are)|as[- ]is|untouched|unchanged|intact|alone)|(?:is|are) (?:strictly )?off[- ]limits|(?:is|are) (?:untouchable|taboo|frozen))\b/;
const AWAY =
  /^[^a-z]*(?:keep (?:your )?hands off|hands off|stay (?:out of|away from)|keep (?:out of|away from)|steer clear of)(?: of)? /;

/** "Leave X alone", "X stays as it is", "hands off X": every change of it is forbidden, and of a command its use. */
export function readLeftAlone(statement: Statement, atoms: readonly Atom[]): Deed | undefined {
  const { text, inverted } = statement;
  const [first] = atoms;
  if (!first || inverted || !MAY_LEAVE.test(text)) return undefined;
  const away = AWAY.exec(text);
  const leaves = /^(?:leave|keep)$/.test(first.text);
  const from = away ? atoms.findIndex(({ start }) => start >= away[0].length) : leaves ? 1 : 0;
  const taken = from < 0 ? undefined : takeThing(atoms, from);
  if (!taken) return undefined;
  const { thing } = taken;
  const rest = text.slice(thing.end).replace(/^[`*_"” )]+/, ' ');
  const told = LEFT.exec(rest) ?? STAYS.exec(rest);
  if (away ? !/^ *(?:$|[.,;:!—–(]|- )/.test(rest) : !(leaves ? LEFT : STAYS).test(rest)) return undefined;
  const end = away ? thing.end : thing.end + (told?.[0].length ?? 0);
  const senses = ['change', 'touch', 'run'];
  return makeDeed(statement, {
    lemma: 'touch',
    senses,
    forbidden: true,
    total: true,
    objects: [thing],
    tails: [],
    start: first.start,
    end,
  });
}

const MAY_LEAVE =
  /\b(?:leave|left|keep|kept|stays?|remains?|hands off|steer clear|stay (?:out|away)|off[- ]limits|untouchable|taboo|frozen)\b/;

const STAYS_OUT =
  /\b(?:(?:must|should|has to|have to|shall)? ?(?:stays?|remains?|belongs?|(?:is|are) kept|keeps?|(?:is|are) left) out of|(?:is|are) never in|(?:does|do) not belong (?:in|into)|(?:doesn't|don't) belong (?:in|into)|never (?:enters?|ends? up in|gets? into)) (?:the |our )?(?:git|repo\w*|version control|source control|vcs|history|commits?)\b/;

/** "`.env` stays out of Git": what must not be committed, said of the thing. */
export function readKeptOut(statement: Statement, atoms: readonly Atom[]): Deed | undefined {
  const match = statement.inverted ? null : STAYS_OUT.exec(statement.text);
  const end = match ? match.index + match[0].length : 0;
  const thing =
    match &&
    takeThing(
      atoms.filter((atom) => atom.end <= match.index + 1),
      0,
    )?.thing;
  if (!thing) return undefined;
  return makeDeed(statement, {
    lemma: 'commit',
    forbidden: true,
    objects: [thing],
    tails: [],
    start: thing.start,
    end,
  });
}
