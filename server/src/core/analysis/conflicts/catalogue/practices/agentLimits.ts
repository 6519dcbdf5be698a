import { pair, practice, type Topic } from '../topic.ts';

/** What an agent vouches for, and how far it goes. */
export const AGENT_LIMIT_PRACTICES: readonly Topic[] = [
  practice(
    'citing',
    'sources in answers',
    'source sources cite citation citations reference references brackets link links footnote',
    {
      home: 'answer|statement|claim|reader|fact|response',
      about: `(?:citations?|citing|footnotes)`,
      for: `(?:each|every|all|any) (?:\\w+ ){0,3}(?:is|are|must be|gets?|has|have|needs?|comes with|carr\\w+) (?:\\w+ )?(?:followed by |backed by |supported by |with )?(?:its |a |an |their )?(?:sources?|citations?|references?|cited|sourced|link)
      cite (?:\\w+ ){0,2}(?:sources?|references?)
      (?:name|give|quote|add|include|list|provide|state|link) (?:your |its |the |all |a |every |their |each )*(?:sources?|citations?)(?= *(?:$|[.;,]|for (?:each|every|all|any)|with|at the end|in brackets|you (?:used|found|took)))`,
      against: `(?:leave|keep) (?:\\w+ )?(?:references?|sources?|citations?|links?) out
      (?:no|without|never (?:cite|add)|don't (?:cite|add)|omit|skip) (?:any )?(?:sources|citations|footnotes|source links)(?= *(?:$|[.;,]|in|and|or))`,
    },
  ),
  practice(
    'uncertainty',
    'admitting doubt',
    'doubt know guess uncertain sure unsure confidence commit speculat hedg maybe certain',
    {
      home: 'answer|question|code|user|claim',
      for: `(?:say|admit|state|tell|write|answer)(?: \\w+)? (?:\\ue001+|that you (?:don't|do not|can't) know|when you (?:don't know|are unsure|are not sure)|so when|that you can't be sure|if you (?:don't|do not) know)
      (?:voice|express|admit|state|flag|mark|show|name) (?:\\w+ )?(?:doubts?|uncertaint\\w+|limits|confidence)
      (?:never|don't|do not) (?:speculate|make (?:things|anything|something) up|bluff)(?= *(?:$|[.;,]|about|what|if|when))
      (?:never|don't|do not) (?:guess|invent)(?= *(?:$|[.;,]|an answer|answers))`,
      against: `(?:commit to|settle on|give|name) (?:one|a single|a definite|exactly one)(?: \\w+)? (?:answer|cause|reason|explanation|diagnosis|number|recommendation|verdict)
      commit to (?:one|an answer)
      (?:make|give|take|offer) (?:an? )?(?:educated|best|informed) guess
      (?:every|each|all) questions? (?:gets?|has|receives?|is given|deserves) an answer
      (?:sound|appear) (?:confident|certain|decisive|assertive)
      (?<![a-z] )be (?:confident|decisive|assertive)(?= *(?:$|[.;,]|and|even))
      (?:no|never|don't|without|avoid) (?:list of maybes|hedg\\w+|maybe|disclaimers?|caveats?)
      never (?:say|admit) ~ (?:don't know|\\ue001|unsure)`,
    },
    'principle',
  ),
  pair(
    'principle',
    'neutral-or-opinion',
    'taking a side',
    'neutral side stance opinion opinions balanced judgement positions recommend',
    [
      'neutral',
      `(?:take|takes) no (?:side|position|stance)
      (?:stay|be|remain|keep) (?:strictly )?(?:neutral|impartial|balanced|even-handed)
      (?:lay out|present|list|show) (?:\\w+ )?(?:positions|sides|arguments|pros and cons)(?! tables?)
      (?:no|without|never (?:give|voice|offer|share)|keep) (?:\\w+ )?(?:opinions?|judg\\w+|recommendations?)(?: to yourself)?`,
    ],
    [
      'opinion',
      `(?:have|take|voice|give|state|offer|share|express) (?:a |an |your |your own |one |clear )+(?:stance|opinions?|recommendation)
      take (?:a |one )?(?:position|side)
      recommend (?:one|the best|a single)
      (?:be|stay) opinionated
      argue (?:against|for)
      say which (?:one )?(?:is|you)`,
    ],
    'question|user|reader|answer|debate|political|politics|matter|contested|quarrel|dispute',
  ),
  pair(
    'principle',
    'blunt-or-gentle',
    'the tone of criticism',
    'blunt gentle honest kind tactful frank direct encourag soften harsh polite wrong',
    [
      'blunt',
      `(?<!(?:can|may|will|could) )(?:be|stay) (?:\\w+ )?(?:blunt|frank|brutally honest|direct|candid|harsh|unsparing)(?= *(?:$|[.;:,!]|and|with|about|when|but|in))
      (?:call|name) ~ wrong
      (?:don't|do not|never) (?:soften|sugar-?coat|cushion)`,
    ],
    [
      'gentle',
      `(?<!(?:can|may|will|could) )(?:be|stay) (?:\\w+ )?(?:gentle|kind|tactful|diplomatic|encouraging|supportive|soft|friendly|polite)(?= *(?:$|[.;:,!]|and|with|about|when|but|in|to))
      (?:soften|cushion|wrap) (?:\\w+ )?(?:criticism|bad news|corrections?)
      (?:praise|hear) (?:first|\\w+ first)|start with (?:praise|what (?:is|was) good)`,
    ],
    'answer|feedback|pupil|user|mistake|review|tone',
  ),
  practice(
    'persona',
    'admitting to be a machine',
    'persona machine person human program ai$ bot character assistant talking pretend',
    {
      home: 'user|visitor|customer|question|person|somebody',
      for: `(?:say|admit|disclose|tell|reveal|learns?|make clear|answer|state) (?:\\w+ ){0,4}(?:that you are|you are|to be) (?:an? |only )?(?:ai|bot|machine|computer program|program|assistant|language model|software)
      (?:disclose|reveal) (?:that (?:you|they|users?|customers?) (?:are|is)|you are|being) ~ (?:ai|automated|bot|machine)`,
      against: `(?:stay|remain|keep) (?:\\w+ )?(?:in character|in role)
      you stay \\w+, come what may
      (?:never|don't|do not) (?:\\w+ )?(?:break character|reveal|admit|say|mention|disclose) (?:\\w+ ){0,6}(?:ai|bot|machine|program|model|assistant|character)
      (?:pretend|claim) to be (?:a )?(?:human|person)`,
    },
  ),
  practice(
    'competitors',
    'comparison with competitors',
    'competitor competitors rival rivals manufacturer manufacturers compare brands',
    {
      home: 'customer|product|device|table',
      about: `(?:competitors?|rivals?|rival (?:devices?|products?)|other (?:manufacturers?|brands?|vendors?))(?:' \\w+)?`,
      for: `(?:put|compare|set|place|list) (?:\\w+ ){0,5}(?:next to|with|against|beside|to) (?:\\w+ )?(?:rivals?|competitors?|competing|other (?:manufacturers?|brands?))`,
      against: `don't exist for you
      neither named nor compared`,
    },
  ),
  practice(
    'escalation',
    'handing over to a person',
    'escalat hand forward colleague human transfer person supervisor tier',
    {
      home: 'customer|case|conversation|complaint|user',
      for: `(?:forward|hand|transfer|pass|escalate|connect|route|give) (?:\\w+ ){0,5}(?:to|over to|on to) (?:an? |the |our )?(?:human|person|colleagues?|supervisor|human agent|live agent|tier 2|people)
      escalate (?:when|if|at once|immediately|as soon as|every|each)`,
      against: `(?:settle|resolve|handle|solve|close) (?:every|each|all|any)(?: \\w+){0,3} (?:on your own|yourself|alone|without (?:a human|help|handing|escalat\\w+))
      (?:no|never) (?:customer|case|one) is handed
      (?:never|don't|do not) (?:\\w+ )?(?:forward|hand|transfer|pass) (?:\\w+ ){0,5}(?:to|over to|on to) (?:an? |the |our )?(?:human|person|colleagues?|supervisor|human agent|live agent|tier 2|people)
      (?:never|don't|do not) escalate(?= *(?:$|[.;,]|unless|without|to (?:an? |the )?(?:human|person|colleague|supervisor|manager|tier)))`,
    },
  ),
  practice(
    'refuse',
    'answering delicate questions',
    'decline refuse refusal turn request answer withhold details',
    {
      home: 'question|user|request|somebody|someone|people|case',
      for: `(?:whatever|everything|anything) ~ (?:gets?|receives?) an answer
      (?:describe|explain|answer) (?:every|each|all|any|whatever)(?: \\w+){0,4} (?:that )?(?:people|users?|they|somebody)? ?(?:want|ask|down to)
      (?:get|gets|receives?) an? (?:honest|full|complete|straight) (?:answer|estimate)
      (?:never|don't|do not) (?:refuse|decline)`,
      against: `(?:decline|refuse) to (?:answer|help|give|discuss|explain|advise|provide)
      (?:decline|refuse|turn down) (?:any |every |each |all )?(?:\\w+ )?(?:requests?|questions?) (?:for|about|on|that|to|from which)
      (?:decline|refuse) (?:when|if) (?:someone|somebody|a user|users|people|anyone|customers?|they|asked)
      (?:answers?|help|advice|requests?|questions?|details|instructions|dosages|amounts) (?:\\w+ ){0,4}(?:is|are) (?:withheld|not given|declined|refused)
      (?:amounts|details|instructions|dosages) ~ (?:withheld|left out|omitted)`,
    },
    'principle',
  ),
  practice(
    'personal-data',
    'use of what is known about a person',
    'known caller customer history profile personal information',
    {
      home: 'caller|customer|user|call|person|conversation',
      for: `use (?:whatever|everything|all that|all) ~ (?:known|stored|recorded) (?:about|of|on)
      (?:draw on|look up|bring in|refer to) (?:\\w+ ){0,3}(?:(?:customer|caller|user|client|order|call|person)(?:'s)? (?:history|profile)|(?:earlier|previous|past) (?:calls?|orders?|conversations?|visits?))`,
      against: `(?:what|anything|whatever) ~ (?:hasn't said|has not said|didn't say) ~ (?:not|never)
      (?:only|nothing but) (?:use )?what (?:the )?(?:caller|customer|user) (?:has said|says|told)`,
    },
    'principle',
  ),
  practice(
    'minimal-diff',
    'improvements beside the task',
    'minimal diff focused unrelated cleaner boy campground drive-by touch scope refactor surround improve tidy necessary ticket nearby',
    {
      home: 'change|task|pull|request|file|code|ticket|line|branch',
      for: `(?:unrelated|other|nearby|surrounding) (?:mess|issues?|problems?|dirt|rot|ugly code) ~ (?:clean|tidy|fix|repair|sort) (?:it|them|that) (?:up|too|out|as well)
      (?:leave|leaves) (?:\\w+ ){0,8}(?:cleaner|better|tidier) than
      (?:boy|girl) ?scout rule
      (?:fix|improve|clean up|tidy|refactor|modernise|modernize) (?:\\w+ ){0,5}(?:as you (?:pass|go)|along the way|while you are (?:there|at it)|you come across|in passing|nearby|surrounding (?:code|files|mess)|around it|when you touch|on the way)
      when you touch a file,? ~ (?:fix|improve|clean|remove|refactor|tidy|rename)
      opportunistic (?:refactor\\w*|clean\\w*)`,
      against: `(?:touch|change|edit|modify) (?:nothing (?:else|more|that|outside|beyond|unrelated)|no (?:other |unrelated )?(?:line|file|code)s?|only what|only (?:the |those )?(?:lines|files|code) (?:that|you|the (?:task|ticket|issue)|needed|necessary|required))
      (?:only|just) (?:change|touch|edit|modify) (?:what|(?:the |those )?(?:lines?|files?|code) (?:that|you|the (?:task|ticket|issue)|needed|necessary|required|relevant|related))
      drive-by (?:\\w+ )?(?:are|is|changes?|fix\\w*|improvements|refactor\\w*)
      (?:no|never|without|avoid|don't (?:do|make|mix)) (?:\\w+ )?(?:drive-by|opportunistic|unsolicited|unrelated (?:changes?|edits?|fix\\w*|refactor\\w*|clean\\w*|improvements?|files?|code|work|diffs?|reformat\\w*)|side (?:quests|fixes|improvements)|out-of-scope)
      (?:minimal|smallest(?: possible)?|tightly scoped) (?:diffs?|changes?|patch\\w*)
      (?:keep|stay) (?:\\w+ ){0,3}(?:diffs?|pull requests?|changes?|prs?) (?:\\w+ )?(?:focused|minimal|small|tight|narrow)
      (?:leave|keep) (?:the )?(?:surrounding|neighbou?ring|adjacent|other|unrelated|existing) (?:code|files|lines) (?:alone|as (?:it|they) (?:is|are)|untouched)
      (?:don't|do not|never) (?:\\w+ )?(?:refactor|clean up|improve|tidy|reformat|touch) (?:\\w+ ){0,3}(?:unrelated|surrounding|adjacent|existing code|other (?:code|files|parts)|outside|beyond|code you)`,
    },
    'principle',
  ),
  practice('install-tools', 'installing software on one’s own', 'install apt brew sudo', {
    home: 'tool|package|system|machine',
    about: `(?:sudo|apt(?:-get)?|brew)(?: install)?`,
    for: `install (?:missing |any |whatever |the )+(?:tools?|system packages?|software)`,
    against: `(?:ask|tell) ~ install`,
  }),
  practice(
    'destructive-commands',
    'destructive commands',
    'rm$ delete deleting remov destructive clean -delete drop wipe rm -rf clear',
    {
      home: 'command|file|folder|disk|shell',
      about: `rm(?: -r\\w*)?(?= |$|[.,;])
      git clean
      git reset --hard
      destructive commands?`,
      for: `(?:clear out|wipe|empty|delete|remove|clean) (?:\\w+ ){0,3}\\S+ ~ (?:with|using|by) rm`,
      against: `(?:deleting|removing|delete|removal of) (?:any|some)?(?:thing|files?|data|folders?)[^.;]{0,30} (?:needs?|requires?|takes?) (?:my|our|an?|the user's|explicit|human)
      deleting is for (?:humans|people)
      (?:not|isn't|aren't) in your vocabulary
      (?:never|don't|do not) (?:\\w+ )?(?:delete|remove|wipe|drop|destroy) (?:any |\\w+ )?(?:files?|data|anything|tables?)(?= *(?:$|[.,;]|without|that|on))`,
    },
  ),
  practice('run-servers', 'starting the dev server', 'dev server start watch npm localhost', {
    home: 'server|command|dev',
    for: `(?:start|run|launch|boot) +(?:the |a )?(?:dev(?:elopment)? server|watcher|npm run dev|pnpm dev) +(?:with +\\S[^.;]{0,20} +and|yourself|and (?:open|check|look|test|try)|before|if needed|when(?:ever)? (?:needed|you)|in the background)
      keep (?:the |a )?(?:dev(?:elopment)? server|watcher) running`,
    against: `(?:dev(?:elopment)? server|watcher|one) is (?:already|always) running
      (?:never|don't|do not|must not) (?:\\w+ )?(?:start|run|launch|boot) +(?:the |a |any )?(?:dev(?:elopment)? servers?|watcher|npm run dev|pnpm dev)
      (?:assume|expect) (?:that )?(?:the |a )?(?:\\w+ )?(?:server|watcher|watch) (?:is|to be) (?:\\w+ )?running`,
  }),
  practice('web-access', 'looking things up on the web', 'web internet search online browse network', {
    home: 'information|answer|question|documentation',
    for: `(?:fetch|read|look up|consult) (?:the )?(?:\\w+ )?(?:docs|documentation|references?) (?:online|(?:on|from) the (?:web|internet))
      (?:search|browse|use|look (?:it |things )?up on|consult) (?:the )?(?:web|internet|online)(?= *(?:$|[.;,)]|for|when|if|to|before|freely|as|search|whenever))`,
    against: `no web (?:requests?|lookups?|fetch\\w*)(?= *(?:$|[.;:,)]|of any))
      (?:you |agents? )?(?:have to|must|should|always) (?:work|stay|be) offline
      (?:no|never use|don't use|do not use) (?:the )?(?:internet(?: access)?|web(?: access| search(?:es)?))(?= *(?:$|[.;:,)]|for|to|when|unless|or|and))
      (?<![a-z] )(?:please )?(?:never|don't|do not) (?:access|use|touch) the (?:network|internet|web)(?= *(?:$|[.;,]))
      (?:never|don't|do not) (?:search|browse|consult) (?:the )?(?:web|internet|online)
      ^[^a-z]*no network access(?= *(?:$|[.:;,—–]))
      stay offline`,
  }),
];
