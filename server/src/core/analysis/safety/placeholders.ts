import type { Nodes } from 'mdast';
import { perPart } from '../../document/perPart.ts';
import { sourceOf, spanOf } from '../../markdown/parse.ts';
import { unitsThat } from '../../spec/parts/perSpecPart.ts';
import { perUnit } from '../../spec/parts/perUnit.ts';
import type { SpecModel } from '../../spec/specModel.ts';
import type { Unit } from '../../spec/units.ts';
import { MASK } from '../../spec/tokens.ts';
import { shiftSpan, type Span } from '../../text/span.ts';

/** Something that somebody was to fill in. */
export interface Placeholder {
  readonly span: Span;
  /** The sentence it stands in; undefined in front matter and in comments. */
  readonly unit?: Unit;
}

/** What the blank asks for: only words that ask somebody to write, never a mere name of a parameter. */
const ASKS = String.raw`(?:your|insert|fill(?: in)?|enter|describe|specify|date of|names? of(?: the| your)?|todo|tbd|to be (?:defined|determined|decided|written|filled in)|placeholder|add (?:any|your|more|specific|details))\b`;

/** `[TODO: owner]`, `<name of the manager>`; what follows a bracket must not make it a link. */
const BLANK = new RegExp(
  String.raw`\[${ASKS}[^\][\n]{0,200}\](?![(\[:])|(?<![\w.])<${ASKS}[^<>\n]{0,100}>|\[(?:project|company|team|product|repo(?:sitory)?|app|owner)[ -](?:name|url)\](?![(\[:])`,
  'gi',
);
/** What our own fixes leave to be filled in. */
const OWN_BLANK = /\[TODO: [^\][\n]*\]/g;
/** The sentence speaks of such a blank: “never leave TBD or [TODO: owner] behind”. */
const MENTIONS =
  /\b(?:leav(?:e|ing)|keep|commit|push|merge|writ(?:e|ing)|us(?:e|ing)|add|put|insert|ship|include|avoid|contain(?:s|ing)?|replace|remove|resolve|fill(?: in)?|find|for|mark(?:ed)?|like|such as|as|with|placeholders?|markers?|blanks?|tags?|comments?|(?:TBD|TBA|TODO|FIXME)(?:,| or| and)?)\s(?:an?\s|any\s|the\s|every\s)?$/i;
/** The same inside of an inline code or a quotation, as our own fixes write it behind a label. */
const CODED_BLANK = /[`"“][^`"“”\n]*\[TODO: [^`"“”\][\n]+\][^`"“”\n]*[`"”]/g;
const LABEL = /(?:^|[\s*_])(?:good|bad|example|do|don['’]t|see|✅|❌)[*_]{0,3}:?[*_]{0,3}\s*(?:see\s*)?$/iu;
const FILLER = /\blorem ipsum dolor\b[^.]*\.?/gi;
const QUESTION_MARKS = /(?<=[\s:(]|^)\?{3,}(?=[\s.,;)]|$)/g;
/** A word that stands for a text yet to be written, where a value is expected: behind a colon or dash, or alone. */
const UNWRITTEN =
  /(?:^|[:–—]|\s-)[\s*_]*((?:TBD|TBA|TODO|FIXME)(?:[.!]?\s*$|:\s[^\n]*)|to be (?:defined|determined|decided|written|announced)\.?$)/g;
const MUSTACHE = /(?<![={$\\])\{\{ ?[A-Za-z][\w -]{0,60}\}\}/g;

/** The sentence speaks of blanks, it doesn't leave one. */
const SPEAKS_OF =
  /\b(?:placeholders?|templates?|patterns?|formats?|formatted|syntax|replac\w*|substitut\w*|interpolat\w*|variables?|tokens?|markers?|comments?|convention|named?|naming|prefix\w*|suffix\w*|titles?|tags?|like|such as|for example|e\.g|usage|never|don['’]t|do not|avoid|without|search|grep|find|list|resolve|remaining|leave)\b/i;
/** A sentence without any of these holds none. */
const MAY_HOLD = /[[<]|\{\{|TBD|TBA|TODO|FIXME|\?\?\?|lorem|to be /i;
const TEMPLATE_PATH = /templat|scaffold|cookiecutter|boilerplate|example|prompt/i;

/** Finds what was never filled in, in document order. Code, quotations, examples and templates are left alone. */
export function findPlaceholders(spec: SpecModel): readonly Placeholder[] {
  const { document } = spec;
  const found: Placeholder[] = [...inFrontMatter(spec)];
  const inTemplate = TEMPLATE_PATH.test(document.uri);
  for (const unit of unitsWithSigns(spec))
    for (const { span, inBraces } of blanksOf(unit)) if (!inBraces || !inTemplate) found.push({ unit, span });
  return [...found, ...inSuppressions(spec), ...inOwnFences(spec)].sort((a, b) => a.span.start - b.span.start);
}

const unitsWithSigns = unitsThat(
  (unit, spec) => MAY_HOLD.test(unit.source) && (!spec.examples.isExampleText(unit) || unit.source.includes('[TODO: ')),
);

interface Blank {
  readonly span: Span;
  /** In a template braces are meant. */
  readonly inBraces: boolean;
}

const blanksOf = perUnit(readBlanks, (blanks, by) =>
  blanks.map(({ span, inBraces }) => ({ span: shiftSpan(span, by), inBraces })),
);

function readBlanks(unit: Unit): readonly Blank[] {
  const { source, masked, span } = unit;
  const blanks: Blank[] = [];
  const add = (start: number, length: number, inBraces = false): void => {
    const place = { start: span.start + start, end: span.start + start + length };
    if (!blanks.some(({ span: other }) => other.start < place.end && place.start < other.end))
      blanks.push({ span: place, inBraces });
  };
  for (const { 0: code, index } of source.matchAll(CODED_BLANK)) {
    const blank = code.indexOf('[TODO: ');
    const label = LABEL.test(source.slice(Math.max(0, index - 40), index));
    if (label) add(index + blank, code.lastIndexOf(']') + 1 - blank);
  }
  for (const { 0: blank, index } of source.matchAll(OWN_BLANK)) {
    if (isSaid(masked, index) && !MENTIONS.test(source.slice(Math.max(0, index - 40), index))) add(index, blank.length);
  }
  if (speaksOfBlanks(unit)) return blanks;
  for (const { 0: blank, index } of source.matchAll(BLANK)) if (isSaid(masked, index)) add(index, blank.length);
  for (const pattern of [FILLER, QUESTION_MARKS]) {
    for (const { 0: written, index } of masked.matchAll(pattern)) add(index, written.length);
  }
  for (const match of masked.matchAll(UNWRITTEN)) {
    const written = (match[1] ?? '').trimEnd();
    add(match.index + match[0].indexOf(match[1] ?? ''), written.length);
  }
  for (const { 0: blank, index } of masked.matchAll(MUSTACHE)) add(index, blank.length, true);
  return blanks;
}

/** True when what stands at `index` is neither code nor a quotation nor a URL. */
function isSaid(masked: string, index: number): boolean {
  const char = masked[index];
  return char !== MASK.code && char !== MASK.quote && char !== MASK.url;
}

/** What stands inside the blank doesn't count: `[TODO: name]` asks for a name. */
function speaksOfBlanks({ source, block }: Unit): boolean {
  const said = source.replace(BLANK, ' ').replace(/\{\{[^{}]*\}\}/g, ' ');
  return SPEAKS_OF.test(said) || (block.parent !== undefined && SPEAKS_OF.test(block.parent.text.masked));
}

const FRONT_VALUE = /^[\w-]+:[ \t]*["']?((?:<|\[)?(?:TBD|TODO|FIXME|your )[^"'\n\r]{0,200})["']?[ \t]*\r?$/gim;

function* inFrontMatter({ document }: SpecModel): Generator<Placeholder> {
  if (!document.frontMatter) return;
  const { value, valueSpan } = document.frontMatter;
  for (const match of value.matchAll(FRONT_VALUE)) {
    const written = (match[1] ?? '').trimEnd();
    const start = valueSpan.start + match.index + match[0].indexOf(written);
    if (document.text.startsWith(written, start)) yield { span: { start, end: start + written.length } };
  }
}

/** The reason that the fix "with a reason" leaves to be filled in. */
function* inSuppressions({ document }: SpecModel): Generator<Placeholder> {
  for (const { span } of document.preceptComments) {
    const comment = document.text.slice(span.start, span.end);
    for (const { 0: blank, index } of comment.matchAll(OWN_BLANK)) {
      yield { span: { start: span.start + index, end: span.start + index + blank.length } };
    }
  }
}

const mayHoldOwn = perPart((text) => text.includes('[TODO: '));

/** A block of code below “Example:”, as our own fixes add it; elsewhere such a line is part of a template. */
function* inOwnFences({ document }: SpecModel): Generator<Placeholder> {
  const { text, parts } = document;
  const placements = parts.filter(mayHoldOwn);
  for (const code of placements.flatMap(({ nodes }) => exampleFencesIn(nodes))) {
    const { start } = spanOf(code);
    for (const { 0: blank, index } of sourceOf(code, text).matchAll(OWN_BLANK)) {
      yield { span: { start: start + index, end: start + index + blank.length } };
    }
  }
}

function exampleFencesIn(nodes: readonly Nodes[]): readonly Nodes[] {
  return nodes.flatMap((node, at): readonly Nodes[] => {
    if (node.type === 'code') return isExampleLabel(nodes[at - 1]) ? [node] : [];
    return 'children' in node ? exampleFencesIn(node.children) : [];
  });
}

function isExampleLabel(node: Nodes | undefined): boolean {
  if (node?.type !== 'paragraph') return false;
  const [first] = node.children;
  const label = first?.type === 'strong' ? first.children[0] : first;
  return label?.type === 'text' && /^example:?/i.test(label.value);
}
