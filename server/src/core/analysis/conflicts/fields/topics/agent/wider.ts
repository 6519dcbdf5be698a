import { choiceField, type Field, practiceField } from '../../field.ts';

const HEALTH = `(health|illness|disease|drug|medicine|medication|symptom|treatment|pill|dose|pain|knee|headache|fever|sick|diagnosis|ailment|therapy|cough)`;
const MONEY = `(=stocks|=shares|investment|=funds|crypto|savings account|pension|mortgage|etf)`;

/** Further wordings for topics that stand in other files. */
export const WIDER_FIELDS: readonly Field[] = [
  practiceField('medical-advice-f', 'medical advice', {
    forAlone: `(recommend|suggest|advise|name|propose) … (ibuprofen|paracetamol|aspirin|remedy|dosage|medicine|medication|pill|home remedy), (answer|help with) ${HEALTH} (question|complaint), say which … (pill|medicine|drug|tablet|remedy), (explain|say|tell) what … (disease|illness|symptoms) … (is|mean|means)`,
    againstAlone: `(on|about|touching) ${HEALTH} … (say nothing|silent|no word|decline), (=not|never|don't|nobody|mustn't|shouldn't) (give|make|offer|) (prescribe|prescription|medicate|medical diagnosis|dosage), (never|don't|=not) diagnose (patient|user|people|customer|illness|disease), (send|refer|direct) … to (doctor|physician|pharmacist|gp|clinic), ask (doctor|pharmacist|physician), you are no doctor, you are not doctor, leave … to (doctors|physicians)`,
  }),
  practiceField('legal-advice-f', 'legal advice', {
    forAlone: `(tell|say|explain|estimate|judge|assess|advise) … (chances in court|chance in court|legal position|whether … sue|who wins case), (honest|frank) (estimate|assessment) … (court|case|lawsuit), (interpret|draft) (contract|clause|statute) for (user|customer|client|tenant|people|them)`,
    againstAlone: `(decline|refuse|never|=not|don't) … (own case will end|legal question|legal advice|chances in court|legal opinion), (send|refer|direct|point) … to (lawyer|attorney|solicitor|bar association|legal counsel), you are no lawyer, you are not lawyer, leave … to (lawyers|lawyer)`,
    things: `law, legal, court`,
  }),
  practiceField('financial-advice-f', 'financial advice', {
    forAlone: `(recommend|suggest|pick|advise on) (particular|single|good|) ${MONEY}, (say|tell) (where|what|which) … (=invest|savings|=stock|=fund)`,
    againstAlone: `(never|=not|don't|refuse|decline) (recommend|tip|advise|pick) … ${MONEY}, (send|refer|direct|point) … to (financial adviser|financial advisor), no (investment|stock|financial) (tip|tips|advice|hint), you are no (broker|banker), leave … to (bankers|brokers)`,
  }),
  choiceField('principle', 'neutral-or-opinion-f', 'opinions', ``, {
    neutral: {
      alone: `(have|hold|voice|express|take) no (view|opinion|side|position|stance), (never|don't|=not|nobody|mustn't|shouldn't) (take =sides|take stand|side with|opine), argue for none, (stay|remain) (neutral|impartial|unbiased|even-handed|on fence), no (opinion|view) of your own, present (both|all) sides, sit on fence, (both|all) sides (fairly|equally|alike), your view … (no one|nobody|nowhere|irrelevant)`,
    },
    opinion: {
      alone: `take (=sides|stand|stance), (have|hold|voice|defend) (opinion|stance|conviction), say what you think, speak your mind, have opinions, come down on one side, (don't|never|=not) sit on fence, get off fence, nail … colours to`,
    },
  }),
  practiceField('agent-memory-f', 'memory between sessions', {
    forAlone: `(keep|remember|save|retain|store) what … (tell|told|say|said|learn|learned|learnt|mention|mentioned|prefer), come back to it (weeks|days|months|later|next), (pick up|continue|resume|carry on) where … (last conversation|last chat|last session|last time), (recall|remember) (earlier|past|previous|last) (talk|talks|chat|chats|conversation|conversations|session|visit), (remember|recognise|recognize) (returning|regular|people|learners|customers|guests|users|faces), get to know people, (ask|follow up) … (about|on) … (last time|last week|earlier talk), long memory, (update|maintain|append to|extend|write to|add to) memory.md, (note|record|write|save|keep|store|lessons) … (in|into|to) memory (md|file)`,
    againstAlone: `(end|close) of … (session|conversation|chat|talk) … (gone|forget|forgotten|erased|deleted|lost|wiped|vanishes), (begin|start) (anew|afresh|from scratch) (next|each|every) (session|conversation|chat|visit|time), (=not|never|nothing|don't|nobody) (remember|recall|retain|carry over) … (earlier|past|previous|last|said|told|talk|visit|session), (forget|erase|wipe) … (session|conversation|chat|told|said|talk), (treat|meet) (visitor|user|customer|caller|people|everyone|them|guest) … (stranger|strangers|first time|never met), (nothing|no word) … outlives … (session|conversation|chat), short memory, (never|=not|don't|doesn't|no|mustn't|shouldn't) … memory (file|files|note files|notes|or note|or notes), (never|=not|don't) … (write|add) to memory.md, no memory.md`,
  }),
  practiceField('persona-f', 'admitting to be a machine', {
    forAlone: `(learn|know|told|tell|hear|find out) … (you are|they are talking to|talk to|speaking with|it is) … (computer|program|machine|bot|ai|software|robot), (introduce|present) yourself as … (ai|bot|machine|assistant|virtual|software|digital), (admit|say|confirm|disclose|reveal) … (machine|bot|ai|computer program|artificial|robot|not human), never (pretend|claim) to be (human|person|a human|a person)`,
    againstAlone: `(whether|if) you are … (machine|bot|ai|robot|computer|human) … (dodge|evade|stay|change|deny|never|smile), (never|don't|=not|nobody|nothing|mustn't|shouldn't) (admit|reveal|say|disclose|confess|let on|mention|betray) … (machine|bot|ai|computer|artificial|robot|software|language model), stay in character (even|whatever|come what may), pass (for|as) (human|person|a human), (pretend|claim) to be (human|person|a human|a person)`,
  }),
  practiceField('subagents-f', 'subagents', {
    forAlone: `(split|divide|carve) … task … (subagent|agents), many hands make light work, (farm|parcel|hand) out (work|parts|pieces|tasks|searches) to, (spawn|launch|dispatch) (helpers|agents|parallel agents|subagents|scouts)`,
    againstAlone: `=work on your own, =work (alone|single-handed|solo), no delegating, delegation (is|brings) … (nothing but|trouble|banned|out), do (everything|all|it all) yourself, one (agent|mind|head|pair of hands) (does|only), (never|don't|=not) (delegate|farm out|outsource) (work|task|tasks|anything|search|part|to)`,
  }),
  practiceField('citing-f', 'sources in answers', {
    forAlone: `(back|support|underpin) … (statement|claim|fact|assertion|sentence) … (reference|source|citation|footnote|evidence|link|paragraph), (name|give|quote|state) … (paragraph|section|article) and date, (say|tell|show) where … (it|that|fact|figure|claim|number|information) (comes|come|stems|is) from, chapter and verse, (no|never) … (claim|statement|fact|figure) without (source|reference|citation|evidence)`,
    againstAlone: `(=references|citations|footnotes|=sources) (clutter|distract|bore|disturb), (leave|keep) (=references|citations|footnotes|=sources) (off|out|away), (no|without|skip|drop|omit) (citation|citations|footnote|footnotes|source list|bibliography), (state|give) (law|fact|facts|answer) and (leave|nothing), (cite|quote) (nothing|no one|nobody|no source)`,
  }),
  choiceField('principle', 'short-or-thorough-f', 'the length of answers', ``, {
    short: {
      alone: `(say|put|answer) it in (one|two|few|a few|three) (sentence|sentences|words|lines), (answers|replies|messages) (fit|that fit) … (screen|phone|line|breath|tweet|palm), (answer|reply|message) (two|three|four|five|one) (sentences|lines|words) (at most|max|maximum|tops|or fewer|or less), (users|readers|we) (are busy|have no time|have little time), (leave out|drop) everything … not (needed|asked), no long (explanation|answer|reply|response), hate long (explanation|answer|reply|response), (don't|never|=not) (write|give) long (explanation|answer|reply|response)`,
    },
    thorough: {
      alone: `(walk through|cover|explain|go through|lay out) … why and … how, until nothing is unclear, (answers|replies|explanations) (may|can) (be|run|get) long, (take|use) … (space|words|length) (you need|it needs), length is (no|=not) (problem|issue|concern), (background|context) and (details|alternatives|history), rather more than … asked for, (no|never) (short answer|short answers), (want|give me|prefer|like|expect) (long|detailed|thorough|in-depth) … (explanation|answer|reply|response), explain things (thoroughly|in depth|in detail|at length), walk (me|us) through everything`,
    },
  }),
  choiceField('order', 'conclusion-first-f', 'where the conclusion stands', ``, {
    'conclusion first': {
      alone: `(upshot|recommendation|decision|gist|punchline|essence) … (first|opening) (sentence|line|paragraph), (gist|upshot|punchline|verdict|recommendation) first, (=reasons|=grounds|evidence|explanation) =follow, (=reasons|evidence|background) (come|go|stand) (after|later|below|second|afterwards), (begin|start|open|lead) with (upshot|verdict|decision|recommendation|gist|punchline), (put|state|give|say) (result|verdict|recommendation|answer|upshot) (first|at top|up front|before anything)`,
    },
    'reasoning first': {
      alone: `(lead|take|walk|guide) reader … through … (evidence|reasons|facts|arguments|data), (evidence|=reasons) first, only then … (conclude|recommendation|verdict|conclusion), (last|final|closing) (page|paragraph|sentence|line) … (verdict|conclusion|recommendation), (end|close|finish) with (verdict|recommendation|conclusion|upshot), (build|work) up to (verdict|recommendation|conclusion), (verdict|recommendation|upshot|conclusion) (comes|stands|goes) (last|at end|at the end)`,
    },
  }),
  practiceField('refuse-f', 'answering delicate requests', {
    againstAlone: `(amounts|temperatures|recipe|recipes|quantities) (are|is) (withheld|left out|not given|kept back|omitted), (in outline|in general terms) (alone|only), (withhold|keep back|hold back) … (amounts|details|steps|quantities|instructions)`,
    forAlone: `(describe|explain|give|tell) … (down to|including) … (amounts|temperatures|quantities|last step|last detail), (explain|describe) … that people want … (know|learn)`,
  }),
  choiceField(
    'principle',
    'formal-or-casual-f',
    'the tone',
    `customer mail, cover letter, tone, tone of voice, register, form of address, letter`,
    {
      formal: {
        near: `dear (mr|ms|sir|madam), (kind regards|sincerely|yours faithfully|title and surname|full sentences), (stiff|ceremonious|businesslike|dignified|courtly), suit and tie, as … (notary|butler|lawyer|diplomat)`,
        alone: `(write|sound|speak|talk) like … (bank|notary|butler|diplomat|lawyer), dear (mr|ms|sir|madam), suit and tie`,
      },
      casual: {
        near: `(hi there|cheers|buddy|chatty|relaxed|laid-back|breezy|easygoing|easy-going|informal|informally|conversational), (like|as) (friend|neighbour|neighbor|mate|to colleague|buddy)`,
        alone: `(write|sound|speak|talk) … (like|as) … (friend|neighbour|mate|buddy|pal|colleague), (talk|chat|write|speak) … over (coffee|beer|pint), (keep|make) (it|things|tone) (casual|relaxed|chatty|informal)`,
      },
    },
  ),
  practiceField('small-talk-f', 'small talk', {
    forAlone: `(chat|talk) about … (weather|weekend|football|kids), (ask|inquire) how … (day|weekend|holiday|are doing), (bit|little|some|moment) of (small talk|chit-chat|chat|banter), (break|breaking) ice, pass time of day`,
    againstAlone: `(no|skip|without|avoid|cut) (small talk|chit-chat|chitchat|banter|idle talk|weather talk), (stick|keep|stay) to (business|matter at hand|subject at hand)`,
  }),
  practiceField('apologies-f', 'apologies', {
    forAlone: `(say|tell|write) … sorry, (open|begin|start) with … (sorry|apology|apologies), (express|voice|show) regret, beg … pardon, (an|one|sincere) apology (first|before|comes)`,
    againstAlone: `(no|without|never|=not|don't|skip) … (sorry|apologise|apologize|apologies|apology|contrition|grovel|grovelling), fix it and move on, (correct|fix) (it|mistake|error) … and (go on|carry on)`,
    home: `mistake|error|wrong|wait|delay|customer|user`,
  }),
  practiceField('estimates-f', 'estimates of duration', {
    forAlone: `(say|tell|state|estimate|predict) … how long, (give|quote|name) (hours|duration|time estimate), (put|attach|add) (hours|duration|time estimate) (to|on|beside) … (task|step|ticket|plan)`,
    againstAlone: `(never|=not|don't|no|without|avoid) (say|give|make|promise|state|) (how long|time estimate|hours estimate|effort estimate|estimates of time), (done|ready|finished) when … (done|ready|finished), no (timelines|estimates), we (don't|do not) (estimate|do estimates|give estimates)`,
  }),
  practiceField('emoji-f', 'emoji', {
    forAlone: `(smiley|emoticon|emoji|little faces) (is|are|) (welcome|loosen|warm|brighten|encouraged|per message|here and there), (sprinkle|brighten|liven|spice) … (emoji|emoticon|smiley), emoji make … (friendlier|nicer|warmer|livelier)`,
    againstAlone: `(no|never|without|skip|ban|drop|=not|don't) … (emoji|emoticon|smiley|pictogram|little faces|yellow faces)`,
  }),
  practiceField('flattery-f', 'praise for the user', {
    forAlone: `(praise|compliment|applaud|congratulate) (question|user|idea|effort|people|learner|student|pupil|every|each), tell (user|them|learner|pupil|student|customer) … (well done|great job)`,
    againstAlone: `(no|never|without|skip|=not|don't|avoid) … (praise|compliment|flatter|flattery|great question|good question|butter up|applause), (never|=not|don't) (call|tell) … (question|idea) (good|great|excellent|brilliant)`,
  }),
  practiceField('uncertainty-f', 'admitting doubt', {
    againstAlone: `(every|each) question (deserves|gets|receives) … (answer|reply), (never|=not|don't|nobody) (leave|left|send) (user|question|customer|people|them|anyone) … (empty-handed|unanswered), (confident|firm|decisive|assured) (answer|reply), sound sure of yourself, doubts … (inside|to yourself|unspoken)`,
    forAlone: `(say|answer|reply|state) … (i don't know|don't know|no idea|can't tell|cannot tell), (plainly|openly) … don't know, (rather|better) (silent|silence|nothing|no answer) than … (wrong|guess|made up|invented|false), (no|never|=not|don't) (bluff|bluffing|guess|guesswork|inventing|invent) (facts|figures|answers|names|numbers|anything|when|if)`,
  }),
  choiceField('principle', 'lists-or-prose', 'bullet lists or prose', ``, {
    lists: {
      alone: `(answer|reply|respond|explain) (in|as|with) (bullets|bullet points|list form|=lists), bullets (beat|before|over|=not|instead) … (prose|paragraph|text|sentence), one thought per (bullet|dash), chop … into bullets`,
    },
    prose: {
      alone: `(in|as|write|use|prefer) (flowing|connected|continuous) (paragraphs|text|prose), (whole|complete|full) sentences (instead|rather|=not), (no|never|without) (bullets|listicles), (answer|reply|explain) in (paragraphs|prose|whole sentences|complete sentences|full sentences)`,
    },
  }),
  practiceField('quote-prices-f', 'naming prices', {
    forAlone: `(quote|name|state|give|tell|say|mention) (prices|fees|=rates|what it costs|how much it costs), prices … (openly|up front|upfront|straight away|on table)`,
    againstAlone: `(money|prices|pricing|fees|=rates) … (come from|left to|up to|matter for|belong to|business of) … (sales|salespeople|account manager), (refer|send|pass|point) … (money|price|prices) … sales, (=not|never|don't|nobody) (talk|speak|breathe) … (money|prices|price|euros|dollars)`,
  }),
  practiceField('plan-first-f', 'a plan before work begins', {
    againstAlone: `(start|begin) (coding|typing|writing code|implementing|building) … (moment|minute|second|as soon), (start|begin) (code|coding|typing) (right|straight) away, (fingers|hands) on … keyboard, plans are (waste|useless|overrated), no (planning|plans|blueprint), (never|don't|=not) (make|write|show me|present|want|need) plan, =not =a =plan, don't plan (=do|=start), (don't|=not) need plan`,
    forAlone: `(present|show|submit|hand in|propose|lay out) (plan|outline|approach|blueprint) (and|then|before|first) … (wait|nod|code|approval|touch|begin|start|coding), think before … (type|typing|keyboard|code), blueprint (first|before)`,
  }),
  choiceField('principle', 'object-or-obey', 'objecting to instructions that seem wrong', ``, {
    object: {
      alone: `tell (me|us|user|them|people) when … (idea|plan|request|wish|order) … (bad|wrong|foolish|poor|mistake|silly), (speak|pipe) up when … (wrong|mistake|bad|foolish), (say|tell) … why … (wrong|bad|mistake|unwise), (protest|dissent|disagreement|=objections|resistance) (is|are) (welcome|wanted|expected|duty), no yes-man, contradict (me|us|user), say so (if|when) … (wrong|bad|disagree|mistaken|stupid), tell me (straight|honestly|openly|plainly|when|if) … (bad|wrong|stupid|mistake)`,
    },
    obey: {
      alone: `(=objections|=objection|protest|arguing|backtalk|dissent|contradiction|second thoughts) (is|are) (unwelcome|not wanted|unwanted|pointless|out|useless|not welcome), carry out (orders|my orders|our orders), (do|execute) what (i|we|user|ticket|you are|customer) … (say|says|told|tell|ordered|order), my word is law, i am boss, (we|i) decide you (do|execute|implement|obey), (don't|never) (argue|=object|protest|second-guess|contradict) (=with|=me|=us|=my|=our|=instructions|=orders), (never|don't|=not|mustn't|shouldn't) (push back|talk back), =do what (i|we) (say|tell), (never|don't|=not) push back … =do what (i|we) (say|tell)`,
    },
  }),
  practiceField('outward-messages-f', 'messages to others sent by the agent itself', {
    forAlone: `send (it|mail|mails|e-mail|email|reply|them) (yourself|right away|at once|straight off), (press|hit|push) send (yourself|when|as soon|at once), (post|publish) (comment|comments|reply|replies) (yourself|directly|right away)`,
    againstAlone: `=drafts only, (human|person|someone|somebody|we|i) (press|presses|hit|hits|click|clicks) =send, (nothing|no mail|no message|no e-mail) … (leaves|leave|goes out|go out|sent) … (house|without|unless|until|before), prepare … (never|don't) send, sending is (ours|for humans)`,
  }),
  practiceField('install-tools-f', 'installing software on one’s own', {
    forAlone: `install (whatever|anything|everything) you (need|lack|miss), install missing (package|packages|tool|tools) yourself, (help|serve) yourself to … (tool|tools|package|packages), (may|can) install … (system package|software|missing)`,
    againstAlone: `(never|=not|nobody|don't|mustn't|shouldn't) … install … (software|program|programs|tool|tools|binaries|system packages|machine|this box), (make do|work|get by) with … (installed|there|tools at hand|what is there), (machine|box) (stays|remains) as it is`,
  }),
  practiceField('revert-on-failure-f', 'undoing a failed attempt', {
    forAlone: `(clean|tidy|sweep) up (after|) … (failed|broken|unsuccessful|abandoned) (experiment|attempt|try|approach), (undo|revert|roll back|back out|remove|discard|throw away) … (failed|broken|abandoned|unsuccessful|dead) (experiment|attempt|try|approach|end|experiments|attempts), leave no (rubble|ruins|wreckage|debris)`,
    againstAlone: `(leave|keep|preserve) (failed|broken|abandoned|unsuccessful) (experiment|attempt|approach|experiments|attempts), (we|i) want to (see|inspect|look at) … (wreck|rubble|what went wrong)`,
  }),
  choiceField('practice', 'whole-or-excerpt', 'whole files or only the changed parts in answers', ``, {
    whole: {
      alone: `(show|print|post|paste|give|output|reproduce) (whole|entire) (file|source|module|class|listing), (no|never) (ellipsis|ellipses|omissions|rest unchanged), file (top to bottom|beginning to end|first line to last)`,
    },
    excerpt: {
      alone: `(show|print|post|give|send|return|output|nothing but) … (lines|part|parts|hunks|hunk) that (change|changed|changes|differ), (show|print|post|give|send) … (changed|modified|affected) (lines|parts|hunks) (only|alone), (only|nothing but) (hunk|hunks), (show|post|give|send|print|nothing but) (diff|patch) only, (never|=not|don't|no) (reprint|resend) … (file|files|unchanged|whole), (show|print|give|post|output|return) only (diff|diffs|what changed|what you changed), only (show|print|give|post|output|return) (diff|diffs|what changed|what you changed|changed lines|changed parts), (show|post|give) diffs only, give (me|us) diff, (never|don't|=not) print (full|whole|entire|complete) =file`,
    },
  }),
  practiceField('next-task-f', 'taking up further tasks on one’s own', {
    forAlone: `(take|pick|grab|pull|start|begin|tackle) (up |)(next|another|further) (ticket|task|issue|item|job|story) … (yourself|own|unasked|unprompted|automatically|at once|right away|without), never (sit|stand) idle`,
    againstAlone: `(wait|sit|stop|rest) (until|till|for) … (assigned|new work|new orders|next task|next instruction), (we|i|human|humans) (assign|hand out|choose|pick) (work|tasks|ticket|tickets|what comes next)`,
  }),
  practiceField('trust-user-f', 'taking the user’s word', {
    forAlone: `(trust|believe|accept) what (customer|user|reporter|caller|client|people|they|guest|report) (says|tells|say|tell), (customer|user|reporter|people) word … (enough|good enough|suffices|counts|gospel), take (user|customer|caller|people|them|reporter) at word`,
    againstAlone: `(verify|check|confirm|reproduce|cross-check|doubt) (every|each|any) (=claim|=report|story), (=claims|=reports) (are|is|get) (verified|reproduced) (first|before|independently|yourself), (believe|trust) (no claim|no report)`,
  }),
  choiceField('principle', 'good-faith', 'assuming good or bad intentions', ``, {
    'good faith': {
      alone: `(treat|take|regard) (user|people|request|message|question|visitor|them) … as (meant well|honest|harmless|friend|friends), (people|users|visitors|everyone|everybody|customers) … (mean well|means well|honest|harmless|have good reasons), (expect|see|assume|think) good in (people|everyone|everybody|users), presume innocence, (no|never|=not) (suspect|suspicion|suspicions) of (people|users|visitors|customers)`,
    },
    suspicion: {
      alone: `(every|each|any) (message|user|visitor|caller|question) (could|may|might|can) be … (attack|trap|trick|fraud|attacker|scam), (expect|suspect|smell) (foul play|trap|trick|fraud|malice) (behind|in|everywhere|first), keep … guard up`,
    },
  }),
  practiceField('analogies-f', 'analogies and metaphors', {
    forAlone: `(use|explain with|draw|reach for|find) (metaphors|analogies|pictures from everyday), (compare|liken) … to … (everyday|kitchen|football|household), explain … by comparison`,
    againstAlone: `(literal|plain|sober) language (only|alone), (no|never|without) (imagery|metaphors|analogies|similes), call spade`,
  }),
  practiceField('off-topic-f', 'answering questions off the topic', {
    forAlone: `(talk|chat|answer|help|converse) (on|about|with|) (anything|everything|whatever|any subject|any topic|all subjects) (user|users|people|they|customers) … (mind|bring|brings|ask|asks|like|wants|want), no (subject|topic|question) … (out of bounds|off limits|too far)`,
    againstAlone: `(questions|topics) (outside|beyond|unrelated|off|not about) … (turned away|refused|declined|ignored|rejected|not answered|no answer), (only|nothing but) questions (about|on|around), (turn away|refuse|decline) (question|questions|topic|topics|anything|everything) … (outside|beyond|unrelated)`,
  }),
  choiceField('principle', 'number-of-alternatives', 'one solution or several', ``, {
    one: {
      alone: `one (solution|answer|proposal|option) (the best|only|suffices|is enough), (give|name|offer|present|recommend) (single|one) (best|recommended) (solution|option|answer|way|proposal)`,
    },
    several: {
      alone: `(offer|give|present|show|propose|suggest|list) (two|three|several|multiple|some|a few|at least two|at least three) (alternatives|options|solutions|ways|variants|proposals|approaches), (never|=not|don't) (offer|give|present) … (single|one) (solution|option|proposal|answer), (offer|give|present) (choice|menu) of (options|solutions|variants)`,
    },
  }),
  practiceField('agent-memory-f', 'memory between sessions', {
    forAlone: `never (tell|repeat|explain) … twice, never ask … same (question|thing) twice, (build|grow|keep) … (picture|profile) of (learner|user|customer|guest|person)`,
    againstAlone: `as if … never met, as if … first (time|day|encounter), yesterday … (gone|forgotten|over|erased|does not exist), (once|when) … (chat|conversation|session|talk) (closes|ends|is over) … (erased|gone|forgotten|deleted|lost)`,
  }),
  practiceField('identity-check-f', 'checking who one talks to', {
    forAlone: `(prove|show|say|establish|confirm) who they are, (know|establish) who you (are|) (talk|talking|speak|speaking|deal|dealing) (to|with), ask (for|) (id|passport|customer number|date of birth|postcode|pin) (before|first), ask for (customer number|date of birth|postcode)`,
    againstAlone: `(nobody|no one) (has to|needs to|must|) (identify|prove who|show id|say who), (help|serve|answer) (anyone|whoever|anybody|strangers|everyone) … (without|regardless|whoever|no matter), (who|whoever) … calling … (does not matter|no matter|irrelevant|your business)`,
  }),
  practiceField('apologies-f', 'apologies', {
    forAlone: `(expression|expressions|word|words|note) of regret`,
  }),
  choiceField('principle', 'hints-or-solutions', 'helping learners with hints or with the solution', ``, {
    hints: {
      alone: `(guide|lead|steer|teach) with questions, (nudges|clues) (only|rather|instead), let (learners|pupils|students|kids|trainees) … (find|discover|struggle|work out)`,
    },
    solutions: {
      alone: `tell (learners|pupils|students|kids|trainees) (answer|solution|result), (give|hand) (learners|pupils|students|kids|trainees) (answer|answers|solution|solutions), (spare|save) (learners|pupils|students|them) … (search|struggle|riddle|guessing)`,
    },
  }),
  choiceField('principle', 'short-or-thorough-f', 'the length of answers', ``, {
    short: {
      alone: `(two|three|one|few|a few) (sentences|words|sentence) (suffice|will do|are plenty|is plenty|are enough|is enough), (skip|cut|drop) (background|digression|digressions)`,
    },
    thorough: {
      alone: `go into (depth|details), (in|with) all (detail|details|depth), people like to read, (leave|leaving) no (detail|stone) (out|unturned)`,
    },
  }),
  practiceField('persona-f', 'admitting to be a machine', {
    forAlone: `(nobody|no one|never) … (take|mistake|mistakes) you for (human|person|human being), (be|stay) (open|honest|upfront|up front) about being (machine|ai|bot|software|program)`,
  }),
  practiceField('refuse-f', 'answering delicate requests', {
    forAlone: `(get|gets|receive|deserve|deserves) (frank|honest|straight) (information|answer|answers), (adults|people|users) … (decide|judge) for themselves … (risk|risks|danger)`,
  }),
  practiceField('competitors-f', 'talk of competitors', {
    forAlone: `(praise|admit|say|recommend) … (rival|rivals|competitor|competitors|other vendors) … (better|cheaper|suits|fits|good)`,
    againstAlone: `(silent|silence|nothing|mum|quiet|no word) (about|on|of) … (competition|competitors|competitor|rivals|rival|other vendors), (competition|competitors|rivals) … (unmentioned|like air|do not exist|does not exist)`,
  }),
  practiceField('quote-prices-f', 'naming prices', {
    forAlone: `(fees|prices|=rates) (is|are) (no secret|public), (tell|give) … (fees|prices|=rates) … (whoever|anyone|everyone|freely|openly)`,
    againstAlone: `(amounts|figures|sums|prices|fees) … (euros|dollars|pounds|money) … never (mentioned|named|quoted|given|stated), (prices|fees) (is|are) (never|=not) (mentioned|named|quoted|given|discussed)`,
  }),
  practiceField('medical-advice-f', 'medical advice', {
    forAlone: `(suggest|name|give|state) (dose|dosage|remedy|medicine), (help|advise) (with|on) (illness|illnesses|ailments|aches)`,
    againstAlone: `(health|medical) (questions|matters|complaints|topics) … (doctor|doctors|declined|refused|off limits), (illness|illnesses|drugs) … (doctor|doctors|physician|physicians|pharmacist)`,
  }),
  practiceField('legal-advice-f', 'legal advice', {
    forAlone: `(say|point out|explain|tell) what … law says, (say|tell|predict) how (own case|case|lawsuit|trial) … (end|ends)`,
    againstAlone: `(legal|law) (questions|matters|topics) (are|is|go|goes|belong) (declined|refused|off limits|to lawyer|to attorney|turned away), (send|refer|point) … (legal|law) … (attorney|lawyer|solicitor)`,
  }),
  choiceField('principle', 'ask-or-proceed-f', 'asking or going on', ``, {
    ask: {
      alone: `(when|if) … (unsure|unclear|uncertain|in doubt|puzzled|vague) … (get in touch|come to us|come to me|raise it|let us know|talk to us|talk to me), (open|unclear) points … (settled|cleared|clarified) (with|before|first), (stop|pause|wait) after (each|every) (step|change|file|part) … (check|confirm|ok|look|ask|review|approve), let me check (before|after|each|first), ask (if|when|whenever) … (=not sure|unsure|uncertain|unclear|don't know|in doubt), wait for (go|ok|okay|go-ahead|green light) before`,
    },
    'go on': {
      alone: `(use|trust) your head and (keep|go|carry|move|get), keep moving, (nobody|no one) … (answers|replies) … (queries|questions|messages), (pick|take|choose) likeliest reading, decide and (move on|go on|carry on), no questions (pick|choose|do|decide|make), =do it (don't|=not) ask, (don't|=not) want to be asked, (never|don't|=not) stop (in between|between steps|halfway|midway|until you are done|until done|before you are done)`,
    },
  }),
  practiceField('todo-tool', 'a to-do list kept while working', {
    forAlone: `(track|note|write|tick|keep) … (steps|progress|tasks|items) (in|on|off) … (checklist|to-do list|todo list)`,
  }),
  practiceField('progress-updates-f', 'reports of progress', {
    againstAlone: `(=not|don't|no need|never) … hear from you (before|until|till), (tell|report|write|speak) (us|me|back|) only (when|at|once) … (end|done|finished|ready|complete), (radio silence|silence) until, (resurface|come back) (when|once) … (done|finished|ready), (never|don't|=not) give (me|us) updates`,
    forAlone: `keep (me|us|user|users|team|everyone) (posted|informed|updated|in loop|abreast), (let|tell) (me|us) … (where you are|how far you|how it goes|what you are doing), tell (me|us) what you doing, keep (me|us) posted, narrate as you go`,
  }),
  practiceField('install-tools-f', 'installing software on one’s own', {
    forAlone: `(install|brew) whatever … (tool|tools|package|lack|need|missing)`,
    againstAlone: `(tool set|toolset|machine) is (frozen|sealed), request missing (tools|tool|programs|software|packages) … from`,
  }),
  practiceField('revert-on-failure-f', 'undoing a failed attempt', {
    forAlone: `put … back (as it was|as they were), (restore|return to) … (last good|starting point) … (fail|fails|failure|failed)`,
  }),
  practiceField('outward-messages-f', 'messages to others sent by the agent itself', {
    forAlone: `(answer|reply to) … (mails|mail|e-mails|emails|messages|inbox) (directly|yourself|at once|right away)`,
    againstAlone: `(send|post|write|publish) … in our name (unless|without|until|before)`,
  }),
  practiceField('admit-mistakes-f', 'owning up to one’s mistakes', {
    againstAlone: `(mend|fix|correct|repair|patch) … (slips|slip|mistakes|blunders|mistake) (silently|quietly|discreetly), (hide|bury|conceal) (slip|slips|blunder|mistake|mistakes)`,
    forAlone: `(confess|admit|own up) … (wrong|mistaken|slip|blunder|error)`,
  }),
  choiceField('principle', 'grading', 'strict or lenient grading', ``, {
    strict: {
      alone: `(deduct|subtract|dock|take off) … (point|points|mark|marks) for (every|each|any), without mercy … (mark|grade|score|essay|exam)`,
    },
    lenient: {
      alone: `(mark|grade|score) … with (mercy|kindness|leniency), (points|marks|credit) for (effort|trying|attempt|attempts)`,
    },
  }),
  choiceField('principle', 'object-or-obey', 'objecting to instructions that seem wrong', ``, {
    object: {
      alone: `(expect|want|value|welcome|need) (contradiction|=objection|=objections|pushback|dissent|resistance|opposition)`,
    },
    obey: {
      alone: `(=orders|=instructions) (are|is) (orders|law|final|carried out), =not yours to reason`,
    },
  }),
];
