import { type Section, sectionPath } from '../../../document/sections.ts';
import { tokenise } from '../../../spec/tokens.ts';
import { perObject } from '../../../util/perObject.ts';
import { stemOf } from '../fields/stem.ts';
import { restricts, scopesOfTitle } from './headings.ts';
import { perStatement } from '../statements/perStatement.ts';
import { clauseEndOf } from './clauseEnd.ts';
import { fullNameOf } from './shortNames.ts';
import { isInReason } from './reasons.ts';
import { isWord, readQualifiers, type Qualifier } from './phrases.ts';
import type { Side } from './relate.ts';
import { runningTitleOf } from '../../../spec/runningTitles.ts';
import { isTarget } from './scopes.ts';

/** The phrases of a sentence that restrict. */
export const qualifiersOf = perStatement(({ unit }): readonly Qualifier[] =>
  readQualifiers(unit.tokens, unit.span.start),
);

/** The words of a sentence as what is compared, languages by their full names. */
export const stemsOf = perStatement(
  ({ unit }): ReadonlySet<string> => new Set(unit.tokens.filter(isWord).map(({ lower }) => stemOf(fullNameOf(lower)))),
);

/** The part of the sentence that the words in question stand in. */
export function partAround({ statement: { text }, start, end }: Side): {
  readonly start: number;
  readonly end: number;
} {
  const before = text.slice(0, start);
  const cut = Math.max(before.lastIndexOf('; '), before.lastIndexOf('. '), before.lastIndexOf('! '));
  const after = /[;.!?:—–](?=\s|$)/.exec(text.slice(end));
  return { start: cut + 1, end: after ? end + after.index : text.length };
}

/**
 * Whether the words of one side tell a thing that the other doesn't name.
 * @param met the words in question have been compared as a whole, with all that stands between them
 */
export function isQualified(side: Side, other: Side, withoutHome: (key: string) => string, met: boolean): boolean {
  const theirs = stemsOf(other.statement);
  const { text } = side.statement;
  const part = partAround(side);
  return qualifiersOf(side.statement).some(
    ({ start: from, end: to, coded, words: pieces }) =>
      from >= part.start &&
      from < part.end &&
      from < clauseEndOf(side) &&
      !INCLUDED.test(text.slice(0, from)) &&
      !isInReason(side, { start: from, end: to }) &&
      // "From now on, …": what restricts nothing is blank in the text.
      text.slice(from, to).trim() !== '' &&
      !(from >= side.start && from < side.end && (met || to + 1 >= side.end)) &&
      !(coded && isTarget(text, from)) &&
      pieces.some(
        ({ stem, code, start, end }) =>
          (end <= side.start || start >= side.end || from >= side.start) &&
          !theirs.has(stem) &&
          (code || withoutHome(stem) !== ''),
      ),
  );
}

/** "Even for small adjustments": it leaves nothing out. "Instead of": what is not done. */
const INCLUDED = /\b(?:even|including|also|instead)(?: (?:the|in|for|on|all|any))*[ `]*$/;

const titleQualifiers = perObject(({ title }: Section): readonly string[] => stemsInTitle(title));

const runningQualifiers = perStatement(({ unit }): readonly string[] => stemsInTitle(runningTitleOf(unit)));

function stemsInTitle(title: string): readonly string[] {
  // "What you hand over" is "the things that you hand over".
  const text = title
    .replaceAll('`', ' ')
    .replace(/\((?:[A-Z][^()]{0,40}|[^():!]{0,40}[!:][^()]{0,40})\)/g, ' ')
    .replace(/^\W*what(?= (?!to\b|not\b|is\b|are\b|we\b|if\b))/i, 'things that');
  if (text.split(' ').length > LONGEST_TITLE) return [];
  return readQualifiers(tokenise(text, text, 0), 0).flatMap(({ words: pieces }) => pieces.map(({ stem }) => stem));
}

/** A longer title tells a story. */
const LONGEST_TITLE = 12;

/** Words by which the headings of one side, and not those of the other, say of which things they speak. */
export function isTitleQualified(side: Side, other: Side, withoutHome: (key: string) => string): boolean {
  const theirs = stemsOf(other.statement);
  const shared = sectionPath(other.statement.unit.block.section);
  const strange = (stem: string): boolean => !theirs.has(stem) && withoutHome(stem) !== '';
  const titles = [runningTitleOf(side.statement.unit), runningTitleOf(other.statement.unit)];
  const own = sectionPath(side.statement.unit.block.section);
  if (own.at(-1) !== shared.at(-1) && [own, shared].every((path) => THE.test(path.at(-1)?.title ?? ''))) return true;
  return (
    sectionPath(side.statement.unit.block.section).some(
      (section) => section.depth > 0 && !shared.includes(section) && titleQualifiers(section).some(strange),
    ) ||
    (own.at(-1) === shared.at(-1) &&
      titles[0] !== titles[1] &&
      (runningQualifiers(side.statement).some(strange) || namesScope(side.statement)))
  );
}

/** "The kiosk", "The head office": a heading that names a thing. */
const THE =
  /^\W{0,4}the (?!(?:rules?|basics|rest|details|process|workflow|stack|code|tests?|setup|build|team|project|repo\w*|short version|long version|essentials|idea|plan|point|goal|task|job|work|tools?|style|way|why|how|what|big picture|gist)\b)[\w-]{1,30}(?: [\w-]{1,30})?\W{0,4}$/i;

const namesScope = perStatement(({ unit }): boolean =>
  scopesOfTitle(runningTitleOf(unit)).some((scope) => restricts(scope, { kind: 'practice' })),
);
