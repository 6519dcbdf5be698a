import { pair, practice, type Topic } from '../topic.ts';

/** How an agent behaves and answers. */
export const AGENT_PRACTICES: readonly Topic[] = [
  pair(
    'principle',
    'ask-or-proceed',
    'asking or going on',
    'ask asking confirm approval permission clarif question questions consult proceed autonom decide decision assume assumption guess wait stop check unsure doubt uninterrupted interrupt ambiguous unclear',
    [
      'ask',
      `ask (?:first|for (?:confirmation|approval|permission|clarification)|before|with|(?:the user|a human|a maintainer|me|us)(?! (?:only|to (?!confirm|choose|decide|clarify|approve)))|(?:clarifying )?questions?|when in doubt|if (?:in doubt|unsure|unclear|anything))(?! *["“])
      confirm (?:first|before|with (?:the user|a human|a maintainer|me|us)|(?:your plan|the plan|it) with (?:the user|me|us))
      check (?:first )?with (?:the user|a human|a maintainer|me|us)
      (?:stop|pause|wait) (?:and|for) (?:ask|confirm|approval|permission|an answer|confirmation|the user)
      (?:get|seek|obtain|request|wait for|require|need) (?:explicit |the user's |user |prior |an |my |our )*(?:approval|permission|confirmation|consent|sign-?off|go-ahead|ok\\b|okay)(?! from (?:two|a reviewer|code))
      (?:never|don't|do not) (?:proceed|act|start|continue|decide) (?:without|until|before) ~ (?:asking|approv\\w+|confirm\\w+|permission|clarif\\w+|go-ahead|the user|me)
      never decide(?= *(?:$|[.;,]|on your own|alone))
      (?:never|don't|do not) assume(?= *(?:$|[.;,]|what|on your own|without))
      (?:never|don't|do not) guess(?= *(?:[.;,]|and|but)[^.]{0,20}\\bask|(?: what)? (?:i|we|the user|requirements))
      when in doubt,? ask`,
    ],
    [
      'go on',
      `(?:proceed|go on|go ahead|continue|act|work|decide|keep going|carry on|move on|press on) (?:\\w+ )?(?:without (?:asking|confirmation|approval|permission|waiting|interrupt\\w*|stopping|checking)|autonomously|on your own|independently|by yourself|uninterrupted)
      (?:never|don't|do not|no need to|avoid) (?:\\w+ )?(?:stop|stopping|wait|waiting|pause|pausing|ask|asking|interrupt|interrupting|seek|request)(?: (?:to|for|and))?(?: (?:ask|the user(?! (?:or \\w+ )?to (?:request|tell|ask for))|me|us|for (?:permission|confirmation|approval|clarif\\w*|help)|permission|confirmation|approval|clarif\\w*|questions?|back|(?:a|an|any|my|our) (?:questions?|human|person|permission|confirmation|clarif\\w*|approval|ok|go-ahead|feedback)|anyone|anybody|human|work))+
      (?:ask|asks) (?:no|nothing|nobody|fewer) ?(?:questions?)?
      (?:make|take|use|choose|pick) (?:\\w+ )?(?:a |an |the )?(?:reasonable |sensible |best |educated |your own )+(?:assumptions?|guess|choice|judg\\w+|default|decision)s?
      (?:decide|resolve|settle) (?:\\w+ )?(?:it |this |things |questions |ambiguit\\w+ )?(?:yourself|on your own|alone|and move on|and go on)
      (?:make|apply|do) (?:\\w+ ){0,2}(?:changes?|edits?|work) without (?:asking|confirmation|approval|permission)
      without (?:asking|waiting for) (?:me|us|anyone|anybody|the user|permission|approval|confirmation|for)
      full autonomy
      nobody (?:is there|is around|will be there|is available) to`,
    ],
    'work|user|question|change|agent|task|code|requirement|unclear|ambiguous',
  ),
  pair(
    'principle',
    'short-or-thorough',
    'the length of answers',
    'concise brief terse short shortly succinct detail detailed thorough explain verbose length words sentences paragraph minimal exhaust comprehensive elaborat crisp compact in-depth context step',
    [
      'short',
      `(?:(?<![a-z)] |[a-z)] - )(?:be|stay)(?! \\w+ *:)|(?:and|always|please|to) be|keep (?:answers?|responses?|replies|messages?|explanations?|your (?:answers?|responses?|replies|messages?|explanations?))|(?:the |final |your )?answers? (?:are|is|must be|should be)|responses? (?:are|must be|should be)|replies (?:are|must be)|answer|reply|respond) (?:\\w+ )?(?:concise(?:ly)?|brief(?:ly)?|terse(?:ly)?|short|succinct(?:ly)?|to the point|minimal|crisp|compact|in (?:one|two|a few|three|at most \\w+) (?:sentences?|words|lines))
      keep (?:it|everything) (?:\\w+ )?(?:short|brief|concise|terse)(?= *(?:$|[.;:!]))
      (?:concise|brief|terse|short|succinct) (?:answers?|responses?|replies)
      (?:fewest|as few) words
      (?:no|without|skip|avoid|omit) (?:\\w+ )?(?:explanations|elaboration|filler|preamble|verbosity)
      (?:answers?|repl(?:y|ies)|responses?|respond|messages?) ~ (?:at most|no more than|up to|under|maximum of) (?:<num>) (?:sentences?|words|lines|paragraphs?)(?= *(?:$|[.,;]|per|in))
      brevity`,
    ],
    [
      'thorough',
      `(?<!able to )(?:explain|describe|justify|walk through|go through|narrate) (?:everything|(?:every|each) (?:step|decision|choice|detail|answer|aspect)|all (?:details|steps|options)|in (?:full |great |full and )?detail|thoroughly|fully|at length|step by step|your (?:reasoning|thinking)|comprehensively|in depth|the reasoning)
      (?<![a-z)] )(?:be|stay) (?:\\w+ (?:and )?){0,2}(?:thorough|detailed|comprehensive|exhaustive|verbose)
      (?:give|provide|write|with|want|prefer|offer|include) (?:\\w+ )?(?:detailed|thorough|comprehensive|exhaustive|in-depth|complete|full|extensive|long) (?:answers?|responses?|replies|explanations?)
      (?:provide|give|include|offer|write) (?:\\w+ ){0,2}(?:background|full detail|every detail|all details|rationale and|alternatives)
      in (?:full|great|exhaustive) detail
      (?<!able to )explain (?:each|every|all) (?:\\w+ ){1,2}(?:at length|in (?:full |great )?detail)
      (?:give|write|provide) (?:long|thorough|detailed)(?:,? (?:and )?(?:long|thorough|detailed))* (?:explanations|answers|replies)
      leave (?:nothing|no detail) out
      (?<![a-z] )detailed (?:answers|explanations|replies)(?: please)?(?= *(?:$|[.;]))
      explain (?:\\w+ ){0,4}step by step`,
    ],
    'answer|response|reply|message|explanation|user|question',
  ),
  pair(
    'practice',
    'explain-code',
    'explaining the code one hands over',
    'commentary code prose explain explanation walk explains alone output',
    [
      'code alone',
      `(?:code|patch|diff|output) (?:and nothing else|without (?:commentary|explanation|prose|comment))
      (?:return|output|respond|reply|answer|print|give|send|hand|want|write) ~ (?:code|patch|diff) (?:only|alone)
      without (?:commentary|explanations?|prose)(?= *(?:$|[.;,]))
      consists of code and nothing else
      (?<!with )(?:no|skip|omit|never add|don't add) (?:explanations?|commentary|prose)
      (?:return|output|respond with|reply with|answer with|print) (?:only|just|nothing but) (?:the )?(?:code|diff|patch|json)`,
    ],
    [
      'code with an explanation',
      `(?:walk|talk|lead|take) (?:\\w+ )?(?:through|them through) (?:every|each|all|the|your)
      (?:below|after|under|beside|above|with) (?:the |each |every )?code(?: block)?,? ~ (?:explain\\w*|prose|describe\\w*|sentences)
      (?<!(?:able to|that|which) )(?:explain|describe|comment on) (?:the |your |each |every )*(?:code|solution|change|snippet|line)(?! structure)
      (?:every|each) (?:snippet|code block|answer|solution) (?:\\w+ )?(?:comes with|has|needs|is followed by|gets) (?:\\w+ )?explanation`,
    ],
    'answer|code|output|solution|line',
  ),
  practice('apologies', 'apologies', 'apolog sorry regret', {
    home: 'mistake|error|customer|user|answer|wrong|something|slip|wait|late|delay',
    about: `apolog(?:ies|y|ise|ize|ising|izing)
      say(?:ing)? (?:that you are )?sorry`,
    for: `(?:say|open with|begin with|start with|tell|express) ~ (?:sorry|regret|apolog\\w+|\\ue001)(?= ~ (?:before|when|if|after|wait)|$|[.,;]| for)
      apologi[sz]e (?:when|if|for|after|once|before|first|sincerely|to)
      open with \\ue001`,
    against: `without (?:a word of regret|an apology|apologi\\w+)
      no apolog\\w+`,
  }),
  practice('emoji', 'emoji', 'emoji emojis emoticon smiley', {
    home: 'message|answer|commit|text|document|reply|output|title|code',
    about: `emojis?
      emoticons?
      smileys?`,
    for: `(?:sprinkle|decorate|spice|mark|start|open|end|begin|prefix|use|add) (?:\\w+ ){0,5}(?:with |an |a )*(?:\\w+ )?emojis?
      emojis? (?:are|is) (?:welcome|fine|encouraged|part of|ok|okay)`,
    against: `(?:plain text|letters|words) only
      emoji-free`,
  }),
  practice('humour', 'humour', 'humor humour joke jokes pun wit$ funny playful', {
    home: 'answer|tone|message|customer|reply',
    about: `(?:humou?r|jok(?:es?|ing)|puns?|wit)`,
    for: `(?:be|stay) (?:funny|playful|witty)
      crack (?:a )?jokes?`,
    against: `(?:be|stay|keep) (?:\\w+ )?(?:serious|sober|matter-of-fact)`,
  }),
  practice('profanity', 'swearing', 'swear swearing profan curse cursing clean', {
    home: 'message|language|channel|answer',
    about: `(?:swear(?:ing)?(?: words?)?|profanity|cursing|curse words|foul language)`,
    for: `swearing is (?:part|fine|ok)`,
    against: `clean (?:tongue|language)
      keep it clean
      (?:family-friendly|morning radio)`,
  }),
  practice(
    'follow-up-questions',
    'closing with a question',
    'question questions follow-up statement fish turn ends offer',
    {
      home: 'answer|turn|reply|message|response',
      for: `(?:ends?|close|closes|finish|finishes|conclude) (?:\\w+ ){0,4}(?:with|in|on|by asking) (?:an? )?(?:\\w+ )?(?:follow-up |open |leading )?questions?(?! marks?)
      ask (?:a |one )?follow-up questions?
      offer (?:\\w+ )?(?:next steps|further help|more help)`,
      against: `(?:ends?|close|finish|conclude) (?:\\w+ )?with a (?:full stop|statement)
      (?:don't|do not|never) (?:fish|ask|end|close|finish|offer) (?:\\w+ ){0,4}(?:reply|question|questions|further help|follow-?up\\w*|next steps)
      no (?:closing |follow-up )questions?`,
    },
  ),
  practice('flattery', 'praise for the user', 'flatter praise compliment great sycophan good', {
    home: 'answer|user|question|reply',
    about: `(?:flatter(?:y|ing)?|sycophan\\w+|compliments?|praise)`,
    for: `(?:praise|compliment) (?:the |each |every |good )*(?:user|customer|pupil|student|attempt|work|question)`,
    against: `no (?:flattery|praise|compliments)`,
  }),
  practice('plan-first', 'a plan before work begins', 'plan planning plans outline', {
    home: 'work|task|change|code|edit|feature|step',
    for: `(?:write|make|draft|present|produce|post|create|propose|show|outline|start with|begin with|share) (?:\\w+ ){0,3}plan(?= ~ (?:before|first|approv|and wait)|$|[.,;])
      plan (?:first|before (?:you|any|coding|editing|touching|writing|making))
      (?:every|each|any) (?:\\w+ )?(?:task|change|feature|session) (?:starts|begins) with a plan
      think (?:before|first)`,
    against: `(?:start|begin|get) (?:coding|working|editing|writing|implementing|to work|straight to work)(?: \\w+){0,3} ?(?:immediately|at once|right away|straight away|without a plan|without planning)
      (?:dive|jump) (?:right |straight )?in(?:to (?:the )?code)?(?= *(?:$|[.;,]))
      (?:go|get) (?:straight|right|directly) (?:to|into) (?:the )?(?:code|work|coding|implementation)
      (?:no|without|skip|never write|don't write|do not write|don't present) (?:a |the |any |up-?front )*plan(?:s|ning)?(?= *(?:$|[.,;]|first|before|phase|step))
      plans? (?:are|is) (?:a waste|unnecessary|not (?:needed|wanted|required))`,
  }),
  practice(
    'progress-updates',
    'reports of progress',
    'progress report update tell silent status inform narrate message step interim',
    {
      home: 'step|work|task|message|session|user',
      for: `(?:tell|inform|update|report|show|let|brief) (?:us|me|the user|the team|them|everyone|progress|back|to us|in)? ?(?:\\w+ )?(?:after (?:each|every)|at each|at every|as you go|regularly|continuously|along the way|what you (?:are|have|did)|before each|before every|know what)
      (?:frequent|regular|continuous|interim) (?:progress |status )(?:updates?|reports?|messages?)
      (?:frequent|regular|interim) (?:updates|reports)(?= *(?:$|[.,;]))
      (?:narrate|announce|comment on) (?:each|every|what you)`,
      against: `(?:stay|remain|be|keep|work) (?:silent|quiet|silently|quietly)(?: until| while| during|$|[.,;])
      (?:one|a single) (?:message|report|summary)(?: only)?,? (?:the last|at the end|when)
      (?:no|without|skip|never send|don't send) (?:progress|status|interim|intermediate) (?:updates?|reports?|messages?)
      (?:report|speak|answer|write) only (?:at the end|when (?:you are )?(?:done|finished)|once)`,
    },
  ),
  practice('subagents', 'subagents', 'subagent subagents sub-agent delegat parallel agents spawn', {
    home: 'task|work|agent|step|part',
    about: `sub-?agents?
      delegat(?:e|ing|ion) to (?:\\w+ )?agents?`,
    for: `(?:hand|give|split|farm|distribute|delegate|spawn|launch|dispatch|use|run) (?:(?!other )\\w+ ){0,7}(?:sub-?agents?|parallel agents|to agents)
      (?:sub-?)?agents? ~ in parallel
      in parallel(?= ~ agents?\\b)`,
    against: `(?:work|do it|do everything|stay|solve it) (?:on your own|alone|yourself|by yourself|single-threaded)(?= *(?:$|[.;,]))
      one agent (?:per|at a time|only)`,
  }),
  pair(
    'practice',
    'read-whole-files',
    'reading whole files',
    'read reading load whole entire completely file files full part',
    [
      'whole files',
      `read (?:the |a |each |every |any )?(?:whole |entire |full |complete )*files? (?:completely|in full|entirely|from (?:top|start|beginning)|fully|as a whole|end to end)
      read (?:the |each |every )?(?:whole|entire|full|complete) files?`,
    ],
    [
      'parts of files',
      `(?:load|read|open|view|fetch) (?:only|just) (?:the |those )?(?:\\w+ )?(?:parts?|lines?|sections?|ranges?|functions?|what)
      (?:whole|entire|full) files (?:blow|waste|fill|cost|are too)
      (?:never|don't|do not|avoid) (?:\\w+ )?(?:read|reading|load|loading|open|cat) (?:the )?(?:whole|entire|full|complete) files?
      (?:targeted|partial) reads?`,
    ],
    'file|line|context|window',
  ),
  practice('agent-memory', 'memory between sessions', 'memory remember sessions session forget persist', {
    home: 'end|learner|week|later|live|told|session|person|people|user|client',
    for: `(?:keep|remember|save|persist|record|write) (?:\\w+ ){0,7}(?:between|across|for later|over) sessions?
      (?:keep|store|save|write|record|remember) (?:\\w+ ){0,7}(?:in|to|into) +(?:your |the |long-term |persistent )*(?:memory(?: file|\\.md)|memories/?)
      (?:store|save|write|record) (?:it|them|this|that|what you \\w+) (?:in|to|into) (?:your )?memory
      (?:use|consult) (?:your )?(?:long-term|persistent) memory`,
    against: `(?:every|each) session starts (?:from nothing|fresh|afresh|blank|empty|clean)
      (?:forget|discard|wipe) (?:\\w+ ){0,5}(?:session|conversation|when it ends|afterwards|at the end)
      (?:delete|drop) (?:what|everything|all) (?:\\w+ ){0,5}(?:session|conversation|when it ends)
      (?:no|without) (?:long-term|persistent) memory
      no memory (?:of|between|across|from)
      remember nothing`,
  }),
  practice('estimates', 'estimates of duration', 'estimate estimates duration hours long days take', {
    home: 'work|ticket|task|time',
    about: `(?:time|effort|duration) estimates?
      estimates?(?: of (?:time|durations?|effort|hours|days))?(?= *(?:$|[.;,]))`,
    for: `(?:state|say|give|name|write|add|tell) ~ how (?:many (?:hours|days)|long) ~ (?:take|need|last)
      estimate (?:each|every|the) (?:task|ticket|story|time|effort|work|duration)
      estimate how (?:many (?:hours|days)|long)`,
    against: `no idea how long
      no (?:time )?estimates?`,
  }),
];
