import type { SpecDocument } from '../../document/specDocument.ts';
import { splitPatterns } from '../../precedence/frontMatter.ts';
import { baseName, dirName, joinPath } from '../../precedence/paths.ts';
import { profileOf } from '../../precedence/profiles/index.ts';
import { rulesFoldersFor } from '../../precedence/rulesFolders.ts';
import { recogniseSpecFile, type SpecFileMatch } from '../../spec/recognise.ts';
import type { Span } from '../../text/span.ts';
import { closest } from '../../util/closest.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type FrontMatterEntry, readFrontMatterEntries } from './frontMatterEntries.ts';
import { frontMatterFormatOf } from './frontMatterFormats.ts';
import { homeFolderOf, judgesOf, type Reading, readingOf, wouldRead } from './readings.ts';

/** A file that no agent reads, with the names under which one would. */
export interface UnreadFile {
  readonly why: string;
  /** Paths to move it to, where no file is yet, the best first. */
  readonly better: readonly string[];
}

/** Kinds that an agent loads by itself; skills, prompts and commands are called by name. */
const LOADED: ReadonlySet<SpecFileMatch['kind']> = new Set(['agents', 'memory', 'rule', 'instructions']);

/** Says why none of the agents at work reads a file by itself; undefined when one does, or could elsewhere. */
export function unreadFile(workspace: Workspace, path: string, text: string): UnreadFile | undefined {
  const match = recogniseSpecFile(path);
  if (!match || !LOADED.has(match.kind) || match.agents.length === 0 || text.trim() === '') return undefined;
  const judges = judgesOf(workspace, match.agents);
  const readings: Reading[] = [];
  for (const agent of judges) {
    const reading = readingOf(workspace, agent, path);
    if (reading.state !== 'unread') return undefined;
    readings.push(reading);
  }
  const [first] = [...readings].sort(
    (a, b) => Number(match.agents.includes(b.agent)) - Number(match.agents.includes(a.agent)),
  );
  if (!first) return undefined;
  const better = betterPaths(path, judges).filter((at) => !workspace.tree.isFile(at));
  return { why: sentence(first, readings.length), better };
}

function sentence({ why, name }: Reading, judges: number): string {
  const bare = why.replace(/\.$/, '');
  if (judges === 1) return bare;
  return `${bare}; no other agent that works here reads it`.replace(/^It /, `${name}: it `);
}

/** The same name where an agent looks for it; else other names, best in the same folder. */
function betterPaths(path: string, judges: readonly string[]): string[] {
  const moved = judges.flatMap((agent) =>
    rulesFoldersFor(profileOf(agent).scopes, path).map(({ folder, isNested }) =>
      joinPath(joinPath(isNested ? homeFolderOf(path) : '', folder), baseName(path)),
    ),
  );
  return moved.length > 0 ? [...new Set(moved)] : betterNames(path, judges);
}

function betterNames(path: string, judges: readonly string[]): string[] {
  const name = baseName(path);
  const stem = name.replace(/\.[^.]*$/, '');
  const extension = name.slice(stem.length);
  const names = [
    `${stem}.mdc`,
    `${stem}.md`,
    `${stem.toUpperCase()}.md`,
    `${stem}${extension.toLowerCase()}`,
    'AGENTS.md',
  ];
  const folder = path.includes('/.') || path.startsWith('.') ? dirName(path) : homeFolderOf(path);
  const candidates = [...new Set(names.map((candidate) => joinPath(folder, candidate)))].filter((at) => at !== path);
  return candidates.filter((candidate) => judges.some((agent) => wouldRead(agent, candidate)));
}

/** A pattern in front matter that no file of the project matches. */
export interface DeadPattern {
  readonly key: string;
  readonly pattern: string;
  readonly span: Span;
  /** Patterns that do match, the nearest first. */
  readonly better: readonly string[];
}

/** The patterns of a rule file when not one of them matches a file; empty when any does, or when files are out of sight. */
export function deadPatterns(workspace: Workspace, path: string, document: SpecDocument): readonly DeadPattern[] {
  if (!workspace.tree.isComplete) return [];
  const format = frontMatterFormatOf(path);
  const entry = readFrontMatterEntries(document)?.entries.find(({ key }) => key === format?.scopeKey);
  if (!entry) return [];
  const patterns = patternsOf(entry).filter((pattern) => !pattern.startsWith('!'));
  const files = workspace.tree.files('', true);
  const folder = homeFolderOf(path);
  const matches = (pattern: string): boolean => isAlive(workspace, pattern, folder, files);
  if (patterns.length === 0 || patterns.some(matches)) return [];
  const written = document.text.slice(entry.valueSpan.start, entry.valueSpan.end);
  return patterns.flatMap((pattern) => {
    const at = written.indexOf(pattern);
    if (at < 0) return [];
    const start = entry.valueSpan.start + at;
    const better = betterPatterns(workspace, pattern).filter(matches);
    return [{ key: entry.key, pattern, span: { start, end: start + pattern.length }, better }];
  });
}

function patternsOf({ value }: FrontMatterEntry): string[] {
  if (Array.isArray(value)) return value.filter((part) => typeof part === 'string');
  return typeof value === 'string' ? splitPatterns(value) : [];
}

/** Agents anchor patterns differently, so a pattern counts as alive when it matches in any of their readings. */
function isAlive({ tree, presenceOf }: Workspace, pattern: string, folder: string, files: readonly string[]): boolean {
  const fixed = /^(?:[^*?{[]*\/)?/.exec(pattern.replace(/^\.?\//, ''))?.[0].replace(/\/$/, '') ?? '';
  if (fixed !== '' && [fixed, joinPath(folder, fixed)].some((at) => presenceOf(at) === 'unseen')) return true;
  const readings = [pattern, `**/${pattern.replace(/^\.?\//, '')}`, `${pattern.replace(/\/$/, '')}/**`];
  return files.some((file) => readings.some((reading) => tree.globs.matches(reading, file, { anyDepth: true })));
}

function betterPatterns({ tree }: Workspace, pattern: string): string[] {
  const parts = pattern.split('/');
  const at = parts.findIndex((part, i) => /[*?{[]/.test(part) || !tree.isDir(parts.slice(0, i + 1).join('/')));
  const part = parts[at];
  const folder = parts.slice(0, Math.max(at, 0)).join('/');
  const siblings = [...new Set(tree.files(folder, true).map((file) => file.split('/')[0] ?? ''))];
  const near = part === undefined || /[*?{[]/.test(part) ? undefined : closest(part, siblings);
  const last = parts.at(-1) ?? '';
  const anyDepth = /^\*+$/.test(last) ? [] : [`**/${last}`];
  return near === undefined ? anyDepth : [[...parts.slice(0, at), near, ...parts.slice(at + 1)].join('/'), ...anyDepth];
}
