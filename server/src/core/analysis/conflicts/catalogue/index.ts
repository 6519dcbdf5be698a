import { DEPENDENCY_PRACTICES } from './practices/deps.ts';
import { GIT_PRACTICES } from './practices/git.ts';
import { TOOL_SLOTS } from './slots/tools.ts';
import type { Topic } from './topic.ts';

/** Every question of the catalogue. */
export const CATALOGUE: readonly Topic[] = Object.freeze([...TOOL_SLOTS, ...GIT_PRACTICES, ...DEPENDENCY_PRACTICES]);
