import type { Level } from '../../../authority/levels.ts';

export type { Level } from '../../../authority/levels.ts';

/** The level that an instruction without an annotation is taken to have when it meets an annotated one. */
export const DEFAULT_LEVEL: Level = 'developer';
