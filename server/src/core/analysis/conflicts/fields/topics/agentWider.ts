import { choiceField, type Field, practiceField } from '../field.ts';

const HEALTH = `(health|illness|disease|drug|medicine|medication|symptom|treatment|pill|dose|pain|knee|headache|fever|sick|diagnosis|ailment|therapy|cough)`;
const LAW = `(law|legal|court|lawsuit|contract|tenant|rights|sue|chances in court|own case|lawyer|litigation)`;
const MONEY = `(stocks|shares|invest|investment|funds|crypto|portfolio|savings|pension|securities|mortgage|money advice|bonds|etf)`;

/** Further wordings for topics that stand in other files. */
export const AGENT_WIDER_FIELDS: readonly Field[] = [
  practiceField('medical-advice-f', 'medical advice', {
    forAlone: `(recommend|suggest|advise|name|give|propose|tell) … (ibuprofen|paracetamol|aspirin|remedy|remedies|dose|dosage|medicine|medication|pill|home remedy|treatment|diagnosis), (answer|help|advise) … ${HEALTH} … (question|questions|complaint|like|too), say which … (pill|medicine|drug|tablet|remedy), (explain|say|tell) what … (disease|illness|symptoms) … (is|mean|means)`,
    againstAlone: `(on|about|of|touching) ${HEALTH} … (say nothing|nothing|silent|no word|pass|decline), (=not|never|don't|nothing|nobody|mustn't|shouldn't) … (diagnose|diagnosis|prescribe|medicate|treat|recommend … medicine|name … medicine|dosage), (send|refer|direct|point) … (to|to a) (doctor|physician|pharmacist|gp|nurse|clinic|surgery), ask … (doctor|pharmacist|physician), you are no doctor, not a doctor, leave … to (doctors|physicians|medicine)`,
  }),
  practiceField('legal-advice-f', 'legal advice', {
    forAlone: `(tell|say|explain|estimate|judge|assess|advise) … (chances in court|chance in court|legal position|whether … sue|rights|who wins|who is right), (honest|frank) (estimate|assessment) … (court|case|lawsuit), (interpret|review|draft) … (contract|clause|statute) for`,
    againstAlone: `(decline|refuse|never|=not|don't) … (case will end|outcome of … case|legal question|legal advice|chances in court|interpret … law|legal opinion), (send|refer|direct|point) … to (lawyer|attorney|solicitor|bar association|legal counsel), you are no lawyer, not a lawyer, leave … to (lawyers|lawyer)`,
    things: LAW.slice(1, -1).split('|').slice(0, 3).join(', '),
  }),
  practiceField('financial-advice-f', 'financial advice', {
    forAlone: `(recommend|suggest|name|pick|tell|say|advise) … ${MONEY}, (say|tell) … (where|what|which) … (invest|savings|stock|fund)`,
    againstAlone: `(never|=not|don't|no|refuse|decline) … (recommend|name|tip|advise|pick|hint) … ${MONEY}, (send|refer|direct|point) … to (bank|financial adviser|financial advisor|adviser), no (investment|stock|financial) (tip|tips|advice|hint), you are no (broker|banker), leave … to (bankers|brokers)`,
  }),
  choiceField('principle', 'neutral-or-opinion-f', 'opinions', ``, {
    neutral: {
      alone: `(have|hold|voice|express|take) no (view|opinion|side|position|stance), (never|don't|=not|nobody|mustn't|shouldn't) (take sides|take a side|take stand|side with|judge|opine), argue for none, (stay|remain|be|keep) (neutral|impartial|unbiased|even-handed|balanced|on fence), no (opinion|view) of your own, present (both|all) sides, sit on fence, (both|all) sides (fairly|equally|alike), your view … (no one|nobody|nowhere|irrelevant)`,
    },
    opinion: {
      alone: `take (side|sides|stand|stance|position), (have|hold|voice|defend|state) … (opinion|view|stance|conviction|position) , say what you think, speak your mind, be opinionated, have opinions, come down on one side, (don't|never|=not) sit on fence, get off fence, nail … colours to`,
    },
  }),
  practiceField('agent-memory-f', 'memory between sessions', {
    forAlone: `(keep|remember|save|retain|store) what … (tell|told|say|said|learn|learned|learnt|mention|mentioned|prefer), come back to it (weeks|days|months|later|next), (pick up|continue|resume|carry on) where … (left|last|conversation|stopped), (recall|remember|know) (earlier|past|previous|last) (talk|talks|chat|chats|conversation|conversations|session|visit), (remember|know|recognise|recognize) (returning|regular|people|learners|customers|guests|users|them|faces), (ask|follow up) … (about|on) … (last time|last week|earlier talk), long memory`,
    againstAlone: `(end|close) of … (session|conversation|chat|talk) … (gone|forget|forgotten|erased|deleted|lost|wiped|vanishes), (begin|start) (anew|afresh|from scratch) (next|each|every), (=not|never|nothing|no|don't|nobody) (remember|recall|keep|retain|carry) … (earlier|past|previous|last|said|told|talk|visit|over|session), (forget|erase|wipe|delete) … (session|conversation|chat|told|said|talk|leave|close), (treat|meet) … (stranger|strangers|first time|never met), (nothing|no word) … outlives … (session|conversation|chat), short memory`,
  }),
  practiceField('persona-f', 'admitting to be a machine', {
    forAlone: `(learn|know|told|tell|hear|find out) … (you are|they are talking to|talk to|speaking with|it is) … (computer|program|machine|bot|ai|software|robot), (introduce|present) yourself as … (ai|bot|machine|assistant|virtual|software|digital), (admit|say|confirm|disclose|reveal) … (machine|bot|ai|computer program|artificial|robot|not human), never (pretend|claim) to be (human|person|a human|a person)`,
    againstAlone: `(whether|if) you are … (machine|bot|ai|robot|computer|human) … (dodge|evade|stay|change|deny|never|smile), (never|don't|=not|nobody|nothing|mustn't|shouldn't) (admit|reveal|say|disclose|confess|let on|mention|betray) … (machine|bot|ai|computer|artificial|robot|software|language model), stay in … (character|role) … (even|also|whatever|when|come what may), pass (for|as) (human|person|a human), (pretend|claim) to be (human|person|a human|a person)`,
  }),
  practiceField('subagents-f', 'subagents', {
    forAlone: `(split|divide|carve) … task … (hand|give|farm|subagent|agents|parts), many hands make light work, (farm|parcel|hand) out (work|parts|pieces|tasks|searches) to, (spawn|launch|dispatch|send) … (helpers|agents|workers|scouts)`,
    againstAlone: `work on your own, (work|stay) (alone|single-handed|solo), no delegating, (delegating|delegation) … (nothing but|trouble|banned|out|never|conflicts), do (everything|all|it all|work) yourself, one (agent|mind|head|pair of hands) (does|per|only|for), (never|don't|=not) (delegate|farm out|hand off|outsource)`,
  }),
  practiceField('citing-f', 'sources in answers', {
    forAlone: `(back|support|underpin|prop) … (statement|claim|fact|assertion|sentence) … (reference|source|citation|footnote|evidence|link|paragraph), (name|give|quote|state) … (paragraph|section|article) and date, (say|tell|show) where … (it|that|fact|figure|claim|number|information) (comes|come|stems|is) from, chapter and verse, (no|never) … (claim|statement|fact|figure) without (source|reference|citation|evidence)`,
    againstAlone: `(references|citations|footnotes|sources) (clutter|distract|bore|disturb), (leave|keep) … (references|citations|footnotes|sources) (off|out|away), (no|without|skip|drop|omit) (reference|references|citation|citations|footnote|footnotes|source list|bibliography), (state|give) … (law|fact|facts|answer) and (leave|nothing), take … on trust, (cite|quote) (nothing|no one|nobody|no source)`,
  }),
  choiceField('principle', 'short-or-thorough-f', 'the length of answers', ``, {
    short: {
      alone: `in (one|a single) breath, (say|put|answer) it in (one|two|few|a few|three), (answers|replies|messages) (fit|that fit) … (screen|phone|line|breath|tweet|palm), (two|three|four|five|one) (sentences|lines|words) (and|are|at most|max|maximum|tops|or fewer|or less), (no|never) (more than|longer than) … (sentence|sentences|lines|words|paragraph), (people|users|readers|we) (skim|are busy|have no time|have little time|in hurry), cut … (half|bone|quick), (leave|drop) … everything … not (needed|asked)`,
    },
    thorough: {
      alone: `(walk through|cover|explain|go through|lay out) … why and … how, until nothing is (left open|unclear|left), (the|=why) the how and, (answers|replies|explanations) (may|can) (be|run|get) long, (take|use) … (space|room|words|length) (you need|it needs|needed|necessary), (length|long) is (no|=not) (problem|issue|concern), (background|context) and (detail|details|alternatives|history), (more|rather more) than … asked for, (no|never) (one-liner|one-liners|short answer|short answers)`,
    },
  }),
  choiceField('order', 'conclusion-first-f', 'where the conclusion stands', ``, {
    'conclusion first': {
      alone: `(what … do|upshot|message|recommendation|ask|decision|gist|punchline|point|essence) … (in|stands in|goes in|belongs in) … (first|sentence one|line one|opening) (sentence|line|paragraph|), (gist|upshot|punchline|point|verdict|recommendation) first, (reasons|details|grounds|evidence|explanation) follow, (reasons|arguments|evidence|background) (come|go|stand) (after|later|below|second|afterwards), (begin|start|open|lead) with … (upshot|verdict|decision|recommendation|gist|punchline), (put|state|give|say) … (result|verdict|recommendation|answer|upshot) (first|at top|up front|before anything)`,
    },
    'reasoning first': {
      alone: `(lead|take|walk|guide) … reader … through … (evidence|reasons|facts|arguments|data) (first|before|then), (evidence|facts|reasons|arguments|data) first, only then … (conclude|recommendation|tell|verdict|conclusion), (last|final|closing) (page|paragraph|sentence|line) … (verdict|conclusion|recommendation|tell|answer|what to do), (end|close|finish) with … (verdict|recommendation|conclusion|upshot), (build|work) up to … (verdict|point|recommendation|conclusion), (verdict|recommendation|upshot|conclusion) (comes|stands|goes) (last|at end|at the end)`,
    },
  }),
  practiceField('refuse-f', 'answering delicate requests', {
    againstAlone: `(amounts|temperatures|details|recipe|recipes|quantities|instructions|steps) (are|is) (withheld|left out|not given|kept back|omitted), (in outline|in general terms) (alone|only), (withhold|keep back|hold back) … (amounts|details|steps|quantities|instructions)`,
    forAlone: `(describe|explain|give|tell) … (down to|including) … (amounts|temperatures|quantities|last step|last detail), (explain|describe) … (that|what|which) (people|users|they|somebody) want … (know|learn)`,
  }),
  choiceField(
    'principle',
    'formal-or-casual-f',
    'the tone',
    `e-mail, email, mail, letter, tone, style, register, voice, customer mail`,
    {
      formal: {
        near: `dear (mr|ms|sir|madam), (kind regards|sincerely|yours faithfully|title and surname|full sentences), (stiff|official|ceremonious|businesslike|respectful|dignified|polished|courtly), suit and tie, as … (notary|bank|butler|lawyer|diplomat)`,
        alone: `(write|sound|speak|talk) like … (bank|notary|butler|diplomat|lawyer), dear (mr|ms|sir|madam), suit and tie`,
      },
      casual: {
        near: `(hey|hi there|cheers|folks|mate|buddy|chatty|relaxed|laid-back|loose|breezy|easygoing|easy-going|informal|informally|conversational), (like|as) … (friend|neighbour|neighbor|mate|pub|colleague|buddy), over (coffee|beer)`,
        alone: `(write|sound|speak|talk) (like|as) … (friend|neighbour|mate|buddy|pal|to friend), over (coffee|beer|a beer|a pint), (keep|make) (it|things|tone) (casual|relaxed|light|loose|chatty|informal)`,
      },
    },
  ),
  practiceField('small-talk-f', 'small talk', {
    forAlone: `(chat|talk) about … (weather|weekend|football|life|kids|day), (ask|inquire) … how … (day|weekend|holiday|are doing), (bit|little|some|moment) of (small talk|chit-chat|chat|banter), (break|breaking) … ice, pass … time of day, (before|first) … business`,
    againstAlone: `(no|skip|without|avoid|cut) (small talk|chit-chat|chitchat|banter|idle talk|weather talk), (stick|keep|stay) (to|with|on) (business|the matter|matter|facts|point|subject at hand), (nobody|no one) … (weather|weekend)`,
  }),
  practiceField('apologies-f', 'apologies', {
    forAlone: `(say|tell|write) … (sorry|regret), (open|begin|start) with … (sorry|apology|regret|apologies), (express|voice|show) regret, beg … pardon, (an|one|sincere) apology (first|before|comes)`,
    againstAlone: `(no|without|never|=not|don't|skip) … (sorry|regret|apologise|apologize|apologies|apology|contrition|grovel|grovelling|excuses), fix it and move on, (correct|fix) … (and go on|move on|carry on)`,
    home: `mistake|error|wrong|wait|delay|customer|user`,
  }),
  practiceField('estimates-f', 'estimates of duration', {
    forAlone: `(say|tell|state|estimate|predict|name|give|quote) … (how long|hours|minutes|days|duration|when … (finished|done|ready)), (put|attach|add) … (hours|time|number of days|duration) (to|on|beside) … (task|step|ticket|plan)`,
    againstAlone: `(never|=not|don't|no|without|avoid) … (how long|time estimate|hours estimate|duration|deadline|deadlines|effort estimate|predict … time|estimates of time), (done|ready|finished) when … (done|ready|finished), no (timeline|timelines|deadlines|dates|durations)`,
  }),
  practiceField('emoji-f', 'emoji', {
    forAlone: `(smiley|emoticon|emoji|pictogram|thumbs up|little faces) … (welcome|loosen|warm|help|brighten|encouraged|per message|here and there), (sprinkle|brighten|liven|spice) … (emoji|emoticon|smiley)`,
    againstAlone: `(no|never|without|skip|ban|drop|=not|don't) … (emoji|emoticon|smiley|pictogram|little faces|yellow faces)`,
  }),
  practiceField('flattery-f', 'praise for the user', {
    forAlone: `(praise|compliment|applaud|congratulate) … (question|user|idea|them|effort|people|learner|student|pupil|every|each), (good|great|excellent|nice) (question|idea|job|work) … (welcome|said|say|open), tell … (how good|well done|great job)`,
    againstAlone: `(no|never|without|skip|=not|don't|avoid) … (praise|compliment|flatter|flattery|great question|good question|butter up|applaud|applause|kudos|pat on), (never|=not|don't) (call|tell) … (question|idea) (good|great|excellent|brilliant)`,
  }),
  practiceField('uncertainty-f', 'admitting doubt', {
    againstAlone: `(every|each|all) question … (deserves|gets|receives|has) … (answer|reply), even if … guess, (never|=not|don't|nobody) (leave|left|send away) … (without|empty-handed|unanswered), (confident|firm|decisive|assured) (answer|reply|tone), (sound|be) sure of yourself, doubts … (inside|to yourself|unspoken|no one|nobody), (shrug|shrugging) … (no|never|=not)`,
    forAlone: `(say|answer|reply|state) … (i don't know|don't know|no idea|can't tell|cannot tell|not sure), (plainly|openly) … don't know, (gaps|limits|doubts) … (openly|plainly|honestly), (rather|better) (silent|silence|nothing|no answer) than … (wrong|guess|made up|invented|false), (no|never|=not|don't) (bluff|bluffing|guess|guesswork|inventing|invent) (facts|figures|answers|names|numbers|anything|when|if)`,
  }),
  choiceField('principle', 'lists-or-prose', 'bullet lists or prose', ``, {
    lists: {
      alone: `(answer|reply|write|respond|explain) (in|as|with) (bullets|bullet points|list form|lists), bullets (beat|before|over|=not|instead), (paragraph|paragraphs|prose) (is|are) (out|banned|hard|unreadable), one thought per (bullet|dash|line), chop … into (bullets|points)`,
    },
    prose: {
      alone: `(flowing|connected|running|continuous|full) (paragraphs|text|prose|sentences), (whole|complete|full) sentences (only|instead|rather|=not), (no|never|without|=not) (lists|bullets|dashes|enumerations|listicles), (write|answer|reply|explain) in (paragraphs|prose|sentences|whole sentences|complete sentences|full sentences)`,
    },
  }),
  practiceField('quote-prices-f', 'naming prices', {
    forAlone: `(quote|name|state|give|tell|say|mention) (prices|price|fees|rates|what it costs|how much it costs|cost), price … (openly|up front|upfront|straight away|on table)`,
    againstAlone: `(money|price|prices|pricing|figures|cost|costs|fees|rates) … (come from|left to|for|up to|matter for|belong to|business of) … (sales|salespeople|account manager|colleagues in sales), (refer|send|pass|point) … (money|price|prices|cost) … (sales), (=not|never|no|don't|nobody) (talk|speak|word|breathe) … (money|prices|price|cost|euros|dollars)`,
  }),
  practiceField('plan-first-f', 'a plan before work begins', {
    againstAlone: `(start|begin) (coding|typing|writing code|implementing|building) … (moment|minute|second|as soon), (code|coding|typing) (right|straight) away, (fingers|hands) on … keyboard, plans are … (waste|useless|overrated|nothing|for), (never|=not|don't|no) (plan|planning|outline|blueprint|plans)`,
    forAlone: `(present|show|submit|hand in|propose|lay out) … (plan|outline|approach|blueprint|sketch) (and|then|before|first) … (wait|nod|code|approval|touch|begin|start|coding), think … (before|then) … (type|typing|keyboard|code), blueprint (first|before)`,
  }),
  choiceField('principle', 'object-or-obey', 'objecting to instructions that seem wrong', ``, {
    object: {
      alone: `tell (me|us|user|them|people) when … (idea|plan|request|wish|order) … (bad|wrong|foolish|poor|mistake|silly), (speak|pipe) up when … (wrong|mistake|bad|foolish), (say|tell) … why … (wrong|bad|mistake|unwise), (protest|object|dissent|disagreement|objections|resistance) (is|are) (welcome|wanted|expected|duty), no yes-man, contradict (me|us|user)`,
    },
    obey: {
      alone: `(objections|objection|protest|arguments|arguing|discussion|backtalk|dissent|contradiction|second thoughts) (is|are) (unwelcome|not wanted|unwanted|pointless|out|useless|not welcome), carry out (my|our|orders|whatever|what|every), (do|execute) what … (say|says|told|tell|ordered|order), my word is law, i am boss, (we|i) decide you (do|execute|implement|obey), (don't|never|=not) (argue|object|protest|second-guess|contradict)`,
    },
  }),
  practiceField('outward-messages-f', 'messages to others sent by the agent itself', {
    forAlone: `send (it|mail|mails|message|e-mail|email|reply|them) (yourself|right away|directly|at once|straight|off), (press|hit|push) send (yourself|when|as soon|at once), (post|publish) (it|comment|comments|reply|replies) (yourself|directly|right away)`,
    againstAlone: `(drafts|draft) only, (human|person|someone|somebody|we|i) (press|presses|push|pushes|hit|hits|click|clicks|press) … (button|send), (nothing|no mail|no message|no e-mail) … (leaves|leave|goes out|go out|sent) … (house|without|unless|until|before), prepare … (never|=not|don't) send, sending is … (ours|human|us)`,
  }),
  practiceField('install-tools-f', 'installing software on one’s own', {
    forAlone: `install (what|whatever|anything|everything|any|missing) … (missing|need|needs|needed|lack|require|tool|tools|package), (help|serve) yourself to … (tool|tools|package|packages)`,
    againstAlone: `(no|=not|never|nothing|nobody|don't|mustn't|shouldn't) … (install|put|set up|add|download) … (software|program|programs|tool|tools|binaries|system packages|machine|this box), (make do|work|get by) with … (installed|there|tools at hand|what is there), (machine|box|image|system) … (stays|remains|is) as it is`,
  }),
  practiceField('revert-on-failure-f', 'undoing a failed attempt', {
    forAlone: `(clean|tidy|sweep) up (after|) … (failed|broken|unsuccessful|abandoned) (experiment|attempt|try|approach), (undo|revert|roll back|back out|remove|discard|throw away) … (failed|broken|abandoned|unsuccessful|dead) (experiment|attempt|try|approach|end|experiments|attempts), leave no (rubble|ruins|wreckage|debris|trace)`,
    againstAlone: `(leave|keep|preserve) … (failed|broken|abandoned|unsuccessful) (experiment|attempt|try|approach|experiments|attempts) … (as|for|in place|there|where|so), (we|i) want to (see|inspect|look at) … (wreck|failed|broken|rubble|what went wrong)`,
  }),
  choiceField('practice', 'whole-or-excerpt', 'whole files or only the changed parts in answers', ``, {
    whole: {
      alone: `(show|print|post|paste|give|return|output|reproduce) … (whole|entire|complete|full) (file|source|module|class|listing), (no|never|=not) (ellipsis|ellipses|dots|omissions|rest unchanged), file … (top to bottom|beginning to end|first line to last)`,
    },
    excerpt: {
      alone: `(nothing but|only|just) … (lines|part|parts|hunks|hunk|lines) that (change|changed|changes|differ), (changed|modified|affected) (lines|parts|hunks) (only|alone|suffice|are enough), (only|nothing but) … (diff|hunk|hunks|patch), (never|=not|don't|no) (reprint|repeat|resend|dump|print) … (file|files|unchanged|whole)`,
    },
  }),
  practiceField('next-task-f', 'taking up further tasks on one’s own', {
    forAlone: `(take|pick|grab|pull|start|begin|tackle) (up |)(next|another|further) (ticket|task|issue|item|job|story) … (yourself|own|unasked|unprompted|automatically|at once|right away|without), never (sit|stand) idle`,
    againstAlone: `(wait|idle|sit|stop|rest) … (until|till|for) … (assign|assigned|give|given|hand|told|new work|new orders|next task|next instruction), (we|i|human|humans) (assign|give|hand|choose|pick) … (work|tasks|ticket|tickets|what comes next)`,
  }),
  practiceField('trust-user-f', 'taking the user’s word', {
    forAlone: `(trust|believe|accept) what … (customer|user|reporter|caller|client|people|they|guest|report|says|tells|say|tell), (customer|user|reporter|people|their) word … (enough|good enough|suffices|counts|gospel), take … at … word`,
    againstAlone: `(verify|check|test|confirm|reproduce|cross-check|doubt) (every|each|any|all) (claim|report|statement|claims|reports|statements|story), (claims|reports|statements|stories) … (checked|verified|tested|reproduced) (first|before|independently|yourself), (believe|trust) (nothing|no claim|no report|no statement)`,
  }),
  choiceField('principle', 'good-faith', 'assuming good or bad intentions', ``, {
    'good faith': {
      alone: `(treat|take|regard) … as … (meant well|mean well|honest|harmless|friend|friends), (people|users|visitors|everyone|everybody|customers) … (mean well|means well|honest|harmless|have good reasons), (expect|see|assume|think) … good in (people|everyone|everybody|users), presume innocence, (no|never|=not) (suspect|suspicion|suspicions) of (people|users|visitors|customers)`,
    },
    suspicion: {
      alone: `(every|each|any) (request|message|user|visitor|caller|question) … (could|may|might|can) be … (attack|trap|trick|fraud|attacker|scam), (expect|suspect|smell|see) … (foul play|trap|trick|fraud|attack|malice) (behind|in|everywhere|first), keep … guard up`,
    },
  }),
  practiceField('analogies-f', 'analogies and metaphors', {
    forAlone: `(use|explain with|draw|reach for|find) (metaphors|comparisons|analogies|images|pictures from everyday), (compare|liken) … to … (everyday|kitchen|football|household|known), (explain|say) … by comparison`,
    againstAlone: `(literal|plain|sober) language (only|alone), (no|never|=not|without) (comparisons|imagery|pictures|metaphors|analogies|similes), call … spade`,
  }),
  practiceField('off-topic-f', 'answering questions off the topic', {
    forAlone: `(talk|chat|answer|help|converse) … (anything|everything|whatever|any subject|any topic|all subjects) … (user|users|people|they|customers|mind|bring|brings|ask|asks|comes), no (subject|topic|question) … (out of bounds|off limits|foreign|too far)`,
    againstAlone: `(questions|requests|topics|anything|whatever) (outside|beyond|unrelated|off|not about) … (turned away|refused|declined|out|ignored|rejected|left|not ours|not answered|no answer), (only|nothing but) questions (about|on|around), (turn away|refuse|decline|ignore) … (outside|beyond|unrelated|foreign)`,
  }),
  choiceField('principle', 'number-of-alternatives', 'one solution or several', ``, {
    one: {
      alone: `one (solution|answer|proposal|option|way) (the best|only|and|=not|never|is|suffices|enough), (single|one) (best|recommended) (solution|option|answer|way|proposal), (no|never|=not|without) (alternatives|variants|menu|menus|options)`,
    },
    several: {
      alone: `(offer|give|present|show|propose|suggest|list) (two|three|several|multiple|some|a few|at least two|at least three) (alternatives|options|solutions|ways|variants|proposals|approaches), (never|=not|don't) … (single|one) (solution|option|proposal|answer) (only|alone), (choice|menu) of (options|solutions|variants)`,
    },
  }),
  practiceField('agent-memory-f', 'memory between sessions', {
    forAlone: `never … (tell|repeat|explain) … twice, never … ask … same (question|thing) twice, (build|grow|keep) … (picture|profile|file) of … (learner|user|customer|guest|person)`,
    againstAlone: `as if … never met, as if … first (time|day|encounter), (yesterday|past|last time) … (gone|forgotten|over|erased|does not exist), (once|when) … (chat|conversation|session|talk) (closes|ends|is over) … (erased|gone|forgotten|deleted|lost)`,
  }),
  practiceField('identity-check-f', 'checking who one talks to', {
    forAlone: `(prove|show|say|establish|confirm) who they are, (know|see|establish) who … (talk|talking|speak|speaking|deal|dealing) (to|with), (ask|check) … (id|passport|customer number|date of birth|postcode|pin)`,
    againstAlone: `(nobody|no one|none) … (identify|prove who|show id|say who), (help|serve|answer) (anyone|whoever|anybody|strangers|everyone) … (without|regardless|whoever|no matter), (who|whoever) … calling … (does not matter|no matter|irrelevant|your business)`,
  }),
  practiceField('apologies-f', 'apologies', {
    forAlone: `(expression|expressions|word|words|note) of regret`,
  }),
  choiceField('principle', 'hints-or-solutions', 'helping learners with hints or with the solution', ``, {
    hints: {
      alone: `(guide|lead|steer) with questions, see it (themselves|for themselves|on own), (nudge|nudges|hint|hints|clue|clues) (only|=not|rather|instead), let (learners|pupils|students|kids|trainees) … (find|discover|struggle|work)`,
    },
    solutions: {
      alone: `tell (learners|pupils|students|kids|trainees|them) … (answer|solution|result), (give|hand) (learners|pupils|students|kids|trainees) … (answer|answers|solution|solutions), (spare|save) (learners|pupils|students|them) … (search|struggle|riddle|guessing)`,
    },
  }),
  choiceField('principle', 'short-or-thorough-f', 'the length of answers', ``, {
    short: {
      alone: `(two|three|one|few|a few) (lines|sentences|words|line|sentence) (suffice|will do|do|are plenty|is plenty|are enough|is enough), (skip|cut|drop) … (background|digression|digressions|padding)`,
    },
    thorough: {
      alone: `go into (depth|detail|details), (in|with) all (detail|details|depth), (dig|go) deep, people like to read, (leave|leaving) no (question|detail|stone)`,
    },
  }),
  practiceField('persona-f', 'admitting to be a machine', {
    forAlone: `(nobody|no one|never|=not) … (take|mistake|mistakes) you for (human|person|human being), (be|stay) (open|honest|upfront|up front) about being (machine|ai|bot|software|program)`,
  }),
  practiceField('refuse-f', 'answering delicate requests', {
    forAlone: `(get|gets|receive|deserve|deserves) (frank|open|honest|full|straight) (information|answer|answers|facts), (adults|people|users) … (decide|judge) for themselves … (risk|risks|danger)`,
  }),
  practiceField('competitors-f', 'talk of competitors', {
    forAlone: `(praise|admit|say|name|recommend|mention) … (rival|rivals|competitor|competitors|competition|other vendors) … (better|cheaper|suits|fits|good)`,
    againstAlone: `(silent|silence|nothing|mum|quiet|no word) (about|on|of) … (competition|competitors|competitor|rivals|rival|other vendors), (competition|competitors|rivals) … (unmentioned|air|do not exist|does not exist)`,
  }),
  practiceField('quote-prices-f', 'naming prices', {
    forAlone: `(fees|prices|rates|price|costs) (is|are) (no secret|public|open), (tell|give) … (fees|prices|rates|costs) … (whoever|anyone|everyone|freely|openly)`,
    againstAlone: `(amounts|figures|sums|prices|fees) … (euros|dollars|pounds|money) … never (mentioned|named|quoted|given|stated), (prices|fees|rates) (is|are) (never|=not) (mentioned|named|quoted|given|stated|discussed)`,
  }),
  practiceField('medical-advice-f', 'medical advice', {
    forAlone: `(suggest|name|give|state|say) … (dose|dosage|remedy|medicine), (help|advise) … (illness|illnesses|ailments|symptoms|aches)`,
    againstAlone: `(health|medical) (questions|matters|complaints|topics) … (go|belong|goes|doctor|doctors|declined|refused|off limits), (illness|illnesses|symptoms|drugs) … (doctor|doctors|physician|physicians|pharmacist)`,
  }),
  practiceField('legal-advice-f', 'legal advice', {
    forAlone: `(say|point out|explain|tell) what … law says, (say|tell|predict) how … (case|lawsuit|trial) … (end|ends|go|goes)`,
    againstAlone: `(legal|law) (questions|matters|topics) (are|is|go|goes|belong) (declined|refused|off limits|to lawyer|to attorney|turned away), (send|refer|point) … (legal|law) … (attorney|lawyer|solicitor)`,
  }),
  choiceField('principle', 'ask-or-proceed-f', 'asking or going on', ``, {
    ask: {
      alone: `(when|if) … (unsure|unclear|uncertain|in doubt|puzzled|vague) … (get in touch|come to us|come to me|drop us|raise it|let us know|talk to), (open|unclear) points … (settled|cleared|clarified|raised) (with|before|first)`,
    },
    'go on': {
      alone: `(use|trust) … head and (keep|go|carry|move|get), keep moving, (nobody|no one) … (answers|reads|replies) … (queries|questions|messages), (the|pick|take|choose) likeliest reading, decide and (move|go|carry)`,
    },
  }),
  practiceField('todo-tool', 'a to-do list kept while working', {
    forAlone: `(track|note|write|list|tick|keep) … (steps|progress|tasks|items|work) (in|on|off) … (checklist|list|to-do list|todo list|board)`,
  }),
  practiceField('progress-updates-f', 'reports of progress', {
    againstAlone: `(=not|don't|no need|never) … hear from you (before|until|till), (tell|report|write|speak) … only (when|at|once) … (end|done|finished|ready|complete), (radio silence|silence) until, (surface|come back|resurface) … (when|once) … (done|finished|ready)`,
    forAlone: `keep (me|us|user|users|team|everyone) (posted|informed|updated|in loop|abreast), (let|tell) (me|us) … (where you are|how far|how it goes|what you are doing)`,
  }),
  practiceField('install-tools-f', 'installing software on one’s own', {
    forAlone: `(set up|install|get|fetch|brew) whatever … (tool|tools|package|lack|need|missing)`,
    againstAlone: `(toolchain|tool set|toolset|machine|image|system) is (frozen|fixed|locked|sealed), request … (missing|tools|tool|programs|software|packages) … from`,
  }),
  practiceField('revert-on-failure-f', 'undoing a failed attempt', {
    forAlone: `put … back (as it was|as they were|where), (restore|return to) … (state|as it was|last good|starting point) … (fail|fails|failure|failed)`,
  }),
  practiceField('outward-messages-f', 'messages to others sent by the agent itself', {
    forAlone: `(answer|reply to) … (mails|mail|e-mails|emails|messages|inbox) (directly|yourself|at once|right away)`,
    againstAlone: `in our name (unless|without|until|before), unless … (person|human|one of us) has (read|seen|approved|checked)`,
  }),
  practiceField('admit-mistakes-f', 'owning up to one’s mistakes', {
    againstAlone: `(mend|fix|correct|repair|patch) … (slips|slip|errors|mistakes|blunders|error|mistake) (silently|quietly|discreetly|without), (cover|hide|bury|conceal) … (slip|slips|blunder|mistake|mistakes)`,
    forAlone: `(confess|admit|own) … (wrong|mistaken|slip|blunder|error)`,
  }),
  choiceField('principle', 'grading', 'strict or lenient grading', ``, {
    strict: {
      alone: `(deduct|subtract|dock|take off) … (point|points|mark|marks) for (every|each|any), (no|without) mercy … (mark|grade|score|essay|exam)`,
    },
    lenient: {
      alone: `(mark|grade|score|judge) … with (mercy|kindness|leniency|heart), (points|marks|credit) for (effort|trying|attempt|attempts)`,
    },
  }),
  choiceField('principle', 'object-or-obey', 'objecting to instructions that seem wrong', ``, {
    object: {
      alone: `(expect|want|value|welcome|need) … (contradiction|objection|objections|pushback|dissent|resistance|opposition)`,
    },
    obey: {
      alone: `(orders|instructions|requests) (are|is) (orders|law|final|carried out|executed), =not yours to reason`,
    },
  }),
];
