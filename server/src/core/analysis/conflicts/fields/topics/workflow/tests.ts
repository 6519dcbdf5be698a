import { choiceField, type Field, practiceField } from '../../field.ts';

const TESTS = `unit test, unit tests, test suite, test case, test cases, test file, test files, automated tests, tests, specs, testing, integration tests`;
const HOME =
  'test|spec|suite|case|code|feature|bug|bugfix|bug fix|fix|change|commit|function|method|class|component|module|file|test file|test code|pull|request|pr|behaviour|behavior|ci|build|assertion|production|production code|task|run|agent';

/** Whether, when and how tests are written. */
export const TEST_FIELDS: readonly Field[] = [
  choiceField(
    'order',
    'tests-first-f',
    'the order of tests and code',
    `${TESTS}, test, failing test, regression test`,
    {
      'tests first': {
        near: `(test|spec) (come|go|precede|is written|written) (first|before|ahead), (write|add|start with|begin with|create) … (failing|red) (test|spec), (test|spec) before (code|implementation|production|you code|you implement|writing|touching|the fix|logic), (start|begin|open) with (test|spec), watch it fail, see it fail, code … (only|until) … (failing|red) test, (no|not a|not one) … code … without (failing|red)`,
        alone: `red first, tdd, test-first (development|approach|style|workflow|principle|project|order), test-driven, test-driven development, red green refactor, (write|add|extend) (=test|=tests|failing test) first, (=test|=tests) (come|comes|go|goes) first, tests first (then|code|always|implementation), always tests first`,
      },
      'code first': {
        near: `make it work … (test|spec), (test|spec) (come|follow|is written|are added|written) (last|after|afterwards|later|once|when), (implement|write code|build|code) first, (code|implementation|feature) … then … test, (code|implementation|feature) (is|stands) (finished|done|complete|ready) … (add|write|supply) … (test|spec), (write|add|supply) … (test|spec) (when|once|after) … (code|implementation|feature|it) … (finished|done|complete|works|stands|ready|settled), (add|write) … test (afterwards|later|when works|at end|last), (code|implementation) (comes|goes) (first|before), get it working … test, make it work … test, tests in hindsight`,
        alone: `no tdd, tdd is (overrated|not|dead|a waste), code first (and|then) tests, tests afterwards, test-last approach, test-after (approach|style), tests come last`,
      },
    },
    { home: HOME },
  ),
  practiceField('test-everything-f', 'a test with every change', {
    // Not the bug: a regression test for it is asked for even where other changes need none.
    home: 'test|unit|unit test|code|feature|change|commit|pull|request|pr|function|method|class|component|module',
    things: TESTS,
    acts: `tests for new code, tests for every change, tests with every change, test coverage for new code`,
    for: `(write|add|include|supply) (test|unit test) (for|with|alongside|whenever|as part|covering) (every|each|all|any|new|it|change|code|feature), accompany … test, cover … (new code|change|feature|fix) (with|by) (=test|=tests|unit test)`,
    forAlone: `(nobody|no one) tested … (business|place|stay|never|not), (untested|test-less|testless) … (business|place|never|not|stay|bounce|reject), (whatever|everything|anything) you (write|build|change|add) … test, (every|each|all|any) … (change|feature|fix|function|component|module|endpoint|behaviour|behavior|pr|pull request|code|logic|patch) (must|should|) (need|get|have|include|require|carry|deserve|come with|ship with|arrive with|land with|be covered by|is covered by) (=test|=tests|unit test|test coverage), (change|feature|fix|pr|pull request|patch) must (have|include|come with|ship with|be covered by) (=test|=tests|unit test), no untested (code|change|work|feature|logic), no (code|change|feature|pr|pull request|merge|patch|line) … without (test|unit tests), =tests are (mandatory|required|compulsory|non-negotiable|obligatory|not optional), always (write|add) (tests|unit tests), (nothing|never|not) … (merge|land|ship|go) … without (tests|test), (new|all|every) (code|function|feature|module|endpoint|component) … (need|require|get|have) (at least one|unit|) (=test|=tests), (new|all) code (must|has to|should) be (tested|covered), new (code|functions|features) come with (=test|=tests), (every|each|all) new (function|method|class|module|endpoint|feature|component) (need|require|get|have|must have) … (=test|=tests), we test everything, everything is tested, new (code|feature) … (covered|accompanied) by tests`,
    against: `(skip|omit|bother with|do without|forgo|forego) (writing|adding) tests, (write|add|create|bother) … only (when|if) (asked|told|requested|someone|i)`,
    againstAlone: `tests (can|may) (come|wait|follow) (later|when|once|another), (do not|don't|never) (write|generate|bother with) (=tests|unit =tests|any =tests|automated =tests), (do not|don't|never) (add|create) (=tests|unit =tests|any =tests|automated =tests) (unless|here|at all|until|yourself), (no|zero) (unit|automated|) tests (here|needed|required|at all|for this|are written|are needed), =tests are (optional|not needed|not required|unnecessary|a waste|overkill), skip writing tests, we (don't|do not) (write tests|do tests), (project|prototype|codebase|repository|code) needs no =tests, =tests only (when|if|on) (asked|request|requested), (write|add) tests only (when|if) (asked|told|requested|someone), (we|it|project|repo|repository|app) (don't|doesn't|do not|does not) have (any|) (=tests|automated tests|unit tests|test suite), (we|project|repo|repository|app) have no (tests|automated tests|unit tests|test suite), there (are|is) no (tests|test suite|automated tests|unit tests) (in|here|yet|and|for|at), skip tests … prototype, tests (aren't|are not|isn't) (needed|required|necessary|wanted|worth), (no need to|needn't|don't need to|don't have to) (write|add) (tests|unit tests|any tests), (needn't|doesn't need|don't need|no need for) (any|) (tests|unit tests) (here|yet|at all|for this), leave tests out, this is … no tests`,
  }),
  practiceField('run-full-suite-f', 'running the full test suite', {
    home: HOME,
    things: `${TESTS}, suite, full suite, npm test, pytest, vitest, jest, cargo test, go test, ctest, test run`,
    for: `(run|execute|launch|go through|start) … (all|entire|full|whole|complete|every) (test|suite|spec), (whole|entire|full|complete) (suite|test suite|battery|thing) (before|after|must|has to|is run|passes|runs|on|every|each|green), everything green, not only (affected|the one|related), partial run, subset … (not enough|hides|insufficient)`,
    forAlone: `(run|execute) (full|entire|whole|complete) (test|) suite, run all tests, run all the tests, run every test, all tests must (be run|run|pass) before, run everything =not`,
    against: `test next to file you, ci does the rest, it is enough to run, (run|execute|launch|start) only … (affected|relevant|related|touched|nearest|single|targeted|changed|corresponding|matching), only (affected|relevant|related|touched|targeted|single|corresponding) (test|spec|suite), (affected|relevant|related|targeted) tests (only|suffice|are enough|alone), (leave|let) (rest|full|whole|suite|everything) (to|for) ci, ci (runs|does|covers|takes care of) (the rest|everything|full|whole), takes too long, (hours|minutes) to run, subset of tests, as narrow as possible, narrowest`,
    againstAlone: `single test file is enough, (running|run) single (test|tests|test file|file) (is enough|suffices|only), (never|don't|do not|avoid) (run|start) (full|entire|whole|complete) (test|) suite, run only (affected|relevant|related|touched|necessary) tests, only run (affected|relevant|related|touched|specific|individual) tests, prefer running single tests, single tests over whole suite, only run tests of (files|modules|packages|file|package|module), only run tests (for|of|next to|around|belonging to) … (touched|changed|changed files|files you), run (single|individual) (test|test files|files) not (whole|full|all|entire), limit test runs to, (never|don't|do not|avoid) (run|running) all tests, (full|whole|entire|complete) suite is (only|) for ci, run tests (near|around|next to) (change|edit), full suite … ci only`,
  }),
  practiceField('agent-runs-tests-f', 'tests run by the agent', {
    home: HOME,
    acts: `running tests yourself, running tests on your own`,
    forAlone: `run (make test|npm test|pytest|cargo test|go test) and (paste|show|quote|include), (suite|tests) … (finish|pass|run|green) … before you (hand|report|finish|answer|stop|say|claim), (run|execute) (tests|test suite|the suite|pytest|npm test|cargo test) (yourself|before you finish|before finishing|after every change|after each change|after changing|before handing|before reporting|before you say|on your own|without asking), (see|watch) … (tests|suite) pass (yourself|before), prove … with (green|passing) (suite|tests|run), (test|tests|suite) must be run (after|before), run npm test (after|before|every), test changes (with|by running) (npm|pytest|cargo|go|make|yarn|pnpm), (run|execute) (full|whole|entire|complete|all) (test suite|suite|tests|test) (after|before) (every|each|you|commit|committing|finishing), (run|execute) … (tests|test|suite) (after|before) (every|each|any) … (change|edit|commit|task|push), (run|execute) … (tests|suite) (before|whenever|when) you (finish|commit|push|report|hand|stop|say|are done|open)`,
    againstAlone: `(can't|cannot|can not) run … tests (in|from) (this|your) (environment|sandbox), (ci|pipeline) (will|) (tell|show|find out) … (broke|broken|breaks|fail), (leave|reserve) (running tests|the test run|testing) to (me|us|ci|people|human|the user), (i|we|human|user|people) will (run|execute) (the tests|test suite|the suite), tests are run by (me|us|people|ci|humans|the user|hand), only run tests (when|if) (asked|told|i), (i|we) run (tests|test suite|suite|them|it) (myself|ourselves|at night|later|on my machine|in ci), running tests is (my|our|not your) (job|task), (no need to|needn't|don't have to|don't need to|need not) run … (tests|suite|test suite), ci runs (tests|suite|test suite) … (you don't|not you|never you), (don't|do not|never) run … tests … (ci does|ci takes care|ci runs|i do|i run|it's slow), (don't|do not|never) run … suite … (ci does|ci takes care|ci runs|i do|i run|it's slow), tests are run by ci only`,
    things: ``,
  }),
  practiceField('mocking-f', 'mocks in tests', {
    home: `${HOME}|database|service|mock|stub|dependency|collaborator|dependencies`,
    acts: `stand-ins in tests, dummy objects, mocks, mocking, mock objects, stubs in tests, stubbing, test doubles, mock libraries, monkeypatching, faked collaborators, mocked services, mocked dependencies, mock framework, mocking framework, mocking frameworks`,
    things: `${TESTS}, test, collaborators`,
    for: `(mock|stub|fake) … (layer|repository|client|gateway|adapter|boundary), (replace|swap) everything around, (mock|stub|fake) (out|all|every|external|any|everything|database|network|away|collaborators|dependencies|anything|services|i/o|whatever), (replace|swap|substitute|simulate|isolate|cut off) … (mock|stub|fake|double|in-memory), in (complete|full|strict) isolation, (never|no|without) (real|live|actual) (database|network|service|db|collaborator|filesystem|api|dependencies), sealed off, (touch|hit|reach) no (database|network|service|disk|outside)`,
    against: `(use|against|hit|exercise|with|on|talk to|run against|spin up|start) (real|actual|live|true|genuine) (thing|database|service|db|postgres|instance|collaborator|dependencies|infrastructure|broker|redis), real (database|services|collaborators|objects|implementations|dependencies|instances) (over|instead|only|rather|not), (mocks|fakes|stubs|doubles) lie, mock-free, fakes … hide`,
    againstAlone: `(stand-ins|doubles|mocks|stubs) … (make tests lie|tests lie|hide bugs), (test|tests) … mock … prove nothing, mock … proves nothing, tests … (hit|use|run against) … (real|actual) (database|db|services|postgres|things), no mocks, mock nothing, mocks lie, (real|actual) (database|collaborators|objects|services|things|dependencies) (over|instead of|rather than|not) (mock|fakes|stubs|doubles)`,
  }),
  practiceField('coverage-goal-f', 'a goal for test coverage', {
    home: `${HOME}|coverage`,
    acts: `coverage target, coverage targets, coverage threshold, coverage thresholds, coverage gate, coverage gates, coverage goals, coverage goal, coverage metrics, minimum coverage, coverage requirement, coverage numbers, coverage floor, coverage minimum, chasing coverage, coverage percentage, coverage percentages`,
    things: `covered share, covered lines, share of covered lines, uncovered lines, coverage, test coverage, code coverage, line coverage, branch coverage`,
    for: `(build|ci|pipeline) fail … (drop|fall|sink|below), below … (fail|break|block) … (build|ci|pipeline), (keep|stay|remain|hold) … (above|over|at least), (must|may|should|can|shall) not (drop|fall|sink|decrease|go down|dip|lower), never (drop|fall|decrease|sink|go down), (stay|remain|keep|hold) (above|at|over|at least|high|up), (fail|block|break) … (below|under|lower), aim (for|at) (high|full|100|90|80|95|maximum|complete), at least (80|85|90|95|70|100|75), (100|full|complete) (percent|test coverage|code coverage|line coverage|branch coverage), 100 coverage, (raise|increase|improve|maximise|maximize|ratchet) (test|code|line|branch|) coverage, every (line|branch) … (covered|exercised|tested), coverage (may|must|can|should) not go below, coverage … (or higher|or more|or better|or above), (require|demand|need|want|expect) … percent … coverage, minimum (test|code|line|) coverage (is|of), coverage (has to|must|should|needs to) (be|reach|stay) … (or|at|above|over|80|85|90|95|70|75|100), (below|under|less than) … percent … (fail|rejected|blocked|not merged), (50|60|70|75|80|85|90|95|100) (or higher|or more|or better|or above), (at least|minimum|min|above|over|minimum of) (50|60|70|75|80|85|90|95|100), (require|demand|expect|need) (50|60|70|75|80|85|90|95|100) coverage, (50|60|70|75|80|85|90|95|100) coverage or … (merge|in|rejected|accepted), (line|test|code|branch) coverage is (required|mandatory|must|minimum)`,
    against: `percentage … (says|tells|means|proves) nothing, (we have|there is|have) no (target|goal|number), (do not|don't|never) (chase|care about|measure|track|look at|optimise|optimize|aim|worship) … (coverage|number|percentage|figure), no (target|goal|threshold|gate|percentage|number), (vanity|meaningless|misleading|useless|vain|irrelevant|no goal|not a goal|by-product|byproduct|not measured|not tracked|says nothing|says little|goodhart), for sake of (coverage|number|percentage), (nobody|no one) (looks|cares|measures|tracks), tests … just to (raise|reach|hit|increase), (don't|do not|never|no longer) (measure|track|collect|report|enforce) … coverage, coverage (isn't|is not|doesn't|does not) (measured|tracked|collected|matter|important|a goal|enforced|checked), (have|has|there is) no (threshold|minimum|limit), coverage … (doesn't|does not|isn't|not) (matter|count|interest), (don't|do not|never|no longer) (measure|track|collect|report|enforce) … coverage … no (threshold|target|goal|minimum)`,
  }),
  practiceField('snapshot-tests-f', 'snapshot tests', {
    against: `(don't|do not|never) (add|write|use|create) (any|them), bad (luck|experience), no … any more, we (dropped|removed|left|abandoned) (them|snapshot), nobody (reads|reviews|looks)`,
    for: `use them (for|everywhere|whenever|freely), (easiest|best|preferred) (way|kind|tests), (every|each) component … snapshot, come with snapshot`,
    home: `${HOME}|component|output|snapshot|template`,
    acts: `snapshot tests, snapshot testing,  golden files, golden tests, golden file tests, inline snapshots, approval tests, approval testing, tomatchsnapshot, snapshot assertions, golden masters, golden master tests, syrupy, insta snapshots, jest snapshots, recorded output`,
    things: `snapshot tests, snapshot testing, snapshots`,
    forAlone: `(capture|pin|record|cover|lock|compare|check|verify|freeze) … (snapshot|golden file|golden master), (add|write|record) … snapshot for (each|every|all|new) (component|screen|page), (component|screen|view) (get|need|have|come with) … (=snapshot|tomatchsnapshot)`,
    againstAlone: `(explicit|precise|targeted|hand-written) assertions (instead of|over|rather than) snapshots, snapshots (rot|lie|hide|are noise|prove nothing|get rubber-stamped), blindly updated snapshots, nobody reads snapshot`,
  }),
  practiceField('update-goldens-f', 'accepting new golden output without a human', {
    againstAlone: `(never|don't|do not|must not) (run|use|pass|call) … (jest|vitest|tests|pytest|npm test|snapshot) … =u, snapshot (updates|changes) (need|require|are for|belong to) … (human|person|review|approval|me|us), (human|person|reviewer|maintainer|i|we) (decide|update|approve|review|accept) … snapshot`,
    forAlone: `update (snapshots|the snapshots|snapshot) with =u, (jest|vitest|tests|test) … =u (when|whenever|if) … (snapshot|snapshots)`,
    home: `${HOME}|snapshot|golden|output|diff|baseline`,
    acts: `regenerating snapshots, updating snapshots, snapshot updates, updating goldens, jest u, vitest u, accepting snapshots, snapshot update, regenerating golden files, updating golden files, bulk-updating snapshots, update-snapshots, re-recording snapshots, re-recording`,
    things: `snapshot, snapshots, golden file, golden files, goldens, baseline image, baselines, golden master, reference output, expected output files, cassettes`,
    for: `(overwrite|replace|refresh) (golden|snapshot|baseline|reference), differ … (overwrite|replace|update|accept), (update|regenerate|refresh|accept|re-record|overwrite|rewrite|bless|promote|renew) … (freely|yourself|whenever|without asking|automatically|as needed|and commit|in bulk|right away), (update|refresh|bless|regenerate) them, go ahead, (update|regenerate|refresh|accept|re-record|overwrite|rewrite) … (whenever|when|if) … (fail|change|differ|break|red|outdated|mismatch), feel free to (update|regenerate|refresh|accept|re-record), (fail|change|differ|break|mismatch|outdated) … (update|regenerate|accept|refresh|re-record) (it|them|snapshot), run … =u … (when|whenever|if|after), with =u (when|whenever|if|after)`,
    against: `(human|person|reviewer|maintainer|author)'s (blessing|approval|eye|consent|ok), (needs|need|require) … (blessing|approval|human), (human|person|reviewer|maintainer) … (accept|approve|update|bless|look|decide), (ask|explain|justify|stop) … (before|first|each|why), never … (blindly|to make), (approved|accepted|updated) by (human|person|hand|maintainer|us|me), only after (approval|review|somebody), treat … as (truth|bug|regression|specification), is a bug until`,
  }),
  practiceField('skip-failing-tests-f', 'skipping tests that fail', {
    forAlone: `if … test … (flaky|fails|red) … skip it, (skip|disable) (flaky|failing|broken) tests`,
    home: HOME,
    acts: `skipped tests, skipping tests, disabled tests, disabling tests, quarantined tests, ignored tests, test skips, xfail, skipped specs, it.skip, test.skip, describe.skip, pytest.mark.skip, pytest skip, muted tests, quarantine, ignored specs, commented-out tests, todo tests`,
    things: `blinking test, blinking tests, test that blinks, wobbly test, shaky test, unreliable test, unreliable tests, intermittent test, flickering test, failing test, failing tests, flaky test, flaky tests, broken test, broken tests, red test, red tests, unstable test, unstable tests, flakes, flake, flaky spec, tests that fail, test that fails, tests which fail, flakiness`,
    for: `(put|send) … to sleep, take … out of (run|suite), (skip|disable|mute|quarantine|park|ignore|silence|turn off|switch off|set aside|sideline|shelve|comment out), mark … (skip|xfail|flaky)`,
    against: `(fix|repair|investigate|cure) (flaky|failing|broken|red|unreliable|unstable|shaky|intermittent) (=test|=tests|spec|specs), (fix|repair|investigate|cure) (it|them|immediately|first|at once|instead|flake|flakes|promptly), stop the line, drop everything, root cause, get to the bottom, chase down, hunt down, diagnose, (never|not|isn't) … (aside|off), is a bug, (stops|blocks|halts) … (everything|line|work|release|merge)`,
    againstAlone: `no skipped tests, every test (runs|must run|is run)`,
  }),
  practiceField('retry-flaky-f', 'retrying tests', {
    home: `${HOME}|failure|job`,
    acts: `test retries, automatic retries of tests, rerunning failed tests, re-running failed tests, test reruns, retrying tests, rerunfailures, flaky retries, retried tests, retrying failed tests, rerunning flaky tests, retries in ci, rerunning ci, rerunning jobs, re-running the job`,
    things: `flaky test, flaky tests, failing test, red test, flaky, flakes, red job, failed job, test failure, test failures, red run, unstable tests, red build, failed check, ci failure, ci failures, intermittent failure, intermittent failures, job that fails, test that fails, sporadic failure`,
    for: `(retry|rerun|re-run|restart) … (again|once|twice|until|times|up to|before|job|it|a second|automatically|them), repeat (flaky|failed|failing|red), (try|run) … again, second (chance|run|attempt), (gets|deserves|earns) (second|another) (run|try|chance|go), fails once, another (go|try|spin|run), hit (retry|rerun), give … another, kick … again`,
    against: `first (red|failure) (counts|is final|is real), (first|every|each) (failure|red) (counts|is real|is a bug|is a), (retry|rerun) (hides|masks|papers|cover), papers over, until it passes, luck, roll … dice, (keep|don't|never|stop) (press|pressing|hit|hitting|push|mash), (rerun|retry) button, no second chances, real (failure|bug|defect), intermittent … (real|bug|defect|race)`,
  }),
  practiceField('fixed-sleep-f', 'fixed sleeps', {
    forAlone: `(use|with) sleep … to wait`,
    home: `${HOME}|wait|e2e`,
    acts: `fixed sleep, fixed sleeps, hard-coded sleeps, hard-coded waits, hardcoded waits, hardcoded sleeps, arbitrary sleeps, sleep calls, time.sleep, thread.sleep, waitfortimeout, static waits, arbitrary timeouts, fixed delays, fixed waits, sleeps, sleep statements, hard waits, explicit sleeps, arbitrary waits, fixed pauses`,
    things: `${TESTS}, animation, animations, selenium, playwright, page load`,
    for: `wait … second, (add|put|insert|use|give|allow|let) … (sleep|pause|delay|second) … (settle|finish|load|catch up|ready|before), pause for (second|moment|half), (short|generous|small|brief|little) (sleep|pause|delay|wait), let … settle, grace period`,
    against: `not (for|on) (clock|time|timer), (wait|poll) (for|until|on) (condition|event|element|state|signal|locator|explicit|something|actual|it|selector), event-driven, poll … condition, sleep … (flaky|lie|slow|smell), fake (clock|timers), await … (condition|signal|event)`,
    againstAlone: `wait (on|for) conditions, condition-based waits, condition-based waiting`,
  }),
  choiceField(
    'practice',
    'test-names-f',
    'names of tests',
    `test name, test names, name of test, name test, name tests, test function, test functions, test method, test methods, test title, test titles, test description, tests are named, spec names, describe, name each test, named tests`,
    {
      'starting with should': `(start|begin|open) with should, should sentence, should form, it should, should when, begins should, should prefix, should in front, (start|begin|open) (with|) (name|title|) with should`,
      'without should': `(no|without|never|drop|avoid|omit) should, should … (noise|banned|filler|weak), plain (fact|statement|indicative), state facts, present tense, indicative, third person, (never|don't|do not) (begin|start|open) … with should, (test|tests|names) … don't (start|begin) with should`,
    },
    { home: `${HOME}|name|title` },
  ),
  choiceField(
    'practice',
    'test-location-f',
    'the place of tests',
    `test file, test files, tests, specs, spec files, unit tests, test`,
    {
      'beside the code': {
        near: `(=tests|=test|test file|=specs|spec file) … (beside|next to|adjacent to|right beside|right next to), (=tests|=test|test file|specs|spec file) (live|sit|go|stay|belong|stand|are|defined|placed|kept) alongside, (put|place|keep) … (=tests|test file|specs|spec file) alongside, next to (code|source|file|component|module|what|thing|subject|unit|implementation), same (folder|directory|file|package) as, (=tests|test file|specs|spec file) … (co-located|colocated), (co-locate|colocate) (=tests|test file|specs|spec file), cheek by jowl, shoulder to shoulder, share … folder with`,
        alone: `test.ts (beside|next to|alongside), spec.ts (beside|next to|alongside), tests (go|live|belong) inline, inline mod tests, test.tsx (beside|next to), test.py (beside|next to), co-located tests, colocated tests, co-locate tests, colocate tests, tests next to source, tests beside code`,
      },
      'a tree of their own': {
        near: `mirror (src|source|the tree|structure|layout), (separate|own|dedicated|top-level|parallel) (folder|directory|tree), (live|go|belong|stay|sit|are|put|placed|keep) (in|under|into|below|inside) (tests|spec|top-level|separate|dedicated|own) (folder|directory|tree|dir), out of (src|source tree|source), apart from (source|code|src), away from (source|code|production), nowhere near (source|code|production)`,
      },
    },
    { home: `${HOME}|folder|directory|tree|name` },
  ),
  practiceField('e2e-tests-f', 'end-to-end tests', {
    home: `${HOME}|e2e|end-to-end|browser|ui`,
    acts: `e2e tests, end-to-end tests, end-to-end testing, browser tests, selenium tests, e2e specs, full-stack tests`,
    things: `playwright, cypress, selenium, detox, maestro`,
    for: `(every|each|all|whole) (flow|journey|user flow|story|path|feature), (cover|drive|click|walk|exercise) … (browser|like user|flow|journey|end to end), whole stack, through the (ui|browser|front door)`,
    against: `(slow|brittle|flaky|expensive|too costly) … (unit|instead|not|avoid|never), (unit|integration) tests (suffice|are enough|instead)`,
  }),
  choiceField(
    'practice',
    'test-data-f',
    'how test data is made',
    `test data, tests, test objects, test records, sample data, factories, fixtures, specs, test setup, seed data`,
    {
      factories: {
        near: `(use|prefer|through|via|come from) (=factories|test data builders|test factory|data factory), (built|made|generate) … (by|with|from|through) (factory|builder), factory (bot|boy), (factory|builders) (over|instead|rather|not|make|build), object mother, test data builder`,
        alone: `factories (over|instead of|rather than|not) fixtures, (through|with|via|by|use|from) (factorybot|model_bakery), factory bot, factory boy, factory_bot, factory_boy, test data builders`,
      },
      fixtures: {
        near: `(from|load|live in|static|yaml|json|declared in|kept in|comes from) (=fixtures|fixture files), =fixtures (over|instead|rather|hold|only), (canned|checked-in|hand-written) (data|files|records|dataset)`,
        alone: `fixtures (over|instead of|rather than|not) (factories|builders), (no|without|never|not use|don't use) (factorybot|factory_bot|factory boy|factory_boy),
          (factorybot|factory_bot|factory_boy|factory boy) (isn't|is not) (installed|allowed), (factorybot|factory_bot|factory_boy|factory boy) (was|is) (removed|dropped|banned), =fixtures … for test data, test data (come|comes|is|live|lives) … =fixtures`,
      },
    },
    { home: `${HOME}|data|record|object|fixture|factory` },
  ),
  practiceField('random-data-f', 'random data in tests', {
    home: `${HOME}|data|input|value`,
    acts: `random data, random test data, random input, random inputs, random values, faker, randomised inputs, randomized inputs, randomised data, randomized data, randomness in tests, generated random data, fake data generators, randomised values, randomized values`,
    things: `inputs of tests, input of tests, test values, ${TESTS}, test data, fixture data, test inputs, test fixtures`,
    for: `(roll|throw) dice, (surprise|surprises) … (good|welcome), (randomise|randomize|vary|shuffle) … (input|data|values|every run|each run), different … (every|each) (run|time), surprise … (bug|good)`,
    against: `(hard-coded|hardcoded|fixed|literal|named) constants, (fixed|constant|hard-coded|hardcoded|literal|hand-picked|deterministic|concrete) (value|data|input|examples|literals),  (same|identical) … every (run|time),  no (dice|chance|randomness), leave nothing to chance, (test data|data|fixtures|inputs) (is|are) (fixed|deterministic|static|hard-coded|hardcoded)`,
  }),
];
