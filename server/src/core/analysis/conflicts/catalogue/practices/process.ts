import { bound, practice, type Topic } from '../topic.ts';

/** Behind it a ban is at its end, and forbids no single case only. */
const ALL_OF_IT =
  '(?= *(?:$|[.;:)]|,(?! *[\\w-]+(?:,| or\\b| and\\b))| - |yourself|ever\\b|at all|for me|for us|here|locally|automatically|because|since|as long|on your own|without (?:asking|permission|my)|unless|until|by yourself|either))';
/** What runs the tests of a project. */
const TEST_RUN =
  '(?:(?:the |any |our |these )*(?:unit |whole |full |complete )?(?:test suite|tests|suite)|(?:npm|yarn|pnpm|bun)(?: run)? test|pytest|cargo test|go test|make test|vitest|jest)';
const BAN = "(?:never|don't|do not|must not|mustn't|may not|shouldn't|should not|cannot|can't)";
const ENV = '\\S{0,40}\\.env\\b(?!\\.\\w)';
const NUMBER = '(<num>)';

/** What an agent runs and opens, and how long things of the daily work may take. */
export const PROCESS_PRACTICES: readonly Topic[] = [
  practice('agent-runs-tests', 'tests run by the agent', 'test tests suite pytest jest vitest', {
    home: 'change|task|agent|test|suite|ci|commit',
    for: `(?:verify|check|test) (?:your |the )?(?:work|changes?) (?:with|by running) +${TEST_RUN}
      (?:check|ensure|make sure) (?:that )?(?:all |the )*tests (?:pass|are green) before you
      after (?:each|every|any) (?:edit|change|task|step),? (?:re-?)?run +${TEST_RUN}`,
    against: `${BAN} (?:run|execute|start) +${TEST_RUN} *${ALL_OF_IT}
      ${BAN} (?:run|execute|start) +${TEST_RUN},? *(?:it|they|that)(?:'s|'re| is| are| takes?)
      running (?:the )?(?:tests|test suite) is (?:my|our|not your)
      (?:i|we)(?:'ll| will) run (?:the |all )?(?:tests|test suite)
      (?:tests|test suite) (?:are |is )?(?:only )?runs? (?:only )?(?:in|on|by) ci (?:only|,? (?:not|never) by you)
      (?:tests|test suite) (?:are|is) run in ci,? (?:not|never) by you
      (?:don't|do not|never) (?:waste|spend) (?:\\w+ )?(?:on )?running (?:the )?tests
      (?:i|we) (?:always )?run (?:the |all )?(?:tests|test suite)(?= *(?:$|[.,;]|myself|ourselves))`,
  }),
  practice('agent-migrations', 'migrations run by the agent', 'migrat', {
    home: 'migration|schema|database|change|task|agent',
    against: `migrations? (?:are|is) (?:started|run|applied|executed|launched) (?:only )?by (?:the |a |our )?(?:dbas?|operators?|ops|humans?|release|pipeline|deploy\\w*|ci)
      (?:${BAN}|you never) (?:run|apply|execute) +(?:any |the |database |our )*(?:migrations?|migrate|prisma migrate(?: \\w+)?|php artisan migrate|alembic upgrade(?: head)?) *${ALL_OF_IT}
      (?:migrations?|migrate) *[,;] (?:only )?(?:the )?(?:deploy\\w*|release|pipeline|ci|dba|operator)(?: \\w+)? (?:does|do|runs?|applies)`,
  }),
  practice('agent-deploys', 'deployments by the agent', 'deploy kubectl terraform', {
    home: 'change|task|agent|release',
    against: `(?:apply(?:ing)?|deploy(?:ing|ments?|s)?)(?: it)? *(?:is|are) (?:only )?(?:for|reserved for|left to|done by|a job for) (?:the |our |an? )?<human>s?
      (?:${BAN}|you never) deploy *${ALL_OF_IT}
      (?:${BAN}|you never) run +(?:kubectl apply|terraform apply|helm upgrade|vercel(?: deploy)?|fly deploy) *${ALL_OF_IT}
      i (?:do (?:the |all )?deploy\\w*|deploy (?:it )?myself|deploy(?= *(?:$|[.,;])))`,
  }),
  practice('ci-config', 'changes to the CI configuration', 'github gitlab workflow', {
    home: 'ci|job|build|workflow|pipeline|action|agent',
    for: `by (?:editing|changing|fixing|adjusting) +\\.github/workflows
      (?:may|can|allowed to|free to) (?:edit|change|modify|touch|adjust|extend) (?:\\w+ ){0,4}(?:in |under |below )?\\.github`,
    against: `workflow files (?:are|is|must|may|should) (?:never|not) (?:to )?be (?:touched|edited|changed|modified)
      (?:hands off|stay (?:out of|away from)|keep (?:out of|away from)) +(?:the |my |our )*(?:\\.github|\\.gitlab-ci)
      (?:\\.github\\S*|\\.gitlab-ci\\S*) +(?:is|are) (?:off[- ]limits|mine|not yours|none of your business)
      ${BAN} (?:edit|change|modify|touch|alter) +(?:anything |files? )?(?:in |under |below |inside )? *(?:the |my |our )*(?:\\.github(?:/workflows)?|\\.gitlab-ci\\.yml)`,
  }),
  practice('agent-merges', 'merges made by the agent', 'merg', {
    home: 'pull|request|pr|branch|merge|change|agent',
    against: `(?<!rebase,? )${BAN} merge *${ALL_OF_IT}`,
  }),
  practice('lint-run', 'running the linter before finishing', 'lint eslint ruff', {
    home: 'code|change|file|agent|commit|ci',
    against: `(?:don't|do not|no need to|needn't) (?:bother (?:to )?)?lint(?:ing)? (?:\\w+ ){0,2}(?:yourself|locally)
      ${BAN} (?:lint|run +(?:the )?(?:linters?|eslint|ruff|lint)) *${ALL_OF_IT}`,
  }),
  practice('agent-formats', 'running the formatter oneself', 'format prettier', {
    home: 'code|change|file|agent|commit|ci',
    against: `${BAN} (?:format (?:the |any )?(?:code|files?|anything)|run +(?:the )?(?:formatters?|prettier|black|gofmt)) *${ALL_OF_IT}`,
  }),
  practice('docs-with-change', 'updating the docs with each change', 'doc readme', {
    home: 'change|code|feature|pull|request|pr|commit|doc|documentation',
    against: `readme(?:\\.md)? +(?:is|are) (?:off[- ]limits|not yours)
      ${BAN} (?:touch|update|edit|change|modify) +(?:the )?(?:docs|documentation|readme(?:\\.md)?) *${ALL_OF_IT}`,
  }),
  practice('agent-edits-rules', 'changes of these rules by the agent', 'file document agents.md claude.md', {
    home: 'rule|file|agent|instruction|document',
    against: `${BAN} (?:edit|change|modify|touch|update) +this (?:file|document)(?= *(?:$|[.;]|unless|without|yourself|on your own))`,
  }),
  practice('agent-tags', 'tags set by the agent', 'tag', {
    home: 'release|version|tag|git|commit|agent',
    against: `${BAN} (?:create|push|make|set) (?:any |git |release |version )*tags *${ALL_OF_IT}`,
  }),
  practice('agent-installs-deps', 'installing the project’s dependencies', 'install', {
    home: 'dependency|dependencie|package|project|agent',
    for: `run +(?:npm|pnpm|yarn|pip|bundle|composer|poetry|uv) (?:install|i|ci|sync) +(?:first|before|after|when|if|yourself)`,
    against: `${BAN} run +(?:npm|pnpm|yarn|pip|bundle|composer|poetry) (?:install|i|ci) *${ALL_OF_IT}`,
  }),
  practice('renames', 'renaming existing things', 'renam', {
    home: 'file|function|variable|name|change|code|api',
    against: `${BAN} rename (?:existing |any |public )*(?:files?|functions?|variables?|methods?|things?|anything|identifiers?) *${ALL_OF_IT}`,
  }),
  practice('env-reading', 'opening environment files', 'env', {
    home: 'key|variable|value|setting|secret|file|agent',
    for: `(?:may|can|allowed to|free to) (?:read|open|look (?:at|into)|inspect|cat|check) +(?:the |any |your |our |all )*${ENV}
      (?:read|open|look (?:at|into)|check|inspect) +(?:the |your |our )*${ENV}(?: files?)? +(?:to (?:find|see|learn|get|look|check|know)|for (?:the|keys|values|credentials)|when you need|if you need|whenever)`,
    against: `${BAN} (?:\\w+ or )?(?:read|open|cat|print|view|look (?:at|into)|access|inspect|touch|grep|display|show) +(?:the |any |my |our |your |contents of |from |in |to )*${ENV}
      (?:reading|opening|access to) +(?:the |any |my |our )*${ENV}(?: files?)? +(?:is|are) <ban>
      ${ENV}(?: files?)? +(?:is|are) (?:off[- ]limits|none of your business|mine|not for you|private)
      (?:hands off|stay (?:out of|away from)|keep (?:out of|away from)) +(?:the |my |our )*${ENV}`,
  }),
  practice('env-commit', 'environment files in Git', 'env', {
    home: 'file|git|repository|secret|setting|project',
    for: `(?<!(?:never|don't|not|to|cannot) )(?:commit|check in|keep|track) +(?:the |a |your |our |one |an )*${ENV}(?: files?)?(?= +(?:so|with|to git|in git|into git|in the repo\\w*|file)| *(?:$|[.;,]))
      ${ENV}(?: files?)? +(?:is|are|gets?|must be|should be) (?:committed|checked in|tracked|in git|part of the repo\\w*|versioned)`,
    against: `${BAN} (?:ever )?(?:commit|check in|add|push|track|stage) +(?:the |any |your |our |a |an )*${ENV}
      ${ENV}(?: files?)? +(?:must |should |may |can |is |are |does |do |will )?(?:never|not|doesn't|don't|isn't|aren't|mustn't)(?: be| get| ever)? (?:go|goes|committed|checked in|belongs?|ends? up|gets?|(?:lands?|appears?|enters?|reach(?:es)?)(?= +(?:in +|into +)?(?:the )?(?:git|repo\\w*|version control|history|commits?)\\b)|in git|in the repo\\w*|tracked|pushed|part of)
      ${ENV}(?: files?)? +(?:is|are|stays?|belongs?|must be|should be) (?:in +)?(?:\\.gitignore|git-?ignored|ignored by git|untracked|local|out of (?:git|the repo\\w*))
      (?:keep|leave) +(?:the |any |your |our )*${ENV}(?: files?)? +(?:out of|untracked|local)`,
  }),
  bound(
    'review-time',
    'the time for a review',
    'review reviewer reviewers reviewed reviews',
    'time',
    'max',
    `(?:reviewers?|reviews?|code reviews?) (?:\\w+ ){0,5}(?:within|in|have|at most|up to|no later than)(?: at most| up to)? ${NUMBER} (?:working |business )?(?:hours?|days?)
      review (?:\\w+ ){0,4}(?:within|in under) ${NUMBER} (?:working |business )?(?:hours?|days?)
      (?:reviewed|review) (?:\\w+ )?within ${NUMBER} (?:working |business )?(?:hours?|days?)
      reviews? (?:may|can) take (?:up to |at most )?(?:${NUMBER}|(an?)) (?:working |business )?(?:hours?|days?|weeks?)
      review\\w* in (?:under|less than) ${NUMBER} (?:working |business )?(?:hours?|days?)`,
    { home: 'review|reviewer|pull|request|pr|day|hour|working|business' },
  ),
  bound(
    'test-duration',
    'how long the tests may take',
    'test tests suite',
    'seconds or minutes',
    'max',
    `(?:unit tests|tests|test suite|suite|test run) (?:must|may|should|have to|has to|can|needs? to)(?: \\w+){0,3} (?:in|within|under|below|than|at most|up to|take|run)(?: under| at most| up to| less than)? ${NUMBER} (?:seconds?|minutes?|s\\b|min\\b)
      (?:unit tests|tests|test suite|suite) (?:run|finish|complete)s? in (?:under|less than|at most) ${NUMBER} (?:seconds?|minutes?|s\\b|min\\b)`,
  ),
  bound(
    'ci-time-limit',
    'the time limit of CI jobs',
    'ci$ pipeline job jobs',
    'minutes',
    'max',
    `(?:ci|pipeline) (?:jobs?|runs?|builds?) (?:\\w+ ){0,5}(?:after|within|under|than|in|to|at most|of|is) ${NUMBER} ?(?:minutes?|mins?\\b|hours?)
      (?:ci|pipeline)(?: job)? time(?:-?outs?| limit) *(?:\\||:|is|of)? *${NUMBER} ?(?:minutes?|mins?\\b|hours?)
      (?:ci|pipeline) (?:must|should|has to|may) (?:\\w+ ){0,3}(?:in|within|under|below|than) ${NUMBER} ?(?:minutes?|mins?\\b|hours?)`,
  ),
];
