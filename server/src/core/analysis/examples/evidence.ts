import { partAt } from '../../document/reparse.ts';
import { spanOf } from '../../markdown/parse.ts';
import type { TextBlock } from '../../spec/blocks.ts';
import type { Example } from '../../spec/examples.ts';
import type { SpecModel } from '../../spec/specModel.ts';
import { perUnit } from '../../spec/parts/perUnit.ts';
import type { Unit } from '../../spec/units.ts';
import { countLeading } from '../../util/countLeading.ts';
import { containsSpan } from '../../text/span.ts';
import { showsForm } from './instances.ts';
import type { FormNeed } from './formNeed.ts';
import { STANDARDS } from './lexicon.ts';

const FILES =
  /\b(?:files?|folders?|director(?:y|ies)|screenshots?|images?|assets?|modules?|tests?|fixtures?|notebooks?|scripts?|migrations?|snapshots?|recordings?|pages?|packages?|routes?|urls?|paths?)\b/i;

/** Whether the item or paragraph of a sentence names a standard, which shows every form. */
const namesStandard = perUnit(({ block }) => STANDARDS.test(block.text.source));

/** Whether the form that `unit` asks for is shown: in its block, below it, in its section, by a standard or a link. */
export function formIsShown(need: FormNeed, unit: Unit, spec: SpecModel): boolean {
  const { block } = unit;
  const ofFiles = FILES.test(unit.masked);
  if (namesStandard(unit) || (block.cell && STANDARDS.test(rowText(block, spec)))) return true;
  if (pointsElsewhere(unit) || (need.artifact.kind === 'structure' && hasDetails(block, spec))) return true;
  return examplesIn(block.section.span, spec).some((example) => {
    if (example.unit === unit && !example.marked && example.span.end <= need.span.start) return false;
    const near = isNear(example, block, spec);
    if (!near && example.unit && !example.marked && !speaksOf(example.unit, need)) return false;
    return showsForm(need.artifact, example, near, ofFiles);
  });
}

/** Whether a sentence holds a literal or a number, which says more than a judgement would. */
export const namesCase = perUnit(({ tokens }): boolean =>
  tokens.some(({ kind }) => kind === 'code' || kind === 'quote' || kind === 'number'),
);

const GIVES_CASE = /\([^()]{12,}\)|\b(?:e\.g\.|i\.e\.|such as|for example|for instance|like|including|namely)\s/i;

const givesCase = perUnit(({ masked }) => GIVES_CASE.test(masked));

/** Whether the line that `unit` leaves open is drawn by a case near it. */
export function judgementIsShown(unit: Unit, spec: SpecModel): boolean {
  const { block } = unit;
  if (namesCase(unit) || givesCase(unit)) return true;
  if (pointsElsewhere(unit) || hasDetails(block, spec)) return true;
  if (restOfBlock(unit, spec).some((other) => explains(other, spec))) return true;
  return examplesIn(block.section.span, spec).some(
    ({ marked, kind, verdict }) => (marked && kind !== 'code') || verdict !== 'neutral',
  );
}

/** Examples inside a span of the document, by halving: sections are many and examples more. */
export function examplesIn(
  span: { readonly start: number; readonly end: number },
  spec: SpecModel,
): readonly Example[] {
  const { parts } = spec.document;
  const found: Example[] = [];
  for (let at = Math.max(0, partAt(parts, span.start)); (parts[at]?.span.start ?? Infinity) < span.end; at++) {
    const examples = spec.parts[at]?.examples ?? [];
    const before = (offset: number): number => countLeading(examples, (example) => example.span.start < offset);
    found.push(...examples.slice(before(span.start), before(span.end)));
  }
  return found;
}

/** In the block itself, in what hangs on it, in the block that leads to it, or directly behind it. */
function isNear(example: Example, block: TextBlock, spec: SpecModel): boolean {
  if (containsSpan(block.text.span, example.span)) return true;
  if (block.below.some((node) => containsSpan(spanOf(node), example.span))) return true;
  if (block.cell && rowOf(block, spec).some(({ text }) => containsSpan(text.span, example.span))) return true;
  return block.parent !== undefined && containsSpan(block.parent.text.span, example.span);
}

/** A sentence of the section that speaks of the same thing ("Branches look like `feat/…`"). */
function speaksOf(unit: Unit, { artifact }: FormNeed): boolean {
  const words = unit.masked.toLowerCase();
  if (artifact.kind === 'name')
    return /\b(?:nam(?:e|es|ed|ing)|called|prefix|suffix|pattern|format|convention|looks? like)/.test(words);
  return new RegExp(`\\b(?:${artifact.nouns}|format|template|pattern)\\b`, 'i').test(words);
}

/** A link, an address or a file that the unit names is where the form is shown. */
const pointsElsewhere = perUnit(
  ({ tokens, source }): boolean =>
    tokens.some((token) => token.kind === 'url' || (isDocumentPath(token.text) && showsTheWay(token.text, source))) ||
    /\]\([^)]+\)|\]\[[^\]]*\]/.test(source) ||
    /\b(?:templates?|style ?guides?)\b[^.]{0,30}\b(?:in|at|under|from)\b|\b(?:see|per|as (?:in|shown in|described in)|follow(?:ing)?) (?:the )?(?:\w+ )?(?:template|style ?guide)/i.test(
      source,
    ),
);

/** The file is a guide by its name, or the sentence sends the reader there: a path may also just say where things are. */
function showsTheWay(path: string, sentence: string): boolean {
  return (
    /(?:^|\W)docs?\W|example|sample|template|guide|style|convention|format|contributing|changelog/i.test(path) ||
    /\b(?:see|follow(?:s|ing)?|like|as in|shown|described|documented|defined|per|according to|match(?:es)?|template|copy|convention|reference)\b/i.test(
      sentence,
    )
  );
}

function isDocumentPath(text: string): boolean {
  return (
    /[\w)}\]]\.(?:md|mdx|mdc|txt|rst|adoc|ya?ml|json|toml|html?|ts|tsx|js|py|go|rs|java|rb)$/i.test(
      text.replace(/[`'"]/g, ''),
    ) && /[/.]/.test(text)
  );
}

/** A list, table or code that belongs to the block says more than a case would. */
function hasDetails(block: TextBlock, spec: SpecModel): boolean {
  if (block.below.some((node) => node.type === 'list' || node.type === 'code' || node.type === 'table')) {
    return block.item !== undefined || /[:：]\s*$/.test(block.text.masked);
  }
  return block.cell !== undefined && examplesIn(block.text.span, spec).length > 0;
}

function restOfBlock(unit: Unit, spec: SpecModel): readonly Unit[] {
  const rest: Unit[] = [];
  for (let next = spec.unit(unit.index + 1); next?.block === unit.block; next = spec.unit(next.index + 1))
    rest.push(next);
  return rest;
}

/** A sentence behind a rule that tells instead of directing and sets one thing against another decides a case. */
function explains(unit: Unit, spec: SpecModel): boolean {
  return (
    !spec.instructionOf(unit) &&
    /[;,] |\bbut\b|\bnot\b|\bisn['’]t\b|\bdoes(?:n['’]t| not)\b|\bmeans?\b|\bcounts?\b/i.test(unit.masked)
  );
}

/** The cells of the row that a cell stands in. */
function rowOf(block: TextBlock, spec: SpecModel): readonly TextBlock[] {
  const line = (other: TextBlock): number => spec.document.lines.positionAt(other.text.span.start).line;
  const own = line(block);
  const row: TextBlock[] = [];
  for (const step of [-1, 1])
    for (
      let other = spec.block(block.index + step);
      other?.cell && line(other) === own;
      other = spec.block(other.index + step)
    )
      row.push(other);
  return row;
}

function rowText(block: TextBlock, spec: SpecModel): string {
  return rowOf(block, spec)
    .map(({ text }) => text.source)
    .join(' ');
}
