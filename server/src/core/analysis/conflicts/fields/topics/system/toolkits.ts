import type { Field } from '../../field.ts';
import { toolField } from '../toolWords.ts';

const CLI =
  'cli|command line|cli options|command-line options|argument parsing|cli arguments|command-line arguments|cli commands|subcommands|flags';
const CLI_HOME = 'cli|option|argument|command|flag';

/** Libraries and tools of single languages and of data work. */
export const TOOLKIT_FIELDS: readonly Field[] = [
  toolField('eslint-config', 'the format of the ESLint configuration', {
    what: 'eslint config|eslint configuration|lint config|eslint rules',
    tools: {
      'flat config': 'flat config|eslint.config.js|eslint.config.mjs|eslint.config.ts',
      eslintrc: 'eslintrc|.eslintrc.json|.eslintrc.js|.eslintrc.cjs|eslintrc files',
    },
    more: { 'flat config': `eslint (9|10) with flat config, eslint … with flat config` },
    home: 'lint|file',
  }),
  toolField('ruby-linter', 'the Ruby linter', {
    what: 'ruby linter|linter|linting|ruby style|ruby formatting',
    tools: { RuboCop: 'rubocop', StandardRB: 'standardrb|standard rb|standard ruby' },
    home: 'lint|ruby|style|config',
  }),
  toolField('php-formatter', 'the formatter of PHP code', {
    what: 'php formatter|php formatting|formatter|php style',
    tools: {
      Pint: 'laravel pint|vendor/bin/pint',
      'PHP-CS-Fixer': 'php-cs-fixer|php cs fixer',
      PHP_CodeSniffer: 'phpcs|php_codesniffer',
    },
    more: { Pint: `(=run|format with|formatted with|formatted by) =pint` },
    home: 'format|style|php',
  }),
  toolField('php-standard', 'the coding standard of PHP', {
    what: 'php|coding standard|php code style',
    tools: {
      'PSR-12': 'psr-12|psr12',
      Symfony: 'symfony coding standard|symfony coding standards',
      WordPress: 'wordpress coding standards|wordpress coding standard',
      PER: 'per-cs|per coding style',
    },
    more: {
      'PSR-12': `(follow|adhere to|comply with|according to) psr-12`,
      Symfony: `(follow|adhere to) symfony coding (standard|standards)`,
      WordPress: `(follow|adhere to) wordpress coding (standard|standards)`,
    },
    home: 'php|style|standard|format',
  }),
  toolField('csharp-namespaces', 'the form of C# namespaces', {
    what: 'namespaces|namespace declarations',
    tools: {
      'file-scoped': 'file-scoped namespaces|file-scoped namespace',
      'block-scoped': 'block-scoped namespaces|block-scoped namespace|braced namespaces',
    },
    home: 'c#|namespace|file',
  }),
  toolField('php-analyser', 'the static analyser of PHP code', {
    what: 'static analysis|static analyser|static analyzer',
    tools: { PHPStan: 'phpstan|larastan', Psalm: 'psalm' },
    home: 'analysis|type|php',
  }),
  toolField('swift-formatter', 'the formatter of Swift code', {
    what: 'swift formatter|swift formatting',
    tools: { SwiftFormat: 'swiftformat', 'swift-format': 'apple swift-format|swift-format' },
    home: 'format|swift',
  }),
  toolField('gradle-dsl', 'the language of Gradle files', {
    what: 'gradle files|build scripts|gradle scripts|gradle build files|build files',
    tools: {
      Groovy: 'groovy dsl|gradle groovy',
      Kotlin: 'kotlin dsl|build.gradle.kts|gradle kotlin',
    },
    more: { Groovy: `(gradle files|build scripts|gradle scripts|build files) (is|are|stay) … groovy` },
    home: 'gradle|build|script|module',
  }),
  toolField('kotlin-formatter', 'the formatter of Kotlin code', {
    what: 'kotlin formatter|kotlin formatting|kotlin|kotlin code',
    tools: { ktlint: 'ktlint', ktfmt: 'ktfmt' },
    more: { ktlint: `ktlint (must|has to|should) (pass|be clean|be green)` },
    home: 'kotlin|format|style',
  }),
  toolField('jvm-mocks', 'the mocking library', {
    what: 'mocks|mocking|mock objects',
    tools: { Mockito: 'mockito', MockK: 'mockk', EasyMock: 'easymock' },
    home: 'mock|test',
    inclusive: true,
  }),
  toolField('jvm-assertions', 'the assertion library', {
    what: 'assertions|asserts',
    tools: {
      AssertJ: 'assertj|assertj assertions',
      Hamcrest: 'hamcrest',
      JUnit: 'junit assertions',
      Truth: 'google truth',
    },
    home: 'assertion|test',
  }),
  toolField('spring-http', 'the HTTP client of Spring', {
    what: 'http client|http calls|outgoing calls|calls',
    tools: {
      RestTemplate: 'resttemplate',
      WebClient: 'webclient',
      RestClient: 'restclient',
      Feign: 'openfeign|feign client|feign clients',
    },
    home: 'call|http|client|request|service',
  }),
  toolField('java-logging', 'the logging library', {
    what: 'java logging|logging|logs',
    tools: {
      SLF4J: 'slf4j',
      'java.util.logging': 'java.util.logging',
    },
    home: 'log|logging|java',
  }),
  toolField('rust-database', 'the database library', {
    what: 'orm|queries|database access|data access',
    tools: { Diesel: 'diesel', SeaORM: 'seaorm|sea-orm', sqlx: 'sqlx' },
    home: 'database|query|data|access|rust',
  }),
  toolField('cpp-packages', 'where C++ libraries come from', {
    what: 'c++ dependencies|c++ libraries|c++ packages|third-party c++ libraries',
    tools: { Conan: 'conan', vcpkg: 'vcpkg', FetchContent: 'fetchcontent|cpm.cmake' },
    home: 'dependency|library|package|c\\+\\+',
  }),
  toolField('rtos', 'the operating system of the firmware', {
    what: 'rtos|firmware',
    tools: { FreeRTOS: 'freertos', Zephyr: 'zephyr', ThreadX: 'threadx', 'bare metal': 'bare-metal superloop' },
    more: {
      FreeRTOS: `freertos (task|tasks|queue|queues|semaphore|semaphores|timer|timers)`,
      'bare metal': `(firmware|code|app|project|it) (is|run|stay) (on|) bare metal, (no|without) rtos, firmware … (bare metal|superloop)`,
    },
    home: 'firmware|task|driver|peripheral',
  }),
  toolField('firmware-build', 'what builds the firmware', {
    what: 'firmware|firmware builds|firmware build',
    tools: {
      PlatformIO: 'platformio|=pio run',
      'ESP-IDF': '=idf.py',
      Arduino: 'arduino ide|arduino-cli|arduino cli',
      CMake: 'arm-none-eabi-gcc|gcc-arm-none-eabi',
      west: '=west build',
    },
    more: { CMake: `firmware … (is|with|uses|in) cmake` },
    home: 'firmware|build|board',
  }),
  toolField('py-cli', 'the library of the command line', {
    what: CLI,
    tools: { click: 'click library|click commands', Typer: 'typer', argparse: 'argparse', docopt: 'docopt' },
    more: {
      click: `(options|arguments|cli|commands|flags) … (with|through|via|by|using|in) =click, cli (is|uses) =click, use =click (for|to parse)`,
    },
    home: CLI_HOME,
  }),
  toolField('js-cli', 'the library of the command line', {
    what: CLI,
    tools: { Commander: 'commander.js|=commander', yargs: 'yargs', oclif: 'oclif', cac: '=cac', citty: 'citty' },
    home: CLI_HOME,
  }),
  toolField('go-cli', 'the library of the command line', {
    what: CLI,
    tools: {
      Cobra: 'cobra',
      'urfave/cli': 'urfave/cli',
      flag: 'standard flag package|stdlib flag|flag package',
      kong: 'alecthomas/kong',
    },
    home: CLI_HOME,
  }),
  toolField('dotnet-json', 'the JSON library', {
    what: 'json|json serialization|json serialisation|serialization|serialisation',
    tools: { 'System.Text.Json': 'system.text.json', 'Newtonsoft.Json': 'newtonsoft|newtonsoft.json|json.net' },
    home: 'json|serialization|serialisation',
  }),
  toolField('dotnet-validation', 'how requests are validated', {
    what: 'validation|request validation|validators',
    tools: { FluentValidation: 'fluentvalidation', 'data annotations': 'data annotations|dataannotations' },
    home: 'validation|request|model|dto',
  }),
  toolField('dotnet-assertions', 'the assertion library', {
    what: 'assertions|asserts',
    tools: { FluentAssertions: 'fluentassertions', Shouldly: 'shouldly', AwesomeAssertions: 'awesomeassertions' },
    home: 'assertion|test',
  }),
  toolField('deep-learning', 'the deep learning framework', {
    what: 'deep learning|neural networks|training code|ml framework|model code',
    tools: { PyTorch: 'pytorch', TensorFlow: 'tensorflow|keras', JAX: '=jax' },
    home: 'model|training|network',
  }),
  toolField('experiment-tracking', 'where experiments are tracked', {
    what: 'experiments|experiment tracking|training runs|runs',
    tools: {
      MLflow: 'mlflow',
      'Weights & Biases': 'wandb|weights biases|weights and biases',
      ClearML: 'clearml',
      TensorBoard: 'tensorboard',
      Neptune: 'neptune.ai',
    },
    home: 'experiment|run|training|metric',
  }),
  toolField('data-versioning', 'what keeps data files', {
    what: 'datasets|data files|large files|data versioning|model files|training data',
    tools: { 'Git LFS': 'git lfs|git-lfs', DVC: '=dvc', lakeFS: 'lakefs' },
    home: 'dataset|data|file|model',
  }),
  toolField('vector-store', 'the vector store', {
    what: 'embeddings|vectors|vector store|vector database|vector search',
    tools: {
      pgvector: 'pgvector',
      Pinecone: 'pinecone',
      Qdrant: 'qdrant',
      Weaviate: 'weaviate',
      Chroma: 'chromadb',
      Milvus: 'milvus',
    },
    home: 'embedding|vector|search',
  }),
  toolField('api-client-generator', 'what generates the API client', {
    what: 'api client|api clients|generated client|client code',
    tools: {
      orval: 'orval',
      'openapi-generator': 'openapi-generator|openapi generator',
      'openapi-typescript': 'openapi-typescript',
      'Hey API': 'hey-api|@hey-api/openapi-ts',
      NSwag: 'nswag',
    },
    home: 'api|client|type',
  }),
];
