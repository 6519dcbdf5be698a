import { URI } from 'vscode-uri';
import { mayBeModelSpec, recogniseSpecFile } from '../core/index.ts';

/**
 * Whether a URI names a spec file, by its name and place.
 * @param readText gives the file's text, asked for only where a document written like the Model Spec may be meant
 */
export function isSpecUri(uri: string, readText?: () => string): boolean {
  const { path } = URI.parse(uri);
  if (recogniseSpecFile(path)) return true;
  return readText !== undefined && mayBeModelSpec(path) && recogniseSpecFile(path, readText()) !== undefined;
}
