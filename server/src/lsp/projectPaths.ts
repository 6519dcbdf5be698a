import { isAgentSettingsPath, isManifestPath, recogniseSpecFile } from '../core/index.ts';

/** Whether rules ask for the text of a file, whoever looks at it. */
export function decides(path: string): boolean {
  return recogniseSpecFile(path) !== undefined || isManifestPath(path) || isAgentSettingsPath(path);
}

/** A folder's URI without the slash at its end. */
export function withoutSlash(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}

/** The path of a URI below that of a folder, as text that people read. */
export function pathBelow(root: string, uri: string): string {
  const below = uri.slice(root.length + 1);
  try {
    return decodeURIComponent(below);
  } catch {
    return below;
  }
}
