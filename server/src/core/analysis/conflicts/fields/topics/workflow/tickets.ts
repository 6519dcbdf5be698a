import { choiceField, type Field } from '../../field.ts';
import { toolField } from '../toolWords.ts';

const HOME =
  'ticket|issue|task|story|bug|work|team|project|board|backlog|sprint|update|entry|changelog|release|file|branch|estimate|change|version|people|stand-up|daily|note';

/** Where a team keeps its tickets and talks, and how it keeps its lists. */
export const TICKET_FIELDS: readonly Field[] = [
  toolField('issue-tracker', 'the issue tracker', {
    what: 'issue tracker|ticket system|ticketing|project tracker|bug tracker|tickets|issues|bugs|stories|backlog|tracker|tasks',
    tools: {
      Jira: 'jira|jira cloud|atlassian jira',
      Linear: 'linear app|linear issues|linear tickets|linear board|linear workspace',
      'GitHub Issues': 'github =issues|github projects',
      'GitLab Issues': 'gitlab issues|gitlab boards',
      'Azure Boards': 'azure boards|azure devops boards',
      YouTrack: 'youtrack',
      Trello: 'trello',
      Asana: 'asana',
      ClickUp: 'clickup',
      Shortcut: 'shortcut stories|clubhouse stories',
      Redmine: 'redmine',
      Bugzilla: 'bugzilla',
      Notion: 'notion board|notion tasks|notion database',
    },
    more: {
      Linear: `(ticket|issue|bug|task|backlog|story|tracker) (is|are|live|moved|go|goes|track|tracked|file|filed|kept|managed) (in|to|with|into) =linear, (moved|migrated|switched) to =linear, =linear is our (tracker|issue tracker)`,
      'GitHub Issues': `(ticket|bug|task|backlog|story) (is|are|live|go|goes|track|tracked|file|filed|kept|managed) (in|to|with|into|on|as) github =issues`,
      Notion: `(ticket|issue|bug|task|backlog) (is|are|live|moved|go|goes|track|tracked|file|filed|kept|managed) (in|to|with|into) =notion`,
      Jira: `jira (ticket|project|board|issue) (for|is|are|per|required), (ticket|issue|bug|task) … (moved|track|tracked|live|file|filed|kept|managed) (in|to|with|on) jira`,
    },
    home: HOME,
  }),
  choiceField(
    'practice',
    'estimation-unit',
    'the unit of estimates',
    `=estimates, estimation`,
    {
      'story points': {
        near: `(in|with|as|use) (story|fibonacci|) points, fibonacci`,
        alone: `=estimate (ticket|story|task|issue|) (in|with) story points, assign story points, story points (for|to|on) (every|each|all)`,
      },
      time: {
        near: `(in|as|use) (hours|days|person days|ideal days|half days), no story points, without story points, hours (=not|instead|rather)`,
        alone: `no story points, =estimate (ticket|story|task|issue|) (in|as) (hours|days), (never|don't|=not) (use|assign|give) story points`,
      },
      'T-shirt sizes': {
        near: `t-shirt size, tshirt size`,
        alone: `=estimate (ticket|story|task|issue|) … t-shirt sizes`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'bug-report-detail',
    'what a bug report has to hold',
    `bug report, bug reports, bug ticket, bug tickets, bug issue, bugs`,
    {
      detailed: `(steps to reproduce|reproduction steps|repro steps|stack trace|minimal reproduction), how to reproduce`,
      brief: `(one-line|one line|short|single sentence) (report|description|ticket|is enough|suffices|will do), (title|sentence|line) is enough, no (steps|repro) (needed|required)`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'ticket-done',
    'when a ticket is done',
    `ticket, tickets, definition of done`,
    {
      'on merge': `(=is|=are) done (once|when|as soon as|after) … merged, (move|moved|set|mark) … =done (once|when|after|on|as soon as) … (merge|merged)`,
      'when released': `(=is|=are) done (only|) (once|when|after) … (deployed|live|released|production|verified|accepted), (move|moved|set|mark) … =done (only|) (once|when|after) … (deployed|deployment|live|release|released|production|verified|qa|accepted)`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'pr-assignee',
    'the assignee of a pull request',
    '',
    {
      'the author': {
        alone: `assign (pr|pull request|merge request) to (yourself|author), assign yourself (to|on|as assignee of) (pr|pull request|merge request)`,
      },
      nobody: {
        alone: `(leave|keep) pr assignee (empty|blank|unset), (leave|keep) (pr|pull request|merge request) unassigned, (never|don't|do not) assign (pr|pull request|merge request)`,
      },
    },
    { home: HOME + '|pr|pull|request' },
  ),
  choiceField(
    'practice',
    'changelog-entry-place',
    'where a new changelog entry goes',
    `changelog, changelog entry, changelog entries, release notes, changes file, news file, history file`,
    {
      'at the top': {
        near: `(at|to|on|from) top, newest (entry|entries|first|version|change|release|on top), (latest|newest|most recent) (first|on top), prepend, reverse chronological, above (older|previous|existing)`,
      },
      'at the bottom': {
        near: `(at|to) (bottom|end|foot) of (file|changelog|list|section|document), (at|to) bottom, oldest first, below (older|previous|existing), chronological order, (newest|latest) last`,
      },
    },
    { home: HOME },
  ),
];
