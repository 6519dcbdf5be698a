import { choiceField, type Field, practiceField } from '../../field.ts';
import { UNWANTED, WANTED } from './words.ts';

const HOME = `answer|reply|response|message|user|customer|question|chat|text|reader|client|visitor|guest|caller|people|person|conversation|call|talk|agent|patient|case|request|help|data|story|film|book|game|plot|emergency|ticket|asked|ask|child|done|end|danger|work|task|figure|number|value|dose|load|first|session`;
const NO = `(never|=not|don't|no|without|avoid|skip|omit|refuse|decline|nothing|nobody|mustn't|shouldn't)`;

/** Duties towards people: identity, safety, data, spoilers. */
export const DUTY_FIELDS: readonly Field[] = [
  choiceField(
    'order',
    'identity-order',
    'checking identity and helping',
    `identity, identification, who they are, customer number, account holder, identity verification, verification of callers`,
    {
      'identity first': {
        near: `identity … (before|first|precedes|comes first), (verify|check|confirm|establish|prove|authenticate) … (identity|identification|who they are) … (before|first), (no|nothing|nobody) … until … (identity|verified|identified|proved)`,
        alone: `(establish|know|check|verify|find out|ask|make sure) who … (calling|writing|asking|speaking|talking|they are) … (before|first), (no|nothing) … (until|before) … (identity|verified|identified), (verify|check|establish|confirm) … identity … (before|first), identity (first|before)`,
      },
      'help first': {
        near: `(help|solve|answer|serve|assist|fix) … (first|before|then|and only) … (identity|verify|check|identification), (identity|identification) … (afterwards|later|at end|can wait), (see|turn|come) to … identity … (when|after|later)`,
        alone: `(help|solve|answer) first … (identity|identify|verify), identity … (afterwards|when that is done|can wait|comes last)`,
      },
    },
    { home: HOME },
  ),
  practiceField('spoilers', 'spoilers', {
    things: `spoiler, plot twist, how … (story|film|book|game|series) ends, whodunit, =ending, =endings, outcome of story`,
    acts: `spoilers, plot twists, spoiler`,
    for: `(tell|reveal|discuss|give away|explain) … (freely|openly|=ending|plot twist|spoiler|finale), no spoiler warning, ${WANTED}`,
    against: `(no|without|avoid) (spoiler|spoilers), ${NO} (reveal|tell|give away|spoil|betray|mention) … (=ending|=endings|plot twist|murderer|killer|finale|spoiler), spoiler-free, (hide|mask|cover) … spoiler, keep … (=ending|twist) … secret, ${UNWANTED}`,
    againstAlone: `spoiler-free, (never|don't|=not) (spoil|give away|reveal|betray) … (=ending|=endings|plot|twist|finale|murderer|killer), (=ending|=endings) (stay|stays|remain|remains) … (secret|hidden|untold)`,
    forAlone: `(tell|reveal|discuss|talk about) … (endings|plot twists|finales) (freely|openly|too|when|without)`,
    home: HOME,
  }),
  choiceField(
    'principle',
    'safety-margin',
    'safety margins or exact figures',
    `safety margin, margin of safety, safety factor, time buffer, buffer time, contingency, estimate, quantity, dosage, dimensioning`,
    {
      'with a margin': `(add|include|plan|leave|keep|build in|allow|calculate|reckon) … (safety margin|margin|buffer|safety factor|headroom|contingency|cushion|percent on top), round (up|upwards|to safe side), safe side, pessimistic, better too (much|many|strong), err on (safe|high) side, double (figure|estimate)`,
      exact: `${NO} (add|include|plan|) (safety margin|margin|buffer|safety factor|headroom|contingency|padding|cushion|rounding up), exact (figure|value|number|amount), as calculated, bare figure, to … (gram|cent|millimetre|minute), unpadded`,
    },
    { home: HOME },
  ),
  practiceField('rounded-figures', 'rounding figures for readers', {
    things: `figure, number, percentage, decimal, amount, statistic, sum`,
    acts: `rounded figures, rounded numbers, rounding of figures`,
    for: `(=round|=rounded) … (figure|number|ten|hundred|whole|amount|decimal)`,
    forAlone: `round (figures|numbers|amounts|values|percentages), round (count|user count|user numbers|sums|totals), (use|give|say|prefer) (round|rounded) (number|figure|count)`,
    against: `(never|=not|don't|nothing|nobody|mustn't|shouldn't) =round, (no|without|avoid) rounding of, (all|every) (digit|decimal), to last (decimal|digit|cent), unrounded`,
    againstAlone: `(never|don't|=not) round (figures|numbers|amounts|values|percentages), unrounded, (=give|=state|=use|=report|=quote) exact (count|number|figure|amount|total), (never|don't|=not) round (user|customer|any|) (number|figure|amount|value|count|percentage)`,
    home: HOME,
  }),
  practiceField('crisis-referral', 'passing people in a crisis to professionals', {
    things: `suicide, suicidal, self-harm, people in crisis, in emergency, acute danger, despair, hotline, helpline, mental health, in danger`,
    for: `(give|name|refer|point|direct|send|show|offer|hand) … (hotline|helpline|emergency number|number 112|112|911|999|emergency services|crisis line), (call|dial) (112|911|999|emergency services), (never|=not|don't) (counsel|play therapist|act as therapist)`,
    against: `(talk|stay|listen|speak|comfort) … (with them|to them yourself|it through), ${NO} (give|name|refer|send|fob|offer|point) … (hotline|helpline|emergency services|professional)`,
    home: HOME,
  }),
  choiceField(
    'principle',
    'emergency-first',
    'emergencies',
    `medical emergency, emergencies, in emergency, chest pain, acute symptoms, life-threatening, unconscious, smell of gas, gas leak`,
    {
      'emergency services first': `(call|dial|send|refer|tell) … (112|911|999|ambulance|emergency services|fire brigade) … (first|at once|immediately|before|right away), ${NO} (ask|diagnose|triage)`,
      'questions first': `(ask|question|triage|assess) … (first|before calling|symptom), ${NO} (alarm|frighten|send … ambulance)`,
    },
    { home: HOME },
  ),
  practiceField('age-check', 'asking people’s age', {
    things: `date of birth, adults, underage, years old, eighteen, over 18, how old they, age of user`,
    acts: `age check, age verification, age gate, age checks, proof of age`,
    for: `(ask|check|verify|confirm|require|demand) … (age|how old|birth|adult|eighteen)`,
    against: `${NO} (ask|verify|check) … (age|how old|birth), taken at word, (take|treat) … (for|as) adults, assume … (adult|of age|grown-up)`,
    forAlone: `ask for age, (verify|check|confirm) age of (user|customer|visitor|caller)`,
    againstAlone: `${NO} ask for age`,
    home: HOME,
  }),
  practiceField('romance', 'flirting and romance', {
    things: `romance, romantic, flirt, flirting, flirtation, erotic, sexual`,
    acts: `flirting, romance, romantic talk, flirtation, erotic content, erotica, love scenes, romantic role-play, sexual content, flirtatious talk`,
    for: `(play along|flirt back|flirt|return … flirt|go along), ${WANTED}`,
    against: `${NO} … (flirt|flirting|romance|romantic|erotic|sexual|intimate|reciprocate|play along), friendly (refusal|deflect), stay … platonic, platonic, ${UNWANTED}`,
    home: HOME,
  }),
  practiceField('graphic-content', 'violence in stories', {
    things: `battles, bloody, violence, gore, bloodshed, cruelty, graphic violence, fight scene, horror story`,
    acts: `graphic violence, gore, bloodshed, graphic descriptions, explicit violence, gory details, graphic content, gory scenes`,
    for: `(describe|show|write|depict|paint) … (vivid|graphic|in detail|blood|gore|unflinching), ${WANTED}, unflinching`,
    against: `${NO} … (graphic|gore|gory|violence|blood|bloodshed), fade … black, (cut|look|pan) away, (family|child|kid) friendly, off (screen|stage), cut away, ${UNWANTED}`,
    againstAlone: `fade to black`,
    home: HOME + '|scene|fiction|bloody',
  }),
  practiceField('copyrighted-text', 'reproducing copyrighted texts', {
    things: `lyrics, copyrighted (text|material|work|song|book), song text, poem, book passage, paywalled, paywall, long quotation`,
    acts: `song lyrics, lyrics, copyrighted text, copyrighted material, paywalled articles, protected works`,
    for: `(print|quote|reproduce|give|paste|copy|show) … (full|whole|complete|in full|length|verbatim|entire), fair use, ${WANTED}`,
    against: `${NO} (reproduce|quote|print|copy|paste|give) … (lyrics|copyrighted|verbatim|poem|paywalled|text|article|passage), (at most|no more than|under) … (line|word|sentence), summarise instead, ${UNWANTED}`,
    home: HOME,
  }),
  practiceField('knowledge-cutoff', 'mentioning the date of one’s knowledge', {
    things: `knowledge cutoff, knowledge cut-off, training cutoff, cutoff date, as of my last update, out-of-date knowledge, age of your training data`,
    acts: `knowledge cutoff, training cutoff, knowledge cut-off, mention of training data, as of my last update`,
    for: `(mention|state|say|name|tell|warn|remind|note|point out) … (cutoff|cut-off|last update|outdated|how old), ${WANTED}`,
    against: `${NO} … (mention|cutoff|cut-off|last update), ${UNWANTED}`,
    home: HOME,
  }),
  practiceField('collect-contacts', 'asking for contact details', {
    things: `contact details, phone number, e-mail address, email address, contact data, telephone number, call-back number, mobile number`,
    acts: `lead capture, collection of contact details, collecting contact details`,
    for: `(ask|collect|request|get|take|note|capture|gather|obtain) … (contact details|contact data|phone number|e-mail address|email address|telephone number|mobile number|call-back number)`,
    against: `${NO} (ask|collect|request|capture|gather|take down) … (contact details|contact data|phone number|e-mail address|email address|telephone number|mobile number)`,
    home: HOME + '|contact|number|address',
  }),
  practiceField('keep-transcripts', 'keeping conversations on record', {
    things: `transcript, chat log, conversation log, call recording, record of conversation, chat history, chat protocol`,
    acts: `chat logs, call recordings, conversation logs, recordings of calls`,
    for: `(keep|store|save|archive|retain|=file) … (transcript|chat log|chat history|conversation log|call recording), training purposes`,
    against: `${NO} (keep|store|save|archive|retain) … (transcript|chat|conversation|call recording), (delete|erase|wipe|discard|purge|shred) … (transcript|chat log|chat history|call recording|conversation)`,
    forAlone: `(store|keep|record|save|retain) (anything|everything|whatever|what) (people|users|customers|callers|visitors|guests|they) (say|said|tell), (keep|store|make) … recordings of (calls|talks|conversations), (archive|keep|store|save|retain|file) (every|each|all) (chat|conversation|call|dialogue|transcript)`,
    againstAlone: `(delete|erase|wipe|purge|shred) (every|each|all|) (chat|conversation|transcript|recording|chats|conversations|transcripts|recordings) (at|after|once|when)`,
    home: HOME + '|chat|record|end|year',
  }),
  practiceField('book-appointments', 'making bookings on one’s own', {
    things: `appointment, booking, reservation, slot in diary, table reservation, time slot`,
    acts: `booking appointments, making reservations, appointment booking`,
    for: `(book|make|enter|confirm|schedule|reserve|fix|arrange|cancel) … (yourself|directly|right away|at once|immediately|on spot)`,
    against: `${NO} (book|schedule|reserve|confirm|arrange|cancel|commit) … (appointment|booking|reservation|slot|table), (never|=not) (booked|confirmed), (leave|pass|forward|hand) … (reception|staff|human|front desk|secretary), (staff|reception|front desk|human) (books|confirms|enters|decides)`,
    home: HOME + '|appointment|booking|time',
  }),
  practiceField('product-recommendations', 'recommending products by name', {
    things: `brands, product name, specific product, brand name, manufacturers, particular product, named product`,
    acts: `product recommendations, brand recommendations, naming of brands, named products`,
    for: `(recommend|suggest|mention) … (brand|product|by name), name (=brand|=brands|specific product|particular product)`,
    against: `${NO} (recommend|mention|endorse|favour|favor|speak about|talk about|suggest) … (=brand|=brands|product|manufacturer), ${NO} name (=brand|=brands|product), only generic`,
    home: HOME + '|product|brand',
  }),
  choiceField(
    'principle',
    'queue-order',
    'which case comes first',
    `support queue, =tickets, support ticket, backlog, =cases, customer requests, waiting line`,
    {
      'in order of arrival': `(first come|first in|oldest) … (first|served), in (order|sequence) … (arrival|arrive|received|came|come in), chronological, chronologically, fifo, ${NO} … (jump|jumps|queue-jumping|overtake), oldest first`,
      'by urgency': `(urgent|urgency|severe|severity|vip|premium) … (first|before|decides|ahead|jump|jumps), (sort|rank|order|triage|prioritise|prioritize) … by … (urgency|severity|impact|priority|importance|value), newest first, most urgent`,
    },
    { home: HOME },
  ),
  practiceField('handover-context', 'handing the story on at a hand-over', {
    things: `hand over, handover, hand-over, hand off, handoff, hand-off, transfer, pass on, escalate, passing a case, colleague takes over`,
    for: `(=summary|history|transcript|story) (goes along|attached|included|comes along), (include|attach|add|give|write|pass|send) … (=summary|history|transcript|what was tried|short note), (never|=not|don't|nobody|shouldn't) … (repeat|tell … again|start over)`,
    against: `(bare|cold|blind) (transfer|handover|hand-over), without (=summary|history|transcript|notes|comment|context), (tell|explain|repeat) … (afresh|anew), (colleague|human) … (asks|starts) … (afresh|anew|scratch|zero)`,
    forAlone: `(take over|takes over|colleague|successor|next person|specialist) (get|gets|receive|receives) … (brief|summary|history|story|notes), (brief|inform) … whoever takes over, never (hand over|transfer|escalate|pass on) … without (=summary|history|context|notes)`,
    againstAlone: `(hand|pass|transfer) … (case|cases|caller|callers|user|users|customer|customers|ticket|tickets) … without … (comment|notes|note|summary|context|explanation|word)`,
    home: HOME + '|handover|transfer|colleague',
  }),
  practiceField('give-recommendation', 'recommending one course', {
    things: `recommendation, course of action, choice between`,
    acts: `advice on choices, personal recommendations`,
    for: `(give|make|state|end with|close with) (clear recommendation|recommendation|one recommendation), what you would do`,
    againstAlone: `(let|leave) (people|users|customers|them|readers|clients|user|customer|reader|client) (decide|choose|pick|judge) (themselves|for themselves|between|among), (leave|leaving) (choice|choosing) to (user|customer|reader|client|them|people), (only|merely) (list|lay out|present) … (options|pros and cons), (never|don't|=not) (recommend|advise|push) (one|any|particular|either) (option|choice|course)`,
    forAlone: `(say|tell|state) which (option|one) you would (choose|take|pick), (always|must) recommend one, end with clear recommendation, commit to recommendation`,
    home: HOME + '|option|choice|decision|alternative',
  }),
];
