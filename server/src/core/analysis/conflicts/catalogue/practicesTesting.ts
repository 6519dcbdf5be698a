import { practice, sequence, type TopicSource } from '../topic.ts';

/** Tests and checks. */
export const TESTING_PRACTICES: readonly TopicSource[] = [
  practice('mocking', 'mocks in tests', `
    mock|stub|fake|test_double|doubles|double|instance_double|stand_in|spy|spies
    swap|replace ~~ mock|stub|fake|double
    isolate|isolated|isolation ~~ test|unit|dependency|dependencies
    isolation first
    in memory ~ fake|database|implementation|substitute
    simulate ~ external|network|service|database`, `
    real|actual|live|genuine ~ collaborator|database|object|service|broker|dependency|dependencies|implementation|backend|postgres|redis|server|thing|instance|api|component|system
    against ~ real|actual|live ~
    test ~~ hit|use|run|talk|call|exercise ~ real|actual|live|database|postgres
    testcontainers|testcontainer
    realism first
    without ~ mock|stub|fake`),
  practice('snapshot-tests', 'snapshot tests', `
    snapshot test|tests|testing|assertion|file
    tomatchsnapshot|tomatchinlinesnapshot
    capture|record|save|pin ~~ snapshot|tomatchsnapshot|golden
    snapshot ~ for|of|to|every|each|is|are|cover
    @use|@write|add|update ~ snapshot
    snapshot
    golden file|output|master ~ test|for|is|are
    approval test|testing`, `
    snapshot ~ rot|lie|brittle|useless|noise|banned
    assert ~ on ~ what|behaviour|behavior|perceive|specific|explicit ~~ instead|snapshot
    remove ~ snap|.snap|snapshot`),
  practice('update-snapshots', 'updating recorded output oneself', `
    accept|update|promote|regenerate|refresh|overwrite|re_record ~~ snapshot|golden|promote|recorded|expected_output|baseline|-u|reference
    dune promote
    --update|-u|--updatesnapshot ~ yourself|when|to|and`, `
    snapshot|golden|baseline ~~ updated|accepted|changed ~ by ~ human|person|maintainer|reviewer`),
  practice('skip-tests', 'skipping failing tests', `
    skip|disable|quarantine|comment_out|mark|xfail|ignore|delete|remove ~ failing|flaky|broken|red|slow ~ test
    test ~~ fail|failing|flaky|broken|red ~~ skip|disable|quarantine|@@skip|xfail|ignore|delete|comment_out
    it.skip|xit|xdescribe|test.skip|@@ignore|@@disabled|pytest.mark.skip
    flaky ~ test ~~ skipped|quarantined|disabled|ignored|deleted|retried`, `
    fix ~ failing|flaky|broken|red ~ test
    failing|flaky|broken ~ test ~~ fix|fixed|repair|repaired ~
    test ~ must|never|not ~ skipped|disabled`),
  practice('full-suite', 'running the whole test suite', `
    @run ~ full|whole|entire|complete ~ test? suite|tests|check
    @run ~ all|every ~ test|tests|suite|check|spec
    full|whole|entire|complete test? suite|run
    @run ~ everything ~ before|after
    all tests ~ before|after
    @run ~ test ~ before ~ every|each|any|commit
    @run ~ test ~ after ~ every|each|any|change`, `
    @run ~ only|just ~ affected|relevant|related|changed|touched|test|tests|impacted|that|those|file|spec|package
    only ~ run ~ affected|relevant|related|changed|touched|test|tests|impacted|those
    only|just ~ affected|relevant|related|impacted|touched ~ test
    @run ~ affected|relevant|impacted|single|individual|targeted|narrow|closest ~ test
    leave ~ full|whole|entire|complete|rest ~~ to|for ~ ci|pipeline
    full|whole|entire ~ suite ~ is|belong|runs|run ~ in|for|to|on ~ ci|pipeline|nightly
    ci ~ run|runs ~ full|whole|entire|complete|everything|rest|tests
    suite ~ too|takes|take ~ long|slow|hour|minutes
    single test file ~ instead|rather`),
  practice('agent-runs-tests', 'running tests oneself', `
    @run ~ test|tests|suite|check|checks|linter ~~ yourself|before ~ commit|finish|done|push|hand|report|claim|complete|deliver|submit
    @run ~ test|tests|suite ~ after ~ each|every|any|your|change|edit|you
    @always run ~ test|tests|suite|linter|check
    verify ~ by|with ~ running ~ test
    test ~ must|have_to|need ~ pass|green ~ before`, `
    don't|never|not ~ run ~ test|tests|suite|build|anything
    leave ~ test|tests|testing|running ~~ to ~ ci|user|me|us|pipeline|human
    @user|i|we|ci|human ~ run|runs ~ test|tests|suite|them ~ myself|himself|ourselves|themselves|later
    no ~ need ~ run ~ test
    run|build|test ~ only|unless ~ user ~ ask|asked`),
  practice('tests-required', 'tests with every change', `
    test|tests|spec|specs ~~ every|each|all|any|new ~ change|feature|fix|function|pr|pull_request|bug|module|component|commit|endpoint|class|code
    every|each|all|any ~ change|feature|fix|function|pr|pull_request|bug|module|component|commit|endpoint|class|line|code ~~ test|tests|tested|spec|covered
    @write|add|cover ~ test|tests ~ for ~ every|each|all|any|new|everything|your
    no ~ code|line|change|feature|merge|pr|commit ~~ without ~ test
    @write ~ test|tests ~ for
    add ~ regression test
    untested ~ code|change ~ not|never|rejected|is|won't`, `
    no ~ test|tests ~ needed|required|necessary|for|expected
    test|tests ~ not|aren't ~ needed|required|necessary|expected|wanted
    don't|not|never ~ write|add|bother|create ~ test|tests|new_test
    don't|not ~ bother ~ with ~ test
    skip ~ test|tests|testing
    write ~ code ~ alone|only
    test ~ only ~ if|when ~ ask|asked|request
    without ~ test|tests`),
  sequence('tests-first', 'tests and implementation', {
    'tests first': `
      test ~ first
      start|begin ~~ test ~ that|which ~ fail
      failing|red ~ test ~ first|before|then|and
      start|begin ~ with|from|by ~ failing|red|test ~
      @write ~ failing test
      test ~ before ~ implement|implementation|implementing|code|production|writing|function|you|fix|feature
      before ~ implement|implementation|implementing|production|writing|touching|fix|code ~~ test
      test driven
      tdd
      red green
      no ~ line|code|implementation|production ~~ without ~ test ~
      test ~~ only|and then|afterwards ~ touch|write|implement|production
      test ~ precede ~ code|implementation`,
    'code first': `
      implement|implementation|code|feature ~ first ~~ test
      code|feature|implementation ~ first
      test ~ follow|later|last|afterwards|after ~
      test ~~ after|once ~ implement|implementation|code|feature|it|they|everything ~ work|works|working|done|ready|stable|settled|run
      get|make ~ implementation|feature|code|it ~ working|work|run|running ~~ test
      implement|code|build|write ~~ then|afterwards|finally ~ add|write|cover ~ test
      once|when|after ~ code|implementation|feature|it ~ works|work|done|ready|stable ~~ test
      implement|build|code ~ before ~ test|writing_test`,
  }),
  practice('one-assertion', 'one assertion a test', `
    one|single|1 ~ assert|assertion|expectation|expect ~ per|a|in|each
    one test , one assert|assertion
    one|single assertion|assert
    test|spec ~ one|single ~ thing|behaviour|behavior`, `
    several|many|multiple|dozen ~ assert|assertion|asserts|expectation
    check|assert|verify ~ everything ~~ same|one|single ~ test
    group|combine|bundle ~ assertion|check ~~ test`),
  practice('test-private', 'testing private functions', `
    test ~ private|internal ~ function|method|helper|member|api
    private|internal ~ function|method|helper ~~ test|tested|tests
    export ~ private|internal|helper ~~ for ~ test|testing`, `
    test ~ only ~ public|behaviour|behavior|interface
    only ~ public|exported ~ api|interface|behaviour|behavior|surface ~~ test
    test ~ through|via ~ public ~ api|interface
    test ~ behaviour|behavior ~ not|rather|instead|over ~ implementation`),
  practice('sleep-in-tests', 'fixed sleeps in tests', `
    fixed|hard_coded|arbitrary|static ~ sleep|delay|wait|timeout|pause
    waitfortimeout|thread.sleep|time.sleep|cy.wait
    page.waitfortimeout
    page . waitfortimeout
    thread . sleep
    time . sleep
    sleep ~ in ~ test
    @use|add|insert|put|give ~ sleep`, `
    wait ~ for ~ condition|element|event|selector|locator|state ~~ instead|rather|never
    auto waiting
    poll ~ instead`),
  practice('network-in-tests', 'network access in tests', `
    test ~~ network|internet|external_api|external_service|live_api|sandbox_api|third_party
    test ~ may|can|should|hit|call|reach ~ network|internet|external|live|sandbox`, `
    test ~ offline
    test ~~ run|work|pass ~ offline|without ~ network|internet
    no ~ network|internet ~~ test`),
  practice('property-tests', 'property-based tests', `
    property based ~ test
    property test
    hypothesis|fast_check|quickcheck|proptest ~ for|test|strategy`, ``),
  practice('test-order', 'tests that depend on each other', `
    test ~~ share ~ state|data|database|setup|fixture
    shared ~ state|fixture|setup|database ~~ test
    test ~ depend|rely|build ~ on ~ each_other|one_another|previous|earlier|order`, `
    test ~ independent|isolated|self_contained
    test ~~ own ~ data|setup|state|fixture|database
    each|every test ~ set ~ up ~ own|its|what`),
  practice('coverage-target', 'a coverage threshold', `
    coverage ~ threshold|target|minimum|gate|requirement
    aim|keep|reach|maintain|hit ~~ coverage
    # ~ coverage`, `
    coverage ~ number|figure|percentage ~ mean|means|not|nothing|vanity
    don't|never|not ~ chase|care|target|aim ~ coverage
    coverage ~ isn't|not|no ~ goal|target|metric`),
  practice('test-comments', 'describing tests in comments', `
    comment ~ above|in|on ~ every|each ~ test
    arrange act assert ~ comment`, ``),
  practice('retry-flaky', 'retrying flaky tests', `
    retry|rerun|re_run ~~ flaky|failed|failing ~ test|job
    flaky ~ test ~~ retry|retried|rerun|re_run
    retry ~ test`, `
    flaky ~ test ~~ bug|fix|fixed|root_cause|investigate
    no|never|not retry ~~ test`),
  practice('warnings-as-errors', 'treating warnings as errors', `
    warning ~~ as|are|is ~ error|failure
    treat ~ warning ~ as ~ error
    -werror|--deny_warnings|/wx|deny_warnings
    zero|no|without warning
    build ~~ warning ~ fail|failed|fails
    fix ~ every|all|each|any ~ warning
    warning ~ free`, `
    ignore|tolerate|disregard|live_with ~ warning
    warning ~ fine|harmless|ok|acceptable|ignored|no_reason
    ignore ~ what ~ compiler|linter|build ~ print|say
    noisy build ~ no`),
  practice('lint-suppression', 'silencing the linter', `
    eslint disable
    eslint-disable|eslint-disable-next-line|noqa|nolint|//nolint|swiftlint:disable|@@ts-ignore|@@ts-expect-error|ts-ignore|type:_ignore|pylint:disable|rubocop:disable|suppresswarnings|@@suppresswarnings|#pragma_warning|@@phpstan-ignore|@@suppress
    nolint
    swiftlint : disable
    swiftlint disable
    ts ignore
    ts expect error
    type : ignore
    # noqa
    rubocop : disable
    suppress|silence|disable|switch_off|turn_off|mute|switch ~ rule|lint|linter|warning|check|complaint|diagnostic|finding
    switching ~ rule ~ off
    suppression ~ comment|directive
    lint|linter ~ suppression|exemption`, `
    fix|rewrite ~~ lint|linter|rule|complaint|finding|warning|code ~~ until|instead|rather|never
    rewrite ~ code ~ until`),
  practice('run-linter', 'running the linter', `
    @run ~ linter|lint|eslint|ruff|clippy|rubocop|golangci|prettier|formatter|format
    lint ~ before ~ commit|push|every|each`, `
    ci|hook|editor|pre_commit ~ run|do|handle|lint|format ~ it|lint|linter|formatting|linting
    leave ~ lint|linting|formatting|format ~ to ~ ci|hook|pre_commit|editor`),
  sequence('lint-order', 'linting and testing', {
    'lint first': `
      lint|linter|ruff|eslint|check ~~ before ~ test
      no test ~~ until ~ lint|ruff|eslint|check|linter
      lint|linter ~ first
      lint|format ~ then|and_then ~ test`,
    'test first': `
      test ~~ before ~ lint|linter|linters
      test ~ pass|green ~~ only|then ~~ lint|linter|linters
      test ~ then|and_then ~ lint`,
  }),
];
