import type { Field } from '../../field.ts';
import { toolField } from '../toolWords.ts';

const DATA =
  'database|query|data|access|orm|table|migration|schema|model|persistence|repository|new|sql|service|backend';
const WEB = 'api|endpoint|service|route|server|backend|client|request|http|handler|new|web|auth|user|login';

/** Libraries and frameworks of servers, and what keeps their data. */
export const LIBRARY_FIELDS: readonly Field[] = [
  toolField('py-orm', 'the database library', {
    what: 'orm|database access|db access|data access|queries|database models',
    tools: {
      SQLAlchemy: 'sqlalchemy',
      'Django ORM': 'django orm|django models',
      SQLModel: 'sqlmodel',
      'Tortoise ORM': 'tortoise orm|tortoise-orm',
      Peewee: 'peewee',
    },
    home: DATA,
  }),
  toolField('dotnet-orm', 'the database library', {
    what: 'orm|database access|db access|data access|queries|database access in c#',
    tools: {
      'EF Core': 'entity framework|ef core|entity framework core|efcore|=ef|dbcontext',
      Dapper: 'dapper',
      NHibernate: 'nhibernate',
    },
    home: DATA,
  }),
  toolField('search-engine', 'the search engine', {
    what: 'search|full-text search|search engine|search index',
    tools: {
      Elasticsearch: 'elasticsearch',
      OpenSearch: 'opensearch',
      Meilisearch: 'meilisearch',
      Algolia: 'algolia',
      Typesense: 'typesense',
      Solr: 'solr',
    },
    home: `${DATA}|search`,
  }),
  toolField('js-server', 'the server framework', {
    what: 'server framework|http server|backend framework|http framework|api server',
    tools: {
      Express: 'express.js|expressjs|express server|express app',
      Fastify: 'fastify',
      NestJS: 'nestjs|nest.js',
      Hono: 'hono',
      Koa: '=koa',
      Elysia: 'elysia',
    },
    home: WEB,
    inclusive: true,
  }),
  toolField('go-router', 'the HTTP router', {
    what: 'router|http router|http routing|routing|web framework',
    tools: {
      'net/http': 'net/http only|net/http servemux|http.servemux|servemux|stdlib router|standard library router',
      chi: 'go-chi|chi router|=chi',
      Gin: 'gin-gonic|gin framework|=gin',
      Echo: 'echo framework|labstack echo',
      Fiber: 'gofiber|fiber framework',
    },
    home: WEB,
  }),
  toolField('rust-runtime', 'the async runtime', {
    what: 'async runtime|async code|runtime|rust async code|async rust|executor',
    tools: { tokio: 'tokio', 'async-std': 'async-std|async_std', smol: '=smol|smol runtime' },
    home: `${WEB}|async|runtime|rust|dependency`,
  }),
  toolField('rust-web', 'the web framework', {
    what: 'web framework|http server|http|web server|server|http framework|http api',
    tools: {
      axum: 'axum',
      'actix-web': 'actix-web|actix',
      Rocket: 'rocket framework|rocket.rs',
      warp: 'warp framework',
    },
    home: WEB,
  }),
  toolField('dotnet-logging', 'the logging library', {
    what: 'logging|logger|logs',
    tools: { Serilog: 'serilog', NLog: 'nlog', log4net: 'log4net', ILogger: 'ilogger|microsoft.extensions.logging' },
    home: 'log|logging|code|new|service',
    inclusive: true,
  }),
  toolField('object-mapping', 'how objects are mapped', {
    what: 'mapping|dto mapping|object mapping|mappings|mappers',
    tools: {
      AutoMapper: 'automapper|automapper profiles',
      Mapster: 'mapster',
      Mapperly: 'mapperly',
      MapStruct: 'mapstruct',
      ModelMapper: 'modelmapper',
      'by hand': 'hand-written mapping|manual mapping|hand-written mappers|manual mappers',
    },
    more: {
      'by hand': `(mapping|mappings|mappers) (is|are) (done|written|made) by hand, map (dtos|objects|entities|them|models) (by hand|manually|yourself), (mapping|mappers) (by hand|manually)`,
    },
    home: 'dto|mapping|object|entity|model|class|method',
  }),
  toolField('py-settings', 'what reads the settings', {
    what: 'settings|configuration|config',
    tools: {
      'pydantic-settings': 'pydantic-settings|basesettings',
      'os.environ': 'os.environ|os.getenv',
    },
    home: 'setting|configuration|config|environment',
  }),
  toolField('template-engine', 'the language of templates', {
    what: 'views|templates|template engine|pages|markup',
    tools: {
      ERB: '=erb',
      Slim: 'slim templates|slim views|=.slim',
      Haml: 'haml',
      Twig: 'twig|twig templates',
      Blade: 'blade templates|blade views|=blade',
      Jinja: 'jinja|jinja2',
      Thymeleaf: 'thymeleaf',
    },
    more: { Slim: `(views|templates) … (in|with|use) =slim` },
    home: 'view|template|page|html',
  }),
  toolField('flag-service', 'the service of feature flags', {
    what: 'feature flags|flags|toggles|feature toggles',
    tools: {
      LaunchDarkly: 'launchdarkly',
      Unleash: 'unleash',
      Flagsmith: 'flagsmith',
      GrowthBook: 'growthbook',
    },
    home: 'flag|feature|toggle',
  }),
  toolField('py-data-class', 'the kind of Python data containers', {
    what: 'dtos|value objects|data transfer objects|data containers|data classes|plain data containers|data holders',
    more: { Pydantic: `(dtos|dto|data classes|data containers|value objects) (is|are) pydantic (models|model)` },
    tools: {
      dataclasses: 'dataclasses|dataclass|@dataclass',
      Pydantic: 'always pydantic|pydantic models only|pydantic data containers',
      attrs: 'attrs classes|attrs library|=attrs',
      TypedDict: 'typeddict|typeddicts',
      NamedTuple: 'namedtuple|namedtuples',
    },
    home: 'data|container|class|model|dto|object|value|schema|config',
  }),
];
