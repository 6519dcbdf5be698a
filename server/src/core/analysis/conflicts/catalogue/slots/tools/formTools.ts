import type { Topic } from '../../topic.ts';
import { tools } from './toolSlot.ts';

/** Formats, languages and idioms that are chosen like tools. */
export const FORM_TOOLS: readonly Topic[] = [
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
    { Markdown: 'markdown', AsciiDoc: 'asciidoc', reST: 'restructuredtext|rst' },
    'document|documentation|doc|guide',
  ),
  tools(
    'diagram-tool',
    'the diagram tool',
    'diagrams?',
    {
      Mermaid: 'mermaid',
      PlantUML: 'plantuml',
      Graphviz: 'graphviz|dot',
      'draw.io': 'draw\\.io',
      Excalidraw: 'excalidraw',
      D2: 'd2',
    },
    'diagram',
  ),
  tools(
    'api-style',
    'the style of the API',
    'apis?|endpoints?|client-server (?:calls|talk|communication)',
    { REST: 'rest|restful|rest/json', GraphQL: 'graphql', gRPC: 'grpc', tRPC: 'trpc', SOAP: 'soap' },
    'api|endpoint|service|new',
    Object.fromEntries(
      Object.entries({ REST: 'rest', GraphQL: 'graphql', gRPC: 'grpc', tRPC: 'trpc' }).map(([value, name]) => [
        value,
        `only (?:add|write|create|expose|offer|serve) ${name}(?![\\w-])`,
      ]),
    ),
    {
      refusals: Object.fromEntries(
        Object.entries({ REST: 'rest', GraphQL: 'graphql', gRPC: 'grpc' }).map(([value, name]) => [
          value,
          `(?:no|(?:don't|do not|never) (?:add|write|create|expose)) (?:new |more |further )?${name} (?:endpoints?|apis?|routes?|resolvers?|schemas?|services?|queries)(?= *(?:$|[.,;:)—]|here|please|any))`,
        ]),
      ),
    },
  ),
  tools(
    'service-calls',
    'how services call each other',
    'internal calls|service-to-service (?:calls|communication)|calls between services|inter-service (?:calls|communication)',
    { REST: 'rest|rest/json|http/json', gRPC: 'grpc', GraphQL: 'graphql', messages: 'message queues?|kafka|rabbitmq' },
    'service|call|internal',
    Object.fromEntries(
      Object.entries({ REST: '(?:rest|http)(?:/json)?', gRPC: 'grpc', GraphQL: 'graphql' }).map(([value, name]) => [
        value,
        `(?:^|: )(?:plain )?${name} (?:between|among) (?:our |the |all )?(?:internal |micro)?services
        services? (?:talk|communicate|call|speak)s? (?:to )?(?:each other|one another)? ?(?:over|via|through|by|in|using|with)? *(?:plain )?${name}(?![\\w-])`,
      ]),
    ),
    { refusals: { gRPC: `no grpc between`, REST: `no rest (?:calls )?between` } },
  ),
  tools(
    'language',
    'the language of new code',
    'new code|code|all code|new files|new modules|everything|sources?',
    { TypeScript: 'typescript', JavaScript: '(?:plain |vanilla )?javascript' },
    'code|file|module|new',
    {
      TypeScript: `(?:new|all|every) (?:\\w+ )?files? (?:is|are|must be|should be|end in|ends in|use|uses|get) *(?:\\.ts\\b|\\.tsx\\b)`,
      JavaScript: `write (?:\\w+ ){0,3}(?:in )?(?:plain|vanilla) javascript
      (?:no|(?:don't|do not|never) (?:add|create|write|use))(?: any)? *\\.tsx?(?: files?|(?= *(?:$|[.,;])))`,
    },
    { cues: 'ts$ tsx$' },
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
      integers:
        '(?:auto-?increment(?:ing|ed)? )?integers?|bigints?(?: (?:identity|serial))?(?: columns?)?|serials?|sequences?',
      nanoid: 'nanoids?',
    },
    'id|key|primary|identifier|table',
    {},
    {
      silent:
        /\b(?:enums?|status|amounts?|money|cents|prices?|durations?|timestamps?|dates?|times|milliseconds|seconds)\b/,
    },
  ),
  tools(
    'async-style',
    'the style of asynchronous code',
    'asynchronous code|async code|promises?',
    {
      'async/await': 'async ?/ ?await|async and await|swift concurrency',
      callbacks: '(?<!arrow |for |as |inline |lifecycle )callbacks|completion (?:handlers?|blocks?)',
      'promise chains': '\\.?then\\(?\\)? ?chains?|promise chains?',
    },
    'code|promise|asynchronous|function',
    { 'promise chains': `(?:promises|async code|asynchronous code) (?:\\w+ )?(?:with|through|via|by) +\\.then` },
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
