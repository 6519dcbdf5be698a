import type { Field } from './field.ts';
import { DEPENDENCY_FIELDS } from './topics/dependencies.ts';

/** Every topic that is read by things and by what is said near them. */
export const FIELDS: readonly Field[] = Object.freeze([...DEPENDENCY_FIELDS]);
