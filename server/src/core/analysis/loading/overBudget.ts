import type { SpecDocument } from '../../document/specDocument.ts';
import type { Section } from '../../document/sections.ts';
import { dirName, joinPath } from '../../precedence/paths.ts';
import type { Layer, OverLimit, Stack } from '../../precedence/types.ts';
import { recogniseSpecFile } from '../../spec/recognise.ts';
import type { Span } from '../../text/span.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { judgesOf, readingOf } from './readings.ts';
import { firstLine } from './firstLine.ts';

/** Where a file is too much for an agent. */
export interface Excess {
  readonly kind: 'cut' | 'dropped' | 'long' | 'unclear';
  readonly agent: string;
  readonly why: string;
  /** The first line of the file: it is about the file, and the line of the limit is any. */
  readonly span: Span;
  /** How many lines the file has. */
  readonly lines: number;
  /** The first line that is not read, or beyond what is advised, from one. */
  readonly line: number;
  /** Zero-based UTF-16 offset at which the budget ends. */
  readonly offset: number;
}

/** What a file is too long for, one entry for each sort of excess and the agent that it is gravest for. */
export function excessOf(workspace: Workspace, path: string, document: SpecDocument): readonly Excess[] {
  const match = recogniseSpecFile(path);
  if (!match) return [];
  const judges = judgesOf(
    workspace,
    workspace.agents.filter((agent) => match.agents.includes(agent)),
  );
  const found = new Map<Excess['kind'], Excess>();
  for (const agent of judges) {
    const { layer, state, why, name, stack } = readingOf(workspace, agent, path);
    if (state === 'cut') keepFirst(found, dropped(document, name, why));
    else if (layer?.cutAt) keepFirst(found, cut(document, name, layer, stack));
    else if (layer?.overLimit) keepFirst(found, long(document, name, layer.overLimit));
  }
  return [...found.values()];
}

function keepFirst(found: Map<Excess['kind'], Excess>, excess: Excess): void {
  const known = found.get(excess.kind);
  if (!known || excess.offset < known.offset) found.set(excess.kind, excess);
}

function dropped(document: SpecDocument, agent: string, why: string): Excess {
  return excessAt(document, firstLine(document).start, { kind: 'dropped', agent, why: why.replace(/\.$/, '') });
}

function cut(document: SpecDocument, agent: string, { bytes, cut: kept, cutAt }: Layer, { budget }: Stack): Excess {
  const offset = Math.min(cutAt?.offset ?? 0, document.text.length);
  const total = budget && budget.limit < bytes + 1 ? ` of a budget of ${budget.limit}` : '';
  const shared =
    budget && budget.limit >= bytes
      ? `; the files before it have used up ${budget.limit - (kept ?? 0)} of ${budget.limit}`
      : total;
  return excessAt(document, offset, { kind: 'cut', agent, why: `${kept} of ${bytes} bytes are read${shared}` });
}

function long(document: SpecDocument, agent: string, { amount, unit, policy, at }: OverLimit): Excess {
  const [kind, verb] = policy === 'advice' ? (['long', 'advised'] as const) : (['unclear', 'allowed'] as const);
  const offset = Math.min(at.offset, document.text.length);
  const reached = unit === 'lines' ? '' : `, reached in line ${at.line}`;
  const limit = unit === 'lines' ? amount : `${amount} ${unit === 'chars' ? 'characters' : unit}`;
  return excessAt(document, offset, { kind, agent, why: `${limit} ${verb}${reached}` });
}

function excessAt(document: SpecDocument, offset: number, excess: Pick<Excess, 'kind' | 'agent' | 'why'>): Excess {
  const { lines, text } = document;
  const last = lines.positionAt(text.trimEnd().length).line;
  const { line } = lines.positionAt(offset);
  return { ...excess, span: firstLine(document), lines: last + 1, line: line + 1, offset };
}

/** How a file may be split: what goes, where it goes, and what stays in its place. */
export interface Split {
  readonly title: string;
  readonly span: Span;
  /** Path of the file to be made. */
  readonly path: string;
  readonly text: string;
}

/** The sections to move out so that the rest fits; undefined when no heading stands at or before the limit. */
export function splitAt(
  { path, offset }: { readonly path: string; readonly offset: number },
  document: SpecDocument,
  workspace: Workspace,
): Split | undefined {
  const tops = document.sections.filter(({ depth }) => depth === topDepth(document.sections));
  const first = tops.filter(({ span }) => span.start > 0 && span.start <= offset).at(-1);
  if (!first) return undefined;
  const slug =
    first.title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'more';
  const target = joinPath(joinPath(dirName(path), 'docs/agents'), `${slug}.md`);
  if (workspace.tree.isFile(target)) return undefined;
  const span = { start: first.span.start, end: document.text.length };
  return { title: first.title, span, path: target, text: document.text.slice(span.start) };
}

/** The rank of the headings that divide the file: below a title, if there is one. */
function topDepth(sections: readonly Section[]): number {
  const depths = sections.map(({ depth }) => depth).filter((depth) => depth > 0);
  const least = Math.min(...depths);
  return depths.filter((depth) => depth === least).length === 1 ? least + 1 : least;
}
