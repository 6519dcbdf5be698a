import { squeezed } from '../../../text/blanks.ts';
import type { Topic } from '../catalogue/topic.ts';
import type { Wording } from '../catalogue/wording.ts';
import { numberIn } from '../evidence/numbers.ts';
import { quantityOf } from '../evidence/quantities.ts';
import type { Stance } from './stances.ts';
import type { Statement } from './statement.ts';

/**
 * The amount that a statement states, in the unit of the topic; a version may be a floor.
 * @param wordings of which the first in the text counts
 */
export function readBound(statement: Statement, topic: Topic, wordings: readonly Wording[]): readonly Stance[] {
  const [match] = wordings
    .map((wording) => wording.exec(statement.text))
    .filter((found) => found !== null)
    .sort((a, b) => a.index - b.index);
  const figures = match?.slice(1).find((group) => group !== undefined) ?? '';
  const number = numberIn(figures);
  if (!match || number === undefined) return [];
  const place = { start: match.index, end: match.index + match[0].length };
  const at = match.index + figureIn(match[0], figures);
  const upTo = topic.numeric?.sense === 'max' && UPPER_END.test(statement.text.slice(0, at));
  if (!upTo && isRange(statement.text, place.start, place.end)) return [];
  if (REFERENCE.test(statement.unit.source.slice(place.start, place.end))) return [];
  if (topic.numeric?.unit === 'version') return [readVersion(statement, topic, match)];
  const behind = squeezed(statement.text.slice(at + figures.length, at + figures.length + 40));
  const quantity = quantityOf(number, topic.numeric?.unit ?? '', behind);
  const amount = quantity?.amount ?? number;
  return [{ topic, statement, option: quantity?.text ?? String(number), denied: false, amount, ...place }];
}

/** The number of an issue is no amount. */
const REFERENCE = /(?:#|\b[A-Z]{2,}-)\d+\W*$/;
/** Of "500-600 lines" the second one is the bound. */
const UPPER_END = /\d ?(?:-|–|to|and) ?$/;

/** Where a number stands, as a word or in figures, and not as a letter of another word. */
function figureIn(matched: string, figures: string): number {
  for (let at = matched.lastIndexOf(figures); at > 0; at = matched.lastIndexOf(figures, at - 1))
    if (!/[a-z]/.test(figures) || !/[a-z]/.test(matched.charAt(at - 1) + matched.charAt(at + figures.length)))
      return at;
  return 0;
}

/** What has to run on a version: it may run on newer ones, too. */
const SUPPORTED_BEFORE =
  /\b(?:compatible with|compatibility with|(?:must|has to|have to|should) (?:still |also )?(?:run|work)s? (?:on|with)|still (?:run|work)s? (?:on|with)|supports?) $/;
const LOWEST_BEFORE = /(?:>=? ?|≥ ?|at least |minimum (?:supported )?)v?$/;
const NOTHING_BELOW = / (?:than|before|below|to) [a-z.# ]+v?$/;
const LOWEST_AFTER =
  /^(?:\+| \+(?= *(?:$|[.,;)]))| ?(?:(?:or|and) (?:newer|later|higher|above|up)\b|(?:up|on)wards?\b|minimum\b|is (?:the|our) (?:floor|minimum)\b))/;

/** "Node 18", or "at least 20" of "Node >= 20" and "at least Node 20". */
function readVersion(statement: Statement, topic: Topic, match: RegExpExecArray): Stance {
  const { text } = statement;
  const figures = match.slice(1).find((group) => group !== undefined) ?? '';
  const [major = 0, minor = 0] = figures.split('.').map((part) => parseInt(part, 10));
  const start = match.index;
  const end = start + match[0].length;
  const front = match[0].slice(0, match[0].search(/\d/));
  const lowest =
    NOTHING_BELOW.test(front) ||
    LOWEST_BEFORE.test(front) ||
    LOWEST_BEFORE.test(text.slice(0, start)) ||
    LOWEST_AFTER.test(text.slice(end));
  const supported = SUPPORTED_BEFORE.test(text.slice(0, start)) || /^[ -]compatible\b/.test(text.slice(end));
  const amount = major * 1000 + (minor || 0);
  const said = { topic, statement, denied: false, amount, start, end };
  if (lowest) return { ...said, option: `at least ${figures}`, floor: 'lowest' };
  if (supported) return { ...said, option: `down to ${figures}`, floor: 'supported' };
  return { ...said, option: figures };
}

/** "between 80 and 100 columns", "80–100": a range, or two bounds in one sentence. */
function isRange(text: string, start: number, end: number): boolean {
  return /\d\s*(?:[-–—/]|to|or|and)\s*\d/.test(text.slice(Math.max(0, start - 8), end + 10));
}
