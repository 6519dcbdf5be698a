import type { SpecDocument } from '../../document/specDocument.ts';
import type { SpecModel } from '../../spec/specModel.ts';
import type { Workspace, WorkspaceSpec } from '../../workspace/workspace.ts';
import { differ, getStances, getStatements, sideOf, sortOf } from './compute.ts';
import type { ConflictSide, ConflictSort } from './conflict.ts';
import { homeFolderOf } from '../loading/readings.ts';
import { isWithin, type Meeting, meetingOf } from './meeting.ts';
import { statedPrecedence } from './ranking/precedence.ts';
import { perObject } from '../../util/perObject.ts';
import { areFirm } from './firmness.ts';
import { judge, type Verdict } from './reach/relate.ts';
import type { Stance } from './statements/stances.ts';

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

/** A statement and one of another file that can't both be followed, whoever reads them. */
export interface FileClash {
  readonly about: string;
  readonly here: ConflictSide;
  readonly other: DistantSide;
  /** Whether one of the two files says in words who wins. */
  readonly settled: boolean;
}

interface Entry extends WorkspaceSpec {
  readonly stance: Stance;
}

/** The answers of the files that speak for one folder, by topic. */
type TopicIndex = ReadonlyMap<string, readonly Entry[]>;

interface FolderIndex {
  readonly specs: WorkspaceSpec[];
  /** Read when a file that speaks for the folder is looked at: most files meet no other. */
  topics?: TopicIndex;
}

const indexes = new WeakMap<Workspace, ReadonlyMap<string, FolderIndex>>();

/** Answers of one folder to one topic beyond this many say nothing new. */
const MOST_PER_FOLDER = 60;

/** The files of a workspace by the folder that they speak for. */
function foldersOf(workspace: Workspace): ReadonlyMap<string, FolderIndex> {
  const known = indexes.get(workspace);
  if (known) return known;
  const folders = new Map<string, FolderIndex>();
  for (const spec of workspace.specs) {
    const folder = homeFolderOf(spec.path);
    const index = folders.get(folder);
    if (index) index.specs.push(spec);
    else folders.set(folder, { specs: [spec] });
  }
  indexes.set(workspace, folders);
  return folders;
}

/** All answers of a folder by topic; what each file answers is remembered with its snapshot. */
function topicsOf(index: FolderIndex): TopicIndex {
  if (index.topics) return index.topics;
  const topics = new Map<string, Entry[]>();
  for (const { path, spec } of index.specs) {
    for (const stance of getStances(spec)) {
      const entries = topics.get(stance.topic.id) ?? [];
      topics.set(stance.topic.id, entries);
      if (entries.length < MOST_PER_FOLDER) entries.push({ path, spec, stance });
    }
  }
  index.topics = topics;
  return topics;
}

/** Whether a file says in words who wins: which other file it means is often left to the reader. */
const statesPrecedence = perObject((spec: SpecModel): boolean => statedPrecedence(spec).some(({ wide }) => wide));

/**
 * The conflicts of the file at `path` with files that speak for the same folder. Between a folder and one below it the
 * nearer file is meant to win: such pairs are shown on demand, see {@link clashesAcross}.
 */
export function conflictsAcross(workspace: Workspace, path: string, spec: SpecModel): readonly FileConflict[] {
  const folder = foldersOf(workspace).get(homeFolderOf(path));
  const conflicts = new Map<string, FileConflict>();
  if (!folder || folder.specs.every((other) => other.path === path) || statesPrecedence(spec)) return [];
  const topics = topicsOf(folder);
  for (const stance of getStances(spec)) {
    for (const entry of topics.get(stance.topic.id) ?? []) {
      const verdict = clashOf(stance, entry, path, spec);
      if (verdict === undefined || statesPrecedence(entry.spec)) continue;
      const meeting = meetingOf(workspace, path, entry.path);
      if (meeting.kind === 'together' || meeting.kind === 'apart') note(conflicts, stance, entry, meeting, verdict);
    }
  }
  return [...conflicts.values()];
}

/**
 * What the file at `path` says otherwise than other files that speak for its folder, one above it or one below it. Says
 * nothing of who reads them: for views on demand, not for every keystroke.
 */
export function clashesAcross(workspace: Workspace, path: string, spec: SpecModel): readonly FileClash[] {
  const home = homeFolderOf(path);
  const around = [...foldersOf(workspace)]
    .filter(([folder]) => isWithin(folder, home) || isWithin(home, folder))
    .map(([, index]) => topicsOf(index));
  const clashes: FileClash[] = [];
  for (const stance of getStances(spec)) {
    for (const entry of entriesOn(stance.topic.id, around)) {
      if (clashOf(stance, entry, path, spec) === undefined) continue;
      clashes.push({
        about: stance.topic.name,
        here: sideOf(stance),
        other: { path: entry.path, document: entry.spec.document, side: sideOf(entry.stance) },
        settled: statesPrecedence(spec) || statesPrecedence(entry.spec),
      });
    }
  }
  return clashes;
}

/** Answers that one answer is compared with: with the limit per folder it keeps time linear. */
const MOST_COMPARED = 300;

/** The answers to a topic, folder by folder. */
function entriesOn(topic: string, folders: readonly TopicIndex[]): readonly Entry[] {
  const found: Entry[] = [];
  for (const topics of folders) {
    if (found.length >= MOST_COMPARED) break;
    found.push(...(topics.get(topic) ?? []));
  }
  return found;
}

/** How an answer and one of another file exclude each other, if they do. */
function clashOf(
  stance: Stance,
  entry: Entry,
  path: string,
  spec: SpecModel,
): Extract<Verdict, 'conflict' | 'exception'> | undefined {
  if (!isElsewhere(entry, path, spec) || !differ(stance, entry.stance)) return undefined;
  const statements = getStatements(spec).length + getStatements(entry.spec).length;
  if (!areFirm(stance, entry.stance, statements)) return undefined;
  const verdict = judge(stance, entry.stance);
  return verdict === 'conflict' || verdict === 'exception' ? verdict : undefined;
}

/** Copies of one text are one file: what they say they say together. */
function isElsewhere(entry: Entry, path: string, spec: SpecModel): boolean {
  return entry.path !== path && entry.spec.document.text !== spec.document.text;
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
