import type { LimitUnit, TextPlace } from './types.ts';

/** UTF-8 bytes of one code point. */
function pointBytes(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** Size of a text in UTF-8 bytes; a lone surrogate counts three, as the replacement character does. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit >= 0xd800 && unit < 0xdc00 && isLowSurrogate(text.charCodeAt(i + 1))) {
      bytes += 4;
      i++;
    } else bytes += 3;
  }
  return bytes;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

/** The UTF-16 offset of the last whole character that fits into `bytes` UTF-8 bytes. */
export function offsetOfByte(text: string, bytes: number): number {
  let used = 0;
  let offset = 0;
  while (offset < text.length) {
    const point = text.codePointAt(offset) ?? 0;
    used += pointBytes(point);
    if (used > bytes) break;
    offset += point > 0xffff ? 2 : 1;
  }
  return offset;
}

/** The place of a UTF-16 offset: the offset itself and its one-based line. */
export function placeOf(text: string, offset: number): TextPlace {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return { offset, line };
}

/** The size of a text in the unit of a limit. Characters are code points. */
export function sizeIn(text: string, unit: LimitUnit): number {
  if (unit === 'bytes') return utf8Length(text);
  if (unit === 'lines') return text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return [...text].length;
}

/** The UTF-16 offset at which a text has used up `amount` of a unit; the text's length when it never does. */
export function offsetAtLimit(text: string, amount: number, unit: LimitUnit): number {
  if (unit === 'bytes') return offsetOfByte(text, amount);
  if (unit === 'chars') return [...text].slice(0, amount).join('').length;
  let at = 0;
  for (let line = 0; line < amount; line++) {
    const next = text.indexOf('\n', at);
    if (next === -1) return text.length;
    at = next + 1;
  }
  return at;
}

/**
 * A rough number of model tokens: four ASCII characters, or one other character, to a token.
 * Good to about a quarter either way, enough to compare layers and to see a budget fill up.
 */
export function estimateTokens(text: string): number {
  let ascii = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) ascii++;
    else if (!isLowSurrogate(unit)) other++;
  }
  return Math.ceil(ascii / 4) + other;
}

/** Whether a text has nothing but white space. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}
