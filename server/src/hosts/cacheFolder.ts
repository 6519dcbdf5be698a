import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where what can be made again is kept for this user; by the platform's own custom. */
export function userCacheFolder(): string {
  const { env, platform } = process;
  const base =
    platform === 'win32'
      ? (env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'))
      : platform === 'darwin'
        ? join(homedir(), 'Library', 'Caches')
        : env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(base, 'precept');
}
