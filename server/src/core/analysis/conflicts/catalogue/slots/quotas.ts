import { bound, type Topic } from '../topic.ts';
import { unnarrowed } from './unnarrowed.ts';

const TIME =
  '(?:ms\\b|milliseconds?|s\\b|secs?\\b|seconds?|m\\b|mins?\\b|minutes?|h\\b|hrs?\\b|hours?|(?:full |whole )?days?|weeks?|months?|years?)';
/** A number; "a" is one: "for a day". */
const NUMBER =
  '(<num>|an?(?= (?:(?:whole|full|single) )?(?:second|minute|hour|day|week|month|year)))(?: whole| full| single)?';
/** The rate of all errors of whatever runs. */
const RATE = `${unnarrowed('overall|total')}(?:error|failure) rates?`;
const AT_ONCE = '(?:in parallel|at once|at (?:a|the same) time|concurrently|simultaneously)';

/** Both orders: "posts of 800 words", "800-word posts". */
function lengthOf(things: string, unit: string): string {
  const all = `${unnarrowed('blog|meta|seo|page')}(?:${things})(?![\\w-])`;
  return `${all}[^.;|\\d]{0,45}?(?<![\\w.-])(?:\\d[\\d,]* ?(?:-|–|to) ?)?(<num>)[ -]*${unit}
    (?<![\\w.-])(?:\\d[\\d,]* ?(?:-|–|to) ?)?(<num>)[ -]${unit}(?: (?:or (?:less|fewer)|at most|max\\w*))?(?: (?:for|per|in|of|is the \\w+ for))?(?: (?:an?|each|every|our|the|all))? (?:${things})(?![\\w-])`;
}

const TEXT_HOME =
  'text|post|blog|article|page|doc|documentation|sentence|paragraph|word|readme|skill|file|video|demo|summary|answer|reply|response|copy|content|section|description';
const AGENT_HOME = 'agent|task|command|shell|file|session|change|context|work|job|tool|subagent|script|user|turn';
const TEAM_HOME = 'sprint|ticket|task|person|team|member|developer|progress|work|people|iteration';
const OPS_HOME =
  'polling|connection|pool|batch|backup|row|database|cache|service|api|app|queue|job|worker|error|alert|log|entry|item|production|system|server|background';

/** Bounds of texts, of what an agent does and of what runs. */
export const QUOTA_SLOTS: readonly Topic[] = [
  ...[
    bound(
      'post-length',
      'the length of posts and articles',
      'post posts article articles blog',
      'words',
      'max',
      lengthOf('blog posts?|posts?|articles?', 'words?'),
    ),
    bound(
      'sentence-length',
      'the length of sentences',
      'sentence sentences',
      'words',
      'max',
      lengthOf('sentences?', 'words?'),
    ),
    bound(
      'paragraph-length',
      'the length of paragraphs',
      'paragraph paragraphs',
      'sentences',
      'max',
      lengthOf('paragraphs?', 'sentences?'),
    ),
    bound(
      'skill-length',
      'the length of a skill',
      'skill',
      'lines',
      'max',
      lengthOf('skill\\.md(?: files?)?|skills?|skill files?', 'lines?'),
    ),
    bound(
      'instructions-length',
      'the length of the file of instructions',
      'agents.md claude.md gemini.md memory.md',
      'lines',
      'max',
      lengthOf('(?:agents|claude|gemini|memory)\\.md(?: files?)?', 'lines?'),
    ),
    ...['lines', 'words', 'sentences'].map((unit) =>
      bound(
        `answer-${unit}`,
        `the length of answers in ${unit}`,
        'answer answers reply replies response responses answering',
        unit,
        'max',
        lengthOf('answers?|replies|reply|responses?', `${unit.slice(0, -1)}s?`),
      ),
    ),
    ...['lines', 'words', 'sentences'].map((unit) =>
      bound(
        `summary-${unit}`,
        `the length of summaries in ${unit}`,
        'summary summaries',
        unit,
        'max',
        lengthOf('final summary|summaries', `${unit.slice(0, -1)}s?`),
      ),
    ),
    bound(
      'meta-description',
      'the length of meta descriptions',
      'meta',
      'characters',
      'max',
      lengthOf('meta descriptions?', '(?:characters?|chars?)'),
    ),
    bound(
      'title-length',
      'the length of page titles',
      'title titles',
      'characters',
      'max',
      lengthOf('(?:seo|page|meta) titles?|title tags?', '(?:characters?|chars?)'),
    ),
    ...['', 'demo ', 'tutorial '].map((sort) =>
      bound(
        `${sort.replace(' ', '-')}video-length`,
        `the length of ${sort}videos`,
        'video videos',
        'time',
        'max',
        lengthOf(`${sort}videos?`, '(?:seconds?|secs?\\b|s\\b|minutes?|mins?\\b)'),
      ),
    ),
  ].map((topic) => ({ ...topic, home: TEXT_HOME })),
  ...[
    bound(
      'subagent-count',
      'how many agents run at once',
      'subagent subagents sub-agent sub-agents agents',
      'agents',
      'max',
      `(<num>) (?:parallel |concurrent |simultaneous )sub-?agents?
      (?:run|spawn|launch|start|use|dispatch|at most|up to|max\\w*|more than) (?:\\w+ ){0,3}(<num>) (?:parallel |concurrent |simultaneous )agents
      (<num>) (?:sub-?)?agents? (?:running )?${AT_ONCE}
      (?:sub-?agents?)[^.;|\\d]{0,25}?(?:at most|limit\\w*(?: to)?|up to|max\\w*|no more than|never more than|:) (<num>)(?! ?(?:%|files?|min\\w*|sec\\w*|lines|steps|tokens))
      (?:at most|up to|no more than|never more than|max\\w*|limit(?:ed)? to) (<num>) sub-?agents?`,
    ),
    bound(
      'files-per-task',
      'how many files one task may touch',
      'files',
      'files',
      'max',
      `(<num>) files? (?:per|in one|in a single|in a|within one|for one|at) (?:task|change|session|turn|run|go|once)`,
    ),
    bound(
      'command-time',
      'how long a command may run',
      'command commands',
      'time',
      'max',
      `(?:shell |bash )?commands?(?![\\w-])[^.;|\\d]{0,30}?(?:longer than|up to|at most|more than|within|over|under|exceed\\w*|beyond|for|after|time-?outs?(?: of| after|:)?) ${NUMBER}[ -]?${TIME}`,
    ),
    bound(
      'context-share',
      'how full the context may get',
      'context',
      'percent',
      'max',
      `(?<!last )(\\d{2}) ?(?:%|percent|per cent) (?:of )?(?:the |your )?(?:context|context window)
      context(?: window)?(?: (?:usage|is|at|reaches|hits|gets|fills|above|over|exceeds|beyond|to|full|passes|past|below|under|stays|than|more|the|up)){1,5} (\\d{2}) ?(?:%|percent|per cent)`,
    ),
  ].map((topic) => ({ ...topic, home: AGENT_HOME, realm: 'agent' as const })),
  ...[
    bound(
      'cache-life',
      'the life of cached values',
      'cache cached caches ttl caching',
      'time',
      'exact',
      `${unnarrowed('response|redis|application|app|server|default')}cache(?:d)?(?: ttl| lifetime| entries| entry| values?| responses?| results?| data| items?| pages?| keys?| duration| expir\\w+| time)(?![\\w-])[^.;|\\d]{0,30}?(?<![\\w.-])${NUMBER}[ -]?${TIME}
      (?<![\\w-])ttl(?: of| is|:| =|=)? ?(<num>)[ -]?${TIME}(?=[^.;]*cache)
      \\b(<num>)[ -]?${TIME}[ -](?:cache )?ttl
      (?:responses|values|entries|results|everything|api responses) (?:are|is) cached for (?:up to |at most )?${NUMBER}[ -]?${TIME}`,
    ),
    bound(
      'retry-delay',
      'the wait between attempts',
      'retry retries attempts',
      'time',
      'exact',
      `(?:wait|pause|sleep) (?:\\w+ ){0,2}?(<num>)[ -]?${TIME} between (?:\\w+ )?(?:retries|attempts|tries)
      retr(?:y|ies|ied) (?:\\w+ ){0,2}?(?:with|after|at) (?:an? )?(?:\\w+ )?(?:delay|pause|wait|interval) of (<num>)[ -]?${TIME}
      (?:retry|back-?off) (?:delay|interval)[^.;|\\d]{0,12}?(<num>)[ -]?${TIME}`,
    ),
    bound(
      'model-temperature',
      'the temperature of the model',
      'temperature',
      'degrees of freedom',
      'exact',
      `(?<![\\w-])temperature(?: (?:is|of|to|at|must be|stays))?[:= ]{1,3}(\\d(?:\\.\\d+)?)(?![\\d.]* ?(?:°|degrees|celsius|kelvin|c\\b|k\\b|f\\b)|\\d)`,
    ),
    bound(
      'model-tokens',
      'the most tokens of an answer of the model',
      'max_tokens tokens',
      'tokens',
      'max',
      `max(?:imum)?[_ -]?(?:output[_ -])?tokens(?: (?:is|of|to|at|must be|stays))?[:= ]{1,3}(\\d[\\d,]*)`,
    ),
    bound(
      'minimum-age',
      'the age that users must have',
      'age old users',
      'years',
      'min',
      `(?:minimum|min) age[^.;|\\d]{0,12}?(\\d{2})
      (?:users|customers|players|people|members) (?:must|have to|need to) be (?:at least )?(\\d{2})(?! ?(?:%|px))`,
    ),
    bound(
      'support-answer-time',
      'the time for an answer to customers',
      'answer respond reply answered',
      'time',
      'max',
      `(?:answers?|responds?|reply|replies)(?: to)?(?: (?:\\w+ ){0,3}(?:tickets?|e-?mails?|customers?|requests?|questions?|enquiries|messages))? within (<num>)[ -]?(?:hours?|(?:working |business )?days?)`,
    ),
    bound(
      'polling-interval',
      'how often something is polled',
      'poll polls polling polled',
      'time',
      'exact',
      `(?:poll(?:ed|ing)?|polling interval(?: of| is|:| =)?|poll for \\w+)(?: every)? ${NUMBER}[ -]?${TIME}`,
    ),
    bound(
      'pool-size',
      'the size of the connection pool',
      'pool',
      'connections',
      'max',
      `pool[ -]?size[^.;|\\d]{0,12}?(\\d{1,4})(?![\\w.%])
      ${unnarrowed('connection|database|db|postgres|hikari')}(?:(?:connection|database|db) )?pool[^.;|\\d]{0,30}?(<num>) connections?`,
    ),
    bound(
      'batch-size',
      'the size of a batch',
      'batch batches',
      'items',
      'exact',
      `batch[ -]?size[^.;|\\d]{0,12}?(\\d[\\d,]*)(?! ?(?:[\\w%]|[.]\\d|mb|kb))
      batches of (?:at most |up to )?(<num>)(?! ?(?:mb|kb))
      (<num>) (?:rows|items|records|messages|documents|entries|events) (?:per|a|in a|in one|in each) batch`,
    ),
    bound(
      'backup-retention',
      'how long backups are kept',
      'backup backups',
      'time',
      'exact',
      `(?:keep|kept|retain|retained|store|stored) (?:(?:the|all|our) )?backups? (?:\\w+ ){0,2}?for ${NUMBER} ?(?:days?|weeks?|months?|years?)
      (?<!(?:monthly|weekly|yearly|annual|daily|hourly|full|incremental|offsite|off-site|old) )backups? (?:\\w+ ){0,3}(?:kept|retained|stored|deleted|purged|gone)[^.;|\\d]{0,12}? ${NUMBER} ?(?:days?|weeks?|months?|years?)
      backup retention[^.;|\\d]{0,16}?${NUMBER} ?(?:days?|weeks?|months?|years?)`,
    ),
    bound(
      'queue-workers',
      'the number of workers',
      'worker workers',
      'workers',
      'exact',
      `${unnarrowed('job|background|default')}(?:queues?|background jobs?|jobs?)(?![\\w-])[^.;|\\d]{0,40}?(<num>) (?:parallel |concurrent )?workers?(?![\\w-])
      (<num>) (?:parallel |concurrent )?(?:queue|background|celery|sidekiq|job) workers?(?![\\w-])`,
    ),
    ...[
      { id: 'alert', does: 'raises an alert', cues: 'alert alerts alarm', words: 'alert|alarm' },
      { id: 'page', does: 'pages somebody', cues: 'page pages paged', words: 'page' },
    ].map(({ id, does, cues, words }) =>
      bound(
        `error-rate-${id}`,
        `the rate of errors that ${does}`,
        cues,
        'percent',
        'exact',
        `(?:${words})\\w*[^.;|\\d]{0,40}?${RATE}[^.;|\\d]{0,30}?(\\d+(?:\\.\\d+)?) ?(?:%|percent|per cent)
        ${RATE}[^.;|\\d]{0,30}?(\\d+(?:\\.\\d+)?) ?(?:%|percent|per cent)[^.;|]{0,40}?(?:${words})`,
      ),
    ),
    bound(
      'availability',
      'the availability of the service',
      'availability uptime slo sla',
      'percent',
      'min',
      `(?:availability|uptime)(?![\\w-])[^.;|\\d]{0,30}?(\\d{2}(?:\\.\\d+)?) ?(?:%|percent|per cent)
      (\\d{2}(?:\\.\\d+)?) ?(?:%|percent|per cent) (?:availability|uptime)`,
    ),
  ].map((topic) => ({ ...topic, home: OPS_HOME })),
  ...[
    bound(
      'sprint-length',
      'the length of a sprint',
      'sprint sprints iteration iterations',
      'time',
      'exact',
      `${unnarrowed('development')}(?:sprints?|iterations?)(?![\\w-])(?: length| duration)?[^.;|\\d]{0,20}?(<num>) ?weeks?
      (<num>)[- ]week (?:sprints?|iterations?)`,
    ),
    bound(
      'work-in-progress',
      'how much work one person may have in progress',
      'wip progress',
      'tickets',
      'max',
      `wip(?:[ -]limit)?[^.;|\\d]{0,20}?(<num>)(?! ?(?:%|days?|weeks?))
      (<num>) (?:tickets|tasks|issues|items|stories)[^.;|]{0,12}? in progress`,
    ),
  ].map((topic) => ({ ...topic, home: TEAM_HOME, realm: 'history' as const })),
];
