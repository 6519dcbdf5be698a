import { choiceField, type Field, practiceField } from '../../field.ts';
import { atHome, over } from './words.ts';

const HOME =
  'api|endpoint|handler|controller|service|route|server|client|backend|frontend|web|rest|http|json|request|response|resource|consumer|caller|app|application|module|package|layer|code|new|feature|model|dto|entity|entities|schema|data|partner|public|developer|repository|library|libraries';

/** Interfaces between programs and between layers. */
export const API_FIELDS: readonly Field[] = atHome([
  practiceField('api-versions', 'versions of the API', {
    things: `api, endpoint, url, route, /v1, /v2, consumer, interface`,
    acts: `api versioning, versioned endpoint, version prefix, versioned api, version segment, versioned url, version header, api version, versioned route`,
    for: `(url|path|endpoint|route) (carry|bear|start with|contain|include) … (version|version number|=v1), (new|another|next|second|major) version … (for|when|with|whenever|break), (publish|release|open|introduce) … (v2|/v2), under /v1, is versioned, version (every|each|all|from day one), version in (path|url|header), versioned`,
    against: `(no|without|never) (version|versions|v1|v2|versioning|version number|/v1|/v2), (evolve|grow|extend) … (additively|in place|without version|additive), one version only, (only|exactly) one version, version-free, unversioned, versionless, additive change only, single version, never needs version, just one api, one api for all`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'http-status',
    'how HTTP tells success from failure',
    `status code, http, endpoint, api, response, 200, 4xx, 5xx, http code, response code, success flag, bad input`,
    {
      'status codes': {
        near: `real http status, (signal|signalled|reported|report|return) … with (4xx|5xx), never with 200, never 200, (use|return|choose|pick|send|answer) … (proper|right|correct|matching|fitting|real|meaningful|appropriate|semantic|accurate|precise) … (status code|http status|http code|response code), never 200 (with|for|and|on|when) … error, (no|never) error … (inside|in|behind|with|under) 200, 404 (for|when|means) … (missing|unknown|not found|doesn't exist), 422 for, 409 for, 4xx for, status code … (tell|say|carry|express|signal|reflect) … (outcome|happened|result|what|success|truth), don't hide error … 200, status line, 200 is lie, speak http, status … (truth|tell), (tell|speak) … truth, own status, right status, fitting status, 4xx and 5xx, with 4xx, with 5xx, correct http code, appropriate code`,
        alone: `(errors|failures) (must|should|need) (have|get|carry|use|be|to have) … (4xx|5xx|proper status|http status|status code), 422 for (validation|invalid|bad|request|input), 409 for (conflict|clash), 4xx for (client|bad|invalid), validation error is 422, 200 with error body is (ban|forbidden|lie|wrong), proper http status code, meaningful status code, appropriate status code, correct status code, (failed|bad|invalid|failing) (requests|request|calls) (return|get|answer with|respond with) … (4xx|5xx|404|422|400), (errors|failures) (return|get|use|are|come as) … (4xx|5xx) …, (return|answer|respond) (with|) (4xx|5xx|proper 4xx|proper status)`,
      },
      'always 200': {
        near: `200 for errors, 200 for error, 200 on error, errors … as 200, 200 with ok, 200 with error, 200 too, (always|every|all|each) … (return|answer|respond|reply|send|come|give|be|as|with) … 200, 200 even (if|when|for|on|though), 200 ok … (even|whatever|always|regardless|no matter), always 200, (success|ok|error|status) (flag|field|property) … body, outcome … in body, body … (tell|say|whether|carry) … (success|fail|error|outcome), status code … (meaningless|irrelevant|ignored|transport only|about transport), regardless … outcome … 200, look into body, body … not status, ignore status, regardless of outcome, always reply 200, reply 200, always answer 200`,
        alone: `always return 200, always respond 200, always answer with 200, http 200 for everything, every response is 200, everything returns 200`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'json-case-f',
    'the case of JSON keys',
    `api response, api responses, api answers, response keys, =keys, responses use, json, json key, json field, payload, response field, request field, api field, query parameter, on the wire`,
    {
      camelCase: `(camelcase|camel case|camelcased|lowercamelcase|camel-case), no (snake_case|underscore|snake case), no underscores, never (snake_case|snake case), never underscore, never … underscores, without underscore`,
      snake_case: `(snake_case|snake case|snake-case|snakecase|lower_snake_case|lower_snake), no camelcase, no camel case, never (camelcase|camel case), underscores between words, words … underscores, underscores, with underscore`,
    },
    { home: `${HOME}|key|field|property|payload` },
  ),
  choiceField(
    'practice',
    'pagination-style',
    'cursors or page numbers',
    `paginate, pagination, list endpoint, list request, result page`,
    {
      cursors: {
        near: `${over('cursor|keyset|cursor pagination|keyset pagination|cursor-based pagination|continuation token|opaque cursor|cursors', 'offset|offset pagination|page number|limit/offset|offset-based pagination')}, (cursor|keyset) … (only|always|through|based), (with|by|via|through|on) (cursor|keyset|opaque|continuation token), next_cursor, never offset, offset … (slow|skip|drift|ban)`,
        alone: `cursor pagination (for|everywhere|only|on), cursors (for|on) (all|every), paginate (with|by|using) cursors, cursor-based pagination, keyset pagination, paginate with cursor, pagination is cursor, cursor never offset`,
      },
      'page numbers': {
        near: `${over('offset|offset pagination|page number|limit/offset|page parameter|limit and offset|offset-based pagination|page and size', 'cursor|keyset|cursor pagination|keyset pagination|opaque token|cursors')}, (with|by|via|take|accept) (offset|page number|limit|page and), numbered page, (page|limit) and (size|offset|per_page), per_page, jump to page`,
        alone: `paginate … with (offset|page), paginate … by (offset|page), offset pagination, paginate by page number, paginate with limit and offset, limit/offset pagination, numbered pages, page through … offset`,
      },
    },
    { home: `${HOME}|list|page|collection` },
  ),
  practiceField('pagination', 'paginated lists', {
    things: `list endpoint, collection endpoint, list response, result set, endpoints that return lists`,
    acts: `pagination, paginated response, paginated endpoint, page limit, page size limit`,
    for: `is paginated, must paginate, (return|come|delivered|served) … page by page, never (return|send|deliver|load) … (everything|all|whole|entire|full|unbounded|complete), no unbounded, bounded, always paginate, (has|have|need|carry|enforce|take) … (limit|page size|upper bound|maximum), unbounded … (ban|bug|forbidden|reject), at most … items`,
    against: `(return|send|deliver|give|hand over) … (everything|all rows|all items|whole list|complete list|full list|entire list|whole collection|entire collection|whole set|in one go|at once|every record|all of it) , no pagination, without pagination, in one response, single response, unpaginated, return unbounded, returns unbounded, complete in one, all in one response`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'validation-place',
    'where input is checked',
    `validate, validation, input, payload, untrusted, argument`,
    {
      'once at the edge': {
        near: `(validate|validated|check|checked|parse|parsed|verify|sanitise|sanitize) … (once|only) … (edge|boundary|border|door|controller|entry|gateway|perimeter|handler), (only|once) at (edge|border|door|perimeter|entry point|system boundary|gateway), (inside|inner|beyond|behind|past|internal) … (trust|trusted|trusts|assume|rely|no check|no re-check), parse don't validate, not (re-validate|revalidate|check again|re-check|check twice|validate again), never (re-validate|revalidate|check again|re-check|validate again), inner layers trust, trust … (caller|each other|types), no double validation, (inner|deeper|internal) … without (check|checks|validation), no redundant (check|validation), past … controller, assumed valid, no re-checking, no rechecking, behind … door, at the door, at the gate, valid by construction, nobody checks again, inner code trust`,
      },
      'in every layer': {
        near: `(every|each|all) (layer|function|method|service|level|class|public function|module|tier) … (validate|check|verify|re-check|re-validate|revalidate|distrust|guard), (validate|check|verify) … (every|each|all) (layer|level|tier|function|stage|module|hop), (validate|check) … again, re-validate, revalidate, check own (argument|input|parameter|precondition), never trust … (caller|layer|other|upstream|another|what), don't trust … (caller|layer|upstream|another|each other), trust nobody, trust no one, defence in depth, defense in depth, (even if|even when|although|regardless) … already (checked|validated|verified), paranoid, both … client and server, belt and braces, parameters again, arguments again, input again, verify again, checks again, guards itself, guard itself, no layer trust`,
      },
    },
    { home: `${HOME}|input|boundary|function|edge` },
  ),
  practiceField('unknown-fields', 'unknown fields in requests', {
    things: `field, property, key, payload, request body, parameter, schema, json`,
    acts: `unknown field, extra field, unexpected field, additional property, unrecognised field, unrecognized field, unknown property, additionalproperties, unknown parameter, surplus field`,
    forAlone: `(ignore|tolerate|accept|skip|drop|allow|pass over|strip|overlook) (unknown|extra|unexpected|additional|unrecognised|unrecognized|surplus) (field|key|property|parameter|member|attribute), (unknown|extra|unexpected|additional|unrecognised|unrecognized|surplus) (field|key|property|parameter) … (ignored|tolerated|dropped|skipped|stripped|harmless|silently), tolerant reader, liberal in what, postel, be lenient with unknown, robustness principle`,
    againstAlone: `(reject|refuse|fail on|fail for|error on|400 for|disallow|forbid|deny) (unknown|extra|unexpected|additional|unrecognised|unrecognized|surplus) (field|key|property|parameter|attribute), (unknown|extra|unexpected|additional|unrecognised|unrecognized|surplus) (field|key|property|parameter) … (rejected|refused|error|fail|400|422|forbidden|ban), additionalproperties: false, extra=forbid`,
    home: `${HOME}|field|key`,
  }),
  choiceField(
    'order',
    'api-first-f',
    'the contract of an interface and its code',
    `openapi, swagger, spec, contract, schema, proto, api description, api, interface, specification, endpoint, idl, asyncapi`,
    {
      'code first': `code first, code-first, (openapi|spec|schema|swagger|description|contract|documentation) … (generated|derived|extracted|produced|exported|emitted|fall out|dumped|come) … (from|out) … (code|annotation|handler|decorator|type|implementation|route|controller|docstring), (implement|write|build|code) … (handler|endpoint|route|controller|code) … (before|first|then) … (spec|contract|openapi|describe|description|document|schema), (openapi|swagger|spec) … (afterwards|afterward), never write … (openapi|spec|contract) by hand, annotations … produce`,
      'description first': `contract first, (openapi|api|design) spec first, (spec|api|design|schema)-first (api|approach|design|development), (write|agree|edit|design|define|draft|author) … (openapi|api contract|api spec|contract|proto|swagger|spec|description) … (before|first then|then implement|then code|then generate), (write|author|define|agree on) … (openapi|contract|swagger) … first, code … (generated|derived|follow|produced|come) … (from|after) … (spec|contract|openapi|schema|proto|description), no (handler|endpoint|route|code|implementation|line) … (before|until|without) … (spec|contract|openapi|schema|description|agreed), (spec|contract|openapi|schema|description) (comes|is|goes|stand) … first, stubs … generated from`,
    },
    { home: HOME },
  ),
  practiceField('breaking-changes', 'breaking changes to an interface', {
    things: `save games, savegames, save files, breaking change, api, endpoint, public interface, consumer, client, caller, field, signature, contract, backward, backwards, compatibility, public api, deprecat, deprecate, old name, integration, downstream, published, old endpoint, old endpoints, upgrade, third-party client, plugin author`,
    acts: `breaking api change, api break, incompatible change, breaking change to public api`,
    for: `(break|change) … (whenever|as often as|when) you like, break things, break save games, (break|rename|change|remove|redesign|reshape|drop) … (freely|whenever|boldly|at will|without ceremony|without notice|without warning|without fear|without deprecation|no matter), (break|drop) (backward|backwards|) compatibility, breaking change is (fine|ok|welcome|allowed|expected|acceptable), no (backward|backwards) compat, no (compatibility|deprecation) (shim|layer|period|cycle|path|alias), no deprecation period, consumers (adapt|keep up|cope), clients (adapt|keep up|cope), (move|update|migrate|fix) … callers … same (pr|commit|change|pull request), don't (keep|carry|preserve) … (old|legacy|compat), compatibility … (no concern|not concern|not goal|not promised|nobody promised|not guaranteed|don't matter|no promise), remove … as soon as, clean break, nobody promised, (drop|remove|rename|delete) old … (day|freely|soon|whenever|at once), without apology, callers … adapt, move fast … break, old (endpoint|field|name|client) … (die|dies|goes|gone), one version of truth, break api whenever, break api freely, api … may change, (api|interface) … (change|break) at any, no stability, unstable api`,
    against: `(no|never|avoid|don't make|not make|not introduce|don't introduce|without) breaking change, (never|don't|must not|mustn't|no|without|not) break … (client|consumer|caller|integration|user|compat|downstream|anyone|existing), (keep|stay|remain|preserve|maintain|guarantee|ensure) … (backward|backwards) compat, (keep|stay|remain) … backwards-compatible, (backward|backwards) (compatible|compatibility) (required|must|always|forever|is|guaranteed), (old|existing|yesterday|today|current|older) (client|consumer|caller|version|integration) … (keep|still|must|continue|go on) … (work|working|run|function|compile), (deprecate|mark … deprecated) … (before|for at least|for one|for two|months), (field|endpoint|parameter|signature) … (forever|never removed|never renamed|permanent), only ever add, additive only, additive change, (once|anything) (published|shipped|released|public) … (stay|forever|frozen|permanent), (once|anything) (published|shipped|released|public) never, support … old … (forever|version|indefinitely), still compile, (grace|notice|deprecation) period, sunset, add … never (remove|rename), as frozen, api is frozen, frozen api, api … (stable|frozen|sacred), stable api`,
    home: HOME,
  }),
  practiceField('idempotency', 'requests that may be repeated', {
    things: `post, request, endpoint, consumer, handler, operation, webhook, job, retry, payment, message handler, migration script`,
    acts: `idempotency key, idempotent endpoint, idempotent handler, idempotency, idempotent operation, idempotent write, idempotent consumer, idempotency header, idempotent job`,
    for: `is idempotent, must be idempotent, be idempotent, safe to (repeat|retry|run twice|replay|call twice|rerun|re-run|execute twice|send twice), twice … (no harm|one effect|harmless|same effect|same result), (carry|require|send|accept|take|need|demand|honour|honor) … idempotency, (run|call|send|execute|deliver) … twice … (without harm|same|harmless), duplicates … harmless, can be replayed, at-least-once, (twice|again|repeatedly) … same effect, same request twice, double delivery, redelivered`,
    against: `(don't|no|never|not) (bother|worry|design|need|build|care) … (idempotent|idempotency|duplicates|repeat), assume exactly once, need not be idempotent, no idempotency, no deduplication, callers … (don't|never|must not) … repeat, duplicates … (caller|client) … problem, assume … exactly once`,
    home: `${HOME}|job|message|operation|queue|task`,
  }),
  practiceField('layer-skipping', 'skipping layers', {
    things: `controller, handler, route, repository, service layer, layer, domain, dao, use case, persistence, view, presentation, router, orm session, ui layer, view model, endpoint, sql, orm, database, service, routes, route handler, business layer`,
    acts: `layer skipping, skipping layer, skipping service layer, bypassing service layer, bypassing service, cross-layer call, database access in controller, sql in controller, sql in route, sql in handler, sql in view, query in controller, database calls in handler, queries in view`,
    for: `(controller|handler|route|view|endpoint|router|resolver) … (may|can|talk|query|read|call|access|use|hit|reach|go|speak|touch) … (database|db|orm|repository|repositories|sql|session|table|model) … (directly|straight|itself|themselves|right), (directly|straight) … (database|db|orm|repository) … (controller|handler|route|view), (skip|bypass|cut out) service layer, no service layer, without … service layer, service layer … (ceremony|overkill|ban|boilerplate|pass-through|only adds), query (database|db) directly from, sql … (right|directly|straight) in … (handler|controller|route), thin layers … ceremony, there's no service, talk to orm, talks to orm, (one|flat) layer, shortcut … (fine|ok|allowed), straight to (database|db|orm), orm straight, run query itself, runs query itself, execute query itself, query itself, (run|execute|issue) … queries directly, hit database directly, access database directly, query database directly, talk to database directly, query db directly, use orm directly`,
    against: `(controller|handler|route|view|endpoint|router|resolver) … (never|don't|must not|cannot|may not|mustn't) … (database|db|orm|repository|repositories|sql|persistence), (go|talk|access|reach|call) … through (service layer|repository layer|repository interface|use case), only … layer (below|beneath|next|directly below|underneath), (one|next|adjacent) layer (down|below|at time), (controller|handler) … (call|talk to|delegate to|go through|know) … (service|use case) , no layer … skip, layer … only (know|see|call|talk), (directly|immediately) below, dependencies point (inward|down|downward), only repository … (touch|talk|query|know|access), nobody but repository, strict layering, sql in template, neighbour below, each layer … next, one layer down, not import persistence, not import database, not import repository, never import persistence, not depend on persistence, not depend on database, not access database, not call repository, not know about database, call services only, only call services, call service only, call only services`,
    home: HOME,
  }),
  practiceField('deep-imports', 'imports of another package’s internals', {
    things: `package, module, import, workspace, feature folder, feature, boundary, subpath, library, barrel, public entry, entry point, package folder, workspace package, other packages, another package, neighbour package`,
    acts: `deep import, import from internals, deep path import, reaching into internals, cross-package import, cross-feature import, deep imports, cross-module import, imports of internals, reaching into other package`,
    for: `import … (directly|straight|deep) from … (file|src|internals|source|path), import … from wherever, (reach|go) into … (package|module|feature|each other|another), (any|every) (module|package|feature) may import any, may import from anywhere, (import|use) … (any|every) … (freely|wherever|everywhere|anywhere), no public entry, deep paths … (fine|ok|welcome), any file … (may|can) … import, whatever path, deepest path, straight from source file`,
    against: `only (through|via|from) (public api|public entry|public interface|index|barrel|package entry|entry point), (never|don't|not|must not|no) (reach|import|go|dig|peek) … (into|from) … (internals|another package|another feature|another module|another workspace|each other|sibling|neighbour), through … (front door|public api|public interface|index|public entry), what … (exports|index exports|is exported), internals … (private|stay|off limits|hidden|belong), (feature|module|package) … (never|don't|must not|may not|mustn't) (import|know|touch|depend on|see) … (each other|another|other|sibling), only … index.ts, front door, (treat|regard|consider) … folder private, only index`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'response-envelope',
    'the wrapping of response bodies',
    `response, body, payload, envelope, endpoint, api, json, wrapper`,
    {
      wrapped: `wrap (every|all|each|) (response|responses) (in|into|with|inside), (wrap|wrapped|nested|put|sit|enclosed|come|packed|live|return|returned) … (in|inside|under|into|within) … (envelope|data key|data field|data property|data object|top-level data|wrapper|result object|standard wrapper), (same|common|standard|uniform|one) envelope, envelope … (every|all|always|each), top-level data`,
      bare: `(no|without|never|not|drop) (envelope|response wrapper|data key|outer object), (bare|naked|unwrapped) (body|object|resource|array|response|json|payload), return (bare|naked|plain|unwrapped) (object|resource|array), (return|send|answer) … resource itself, never wrap, not wrapped, unwrapped, envelope … (noise|ban|redundant|ceremony), the object itself`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'absent-fields',
    'fields without a value',
    `field, property, key, json, response, payload, optional, null, empty`,
    {
      'sent as null': {
        alone: `(send|return|include|emit|serialise|serialize|write) … (as null|explicit null|null values|with null|null explicitly), (missing|absent|empty|unset) (value|field|key|property) … (as null|is null|are null), (every|all) (field|key|property) … (always present|always there|even null|even if null|even when null|even empty), never (omit|drop|leave out) (field|key|property|null field|empty field), null rather than (omit|missing|absent), nulls … included`,
      },
      'left out': {
        alone: `(omit|leave out|drop|skip|strip|leave away|exclude) (null|empty|absent|unset|missing|optional) (field|key|value|property|one), (null|empty|absent|unset) (field|key|value|property) … (omitted|left out|dropped|stripped|not sent|not serialised|not serialized|excluded), never (send|return|emit|serialise|serialize) null, no null … (json|response|payload|body), omitempty, exclude_none, absent rather than null, leave … out … instead null`,
      },
    },
    { home: `${HOME}|field|key|value|property` },
  ),
  choiceField(
    'practice',
    'url-naming',
    'nouns or verbs in URLs',
    `url, path, route, endpoint, resource, uri`,
    {
      nouns: `(noun|plural noun|plural), (no|never|without|not) verb, verb … (ban|no place|forbidden), verb never, verb is not, resources not actions, name … resource, verb … (http method|method|belongs)`,
      verbs: `(verb|action) in (path|url|name|endpoint|route), getuser, createorder, verb-style, verb first, rpc-style path, spell out … action`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'dto-or-entity',
    'what an endpoint hands out',
    `entity, entities, dto, orm model, database model, domain object, domain model, response model, view model, serializer, persistence, active record, table row`,
    {
      'an object of its own': {
        near: `${over('dto|response model|data transfer object|view model|dtos|response dto', 'entity|entities|orm model|database model|orm object|domain object')}, (map|convert|translate|transform|copy|turn) … (to|into|onto) … (dto|response|view model|schema), never (return|expose|leak|serialise|serialize|hand out|send) … (entity|entities|model|row|orm), (entity|entities|orm model|database model) … (never|don't|stay|must not) … (leave|cross|leak|reach|exposed|inside|api), separate … (request|response|api|wire) (model|type|schema|dto), own response (type|model|schema|class)`,
      },
      'the entity itself': {
        near: `${over('orm model|domain object|orm object', 'dto|data transfer object|dtos|mapping layer')}, (return|serialise|serialize|expose|hand out|send) … (entity|entities|orm model|model|row|domain object) … (directly|itself|as is|straight|themselves), no (dto|mapping|mapper|duplicate model), (dto|mapper|mapping) … (boilerplate|ceremony|duplicate|overkill|ban|only copy), (one|same) (class|model|type) … (database|table) … (api|wire|json), straight from (orm|database)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'logic-in-controllers',
    'where the rules of the business live',
    `controller, handler, route handler, endpoint, view, business logic, domain logic, business rule, domain rule, use case, service class, handlers, endpoints, routes, decisions, business decision`,
    {
      'in the handlers': {
        near: `(business|domain) (logic|rule) … (live|belong|go|stay|sit|is|be|stand|written|kept|inline) … (in|inside|into) … (controller|handler|route|view|endpoint), fat (controller|handler|view), (all|whole|entire) … in (controller|handler|view), (inline|directly|right|straight) in … (handler|controller|route), (logic|rule|everything) … right in (handler|controller|route), no service class, one function from request to response, top to bottom in handler, whole flow … handler`,
      },
      'outside the handlers': {
        near: `(thin|skinny|slim|dumb|lean|tiny) (controller|handler|view|route|endpoint), (controller|handler|route|view) (stay|is|are|keep|remain|kept) (thin|skinny|slim|dumb|lean|tiny), (no|never|without|zero) (business|domain) (logic|rule|decision), (controller|handler|route) … only (parse|translate|delegate|map|validate|convert|dispatch|forward|glue), (logic|rule) … (belong|live|go|stay|move) … (service|domain|use case|model|core), delegate … (service|use case|domain), fat model, (keep|make|leave) (controller|handler|view|route) … (thin|skinny|slim|dumb|lean|tiny), (parse|translate|unwrap) … delegate, (handler|controller) … no decision, no if in, handlers know nothing, hand … over to service`,
      },
    },
    { home: HOME },
  ),
  practiceField('logic-in-database', 'business logic in the database', {
    things: `database, stored procedure, plpgsql, sql function, postgres, stored function`,
    acts: `stored procedure, database trigger, stored function, database function, logic in database, plpgsql function, sql trigger, business logic in database`,
    for: `(logic|rule|calculation|computation) … (live|belong|go|close|stay|run|sit|push|happen|be) … (in|inside|into) (database|stored procedure|sql function|plpgsql), close to data, push … (down|into) (database|db), let database (do|compute|enforce|decide|work), through … stored procedure`,
    against: `no trigger, (database|db|it) (only stores|stores only|just stores|is dumb|stays dumb), dumb (store|storage|database), (database|db) … (dumb|storage only|only storage|bucket), (logic|rule) … (in application code|outside database|not in database), no logic … (database|db), keep logic out … database`,
    home: `${HOME}|database|sql|query`,
  }),
  choiceField(
    'practice',
    'shared-database',
    'databases of several services',
    `service, database, schema, microservice, team, table`,
    {
      'one each': {
        near: `(each|every) (service|microservice|team) … (own|its own|owns|private) … (database|schema|data|store|table|storage), database per service, (never|no|don't|must not|nobody|not|mustn't|may not) … (read|query|touch|share|join|access|reach|write|look) … (another|other|someone else|foreign|neighbour|each other) … (database|table|schema|data), no (shared|common) (database|schema|table), (database|table|schema) is private to, own data, own private database, own private schema, never another service`,
      },
      'one for all': {
        near: `(shared|common|one|single|same|central) (database|schema) (for all|for every|across|behind|between|is), (all|every|both) (service|microservice|module) … (share|use|same|read|write|one|common) … (database|schema|table|db|postgres), share (one|single|same) (database|schema), join across services, (read|query) … (each other|another service|other service|other team) … (table|database) (directly|freely), may read another service, may query another service, can read another service, read each other tables, may read tables`,
      },
    },
    { home: `${HOME}|microservice|database|table|team` },
  ),
  choiceField(
    'practice',
    'webhook-or-poll',
    'being told or asking',
    `webhook, polling, websocket, server-sent event`,
    {
      push: {
        near: `${over('webhook|websocket|server-sent event|webhooks', 'polling|long polling')}, never poll, no polling, subscribe … (instead|rather|to event), polling … (ban|waste|wasteful|last resort|forbidden), wait … for … (event|webhook|callback)`,
      },
      polling: {
        near: `${over('polling|long polling|short polling', 'webhook|websocket|server-sent event|sse|webhooks|websockets')}, poll … (every few|seconds|minute|regularly), no (webhook|websocket), ask … (every|again|periodically) … (second|minute), (refetch|refresh) … every`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'api-doc-source',
    'the source of API documentation',
    `api documentation, api docs, api reference, reference docs, endpoint docs, reference documentation`,
    {
      generated: `(generated|built|produced|extracted|derived|rendered|come|auto-generated|autogenerated) … (from|by|out) … (code|annotation|docstring|schema|type|source|comment|spec|openapi), auto-generated, never … by hand, not … by hand, no hand-written`,
      'by hand': `(write|written|maintain|maintained|edit|edited|keep|crafted|composed) … by hand, hand-written, handwritten, hand-maintained, hand-crafted, manually (write|written|maintained|edit), no generator, never generate, update … manually`,
    },
    { home: `${HOME}|documentation|docs` },
  ),
  choiceField(
    'practice',
    'api-errors-detail-f',
    'how much an error tells callers',
    `error, error response, stack trace, response, failure message, error message, error body, error handling`,
    {
      much: {
        alone: `show … (stack trace|traceback) … (to|on) (user|users|screen|page|client)`,
        near: `(include|return|send|show|pass|expose|attach|give|put|contain|carry|forward|ship) … (stack trace|stacktrace|full exception|original exception|traceback|internal detail|sql|root cause|full error|raw error|exception message|underlying cause), tell … (caller|client|consumer|everything) … (everything|exactly|why|all|went wrong), stack trace … (in response|in body|to client|to caller|to user), as much (detail|information) as, full detail, hide nothing, (verbatim|unfiltered) (error|exception) … (client|caller|response|through)`,
      },
      little: {
        alone: `(users|customers|clients|callers|visitors) … never see … (stack trace|stack traces|tracebacks|internals), (stack traces|tracebacks) … never … (user|users|client|clients|ui|response)`,
        near: `(never|don't|no|not|without|must not|nothing) … (expose|leak|reveal|show|return|send|include|disclose|contain|carry) … (stack trace|stacktrace|internals|internal detail|traceback|exception message|table name|host name), no (stack trace|stacktrace|traceback|internal detail|internals) … (client|response|user|caller|body|outside), (generic|opaque|vague|neutral|bland|sanitised|sanitized) (message|text|answer|body|reply), only … (error id|correlation id|request id), (stack trace|stacktrace|detail|traceback|cause|internals) … (stay|belong|only|go|remain) … (log|server|inside|logs), give nothing away, say nothing about`,
      },
    },
    { home: HOME },
  ),
]);
