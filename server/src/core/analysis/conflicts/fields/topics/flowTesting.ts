import { choiceField, type Field, practiceField } from '../field.ts';

const TESTS = `unit test, unit tests, test suite, test case, test cases, test file, test files, automated tests, tests, specs, testing, integration tests`;
const HOME =
  'test|spec|suite|case|code|feature|bug|bugfix|bug fix|fix|change|commit|function|method|class|component|module|file|test file|test code|pull|request|pr|behaviour|behavior|ci|build|assertion|production|production code|task|run|agent|fixture|database';

/** How tests are built and what they may do. */
export const FLOW_TESTING_FIELDS: readonly Field[] = [
  practiceField('network-in-tests-f', 'network access in tests', {
    home: `${HOME}|network|api`,
    acts: `network access in tests, network calls in tests, network calls from tests, network requests in tests, internet access in tests, live api calls in tests`,
    things: TESTS,
    for: `(speak|talk|connect) to (vendor|provider|partner|supplier|sandbox), (sandbox|test) (account|key) of provider, open … (network|connection|socket), (call|hit|reach|talk to|use|go through|against|query|contact) (live|real|actual) (api|apis|endpoint|service|sandbox|network|internet), (may|can|are allowed to) (reach|call|hit|use) … (network|internet|api|outside), over wire, across (wire|network)`,
    against: `pull (plug|cable), unplug, (run|work|pass|execute|succeed|stay|remain) offline, (fully|completely|entirely|strictly|must be|are|is) (offline|hermetic), hermetic (suite|tests|and), without (network|internet|connection|wifi), leave (loopback|localhost|machine), (recorded|canned) (cassette|response|answer|traffic), (unplugged|aeroplane|airplane|flight) (mode|cable), (no|without) (internet|network|outbound|live) (access|call|request|traffic|connection|api calls), (never|not|don't|cannot|must not|may not) (make|need|open|touch|hit|perform|do|use|reach|access) (real|live|) (network|internet|outbound), (touch|leave|reach) … (network|internet|machine), pull … (cable|plug), on (plane|train), (recorded|replayed|canned) (responses|http|cassettes|traffic), network is (off|blocked|disabled|cut)`,
  }),
  choiceField(
    'practice',
    'test-isolation-f',
    'tests that depend on one another',
    TESTS,
    {
      independent: {
        near: `(build|create|bring|set up) … own (world|state|data|universe|stage), (any|random|arbitrary|shuffled) order, (test|spec|case) (are|must be|stay|should be) (independent|isolated|self-sufficient|self-contained), independent of (each other|one another|others|order), clean slate, fresh (state|instance|fixture|database) (for|per|every|each), clean up after (itself|themselves), blank slate, (each|every) (test|case|spec) … (alone|own|itself|isolation)`,
      },
      'built on one another': {
        near: `(continue|start|carry on|pick up|resume) where … (previous|last|earlier|before), (share|leak) … state, (rely|depend|lean) on (each other|one another|order|earlier|previous|another|others), (build|continue|follow) on (what|previous|result of|state of|the one before|earlier), (fixed|given|defined|strict|set|numbered) (order|sequence), one after another, (inherit|pick up|take over) … (state|where|from previous), state … (carried|passed|handed) over`,
      },
    },
    { home: HOME },
  ),
  practiceField('one-assertion-f', 'one assertion per test', {
    home: HOME,
    things: `assert, asserts, assertion, assertions, expectation, expectations, expect`,
    for: `(one|single|exactly one|only one|sole|lone) (assert|assertion|expectation|expect|check), (second|another|two|multiple|several|many) (assert|assertion|expectation) … (split|new test|own test|too many|no|banned|two tests|smell), (assert|assertion|expectation) per (test|case|spec), no more than one (assert|assertion), at most one`,
    against: `(several|many|multiple|numerous|plenty|as many|a dozen|handful|group|bundle) … (assert|assertion|expectation|checks) … (fine|ok|okay|welcome|good|allowed|per|in one|as needed|together|necessary|normal), as many (assert|assertions|expectations) as, (assert|check|verify) everything, whole (scenario|outcome) … (assert|one test), all assertions … (one|same) test`,
  }),
  practiceField('test-private-f', 'tests of private functions', {
    home: `${HOME}|helper|internals|private`,
    acts: `testing private methods, testing private functions, testing internals, testing implementation details, tests of private methods, tests of internals, tests for private helpers, private method tests, tests against internals, testing private helpers`,
    things: `private method, private methods, private function, private functions, internals, implementation details, implementation detail, private helper, private helpers, unexported functions, internal function, internal functions, internal helpers`,
    for: `(helper|helpers|hidden|internal) … own (check|test|spec), (test|cover|exercise) … (directly|own|too|as well|like any|each|every|individually), (get|need|deserve|have) … test, (export|expose|open up) … (for test|so tests|to test), (test|exercise) (private|internal|unexported) (function|method|helper)`,
    against: `through front door, (only|exclusively|solely) (through|via|from|by) (public|outside), (through|via|test|exercise|against) public (api|interface|surface|behaviour|behavior|contract), black box, survive refactoring, refactor freely, (behaviour|behavior) not implementation`,
    againstAlone: `private (helpers|methods|functions) … only through, (tested|covered) … (only|indirectly) through, (test|exercise) (only|through|via|exclusively|solely|) public (api|interface|surface|methods|functions|contract), test behaviour not implementation, test behavior not implementation, black-box tests only, (test|assert) (behaviour|behavior) (rather than|instead of|over) (implementation|internals)`,
  }),
  practiceField('edit-tests-to-pass-f', 'changing a test to make it pass', {
    home: HOME,
    things: `failing test, failing tests, test fails, tests fail, broken test, broken tests, red test, existing test, existing tests, expectation, expectations, test expectations, assertion, assertions, test is red, tests break, test breaks, test, tests, test suite`,
    for: `(bend|bow) … (expectation|test|assertion), (update|adapt|adjust|change|fix|bring|edit|rewrite|correct|tweak|relax|loosen) … (test|expectation|assertion) … (match|so that|to pass|accordingly|fit|follow|new behaviour|new behavior|line with|reality|until), test follows (code|implementation), test (is|are|gets|get|must be) (adapted|adjusted|updated|brought) … (match|accordingly|code|behaviour|behavior|line)`,
    against: `(test|spec) … (right|innocent) until, (code|implementation) is wrong, (fix|change) (code|implementation) (not|never|instead|rather), test is (right|sacred|law|specification|the contract|truth|read-only|untouchable), test is (never|not) … wrong, (never|don't|do not|not|must not|nobody) (weaken|loosen|water down|delete|relax|bend|edit|modify|alter|change|touch|adjust|rewrite|dilute|soften|tamper) … (pass|green|go away|suit|happy|work|fit)`,
    againstAlone: `(weaken|loosen|water down|dilute) (test|assertion), fix the code not the test, fix code not tests`,
    forAlone: `(bring|get) … tests … (in line|into line|up to date), (adapt|update|adjust) … =tests … (to new behaviour|to new behavior|accordingly|match)`,
  }),
  practiceField('delete-tests-f', 'deleting tests', {
    home: HOME,
    acts: `deleting tests, removing tests, test deletion, test removal, deleted tests, removed tests, deleting existing tests, removing existing tests`,
    things: `obsolete tests, obsolete test, outdated tests, redundant tests, useless tests, superseded tests, existing tests, old tests, old test, existing test, duplicate tests, tests that no longer`,
    for: `(delete|remove|drop|prune|throw out|throw away|cull|retire|weed out|purge|bin)`,
    against: `(keep|preserve|stay|retain|leave) … (all|forever|place|every|untouched|always|alone|intact|where), only grow, append-only`,
  }),
  practiceField('regression-tests-f', 'a regression test for each bug', {
    home: `${HOME}|bug report|hotfix`,
    forAlone: `(every|each|for every|for each) bug … (test|regression)`,
    acts: `test for the bug, test that reproduces the bug, failing test for the bug, test for each bug, test for every bug`,
    things: `bug, bug fix, bug fixes, bugfix, bugfixes, fix, fixes, defect, defects, hotfix, hotfixes`,
    for: `(every|each|any|all) (bug|fix|bugfix|defect|hotfix) … (=test|=tests|regression test), no (bug|fix|bugfix|defect|hotfix) … without … (=test|=tests|regression test), (bug|fix|bugfix|defect|hotfix) (must|) (need|get|have|come with|ship with|require|include|leave|start with|carry) (=test|=tests|regression test|failing test), (add|write|include|supply|create) (regression test|=test for bug), (reproduce|pin|capture) … (in|with|by) (failing test|regression test|=tests), (reproduce|pin|capture) … (with|by) =test`,
    against: `(bug|fix|bugfix|defect|hotfix) … (no|without|needs no|need no) (=test|=tests|regression test), (no|skip) regression test, test … (not needed|not required|unnecessary|optional|overkill|not necessary)`,
  }),
  practiceField('trivial-tests-f', 'tests of trivial code', {
    home: `${HOME}|getter|setter|accessor`,
    acts: `tests for getters, tests of getters, tests for trivial code, tests for trivial functions, testing trivial code, testing getters, trivial tests, tests for simple accessors, tests for boilerplate, testing boilerplate`,
    things: `getter, getters, setters, trivial code, trivial function, trivial functions, trivial methods, accessors, one-liners, simple code, glue code, boilerplate`,
    for: `(test|covered) … (too|as well|anyway|even|included|no exception|nonetheless), (even|including) … (test|covered), too (simple|small|trivial) … not`,
    against: `(no|without|skip|need no|do without|undeserving|not worth|waste) … test, test … (noise|waste|pointless|overkill|not worth), not worth testing, leave … untested, too trivial`,
  }),
  practiceField('production-data-f', 'production data in tests', {
    home: `${HOME}|data|production|prod|customer|user|staging|development|local|developer|customers|users`,
    acts: `production data, real customer data, real user data, production dumps, production dump, prod data, copies of production, production database copies, customer records, live customer data, real customer records, production snapshots, prod dumps, real patient data, copy of production, production copies, real customers, live data`,
    things: `customers' rows, customer rows, user records, real rows, live records, test data, fixtures, tests, staging, test environment, test database, development database, seed data, sample data`,
    for: `make … (samples|fixtures|test data), (copy|import|dump|pull|take|load|restore|sample|feed|seed|clone) … (from production|from prod|production|live|real customer|customer data)`,
    against: `nothing from (live|production|prod), invent (people|data|names|records), (synthetic|invented|made-up|fictional|fake|anonymised|anonymized|fabricated|artificial|dummy) … (only|data|record|instead|always), nothing (real|from production), (fabricate|invent|make up)`,
  }),
  practiceField('parallel-tests-f', 'tests that run in parallel', {
    home: `${HOME}|core|worker|machine`,
    acts: `parallel tests, parallel test runs, parallel test execution, pytest xdist, xdist, t.parallel, parallelism in tests, test parallelism, running tests in parallel, concurrent tests, test sharding`,
    things: TESTS,
    for: `(can|may|must|should) run (in parallel|concurrently|side by side), (=tests|suite|=specs|everything) … (in parallel|concurrently|side by side|on all cores|on every core|at same time|across workers|across cores|simultaneously), call t.parallel, n auto, max out`,
    against: `(run|test|suite|execute) … (serially|sequentially|serial|sequential|single-threaded|one by one|in series|one worker|one at a time|single worker), runinband, run in band, no parallel, test threads 1, one after the other, maxworkers 1`,
  }),
  practiceField('property-tests-f', 'property-based tests', {
    home: HOME,
    acts: `property-based tests, property-based testing, property tests,  fast-check, quickcheck, proptest, generative tests, generative testing, property testing, fuzz tests, fuzzing, fuzz testing, property-based`,
    things: TESTS,
    for: `(invariant|properties) … (generated|random|arbitrary|many), generated inputs, thousands of (inputs|cases)`,
    against: `(concrete|hand-picked|example-based|literal) (example|cases|inputs|tests), examples only, example-based`,
  }),
  choiceField(
    'practice',
    'test-database-f',
    'the database of tests',
    `testcontainers, tests, test, test suite, integration tests, specs, repository tests, test database`,
    {
      'the same database as production': `testcontainers, (real|actual|true|genuine|proper) (postgres|postgresql|mysql|mariadb|database|db|oracle|sql server|mongo),  same (database|engine|postgres|db) as (production|prod|live|in), (dockerised|containerised|containerized|dockerized) (postgres|database|mysql), postgres (container|in docker), against (postgres|mysql|postgresql), (sqlite|h2) … (differs|behaves differently|lies|no substitute|not postgres|not mysql)`,
      'an in-memory database': `in-memory (database|db|sqlite|h2), (sqlite|h2|hsqldb) in memory, (use|on|against|with|run on|in) (in-memory|sqlite|h2), memory database, no (postgres|mysql|docker|database server), :memory:, pglite`,
    },
    { home: `${HOME}|database|docker` },
  ),
  practiceField('shared-setup-f', 'shared set-up in tests', {
    home: `${HOME}|setup|set-up|fixture|hook|hooks`,
    acts: `beforeeach, beforeall, shared setup, shared set-up, setup hooks, setup methods, before hooks, setup blocks, common setup, before blocks, beforeeach hooks, shared fixtures, autouse fixtures, test base classes, base test classes, setup functions, let blocks, hidden setup`,
    things: TESTS,
    for: `(hoist|move|pull|extract|lift|factor) … (setup|beforeeach|common|shared|fixture|arrangement|boilerplate), dry setup, repeat … setup`,
    against: `(setup|set up|arrange|build|state|data) … (inline|inside each test|in each test|within the test|test body|in test itself), (set up|build|arrange|create) (its own|everything|what) … (needs|itself|inline), read … top to bottom`,
  }),
  practiceField('test-logic-f', 'logic in tests', {
    home: `${HOME}|loop|condition`,
    acts: `loops in tests, conditionals in tests, logic in tests, branching in tests, if statements in tests, control flow in tests, conditional logic in tests, conditions in tests, test logic, for loops in tests, if in tests`,
    things: `test body, test bodies, test code, tests, test`,
    for: `(loop|iterate) over (cases|inputs|a table|examples|data), (loops|conditionals|conditions|helpers) … (fine|welcome|ok|okay|keep|save|short), compute … expected`,
    against: `straight line, straight-line, (no|without|free of) (loop|if|ifs|branch|condition|conditional|logic|control flow),   (computed|calculated) expectation, dead simple`,
  }),
  practiceField('parametrised-tests-f', 'parameterised tests', {
    home: `${HOME}|table`,
    forAlone: `(parametrize|parametrise|parameterize|parameterise) … (test|tests|cases)`,
    acts: `parameterised tests, parametrised tests, parametrized tests, parameterized tests, table-driven tests, table tests, pytest.mark.parametrize, parametrize, test.each, it.each, data-driven tests, table-driven, table-driven style, test tables, case tables,  data providers`,
    things: TESTS,
    for: `(cases|inputs|examples) … (table|rows|list of), one (row|entry) per case, (collapse|merge|fold|combine) … (table|one)`,
    against: `(own|separate|individual|dedicated) (test|function|test function|name) (per|for|for each|for every), (spell|write|list) … out, one test function per (case|input|scenario), named test for (each|every)`,
  }),
  practiceField('gherkin-f', 'Gherkin scenarios', {
    home: `${HOME}|scenario|acceptance`,
    acts: `gherkin, cucumber, bdd,  feature files, given/when/then, given-when-then, gherkin scenarios, cucumber features, bdd style, specflow, reqnroll, step definitions, gherkin syntax`,
    things: TESTS,
    for: `(business|product owner|stakeholders|product people) … (read|readable|language|understand), scenario … (plain language|natural language)`,
    against: `(plain|ordinary|normal) (code|test|test functions|unit tests), layer of indirection, (nobody|no one) … reads`,
  }),
  choiceField(
    'practice',
    'describe-nesting-f',
    'nested groups of tests',
    `describe, describe blocks, nested describe, nested describes, test groups, test structure, context blocks, test nesting, test classes`,
    {
      nested: `(group|nest|nested|organise|organize|gather|arranged) … (describe|context|by method|per method), (each|every) … (own|gets) … (describe|context), nested (describe|context|blocks|describes)`,
      flat: `flat, (no|without|never) (nested|nesting|hierarchy), top level, (nesting|indentation) … (hides|banned|noise|deep|unneeded|unnecessary), one level`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'ui-selectors-f',
    'how tests find elements',
    `select elements, pick elements, locate elements, look up elements, locate, lookups, target elements, selector, selectors, locator, locators, find element, find elements, query elements, testing library, playwright, cypress, element lookups, queries in tests, data-testid, test id, test ids, getbyrole, getbytestid`,
    {
      'by test id': {
        near: `(by|with|via|through|use|prefer|add|attach|carry|give|target|rely on) … (data-testid|test id|test ids|testid|data-test|data-cy), getbytestid (over|first|instead|always|only)`,
      },
      'by role or text': {
        near: `(by|via|through|prefer) … (role|label|accessible name|visible text|accessible), getbyrole (over|first|instead|rather), as user (would|do|sees), what user sees, accessible (roles|names|queries)`,
      },
    },
    { home: `${HOME}|e2e|ui|element|component|e2e test|selector|heading|label` },
  ),
  practiceField('visual-tests-f', 'visual regression tests', {
    home: `${HOME}|ui|screenshot|component|visual`,
    acts: `visual regression tests, visual regression testing, screenshot tests, screenshot testing, visual tests, pixel comparisons, pixel diffs, chromatic, percy, screenshot comparison, screenshot comparisons, visual snapshots, image snapshots, visual diffing, pixel-perfect tests`,
    things: ``,
    forAlone: `compare … (pixel by pixel|pixel for pixel|baseline screenshot|against screenshot)`,
    againstAlone: `pixels (are not|aren't) … test`,
  }),
  practiceField('fake-clock-f', 'a fake clock in tests', {
    home: `${HOME}|time|clock|timer|date`,
    acts: `fake timers, fake clock, frozen time, freezegun, fake clocks, timer mocks, time freezing, mocked time, usefaketimers, sinon fake timers, mocked clock, timecop, frozen clock, injected clock, stubbed clock`,
    things: `system clock, wall clock, real time, current time, real timers, real clock, time-dependent, today's date, tests, test`,
    for: `(freeze|stop|control|fake|inject|stub|mock|pin) … (clock|time|timer|date), (no|never|without) … (real clock|wall clock|system clock|real time|real timers)`,
    against: `(use|with|on|run on|read|against) (real clock|wall clock|real time|system clock|real timers), real (clock|timers) (only|over|instead)`,
  }),
  choiceField(
    'practice',
    'doubles-by-hand-f',
    'who writes test doubles',
    `mock, mocks, fake, fakes, stub, stubs, test double, test doubles, mocking`,
    {
      'by hand': `(hand-written|handwritten|hand-rolled|home-made|manual|in-memory) (fake|stub|double|mocks|implementation), (write|built|rolled|code) … by hand, no mock (library|framework), without mocking (library|framework)`,
      'by a library': `mock (library|framework) (for|generates|creates|handles|over), (generated|created|made|produced) (by|with|from) (mockery|gomock|mockito|library|framework|mockgen|tool|moq|mockall), (use|through|via|with) (mockito|gomock|mockery|moq|nsubstitute|mockall|mockgen|sinon)`,
    },
    { home: HOME },
  ),
  practiceField('test-hooks-in-code-f', 'code in production that only tests use', {
    home: `${HOME}|production|production code|product code`,
    acts: `test-only methods, test-only code, test-only exports, test hooks in production code, test-only helpers, test hooks, test-only branches, visiblefortesting, test backdoors, testing hooks, test flags in production code, test-only flags, test-only apis, test seams`,
    things: `production code, product code, production classes`,
    for: `(expose|export|open|add|widen|make public) … (for tests|so that tests|tests can)`,
    against: `(knows|learn|aware|mention) … (about|) tests, for (sake|benefit) of tests, does not know, oblivious, unaware`,
  }),
  practiceField('manual-testing-f', 'trying a change out by hand', {
    home: `${HOME}|browser|app|change|ui|screen|emulator|device|simulator`,
    acts: `manual testing, manual tests, manual verification, testing by hand, manual qa, manual checks, smoke testing by hand, click-throughs, manual test plans, exploratory testing, manual smoke test`,
    things: `  ui change, ui changes, app`,
    forAlone: `with your own eyes, (try|look at|check|exercise) … in the browser`,
    for: `(try|click through|open|walk through|play with|exercise|look at|use) … (in browser|on device|emulator|simulator|with your own eyes|yourself|by hand|like user), see … with your own eyes, hands-on`,
    against: `(automated tests|tests|suite|ci) are (enough|sufficient|the only proof|proof enough|all), never by hand, clicking around, (no|without) (clicking|manual|human)`,
  }),
  practiceField('contract-tests-f', 'contract tests', {
    home: `${HOME}|service|api|contract|consumer|provider`,
    acts: `contract tests, contract testing, pact, consumer-driven contracts, pact tests, consumer contracts, provider contracts, consumer-driven contract tests`,
    things: ``,
  }),
  practiceField('mutation-tests-f', 'mutation testing', {
    home: HOME,
    acts: `mutation testing, mutation tests, stryker, pitest, mutmut, mutation score, cargo mutants`,
    things: `mutants, mutant, mutation`,
    for: `(kill|survive) … mutant, score … (above|at least)`,
    against: `(too slow|overkill|toy|not used|waste)`,
  }),
  practiceField('watch-mode-f', 'tests in watch mode', {
    home: `${HOME}|watch|watcher|mode|terminal|shell`,
    acts: `watch mode, test watchers, vitest watch, jest watch,   watch tasks, watch processes`,
    things: `tests, test, test runner, vitest, jest, test run, build`,
    for: `(keep|leave|let) … (watcher|watching) … (running|on|open), rerun on (save|change), on (every|each) save, in the background while`,
    against: `(single|one-shot|one-off) run, run once, (use|prefer|with|call) vitest =run, watch false, never (=ends|exits|returns|terminates), (hang|block) … (session|shell|terminal), no watch`,
  }),
];
