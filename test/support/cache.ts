import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach } from 'vitest';
import { repeatRun } from '../../server/src/cli/cache/repeat.ts';
import { execute } from '../../server/src/cli/cli.ts';
import type { CliIo } from '../../server/src/cli/io.ts';
import type { CliResult } from './runCli.ts';
import { createWorkspace } from './workspace.ts';

const CLEAN = '- Run `make test` before you push.\n';

/** Spec files of which each says something else to a check; two of them disagree. */
export const TEXTS = {
  CLEAN,
  FAULTY: `# Rules {#rules authority=usr}\n\n${CLEAN}`,
  VAGUE: '- Write clean code.\n',
  STALE: `<!-- precept-disable-next-line vague-quality -->\n${CLEAN}`,
  TABS: '- Indent with tabs.\n',
  SPACES: '- Indent with 2 spaces.\n',
} as const;

/** What `precept check --cache` came to. */
export interface CachedResult extends CliResult {
  /** Whether an earlier run was printed, and nothing checked. */
  readonly repeated: boolean;
}

/** A cache, empty before each test. */
export interface TestCache {
  folder: string;
  /** Runs `precept check --cache ARGS…` as a process does, in the folder `cwd`. */
  check(cwd: string, args?: readonly string[], world?: Partial<CliIo>): Promise<CachedResult>;
  /** The paths of all that is in it. */
  entries(): string[];
}

/** Makes a cache for the tests of a file. */
export function useCache(): TestCache {
  const cache: TestCache = {
    folder: '',
    async check(cwd, args = [], world = {}) {
      let out = '';
      let err = '';
      const io: CliIo = {
        cwd,
        color: false,
        out: (text) => void (out += text),
        err: (text) => void (err += text),
        build: 'a',
        ...world,
      };
      const all = ['--cache', '--cache-location', cache.folder, ...args];
      const kept = repeatRun(all, io);
      const code = kept ?? (await execute(['check', ...all], io));
      return { code, out, err, repeated: kept !== undefined };
    },
    entries: () => readdirSync(cache.folder).map((name) => join(cache.folder, name)),
  };
  beforeEach(() => {
    cache.folder = createWorkspace({});
  });
  return cache;
}

/** A repository with some files. Out: its absolute path. */
export function createRepository(files: Readonly<Record<string, string | Uint8Array>>): string {
  return createWorkspace({ '.git/HEAD': '', ...files });
}
