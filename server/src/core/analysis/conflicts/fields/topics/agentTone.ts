import { choiceField, type Field, practiceField } from '../field.ts';
import { UNWANTED, WANTED } from './agentWords.ts';

const HOME = `answer|reply|response|message|user|customer|question|chat|output|text|reader|explanation|report|client|visitor|caller|go|email|e-mail|letter|people|person|guest|patient|pupil|student|request|conversation|mistake|error|feedback|review|tone|language|word|voice|channel|title|commit|documentation|doc|comment|code|work|issue|pr|pull|everyone|colleague|newsletter|page|ui|label|mistaken|wrong|complain|casual|relevant|went|something|moment|asked|ask|garbage|bad|contributor|author|frustrated|first|hear|want`;

const TONE = `tone, answer, reply, chat, customer, visitor, caller, voice, register, speak to, talk to, conversation, letter to, greet, patient, guest, write to, sound like, respond to (user|us|me)`;

/** In which tone an agent speaks, and as whom. */
export const AGENT_TONE_FIELDS: readonly Field[] = [
  practiceField('emoji-f', 'emoji', {
    things: `emoji, emojis, emoticon, smiley, pictogram, unicode symbols, little faces, icons, party popper, sparkles, rocket`,
    acts: `emoji, emojis, emoticon, smiley, smilies, pictogram, decorative unicode, kaomoji`,
    for: `(sprinkle|decorate|spice|season|brighten|liven|garnish|use|add|put|throw|start|open|end|begin|prefix|mark|include|drop|pepper|enliven) … (emoji|emojis|emoticon|smiley|smileys), (fine|fun|ok|okay|friendly|allowed), one per, use (them|plenty|it|some), ${WANTED}`,
    against: `(no|never|=not|don't|without|avoid|refrain|skip|free of|nobody|nothing|nor|ban|strip|remove|drop|omit|cut|instead of|mustn't|shouldn't) … (emoji|emojis|emoticon|smiley|smileys|pictogram), letters only, words only, plain text, childish, whatsapp, kindergarten, ${UNWANTED}`,
    forAlone: `(be|go) generous with emoji, love emoji`,
    againstAlone: `emoji-free, emojis stay out`,
    home: HOME,
  }),
  practiceField('humour-f', 'humour', {
    things: `humour, humor, joke, joking, pun, wit, irony, sarcasm, comedy, banter, playful, playfulness, fun, funny, laugh, wisecrack, gag, levity`,
    acts: `humour, humor, joke, jokes, pun, puns, wit, irony, sarcasm, banter, wisecracks, gags, levity, playfulness, comedy`,
    for: `(crack|make|tell|sprinkle|season|use|add|bring|slip|throw|lighten|allow|try|spice) … (joke|jokes|pun|wit|humour|humor|irony|banter|fun|laugh), (fine|allowed|appreciated|ok|okay), make … (smile|laugh|chuckle), ${WANTED}`,
    forAlone: `(be|stay|sound) (funny|witty|playful|humorous|tongue-in-cheek|lighthearted), crack … joke, make … (smile|laugh|chuckle), tongue in cheek, light-hearted, (pun|joke|wit|humour|humor|irony) … never hurts, (be|stay|sound) fun, laughter`,
    against: `(no|never|=not|don't|without|avoid|refrain|skip|free of|nobody|nothing|nor|ban|strip|remove|drop|omit|cut|instead of|mustn't|shouldn't) … (joke|jokes|pun|puns|wit|humour|humor|irony|sarcasm|banter|funny|playful|comedy|gag), ${UNWANTED}`,
    againstAlone: `(be|stay|remain|keep|strictly) (serious|sober|matter-of-fact|deadpan|earnest|humourless|humorless), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (be|try to be|attempt) (funny|witty|playful|humorous), no laughing matter, straight face, keep it serious, (comedy|jokes|humour|humor) … not … (job|place), no comedian, we are not circus, leave jokes to`,
    home: HOME,
  }),
  practiceField('profanity-f', 'swearing', {
    things: `profanity, swearing, swear, swear word, curse, cursing, four-letter word, foul language, expletive, crude language, vulgar, vulgarity, strong language, cuss, obscenity, bad language, rude word, salty language`,
    acts: `profanity, profanities, swearing, swear word, curse word, cursing, four-letter word, foul language, expletive, crude language, vulgarity, strong language, cussing, obscenities, bad language, rude words`,
    for: `(fine|ok|okay|allowed|permitted|no problem|tolerated|feel free|go ahead), (swear|curse|cuss) … (as|like|freely|away|want), ${WANTED}`,
    against: `(no|never|=not|don't|without|avoid|refrain|skip|free of|nobody|nothing|nor|ban|strip|remove|drop|omit|cut|instead of|mustn't|shouldn't) … (swear|swearing|curse|cursing|profanity|expletive|foul|vulgar|crude|cuss|four-letter|rude|obscenity|bad language|strong language), unacceptable, wash … mouth, ${UNWANTED}`,
    forAlone: `swear like … (sailor|trooper)`,
    againstAlone: `(clean|civil) (language|tongue|mouth|vocabulary), keep it clean, keep language clean, family-friendly language, mind your (language|tongue), safe for work language, mind language, (before|pre) watershed`,
    home: HOME,
  }),
  choiceField(
    'principle',
    'formal-or-casual',
    'a formal or a casual tone',
    TONE,
    {
      formal: {
        near: `(formal|formally|businesslike|business-like|official|ceremonious|dignified|distinguished|buttoned-up|courtly|suit and tie|professional register|corporate), (never|=not|don't|no|without|avoid|nothing|nobody|mustn't|shouldn't) … (casual|slang|informal|colloquial|colloquialism|chatty|buddy|folksy|chummy|matey|jargon of … street|first name), (dear|sincerely|yours faithfully|kind regards), sir or madam, dear sir, like … (lawyer|banker|butler|letter|diplomat)`,
        alone: `(be|stay|remain|sound|speak|write|keep) (formal|formally|businesslike|business-like), (formal|businesslike|official) (tone|language|register|style|voice|english), no slang, (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) (be |get |use |)(slang|colloquialism|chummy), (as|like) (lawyer|solicitor|banker|butler|diplomat|civil servant|notary|ambassador|bank clerk), (sir|madam), dignity, (kindly|respectfully) addressed`,
      },
      casual: {
        near: `(casual|casually|informal|informally|colloquial|colloquially|relaxed|laid-back|chatty|easygoing|easy-going|loose|breezy|conversational|down-to-earth|folksy|slangy|matey|slang|buddy|mate), (never|=not|don't|no|without|avoid|nothing|nobody|mustn't|shouldn't) … (formal|stiff|stilted|corporate|bureaucratic|businesslike|stuffy|pompous|officialese|wooden|formalities|formality|ceremony), like … (friend|pal|buddy|mate|colleague|over coffee|neighbour|neighbor|pub), over … (coffee|beer), hey`,
        alone: `(be|stay|sound|speak|write|keep) (casual|casually|informal|informally|relaxed|chatty|colloquial|laid-back|breezy), (casual|informal|relaxed|colloquial|chatty|laid-back|breezy|conversational) (tone|language|register|style|voice), like … (friend|pal|buddy|mate) (over|at|in|would|talking|to), (talk|write|speak) … like … (friend|pal|buddy|mate), no stiff, (=not|never|don't|nothing|nobody|mustn't|shouldn't) (be |sound |get |)(stiff|stuffy|stilted|corporate|formal), don't stand on ceremony, (as|like) you would (to|with) (mate|friend|pal|buddy|neighbour|neighbor), (to|with|like) (mate|pal|buddy), first-name basis, (loosen|relax) … (tie|up), no (suit|tie) `,
      },
    },
    { home: HOME },
  ),
  practiceField('apologies-f', 'apologies', {
    things: `apology, apologise, apologize, sorry, regret, mea culpa, forgive, forgiveness, pardon, excuse`,
    acts: `apology, apologies, apologising, apologizing, saying sorry, mea culpa, grovelling, groveling, expressions of regret, word of regret`,
    for: `(say|express|offer|open with|begin with|start with|voice|include|convey|beg|owe|issue|extend|tell) … (sorry|regret|apology|apologies|pardon), (apologise|apologize) (for|when|if|first|once|sincerely|to|before|after|and|promptly|at once|whenever|profusely|always), deserve, heartfelt, (apology|sorry|regret) … (open|opens|first|begin|begins|precede), (open|begin|start|lead) … (apology|sorry|regret), ${WANTED}`,
    against: `(no|never|=not|don't|without|avoid|refrain|skip|free of|nobody|nothing|nor|ban|strip|remove|drop|omit|cut|instead of|mustn't|shouldn't) … (sorry|apology|apologies|apologise|apologize|regret|forgive|pardon), fix … (instead|rather|and move), grovel, ${UNWANTED}`,
    home: HOME + '|delay|wait|inconvenience',
  }),
  practiceField('flattery-f', 'praise for the user', {
    things: `praise, compliment, flattery, flatter, sycophancy, sycophantic, kudos, pat on back, applause, applaud, kind words, congratulate, sycophant, cheerleading, butter up, great question`,
    acts: `flattery, sycophancy, praise, compliments, kudos, cheerleading, empty praise, applause, adulation, great question, ego stroking, congratulations`,
    for: `(give|offer|pay|hand out|lavish|shower|generous|deserve|receive|earn|begin with|start with|open with) … (praise|compliment|kudos|kind words|applause|pat), (praise|compliment|congratulate|applaud|flatter|celebrate) … (user|customer|pupil|student|question|attempt|effort|every|each|them|first|generously|often|reader|visitor|progress|before), ${WANTED}`,
    against: `(no|never|=not|don't|without|avoid|refrain|skip|free of|nobody|spare|stop|cut|empty|hollow|nor|drop|omit|nothing|mustn't|shouldn't) … (praise|compliment|flattery|flatter|sycophancy|sycophantic|kudos|applause|applaud|kind words|congratulate|cheerleading|butter|sycophant), ${UNWANTED}`,
    forAlone: `(praise|compliment|congratulate|flatter|applaud) (user|customer|pupil|student|reader|visitor), make … feel (good|smart|special|clever|great|appreciated), tell … (good|great|excellent|smart|clever) (question|idea|job|point)`,
    againstAlone: `(never|=not|don't|nothing|nobody|mustn't|shouldn't) (tell|call|say) … (question|idea|request) … (great|good|excellent|brilliant|interesting), (don't|never|=not|nothing|nobody|mustn't|shouldn't) (butter|fawn|gush), no gushing`,
    home: HOME + `|question|idea|effort|attempt`,
  }),
  choiceField(
    'principle',
    'blunt-or-gentle-f',
    'the tone of criticism',
    `criticism, criticise, criticize, feedback, bad news, code review, work of others, shortcoming, assessment, verdict, contributor, nonsense, reviewer, bad code, in reviews, weak work, poor work, mistakes of others, when reviewing, review comment`,
    {
      blunt: {
        near: `(blunt|bluntly|frank|frankly|brutal|brutally|harsh|unsparing|merciless|ruthless|candid|candidly|unvarnished|no-nonsense|pull no punches|scathing|undiplomatic), (never|=not|don't|no|without|nothing|nobody|mustn't|shouldn't) … (soften|sugar-coat|sugarcoat|cushion|coddle|kid gloves|mince|tiptoe|cotton wool|diplomacy|sweeten|pussyfoot), call … (spade|rubbish|nonsense), feelings … (come second|don't matter|secondary|irrelevant), hard truths, tough love, say … to face, straight (out|talk), raw, undiluted, unfiltered, neat, (hit|say) … hard, no feelings, razor, mercy`,
        alone: `(be|stay) (blunt|brutally honest|frank|harsh|unsparing|ruthless|merciless|candid), pull no punches, no sugar-coating, (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) (sugar-coat|sugarcoat|mince words|pull punches|coddle|soften … blow|tiptoe|pussyfoot), brutal honesty, brutally honest, call … spade … spade, tell it like it is, no kid gloves, without sugar-coating, don't spare feelings, spare nobody feelings`,
      },
      gentle: {
        near: `(gentle|gently|kind|kindly|tactful|tactfully|diplomatic|diplomatically|encouraging|encouragingly|supportive|softly|considerate|constructive|constructively|forgiving|delicately|polite|politely|tact|kindness), (soften|cushion|sandwich|sweeten|couch), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) … (harsh|blunt|hurt|humiliate|offend|discourage|brutal|shame|embarrass|cruel|belittle|crush|rude|bruise|scold), (praise|strengths|positive) … (first|before), feelings (matter|come first|count), face-saving, save face, positive framing, kindly, cotton, velvet, with care, (mind|consider) … feelings, (build|lift) … up`,
        alone: `(soften|cushion) (criticism|bad news|blow|feedback), sandwich (criticism|feedback), feedback sandwich, start with … (praise|strengths|what was good|what is good|what works|positive), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (hurt|bruise|offend|discourage|humiliate|embarrass|shame) (feelings|anyone|anybody|author|contributor|user|customer|pupil|student|people|them), (criticise|criticize|correct) … (gently|kindly|tactfully|with tact), be (gentle|tactful|diplomatic|encouraging), with kid gloves, (feedback|review|criticism) (starts|begins|opens) with … (went well|good|strengths|positive|praise), (mention|name|say|praise) what … (good|well) first, velvet glove`,
      },
    },
    { home: HOME + `|criticism|author|contributor|draft` },
  ),
  choiceField(
    'principle',
    'warm-or-matter-of-fact',
    'warmth or matter-of-factness',
    TONE + `, feelings, empathy, emotion, mood, frustrated, upset, worried`,
    {
      warm: {
        near: `(warm|warmly|warmth|warm-hearted|friendly tone|friendly voice|friendly manner|friendliness|empathetic|empathic|empathy|compassion|compassionate|caring|cordial|cordially|affectionate|heartfelt|hearty|kind-hearted|sympathy|sympathetic|personable|cheerful|cheerfully|tender|sunny|loving), (show|express|offer|give) … (empathy|sympathy|feelings|care|understanding|compassion|interest in person), acknowledge … (feeling|frustration|emotion|mood|worry), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) … (cold|cool|clinical|distant|robotic|aloof|impersonal|machine-like|sterile|mechanical|dry), validate … feeling, comfort, how they feel, human touch, from heart, hug`,
        alone: `(be|stay|sound) (warm|friendly|empathetic|friendly and warm|caring|cordial|compassionate), acknowledge … (feelings|frustration|emotions), (show|express) (empathy|sympathy|compassion|warmth), with (warmth|empathy|compassion), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (be |sound |)(cold|robotic|clinical|aloof)`,
      },
      'matter-of-fact': {
        near: `(neutral|neutrally|matter-of-fact|factual|factually|dispassionate|unemotional|detached|impersonal|clinical|dry|drily|sober|soberly|businesslike|reserved|emotionless|cool|robotic|machine-like|distant|impassive|stoic|objective tone|facts only|sterile), (never|=not|don't|no|without|avoid|nor|nothing|nobody|mustn't|shouldn't) … (warmth|warm|empathy|empathise|empathize|emotion|emotional|sympathy|sympathise|sympathize|sentiment|cheerful|friendly|friendliness|cordial|comfort|affection|gush|=consoling|hug), facts … not feelings, keep … distance, (only|stick to) … facts`,
        alone: `(be|stay|remain|keep|sound) (matter-of-fact|dispassionate|unemotional|detached|impersonal|factual|emotionless|dry), no (empathy|emotion|warmth|sympathy|emotional language|feelings) (phrases|in|from|towards), facts not feelings, (matter-of-fact|dispassionate|emotionless|neutral|unemotional) (tone|voice|register|style|language)`,
      },
    },
    { home: HOME + '|feeling|frustrated|upset' },
  ),
  practiceField('first-person', 'speaking of oneself as “I”', {
    things: `first person, pronoun, yourself as i, refer to yourself, about yourself, third person, i and me, word i, personal pronoun, word i, say i, i form, speak of yourself, talk about yourself`,
    acts: `first person, first-person voice, first person singular, first-person pronouns, word i`,
    for: `(speak|write|talk|answer|refer|use|say|in|call) … (first person|as i), own voice, ${WANTED}`,
    against: `(never|=not|don't|no|without|avoid|drop|nothing|nobody|mustn't|shouldn't) … (first person|first-person|i or|as i|i and|pronoun|word i|yourself), third person, impersonal, passive (voice|instead), (refer|speak) … (third person|as system|as assistant|by name), ${UNWANTED}`,
    forAlone: `(say|use) i when`,
    againstAlone: `word i … (never|=not|banned|taboo|avoid|forbidden|nothing|nobody|mustn't|shouldn't)`,
    home: HOME,
  }),
  practiceField('address-form', 'addressing people by first name', {
    things: `first name, given name, surname, last name, mr, ms, title and surname, form of address, address customers, address users, salutation, honorific, sie, du, tutoyer, vouvoyer, informal you, formal you, on first-name terms`,
    acts: `first names, first-name terms, given names, informal you`,
    for: `(use|address|greet|call|by|on) … (first name|given name|first-name|informal you|du), duzen, tutoyer`,
    against: `(use|address|greet|call|by|with|prefer) … (surname|last name|title|mr|ms|honorific|sie|formal you|full name), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) … (first name|given name|first-name|informal you|du), siezen, vouvoyer`,
    home: HOME + '|name',
  }),
  choiceField(
    'principle',
    'jargon-or-plain',
    'jargon or plain words',
    TONE +
      `, jargon, terminology, technical term, plain words, plain language, plain english, vocabulary, layman, lay person, acronym, buzzword, language, terms, lingo, shop talk`,
    {
      plain: {
        near: `(plain|everyday|simple|ordinary|common|lay|household|easy|non-technical|layman) (words|language|english|terms|vocabulary|speech|german), (no|never|=not|don't|without|avoid|free of|instead|ban|skip|strip|nothing|nobody|mustn't|shouldn't) … (jargon|technical term|technical language|terminology|buzzword|technical vocabulary|shop talk|tech speak|technobabble|lingo|acronym|specialist|gobbledygook), (grandmother|grandma|grandmother|layman|layperson|child|ten-year-old|five-year-old), jargon-free, anyone … understand, translate … jargon, eli5`,
        alone: `jargon-free, no jargon, plain (language|english|words), (avoid|skip|without) … jargon, everyday (language|words), layman terms, so that … (grandmother|grandma|layman|layperson|child) … understand, explain … like … five, (grandmother|grandma|layman|layperson|outsider|child) … (understand|understands|follow|follows|gets)`,
      },
      technical: {
        near: `(correct|precise|exact|proper|right|established|specialist|official|accurate|full) (technical |)(term|terminology|vocabulary|jargon|nomenclature), (use|employ|prefer|speak|keep|stick|insist|write|expect) … (technical term|jargon|terminology|technical vocabulary|technical language|nomenclature|lingo|terms of art|shop talk), terms of art, (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) … (dumb|dumbed|simplify|simplified|plain words|oversimplify|lay terms|paraphrase … term|explain … basic|baby talk|water down), jargon (is|are) (fine|welcome|ok|okay|expected|allowed), fluent in`,
        alone: `(never|=not|don't|nothing|nobody|mustn't|shouldn't) (dumb|water) … down, jargon is (fine|welcome|ok|okay|expected|allowed), precise technical (term|vocabulary|terminology|language), speak … (lingo|shop talk), terms of art, technical names, call things by`,
      },
    },
    { home: HOME + '|term|jargon|concept' },
  ),
  practiceField('prose-abbreviations', 'abbreviations in prose', {
    things: `abbreviation, acronym, abbreviate, shorthand, initialism, contraction of words, short forms`,
    acts: `abbreviations, acronyms, shorthand, initialisms`,
    for: `(use|abbreviate|prefer|shorten|stick to) … (freely|common|usual|known|well-known|save|without|whenever|acronym|abbreviation), no need … (expand|spell), (fine|ok|okay|welcome|allowed), everybody knows, everyone knows, ${WANTED}, no explanation, need not … (explained|expanded|spelled)`,
    against: `(spell|write|expand|define|explain|unfold) … (out|in full|first|every|each|always|every time|on first), (no|never|=not|don't|without|avoid|ban|nothing|nobody|mustn't|shouldn't) … (abbreviation|abbreviate|acronym|shorthand|initialism|alphabet soup), in full, alphabet soup, undefined, unexplained, ${UNWANTED}`,
    home: HOME + '|term|first',
  }),
  practiceField('analogies', 'analogies and metaphors', {
    things: `analogy, metaphor, simile, comparison with everyday, figurative, imagery, figure of speech, parable, figures of speech`,
    acts: `analogies, analogy, metaphor, metaphors, similes, figurative language, imagery, figures of speech, parables`,
    for: `(explain|use|draw|illustrate|make|reach for|offer|find|give) … (analogy|analogies|metaphor|simile|everyday|comparison|imagery), (with|through|by) (analogy|analogies|metaphor|comparison), (help|encouraged|work well), ${WANTED}`,
    against: `(no|never|=not|don't|without|avoid|refrain|skip|free of|nobody|nothing|nor|ban|strip|remove|drop|omit|cut|instead of|mustn't|shouldn't) … (analogy|analogies|metaphor|simile|figurative|imagery|figure of speech|comparison), literal language, literally, muddy, confuse, mislead, ${UNWANTED}`,
    home: HOME + '|concept|idea',
  }),
  choiceField(
    'principle',
    'reader-novice-expert-f',
    'for whom explanations are written',
    `reader, audience, user, explanation, explain, knowledge, background, level, familiar, beginner, expert, newcomer, concept, assume, basics, customer, people who read, person asking`,
    {
      novice: {
        near: `(beginner|newcomer|novice|layman|layperson|rookie|first-timer|newbie|freshman|uninitiated|non-technical|amateur|starter), (assume|presume|presuppose|expect|take for granted) (no|nothing|little|zero), no (prior|previous) (knowledge|experience), (explain|spell out|define|introduce) … (every|each|basics|from scratch|ground up|from zero|everything|fundamental|term), knows nothing, know nothing, never (seen|heard|programmed|coded|used|written), (new|fresh) to (programming|topic|field|subject|project), from ground up, hold … hand, first day, start from zero`,
        alone: `assume (no|zero|little) … (knowledge|experience|familiarity|background), (reader|user|audience|customer) … (beginner|novice|knows nothing|newcomer|no experience|layman|layperson|never), explain … (basics|fundamentals|from scratch|from ground up), (write|explain) … for … (beginner|newcomer|layperson|novice|newbie|lay people), (people|readers|users|someone|somebody|anyone) … never (programmed|coded|seen|used|heard|touched|written), first (lesson|day|contact), (no|zero|without) (prior|previous) (knowledge|experience)`,
      },
      expert: {
        near: `(expert|professional|specialist|seasoned|senior|veteran|experienced|practitioner|insider|adept|peer|old hand|power user), (assume|presume|presuppose|expect|take for granted) … (knowledge|familiarity|expertise|fluency|experience|competent|competence|background|mastery), (never|=not|don't|no|skip|without|nothing|nobody|mustn't|shouldn't) … (explain basics|basics|fundamental|tutorial|introductory|condescend|hand-holding|hold hand|patronise|patronize|beginner|spell out|primer|obvious|elementary|lecture), knows (trade|field|craft|business|ropes|stuff|what), know what they are doing, among peers, as peer`,
        alone: `(skip|omit|leave out|never explain|not explain|don't explain|no) (basics|fundamentals|beginner|hand-holding|introductory), (reader|user|audience|customer) … (expert|professional|specialist|senior|seasoned|knows field|knows trade|veteran|experienced), assume … (expertise|deep knowledge|familiarity|fluency), (write|explain) … for … (expert|specialist|professional|senior engineer), treat … as … (expert|peer|professional), (readers|users|customers|they) … (know|knows) (trade|field|craft|business|stuff|what), old hands, (preach|explain) to … (choir|converted), (tell|teach) experts`,
      },
    },
    { home: HOME + `|audience|concept|term|basic` },
  ),
  practiceField('enthusiasm', 'enthusiasm and exclamation marks', {
    things: TONE + `, exclamation mark, exclamation point, enthusiasm, excitement, superlative, hype`,
    acts: `exclamation mark, exclamation point, enthusiasm, superlatives, hype, exuberance`,
    for: `(enthusiastic|enthusiastically|upbeat|excited|bubbly|energetic|peppy|exuberant|high-energy|thrilled|zest|sparkling|passionate), (show|bring|radiate|share|express|exude) … (enthusiasm|excitement|energy|passion|joy), with (enthusiasm|gusto|energy|passion|excitement), energy`,
    against: `(never|=not|don't|no|without|avoid|free of|nor|nothing|nobody|mustn't|shouldn't) … (enthusiasm|enthusiastic|exclamation|superlative|hype|excited|excitement|exuberance|gush|bubbly|upbeat|perky), (calm|calmly|understated|subdued|low-key|restrained|measured|sober|composed|unexcited|level-headed|quiet tone|even-tempered), full stops only, understatement`,
    home: HOME,
  }),
  practiceField('small-talk', 'small talk', {
    things: `small talk, chit-chat, chitchat, pleasantries, weather, weekend, chat about, social conversation, idle talk, chatter`,
    acts: `small talk, chit-chat, chitchat, pleasantries, idle chatter, idle talk, social niceties`,
    for: `(begin|start|open) … with … (small talk|chit-chat|pleasantries), (make|engage in|indulge in|exchange|enjoy|join in|take time|allow) … (small talk|chit-chat|chitchat|pleasantries|chat), (fine|part), ask how, break ice, ${WANTED}`,
    against: `(no|never|=not|don't|without|avoid|refrain|skip|free of|nobody|nothing|nor|ban|strip|remove|drop|omit|cut|instead of|mustn't|shouldn't) … (small talk|chit-chat|chitchat|pleasantries|chatter|idle|weather|weekend), to business, to point, ${UNWANTED}`,
    forAlone: `ask (how they are|how user is|how customer is|about their day|how their day)`,
    home: HOME,
  }),
  practiceField('politeness', 'courtesies such as “please” and “thank you”', {
    things: `courtesy, courtesies, thanks, thank, civilities, niceties, polite phrases, polite formula, politeness, greeting, please and thank`,
    acts: `courtesies, polite phrases, polite formulas, thank-yous, civilities, politeness formulas, niceties`,
    for: `(say|use|add|include|begin with|open with|close with|always|never forget) … (thank|thanks|courtesy), thank (user|customer|caller|visitor|them|contributor|author|everyone|people|him), minds its manners, mind your manners, manners, ${WANTED}`,
    against: `(no|never|=not|don't|without|skip|drop|omit|avoid|spare|waste|nor|nothing|nobody|mustn't|shouldn't) … (thank|thanks|courtesy|courtesies|niceties|polite phrases|civilities|politeness), we are not at court, ${UNWANTED}`,
    forAlone: `mind your manners, thank … (for|before) … (question|patience|report|message|writing|contribution|contacting|reaching)`,
    home: HOME,
  }),
  practiceField('contractions', 'contractions', {
    things: `contraction, contracted form`,
    acts: `contractions, contracted forms`,
    for: `(use|prefer|write|with) … contractions, natural, ${WANTED}`,
    against: `(no|never|=not|don't|without|avoid|refrain|skip|free of|nobody|nothing|nor|ban|strip|remove|drop|omit|cut|instead of|mustn't|shouldn't) … contractions, (expand|write out|spell out) … contractions, full forms, uncontracted, ${UNWANTED}`,
    home: HOME,
  }),
  practiceField('mirror-tone', 'adapting the tone to the user', {
    things: `tone, style of user, register, voice, vocabulary, manner, language of user, mood, brand voice, house voice, formality`,
    for: `(mirror|match|adapt|adjust|mimic|pick up|follow|tune|imitate|echo|suit|reflect) … (tone|style|register|user|customer|voice|vocabulary|mood|formality|manner|to), when in rome, chameleon`,
    against: `(same|one|single|fixed|constant|consistent|uniform|unchanging|identical|own|brand) (tone|voice|register|style|manner), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) … (mirror|match|adapt|adjust|mimic|imitate|copy|echo|change|drift|vary|waver|slip|follow), (regardless|irrespective|no matter|whatever|however) … (user|customer|they|who|visitor|caller|writes|style), whoever … (talking|asking|writes|asks), consistent, unwavering`,
    home: HOME,
  }),
  practiceField('own-persona', 'a name and character of the assistant’s own', {
    things: `persona, personality, backstory, alter ego, mascot, chatbot, assistant, own character`,
    acts: `persona, personality, backstory, character of its own, name of its own, alter ego, mascot, personality traits`,
    for: `(call yourself|introduce yourself as|sign as|go by name|give yourself), quirks, (has|have|show|give|bring|with|develop|play) … (personality|persona|backstory|quirk|mascot|own name), ${WANTED}`,
    against: `(no|never|=not|don't|without|avoid|has no|have no|nothing|nobody|mustn't|shouldn't) … (persona|personality|own name|backstory|pretend|mascot|quirk|name of own), nameless, faceless, (mere|plain|only) (tool|instrument|utility), tool without, anonymous tool, no name, ${UNWANTED}`,
    forAlone: `introduce yourself as, you are called, (call|name) yourself, sign … messages (as|with)`,
    againstAlone: `you have no (name|personality|persona|character), nameless tool, (don't|never|=not|nothing|nobody|mustn't|shouldn't) (give yourself|adopt) … (name|persona|personality|character)`,
    home: HOME,
  }),
  practiceField('persona-f', 'admitting to be a machine', {
    things: `machine, ai, bot, chatbot, robot, language model, human, program, software, artificial, automated, real person, character, role, assistant, person`,
    for: `(say|admit|disclose|tell|reveal|make clear|state|confirm|own up|announce|introduce|identify|acknowledge|declare|inform) … (you are|ai|bot|machine|program|language model|artificial|automated|robot|chatbot|computer|software), (never|=not|don't|nobody|nothing|mustn't|shouldn't) … (pretend|claim|pose|impersonate|pass|pass off|fool|deceive|deny|act as if|believe) … (human|person|ai|machine|bot|colleague|man|woman|people), no secret, (knows|know|learn|told|understand) … (talking|dealing|speaking|chatting|writing) … (machine|bot|ai|program|robot), (know|told|aware|understand|learn) … (talking|speaking|chatting|dealing|writing) … (software|computer|algorithm|program|machine|bot|ai|model)`,
    forAlone: `(never|=not|don't|nothing|nobody|mustn't|shouldn't) (pretend|claim|pose|pass) … (human|person|real person), (say|admit|tell|disclose|confirm) … you are (ai|an ai|bot|machine|program|language model|robot|artificial|chatbot|not human)`,
    against: `(never|=not|don't|no|nobody|nothing|mustn't|shouldn't) … (say|admit|reveal|mention|disclose|tell|confess|out yourself|break character|concede|betray|let on|give away|step out|drop) … (ai|bot|machine|program|model|character|role|automated|artificial|robot|chatbot|assistant|act|), (stay|remain|keep) … (in character|in role), (pretend|claim|pose|pass) … (human|person|colleague|employee), you are human, flesh and blood, as though … (person|human), as if … (person|human), (dodge|evade|deflect|sidestep|change subject), pass for, never let on, (keep|maintain) … (illusion|disguise|mask), human being and, (deny|denies) … (machine|bot|ai|program|robot)`,
    againstAlone: `(never|=not|don't|nothing|nobody|mustn't|shouldn't) (break character|drop the act|step out of role|leave role|fall out of role), stay in (character|role), (pretend|claim) to be (human|person|real person), pose as (human|person), pass for (human|person), (believe|think|feel) … (chatting|talking|speaking|dealing|writing) (with|to) (person|human|someone|colleague)`,
    home: HOME,
  }),
  choiceField(
    'slot',
    'answer-language-f',
    'the language of the answers',
    `answer, reply, response, respond, chat, conversation, speak, write back, talk to, correspond, correspondence, communicate, communication, language of answers, write to`,
    {
      English: `in english, english only, only english, always english, english exclusively, english whatever, to english, language is english, (answer|reply|respond|speak) english`,
      'another language': `(german|french|spanish|italian|dutch|portuguese|russian|japanese) is only, (in|only|always|to|speak|answer|use) (german|french|spanish|japanese|chinese|mandarin|portuguese|italian|dutch|russian|korean|polish|swedish|turkish|hindi|arabic|ukrainian|czech|danish|norwegian|finnish|greek|hungarian|vietnamese|thai|hebrew), (german|french|spanish|japanese|chinese|mandarin|portuguese|italian|dutch|russian|korean|polish|swedish|turkish|hindi|arabic|ukrainian|czech|danish|norwegian|finnish|greek|hungarian|vietnamese|thai|hebrew) (only|exclusively|always), language is (german|french|spanish|japanese|chinese|mandarin|portuguese|italian|dutch|russian|korean|polish|swedish|turkish|hindi|arabic|ukrainian|czech|danish|norwegian|finnish|greek|hungarian|vietnamese|thai|hebrew)`,
      "the user's language": {
        near: `language in which, language you … addressed, (language|tongue) (user|customer|they write|they use|they wrote|caller|visitor|message|asker|requester|guest|question|used by|you are asked|you are addressed), (user|customer|same|caller|visitor|asker|guest|sender) (language|own language|mother tongue|native language), whatever language, whichever language, mirror … language, follow … language, language … (user|customer|visitor|caller|guest) … (writes|uses|speaks|wrote|used)`,
        alone: `(use|speak|in|mirror|match) (user|customer|caller|visitor|guest|asker) (language|own language|mother tongue|native language), language … (user|customer|visitor|caller|guest) … (writes|uses|speaks|wrote), whatever language (user|customer|visitor|they)`,
      },
    },
    { home: HOME },
  ),
];
