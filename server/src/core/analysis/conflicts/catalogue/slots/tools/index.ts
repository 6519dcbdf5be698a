import { APP_TOOLS } from './appTools.ts';
import { BACKEND_TOOLS } from './backendTools.ts';
import { BUILD_TOOLS } from './buildTools.ts';
import { CHECK_TOOLS } from './checkTools.ts';
import { FORM_TOOLS } from './formTools.ts';
import { FRONTEND_TOOLS } from './frontendTools.ts';
import { LANGUAGE_TOOLS } from './languageTools.ts';
import { PLATFORM_TOOLS } from './platformTools.ts';
import { WEB_TOOLS } from './webTools.ts';
import type { Topic } from '../../topic.ts';

/** Slots whose values are tools: one is chosen, the others are not used for the same thing. */
export const TOOL_SLOTS: readonly Topic[] = [
  ...BUILD_TOOLS,
  ...CHECK_TOOLS,
  ...FRONTEND_TOOLS,
  ...BACKEND_TOOLS,
  ...FORM_TOOLS,
  ...PLATFORM_TOOLS,
  ...LANGUAGE_TOOLS,
  ...APP_TOOLS,
  ...WEB_TOOLS,
];
