import { type Field, fieldsOf } from './field.ts';
import { AGENT_CHAT_FIELDS } from './topics/agentChat.ts';
import { AGENT_DUTY_FIELDS } from './topics/agentDuties.ts';
import { AGENT_FURTHER_FIELDS } from './topics/agentFurther.ts';
import { AGENT_HABIT_FIELDS } from './topics/agentHabits.ts';
import { AGENT_TOOL_FIELDS } from './topics/agentTools.ts';
import { AGENT_WIDER_FIELDS } from './topics/agentWider.ts';
import { AGENT_WORK_FIELDS } from './topics/agentWork.ts';
import { AGENT_TRUTH_FIELDS } from './topics/agentTruth.ts';
import { AGENT_TONE_FIELDS } from './topics/agentTone.ts';
import { AGENT_SAFETY_FIELDS } from './topics/agentSafety.ts';
import { AGENT_ASKING_FIELDS } from './topics/agentAsking.ts';
import { AGENT_ANSWER_FIELDS } from './topics/agentAnswers.ts';
import { CODE_ASYNC_FIELDS } from './topics/codeAsync.ts';
import { CODE_COMMENT_FIELDS } from './topics/codeComments.ts';
import { CODE_DESIGN_FIELDS } from './topics/codeDesign.ts';
import { CODE_ERROR_FIELDS, CODE_FLOW_FIELDS } from './topics/codeErrors.ts';
import { CODE_FORMAT_FIELDS } from './topics/codeFormat.ts';
import { CODE_FURTHER_FIELDS } from './topics/codeFurther.ts';
import { CODE_HABIT_FIELDS } from './topics/codeHabits.ts';
import { CODE_IDIOM_FIELDS } from './topics/codeIdioms.ts';
import { CODE_JAVASCRIPT_FIELDS } from './topics/codeJavascript.ts';
import { CODE_LAYOUT_FIELDS } from './topics/codeLayout.ts';
import { CODE_COMPILED_FIELDS } from './topics/codeLanguages.ts';
import { CODE_NATIVE_FIELDS } from './topics/codeNative.ts';
import { CODE_NAMING_FIELDS } from './topics/codeNaming.ts';
import { CODE_SCRIPTING_FIELDS } from './topics/codeScripting.ts';
import { CODE_STRUCTURE_FIELDS } from './topics/codeStructure.ts';
import { CODE_TYPE_FIELDS } from './topics/codeTypes.ts';
import { SYS_FRONTEND_FIELDS } from './topics/sysFrontend.ts';
import { SYS_DELIVERY_FIELDS } from './topics/sysDelivery.ts';
import { SYS_SERVICE_FIELDS } from './topics/sysServices.ts';
import { SYS_TOOLKIT_FIELDS } from './topics/sysToolkits.ts';
import { SYS_STYLING_FIELDS } from './topics/sysStyling.ts';
import { FLOW_COMMIT_FIELDS } from './topics/flowCommits.ts';
import { FLOW_DEPENDENCY_FIELDS } from './topics/flowDependencies.ts';
import { FLOW_DOCS_FIELDS } from './topics/flowDocs.ts';
import { FLOW_GIT_FIELDS } from './topics/flowGit.ts';
import { FLOW_OPS_FIELDS } from './topics/flowOps.ts';
import { FLOW_ORDER_FIELDS } from './topics/flowOrders.ts';
import { FLOW_QUALITY_FIELDS } from './topics/flowQuality.ts';
import { FLOW_RELEASE_FIELDS } from './topics/flowRelease.ts';
import { FLOW_REVIEW_FIELDS } from './topics/flowReview.ts';
import { FLOW_SCOPE_FIELDS } from './topics/flowScope.ts';
import { FLOW_TEAM_FIELDS } from './topics/flowTeam.ts';
import { FLOW_CRAFT_FIELDS } from './topics/flowCraft.ts';
import { FLOW_PROSE_FIELDS } from './topics/flowProse.ts';
import { FLOW_TICKET_FIELDS } from './topics/flowTickets.ts';
import { FLOW_WRITING_FIELDS } from './topics/flowWriting.ts';
import { FLOW_TEST_FIELDS } from './topics/flowTests.ts';
import { FLOW_TESTING_FIELDS } from './topics/flowTesting.ts';
import { SYS_API_FIELDS } from './topics/sysApi.ts';
import { SYS_ARCHITECTURE_FIELDS } from './topics/sysArchitecture.ts';
import { SYS_CHOICE_FIELDS } from './topics/sysChoices.ts';
import { SYS_CONFIG_FIELDS } from './topics/sysConfig.ts';
import { SYS_DATA_FIELDS } from './topics/sysData.ts';
import { SYS_DOMAIN_FIELDS } from './topics/sysDomains.ts';
import { SYS_PAGE_FIELDS } from './topics/sysPages.ts';
import { SYS_FRAMEWORK_FIELDS } from './topics/sysFrameworks.ts';
import { SYS_FURTHER_FIELDS } from './topics/sysFurther.ts';
import { SYS_LIBRARY_FIELDS } from './topics/sysLibraries.ts';
import { SYS_OBSERVABILITY_FIELDS } from './topics/sysObservability.ts';
import { SYS_OPS_FIELDS } from './topics/sysOps.ts';
import { SYS_PLATFORM_FIELDS } from './topics/sysPlatform.ts';
import { SYS_PRACTICE_FIELDS } from './topics/sysPractices.ts';
import { SYS_SECURITY_FIELDS } from './topics/sysSecurity.ts';

/** Every topic that is read by things and by what is said near them. */
export const FIELDS: readonly Field[] = Object.freeze([
  ...fieldsOf('history', FLOW_COMMIT_FIELDS),
  ...fieldsOf('repository', FLOW_DEPENDENCY_FIELDS),
  ...FLOW_DOCS_FIELDS,
  ...fieldsOf('history', FLOW_GIT_FIELDS),
  ...fieldsOf('agent', FLOW_OPS_FIELDS),
  ...fieldsOf('history', FLOW_ORDER_FIELDS),
  ...FLOW_QUALITY_FIELDS,
  ...fieldsOf('history', FLOW_RELEASE_FIELDS),
  ...fieldsOf('history', FLOW_REVIEW_FIELDS),
  ...FLOW_SCOPE_FIELDS,
  ...fieldsOf('history', FLOW_TEAM_FIELDS),
  ...FLOW_CRAFT_FIELDS,
  ...FLOW_WRITING_FIELDS,
  ...FLOW_PROSE_FIELDS,
  ...fieldsOf('history', FLOW_TICKET_FIELDS),
  ...FLOW_TEST_FIELDS,
  ...FLOW_TESTING_FIELDS,
  ...CODE_ASYNC_FIELDS,
  ...CODE_COMMENT_FIELDS,
  ...CODE_DESIGN_FIELDS,
  ...CODE_ERROR_FIELDS,
  ...CODE_FLOW_FIELDS,
  ...CODE_FORMAT_FIELDS,
  ...CODE_COMPILED_FIELDS,
  ...CODE_FURTHER_FIELDS,
  ...CODE_HABIT_FIELDS,
  ...CODE_IDIOM_FIELDS,
  ...CODE_JAVASCRIPT_FIELDS,
  ...CODE_LAYOUT_FIELDS,
  ...CODE_NAMING_FIELDS,
  ...CODE_NATIVE_FIELDS,
  ...CODE_SCRIPTING_FIELDS,
  ...CODE_STRUCTURE_FIELDS,
  ...CODE_TYPE_FIELDS,
  ...SYS_FRONTEND_FIELDS,
  ...SYS_STYLING_FIELDS,
  ...fieldsOf('agent', AGENT_ANSWER_FIELDS),
  ...fieldsOf('agent', AGENT_ASKING_FIELDS),
  ...fieldsOf('agent', AGENT_SAFETY_FIELDS),
  ...fieldsOf('agent', AGENT_TONE_FIELDS),
  ...fieldsOf('agent', AGENT_TRUTH_FIELDS),
  ...fieldsOf('agent', AGENT_CHAT_FIELDS),
  ...fieldsOf('agent', AGENT_DUTY_FIELDS),
  ...fieldsOf('agent', AGENT_HABIT_FIELDS),
  ...fieldsOf('agent', AGENT_WORK_FIELDS),
  ...fieldsOf('agent', AGENT_TOOL_FIELDS),
  ...SYS_API_FIELDS,
  ...SYS_ARCHITECTURE_FIELDS,
  ...SYS_CHOICE_FIELDS,
  ...SYS_CONFIG_FIELDS,
  ...SYS_DATA_FIELDS,
  ...SYS_DOMAIN_FIELDS,
  ...SYS_FRAMEWORK_FIELDS,
  ...SYS_PAGE_FIELDS,
  ...SYS_FURTHER_FIELDS,
  ...SYS_LIBRARY_FIELDS,
  ...SYS_OBSERVABILITY_FIELDS,
  ...SYS_OPS_FIELDS,
  ...SYS_PLATFORM_FIELDS,
  ...SYS_PRACTICE_FIELDS,
  ...SYS_SECURITY_FIELDS,
  ...SYS_DELIVERY_FIELDS,
  ...SYS_SERVICE_FIELDS,
  ...SYS_TOOLKIT_FIELDS,
  ...fieldsOf('agent', AGENT_WIDER_FIELDS),
  ...fieldsOf('agent', AGENT_FURTHER_FIELDS),
]);
