import { choiceField, type Field, practiceField } from '../../field.ts';
import { atHome } from './words.ts';

const HOME =
  'config|configuration|setting|settings|environment|env|variable|service|server|app|application|code|feature|module|backend|deployment|production|prod|staging|development|dev|new|call|request|client|api|user|job|worker|error|failure|data|dependency|remote|network|http|external';

/** Configuration, and what programs do when things go wrong. */
export const CONFIG_FIELDS: readonly Field[] = atHome([
  choiceField(
    'practice',
    'config-source',
    'where configuration comes from',
    `configuration, config, settings, configured, app config, runtime config, parameters, configs`,
    {
      'environment variables': {
        near: `(configuration|config|configs|settings|setting|parameters) … (come|comes|read|taken|live|passed|loaded|is|are) … (from|in|by|through|via|as) (environment|env|environment variables|environment variable|env vars|process.env), (=use|prefer|only) (environment variables|env vars) for (configuration|config|configuration management|settings|all configuration|all settings|app configuration), (=use|prefer|only) (environment variables|env vars) (not|over|instead of|rather than) …, (read|from) (the environment|environment) …, settings from env, twelve-factor, 12-factor, no (config file|config files|configuration file|configuration files|yaml config)`,
        alone: `configuration comes from environment, config via environment variables, configured through environment variables, configure via environment variables, config lives in environment, use environment variables for (configuration|config|all configuration|settings|configuration management), (configuration|settings|config) … (come|comes|is read|are read) from environment, (settings|configuration|config) come from environment variables (only|)`,
      },
      files: {
        near: `(configuration|config) (=is|lives|comes|belongs) … (from|in|into) (config file|configuration file|yaml|toml|config.toml|config.yaml|file|files), (=configs|=settings|=parameters) … (come|comes|read|live|lives|sit|belong|kept|go|loaded|is|are) … (from|in|into) (config file|configuration file|config.yaml|config.yml|config.toml|config.json|settings file|yaml|toml|file|files|settings.py|application.yml|config/*.yaml|configs/*.yaml|conf|garden.toml), (read|loaded) from … toml, (=use|prefer) (config file|config files|configuration file|configuration files|yaml file|toml file) (not|over|instead of|rather than|for config|for configuration|for settings), no (environment variables|env vars|environment variable), never (read|use) (environment variables|environment|env vars|process.env), environment variables … (ban|forbidden|not used)`,
        alone: `configuration lives in file, configuration lives in versioned file, configuration comes from file, settings live in yaml, config file only, (settings|setting) (go|goes|belong|live) (in|into) config/, (put|add|keep|define|store) (new|all|) (setting|settings|configuration) (in|into|to) … (config.yaml|config.yml|settings.yaml|settings.toml|config.toml|settings.json|config.json|config file|settings file), (=don't|=never) read (env vars|environment variables|environment)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'config-defaults',
    'settings that are missing',
    `=setting, =settings, environment variable, environment variables, env var, env vars, config key, config keys, missing keys, missing config, missing configuration, required setting, configuration values, config values, configuration`,
    {
      'a default': {
        near: `(sensible|sane|reasonable|safe|built-in|good) (default|defaults), (every|each|all) (=setting|=settings|option|variable|variables|config value) … (has|have|gets|needs) default, (fall back|falls back) to default, (run|start|boot|work) (without|with no|with zero) (configuration|config|settings), works unconfigured`,
        alone: `every setting has default, (provide|give) (sensible|sane|reasonable) defaults for (every|all|each) …`,
      },
      'an error': {
        near: `no (default|defaults|default value|default values), without (default|defaults), no fallback values, (refuse|refuses) to (start|boot), (fail|crash|abort|die|stop|exit) … (at startup|on startup|at boot|at once|if missing|when missing|if unset|if absent) , (missing|unset|absent) … (error|crash|crashes|abort|aborts|stop|stops|fatal|exit|exits), defaults (hide|mask|are ban|are dangerous|are forbidden), never default`,
        alone: `(missing|unset) (configuration|config|setting|settings|environment variable|environment variables|env vars) … (fail|fails|crash|crashes|abort|aborts) …, refuse to start … (missing|unset)`,
      },
    },
    { home: HOME },
  ),
  practiceField('feature-flags-f', 'feature flags', {
    things: `feature flag, feature flags, feature toggle, feature toggles, release toggle, launchdarkly, unfinished feature, unfinished features, half-finished, unfinished work, incomplete feature, incomplete features, remote toggle, new feature, new features, new behaviour, new behavior, toggles`,
    acts: `feature flag, feature flags, feature toggle, feature toggles, release toggle, release flag, dark launch, feature switch`,
    for: `behind (=flag|=flags|feature flag|feature flags|toggle|toggles|launchdarkly flag|remote toggle|switch), (guard|hide|wrap|gate|ship|release|launch|protect) … (with|by|behind|in) (=flag|=flags|feature flag|toggle|launchdarkly flag|feature flags), percentage rollout, (starts|start|ship|ships) (dark|disabled), (with|through|via) (launchdarkly|unleash)`,
    forAlone: `(ship|put|gate|hide|guard|wrap) … (behind|in|with) (feature flag|feature flags|launchdarkly flag|feature toggle), (every|each|all) new (feature|features|behaviour|behavior) … behind (flag|flags|feature flag|toggle), ship behind flag, ship behind flags`,
    against: `no (toggles|feature flags|feature switches|dead branches|dark launches), without (feature flag|feature flags|toggle|toggles|flag|flags), (merge|ship|land) only (finished|complete), finished or not merged, (flags|toggles) (rot|are debt|pile up|are ban|are forbidden|are not used), flag debt`,
    againstAlone: `(don't|do not|never) (use|add|introduce) (feature flags|feature toggles|feature flag), no feature flags, no feature toggles, what is merged is live, (ship|release|launch) … (feature|features) without (flag|flags|feature flag)`,
    home: `${HOME}|flag|toggle|release|change|work|branch`,
  }),
  practiceField('env-branches', 'code that knows its environment', {
    things: `environment check, environment checks, node_env, rails_env, is_production, environment-specific, environment branch, dev mode, every environment, all environments, which environment, where it runs`,
    acts: `environment check, environment checks, node_env check, environment-specific branch, environment-specific code, environment branch, environment-dependent code, checks for production, environment-specific branches`,
    for: `(check|branch on|switch on|test|look at) (node_env|rails_env|is_production|=environment), if (node_env|is_production) …, (branch|behave differently) (by|on|per|depending on) environment`,
    against: `(code|binary|artefact|artifact|app|image) … (doesn't know|does not know|knows nothing|must not know|never knows) … (environment|where it runs), same code in every environment, no (if production|environment checks|environment-specific code|environment branches|environment-specific branches), never (check|branch on|switch on|look at) (node_env|environment|rails_env), same (image|artefact|artifact|build|binary) … (every environment|all environments), differences only in (config|configuration)`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'tunable-constants',
    'limits and thresholds in code or configuration',
    `thresholds, threshold, limits, timeout values, magic numbers, tunables, batch size, pool size, intervals`,
    {
      configurable: {
        alone: `everything tunable is config, (make|keep) … (threshold|thresholds|limits|interval|intervals|pool size|batch size|timeouts) … configurable, (threshold|thresholds|limits|interval|intervals|pool size|batch size|timeouts) (is|are|must be|should be|come|comes|live|belong) (configurable|in configuration|in config|from config|tunable|overridable), never hard-code (limit|limits|threshold|thresholds|timeout|timeouts|interval|intervals|batch size), no hard-coded (limits|thresholds|timeouts|intervals), no hardcoded (limits|thresholds|timeouts|intervals)`,
      },
      'fixed in code': {
        alone: `(threshold|thresholds|limits|interval|intervals|pool size|batch size|timeouts) (are|is|stay|live|belong) (constants|constant in code|constants in code|hard-coded|hardcoded|fixed in code), constants stay in code, no configuration for what never changes, no new (setting|settings|knobs|configuration options), hard-code (limits|thresholds|timeouts|intervals)`,
      },
    },
    { home: HOME },
  ),
  practiceField('retries-f', 'retrying failed calls', {
    things: `failed call, failed calls, failing call, failed request, failed requests, network call, network calls, remote calls, http calls, transient errors, transient failures, network errors, api calls, external calls, idempotent calls, idempotent requests, failed downloads, deadlocks, outbound calls, =retries, networking`,
    acts: `automatic retry, retry policy, exponential backoff, automatic retries, retry logic, retry with backoff, silent retry, automatic retrying`,
    for: `retry (transient|failed|failing|idempotent|network|with backoff|with exponential|up to) …, retry … (twice|three times|two times|up to|with backoff|with exponential backoff|with jitter), (is|are) retried, attempted (three|two|five|3) times, (retries|retry) (with|for) …, with (backoff|exponential backoff|jitter), retries (two|three|five|2|3|5)`,
    forAlone: `retry (transient|failed|idempotent|network) (errors|failures|calls|requests|downloads|operations) …, (implement|use|add) (retry logic|retries with|exponential backoff), retry … with exponential backoff`,
    against: `(never|no|don't|do not) (retry|retries|retrying) …, (failed|network|outbound|external|upstream|http) (requests|calls|errors) (aren't|are not|are never) retried, (exactly one|single) attempt, fail on first (error|failure|attempt), first (error|failure) is final, retries (hide|mask|amplify)`,
    againstAlone: `(never|don't|do not) retry (failed|network|remote|calls|requests|api|automatically|upstream|http) …, no (automatic|silent) retries, no retries, (failed|failing) (request|call|fetch) (isn't|aren't) retried, (failed|failing) (request|call|fetch) (is|are) (=not|never) retried`,
    home: HOME,
  }),
  practiceField('timeouts', 'time-outs on calls', {
    things: `network call, network calls, http call, http calls, http client, http requests, remote call, remote calls, external call, external calls, external requests, outbound call, outbound calls, outbound requests, upstream, api calls, requests, socket, sockets, resolvers, subprocess, queries, rpc, network requests`,
    acts: `explicit timeout, explicit timeouts, request timeout, call timeout, request timeouts`,
    for: `(every|each|all|any) … (has|have|carry|carries|needs|need|sets|gets|with|set) … (timeout|timeouts|time-out|deadline|time limit), (set|pass|give|use|add|configure) (timeout|timeouts|time-out|deadline|explicit timeout|explicit timeouts) …, never wait (forever|indefinitely), no (call|request|query) without (timeout|time-out|deadline), never … without (timeout|timeouts|deadline), never block (indefinitely|forever), time out after, times out after, (no|more than) … seconds times out`,
    forAlone: `(every|each|all) (http|network|external|outbound|remote|api|upstream|rpc) (call|calls|request|requests) … (timeout|timeouts|time-out|deadline), (set|use|add) (timeout|timeouts|explicit timeouts) (on|for) (every|all|each|network|http|external|outbound|api|remote) …`,
    against: `(wait|block) … (until it answers|however long|forever|indefinitely), no (timeout|timeouts|time-out|deadlines) (on|for), without (timeout|timeouts|time limit), never time out, however long it takes`,
    home: HOME,
  }),
  choiceField(
    'principle',
    'crash-or-carry-on-f',
    'stopping or carrying on after a fault',
    `invariant, invariants, dependency down, invalid state, corrupt, inconsistent state, malfunction, crash, crashes, unhandled exceptions, error handling, something goes wrong, goes wrong, assertion fails, unrecoverable errors, robustness, corrupted, contract violated, invalid input, broken, fault, faults, assumption breaks, service is down, unavailable, whatever happens`,
    {
      stop: {
        near: `(crash|abort|panic|halt|exit|terminate) (early|fast|loudly|immediately|at once|right away|instantly|on the spot), let it crash, crash (rather than|instead of) …, no (graceful degradation|degraded mode|silent fallback|silent fallbacks|half-working), never (limp|carry on|paper over|degrade), (stop|halt|kill) (process|program) …, blow up on the spot, raise (immediately|at once), throw (immediately|at once), panic (on|when), exit non-zero`,
        alone: `(abort|stop|fail) (on|at) first (invalid|bad|broken|malformed), fail fast, fail-fast, crash early, fail loudly, let it crash, crash loudly, crash rather than limp, never degrade silently, no graceful degradation, panic on broken invariant, blow up on the spot, panic at once, better to crash, (stop|halt) the program (at|with|when|if) …`,
      },
      'carry on': {
        near: `(keep|stay|remain) (running|going|up|alive|usable|available|online), (carry|carries|soldier|limp) on, (degrade|degrades) gracefully, graceful degradation, degraded (mode|operation) …, (fall back|falls back) to (default|cache|cached|last|stale) …, last known good, (never|nothing|must not|mustn't|no) (crash|go down|bring down|panic|blow up|take down) …, (nothing|no) can crash, log and continue, log error and continue, log and carry on, skip and continue, (survive|tolerate) … (fault|faults|failure|failures|outage)`,
        alone: `(rows|records|lines|items|entries|files) are skipped … (carry|carries|continue|continues|goes|go), (rows|records|lines|items|entries|files) are skipped and, skip (invalid|bad|broken|malformed|corrupt) (rows|records|lines|items|entries) and (carry|go|continue|move|keep), (import|job|run|loop|process|pipeline) (carries|goes|keeps) (on|going), degrade gracefully, graceful degradation, never crash, keep running whatever happens, stay up at all costs, show must go on, availability above all, must not panic, carries on whatever happens`,
      },
    },
    { home: `${HOME}|program|process|app|system|invariant|page|component|device` },
  ),
  practiceField('rate-limits', 'limits on the rate of requests', {
    things: `rate limit, rate limiting, throttling, requests per second, request quota, public endpoints, api endpoints, rate limiter`,
    acts: `rate =limiting, request quota, request throttling`,
    forAlone: `(every|each|all|public) (endpoint|endpoints|route|routes|api|client) … (rate limit|rate-limited|throttled|rate limits), (endpoints|requests|clients|routes|apis|api) (are|is|must be|should be) (throttled|rate-limited|rate limited), (implement|add|use|apply|enforce) (proper|) rate limiting …, (implement|add|apply|enforce) rate limits …, rate limit (all|every|each|public|our), throttle (abusive|requests|clients) …, per-client limit`,
    againstAlone: `(no|without) (rate limit|rate limits|rate limiting|throttling) (on|for|in), never rate-limit, don't rate-limit, requests are not throttled, no rate limiting, no rate limits`,
    home: HOME,
  }),
  practiceField('circuit-breakers', 'circuit breakers', {
    things: `circuit breaker, circuit breakers, circuit-breaker, bulkhead, hystrix, resilience4j`,
    acts: `circuit breaker, circuit-breaker, circuit breakers, hystrix, resilience4j`,
    for: `(wrap|guard|protect|behind) … (circuit breaker|breaker|circuit breakers), (separate|one) breaker per, breaker (opens|trips), stop calling … (down|unhealthy)`,
    against: `(no|without|never) (circuit breaker|circuit breakers|bulkhead), (circuit breakers|breakers) … (overkill|complexity|ban)`,
    home: HOME,
  }),
  practiceField('defensive-checks', 'checks for what can’t happen', {
    things: `defensive programming, defensive checks, null check, null checks, precondition, preconditions, can't happen, cannot happen, can not happen, sanity check, sanity checks, impossible states, impossible cases, invariants, defensive code`,
    acts: `defensive check, defensive programming, defensive null check, defensive code, guard clause for impossible, redundant check, defensive coding, defensive checks, impossible-case check, redundant checks, defensive null checks`,
    for: `(check|guard|assert|verify|validate) (every|all|each) (argument|arguments|parameter|parameters|precondition|pointer|assumption), (assert|check) (generously|liberally|invariants), (guard|protect) against (impossible|null|everything) …, even if … (can't happen|cannot happen|impossible), trust nothing, belt and braces`,
    forAlone: `program defensively, code defensively, practice defensive programming, check arguments in every function`,
    against: `trust (types|type system|compiler|caller|callers|internal code|framework guarantees) …, (can't|cannot) happen … (don't|no|not) …, no (defensive|redundant|paranoid|speculative) (checks|code|null checks|programming|coding|guards), (don't|do not|never) (check|guard|handle|validate|add) … (can't happen|cannot happen|impossible|can not happen), types guarantee`,
    againstAlone: `no defensive (checks|code|programming|coding), avoid defensive (checks|code|programming), (don't|do not|never) (add|write) (defensive|redundant) (checks|code|null checks), (don't|do not|never) (add|handle|validate|check) … scenarios that (can't|cannot) happen, trust internal code`,
    home: `${HOME}|function|argument|parameter|null|input|case|type`,
  }),
  practiceField('prod-asserts', 'assertions in released builds', {
    things: `=assert, =asserts, assertions, debug_assert, ndebug`,
    acts: `assertions in production, asserts in production, assert in release, asserts in release, assertions in release build, assert in production code, assertions in release builds`,
    for: `(stay|keep|leave|remain) … (on|enabled|active|compiled in) … (production|release|field), (never|don't) (compile|strip|disable) … (assert|asserts|assertions), enabled in release, on in release builds`,
    against: `(strip|compile|disable|turn|switch|remove) (out|off|assertions|asserts|from) … (production|release|shipped), (debug builds|debug) only, only in debug, never in (production|release), off in (production|release), use debug_assert (instead|rather|over|not) …`,
    home: `${HOME}|release|build|debug|production`,
  }),
  practiceField('graceful-shutdown', 'a shutdown that finishes work', {
    things: `shutdown, sigterm, termination, stop signal, draining, in-flight`,
    acts: `graceful shutdown, connection draining, clean shutdown, drain period, orderly shutdown`,
    for: `(finish|complete|drain|wait for) … (in-flight|open|running|pending|current|active) (request|requests|job|jobs|work|connections|tasks|task), on sigterm, finish in-flight, (close|flush|release) … (on exit|on shutdown|on sigterm|before exit), never (drop|lose|kill|abort) … in-flight, drain before`,
    forAlone: `(implement|support|handle|ensure) graceful shutdown, shut down gracefully, handle sigterm, finish in-flight (requests|jobs|work), shut down on sigterm within`,
    against: `(crash-only|kill hard|exit immediately|exit at once), no (graceful shutdown|draining|drain|shutdown hook|shutdown hooks|shutdown handler), may be killed at any`,
    againstAlone: `no graceful shutdown, crash-only (design|software|services)`,
    home: `${HOME}|process|worker|pod|container`,
  }),
  choiceField(
    'practice',
    'flag-default',
    'what a new feature flag is set to',
    `feature flag, feature flags, new flags, feature toggle, feature toggles`,
    {
      on: `(default|defaults|set|start|begin) (to|as|) =on, =on by default, enabled by default`,
      off: `(default|defaults|set|start|begin) (to|as|) =off, =off by default, disabled by default`,
    },
    { home: HOME },
  ),
]);
