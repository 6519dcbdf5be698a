import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PLAYGROUND = fileURLToPath(new URL('../../../playground', import.meta.url));

/** A folder that a test may change as it likes. */
export interface TestWorkspace {
  readonly folder: string;
  write(path: string, text: string): void;
  remove(): void;
}

/** A copy of the playground. */
export function playgroundWorkspace(): TestWorkspace {
  const workspace = emptyWorkspace();
  cpSync(PLAYGROUND, workspace.folder, { recursive: true });
  return workspace;
}

export function emptyWorkspace(): TestWorkspace {
  const folder = mkdtempSync(join(tmpdir(), 'precept-workspace-'));
  return {
    folder,
    write(path, text) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
