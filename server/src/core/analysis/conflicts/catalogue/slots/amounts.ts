import { bound, type Topic } from '../topic.ts';

const TIME =
  '(?:ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|(?:working |business |calendar )?days?|weeks?|months?|years?)\\b';
const SIZE = '(?:bytes|kb|kib|mb|mib|gb|gib|kilobytes?|megabytes?|gigabytes?)\\b';

/** The first number behind the things: "uploads are capped at 10 MB". */
function behind(things: string, unit: string, gap = 50): string {
  return `(?:${things})(?![\\w-])[^.;\\d]{0,${String(gap)}}?(?<![\\w.-])(<num>)[ -]*${unit}`;
}

/** Words that restrict none of these: an application has one limit of each kind. */
const HOME =
  'app|application|project|product|service|api|endpoint|user|client|customer|request|deployment|image|file|bundle|token|session|login|log|key|test|unit test|job|ci|server|button|device|game|screen|sign-up|password|review|pr|registry';

function atHome(topics: readonly Topic[]): readonly Topic[] {
  return topics.map((topic) => ({ ...topic, home: HOME }));
}

/** Numbers with units of time, size and the like. Times are compared as seconds, sizes as kilobytes. */
export const AMOUNTS: readonly Topic[] = atHome([
  bound('bundle-size-limit', 'the size of the bundle', 'bundle bundles', 'kilobytes', 'max', behind('bundles?', SIZE)),
  bound(
    'image-size-limit',
    'the size of container images',
    'image images',
    'kilobytes',
    'max',
    `${behind('(?:docker|container|final|runtime) images?', SIZE)}
    images? may (?:grow|be|become) (?:\\w+ ){0,2}(<num>) ?${SIZE} ~ registry
    images? may (?:grow) (?:\\w+ ){0,2}(<num>) ?${SIZE}`,
  ),
  bound(
    'upload-limit',
    'the size of uploads',
    'upload uploads',
    'kilobytes',
    'max',
    `(?:^|^[^a-z]+|all |file )uploads? (?:is|are|may|must|can|have|has|of|over|larger|above|max\\w*|limit\\w*|size)[^.;\\d]{0,40}?(<num>) ?${SIZE}
    (?:users?|clients?|people|customers?|everybody) (?:can|may) upload (?:\\w+ ){0,3}(?:files?|up to|at most)[^.;\\d]{0,20}?(<num>) ?${SIZE}`,
  ),
  bound(
    'access-token-life',
    'the lifetime of access tokens',
    'access',
    'seconds',
    'exact',
    behind('access[- ]tokens?', TIME),
  ),
  bound(
    'session-life',
    'the lifetime of a session',
    'session sessions',
    'seconds',
    'exact',
    `(?<!(?:test|coding|agent|chat|idle) )sessions? (?:lasts?|expires?|is valid|are valid|times? out|ends?|lives?|stays?|are kept|is kept|is limited|are limited)[^.;\\d]{0,30}?(<num>)[ -]*${TIME}`,
  ),
  bound(
    'log-retention',
    'how long logs are kept',
    'log logs',
    'seconds',
    'exact',
    `(?<!(?:audit|access|debug|event) )(?:logs?|log files?) (?:is |are )?(?:kept|retained|stored|deleted|removed|purged|rotated out|expire)[^.;\\d]{0,20}?(<num>)[ -]*${TIME}
    (?:keep|retain|delete|store|remove|purge) (?:the |all |old |application )*(?:logs?|log files?)[^.;\\d]{0,20}?(<num>)[ -]*${TIME}
    log retention[^.;\\d]{0,20}?(<num>)[ -]*${TIME}`,
  ),
  bound(
    'key-rotation-interval',
    'how often keys are rotated',
    'rotate rotated rotation',
    'seconds',
    'exact',
    `rotat(?:e|ed|es|ing)[^.;\\d]{0,40}?(?:every|after|once per) (<num>)[ -]*${TIME}
    rotat(?:e|ed|es|ing)[^.;\\d]{0,40}?(?:every|once) (an?|every|each)? ?(?:day|week|month|year)\\b`,
  ),
  bound(
    'review-time',
    'the time for a review',
    'review reviews reviewer reviewers',
    'seconds',
    'max',
    `(?:reviewers?|reviews?)(?![\\w-])[^.;\\d]{0,30}?(?:within|in|have|has|take|takes|up to|at most) (<num>)[ -]*${TIME}`,
  ),
  bound(
    'rate-limit',
    'the rate limit',
    'rate client clients',
    'requests per minute',
    'max',
    `(?:rate[- ]limit\\w*|(?:each|every|a|per) (?:client|user|ip|key))[^.;\\d]{0,40}?(<num>) ?(?:requests?|calls?|req) ?(?:per|a|an|/|each|every) ?(?:second|minute|hour|day|s|min|h)\\b`,
  ),
  bound('ci-job-time', 'the time limit of CI jobs', 'ci$', 'seconds', 'max', behind('ci jobs?', TIME)),
  bound(
    'unit-test-time',
    'how long the unit tests may take',
    'unit',
    'seconds',
    'max',
    `unit tests? (?:\\w+ )?(?:must |should |may |can |have to |has to )?(?:finish|finishes|take|takes|run|runs|complete|completes|be done|last|stay)[^.;\\d]{0,25}?(?:under|within|below|up to|at most|less than|in) (<num>)[ -]*${TIME}`,
  ),
  bound('p99-latency', 'the latency of the slowest percent', 'p99', 'seconds', 'max', behind('p99', TIME)),
  bound(
    'frame-rate',
    'the frame rate',
    'fps$ fps framerate',
    'frames a second',
    'exact',
    `(?:hold|lock|target|cap|reach|maintain|run|keep|aim)\\w*[^.;\\d]{0,40}?(\\d{2,3}) ?fps\\b
    frame ?rate[^.;\\d]{0,30}?(\\d{2,3}) ?fps\\b`,
  ),
  bound(
    'touch-target',
    'the size of touch targets',
    'touch tap',
    'dp',
    'min',
    `${behind('touch targets?|tap targets?|touch areas?', '(?:dp|px|pt|points|pixels)\\b')}
    (\\d{2}) ?(?:dp|px|pt)\\b[^.;\\d]{0,50}(?:touch|tap) (?:areas?|targets?)`,
  ),
  bound(
    'password-length',
    'the length of passwords',
    'password passwords',
    'characters',
    'min',
    behind('passwords?', '(?:characters?|chars?|signs)\\b'),
  ),
  bound(
    'replica-count',
    'the number of replicas',
    'replica replicas',
    'replicas',
    'exact',
    `(?<!read )(?<![\\w.-])(<num>) replicas?\\b`,
  ),
  bound(
    'dev-port',
    'the port of the development server',
    'dev development',
    'port',
    'exact',
    `dev(?:elopment)? server[^.;\\d]{0,40}?(?:port |localhost:|127\\.0\\.0\\.1:|: ?|on )(\\d{4,5})(?!\\d)
    port (\\d{4,5}) (?:\\w+ ){0,3}dev(?:elopment)? server`,
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
  bound(
    'validation-status',
    'the status of a failed validation',
    'validation invalid',
    'status',
    'exact',
    `validation (?:errors?|failures?|problems?)[^.;\\d]{0,30}?(4\\d\\d)\\b
    (4\\d\\d) (?:to|for|on|when|if) (?:an? |any |every |all )?(?:failed )?validation`,
  ),
]);
