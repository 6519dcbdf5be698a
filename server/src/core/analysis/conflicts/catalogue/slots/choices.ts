import { slot, type Topic } from '../topic.ts';

/** Slots whose values are ways of doing things rather than tools. */
export const CHOICE_SLOTS: readonly Topic[] = [
  slot(
    'test-location',
    'the place of tests',
    'test tests spec specs __tests__ co-locate colocate beside',
    {
      'beside the code': `tests? ~ (?:sits?|live|lives|stands?|goes|go|stay|are|is|belong|belongs|placed|put|kept) (?:right )?(?:beside|next to|alongside|adjacent to|with the (?:code|source|file|component)|in the same (?:folder|directory|file|module))
      (?:co-?locate|colocate)(?:d)?(?! (?:styles|types|queries))
      (?:\\S+\\.(?:test|spec)\\.\\w+|\\S+_test\\.\\w+) (?:\\w+ )?(?:goes |sits |lives |stands |lies )?(?:next to|beside)
      (?:put|place|keep|write) (?:\\w+ ){0,4}(?:tests?|specs?)(?: files?)? (?:\\w+ )?(?:beside|next to|alongside|in the same)`,
      'a tree of their own': `mirror the tree of
      (?:tests?|specs?)(?: files?)? ~ (?:goes?|live|lives|are|is|belong|belongs|stay|stand|put|kept|placed) (?:in|into|under|below|to|inside) (?:the |a |an )?(?:separate |top-level |own |\`)?\\S*(?:tests?|spec|__tests__)/?\\S*(?: (?:folders?|director\\w+|tree))?
      (?:put|place|keep|write|add) (?:\\w+ ){0,4}(?:tests?|specs?)(?: files?)? (?:\\w+ )?(?:in|into|under|below|to|there|inside) (?:the |a )?\\S*(?:tests?|spec|__tests__)\\S*(?: (?:folders?|director\\w+|tree))?
      tests? go(?:es)? into`,
    },
    { home: 'test|file|code|folder|directory|tree|component|unit test' },
  ),
  slot(
    'test-naming',
    'names of tests',
    'test tests spec',
    {
      'a pattern with underscores': `tests?(?:'s)? (?:names?|methods?|functions?)? ~ (?:follows?|named|called|like|pattern|of the form) (?:\\w+ ){0,3}(?:method|given|should|when|test)_\\w+
      (?:method|given|should|when)_\\w+_\\w+`,
      'a sentence': `(?:plain |full |whole |complete )?(?:english )?sentences? ~ (?:name of (?:each|every|a) test|tests?)
      tests?(?:'s)? (?:names?|methods?)? ~ (?:read|reads|is|are|as|named) (?:\\w+ ){0,2}(?:plain |full |whole |complete |like )*(?:english )?(?:a )?sentences?`,
    },
    { home: 'test|name|function|method' },
  ),
  slot(
    'error-style',
    'how failure is signalled',
    'result throw exception exceptions error errors fail failure either null raise err',
    {
      'a result value': `(?:return|returns|returned|yield) (?:an? |their |the )?(?:\\w+ )?(?:result|either|option|err)\\b(?!s)
      <use> (?:an? |the )?(?:result|either)(?:<|\\b)(?: types?)?
      errors? (?:are|is|as) (?:ordinary )?(?:values?|returned|data)
      result types?`,
      'an exception': `(?:signal|report|indicate|express) ~ (?:with|by|as) (?:an |throwing |raising )?(?:exceptions?|throwing|raising)
      (?:throw|raise)(?:s)? (?:an? )?(?:typed |custom |domain |specific |\\w+ )?(?:exceptions?|errors?|\\w+error|\\w+exception)(?! (?:away|out))
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
      'ISO 8601': `(?:dates?|timestamps?|days|times?|instants?) ~ (?:iso|rfc 3339|yyyy-mm-dd)
      (?:iso 8601|rfc 3339|yyyy-mm-dd)`,
      'another form': `(?:dates?|days) ~ (?:dd\\.mm|dd/mm|mm/dd|with dots|day, month|month first|day first|us style|american)
      (?:timestamps?|dates?|times?) ~ (?:unix|epoch|milliseconds since|seconds since)
      (?:unix|epoch) (?:timestamps?|seconds|milliseconds)`,
    },
    { home: 'date|timestamp|day|time|calendar' },
  ),
  slot(
    'time-zone',
    'the time zone of stored times',
    'utc local zone time timestamps instants wall-clock',
    {
      UTC: `(?:stored?|saved?|keep|kept|use|in|are) (?:\\w+ ){0,4}(?:in |as )?utc`,
      'local time': `(?:stored?|saved?|keep|kept|write|save) (?:\\w+ ){0,6}(?:in |as )(?:the )?(?:local|wall-clock|user's|owner's)(?: wall-clock)? time
      local time`,
    },
    { home: 'time|date|timestamp|database|instant|reminder' },
  ),
  slot(
    'units',
    'units of measure',
    'metric imperial grams ounces cups celsius fahrenheit inches kilomet miles feet meters',
    {
      metric: `(?:metric|grams|millilit\\w+|celsius|kilomet\\w+|centimet\\w+|si units)`,
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
      spell(?:ing)? (?:\\w+ ){0,3}(?:american|us\\b)`,
    },
    { home: 'identifier|doc|documentation|text|comment|spelling|english|docs|prose|code|name|word' },
  ),
  slot(
    'answer-language',
    'the language of the answers',
    'english german french spanish japanese chinese language portuguese italian russian korean',
    {
      English: `(?:answer|reply|respond|write|communicate|speak|comments?|messages?|documentation) (?:\\w+ ){0,4}(?:in|:) english
      english (?:only|throughout|everywhere)
      (?:is|are|be) (?:written )?in english`,
      'another language': `(?:answer|reply|respond|write|communicate|speak|comments?|messages?|documentation) (?:\\w+ ){0,4}(?:in|:) (?:german|french|spanish|japanese|chinese|portuguese|italian|russian|korean|dutch|polish|mandarin)
      (?:is|are|be) (?:written )?in (?:german|french|spanish|japanese|chinese|portuguese|italian|russian|korean|dutch|polish)`,
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
      plain sentences?`,
      'ticket prefix': `(?:commit messages?|subjects?) ~ (?:start|starts|begin|begins|prefixed|open|opens) ~ (?:ticket|issue|jira)`,
    },
    { home: 'commit|message|subject|title' },
  ),
  slot(
    'commit-mood',
    'the mood of commit subjects',
    'imperative past tense present commit subject',
    {
      imperative: `imperative(?: (?:mood|form|voice|present))?`,
      'past tense': `past tense`,
    },
    { home: 'commit|message|subject|title|line' },
  ),
  slot(
    'branch-naming',
    'names of branches',
    'branch branches',
    {
      'type prefix': `branch(?:es)?(?: names?)? ~ (?:feature/|feat/|fix/|type/|prefix\\w*|type/)`,
      'ticket number': `branch(?:es)?(?: names?)? ~ (?:ticket|issue|jira|[a-z]+-\\d+)(?: (?:number|id|key))?`,
    },
    { home: 'branch|name' },
  ),
  slot(
    'deploy-rhythm',
    'when production is updated',
    'deploy production release week weekly merge live ships tuesday friday daily',
    {
      'at fixed times': `(?:production|releases?|deploy\\w*|updated?|ship\\w*|go(?:es)? live) ~ (?:once a (?:week|month|day|sprint)|weekly|monthly|every (?:week|month|two weeks|sprint|monday|tuesday|wednesday|thursday|friday))
      release train`,
      'with every merge': `(?:every|each) (?:merge|commit|change|push|pull request) ~ (?:goes live|is deployed|deploys|ships|released|to production|reaches production)
      continuous(?:ly)? deploy\\w*
      (?:deploy|release|ship) (?:\\w+ ){0,3}(?:on|after|with) (?:every|each) (?:merge|commit|push)`,
    },
    { home: 'production|release|deploy|merge|hour|week' },
  ),
  slot(
    'api-version-place',
    'where the API version stands',
    'version versions urls url path header accept /v1 /v2',
    {
      'the path': `versions? ~ (?:in|part of|into) (?:the )?(?:url|path|uri)s?
      (?:urls?|paths?|routes?|endpoints?) ~ (?:prefixed|start|begin|carry|contain|include) ~ (?:version|/v\\d)
      part of the path`,
      'a header': `(?:urls?|paths?) (?:stay|are|remain) (?:free of versions?|unversioned|version-?less)
      versions? ~ (?:in|through|via|by|with) (?:the |an? )?(?:\\S+ )?(?:header|media type)
      accept(?:-version)? header`,
    },
    { home: 'api|version|url|client|path|endpoint' },
  ),
  slot(
    'api-error-body',
    'the body of an error',
    'error errors problem body envelope rfc',
    {
      'problem JSON': `(?:rfc ?(?:7807|9457)|problem[+ ]?(?:json|details))`,
      'an own envelope': `errors? ~ (?:as|like|envelope|shape|object|form) *\\{
      errors? (?:leave|are returned|come|look) ~ as *\\{? ?"?ok`,
    },
    { home: 'error|body|response|api' },
  ),
  slot(
    'json-case',
    'the case of JSON fields',
    'json field fields keys properties snake camel payload',
    {
      camelCase: `(?:json|api|payload|response|request)(?: \\w+){0,2} (?:fields?|keys?|propert\\w+|names?) ~ camel[- ]?case
      camel[- ]?case (?:\\w+ ){0,2}(?:json|api|payload|response)
      (?:fields?|keys?) (?:in|of) (?:json|api|payloads?|responses?) ~ camel[- ]?case`,
      snake_case: `(?:json|api|payload|response|request)(?: \\w+){0,2} (?:fields?|keys?|propert\\w+|names?) ~ snake[_ -]?case
      snake[_ -]?case (?:\\w+ ){0,2}(?:json|api|payload|response)
      (?:fields?|keys?) (?:in|of) (?:json|api|payloads?|responses?) ~ snake[_ -]?case`,
    },
    { home: 'json|api|field|key|payload|response|request' },
  ),
  slot(
    'sql-keyword-case',
    'the case of SQL keywords',
    'keywords keyword select sql lower upper capitals',
    {
      upper: `(?:keywords?|sql) ~ (?:in )?(?:capitals|upper[- ]?case|all caps|capital letters)
      (?:capitals|upper[- ]?case) ~ (?:sql )?keywords`,
      lower: `(?:keywords?|sql) ~ (?:in )?lower[- ]?case
      (?:everything in )?lower[- ]?case,? ~ keywords`,
    },
    { home: 'keyword|sql|query|word|statement' },
  ),
  slot(
    'directory-structure',
    'how code is grouped',
    'grouped group layer feature structure organis organiz directory folder layers features slices domain',
    {
      'by layer': `(?:group|grouped|organi[sz]ed?|structured?|arranged?|split|sorted|sort) (?:\\w+ ){0,3}by (?:technical )?(?:layer|type|kind|role)s?
      (?:controllers|services|repositories)/ *, *(?:services|repositories|controllers|models)`,
      'by feature': `(?:group|grouped|organi[sz]ed?|structured?|arranged?|split|sorted|sort) (?:\\w+ ){0,3}by (?:feature|domain|use case|module|business)
      (?:one|a|its own) (?:directory|folder|module|package) (?:per|for each|for every) (?:feature|domain|use case)
      (?:vertical slices|feature folders)
      (?:each|every) feature (?:has|gets|lives in) (?:its own|one|a) (?:folder|directory|module)`,
    },
    { home: 'code|directory|folder|structure|feature|file|layer|module|package' },
  ),
  slot(
    'semver-breaking',
    'where a breaking change goes',
    'breaking major minor',
    {
      major: `breaking changes? ~ major`,
      minor: `breaking changes? ~ minor`,
    },
    { home: 'change|version|release|number' },
  ),
  slot(
    'optional-type',
    'how an optional value is typed',
    'optional none absent missing',
    {
      'Optional[]': `optional\\[`,
      '| None': `\\w+ \\| none`,
    },
    { home: 'value|type' },
  ),
  slot(
    'nullability',
    'the default of nullability',
    'nullable nullability non-null nonnull',
    {
      'non-null': `(?:fields?|columns?|nullability|everything|types?) ~ (?:non-?null(?:able)?|not null|required)(?: by default| unless|$)
      non-?null(?:able)? (?:by default|unless)`,
      nullable: `(?:declare|make|keep|leave) (?:\\w+ )?(?:fields?|columns?|everything) nullable
      (?:fields?|columns?|everything) (?:is|are|stays?) nullable`,
    },
    { home: 'field|column' },
  ),
  slot(
    'formality',
    'the tone towards customers',
    'formal informal casual surname first names contractions chat neighbour tone register',
    {
      formal: `(?:is|are|be|stay|keep|remain|write|sound|tone|speak|use)(?: \\w+){0,3} formal(?:ly)?\\b
      formal (?:tone|register|style|language|address|voice)
      no contractions`,
      informal: `(?:is|are|be|stay|keep|remain|write|sound|tone|speak|use)(?: \\w+){0,3} (?:informal(?:ly)?|casual(?:ly)?|chatty|colloquial(?:ly)?|conversational(?:ly)?)
      (?:informal|casual|chatty|conversational|relaxed) (?:tone|register|style|language|voice)
      as we'd chat
      first names
      <use> contractions`,
    },
    { home: 'customer|letter|message|tone|user|reply|answer' },
  ),
  slot(
    'citation-style',
    'the form of citations',
    'source sources citation cite vancouver apa author refer references',
    {
      numbered: `(?:sources?|citations?|references?|cite) ~ (?:vancouver|numbered|ieee|in order of appearance|footnotes?)`,
      'author and year': `(?:sources?|citations?|references?|cite|refer) ~ (?:apa|harvard|chicago|author and year|author-year|author-date)`,
    },
    { home: 'source|citation|reference|paper' },
  ),
  slot(
    'throwaway-place',
    'where throw-away code goes',
    'throw-away throwaway one-off scratch temporary',
    {
      'inside the repository': `(?:one-off|throw-?away|scratch|temporary)(?: \\w+)? ~ (?:to|in|into|under|below) (?:the )?(?:tmp/|scratch/|scripts/|repository|repo|\\S+/ in the repo\\w*)`,
      'outside it': `(?:one-off|throw-?away|scratch|temporary)(?: \\w+)? ~ (?:outside|\\$home|/tmp|the system's temp|home directory)`,
    },
    { home: 'script|code|file|folder' },
  ),
  slot(
    'progress-interval',
    'how often progress is reported',
    'post message status update report channel',
    {
      often: `(?:post|report|update|write|send|message|status)\\w* ~ every (?:\\w+ )?(?:minutes?|hours?|step)
      (?:hourly|constantly|every (?:few )?minutes)`,
      once: `(?:one|a single) (?:message|report|update|post) (?:per|a|each|every|at) (?:night|day|week|run|the end)`,
    },
    { home: 'message|status|channel|report' },
  ),
  slot('price-net', 'whether prices contain tax', 'price prices net gross vat tax', {
    net: `prices? ~ (?:net|without (?:vat|tax)|excl\\w*)`,
    gross: `prices? ~ (?:gross|with (?:vat|tax)|including (?:vat|tax)|incl\\w*)`,
  }),
  slot('heading-case', 'the case of headings', 'heading headings title titles', {
    'sentence case': `(?:headings?|titles?) ~ sentence[- ]case
      sentence[- ]case ~ (?:headings?|titles?)`,
    'title case': `(?:headings?|titles?) ~ title[- ]case
      title[- ]case ~ (?:headings?|titles?)`,
  }),
  slot('list-marker', 'the marker of lists', 'bullet bullets list lists asterisk dash hyphens', {
    '-': `(?:bullets?|lists?) ~ (?:dash|dashes|hyphens?)`,
    '*': `(?:bullets?|lists?) ~ (?:asterisks?|stars?)`,
  }),
  slot('colour-space', 'the way colours are written', 'hex$ hsl oklch rgb colour color colours colors', {
    hex: `colou?rs? ~ hex`,
    HSL: `colou?rs? ~ (?:hsl|oklch)`,
    RGB: `colou?rs? ~ rgb`,
  }),
  slot(
    'money-type',
    'the type of amounts of money',
    'money float floats decimal cents amounts floating double prices minor',
    {
      exact: `(?:money|amounts?|prices?) ~ (?:decimals?|integers?|cents|minor units|bigint)
      (?:floating[- ]point|floats?|binary floating point|doubles?) (?:is|are) <ban>
      (?:no|never|without) (?:\\w+ )?(?:floats?|floating[- ]point|doubles?)`,
      float: `(?:money|amounts?|prices?|values?|paths?) ~ (?:as|in|are|is|of) (?:arrays of |a )?(?:floats?|doubles?|floating)`,
    },
    { home: 'money|amount|price|value|repository' },
  ),
];
