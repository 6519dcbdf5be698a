const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What labels sort rules by: none of these is a thing, a place or an occasion that a rule could be restricted to. */
const CATEGORIES = words(
  `style styles styling format formatting syntax quality convention conventions consistency readability important note notes
  reminder warning caution attention must should general generally details practice practices principle principles
  guideline guidelines guidance rule rules policy policies standard standards requirement requirements
  workflow process procedure procedures linting lint tooling naming structure organization organisation
  layout architecture design pattern patterns approach strategy testing verification checks assurance logging handling
  security safety performance typing indentation whitespace spacing punctuation casing communication tone behaviour behavior
  interaction attitude etiquette maintainability simplicity clarity correctness hygiene discipline always tip tips basics
  essentials fundamentals reliability robustness efficiency versioning branching committing reviewing collaboration control
  setup mindset philosophy`,
);

/** What may stand before these. */
const BEFORE = words(
  `code coding git github commit commits pr error errors project repo repository source version general best good key core
  common type types test tests string strings import imports file files text team development dev software engineering
  technical very most and or of the for our your`,
);

/** "3", "R3", "Rule 3": it counts. */
const ORDINAL = /^(?:r|rules? |req-?|no\.? ?)?[\d.]+$/;

/**
 * A label in front of a rule, in lower case, that only numbers or sorts it ("R3", "code style", "best practices"), so that
 * it holds beside rules under any other label.
 */
export function isMereLabel(label: string): boolean {
  if (ORDINAL.test(label.trim())) return true;
  const said = label.match(/[\p{L}']+/gu) ?? [];
  return (
    said.length > 0 && said.every((word, at) => CATEGORIES.has(word) || (at < said.length - 1 && BEFORE.has(word)))
  );
}

const FRONT = /^[\s"'*_]*([a-z\d][a-z\d .-]{0,40}?)[*_]{0,3}(?::| [-–—](?= ))[*_]{0,3}(?=\s)/;

/** How much of a text in lower case is a label in front that only numbers or sorts what follows. */
export function mereLabelLength(text: string): number {
  const [front = '', label = ''] = FRONT.exec(text) ?? [];
  return isMereLabel(label) ? front.length : 0;
}

/** A text in lower case with blanks for a label in front that only numbers or sorts what follows. */
export function withoutMereLabel(text: string): string {
  const length = mereLabelLength(text);
  return ' '.repeat(length) + text.slice(length);
}
