import { choiceField, type Field, practiceField } from '../../field.ts';
import { UNWANTED, WANTED } from './words.ts';

const HOME = `answer|reply|response|message|user|customer|question|chat|output|text|reader|explanation|report|client|visitor|caller|go|email|e-mail|letter|people|person|guest|patient|pupil|student|request|conversation|mistake|error|feedback|review|tone|language|word|voice|channel|title|commit|documentation|doc|comment|code|work|issue|pr|pull|everyone|colleague|newsletter|page|ui|label|mistaken|wrong|complain|casual|relevant|went|something|moment|asked|ask|garbage|bad|contributor|author|frustrated|first|hear|want`;

const NO = `(no|never|=not|don't|without|avoid|refrain|skip|nobody|nothing|nor|ban|strip|remove|drop|omit|cut|instead of|mustn't|shouldn't)`;
const NEVER = `(never|=not|don't|nothing|nobody|mustn't|shouldn't)`;
const TONE = `tone, brand voice, house voice, speak to, talk to, customer, visitor, caller, letter to, greet, patient, guest, write to, sound like, reply, voice`;
const LANGUAGES = `(german|french|spanish|japanese|chinese|mandarin|portuguese|italian|dutch|russian|korean|polish|swedish|turkish|hindi|arabic|ukrainian|czech|danish|norwegian|finnish|greek|hungarian|vietnamese|thai|hebrew)`;

/** In which tone an agent speaks, and as whom. */
export const TONE_FIELDS: readonly Field[] = [
  practiceField('emoji-f', 'emoji', {
    things: `emoji, emojis, emoticon, smiley, little faces`,
    acts: `emoji, emojis, emoticon, smiley, smilies, decorative unicode, kaomoji`,
    for: `(sprinkle|decorate|spice|season|brighten|liven|garnish|use|add|put|throw|start|open|end|begin|prefix|mark|include|drop|pepper|enliven) … (emoji|emojis|emoticon|smiley|smileys), ${WANTED}`,
    against: `${NO} … (emoji|emojis|emoticon|smiley|smileys), letters only, words only, kindergarten, ${UNWANTED}`,
    forAlone: `feel free to use emoji, (emoji|emojis) … (fine|ok|okay|allowed) in (replies|answers|responses|chat), (be|go) generous with emoji, love emoji`,
    againstAlone: `emoji-free, emojis stay out`,
    home: HOME,
  }),
  practiceField('humour-f', 'humour', {
    things: `humour, humor, joke, joking, pun, irony, sarcasm, comedy, banter, playfulness, witty remark, wisecrack, levity`,
    acts: `humour, humor, joke, jokes, pun, puns, irony, sarcasm, banter, wisecracks, levity, playfulness, comedy, witty remarks`,
    for: `(crack|make|tell|sprinkle|season|use|add|bring|slip|throw|lighten|allow|try|spice) … (joke|jokes|pun|humour|humor|irony|banter), ${WANTED}`,
    forAlone: `(be|stay|sound) (funny|witty|playful|humorous|tongue-in-cheek|lighthearted), crack … joke, make (customer|user|guest|people|them|reader|visitor|caller) (smile|laugh|chuckle), light-hearted (tone|style|voice), (pun|joke|humour|humor|irony) … never hurts`,
    against: `${NO} … (joke|jokes|pun|puns|humour|humor|irony|sarcasm|banter|comedy), ${UNWANTED}`,
    againstAlone: `(stay|remain|keep|strictly) (serious|sober|matter-of-fact|deadpan|earnest|humourless|humorless), ${NEVER} (be|try to be|attempt) (funny|witty|playful|humorous), no laughing matter, straight face, keep it serious, (comedy|jokes|humour|humor) … not … (job|place), no comedian, leave jokes to`,
    home: HOME,
  }),
  practiceField('profanity-f', 'swearing', {
    things: `profanity, swearing, swear word, curse word, four-letter word, foul language, expletive, crude language, vulgarity, strong language, obscenity, bad language, rude word, salty language`,
    acts: `profanity, profanities, swearing, swear word, curse word, four-letter word, foul language, expletive, crude language, vulgarity, strong language, cussing, obscenities, bad language, rude words`,
    for: `(swear|curse|cuss) … (as|like|freely|away|want), ${WANTED}`,
    against: `${NO} … (swear|swearing|cursing|profanity|expletive|foul|vulgar|crude|cuss|four-letter|obscenity|bad language|strong language), wash … mouth, ${UNWANTED}`,
    forAlone: `swear like … (sailor|trooper)`,
    againstAlone: `(clean|civil) (tongue|mouth), clean language, keep language clean, family-friendly language, mind your (language|tongue), safe for work language, mind language, (before|pre) watershed`,
    home: HOME,
  }),
  choiceField(
    'principle',
    'formal-or-casual',
    'a formal or a casual tone',
    TONE,
    {
      formal: {
        near: `(formal|formally|businesslike|business-like|ceremonious|buttoned-up|courtly|professional register), ${NO} … (casual|slang|informal|colloquial|colloquialism|chatty|folksy|chummy|matey), sir or madam, dear sir`,
        alone: `(be|stay|remain|sound|speak|write|keep) (strictly|) (formally|businesslike|business-like), (stay|remain|sound|speak|keep) formal, (formal|businesslike|business-like) (tone|register|style|voice|english|address), professional (tone|register), ${NEVER} (be |get |)(chummy|colloquial|chatty|folksy), (write|speak|sound|talk) like (lawyer|solicitor|banker|butler|diplomat|civil servant|notary|ambassador|bank clerk), sir and madam, sir or madam`,
      },
      casual: {
        near: `(casual|casually|informal|informally|colloquial|colloquially|laid-back|chatty|easygoing|easy-going|breezy|folksy|slangy|matey), ${NO} … (stiff|stilted|bureaucratic|businesslike|stuffy|pompous|officialese|wooden|formalities|formality), like … (friend|pal|buddy|mate|neighbour|neighbor)`,
        alone: `(be|stay|sound|speak|write|keep) (casual|casually|informal|informally|chatty|colloquial|laid-back|breezy), (stay|sound|speak|write) relaxed, (casual|informal|relaxed|colloquial|chatty|laid-back|breezy|conversational) (tone|language|register|style|voice), (talk|write|speak) … like … (friend|pal|buddy|mate), (talk|write|speak) … as to (friend|colleague|neighbour|neighbor|mate), ${NEVER} (be |sound |get |)(stiff|stuffy|stilted), don't stand on ceremony, (as|like) you would (to|with) (mate|friend|pal|buddy|neighbour|neighbor), first-name basis, loosen … tie`,
      },
    },
    { home: HOME },
  ),
  practiceField('apologies-f', 'apologies', {
    things: `apology, apologise, apologize, sorry, word of regret, mea culpa`,
    acts: `apology, apologies, apologising, apologizing, saying sorry, mea culpa, grovelling, groveling, expressions of regret, word of regret`,
    for: `(say|express|offer|open with|begin with|start with|voice|include|convey|beg|owe|issue|extend|tell) … (sorry|regret|apology|apologies), (apologise|apologize) (for|when|if|first|once|sincerely|to|before|after|and|promptly|at once|whenever|profusely|always), heartfelt, (apology|sorry) … (open|opens|first|begin|begins|precede), (open|begin|start|lead) … (apology|sorry), ${WANTED}`,
    against: `${NO} … (sorry|apology|apologies|apologise|apologize|regret), grovel, ${UNWANTED}`,
    home: HOME + '|delay|wait|inconvenience',
  }),
  practiceField('flattery-f', 'praise for the user', {
    things: `praise, compliment, flattery, flatter, sycophancy, sycophantic, kudos, pat on back, applause, congratulate, sycophant, cheerleading, butter up, great question`,
    acts: `flattery, sycophancy, praise, compliments, kudos, cheerleading, empty praise, applause, adulation, great question, ego stroking, congratulations`,
    for: `(give|offer|pay|hand out|lavish|shower|deserve|receive|earn|begin with|start with|open with) … (praise|compliment|kudos|applause|pat), (praise|compliment|congratulate|applaud|flatter) … (user|customer|pupil|student|attempt|effort|reader|visitor|progress), ${WANTED}`,
    against: `(no|never|=not|don't|without|avoid|refrain|skip|nobody|spare|stop|cut|empty|hollow|nor|drop|omit|nothing|mustn't|shouldn't) … (praise|compliment|flattery|flatter|sycophancy|sycophantic|kudos|applause|applaud|congratulate|cheerleading|butter|sycophant), ${UNWANTED}`,
    forAlone: `(praise|compliment|congratulate|flatter|applaud) (user|customer|pupil|student|reader|visitor), make (user|customer|pupil|student|them|people|learner) feel (good|smart|special|clever|great|appreciated), tell (user|customer|pupil|student|them|people|learner) … (good|great|excellent|smart|clever) (question|idea|job|point)`,
    againstAlone: `${NEVER} (tell|call|say) … (question|idea|request) … (great|good|excellent|brilliant|interesting), ${NEVER} (butter|fawn|gush), no gushing`,
    home: HOME + `|question|idea|effort|attempt`,
  }),
  choiceField(
    'principle',
    'blunt-or-gentle-f',
    'the tone of criticism',
    `criticism, criticise, criticize, feedback, bad news, work of others, shortcoming, bad code, in reviews, weak work, poor work, mistakes of others, when reviewing, review comment`,
    {
      blunt: {
        near: `(blunt|bluntly|frank|frankly|brutal|brutally|unsparing|merciless|ruthless|candid|candidly|unvarnished|no-nonsense|pull no punches|scathing|undiplomatic), (never|=not|don't|no|without|nothing|nobody|mustn't|shouldn't) … (soften|sugar-coat|sugarcoat|cushion|coddle|kid gloves|mince|tiptoe|cotton wool|sweeten|pussyfoot), call … (spade|rubbish|nonsense), feelings … (come second|don't matter|secondary|irrelevant), hard truths, tough love, say … to face, no feelings`,
        alone: `(be|stay) (blunt|brutally honest|frank|unsparing|merciless|candid), pull no punches, no sugar-coating, ${NEVER} (sugar-coat|sugarcoat|mince words|pull punches|coddle|soften … blow|tiptoe|pussyfoot), brutal honesty, brutally honest, call … spade … spade, tell it like it is, no kid gloves, without sugar-coating, don't spare feelings, spare nobody feelings`,
      },
      gentle: {
        near: `(gentle|gently|kindly|tactful|tactfully|diplomatic|diplomatically|=encouraging|=encouragingly|considerate|delicately|politely|tact|kindness), (soften|cushion|sandwich|sweeten|couch), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) … (harsh|blunt|hurt|humiliate|offend|discourage|brutal|shame|embarrass|cruel|belittle|rude|bruise|scold), (praise|strengths) … (first|before), feelings (matter|come first|count), face-saving, save face, positive framing, velvet, (mind|consider) … feelings`,
        alone: `(soften|cushion) (criticism|bad news|blow), sandwich (criticism|feedback), feedback sandwich, (start|open|begin) (review|feedback|criticism) with … (praise|strengths|good|works|positive), ${NEVER} (hurt|bruise|humiliate|embarrass|shame) (feelings|anyone|anybody|author|contributor|user|customer|pupil|student|people|them), (criticise|criticize|correct) … (gently|kindly|tactfully|with tact), be (gentle|tactful|diplomatic|=encouraging), =encourage (me|us|learner|pupil|student|author|them), with kid gloves, (feedback|review|criticism) (starts|begins|opens) with … (went well|good|strengths|positive|praise), velvet glove`,
      },
    },
    { home: HOME + `|criticism|author|contributor|draft` },
  ),
  choiceField(
    'principle',
    'warm-or-matter-of-fact',
    'warmth or matter-of-factness',
    TONE,
    {
      warm: {
        near: `(warmly|warmth|warm-hearted|friendly tone|friendly voice|friendly manner|friendliness|empathetic|empathic|empathy|compassion|compassionate|cordial|cordially|affectionate|heartfelt|kind-hearted|sympathy|sympathetic|personable|cheerful|cheerfully), be (warm|caring), =warm, tone … friendly, acknowledge … (feeling|frustration|emotion|mood|worry), ${NEVER} … (clinical|robotic|aloof|impersonal|machine-like|sterile), validate … feeling, how they feel, human touch, from heart`,
        alone: `(stay|sound) (warm|friendly|empathetic|caring|cordial|compassionate), be (warm|empathetic|friendly and warm|warm and friendly|cordial|compassionate), acknowledge … (feelings|emotions) of, (show|express) (empathy|sympathy|compassion|warmth), ${NEVER} (be |sound |)(robotic|clinical|aloof)`,
      },
      'matter-of-fact': {
        near: `(neutrally|matter-of-fact|dispassionate|unemotional|impersonal|businesslike|emotionless|robotic|machine-like|impassive|stoic|objective tone), neutral tone, ${NO} … (warmth|empathy|empathise|empathize|emotion|emotional|sympathy|sympathise|sympathize|cheerful|friendliness|cordial|affection|gush|=consoling), facts … not feelings, keep … distance, calm and sober`,
        alone: `(be|stay|remain|keep|sound) (strictly|) (matter-of-fact|dispassionate|unemotional|impersonal|emotionless), no (empathy|emotion|warmth|sympathy|emotional language|feelings) (phrases|in|from|towards), facts not feelings, (matter-of-fact|dispassionate|emotionless|neutral|unemotional) (tone|voice|register)`,
      },
    },
    { home: HOME + '|feeling|frustrated|upset' },
  ),
  practiceField('first-person', 'speaking of oneself as “I”', {
    things: `refer to yourself, yourself as i, speak of yourself, talk about yourself, word i, say i, i form`,
    acts: `first person singular, first-person pronouns, first-person voice`,
    for: `(speak|write|talk|answer|refer|use|say|call) … (first person|as i)`,
    against: `${NEVER} … (first person|as i|word i), third person, as (system|assistant|bot)`,
    forAlone: `(say|use) i when, (speak|write|talk|answer|reply) … in first person`,
    againstAlone: `word i … (never|=not|banned|taboo|avoid|forbidden), (no|never use|=not use|don't use|avoid|without) first person, (refer to|speak of|talk of|call) yourself … (in third person|as system|as assistant|by name)`,
    home: HOME,
  }),
  practiceField('address-form', 'addressing people by first name', {
    things: `given name, surname, form of address, address customers, honorific, tutoyer, vouvoyer, informal you, formal you, on first-name terms`,
    acts: `first-name terms, given names, informal you`,
    for: `(use|address|greet|call|by|on) (given name|first name|informal you), duzen, tutoyer`,
    against: `(use|address|greet|call|prefer) … (surname|honorific|formal you), (with|plus|and) surname, ${NEVER} … (given name|first name|informal you), siezen, vouvoyer`,
    forAlone: `(address|greet|call|thank|speak to) … by first name, use (customer|guest|visitor|caller|people|client|reader|) first name, first-name basis`,
    againstAlone: `(address|greet|call) … (as|by|with) … (mr|ms|mrs|frau|herr|surname|last name), ${NEVER} (address|greet|call|use) … first name, use (customer|guest|visitor|caller|client|passenger) (surname|last name|family name), use (mr|ms|mrs|herr|frau) … (last name|surname|family name)`,
    home: HOME + '|name',
  }),
  choiceField(
    'principle',
    'jargon-or-plain',
    'jargon or plain words',
    `jargon, technical term, layman, lay person, buzzword, lingo, shop talk, speak to, talk to, customer, visitor, caller, tone`,
    {
      plain: {
        near: `(plain|everyday|simple|ordinary|household|non-technical) (words|language|english|terms|vocabulary|speech), ${NO} … (jargon|technical term|technical language|buzzword|technical vocabulary|shop talk|tech speak|technobabble|lingo|gobbledygook), translate … jargon, eli5`,
        alone: `jargon-free, no jargon, explain (all|every|any|each|) technical term, plain (language|words), (use|write|speak|in|into|prefer|explain) plain english, (avoid|skip|without) … jargon, everyday (language|words), layman terms, non-technical language, explain … like … five, (grandmother|grandma|layman|layperson|outsider|child|ten-year-old|five-year-old) (can|could|would|) (understand|understands|follow|follows)`,
      },
      technical: {
        near: `terms of art, (use|employ|prefer|speak|keep) (technical term|jargon|technical vocabulary|terms of art|shop talk), ${NEVER} … (dumb|oversimplify|lay terms|paraphrase … term|baby talk), jargon (is|are) (fine|welcome|ok|okay|expected|allowed)`,
        alone: `${NEVER} (dumb|water) … down, jargon is (fine|welcome|ok|okay|expected|allowed), (correct|precise|exact|proper|right|established|specialist|accurate|full|use|prefer) technical (term|vocabulary|terminology), speak … (lingo|shop talk), keep … author terminology, (register|style|tone|language) is academic, academic (register|style|tone|language), expect … (complex|formal|technical|academic) language`,
      },
    },
    { home: HOME + '|term|jargon|concept' },
  ),
  // Names in code are another question: only where text is spoken of.
  practiceField('prose-abbreviations', 'abbreviations in prose', {
    things: `acronym, initialism, prose, in text, wording, letters to customers, replies, answers, copywriting, house style, product name, first mention, first use, jargon, reader, thousands separator`,
    acts: `acronyms, initialisms, undefined abbreviations, unexplained abbreviations`,
    for: `use … (common|usual|known|well-known) (abbreviation|acronym), abbreviations (are|is) (fine|ok|okay|welcome|allowed), (abbreviation|acronym) need not … (explained|expanded|spelled)`,
    against: `(no|avoid|without|never use|don't use|=not use) (abbreviation|shorthand), abbreviations (are|is) (avoided|banned|forbidden), ${NEVER} abbreviate, alphabet soup`,
    againstAlone: `(spell|write) out (abbreviation|acronym), (spell|write) (abbreviation|acronym) out, (expand|define|explain) (each|every|all|any|) (abbreviation|acronym), (abbreviation|acronym) (are|is|get|must be|be) (spelled|spelt|written|expanded|defined|explained) (out|at|on|in|first)`,
    home: HOME + '|term|first',
  }),
  practiceField('analogies', 'analogies and metaphors', {
    things: `analogy, metaphor, simile, figurative language, figure of speech, parable`,
    acts: `analogies, analogy, metaphor, metaphors, similes, figurative language, figures of speech, parables`,
    for: `(explain|use|draw|illustrate|make|reach for|offer|find) … (analogy|analogies|metaphor|simile|everyday comparison), (with|through|by) (analogy|analogies|metaphor), ${WANTED}`,
    against: `${NO} … (analogy|analogies|metaphor|simile|figurative|figure of speech), literal language, ${UNWANTED}`,
    home: HOME + '|concept|idea',
  }),
  choiceField(
    'principle',
    'reader-novice-expert-f',
    'for whom explanations are written',
    ``,
    {
      novice: {
        alone: `(assume|presume|presuppose) (no|zero|little) … (knowledge|experience|familiarity|background), (reader|user|audience|customer) (is|are|as) (beginner|novice|newcomer|layman|layperson), (reader|user|audience|customer) … (knows|know) nothing, explain … (basics|fundamentals|from scratch|from ground up), (write|explain) … for … (beginner|newcomer|layperson|novice|newbie|lay people), (people|readers|users|someone|somebody|anyone|reader) who … never (=programmed|=coded|=seen|=used|=heard|=touched), (newcomer|beginner|novice|layperson) (can|could|) (understand|understands|follow|follows), no (prior|previous) (knowledge|experience) (is|needed|required|assumed|expected)`,
      },
      expert: {
        alone: `(skip|omit|leave out|never explain|=not explain|don't explain) (basics|fundamentals), no (hand-holding|beginner explanation), (reader|readers|audience) … (is|are) … (expert|professional|specialist|senior engineer|experienced), (assume|presume) (reader|audience|user|readers|users) … (expert|familiarity|expertise|experienced|professional|knows|know), (assume|expect) … (expertise|deep knowledge|expert reader|experienced reader), (write|explain) for … (expert|specialist|professional|senior engineer), treat (me|us|user|reader|users|readers) as … (expert|peer|professional|senior), (readers|users|customers|they|people) (know|knows) (trade|field|craft|business), (preach|explain) to … (choir|converted)`,
      },
    },
    { home: HOME + `|audience|concept|term|basic` },
  ),
  practiceField('enthusiasm', 'enthusiasm and exclamation marks', {
    things: TONE + `, exclamation =marks, exclamation =points, enthusiasm, superlative, hype`,
    acts: `exclamation =marks, exclamation =points, enthusiasm, superlatives, hype, exuberance`,
    for: `(enthusiastic|enthusiastically|upbeat|excited|bubbly|peppy|exuberant|high-energy|thrilled|zest), (show|bring|radiate|share|express|exude) … (enthusiasm|excitement|passion|joy), with (enthusiasm|gusto|passion|excitement)`,
    against: `(never|=not|don't|no|without|avoid|nor|nothing|nobody|mustn't|shouldn't) … (enthusiasm|enthusiastic|superlative|hype|excited|excitement|exuberance|gush|bubbly|upbeat|perky), (no|never|don't|=not|without|avoid) … exclamation (=marks|=points), (understated|subdued|low-key|unexcited|level-headed|even-tempered), calm (tone|voice|and), full stops only, understatement`,
    home: HOME,
  }),
  practiceField('small-talk', 'small talk', {
    things: `small talk, chit-chat, chitchat, pleasantries, social conversation, idle talk`,
    acts: `small talk, chit-chat, chitchat, pleasantries, idle chatter, idle talk, social niceties`,
    for: `(begin|start|open) … with … (small talk|chit-chat|pleasantries), (make|engage in|indulge in|exchange|enjoy|join in|take time|allow) … (small talk|chit-chat|chitchat|pleasantries), break ice, ${WANTED}`,
    against: `${NO} … (small talk|chit-chat|chitchat|pleasantries|chatter), to business, to point, ${UNWANTED}`,
    forAlone: `ask (how they are|how user is|how customer is|about their day|how their day|about weather)`,
    home: HOME,
  }),
  practiceField('politeness', 'courtesies such as “please” and “thank you”', {
    things: `courtesy, courtesies, thanks, civilities, niceties, polite phrases, polite formula, politeness`,
    acts: `courtesies, polite phrases, polite formulas, thank-yous, civilities, politeness formulas, niceties`,
    for: `(say|add|include|begin with|open with|close with|never forget) … (thanks|thank you|courtesy), minds its manners, mind your manners`,
    against: `(no|never|=not|don't|without|skip|drop|omit|avoid|spare|waste|nor|nothing|nobody|mustn't|shouldn't) … (thank|thanks|courtesy|courtesies|niceties|polite phrases|civilities|politeness), we are not at court, ${UNWANTED}`,
    forAlone: `mind your manners, =thank (user|customer|caller|visitor|them|contributor|author|everyone|people|reporter|guest) (for|before|when|by|in|at), say (please|thank you)`,
    againstAlone: `${NEVER} thank (user|customer|caller|visitor|them|contributor|author|everyone|people|reporter|guest|me)`,
    home: HOME,
  }),
  practiceField('contractions', 'contractions', {
    things: `=contractions, contracted forms`,
    acts: `=contractions, contracted forms`,
    for: `(use|prefer|write|with) … contractions, ${WANTED}, (sound|more|are|is) (human|natural|friendly|friendlier|warm|warmer|like a person)`,
    against: `${NO} … contractions, (expand|write out|spell out) … contractions, full forms, ${UNWANTED}`,
    home: HOME,
  }),
  practiceField('mirror-tone', 'adapting the tone to the user', {
    things: `tone of user, tone of customer, user tone, customer tone, tone of voice, brand voice, house voice, register`,
    for: `(mirror|mimic|pick up|imitate|echo) … (tone|style|register|voice|mood|formality), (match|adapt|adjust) to (user|customer|visitor|caller|guest|reader), when in rome, chameleon`,
    against: `(same|fixed|constant|consistent|uniform|unchanging|identical) (tone|voice|register), ${NEVER} … (mirror|adapt|adjust|mimic|imitate|echo), (regardless|irrespective|no matter) … (user|customer|visitor|caller), unwavering`,
    forAlone: `(mirror|match|mimic|echo|pick up) (user|customer|visitor|caller|guest|reader) (own|) (tone|style|register|mood|formality), (mirror|mimic|adapt to|adjust to) tone of (user|customer|visitor|caller|guest)`,
    againstAlone: `(keep|hold) same tone, (consistent|same|uniform) tone (of voice|across|everywhere|for|throughout|whoever), ${NEVER} (mirror|mimic|imitate|echo|adopt) … tone`,
    home: HOME,
  }),
  practiceField('own-persona', 'a name and character of the assistant’s own', {
    things: `personality, backstory, alter ego, own character, assistant persona, bot persona`,
    acts: `personality, backstory, character of its own, name of its own, alter ego, personality traits`,
    for: `(call yourself|introduce yourself as|sign as|go by name|give yourself), quirks, (has|have|show|give|bring|with|develop|play) … (personality|backstory|quirk|own name)`,
    against: `(no|never|=not|don't|without|avoid|has no|have no) … (personality|own name|backstory|quirk|name of own), (mere|plain|only) (tool|instrument|utility), nameless, faceless`,
    forAlone: `introduce yourself as, (call|name) yourself`,
    againstAlone: `you have no (name|personality|persona|character), nameless tool, ${NEVER} (give yourself|adopt) … (name|persona|personality|character)`,
    home: HOME,
  }),
  practiceField('persona-f', 'admitting to be a machine', {
    forAlone: `${NEVER} (pretend|claim|pose|pass) … (human|person|real person), (say|admit|disclose|confirm|reveal|acknowledge) … you are (ai|an ai|bot|machine|program|language model|robot|artificial|chatbot|computer|not human), tell (user|users|customer|customers|people|visitor|visitors|caller|callers|guest|guests|anyone|them) … you are (ai|bot|machine|program|language model|robot|chatbot|computer|not human), (introduce|identify) yourself as (ai|bot|machine|program|robot|chatbot|virtual assistant), (user|users|customer|customers|people|visitor|visitors|caller|callers|guest|guests|they|anyone) … (know|knows|told|learn|learns|aware) … (talking|speaking|chatting|dealing|writing) (to|with) (machine|bot|ai|program|robot|software|computer)`,
    againstAlone: `${NEVER} (break character|drop the act|step out of role|leave role|fall out of role), stay in (character|role), (pretend|claim) to be (human|person|real person), pose as (human|person), pass for (human|person), ${NEVER} (say|admit|reveal|mention|disclose|tell|confess|concede|betray|let on) … you are (ai|bot|machine|program|model|robot|chatbot|computer), (deny|denies) … you are (machine|bot|ai|program|robot), (keep|maintain) illusion … (human|person), (believe|think|feel) … (chatting|talking|speaking|dealing|writing) (with|to) (person|human|someone|colleague)`,
    home: HOME,
  }),
  choiceField(
    'slot',
    'answer-language-f',
    'the language of the answers',
    `answer, reply, response, respond, chat, conversation, write back, talk to, speak to, correspond, correspondence, communicate, communication, language of answers, write to, antworte, antworten, répond, réponds, responde`,
    {
      English: `in english, english only, only english, always english, english exclusively, english whatever, to english, language is english, (answer|reply|respond|speak) english, english no matter`,
      'another language': `${LANGUAGES} is only, (in|only|always|to|speak|answer|use) ${LANGUAGES}, ${LANGUAGES} (only|exclusively|always), language is ${LANGUAGES}, (auf|immer) deutsch, en français, en español, em português, in italiano`,
      "the user's language": {
        near: `language in which, language you … addressed, (language|tongue) (user|customer|they write|they use|they wrote|caller|visitor|message|asker|requester|guest|question|used by|you are asked|you are addressed), (user|customer|same|caller|visitor|asker|guest|sender) (language|own language|mother tongue|native language), whatever language, whichever language, mirror … language, language … (user|customer|visitor|caller|guest) … (writes|uses|speaks|wrote|used)`,
        alone: `(use|speak|in|mirror|match) (user|customer|caller|visitor|guest|asker) (language|own language|mother tongue|native language), language … (user|customer|visitor|caller|guest) … (writes|speaks|wrote), whatever language (user|customer|visitor|they)`,
      },
    },
    { home: HOME },
  ),
];
