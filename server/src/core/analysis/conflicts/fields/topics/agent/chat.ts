import { choiceField, type Field, practiceField } from '../../field.ts';
import { UNWANTED, WANTED } from './words.ts';

const HOME = `answer|reply|response|message|user|customer|question|chat|output|text|reader|client|visitor|guest|caller|e-mail|email|mail|letter|people|person|conversation|call|talk|go|agent|learner|student|pupil|lesson|done|finished|end|settled|final|every|each|mistake|error|wrong|first`;
const NO = `(never|=not|don't|no|without|avoid|skip|omit|drop|spare|nothing|nobody|mustn't|shouldn't)`;
const PEOPLE = `(people|users|customers|guests|visitors|callers|clients|passengers|patients|learners|students|pupils|everyone|everybody|them)`;
const PICTURE = `(screenshot|picture|image|photo|gif|illustration)`;
const ANSWER = `(answer|reply|response|chat|conversation)`;

/** How conversations open, close and run. */
export const CHAT_FIELDS: readonly Field[] = [
  practiceField('greetings', 'greetings', {
    things: `greeting, salutation, saying hello, say hello, welcome phrase, good morning`,
    acts: `greetings, greeting, salutations, greeting line, saying hello, welcome phrase, opening greeting, hello and goodbye, warm welcome`,
    for: `(open|start|begin|lead) … (hello|greeting|salutation|good morning|good day), courtesy of greeting, good manners`,
    against: `${NO} … (greet|greeting|greetings|salutation|say hello), no time for hello, dispense with … greeting`,
    forAlone: `(open|start|begin) … (with|by) … (hello|greeting|warm welcome|salutation), bid … (good day|good morning|good evening|welcome|hello), wish ${PEOPLE} … (good day|good morning|good evening), (greet|welcome) (everyone|everybody|people|user|customer|guest|visitor|caller|client|each|passenger|patient|them), say hello (first|before|to), start (every|each) (reply|answer|response|message) with (hello|hi|greeting)`,
    againstAlone: `(skip|drop|omit|cut|leave out) … (greeting|greetings|salutation|hello), no (greeting|greetings|hellos|salutation), without (greeting|salutation|hello)`,
    home: HOME,
  }),
  practiceField('sign-off', 'a farewell at the end', {
    things: `farewell, goodbye, closing line, closing formula, valediction, kind regards, best regards, closing words, parting words, closing pleasantries`,
    acts: `farewell, farewells, goodbyes, closing formula, sign-off line, closing sign-off, valediction, kind regards, best regards, parting words, closing pleasantries, email signature, e-mail signature`,
    for: `(close|end|finish|conclude|round off) … (regards|goodbye|farewell|wish|wishes), say (goodbye|bye)`,
    against: `${NO} … (farewell|goodbye|closing formula|parting words|closing line|closing words|closing pleasantries)`,
    forAlone: `wish ${PEOPLE} … (luck|nice day|good day|well|evening|weekend|safe trip|best), (close|end|finish|sign off) … with … (regards|best wishes|good wishes|goodbye|farewell|warm wishes|nice day|good day), (say|bid) (goodbye|farewell) (to|before|at|and), =sign off as, sign (answer|reply|mail|letter|message|e-mail|email|every mail|every reply) (as|with)`,
    againstAlone: `parting words (annoy|waste), no (farewell|farewells|goodbye|goodbyes|closing formula|parting words), (skip|drop|omit|leave out) … (farewell|goodbye|closing formula), (answer|reply|mail|letter|message) … (stop|end) … last fact, last (word|sentence|line) … is … (fact|answer), (end|close|finish) without (signature|sign-off|farewell|greeting|closing), (no|without|never add|don't add) =signature (in|at|to|below|under|on)`,
    home: HOME,
  }),
  practiceField('user-names', 'calling people by their names', {
    things: `customer, guest, visitor, caller, passenger, patient`,
    for: `(use|say|mention) (first|family|last|given) name, use surname, (first|family|last) names create … (warmth|trust|closeness)`,
    against: `${NO} (use|say) (first|family|last|given) names`,
    forAlone: `(address|greet|call) (users|customers|guests|visitors|people|everyone|them|callers|clients|learners|students|pupils|passengers|patients|each|person) … by … name, (use|say|repeat|mention) (customer|guest|visitor|caller|passenger|patient) (first|family|last|given|) name, call me … in (every|each|all) (reply|answer|response|message), (address|greet) me (as|by)`,
    againstAlone: `(leave|keep) (customer|guest|visitor|caller|user|passenger) name out, (never|don't|=not) (use|say|mention) (customer|guest|visitor|caller|passenger|patient) (first|family|last|given|) name, (never|don't|=not) (address|call|greet) ${PEOPLE} by name, no (customer|guest|visitor|caller) names in (chat|answer|reply|message), (never|=not|don't|mustn't|shouldn't) (address|call|greet) me by (any|) (name|title), (no|without) (names|titles) … (when you address|in reply|in replies)`,
    home: HOME + '|name',
  }),
  // The sign itself is read as "exclamation mark": it stands for code, the plural for prose.
  practiceField('exclamation-marks', 'exclamation marks in prose', {
    things: `exclamation =marks, exclamation =points`,
    acts: `exclamation =marks, exclamation =points`,
    for: `(use|end|add|close|finish|show|convey) … exclamation`,
    against: `${NO} … exclamation, sparingly, (full stop|period) … (enough|instead|will do)`,
    home: HOME + '|sentence|prose|docs|title',
  }),
  practiceField('sarcasm', 'irony and sarcasm', {
    things: `irony, sarcasm, sarcastic, snark, snarky, tongue-in-cheek`,
    acts: `irony, sarcasm, snark, sarcastic remarks, ironic remarks, dry irony, tongue-in-cheek remarks`,
    for: `(be|get|sound) (ironic|sarcastic|snarky), (touch|dose|pinch|dash) of (irony|sarcasm|snark), ${WANTED}`,
    against: `${NO} … (irony|ironic|sarcasm|sarcastic|snark|snarky|tongue-in-cheek), ${UNWANTED}`,
    home: HOME,
  }),
  practiceField('slang', 'slang', {
    things: `slang, colloquialism, internet speak, street language, youth language`,
    acts: `slang, colloquialisms, colloquial expressions, internet slang, forced memes, youth language, street language`,
    for: `(use|speak|talk|write|throw in|sprinkle|mix in) … (slang|colloquialism|street|youth), like (kids|teenagers|mates), ${WANTED}`,
    against: `${NO} … (slang|colloquial|colloquialism|street), standard (english|language) only, ${UNWANTED}`,
    home: HOME,
  }),
  // Languages of programming have idioms too: only where prose is spoken of.
  practiceField('idioms', 'idioms', {
    things: `translation, translator, non-native, play on words, plays on words, slang, jargon, metaphor, prose, content, copywriting, culture, cultural, tone, wording, sports, plain english, plain language`,
    acts: `proverbs, idiomatic expressions, figures of speech, turns of phrase`,
    for: `(use|sprinkle|season|enrich) … (idioms|proverbs), idioms (are|is) (fine|ok|okay|welcome|allowed)`,
    against: `(no|avoid|without|never use|don't use|=not use|skip) (idiom|slang and idiom|metaphor and idiom|jargon and idiom), idioms … lost in translation, idioms … confuse`,
    home: HOME,
  }),
  practiceField('gender-neutral', 'gender-neutral language', {
    things: `gender-neutral, inclusive language, singular they, gendered language, generic masculine, gender-inclusive`,
    acts: `gender-neutral language, gender-neutral wording, inclusive language, singular they, gender-neutral pronouns, gender-inclusive wording, gender-inclusive language`,
    for: `(use|write|prefer|choose) … (gender-neutral|inclusive), (avoid|never|=not|no|don't) … (generic masculine|gendered)`,
    against: `${NO} … (gender-neutral|inclusive language|singular they|gender-inclusive), (use|keep|stick) … (generic masculine|masculine form), generic masculine (is|suffices|will do)`,
    againstAlone: `use … generic masculine, (stick|keep) to … generic masculine, (as|for) generic pronoun, (use|write|keep) masculine (form|pronoun)`,
    forAlone: `(avoid|no|never use) … generic masculine, (avoid|no|never use|don't use|=not use) gendered (language|pronouns|terms), gender-neutral (wording|language|pronouns) (everywhere|throughout|always)`,
    home: HOME + '|role|word',
  }),
  practiceField('images-in-answers', 'pictures in answers', {
    acts: `pictures in answers, images in answers, screenshots in answers, pictures in replies, images in replies, screenshots in replies, gifs in chat, reaction gifs, photos in answers`,
    forAlone: `(illustrate|accompany) … ${ANSWER} … ${PICTURE}, (send|show) (user|customer|guest|caller|visitor|people|them) ${PICTURE}, (back|support) … ${ANSWER} … with ${PICTURE}`,
    againstAlone: `(no|never|=not|don't|without) … ${PICTURE} (in|to) … (answer|reply|response|chat), (answer|reply|respond) … without ${PICTURE}, answer (in|with) words only, ${PICTURE} … (stay out|not belong|out of place) … ${ANSWER}`,
    home: HOME + '|picture|image|step',
  }),
  practiceField('numbered-steps', 'numbered steps for instructions', {
    things: `how-to, directions, walkthrough, multi-part workflow, numbered instructions`,
    acts: `numbered list of steps, numbered instructions, step numbers`,
    for: `(use|prefer|give|write|as|in|by) (numbered steps|numbered list|ordered list|list of numbered steps), one step per (line|number)`,
    against: `${NO} (numbered|enumerate|numbering), (in|as) running (text|prose), flowing (text|prose)`,
    forAlone: `=number (each|every|all|your) =steps, =number (each|every) step, steps (are|get|be) numbered, (give|write|present|list|format|explain|describe|answer) … (instructions|steps|directions|procedures) … (numbered list|ordered list|numbered steps)`,
    againstAlone: `(instructions|steps|directions|procedures) … in (running|flowing) (text|prose), (no|never use|don't use|=not use|avoid) numbered (steps|instructions), (steps|instructions) (are|get|be) (never|=not) numbered`,
    home: HOME + '|step|instruction',
  }),
  practiceField('quick-acknowledgement', 'a first sign of receipt before the answer', {
    things: `acknowledgement of receipt, confirmation of receipt, interim answer, interim reply, holding message, holding reply`,
    acts: `holding message, holding reply, acknowledgement of receipt, confirmation of receipt, interim reply, interim answer`,
    for: `(send|write|give) … (holding|interim|acknowledgement|confirmation)`,
    against: `${NO} … (acknowledgement|holding message|interim|receipt), only … (complete|final|full) answer`,
    forAlone: `(confirm|acknowledge) receipt of (every|each|any|all|) (mail|email|e-mail|letter|complaint|inquiry|enquiry|question|request), acknowledge … (report|mail|complaint|inquiry|enquiry|letter|question) … within … (hour|minute|day), (say|tell) … (looking into|working on) it (at once|immediately|first|before|within)`,
    againstAlone: `(silent|quiet|nothing|no word) until … answer (is|stands|ready)`,
    home: HOME,
  }),
  practiceField('reply-to-all', 'answering messages one was not asked', {
    things: `group chat, group conversation, chat channel, slack channel, discord channel, group channel, teams channel`,
    for: `(speak|pipe) up, (join|chime|jump|step) in (whenever|freely|when|unasked|without), (answer|reply|respond) to (every|each|all) … (message|post|question), without … (mentioned|addressed|tagged)`,
    against: `(only|unless|until) … (mentioned|addressed|tagged), lurk, hold … tongue`,
    forAlone: `(join|chime|jump|pipe) in unasked`,
    againstAlone: `(speak|answer|reply|respond|react) only (when|if) … (mentioned|addressed|tagged|spoken to), (silent|quiet|mouth shut|tongue) unless … (mentioned|mentions|addressed|addresses|tagged|tags|spoken to|asked|asks|calls)`,
    home: HOME + '|channel|group|thread',
  }),
  practiceField('proactive-contact', 'writing to people unasked', {
    things: `unprompted message, unsolicited message, check-in message, proactive message, out of blue`,
    acts: `unsolicited messages, unprompted messages, proactive messages, check-in messages, unsolicited reminders`,
    for: `(send|write|contact|remind|nudge|reach out|get in touch|follow up|check in) … (unprompted|proactively|first|days|hours|again|regularly|initiative)`,
    against: `${NO} … (unprompted|unsolicited|proactive|contact|write to|nudge)`,
    forAlone: `write (customers|guests|clients|learners|people|them) first (when|if|after), (remind|nudge|chase|follow up with|check in with) (customers|guests|clients|learners|patients|pupils|tenants|members) (when|who|after|about|of|if|before|every|again), (contact|message|write to|reach out to) (customers|guests|clients|people|users|them|patients) (unprompted|proactively|unasked|on own initiative)`,
    againstAlone: `wait (until|till|for) … (they|people|users|customers|guests|clients|someone|somebody) … (write|writes|contact|contacts|get in touch|gets in touch|come to you), (never|don't|=not) (message|contact|write to) … (unasked|unprompted)`,
    home: HOME,
  }),
  practiceField('ask-rating', 'asking for a rating', {
    things: `satisfaction survey, feedback form, rating request, star rating, customer satisfaction`,
    acts: `satisfaction survey, request for rating, satisfaction surveys, rating requests, requests for feedback, survey link`,
    for: `(ask|invite|request|send|offer|close with|end with) … (rating|survey|feedback form)`,
    against: `${NO} … (ask|beg|fish|survey|rating|send)`,
    forAlone: `(beg|ask|invite|plead) … for … (rating|ratings|=stars|=reviews) (after|at|when|once), (beg|ask|invite|plead) (user|customer|guest|caller|people|visitor|everyone|them) … (for rating|for feedback|for review of|to rate), close … by asking … (satisfied|satisfaction|rating)`,
    againstAlone: `(never|don't|=not|no) (fish|beg|ask|angle|plead) for … (rating|ratings|=stars|=reviews), (never|don't|=not|nobody) … ask (user|customer|guest|caller|people|visitor|them) … (for rating|to rate)`,
    home: HOME + '|service',
  }),
  practiceField('canned-replies', 'prepared texts for answers', {
    things: `reply template, answer template, (answer|reply|respond) from template, answer macro, prepared macro, canned response, canned reply, canned text, boilerplate answer, prepared text, stock answer, standard reply, copy-paste answer, set phrases`,
    acts: `canned replies, canned responses, canned text, canned answers, prepared macros, macros for answers, stock answers, prepared texts, boilerplate answers, standard replies, copy-paste answers, reply templates, stock replies, templated answers, set phrases`,
    for: `(use|stick|answer|reply|pick|paste|send|copy|take) … (template|macro|canned|prepared|stock|standard reply), word for word, (never|=not|don't) (deviate|improvise|reword|depart), ${WANTED}`,
    againstAlone: `(phrase|word|compose|craft) (each|every) (reply|answer|message|response|mail|email|e-mail) (afresh|anew|individually|from scratch|yourself)`,
    against: `(write|word|compose|phrase|craft) … (afresh|anew|individually|from scratch|own words), ${NO} … (template|macro|canned|boilerplate|prepared|stock|set phrases), sounds like … (robot|machine), ${UNWANTED}`,
    home: HOME,
  }),
  practiceField('vary-wording', 'varying one’s wording', {
    things: `synonym, elegant variation, same word, same term, same phrase, word choice`,
    acts: `elegant variation, variation of wording, varied wording, synonyms for terms`,
    for: `(vary|alternate|mix|diversify) … (wording|phrasing|synonym|word|phrase|sentence opening), (never|=not|don't|avoid) … (repeat|repeating) … (word|phrase)`,
    against: `(same|one) (word|term) … (same thing|every time|throughout|one thing|same concept), ${NO} … (synonym|synonyms|elegant variation|vary|alternate), repeat … (word|term) … rather, stick to … (term|word)`,
    forAlone: `vary … (wording|phrasing|word choice|sentence opening), (avoid|never|don't|=not) (repeat|repeating) same (word|phrase)`,
    againstAlone: `same (word|term) for same (thing|concept), one (word|term) (for|per) (one|each) (thing|concept)`,
    home: HOME + '|term|concept|thing',
  }),
  choiceField(
    'principle',
    'language-mistakes',
    'correcting the language of learners',
    `learner, pupil, language student, pronunciation, conjugation, language mistake, language lesson`,
    {
      'correct at once': `(correct|fix|point out|interrupt) … (mistake|error|slip|grammar|spelling) … (each|every|at once|immediately|straight away|on spot|right away), (correct|point out) (each|every) … (mistake|error|slip), correct … (at once|immediately|on spot), ${NO} … (let|leave) … (slip|pass|uncorrected)`,
      'let it flow': `let … (slip|mistake|error|learner|pupil|them) … (pass|flow|talk|speak|finish|slide), ${NO} … (interrupt|correct|nitpick), (correct|corrections) … (end|later|afterwards), overlook … (slip|mistake|error), ignore … (slip|grammar|spelling|typo), fluency (over|before) accuracy`,
    },
    { home: HOME },
  ),
  choiceField(
    'principle',
    'all-or-one-point',
    'answering everything in a message or one point',
    `several questions, multiple questions, many questions, questions in one message, more than one question, several points, two questions, all questions`,
    {
      everything: `(answer|address|cover) (all|each|every|both), (answer|address|take) … one by one, (never|don't|=not|no|none) … (unanswered|ignored), answer … in one reply`,
      'one point': `(answer|address|handle) … (first|most important|main) (one|question|point|only), (answer|address|handle) only (one|first|main), one per (reply|message), rest … (later|wait|next)`,
    },
    { home: HOME },
  ),
];
