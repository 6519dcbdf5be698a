/** What an example shows: the right way, the wrong way, both in one block, or just one instance. */
export type Verdict = 'good' | 'bad' | 'both' | 'neutral';

const GOOD =
  '(?:good|better|best|correct(?:ly)?|right|valid|preferred|recommended|acceptable|after|do|dos|✅|✔️?|✓|👍)';
const BAD =
  "(?:bad|worse|worst|incorrect(?:ly)?|wrong|invalid|avoid|before|don['’]?ts?|do not|never|instead of|❌|❎|✗|✘|🚫|⛔|👎)";
const NEUTRAL =
  '(?:examples?|for example|for instance|e\\.g\\.|samples?|sample output|example output|counter-?examples?)';
const LABEL = new RegExp(
  `^[\\s\\W]{0,4}?(?:(${GOOD})|(${BAD})|(${NEUTRAL}))(?:\\s+(?:examples?|cases?|way|names?|versions?|code|style|practice|output|messages?))?\\s*(?:\\([^()]{0,60}\\)\\s*)?(?:[:：]|—|–|->|→|$)`,
  'iu',
);
const SIGN = /^\s*(?:([✅✓👍]|✔️?|☑️?)|([❌❎✗✘🚫⛔👎]))/u;

/** Words that make what follows them an example whatever it is; the others ("Do:", "❌") introduce rules as often. */
const SHOWS =
  /^[\s\W]{0,4}?(?:good|better|worse|bad|correct(?:ly)?|incorrect(?:ly)?|right|wrong|before|after|examples?|for example|for instance|e\.g\.|samples?|counter-?examples?)\b/iu;

/** A label that introduces an example, as `Good:`, `❌` or `For example:` do. */
export interface ExampleLabel {
  readonly verdict: Verdict;
  /** What is an example: all of the block, the first sentence, or a sentence only where it is code or quoted. */
  readonly reach: 'block' | 'unit' | 'opaque';
}

/** Reads the label at the start of a masked text; `undefined` when it has none. */
export function readExampleLabel(masked: string): ExampleLabel | undefined {
  const sign = SIGN.exec(masked);
  if (sign) {
    const behind = readLabel(masked.slice(sign[0].length));
    return { verdict: sign[1] ? 'good' : 'bad', reach: behind?.reach ?? 'opaque' };
  }
  return readLabel(masked);
}

/** The text behind its sign and its label. */
export function withoutExampleLabel(masked: string): string {
  return masked.replace(SIGN, '').replace(LABEL, '');
}

function readLabel(masked: string): ExampleLabel | undefined {
  const label = LABEL.exec(masked);
  if (!label) return undefined;
  const rest = masked.slice(label[0].length);
  if (label[3]) return /\b(?:examples?|samples?)\b/i.test(rest) ? undefined : { verdict: 'neutral', reach: 'block' };
  return { verdict: label[1] ? 'good' : 'bad', reach: SHOWS.test(masked) ? 'unit' : 'opaque' };
}

const LEAD =
  /^\W*(?:(?:some|more|a few|good|bad|correct|incorrect|wrong|typical|usage|commit|message|naming|an?|here (?:is|are)(?: an?| some)?|see(?: these| this)?)\s+){0,4}(?:counter-?)?(?:examples?|samples?)(?:\s+(?:of|for|from|with|in|below)\b[^.!?]{0,60}|\s*\([^()]*\))?\s*[:：]?\s*$|^\W*(?:for (?:example|instance)|e\.g\.|like (?:so|this))\s*[:：,]?\s*$/iu;

/** Whether a paragraph does nothing but introduce examples ("Examples of good titles:"). */
export function leadsIntoExamples(masked: string): boolean {
  return masked.length <= 120 && LEAD.test(masked);
}

const HEADING =
  /^\W*(?:(?:\w+[\s-]){0,3}(?:counter-?)?examples?|(?:good|bad)(?: and bad)?|do['’]?s and don['’]?ts by example|samples?|examples? of [\w\s-]{2,60})\W*$/iu;

/** Whether a heading announces examples and nothing else ("Examples", "Bad example"). */
export function headsExamples(title: string): boolean {
  return HEADING.test(title) && !/^\W*(?:an? |no )?(?:adding|writing|running|using|creating|missing)\b/i.test(title);
}

const COLUMN =
  /^\W*(?:examples?|e\.g\.|for example|samples?|good|bad|better|worse|correct|incorrect|right|wrong|before|after|instead of|✅|❌)(?:\s+(?:examples?|code|names?|form|version|output))?\W*$/iu;

/** What a table column of that header shows, or `undefined` when it holds no examples. */
export function readColumnVerdict(header: string): Verdict | undefined {
  if (header.length > 60 || !COLUMN.test(header)) return undefined;
  return readExampleLabel(header)?.verdict ?? 'neutral';
}

const TURN = /^\W*(?:user|assistant|human|ai|bot|customer|caller|student|tutor)\s*(?:\d\s*)?[:：]/iu;

/** Whether a paragraph is one turn of a sample dialogue ("User: …"). */
export function isTurn(masked: string): boolean {
  return TURN.test(masked);
}

/** Opening tags of regions that hold examples in prompt-like documents. */
export const EXAMPLE_TAG =
  /<(\/?)(examples?|comparison|good|bad|(?:good|bad|correct|incorrect)[-_]examples?|samples?|example[-_]\w+)(?:\s[^<>]*)?>/giu;

const CODE_GOOD =
  /(?:\/\/|#|--|<!--|\/\*|;|%|\{\/\*)\s*(?:✅|✔|✓|👍|(?:good|correct|right|better|preferred|valid|after|do|yes)\b)/iu;
const CODE_BAD =
  /(?:\/\/|#|--|<!--|\/\*|;|%|\{\/\*)\s*(?:❌|❎|✗|✘|🚫|👎|(?:bad|wrong|incorrect|avoid|worse|invalid|before|don['’]?t|do not|never|no)\b)/iu;

/** What the comments in a code block say of it (`// Good`, `<!-- BAD: flatters -->`). */
export function readCodeVerdict(code: string): Verdict {
  const good = CODE_GOOD.test(code);
  const bad = CODE_BAD.test(code);
  return good && bad ? 'both' : good ? 'good' : bad ? 'bad' : 'neutral';
}
