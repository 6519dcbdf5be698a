import { practice, principle, type TopicSource } from '../topic.ts';

/** How an assistant speaks, and principles that pull apart. */
export const ANSWER_PRACTICES: readonly TopicSource[] = [
  principle('verbosity', 'the length of answers', {
    short: `
      @answer ~ short|brief|concise|terse|succinct|minimal|compact|crisp|tight|to_the_point
      short|brief|concise|terse|succinct|crisp ~ @answer|sentence|sentences|paragraph|paragraphs|explanations|responses|answers|replies
      be|stay|remain ~ short|brief|concise|terse|succinct|laconic|to_the_point
      @keep ~ it|them|things|everything|answers|replies|responses|explanations ~ short|brief|concise|terse|succinct|tight|minimal
      answer|reply|respond|write|speak ~ briefly|concisely|tersely|succinctly|in_brief|sparingly
      no ~ long|lengthy ~ explanation|explanations|answer|answers|text
      get ~ to ~ point
      few|fewest|fewer ~ word|words
      at ~ most|least ~ # sentence|sentences|words|lines|paragraph
      brevity ~ first|over|is|matters|wins
      one|two|single ~ sentence|sentences|line|paragraph ~ answer|suffice|is|are|at
      don't|never|not ~ explain ~ unless
      no ~ preamble|filler`,
    detailed: `
      explain|describe|justify ~ every|each|all ~ step|line|decision|choice|detail|part|term|thing|change
      explain ~ in ~ detail|depth|full
      walk ~ through ~ every|each|all
      @answer ~ detailed|thorough|comprehensive|exhaustive|complete|extensive|in_depth|long
      detailed|thorough|comprehensive|exhaustive|in_depth|extensive ~ explanation|explanations|answer|answers|response|responses|reply|replies|reasoning
      be ~ thorough|detailed|comprehensive|exhaustive|complete|verbose
      leave ~ nothing|no_detail ~ out
      spell ~ everything ~ out
      give ~ full|complete|all|every ~ background|context|detail|details|reasoning|explanation
      step by step
      elaborate ~ on|every
      more ~ detail ~ rather|is|better
      cover|address|mention ~ every|all ~ aspect|detail|angle|edge|case
      show ~ reasoning|working|thinking`,
  }),
  practice('code-only', 'words around code', `
    prose|sentences|explanation|text|commentary|words ~~ below|after|before|around|with|beside|under ~ code
    below|after|before|under ~ code ~~ sentence|sentences|prose|explain|explanation
    explain ~ code|how_it_works|solution ~ after|below|before|in|line
    explain ~ how ~ it ~ works
    walk ~ through ~~ line|code|solution
    accompany|follow ~ code ~ with|by ~ explanation
    comment ~ on ~ every|each ~ line|solution`, `
    code ~ and ~ nothing|only ~ else
    only ~ code
    code only
    just ~ code
    code ~ without ~ commentary|explanation|comment|prose|words
    hand ~ over ~ code
    answer ~ consist|consists ~ of ~ code
    no ~ explanation|explanations|commentary|prose`),
  practice('apologies', 'apologies', `
    apologise|apologize|apology|apologies|apologising|apologizing
    say|tell ~ you ~ are ~ sorry
    say ~ sorry
    sorry ~ before|when|for|that|if
    express ~ regret
    open|begin|start ~ with ~ "…" ~~ wait|sorry
    acknowledge ~ inconvenience`, `
    without ~ word ~ of ~ regret
    no|never|without ~ regret|sorry
    correct ~ it ~ without`),
  practice('emoji', 'emoji', `
    emoji|emojis|emoticon|emoticons|smiley|smileys
    @use|add|put|sprinkle ~ emoji|emojis`, `
    plain text ~ only
    text ~ only ~ no`),
  practice('humour', 'jokes', `
    joke|jokes|humour|humor|pun|puns|banter|wit|funny|playful|witty
    be ~ funny|witty|playful`, `
    serious|earnest ~ tone|only|always
    stay|remain|be ~ serious|earnest|sober|matter_of_fact`),
  practice('profanity', 'swearing', `
    swear|swearing|profanity|curse|cursing|expletive|expletives|foul|vulgar|slang
    take ~ part ~ in ~ it ~`, `
    clean ~ tongue|language|mouth
    family friendly
    polite language|words ~ only
    couldn't ~ be ~ read`),
  principle('tone-direct', 'how to say what is wrong', {
    blunt: `
      be|stay ~ blunt|direct|frank|honest|candid|brutal|brutally
      blunt|blunt_answer|brutally
      call ~ wrong|bad ~~ wrong|bad
      don't|never|no|not ~ sugarcoat|sugar_coat|soften|sugar
      straight|plain ~ talk|truth|feedback
      no ~ praise|flattery`,
    gentle: `
      be|stay ~ gentle|kind|encouraging|supportive|diplomatic|tactful|considerate|warm|empathetic
      gentle|gently
      hear|hears|start|begin|open ~ first? ~~ what ~ was|is ~ good
      soften|cushion ~ criticism|feedback|bad|news
      praise|encourage|compliment ~ first|before|every|always
      always ~ praise|encourage
      encouragement ~ first`,
  }),
  principle('formality', 'the register', {
    formal: `
      formal|formally ~ surname|tone|language|register|address|style|letter|english
      are|be|is|stay|remain|keep|write|sound ~ formal|formally
      surname|last_name|mr|mrs|sir ~ 
      no|without ~ contraction|contractions|slang|first_name
      yours sincerely
      professional|business|official ~ tone|register|language|voice`,
    casual: `
      casual|informal|chatty|conversational|colloquial|relaxed ~ tone|language|register|style|voice|english|way
      are|be|is|stay|keep|write|sound ~ casual|informal|chatty|conversational|relaxed|friendly
      first names|name
      as ~ chat|talk ~ with|to ~ neighbour|friend|neighbor|mate
      like ~ friend|mate|neighbour|neighbor|colleague
      contractions ~ are|is|welcome|fine
      @use contraction|contractions`,
  }),
  practice('greeting', 'greetings', `
    greet|greeting|welcome ~ user|customer|with|every|each|first|them|by|caller|visitor
    start|begin|open ~ with ~ greeting|hello|hi|welcome
    say ~ hello|hi`, `
    skip ~ pleasantry|pleasantries|greeting|greetings|small_talk
    no ~ greeting|greetings|pleasantries|small_talk
    straight ~ to ~ answer|point
    answer ~ immediately ~ without ~ greeting`),
  practice('follow-up', 'closing with a question', `
    end|ends|finish|close|conclude ~~ question|follow_up|offer
    ask ~ follow ~ up
    follow up question|questions
    ask ~ anything|something ~ else
    offer ~ further|more ~ help
    suggest ~ next ~ step|steps`, `
    finish|end|close|conclude ~ with|on ~ statement|answer|fact
    don't|never|not ~ fish
    no ~ closing|follow_up|trailing ~ question|questions|offer
    stop ~ after ~ answer`),
  practice('refuse-estimates', 'predictions', `
    give|state|provide|offer|make|include ~~ estimate|estimates|prediction|forecast|odds|chance|probability
    estimate|forecast|predict ~ how|duration|time|effort|outcome|hours|days
    get|gets|receive ~ honest ~ estimate
    how ~ many|long ~ hours|days|it
    state ~ for ~ each ~ ticket|task
    time estimate|estimates`, `
    decline|refuse ~ when|to ~~ case|outcome|predict|estimate|end
    no ~ estimate|estimates|prediction|predictions|forecast
    give no ~ estimate|estimates`),
  principle('help-or-caution', 'requests that may do harm', {
    help: `
      answer ~ every|any|all|whatever ~ question|request
      whatever ~ want|wants|ask|asks ~~ gets|get|answer
      be ~ of ~ service
      never|don't|not ~ refuse|decline|turn ~
      comply ~ with ~ every|any|all
      help ~ with ~ everything|anything|any|every
      no ~ question ~ off_limits|is
      describe ~ each|every|any ~ synthesis|method|step ~ 
      down ~ to ~ amounts|details
      no ~ refusals`,
    caution: `
      do ~ no ~ harm
      refuse|decline|reject|turn_down|withhold ~ any|every|all|request|requests|question|questions|when|if|to|topic
      turn ~ down ~ any|every|request|requests
      amounts|details ~~ withheld
      in ~ outline ~ alone|only
      err ~ on ~ side ~ of ~ caution
      safety ~ first|over|before|above`,
  }),
  principle('neutrality', 'taking sides', {
    neutral: `
      take ~ no ~ side|sides|stance|position
      stay|remain|be ~ neutral|impartial|balanced|objective|even_handed
      neutral|impartial|balanced ~ tone|point|presentation|view|account
      both|all ~ side|sides|position|positions|view|views ~ equal|equally|fairly
      present|lay ~~ both|all|positions|views|sides ~ 
      leave ~ judgement|judgment|decision ~ to ~ reader|user
      no|never|without ~ opinion|opinions`,
    opinionated: `
      have|take|state|give|offer|share ~ a|your|an|clear|own ~ stance|position|opinion|view|side
      be ~ opinionated
      say ~ which ~ is|one ~ right|wrong|better
      argue ~ for|against
      recommend ~ one|single|clear
      opinionated`,
  }),
  practice('citing', 'naming sources', `
    source|sources|reference|references|citation|citations ~ in|for|after|with|to|at|is|are ~ every|each|all|square|bracket|brackets|statement|claim|fact|end
    cite|reference ~ source|sources|every|each|all|where|paper|your
    every|each|all ~ statement|claim|fact|answer|figure ~~ source|sources|citation|cited|reference
    followed ~ by ~ its ~ source
    link ~ to ~ source|sources|documentation
    name|give|state|list|include|add ~ source|sources|citation|citations|reference|references`, `
    leave ~ reference|references|source|sources|citation|citations ~ out
    no ~ citation|citations|reference|references|source|footnote|footnotes
    brackets ~ disturbing`),
  practice('markdown', 'Markdown in answers', `
    markdown ~ format|formatting|in|for|table|tables|heading|headings|list|lists
    @use|format|write|answer ~ markdown|bold|heading|headings
    bold ~ key|important|term|terms
    heading|headings ~ in ~ answer|reply|response`, `
    plain text ~ only|answer|reply|response|output
    no ~ markdown|formatting|bold|headings
    unformatted`),
  practice('lists', 'bullet lists in answers', `
    bullet|bulleted|bullets ~ list|lists|point|points|for|over|in
    @use|prefer|write|answer ~ bullet|bullets|list|lists
    list|lists ~ instead|rather|over ~ paragraph|paragraphs|prose`, `
    prose|paragraph|paragraphs|full_sentences ~ instead|rather|over|not|only ~ list|lists|bullet|bullets
    flowing|continuous|running ~ prose|text
    write ~ in ~ prose|paragraphs|full_sentences
    complete|full sentence|sentences ~ only|always|not`),
  practice('first-person', 'speaking in the first person', `
    first person
    @use|say|write ~ i|we ~ when|in|as
    speak|write ~ as ~ i|we`, `
    third person
    impersonal|passive ~ voice|style
    never|avoid|no ~ i`),
  practice('second-person', 'addressing the reader', `
    second person
    address ~ reader|user ~ as|with|directly ~ you
    @use ~ you ~ for|when|and
    speak ~ to ~ reader ~ directly`, `
    never|don't|not ~ address ~ reader|user
    impersonal ~ style|voice|form
    passive voice`),
  practice('persona', 'staying in character', `
    stay|remain ~ in ~ character|role
    stay|remain|are ~ aurelia|persona|character
    stay ~~ come ~ what ~ may
    never ~ break|leave|drop ~ character|role|persona
    never|don't|not ~ reveal|admit|say|mention|tell ~~ ai|machine|bot|model|program
    pretend ~ to ~ be ~ human
    pose ~ as`, `
    say|tell|admit|reveal|disclose|state|learn|learns ~~ computer|ai|machine|bot|language_model|program|assistant|automated
    be ~ open|honest|transparent ~ about ~ being
    identify ~ yourself|itself ~ as ~ ai|bot|machine|assistant
    break|drop|leave ~ character`),
  practice('competitors', 'naming competitors', `
    compare|comparison|put|place|set|mention|name ~~ competitor|competitors|rival|rivals|other_manufacturers|alternatives
    next ~ to ~ rival|competitor|two
    competitor|competitors|rival|rivals ~ may|can|fair|figures|table`, `
    other|rival|competing ~ manufacturer|manufacturers|brand|brands|product|products|company ~~ don't|neither|never|not|no
    don't ~ exist ~ for ~ you
    neither ~ named ~ nor ~ compared
    only ~ mention|name|recommend ~ our|own`),
  practice('escalation', 'handing over to a person', `
    hand|pass|forward|transfer|escalate|refer|route ~~ person|human|colleague|agent|supervisor|specialist|team|tier|conversation
    escalate ~ when|if|as_soon|every|to
    forward ~ conversation
    bring ~ in ~ human|person|colleague
    human ~ take|takes ~ over`, `
    settle|solve|resolve|handle|close ~ every|each|all ~~ on_your_own|yourself|alone|complaint|case|issue|question
    settle ~ every
    no ~ customer|user|case|one ~ handed|passed|transferred
    never|don't|not ~ escalate|hand|transfer|forward|refer
    keep ~ customer|user|case ~ with ~ you`),
  practice('medical-advice', 'advice that belongs to professionals', `
    give|offer|provide ~ medical|legal|financial|tax|investment ~ advice|opinion|diagnosis
    diagnose|prescribe
    recommend ~ dose|dosage|medication|drug|treatment|investment|stock|stocks`, `
    refer|send|point|direct ~~ doctor|lawyer|physician|professional|adviser|advisor|pharmacist
    no ~ medical|legal|financial|tax ~ advice`),
  practice('disclaimers', 'disclaimers', `
    disclaimer|disclaimers
    add|include|append|end ~ warning|disclaimer|caveat|notice
    remind ~ user ~ that ~ not|ai`, `
    without ~ disclaimer|caveat|warning
    no ~ disclaimers|caveats|warnings`),
  practice('personal-data-use', 'using what is known about a person', `
    @use|draw|rely ~ whatever|everything|all ~ known|know|history|earlier|previous
    personalise|personalize ~ with|by|every|answer
    use ~ earlier|previous ~ call|calls|conversation|conversations
    draw ~ on ~ history|profile|earlier|previous`, `
    hasn't|not|never ~ said|told|mentioned ~~ not|never ~ drawn|used|mentioned
    only ~ use|draw ~ what ~ said|told|this
    nothing ~ beyond|outside ~ conversation|call`),
  practice('personal-data-logs', 'personal data in logs', `
    log ~~ user_id|user_ids|email|e_mail|address|addresses|ip|name|names|personal_data|pii|phone|id|ids|user
    log|logs|logged|logging ~~ email|e_mail|user_id|personal|pii|ip_address|phone|identifier
    audit log ~~ state|states|contain|contains|record|records|include|email|e_mail|address|name
    log line ~~ contain|contains|include|includes|carry ~ user|email|id|customer
    email|e_mail|user_id|personal_data|pii|names|phone_numbers|addresses ~~ logged|log|logs|logging`, `
    mask|redact|hash|scrub|anonymise|anonymize|strip ~~ email|personal|pii|user|id|ids|name|log|logs
    log|logs ~ free ~ of ~ personal|pii`),
  principle('error-detail', 'what error responses tell', {
    everything: `
      tell|give|return|include|show|send|expose ~~ everything|stack|stack_trace|full|complete|host|query|details|internal ~~ error|fault|caller|callers|client|find|response
      tell ~ caller|callers|user|client ~ everything
      detailed|verbose|full|complete ~ error ~ message|messages|response|responses
      stack trace ~ in ~ response|error|body
      everything ~ that ~ help|helps ~ find`,
    little: `
      give ~ nothing ~ away
      response ~ name|names|contain|reveal|reveals ~ no
      generic|opaque|terse|bland ~ error ~ message|messages|response
      never|don't|not|no ~ expose|leak|reveal|return|show|include ~~ stack|internal|detail|details|host|sql|trace
      hide ~ internal|implementation|detail|details|cause`,
  }),
  principle('dependency-balance', 'own code and third-party code', {
    reuse: `
      reach ~ for ~ something ~ exist|exists|existing
      library ~ before|over|instead|rather ~~ own|write|code|custom
      don't|never|not ~ reinvent|re_invent
      already ~ exist|exists ~~ before ~ write|writing|own|code`,
    'own code': `
      every|each ~ package|dependency|library ~ liability|cost|risk|burden|debt
      footprint ~ tiny|small|minimal|low
      lines ~ by ~ hand
      write ~ it ~ yourself|ourselves ~ rather|instead|before
      few|fewest|minimal|zero|no ~ dependency|dependencies ~`,
  }),
  principle('scope-of-change', 'small diffs and clean code', {
    improve: `
      campground ~ cleaner
      leave ~~ cleaner|better|tidier ~ than
      boy scout
      fix|clean_up|improve|refactor ~~ as_you|while_you|whatever_you|everything_you|anything_you`,
    'stay focused': `
      @keep ~ @pr|pull_requests|diff|change|changes|commit|patch ~ focused|minimal|small|narrow
      only ~ change|touch ~ lines|what|code ~~ necessary|needed|task|asked
      minimal|smallest ~ diff|change
      focused ~ @pr|change|diff`,
  }),
  principle('speed-or-care', 'speed and care', {
    fast: `
      move|work|ship|deliver|act|answer|respond ~ fast|quickly|quick|rapidly|immediately|at_once
      speed ~ first|over|before|matters|beats|wins
      ship ~ early|often|first|today|now
      as ~ fast|quickly ~ as ~ possible
      fast ~ feedback ~ over
      good ~ enough
      done ~ better|beats ~ perfect
      time ~ to ~ market`,
    careful: `
      take ~ time|your_time
      quality|correctness|care|accuracy|thoroughness ~ first|over|before|above|matters ~ speed|everything|fast|delivery
      correctness ~ over|before ~ speed
      never ~ rush
      slow ~ down
      double|triple check ~ everything|every|all
      verify ~ everything|every ~ before
      as ~ long ~ as ~ it ~ take
      get ~ it ~ right ~ first`,
  }),
  principle('stability-or-correctness', 'what exists and what is right', {
    stability: `
      stability ~ first|over|before
      worked|works ~ yesterday|today ~ works|tomorrow
      bugs ~ that|which ~ people ~ rely
      never ~ change ~ behaviour|behavior ~ rely|existing|observable
      don't|never ~ break ~ userspace|what ~ works`,
    correctness: `
      contradict|contradicts ~ protocol|spec|standard ~~ fixed|fix|corrected
      correctness ~ first|over|before ~ stability|compatibility
      fix|fixed|correct ~~ whoever ~ rely|relied|may|depends
      spec|standard|protocol ~ over|before ~ compatibility|existing`,
  }),
  principle('accessibility-or-effects', 'access for everyone and visual effects', {
    access: `
      everyone ~ can ~ use
      screen reader
      accessibility ~ first|over|before|comes|is
      keyboard ~ only|alone|access
      reduced motion
      wcag
      without ~ mouse`,
    effects: `
      delight
      moves|animate|animations|animation ~~ react|surprise|surprises|everywhere|pointer|delight
      effects ~ are ~ there
      visual|motion|parallax ~ effect|effects ~ over|first|matter
      wow|dazzle|impress`,
  }),
  principle('reader-level', 'whom code and text are written for', {
    beginners: `
      assume|imagine|expect ~ a|the|that ~ reader|audience|user ~~ never|nothing|beginner|newcomer|no_prior|new
      write|explain|code ~ for ~ beginner|beginners|newcomer|newcomers|novice|novices
      assume ~ no ~ prior|previous ~ knowledge
      narrate ~ each|every ~ step
      define|explain ~ every|each|all ~ term|acronym|abbreviation`,
    experts: `
      assume|imagine|expect ~ a|an|the ~ expert|experienced|senior|professional|knowledgeable ~ reader|audience|user|developer
      write|explain|code ~ for ~ expert|experts|professional|professionals|specialist|specialists
      assume ~ reader ~ know|knows
      don't|never|not|no ~ explain ~ basics|obvious|basic|fundamentals`,
  }),
  principle('safety-or-convenience', 'security and convenience', {
    security: `
      security ~ first|over|before|above|beats|trumps ~
      locked ~ down ~ by ~ default
      deny ~ by ~ default`,
    convenience: `
      convenience|usability|ease ~ first|over|before|beats ~ security
      as ~ few ~ hurdle|hurdles|steps|click|clicks
      open ~ by ~ default
      allow ~ by ~ default`,
  }),
  principle('flexible-or-simple', 'flexibility and simplicity', {
    flexible: `
      build|design ~ for ~ next|future|tomorrow
      configurable|extensible|flexible|generic|pluggable ~ from ~ start|beginning
      make ~ it|everything|them ~ configurable|extensible|generic|pluggable`,
    simple: `
      build|design ~ for ~ today|now
      yagni
      nobody ~ has? ~ asked ~ for
      simplest ~ thing
      no ~ speculative|premature ~ 
      keep ~ it ~ simple`,
  }),
  principle('isolation-or-realism', 'isolated and realistic tests', {
    isolation: `
      isolation first
      depend|depends ~ on ~ nothing ~ outside
      isolated ~ test|tests ~ over|first|only`,
    realism: `
      realism first
      exercise|exercises ~ actual|real
      realistic ~ test|tests ~ over|first|only
      tell|tells ~ truth`,
  }),
  principle('neighbours-or-modern', 'old patterns and new ones', {
    neighbours: `
      look|looks ~ like ~ code ~ around
      patterns ~ we ~ regret
      match|follow|mirror ~ existing|surrounding|neighbouring ~ style|pattern|patterns|code|convention|conventions
      consistency ~ over|before|first`,
    modern: `
      current|latest|modern ~ guide|idiom|idioms|style|practice|practices ~~ whatever|even|regardless|instead
      whatever ~ its|the ~ neighbours|neighbors
      modernise|modernize ~ as|code|old
      new|modern ~ pattern|patterns|idiom ~ over ~ old|existing|legacy`,
  }),
];
