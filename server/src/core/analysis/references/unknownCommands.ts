import { dirName, joinPath, normalizePath } from '../../precedence/paths.ts';
import type { SpecModel } from '../../spec/specModel.ts';
import { closest } from '../../util/closest.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { homeFolderOf } from '../loading/readings.ts';
import { type CommandMention, readCommandMentions } from './commandMentions.ts';
import { commandsAt, type Manifest } from './manifests.ts';

/** A command that the project does not have. */
export interface UnknownCommand extends CommandMention {
  readonly manifest: Manifest;
  readonly better?: string;
}

/** The sentence forbids the command, says that it is gone, or that it comes to be. */
const UNREAL =
  /\b(?:never|not|don['’]t|doesn['’]t|isn['’]t|no|avoid|instead of|rather than|without|removed?|deprecated|legacy|adds?|adding|creates?|defines?|new|if (?:it|there|present|available|defined)|e\.g\.|for example|such as|like|other|another|repo|repository|upstream|would|could)\b/i;

/** The commands of a spec that no manifest of its project defines; silent where a manifest can't be seen or read. */
export function unknownCommands(workspace: Workspace, path: string, spec: SpecModel): readonly UnknownCommand[] {
  const folder = path.endsWith('/SKILL.md')
    ? homeFolderOf(path)
    : path.includes('/.') || path.startsWith('.')
      ? homeFolderOf(path)
      : dirName(path);
  return readCommandMentions(spec).flatMap((mention): UnknownCommand[] => {
    if (UNREAL.test(mention.sentence.replaceAll(/`[^`]*`/g, ''))) return [];
    const at = folderOf(mention, folder, workspace);
    const commands = at === undefined ? 'unseen' : commandsAt(workspace, mention.runner, at);
    if (commands === 'unseen' || commands.everywhere.has(mention.name)) return [];
    const { nearest } = commands;
    if (isFileTarget(mention, workspace, at ?? '')) return [];
    const better = closest(mention.name, nearest.names);
    return [{ ...mention, manifest: nearest, ...(better !== undefined && { better }) }];
  });
}

/** Where a command runs; undefined when it changes to a folder that isn't in sight. */
function folderOf({ folder }: CommandMention, own: string, { tree }: Workspace): string | undefined {
  if (folder === '') return own;
  if (/^[~/$]/.test(folder)) return undefined;
  return [joinPath(own, folder), folder].map(normalizePath).find((candidate) => tree.isDir(candidate));
}

/** `make` makes files too, by rules of its own. */
function isFileTarget({ runner, name }: CommandMention, { tree }: Workspace, folder: string): boolean {
  return runner === 'make' && (/[./]/.test(name) || tree.exists(joinPath(folder, name)));
}
