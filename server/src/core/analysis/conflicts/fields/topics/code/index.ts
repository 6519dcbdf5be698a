import type { Field } from '../../field.ts';
import { ASYNC_FIELDS } from './async.ts';
import { COMMENT_FIELDS } from './comments.ts';
import { DESIGN_FIELDS } from './design.ts';
import { DIALECT_FIELDS } from './dialects.ts';
import { ERROR_FIELDS, FLOW_FIELDS } from './errors.ts';
import { FORMAT_FIELDS } from './format.ts';
import { FURTHER_FIELDS } from './further.ts';
import { HABIT_FIELDS } from './habits.ts';
import { IDIOM_FIELDS } from './idioms.ts';
import { JAVASCRIPT_FIELDS } from './javascript.ts';
import { COMPILED_FIELDS } from './languages.ts';
import { LAYOUT_FIELDS } from './layout.ts';
import { NAMING_FIELDS } from './naming.ts';
import { NATIVE_FIELDS } from './native.ts';
import { SCRIPTING_FIELDS } from './scripting.ts';
import { STRUCTURE_FIELDS } from './structure.ts';
import { TYPE_FIELDS } from './types.ts';

/** Topics about how code is written. */
export const CODE_FIELDS: readonly Field[] = [
  ...ASYNC_FIELDS,
  ...COMMENT_FIELDS,
  ...DESIGN_FIELDS,
  ...DIALECT_FIELDS,
  ...ERROR_FIELDS,
  ...FLOW_FIELDS,
  ...FORMAT_FIELDS,
  ...COMPILED_FIELDS,
  ...FURTHER_FIELDS,
  ...HABIT_FIELDS,
  ...IDIOM_FIELDS,
  ...JAVASCRIPT_FIELDS,
  ...LAYOUT_FIELDS,
  ...NAMING_FIELDS,
  ...NATIVE_FIELDS,
  ...SCRIPTING_FIELDS,
  ...STRUCTURE_FIELDS,
  ...TYPE_FIELDS,
];
