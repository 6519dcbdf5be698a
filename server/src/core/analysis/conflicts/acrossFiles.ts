import { parseFrontMatter } from '../../precedence/frontMatter.ts';
import type { SpecDocument } from '../../document/specDocument.ts';
import { recogniseSpecFile } from '../../spec/recognise.ts';
import type { SpecModel } from '../../spec/specModel.ts';
import type { Workspace, WorkspaceSpec } from '../../workspace/workspace.ts';
import { getStances, sideOf, sortOf, differ, type ConflictSide, type ConflictSort } from './compute.ts';
import { statedPrecedence } from './precedence.ts';
import { judge } from './relate.ts';
import type { Stance } from './stances.ts';

/** A statement of this file against one of another file that applies to the same work. */
export interface CrossConflict {
  readonly sort: ConflictSort;
  readonly about: string;
  readonly here: ConflictSide;
  readonly there: ConflictSide;
  readonly other: WorkspaceSpec;
  /** Which agents read the one file and which the other, as far as their names tell. */
  readonly readers: string;
}

/** Vendors' folders: what lies in them applies to the folder that holds them. */
const VENDOR_FOLDER =
  /(?:^|\/)\.(?:github|cursor|claude|windsurf|clinerules|roo|kiro|junie|agents?|continue|augment|gemini|qwen)(?:\/.*)?$/;

/**
 * Conflicts of a document with the other spec files of its folder. A nearer file overrides a farther one, so files of
 * different folders don't meet; identical copies and files for chosen paths are left out.
 */
export function conflictsAcross(spec: SpecModel, workspace: Workspace): readonly CrossConflict[] {
  const path = workspace.pathOf(spec.document);
  if (path === undefined || !appliesEverywhere(path, spec.document)) return [];
  const own = byTopic(getStances(spec));
  if (own.size === 0 || statedPrecedence(spec).length > 0) return [];
  const folder = folderOf(path);
  return workspace.specs.flatMap((other) => {
    if (other.path === path || folderOf(other.path) !== folder) return [];
    if (other.spec.document.text === spec.document.text || !appliesEverywhere(other.path, other.spec.document))
      return [];
    if (statedPrecedence(other.spec).length > 0) return [];
    return compare(own, path, other);
  });
}

function compare(
  own: ReadonlyMap<string, readonly Stance[]>,
  path: string,
  other: WorkspaceSpec,
): readonly CrossConflict[] {
  const found: CrossConflict[] = [];
  for (const [topic, theirs] of byTopic(getStances(other.spec))) {
    const pair = firstPair(own.get(topic) ?? [], theirs);
    if (!pair) continue;
    const [here, there] = pair;
    const readers = `${readersOf(path)} and ${readersOf(other.path)}`;
    found.push({
      sort: sortOf(here, there),
      about: here.topic.name,
      here: sideOf(here),
      there: sideOf(there),
      other,
      readers,
    });
  }
  return found;
}

function firstPair(own: readonly Stance[], theirs: readonly Stance[]): readonly [Stance, Stance] | undefined {
  for (const here of own) {
    for (const there of theirs) {
      if (here.statement.soft || there.statement.soft || !differ(here, there)) continue;
      if (judge(here, there) === 'conflict') return [here, there];
    }
  }
  return undefined;
}

function byTopic(stances: readonly Stance[]): ReadonlyMap<string, readonly Stance[]> {
  const topics = new Map<string, Stance[]>();
  for (const stance of stances) topics.set(stance.topic.id, [...(topics.get(stance.topic.id) ?? []), stance]);
  return topics;
}

/** A rule file for chosen paths, a skill or a prompt applies only now and then. */
function appliesEverywhere(path: string, { text }: SpecDocument): boolean {
  const kind = recogniseSpecFile(path)?.kind;
  if (kind === undefined || kind === 'skill' || kind === 'prompt' || kind === 'agent' || kind === 'command')
    return false;
  const { data, lenient } = parseFrontMatter(text);
  const read = (key: string): unknown => data[key] ?? lenient[key];
  const globs = read('globs') ?? read('applyTo') ?? read('paths');
  if (kind === 'rule' && String(read('alwaysApply')) === 'false') return false;
  return globs === undefined || globs === null || globs === '' || globs === '**' || globs === '**/*';
}

function folderOf(path: string): string {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  return folder.replace(VENDOR_FOLDER, '');
}

function readersOf(path: string): string {
  const agents = recogniseSpecFile(path)?.agents ?? [];
  const [first] = agents;
  return first === undefined || agents.length > 8 ? `the readers of \`${path}\`` : `\`${first}\` (\`${path}\`)`;
}
