import { choiceField, type Field, practiceField } from '../field.ts';
import { atHome, over } from './sysWords.ts';

const HOME =
  'config|configuration|setting|settings|environment|env|variable|service|server|app|application|code|feature|module|backend|deployment|production|prod|staging|development|dev|new|call|request|client|api|user|job|worker|error|failure|data|dependency|remote|network|http|external';

/** Configuration, and what programs do when things go wrong. */
export const SYS_CONFIG_FIELDS: readonly Field[] = atHome([
  choiceField(
    'practice',
    'config-source',
    'where configuration comes from',
    `configuration, config, setting, settings, configured, config value, app config, options, environment-specific, runtime config`,
    {
      'environment variables': {
        near: `${over('environment variable|env variable|env var|environment variables|environment|env vars|env|process.env', 'config file|configuration file|yaml file|settings file|toml file|json file|ini file|properties file')}, (come|comes|read|taken|live|passed|pass|injected|supplied|set|load|loaded|arrive|go) … (from|in|by|through|via|as) … (environment|env|environment variable|env var|process.env), twelve-factor, 12-factor, no config file, no configuration file, no yaml config, only environment, env vars, from env, twelve-factor, exported variables, process environment`,
        alone: `configuration comes from environment, config via environment variable, configured through environment, configure via env, config lives in environment`,
      },
      files: {
        near: `${over('config file|configuration file|yaml file|settings file|toml file|settings.py|application.yml|config.yaml|config.toml|properties file|typed config file|versioned file', 'environment variable|env variable|env var|environment variables|env vars|process.env')}, (come|comes|read|taken|live|lives|sit|belong|kept|keep|go|goes|load|loaded|stand) … (from|in|into) … (config file|configuration file|config.yaml|config.yml|config.toml|config.json|settings file|yaml|toml|versioned file|checked-in file|repository|git|application.yml|settings.py|a file), no environment variable, no env var, never (read|use) … (environment|env|process.env), don't read … (environment|env|process.env), environment variables … (invisible|hide|ban|forbidden|untyped|leak), checked in file, under version control, settings file, in config.toml, in config.yaml, reviewed like code, environment stays out, one file, committed settings`,
        alone: `configuration lives in file, configuration lives in versioned file, configuration comes from file, settings live in yaml, config file only`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'config-defaults',
    'settings that are missing',
    `setting, config, configuration, environment variable, env var, option, variable, config key, required setting`,
    {
      'a default': {
        near: `(sensible|sane|reasonable|safe|working|built-in|good) default, (has|have|gets|needs|carry|comes with|provide|ship with|give) … default, (fall back|falls back|fallback) … default, default … (every|each|all|for missing), (run|start|boot|work) … (without any|without|with no|zero) (configuration|config|setting|env), zero config, zero-config, out of the box, never require, zero configuration, boot with zero, works unconfigured, nothing to configure, clone and run, fills in, without configuring`,
      },
      'an error': {
        near: `no default, without default, never … default, no fallback, no silent default, (refuse|refuses|fail|fails|crash|crashes|abort|die|stop|exit) … (start|startup|boot|missing|unset|at once|immediately|loudly|if … missing), (missing|unset|absent) … (error|crash|abort|stop|fail|fatal|refuse|kill|exit), explicit or, must be (set|given|provided|present) explicitly, defaults … (hide|mask|ban|dangerous|forbidden|lie|guess), required … (explicit|every), refuse to start, refuse to boot, (die|crash|fail|abort) … (missing|unset), must be set, say so, never guess, no guess, spell out every, every setting … (explicit|set)`,
      },
    },
    { home: HOME },
  ),
  practiceField('feature-flags-f', 'feature flags', {
    things: `feature flag, feature toggle, release toggle, toggles, launchdarkly, unleash, kill switch, unfinished feature, half-finished, dark launch, flagged, half-done, unfinished work, unfinished feature, incomplete feature, feature is, dark code`,
    acts: `feature flag, feature toggle, release toggle, release flag, flags and toggles, kill switch, dark launch, feature switch, long-lived flag`,
    for: `behind … (flag|toggle|switch), (guard|hide|wrap|gate|ship|merge|land|release|launch|roll out|deploy|protect|start) … (with|by|behind|in|as|through|under|via) … (flag|toggle|switch), (every|each) (feature|change|release|launch) … (flag|toggle|flagged), (switched|turned|turn|switch) off (by default|first|at any|without deploy), off by default, (start|starts|begin|ship|land|dark) … (off|dark|disabled), can be switched off, percentage rollout, needs … (flag|toggle), keep … dark, flag keeps, as long as flag, (half-done|unfinished|incomplete) … (flag|merge|merged|main), dark until, wake up later, turn … on later, separate deploy … release, with launchdarkly, with unleash, through launchdarkly, via launchdarkly, in launchdarkly, guarded by, gated`,
    against: `no (toggle|feature flag|feature switch|dead branch|dark launch), without (feature flag|toggle|flag), never … (behind|flag|toggle), (one|single) code path, (ship|merge|release|land|deploy) … (finished|complete|when … done|only when|done), (finished|complete|done) or not, merged … live, what … merged is live, every branch … live, flags … (rot|debt|double|ban|branches|smell|pile up|multiply|dead), (flags|toggles) is (ban|forbidden|debt|not allowed), (unfinished|incomplete|half-finished) … (branch|stays on branch|not merge), either finished or, finished or not merged, double … (path|paths|code), (feature|work) … (done|finished) before merge, no half-done, no unfinished, two code paths, if-enabled, flag debt`,
    home: `${HOME}|flag|toggle|release|change|work|branch`,
  }),
  practiceField('env-branches', 'code that knows its environment', {
    things: `environment, production, staging, env, node_env, rails_env, is_production, dev mode`,
    acts: `environment check, environment checks, node_env check, if production, environment-specific branch, environment-specific code, environment branch, environment-dependent code, checks for production, environment switch`,
    for: `(check|ask|branch on|switch on|test|look at) (node_env|environment|env|rails_env|is_production), if … (production|node_env|is_production) … (then|do|skip|use|enable), (branch|switch|differ|behave) … (by|on|per|depending on) environment, code may check environment, where production … different`,
    against: `(code|binary|artefact|artifact|app|image) … (doesn't know|knows nothing|not know|never know|ignorant|unaware|mustn't know|same in every|identical) … (environment|where|production), same code … every environment, no (if production|environment check|environment-specific|node_env|environment branch), never (check|branch|ask|switch|look) … (environment|node_env|production|env), same (image|artefact|artifact|build|binary) … (every|all) environment, (differ|differences|difference) … only … (config|configuration), never know where, unaware where, know where it runs, knows where it runs`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'tunable-constants',
    'limits and thresholds in code or configuration',
    `threshold, limit, timeout value, constant, magic number, tunable, parameter, batch size, pool size, interval, knob, value`,
    {
      configurable: {
        alone: `everything tunable is config, (make|keep) … (threshold|limit|interval|pool size|batch size|timeout) … configurable, (threshold|limit|interval|pool size|batch size|timeout) … (configurable|in configuration|in config|comes from config|come from config|tunable|overridable), never hard-code (limit|threshold|timeout|interval|url|batch size|value), no hard-coded (limit|threshold|timeout|interval|value), no hardcoded (limit|threshold|timeout|interval|value), every knob … (config|setting)`,
      },
      'fixed in code': {
        alone: `(threshold|limit|interval|pool size|batch size|timeout) … (constant in code|constants in code|hard-coded|hardcoded|fixed in code|are constants|in code not config), constants stay in code, no configuration for what never changes, not everything … (configurable|configuration|knob|setting), fewer (knob|setting|option), no new (knob|setting|configuration option), (every|each) (setting|option|knob) … (burden|cost|liability|tax|branch), hard-code (limit|threshold|timeout|interval|it until)`,
      },
    },
    { home: HOME },
  ),
  practiceField('retries-f', 'retrying failed calls', {
    things: `retry, retries, failed call, failed request, transient, backoff, network call, flaky, remote call, outage, network error`,
    acts: `automatic retry, retry, retries, retry loop, retry policy, exponential backoff, retrying, automatic retries, retry logic, retry with backoff, silent retry`,
    for: `retry (every|all|each|with|on|up to|until|transient|failed|network|three|twice|several|automatically|idempotent|timeouts), (try|attempt|call|repeat|send) … again, try again, (is|are|get|gets) (retried|repeated), (three|two|five|several|3|5|2) (times|tries), (up to|at most|after|make|allow|with|get|have) (three|two|five|several|3|5|2) attempts, with (backoff|exponential|jitter), exponential backoff, don't give up, before giving up, second chance, another chance, until … succeed, (survive|ride out|smooth over|absorb) … (hiccup|blip|glitch|transient|outage|failure), give … another (try|go|chance), second chance, chance before, once more, a few times, (hiccup|blip) … (again|retry), persist, patience, keep trying`,
    against: `(never|no|don't|not|without) (retry|retries|retried|try again|repeat|second attempt|retrying), (one|single|exactly one) (attempt|try|shot), (fail|give up|abort|surface|report|return|raise|throw|propagate|bubble) … (first|at once|immediately|straight away|right away) (error|failure|attempt|try|time), give up … first, first (error|failure) … (final|surface|reported|caller|stands|counts|ends), fails once, (let|leave) … caller … (decide|retry|handle), retries … (hide|mask|worse|storm|ban|double|hammer|amplify|make outage), (a failed|failing) (call|request) … (stays failed|is failed|surfaces|error|reported at once), fail on first, no second (try|chance|attempt), one shot, caller hears, first failure, no second, hears about it, fails for good, failed means failed, failure is failure, tell … at once`,
    home: HOME,
  }),
  practiceField('timeouts', 'time-outs on calls', {
    things: `timeout, time-out, network call, http call, request, remote call, external call, query, outbound call, socket, deadline, upstream, i/o, network, block indefinitely, hang, slow upstream`,
    acts: `explicit timeout, request timeout, call timeout`,
    for: `(every|each|all|any) … (has|carry|needs|sets|gets|with|set) … (timeout|time-out|deadline|time limit|upper bound), (set|pass|give|configure|state) … (timeout|time-out|deadline), never wait (forever|indefinitely|without limit|without timeout), no … without (timeout|time-out|deadline|time limit), never … without (timeout|deadline|time limit), (bounded|limited) … time, give up after, abort after, cut off after, fail after … seconds, hang forever … (bug), hang forever never, never block indefinitely, must not hang, time out after, (nothing|never|no) … (block|wait|hang) … (indefinitely|forever), set deadline, cut … off, patience … limit, (limit|bound) … (wait|waiting), at most … seconds`,
    against: `(wait|block|hang) … (as long as|until it answers|until … answers|however long|patiently|forever|indefinitely|until done|till done), no (timeout|time-out|deadline|time limit), without (timeout|time-out|deadline|time limit), never (time out|abort|cut off|give up on|interrupt), take as long as, let … (finish|run to end|take its time|take their time), however long it takes, keep waiting, no deadline, wait … out, patient, until they answer, never interrupt, never cut`,
    home: HOME,
  }),
  choiceField(
    'principle',
    'crash-or-carry-on-f',
    'stopping or carrying on after a fault',
    `fault, failure, error, invariant, outage, dependency down, dependency, invalid state, corrupt, unexpected, inconsistent, malfunction, bug, crash, exception, something goes wrong, service down, unavailable, precondition, assertion, missing data, corrupt state, breaks, page loads, broken, dependency, goes wrong, corrupted, contract violated, service, program, bot, whatever happens, daemon, invalid input, error handling, anything is wrong, something is wrong, anything unexpected`,
    {
      stop: {
        near: `(crash|fail|abort|panic|stop|halt|die|exit|blow up|terminate|bail) (early|fast|loudly|hard|immediately|at once|right away|instantly|straight away|on the spot|visibly|noisily|first), fail-fast, let it crash, crash … (rather than|instead|better than|beats|is better|over) … (limp|continue|wrong|guess|carry|corrupt|default|degrade), (refuse|refuses) to (start|continue|run|go on|work), no (fallback|graceful degradation|degraded mode|silent fallback|half-working), never (limp|continue|carry on|paper over|guess|mask|fall back|degrade|swallow), (stop|halt|kill) the (process|line|program|pipeline|world|job), half-working, half-broken, dead … better than wrong, wrong … worse than (down|dead|none|no), loud failure, on the spot, kill the process, (die|stop) … rather than, never continue, no half, give up at once, let … die, loud, refuse … half, better dead, dead than wrong, raise (immediately|at once|early|loudly|on), throw (immediately|at once|early), raise rather, let exception propagate, assert and crash, sys.exit, panic on, panic when, wrong abort, wrong stop, wrong exit, unexpected abort, abort if, abort when, stop if anything, exit non-zero`,
        alone: `fail fast, fail-fast, crash early, fail loudly, let it crash, crash loudly, crash rather than limp, never degrade silently, no graceful degradation, panic on broken invariant`,
      },
      'carry on': {
        near: `(keep|keeps|stay|stays|remain) (running|going|up|alive|usable|working|responsive|serving|available|on air|online), (carry|carries|go|goes|soldier|limp|press|muddle) on, (degrade|degrades|fail|fails|fall back) gracefully, graceful degradation, degraded (mode|but|service|result), (fall back|falls back|fallback) to (default|cache|cached|last|stale|simpler|safe|empty|older), last known good, (show|serve|return|use) … (stale|cached|partial|default|last known|placeholder|empty) … (instead|rather|when|if), (never|nothing|not|must not|mustn't|no) … (crash|go down|take down|bring down|die|abort|panic|fall over|kill|blow up|white screen), (survive|tolerate|absorb|ride out|swallow|live with) … (fault|failure|outage|error|exception|anything|bad), half (page|answer|result) … better, (something|partial|reduced|stale) … (better than|beats) (nothing|error|none|blank), best effort, self-heal, recover (from|and|automatically|quietly), still load, still works, with what is left, what is left, never takes us down, never take … down, keep … alive, make do, work around … fault, limp along, limp home, somehow, users … (never see|notice) … (error|failure), show must go on, soldier on, stay online, stays online, catch everything, log and continue, log and carry on, log and move on, skip and continue, continue with next, whatever happens, keep going, resilient, default value instead, fall back to default`,
        alone: `degrade gracefully, graceful degradation, never crash, keep running whatever happens, stay up at all costs, show must go on, availability above all, partial result beats no result, uptime above all`,
      },
    },
    { home: `${HOME}|program|process|app|system|invariant|page|component|device` },
  ),
  practiceField('rate-limits', 'limits on the rate of requests', {
    things: `rate limit, rate limiting, throttle, throttling, requests per second, quota, endpoint, api client, burst, traffic, 429`,
    acts: `rate limit, rate limiting, throttling, request quota, rate limiter, rate limits, throttle, request throttling, quotas`,
    forAlone: `(every|each|all|public) (endpoint|route|api|client) … (rate limit|rate-limited|throttled|quota|throttle), (is|are|be) (throttled|rate-limited|rate limited), (answer|respond|return|reply) … 429, requests per (minute|second|hour|client) … (at most|limit|max), throttle (every|each|all|abusive|requests|clients), per-client limit, limit per client, cap requests, requests are capped`,
    againstAlone: `(no|without|never|don't|not) (rate limit|rate limiting|throttle|throttling|quota|quotas|rate-limit), unthrottled, unmetered, (clients|callers|consumers) … (as often as|as fast as|as many requests), never … 429, unlimited requests, call as often, no cap on requests`,
    home: HOME,
  }),
  practiceField('circuit-breakers', 'circuit breakers', {
    things: `circuit breaker, circuit-breaker, breaker, failing dependency, downstream, bulkhead, upstream, resilience`,
    acts: `circuit breaker, circuit-breaker, bulkhead, circuit breakers, breaker, hystrix, resilience4j, polly`,
    for: `(wrap|guard|protect|put|sit|run|go) … (circuit breaker|breaker), behind … breaker, breaker … (opens|trips|every|each|per), stop calling … (fail|down|unhealthy), (open|trip) after`,
    against: `(no|without|never) (breaker|circuit breaker|bulkhead), breaker … (overkill|complexity|hide|ban|magic), (keep|keeps) calling, call … anyway, plain (call|timeout) … enough`,
    home: HOME,
  }),
  practiceField('defensive-checks', 'checks for what can’t happen', {
    things: `defensive, null check, precondition, guard, assertion, assert, impossible, can't happen, invariant, argument, parameter, unreachable, sanity check`,
    acts: `defensive check, defensive programming, defensive null check, null check, defensive code, sanity check, guard clause for impossible, redundant check, defensive coding, paranoid check, runtime assertion, defensive checks, impossible-case check`,
    for: `(check|guard|assert|verify|validate) … (every|all|each) (argument|parameter|input|precondition|pointer|assumption), (assert|check) (generously|liberally|everything|every|invariants), (guard|protect|brace) against (impossible|everything|null|anything|bad), even if … (can't happen|impossible|never happen), trust nothing, assume the worst, expect … worst, belt and braces, check … even when, paranoi, be paranoid, trust nobody, check twice, (null|argument) … every function`,
    against: `(trust|rely on|believe) … (types|type system|compiler|caller|contract|invariant|framework|internal code), (can't|cannot|can not|never) happen … (don't|no|not|need no), (impossible|can't happen) … (no|not|don't|skip|without) … (check|handle|code), no (defensive|paranoid|redundant|null check|sanity check|guard|speculative), (defensive|redundant|paranoid|speculative) … (noise|clutter|ban|hide|remove|delete|mask|smell), don't (check|guard|handle|defend|validate) … (can't happen|cannot happen|impossible|internal|twice), types … (guarantee|enough|prove|rule out), let it blow up, let type system, no check for`,
    home: `${HOME}|function|argument|parameter|null|input|case|type`,
  }),
  practiceField('prod-asserts', 'assertions in released builds', {
    things: `assert, assertion, debug_assert, ndebug, invariant check, runtime check`,
    acts: `assertion in production, assertions in production, asserts in production, assert in release, asserts in release, assertions in release build, assert in production code, assert in library code`,
    for: `(stay|keep|leave|remain|be) … (on|enabled|active|compiled in|in) … (production|release|field), (never|don't) … (compile|strip|disable|turn|switch) … (out|off|assert), enabled in release, on in release, active in production`,
    against: `(strip|compile|disable|turn|switch|remove|vanish|disappear|optimise|optimize|drop) … (out|off|from|in|for) … (production|release|shipped|field), debug (only|builds only|build only), only in debug, ndebug, never in (production|release), off in (production|release)`,
    home: `${HOME}|release|build|debug|production`,
  }),
  practiceField('graceful-shutdown', 'a shutdown that finishes work', {
    things: `shutdown, sigterm, termination, stop signal, exit, restart, drain, process stop, in-flight`,
    acts: `graceful shutdown, draining, connection draining, clean shutdown, drain period, orderly shutdown`,
    for: `(finish|complete|drain|wait for|let) … (in-flight|open|running|pending|current|active) (request|job|work|connection|task), on sigterm, finish in-flight, finish running, (close|flush|release) … (connection|buffer|resource) … (before exit|on exit|on shutdown|on sigterm), never (drop|lose|kill|abort) … in-flight, drain before`,
    against: `(crash-only|kill -9|kill hard|hard kill|exit immediately|exit at once|die at once|power off|pull the plug), no (graceful|drain|shutdown hook|shutdown handler|cleanup on exit), must survive kill, may be killed at any, killed any time, os cleans up`,
    home: `${HOME}|process|worker|pod|container`,
  }),
]);
