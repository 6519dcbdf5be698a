import { slot, type Topic } from '../topic.ts';

/** The ways in which data, texts and layouts are written. */
export const DATA_CHOICE_SLOTS: readonly Topic[] = [
  slot(
    'api-version-place',
    'where the API version stands',
    'version versions urls url path header accept /v1 /v2',
    {
      'the path': `versions?(?: [\\w-]+){0,4} (?:in|part of|into) (?:the )?(?:url|path|uri)s?
      (?:urls?|paths?|routes?|endpoints?) ~ (?:prefixed|start|begin|carry|contain|include) ~ (?:version|/v\\d)`,
      'a header': `(?:urls?|paths?) (?:stay|are|remain) (?:free of versions?|unversioned|version-?less)
      versions? ~ (?:in|through|via|by|with) (?:the |an? )?(?:\\S+ )?(?:header|media type)
      accept-version header`,
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
      errors? (?:leave|are returned|come|look) ~ as *\\{? ?"?ok
      errors? (?:are|is|come|get) (?:returned|sent|given) as (?:a )?plain (?:strings?|text)`,
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
      upper: `(?:keywords?|(?<!(?<!keywords? )in )sql)(?: (?:are|is|stay|goes?|always|written|should|be|must|kept|keywords?|in|all|them))* (?:capitals|upper[- ]?case|all caps|capital letters)
      (?:capitals|upper[- ]?case) ~ (?:sql )?keywords`,
      lower: `(?:keywords?|(?<!(?<!keywords? )in )sql)(?: (?:are|is|stay|goes?|always|written|should|be|must|kept|keywords?|in|all|them))* lower[- ]?case
      (?:everything in )?lower[- ]?case,? ~ keywords`,
    },
    { home: 'keyword|sql|query|word|statement' },
  ),
  slot(
    'directory-structure',
    'how code is grouped',
    'grouped group layer feature structure organis organiz directory folder layers features slices domain',
    {
      'by layer': `(?:regardless|irrespective) of (?:the )?feature
      (?<!(?:import|change|entr|log|commit|error|test|event|issue|list|record|row|item|field|message|metric|option|section|note)\\w* .{0,30})(?:group|grouped|organi[sz]ed?|structured?|arranged?|split) (?:(?:the|all|our|your|new|source|code|files?|modules?|folders?|directories|packages?|classes|everything|related|functionality|is|are|first|primarily|mainly|strictly) ){0,4}by (?:technical )?(?:layer|type|kind|role)s?
      (?:controllers|services|repositories)/ *, *(?:services|repositories|controllers|models)`,
      'by feature': `(?<!(?:import|change|entr|log|commit|error|event|issue|list|record|row|item|field|message|metric|option|section|note)\\w* .{0,30})(?:group|grouped|organi[sz]ed?|structured?|arranged?|split) (?:(?:the|all|our|your|new|source|code|files?|modules?|folders?|directories|packages?|classes|everything|related|functionality|is|are|first|primarily|mainly|strictly) ){0,4}by (?:feature|domain|use case|module|business)
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
      formal: `(?:is|are|be|stay|keep|remain|write|sound|tone|speak|use)(?: \\w+){0,3} formal(?:ly)?\\b(?! (?:verif|proof|method|spec|param|review|process|argument|grammar|defin|model|test|reason|approv|request))
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
      numbered: `(?:sources?|citations?|references?|cite) ~ (?:bracketed numbers?|numbers? (?:in|between) (?:square )?brackets)
      (?:sources?|citations?|references?|cite) ~ (?:vancouver|numbered|ieee|in order of appearance|footnotes?)`,
      'author and year': `(?:sources?|citations?|references?|cite|refer) ~ (?:apa|harvard|chicago|author and year|author[-–]year|author-date)`,
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
      often: `(?:post|report|message|status|send (?:an? )?(?:update|message|report))\\w* ~ every (?:\\w+ )?(?:minutes?|hours?|step)
      (?:post|report)\\w* ~ (?:hourly|constantly)`,
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
    '-': `(?:bullets?|lists?):?(?: [\\w-]+){0,4} (?:dash|dashes|hyphens?)`,
    '*': `(?:bullets?|lists?):?(?: (?!of)[\\w-]+){0,4} (?:asterisks?|stars?)`,
  }),
  slot('colour-space', 'the way colours are written', 'hex$ hsl oklch rgb colour color colours colors', {
    hex: `colou?rs?(?: [\\w-]+){0,5} hex`,
    HSL: `colou?rs? ~ (?:hsl|oklch)`,
    RGB: `colou?rs? ~ rgb`,
  }),
  slot(
    'money-type',
    'the type of amounts of money',
    'money float floats decimal cents amounts floating double prices minor',
    {
      exact: `(?:money|amounts?|prices?):?(?: (?!with|without|\\d)[\\w|-]+){0,5} *(?:decimals?(?! (?:place|mark|point|comma))|integers?|cents|minor units|bigint)
      binary floating[- ]point (?:is|are) <ban>
      (?:money|amounts?|prices?|currenc\\w+) ~ (?:no|never|not|without) (?:an? )?(?:floats?|floating[- ]point|doubles?)
      (?:no|never|without|not) ~ (?:floats?|floating[- ]point|doubles?) (?:for|in|as) (?:\\w+ ){0,2}(?:money|amounts?|prices?|currenc\\w+)`,
      float: `(?:money|amounts?|prices?) ~ (?:as|in|are|is|of) (?:arrays of |a )?(?:floats?|doubles?|floating)`,
    },
    { home: 'money|amount|price|value|repository' },
  ),
];
