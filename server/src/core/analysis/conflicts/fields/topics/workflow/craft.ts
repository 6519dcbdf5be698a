import { choiceField, type Field, practiceField } from '../../field.ts';

const TESTS = `unit test, unit tests, test suite, test case, test cases, test file, test files, automated tests, tests, specs, integration tests`;
const HOME =
  'test|spec|suite|case|code|assertion|message|database|data|ci|build|error|package|dependency|library|release|deploy|deployment|production|staging|version|upgrade|update|bug|feature|change|module|function|component|project|tool';

/** Tests, dependencies and releases: further questions. */
export const CRAFT_FIELDS: readonly Field[] = [
  choiceField(
    'slot',
    'test-keyword-f',
    'the word that declares a test',
    `test, tests, test case, test cases, specs, vitest, jest`,
    {
      'it()': {
        near: `(declare|write|use|start|prefer|with|open) … =it not =test, =it (rather than|instead of|over) =test`,
        alone: `=it rather than =test, =it instead of =test, =it over =test`,
      },
      'test()': { near: `=test not =it`, alone: `=test (rather than|instead of|over) =it` },
    },
  ),
  practiceField('aaa-comments-f', 'comments for the sections of a test', {
    home: HOME,
    forAlone: `(mark|label|separate|comment) … arrange … assert`,
    acts: `arrange act assert comments, arrange/act/assert comments, given when then comments, aaa comments, section comments in tests, given/when/then comments, comments in tests`,
    things: TESTS,
    for: `(mark|label|separate|comment) … (arrange|given|sections|phases|parts), comment arrange`,
    against: `(blank line|empty line) (separates|is enough|suffices|instead|only)`,
  }),
  practiceField('inline-tests-f', 'unit tests in the file of the code', {
    againstAlone: `(keep|leave) test code out of src, tests (go|live|belong) … never (in|into|inside|next to) … source file, no tests in (src|source file|source files), (go|goes|live|belong) (into|in|to) (crate|) tests directory`,
    home: HOME,
    acts: `inline tests, inline test modules, mod tests, cfg test, tests in the same file, in-source tests, in-source testing`,
    things: TESTS,
    for: `same file as … (code|function|source), bottom of (file|module|source|same file), at end of (file|module|source)`,
    against: `file of (own|their own), separate file, never in source`,
  }),
  choiceField(
    'practice',
    'test-classes',
    'classes around tests',
    `test, tests, test case, test cases, pytest, unittest, test methods, test functions`,
    {
      classes: {
        near: `(grouped|group|organised|organized|wrapped|wrap) (in|into|by) (=classes|class), =class (per|for) (module|unit|function|feature) under test, (subclass|extend|inherit) … testcase, testcase (=class|=classes)`,
        alone: `(test|testxxx) =class (per|for) (module|class|unit|function|feature|file), unittest.testcase (=class|=classes), group (=tests|tests) in =classes`,
      },
      'plain functions': {
        near: `plain (pytest|test|) functions, functions (=not|never|no|instead of|rather than|only|and no) =classes, no (test|) =classes, never =classes, =not =classes`,
        alone: `no test =classes, plain (pytest|test) functions`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'slot',
    'test-file-suffix',
    'the ending of test files',
    `test file, test files, tests, unit tests, spec files, specs, test`,
    {
      '.test': `(end|ends|named|name|called|call|suffix|suffixed) … (test.ts|test.tsx|test.js|test.jsx|test.mjs|test.py)`,
      '.spec': `(end|ends|named|name|called|call|suffix|suffixed) … (spec.ts|spec.tsx|spec.js|spec.jsx|spec.mjs)`,
    },
    { home: HOME },
  ),
  practiceField('assertion-libraries', 'assertion libraries', {
    home: HOME,
    acts: `assertion packages, assertion package, assertion libraries, assertion library, testify, gomega, third-party assertions, matcher libraries`,
    things: `assertion, assertions, go tests`,
    for: `(testify|gomega|assertj|hamcrest|chai) (require|assert|matcher|for)`,
    forAlone: `use (testify|gomega|assertj|hamcrest) … for (assertions|asserting|tests), assert with (testify|gomega|assertj|hamcrest)`,
    against: `(standard library|stdlib|testing package) only, plain if, (only|plain|just|nothing but) (standard library|testing package|stdlib)`,
  }),
  choiceField(
    'practice',
    'test-package',
    'the package of Go tests',
    `test, tests, test file, test files`,
    {
      external: `external (test|) package, package foo_test, black-box package, =_test package`,
      'the same': `same package (as|name), share … package name, never =_test, (in|inside) package (they|it) test, internal test package`,
    },
    { home: HOME },
  ),
  practiceField('test-globals-f', 'global test functions', {
    home: HOME,
    acts: `test globals, vitest globals, globals true, global test functions, global describe, implicit globals in tests, global expect`,
    things: `describe, expect, vitest, test functions`,
    for: `(need not|needn't|no need to|without) import, are global`,
    against: `(import|imported) … (explicitly|from vitest|from node:test|from jest globals), explicit imports`,
  }),
  practiceField('test-output-f', 'output of tests', {
    home: HOME,
    acts: `console output in tests, print statements in tests, console.log in tests, output in tests, printing in tests, logging in tests, noisy tests, chatty tests`,
    things: TESTS,
    for: `(print|log|show|dump) … (freely|values|along|progress|helps|what they)`,
    against: `(stay|run|keep|remain|pass) (silent|quiet|quietly|silently), (print|log|write) nothing, (green|passing) (run|suite) … (silent|quiet|nothing|one line)`,
  }),
  choiceField(
    'practice',
    'test-duplication-f',
    'repetition in tests',
    `${TESTS}, test code, test bodies, test body`,
    {
      'repetition is fine': `repeat yourself, (repeat|copy|copy-paste|duplicate|spell out|repetition|duplication) … (fine|ok|okay|welcome|freely|allowed|good|harmless|readable|reads|clear|rather|instead), damp, (repetition|duplication) … (beats|over|better), (repeat|copy|duplicate|paste) … (freely|rather than|instead of), explicit over dry, descriptive not dry`,
      'shared helpers': `(helper|helpers|builders) … (repetition|duplication|repeat|shared|common|instead), (no|never|avoid|without|eliminate) (repetition|duplication|copy-paste), (extract|pull|factor|move|hoist) … (shared|common|repeated) … (helper|fixture|setup|code), same (standards|care|rules) as production, say it once`,
    },
    { home: HOME },
  ),
  practiceField('benchmarks-f', 'benchmarks as a gate', {
    home: HOME,
    acts: `performance tests in ci, benchmarks in ci, performance gates, performance budgets, benchmark gate, benchmark gates, performance regression tests, performance budget`,
    things: `benchmark, benchmarks, performance test, performance tests, load tests`,
    for: `(block|fail|gate|stop) … (merge|build|ci|slower|regression), (every|each) (pull request|pr|merge|commit|build)`,
    against: `(advisory|informational|on demand|noisy|too noisy|not block|never block|never fail|do not fail)`,
  }),
  choiceField(
    'practice',
    'test-cleanup-f',
    'how tests leave the database',
    `${TESTS}, test database, test data, database state`,
    {
      'rolled back': `(roll back|rollback|transaction) … (each|every|after|end|test), (wrap|run) … (in|inside) transaction`,
      truncated: `(truncate|truncation) … (table|between|after|before|each|every|database), (delete from|wipe|clear|empty) … (table|database)`,
      rebuilt: `(recreate|rebuild|drop and|fresh|new|own) (database|schema|container) … (each|every|per|for), (recreate|rebuild) … (database|schema) … (each|every|per|before)`,
    },
    { home: HOME },
  ),
  practiceField('assert-messages-f', 'messages in assertions', {
    home: HOME,
    acts: `assertion messages, messages in assertions, assert messages, failure messages, custom failure messages, messages on assertions`,
    things: `assert, assertion, assertions, asserts`,
    for: `(carry|give|have|take|add|include|come with) … (message|explanation|reason), with message`,
    against: `(bare|naked) (assert|assertion), (no|without|omit|skip) (message|explanation|text), speaks for itself, say enough`,
  }),
  practiceField('assert-text-f', 'tests of the text of error messages', {
    home: HOME,
    againstAlone: `(assert|check|match) … error (type|class|code) only`,
    acts: `assertions on error messages, assertions on message text, testing error messages, asserting on messages, matching error messages, assertions on exact wording, exact error messages, assertions on error text`,
    things: `error message, error messages, message text, exception message, wording of errors, error text`,
    for: `(assert|match|verify|pin) … (text|message|wording|exactly|verbatim)`,
    against: `(assert|check|test|match|compare) … (type|class|code|kind) (only|not|alone|rather|instead|never), (wording|text|message) … (may change|is free|not part|irrelevant), error (type|class|code) only`,
  }),
  choiceField(
    'principle',
    'test-level-f',
    'small tests or tests of the whole',
    `unit test, unit tests, integration test, integration tests, test pyramid, testing trophy, test suite, end-to-end tests, isolated tests`,
    {
      'mostly small ones': {
        near: `(mostly|mainly|bulk|majority|most) … unit, unit tests (first|over|before|instead|rather|form the base|are the base), (many|lots of|plenty of) unit (tests|) … (few|handful), pyramid`,
        alone: `test pyramid, unit tests over integration, prefer unit tests`,
      },
      'mostly the whole': {
        near: `(mostly|mainly|bulk|majority|most) … (integration|end-to-end|e2e), integration (tests|) (first|over|before|instead|rather|give), trophy, few unit tests, whole (stack|system|slice) rather than`,
        alone: `testing trophy, integration tests over unit, prefer integration tests, write tests not too many mostly integration`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'edge-cases-f',
    'how far tests go',
    `${TESTS}, edge case, edge cases, happy path, corner case, corner cases, error path, error paths, failure cases`,
    {
      'edge cases too': `(cover|include|exercise|probe|check|test for|think of) … (edge case|edge cases|corner case|corner cases|error path|error paths|unhappy path|failure case|sad path), (happy|sunny) path … (not enough|insufficient|only half|alone is)`,
      'the happy path': `(happy|sunny) path (only|is enough|suffices|first|and nothing|will do|alone is enough), (only|nothing but|stick to) … happy path, (edge|corner) cases … (not worth|ignore|skip|when they bite|leave|later|overkill|no tests|untested)`,
    },
    { home: HOME },
  ),
  practiceField('test-libraries-f', 'tests of third-party code', {
    home: HOME,
    acts: `testing the framework, testing third-party code, tests of third-party libraries, testing libraries, tests for the framework, testing dependencies, tests of the standard library, learning tests`,
    things: ``,
    forAlone: `(pin|verify|check|cover) … (library|framework) behaviour … test, test … assumptions about (library|libraries|framework)`,
    againstAlone: `trust (framework|library|libraries|orm) … (works|tested)`,
  }),
  practiceField('cdn-f', 'libraries from a CDN', {
    home: `${HOME}|script|page|asset`,
    acts: `cdn scripts, cdn links, scripts from a cdn, libraries from a cdn, unpkg, jsdelivr, cdnjs, esm.sh, external scripts, third-party scripts`,
    things: `script tag, script tags, frontend libraries, fonts, google fonts, cdn`,
    againstAlone: `no cdn, no cdns`,
    forAlone: `use cdn for (script|library|font|asset|everything)`,
    for: `(load|fetch|include|link|pull|come) … (from|via|through) (cdn|unpkg|jsdelivr|google)`,
    against: `(self-host|self-hosted|host ourselves|served from our own|own domain|own server|local copies)`,
  }),
  practiceField('polyfills-f', 'polyfills', {
    home: HOME,
    acts: `core-js, polyfilling, ponyfills`,
    forAlone: `(add|use|ship|load|include) polyfill`,
    againstAlone: `no polyfills, no polyfill`,
    for: `(old|older|ancient) browser … (supported|served|too)`,
    against: `(old|older) browser … (dropped|left behind|not supported)`,
  }),
  practiceField('unused-dependencies-f', 'removing dependencies that nothing uses', {
    home: HOME,
    things: `unused dependency, unused dependencies, unused packages, unused package, dependencies nobody uses, unneeded dependencies, obsolete dependencies, orphaned packages, unused libraries, unused crates`,
    for: `(remove|delete|drop|prune|uninstall|throw|purge|weed|cut|clean)`,
    against: `(leave|keep|retain|stay|remain|let) … (alone|in|place|until|be|asked|them|it|there|where)`,
  }),
  choiceField(
    'practice',
    'who-upgrades-f',
    'who raises versions of dependencies',
    `packages fresh, outdated, dependency, dependencies, package version, package versions, version numbers of packages, versions of packages, outdated package, outdated packages, outdated dependencies, outdated dependency, dependency updates, upgrades, updates of packages, nuget package, npm package`,
    {
      'a bot': `(renovate|dependabot|bot) … (fresh|current|up to date), (renovate|dependabot|bot|robot) … (does|raises|bumps|updates|handles|takes care|business|job|task|keeps|opens|upgrade|territory|alone), (leave|reserve) … (renovate|dependabot|bot), (hands|fingers) off … (version|upgrade|bump), (never|don't|do not) (bump|upgrade|update|raise|touch) … (yourself|by hand|on your own|in passing|manually), (through|via|by) (renovate|dependabot), (renovate|dependabot) only, (updates|upgrades|bumps) … come from (renovate|dependabot|bot), (bumping|upgrading|updating) … is … (bot|renovate|dependabot)`,
      'whoever works there': `(if|when|whenever) you (see|notice|find|spot|meet|come across) … (raise|upgrade|update|bump|lift), (outdated|old) (package|dependency|version|library) … (upgrade|update|bump|lift), (raise|upgrade|update|bump) … (yourself|along the way|in passing|in same pr|as you go|while you are|by hand|by the way), (no|without) (renovate|dependabot|bot), (update|upgrade) (all|) outdated (dependency|package|library) (at|before|when|in|during|whenever), (don't|do not|never) (use|have|want) (renovate|dependabot), (renovate|dependabot) … (off|disabled|banned|switched off|turned off), (whenever|when|if|each time|every time) you (touch|change|edit|work on|work in|open) … (bump|upgrade|update|raise), (bump|upgrade|update) dependencies to (latest|newest)`,
    },
    { home: HOME },
  ),
  practiceField('audit-fix-f', 'automatic repair of vulnerable packages', {
    home: `${HOME}|vulnerability|advisory|security`,
    acts: `npm audit fix, audit fix, npm audit fix force, automatic security fixes, pnpm audit fix, cargo audit fix`,
    things: ``,
  }),
  practiceField('utility-belt-f', 'general utility libraries', {
    home: `${HOME}|helper|array|object`,
    acts: `lodash, underscore.js, ramda, jquery, utility libraries, utility library, apache commons, guava, activesupport, toolbelt`,
    for: `(debounce|clone|group|merge) … (lodash|ramda)`,
    against: `(native|built-in|builtin|standard) (methods|functions|array) (suffice|are enough|instead|do|rather|over), (platform|language) … (has|offers|brings|covers) … (everything|already|enough)`,
  }),
  practiceField('transitive-imports-f', 'imports of packages that are not declared', {
    home: `${HOME}|import`,
    acts: `transitive imports, phantom dependencies, undeclared dependencies, imports of transitive dependencies, transitive dependencies, undeclared imports`,
    things: ``,
    againstAlone: `(declare|list) every (package|dependency) you import, import only what … (declared|manifest|package.json|listed)`,
    forAlone: `import … (even if|although|without) … (declared|declaring|listed)`,
  }),
  choiceField(
    'practice',
    'release-trigger-f',
    'what starts a release',
    `release, releases, releasing, release workflow, publish, publishing, release pipeline`,
    {
      'a tag': `(push|create|set) … tag … (start|trigger|kick|publishes|builds), (start|trigger|kicked off|begin|release|publish) … (by|with|from|on) (push|pushing|) tag, tag (starts|triggers|publishes|kicks)`,
      'a click': `(manually|by hand) (start|trigger|dispatch) … (release|workflow), (click|button|workflow_dispatch|workflow dispatch) … (release|workflow|publish), dispatch release, (start|trigger|begin) … (manually|by hand|with click|button|workflow_dispatch|workflow dispatch|from the ui)`,
      'every merge': `(every|each) (merge|push|commit) … (release|publish|ships|triggers)`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'deploy-way-f',
    'how a deployment is done',
    `roll out, rolls out, kubectl apply, helm upgrade, deploy, deploys, deployment, deployments, rollout, rollouts`,
    {
      'by the pipeline': {
        near: `(only|solely|exclusively|nothing but|nobody but) (by|through|via|from|in|) (pipeline|ci|workflow|argo|flux|gitops), (pipeline|ci|workflow|argo cd|argocd|flux) (deploys|rolls out|ships|alone|does|is the only), (never|no|not|don't) … (from laptop|by hand|manually|from your machine|own machine|workstation|via ssh|over ssh), (deployed|rolled out|shipped|happen) … (by|through|via) (pipeline|ci|workflow|argo|flux|gitops)`,
        alone: `gitops only, deploy through the pipeline, (argo cd|argocd|flux|fluxcd) (sync|deploys|rolls out|applies), nobody applies manifests by hand, (changes|deployments|manifests) … (synced|applied) by (argo cd|argocd|flux)`,
      },
      'by hand': {
        near: `(deploy|roll out|ship) … (with|by|via|using) (kubectl apply|helm upgrade|kubectl|scp|rsync), ssh … (pull|restart|deploy|copy), (deploy|roll out|ship|push) … (by hand|manually|from laptop|from your laptop|from your machine|via ssh|over ssh|with rsync|via ftp|by scp), (deployment|deploys|rollouts) (are|is) manual, manual (deploy|deployment|rollout)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'staging-first-f',
    'whether changes pass through staging',
    `=staging, staging environment, pre-production, preprod, production, test environment, preview environment`,
    {
      'through staging': `(first|always|must|every|proven|soak|spend|rest|tested|verified|deploy|release) … (to|on|in|through|via) (=staging|preprod|pre-production), (through|via) (=staging|preprod|pre-production), (=staging|preprod|pre-production) (first|always|then), (nothing|never|no|not) … production … (without|before|until) … (=staging|preprod|pre-production)`,
      'straight to production': `production (first|before) … (=staging|preprod|pre-production), (=staging|preprod|pre-production) (after|once|follows) … production, (straight|directly|right|immediately) (to|into|in|onto) production, (no|without|skip|bypass) (=staging|preprod|pre-production|test environment), test in production, testing in production, =staging … (lies|nothing|useless|waste|unlike|differs|abolished|dead)`,
    },
    { home: HOME },
  ),
  practiceField('downtime-f', 'deployments with an interruption', {
    home: `${HOME}|maintenance|window|user`,
    acts: `downtime, maintenance windows, maintenance window, planned downtime, maintenance page, service interruptions`,
    things: `deploy, deployment, deployments, release, releases, migration, migrations, upgrade, upgrades`,
    for: `(take|switch|shut|bring) … (offline|down|off) … (while|during|for|before), (few|some|couple of) minutes (offline|down), (at night|sunday) … (down|offline)`,
    against: `(zero|no|without) (downtime|interruption|outage), (stay|remain|keep) (up|online|available|reachable), nobody notices, blue-green, rolling (update|deploy|deployment)`,
  }),
];
