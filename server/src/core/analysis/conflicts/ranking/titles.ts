/** Words that documents call their parts by. */
const PART_NOUN =
  'sections?|chapters?|parts?|headings?|lists?|tables?|bullets?|rules?|points?|items?|paragraphs?|notes?|block|principles?|guidelines?|conventions?|instructions?|page|ban|limit|policy|addendum|appendix|checklist';

/** Titles of more words are not repeated in a sentence. */
const LONGEST = 60;

/**
 * How a text speaks of a section by its title: as a `part` in quotation marks or with a word that documents call their
 * parts by ("the network section", "under testing", "section on tests"); by its bare `name` in the same letters inside
 * a sentence.
 * @param text as written
 */
export function mentionOf(text: string, title: string): 'part' | 'name' | undefined {
  const name = nameOf(title);
  if (name.length < 3 || name.length > LONGEST) return undefined;
  let found: 'name' | undefined;
  const lower = text.replace(/`[^`\n]*`/g, (code) => ' '.repeat(code.length)).toLowerCase();
  const low = name.toLowerCase();
  for (let at = lower.indexOf(low); at >= 0; at = lower.indexOf(low, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + name.length);
    if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) continue;
    const asWritten = text.slice(at, at + name.length) === name && /^\p{Lu}/u.test(name);
    if (ENDS_AS_PART.test(name) && /\b(?:the|our|these) $/i.test(before)) return 'part';
    if (IN_PART.test(after) || PART_OF.test(before) || (asWritten && (/["“‘[]$/.test(before) || IS_PART.test(name))))
      return 'part';
    if (asWritten && !/(?:^|[.!?:(|>-])[\s*_`[\]x]*$/.test(before)) found = 'name';
  }
  return found;
}

/** A title without what stands in brackets or behind a dash, and without a number in front. */
export function nameOf(title: string): string {
  const [name = ''] = title.split(/[(–—]|: /, 1);
  return name
    .replace(/^[\d.)\s]+|^[^\p{L}\p{N}`]+/u, '')
    .replace(/[*_`]/g, '')
    .trim();
}

const IS_PART = new RegExp(`^(?:${PART_NOUN}) (?:\\w|\\d+)$`, 'i');
/** "House rules". */
const ENDS_AS_PART = new RegExp(`\\w (?:${PART_NOUN})$`, 'i');
const IN_PART = new RegExp(`^["”*_']{0,2}[- ](?:${PART_NOUN})\\b`, 'i');
const PART_OF = new RegExp(
  `\\b(?:(?:${PART_NOUN}) (?:on|about|for|of|called|named) (?:the )?|(?:see|under|cf\\.) )["“*_]{0,2}$`,
  'i',
);
