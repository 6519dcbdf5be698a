import { compileTopic, type Topic, type TopicSource } from '../topic.ts';
import { CLASSES } from './classes.ts';
import { AGENT_PRACTICES } from './practicesAgent.ts';
import { ANSWER_PRACTICES } from './practicesAnswers.ts';
import { CODE_PRACTICES } from './practicesCode.ts';
import { GIT_PRACTICES } from './practicesGit.ts';
import { TESTING_PRACTICES } from './practicesTesting.ts';
import { STYLE_SLOTS } from './slotsStyle.ts';
import { TOOL_SLOTS } from './slotsTools.ts';

/** Everything that the catalogues ask. */
export const TOPIC_SOURCES: readonly TopicSource[] = Object.freeze([...TOOL_SLOTS, ...STYLE_SLOTS, ...AGENT_PRACTICES, ...ANSWER_PRACTICES, ...CODE_PRACTICES, ...GIT_PRACTICES, ...TESTING_PRACTICES]);

let compiled: readonly Topic[] | undefined;

/** The topics of the catalogues, compiled on first use. */
export function standardTopics(): readonly Topic[] {
  compiled ??= TOPIC_SOURCES.map((source) => compileTopic(source, CLASSES));
  return compiled;
}
