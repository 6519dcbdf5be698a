import { type Field, fieldsOf } from '../../field.ts';
import { ANSWER_FIELDS } from './answers.ts';
import { ASKING_FIELDS } from './asking.ts';
import { CHAT_FIELDS } from './chat.ts';
import { DUTY_FIELDS } from './duties.ts';
import { FURTHER_FIELDS } from './further.ts';
import { HABIT_FIELDS } from './habits.ts';
import { SAFETY_FIELDS } from './safety.ts';
import { TONE_FIELDS } from './tone.ts';
import { TOOL_FIELDS } from './tools.ts';
import { TRUTH_FIELDS } from './truth.ts';
import { WIDER_FIELDS } from './wider.ts';
import { WORK_FIELDS } from './work.ts';

/** Topics about what the agent does and says. */
export const AGENT_FIELDS: readonly Field[] = [
  ...fieldsOf('agent', ANSWER_FIELDS),
  ...fieldsOf('agent', ASKING_FIELDS),
  ...fieldsOf('agent', SAFETY_FIELDS),
  ...fieldsOf('agent', TONE_FIELDS),
  ...fieldsOf('agent', TRUTH_FIELDS),
  ...fieldsOf('agent', CHAT_FIELDS),
  ...fieldsOf('agent', DUTY_FIELDS),
  ...fieldsOf('agent', HABIT_FIELDS),
  ...fieldsOf('agent', WORK_FIELDS),
  ...fieldsOf('agent', TOOL_FIELDS),
  ...fieldsOf('agent', WIDER_FIELDS),
  ...fieldsOf('agent', FURTHER_FIELDS),
];
