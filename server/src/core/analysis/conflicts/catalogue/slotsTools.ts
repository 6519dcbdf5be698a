import { slot, type TopicSource } from '../topic.ts';

/** Which tool does a job of a project. */
export const TOOL_SLOTS: readonly TopicSource[] = [
  slot('package-manager-js', 'the JavaScript package manager', {
    npm: `
      ^ npm ci|install|i|add|uninstall|update
      @use|run|type ~ npm ci|install|i|add|run|test|start|update
      @use npm
      install ~ with|via|through|using npm
      npm for ~ package|dependency|install|script|everything
      package manager ~ npm
      npm is|as ~ package manager|only|standard
      dependencies ~ with|via|through|using npm
      @always ~ command ~ npm`,
    pnpm: `
      pnpm install|i|add|run|test|dlx|exec|up|update|remove
      @use ~ pnpm
      install ~ with|via|through|using pnpm
      pnpm for ~ package|dependency|install|script|everything
      package manager ~ pnpm
      pnpm is|as ~ package manager|only|standard|here
      pnpm only
      with|via|through|using pnpm`,
    yarn: `
      yarn install|add|run|test|dlx|workspace|up
      @use ~ yarn
      install ~ with|via|through|using yarn
      yarn for ~ package|dependency|install|script|everything
      package manager ~ yarn
      yarn is|as ~ package manager|only|standard|here
      yarn only|berry|classic
      with|via|through|using yarn`,
    bun: `
      bun install|i|add|x|run
      @use ~ bun
      install ~ with|via|through|using bun
      bun for ~ package|dependency|install|script|everything
      package manager ~ bun
      bun is|as ~ package manager|only|standard|here
      bun only
      with|via|through|using bun`,
  }),
  slot('package-manager-python', 'the Python package manager', {
    pip: `
      pip|pip3 install
      @use pip|pip3
      install ~ with|via|through|using pip
      package manager ~ pip
      requirements.txt is ~ source|truth|only`,
    uv: `
      uv add|sync|pip|run|lock
      @use ~ uv
      install|manage ~ with|via|through|using|by uv
      package manager ~ uv
      uv manage|handle|is`,
    poetry: `
      poetry add|install|run|lock|update
      @use ~ poetry
      install|manage ~ with|via|through|using|by poetry
      package manager ~ poetry
      poetry manage|handle|is`,
    pipenv: `
      pipenv install|run
      @use ~ pipenv
      install|manage ~ with|via|through|using|by pipenv`,
    conda: `
      conda|mamba install|create|env
      @use ~ conda|mamba
      install|manage ~ with|via|through|using|by conda|mamba`,
    pdm: `
      pdm add|install|run
      @use ~ pdm`,
  }),
  slot('build-jvm', 'the JVM build tool', {
    maven: `
      mvn|mvnw|./mvnw|maven test|verify|clean|package|install|compile
      @use|build ~ maven|mvn
      maven is|as|build`,
    gradle: `
      gradle|gradlew|./gradlew test|build|clean|check|assemble
      @use|build ~ gradle|gradlew
      gradle is|as|build`,
  }),
  slot('test-runner-js', 'the JavaScript test runner', {
    jest: `
      @use|write|run ~ jest
      test ~ in|with|using|on|by|through|under|via jest
      test runner|framework ~ jest
      jest is|as|for|only|handle|run|test
      ^ jest|npx_jest`,
    vitest: `
      @use|write|run ~ vitest
      test ~ in|with|using|on|by|through|under|via vitest
      test runner|framework ~ vitest
      vitest is|as|for|only|handle|run|test
      ^ vitest|npx_vitest`,
    mocha: `
      @use|write|run ~ mocha
      test ~ in|with|using|on|by|through|under|via mocha
      test runner|framework ~ mocha
      mocha is|as|for|only|handle|run|test`,
    jasmine: `
      @use|write|run ~ jasmine
      test ~ in|with|using|on|by jasmine`,
    ava: `
      @use|run ~ ava
      test ~ with|in|using ava`,
    'node:test': `
      node|built_in|native test runner|module
      node test
      @use ~ node:test`,
    'bun test': `
      bun test
      bun's test runner`,
  }),
  slot('test-runner-python', 'the Python test runner', {
    pytest: `
      @use|write|run ~ pytest
      test ~ in|with|using|on|by|through|via pytest
      test runner|framework ~ pytest
      pytest is|as|for|only|style|fixture|function|test`,
    unittest: `
      @use|write|run ~ unittest
      test ~ in|with|using|on|by|through|via unittest
      inherit|derive|subclass|extend ~ testcase|unittest
      unittest testcase|class|is|as|only|module`,
    nose: `
      @use|run ~ nose|nose2`,
  }),
  slot('test-runner-java', 'the Java test framework', {
    'JUnit 4': `
      junit 4|4.x
      junit4`,
    'JUnit 5': `
      junit 5|5.x|jupiter
      junit5`,
    TestNG: `
      @use|write ~ testng
      test ~ in|with|on testng`,
    Spock: `
      @use|write ~ spock
      test ~ in|with spock`,
  }),
  slot('test-framework-ruby', 'the Ruby test framework', {
    RSpec: `
      @use|write|run ~ rspec
      test|spec ~ in|with|on rspec
      rspec is|for|only`,
    Minitest: `
      @use|write|run ~ minitest
      test ~ in|with|on minitest
      minitest is|for|only`,
  }),
  slot('test-framework-dotnet', 'the .NET test framework', {
    xUnit: `
      xunit|xunit.net`,
    NUnit: `
      nunit`,
    MSTest: `
      mstest`,
  }),
  slot('e2e-runner', 'the end-to-end test tool', {
    Playwright: `
      @use|write|run ~ playwright
      test|scenario|flow|journey|e2e ~ in|with|on|using|by|via playwright
      playwright test|is|for|drive|only`,
    Cypress: `
      @use|write|run ~ cypress
      test|scenario|flow|journey|e2e ~ in|with|on|using|by|via cypress
      cypress test|run|is|for|drive|only`,
    Selenium: `
      @use|write|run ~ selenium|webdriver
      test|scenario|flow|journey|e2e ~ in|with|on|using|by|via selenium|webdriver
      selenium test|is|for|drive|only`,
    Puppeteer: `
      @use|write ~ puppeteer
      test|scenario|flow ~ in|with|on|using puppeteer`,
    TestCafe: `
      @use|write ~ testcafe`,
  }),
  slot('mock-library-java', 'the Java mocking library', {
    Mockito: `
      @use|mock ~ mockito
      mockito is|for|only`,
    EasyMock: `
      easymock`,
    MockK: `
      mockk`,
  }),
  slot('formatter-js', 'the JavaScript formatter', {
    Prettier: `
      @use|run ~ prettier
      format|formatted|formatting ~ by|with|using|via|through|to|is prettier
      prettier is|format|own|decide|for|handle
      prettier --write`,
    Biome: `
      @use|run ~ biome
      format|formatted|formatting|lint ~ by|with|using|via|through|to|is biome
      biome is|format|own|decide|for|handle|check`,
    dprint: `
      @use|run ~ dprint
      format ~ by|with|using dprint`,
    'ESLint Stylistic': `
      eslint stylistic`,
    StandardJS: `
      standard_js|standardjs|javascript_standard_style`,
  }),
  slot('formatter-python', 'the Python formatter', {
    Black: `
      @use|run ~ black
      format|formatted|formatting ~ by|with|using|via|through black
      black is|format|own|decide|for|handle`,
    'Ruff format': `
      ruff format
      format|formatted|formatting ~ by|with|using|via|through ruff
      ruff is|format|for ~ formatter`,
    YAPF: `
      yapf`,
    autopep8: `
      autopep8`,
  }),
  slot(
    'linter-python',
    'the Python linter',
    {
      Ruff: `
      lint|linted|linting ~ by|with|using|via|through|is ruff
      ruff check|lint
      ruff is ~ linter`,
      Flake8: `
      @use|run ~ flake8
      lint ~ by|with|using flake8`,
      Pylint: `
      @use|run ~ pylint
      lint ~ by|with|using pylint`,
    },
    { open: true },
  ),
  slot(
    'type-checker-python',
    'the Python type checker',
    {
      mypy: `
      @use|run ~ mypy
      type check|checked|checking ~ by|with|using|is mypy
      mypy is|for`,
      Pyright: `
      @use|run ~ pyright|basedpyright
      type check|checked|checking ~ by|with|using|is pyright
      pyright is|for`,
      ty: `
      type check ~ by|with|using ty`,
    },
    { open: true },
  ),
  slot('bundler', 'the bundler', {
    Vite: `
      bundle|bundled|bundler|bundling|build ~ by|with|is|using vite
      @use vite
      vite is|build|bundle`,
    webpack: `
      bundle|bundled|bundler|bundling|build ~ by|with|is|using webpack
      @use webpack
      webpack is|build|bundle`,
    Rollup: `
      bundle|bundled|bundler|bundling|build ~ by|with|is|using rollup
      @use rollup`,
    esbuild: `
      bundle|bundled|bundler|bundling|build ~ by|with|is|using esbuild
      @use esbuild`,
    Parcel: `
      bundle|bundler ~ by|with|is|using parcel
      @use parcel`,
    Turbopack: `
      bundle|bundler ~ by|with|is|using turbopack
      @use turbopack`,
  }),
  slot('task-runner', 'the task runner', {
    make: `
      target|recipe|command|task ~ to|in|into|through|via|with makefile|make
      makefile ~ no|only ~ runner
      @use ~ make|makefile ~ task|runner|command|everything
      everything ~ through|via make
      run ~ through|via|with make`,
    just: `
      justfile
      @use just ~ task|runner|recipe|command
      run ~ through|via|with just
      everything ~ through|via just`,
    task: `
      taskfile|taskfile.yml|go_task
      task runner is task`,
    'npm scripts': `
      npm|package.json script
      script ~ in package.json`,
    rake: `
      rake task
      @use rake`,
    invoke: `
      invoke task
      tasks.py`,
    mage: `
      magefile`,
    gulp: `
      gulp|gulpfile|gulpfile.js`,
  }),
  slot(
    'ci-system',
    'the CI system',
    {
      'GitHub Actions': `
      ci|pipeline|workflow|job|build ~ on|in|with|by|via|is github actions
      @use github actions`,
      'GitLab CI': `
      ci|pipeline|job|build ~ on|in|with|by|via|is gitlab
      @use gitlab ci`,
      Jenkins: `
      ci|pipeline|job|build ~ on|in|with|by|via|is jenkins
      @use jenkins`,
      CircleCI: `
      ci|pipeline|job|build ~ on|in|with|by|via|is circleci
      @use circleci`,
      Buildkite: `
      ci|pipeline|job|build ~ on|in|with|by|via|is buildkite
      @use buildkite`,
    },
    { open: true },
  ),
  slot('container-tool', 'the container tool', {
    Docker: `
      docker build|run|compose
      @use docker
      container|image ~ with|by|using|through docker`,
    Podman: `
      podman build|run|compose
      @use ~ podman
      container|image ~ with|by|using|through podman`,
  }),
  slot('base-image', 'the base image', {
    Alpine: `
      base image ~ alpine
      from|derive|build|start|based ~ from|on alpine
      alpine ~ base|image
      image ~ alpine`,
    Debian: `
      base image ~ debian|slim|bookworm
      from|derive|build|start|based ~ from|on ~ debian|bookworm|slim
      debian ~ base|image
      image ~ debian|bookworm`,
    Ubuntu: `
      base image ~ ubuntu
      from|derive|build|start|based ~ from|on ~ ubuntu
      ubuntu ~ base|image`,
    distroless: `
      base image ~ distroless
      from|derive|build|start|based|@use ~ distroless
      distroless ~ base|image`,
    'Red Hat UBI': `
      base image ~ ubi|ubi9
      from|derive|build|start|based ~ from|on ~ ubi|ubi9`,
    scratch: `
      base image ~ scratch
      from|derive|build|start|based from|on scratch`,
  }),
  slot('http-client-js', 'the HTTP client', {
    axios: `
      @use|make|send|do|go|through ~~ axios
      request|call|http ~ with|by|through|via|using axios
      axios is|for|instance|handle`,
    fetch: `
      @use|make|send|do ~~ native|built_in|platform's|platform|plain|browser's|global fetch
      @use fetch
      fetch does|is|for|handle ~ http|request|call|everything
      request|call|http ~ with|by|through|via|using ~ fetch
      platform's fetch`,
    ky: `
      @use|through ~ ky
      request|call ~ with|by|via|using ky`,
    got: `
      @use got
      request|call ~ with|by|via|using got`,
    superagent: `
      superagent`,
  }),
  slot('http-client-python', 'the HTTP client', {
    requests: `
      @use requests
      requests is ~ use|reach|library|client
      http|call|api ~ with|by|through|via|using requests
      requests block|has|have|does|do`,
    httpx: `
      @use|through ~ httpx
      http|call|api|request ~ with|by|through|via|using httpx
      httpx is|for`,
    aiohttp: `
      @use|through ~ aiohttp
      http|call|api|request ~ with|by|through|via|using aiohttp
      aiohttp is|for`,
    urllib: `
      @use|through ~ urllib|urllib3
      http|call|api|request ~ with|by|via|using urllib`,
  }),
  slot('state-library', 'the state library', {
    Redux: `
      @use|keep|put|kept|live|hold|store|manage|belong|go ~~ redux
      @state ~~ redux
      redux ~ is|for|hold|own|slice|toolkit`,
    Zustand: `
      @use|keep|put|kept|live|hold|store|manage|belong|go ~~ zustand
      @state ~~ zustand
      zustand ~ is|for|hold|own|store`,
    MobX: `
      @use|keep|put|kept|live|hold|store|manage|belong|go ~~ mobx
      @state ~~ mobx
      mobx is|for|hold|own`,
    Jotai: `
      @use|keep|put|kept|live|hold|store|manage ~~ jotai
      @state ~~ jotai`,
    Recoil: `
      @use|keep|put|kept|live|hold|store|manage ~~ recoil
      @state ~~ recoil`,
    'React context': `
      @state ~~ react|through|via|in context
      @use ~ context_api|react_context`,
    Pinia: `
      @use|keep|put|kept|live|hold|store|manage|belong|go ~~ pinia
      @state ~~ pinia`,
    Vuex: `
      @use|keep|put|kept|live|hold|store|manage|belong|go ~~ vuex
      @state ~~ vuex`,
    XState: `
      @use|keep|model ~~ xstate`,
  }),
  slot('state-library-flutter', 'the Flutter state library', {
    BLoC: `
      bloc is|as ~ state|management
      @use ~ bloc|cubit
      screen ~ has|have|gets|get ~ bloc
      state ~~ in|with|by|through bloc|cubit
      event class`,
    Riverpod: `
      @use|hold|with|through|via ~ riverpod
      riverpod is|notifier|provider
      state ~~ in|with|by|through riverpod`,
    Provider: `
      @use provider ~ state|package
      changenotifier`,
    GetX: `
      getx`,
  }),
  slot('state-android', 'how view models publish state', {
    StateFlow: `
      stateflow`,
    LiveData: `
      livedata`,
    RxJava: `
      @use|expose|publish ~~ rxjava|rxkotlin`,
  }),
  slot('date-library', 'the date library', {
    'date-fns': `
      date fns`,
    'Day.js': `
      dayjs|day.js`,
    Luxon: `
      luxon`,
    'Moment.js': `
      @use|with|through|via|by ~ moment|moment.js|momentjs`,
    Temporal: `
      temporal api
      @use ~ temporal`,
  }),
  slot('orm-js', 'the ORM', {
    Prisma: `
      @use|through|via|with|query|database|model|schema|orm ~~ prisma
      prisma is|for|client|only`,
    Drizzle: `
      @use|through|via|with|query|database|model|schema|orm ~~ drizzle
      drizzle is|for|only`,
    TypeORM: `
      @use|through|via|with|query|database|model|schema|orm ~~ typeorm
      typeorm is|for|only`,
    Sequelize: `
      @use|through|via|with|query|database|model|schema|orm ~~ sequelize
      sequelize is|for|only`,
    Knex: `
      @use|through|via|with|query|database|orm ~~ knex
      knex is|for|only`,
    Kysely: `
      @use|through|via|with|query|database|orm ~~ kysely`,
    Mongoose: `
      @use|through|via|with|model|schema ~~ mongoose`,
  }),
  slot('database', 'the database', {
    PostgreSQL: `
      table|data|relational|database|store|stored|persist|create|created|go|use ~~ in|into|to|on|is|with postgres|postgresql
      @use postgres|postgresql
      database ~ postgres|postgresql`,
    MySQL: `
      table|data|relational|database|store|stored|persist|create|created|go|use ~~ in|into|to|on|is|with mysql|mariadb
      @use mysql|mariadb
      database ~ mysql|mariadb`,
    SQLite: `
      table|data|relational|database|store|stored|persist|create|created|go|use ~~ in|into|to|on|is|with sqlite
      @use sqlite
      database ~ sqlite`,
    MongoDB: `
      data|database|store|stored|persist|go|use ~~ in|into|to|on|is|with mongodb|mongo
      @use mongodb|mongo
      database ~ mongodb|mongo`,
  }),
  slot('validation-js', 'the validation library', {
    Zod: `
      @use|validate|parse|schema|validated|declare|describe ~~ zod
      zod is|for|schema`,
    Yup: `
      @use|validate|parse|schema|validated|declare|describe ~~ yup
      yup is|for|schema`,
    Joi: `
      @use|validate|parse|schema|validated|declare|describe ~~ joi
      joi is|for|schema`,
    Valibot: `
      @use|validate|parse|schema|validated|declare|describe ~~ valibot`,
    'class-validator': `
      class validator`,
    Ajv: `
      @use|validate ~~ ajv`,
  }),
  slot('form-library', 'the form library', {
    Formik: `
      formik`,
    'React Hook Form': `
      react hook form
      react-hook-form|useform`,
    'React Final Form': `
      final form`,
    'TanStack Form': `
      tanstack form`,
  }),
  slot('css-approach', 'the way of styling', {
    Tailwind: `
      style|styled|styling|@use|css|class ~~ tailwind
      tailwind ~ class|utility|is|for|only
      utility classes`,
    'CSS Modules': `
      css module
      .module.css|*.module.css`,
    SCSS: `
      @use|style|styles|styled|written|write|stylesheet ~~ scss|sass
      scss|sass is|file|for ~ style`,
    'styled-components': `
      styled component
      css in js
      emotion is|styled|for`,
    BEM: `
      bem ~ class|notation|naming|convention`,
    'inline styles': `
      inline style ~ for|are|is ~ style|styling|standard`,
    'vanilla-extract': `
      vanilla extract`,
  }),
  slot('ui-framework', 'the UI component library', {
    'Material UI': `
      @use|build|from|with ~ mui|material_ui
      component ~ from mui|material_ui`,
    'shadcn/ui': `
      @use|build|from|with ~ shadcn|shadcn/ui
      component ~ from shadcn|shadcn/ui`,
    'Chakra UI': `
      @use|build|from|with ~ chakra
      component ~ from chakra`,
    'Ant Design': `
      @use|build|from|with ~ ant_design|antd
      component ~ from ant_design|antd`,
    Bootstrap: `
      @use|build|with ~ bootstrap ~ component|class|grid|style`,
    Mantine: `
      @use|build|from|with ~ mantine`,
  }),
  slot('dataframe', 'the dataframe library', {
    pandas: `
      @use|load|transform|write|read|with|through|via ~~ pandas
      pandas is|for|only|dataframe`,
    Polars: `
      @use|load|transform|write|read|with|through|via ~~ polars
      polars is|for|only|query|frame`,
    PySpark: `
      @use|load|transform|with ~~ pyspark|spark ~ dataframe|transformation`,
    DuckDB: `
      @use|load|transform|with ~~ duckdb`,
  }),
  slot('ml-framework', 'the deep-learning framework', {
    PyTorch: `
      @use|write|build|implement|train|model ~~ pytorch|torch`,
    TensorFlow: `
      @use|write|build|implement|train|model ~~ tensorflow|keras`,
    JAX: `
      @use|write|build|implement|train|model ~~ jax|flax`,
  }),
  slot('web-framework-python', 'the Python web framework', {
    Django: `
      @use|write|build|endpoint|api ~~ django ~ endpoint|api|service|app
      new service|endpoint|api ~ django`,
    Flask: `
      @use|write|build|endpoint|api ~~ flask`,
    FastAPI: `
      @use|write|build|endpoint|api ~~ fastapi`,
  }),
  slot('config-format', 'the format of configuration files', {
    YAML: `
      config|configuration|settings|configuration_file|manifest ~~ is|are|in|as|written|to yaml
      yaml ~ config|configuration|settings
      @use yaml`,
    TOML: `
      config|configuration|settings|configuration_file|manifest ~~ is|are|in|as|written|to toml
      toml ~ config|configuration|settings
      @use toml`,
    JSON: `
      config|configuration|settings|configuration_file ~~ is|are|in|as|written|to json|json5|jsonc
      @use json ~ config|configuration`,
    INI: `
      config|configuration ~~ is|are|in|as|written|to ini`,
    'a TypeScript file': `
      config|configuration ~~ is|are|in|as|written typescript|ts`,
  }),
  slot('image-format', 'the image format', {
    WebP: `
      save|picture|image|photo|asset|export|screenshot|illustration|graphic ~~ webp
      @use webp`,
    PNG: `
      save|picture|image|photo|asset|export|screenshot|illustration|graphic ~~ png
      @use png`,
    JPEG: `
      save|picture|image|photo|asset|export|illustration ~~ jpeg|jpg
      @use jpeg|jpg`,
    AVIF: `
      save|picture|image|photo|asset|export|illustration ~~ avif
      @use avif`,
    SVG: `
      picture|image|asset|illustration|icon|diagram ~~ is|are|as svg`,
  }),
  slot('diagram-format', 'the diagram format', {
    Mermaid: `
      diagram|chart|draw|@use ~~ mermaid`,
    PlantUML: `
      diagram|chart|draw|@use ~~ plantuml`,
    'ASCII art': `
      diagram|chart|draw ~~ ascii`,
    Excalidraw: `
      diagram|draw ~~ excalidraw`,
    Graphviz: `
      diagram|draw|@use ~~ graphviz|dot`,
  }),
  slot('icon-set', 'the icon set', {
    Lucide: `
      icon ~~ lucide
      lucide ~ icon`,
    Heroicons: `
      icon ~~ heroicons
      heroicons`,
    'Font Awesome': `
      icon ~~ font_awesome|fontawesome
      font awesome`,
    'Material icons': `
      material icon|symbol`,
    Phosphor: `
      phosphor ~ icon
      icon ~~ phosphor`,
  }),
  slot(
    'infrastructure-tool',
    'the infrastructure tool',
    {
      Terraform: `
      infrastructure|resource|cloud|provision ~~ terraform|opentofu
      @use terraform`,
      Pulumi: `
      infrastructure|resource|cloud|provision|@use ~~ pulumi`,
      CloudFormation: `
      infrastructure|resource|stack|provision|@use ~~ cloudformation`,
      'AWS CDK': `
      infrastructure|resource|stack|provision|@use ~~ cdk`,
      Ansible: `
      provision|@use ~~ ansible`,
    },
    { open: true },
  ),
  slot('migration-tool', 'the migration tool', {
    Flyway: `
      migration|schema|@use ~~ flyway`,
    Liquibase: `
      migration|schema|@use ~~ liquibase`,
    Alembic: `
      migration|schema|@use ~~ alembic`,
  }),
  slot('logging-library', 'the logging library', {
    pino: `
      @log|@use|through|via|with ~~ pino`,
    winston: `
      @log|@use|through|via|with ~~ winston`,
    structlog: `
      @log|@use|through|via|with ~~ structlog`,
    loguru: `
      @log|@use|through|via|with ~~ loguru`,
    'the standard logging module': `
      standard|stdlib|built_in logging
      logging ~ module|getlogger`,
    zap: `
      @log|@use ~ zap`,
    zerolog: `
      zerolog`,
    logrus: `
      logrus`,
    slog: `
      @log|@use|through|via|with ~~ slog`,
    'println/console': `
      @log|debug|output|diagnostic ~ with|via|using|through|to console.log|print|println`,
  }),
  slot('monorepo-tool', 'the monorepo tool', {
    Turborepo: `
      @use|run|build|through|via ~~ turbo|turborepo`,
    Nx: `
      @use|run|build|through|via ~ nx
      nx run|affected`,
    Lerna: `
      @use|run|through|via ~ lerna`,
    Bazel: `
      @use|build|through|via|with ~ bazel
      bazel build|test|run`,
  }),
  slot('assertion-style', 'the assertion library', {
    AssertJ: `
      assertj`,
    Hamcrest: `
      hamcrest`,
    Truth: `
      @use|google truth ~ assertion`,
    Chai: `
      @use|assert ~~ chai`,
    Shouldly: `
      shouldly`,
    FluentAssertions: `
      fluentassertion|fluent_assertions`,
  }),
];
