import { posix } from 'node:path';
import {
  createSpecService,
  type Finding,
  type InputLimits,
  type SpecDocument,
  type SpecService,
} from '../core/index.ts';
import type { Disk } from '../hosts/disk.ts';
import { noteText } from '../hosts/effort.ts';
import { mostBytes, readTextFile, type TextFile, toAbsolute } from '../hosts/node.ts';
import type { FindingCounts } from './baseline/baselineFile.ts';
import { pathInBaseline } from './baseline/compareBaseline.ts';
import { type BaselineUse, withoutKnown } from './baseline/knownFindings.ts';
import { createNaming } from './baseline/nameFindings.ts';
import { createProjectConfig, type ProjectConfig } from './projectConfig.ts';
import { type CheckedFile, type FileReport, hideSecrets, type ReportedText, secretSpans } from './report.ts';
import { type Selection, wakeNamed } from './selection.ts';
import { createWorkspaces, type Workspaces } from './workspaces.ts';

/** Checks files one by one; what they share is read once. Paths are absolute, with `/`. */
export interface Checker {
  readonly project: ProjectConfig;
  readonly workspaces: Workspaces;
  /** See {@link showFrom}. */
  show(path: string): string;
  checkFile(path: string): Promise<FileReport>;
  /** The first half of that: what the file says. */
  readFile(path: string): Promise<TextFile>;
  /** The second half. */
  checkRead(path: string, file: TextFile): Promise<FileReport>;
  /** Checks a text as if it stood in the file at `path`. */
  checkText(path: string, text: string): Promise<CheckedFile>;
  /** A text that findings point into, by the path that is shown for it. */
  find(shown: string): ReportedText | undefined;
  /** What the baseline calls a file and knows of it, if there is one. */
  knownIn(path: string): { readonly file: string; readonly counts: FindingCounts } | undefined;
}

/** Gives the path to show for an absolute one: relative to the working folder. */
export function showFrom(cwd: string): (path: string) => string {
  const start = toAbsolute(cwd, '.');
  return (path) => posix.relative(start, path) || '.';
}

/** What a checker has to be told. */
export interface CheckerInit {
  /** The working folder. */
  readonly cwd: string;
  /** The configuration to use in place of those that would be found, as written. */
  readonly config?: string;
  readonly baseline?: BaselineUse;
  readonly selection?: Selection;
}

/**
 * @param disk all that is read is asked of it
 * @param isNoted whether it must be told which texts a verdict depends on
 */
export function createChecker({ cwd, config, baseline, selection }: CheckerInit, disk: Disk, isNoted = false): Checker {
  const service = createSpecService();
  const start = toAbsolute(cwd, '.');
  const project = createProjectConfig(
    { rules: service.rules },
    disk,
    config === undefined ? undefined : toAbsolute(cwd, config),
  );
  const show = showFrom(cwd);
  const workspaces = createWorkspaces(service, project, start, show, disk, isNoted);

  async function lint(path: string, document: SpecDocument): Promise<CheckedFile> {
    const settings = await project.settingsFor(path);
    const wanted = selection ? wakeNamed(settings, selection, service.rules) : settings;
    const report = toReport(path, document, service.lint(document, wanted, await workspaces.around(path, document)));
    return service.readsLanguage(document) ? report : { ...report, isOtherLanguage: true };
  }

  function toReport(path: string, document: SpecDocument, found: readonly Finding[]): CheckedFile {
    const { uri, text, lines } = document;
    const known = knownIn(path);
    // All rules have run: what one reports depends on others, and so does which comments silence nothing.
    const findings = selection ? found.filter(({ rule }) => selection.ids.includes(rule)) : found;
    const report = { path: uri, text, lines, findings, secrets: secretSpans(found) };
    if (!baseline || !known) return report;
    let hidden: string | undefined;
    const nameOf = createNaming(service, document, workspaces.find, () => (hidden ??= hideSecrets(report)));
    const split = withoutKnown(findings, known.counts, baseline, nameOf);
    return { ...report, findings: split.findings, known: { file: known.file, ...split.known } };
  }

  function knownIn(path: string): ReturnType<Checker['knownIn']> {
    if (!baseline) return undefined;
    const file = pathInBaseline(baseline, path);
    return { file, counts: baseline.files[file] ?? {} };
  }

  async function readFile(path: string): Promise<TextFile> {
    const { limits } = await project.forFolder(posix.dirname(path));
    return readTextFile(path, mostBytes(limits), disk);
  }

  async function checkRead(path: string, file: TextFile): Promise<FileReport> {
    const { limits } = await project.forFolder(posix.dirname(path));
    const document = documentIn(file, service, limits, show(path));
    return 'skipped' in document ? document : lint(path, document);
  }

  return {
    project,
    workspaces,
    show,
    knownIn,
    readFile,
    checkRead,
    find: (shown) => workspaces.find(shown),
    checkFile: async (path) => checkRead(path, await readFile(path)),
    async checkText(path, text) {
      const { limits } = await project.forFolder(posix.dirname(path));
      noteText(text.length);
      return lint(path, service.createDocument(show(path), text, 0, limits));
    },
  };
}

function documentIn(
  file: TextFile,
  service: SpecService,
  limits: InputLimits,
  shown: string,
): SpecDocument | Exclude<FileReport, CheckedFile> {
  if (!file.ok) return { path: shown, skipped: file.reason, ...(file.place && { place: file.place }) };
  const { text } = file;
  noteText(text.length);
  if (text.trim() === '')
    return { path: shown, skipped: 'Empty file: nothing to check', isEmpty: true, place: { line: 1, column: 1 } };
  const document = service.createDocument(shown, text, 0, limits);
  if (!document.excess) return document;
  const { line, character } = document.lines.positionAt(document.excess.offset);
  return { path: shown, skipped: document.excess.message, place: { line: line + 1, column: character + 1 } };
}
