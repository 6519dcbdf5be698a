/** The options themselves, for those who start a command and for those who ask whether it has to be started at all. */
import type { ParseArgsConfig } from 'node:util';

/** Options as Node's parser takes them. */
export type Options = NonNullable<ParseArgsConfig['options']>;

/** What every command takes. */
export const GLOBAL_OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
} as const satisfies Options;

/** Stands for the standard input among files. */
export const STANDARD_INPUT = '-';

/** What `precept check` takes. */
export const CHECK_OPTIONS = {
  ...GLOBAL_OPTIONS,
  format: { type: 'string', short: 'f', default: 'text' },
  config: { type: 'string', short: 'c' },
  hints: { type: 'boolean' },
  rule: { type: 'string', multiple: true },
  kind: { type: 'string', multiple: true },
  'fail-on': { type: 'string' },
  'max-warnings': { type: 'string' },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  cache: { type: 'boolean' },
  'cache-location': { type: 'string' },
  'stdin-path': { type: 'string' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
} as const satisfies Options;
