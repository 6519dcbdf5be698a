import { findImports } from '../../precedence/imports.ts';
import { dirName, normalizePath, resolvePath } from '../../precedence/paths.ts';
import { agentProfiles } from '../../precedence/profiles/index.ts';

/** The files that a text imports in the syntax of any agent, as paths in its tree; they may not be there. */
export function importedPaths(path: string, text: string): readonly string[] {
  const dialects = agentProfiles.flatMap(({ imports }) => imports ?? []);
  const found = dialects.flatMap((dialect) => findImports(text, dialect).map(({ written }) => written));
  return [...new Set(found)].flatMap((written) => [
    resolvePath(dirName(path), written, {}),
    normalizePath(written.replace(/^\//, '')),
  ]);
}
