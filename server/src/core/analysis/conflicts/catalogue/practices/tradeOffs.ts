import { pair, type Topic } from '../topic.ts';

/** Principles that pull apart. */
export const TRADE_OFFS: readonly Topic[] = [
  pair(
    'principle',
    'crash-or-carry-on',
    'stopping or carrying on after a fault',
    'crash fail running carr skip invalid continue abort robust fault stop degrade assumption',
    [
      'stop',
      `(?:crash|fail|abort|panic) (?:early|fast|loudly|hard|immediately|at once)
      (?:abort|stop|crash|end) (?:the program|the process)
      (?:abort|stop|fail) (?:\\w+ )?(?:on|at) (?:the first|any) (?:invalid|bad|broken|faulty|error|malformed)
      fail-fast`,
    ],
    [
      'carry on',
      `keep running(?= *(?:$|[.;]))
      keep (?:running|going) (?:with|after|despite|even|whatever|anyway|on errors?)
      (?:carry|go) on (?:with|after|despite|anyway)
      never (?:crash|lose the session|abort the \\w+|go down)
      (?:degrade|fail) gracefully
      (?:invalid|bad|broken|faulty|malformed) (?:rows?|records?|lines?|entries|items|messages?) (?:are|is|get|gets) (?:skipped|ignored|logged)
      skip (?:invalid|bad|broken|faulty|malformed) (?:rows?|records?|lines?|entries|items|messages?)
      recover from (?:\\w+ )?(?:errors?|faults?|failures?|exceptions?|crash\\w*)
      continue (?:(?:after|despite) (?:\\w+ )?(?:\\w+ )?(?:errors?|faults?|failures?|exceptions?)|with (?:a |the )?(?:default|fallback))`,
    ],
    'program|error|assumption|process|app|service',
  ),
  pair(
    'principle',
    'api-errors-detail',
    'how much an error tells callers',
    'callers fault exception stack response give away details host trace internal tell',
    [
      'much',
      `tell (?:callers?|clients?|users?) everything
      show (?:the )?(?:users?|callers?|clients?|customers?) (?:the )?(?:original|raw|full|complete|internal|real) (?:exceptions?|errors?|stack)
      (?:include|return|show|expose|send) (?:\\w+ ){0,4}(?:stack ?traces?|the query|internal (?:details|errors?)|the cause)
      (?:detailed|verbose|complete) error (?:messages?|responses?)`,
    ],
    [
      'little',
      `give nothing away
      (?:names?|reveals?|leaks?|exposes?|contains?|mentions?) no (?:host|internal|table|stack|detail|line)
      (?:never|don't|do not) (?:\\w+ )?(?:expose|leak|reveal|return|show|send|include) (?:\\w+ )?(?:stack ?traces?|internals\\b|internal (?:details|errors?|messages?))
      (?:hide|without) (?:\\w+ )?(?:stack ?traces?|internals\\b|internal (?:details|errors?))
      (?:users?|callers?|clients?|customers?) (?:must|may|should|shall) (?:never|not) see (?:\\w+ )?(?:stack ?traces?|exceptions?|internal)
      generic error messages?`,
    ],
    'error|response|caller|client|message',
  ),
  pair(
    'principle',
    'many-or-few-files',
    'many small files or few large ones',
    'files file little small many module together split',
    [
      'many small',
      `many (?:little|small|tiny) (?:files|modules)
      (?:each|every) (?:\\w+ ){0,3}(?:gets|has|lives in|goes into) (?:its own|a|one) file
      one (?:class|component|function|export|type|thing) per file
      (?:prefer|write|keep|use) (?:many )?(?:small|tiny) (?:files|modules)`,
    ],
    [
      'few large',
      `(?:keep|leave) (?:\\w+ ){0,6}in one (?:place|file|module)
      (?:keep|leave) (?:\\w+ ){0,6}together in
      jumping between files
      (?:put|keep) (?:\\w+ ){0,4}together in (?:one|a single|the same) file
      let a (?:module|file) grow
      (?:prefer|write|use) (?:few|fewer|large|big)(?: large| big)? files
      (?:don't|do not|never|avoid) (?:\\w+ )?split\\w* (?:\\w+ )?(?:files?|modules?)(?! into sections)`,
    ],
    'file|module|code|helper',
  ),
  pair(
    'principle',
    'follow-or-modernise',
    'following the surrounding code or the newest way',
    'around existing consistent style pattern patterns new modern neighbours neighbors guide current idiom',
    [
      'follow what is there',
      `looks like the (?:code around|rest|existing)
      (?:follow|match|mirror|copy|imitate|keep to|stick to) (?:\\w+ )?(?:existing|surrounding|neighbou?ring|current|established) (?:\\w+ )?(?:style|patterns?|code|conventions?|idioms?)
      consisten(?:t|cy) with (?:the )?(?:existing|surrounding|code around|old)
      patterns we regret included`,
    ],
    [
      'modernise',
      `whatever (?:its|the) (?:neighbou?rs|surrounding code) look
      (?:use|write|follow|apply) (?:\\w+ ){0,5}(?:current guide|modern|newest|latest|up-to-date) (?:\\w+ )?(?:does it|way|idioms?|style|patterns?|syntax|features?)?(?= ~ (?:even if|whatever|regardless)|$|[.,;])
      (?:modernise|modernize) (?:\\w+ )?(?:code|as you|whatever|old)`,
    ],
    'code|style|pattern',
  ),
  pair(
    'principle',
    'speed-or-care',
    'speed or care',
    'fast quick quickly ship speed careful thorough perfect quality slow time',
    [
      'speed',
      `(?:move|ship|work|deliver|iterate) (?:fast|quickly|early|rapidly)
      (?:speed|shipping|velocity) (?:first|over|beats|matters more|is everything|before|comes first)
      good enough
      done (?:is better than|beats) perfect`,
    ],
    [
      'care',
      `(?:take your time|never rush|don't rush|do not rush|quality (?:first|over speed|before speed|comes first)|correctness (?:first|over|before|comes first)|measure twice)
      (?:check everything twice|double-check everything)
      please be careful(?= *(?:$|[.;!]))
      (?<![a-z] )(?:slow down|be careful)(?= *(?:$|[.;!]|and))
      no shortcuts`,
    ],
    'work|code|change',
  ),
  pair(
    'principle',
    'correct-or-stable',
    'correcting or keeping what people rely on',
    'stability correctness bugs rely protocol',
    [
      'stability',
      `(?<![a-z] )stability[.:]
      bugs (?:that )?people rely on`,
    ],
    [
      'correctness',
      `(?<![a-z] )correctness[.:]
      whoever may have relied`,
    ],
    'bug',
  ),
  pair(
    'principle',
    'reader-novice-expert',
    'the reader one writes for',
    'reader readers beginner novice expert assume audience',
    [
      'novice',
      `assume (?:a |an |the )?(?:reader|audience|user)s? (?:who (?:has|have) never|knows? nothing|with no|is (?:a )?(?:new|beginner))
      (?:write|explain) for (?:a )?(?:beginners?|novices?|newcomers?)`,
    ],
    [
      'expert',
      `assume (?:an? |the )?(?:expert|experienced|knowledgeable|senior)
      (?:write|explain) for (?:an? )?(?:experts?|professionals?|experienced)
      treat (?:me|the user|the reader) as an expert`,
    ],
    'reader|code|user',
  ),
  pair(
    'principle',
    'dependencies-or-own',
    'libraries or code of one’s own',
    'reach npm already exists package liability footprint own library wheel hand',
    [
      'libraries',
      `something that already exists
      (?:don't|do not|never) reinvent
      (?:prefer|use|reach for|look for|choose) (?:\\w+ ){0,2}(?:existing|established|proven|off-the-shelf|well-known|battle-tested) (?:libraries|packages|solutions|code)
      libraries? (?:over|before|instead of|rather than) (?:own|custom|hand-written)`,
    ],
    [
      'own code',
      `every (?:package|dependency|library) is a (?:liability|risk|cost|burden)
      (?:few|fewest|minimal|zero|no) (?:\\w+ )?(?:dependencies|packages)
      footprint tiny
      by hand(?= ~ (?:rather|instead|than|even)|$|[.;,])(?<=(?:lines|it|helper|write) by hand)
      (?:write|build) (?:it|things|your own|small helpers?) (?:yourself|by hand|ourselves)`,
    ],
    'package|code|library|dependency',
  ),
];
