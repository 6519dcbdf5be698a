import { pair, type Topic } from '../topic.ts';

/** Words of the steps themselves: "when that is done" restricts no order. */
export const STEPS =
  'wait|waiting|behind|done|finished|ready|over|complete|green|live|out|first|last|step|day|test|spec|suite|lint|linter|commit|branch|review|reviewer|diff|release|version|tag|changelog|docs|documentation|code|feature|change|migration|schema|database|deploy|deployment|rollout|backup|dump|data|build|binary|binarie|package|library|staging|production|merge|pull|request|issue|bug|component|story|storie|page|handler|works|customer|sign-off|owner|product|approval|happy|delivered|confirmation|resolver';

/** Steps whose order documents disagree about. */
export const ORDER_TOPICS: readonly Topic[] = [
  pair(
    'order',
    'lint-test-order',
    'linting and testing',
    'lint linter linters ruff eslint test tests',
    [
      'tests first',
      `(?:tests?|suite) (?:\\w+ ){0,5}(?:pass|green|run)[^.;]{0,40}\\b(?:only when they do|then|before|afterwards)[^.;]{0,30}\\blint\\w*
      lint\\w* (?:\\w+ )?(?:after|once|when) (?:the )?tests?`,
    ],
    [
      'lint first',
      `no test is started until
      lint\\w* (?:before|ahead of) (?:(?:you|the|any|run|running|starting|each|unit) ){0,3}tests?
      lint\\w* (?:runs? |comes? |goes )?first(?= *(?:$|[.;,])[^.]{0,30}\\b(?:tests?|suite)?)
      (?:tests?|suite) (?:\\w+ ){0,4}(?:after|once|until|when|only)[^.;]{0,30}(?:lint\\w*|ruff check|eslint)`,
    ],
    STEPS,
  ),
  pair(
    'order',
    'test-commit-order',
    'testing and committing',
    'commit committing tests test run',
    [
      'tests before the commit',
      `(?:run|execute|pass) (?:\\w+ ){0,4}tests?(?: suite)? (?:\\w+ )?(?:before|prior to|ahead of) (?:\\w+ ){0,2}(?:commit\\w*|every commit)
      (?:before|prior to) (?:you |every |each |any )?commit\\w*,? ~ (?:run|execute) ~ tests?
      commit (?:only )?(?:when|after|once) (?:all |the )?tests? (?:pass|are green)`,
    ],
    [
      'commit before the tests',
      `commit,? (?:first,? )?(?:and )?then (?:run|execute) (?:\\w+ ){0,3}tests?
      commit (?:before|prior to) (?:you )?(?:run|running|execut\\w*|test\\w*)
      (?:run|execute) (?:\\w+ ){0,3}tests? (?:only )?(?:after|once) (?:you |the |each |every |a )?(?:have )?commit\\w*`,
    ],
    STEPS,
  ),
  pair(
    'order',
    'changelog-bump-order',
    'the changelog and the version number',
    'changelog version bump notes tag release',
    [
      'version first',
      `(?:bump|raise|set|increase) (?:\\w+ ){0,3}(?:version|tag)[^.;]{0,40}, ?(?:and )?then (?:update|write|complete|edit) (?:\\w+ ){0,3}(?:changelog|release notes)
      (?:set|create|push) the tag, then write the release notes`,
    ],
    [
      'changelog first',
      `changelog (?:\\w+ ){0,6}(?:complete|updated|written|finished|done) (?:\\w+ )?(?:before|ahead of) ~ (?:version|bump\\w*|tag\\w*)
      (?:update|write|complete) (?:\\w+ ){0,3}(?:changelog|release notes) (?:before|first|and then|ahead of) ~ (?:version|bump\\w*|tag\\w*)
      release notes (?:\\w+ ){0,4}before (?:the )?tag`,
    ],
    STEPS,
  ),
  pair(
    'order',
    'review-order',
    'one’s own reading and the review',
    'review reviewers diff read',
    [
      'review first',
      `request the review, then
      (?:ask for|request) (?:a |the )?review (?:first|before|at once|immediately|straight away)`,
    ],
    [
      'own reading first',
      `reviewers are requested when
      (?:read|go through|check|review) (?:your|the) (?:own )?diff (?:\\w+ ){0,4}(?:before (?:you )?(?:request\\w*|ask\\w*|(?:a |the )?review)|first)
      (?:go through|read) your (?:own )?diff`,
    ],
    STEPS,
  ),
  pair(
    'order',
    'api-first',
    'the description of an interface and its code',
    'handler description openapi schema spec resolver contract types handlers design',
    [
      'code first',
      `(?:begin|start) with the (?:handler|code|implementation|resolver)
      (?:write|build) the (?:resolver|handler|code|implementation) (?:\\w+ ){0,8}(?:when it works|first|,? then)[^.;]*(?:schema|openapi|spec|description)?
      (?:derive|derives|generate|generates|generated) (?:\\w+ ){0,3}(?:description|openapi|spec|schema) from`,
    ],
    [
      'description first',
      `(?:description|schema|spec|contract|openapi)\\S* (?:\\w+ ){0,5}(?:is|are)? ?(?:written|edited|approved|agreed|designed|changed) (?:\\w+ ){0,3}(?:ahead of|before)
      (?:schema|contract|api|spec|design)-first(?! (?:data|access|layer))
      (?:write|author|design|define|agree on|change) the (?:\\w+ )?(?:schema|contract|spec) first`,
    ],
    STEPS,
  ),
  pair(
    'order',
    'refactor-order',
    'restructuring and new behaviour',
    'behaviour behavior restructure refactor shape structure',
    [
      'behaviour first',
      `(?:change|add|implement) the (?:new )?behaviou?r first
      (?:refactor|restructure) (?:\\w+ ){0,3}(?:afterwards|later|at the end|last|(?:after|once) (?:it|the (?:new )?behaviou?r|everything) works)
      make it work[^.;]*then[^.;]*(?:clean|refactor|right)`,
    ],
    [
      'structure first',
      `(?:bring|get|put) the code into shape (?:beforehand|first|before)
      (?:refactor|restructure) (?:\\w+ ){0,4}(?:first|beforehand|up front|before (?:you )?(?:add\\w*|chang\\w+|implement\\w*))
      add the (?:new )?behaviou?r (?:as the last|last|afterwards|after|at the end)`,
    ],
    STEPS,
  ),
  pair(
    'order',
    'profile-order',
    'measuring and optimising',
    'profile profiling measure benchmark',
    [
      'measure first',
      `(?:profile|measure|benchmark) (?:before|first)
      (?:no|never) (?:\\w+ )?optimi[sz]\\w+ (?:\\w+ )?(?:without|before) (?:a )?(?:profil\\w+|measur\\w+|benchmark\\w*)`,
    ],
    [
      'optimise first',
      `(?:profile|measure|benchmark) (?:when that is done|afterwards|after|later|once)
      straight away, and profile`,
    ],
    STEPS,
  ),
  pair(
    'order',
    'escalate-order',
    'the checklist and passing a case on',
    'checklist tier pass case escalat',
    [
      'checklist first',
      `(?:go through|complete|work through|finish) (?:\\w+ ){0,3}checklist (?:\\w+ ){0,4}before ~ (?:pass|hand|escalat\\w+|tier|forward)`,
    ],
    [
      'pass on first',
      `(?:pass|hand) (?:it|them|the \\w+|every \\w+|each \\w+) (?:on|over) (?:\\w+ ){0,5}(?:as the first thing|first|at once|immediately)`,
    ],
    STEPS,
  ),
  pair(
    'order',
    'backup-order',
    'backups and destructive steps',
    'dump backup back-up snapshot truncat drop erase delete',
    [
      'backup first',
      `(?:dump|back up|backup) (?:\\w+ ){0,4}(?:before|first|prior)
      before (?:\\w+ ){0,3}(?:truncat\\w+|dropp\\w+|delet\\w+|migrat\\w+),? ~ (?:dump|back up|snapshot)`,
    ],
    [
      'backup afterwards',
      `(?:don't|do not) lose time on (?:dumps|backups)
      (?:truncate|drop|delete) at once
      (?:dump|back up|backup) (?:\\w+ ){0,4}(?:afterwards|after|later)`,
    ],
    STEPS,
  ),
  pair(
    'order',
    'confirm-erase-order',
    'erasing data and confirming it',
    'erase erasure confirmation',
    ['erase first', `erase (?:\\w+ ){0,3}, ?(?:and )?then (?:send|confirm)`],
    [
      'confirm first',
      `confirmation (?:beforehand|first)(?= ~ eras)
      confirmation before (?:\\w+ ){0,3}eras\\w+
      erasure starts when`,
    ],
    STEPS,
  ),
  pair(
    'order',
    'build-bump-order',
    'building and raising the version',
    'build binaries version raise binary',
    ['build first', `build (?:\\w+ ){0,4}, ?(?:and )?then (?:raise|bump|set) (?:\\w+ ){0,2}version`],
    [
      'version first',
      `(?:raise|bump|set) (?:it|the version(?: number)?) before (?:any |the )?(?:\\w+ )?(?:binar\\w+|build)
      (?:bump|raise|set) (?:\\w+ ){0,3}version (?:\\w+ )?(?:before (?:you )?build\\w*|first, ?(?:and )?then build)`,
    ],
    STEPS,
  ),
];
