import type { Part } from '../../document/parts.ts';
import { perPart } from '../../document/perPart.ts';
import type { SpecDocument } from '../../document/specDocument.ts';
import { shiftSpan, type Span } from '../../text/span.ts';
import { perObject } from '../../util/perObject.ts';
import { readCodeSpans } from './codeSpans.ts';

/** A word or a command in which a character is not the one that it looks like. */
export interface LookAlike {
  readonly span: Span;
  /** The character that is meant, for the one that stands there, by offset in the document. */
  readonly replacements: readonly { readonly at: number; readonly by: string }[];
  /** What the first one is: `U+0430 for "a"`. */
  readonly name: string;
}

/** Letters of other scripts that a reader takes for Latin ones (from Unicode's confusables, TR39): the sure ones. */
const LETTERS: ReadonlyMap<string, string> = pairs(
  'аaсcеeоoрpхxуyіiјjѕsһhԁdԛqԝwАAВBЕEКKМMНHОOРPСCТTХXУYІIЈJЅSοoνvΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX',
);
/** Signs that break a command or a path: dashes for a hyphen, slashes, blanks. */
const SIGNS: ReadonlyMap<string, string> = pairs(
  '\u2010-\u2011-\u2012-\u2013-\u2014-\u2212-\ufe63-\uff0d-\u2044/\u2215/\u00a0 \u2007 \u202f ',
);
const LONG_DASH: ReadonlyMap<string, string> = new Map([
  ['\u2013', '--'],
  ['\u2014', '--'],
]);
const FOREIGN = /[\u0370-\u03ff\u0400-\u052f]/;
const WORD = /[\p{L}\p{N}_]+/gu;
/** A dash where an option begins; a slash or an odd blank between the parts of a command. */
const SIGN =
  /(?<=[\s`])[\u2010-\u2014\u2212\ufe63\uff0d]{1,2}(?=[A-Za-z])|(?<=[\w.~])[\u2044\u2215](?=[\w.])|(?<=\S)[\u00a0\u2007\u202f](?=[\w"'./-])/g;

/** Finds characters that only look like others: mixed words anywhere, signs in commands. */
export function findLookAlikes(document: SpecDocument): readonly LookAlike[] {
  return [...mixedWords(document), ...signsInCommands(document)].sort((a, b) => a.span.start - b.span.start);
}

const wordsOf = perPart((text) =>
  FOREIGN.test(text) ? [...text.matchAll(WORD)].filter(({ 0: word }) => FOREIGN.test(word)) : [],
);

function* mixedWords({ parts }: SpecDocument): Generator<LookAlike> {
  const words = parts.flatMap((placement) =>
    wordsOf(placement).map(({ 0: word, index }) => ({ word, index: placement.span.start + index })),
  );
  for (const { word, index } of words) {
    if (word.length < 3 || !/[A-Za-z]/.test(word)) continue;
    const foreign = [...word.matchAll(/[\u0370-\u03ff\u0400-\u052f]/g)];
    // A letter that looks like no other tells that two languages meet here ("IPшник").
    if (!foreign.every(([letter]) => LETTERS.has(letter))) continue;
    yield toLookAlike({ start: index, end: index + word.length }, foreign, index, LETTERS);
  }
}

const holdsSign = perPart((text) => /[\u2010-\u2014\u2212\ufe63\uff0d\u2044\u2215\u00a0\u2007\u202f]/.test(text));

function* signsInCommands({ parts }: SpecDocument): Generator<LookAlike> {
  for (const placement of parts) {
    if (!holdsSign(placement)) continue;
    const { by } = placement;
    for (const { span, replacements, name } of signsIn(placement.part))
      yield { span: shiftSpan(span, by), replacements: replacements.map((one) => ({ ...one, at: one.at + by })), name };
  }
}

/** Offsets are in the part's source. */
const signsIn = perObject(({ nodes, source }: Part): readonly LookAlike[] =>
  readCodeSpans(nodes).flatMap(({ span, isCommand }) => {
    if (!isCommand) return [];
    return Array.from(source.slice(span.start, span.end).matchAll(SIGN), (match) => {
      const start = span.start + match.index;
      const end = start + match[0].length;
      const signs = [...match[0].matchAll(/[^]/g)];
      // Editors that mend typography make one dash of the two in front of a long option.
      const isLong =
        signs.length === 1 && /[\u2013\u2014]/.test(match[0]) && /^[A-Za-z]{2}/.test(source.slice(end, end + 2));
      return toLookAlike({ start, end }, signs, start, isLong ? LONG_DASH : SIGNS);
    });
  }),
);

function toLookAlike(
  span: Span,
  matches: readonly RegExpExecArray[],
  offset: number,
  table: ReadonlyMap<string, string>,
): LookAlike {
  const replacements = matches.map(({ 0: char, index }) => ({ at: offset + index, by: table.get(char) ?? '-' }));
  const code = (matches[0]?.[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { span, replacements, name: `U+${code} for "${replacements[0]?.by ?? ''}"` };
}

function pairs(written: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (let i = 0; i + 1 < written.length; i += 2) table.set(written.charAt(i), written.charAt(i + 1));
  return table;
}
