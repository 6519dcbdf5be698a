import { shiftSpan, type Span } from '../text/span.ts';
import { closest } from '../util/closest.ts';

/** One `key=value` of an attribute block, with the places of both. */
export interface Attribute {
  readonly key: string;
  readonly value: string;
  readonly keySpan: Span;
  readonly valueSpan: Span;
}

/** The section id written as `#id`, with the place of the name (without the `#`). */
export interface SectionId {
  readonly value: string;
  readonly span: Span;
}

/**
 * Attributes of a heading or an item: the Model Spec's `{#id authority=user tags=a,b}` at its end,
 * or the comment form `<!-- authority: developer -->`.
 */
export interface AttributeBlock {
  readonly span: Span;
  readonly form: 'braces' | 'comment';
  readonly id?: SectionId;
  readonly attributes: readonly Attribute[];
}

const BRACES = /\{[ \t]*(?:#[^\s{}]|[A-Za-z][\w-]*=)[^{}\n]*\}[ \t#]*$/;
const ENTRY = /#([^\s{}=]+)|(?<![\w-])([A-Za-z][\w-]*)=("[^"{}]*"|[^\s{}]*)/g;
const COMMENT = /^<!--\s*([A-Za-z][\w-]*)\s*:\s*(?:([^\s>]+)\s*)?-->$/;

/**
 * Reads the attribute block that ends `text`, if there is one.
 * @param offset zero-based UTF-16 offset of `text` in the document; the spans that come back are in the document.
 */
export function parseAttributeBlock(text: string, offset: number): AttributeBlock | undefined {
  const match = BRACES.exec(text);
  if (!match) return undefined;
  const start = offset + match.index;
  const body = match[0].slice(0, match[0].lastIndexOf('}') + 1);
  let id: SectionId | undefined;
  const attributes: Attribute[] = [];
  for (const entry of body.matchAll(ENTRY)) {
    const at = start + entry.index;
    if (entry[1] !== undefined) id ??= { value: entry[1], span: { start: at + 1, end: at + 1 + entry[1].length } };
    else attributes.push(toAttribute(entry[2] ?? '', entry[3] ?? '', at));
  }
  return { span: { start, end: start + body.length }, form: 'braces', ...(id && { id }), attributes };
}

/**
 * Reads the attribute block that ends the text of an item, a paragraph or a cell. Braces are more common there than at
 * the end of a heading (templates, JSX): they count only where one key is, or was meant to be, one of ours.
 * @param offset zero-based UTF-16 offset of `text` in the document.
 */
export function parseItemAttributes(text: string, offset: number): AttributeBlock | undefined {
  if (!text.trimEnd().endsWith('}')) return undefined;
  const block = parseAttributeBlock(text, offset);
  return block?.attributes.some(({ key }) => key === 'tags' || closest(key, ['authority']) !== undefined)
    ? block
    : undefined;
}

/**
 * Reads the comment form, `<!-- authority: developer -->`. Only `authority` is an attribute in this form:
 * any other comment of that shape is somebody's remark.
 * @param offset zero-based UTF-16 offset of `html` in the document.
 */
export function parseAttributeComment(html: string, offset: number): AttributeBlock | undefined {
  const match = COMMENT.exec(html.trimEnd());
  if (!match || match[1]?.toLowerCase() !== 'authority') return undefined;
  const value = match[2] ?? '';
  const keyStart = offset + html.indexOf(match[1]);
  const valueStart = offset + html.indexOf(value, keyStart - offset + match[1].length);
  const attribute = {
    key: 'authority',
    value,
    keySpan: { start: keyStart, end: keyStart + match[1].length },
    valueSpan: { start: valueStart, end: valueStart + value.length },
  };
  return { span: { start: offset, end: offset + html.trimEnd().length }, form: 'comment', attributes: [attribute] };
}

function toAttribute(key: string, rawValue: string, at: number): Attribute {
  const quoted = rawValue.startsWith('"');
  const value = quoted ? rawValue.slice(1, -1) : rawValue;
  const valueStart = at + key.length + 1 + (quoted ? 1 : 0);
  return {
    key,
    value,
    keySpan: { start: at, end: at + key.length },
    valueSpan: { start: valueStart, end: valueStart + value.length },
  };
}

/** The same block moved by a number of code units. */
export function shiftAttributes({ span, form, id, attributes }: AttributeBlock, by: number): AttributeBlock {
  const shift = (of: Span): Span => shiftSpan(of, by);
  return {
    span: shift(span),
    form,
    ...(id && { id: { value: id.value, span: shift(id.span) } }),
    attributes: attributes.map(({ key, value, keySpan, valueSpan }) => ({
      key,
      value,
      keySpan: shift(keySpan),
      valueSpan: shift(valueSpan),
    })),
  };
}
