import { bound, type Topic } from '../topic.ts';
import { unnarrowed } from './unnarrowed.ts';

const TIME =
  '(?:ms\\b|milliseconds?|s\\b|secs?\\b|seconds?|m\\b|mins?\\b|minutes?|h\\b|hrs?\\b|hours?|days?|weeks?|months?|years?)';
const SIZE = '(?:kb\\b|kib\\b|kilobytes?|mb\\b|mib\\b|megabytes?|gb\\b|gib\\b|gigabytes?)';
const SHORT = '(?:ms\\b|milliseconds?|s\\b|secs?\\b|seconds?)';
/** How long one waits for an answer. */
const WAIT = '(?:ms\\b|milliseconds?|s\\b|secs?\\b|seconds?|min\\b|minutes?)';
const ITEMS = '(?:items?|rows?|entries|results?|records?|elements?|objects?)';
const CHARS = '(?:characters?|chars?\\b|letters?|signs)';
/** Of something else than a request that an application sends. */
const OTHER_TIMEOUT =
  '(?<!(?:tests?|lock|jobs?|statement|builds?|session|idle|commands?|workflows?|jest|playwright|ci|pipelines?|token|hooks?|connect|connection|read|write|database|db|query|cache|lambda|function|agent|shell|bash|tool) (?:\\w+ ){0,4})';

/** A time that responses of a service stay below, for one share of them. */
function latency(percentile: string): Topic {
  return bound(
    `latency-${percentile}`,
    `the ${percentile} latency`,
    `${percentile} latency percentile response`,
    'time',
    'max',
    `(?<!\\w)${percentile}(?!\\w)[^.;|]{0,50}?\\b(<num>) ?${SHORT}`,
  );
}

/** The first number behind the things: "uploads are capped at 10 MB". */
function behind(things: string, unit: string, gap = 50): string {
  return `(?:${things})(?![\\w-])[^.;\\d]{0,${String(gap)}}?(?<![\\w.-])(<num>)[ -]*${unit}`;
}

/** Not behind one list of several: "the invoice list shows 50 rows". */
const OF_ALL_LISTS =
  '(?<!\\b(?!(?:the|an?|all|each|every|our|any|in|for|long|paginated) )[a-z]\\w* (?:list|table|grid|view|page|screen)s? [^.;]{0,30})';
const OF_ALL_BUNDLES = unnarrowed(
  'js|javascript|main|app|application|initial|client|production|prod|final|gzipped|compressed|minified|entry|web|frontend|browser|total|mb|kb|mib|kib',
);
const OF_ALL_PASSWORDS = unnarrowed('user|account|login|new|strong|valid|enforce|require|requires|demand|check');
const OF_ALL_LOGS = unnarrowed('application|app|server|production|service');

/** Words that restrict none of these: an application has one limit of each kind. */
const HOME =
  'app|application|project|product|service|api|endpoint|user|client|customer|request|deployment|image|file|bundle|token|session|login|log|key|test|unit test|job|ci|server|button|device|game|screen|sign-up|password|review|pr|registry|upload|attachment|inactivity|idle|minute|day|privacy';

/** What waits, or is waited for; a file that is sent takes a time of its own. */
const TIMED =
  'app|application|project|product|service|api|endpoint|user|client|customer|request|call|upstream|http|network|outgoing|outbound|remote|external|fetch|test|job|ci|server|device|minute|day';

function atHome(topics: readonly Topic[]): readonly Topic[] {
  return topics.map((topic) => ({ ...topic, home: topic.home ?? HOME }));
}

/** Bounds that an application keeps: times, sizes and rates. */
export const AMOUNT_SLOTS: readonly Topic[] = atHome([
  bound(
    'time-out',
    'the time-out of a request',
    'timeout time-out timeouts time-outs timing times hang outgoing request requests seconds after',
    'time',
    'exact',
    `${OTHER_TIMEOUT}(?:time-?outs?)[^.;]{0,60}?\\b(<num>) ?${WAIT}
    (?:outgoing|http|network|api|remote) (?:requests?|calls?)[^.;]{0,50}?\\b(<num>) ?${WAIT}(?=[^.;]*\\b(?:hang up|give up|abort|fail|cancel|time out|time-?out))
    (?:requests?|calls?|apis?|upstreams?|clients?|services?)[^.;]{0,40}? (<num>) ?${WAIT} before (?:timing out|it times out|they time out|giving up|aborting|cancell?ing)
    (?:requests?|calls?|apis?|upstreams?|fetch(?:es)?) (?:\\w+ ){0,4}times? out after (<num>) ?${WAIT}
    (?:abort|cancel|give up on|drop|kill) (?:\\w+ ){0,3}(?:requests?|calls?) (?:\\w+ ){0,3}after (<num>) ?${WAIT}
    (?:use|set|has|have|with) (?:an? |the )?(<num>)[ -]?${WAIT}[ -](?:(?:request|network|http|api) )?time-?outs?(?= *(?:$|[.,;]|for (?:all|every|each|requests?)))
    ^\\W*time out after (<num>) ?${WAIT}
    ${OTHER_TIMEOUT}after (<num>) ?${WAIT}[^.;]{0,30}?\\b(?:time out|times out|abort|give up|hang up|cancel)`,
    { home: TIMED },
  ),
  bound(
    'page-size-max',
    'the largest page',
    'page pages paginate pagination',
    'items',
    'max',
    `(?:max\\w*|largest) page size[^.;|]{0,20}?\\b(\\d{1,4})(?![\\w%])
    page size[^.;|]{0,12}? (?:limited to|capped at|at most|max\\w*|up to|must not exceed|no more than|not larger than) (?:\\w+ )?(\\d{1,4})(?![\\w%])
    (?:up to|at most|max\\w*(?: of)?|no more than|never more than|limited to|capped at) (\\d{1,4}) ${ITEMS}? ?(?:per|a|in one|on a|on one) page`,
  ),
  bound(
    'page-size',
    'the size of a page',
    'page pages paginate pagination limit',
    'items',
    'exact',
    `default page size[^.;|]{0,40}?[:= ](\\d{1,4})(?![\\w%])
    (?<!max\\w* .{0,3})page size(?: of \\w+ \\w+)?(?: ?[:=|]| is| of)(?: always)? (\\d{1,4})(?! ?(?:kb|mb|px|mm|%))
    (?:no|without an?|omits? the|omits?|missing) \\W?(?:limit|page size|page_size|per_page)\\W?[^.;|]{0,50}? (\\d{1,4}) ${ITEMS}
    (?<!(?:max\\w*|up to|at most|no more than|never more than|limited to|capped at|of) .{0,6})${OF_ALL_LISTS}(?:pages?|pagination|page size)[^.;]{0,40}?(?<!(?:up to|at most|max\\w*|more than|limited to|capped at|exceed) )\\b(\\d{1,4}) (?:${ITEMS}|per page)
    (?<!(?:max\\w*|up to|at most|more than|limited to|capped at|max\\w* of) )${OF_ALL_LISTS}\\b(\\d{1,4}) ${ITEMS} (?:per|a|on each|on every) page`,
  ),
  bound(
    'upload-size',
    'the size of an upload',
    'upload uploads uploaded uploading accept reject',
    'size',
    'max',
    `${unnarrowed('file|files')}upload(?:s|ed|ing|able)?[^.;|,]{0,50}?\\b(<num>) ?${SIZE}
    \\b(<num>) ?${SIZE}[^.;|,]{0,20}?${unnarrowed('file|mb|gb|kb')}uploads?
    (?:accept|reject|refuse|allow)s? (?:\\w+ ){0,2}files? (?:of )?(?:up to|larger than|bigger than|over|above|beyond) (<num>) ?${SIZE}`,
  ),
  bound(
    'attachment-size',
    'the size of an attachment',
    'attachment attachments',
    'size',
    'max',
    `${unnarrowed('file')}attachments?[^.;|,]{0,50}?\\b(<num>) ?${SIZE}
    \\b(<num>) ?${SIZE}[^.;|,]{0,20}?${unnarrowed('file|mb|gb|kb')}attachments?`,
  ),
  bound(
    'access-token-life',
    'the life of an access token',
    'token tokens jwt jwts',
    'time',
    'exact',
    `(?:access tokens?|jwts?|auth tokens?|bearer tokens?)(?! (?:\\w+ ){0,3}refresh)[^.;|,]{0,40}?\\b(<num>) ?${TIME}
    \\b(<num>)[ -]?${TIME}[ -](?:access tokens?|jwts?)
    (?<!(?:refresh|reset|api|invite|invitation|verification|confirmation|csrf|design|context|deploy) )tokens (?:are valid|expire|live|last|time out)[^.;|,\\d]{0,15}?\\b(<num>) ?${TIME}`,
  ),
  bound(
    'refresh-token-life',
    'the life of a refresh token',
    'refresh',
    'time',
    'exact',
    `refresh tokens?[^.;|,]{0,40}?\\b(<num>) ?${TIME}`,
  ),
  bound(
    'session-life',
    'the life of a login session',
    'session sessions logged',
    'time',
    'exact',
    `(?<!(?:coding|work|agent|chat|claude|pair\\w*|review|planning|training) )(?:login |user |web |auth\\w* )?sessions? (?:last|expire|are valid|is valid|live|end|time out|are kept|is kept|stay|stays?|lasts|expires|lives|ends|survives?|remains?|times out|time-?out|lifetime|length|duration|ttl)[^.;|,]{0,25}?\\b(<num>) ?(?:idle )?${TIME}
    log (?:users?|people|them|everybody) out after (<num>) ?${TIME}
    (?:users?|people) (?:\\w+ ){0,2}logged in for (<num>) ?${TIME}`,
  ),
  bound(
    'password-length',
    'the length of a password',
    'password passwords',
    'characters',
    'min',
    `${OF_ALL_PASSWORDS}passwords?[^.;|]{0,40}?\\b(<num>) (?:or more )?${CHARS}
    \\b(<num>)[ -]${CHARS}[^.;|]{0,15}? ${OF_ALL_PASSWORDS}passwords?
    \\b(<num>)\\+ ${CHARS} (?:for|in) ${OF_ALL_PASSWORDS}passwords?
    ${OF_ALL_PASSWORDS}passwords? (?:from|of|with) (<num>) ${CHARS}
    ${OF_ALL_PASSWORDS}password length[^.;|\\d]{0,16}?(\\d{1,3})(?![\\w.%])`,
  ),
  bound(
    'rate-limit',
    'the rate limit',
    'rate limit limits throttle throttled requests client',
    'rate',
    'exact',
    `(?:rate[ -]?limit\\w*|throttl\\w*|quota|limit(?:ed)? to|allowed|may (?:send|make)|can (?:send|make)|at most|up to|no more than)[^.;|]{0,40}?\\b(<num>) (?:requests?|calls?|hits) ?(?:per|an?|each|every|/) ?(?:\\w+ (?:and|per) )?(?:second|minute|hour|day)
    \\b(<num>) (?:requests?|calls?) ?(?:per|an?|each|every|/) ?(?:second|minute|hour|day)[^.;|]{0,25}? (?:per|for each|for every|and|each) (?:client|user|ip|key|token)
    (?:each|every|per|an?|one) (?:api )?(?:client|user|ip(?: address)?|key|token|customer|tenant)[^.;|\\d]{0,30}?(<num>) (?:requests?|calls?) ?(?:per|an?|each|every|/) ?(?:second|minute|hour|day)`,
    { home: 'api|client|user|key|token|customer|request|service|server|limit|rate' },
  ),
  bound(
    'bundle-size-max',
    'the size of the bundle',
    'bundle bundles payload chunk gzipped js$',
    'size',
    'max',
    `(?:${OF_ALL_BUNDLES}bundles?|initial (?:js|javascript|load|payload)|entry chunk)(?! analy)[^.;|]{0,50}?\\b(<num>) ?${SIZE}
    \\b(<num>) ?${SIZE}[^.;|]{0,20}? ${OF_ALL_BUNDLES}bundles?
    \\b(<num>) ?${SIZE}[^.;|]{0,40}? (?:first|initial) (?:js |javascript |page )?(?:load|payload|chunk)
    (?:main|index|app|bundle)(?:\\.min)?\\.js[^.;|\\d]{0,30}?\\b(<num>) ?${SIZE}`,
  ),
  bound(
    'image-size-max',
    'the size of a container image',
    'image images',
    'size',
    'max',
    `(?:(?:final|docker|container|runtime|production|oci|release) images?|image size)[^.;|]{0,50}?\\b(<num>) ?${SIZE}
    images? (?:may |must |should |can )?(?:grow|stay|weigh|be)[^.;|]{0,25}?\\b(<num>) ?${SIZE}(?=[^.]*\\b(?:registry|docker|container))`,
  ),
  ...['p50', 'p95', 'p99'].map(latency),
  bound(
    'frame-rate',
    'the frame rate',
    'fps frame frames framerate',
    'frames a second',
    'exact',
    `\\b(\\d{2,3}) ?(?:fps\\b|frames (?:per|a) second|hz\\b)
    (?:frame ?rate|fps)[^.;|]{0,25}?\\b(\\d{2,3})(?!\\w)`,
  ),
  bound(
    'debounce',
    'the delay of a debounced input',
    'debounce debounced debouncing',
    'time',
    'exact',
    `debounc\\w+(?! (?:the |all |window )?(?:resiz\\w+|scroll\\w*|auto-?sav\\w+|sav\\w+|writes?|draft\\w*|events?))[^.;|]{0,50}?\\b(<num>) ?${SHORT}
    \\b(<num>) ?${SHORT}[^.;|]{0,10}? debounce`,
  ),
  bound(
    'touch-target',
    'the size of touch targets',
    'touch tap target targets buttons hit',
    'pixels',
    'min',
    `(?:touch|tap|click|hit)[- ](?:targets?|areas?)[^.;|]{0,40}?\\b(\\d{2,3}) ?(?:x ?\\d+ ?)?(?:dp|px|pt|points|pixels)\\b
    \\b(\\d{2,3}) ?(?:x ?\\d+ ?)?(?:dp|px|pt|points|pixels)\\b[^.;|]{0,50}? (?:touch|tap|hit)[- ](?:targets?|areas?)`,
  ),
  bound(
    'replicas',
    'the number of replicas',
    'replica replicas instances',
    'replicas',
    'min',
    `\\b(<num>) (?:pods? |app )?replicas?(?! (?:set|lag))(?=[^.;|]*\\b(?:each|every|all|deployment|service|services|deployments|production)|[^.;|]{0,10}$)
    (?:deployments?|services?|every service|each service)[^.;|]{0,30}?\\b(<num>) (?:pods? )?replicas?`,
  ),
  bound(
    'dev-port',
    'the port of the development server',
    'dev development local localhost port',
    'port',
    'exact',
    `(?:dev(?:elopment)?|local) (?:dev )?server[^.;|]{0,40}?(?:port |localhost:|127\\.0\\.0\\.1:|0\\.0\\.0\\.0:)(\\d{4,5})(?!\\d)`,
    { home: `${HOME}|local` },
  ),
  bound(
    'log-retention',
    'how long logs are kept',
    'logs log',
    'time',
    'exact',
    `(?:keep|kept|retain|retained|store|stored|delete|deleted|purge|purged|rotate out|hold|held) (?:all |the |our )*(?:application |app |server |production |service )?logs?(?: files?| entries)? (?:\\w+ ){0,2}?(?:(?:for|after|older than) )?(<num>) ?(?:days?|weeks?|months?|years?)
    ${OF_ALL_LOGS}logs?(?: files?| entries)? (?:are|is|stay|get|must be) (?:\\w+ ){0,2}?(?:kept|retained|stored|deleted|purged|held|gone|around|removed)[^.;|]{0,12}? (<num>) ?(?:days?|weeks?|months?|years?)
    ${OF_ALL_LOGS}log retention[^.;|]{0,20}? (<num>) ?(?:days?|weeks?|months?|years?)
    ${OF_ALL_LOGS}logs?(?: files?| entries| lines?)? [^.;|\\d]{0,15}?(?:older than|for longer than|for more than) (<num>|an?) ?(?:days?|weeks?|months?|years?)
    (?:keep|kept|retain|retained|store|stored) (?:all |the |our )*(?:application |app |server |production |service )?logs?(?: files?| entries)? for (an?) (?:day|week|month|year)`,
  ),
  bound(
    'key-rotation-interval',
    'how often keys are rotated',
    'rotate rotated rotation',
    'time',
    'exact',
    `rotat(?:e|ed|es|ing)[^.;\\d]{0,40}?(?:every|after|once per) (<num>)[ -]*${TIME}
    rotat(?:e|ed|es|ing)[^.;\\d]{0,40}?once (an?) (?:day|week|month|year)\\b`,
  ),
  bound(
    'spacing-unit',
    'the unit of spacing',
    'spacing grid',
    'pixels',
    'exact',
    `spacing (?:scale|system|unit|grid)[^.;|\\d]{0,20}?(\\d{1,2}) ?(?:px|pt|dp)\\b
    spacings?\\b[^.;|\\d]{0,25}? (?:multiples?|steps) of (\\d{1,2})(?: ?(?:px|pt|dp))?\\b
    \\b(\\d{1,2})[ -]?(?:px|pt|dp)(?:[- ]based)? (?:spacing|baseline) ?(?:grid|scale|system)
    (?<=^\\W*|(?:^|\\b(?:we|always|must|should) )(?:use|follow|keep to|stick to) (?:an? |the )?|layouts? (?:use|on|follow)s? (?:an? |the )?)(\\d{1,2})[ -]?(?:px|pt|dp)(?:[- ]based)? (?:grid|scale|system)`,
  ),
  bound(
    'contrast-ratio',
    'the contrast of text',
    'contrast',
    'to one',
    'min',
    `^[^a-z]*(?:(?:an?|the|keep|minimum|min|text|colou?r) ){0,4}contrast(?: ratio)?(?: of (?:all )?text)?(?: must be| should be| has to be| is| stays| of|:)?(?: at least| >=?| ≥| above)? *(\\d(?:\\.\\d)?) ?: ?1(?!\\d)`,
    {
      home: 'text|contrast|colour|color|page|ui|all',
      silent:
        /\b(?:large|big|headings?|icons?|graphics?|charts?|borders?|components?|elements?|non-text|outlines?|disabled|placeholders?|focus|aaa|mode|px|pt)\b/,
    },
  ),
  bound('ci-job-time', 'the time limit of CI jobs', 'ci$', 'time', 'max', behind('ci jobs?', TIME)),
  bound(
    'unit-test-time',
    'how long the unit tests may take',
    'unit',
    'time',
    'max',
    `unit tests? (?:\\w+ )?(?:must |should |may |can |have to |has to )?(?:finish|finishes|take|takes|run|runs|complete|completes|be done|last|stay)[^.;\\d]{0,25}?(?:under|within|below|up to|at most|less than|in) (<num>)[ -]*${TIME}`,
  ),
  bound(
    'no-access-status',
    'the status where access is denied',
    'permission access forbidden',
    'status',
    'exact',
    `(?:missing permissions?|no permission|without (?:the )?permission|no access|lacks? (?:the )?(?:permission|access))[^.;\\d]{0,30}?(40[34])\\b
    (40[34]) (?:when|if|for|where) [^.;\\d]{0,40}?(?:no access|permission|not allowed|lacks? access)`,
  ),
]);
