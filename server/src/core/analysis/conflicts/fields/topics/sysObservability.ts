import { choiceField, type Field, practiceField } from '../field.ts';
import { atHome, over } from './sysWords.ts';

const HOME =
  'log|logs|logging|logger|line|entry|service|server|code|app|application|module|production|prod|development|dev|debug|error|exception|function|handler|request|client|backend|frontend|new|event|message|output|user|library|metric|alert|dashboard|monitoring|job|script';

/** Logs, metrics, traces, alerts and analytics. */
export const SYS_OBSERVABILITY_FIELDS: readonly Field[] = atHome([
  practiceField('console-output-f', 'console output in code', {
    things: `console.log, print statement, println, printf, stdout, console, print(), debug output, fmt.println, debug print, dbg!, var_dump, system.out, stray print, print, debug line, debugging output`,
    acts: `console.log, console output, print statement, print debugging, debug print, println, printf debugging, console statement, bare print, stray print, console.log call, system.out.println, fmt.println, print call, leftover print, console logging, debug statement`,
    for: `(debug|trace|log|diagnose|write|dump|emit|report) … (with|via|to|through|by) (console.log|print|println|printf|stdout|console|print statement), print … (to console|to stdout|to terminal|whatever you need), (sprinkle|scatter|throw in|drop in) … (print|console.log), (console.log|print|println) … (good enough|does the job|all we need|quickest|is enough), plain print, (sprinkle|scatter|drop|add) … (print|prints|console.log), see what … going on, print your way`,
    against: `(through|via|with|use|to) … logger instead, (through|via|by) (logger|logging module|log library|logging library|structured logger|our logger), no (print|console|println|stdout|console.log|stray print), never (print|console.log|println|write to stdout), (remove|delete|strip|clean up) … (print|console.log|println|debug output), logger instead, leave no (print|console), lint … console, (print|console.log|prints) … (lint|fail|bug|rejected|ban|no place|leftover|forgotten|gone), leave none, no debugging output, (print|prints) (fail|fails|break), come out before, don't use print, do not use print, never use print, avoid print`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'log-format',
    'the form of log lines',
    `log, logs, logging, log line, log entry, log message, log format, logger, log output, log record, logs, log statement`,
    {
      structured: {
        near: `(structured|json|machine-readable|key-value|key/value|logfmt|ndjson|machine-parseable|json-formatted|parseable), one json object, (as|in|emit|are) json, json line, fields not sentence, (separate|typed|named) field, grep with jq, (no|never|not|avoid) (prose|free text|plain text|interpolate|f-string|free-form|string interpolation|concatenate|human sentence|plain sentence), constant message, never (interpolate|format) … into message, machines read, by machine, parse, parsed, one event, queryable, searchable fields, key and value, with fields`,
      },
      'plain text': {
        near: `(plain text|human-readable|plain english|plain sentence|free text|readable sentence|full sentence|prose|readable by human|free-form|human sentence|readable text|plain line|english sentence|readable lines), (readable|read) … (by human|with bare eye|by eye|without tools|in terminal|by people|with less), for human, a person can read, (no|never|not|avoid) (json|structured|key-value|machine format|logfmt), english, sentence, grep, a person reading, tired person, at night, bare text, story`,
      },
    },
    { home: `${HOME}|json|text|plain` },
  ),
  choiceField(
    'practice',
    'log-default-level',
    'the level of logs in production',
    `log level, debug level, log verbosity, default level, logging level, verbosity, production log, logger level, loglevel`,
    {
      verbose: {
        near: `(debug|trace|verbose|everything|finest|most detailed) (in production|on|by default|level|everywhere|always|permanently), (run|stay|keep|leave|set|ship|default) … (at|to|on) (debug|trace), full verbosity, (level|verbosity) … is (debug|trace), turned all the way up, level debug, everything is logged, all levels, debug stays on, turn … up`,
      },
      sparse: {
        near: `(warn|warning|error|info) (and above|or above|or higher|level in production|in production|only|by default|upwards|and up), (run|stay|keep|set|ship|default) … (at|to|on) (warn|warning|error|info), no debug … production, debug … (off|never in production|disabled), (only|nothing below) (warn|warning|error|info), quiet in production, (level|verbosity) … is (warn|warning|error|info), nothing below, only warnings, only errors, debug stays off, stays quiet`,
      },
    },
    { home: HOME },
  ),
  practiceField('log-volume-f', 'logging much', {
    things: `log, logs, logging, log line, log statement, log entry, logger, log message`,
    acts: `verbose logging, chatty logs, exhaustive logging, extensive logging, generous logging, logging of every step, entry and exit logging, detailed logging, entry/exit logs`,
    for: `log (every|each|all|everything|generously|liberally|entry and exit|a lot|extensively|heavily|too much|freely|often|richly), (every|each) (function|request|call|step|branch|method|decision|state change) … (log|logged|logs), (better|rather) … too much … too little, (can't|cannot|never) log too much, when in doubt log, entry and exit, leave trail, leave … trace … log, disk is cheap, storage is cheap, in doubt log, every decision, every step, (more|much) (logging|logs|log), reconstruct, breadcrumbs, you will need it, verbose, debug logging to every, log everything, trace everything`,
    against: `log (sparingly|little|only|rarely|less|nothing but|with restraint|economically), (only|nothing but) (errors|failures|warnings|what matters|exceptions|surprises) … (log|logged|logs), (keep|stay) … (quiet|silent|short|lean|calm|sparse|clean), no news is good, silence … (golden|success|good|means), quiet (on success|by default|unless), (noise|noisy|chatty|spam|flood|drown) , (each|every) (log line|line) … (cost|money|justify|earn|reason), no (entry|trace|chatter|debug logging|logging on happy), logs cost, happy path … (silent|not logged|no log), say nothing, says nothing, silent, healthy … (silent|nothing|quiet), boring log, empty log, one line per, log line … (cost|money), nothing to log, worth reading, somebody reads, someone reads, minimum, minimal, to minimum, few logs, less logging, fewer logs, only log, concise, avoid logging`,
    home: HOME,
  }),
  practiceField('log-pii-f', 'personal data in logs', {
    things: `log, logs, logging, log line, log entry, logged, logger, trace, audit log, log statement, support, log output, log file`,
    acts: `personal data in logs, pii in logs, email address in logs, user id in logs, user data in logs, ip address in logs, personal data in log, customer data in logs, names in logs, request body in logs, logging of personal data`,
    for: `(include|contain|carry|name|state|show|have|add|put|log|write|record|identify|attach) … (email|e-mail|email address|user name|username|ip address|user email|customer name|full name|full request body|request body|user id|customer id|account name|phone number|complete payload|full payload), (with|including|by|plus) (email|e-mail|email address|user name|username|ip address|customer name|full name), who … did what, full (payload|body|request) … (logged|log), which (user|customer|account) … (log|line), (request|payload|body) … logged (verbatim|in full|completely|whole), e-mail … so, customer … in every, need … (e-mail|email|name|customer) … log, identify … customer, by name, log … who`,
    against: `(no|never|nothing|without|not|don't) … (personal|pii|email|e-mail|email address|ip address|user name|username|customer data|user data|phone number|personal data|personally identifiable|request body|names), (redact|mask|hash|scrub|strip|pseudonymise|pseudonymize|anonymise|anonymize|sanitise|sanitize|obfuscate|truncate) … (before|in log|email|personal|pii|user|name|address|field), gdpr, privacy, (personal data|pii|email|user data|emails|names) … (stay out|kept out|keep out|out of|redacted|masked|hashed|no place|scrubbed|forbidden), (personal data|pii|email|user data|emails|names) never, anonymous id, opaque id, pseudonym, identify nobody, identify no one, before hit … log, before they hit, mask, masked, redact, redacted, hash, hashed, only ids, (name|names|address|addresses|e-mail|emails) … (mask|hashed|redacted|out of), no names, nothing personal, nothing that identifies`,
    home: `${HOME}|customer|email|address|name|data`,
  }),
  choiceField(
    'practice',
    'log-destination',
    'where logs go',
    `log, logs, logging, log file, log output, stdout, log stream, logger`,
    {
      'standard output': {
        near: `${over('stdout|standard output|stderr|stdout stream|standard error', 'log file|logfile|log files|file handler')}, (write|go|send|emit|stream|print|goes|log) … (stdout|stderr|standard output|standard error|console), never (write|log) to … file, no log file, (platform|container|orchestrator|runtime|collector) … (collect|capture|ship|route|take care), twelve-factor, never to disk, nothing on disk, twelve-factor, to stdout, on stdout`,
      },
      files: {
        near: `${over('log file|logfile|rotating file|log files|rotated file|file handler', 'stdout|standard output|stderr')}, (write|go|send|append|goes|land|end up) … (log file|logfile|var/log|/var/log|file|logs/|rotating file|disk), logrotate, rotate daily, rotated (daily|weekly|nightly), one log file per, on disk, in /var/log, tail … file`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'log-and-throw',
    'where an error is logged',
    `log, logged, logging, exception, error, rethrow, throw, catch, propagate, stack trace`,
    {
      'once at the top': {
        alone: `log (or|or else) (throw|rethrow|raise|propagate), (never|don't|not|no) (both|log and rethrow|log and throw|log-and-throw|log and raise|log and return), log … once … (top|boundary|edge|outermost|handler), (each|every) (error|exception) … logged (exactly|only) once, only … (top|outermost|global handler|boundary) … logs (error|exception), log errors once, no log-and-throw, log-and-rethrow is (ban|forbidden|bug), either log or, never log an error twice`,
      },
      'at every level': {
        alone: `log and (rethrow|throw|raise|re-raise|propagate) , log (error|exception) … before (rethrow|throw|raise|return|propagate), (every|each) (catch|layer|level|except|handler) … (log|logs) , log … (where|wherever) … (caught|occurs|happens|arise|occur), log (error|exception) at every (level|layer), log … in every catch, logged in each layer`,
      },
    },
    { home: HOME },
  ),
  practiceField('telemetry', 'telemetry and analytics', {
    things: `telemetry, analytics, tracking, tracker, usage data, usage statistics, event tracking, google analytics, mixpanel, posthog, amplitude, segment, phone home, matomo, user behaviour, click, mixpanel, users do, user behavior, what users do, people click, click events, watch users`,
    acts: `telemetry, analytics, usage tracking, event tracking, analytics event, tracking pixel, user tracking, usage statistics, tracking code, analytics sdk, tracking script, analytics snippet, usage metrics, behavioural tracking, third-party analytics, google analytics, session replay`,
    for: `(track|instrument|measure|record|capture|report|emit) (every|each|all|click|page view|user action|interaction|feature use|usage|screen|button), (every|each|all|new) (click|feature|screen|button|page|interaction|flow) … (event|tracked|analytics|tracking|telemetry|instrument), what … (isn't|not|is not) measured, measure everything, data-driven, opt-out, on by default, emit … event … (every|each|for), (report|record|send) … (click|clicks|what people|what users|usage|each screen), each screen report, clicks … recorded, every screen, every click, know what users, numbers … how … used, funnel`,
    against: `(no|never|without|zero|don't|not) (telemetry|tracking|analytics|tracker|trackers|phone home|track|usage data|tracking pixel), track nothing, (collect|record|send|gather|report|measure) (nothing|no data|no usage|no data about), (nobody|no one|nothing) … (tracked|watched|observed|measured|recorded), never phone home, doesn't phone home, (nothing|no data|no byte) … leave … (device|machine|computer), users are not watched, privacy-first, what … do is … own business, leave (user|users) alone, opt-in only, stays on (device|machine), don't watch, do not watch, no analytics, spy, spying, snoop, none of our business, leave no trace, not product, never report, nothing is collected, collect nothing`,
    home: `${HOME}|click|page|screen|product|cli|tool|telemetry|tracking`,
  }),
  practiceField('tracing', 'traces of requests', {
    things: `tracing, opentelemetry, distributed trace, correlation id, request id, trace id, jaeger, otel, distributed`,
    acts: `distributed tracing, tracing, correlation id, trace id, opentelemetry, span, opentelemetry span, request id, tracing span, trace context`,
    for: `(propagate|pass|carry|forward|attach|include|thread|hand on) … (trace id|correlation id|request id|trace context|traceparent|x-request-id), (every|each|all) (request|call|handler|service|log line|operation) … (span|trace|traced|correlation id|trace id|request id), (start|open|create) (span|new span), wrap … in span, is traced, end to end trace, follow … request … (across|through), across services, one id`,
    against: `(no|without|never) (tracing|trace|spans|opentelemetry|span|otel|correlation id), tracing … (overkill|overhead|off|noise|ban), logs … enough, (metrics|logs) instead traces, no trace id`,
    home: HOME,
  }),
  practiceField('metrics', 'metrics for everything', {
    things: `metric, metrics, prometheus, counter, histogram, gauge, statsd, dashboard, grafana, datadog, label, numbers, chart, charts`,
    acts: `metric, custom metric, metrics endpoint, prometheus metric, dashboard, new metric, grafana dashboard, new dashboard, custom metrics, dashboards`,
    for: `(every|each|all) (endpoint|feature|function|service|job|handler|queue|component) … (metric|metrics|counter|histogram|dashboard|expose|gauge), (emit|expose|export|record|publish|increment) … (metric|counter|histogram|gauge), metric everything, measure everything, dashboard per, has its own dashboard, everything has … metric, count everything, put number on`,
    against: `(no|never|without|don't add) (metric|metrics|dashboard|counter|custom metric), (few|fewer|handful) (metric|dashboard), (each|every) (metric|dashboard) … (cost|earn|justify|maintenance), (metric|dashboard) … (vanity|unused|rot|noise), too many, delete … (metric|dashboard), unread, unless someone`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'alert-breadth',
    'what raises an alert',
    `alert, alerts, alarm, page, pager, pagerduty, opsgenie, notification, monitor, monitoring, alerting, on-call, alarms, get up, pager duty, wake`,
    {
      'as much as possible': {
        near: `(alert|page|alarm|notify|ring|warn) … (on|for|about|whenever) (every|each|any|all|anything|everything) , (every|each|any) (error|exception|5xx|warning|anomaly|failure|failed|spike|deviation|log line) … (alert|alarm|page|pager|notification|ring|wake), (better|rather) … false alarm, alert early, (alert|alarm) … (generously|liberally|on everything|too often), over-alert, nothing … unnoticed, when in doubt alert, any 5xx, every anomaly, each failure, all failures, any failure, trigger … alarm, triggers an alarm, too many … than too few, better one too many, hear about everything`,
      },
      'only what needs action': {
        near: `(alert|page|alarm|wake|ring|notify) … only (when|if|for|on|what), only (actionable|user-visible|customer-visible|symptoms|page|alert|urgent|what), actionable, (symptom|symptoms) … (over|rather|instead), (symptom|symptoms) is not, (never|don't|no|not) (alert|page|wake|alarm|ring) … (cause|every|single|without|unless|for), alert fatigue, pager fatigue, (no|without) … (action|runbook) … (no alert|delete|isn't alert), every alert … (action|act|runbook|human|wake|fix), (noisy|flapping|unactionable) … (delete|remove|silence|mute|gone|kill), few alerts, users … notice, customers … feel, worth waking, (nobody|no one) … get up, nobody … act, isn't an alert, is not an alert, not worth, human must act, someone must act, act on, (person|human) … (do|act), otherwise … log, ticket … not page`,
      },
    },
    { home: `${HOME}|page|pager|symptom|failure` },
  ),
  practiceField('error-tracker', 'an external error tracker', {
    things: `sentry, bugsnag, rollbar, error tracker, error tracking, crash report, crash reporting, crashlytics, error reporting, exception reporting`,
    acts: `sentry, error tracker, crash reporting, error tracking service, crash reporter, external error tracking, error reporting service, crashlytics, automatic crash report`,
    for: `(report|send|forward|capture|ship|go|goes) … (sentry|bugsnag|rollbar|error tracker|crashlytics|tracker), capture exception, sentry.capture, (every|all|unhandled|unexpected) (error|exception|crash) … (reported|sent|captured|forwarded|tracker|sentry)`,
    against: `(no|never|without) (sentry|bugsnag|rollbar|crash report|crash reporting|error tracker|crashlytics|tracker), logs … (enough|suffice), nothing … (sent|leave) … (outside|third party|third-party|device), (errors|exceptions|crashes) stay (local|in log|in house|in-house|on device|in logs)`,
    home: HOME,
  }),
]);
