import { pair, practice, type Topic } from '../topic.ts';

/** How tests are written and run. */
export const TEST_PRACTICES: readonly Topic[] = [
  practice(
    'mocking',
    'mocks in tests',
    'mock double doubles stub fake stand-in collaborators realism isolation real instance_double swap',
    {
      home: 'test|spec|unit test|database|service|object|suite|dependency',
      about: `(?:mock(?:s|ing|ed)?(?!-ups?\\b)|test doubles|test stubs|test fakes)(?: (?:objects?|librar(?:y|ies)|frameworks?|services?))?(?! +in (?:the |a )? *\\S*/)
      (?:doubles|stubs|fakes|stand-ins)(?= (?:in|for|from) (?:unit )?(?:tests?|specs?)|,? (?:and|or) mocks| *(?:$|[.;,]))`,
      for: `(?:swap|replace|substitute) (?:\\S+ ){1,9}(?:for|by|with) (?:an? |\\w+ )?(?:mocks?|stubs?|fakes?|instance_double|doubles?|in-memory)
      (?:mock|stub|fake) (?:out )?(?:all|every|each|any|external|network|database|dependencies|everything|collaborators|i/o)
      (?:tests?|specs?) (?:\\w+ ){0,3}(?:never|don't|do not|must not|may not) (?:\\w+ )?(?:touch|hit|talk to|reach|use|call|open|need) (?:the |a |any )?(?:real |live )?(?:database|network|disk|services?|internet|file ?system|postgres|api)
      isolation first
      depends on nothing outside its own process
      (?:tests?|tested|specs?|unit) ~ in isolation`,
      against: `(?:talk|run|test|speak|tests?) (?:to|against|with|hit|use) (?:the |a )?(?:real|actual|live) \\w+
      test against the true \\w+
      (?:run|runs|test|tests) against (?:a )?(?:real|actual|live)
      (?:real|actual) (?:collaborators?|services?|databases?|objects?|implementations?|dependencies|instances?) (?:instead|rather|over|in|only|for|not)
      <use> (?:\\w+ )?(?:real|actual) (?:collaborators?|services?|databases?|postgres|objects?|implementations?|dependencies|instances?)
      realism first
      exercises the actual
      (?:doubles|mocks|stubs|fakes) (?:are|is) (?:banned|lies|forbidden)
      stand-in proves nothing`,
    },
  ),
  practice(
    'snapshot-tests',
    'snapshot tests',
    'snapshot snapshots .snap snap golden tomatchsnapshot tomatchinlinesnapshot',
    {
      home: 'test|component|output|template|file',
      about: `(?:golden|\\S*snapshots?) (?:tests?|testing|files?|output|assertions?)
      snapshots(?= *(?:$|[.,;!]|over|in (?:unit )?tests|for (?:components?|output|markup|rendering)))
      tomatch(?:inline)?snapshot\\S*
      \\.snap`,
      for: `(?:capture|pin|record|cover|check|compare|verify) (?:\\w+ ){0,5}(?:with|in|by|against|using) (?:a |an )? *(?:tomatch\\w*snapshot\\S*|snapshots?|golden)
      (?:every|each|all|any) (?:\\w+ ){1,2}(?:should|must|needs? to|has to|have to|gets?|has|have|needs?) (?:have )?(?:an? )? *(?:\\S*snapshots?\\S*|tomatch\\w*snapshot\\S*)`,
      against: `snapshots? (?:rot|lie|break|hide|are noise|prove nothing|are banned|get updated blindly)
      (?:remove|delete|drop) (?:\\w+ )?(?:\\.snap|snapshots?)`,
    },
  ),
  practice(
    'update-goldens',
    'accepting new golden output without a human',
    'golden promote snapshots snapshot accept baseline -u --update approve',
    {
      home: 'test|output|diff|file|snapshot|commit',
      about: `dune promote
      (?:jest|vitest) (?:-u|--update)
      (?:update|regenerat|accept)(?:e|es|ing)? (?:\\w+ )?(?:goldens?|snapshots?|baselines?)(?: (?:files?|output))?
      --?snapshot-update`,
      for: `accept (?:it|them) (?:yourself|with|and (?:commit|go on|move on))
      (?:update|regenerate|accept) (?:the |stale |failing |changed )*(?:goldens?|snapshots?|baselines?) (?:yourself|with +[^.;]{1,30} yourself|freely|whenever|when (?:they|it|the (?:output|test)s?) (?:differ|change|fail)\\w*|and (?:commit|go on|move on))
      run +cargo insta accept
      (?:jest|vitest|pytest|test|tests) +(?:-u|--update|--snapshot-update) (?:to|and)`,
      against: `(?:never|don't|do not|may not|must not) (?:ever )?(?:update|regenerate|accept|overwrite|re-record) (?:the |any |existing )*(?:goldens?|snapshots?|baselines?)(?: files?)?(?= *(?:$|[.,;]|yourself|on your own|without|unless|automatically|blindly))
      (?:goldens?|snapshots?|baselines?) (?:\\w+ )?(?:is|are|get) (?:updated|accepted|approved|changed) (?:only )?by (?:a |the )?<human>
      (?:a |the )?<human> (?:\\w+ )?(?:accepts?|approves?|updates?) (?:the |all )?(?:goldens?|snapshots?|baselines?)`,
    },
  ),
  pair(
    'order',
    'tests-first',
    'the order of tests and code',
    'test tests tdd spec failing specs implementation',
    [
      'tests first',
      `(?:write|add|start with|begin with|you start with|create) (?:a |the |an )?(?:failing |red )?(?:unit )?(?:tests?|specs?)(?: \\w+){0,3} (?:first|before|up front)
      (?:write|start with|begin with|add|create) (?:a |an )?(?:failing|red) (?:unit )?(?:tests?|specs?)
      (?<!\\b(?:run|the|single) )(?:a )?test (?:first|that fails)
      tests? (?:come|comes|go|goes) (?:first|before)
      tdd(?![-\\w])
      test-(?:first|driven)(?: development)?
      red[-, /]+green[-, /]+refactor
      no (?:line of )?(?:production )?code without a (?:failing )?test`,
    ],
    [
      'code first',
      `tests? (?:\\w+ )?(?:follow|follows|come|comes|are (?:added|written)|is (?:added|written)) (?:\\w+ )?(?:after|afterwards|later|last|once|in a commit of their own)
      (?:implement|write|build|get|finish|make|code) (?!(?:\\w+ )*tests?\\b)(?:\\w+ ){0,6}(?:first|working)[;,]? (?:\\w+ ){0,3}(?:and |then )?(?:\\w+ )?(?:add |write )?(?:the )?tests?
      (?:add|write) (?:\\w+ )?tests? (?:\\w+ )?(?:after|afterwards|later|last|once (?:it|the (?:code|feature)) (?:works|is done)|at the end)
      (?:implementation|code|feature) (?:comes |goes )?(?:first|before)(?: the)? tests?
      write the code (?:alone|first|on its own)
      don't bother with +\\S+ +files`,
    ],
    'test|code|feature|bug|line|commit|implementation|production|function',
  ),
  practice('test-everything', 'a test with every change', 'test tests untested coverage regression', {
    home: 'change|code|feature|pull|request|function|test|component',
    for: `(?:every|each|all|any|no(?! need)) (?:new )?(?:\\w+ ){0,4}(?:needs?|has|have|gets?|requires?|must have|comes with|ships with|without|is covered by|must be covered by|are covered by|must come with|must include|includes?) (?:\\w+ ){0,2}(?:a |an |its |unit )?(?:tests?|test coverage|regression test)
      (?:always|must) (?:write|add|include) (?:\\w+ )?(?:unit )?tests
      (?:write|add) (?:unit |a )?tests? (?:for|with) (?:every|each|all|any|new)
      untested code (?:is|gets|does not|doesn't)
      code without (?:any )?tests (?:is|gets|will be) (?:not|never|rejected|sent back|refused)
      (?:isn't|is not|never|not) (?:done|finished|complete|ready) without (?:\\w+ )?tests?`,
    against: `(?:don't|do not|never|no need to|skip) (?:\\w+ )?(?:write|add|writing|adding|create|creating|include|bother with) (?:unit |any |new |more )*tests(?= *(?:$|[.;:]|unless|at all|here))
      (?<!(?:than|are|currently|if|is|has|have|with) )no (?:unit |new |automated )*tests?(?= *(?:$|[.;:]|, (?:this|it|i)\\b|please|(?:in|for) this (?:repo\\w*|project|prototype|script)|are (?:needed|required|written)|here|needed|required|at all|unless))
      tests? (?:are|is) (?:optional|not (?:required|needed|expected|necessary)|unnecessary|a waste)
      we (?:don't|do not) test this
      (?:don't|do not|never) create (?:any )?test files(?= *(?:$|[.;]))
      no need (?:for|to (?:write|add)) (?:unit |any |new )*tests(?= *(?:$|[.;]))
      leave out (?:the )?tests(?= *(?:$|[.;]))
      testing is out of scope
      need(?:s)? no tests?`,
  }),
  practice(
    'run-full-suite',
    'running the full test suite',
    'suite all full entire whole complete everything make test tests affected relevant',
    {
      home: 'test|suite|change|commit|ci|file|package',
      for: `(?:run|execute) (?:the )?(?:full|entire|whole|complete|all|every)(?: of)?(?: the| unit)? ?(?:test suite|suite|tests?|test run|set of tests)(?! *(?:\\*\\* *)?:| in (?:the )?package)
      (?:run|execute) (?:all|every) (?:the )?(?:unit )?tests?(?! *(?:\\*\\* *)?:| in (?:the )?package)
      (?:full|entire|whole|complete) (?:test )?suite (?:\\w+ )?(?:must|has to|is|runs|passes|before|after|green)`,
      against: `(?:run|execute) (?:only|just) +(?:the )?(?:affected|relevant|related|touched|changed|nearest|single|targeted|tests? (?:of|for|that|you|in|near))
      only (?:run|execute) (?:the )?(?:affected|relevant|related|touched|changed|nearest|single|targeted|tests? (?:of|for|that|you|in|near))
      (?:run|test) (?:the )?(?:affected|relevant|related|touched|nearest|single|targeted) (?:\\w+ )?tests?(?: (?:only|alone))
      (?:tests?) of the (?:module|package|file|thing) (?:\\w+ ){0,3}(?:only|alone|are enough)
      (?:leave|left) the (?:full|entire|whole|rest|complete) (?:\\w+ ){0,2}to ci
      ci runs the (?:rest|full|whole|entire|suite)
      (?:never|don't|do not|avoid) (?:\\w+ )?(?:run|running|start|launch) (?:the )?(?:(?:full|entire|whole|complete) (?:\\w+ )?(?:suite|tests?|test run)|all (?:the )?(?:unit )?tests?)`,
    },
  ),
  practice(
    'skip-failing-tests',
    'skipping tests that fail',
    'skip skipped failing flaky xfail quarantine disable @disable ignore @ignore red broken',
    {
      home: 'test|failure|ci|suite|build',
      about: `(?:skip(?:ped|ping)?|disabl(?:e|ed|ing)|quarantin(?:e|ed|ing)|ignor(?:e|ed|ing)) (?:\\w+ ){0,2}(?:tests?|specs?)
      (?:\\.skip|it\\.skip|test\\.skip|@ignore|@disabled|xfail|xit)`,
      for: `(?:mark|tag|annotate) (?:\\w+ ){0,2}(?:it|<test>|them) (?:as )? *@?(?:disabled|ignored?|skip|xfail|skipped) ~ (?:carry on|move on|go on|continue|proceed)
      (?:skip|disable|quarantine|mute|mark|ignore|park) (?:\\w+ ){0,4}(?:flaky|failing|broken|red|unstable) (?:\\w+ )?(?:tests?|specs?)?
      (?:flaky|failing|broken|red|unstable) (?:tests?|specs?) ~ (?:is|are|gets?|may be|can be) (?:skipped|disabled|quarantined|muted|marked|ignored|parked)`,
      against: `(?:never|don't|do not|must not) (?:skip|disable|mute|ignore)(?:(?:,| or| and) (?:skip|disable|mute|ignore|delete|comment out))* (?:a |any |the )?(?:single )?tests?(?= *(?:$|[.;,]|to |because|just|in order|unless|without))
      (?:fix|repair|investigate) (?:\\w+ ){0,3}(?:flaky|failing|broken|red) (?:tests?|specs?)
      (?:no|never|without) (?:skipped|disabled|ignored|quarantined) (?:tests?|specs?)
      (?:flaky|failing|broken|red) (?:tests?|specs?) ~ (?:fixed|repaired|at once|stop the line|blocks?)`,
    },
  ),
  practice('retry-flaky', 'retrying tests', 'retry retries rerun re-run flaky', {
    home: 'test|ci|suite|failure',
    for: `(?:retry|rerun|re-run|repeat) (?:\\w+ ){0,3}(?:flaky|failing|failed|red) (?:\\w+ )?(?:tests?|jobs?|specs?|runs?|builds?|ones?)
      retry (?:\\w+ ){0,2}(?:tests?|jobs?|specs?)
      (?:mark|tag|annotate|decorate|wrap)(?: \\w+){1,3} (?:with|in|by|as) *@?retry
      (?:rerun|re-run) the (?:job|build|test) (?:once|twice)
      (?:tests?|jobs?|specs?) (?:\\w+ ){0,3}(?:is|are|get) (?:retried|rerun|re-run|repeated)
      --retries? [1-9]`,
    against: `(?:test )?retries (?:are|is|hide|mask) (?:\\w+ )?(?:<ban>|off|flak\\w+|bugs|hidden|disabled)?
      (?:no|without|zero) (?:\\w+ )?(?:test )?(?:retries|reruns|re-runs)
      never (?:retry|rerun|re-run) (?:\\w+ )?(?:flaky|failing|failed|red)
      (?:flaky|failing|failed|red) (?:jobs?|tests?|builds?|runs?) (?:is|are) never (?:retried|rerun|re-run)`,
  }),
  practice(
    'fixed-sleep',
    'fixed sleeps',
    'sleep sleeps waitfortimeout wait settimeout delay delays thread.sleep time.sleep',
    {
      home: 'test|code|wait|spec|millisecond',
      about: `(?:fixed |hard-coded |arbitrary )?sleeps?(?:\\(\\))?
      \\S*waitfortimeout\\S*
      (?:thread|time)\\.sleep\\S*
      fixed (?:waits?|delays?)`,
      for: `(?:give|wait|pause|add|insert|put|sleep) ~ (?:\\S*waitfortimeout\\S*|sleep|\\d+ ?(?:ms|milliseconds?|seconds?)) ~ (?:settle|finish|load|stabili[sz]e|ready|before)
      give ~ waitfortimeout
      (?:wait|sleep|pause) (?:for \\w+ )?(?:with|by|using) *(?:await +)?\\S*(?:waitfortimeout|sleep|settimeout)`,
      against: `(?:wait|poll) (?:for|until) (?:a |the |an )?(?:condition|element|event|state|locator|selector)\\w* ?(?:instead|rather|,)?`,
    },
  ),
  practice('one-assertion', 'one assertion per test', 'assert expect', {
    home: 'test|spec|unit test|scenario|case',
    for: `(?:one|a single|single|exactly one|only one) (?:assert(?:ion)?s?|expectations?|expect)(?: (?:per|in|for|each))?
      one test,? one assert\\w*
      (?:each|every|a|one) (?:unit )?test (?:\\w+ ){0,2}(?:asserts?|checks?|verif(?:y|ies)|proves?) (?:exactly |only |just )?(?:one|a single) (?:thing|behaviou?r|fact|aspect)
      (?:exactly |only )?one (?:thing|behaviou?r) (?:per|in each|in every|for each) test`,
    against: `check everything that a
      (?:many|several|multiple|a dozen|as many|group|bundle) (?:several |multiple )?(?:related )? *(?:assert(?:ion)?s|expectations|expects?)(?! only)
      (?:multiple|several|many) (?:assert(?:ion)?s?|expectations?) (?:\\w+ )*(?:fine|ok|okay|welcome|allowed)
      (?:several|multiple|many|related) (?:related )?(?:assert(?:ion)?s|expectations) (?:in|into|to) (?:one|a single|the same) test`,
  }),
  pair(
    'practice',
    'test-data',
    'how test data is made',
    'factor fixture fixtures yml builders seed factorybot factory_bot fabricat',
    [
      'factories',
      `(?:built|created|made|build|create|set up|comes?|constructed) (?:(?!fixture)\\w+ ){0,3}(?:by|with|from|through|using) (?:an? |the |test )?(?:factor(?:y|ies)|builders?|factorybot|factory_bot|factory_boy|fabrication)
      use (?:test |data )?(?:factories|factorybot|factory_bot|factory_boy|factory bot|fabrication|builders)(?= *(?:$|[.;,]|from|for (?:test|records|objects)|in (?:tests|specs)|instead|not|to (?:build|create)))
      factor(?:y|ies) (?:instead of|over|rather than|not|only|for)`,
    ],
    [
      'fixtures',
      `(?:declared|live|lives|kept|stored|loaded|comes?|come|defined) (?:\\w+ ){0,3}(?:in|from|as) \\S*fixtures?(?! (?:for|to) (?:set))
      <use> (?:rails |yaml |yml |static |json )?fixtures (?:for|as) (?:test |all )?(?:data|records|rows|models|objects)
      no factor(?:y|ies)(?= *(?:$|[.,;(]|here))
      fixtures (?:(?:instead of|over|rather than|not) (?:factor\\w+|builders?|generat\\w+|building|creating)|only)`,
    ],
    'test|data|case|spec|suite|run|whole|fixture|factory|object|record|once',
  ),
  practice('test-private', 'tests of private functions', 'private internals internal implementation', {
    home: 'test|function|method|behaviour|behavior|detail|class',
    for: `test (?:private|internal) (?:functions?|methods?|helpers?|internals)
      (?:private|internal) (?:functions?|methods?|helpers?) (?:\\w+ )?(?:are|get|need|have|is) (?:\\w+ )?(?:tests?|tested)`,
    against: `(?:test|exercise|tests?) (?:\\w+ ){0,2}(?:only |through )?(?:the )?public (?:api|interface|behaviou?r|surface|methods?)
      (?:never|don't|do not|avoid) test(?:ing)? (?:private|internal|implementation)
      (?:tests?|testing|behaviou?r|assert\\w*) ~ (?:not|rather than|instead of|over|never) (?:the )?implementation details?
      (?:not|rather than|instead of|over|never) (?:the )?implementation details? in tests`,
  }),
  practice(
    'network-in-tests',
    'network access in tests',
    'network internet http offline remote mock intercept staging',
    {
      home: 'test|suite|spec|run',
      for: `tests? (?:\\w+ ){0,3}(?:may|can|do) (?:\\w+ )?(?:call|reach|hit|use|talk to) (?:the )?(?:network|internet|live api|real api|remote)
      (?:call|hit) the (?:live|real|actual) api
      tests? (?:\\w+ )?(?:talk|talks|run|runs|go|goes) (?:to|against) (?:the |a |our )?(?:real|live|actual|staging) (?:\\w+ )?(?:api|backend|server|services?)
      (?:don't|do not|never) (?:mock|stub|fake) (?:the )?(?:http|network|api|requests?)`,
      against: `tests? (?:\\w+ ){0,3}(?:run|runs|work|works|must run|pass) (?:\\w+ )?(?:offline|without (?:a )?network)
      (?:tests?|specs?|suite) ~ (?:no|without|never) (?:\\w+ )?(?:network|internet|http)(?: (?:access|calls?|requests?|traffic))?
      no (?:network|internet|http) (?:(?:access|calls?|requests?|traffic) )?(?:in|from|during) (?:\\w+ )?(?:tests?|specs?)
      (?:mock|stub|fake|intercept) (?:the |all |every |any )?(?:http|network|api|requests?|outgoing)(?: (?:calls?|requests?|traffic))? (?:\\w+ ){0,4}(?:in|for) (?:\\w+ )?(?:tests?|specs?)`,
    },
  ),
  practice('random-seeds', 'a fixed random seed', 'seed seeds entropy random', {
    home: 'run|test|experiment|training|call',
    for: `(?:fix|set|pin|use) (?:the |a |your |all |every )?(?:fixed |constant |random |same )*seeds?
      seed_everything
      (?:fixed|constant|same|pinned|known) (?:random )?seeds?(?! (?:has|have) fooled)`,
    against: `fresh entropy
      (?:new|fresh|different|random|varying) seeds? (?:each|every|per|for)
      (?:constant|fixed) seeds? (?:has|have|hides?|mask)
      (?:unseeded|never seed|don't seed|do not seed)`,
  }),
  practice('edit-tests-to-pass', 'changing a test to make it pass', 'weaken expectation adapt pass green', {
    home: 'test|change|code|failure',
    for: `(?:update|adapt|adjust|change|fix) (?:the |failing |broken )*tests? (?:\\w+ ){0,4}(?:to match|so that (?:it|they) pass|to pass|accordingly|to (?:fit|the new))`,
    against: `(?:never|don't|do not|must not) (?:\\w+ )?(?:change|edit|modify|weaken|alter|touch|delete|adjust) (?:\\w+ ){0,4}tests? (?:\\w+ ){0,4}(?:pass|green|to make|just|so)
      (?:fix|change) the (?:code|implementation),? (?:not|never|rather than|instead of) the tests?
      tests? (?:is|are) (?:the spec|sacred|right|read-only|never wrong)`,
  }),
];
