import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { userCacheFolder } from '../../hosts/cacheFolder.ts';
import { CHECK_OPTIONS, STANDARD_INPUT } from '../checkOptions.ts';

/**
 * The folder in which the results of a check are kept; undefined when they are not to be.
 * @param args what stands behind `precept check`
 */
export function cacheAsked(args: readonly string[], cwd: string): string | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: CHECK_OPTIONS, allowPositionals: true });
    // A fix changes what is asked.
    if (values.cache !== true || values.fix === true || values['fix-dry-run'] === true) return undefined;
    // Nor is anything written by a run that is printed again.
    if (values['update-baseline'] === true) return undefined;
    // What comes there is not known before it is read.
    if (positionals.includes(STANDARD_INPUT)) return undefined;
    const location = values['cache-location'];
    return location === undefined ? join(userCacheFolder(), 'checks') : resolve(cwd, location);
  } catch {
    return undefined;
  }
}
