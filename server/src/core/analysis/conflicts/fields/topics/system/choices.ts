import { choiceField, type Field } from '../../field.ts';
import { atHome, over } from './words.ts';

const CODE =
  'code|file|module|new|class|source|project|build|java|kotlin|state|store|screen|component|view|ui|fragment|cache|session|api|client|url|path|endpoint|error|body|response|server|value|type|field|column|parameter|schema|test|name|function|method|branch|change|version|release|app|application|everything';
const TEXT =
  'customer|letter|message|tone|user|reply|answer|client|mail|source|citation|reference|paper|text|script|code|file|folder|repository|status|channel|report|task|work|price|amount|catalogue|shop|invoice|database|list|bullet|markdown|doc|document';

/** Which tool, form or place is chosen. */
export const CHOICE_FIELDS: readonly Field[] = atHome([
  choiceField(
    'slot',
    'jvm-build-f',
    'the build tool',
    `maven, gradle, mvn, mvnw, gradlew, pom, pom xml, build gradle, gradle kts, build tool, settings gradle`,
    {
      Maven: `${over('maven|mvn|mvnw|pom xml|pom', 'gradle|gradlew|gradle kts|build gradle|kotlin dsl')}, (build|built|package|compile|run|test) … (with|by|using|through|via) (maven|mvn|mvnw), (must|should|always|has to|have to) … (pom|maven|mvn), (has|have|get|add|carry|declare|go|belong|live) … (pom|pom xml), run (mvn|mvnw) … (before|verify|test|install|package), (convert|port|migrate|move|turn|rewrite|translate) … (to|into) (maven|xml|pom), gradle … (thrown out|convert|leave|removed|gone|deleted), mvn for, maven for (us|all|every|jvm|java), stay with maven, maven is (build tool|build system), parent pom, maven (central build|build|wrapper) everywhere, mvn (clean|verify|install|test) before, gradle never, pom is truth`,
      Gradle: `${over('gradle|gradlew|gradle kts|build gradle|kotlin dsl|gradle kotlin dsl|gradle wrapper', 'maven|mvn|mvnw|pom xml|pom')}, (build|built|package|compile|run|test) … (with|by|using|through|via) (gradle|gradlew), (must|should|always|has to|have to) … (gradle|gradle kts), (has|have|get|add|carry|declare|go|belong|live) … (build gradle|gradle kts), run gradlew … (before|check|build|test|assemble), (convert|port|migrate|move|turn|rewrite|translate) … (to|into) (gradle|gradle kts|kotlin dsl), (pom|maven|mvn|mvnw) … (thrown out|convert|leave|removed|gone|deleted|leftover), leftover (mvnw|pom|maven), moved off maven, gradle for (us|all|every|jvm|java), stay with gradle, gradle is (build tool|build system), version catalog, libs versions toml, gradle (build|wrapper) everywhere, maven never, gradlew (build|check|test) before`,
    },
    { home: CODE },
  ),
  choiceField(
    'slot',
    'vue-state-f',
    'the state library',
    `pinia, vuex, definestore, createstore, usexstore, storetorefs, store module, $store, mapstate, mapactions, state management, pinia store, vuex store, vuex module, mutations`,
    {
      Pinia: `${over('pinia|definestore|pinia store|setup store', 'vuex|createstore|mapstate|mapactions|vuex module|vuex store')}, (state|store) … (in|with|through|by|via|as) (pinia|definestore), (must|should|always) … (pinia|definestore), definestore, storetorefs, pinia for, pinia all, vuex … (maintenance|deprecated|legacy|retired|old|port|migrate|dead|replaced), (port|migrate|move|convert|rewrite) … (to|into) (pinia|definestore|usexstore), pinia is (state|store)`,
      Vuex: `${over('vuex|createstore|vuex module|vuex store|mapstate|mapactions', 'pinia|definestore|pinia store')}, (state|store) … (in|with|through|by|via|as) (vuex|vuex module), (must|should|always) … (vuex), (commit|dispatch) and (commit|dispatch), dispatch action, only mutation, through mutation, by mutation, mutation … alter, vuex for, stay with vuex, definestore … (not installed|not used|not available), pinia … (not installed|wait|later|not yet)`,
    },
    { home: CODE },
  ),
  choiceField(
    'slot',
    'android-state-f',
    'the way a ViewModel exposes state',
    `stateflow, livedata, mutablestateflow, mutablelivedata, aslivedata, asstateflow, viewmodel, ui state, collectasstate, viewlifecycleowner, observeasstate, screen state, mutable state flow, observe livedata`,
    {
      StateFlow: `${over('stateflow|mutablestateflow|asstateflow|state flow|kotlin flow', 'livedata|mutablelivedata|aslivedata|live data')}, (expose|exposed|hold|emit|publish|offer|model|represent|show|keep|held|give) … (stateflow|mutablestateflow|asstateflow), (must|should|always) … (stateflow|state flow), (as|through|via|with|in|from) (stateflow|asstateflow|mutablestateflow), mutablestateflow, asstateflow, collectasstate, collectasstatewithlifecycle, coroutine … collect, (collect|collected) … (flow|lifecycle|repeatonlifecycle), livedata … (legacy|retired|migrate|replace|deprecated|gone|old|convert), replace … (observe|livedata), go with flow, stateflow for`,
      LiveData: `${over('livedata|mutablelivedata|aslivedata|live data', 'stateflow|mutablestateflow|asstateflow|kotlin flow|state flow')}, (expose|exposed|hold|emit|publish|offer|model|represent|show|keep|held|give) … (livedata|mutablelivedata), (must|should|always) … (livedata|live data), (as|through|via|with|in|from|to) (livedata|aslivedata|mutablelivedata), mutablelivedata, aslivedata, observe … (viewlifecycleowner|lifecycle), keep (stateflow|flow|flows) out, livedata for, stay with livedata`,
    },
    { home: CODE },
  ),
  choiceField(
    'slot',
    'cache-f',
    'the cache',
    `cache, caching, cached, cache backend, cache store, cache server, memcache, django_redis, pymemcachecache, caches in, cache must, cache is`,
    {
      Redis: `${over('django_redis|django redis|redis cache|redis', 'memcached|memcache|pymemcachecache')}, (cache|caching|cached|fragments) … (in|with|by|via|to|through|on|at) (redis|valkey), (must|should|always) … (redis|valkey), point … (redis|django_redis|django redis), redis not memcached, redis is (cache|caching), memcached … (replaced|retired|gone|migrate|legacy)`,
      Memcached: `${over('memcached|memcache|pymemcachecache', 'redis|valkey')}, (cache|caching|cached|fragments) … (in|with|by|via|to|through|on|at) (memcached|memcache), (must|should|always) … (memcached|memcache), point … (memcached|pymemcachecache|memcache), memcached for, memcached here, memcached not redis, memcached is (cache|caching), leave redis, stay with memcached, memcached has never, mcrouter`,
    },
    { home: CODE },
  ),
  choiceField(
    'slot',
    'language-f',
    'the language of new code',
    `typescript, javascript, new module, new file, new code, allowjs, plain js, vanilla js, bare js, jsdoc, untyped source, compile step`,
    {
      TypeScript: `${over('typescript|strict typescript', 'plain javascript|javascript files|vanilla javascript|plain js|js files|vanilla js|untyped js|bare js|new javascript')}, (write|written|author|implement|rewrite|convert|port|migrate) … (in|to) typescript, (new|every|all|each) … (must|should|always|is) typescript, (must|should) be (typescript|written in typescript), (module|source file) is typescript, typescript for (all new|new|all code|every file|everything), typescript not javascript, typescript over javascript, allowjs … (off|false|disabled), untyped … (don't compile|don't get in|rejected), no new (js|javascript) file, javascript … (legacy|is converted|migrated)`,
      JavaScript: `${over('plain javascript|vanilla javascript|plain js|vanilla js|es modules javascript', 'tsconfig|typescript files|typescript code')}, (use|write|prefer) javascript (not|instead|over|for new|for all|for everything), javascript (everywhere|throughout), everything is plain javascript, plain javascript esm, (write|written|author|implement|rewrite|convert) … (in|to) (javascript|plain javascript|plain js|vanilla js), (new|every|all|each) … (must|should|always|is) (plain javascript|javascript|vanilla), (must|should) be (plain|vanilla|javascript|js) (javascript|js|file|), (no|without) (compile step|transpiler|tsconfig), jsdoc … (instead|not|rather) … typescript, =types in jsdoc, write … types in jsdoc, typescript … (overhead|overkill|not used|not adopted|ceremony|not wanted)`,
    },
    { home: CODE },
  ),
  choiceField(
    'slot',
    'jvm-language-f',
    'the language of new code',
    `kotlin, java, kt, src main java, src main kotlin, kotlin plugin, pojo, data class, coroutines`,
    {
      Java: `${over('plain java|java for new code', 'kotlin files|kotlin code|new kotlin')}, (write|written|author|rewrite|convert) … (in|to) (java|plain java), (new|every|all|each) … (must|should|always|is) (java|written in java), (must|should) be (java|written in java), (remove|drop|delete) kotlin, stay (with|on|in) java, stays (with|on|in) java, java for (all|every|new|everything|backend), kotlin … (not adopted|out|second compiler|stay out|one more language), (never|no|not|don't|do not|avoid) … (in kotlin|kotlin classes|kotlin files|kotlin class|kt files)`,
      Kotlin: `${over('kotlin|idiomatic kotlin', 'plain java|java files|new java')}, (write|written|author|rewrite|convert|turn) … (in|into|to) kotlin, (new|every|all|each) … (must|should|always|is) (kotlin|written in kotlin), (must|should) be (kotlin|written in kotlin), stay (with|on|in) kotlin, kotlin for (all|every|new|everything|backend), kotlin only, kotlin first, java is (legacy|old|gone|deprecated|frozen|history), (isn't|aren't|not|no longer) java, java … any more, convert java, (never|no|not|don't|do not|avoid) … (in java|java classes|java files|java class)`,
    },
    { home: CODE },
  ),
  choiceField(
    'slot',
    'test-naming-f',
    'names of tests',
    `test name, name test, test title, test method, test function name, names of test, naming of test, test case name, spec name, name of test, describe behaviour, name your test, title of test, backtick prose for tests, tests are named, tests named, underscore_soup_names, naming test, test naming`,
    {
      'a pattern with underscores': `underscore pattern, (with|by|use) underscore, underscore to separate, (method|unit|subject) (state|scenario|condition|given) (expected|result|outcome|behaviour|behavior), methodname_state_expected, method_scenario_result, unitofwork_stateundertest_expectedbehavior, methodname_scenario_expectedresult, given_when_then, method_condition_result, should_ (expected|do|when), should_when, three part, three-part, part separated, snake_case parts, (subject|method|unit)_\\w+, insufficientfunds_throws, (don't|no|never|not) … (prose|sentence|plain english|backtick|display name|displayname|spaces), (follow|use|stick to|keep to) … (pattern|scheme|convention) … underscore, osherove, _throws, _returns, snake_case`,
      'a sentence': `(with|as|in|like|use|into|is|are) (full |whole |plain |complete |readable |) (sentence|sentences), full sentence, plain english, whole sentence, plain words, in words, ordinary words, natural language, (read|reads) (like|as) (sentence|english|prose|documentation|spec), (describe|describes|state|states|say|says|tell|tells|spell out) … (behaviour|behavior|what happen|what should|in words|in plain|expected), displayname, display name, backtick name, backticked, with spaces, (no|never|not|avoid|without|don't) … (underscore|snake_case|snake codes|camel case|abbreviation|pattern|cryptic), underscore … (hurt|soup|ugly|ban|unreadable)`,
    },
    { home: CODE },
  ),
  choiceField(
    'slot',
    'branch-naming-f',
    'names of branches',
    `branch name, name branch, branch, branches, git switch, git checkout -b, switch -c, checkout -b, feature branch, branch naming, name of branch, topic branch, branch prefix, branch titles, branch called`,
    {
      'type prefix': `type prefix, (prefix|prefixed|start|begin|named|name) … (=feat|=fix|=feature|chore|bugfix|hotfix|kind of change|type of change|=type), (prefix|prefixed) (by|with) (type|kind), =feat (slash|prefix|short|=fix), =feature (slash|bugfix), =fix (slash|prefix|=chore|=feat), (switch -c|checkout -b) (feat|fix|feature|chore|bugfix|hotfix|docs|refactor), (kind|type) … (in front|first|before slash|goes first), (type|kind) of change, no (ticket|issue|jira) (number|key|id), ticket (codes|number|key|id) … (nah|no|don't|out|not|stay out|belong in)`,
      'ticket number': `(start|begin|prefix|prefixed|named|name|carry|contain|include|lead|open|starts|begins|bear|has|have) … (ticket number|issue number|ticket id|jira key|ticket key|issue key|issue id|jira id|jira number|ticket|story number|its number|proj|number of issue|number of ticket), (use|by|after|with) (issue number|ticket number|ticket id|jira key|ticket key|issue key|ticket), (switch -c|checkout -b) (proj|jira|abc|issue|ticket|gh), (no|without) ticket no branch, no branch without ticket, (key|number) is name, proj 1234, abc 123, jira 123, named after ticket, named after issue`,
    },
    { home: CODE },
  ),
  choiceField(
    'slot',
    'api-version-place-f',
    'where the API version stands',
    `api version, version the api, api versioning, version header, version prefix, api v2, api v1, x-api-version, accept-version, versioned url, versioning, accept header, version in, content negotiation, uri version`,
    {
      'the path': `(in|into|by|through|via|of) (path|url|uri|route|url path|path prefix|url segment|uri path), url it is, path it is, prefix v\\d, prefix=v3, prefix (v1|v2|v3), (mount|mounted|nest|nested) … (api v1|api v2|version prefix), url version, url-based, path-based, uri versioning, url versioning, path versioning, versioned (path|url|route|prefix), (never|no|not|don't|avoid) … (by header|in header|via header|version header|custom header|accept header|media type|content negotiation), (header|headers) … (fool|hide|hidden|invisible|ban|cached badly)`,
      'a header': `(in|into|by|through|via|with|from|as) (header|accept header|request header|custom header|media type|content negotiation|accept-version|http header|headers), header version, header-based, header versioning, x-api-version, accept-version, api-version header, version header, (negotiate|negotiated) , content negotiation, media type version, (send|sends|read|pass|set) … (version|x-api-version|accept) … header, (never|no|not|don't|avoid) … (in path|in url|in uri|url version|in paths|in urls|v1 in|v2 in|version segment|path segment), (path|url|address) … (stay|unversioned|version-free|never change|for life|stable|clean), unversioned (url|path), cool uris`,
    },
    { home: CODE },
  ),
  choiceField(
    'slot',
    'api-error-body-f',
    'the body of an error',
    `error response, error body, problem json, problem+json, problem details, rfc 7807, rfc 9457, error envelope, error payload, failed call, api error, errors in, errors are, error object, return errors, error wrapper, 4xx, failed request`,
    {
      'problem JSON': `(use|return|send|as|in|with|follow|answer|emit|are|is|be|by|speak|via|per) (problem json|problem details|rfc 7807|rfc7807|rfc 9457|rfc9457|application problem|problem+json|standard problem), (problem json|problem details|rfc 7807|rfc 9457|rfc7807|rfc9457|application problem json), type title status, title status and detail, problemdetails, as rfc says, no (own|custom|home-grown|homemade|bespoke) (envelope|wrapper|error format|error shape|error body), next to instance, (no|never|without|not) … (own envelope|custom envelope|custom wrapper|home-grown|wrapper round)`,
      'an own envelope': `(own|custom|house|company|common|bespoke|internal) (envelope|wrapper|error format|error shape|error object|error schema|error structure|json shape), code message data, success error data, (code|error) message (details|data|request), error code message, stay with error, keep … (wrapper|envelope|shape), (wrap|wrapped) … envelope, (no|never|not|don't|avoid|without) (use |) (problem json|problem details|rfc 7807|rfc 9457|problem+json|application problem), problem details is (too|bulky|not|overkill|ban), same (envelope|wrapper) as (success|good)`,
    },
    { home: CODE },
  ),
  choiceField(
    'slot',
    'optional-type-f',
    'how an optional value is typed',
    `type hint, type hints, type annotation, up007, typing optional, pep 604, typing, optional type, optional types, none for optional, x none, t none, user none, optional misleads, optional str, optional int`,
    {
      'Optional[]': `(use|write|prefer|spell|keep|type|typed|annotate|as|with|stick to) (optional t|optional str|optional int|optional user|typing optional|optional from typing|optional x), optional (t|str|int|x|user|float|dict) (not|over|instead|rather|everywhere|only), (no|never|not|avoid|without|instead of|rather than|over) (pipe|bars|bar|x none|t none|str none|int none|pipe none|none union|union pipe|pep 604), no bars in, import optional, from typing import optional`,
      '| None': `(use|write|prefer|say|spell|type|typed|annotate|as|with) (x none|t none|str none|int none|user none|pipe none|none|type none), pep 604, up007, pipe syntax, pipe none, union operator, (no|never|not|avoid|without|instead of|rather than|over|ban) (optional|typing optional|optional t|optional from typing|optional str|optional x), int none, user none, str none, t none, x none, optional (misleads|is ban|is legacy|is old|is deprecated)`,
    },
    { home: CODE },
  ),
  choiceField(
    'slot',
    'nullability-f',
    'the default of nullability',
    `nullable, non-null, nonnull, nullability, null safety, nullmarked, strictnullchecks, nullable reference types, null, non-nullable, nullable enable, notnull, @nonnull, @nullable, null checks, strict null`,
    {
      'non-null': `(non-null|nonnull|non-nullable|not nullable|never null) (by default|unless|is default|everywhere|is rule|is norm), (treat|assume|consider|declare|make|keep|regard) … (non-null|nonnull|non-nullable|not null|never null), nullable is (exception|rare|marked case|opt-in|announced), nullable only (when|where|if|for), strictnullchecks (on|true|must|stay), enable (strictnullchecks|strict null|nullable reference|null safety), strictnullchecks, nullmarked, parametersarenonnullbydefault, nullable enable, null … (exception|announced|invited|opt-in|permission|must be marked), (mark|annotate) … nullable … (exception|only|explicitly|if|where), (never|don't|do not|not) (make|declare|mark|leave) … nullable (by default|), bang by default, question mark only, nullable only when, non-null types by default, null must be declared`,
      nullable: `nullable (by default|unless|is default|default|everywhere|is rule|is norm), (treat|assume|consider|declare|regard) … (nullable|may be null|as null|possibly null), (non-null|nonnull|non-nullable|bang|notnull) is (exception|rare|marked case|opt-in), (don't|never|not) assume (non-null|nonnull|not null), (mark|annotate) … (with nonnull|with @nonnull|non-null|nonnull|notnull) … , (any|every|each) … (field|value|type|reference) … (may|might|can|could) be (null|absent|missing), leave … (bang|exclamation mark) off, (may|can|might) all be (absent|null), null lurks, bang is exception, strictnullchecks (off|false), disable strictnullchecks, (never|don't|do not|not) (make|declare|mark) … (non-null|nonnull|non-nullable) by default`,
    },
    { home: CODE },
  ),
  choiceField(
    'slot',
    'formality-f',
    'the tone towards customers',
    `customer, guest, letter, mail, greeting, salutation, support chat, patient, shopper, passenger, reader, tone of voice, formal tone, informal tone`,
    {
      formal: `(formal|formally|polite form|formal tone|formal register|formal language|formal english), (write|open|begin|start|greet) … (dear|dear ms|dear mr|dear sir), yours (sincerely|faithfully), kind regards, (mr|ms|mrs|surname|last name|title) … (surname|last name|always|until|unless), by surname, with surname, by last name, by title, necktie on, keep … (tie|necktie), (no|never|not|avoid|without) (slang|first name|first names|contractions|emoji|colloquial|nickname|hey|hi|chatty|informal), business (tone|letter|register), full sentences and titles, courteous distance, sir or madam`,
      informal: `(informal|informally|casual tone|casually|friendly tone|chatty), (write|open|begin|start|greet|say) … (hi|hey|hello there), (sign off|close|end) … (cheers|bye|see you|take care), first name, by first name, first-name basis, (no|never|not|avoid|without) (formal|sir|madam|dear|stiff|titles|surname|formality|yours sincerely|bureaucratic|officialese), (like|as) … friend, (talk|write|speak|sound) … like (friend|colleague|human|neighbour|mate), dear sir … (out|no|stiff|gone), (slang|emoji|contractions) … (fine|ok|welcome|allowed), stiff … (ban|out)`,
    },
    { home: TEXT },
  ),
  choiceField(
    'slot',
    'citation-style-f',
    'the form of citations',
    `citation, citations, cite, bibliography, author and year, author-year, numbered reference, numbered references, works cited, in-text, scholar, literature list, reference list, list of references, sort list by surname, cite source, cite sources, references in text, smith 2021, bracketed numbers, footnote numbers`,
    {
      numbered: `(numbered|numeric|numerical) (citation|citations|reference|references|source|style|note|list|footnote|bracket), (number|numbers) in (brackets|square brackets|order), bracketed number, running number, ieee, vancouver, (superscript|consecutive) number, a number will do, numbered in order, order of appearance, (no|never|not|don't|avoid|without|instead of|rather than) … (author and year|author-year|author year|apa|harvard|names in brackets|surnames in text|author-date)`,
      'author and year': `author-year, author and year, author year, author-date, (by|name|with|use) author, (apa|harvard|chicago author) (style|citation|format|) , (by|with|give) surname and year, surname and year, smith 2021, name and year, (sort|sorted|order|ordered) … by (surname|author|last name), apa, harvard, (no|never|not|don't|avoid|without|instead of|rather than) … (numbered citation|numbered reference|bare number|bracket numbers|number in brackets|ieee|vancouver)`,
    },
    { home: TEXT },
  ),
  choiceField(
    'slot',
    'throwaway-place-f',
    'where throw-away code goes',
    `scratch file, scratch files, throwaway, throw-away, throwaway script, one-off, one-off script, quick repro, junk code, spike, temporary script, mktemp, temp script, scratch script, try-out, trial script, trial scripts, throwaway code, throw-away code, temporary scripts, temp files, temporary files, debug scripts, helper scripts for one, spikes, quick test script, probe script, ad-hoc script, ad-hoc scripts`,
    {
      'inside the repository': `(in|into|under|to|inside|within|below|at) (scratch|tmp directory of repo|repo|repository|project|this repo|working tree|scratch folder|scratch directory|experiments|repo root|tools/scratch|repository folder), next to src, (never|no|not|don't|nothing) … (outside|tmp|/tmp|home directory|elsewhere|desktop|gist), gitignored (folder|directory), inside (repo|repository|project|tree), drawer … repo, stay in (repo|repository), (in|into|under|to|inside) (scratch|experiments|tmp folder|scripts/scratch|local tmp|gitignored)`,
      'outside it': `(outside|out of) (repo|repository|tree|project|working tree|checkout|git), (in|into|under|to|at) (/tmp|temp directory|temporary directory|home directory|system temp|temp folder|gist|mktemp|scratchpad|own repository|separate repository|sandbox project), (never|no|not|don't|nothing) … (in repo|in repository|into repo|in tree|in project|in working tree|in source tree), own gist, gist, mktemp, leave working tree clean, (working tree|repo|repository) … (stay|stays|remain) clean, (in|into|under|to|at) (system temp|another repository|separate repo)`,
    },
    { home: TEXT },
  ),
  choiceField(
    'slot',
    'progress-interval-f',
    'how often progress is reported',
    `status update, progress report, report back, status message, status report, interim update, interim report, progress message, post in thread, running commentary, report progress, progress update, intermediate progress, posted, checkpoint message, checkpoint messages, status notes, long job, long jobs, heartbeat, heartbeat message`,
    {
      often: `(often|frequently|regularly|at short interval|continuously|constantly|while you work|every hour|every few minutes|every two minutes|every five minutes|every ten minutes|between steps), (don't|never|not|no) … (silent|go dark|go quiet|disappear|wait until end|wait till end|radio silence|only at end|just at close|long silence), keep … (posted|informed|loop|up to date), short interval, running commentary, silence … (nervous|worry|bad|worrying), (report|post|give|send) … (after each|after every|each|every) (step|file|task|milestone|phase|change), in short intervals`,
      once: `(once|only) (at end|when finished|when done|when everything|when task|after last|at finish|on completion), (report|progress) once, only (when|once|after|at) … (finished|done|end|complete|completed|over|last), after last step, at the very end, (no|never|not|don't|without) (interim|intermediate|running commentary|=commenting|live ticker|play-by-play|progress update|status update|progress report|progress message|update in between|partial), single message, one (message|summary|report) (when|after|at), final (report|summary) only`,
    },
    { home: TEXT },
  ),
  choiceField(
    'slot',
    'price-net-f',
    'whether prices contain tax',
    `price, prices, price includes, sales tax, net amount, gross amount, price list, displayed price, price tags, sales price, amounts shown, price fields, product price`,
    {
      net: `(=net|without tax|without vat|excluding tax|excluding vat|exclusive of tax|exclusive of vat|ex vat|ex tax|before tax|tax-exclusive|excl vat|excl tax|net of tax|net price|net prices|net amount|pre-tax), (tax|vat|gst) … (added|add|put on top|on top|comes on|calculated|computed|applied|separate) , put on top at checkout, (never|no|not|don't|without) … (tax included|including tax|including vat|tax-inclusive|incl vat), (tax|vat) … (doesn't|don't|not) belong`,
      gross: `(=gross|with tax|with vat|including tax|including vat|inclusive of tax|inclusive of vat|inc vat|incl vat|incl tax|tax-inclusive|tax included|vat included|after tax|gross price|gross prices|gross amount|all-in|all in price), (tax|vat|gst) … (is|already|are) (in|included|inside|part), (never|not|don't) … (without tax|without vat|excluding tax|excluding vat|ex vat|tax-exclusive), what … (shopper|customer|buyer|guest) … pay, what … (shopper|customer|buyer|guest) … pays, final (amount|price), include (tax|vat), tax is included`,
    },
    { home: TEXT },
  ),
  choiceField(
    'slot',
    'list-marker-f',
    'the marker of lists',
    `bullet, bullets, list marker, list item, bullet list, unordered list, list markers, md004, bullet point`,
    {
      '-': `(use|with|by|prefer|as|is|to|set|start|begin) (dash|dashes|hyphen|hyphens|minus|minus sign), dash … bullet, hyphen … bullet, dash (for|as|marker|bullet|only), hyphen (for|as|marker|bullet|only), (never|no|not|don't|avoid|instead of|rather than|over) (use |) (star|asterisk|asterisks|stars|stars as|star as), star … (bold|confus|ban|forbidden|rejected)`,
      '*': `(use|with|by|prefer|as|is|to|set|start|begin) (star|stars|asterisk|asterisks), star … bullet, asterisk … bullet, star (for|as|marker|only), asterisk (for|as|marker|only), (never|no|not|don't|avoid|instead of|rather than|over) (use |) (dash|dashes|hyphen|hyphens|minus)`,
    },
    { home: TEXT },
  ),
]);
