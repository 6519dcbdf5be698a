import { withImpliedHome } from '../catalogue/impliedHome.ts';
import type { Field } from './field.ts';
import { AGENT_FIELDS } from './topics/agent/index.ts';
import { CODE_FIELDS } from './topics/code/index.ts';
import { SYSTEM_FIELDS } from './topics/system/index.ts';
import { WORKFLOW_FIELDS } from './topics/workflow/index.ts';

/** Every topic that is read by things and by what is said near them. */
export const FIELDS: readonly Field[] = Object.freeze(
  [...WORKFLOW_FIELDS, ...CODE_FIELDS, ...AGENT_FIELDS, ...SYSTEM_FIELDS].map((field) => ({
    ...field,
    topic: withImpliedHome(field.topic),
  })),
);
