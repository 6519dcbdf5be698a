import { AGENT_LIMIT_PRACTICES } from './practices/agentLimits.ts';
import { AGENT_PRACTICES } from './practices/agents.ts';
import { CODE_PRACTICES } from './practices/code.ts';
import { CONSTRUCT_PRACTICES } from './practices/constructs.ts';
import { DEPENDENCY_PRACTICES } from './practices/deps.ts';
import { GIT_PRACTICES } from './practices/git.ts';
import { INTERFACE_PRACTICES } from './practices/interfaces.ts';
import { OPS_PRACTICES } from './practices/ops.ts';
import { ORDER_TOPICS } from './practices/orders.ts';
import { PROCESS_PRACTICES } from './practices/process.ts';
import { RELEASE_ORDER_TOPICS } from './practices/releaseOrders.ts';
import { TEST_PRACTICES } from './practices/tests.ts';
import { TRADE_OFFS } from './practices/tradeOffs.ts';
import { CHOICE_SLOTS } from './slots/choices.ts';
import { DATA_CHOICE_SLOTS } from './slots/dataChoices.ts';
import { FORMAT_SLOTS } from './slots/format.ts';
import { AMOUNT_SLOTS } from './slots/amounts.ts';
import { LIMIT_SLOTS } from './slots/limits.ts';
import { QUOTA_SLOTS } from './slots/quotas.ts';
import { SMALL_CHOICE_SLOTS } from './slots/smallChoices.ts';
import { TOOL_SLOTS } from './slots/tools/index.ts';
import { VERSION_SLOTS } from './slots/versions.ts';
import { withImpliedHome } from './impliedHome.ts';
import { ofRealm, type Topic } from './topic.ts';

const TOPICS: readonly Topic[] = [
  ...TOOL_SLOTS,
  ...FORMAT_SLOTS,
  ...LIMIT_SLOTS,
  ...AMOUNT_SLOTS,
  ...QUOTA_SLOTS,
  ...VERSION_SLOTS,
  ...CHOICE_SLOTS,
  ...DATA_CHOICE_SLOTS,
  ...SMALL_CHOICE_SLOTS,
  ...ofRealm('history', GIT_PRACTICES),
  ...ofRealm('repository', DEPENDENCY_PRACTICES),
  ...CODE_PRACTICES,
  ...CONSTRUCT_PRACTICES,
  ...TEST_PRACTICES,
  ...ofRealm('agent', [...AGENT_PRACTICES, ...AGENT_LIMIT_PRACTICES]),
  ...ofRealm('agent', PROCESS_PRACTICES),
  ...OPS_PRACTICES,
  ...INTERFACE_PRACTICES,
  ...TRADE_OFFS,
  ...ofRealm('history', [...ORDER_TOPICS, ...RELEASE_ORDER_TOPICS]),
];

/** Every question of the catalogue. */
export const CATALOGUE: readonly Topic[] = Object.freeze(TOPICS.map(withImpliedHome));
