import { pair, practice, type Topic } from '../topic.ts';

/** The constructs that code is made of, and how strictly it is checked. */
export const CONSTRUCT_PRACTICES: readonly Topic[] = [
  practice(
    'linter-suppressions',
    'switching a linter rule off in place',
    'eslint-disable nolint noqa suppress disable swiftlint switching silence ts-ignore ts-expect-error pragma rubocop @suppress type: pylint clippy allow',
    {
      home: 'rule|linter|line|code|comment|complaint|warning|lint',
      about: `(?:eslint-disable\\S*|//nolint\\S*|nolint\\S*|noqa\\S*|swiftlint:disable\\S*|rubocop:disable\\S*|@ts-ignore|@ts-expect-error|type: ignore|#\\[allow\\S*|pylint: ?disable\\S*|@suppress\\w*)(?: (?:directives?|comments?))?
      (?:lint(?:er)?|inline) (?:suppressions?|disables?)
      suppress(?:ing)? (?:lint\\w*|rules?|(?:lint\\w*|compiler) warnings?)`,
      for: `(?:put|add|use|place|write) +(?://|#|/\\*)? *(?:eslint-disable\\S*|nolint\\S*|//nolint\\S*|noqa\\S*|@ts-ignore|@ts-expect-error|type: ignore|swiftlint\\S*)
      (?:silence|suppress|disable|switch off) (?:\\w+ ){0,3}(?:rules?|linter|warnings?|complaints?) (?:\\w+ ){0,2}(?:with|by|using|in place|inline|at|locally|for that)`,
      against: `(?:switching|turning) (?:a |the )?(?:rules?|linter|checks?) off (?:\\w+ ){0,2}(?:isn't|is not|is never|is) (?:allowed|permitted|<ban>)
      (?:rewrite|fix|change) (?:the )?code (?:until (?:it|the lint\\w*|the rule)|so that the (?:linter|rule)|instead|rather)
      directives don't get past review`,
    },
  ),
  practice(
    'warnings',
    'treating warnings as errors',
    'warning warnings noisy werror -werror ignore disregard clippy eslint credo rubocop pylint golangci-lint checkstyle detekt clang-tidy ruff flake8 finding complaint offence offense',
    {
      home: 'build|compiler|code|ci|warning',
      for: `(?:treat|turn|count|handle) (?:\\w+ )?warnings? (?:as|into) (?:errors?|failures?)
      warnings? (?:is|are) (?:treated as )?(?:an )?(?:errors?|failures?|bugs?)
      -werror
      (?:zero|no|without|free of) (?:compiler |build |new )?warnings?
      (?:fix|resolve|clear) (?:every|each|all|any) warnings?
      (?:builds?|ci) (?:\\w+ )?(?:fails|has failed|breaks) (?:on|at|with) (?:any |a |every )?warnings?
      --?max-warnings[= ]+0
      warnings? ?: +(?:errors?|as errors?|none|zero)\\b
      (?:lint|linter|compiler|build|clippy|eslint|typescript|deprecation|analy[sz]er|credo|rubocop|phpstan|pylint|mypy|golangci-lint|checkstyle|detekt|clang-tidy|ruff|flake8|sonar\\w*) (?:warnings?|findings?|complaints?|offen[cs]es) (?:must|have to|has to|should|are) (?:be )?(?:fixed|cleared|resolved|gone|zero)
      (?:clippy|eslint|credo|rubocop|pylint|golangci-lint|checkstyle|detekt|clang-tidy|ruff|flake8) (?:must|has to|should|needs to) (?:be|stay|come out) (?:clean|green)
      (?:build|compile|lint|compiles|builds|lints) (?:\\w+ )?(?:warning[- ]free|without (?:a single |any )?warnings?|cleanly with -d warnings)
      -d warnings`,
      against: `(?:ignore|tolerate|disregard|live with) (?:\\w+ )?(?:what (?:the )?(?:compiler|linter|clippy|eslint|credo|rubocop|phpstan|pylint|mypy|golangci-lint|checkstyle|detekt|clang-tidy|ruff|flake8|sonar\\w*) *(?:prints|says|reports|complains about)(?= *(?:$|[.,;]))|warnings?|deprecation warnings)
      (?:ignore|disregard) *(?:clippy|eslint|credo|rubocop|pylint|golangci-lint|checkstyle|detekt|clang-tidy|flake8)(?= *(?:$|[.,;]))
      (?:ignore|disregard) (?:the |all )?(?:clippy|eslint|credo|rubocop|phpstan|pylint|mypy|golangci-lint|checkstyle|detekt|clang-tidy|ruff|flake8|sonar\\w*)(?:'s)? (?:warnings?|findings?|complaints?|offen[cs]es)
      warnings? (?:is|are|may be|can be) (?:fine|ok|okay|ignored|tolerated|no reason|harmless|acceptable|left)
      noisy build is no reason
      (?:don't|do not|never) (?:bother|worry|waste time) ~ warnings?
      (?:lint|linter|compiler|build|clippy|eslint|analy[sz]er) warnings? (?:may|can) (?:stay|remain|be left)(?! (?:for now|until|while|in)\\b)
      only errors (?:count|matter|fail|block)`,
    },
  ),
  practice(
    'type-hints',
    'type annotations everywhere',
    'annotation annotations hints hint typed mypy bare signatures types untyped typing',
    {
      home: 'function|python|code|signature|variable|method|parameter|type|public',
      about: `type (?:hints?|annotations?)`,
      for: `mypy ~ strict(?: mode)?
      mypy (?:must|has to|should) (?:be clean|pass)
      (?:every|each|all|any) (?:\\w+[ ,]+){0,6}(?:gets?|has|have|is|are|must have|must be|needs?|carr(?:y|ies)) (?:\\w+ )?(?:fully |complete |full )?(?:annotations?|annotated|type hints?|typed)
      (?:annotate|type) (?:every|each|all)
      mypy --strict
      (?:fully|strictly) typed`,
      against: `mypy (?:errors?|failures?|complaints?|warnings?) (?:can|may|are to) be (?:\\w+ )?ignored
      ignore mypy
      signatures? (?:stay|stays|are|remain) (?:bare|untyped|free)
      (?:type hints?|type annotations?|annotations?) (?:are|is) (?:visual )?(?:noise|clutter|optional|unnecessary)
      (?:leave|keep) (?:\\w+ )?(?:signatures?|functions?|code) (?:bare|untyped|unannotated)`,
    },
  ),
  practice(
    'type-inference',
    'inferred types of locals',
    'auto$ infer inferred var$ deduc spelled type explicit types',
    {
      home: 'c|c#|variable|type|code|local|declaration|variable.s|locals|readers?|page|compiler',
      about: `(?<=\\s\\s)auto(?=\\s\\s|\\s*$)`,
      for: `(?<=\\s)(?:auto|var) +(?:wherever|everywhere|whenever) 
      (?:write|use|prefer) +(?:auto|var)(?: +(?:for|when|wherever|everywhere))
      (?:let|leave) (?:the )?(?:compiler|type checker) (?:infer|deduce)
      (?:rely on|prefer|use) type (?:inference|deduction)
      (?:use|write|prefer) +(?:auto|var) +(?:for|in) (?:all|every|each|any|local)`,
      against: `types? (?:is|are) spelled out
      (?:write|spell|state|declare) (?:out )?(?:the |each |every |all )?(?:variable's )?(?:explicit )?types? (?:out|explicitly|of every|of each|for every)
      explicit types? (?:for|on) (?:every |each |all )?(?:locals?|local variables?|variables?)
      explicit types? everywhere
      (?:explicit|spelled-out|written-out|full) types? (?:\\w+ )?(?:instead of|over|rather than|not|and no|never) +(?:auto|var)(?= |$|[.,;])
      (?:no|never|never use|don't use|do not use|avoid|not|instead of) +(?:auto|var)(?= *(?:$|[.,;]| (?:for|in|as|when|unless|keyword)))`,
    },
  ),
  practice('immutability', 'mutation of data', 'mutat immutab in-place readonly const frozen final', {
    home: 'data|object|state|code|value|array|variable|collection|argument|structure',
    about: `mutat(?:ing|e)(?: (?:state|data|objects?|arguments?|arrays?|inputs?|params?|parameters|props|values?|collections?))?(?= *(?:$|[.,;:]|in place|directly|or|and|during|inside|after))
      (?:data|state|object|array|in-place) mutations?
      mutations?(?= *(?:$|[.,;]))
      mutable (?:data|state|objects?|structures?|variables?)
      in-place (?:updates?|changes|modification)`,
    for: `(?:change|update|modify|mutate|sort) (?:\\w+ ){0,2}(?:objects?|arrays?|lists?|slices?|data|state|values?|collections?|structures?|buffers?|them) (?:\\w+ )?in place
      (?:mutate|sort) in place`,
    against: `(?:data|objects?|values?|state|structures?|records?|everything|types?) (?:is|are|stays?|must be|should be) (?:immutable|frozen|never mutated)
      (?:prefer|use|favou?r|return) (?:\\w+ )?(?:immutab\\w+|new (?:objects?|copies|values?)|a copy|copies|readonly|frozen)
      (?:copy|clone) (?:\\w+ )?(?:instead of|rather than|before) (?:mutat|chang|modif)`,
  }),
  pair(
    'practice',
    'functions-or-classes',
    'functions or classes',
    'class classes function functional oop object-oriented hooks arrow',
    [
      'functions',
      `(?:no|without|avoid|never (?:use|write)|don't (?:use|write)) (?:es6 )?class(?:es)?(?: components?)?(?= *(?:$|[.,;:]|for |in |unless|at all))
      (?:functional|function) (?:components?|programming|style|patterns?)(?= *(?:$|[.,;:]|only|over|everywhere|and|with|instead))
      <use> (?:plain |pure |free )?functions (?:and \\w+ )?(?:over|instead|rather|for everything|not|only)
      components are (?:plain )?functions`,
    ],
    [
      'classes',
      `<use> (?:es6 )?class(?:es|[- ]based)(?: components?)?(?= *(?:$|[.,;:]|over|with|everywhere))
      (?:object-oriented|oop)\\b(?: (?:design|style|programming))?
      (?:everything|every service|all logic|each \\w+|logic) (?:is|lives in|goes into|is modelled as|as) (?:a |an )?class(?:es)?
      (?:write|model|wrap|encapsulate|organi[sz]e|put) (?:\\w+ ){0,5}(?:as|in|into) (?:a )?class(?:es)?`,
    ],
    'component|code|react|service',
  ),
  practice('arrow-functions', 'arrow functions', 'arrow', {
    home: 'function|component|handler|callback|code|declaration',
    about: `(?<!\\b(?:in|empty|around) )arrow functions?`,
    for: `<use> arrow functions?
      const \\w+ = \\(\\) =>`,
    against: `(?:use|prefer|write) (?:the )?(?:function +keyword|function declarations?)
      function declarations? (?:over|instead of|rather than|not) arrow
      (?:components?|functions|helpers|handlers|hooks) (?:are|must be|should be) (?:\\w+ )?function declarations`,
  }),
  practice('enums', 'enums', 'enum enums', {
    home: 'type|typescript|code|value|constant|set',
    about: `(?:const |ts |typescript )?enums?(?!\\.\\w|\\()`,
    against: `(?:union types?|string unions?|literal unions?|as const|const objects?) (?:\\w+ )?(?:over|instead of|rather than|not) (?:\\w+ )?enums?`,
  }),
  practice('decorators', 'decorators', 'decorator decorators', {
    home: 'class|code|function|method',
    about: `decorators?`,
  }),
  practice(
    'reflection',
    'reflection and metaprogramming',
    'reflect metaprogram monkey-patch monkeypatch eval$ macros macro',
    {
      home: 'code|class|method|runtime|object',
      about: `(?:reflection|metaprogramming|monkey-?patch(?:es|ing)?|macros?|eval(?:\\(\\))?)`,
    },
  ),
  practice('lombok', 'Lombok', 'lombok @getter @builder @data @log @requiredargsconstructor boilerplate', {
    home: 'class|code|java|annotation|getter',
    about: `lombok(?:'s)?`,
    for: `(?:annotate|use|put|add) (?:\\w+ ){0,5}(?:with |on )?(?:lombok's )? *@(?:log|slf4j|getter|data|builder|requiredargsconstructor|value)
      save yourself the boilerplate`,
    against: `lombok *,? in any form
      lombok: (?:removed|gone|no|banned)
      (?:the ide|ides?) writes accessors`,
  }),
  practice('goto-recursion', 'recursion', 'recurs', {
    home: 'code|function|tree|stack|algorithm',
    about: `recursi(?:on|ve(?: (?:functions?|calls?))?)`,
  }),
  practice(
    'duplication',
    'removing duplication',
    'duplicat dry$ repeat copy repetition similar',
    {
      home: 'code|function|logic|helper|duplication|line',
      for: `(?:don't|do not|never) repeat yourself
      (?:extract|factor out|pull out|lift|move) (?:\\w+ ){0,4}(?:duplicat\\w+|repeated|repetition|any repeated|every repeated)(?: \\w+){0,3} (?:into|to)
      (?:remove|eliminate|kill|merge) (?:all |any |every |code )*(?:duplication|duplicated? (?:code|logic|blocks?|functions?))
      (?:no|never any|zero) (?:code )?duplication`,
      against: `(?:a little |some )?(?:duplication|copy(?:ing)?|repetition|repeated code|copy-paste) (?:is|are|beats|costs less) (?:\\w+ ){0,3}(?:cheaper|fine|ok|okay|better|preferable|than|allowed)
      (?:prefer|tolerate|accept|allow) (?:\\w+ )?(?:duplication|repetition|copying)
      (?:three similar lines|copy (?:it|code) (?:rather|instead|twice|first))
      rule of three`,
    },
    'principle',
  ),
  practice(
    'future-proofing',
    'building for the future',
    'configurable yagni generic today speculative customer future tomorrow extensib anticipat design',
    {
      home: 'code|function|feature|logic|helper|future|abstraction|design',
      for: `build for the next
      (?:make|keep) (?:it|things|everything|code) (?:configurable|generic|extensible|reusable) (?:from the start|from day one|up front|early)
      (?:design|plan|build|architect) for (?:the future|future|extensib\\w+|tomorrow|reuse|change|growth)
      anticipate (?:future (?:needs|requirements|features|changes|extensions)|tomorrow)`,
      against: `(?:no|avoid|never|without|resist|don't) (?:\\w+ )?(?:speculative|unneeded) (?:abstractions?|generali[sz]ation|flexibility|features?)
      (?:build|write|code|design) (?:only )?for (?:today|now|the present|what is needed|the case at hand)
      yagni
      (?:nobody|no one) has asked for`,
    },
    'principle',
  ),
];
