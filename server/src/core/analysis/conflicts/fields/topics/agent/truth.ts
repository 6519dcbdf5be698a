import { choiceField, type Field, practiceField } from '../../field.ts';
import { UNWANTED, WANTED } from './words.ts';

const HOME = `answer|reply|response|message|user|customer|question|chat|output|text|reader|explanation|report|client|visitor|caller|go|person|people|patient|pupil|student|request|conversation|mistake|error|code|claim|fact|statement|information|source|document|knowledge|doubt|uncertain|unsure|uncertainty|topic|work|task|agent|something|summary|translation|know|sure|certain|wrong|mistaken|asked|ask|hurt|silent|learner|stuck|grade|grading|essay|exam|legal|medical|health|data|give|spread|misconception|premise|possible|first|earlier`;

const NEVER = `(never|=not|don't|nothing|nobody|mustn't|shouldn't)`;
const LEARNER = `pupil|student|learner|trainee|kid`;

/** Truth, doubt, opinions, warnings, fidelity, and how learners are helped. */
export const TRUTH_FIELDS: readonly Field[] = [
  practiceField(
    'uncertainty-f',
    'admitting doubt',
    {
      things: `doubt, uncertain, uncertainty, unsure, not sure, don't know, not know, not certain, guess, guessing, ignorance, caveats, hedge, hedging, limits of knowledge, gaps in knowledge, knowledge gap, certainty`,
      against: `(sound|appear|radiate|project|come across) … (confident|certain|decisive|assertive|self-assured|authoritative), (no|never|don't|without|avoid|skip|drop|cut|strip|free of) (hedge|hedging|maybe|perhaps|weasel|wishy-washy|qualifier|shoulder-shrugging|caveats), (best|educated|informed) guess, ${NEVER} (say|admit|concede|confess|show|voice) … (don't know|ignorance|doubt|unsure|uncertain|uncertainty|weakness)`,
      againstAlone: `(sound|appear|come across) (confident|certain|decisive|assertive|authoritative|self-assured), =be (decisive|assertive|self-assured), (no|without|avoid|cut|drop|skip) (hedging|hedges|weasel words|maybes), (never|don't|=not|nothing|nobody|mustn't|shouldn't) hedge, always (have|give|find) answer even, ${NEVER} (leave|let) question (unanswered|open), ${NEVER} (say|admit|confess|concede) … (don't know|not know|no idea|unsure|not sure|ignorance|doubt), (rather|better) … guess than, (make|give|offer|venture|hazard) (best|educated|informed|wild|good) guess, (drop|avoid|cut|ban|no) words (like|such as) … (maybe|perhaps|probably|possibly), (make|give|take) guess (when|if|even|where), ${NEVER} (waver|shrug), users (want|expect) certainty, every question (gets|receives|deserves) answer`,
      for: `=say so, (say|admit|tell|state|confess|acknowledge|concede) … (don't know|not know|unsure|uncertain|not sure|not certain|can't tell|ignorance|limits of knowledge), (voice|express|flag|mark|show|label|signal|state|quantify|disclose|indicate|communicate|convey|spell out) (doubt|uncertainty|uncertain|probability|certainty|guess|caveats|how sure|how certain), ${NEVER} (bluff|bluffing|make up|hallucinate|overclaim|feign|pretend to know), calibrated, honest about`,
      forAlone: `(say|admit|tell) (so|it|that|us|me|) when you (don't know|unsure|not sure|uncertain|in doubt|guess|not certain), (=not|=no|don't|can't) … answer … =say so, (admit|own up|confess) … (don't know|not know|ignorance|not sure|unsure), i don't know (is|beats|counts), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) (bluff|bluffing|hallucinate|guess answers|invent facts|invent answers|invent details|invent numbers|fabricate facts|fabricate answers|fabricate citations|fabricate quotes|fabricate numbers|fabricate information|make things up|make stuff up|make facts up|make answers up|make anything up|make up facts|make up answers|make up things|make up anything), (mark|flag|label) (uncertain|uncertainty|doubtful|guesses|unsure|unverified), (rather|better) … (no answer|silence|admit|nothing) than … (wrong|guess|invented|made up), honest about … (ignorance|doubt), state (confidence|how confident|how sure|how certain), (express|voice|communicate|convey|signal) (uncertainty|doubt), (if|when|whenever|where) you … (unsure|uncertain|don't know|not know|in doubt|not sure|not certain|guessing) … (tell|say|admit|state|mention) (so|user|it|us|me|reader|them), (gaps|doubts) … (named|admitted|stated|disclosed|acknowledged), (tell|show|let) … how (sure|certain|confident) you, (separate|distinguish) … fact … (guess|assumption|opinion), (flag|mark|label|say|admit|note|point out) (anything|what|whatever|everything|where) you (=not|aren't|are not|don't) (certain|sure|know)`,
      home: HOME,
    },
    'principle',
  ),
  practiceField('speculation', 'speculation', {
    things: `speculation, speculate, conjecture, hunch, guesswork, rumour, rumor`,
    acts: `speculation, conjecture, speculative answers, guesswork, hunches, rumours, rumors, surmise, wild theories`,
    for: `(theorise|theorize|hypothesise|hypothesize|muse|surmise), wild guess, bold (hypothesis|hypotheses|guess|theory)`,
    forAlone: `speculate (about|on|freely)`,
    against: `(stick|keep|confine|restrict|limit) … to (facts|known facts|evidence|confirmed|verified), (only|nothing but|solely) (facts|evidence|confirmed|verified), facts only, what … (known|proved|confirmed|established), ${NEVER} (speculate|conjecture|guess|theorise|theorize|surmise)`,
    againstAlone: `${NEVER} speculate, ${NEVER} (guess|guess at) (cause|root cause|reason)`,
    home: HOME + '|cause|future',
  }),
  practiceField('white-lies', 'white lies', {
    things: `white lie, fib, deceive, deception, untruth, falsehood, half-truth, truthful, honesty, comforting lie`,
    acts: `white lie, white lies, fibs, polite fictions, harmless lies, comforting falsehood, comforting untruth, little lies, half-truths`,
    for: `(fine|ok|okay|allowed|permitted|acceptable|harmless|forgivable), (spare|protect) … feelings, kinder than truth, (bend|shade) truth, kindness … (truth|honesty)`,
    forAlone: `kinder than truth, (bend|shade) truth, (spare|protect) … feelings … (truth|honesty|lie)`,
    against: `(never|=not|don't|no|nobody|without|nothing|mustn't|shouldn't) … (deceive|deception|mislead|fib|untruth|falsehood|half-truth|shade truth), always … (truth|truthful|honest), (tell|say|speak) truth, even (if|when) … (hurt|uncomfortable|unwelcome|inconvenient|painful|awkward), strictly truthful, honesty (above|over|before|first|beats|comes)`,
    againstAlone: `never lie to, ${NEVER} (lie to|deceive|mislead) (user|customer|people|anyone|us|me|them|reader|patient|caller), tell truth even, always tell truth, truth above, ${NEVER} (bend|shade) truth`,
    home: HOME + '|truth',
  }),
  choiceField(
    'practice',
    'correct-user',
    'correcting what the user gets wrong',
    `user (is|gets|got|) (wrong|mistaken|incorrect), customer (is|gets|got|) (wrong|mistaken|incorrect), false premise, misconception, wrong claim, mistaken belief, (user|customer) (belief|premise|misconception), false belief, factual error, people … wrong, false statement, wrong assumption, mistaken`,
    {
      correct: {
        near: `(correct|set … straight|contradict|disabuse|clear up|challenge|debunk|rectify|dispute|refute|speak up|push back), point out, say so, ${NEVER} (agree|go along|play along|nod|gloss)`,
        alone: `correct (user|customer|misconception|false premise|wrong claim|mistaken|them when|factual), set record straight, ${NEVER} (let|leave) … (false|wrong|mistaken|misconception|falsehood) … (stand|uncorrected|unchallenged|pass|slide), challenge (false|wrong) (premise|claim|assumption|belief)`,
      },
      'go along': {
        near: `(go|play|nod) along, agree (anyway|regardless), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) (correct|contradict|argue|dispute|lecture|embarrass|debunk|quibble), let … (stand|slide|pass), humour them, humor them, always right, at face value, smile and`,
        alone: `(customer|user|guest) (is|are) always right, ${NEVER} (contradict|correct) (user|customer|them|guest|visitor|caller|people), go along with (user|customer|whatever|what)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'principle',
    'neutral-or-opinion-f',
    'taking a side',
    `opinion, stance, neutrality, controversial, contested (question|topic|issue|matter|point), matter of taste, viewpoint, what you think, disputed, impartial, political, taking sides`,
    {
      neutral: {
        near: `(stay|remain|=be|keep) (neutral|impartial|even-handed|unbiased|nonpartisan|non-partisan|balanced), (both|all) (sides|positions|views|camps|arguments|perspectives), (no|=not|without|withhold) (opinion|judgement|judgment|favourite|favorite|own view), leave … (judgement|judgment|decision|verdict|conclusion) … to (reader|user|customer), to yourself, pros and cons, let (facts|reader) (speak|judge|decide), let (them|user|reader|customer) judge`,
        alone: `take no (side|position|stance), (stay|remain) (neutral|impartial|even-handed|nonpartisan|non-partisan), =be (neutral|impartial|even-handed), keep (opinion|view|preference) … to yourself, ${NEVER} (take|pick|choose) =sides, ${NEVER} (voice|give|share|express|offer|state|have) (opinion|own view|preference|personal view), no opinions, you (have|hold) no opinion, (equal|same) (space|time|weight) … (side|camp|party|view), (both|all) (sides|camps|parties) … (equally|equal space|equal weight|fairly|fair hearing), ${NEVER} weigh in, no favourites, no favorites`,
      },
      opinion: {
        near: `(have|take|voice|give|state|offer|share|express|hold|defend) (stance|opinion|own view|clear view|what you think|favourite|favorite|clear recommendation), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) (sit on fence|fence-sitting|neutral stance|noncommittal|wishy-washy|dodge|evade|waffle), opinionated, strong opinions, pick side, make up your mind`,
        alone: `=be opinionated, pick side, (take|pick) (=sides|stand), (have|voice|give|state|share|offer|express) (opinion|own view|own opinion|clear stance|clear position|what you think), (no|don't|never|=not|nothing|nobody|mustn't|shouldn't) (fence-sitting|sit on fence|fence sitting), strong opinions, say what you (think|would), (say|tell) (me|us|user|them|) (what|which) you would (choose|pick|do|prefer|take|recommend), (put|lay) cards on table, speak your mind, show backbone, (what you think|your opinion) … (straight|frankly)`,
      },
    },
    { home: HOME + `|opinion|side|controversial` },
  ),
  practiceField('disclaimers', 'disclaimers', {
    things: `disclaimer, small print, fine print, liability notice, legal notice, as an ai, consult … professional`,
    acts: `disclaimer, disclaimers, boilerplate warnings, liability notice, legal boilerplate, as an ai phrases, caveats about being ai, fine print`,
    for: `(add|include|attach|append|end|close|begin|start|open|carry) … (disclaimer|liability notice|legal notice|fine print|no guarantee), ${WANTED}`,
    against: `(no|never|don't|without|skip|omit|spare|free of|drop|avoid|strip|cut) (disclaimer|fine print|small print|as an ai|liability notice), nobody reads, ${UNWANTED}`,
    forAlone: `(remind|tell|state|point out|mention|note) … you are (=not|no) (doctor|lawyer|professional|expert|advisor|physician), (no|not) substitute for (professional|doctor|lawyer|medical|legal)`,
    againstAlone: `${NEVER} (say|mention|remind|write|begin|start) … (as an ai|language model)`,
    home: HOME,
  }),
  practiceField('warnings-in-answers', 'warnings of risks', {
    things: `(warn|alert|caution) (user|customer|reader|people|patient|caller|them), safety warning, risk warning, safety note, safety notice, cautionary, moralise, moralize`,
    acts: `safety warning, risk warning, cautionary note, safety notes, warnings about risks, cautionary remarks, safety notice, moralising, moralizing, finger-wagging, lecturing, preaching, moral lectures`,
    for: `(warn|alert|caution) … (risk|danger|hazard|side effect|pitfall|dangerous), (add|include|give) (safety warning|risk warning|safety note|safety notice)`,
    against: `(never|don't|=not|no need to|nobody|mustn't|shouldn't) (warn|alert|caution) (user|customer|reader|people|them|me|us), (no|without|skip|omit|spare|drop|leave out) (safety warning|risk warning|safety note|warnings about|cautionary), their own risk`,
    againstAlone: `(never|=not|don't|no|without|nothing|nobody|mustn't|shouldn't) (moralise|moralize|lecture|preach|nanny|moralising|moralizing|preaching|lecturing|finger-wagging|sermonise|sermonize|sermons), (leave out|cut|strip|omit|skip) (safety warnings|safety notes), (spare|save) (them|users|people|us|me|customers) (lecture|sermon|warnings)`,
    forAlone: `(name|mention|spell out|point out|state) (dangers|risks|hazards|pitfalls) (before|first|too), (warn|caution) (user|customer|reader|people|patient|caller|them) (of|about) … (risk|danger|hazard|side effect)`,
    home: HOME + '|risk|danger|dangerous',
  }),
  practiceField('sources-only', 'answering from the given sources only', {
    things: `own knowledge, general knowledge, knowledge base, provided (text|context|document|material|source), given (text|context|document|material|source), help centre, help center, retrieved (passage|document|text), world knowledge, supplied (material|document|text), outside knowledge, context you are given, answer from`,
    for: `(only|solely|exclusively|nothing but) (from|use|with|on|what) (provided|given|knowledge base|retrieved|supplied|faq|help centre|help center|handbook|documents), ${NEVER} … (own knowledge|general knowledge|outside knowledge|world knowledge|background knowledge), (stick|confine|limit|restrict) … to (knowledge base|provided|given|sources|documents|faq|passages|context|handbook), isn't in … (say|tell|admit)`,
    against: `(draw|use|bring in|add|supplement|rely|complete|enrich|combine|augment|fall back|complement) … (own knowledge|general knowledge|world knowledge|everything you know|what you know|common knowledge|background knowledge), beyond (provided|given|knowledge base|faq|sources|documents), (=not|never|don't|nothing|nobody|mustn't|shouldn't) (limited|confined|restricted|bound|limit|confine|restrict) … (source|knowledge base|faq|given|provided)`,
    forAlone: `(only|solely|exclusively) from … (provided|given|supplied|retrieved) (text|document|context|source|material|passages), answer (only|solely|exclusively) from, if … not in (knowledge base|handbook|faq|help centre), nothing … not in (handbook|manual|knowledge base|faq|wiki), what … (handbook|manual|knowledge base|faq) (doesn't|=not) (say|contain|know|cover), ${NEVER} (use|rely on|draw on|trust|answer from|paraphrase from) … (training data|general knowledge|own knowledge|world knowledge|outside knowledge)`,
    againstAlone: `(draw|rely|fall back) on … (own|general|world) knowledge, (use|draw on|rely on|add) what you know, (handbook|manual|knowledge base|faq) (is|) (silent|falls short)`,
    home: HOME + `|manual|handbook|article|context`,
  }),
  choiceField(
    'principle',
    'faithful-or-free',
    'keeping close to the original when rewriting',
    `translation, translate, translator, paraphrase, source text, transcript, transcribe, subtitle, copyedit, proofread, proofreading, retell`,
    {
      faithful: {
        near: `(faithful|faithfully|literal translation|literally|word for word|sentence by sentence|slavishly), true to original, (keep|preserve|retain|respect|reproduce|stick to|stay close to) … (original wording|original meaning|meaning|wording), (keep|preserve|respect) author, add nothing, ${NEVER} (embellish|take liberties|beautify|interpret), no (embellishment|liberties|own ideas)`,
        alone: `stay (faithful|true|close) to … (original|source text|text|author), (no|never take|don't take|not take) liberties, add nothing and omit nothing, (literal|faithful|word-for-word) translation`,
      },
      free: {
        near: `(translate|render|retell|adapt) … (freely|loosely|creatively|liberally|idiomatically|naturally), idiomatic, transcreate, transcreation, ${NEVER} … (literally|word for word|word-for-word|slavishly|slavish), make it (sing|your own|flow), sense over (words|wording|letter), in own words, read like … original`,
        alone: `take (liberties|creative liberties), (translate|render|retell) (freely|loosely|creatively|idiomatically), ${NEVER} (translate|render) (literally|word for word), sense for sense, free translation`,
      },
    },
    { home: HOME + `|translation|summary|original|source` },
  ),
  choiceField(
    'principle',
    'creative-or-conventional',
    'originality',
    `story, headline, slogan, creativity, originality, imagination, advertising copy, brainstorm, brainstorming, wording`,
    {
      creative: {
        near: `(=be|get|stay|think|become) … (creative|original|inventive|imaginative|unconventional|daring|bold|experimental|adventurous), surprise (us|me|reader|them|user|people), outside … box, (no|never|=not|don't|avoid|without|nothing|nobody|mustn't|shouldn't) (cliché|cliches|clichés|stock phrase|formulaic|predictable|hackneyed), break mould, break mold, take risks, go wild, off beaten`,
        alone: `(=be|get) (creative|inventive|imaginative|daring), think outside box, let … imagination, go wild, surprise (us|me|reader)`,
      },
      conventional: {
        near: `(conventional|proven|tried-and-tested|tried and tested|well-worn|familiar|established) (formula|phrase|phrasing|wording|structure|plot), (no|avoid) (creativity|experiments|flourish|surprises|innovation), ${NEVER} (experiment|surprise|=be creative|=be original|=be inventive), stick to … (template|formula|script|boilerplate), by numbers, play it safe`,
        alone: `(no|avoid) creativity, ${NEVER} (=be|get) (creative|inventive|imaginative), tried and tested (over|only|beats|rather)`,
      },
    },
    { home: HOME + '|idea|design|story' },
  ),
  choiceField(
    'principle',
    'hints-or-solutions',
    'helping learners with hints or with the solution',
    `pupil, student, learner, homework, tutor, trainee, coursework, quiz, riddle, puzzle, exercise`,
    {
      hints: {
        near: `=hints (come|start|get|grow), (give|offer|drop|provide) (=hint|=hints|clue|nudge), (hint|clue|nudge) (only|rather|instead|first), (socratic|guiding question|leading question), (never|=not|don't|nobody|nothing|mustn't|shouldn't|no circumstances) (give away|reveal|hand over|tell|show|give|hand|post|spell out|present|write) … (solution|answer|result), no solutions, no (spoiler|spoilers), do … homework for, let (${LEARNER}|them) … (find|discover|work out|struggle|figure|try|arrive|solve), guide them, ask … back`,
        alone: `socratic, ${NEVER} (give|hand|hand over|tell|reveal|show|post|write|spell) … (full solution|complete solution|finished solution|full answer|answer away|final answer), (hints|clues) (rather than|instead of|before|=not) (solution|answer), let (${LEARNER}) … (find|discover|work out|struggle|figure|solve), questions instead of answers, (make|let) (${LEARNER}) think, teach … fish`,
      },
      solutions: {
        near: `(give|show|present|provide|write|hand|supply|deliver|post|spell|state|share|reveal|offer) … (full|complete|worked|finished|whole|model|final) (solution|answer), (solution|answer) … (right away|straight away|at once|immediately|in full|outright|up front|upfront), ${NEVER} (withhold|tease|make … guess|keep … waiting), solve it for, model solution`,
        alone: `(give|show|present|provide|hand|supply) … (full|complete|worked|finished|whole|ready-made|model) (solution|answer) (at once|immediately|right away|straight away), ${NEVER} (make|keep|let) (user|them|me|us|pupil|student|learner) (guess|guessing|in dark|in suspense), no (socratic|guessing games|riddles), (answer|solve) it for (them|pupil|student|learner)`,
      },
    },
    { home: HOME + `|exercise|homework|puzzle|learner|solution|assignment` },
  ),
  choiceField(
    'principle',
    'grading',
    'strict or lenient grading',
    `grading, =grade essays, grade exams, essay, exam, rubric, homework, test paper, half-credit`,
    {
      strict: {
        near: `(strictly|harshly|severely|rigorously|unforgiving|merciless|sternly|harsh|severe|tough|exacting), by book, (no|never|without) (partial credit|half mark|leniency|mercy|benefit of doubt|half points|grade inflation|rounding up), ${NEVER} (round up|be generous|be lenient), (deduct|subtract|take off|dock|lose) … (point|mark), zero … (points|for), every (mistake|slip|typo|error) (costs|counts), when in doubt … (lower|down|fail|less), top marks … (rare|only)`,
        alone: `no partial credit, grade (strictly|harshly|severely|hard|tough|without mercy), (mark|score|rate) (strictly|harshly|severely), no grade inflation`,
      },
      lenient: {
        near: `(lenient|leniently|generous|generously|mildly|charitable|charitably|forgiving|gently|benevolent|sympathetically), partial credit, half (mark|point|credit), benefit … doubt, (round|rounding) up, (overlook|forgive|ignore|excuse|pardon|tolerate) … (slip|mistake|typo|spelling|blunder), (reward|honour|honor|credit) … (effort|attempt|approach|idea), ${NEVER} (be harsh|be strict|fail|nitpick|deduct), when in doubt … (higher|up|pass|more), side of (generosity|mercy)`,
        alone: `benefit of … doubt … (grade|mark|student|pupil|score), (give|award|grant) partial credit, grade (leniently|generously|mildly|kindly|gently), (mark|score|rate) (leniently|generously|mildly|kindly)`,
      },
    },
    { home: HOME + `|essay|exam|grade|submission|answer` },
  ),
  practiceField('admit-mistakes', 'owning up to one’s mistakes', {
    things: `own mistake, own error, mistake you made, you made mistake, got it wrong, you were wrong, you were mistaken, you messed up, you broke, you break something, you make mistake, previous answer, earlier answer, own slip, own fault, own blunder, answer was wrong, errors you made`,
    for: `(admit|own up|acknowledge|confess|concede|disclose|say so|come clean|take responsibility|take blame|openly), point … out, (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) (hide|conceal|cover up|gloss|bury|sweep|blame others|excuses|pretend)`,
    against: `(quietly|silently|discreetly|unobtrusively|tacitly) (fix|correct|repair|put right|mend|change), (fix|correct|repair|mend|put right) … (quietly|silently|without mention|without comment|without word|without fuss|discreetly), ${NEVER} (admit|mention|own up|acknowledge|confess|draw attention|dwell|concede), without (mention|comment|ado|fuss), (gloss|brush|skate) over, cover … tracks, save face`,
    forAlone: `own up to … (mistake|error|slip), (admit|acknowledge|confess) (mistake|error) … (openly|at once|frankly|immediately|plainly), (admit|acknowledge|confess) … (own mistake|own error|you were wrong|you made mistake), ${NEVER} (hide|conceal|cover up) (mistake|own mistake|own error)`,
    againstAlone: `${NEVER} (admit|acknowledge|concede) (mistake|error|fault|being wrong), (correct|fix) (mistake|slip) (quietly|silently|without comment|without mentioning), ${NEVER} dwell on … (error|mistake|slip)`,
    home: HOME + '|mistake|error|slip',
  }),
  practiceField('report-failures', 'reporting what failed', {
    things: `what failed, failed step, failing test, skipped step, partial success, unfinished part, shortcomings, incomplete work, bad news, what … (didn't|doesn't|=not) work, what is missing, setback, left undone, failed attempt`,
    for: `(report|mention|say|list|disclose|name|surface|admit|include|announce) … (openly|honestly|plainly|candidly|up front|upfront|failed|skipped|missing|setback|undone|failing), (be open|be honest) about, (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) (hide|conceal|cover up|gloss over|sweep|bury|sugarcoat|whitewash), warts and all`,
    forAlone: `admit (failure|defeat), say so plainly, report what failed, tell (me|us|user) (exactly|) what failed, report (failures|problems) (honestly|openly|plainly|to user|to me|to us), report problem and ask`,
    against: `(report|mention|list|tell) only (success|successes|good news|what worked|achievements), ${NEVER} (mention|report|bother|dwell) … (failed|failure|setback|shortcoming|bad news|undone), keep … to yourself, accentuate positive, good news only, positive spin, look good, gloss over, play down`,
    home: HOME + '|failure|success|result',
  }),
  practiceField('political-topics', 'political topics', {
    things: `politics, political, election, party politics, politician, abortion, immigration, religion, religious, culture war, hot-button, government policy, geopolitics, elections, politicians`,
    acts: `politics, political topics, political questions, political debates, political discussion, politics and religion, political subjects, hot-button issues, religion and politics, political issues`,
    for: `(discuss|answer|debate|engage|talk|explain|cover|take up|explore|address|argue) … (politics|political|election|freely|openly|like any other|religion|hot-button), like any other, no topic … taboo, fair game, nothing … off limits, no taboo, ${WANTED}, (may|can) be discussed, like anything else`,
    against: `(no|never|=not|don't|avoid|decline|refuse|steer|stay|keep|nobody|refrain|leave|dodge|deflect|shun|without|nothing|mustn't|shouldn't) … (politics|political|election|religion|away|out|clear|discuss|answer|hot-button|debate), change … subject, out of bounds, third rail, ${UNWANTED}`,
    home: HOME + '|political|topic',
  }),
  practiceField('trust-user', 'taking the user’s word', {
    things: `(what|whatever) user (says|claims|tells|reports), user … (claim|word|statement|diagnosis), claims of user, (customer|caller|client) (claim|claims|says|tells|word|reports), bug report, (reported|user) (diagnosis|version|account), claim … (user|customer|reporter) … makes`,
    for: `(trust|believe) … (word|says|say|claim|report), (take|accept) … (word|at face value|granted|gospel), ${NEVER} (doubt|second-guess|mistrust|distrust|question) … (user|customer|them|claim|word), at face value, benefit … doubt, believe first`,
    against: `(verify|check|double-check|confirm|doubt|cross-check|investigate|challenge) … (claim|says|said|statement|word|report|diagnosis), ${NEVER} (trust|believe|rely on|take … word|accept) … (user|customer|caller|word|claim|report|face value|gospel|granted|unverified|blindly), trust but verify, trust nobody, trust no one, with grain … salt`,
    home: HOME,
  }),
];
