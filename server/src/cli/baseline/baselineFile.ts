/** The file in which a project keeps the findings that it had when it began. */
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { createLineIndex } from '../../core/index.ts';
import { type Disk, exists } from '../../hosts/disk.ts';
import { readTextFile } from '../../hosts/node.ts';
import { printable } from '../formatters/excerpt.ts';
import { UsageError } from '../io.ts';

/** How often each finding occurs in a file, by its name (`nameFindings.ts`). */
export type FindingCounts = Readonly<Record<string, number>>;

/** The findings of each file, by its path from the folder of the baseline. */
export type FileCounts = Readonly<Record<string, FindingCounts>>;

const VERSION = 1;

/**
 * Reads a baseline; undefined when there is none.
 * @param path absolute, with `/`
 * @param shown how to name it
 * @throws UsageError with file and place when it can't be read, or is no baseline
 */
export function readBaseline(path: string, shown: string, disk: Disk): FileCounts | undefined {
  if (!exists(disk, path)) return undefined;
  const file = readTextFile(path, Number.POSITIVE_INFINITY, disk);
  if (!file.ok) throw new UsageError(`${placeName(shown, file.place)}: ${file.reason}`);
  const lines = createLineIndex(file.text);
  const fail = (offset: number, message: string): never => {
    const { line, character } = lines.positionAt(offset);
    throw new UsageError(`${placeName(shown, { line: line + 1, column: character + 1 })}: ${message}`);
  };
  const errors: ParseError[] = [];
  const tree = parseTree(file.text, errors, { disallowComments: true });
  const [error] = errors;
  if (error) return fail(error.offset, 'Malformed JSON, expected a baseline as --update-baseline writes it');
  return toFileCounts(tree, fail);
}

/** A baseline as it is written: in a stable order, each finding in a line, so that changes of it can be read. */
export function formatBaseline(files: FileCounts): string {
  const sorted = sortKeys(Object.entries(files).map(([path, counts]) => [path, sortKeys(Object.entries(counts))]));
  return `${JSON.stringify({ version: VERSION, files: sorted }, null, 2)}\n`;
}

type Fail = (offset: number, message: string) => never;

function toFileCounts(tree: Node | undefined, fail: Fail): FileCounts {
  const version = tree && findNodeAtLocation(tree, ['version']);
  const files = tree && findNodeAtLocation(tree, ['files']);
  if (tree?.type !== 'object' || !version) return fail(tree?.offset ?? 0, 'Missing `version`: this is no baseline');
  if (version.value !== VERSION) {
    const found = JSON.stringify(getNodeValue(version));
    return fail(version.offset, `Unexpected version ${found} of a baseline, expected ${VERSION}`);
  }
  if (!files) return fail(tree.offset, 'Missing `files`: the findings of each file');
  return toRecord(files, fail, (findings) => toRecord(findings, fail, (count) => toCount(count, fail)));
}

function toRecord<T>(node: Node, fail: Fail, toValue: (value: Node) => T): Readonly<Record<string, T>> {
  if (node.type !== 'object') return fail(node.offset, `Unexpected ${node.type} in a baseline, expected an object`);
  const entries = (node.children ?? []).map(({ children: [key, value] = [], offset }): [string, T] => [
    String(key?.value),
    value ? toValue(value) : fail(offset, 'Missing value in a baseline'),
  ]);
  return Object.fromEntries(entries);
}

function toCount({ value, offset }: Node, fail: Fail): number {
  if (Number.isInteger(value) && value > 0) return value as number;
  return fail(offset, 'Unexpected count in a baseline, expected a whole number from 1 upwards');
}

function sortKeys<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function placeName(shown: string, place?: { readonly line: number; readonly column: number }): string {
  return `${printable(shown)}${place ? `:${place.line}:${place.column}` : ''}`;
}
