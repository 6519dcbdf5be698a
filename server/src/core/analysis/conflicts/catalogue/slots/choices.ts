import { slot, type Topic } from '../topic.ts';

/** A time that is shown to somebody, and not one that is stored. */
const SHOWN = /^(?!.*\b(?:stor|sav|kept|keep|persist|database))(?=.*\b(?:show|shown|display|render|present|visible))/;

/** What else is worded in a mood or a tense. */
const OTHER_THAN_COMMITS =
  /\b(?:docstrings?|(?<!commit )headings?|translations?|tools?|verbs|signals?|events?|entry|entries|changelog|release notes|recipes?|imperative (?:instructions|code|loops?|style of))\b/;

/** Slots whose values are ways of doing things rather than tools. */
export const CHOICE_SLOTS: readonly Topic[] = [
  slot(
    'test-location',
    'the place of tests',
    'test tests spec specs __tests__ co-locate colocate beside',
    {
      'beside the code': `tests?(?: (?!util|help|data|doubl|fixture|mock|asset)[\\w-]+){0,4} (?:sits?|live|lives|stands?|goes|go|stay|are|is|belong|belongs|placed|put|kept) (?:right )?(?:beside|next to|alongside|adjacent to|with the (?:code|source|file|component)|in the same (?:folder|directory|file|module))
      co-?locate (?:\\w+ ){0,3}(?:tests?|specs?)(?! (?:util|help|data|doubl|fixture|mock|asset))
      (?:tests?|specs?)(?: files?)? (?:\\w+ ){0,2}co-?located
      \\S+[._](?:test|spec)\\.\\S+ ~ co-?located
      co-?located? (?:as|in) *\\S*\\.(?:test|spec)\\.
      (?:\\S+\\.(?:test|spec)\\.\\w+|\\S+_test\\.\\w+) (?:\\w+ )?(?:goes |sits |lives |stands |lies )?(?:next to|beside)
      (?:put|place|keep|write) (?:\\w+ ){0,4}(?:tests?|specs?)(?: files?)? (?:\\w+ )?(?:beside|next to|alongside|in the same)`,
      'a tree of their own': `mirror the tree of
      (?:tests?|spec files?)(?: files?)?(?: (?!util|help|data|doubl|fixture|mock|asset|driven)[\\w-]+){0,4} (?:goes?|live|lives|are|is|belong|belongs|stay|stand|put|kept|placed) (?:in|into|under|below|to|inside) (?:the |a |an )?(?:separate |top-level |own |\`)?\\S*(?:tests?|spec|__tests__)/?\\S*(?: (?:folders?|director\\w+|tree))?
      (?:put|place|keep|write|add) (?:\\w+ ){0,4}(?:tests?|specs?)(?: files?)? (?:\\w+ )?(?:in|into|under|below|to|there|inside) (?:the |a )?\\S*(?:tests?|spec|__tests__)\\S*(?: (?:folders?|director\\w+|tree))?
      tests? go(?:es)? into`,
    },
    { home: 'test|file|code|folder|directory|tree|component|unit test' },
  ),
  slot(
    'test-naming',
    'names of tests',
    'test tests spec junit',
    {
      'a pattern with underscores': `tests?(?:'s)? (?:names?|methods?|functions?)? ~ (?:follows?|named|called|like|pattern|of the form) (?:\\w+ ){0,3}(?:method|given|should|when|test)_\\w+
      (?:method|given|should|when)_\\w+_\\w+
      (?:test|junit|spec) (?:method |function )?names? *(?::|are|is|follow)(?: the)? +\\w+_\\w+_\\w+`,
      'a sentence': `(?:plain |full |whole |complete )?(?:english )?sentences? ~ (?:name of (?:each|every|a) test|tests?)
      tests?(?:'s)? (?:names?|methods?)? ~ (?:read|reads|is|are|as|named) (?:\\w+ ){0,2}(?:plain |full |whole |complete |like )*(?:english )?(?:a )?sentences?
      (?:name|write) (?:(?:the|your|our|all|every|each|unit) )?(?:tests?|test methods?|test functions?|test names) (?:\\w+ )?as (?:\\w+ )?(?:plain )?(?:english )?sentences?`,
    },
    { home: 'test|name|function|method' },
  ),
  slot(
    'error-style',
    'how failure is signalled',
    'result throw exception exceptions error errors fail failure either null raise err',
    {
      'a result value': `(?<!(?:if|when) .{0,30}|// )(?:return|returns|returned|yield) (?:an? |their |the )?(?:typed |domain |own )?(?:result|either|option|err)\\b(?!s)(?! (?:of|to|set|is|as|early|without))
      <use> (?:an? |the )?(?:result|either)(?:<|\\b)(?: types?)?
      errors? (?:are|is|as) (?:ordinary )?(?:values?|returned|data)
      result types?`,
      'an exception': `(?:signal|report|indicate|express) ~ (?:with|by|as) (?:an |throwing |raising )?(?:exceptions?|throwing|raising)
      (?<!already )(?:throw|raise)s? (?:an? )?(?:new )?(?!\\w*(?:notimplemented|modulenotfound|import|attribute|assertion)\\w*|the error|errors? in)(?:typed |custom |domain |specific |\\w+ )?(?:exceptions?|errors?|\\w+error|\\w+exception)(?! (?:away|out))
      <use> exceptions
      nothing to return, throw`,
      null: `(?:finds nothing|nothing (?:is|was) found|absent|missing|not found|no result|nothing to return)[^.;]{0,30}?returns? *(?:null|none|nil|undefined)
      returns? *(?:null|none|nil|undefined) ~ (?:finds nothing|nothing|missing|absent|not found|no result)`,
    },
    { home: 'error|function|failure|code|method|exception' },
  ),
  slot(
    'date-format',
    'the format of dates',
    'date dates timestamp timestamps iso days epoch day unix',
    {
      'ISO 8601': `(?:dates?|timestamps?|days|times?|instants?):?(?: [\\w|-]+){0,5} *(?:iso|rfc 3339|yyyy-mm-dd)
      (?<!durations? .{0,12})(?:iso[- ]8601|rfc 3339)
      (?<![\\w/-])yyyy-mm-dd(?![\\w/-]| hh)
      dates?(?: \\w+){0,3} (?:as|like|in the form):? +(?:19|20)\\d\\d-\\d\\d-\\d\\d`,
      'another form': `(?:dates?|days) ~ (?:dd\\.mm|dd/mm|mm/dd|with dots|day, month|month first|day first|us style|american)
      (?:timestamps?|dates?)(?: [\\w-]+){0,5} (?:unix|epoch|milliseconds since|seconds since)
      (?:unix|epoch) (?:timestamps?|seconds|milliseconds)
      dates?(?: \\w+){0,3} (?:as|like|in the form):? +(?:\\d\\d?[. /](?:\\d\\d?[./]|\\w+ )|(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d)`,
    },
    { home: 'date|timestamp|day|time|calendar' },
  ),
  slot(
    'time-zone',
    'the time zone of stored times',
    'utc local zone time timestamps instants wall-clock',
    {
      UTC: `(?:stored?|stores|saved?|keep|kept|persist\\w*|record\\w*) (?:\\w+ ){0,6}(?:in |as )?utc
      (?:timestamps?|dates|instants?|times|moments?|datetimes?):?(?: [\\w-]+){0,5} utc
      (?:always|only|use) (?:in )?utc(?= (?:everywhere|throughout|only|always)| *(?:$|[.,;]))
      utc (?:everywhere|throughout)`,
      'local time': `(?:stored?|stores|saved?|keep|kept|persist\\w*|record\\w*|write|save) (?:\\w+ ){0,6}(?:in |as )(?:the )?(?:local|wall-clock|user's|owner's)(?: wall-clock)? time
      (?:timestamps?|times of [\\w-]+) (?:are|is|use|uses) (?:in )?(?:the )?local times?
      (?:store|save|keep|record|use)s? (?:the )?local times?(?= *(?:$|[.,;]| in | for ))`,
    },
    { home: 'time|date|timestamp|database|instant|reminder|local|utc', silent: SHOWN },
  ),
  slot(
    'units',
    'units of measure',
    'metric imperial grams ounces cups celsius fahrenheit inches kilomet miles feet meters',
    {
      metric: `(?:(?<!(?:an?|the|new|each|every|this|that|any|no|our|key|change) )metric(?= *(?:$|[.,;:(]|units?|system|only))|grams|millilit\\w+|celsius|kilomet\\w+|centimet\\w+|si units)`,
      imperial: `(?:imperial|ounces|cups|fahrenheit|inches|miles|feet)(?! (?:up|on))`,
    },
    { home: 'quantity|unit|measure|temperature|length|recipe' },
  ),
  slot(
    'spelling',
    'the spelling of English',
    'british american spelling us$ uk$ english',
    {
      British: `(?:british|uk|commonwealth|oxford) (?:english|spelling)
      spell(?:ing)? (?:\\w+ ){0,3}(?:british|uk)`,
      American: `(?:american|us|u\\.s\\.) (?:english|spelling)
      spell(?:ing)? (?:\\w+ ){0,3}american`,
    },
    { home: 'identifier|doc|documentation|text|comment|spelling|english|docs|prose|code|name|word' },
  ),
  slot(
    'answer-language',
    'the language of the answers',
    'english german french spanish japanese chinese language portuguese italian russian korean',
    {
      English: `(?:answer|reply|respond|communicate|speak|talk|converse)(?:s|ing)? (?:\\w+ ){0,4}(?:in|:) english
      (?:answers?|repl(?:y|ies)|responses?|conversations?|everything you (?:write|say)) (?:\\w+ ){0,3}in english
      ^ *(?:always )?write in english
      (?:answer|reply|respond)s? ~ english only`,
      'another language': `(?:answer|reply|respond|communicate|speak|talk|converse)(?:s|ing)? (?:\\w+ ){0,4}(?:in|:) (?:german|french|spanish|japanese|chinese|portuguese|italian|russian|korean|dutch|polish|mandarin)
      (?:answers?|repl(?:y|ies)|responses?|conversations?|everything you (?:write|say)) (?:\\w+ ){0,3}in (?:german|french|spanish|japanese|chinese|portuguese|italian|russian|korean|dutch|polish|mandarin)
      ^ *(?:always )?write in (?:german|french|spanish|japanese|chinese|portuguese|italian|russian|korean|dutch|polish|mandarin)`,
      "the user's language": `(?:answer|reply|respond|write|communicate|speak)s? (?:\\w+ ){0,4}in (?:the )?(?:language of (?:the )?(?:question|user|customer|request)|user's language|customer's language|same language|language (?:the|that|in which|they|he|she))`,
    },
    { home: 'answer|reply|language|message|user|customer' },
  ),
  slot(
    'commit-style',
    'the form of commit messages',
    'commit commits message messages conventional gitmoji subject imperative feat past',
    {
      'Conventional Commits': `conventional[- ]commits?
      type\\(scope\\)`,
      gitmoji: `gitmoji
      (?:start|begin|prefix)\\w* ~ with an? (?:matching )?emoji(?= ~ commit|$|[.,;])`,
      'free prose': `(?:commit messages?|subjects?) ~ (?:no|without|not) (?:\\w+ ){0,3}(?:prefix(?:es)?|types?|tags?)
      (?:no|without|never (?:use|write)|drop) (?:\\w+ )?(?:type |conventional |feat:? )?(?:prefix(?:es)?|types?) ~ commit
      commit messages? (?:are|is|as|in) (?:a |plain |free |full |ordinary )+(?:prose|sentences?|english)
      commit ~ plain sentences?`,
      'ticket prefix': `(?:commit messages?|subjects?) ~ (?:start|starts|begin|begins|prefixed|open|opens) ~ (?:ticket|issue|jira)`,
    },
    { home: 'commit|message|subject|title' },
  ),
  slot(
    'commit-mood',
    'the mood of commit subjects',
    'imperative past tense present commit subject',
    {
      imperative: `imperative(?: (?:mood|form|voice|present|tense|style|subjects?|summar\\w+|commits?|titles?|messages?))
      (?:commits?|subjects?|titles?|messages?|summar\\w+|first line):? ~ imperative`,
      'past tense': `past tense`,
    },
    { home: 'commit|message|subject|title|line', silent: OTHER_THAN_COMMITS },
  ),
  slot(
    'branch-naming',
    'names of branches',
    'branch branches',
    {
      'type prefix': `branch(?:es)?(?: names?)? ~ (?:feature/|feat/|fix/|type/|type prefix(?:es)?)`,
      'ticket number': `branch(?:es)?(?: names?)?:?(?: [\\w<>{}/-]+){0,5} *\\S*(?:ticket|issue|jira)(?: (?:number|id|key))?
      branch(?:es)?(?: names?)?:? ~ [a-z]+-\\d+`,
    },
    { home: 'branch|name' },
  ),
  slot(
    'deploy-rhythm',
    'when production is updated',
    'deploy production release week weekly merge live ships tuesday friday daily',
    {
      'at fixed times': `(?:production|releases?|deploy\\w*|ship\\w*|go(?:es)? live) ~ (?:once a (?:week|month|day|sprint)|weekly|monthly|every (?:week|month|two weeks|sprint|monday|tuesday|wednesday|thursday|friday))
      release train`,
      'with every merge': `(?:every|each) (?:merge|commit|change|push|pull request) ~ (?:goes live|is deployed|deploys|ships|released|to production|reaches production)
      continuous(?:ly)? deploy\\w*
      (?:deploy|release|ship) (?:\\w+ ){0,3}(?:on|after|with) (?:every|each) (?:merge|commit|push)`,
    },
    { home: 'production|release|deploy|merge|hour|week' },
  ),
];
