import { dirName, resolvePath } from '../../precedence/paths.ts';
import { findImports } from '../../precedence/imports.ts';
import { profileOf } from '../../precedence/profiles/index.ts';
import type { ImportDialect } from '../../precedence/types.ts';
import type { Span } from '../../text/span.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** An import that leads back to the file that it stands in. */
export interface ImportCycle {
  readonly written: string;
  /** Of the import in the file that was asked about. */
  readonly span: Span;
  /** The files on the way, the file itself first and last. */
  readonly way: readonly string[];
  /** Where the last file of the way imports the first one again. */
  readonly back: { readonly path: string; readonly span: Span };
}

interface Link {
  readonly written: string;
  readonly span: Span;
  readonly to: string;
}

/** Finds the imports of a file that come back to it, in the syntax of the agents that work here. */
export function importCycles(workspace: Workspace, path: string): readonly ImportCycle[] {
  const dialects = workspace.agents.flatMap((agent) => profileOf(agent).imports ?? []);
  const found = new Map<number, ImportCycle>();
  for (const dialect of dialects) {
    // Links between pages are no imports that a reader would take for one.
    if (dialect.syntax === 'markdown-link') continue;
    for (const link of linksOf(workspace, path, dialect)) {
      const cycle = found.has(link.span.start) ? undefined : wayBack(workspace, path, link, dialect);
      if (cycle) found.set(link.span.start, cycle);
    }
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

function linksOf({ tree }: Workspace, path: string, dialect: ImportDialect): Link[] {
  const text = tree.facts(path)?.text ?? '';
  return findImports(text, dialect)
    .map(({ written, from, to }) => ({
      written,
      span: { start: from, end: to },
      to: resolvePath(dirName(path), written, tree.world),
    }))
    .filter(({ to }) => tree.isFile(to));
}

/** The shortest way from an import back to its file. */
function wayBack(workspace: Workspace, start: string, first: Link, dialect: ImportDialect): ImportCycle | undefined {
  if (first.to === start) {
    const { written, span } = first;
    return { written, span, way: [start, start], back: { path: start, span } };
  }
  const queue: { readonly path: string; readonly way: readonly string[] }[] = [
    { path: first.to, way: [start, first.to] },
  ];
  const seen = new Set([start, first.to]);
  for (const { path, way } of queue) {
    for (const link of linksOf(workspace, path, dialect)) {
      if (link.to === start) {
        return { written: first.written, span: first.span, way: [...way, start], back: { path, span: link.span } };
      }
      if (seen.has(link.to)) continue;
      seen.add(link.to);
      queue.push({ path: link.to, way: [...way, link.to] });
    }
  }
  return undefined;
}
