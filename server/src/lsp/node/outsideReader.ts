import { homedir } from 'node:os';
import { sep } from 'node:path';
import { URI } from 'vscode-uri';
import { readOutsideTree } from '../../hosts/diskTree.ts';
import type { OutsideReader } from '../outside.ts';

/** Looks around a workspace folder that lies on this machine's disk. */
export const readOutside: OutsideReader = (root) => {
  const { scheme, fsPath } = URI.parse(root);
  if (scheme !== 'file') return undefined;
  return readOutsideTree({ base: fsPath.split(sep).join('/'), home: homedir().split(sep).join('/') });
};
