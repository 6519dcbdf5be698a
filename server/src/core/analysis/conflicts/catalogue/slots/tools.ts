import { slot, type Topic } from '../topic.ts';

/** A tool that is installed for oneself, or spoken of in passing, is not chosen for the project. */
const FOR_ONESELF =
  /\bglobally\b|\binstall -g\b| -g \S|\b(?:supports?|compatible with|similar to|migrat\w+ from|such as|works with|alternatives?)\b/;

/** One tool may lint and format: who formats with it has chosen no linter. */
const FORMATS = /^(?!.*\b(?:lint|check|rule|warning)).*\bformat/;

/** One wording block for tools: chosen by a verb, named as the thing, or run. */
function chosen(names: string, thing: string, runs = ''): string {
  return `<use> (?:(?!over|instead|rather|than|not|from)\\w+[ /]+){0,3}‖(?:${names})(?:END)
    (?:${thing})(?: ?[:=|]| is| are| lives? in| is kept in| are kept in| comes? from) (?:\\w+ ){0,3}‖(?:${names})(?:END)
    (?:${names}) (?:is|are|as|for) (?:\\w+ ){0,3}(?:${thing}|what we use|our)
    (?:built|written|made|styled|formatted|linted|tested|validated|managed|done|bundled|handled|kept|stored|held|published|run|run by|created|installed|fetched|sent) (?:\\w+ ){0,3}(?:by|with|in|into|via|through|as|using|on) (?:an? |the )?‖(?:${names})(?:END)
    (?:put|keep|store|hold|write|make|send|build|create|style|format|lint|test|validate|manage|publish|fetch|draw|render|do(?! not)|expose|install|add|load|transform|derive) (?:(?!not |never )[^\\s:;!?]+ ){0,7}(?:in|into|as|with|via|through|by|using|on|from|to) (?:an? |the )?(?:\\w+ )?‖(?:${names})(?:END)
    ${runs}`.replaceAll(
    '(?:END)',
    `(?: v?\\d[\\w.]*(?<!\\.))?(?:(?= *(?:$|[,;:)!|—–*_]|[.](?!\\w)|- ))|(?= +(?:to|for|in|as|when|if|unless|and|not|instead|over|rather|only|everywhere|throughout|with|is|are|does|because|so|that|which|on|at|by|from|unit|tests?|classes|slices|component|state|store|queries|schemas?|scripts?|install|ci|run|add|targets?|files?|recipes?|images?|notifiers?|toolkit|exclusively|here|alone|version|style|way|under|inside|before|after|where|while|this|the|a|once|whenever|wherever)\\b))`,
  );
}

/** A slot of tools. Its wordings and cues are long, and written when they are asked for: few are. */
function tools(
  id: string,
  name: string,
  thing: string,
  values: Readonly<Record<string, string>>,
  home = '',
  runs: Readonly<Record<string, string>> = {},
  more: Pick<Topic, 'silent'> = {},
): Topic {
  const topic = slot(id, name, '', values, {
    home: `${home}|project|code|everything`,
    silent: more.silent ? new RegExp(`${FOR_ONESELF.source}|${more.silent.source}`) : FOR_ONESELF,
    wholesale: true,
  });
  return {
    ...topic,
    get cues() {
      return cuesOf(Object.values(values));
    },
    options: topic.options.map((option) => ({
      ...option,
      get wordings() {
        return chosen(option.wordings, thing, runs[option.id] ?? '');
      },
    })),
  };
}

/** The first word of each name. */
function cuesOf(values: readonly string[]): string {
  return values
    .flatMap((names) => names.replace(/\([^()]*\)\??/g, '').split('|'))
    .map(
      (word) =>
        word
          .replace(/\\[bSwd]/g, '')
          .replace(/[\\?()*+]/g, '')
          .trim()
          .split(' ')[0] ?? '',
    )
    .filter((word) => word !== '')
    .map((word) => (word.length < 4 ? `${word}$` : word))
    .join(' ');
}

/** Slots whose values are tools: one is chosen, the others are not used for the same thing. */
export const TOOL_SLOTS: readonly Topic[] = [
  tools(
    'js-package-manager',
    'the JavaScript package manager',
    'package managers?|dependencies|packages',
    { npm: 'npm', pnpm: 'pnpm', yarn: 'yarn', bun: 'bun(?!:)' },
    'package|dependency|script|command|install|workspace|javascript|typescript',
    {
      npm: `npm (?:ci|install|i)(?:END)
        npm run(?= |$)`,
      pnpm: `pnpm (?:install|add|i|run|dlx|build|dev|test|lint)(?:END)`,
      yarn: `yarn (?:install|add|build|dev|test|lint)(?:END)`,
      bun: `bun (?:install|add|i|run)(?:END)`,
    },
  ),
  tools(
    'python-package-manager',
    'the Python package manager',
    'package managers?|dependencies|environments?|virtual environments?',
    { pip: '(?<!uv )pip', poetry: 'poetry', uv: 'uv', pipenv: 'pipenv', conda: 'conda|mamba', pdm: 'pdm' },
    'package|dependency|environment|command|python',
    {
      pip: `(?<!uv )pip install(?:END)`,
      poetry: `poetry (?:install|add)(?:END)`,
      uv: `uv (?:sync|add|pip install)(?:END)`,
      conda: `conda install`,
    },
  ),
  tools(
    'jvm-build',
    'the build tool',
    'build tools?|builds?|build system',
    { Maven: 'maven|mvn|\\./mvnw', Gradle: 'gradle|\\./gradlew' },
    'build|module|java|kotlin',
  ),
  tools(
    'bundler',
    'the bundler',
    'bundlers?|bundles?|builds?',
    {
      webpack: 'webpack',
      Vite: 'vite',
      Rollup: 'rollup',
      esbuild: 'esbuild',
      Parcel: 'parcel',
      Turbopack: 'turbopack',
    },
    'bundle|build|frontend|web',
  ),
  tools(
    'task-runner',
    'the task runner',
    'task runners?|recurring commands?|commands|targets?',
    {
      make: '(?<=(?:^|[ ]) )make|makefile|the *makefile',
      just: '(?<=(?:^|[ ]) )just|justfile|the *justfile',
      Task: 'taskfile',
      npm: 'npm scripts|package\\.json scripts',
    },
    'command|task|target',
    { make: `targets? to the makefile`, just: `recipes? in the *justfile` },
  ),
  tools(
    'js-test-runner',
    'the test runner',
    'test runners?|tests?|test framework|unit tests?|specs?',
    {
      Jest: 'jest',
      Vitest: 'vitest',
      Mocha: 'mocha',
      AVA: 'ava',
      'node:test': 'node:test|node --test',
      Jasmine: 'jasmine',
      'bun test': 'bun test',
    },
    'test|unit test|spec|runner|suite|file|javascript|typescript',
  ),
  tools(
    'py-test-runner',
    'the Python test runner',
    'test runners?|tests?|test framework|unit tests?',
    { pytest: 'pytest', unittest: 'unittest', nose: 'nose2?' },
    'test|unit test|runner|suite',
  ),
  tools(
    'e2e-runner',
    'the end-to-end test tool',
    'e2e tests?|end-to-end tests?|browser tests?',
    { Playwright: 'playwright', Cypress: 'cypress', Selenium: 'selenium', Puppeteer: 'puppeteer' },
    'test|e2e|browser|end-to-end',
  ),
  tools(
    'js-formatter',
    'the formatter',
    'formatters?|formatting|code style',
    { Prettier: 'prettier', Biome: 'biome', dprint: 'dprint', ESLint: 'eslint stylistic' },
    'format|formatter|style|javascript|typescript',
  ),
  tools(
    'py-formatter',
    'the Python formatter',
    'formatters?|formatting',
    { Black: 'black', Ruff: 'ruff format', autopep8: 'autopep8', yapf: 'yapf' },
    'format|python|formatter',
    { Ruff: '(?:format|formats|formatted|formatting) ~ (?:with|by|using|through|via) ruff' },
  ),
  tools(
    'py-linter',
    'the Python linter',
    'linters?|linting',
    { Ruff: 'ruff|ruff check', Flake8: 'flake8', Pylint: 'pylint' },
    'lint|python|linter',
    {},
    { silent: FORMATS },
  ),
  tools(
    'py-types',
    'the type checker',
    'type checkers?|type checking',
    { mypy: 'mypy', Pyright: 'pyright|basedpyright', ty: 'pyre' },
    'type|python',
  ),
  tools(
    'http-client',
    'the HTTP client',
    'http client|http|requests?|api calls',
    {
      axios: 'axios',
      fetch: "(?:native |the platform's |the browser's |built-in )?fetch",
      ky: 'ky',
      got: 'got\\b(?! \\w)',
      superagent: 'superagent',
    },
    'request|http|call|api|client',
    { fetch: `fetch +does all` },
  ),
  tools(
    'py-http-client',
    'the HTTP client',
    'http client|http|requests?|api calls',
    { requests: '(?<=\\s)requests', httpx: 'httpx', aiohttp: 'aiohttp', urllib: 'urllib3?' },
    'request|http|call|api|client',
  ),
  tools(
    'react-state',
    'the state library',
    'state|state management|client state|shared state|global state|server state',
    {
      Redux: 'redux|redux toolkit|rtk',
      Zustand: 'zustand',
      MobX: 'mobx',
      Jotai: 'jotai',
      Recoil: 'recoil',
      XState: 'xstate',
      Valtio: 'valtio',
    },
    'state|store|slice|client|global|shared|application',
  ),
  tools(
    'vue-state',
    'the state library',
    'state|state management|stores?',
    { Pinia: 'pinia', Vuex: 'vuex' },
    'state|store',
  ),
  tools(
    'flutter-state',
    'the state library',
    'state|state management|screens?',
    {
      BLoC: 'bloc|blocs|cubits?',
      Riverpod: 'riverpod|riverpod notifiers?',
      Provider: 'provider package|changenotifiers?',
      GetX: 'getx',
    },
    'state|screen|management',
    {
      BLoC: `bloc is our`,
      Provider: `state (?:management )?(?:with|through|via|is|by) provider(?:END)`,
      Riverpod: `(?:hold|holds|have|with) riverpod`,
    },
  ),
  tools(
    'android-state',
    'the way a ViewModel exposes state',
    'state|ui state',
    { StateFlow: 'stateflow', LiveData: 'livedata' },
    'state|ui|view|viewmodel',
  ),
  tools(
    'css-approach',
    'the way of styling',
    'styles?|styling|css',
    {
      Tailwind: 'tailwind(?: css)?|tailwind classes|utility classes',
      'CSS Modules': 'css modules?',
      SCSS: 'scss|sass|scss files',
      'styled-components': 'styled[- ]components?|emotion',
      'plain CSS': 'plain css|vanilla css',
      'inline styles': 'inline styles?',
    },
    'style|component|css|markup|class',
    { SCSS: `styles are scss`, Tailwind: `style with tailwind` },
  ),
  tools(
    'ui-library',
    'the component library',
    'component library|ui library|components?|ui kit|design system',
    {
      MUI: 'mui|material ui|material-ui',
      Chakra: 'chakra(?: ui)?',
      shadcn: 'shadcn(?:/ui)?',
      'Ant Design': 'ant design|antd',
      Bootstrap: 'bootstrap',
      Mantine: 'mantine',
    },
    'component|ui|library',
  ),
  tools(
    'data-fetching',
    'the library that fetches data',
    'data[- ]fetching|server state|server data|fetching|queries',
    {
      'React Query': 'react query|tanstack query|@tanstack/react-query',
      SWR: 'swr',
      'RTK Query': 'rtk query',
      Apollo: 'apollo(?: client)?',
      urql: 'urql',
    },
    'data|server|state|query|fetching|component|react|client',
  ),
  tools(
    'js-linter',
    'the JavaScript linter',
    'linters?|linting|lint',
    { ESLint: 'eslint', Biome: 'biome', oxlint: 'oxlint' },
    'lint|linting|javascript|typescript|style|file',
    {},
    { silent: FORMATS },
  ),
  tools(
    'form-library',
    'the form library',
    'form library|forms?',
    {
      Formik: 'formik',
      'React Hook Form': 'react hook form|react-hook-form',
      'TanStack Form': 'tanstack form|final form',
    },
    'form|library',
  ),
  tools(
    'validation-library',
    'the validation library',
    'validation|schemas?|validation library',
    { Zod: 'zod', Yup: 'yup', Joi: 'joi', Valibot: 'valibot', 'class-validator': 'class-validator' },
    'validation|schema|input|form|request|body',
  ),
  tools(
    'date-library',
    'the date library',
    'dates?|date library|date handling',
    {
      Moment: 'moment(?:\\.?js)?',
      'date-fns': 'date-fns',
      'Day.js': 'day\\.?js',
      Luxon: 'luxon',
      Temporal: 'temporal',
    },
    'date|time|library',
  ),
  tools(
    'js-orm',
    'the database library',
    'orm|database access|queries|data access',
    {
      Prisma: 'prisma',
      TypeORM: 'typeorm',
      Drizzle: 'drizzle',
      Sequelize: 'sequelize',
      Knex: 'knex',
      Kysely: 'kysely',
    },
    'database|query|data|access|orm',
  ),
  tools(
    'database',
    'the database',
    'database|tables?|data|relational data|everything relational',
    {
      Postgres: 'postgres(?:ql)?',
      MySQL: 'mysql|mariadb',
      SQLite: 'sqlite',
      MongoDB: 'mongo(?:db)?',
      'SQL Server': 'sql server|mssql',
    },
    'database|table|data|new|cluster|relational',
    { MySQL: `tables? (?:go|goes) into mysql`, Postgres: `(?:created|stored|kept|lives?) in postgres` },
  ),
  tools('cache', 'the cache', 'caches?|caching', { Redis: 'redis|valkey', Memcached: 'memcached' }, 'cache|session'),
  tools(
    'queue',
    'the message broker',
    'queues?|messages?|events?|message broker|jobs',
    { Kafka: 'kafka', RabbitMQ: 'rabbitmq', SQS: 'sqs', NATS: 'nats' },
    'queue|message|event|job',
  ),
  tools(
    'py-logging',
    'the logging library',
    'logging|logs?|logger',
    { loguru: 'loguru', structlog: 'structlog', logging: 'stdlib logging|logging module|logging\\.getlogger\\S*' },
    'log|logging',
  ),
  tools(
    'js-logging',
    'the logging library',
    'logging|logs?|logger',
    { Winston: 'winston', Pino: 'pino', Bunyan: 'bunyan', log4js: 'log4js' },
    'log|logging',
  ),
  tools(
    'go-logging',
    'the logging library',
    'logging|logs?|logger',
    { slog: 'slog|log/slog', zap: 'zap', logrus: 'logrus', zerolog: 'zerolog' },
    'log|logging',
  ),
  tools(
    'rust-errors',
    'the error library',
    'errors?|error handling',
    { anyhow: 'anyhow', thiserror: 'thiserror', eyre: 'eyre|color-eyre' },
    'error|library',
  ),
  tools(
    'py-framework',
    'the web framework',
    'framework|web framework|endpoints|apis?',
    { FastAPI: 'fastapi', Flask: 'flask', Django: 'django' },
    'api|endpoint|service|web',
  ),
  tools(
    'dataframes',
    'the data frame library',
    'data frames?|dataframes?|tables',
    { pandas: 'pandas(?: \\d)?', Polars: 'polars|(?:lazy )?polars quer(?:y|ies)', Spark: 'pyspark|spark' },
    'data|frame|transformation|query|load|station',
    { Polars: `as (?:a )?(?:lazy )?polars`, pandas: `with pandas` },
  ),
  tools(
    'base-image',
    'the base image',
    'base images?|images?|dockerfiles?',
    {
      Alpine: 'alpine(?: \\S+)?',
      Debian: 'debian\\S*|bookworm\\S*|\\S*-slim',
      Ubuntu: 'ubuntu\\S*',
      distroless: 'distroless\\S*|gcr\\.io/distroless\\S*',
      UBI: 'ubi\\d*',
    },
    'image|base|container|docker|service',
    {
      Alpine: `base image ~ alpine
      from alpine`,
      Debian: `(?:derive|build|start) ~ from *debian`,
    },
  ),
  tools(
    'config-format',
    'the format of configuration',
    'config(?:uration)?|configuration files?|config files?|settings',
    { YAML: 'yaml(?: \\S+)?', TOML: 'toml', JSON: 'jsonc?', INI: 'ini', TypeScript: 'typescript config' },
    'configuration|config|file|setting|new',
  ),
  tools(
    'image-format',
    'the format of images',
    'images?|pictures?|screenshots?|icons?|photos?|diagrams?',
    { PNG: 'png(?: files?)?', JPEG: 'jpe?g', WebP: 'webp', AVIF: 'avif', SVG: 'svg', GIF: 'gif' },
    'image|picture|file|quality|documentation',
  ),
  tools(
    'docs-format',
    'the format of documents',
    'documents?|documentation|docs|guides?',
    { Markdown: 'markdown|mdx', AsciiDoc: 'asciidoc', reST: 'restructuredtext|rst' },
    'document|documentation|doc|guide',
  ),
  tools(
    'diagram-tool',
    'the diagram tool',
    'diagrams?',
    { Mermaid: 'mermaid', PlantUML: 'plantuml', Graphviz: 'graphviz|dot', 'draw.io': 'draw\\.io' },
    'diagram',
  ),
  tools(
    'iac',
    'the infrastructure tool',
    'infrastructure|resources?|provisioning',
    { Terraform: 'terraform|opentofu', Pulumi: 'pulumi', CloudFormation: 'cloudformation', CDK: 'cdk|aws cdk' },
    'infrastructure|resource|cloud',
  ),
  tools(
    'ci',
    'the CI system',
    'ci|pipelines?|builds?',
    { 'GitHub Actions': 'github actions', 'GitLab CI': 'gitlab ci', Jenkins: 'jenkins', CircleCI: 'circleci' },
    'ci|pipeline|build',
  ),
  tools(
    'api-style',
    'the style of the API',
    'apis?|endpoints?',
    { REST: 'rest|restful', GraphQL: 'graphql', gRPC: 'grpc', tRPC: 'trpc' },
    'api|endpoint|service|new',
  ),
  tools(
    'language',
    'the language of new code',
    'new code|code|all code|new files|new modules|everything|sources?',
    { TypeScript: 'typescript', JavaScript: '(?:plain |vanilla )?javascript' },
    'code|file|module|new',
  ),
  tools(
    'jvm-language',
    'the language of new code',
    'new code|code|all code|new files|new classes',
    { Java: 'java(?! \\d)', Kotlin: 'kotlin' },
    'code|file|class|new',
  ),
  tools(
    'id-type',
    'the type of ids',
    'ids?|primary keys?|identifiers?|keys',
    {
      UUID: 'uuids?(?: ?v\\d)?',
      ULID: 'ulids?',
      integers: '(?:auto-?increment(?:ing|ed)? )?(?:integers?|bigints?|serials?|sequences?)',
      nanoid: 'nanoids?',
    },
    'id|key|primary|identifier|table',
  ),
  tools(
    'async-style',
    'the style of asynchronous code',
    'asynchronous code|async code|promises?',
    {
      'async/await': 'async ?/ ?await|async and await',
      callbacks: '(?<!arrow |for |as |inline |lifecycle )callbacks',
      'promise chains': '\\.?then\\(?\\)? ?chains?|promise chains?|\\.then\\(\\)|\\.then',
    },
    'code|promise|asynchronous|function',
  ),
  tools(
    'docstring-style',
    'the style of docstrings',
    'docstrings?|docs|docstring style',
    {
      Google: 'google(?:[- ]style|[- ]docstrings?)',
      NumPy: 'numpydoc|numpy(?:[- ]style|[- ]docstrings?)',
      Sphinx: 'sphinx(?:[- ]style|[- ]docstrings?)|restructuredtext(?:[- ]style|[- ]docstrings?)',
    },
    'docstring|style|parameter|function',
    {
      Google: `docstrings? ~ google
      google ~ docstrings?
      the google way`,
      NumPy: `docstrings? ~ numpy
      numpy(?:doc)? ~ docstrings?`,
      Sphinx: `docstrings? ~ (?:sphinx|restructuredtext|rest\\b)`,
    },
  ),
  tools(
    'python-paths',
    'the way of handling paths',
    'paths?|file paths',
    { pathlib: 'pathlib\\S*', 'os.path': 'os\\.path\\S*' },
    'path|file',
  ),
  tools(
    'string-format',
    'the way of formatting strings',
    'strings?|string formatting|interpolation',
    {
      'f-strings': 'f-strings?',
      '.format()': '\\.?format\\(\\)|str\\.format',
      '% formatting': '%[- ]formatting|percent formatting',
    },
    'string|formatting|log',
  ),
];
