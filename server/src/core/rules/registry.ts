import type { Rule } from './kit.ts';
import unknownLevel from './unknown-level.ts';

/** Every rule, sorted by id. An id is never used again for another rule. */
export const RULES: readonly Rule[] = Object.freeze([unknownLevel] as readonly Rule[]);
