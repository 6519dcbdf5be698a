import { choiceField, type Field, practiceField } from '../../field.ts';
import { atHome } from './words.ts';

const HOME =
  'log|logs|logging|logger|line|entry|service|server|code|app|application|module|production|prod|development|dev|debug|error|exception|function|handler|request|client|backend|frontend|new|event|message|output|user|library|metric|alert|dashboard|monitoring|job|script';

/** Logs, metrics, traces, alerts and analytics. */
export const OBSERVABILITY_FIELDS: readonly Field[] = atHome([
  practiceField('console-output-f', 'console output in code', {
    things: `console.log, print statement, print statements, println, printf, debug print, debug prints, dbg!, var_dump, system.out, stray print, print calls, debug statement, cout, console statements, fmt printf, fmt println, console output`,
    acts: `console.log, console output, print statement, print debugging, println, printf debugging, console statement, bare print, stray print, console.log call, system.out.println, fmt.println, print call, leftover print, debug statement`,
    for: `(debug|trace|log|diagnose) … (with|via|by) (console.log|print|println|printf), (sprinkle|scatter|add) (=print|=prints|print calls|console.log|debug =prints), (console.log|print|println) … (good enough|does the job|is fine|are fine|is ok), print (progress|results|result) with (console.log|print|println), no logger library, no logging framework`,
    against: `(logger|logging module|logging|slog|tracing|ilogservice) … (instead|rather than|not|over) (print|console.log|println|console|printf|fmt.println), (no|never|never use|don't use|do not use|avoid|never commit|without) (print|=prints|console.log|println|printlns|echo|var_dump|cout|printf|fmt.printf|print statements|console statements), (remove|delete|strip) … (dd|var_dump|=prints|console.log|print statements|println|debug output|debug prints|console statements)`,
    againstAlone: `no console.log, never use console.log, don't use console.log, do not use console.log, no print statements, never use print, no println, no stray prints, use logger not (print|console.log|println)`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'log-format',
    'the form of log lines',
    `=log, =logs, logging, log line, log lines, log entry, log entries, log message, log messages, log format, logger, structlog, winston, serilog, zap, pino, slog, log statements`,
    {
      structured: {
        near: `(log|logs|logging|lines|entries) (as|in|are|is) (json|json lines|key-value pairs), (log|logs|written|emit|logging) … (as json|in json|as json lines), structured (logs|log|logging|log lines|entries|json), one json object per (line|event), json (=logs|=lines|=logging|=format|formatter|encoder), key-value pairs, with key-value …, logfmt, (no|never|not|avoid) (prose|string interpolation|interpolated|interpolation|f-strings|free text), (never|don't|do not) interpolate …, (=use|set up|log with) (structlog|pino|zap|slog|log/slog|serilog), machine-readable, json one object per line, message templates`,
        alone: `use structured logging, structured logging via, structured logs (only|through|with|everywhere), log as json, log json, log structured (data|json|events)`,
      },
      'plain text': {
        alone: `log in plain, logs are plain text, (plain-text|human-readable) (logs|log lines|logging), log … (human-readable|plain) text, json gets in the way`,
        near: `(log|logs|lines|logging) (as|in|are|is) (plain text|plain english|plain sentences), (=log|write|print) (plain text|human-readable|plain) (lines|text|messages|logs), (no|never|not|avoid|without) (json|structured logs|structured logging|json logs|logfmt), human-readable (lines|logs|log lines|text) (not|only|instead|rather), plain text (lines|logs|only|not)`,
      },
    },
    { home: `${HOME}|json|text|plain` },
  ),
  choiceField(
    'practice',
    'log-default-level',
    'the level of logs in production',
    `log level, default level, logging level, log levels, verbosity, logger level, loglevel, debug logs in production, production logs, production logging, logging, log`,
    {
      verbose: {
        near: `(run|runs) at log level (debug|trace), log level (debug|trace), (log level|level|verbosity|default level|logging level) (is|stays at|defaults to|must be|should be) (debug|trace), (run|stay|keep|leave|log|logs) at (debug|trace) (in production|everywhere|by default|level in production), (debug|trace) (in production|on by default|level in production), level debug in production, debug logs stay on, debug stays on, verbose logging in production, (production|prod) (runs|logs|stays) at (debug|trace), verbosity stays at debug`,
      },
      sparse: {
        near: `(run|runs) at log level (warn|warning|error|info), (log level|level|verbosity|default level|logging level) (is|stays at|defaults to|must be|should be) (warn|warning|error|info), (run|stay|keep|log|logs) at (warn|warning|error|info) (in production|by default|level in production), (warn|warning|error|info) (and above|or above|or higher|in production|level in production) , no debug (logs|logging|level|output) in production, debug … never in production, (production|prod) (runs|logs|stays) at (warn|warning|error|info), (never|don't|do not) (enable|turn on|leave) debug … in production, level info in production, level warn in production`,
      },
    },
    { home: HOME },
  ),
  practiceField('log-volume-f', 'logging much', {
    things: `log line, log lines, log statement, log statements, log entry, logging, log message, log messages, log everything, chatty logs, log volume, volume, logger`,
    acts: `chatty logs, exhaustive logging, extensive logging, generous logging, logging of every step, entry and exit logging, entry/exit logs, comprehensive logging, noisy logs`,
    for: `log (every|each) (function|request|call|step|branch|method|decision|state change|state transition|mutating|transition), log (everything|generously|liberally|extensively|heavily|freely), (every|each) (function|request|call|step|branch|method|decision|state change) (is logged|logs|gets logged|must be logged|leaves a log), entry and exit of (every|each) …, when in doubt log, log too much rather, log as much as`,
    forAlone: `log everything, trace every request … in log, log generously, log liberally, log every (request|step|function|call|decision|state change|mutating|method|branch), log each (request|step|state|function|call|decision|method), (add|use) (comprehensive|extensive|detailed) logging`,
    against: `log (sparingly|little|rarely|economically|as little), log only (errors|failures|warnings|state changes|what matters|what somebody reads), only log (errors|failures|warnings|state changes|what matters), (keep|kept) logs (quiet|short|lean|sparse|minimal), (few|fewer) (=logs|=logging|log lines|log statements), (every|each) log line … (cost|costs|money|justify|earn|reason), happy path … (silent|not logged|no log), (don't|do not|never) log (every|each|routine|success) …, one line per request is plenty, no log noise`,
    againstAlone: `log sparingly, log as little as, only log errors, log only errors, keep =logging minimal, minimal =logging`,
    home: HOME,
  }),
  practiceField('log-pii-f', 'personal data in logs', {
    things: `=log, =logs, logging, log line, log lines, log entry, log entries, =logged, logger, audit log, log statement, log output, log file, log files, log messages`,
    acts: `personal data in logs, pii in logs, email address in logs, user data in logs, ip address in logs, personal data in log, customer data in logs, names in logs, request body in logs, logging of personal data, ip addresses in logs`,
    for: `(=log|=logs|log line|log entry|logged) … (include|includes|contain|contains|states|carries|with|along with|must contain) … (email|e-mail|email address|e-mail address|user name|username|ip address|customer name|full name|phone number), =log … (email address|e-mail address|ip address|customer name|full name|full request body|request body|full payload|username), (written|logged) … (in full|verbatim|unredacted|completely), full unredacted`,
    forAlone: `(include|put|write|add) … (email|e-mail|emails|email address|user name|username|ip address|phone number) … (in|into|to) (=logs|=log =entries|=log =lines|=log =messages), log (full|whole|entire|) (request bodies|request body|response bodies|payloads) (at|for|of|on|in), =log … (email|e-mail|email address|e-mail address|username|full name|ip address) (with|for|on) (every|each)`,
    against: `(no|never|nothing|without|not|don't|do not|never log|don't log|do not log) … (personal data|pii|email address|email addresses|e-mail address|e-mail addresses|ip address|ip addresses|user names|customer data|user data|phone numbers|personally identifiable|request bodies|request body|vat number|card number|card numbers|personal information), (redact|mask|hash|scrub|pseudonymise|pseudonymize|anonymise|anonymize|obfuscate) … (before logging|email|emails|pii|personal|user ids|user data|names|addresses), (personal data|pii|email address|e-mail address|user name|phone number|user data|patient names|names|customer data|personal information) … (stay out of|kept out of|keep out of|never in|must not appear in|must not end up in|does not appear in|never show up in|never appear in|never end up in|have no place in) (=logs|our log|log line|log output|log file), (=email|=emails|=e-mail|=e-mails) (stay out of|kept out of|never in|must not appear in|never appear in) (=logs|log file|log line), free of pii, not full address`,
    againstAlone: `(request bodies|request body|payloads|response bodies|headers|query strings) (must|should|may|are|is|do|does) (never|not) … (log|logs|logged), never log (request bodies|request body|payloads|full requests|headers), request bodies stay out of logs, no request bodies in logs, (never|don't|do not) log (pii|personal data|personal information|user data|customer data|email addresses|emails), no (pii|personal data|personal information) in logs, keep (pii|personal data|user data|customer data|email addresses|e-mail addresses) out of logs, personal data stays out of logs`,
    home: `${HOME}|customer|email|address|name|data`,
  }),
  choiceField(
    'practice',
    'log-destination',
    'where logs go',
    `=logs, =logging, log file, log files, log output, logfile, log stream, logger, rotatingfilehandler, journald, syslog, rotating file, log lines`,
    {
      'standard output': {
        near: `(logs|log|logging|services|lines|json lines|logger|everything) … (to|on) (stdout|stderr|standard output|standard error|console), (write|go|send|emit|stream|log) to (stdout|stderr|standard output|standard error), no log (file|files), never log to (file|files|disk), twelve-factor, to stdout`,
        alone: `log to (stdout|stderr|standard output|standard error), logs go to (stdout|stderr|standard output|standard error), logs are written to (stdout|stderr), no log files, never write log files`,
      },
      files: {
        near: `(logs|log lines|logging|log files|log output|logger) … (to|in|into|under) (log file|logfile|var/log|file|files|rotating file|rotating files|disk|logs folder|logs directory|var log), log to (file|files|disk), one log file per, rotatingfilehandler, (no|never|not) (log to|) (stdout|stderr|standard output), logrotate, rotated (daily|weekly), log files (live|are) in`,
        alone: `log to files, logs go to files, logs are written to files, write logs to (file|files|disk|var log), log files live in`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'log-and-throw',
    'where an error is logged',
    `log and throw, log and rethrow, rethrow, rethrowing, propagate, error logging, exception logging, errors, exceptions`,
    {
      'once at the top': {
        alone: `log (or|or else) (throw|rethrow|raise), (never|don't|do not|not|no) (both|log and rethrow|log and throw|log-and-throw|log and raise|log and return|log and re-raise), log (error|errors|exception|exceptions) once …, (each|every) (error|exception) is logged (exactly|only) once, log errors once, no log-and-throw, log-and-rethrow is (ban|forbidden|bug), never log an error twice, log (error|errors|exception|exceptions) only (where|at|once|when), (errors|exceptions|error|exception) (are|is) logged (once|only where|only at|exactly once|only once), passes exception on writes nothing to log`,
      },
      'at every level': {
        alone: `log and (rethrow|re-raise|propagate) (error|errors|exception|exceptions), log (error|errors|exception|exceptions) before (rethrowing|throwing|raising|returning|propagating|re-throwing), log (error|errors|exception|exceptions) (at|in) (every|each) (level|layer|catch), log … in (every|each) catch, (every|each) (layer|level|catch|catch block) logs (error|exception|errors|failure|it), log (error|errors|exception|exceptions) where they (occur|happen)`,
      },
    },
    { home: HOME },
  ),
  practiceField('telemetry', 'telemetry and analytics', {
    things: `telemetry, analytics, usage tracking, user tracking, usage data, usage statistics, event tracking, google analytics, mixpanel, posthog, amplitude, phone home, phoning home, matomo, user behaviour, user behavior, click events, usage events, trackers, tracking pixel, gtag, plausible, anonymous usage`,
    acts: `usage tracking, event tracking, tracking pixel, user tracking, usage statistics, analytics sdk, tracking script, analytics snippet, behavioural tracking, third-party analytics, google analytics, session replay, trackers, analytics tracking`,
    for: `(track|instrument|record|capture) (every|each|all) (click|screen|page view|user action|interaction|feature|button), (every|each|all|new) (click|feature|screen|button|page|interaction|flow) … (analytics event|tracked|telemetry event|tracking event|instrumented), (collect|send|sends|report) anonymous usage …, (add|send|fire|emit) … (analytics event|analytics events|telemetry event|telemetry events|usage event|usage events|posthog event|posthog events), telemetry is (on by default|opt-out), on by default, measure everything`,
    forAlone: `(enable|turn on) telemetry, (add|emit|send|fire) (analytics|telemetry) (event|events) (for|on|when|whenever), track every (click|screen|page|interaction), set enable_telemetry true`,
    against: `(no|never|without|zero|don't add|do not add) (=telemetry|third-party analytics|user analytics|trackers|tracking pixels|usage tracking|user tracking|google analytics|mixpanel|usage data|phone home|data collection), track nothing, (collect|send) (nothing|no data|no usage data), (doesn't|does not|never|must not|don't) phone home, users are not (tracked|watched), (nothing|no data) leaves (device|machine|computer), opt-in only`,
    againstAlone: `no analytics (or|and) …, no telemetry (is|and|or|of|in|whatsoever), no telemetry no, never collect telemetry, no trackers, no user tracking, never collect usage data, never phone home`,
    home: `${HOME}|click|page|screen|product|cli|tool|telemetry|tracking`,
  }),
  practiceField('tracing', 'traces of requests', {
    things: `opentelemetry, distributed trace, distributed traces, correlation id, correlation ids, request id, request ids, trace id, trace ids, jaeger, otel, traceparent, distributed tracing, zipkin, otlp, trace context, tracing spans, x-request-id`,
    acts: `distributed tracing, correlation ids, trace ids, opentelemetry span, request ids, trace context, opentelemetry tracing`,
    for: `(propagate|pass|carry|forward|attach|include|hand on) … (trace id|correlation id|request id|trace context|traceparent|x-request-id), (every|each|all) (request|requests|call|response|service|log line|operation|log entry) … (carries|carry|has|have|gets|get|includes|include) … (span|trace id|correlation id|request id|x-request-id|traceparent), wrap … in span, follow request across, (use|enable|set up) (opentelemetry|otel|distributed tracing), traceparent is passed, spans have request id, (add|create|start) span (for|around) every`,
    forAlone: `(use|enable|set up|add|implement) (opentelemetry|distributed tracing), propagate (traceparent|trace context|trace ids|correlation ids|the request id), include the (request id|correlation id|trace id) in (every|each|all) …`,
    against: `(distributed tracing|jaeger|tempo|opentelemetry) (is|are) (overkill|out|off|not used|not needed|ban), (logs|metrics) are enough, no (trace id|trace ids|correlation ids|request ids|distributed tracing|opentelemetry|jaeger)`,
    againstAlone: `no distributed tracing, no opentelemetry, (don't|do not|never) (use|add) (opentelemetry|distributed tracing)`,
    home: HOME,
  }),
  practiceField('metrics', 'metrics for everything', {
    things: `prometheus, statsd, grafana, datadog, custom metric, custom metrics, prometheus metric, prometheus metrics, counter or gauge, gauges, golden signals, histograms, dashboards, service dashboard, time series, service metrics, application metrics, metrics endpoint`,
    acts: `custom metric, prometheus metric, grafana dashboard, new dashboard, custom metrics, prometheus metrics, new metrics`,
    for: `(every|each|all) (endpoint|feature|function|service|job|handler|queue|component|operation|variant) (has|have|exposes|expose|emits|emit|gets|increments|increment|needs|need|exports|export|writes) … (metric|metrics|counter|histogram|dashboard|gauge), (emit|expose|export|record|publish) … (prometheus metric|prometheus metrics|counter and histogram|custom metrics), metric everything, dashboard per service, count everything`,
    forAlone: `(every|each|all) (endpoint|service|job|handler|component|queue) (exposes|expose|emits|emit|has|exports) (metrics|prometheus metrics|dashboard), (expose|export|emit|add) prometheus metrics, (set up|add|create) dashboards for (every|all|each)`,
    against: `(no|never add|without|don't add|do not add) (custom metrics|new metrics|dashboards|new dashboards|prometheus), (few|fewer|handful) (metrics|dashboards), (each|every) (metric|dashboard) … (cost|costs|earn|justify), delete unread (dashboards|metrics), graphs nobody opens, golden signals no other, (keep|kept) (metrics|dashboards) few`,
    againstAlone: `no custom metrics, don't add metrics, do not add metrics, few metrics`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'alert-breadth',
    'what raises an alert',
    `=alert, =alerts, alerting, alarms, alarm, pagerduty, opsgenie, on-call, alertmanager, alert rules, alerting rules, pagers, pager, paging`,
    {
      'as much as possible': {
        near: `(alert|alarm|notify) (on|for|about) (every|each|any|all|everything|anything) …, (every|each|any) (error|exception|5xx|warning|anomaly|failure|spike|deviation) … (alert|alarm|pager|raises an alert|triggers an alert), alert (early|generously|liberally|broadly), when in doubt alert, better false alarm, (alert|alarm) on as much, send every alert to (pagerduty|on-call|pager)`,
      },
      'only what needs action': {
        near: `(alert|page|alarm|wake) only (when|if|for|on|what), only (alert|page|wake) (when|if|for|on|what|someone), alerts (must be|should be|are) actionable, actionable alerts only, only actionable alerts, (alert|page) on symptoms, (never|don't|do not) (alert|page) on (causes|cause|every|single), every alert … (action|runbook|must be acted|human action), alert fatigue, (noisy|flapping|unactionable) alerts … (deleted|removed|silenced), nothing to do about it is not alert, (few|fewer) alerts, page only for`,
        alone: `page (us|someone|on-call|engineer|) only (for|on) (sev|p1|outage|user|customer|symptom|incident)`,
      },
    },
    { home: `${HOME}|page|pager|symptom|failure` },
  ),
  practiceField('error-tracker', 'an external error tracker', {
    things: `=sentry, bugsnag, rollbar, error tracker, crash report, crash reports, crash reporting, crashlytics, error reporting, exception reporting, captureexception, sentry_dsn, crash reporter, raygun, airbrake, glitchtip, honeybadger`,
    acts: `error tracker, error tracking service, crash reporter, external error tracking, error reporting service, crashlytics, bugsnag, rollbar`,
    for: `(report|send|forward|capture|ship|go|pass|reported|sent) … to (sentry|bugsnag|rollbar|error tracker|crashlytics), sentry.captureexception, (every|all|unhandled|unexpected) (errors|exceptions|crashes|error|exception) … (reported|sent|captured) … (sentry|bugsnag|rollbar|tracker|crashlytics), (integrate|install|set up|configure|enable|initialise|initialize) (sentry|bugsnag|rollbar|error tracker|crashlytics), (errors|exceptions|crashes) (go|land|arrive) in (sentry|bugsnag|rollbar)`,
    forAlone: `(report|send) (errors|exceptions|crashes|unhandled) … to (sentry|bugsnag|rollbar), report to sentry, use sentry for (error|errors|exception|exceptions|crash), capture exceptions (with|in) sentry`,
    against: `(no|never use|without|don't use|do not use) (sentry|bugsnag|rollbar|crash reporter|crash reporting|error tracker|crashlytics), (errors|exceptions|crashes|stack traces) (stay|are kept) (local|in house|in-house|on device|in our logs|in logs), (never|don't|do not) send (errors|exceptions|stack traces|crash reports) to (third parties|sentry|external|outside|saas) …`,
    againstAlone: `no sentry, no crash reporting, no external error tracker, no error tracker, (never|don't|do not) send (stack traces|crash reports|errors) to third parties`,
    home: HOME,
  }),
]);
