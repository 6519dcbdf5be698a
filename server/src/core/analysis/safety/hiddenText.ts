import type { Definition, Html, Nodes } from 'mdast';
import type { Part } from '../../document/parts.ts';
import type { SpecDocument } from '../../document/specDocument.ts';
import { sourceOf, spanOf } from '../../markdown/parse.ts';
import { shiftSpan, type Span } from '../../text/span.ts';
import { perObject } from '../../util/perObject.ts';

/** Text that the rendered page doesn't show and a model reads. */
export interface HiddenText {
  readonly how: 'comment' | 'style';
  /** The whole comment or element. */
  readonly span: Span;
  /** What it says, without the mark-up that hides it. */
  readonly said: string;
}

const COMMENT = /<!--([^]*?)(?:-->|$)/g;
const OPEN_TAG = /<([a-z][a-z0-9]*)(\s[^<>]*)>/gi;
const HIDING =
  /\shidden(?=[\s=/]|$)|display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?0(?![.\d])|opacity\s?:\s?0(?![.\d])/i;
const WHITE = /(?<![-\w])color\s?[:=]\s?["']?(?:#fff(?:fff)?\b|white\b|transparent\b|rgba?\(255, ?255, ?255)/i;

/**
 * What an honest comment has no need of: it speaks to the model, takes rules back, keeps something from people, or
 * sends something out. An ordinary remark to maintainers ("keep this list sorted") has nothing of it.
 */
const DIRECTS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b[^.\n]{0,40}\b(?:instructions?|rules|prompts?|guidelines|above|previous)\b/i,
  /\b(?:you are|you['’]re|as) an? (?:AI|LLM|language model|agent|assistant|coding agent)\b/i,
  /\b(?:AIs?|LLMs?|agents?|assistants?|models?)\b[^.\n]{0,20}\b(?:must|should|shall|please|always|never)\b/i,
  /\b(?:do not|don['’]t|never|without)\b[^.\n]{0,30}\b(?:tell|mention|inform|reveal|notify|ask|telling|asking|informing)/i,
  /\bsystem prompt\b|\b(?:secretly|covertly)\b/i,
  /\b(?:curl|wget)\b[^|\n]{0,200}\|[ \t]?(?:ba|z)?sh\b/i,
  /\b(?:send|post|upload|leak|forward|copy)\b[^.\n]{0,60}(?:https?:\/\/|\b(?:credentials|secrets|tokens|keys|passwords)\b)/i,
];

/** Finds hidden instructions, in document order. */
export function findHiddenText({ parts, text }: SpecDocument): readonly HiddenText[] {
  if (!text.includes('<') && !/^ {0,3}\[(?:\/\/|comment)/im.test(text)) return [];
  let known: string | undefined;
  const lower = (): string => (known ??= text.toLowerCase());
  const found: HiddenText[] = [];
  for (const { part, by } of parts) {
    for (const node of carriersIn(part)) {
      const place: Place = { source: sourceOf(node, part.source), span: shiftSpan(spanOf(node), by) };
      const hidden =
        node.type === 'html' ? [...comments(place), ...elements(place, text, lower)] : definition(node, place);
      for (const each of hidden) if (each.span.start >= (found.at(-1)?.span.end ?? 0)) found.push(each);
    }
  }
  return found;
}

/** What is written in a node, and where it stands in the document. */
interface Place {
  readonly source: string;
  readonly span: Span;
}

/** What can hide something, with offsets in the part's own source. */
const carriersIn = perObject(({ nodes }: Part): readonly (Html | Definition)[] => {
  const carriers: (Html | Definition)[] = [];
  for (const node of nodes) collect(node, carriers);
  return carriers;
});

function collect(node: Nodes, into: (Html | Definition)[]): void {
  if (node.type === 'html' || node.type === 'definition') into.push(node);
  else if ('children' in node) for (const child of node.children) collect(child, into);
}

function* comments({ source, span }: Place): Generator<HiddenText> {
  for (const { 0: whole, 1: inside = '', index } of source.matchAll(COMMENT)) {
    const said = inside.trim();
    const start = span.start + index;
    if (/^precept-/.test(said) || !directs(said)) continue;
    yield { how: 'comment', span: { start, end: start + whole.length }, said };
  }
}

/** `[//]: # (text)` is the comment of Markdown itself. */
function definition({ identifier, title }: Definition, { span }: Place): readonly HiddenText[] {
  const isComment = identifier === '//' || identifier === 'comment';
  return isComment && title && directs(title) ? [{ how: 'comment', span, said: title }] : [];
}

function directs(said: string): boolean {
  return DIRECTS.some((pattern) => pattern.test(said));
}

/** Elements whose style keeps their text from being seen; the closing tag may stand in a later node. */
function* elements({ source, span }: Place, text: string, lower: () => string): Generator<HiddenText> {
  for (const { 0: tag, 1: name = '', 2: attributes = '', index } of source.matchAll(OPEN_TAG)) {
    if (!HIDING.test(attributes) && (!WHITE.test(attributes) || /background/i.test(attributes))) continue;
    const start = span.start + index;
    const inside = start + tag.length;
    const close = lower().indexOf(`</${name.toLowerCase()}>`, inside);
    if (close < 0) continue;
    const said = text
      .slice(inside, close)
      .replace(/<[^<>]*>/g, '')
      .trim();
    if (/\p{L}\s+\p{L}/u.test(said)) yield { how: 'style', span: { start, end: close + name.length + 3 }, said };
  }
}
