import { clashesAcross, type FileClash } from '../analysis/conflicts/acrossFiles.ts';
import { decisionsIn, describeDecisions, meetingOf } from '../analysis/conflicts/meeting.ts';
import type { SpecDocument } from '../document/specDocument.ts';
import { decide } from '../precedence/decide.ts';
import type { Stack } from '../precedence/types.ts';
import type { SpecModel } from '../spec/specModel.ts';
import { type Span, touchesOffset } from '../text/span.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** One of two statements that can't both be followed. */
export interface DisagreementSide {
  readonly path: string;
  readonly document: SpecDocument;
  readonly span: Span;
  readonly text: string;
}

/** Two statements of one stack that can't both be followed, and whom the agent follows. */
export interface Disagreement {
  readonly about: string;
  /** In order of appearance. */
  readonly sides: readonly [DisagreementSide, DisagreementSide];
  /** Which side the agent follows; null where its vendor names no winner. */
  readonly winner: 0 | 1 | null;
  readonly why: string;
}

/** Where two layers of a stack disagree, with the winner of each pair, in order of appearance. */
export function disagreementsIn(workspace: Workspace, stack: Stack): readonly Disagreement[] {
  const layers = stack.layers.filter(({ load, duplicateOf }) => load !== 'listed' && duplicateOf === null);
  const order = new Map(layers.map(({ path }, i) => [path, i]));
  const specs = new Map(workspace.specs.map((entry) => [entry.path, entry]));
  return layers.flatMap(({ path }, i) => {
    const spec = specs.get(path)?.spec;
    if (!spec) return [];
    const clashes = clashesAcross(workspace, path, spec).filter(({ other }) => (order.get(other.path) ?? -1) > i);
    return oncePerFile(clashes).flatMap((clash) => toDisagreement(stack, path, spec, clash));
  });
}

/** One clash for each topic and other file: further statements on the same thing say nothing new. */
function oncePerFile(clashes: readonly FileClash[]): readonly FileClash[] {
  const seen = new Set<string>();
  return clashes.filter(({ about, other }) => {
    const key = `${about}\n${other.path}`;
    return !seen.has(key) && seen.add(key);
  });
}

function toDisagreement(
  stack: Stack,
  path: string,
  { document }: SpecModel,
  { about, here, other, settled }: FileClash,
): readonly Disagreement[] {
  const { winner, why } = decide(stack, path, other.path);
  // What a file settles in words is no open question, whatever the vendor says.
  if (winner === null && settled) return [];
  const first = { path, document, span: here.span, text: textOf(here) };
  const second = { path: other.path, document: other.document, span: other.side.span, text: textOf(other.side) };
  return [{ about, sides: [first, second], winner: winner === null ? null : winner === path ? 0 : 1, why }];
}

function textOf({ statement }: FileClash['here']): string {
  return statement.unit.source.replace(/\s+/g, ' ');
}

/** Sentences for a hover: what other files say otherwise, and whom each agent that reads both follows. */
export function describeClashes(
  workspace: Workspace,
  spec: SpecModel,
  offset: number,
  quote: (text: string) => string,
): readonly string[] {
  const path = workspace.pathOf(spec.document);
  if (path === undefined) return [];
  const touched = clashesAcross(workspace, path, spec).filter(({ here }) =>
    touchesOffset(here.statement.unit.span, offset),
  );
  const lines = oncePerFile(touched).flatMap(({ other, settled }) => {
    const decisions = decisionsIn(meetingOf(workspace, path, other.path));
    if (decisions.length === 0 || (settled && decisions.some(({ winner }) => winner === null))) return [];
    const line = other.document.lines.positionAt(other.side.span.start).line + 1;
    const says = `\`${other.path}\`, line ${line}, says otherwise: “${quote(textOf(other.side))}”`;
    return [`${says} ${capital(describeDecisions(decisions))}`];
  });
  return lines.slice(0, MOST_IN_HOVER);
}

const MOST_IN_HOVER = 5;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
