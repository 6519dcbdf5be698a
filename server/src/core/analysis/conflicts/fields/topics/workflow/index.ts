import { type Field, fieldsOf } from '../../field.ts';
import { COMMIT_FIELDS } from './commits.ts';
import { CRAFT_FIELDS } from './craft.ts';
import { DEPENDENCY_FIELDS } from './dependencies.ts';
import { DOCS_FIELDS } from './docs.ts';
import { GIT_FIELDS } from './git.ts';
import { OPS_FIELDS } from './ops.ts';
import { ORDER_FIELDS } from './orders.ts';
import { PROSE_FIELDS } from './prose.ts';
import { QUALITY_FIELDS } from './quality.ts';
import { RELEASE_FIELDS } from './release.ts';
import { REVIEW_FIELDS } from './review.ts';
import { SCOPE_FIELDS } from './scope.ts';
import { TEAM_FIELDS } from './team.ts';
import { TESTING_FIELDS } from './testing.ts';
import { TEST_FIELDS } from './tests.ts';
import { TICKET_FIELDS } from './tickets.ts';
import { WRITING_FIELDS } from './writing.ts';

/** Topics about how a team works: history, review, tests, documents. */
export const WORKFLOW_FIELDS: readonly Field[] = [
  ...fieldsOf('history', COMMIT_FIELDS),
  ...fieldsOf('repository', DEPENDENCY_FIELDS),
  ...DOCS_FIELDS,
  ...fieldsOf('history', GIT_FIELDS),
  ...fieldsOf('agent', OPS_FIELDS),
  ...fieldsOf('history', ORDER_FIELDS),
  ...QUALITY_FIELDS,
  ...fieldsOf('history', RELEASE_FIELDS),
  ...fieldsOf('history', REVIEW_FIELDS),
  ...SCOPE_FIELDS,
  ...fieldsOf('history', TEAM_FIELDS),
  ...CRAFT_FIELDS,
  ...WRITING_FIELDS,
  ...PROSE_FIELDS,
  ...fieldsOf('history', TICKET_FIELDS),
  ...TEST_FIELDS,
  ...TESTING_FIELDS,
];
