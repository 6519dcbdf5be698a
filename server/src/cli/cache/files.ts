/** Single files: what is printed of one, and on what it depends. */
import { posix } from 'node:path';
import type { TextFile } from '../../hosts/node.ts';
import { printOf } from '../../hosts/trace.ts';
import type { Checker } from '../checker.ts';
import type { RenderedFile } from '../rendered.ts';
import type { Project } from '../workspaces.ts';
import { placeOf, readEntry, writeEntry } from './entries.ts';

/** Where the results for single files are kept, and what they depend on beside the disk. */
export interface FilePlan {
  readonly folder: string;
  readonly asked: readonly unknown[];
}

/** The results for single files that earlier runs have left. */
export interface FileCache {
  /** What was kept of a file (absolute path with `/`), if it would come to the same now. */
  find(path: string): Promise<RenderedFile | undefined>;
  /**
   * Keeps the result for the file that was checked last.
   * @param file what was checked
   */
  keep(path: string, file: TextFile, rendered: RenderedFile): Promise<void>;
}

interface KeptFile {
  /** Print of the configuration and of the project's listing. */
  readonly ground: string;
  /** Print of the file itself. */
  readonly own: string;
  /** Prints of the texts that it was held against, by path in the project. */
  readonly texts: Readonly<Record<string, string>>;
  readonly rendered: RenderedFile;
}

/** @param checker must note texts for `keep` */
export function createFileCache({ folder, asked }: FilePlan, checker: Checker): FileCache {
  const { project: config, workspaces } = checker;
  const listings = new Map<Project, Promise<string>>();
  const placeFor = (path: string): string => placeOf(folder, 'file', [...asked, path, checker.knownIn(path)]);

  async function groundOf(path: string): Promise<string> {
    const project = workspaces.projectOf(path);
    const listing = listings.get(project) ?? printListing(project);
    listings.set(project, listing);
    const { layers } = await config.forFolder(posix.dirname(path));
    return printOf(JSON.stringify([await listing, layers]));
  }

  function hasTexts(path: string, texts: KeptFile['texts']): boolean {
    const { tree } = workspaces.projectOf(path);
    return Object.entries(texts).every(([at, print]) => printText(tree.textAt(at)) === print);
  }

  return {
    async find(path) {
      // The hash that stands before an entry says that it is one of ours.
      const kept = readEntry(placeFor(path)) as KeptFile | undefined;
      if (!kept || kept.ground !== (await groundOf(path))) return undefined;
      const isSame = printFile(await checker.readFile(path)) === kept.own && hasTexts(path, kept.texts);
      return isSame ? kept.rendered : undefined;
    },
    async keep(path, file, rendered) {
      const read = rendered.skipped ? [] : workspaces.textsRead();
      if (!read) return;
      const { tree } = workspaces.projectOf(path);
      const texts = Object.fromEntries([...read].map((at) => [at, printText(tree.textAt(at))]));
      const kept: KeptFile = { ground: await groundOf(path), own: printFile(file), texts, rendered };
      writeEntry(placeFor(path), kept);
    },
  };
}

/** All that is known of a project without the texts of its files. */
async function printListing({ root, listing, specs }: Project): Promise<string> {
  const paths = [...listing.paths()];
  const links = paths.map((path) => listing.readLink?.(path));
  return printOf(JSON.stringify([root, listing.complete, paths, links, [...(await specs)]]));
}

function printText(text: string | undefined): string {
  return text === undefined ? '' : printOf(text);
}

function printFile(file: TextFile): string {
  return printOf(JSON.stringify(file));
}
