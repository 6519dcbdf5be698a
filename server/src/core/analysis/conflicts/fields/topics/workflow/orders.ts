import { choiceField, type Field, type FieldAnswer } from '../../field.ts';

const HOME =
  'wait|waiting|behind|done|finished|ready|over|complete|green|live|out|first|last|test|spec|suite|lint|linter|commit|branch|review|diff|release|version|tag|changelog|docs|documentation|manual|code|feature|change|migration|schema|database|deploy|deployment|rollout|backup|dump|table|data|build|package|staging|production|merge|pull|request|pr|issue|bug|component|story|incident|service|server|client|backend|frontend|api|formatter|format|refactoring|upgrade|update';

const order = (
  id: string,
  name: string,
  things: string,
  answers: Readonly<Record<string, FieldAnswer | string>>,
): Field => choiceField('order', id, name, things, answers, { home: HOME });

/** Steps whose order teams disagree about: what comes first. */
export const ORDER_FIELDS: readonly Field[] = [
  order('lint-test-order-f', 'linting and testing', `linter, lint, linting, eslint, ruff, clippy, static analysis`, {
    'tests first': `(test|suite) … (before|then|and then|ahead of) … (lint|linter|eslint|ruff|clippy|static analysis), (lint|linter|eslint|ruff|clippy) … (after|once|when) … (test|suite), (lint|linter|eslint|ruff|clippy) (last|comes last|very end|at end|comes second), (test|suite) (come|go|run) first`,
    'lint first': `(lint|linter|eslint|ruff|clippy|static analysis) … (before|then|and then|ahead of|precede) … (test|suite), (test|suite) … (after|once|until|only after) … (lint|linter|eslint|ruff|clippy), (test|suite) (run|start|begin) (only|) when … (lint|linter|eslint|ruff|clippy), (lint|linter|eslint|ruff|clippy) (first|come first|goes first)`,
  }),
  order('test-commit-order-f', 'testing and committing', `commit, commits, committing`, {
    'tests before the commit': `(test|suite) … (before|prior to|ahead of|precede) … commit, before … commit … (run|pass|green|execute) … (test|suite), commit … (once|after|when|only when|until) … (test|suite) … (green|pass|succeed|run), commit only (green|tested), (green|pass) … then commit, nothing … committed until … (test|suite), (untested|red) … (never|not) … commit`,
    'commit before the tests': `commit … (before|then|and then|prior to) … (test|suite), (test|suite) … (after|once) … commit, commit first … (test|suite)`,
  }),
  order('format-commit-order-f', 'formatting and committing', `formatter, prettier, black, gofmt, formatting, format`, {
    'format first': `(format|formatter|prettier|black|gofmt|formatting) … (before|then|prior to) … commit, before … commit … (format|formatter|prettier|black|gofmt)`,
    'commit first': `commit (first|work|changes|everything|) (before|then|and then) … (format|formatter|prettier|black|gofmt|reformat), (format|formatter|prettier|black|gofmt|formatting|reformat) … (after|once) … commit`,
  }),
  order(
    'changelog-bump-order-f',
    'the changelog and the version number',
    `changelog, release =notes, =notes, change log`,
    {
      'version first': `(bump|raise|version number|tag|set version) … (then|before|and then) … (changelog|=notes|change log), (changelog|=notes|change log) … (after|once|when) … (bump|version|tag|tagged|tagging|number)`,
      'changelog first': `(changelog|=notes|change log) … (then|before|and then|ahead of|precede) … (bump|version|tag|tagging|number), (bump|tag|version) … (after|once|when|until|only when) … (changelog|=notes|change log), (no|never|not) (tag|version|bump) without … (=notes|changelog)`,
    },
  ),
  order('tag-publish-order-f', 'tagging and publishing', `tag, tagging, git tag`, {
    'tag first': `tag … (then|before|and then|ahead of) … (publish|upload|release|push to registry), (publish|upload) … (after|once|when|from) … tag, tag triggers, publish from tag`,
    'publish first': `(publish|upload) … (then|before|and then|ahead of) … tag, tag … (after|once|when|only when|until) … (publish|upload|registry|available|live)`,
  }),
  order('build-bump-order-f', 'building and raising the version', `version, version number, build number`, {
    'build first': `(build|compile|binary|artifact) … (then|before|and then) … (bump|raise|version), (bump|raise|version) … (after|once|when) … (build|built|binary|artifact)`,
    'version first': `(bump|raise|set|increase) … (then|before|and then|ahead of) … (build|compile|binary|artifact|package), (build|compile) … (after|once|only when|until) … (bump|raise|version)`,
  }),
  order('review-order-f', 'one’s own reading and the review', `review, reviewer, reviewers, own diff, colleagues`, {
    'review first': `(request|ask for) … review … (then|before) … (read|own|yourself), (request|ask for) … (review|reviewer) (first|straight away|at once|immediately), read … (while you wait|while waiting|meanwhile)`,
    'own reading first': `(read|go through|check|review|walk through|scan|look over|proofread) … (own|yourself|diff) … (before|then|ahead of|prior to|first) … (review|reviewer|anyone|anybody|others|somebody|colleague|asking|request), (review|reviewer|colleague) … (after|once|when|only when|until) … (read|been through|gone through), (be|are) … own first reviewer, first reviewer is you, (before|prior to) (asking|requesting|bothering|inviting) … (read|go through)`,
  }),
  order(
    'refactor-order-f',
    'restructuring and new behaviour',
    `refactor, refactoring, restructure, restructuring, tidy, tidying, clean up, cleanup, clean code, make the change easy, make it work, get it working, shape, structure`,
    {
      'behaviour first': {
        near: `(refactor|restructure|tidy|polish) … (afterwards|later|at end|last), (behaviour|behavior|feature|works|working) (first|comes first), (behaviour|behavior|feature) … (then|before|and then) … (refactor|restructure|tidy|clean|structure)`,
        alone: `make it work … (then|before) … (right|clean|pretty|nice), (get it working|working first) … (then|before|clean|refactor|tidy), first working (then|and then) … (clean|nice|pretty)`,
      },
      'structure first': {
        near: `(refactor|restructure|tidy) … (first|beforehand|up front|before|ahead), (new|) (behaviour|behavior|feature) … (after|once|until|last) … (refactor|restructure|tidy|clean|shape|structure|code)`,
        alone: `tidy first, make the change easy, preparatory refactoring, prepare the ground … before`,
      },
    },
  ),
  order(
    'profile-order-f',
    'measuring and optimising',
    `profile, profiler, profiling, measure, measurement, measurements, benchmark, benchmarks, flame graph, numbers, optimise, optimize, optimisation, optimization, speed, speeding up, faster, slow code`,
    {
      'measure first': `(profile|measure|benchmark|measurement) … (before|then) … (change|touch|optimise|optimize|tune|speed|improve|line|rewrite), (profile|measure|benchmark|profiler) first, (before|prior to) … (optimise|optimize|speeding|speed) … (profile|measure|benchmark|number), (no|never|not|nothing) … (optimise|optimize|optimisation|optimization|speed|faster) … (without|before|until|unless) … (profile|measure|benchmark|measurement|number|flame graph|evidence), measure twice, (guess|hunch|gut feeling) … (no|not|never)`,
      'optimise first': `(profile|measure|benchmark) … (afterwards|later|when that is done|once done|once it is fast|after that), (optimise|optimize) … (then|before|and then) … (profile|measure|benchmark), (optimise|optimize) (right away|straight away|at once|on sight|immediately), (need not|needn't|no need to|don't) … (profile|measure|benchmark) (first|before)`,
    },
  ),
  order(
    'backup-order-f',
    'backups and destructive steps',
    `backup, backups, back up, dump, dumps, database snapshot, safety copy, copy of data, pg_dump, restore point`,
    {
      'backup first': `(backup|back up|dump|database snapshot|safety copy|restore point) … (before|first|prior|ahead of|then|precede), (before|prior to) … (drop|truncate|delete|migrate|upgrade|alter|migration|update|install|destructive|deleting|wipe) … (backup|back up|dump|database snapshot|copy), (never|no|not|nothing) … (without|until|before|unless) … (backup|dump|database snapshot|copy), (drop|truncate|delete|migrate|upgrade|alter|wipe) … (once|after|only when|only after|until) … (backup|dump|database snapshot)`,
      'backup afterwards': `(backup|back up|dump|database snapshot) … (once|after|when) … (upgrade|migration|migrating|upgraded|update|install|installed|truncating|change|done|finished|migrated|running), (backup|back up|dump|database snapshot) … (afterwards|later), (drop|truncate|migrate|upgrade|install|update) … (then|before|and then) … (backup|back up|dump|database snapshot), (don't|do not|no) … (waste|lose) time … (backup|dump|database snapshot)`,
    },
  ),
  order(
    'migration-deploy-order-f',
    'migrations and the deployment',
    `migration, migrations, schema, schema change, migrate, schema changes, ddl, new columns, alembic, flyway`,
    {
      'migrate first': `(migrate|migration|schema|ddl|flyway|alembic) … (before|then|and then|ahead of|precede|prior to) … (deploy|rollout|roll out|new code|release|ship|new version|application|app|restart|binaries|pods|traffic), (deploy|rollout|roll out|ship|new code|release|application|pods) … (after|once|only when|until|when|only after|follow) … (migrate|migration|schema|ddl), (migrate|migration) first, schema first (then|and then|remove|add|change)`,
      'deploy first': `(deploy|rollout|roll out|ship|new code|release|new version|application) … (before|then|and then|ahead of|precede) … (migrate|migration|schema|ddl), (migrate|migration|schema|ddl) … (after|once|only when|only once|until|when|only after|follow) … (deploy|rollout|roll out|new code|release|live|new version|everywhere|running|application), (deploy|code) first`,
    },
  ),
  order(
    'docs-order-f',
    'documentation and code',
    `docs, documentation, manual, manual page, readme, user guide, handbook`,
    {
      'docs first': {
        near: `(write|draft) … (docs|documentation|manual|manual page|readme|guide) (first|before|and then|then), (docs|documentation|manual|manual page|readme|guide) … (precede|ahead of|written before|come before) … (code|implementation|feature|coding|line), (docs|documentation|manual|manual page|readme) (come first|comes first|go first|goes first|is written first|are written first), (docs|documentation|manual|readme) first (then|and then|code), (code|implementation|coding|programming) … (after|once|when|until|starts when|only when) … (docs|documentation|manual|readme|text|guide)`,
        alone: `readme-driven, documentation-driven, docs-first, documentation-first, docs-driven`,
      },
      'docs afterwards': {
        near: `(docs|documentation|manual|manual page|readme|guide) (come|comes|follow|follows|is written|are written|is updated|are updated|wait|waits|can wait) (after|afterwards|last|once|later|at end|until|when), (write|update|draft|document) … (docs|documentation|manual|manual page|readme|guide) (after|afterwards|last|once|later|at end|only after|only when), (docs|documentation|manual|readme|guide) … when … (works|done|finished|settled|stable), (postpone|defer|hold|delay|leave) … (docs|documentation|manual|readme|guide) … until, (code|implement|implementation|feature) (first|works|done|is done|) (then|before|and then) … (docs|documentation|document|manual|readme|guide), (docs|documentation|manual) (can|) wait`,
      },
    },
  ),
  order('branch-order-f', 'branching and editing', `branch, branches, branching`, {
    'branch first': `branch … (before|first|then|ahead of) … (edit|touch|change|code|work|editing|start|first line), (before|prior to) … (edit|touch|change|work|editing|coding|first) … branch, (no|never|nothing|not) … (edit|touch|change|work) … (without|before|until) … branch`,
    'edit first': `branch … (after|afterwards|once|when) … (done|finished|edit|work|change|ready|know), (edit|work|change|code) … (then|before|and then) … branch`,
  }),
  order(
    'changelog-update-order-f',
    'reading the changelog and updating',
    `changelog, release =notes, upgrade guide, migration guide, change log, =notes`,
    {
      'read first': `(read|study|check|scan|skim|look at|look through|go through) … (changelog|=notes|guide) … (before|first|then) … (update|upgrade|bump|raise|version), (before|prior to) … (update|upgrade|bump) … (read|study|check|skim) … (changelog|=notes|guide), (update|upgrade|bump) … (after|once|only when|only after|until) … (read|studied|changelog|=notes)`,
      'update first': `(update|upgrade|bump) … (first|then|and then|before) … (changelog|=notes|guide|read), (changelog|=notes|guide) … (only when|only if|when) … (break|fail|red|goes wrong), (read|open|look at) … (changelog|=notes|guide) … (only when|only if|afterwards|after|once), (changelog|=notes) … (afterwards|later)`,
    },
  ),
  order(
    'staging-order-f',
    'the sign-off and staging',
    `staging, staging environment, test environment, preview environment`,
    {
      'sign-off first': `(sign-off|sign off|approval|approve|blessing|go-ahead) … (before|then|only then|and then) … (staging|preview|test environment), (staging|preview|test environment) … (after|once|only when|until|only after) … (sign-off|signed off|approval|approved|approve|blessing)`,
      'staging first': `(staging|preview|test environment) … (before|then|and then|first) … (sign-off|sign off|approval|approve|blessing), (sign-off|sign off|approval|approve) … (after|once|only when|until|on) … (staging|preview|test environment|seen)`,
    },
  ),
  order('storybook-order-f', 'a component and its story', `story, stories, storybook`, {
    'page first': `(page|screen|component|app) … (before|then|and then) … (story|storybook), (story|stories|storybook) … (after|afterwards|once|later|last|when) … (page|screen|component|done|works|needed)`,
    'story first': `(story|stories|storybook) … first, (story|stories|storybook) … (before|precede|then) … (page|screen|app|component), (page|screen|app) … (after|once|until) … (story|storybook)`,
  }),
  order('merge-deploy-order-f', 'merging and deploying', `merge, merging, merged, main, pull request, branch`, {
    'deploy, then merge': `deploy … branch … (before|then|and then) … merge, merge … (after|once|only when|until|only after) … (deployed|production|live|in production), (prove|run|live|bake) … production … before … merge, branch deploy`,
    'merge, then deploy': `(merge|merged) … (before|then|and then|triggers) … (deploy|production|rollout), (deploy|production) … (only|nothing but|after|once|from) … (merged|main|merge), (never|not|don't|no) deploy … (branch|unmerged)`,
  }),
  order(
    'qa-merge-order-f',
    'trying a change out and merging it',
    `qa, tester, testers, quality assurance, acceptance, product owner, acceptance test`,
    {
      'tried out before the merge': `(qa|tester|acceptance|product owner) … (before|then|prior to|ahead of) … merge, merge … (after|once|until|only when|only after) … (qa|tester|acceptance|product owner)`,
      'merged first': `(qa|tester) … (on|from) main, merge … (before|then|and then|first) … (qa|tester|acceptance|product owner), (qa|tester|acceptance|product owner) … (after|once|on main|follow|afterwards) … (merge|main|landed)`,
    },
  ),
  order(
    'backend-frontend-order-f',
    'the server’s part and the client’s part',
    `backend, frontend, back end, front end, server side, client side, server, client, endpoint, screen, ui, api`,
    {
      'server first': `(backend|back end|server part|server side|endpoint|api) … (before|first|then|and then|ahead of|precede) … (frontend|front end|client|ui|screen|app), (frontend|front end|client|ui|screen) … (after|once|until|when|only when|last) … (backend|back end|server|endpoint|api) … (done|there|live|ready|exist|work|deployed|up)`,
      'client first': `(frontend|front end|client|ui|screen|mock-up|mockup) … (before|first|then|and then|ahead of|precede) … (backend|back end|server|endpoint|api), (backend|back end|server|endpoint) … (after|once|until|when|only when|last) … (frontend|front end|client|ui|screen|mock-up) … (done|there|live|ready|stand|work|approved|up)`,
    },
  ),
  order(
    'restart-order-f',
    'restarting and looking for the cause',
    `restart, restarts, restarting, reboot, outage, incident, hung service, hanging service, logs, memory dump, heap dump, crash`,
    {
      'restart first': `(restart|reboot|bounce) (it|service|server|process|pod|container|machine|them|box) … (first|then|before|and then|at once|immediately|straight away), (restart|reboot|bounce) (first|at once|immediately|straight away|without delay|then|and then|before), (look|analyse|analyze|investigate|read|diagnose) … (afterwards|later), (look|analyse|analyze|investigate|read|diagnose) … (once|after) … (running|back|up|restored|restart|reboot)`,
      'look first': `(logs|dump|evidence|state|cause|diagnose|investigate|collect|save|capture|gather|preserve) … (before|first|then) … (restart|reboot|bounce|restarting), (never|don't|do not|no) (restart|reboot|bounce) … (before|until|without|unless), (restart|reboot) … (only after|once|only when|destroys|erases|wipes|loses)`,
    },
  ),
  order(
    'announce-order-f',
    'announcing and releasing',
    `announce, announcement, announcements, blog post, newsletter, status page, tell users, tell customers`,
    {
      'announce first': `(announce|announcement|post|newsletter|tell|inform|warn|notify) … (before|ahead of|beforehand|in advance|prior to|then|days before|weeks before) … (release|deploy|ship|going live|go live|rollout|launch|it|change), (release|ship|deploy|launch) … (after|once|only when|until) … (announce|announced|announcement|told|informed|notified)`,
      'release first': `(announce|announcement|post|newsletter|tell|inform) … (after|once|only when|until|when|nothing) … (live|released|release|shipped|out|deployed|available|download), (release|ship|deploy|launch) … (then|before|and then) … (announce|announcement|post|newsletter|tell)`,
    },
  ),
  order(
    'confirm-erase-order-f',
    'erasing data and confirming it',
    `erase, erasure, deletion request, delete account, account deletion, confirmation, removal request, right to be forgotten`,
    {
      'erase first': `(erase|delete|remove|wipe) … (then|before|and then|first) … (confirm|confirmation|tell|inform|reply|mail|email), (confirm|confirmation|reply|mail|email) … (after|once|only when|until|afterwards|when) … (erase|erased|delete|deleted|gone|removed|wiped)`,
      'confirm first': `(confirm|confirmation|reply|mail|email|ask) … (then|before|beforehand|first|and then|ahead of) … (erase|erasure|delete|deletion|remove|wipe|purge), (erase|erasure|deletion|purge) … (after|once|only when|starts when|until) … (confirm|confirmed|confirmation|delivered|answered)`,
    },
  ),
  order(
    'sync-order-f',
    'catching up with main and asking for a review',
    `rebase, up to date with main, latest main, catch up, sync with main, conflicts`,
    {
      'catch up first': `(rebase|up to date|latest main|catch up|sync|conflicts resolved) … (before|then|first|prior to) … (review|pull request|pr|open|request), (before|prior to) … (review|pull request|pr|request|opening|asking) … (rebase|catch up|sync|up to date|pull)`,
      'review first': `(rebase|catch up|sync) … (after|once|only after|not before|only when) … (review|approval|approved), (review|approved|approval) … (then|before|and then) … (rebase|catch up|sync)`,
    },
  ),
];
