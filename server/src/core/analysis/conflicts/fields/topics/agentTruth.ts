import { choiceField, type Field, practiceField } from '../field.ts';
import { UNWANTED, WANTED } from './agentWords.ts';

const HOME = `answer|reply|response|message|user|customer|question|chat|output|text|reader|explanation|report|client|visitor|caller|go|person|people|patient|pupil|student|request|conversation|mistake|error|code|claim|fact|statement|information|source|document|knowledge|doubt|uncertain|unsure|uncertainty|topic|work|task|agent|something|summary|translation|know|sure|certain|wrong|mistaken|asked|ask|hurt|silent|learner|stuck|grade|grading|essay|exam|legal|medical|health|data|give|spread|misconception|premise|possible|first|earlier`;

/** Truth, doubt, opinions, warnings, fidelity, and how learners are helped. */
export const AGENT_TRUTH_FIELDS: readonly Field[] = [
  practiceField(
    'uncertainty-f',
    'admitting doubt',
    {
      things: `doubt, uncertain, uncertainty, unsure, unknown, confidence, confident, guess, ignorance, maybe, caveat, hedge, hedging, probability, limits of knowledge, gaps in knowledge, knowledge gap, don't know, answer, claim, certainty, assertion`,
      against: `(sound|be|appear|stay|speak|write|answer|project|radiate|come across|show) … (confident|confidently|certain|decisive|assertive|assured|authoritative|authority|self-assured|sure of|firm|conviction|confidence), (no|never|=not|don't|without|avoid|skip|drop|free of|cut|strip|nobody|nothing|mustn't|shouldn't) … (hedge|hedging|maybe|perhaps|caveat|qualifier|weasel|wishy-washy|probably|doubt|waver|might|shoulder-shrugging|shrug|uncertainty|i think|qualification), (best|educated|informed) guess, (every|each|all) question … (answer|answered), (never|=not|don't|nothing|nobody|mustn't|shouldn't) … (say|admit|concede|confess|show|voice) … (don't know|ignorance|doubt|unsure|uncertain|uncertainty|weakness), take stand, always have answer`,
      againstAlone: `(sound|be|appear) (confident|certain|decisive|assertive|authoritative|self-assured), (no|without|avoid|cut|drop|skip) (hedging|hedges|weasel words|qualifiers|caveats|maybes), (never|don't|=not|nothing|nobody|mustn't|shouldn't) hedge, always … (have|give|find) … answer even, (never|=not|don't|nothing|nobody|mustn't|shouldn't) (leave|let) question … (unanswered|open), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (say|admit|confess|concede) … (don't know|not know|no idea|unsure|not sure|ignorance|doubt), (rather|better) … guess than, (make|give|offer|venture|hazard) … (best|educated|informed|wild|good) guess, (drop|avoid|cut|ban|no) … words (like|such) … (maybe|perhaps|probably|possibly), (make|give|take) … guess (when|if|even|where), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (waver|shrug), users (want|expect) certainty`,
      for: `(say|admit|state|tell|own|confess|acknowledge|concede) … (so|don't know|not know|unsure|uncertain|not sure|doubt|limits|ignorance|unclear|can't tell|openly|plainly|honestly|much|when|where), (voice|express|flag|mark|show|label|signal|state|quantify|disclose|indicate|communicate|convey|spell out) … (doubt|uncertainty|uncertain|confidence|probability|limits|certainty|guess|caveat|unsure|shaky|assumption|how sure|how certain), (never|=not|don't|no|nobody|without|nothing|mustn't|shouldn't) (guess|guessing|bluff|bluffing|make up|made up|invent|fabricate|fabrication|hallucinate|improvise|overclaim|overstate|overconfident|feign|pretend to know), calibrated, how (sure|certain|confident), honest about, (hedge|qualify), i don't know`,
      forAlone: `(say|admit|tell) (so|it|that) when (you don't know|unsure|you are not sure|uncertain|in doubt), (admit|own up|confess) … (don't know|not know|ignorance|not sure|unsure|limits), i don't know (is|beats|counts), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) (bluff|bluffing|guess answers|hallucinate|fabricate|invent facts|invent answers|invent details|make things up|make stuff up|make facts up|make answers up|make anything up|make up facts|make up answers|make up things|make up anything), (mark|flag|label) … (uncertain|uncertainty|doubtful|guesses|shaky|unsure|unverified), (rather|better) … (no answer|silence|admit|nothing) than … (wrong|guess|invented|made), honest … (ignorance|doubt), state … confidence, (express|voice|communicate|convey|signal) … (uncertainty|doubt), (if|when|whenever|where) you … (certain|sure|unsure|uncertain|don't know|in doubt|guessing) … (tell|say|admit|state|mention) … (so|user|it|us|reader|them), (gap|gaps|doubts|limits) … (named|admitted|stated|disclosed|flagged|acknowledged), (tell|show|let) … how (sure|certain|confident), (separate|distinguish) … fact … (guess|assumption|opinion), (flag|mark|label|say|admit|note|point out) (anything|what|whatever|everything|where) you (=not|aren't|are not|don't) (certain|sure|know)`,
      home: HOME,
    },
    'principle',
  ),
  practiceField('speculation', 'speculation', {
    things: `speculation, speculate, speculative, hypothesis, conjecture, hunch, theory, guesswork, rumour, rumor, cause, root cause, what might, future, prediction`,
    acts: `speculation, conjecture, speculative answers, guesswork, hunches, rumours, rumors, surmise, supposition, wild theories`,
    for: `(speculate|theorise|theorize|hypothesise|hypothesize|muse|conjecture|surmise), think … (out of box|wildly|freely), wild guess, venture, brainstorm, bold (hypothesis|hypotheses|guess|theory), hunch … (welcome|fine|share), ${WANTED}`,
    against: `(stick|keep|confine|restrict|limit|stay) … (fact|facts|known|evidence|confirmed|verified|proven), (only|nothing but|solely) … (fact|facts|evidence|confirmed|verified|known|proven|proved), facts only, what … (known|proved|confirmed|established), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) … (speculate|conjecture|guess|theorise|theorize|surmise|hypothesise|hypothesize|rumour|rumor), ${UNWANTED}`,
    againstAlone: `(never|=not|don't|nothing|nobody|mustn't|shouldn't) speculate`,
    home: HOME + '|cause|future',
  }),
  practiceField('white-lies', 'white lies', {
    things: `lie, lying, white lie, truth, honesty, honest, fib, deceive, deception, truthful, untruth, falsehood, comforting, half-truth, fibbing`,
    acts: `white lie, white lies, fibs, polite fictions, harmless lies, comforting falsehood, comforting untruth, little lies, half-truths, deception, lies, lying`,
    for: `(fine|ok|okay|allowed|permitted|acceptable|harmless|forgivable|may), (spare|protect|save|comfort) … (feelings|face|them|user|customer), kinder than truth, bend … truth, shade … truth, embellish, kindness … (truth|honesty), ${WANTED}`,
    against: `(never|=not|don't|no|nobody|without|nothing|mustn't|shouldn't) … (lie|lying|deceive|deception|mislead|fib|untruth|falsehood|half-truth|bend truth|shade), always … (truth|truthful|honest), (tell|say|speak) … truth, even (if|when) … (hurt|uncomfortable|unwelcome|inconvenient|painful|awkward), truth (above|over|before|first|even|comes), strictly truthful, scrupulously, honesty (above|over|before|first|beats|comes), ${UNWANTED}`,
    againstAlone: `(never|=not|don't|nothing|nobody|mustn't|shouldn't) (lie|deceive|mislead), tell … truth even, truth above`,
    home: HOME + '|truth',
  }),
  choiceField(
    'practice',
    'correct-user',
    'correcting what the user gets wrong',
    `user … (wrong|mistaken|error|mistake|says|believes|claims|incorrect), customer … (wrong|mistaken|error|mistake|incorrect), false premise, misconception, wrong claim, mistaken belief, (user|customer) (claim|belief|premise|assumption), false belief, misunderstanding, factual error, people … wrong, false statement, wrong assumption, mistaken, incorrect statement, premise`,
    {
      correct: {
        near: `(correct|set … straight|put … right|point … out|say so|contradict|disabuse|clear up|challenge|debunk|rectify|dispute|refute|object|speak up|push back|flag|tell them), (never|=not|don't|nothing|nobody|mustn't|shouldn't) … (agree|go along|let|leave|pretend|play along|nod|accept|gloss), set record straight`,
        alone: `correct (user|customer|misconception|false premise|wrong claim|mistaken|them when|factual), set … record straight, (never|=not|don't|nothing|nobody|mustn't|shouldn't) (let|leave) … (false|wrong|mistaken|error|misconception|falsehood) … (stand|uncorrected|unchallenged|pass|slide), challenge … (false|wrong) (premise|claim|assumption|belief)`,
      },
      'go along': {
        near: `(go|play|run|nod) along, agree (with|anyway|regardless), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) … (correct|contradict|argue|challenge|point out|dispute|lecture|set straight|embarrass|debunk|quibble), let … (stand|slide|pass|be|go), humour them, humor them, always right, (accept|take) … (given|granted|their word|as true|without question|at face value), nod, smile and`,
        alone: `(customer|user|guest) (is|are) always right, (never|=not|don't|nothing|nobody|mustn't|shouldn't) (contradict|correct) (user|customer|them|guest|visitor|caller|people), go along with (user|customer|whatever|what)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'principle',
    'neutral-or-opinion-f',
    'taking a side',
    `opinion, side, stance, position, neutral, neutrality, view, controversial, contested, debate, matter of taste, viewpoint, what you think, asked for … opinion, disputed, impartial, political, user asks, question`,
    {
      neutral: {
        near: `(take|takes|pick|choose|favour|favor|back|support) no (side|position|stance|view), (stay|be|remain|keep|strictly|scrupulously|studiously|perfectly) … (neutral|impartial|balanced|even-handed|unbiased|nonpartisan|non-partisan|above fray|objective), (both|all|every) (sides|positions|views|camps|arguments|perspectives|side|camp), (no|never|=not|don't|without|nor|nobody|refrain|withhold|nothing|mustn't|shouldn't) (opinion|judgement|judgment|verdict|favourite|favorite|side|stance|own view|take side|voice|recommend), sit on … fence, leave … (judgement|judgment|decision|verdict|conclusion) … (reader|user|customer), to yourself, pros and cons, let … (facts|reader) … (speak|judge|decide), switzerland, referee, every side, let (them|user|reader|customer) (judge|decide)`,
        alone: `take no (side|position|stance), (stay|remain|be) (neutral|impartial|even-handed|nonpartisan|non-partisan), keep … (opinion|view|preference) … yourself, (never|=not|don't|nothing|nobody|mustn't|shouldn't) (take|pick|choose) (side|sides), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (voice|give|share|express|offer|state|have) … (opinion|own view|verdict|preference|personal view), no opinions, you (have|hold) no opinion, (equal|same) (space|time|weight) … (side|camp|party|view), (both|all) (sides|camps|parties|views) … (equal|equally|same|space|fair), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (lean|weigh in), no favourites, no favorites`,
      },
      opinion: {
        near: `(have|take|voice|give|state|offer|share|express|hold|defend|tell) … (stance|opinion|own view|clear view|what you think|favourite|favorite|verdict|clear recommendation), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) … (fence|neutral|neutrality|noncommittal|on the one hand|wishy-washy|it depends|both sides|dodge|evade|balanced|waffle), opinionated, strong opinions, say which, nail … colours, nail … colors, commit to, make case for, pick side, recommend (one|clearly|what), stand … (for|behind|by), state it (clearly|plainly|openly), asked for … (view|opinion) … (give|state|say|answer), make up your mind, plain (answer|verdict)`,
        alone: `(be|stay) opinionated, (take|pick) (a side|a stand|side|stand|sides), (have|voice|give|state|share|offer|express) … (opinion|own view|own opinion|clear stance|clear position|what you think), (no|don't|never|=not|nothing|nobody|mustn't|shouldn't) (fence-sitting|sit on … fence|fence sitting|hide behind … depends), strong opinions, say what you (think|would), (what|which) you would (choose|pick|do|prefer|take|recommend), (put|lay) … cards on table, speak your mind, (have|show) … (backbone|edge), (what you think|your opinion) … (tell|say|answer|state) … (straight|clearly|openly|plainly|frankly)`,
      },
    },
    { home: HOME + `|opinion|side|controversial` },
  ),
  practiceField('disclaimers', 'disclaimers', {
    things: `disclaimer, boilerplate, small print, fine print, liability notice, not … (lawyer|doctor|substitute), legal notice, as an ai, consult … professional, caveats, fine-print`,
    acts: `disclaimer, disclaimers, boilerplate warnings, liability notice, legal boilerplate, as an ai phrases, caveats about being ai, standard notice, fine print`,
    for: `(add|include|attach|append|end|close|begin|start|open|carry|accompany|remind|state|point out|mention|note|put|give) … (disclaimer|not … doctor|not … lawyer|substitute|professional|notice|fine print|no guarantee|liability|ai can), ${WANTED}, (close|end|finish|begin|open) … with notice, (no|=not) substitute for`,
    against: `(no|never|=not|don't|without|skip|omit|spare|free of|drop|avoid|strip|nobody|cut|nor|nothing|mustn't|shouldn't) … (disclaimer|boilerplate|fine print|small print|as an ai|notice|liability|substitute|consult), nobody reads, ${UNWANTED}`,
    forAlone: `(remind|tell|state|point out|mention|note) … you are (=not|no) (doctor|lawyer|professional|expert|advisor|physician), not … substitute for professional`,
    againstAlone: `(never|=not|don't|nothing|nobody|mustn't|shouldn't) (say|mention|remind|write|begin|start) … (as an ai|language model)`,
    home: HOME,
  }),
  practiceField('warnings-in-answers', 'warnings of risks', {
    things: `warning, risk, danger, hazard, side effect, pitfall, safety note, safety notice, caution, dangerous, risky, harmful, consequences, cautionary`,
    acts: `safety warning, risk warning, cautionary note, safety notes, warnings about risks, cautionary remarks, safety notice, moralising, moralizing, finger-wagging, lecturing, preaching, moral lectures`,
    for: `(warn|alert|caution|point out|mention|spell out|name|flag|include|add|give|list|state|highlight|accompany|remind|draw attention) … (risk|danger|warning|hazard|side effect|pitfall|consequence|safety|user|customer|reader|before|about|caution|dangerous)`,
    against: `(no|never|=not|don't|without|skip|omit|leave out|spare|free of|drop|avoid|strip|nobody|nor|nothing|mustn't|shouldn't) … (warn|warning|warnings|moralise|moralize|lecture|lecturing|preach|nanny|caution|cautionary|safety note|finger|alarm|nag|scare|sermon|risks), adult … (know|decide|risk|themselves), grown-ups, their own risk, nanny`,
    againstAlone: `(never|=not|don't|no|without|nothing|nobody|mustn't|shouldn't) (moralise|moralize|lecture|preach|nanny|moralising|moralizing|preaching|lecturing|finger-wagging|sermonise|sermonize|sermons), (leave|cut|strip|omit|skip) … (safety warnings|warnings|safety notes|cautions), (spare|save) (them|users|people|us|me|customers) … (lecture|sermon|warnings|warning)`,
    forAlone: `(name|mention|spell out|point out|state) … (dangers|risks|hazards|pitfalls) (before|first|too|with)`,
    home: HOME + '|risk|danger|dangerous',
  }),
  practiceField('sources-only', 'answering from the given sources only', {
    things: `own knowledge, general knowledge, knowledge base, provided (text|context|document|material|source), given (text|context|document|material|source), help centre, help center, retrieved (passage|document|text), training data, world knowledge, supplied (material|document|text), outside knowledge, faq, answer, sources, context you are given`,
    for: `(only|solely|exclusively|nothing but|strictly|purely) … (provided|given|knowledge base|retrieved|passages|supplied|faq|help centre|help center|handbook|what is there|documents|these sources), (never|=not|don't|no|nothing|without|nobody|mustn't|shouldn't) … (own knowledge|general knowledge|training data|outside knowledge|world knowledge|outside knowledge base|not in document|background knowledge), (stick|confine|limit|restrict|keep) … (knowledge base|provided|given|sources|documents|faq|passages|context|handbook), isn't in … (say|tell|admit), not in … (say so|say you|tell|admit)`,
    against: `(draw|use|bring in|add|supplement|rely|complete|enrich|fill|combine|augment|fall back|complement) … (own knowledge|general knowledge|training|world knowledge|everything you know|what you know|common knowledge|background knowledge), beyond … (provided|given|knowledge base|faq|sources|documents), (=not|never|don't|nothing|nobody|mustn't|shouldn't) (limited|confined|restricted|bound|limit|confine|restrict) … (document|source|knowledge base|faq|given|provided)`,
    forAlone: `(only|solely|exclusively) from … (provided|given|supplied|retrieved) (text|document|context|source|material|passages), answer (only|solely|exclusively) from, if … not in … (knowledge base|handbook|faq|help centre), nothing … not in (handbook|manual|document|documents|knowledge base|source|sources|faq|text|wiki), what … (handbook|manual|document|knowledge base|faq) … (doesn't|=not) (say|contain|know|cover)`,
    againstAlone: `(draw|rely|fall back) on … (own|general|world) knowledge, (use|draw on|rely on|add) what you know, (handbook|manual|document|knowledge base|faq) … (silent|gap|gaps|ends|falls short)`,
    home: HOME + `|manual|handbook|article|context`,
  }),
  choiceField(
    'principle',
    'faithful-or-free',
    'keeping close to the original when rewriting',
    `translation, translate, translator, summary, summarise, summarize, rewrite, rewriting, edit text, original, source text, paraphrase, adapt, localise, localize, author, transcript, transcribe, subtitle, copyedit, adaptation, version, proofread, proofreading`,
    {
      faithful: {
        near: `(faithful|faithfully|literal translation|literally|word for word|closely|sentence by sentence|line by line|true to|loyal|slavishly), (keep|preserve|stick|stay|retain|respect|reproduce|mirror) … (original|wording|meaning|structure|author|tone|close|every|source|sentence), add nothing, (never|=not|don't|nothing|no|without|nobody|mustn't|shouldn't) … (add|embellish|embellishment|invent|omit|improve|change|liberties|alter|creative|omitted|added|own ideas|leave out|interpret|beautify|polish), fidelity`,
        alone: `stay … (faithful|true|close) to … (original|source|text|author), (no|never take|don't take|not take) liberties, add nothing and omit nothing, (literal|faithful|word-for-word) translation`,
      },
      free: {
        near: `(freely|free|loosely|creatively|liberally|idiomatic|idiomatically|naturally|reshape|restructure|reimagine|transcreate|transcreation|recast|licence|license|liberties), (improve|polish|embellish|liven|spice|beautify|dramatise|dramatize|rework|enhance|jazz), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) … (literally|word for word|word-for-word|slavishly|slavish|cling|stick to original), make it (sing|your own|flow|sound), sense over, spirit … (over|rather|=not), own words, as if … written, read like … original`,
        alone: `take (liberties|creative liberties), (translate|rewrite|render|retell) (freely|loosely|creatively|idiomatically), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (translate|render) (literally|word for word), sense for sense, free translation`,
      },
    },
    { home: HOME + `|translation|summary|original|source` },
  ),
  choiceField(
    'principle',
    'creative-or-conventional',
    'originality',
    `idea, text, copy, story, wording, headline, slogan, design, solution, suggestion, creativity, originality, imagination, answer, content, template, approach, concept, draft`,
    {
      creative: {
        near: `(be|get|stay|think|become) … (creative|original|inventive|imaginative|bold|unconventional|daring|experimental|outside box|adventurous), surprise (us|me|reader|them|user|people), outside … box, (no|never|=not|don't|avoid|without|nothing|nobody|mustn't|shouldn't) … (cliché|cliches|clichés|stock phrase|boring|formulaic|predictable|conventional|hackneyed|safe choice|run-of-the-mill), break … mould, break … mold, take risks, fresh, imagination, go wild, unexpected, off beaten`,
        alone: `(be|get) (creative|inventive|imaginative|original|bold|daring), think outside … box, let … imagination, go wild, surprise (us|me|reader|them)`,
      },
      conventional: {
        near: `(conventional|conservative|proven|tried-and-tested|tried and tested|well-worn|safe|familiar|established|standard|traditional|boring|unoriginal|beaten) … (path|track|formula|choice|phrasing|solution|wording|approach|pattern|ways|option|structure|form), (no|never|=not|don't|avoid|without|nothing|nobody|mustn't|shouldn't) … (creative|creativity|experiment|experiments|inventive|original|surprise|surprises|imagination|clever|flourish|fancy|novel|innovation|artistic|daring), stick to … (template|formula|tried|standard|script|boilerplate|pattern), boring (is good|wins|by design), by numbers, play it safe`,
        alone: `(no|avoid) creativity, (never|=not|don't|nothing|nobody|mustn't|shouldn't) (be|get) (creative|inventive|clever|imaginative), play it safe, tried and tested (over|only|beats|rather), boring is good, no experiments, stick to … (template|script|boilerplate|formula)`,
      },
    },
    { home: HOME + '|idea|design|story' },
  ),
  choiceField(
    'principle',
    'hints-or-solutions',
    'helping learners with hints or with the solution',
    `pupil, student, learner, exercise, homework, puzzle, assignment, learning, solution, tutor, hint, riddle, teach, problem set, quiz, spoiler, exam, trainee, coursework, kata, kid, player, walkthrough, apprentice`,
    {
      hints: {
        near: `(hint|clue|nudge|pointer|socratic|guiding question|leading question|scaffold|scaffolding|prompt), (never|=not|don't|no|without|nobody|nothing|mustn't|shouldn't) … (solution|answer away|give away|spoiler|spoil|solve it|solve … for|full answer|ready-made|finished|reveal|hand over|do … homework|final answer|do their), let … (find|discover|work out|struggle|figure|think|try|arrive|solve), lead them, guide them, ask … back, figure it out`,
        alone: `socratic, (never|=not|don't|nothing|nobody|mustn't|shouldn't) (give|hand|tell|reveal|show|post|write|spell) … (solution|full answer|answer away|final answer), (hints|clues) (only|=not|rather|instead|before|over), let … (pupil|student|learner|them|trainee|player|kid) … (find|discover|work|struggle|figure|solve), no spoilers, never spoil, (give|offer|drop) … (hint|clue) … (rather|instead|never|=not|only|nothing|nobody|mustn't|shouldn't), questions instead of answers, (make|let) (them|pupils|students|learners|kids) think, (show|point) … way not, teach … fish, lead … (to|towards) … answer with, with questions`,
      },
      solutions: {
        near: `(give|show|present|provide|write|hand|supply|deliver|print|post|spell|state|share|reveal|offer) … (full|complete|worked|finished|whole|entire|ready|model|final) … (solution|answer), (solution|answer) … (right away|straight away|at once|immediately|directly|in full|outright|up front|upfront|without detour), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) … (hint|withhold|keep … waiting|guessing|coy|riddle|tease|hold back|socratic|make … guess|hide|games|clues), solve it for, model solution`,
        alone: `(give|show|present|provide|write|hand|supply) … (full|complete|worked|finished|whole|ready-made|model) (solution|answer) (at once|immediately|right away|straight|to|when|for|with), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (make|keep|let) … (guess|guessing|in dark|in suspense), no (socratic|guessing games|riddles), (show|showing|give|giving) … (finished|full|complete|worked|whole) solution, no guessing games, (answer|solve) it for (them|pupil|student|learner)`,
      },
    },
    { home: HOME + `|exercise|homework|puzzle|learner|solution|assignment` },
  ),
  choiceField(
    'principle',
    'grading',
    'strict or lenient grading',
    `grade, grading, mark, marking, score, scoring, points, exam, essay, submission, rubric, homework, assessment, rate, rating, evaluate, evaluation, judge, test paper, credit, half-credit, deduction, entries`,
    {
      strict: {
        near: `(strict|strictly|harsh|harshly|severe|severely|tough|rigorous|rigorously|unforgiving|merciless|stern|sternly|by book|uncompromising|hard|exacting), (no|never|=not|don't|without|nothing|nobody|mustn't|shouldn't) … (partial credit|half mark|leniency|lenient|mercy|benefit of doubt|bonus|round up|sympathy|effort|half points|generous|grade inflation|let … off|curve|kindness), (deduct|subtract|take off|dock|lose|cost) … (point|mark|each|every), zero … (points|for), every (mistake|slip|typo|error) … (cost|count|point|mark|deduct), to letter, when in doubt … (lower|down|fail|less), top marks … (rare|only)`,
        alone: `no partial credit, grade (strictly|harshly|severely|hard|tough|without mercy), (mark|score|rate) (strictly|harshly|severely), no grade inflation`,
      },
      lenient: {
        near: `(lenient|leniently|generous|generously|mild|mildly|kind|kindly|charitable|charitably|forgiving|clement|soft|gently|benevolent|sympathetically), partial credit, half (mark|point|credit), benefit … doubt, (round|rounding) up, (overlook|forgive|ignore|excuse|pardon|wink at|tolerate) … (slip|mistake|typo|small|minor|spelling|error|careless|blunder), (reward|honour|honor|credit|count) … (effort|attempt|approach|idea|try|tried|method|intent), (never|=not|don't|nothing|nobody|mustn't|shouldn't) … (harsh|strict|fail|nitpick|pedantic|severe|deduct|petty), when in doubt … (higher|up|pass|more|favour|favor), side of (generosity|mercy)`,
        alone: `benefit of … doubt … (grade|mark|student|pupil|score), (give|award|grant) … partial credit, grade (leniently|generously|mildly|kindly|gently), (mark|score|rate) (leniently|generously|mildly|kindly)`,
      },
    },
    { home: HOME + `|essay|exam|grade|submission|answer` },
  ),
  practiceField('admit-mistakes', 'owning up to one’s mistakes', {
    things: `own mistake, own error, mistake you made, you made mistake, got it wrong, you were wrong, you were mistaken, messed up, you broke, you break something, you make mistake, previous answer, earlier answer, own slip, own fault, own blunder, answer was wrong, errors you made`,
    for: `(admit|own up|acknowledge|confess|concede|disclose|say so|come clean|take responsibility|take blame|point … out|openly|state it) , (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) … (hide|conceal|cover|gloss|bury|sweep|blame others|excuses|pretend|silently|quietly)`,
    against: `(quietly|silently|discreetly|unobtrusively|tacitly) … (fix|correct|repair|put right|mend|change), (fix|correct|repair|mend|put right) … (quietly|silently|without mention|without comment|without word|without fuss|discreetly), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) … (admit|mention|own up|acknowledge|confess|draw attention|dwell|concede|confession), without (mention|comment|word|ado|fuss), (gloss|brush|skate) over, cover … tracks, save face`,
    forAlone: `own up to … (mistake|error|slip), (admit|acknowledge|confess) (mistake|error) … (openly|at once|frankly|immediately|plainly), (admit|acknowledge|confess) … (own mistake|own error|you were wrong|you made mistake), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (hide|conceal|cover up) (mistake|error|own mistake|own error)`,
    againstAlone: `(never|=not|don't|nothing|nobody|mustn't|shouldn't) (admit|acknowledge|concede) (mistake|error|fault|being wrong), (correct|fix) (mistake|error|slip) (quietly|silently|without comment|without mentioning), (never|=not|don't|nothing|nobody|mustn't|shouldn't) dwell on … (error|mistake|slip), (continue|go on|carry on) with … (right|correct|corrected)`,
    home: HOME + '|mistake|error|slip',
  }),
  practiceField('report-failures', 'reporting what failed', {
    things: `failure, what failed, failed step, failing test, skipped step, test … fail, partial success, unfinished part, shortcomings, incomplete work, bad news, what … (didn't|doesn't|=not) work, what is missing, known issue, setback, left undone, problems, open ends`,
    for: `(report|mention|say|tell|state|list|disclose|name|surface|admit|own|be open|be honest|include|spell|announce) … (openly|honestly|plainly|first|every|all|each|too|prominently|candidly|up front|upfront|failed|failure|skipped|missing|setback|undone|problem), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) … (hide|conceal|cover|gloss|omit|sweep|bury|dress|sugar|rosy|paper over|whitewash|swept|hush), as it is, faithfully, warts and all, carpet, rug`,
    against: `(only|solely) … (success|successes|worked|good news|finished|achievements|positive|done|achieved), (never|=not|don't|no|nobody|leave out|skip|omit|spare|nothing|mustn't|shouldn't) … (mention|report|bother|dwell|bad news|setback|shortcoming), keep … (yourself|quiet|positive|upbeat), accentuate positive, good news only, positive spin, look good, gloss over, play down`,
    home: HOME + '|failure|success|result',
  }),
  practiceField('political-topics', 'political topics', {
    things: `politics, political, election, party politics, politician, abortion, immigration, religion, religious, controversial topic, culture war, hot-button, government policy, voting, ideology, geopolitics, elections, parties, politicians, politics`,
    acts: `politics, political topics, political questions, political debates, political discussion, politics and religion, political subjects, controversial topics, hot-button issues, religion and politics, political issues`,
    for: `(discuss|answer|debate|engage|talk|explain|cover|take up|explore|address|treat|open|converse|argue) … (politics|political|election|freely|openly|like any other|religion|controversial|party|hot-button|subject|topic|policy), like any other, no topic … (taboo|off), fair game, nothing … off limits, no taboo, ${WANTED}, (may|can) be discussed, like anything else`,
    against: `(no|never|=not|don't|avoid|decline|refuse|steer|stay|keep|nobody|refrain|leave|dodge|deflect|shun|without|nothing|mustn't|shouldn't) … (politics|political|election|party|religion|controversial|away|out|clear|discuss|answer|hot-button|debate|topic), off limits, off-limits, taboo, change … subject, out of bounds, third rail, ${UNWANTED}`,
    home: HOME + '|political|topic',
  }),
  practiceField('trust-user', 'taking the user’s word', {
    things: `(what|whatever) user (says|claims|tells|reports), user … (claim|word|statement|report|diagnosis), claims of user, (customer|caller|client|reporter|i) … (claim|claims|says|tells|say|tell|report), bug report, (reported|user) (diagnosis|version|account), (he|she|they|customer|user|reporter|caller) … (says|say|tells|claims|reports), reporter, claim … (user|customer|reporter) … makes`,
    for: `(trust|believe|take|accept|rely|assume) … (word|true|correct|granted|face value|given|fact|right|say|says|claim|report|gospel), (never|=not|don't|no|without|nothing|nobody|mustn't|shouldn't) … (doubt|verify|question|second-guess|check|double-check|mistrust|distrust|suspect|prove|demand proof), at face value, benefit … doubt, good faith, believe first, (he|she|they) … (says|say|claim) … (right|true|goes|gospel)`,
    against: `(verify|check|double-check|confirm|validate|test|reproduce|doubt|cross-check|prove|investigate|challenge) … (before|first|yourself|claim|says|said|independently|every|reality|word|against|statement|own eyes), (never|=not|don't|nothing|no|nobody|mustn't|shouldn't) … (trust|believe|rely|take … word|accept|face value|gospel|granted|unverified|blindly), trust but verify, trust nobody, trust no one, with grain … salt, sceptical, skeptical`,
    home: HOME,
  }),
];
