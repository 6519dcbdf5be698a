import type { SpecDocument } from '../../document/specDocument.ts';
import type { SpecModel } from '../../spec/specModel.ts';
import type { Workspace, WorkspaceSpec } from '../../workspace/workspace.ts';
import { type ConflictSide, type ConflictSort, differ, getStances, sideOf, sortOf } from './compute.ts';
import { type Meeting, meetingOf } from './meeting.ts';
import { judge, type Verdict } from './relate.ts';
import type { Stance } from './stances.ts';

/** A side of a disagreement that stands in another file. */
export interface DistantSide {
  readonly path: string;
  readonly document: SpecDocument;
  readonly side: ConflictSide;
}

/** What a statement of one file and statements of other files disagree about. */
export interface FileConflict {
  readonly sort: ConflictSort;
  readonly about: string;
  readonly here: ConflictSide;
  /** At least one, in the order of their paths. */
  readonly others: readonly DistantSide[];
  /** How the first of the other files meets this one. */
  readonly meeting: Extract<Meeting, { kind: 'together' | 'apart' }>;
  readonly soft: boolean;
}

/** A statement that another file overrides, or that overrides it. */
export interface FileOverride {
  readonly about: string;
  readonly here: ConflictSide;
  readonly other: DistantSide;
  /** Whether the statement in this file wins. */
  readonly wins: boolean;
  readonly why: string;
}

/** The disagreements between one file and the others of its project. Plain data. */
export interface FileDisagreements {
  readonly conflicts: readonly FileConflict[];
  readonly overrides: readonly FileOverride[];
}

interface Entry extends WorkspaceSpec {
  readonly stance: Stance;
}

type TopicIndex = ReadonlyMap<string, readonly Entry[]>;

const indexes = new WeakMap<Workspace, TopicIndex>();

/** All answers of a workspace by topic; what each file answers is remembered with its snapshot. */
function indexOf(workspace: Workspace): TopicIndex {
  const known = indexes.get(workspace);
  if (known) return known;
  const index = new Map<string, Entry[]>();
  for (const { path, spec } of workspace.specs) {
    for (const stance of getStances(spec)) {
      const entries = index.get(stance.topic.id);
      if (entries) entries.push({ path, spec, stance });
      else index.set(stance.topic.id, [{ path, spec, stance }]);
    }
  }
  indexes.set(workspace, index);
  return index;
}

const verdicts = new WeakMap<Stance, WeakMap<Stance, Verdict>>();

/** What two answers come to; remembered, since an edit of one file leaves the answers of all others as they were. */
function verdictOf(a: Stance, b: Stance): Verdict {
  const known = verdicts.get(a) ?? new WeakMap<Stance, Verdict>();
  verdicts.set(a, known);
  const verdict = known.get(b) ?? judge(a, b);
  known.set(b, verdict);
  return verdict;
}

/** The disagreements of the file at `path` with the other files of its workspace. */
export function disagreementsOf(workspace: Workspace, path: string, spec: SpecModel): FileDisagreements {
  const index = indexOf(workspace);
  const conflicts = new Map<string, FileConflict>();
  const overrides: FileOverride[] = [];
  for (const stance of getStances(spec)) {
    for (const entry of index.get(stance.topic.id) ?? []) {
      const verdict = isElsewhere(entry, path, spec) && differ(stance, entry.stance) && verdictOf(stance, entry.stance);
      if (verdict !== 'conflict' && verdict !== 'exception') continue;
      const meeting = meetingOf(workspace, path, entry.path);
      if (meeting.kind === 'ranked') overrides.push(toOverride(stance, entry, meeting));
      else if (meeting.kind !== 'never') {
        note(conflicts, stance, entry, meeting, verdict);
      }
    }
  }
  return { conflicts: [...conflicts.values()], overrides };
}

/** Copies of one text are one file: what they say they say together. */
function isElsewhere(entry: Entry, path: string, spec: SpecModel): boolean {
  return entry.path !== path && entry.spec.document.text !== spec.document.text;
}

function toOverride(stance: Stance, entry: Entry, meeting: Extract<Meeting, { kind: 'ranked' }>): FileOverride {
  const { path, spec } = entry;
  return {
    about: stance.topic.name,
    here: sideOf(stance),
    other: { path, document: spec.document, side: sideOf(entry.stance) },
    wins: meeting.winner !== path,
    why: meeting.why,
  };
}

/** One conflict per question: further files that disagree join the one that is there. */
function note(
  conflicts: Map<string, FileConflict>,
  stance: Stance,
  entry: Entry,
  meeting: FileConflict['meeting'],
  verdict: Verdict,
): void {
  const sort = verdict === 'exception' ? 'absolute' : sortOf(stance, entry.stance);
  const key = `${stance.topic.id} ${sort} ${meeting.kind}`;
  const other = { path: entry.path, document: entry.spec.document, side: sideOf(entry.stance) };
  const known = conflicts.get(key);
  const soft = stance.statement.soft || entry.stance.statement.soft;
  if (!known) {
    conflicts.set(key, { sort, about: stance.topic.name, here: sideOf(stance), others: [other], meeting, soft });
  } else if (!known.others.some(({ path }) => path === other.path)) {
    conflicts.set(key, { ...known, others: [...known.others, other], soft: known.soft && soft });
  }
}
