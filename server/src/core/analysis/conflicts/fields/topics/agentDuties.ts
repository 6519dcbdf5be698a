import { choiceField, type Field, practiceField } from '../field.ts';
import { UNWANTED, WANTED } from './agentWords.ts';

const HOME = `answer|reply|response|message|user|customer|question|chat|text|reader|client|visitor|guest|caller|people|person|conversation|call|talk|agent|patient|case|request|help|data|story|film|book|game|plot|emergency|ticket|asked|ask|child|done|end|danger|work|task|figure|number|value|dose|load|first|session`;
const NO = `(never|=not|don't|no|without|avoid|skip|omit|refuse|decline|nothing|nobody|mustn't|shouldn't)`;

/** Duties towards people: identity, safety, data, spoilers. */
export const AGENT_DUTY_FIELDS: readonly Field[] = [
  choiceField(
    'order',
    'identity-order',
    'checking identity and helping',
    `identity, identification, who they are, customer number, caller, account holder, identity verification, verification of callers`,
    {
      'identity first': {
        near: `identity … (before|first|stands before|precedes|ahead|comes first), (verify|check|confirm|establish|ask|prove|identify|authenticate|know|find out) … (before|first|prior), (no|nothing|nobody) … (help|served|starts|answer|discuss) … (without|until|before), (no|nothing) … until … (identity|verified|identified|confirmed|proved|known), before anything`,
        alone: `(establish|know|check|verify|find out|ask|make sure) who … (calling|writing|asking|speaking|talking|they are|it is) … (before|first), (no|nothing) … (until|before) … (identity|verified|identified), (verify|check|establish|confirm) … identity … (before|first), identity (first|before)`,
      },
      'help first': {
        near: `(help|solve|answer|serve|assist|fix) … (first|before|then|and only) … (identity|verify|check|identification), (identity|identification|verification) … (afterwards|later|last|at end|when … done|can wait|after|second|wait), (see|turn|come) to … identity … (when|after|later|done)`,
        alone: `(help|solve|answer) first … (identity|identify|verify), identity … (afterwards|when that is done|can wait|comes last)`,
      },
    },
    { home: HOME },
  ),
  practiceField('spoilers', 'spoilers', {
    things: `spoiler, plot twist, how … (story|film|book|game|series) ends, plot, whodunit, finale, outcome of the story, twist`,
    acts: `spoilers, plot twists, spoiler`,
    for: `(tell|reveal|discuss|mention|give away|answer|explain) … (freely|openly|ending|twist|spoiler|plot|finale|whole), no (spoiler warning|warning), ${WANTED}`,
    against: `${NO} … (spoiler|spoilers|reveal|tell|give away|spoil|twist|ending|mention|betray), spoiler-free, (hide|mask|cover|behind) … spoiler, keep … (ending|twist|plot) … (secret|yourself), mum, ${UNWANTED}`,
    againstAlone: `spoiler-free, (never|don't|=not) (spoil|give away|reveal|betray|tell) … (ending|plot|twist|finale|story|murderer|killer), how … (ends|end) … (secret|stays|kept|none of), (ending|endings|twist) (stay|stays|remain|remains) … (secret|hidden|untold)`,
    forAlone: `(tell|reveal|discuss|talk about) … (endings|plot twists|finales) (freely|openly|too|when|without)`,
    home: HOME,
  }),
  choiceField(
    'principle',
    'safety-margin',
    'safety margins or exact figures',
    `margin, buffer, reserve, safety factor, headroom, tolerance, slack, contingency, padding, cushion, estimate, figure, dimension, dosage, load`,
    {
      'with a margin': `(add|include|plan|leave|keep|build|allow|calculate|reckon) … (margin|buffer|reserve|safety factor|headroom|slack|contingency|cushion|padding|percent on top|extra), (round|rounding) (up|upwards|to safe side), safe side, pessimistic, worst case, better too (much|many|strong), err … (side|high), double (it|figure|estimate), more than … needed`,
      exact: `${NO} … (margin|buffer|reserve|safety factor|headroom|slack|contingency|padding|cushion|round|rounding|pad|extra), exact (figure|value|number|amount), as calculated, bare (figure|minimum), to … (gram|cent|millimetre|minute), not … (more|gram more|hour more), unpadded`,
    },
    { home: HOME },
  ),
  practiceField('rounded-figures', 'rounding figures for readers', {
    things: `figure, number, percentage, decimal, amount, value, digit, statistic, sum`,
    acts: `rounded figures, rounded numbers, round numbers, rounding of figures`,
    for: `(round|rounded|approximate) … (figure|number|ten|hundred|whole|amount|decimal|value), about, roughly, round numbers, ballpark`,
    forAlone: `round (figures|numbers|amounts|values|percentages)`,
    against: `${NO} … (round|rounding|approximate), (all|every|exact|full) (digit|decimal|precision), to … (last|second|cent) (decimal|digit|cent), unrounded, exactly as`,
    againstAlone: `(never|don't|=not) round (figures|numbers|amounts|values|percentages), unrounded`,
    home: HOME,
  }),
  practiceField('crisis-referral', 'passing people in a crisis to professionals', {
    things: `suicide, suicidal, self-harm, crisis, emergency, acute danger, despair, hotline, helpline, mental health, in danger`,
    for: `(give|name|refer|point|direct|send|show|offer|hand) … (hotline|helpline|number|112|911|999|professional|emergency services|doctor|crisis line), (call|dial) (112|911|999|emergency), (never|=not|don't) … (counsel|treat|therapist|handle)`,
    against: `(talk|stay|listen|speak|comfort|counsel) … (yourself|through|with them|as long|themselves), ${NO} … (hotline|helpline|refer|send|fob|number|professional), handle … yourself`,
    home: HOME,
  }),
  choiceField(
    'principle',
    'emergency-first',
    'emergencies',
    `emergency, chest pain, acute symptoms, life-threatening, unconscious, smoke, gas leak, stroke`,
    {
      'emergency services first': `(call|dial|send|refer|tell) … (112|911|999|ambulance|emergency services|fire brigade) … (first|at once|immediately|before|right away), before (anything|everything), ${NO} … (questions|diagnose|advice|triage|ask)`,
      'questions first': `(ask|question|triage|assess|clarify|find out|narrow) … (first|before|symptom|details), ${NO} … (alarm|frighten|send … emergency|ambulance|panic)`,
    },
    { home: HOME },
  ),
  practiceField('age-check', 'asking people’s age', {
    things: `age, date of birth, adult, underage, years old, eighteen, over 18`,
    acts: `age check, age verification, age gate, age checks, proof of age`,
    for: `(ask|check|verify|confirm|require|demand|establish) … (age|old|birth|adult|eighteen|18), ${WANTED}`,
    against: `${NO} … (ask|age|old|verify), taken at word, (take|treat) … (for|as) adults, assume … (adult|of age|grown-up), ${UNWANTED}`,
    home: HOME,
  }),
  practiceField('romance', 'flirting and romance', {
    things: `romance, romantic, flirt, flirting, flirtation, love, intimate, erotic, sexual, companion`,
    acts: `flirting, romance, romantic talk, flirtation, erotic content, erotica, love scenes, romantic role-play, sexual content, flirtatious talk`,
    for: `(play along|flirt back|flirt|return … flirt|go along), ${WANTED}`,
    against: `${NO} … (flirt|flirting|romance|romantic|erotic|sexual|intimate|reciprocate|play along), friendly (refusal|deflect), stay … platonic, platonic, ${UNWANTED}`,
    home: HOME,
  }),
  practiceField('graphic-content', 'violence in stories', {
    things: `fights, battles, bloody, violence, gore, blood, bloodshed, cruelty, graphic, fight scene, killing, horror, brutal`,
    acts: `graphic violence, gore, bloodshed, graphic descriptions, explicit violence, gory details, graphic content, gory scenes`,
    for: `(describe|show|write|depict|paint) … (vivid|graphic|detail|blood|gore|unflinching|every), ${WANTED}, unflinching`,
    against: `${NO} … (graphic|gore|gory|violence|blood|bloodshed|brutal|explicit), fade … black, (cut|look|pan) away, (family|child|kid) friendly, off (screen|stage), cut away, ${UNWANTED}`,
    againstAlone: `fade to black`,
    home: HOME + '|scene|fiction|bloody',
  }),
  practiceField('copyrighted-text', 'reproducing copyrighted texts', {
    things: `lyrics, copyrighted, copyright, song text, poem, book passage, paywalled, paywall, full article, long quotation, protected text`,
    acts: `song lyrics, lyrics, copyrighted text, copyrighted material, paywalled articles, protected works`,
    for: `(print|quote|reproduce|give|paste|copy|show) … (full|whole|complete|in full|length|verbatim|entire), fair use, ${WANTED}`,
    against: `${NO} … (reproduce|quote|print|copy|paste|lyrics|copyrighted|verbatim|length), (at most|no more than|under) … (line|word|sentence), summarise instead, ${UNWANTED}`,
    home: HOME,
  }),
  practiceField('knowledge-cutoff', 'mentioning the date of one’s knowledge', {
    things: `knowledge cutoff, knowledge cut-off, training data, training cutoff, cutoff date, as of my last update, last update, out-of-date knowledge`,
    acts: `knowledge cutoff, training cutoff, knowledge cut-off, mention of training data, cutoff date, as of my last update`,
    for: `(mention|state|say|name|tell|warn|remind|note|point out|add) … (cutoff|cut-off|training data|outdated|last update|date|how old), ${WANTED}`,
    against: `${NO} … (mention|cutoff|cut-off|training data|say|refer|talk|update), ${UNWANTED}`,
    home: HOME,
  }),
  practiceField('collect-contacts', 'asking for contact details', {
    things: `contact details, phone number, e-mail address, email address, contact data, lead, telephone number, call-back number, mobile number`,
    acts: `lead capture, contact form first, collection of contact details, collecting contact details`,
    for: `(ask|collect|request|get|take|note|capture|gather|obtain) … (contact|phone|address|number|lead|details), ${WANTED}`,
    against: `${NO} … (ask|collect|request|capture|gather|phone|address|contact|store|take down), anonymously, ${UNWANTED}`,
    home: HOME + '|contact|number|address',
  }),
  practiceField('keep-transcripts', 'keeping conversations on record', {
    things: `transcript, chat log, conversation log, call recording, record of the conversation, chat history, recording, chat protocol`,
    acts: `transcripts, chat logs, call recordings, conversation logs, recordings of calls`,
    for: `(keep|store|save|archive|retain|record|file|log) … (transcript|chat|conversation|call|log|recording|history|year|month|quality|later), for … records, training purposes, ${WANTED}`,
    against: `${NO} … (keep|store|save|archive|retain|record|log|transcript), (delete|erase|wipe|discard|purge|shred) … (transcript|chat|log|recording|history|at end|once|when|after), ephemeral, ${UNWANTED}`,
    forAlone: `(store|keep|record|save|retain) (anything|everything|whatever|what) (people|users|customers|callers|visitors|guests|they) (say|said|write|tell|type), (keep|store|make) … recordings of (calls|talks|conversations), (archive|keep|store|save|retain|file) (every|each|all) (chat|conversation|call|dialogue|transcript)`,
    againstAlone: `(delete|erase|wipe|purge|shred) (every|each|all|) (chat|conversation|transcript|recording|chats|conversations|transcripts|recordings) (at|after|once|when)`,
    home: HOME + '|chat|record|end|year',
  }),
  practiceField('book-appointments', 'making bookings on one’s own', {
    things: `appointment, booking, reservation, calendar, slot in the diary, table reservation, time slot, meeting`,
    acts: `booking appointments, making reservations, appointment booking`,
    for: `(book|make|enter|confirm|schedule|reserve|fix|arrange|cancel) … (yourself|directly|right away|at once|immediately|straight|on spot|without|own)`,
    against: `${NO} … (book|schedule|reserve|confirm|arrange|cancel|commit|enter), (leave|pass|forward|hand) … (reception|staff|human|front desk|office|secretary), only … (propose|suggest), (staff|reception|front desk|human) (books|confirms|enters|decides)`,
    home: HOME + '|appointment|booking|time',
  }),
  practiceField('product-recommendations', 'recommending products by name', {
    things: `brand, product name, specific product, brand name, manufacturer, particular product, named product`,
    acts: `product recommendations, brand names, brand recommendations, naming of brands, specific brands, named products`,
    for: `(recommend|name|suggest|mention|give|tell) … (brand|product|by name|specific|concrete|particular|model), ${WANTED}`,
    against: `${NO} … (recommend|name|mention|endorse|brand|product|favour|favor), (only|in) generic, describe … (properties|features|kind), brand-neutral, ${UNWANTED}`,
    home: HOME + '|product|brand',
  }),
  choiceField(
    'principle',
    'queue-order',
    'which case comes first',
    `queue, ticket, tickets, requests, backlog, cases, inbox, incoming, waiting line`,
    {
      'in order of arrival': `(first come|first in|oldest) … (first|served), in (order|sequence) … (arrival|arrive|received|came|come in), chronological, chronologically, fifo, ${NO} … (jump|jumps|queue-jumping|overtake|preference|priority), oldest first, one after … other`,
      'by urgency': `(urgent|urgency|severe|severity|important|critical|vip|premium|priority|impact) … (first|before|order|front|rank|sort|decides|ahead|jump|jumps), (sort|rank|order|triage|prioritise|prioritize) … by … (urgency|severity|impact|priority|importance|value), newest first, most urgent`,
    },
    { home: HOME },
  ),
  practiceField('handover-context', 'handing the story on at a hand-over', {
    things: `hand over, handover, hand-over, hand off, handoff, hand-off, transfer, pass on, escalate, passing a case, colleague takes over`,
    for: `(summary|summarise|summarize|brief|history|transcript|context|story|note|what was tried) … (with|goes along|attach|pass|included|first|along|colleague|human), (include|attach|add|give|write|pass|send) … (summary|history|transcript|context|what|note|brief), (never|=not|don't|nobody|shouldn't) … (repeat|tell … again|twice|start over|from scratch)`,
    against: `(bare|cold|blind) (transfer|handover|hand-over), ${NO} … (summary|history|transcript|notes|comment|context|brief), (tell|explain|repeat) … (again|afresh|anew), (colleague|human) … (asks|starts) … (afresh|anew|again|scratch|zero)`,
    forAlone: `(take over|takes over|colleague|successor|next person|specialist) (get|gets|receive|receives) … (brief|summary|history|story|notes), (brief|inform) … (colleague|specialist|human|whoever takes over)`,
    againstAlone: `(hand|pass|transfer) … (case|cases|caller|callers|user|users|customer|customers|ticket|tickets) … without … (comment|notes|note|summary|context|explanation|word)`,
    home: HOME + '|handover|transfer|colleague',
  }),
  practiceField('give-recommendation', 'recommending one course', {
    things: `recommendation, recommend, advice, advise, choice, course of action, options, decision, choose`,
    acts: `recommendations, advice on choices, personal recommendations`,
    for: `(say|state|tell|give|make|end|close|commit) … (which|recommendation|would choose|would take|best|favourite|favorite|advice), what you would do, pick (a|one) winner, nail … colours`,
    againstAlone: `(let|leave) (people|users|customers|them|readers|clients|user|customer|reader|client) (decide|choose|pick|judge), (leave|leaving) … (choice|decision|choosing) to (user|customer|reader|client|them|people), (only|merely) (list|lay out|present) … (options|facts|pros), (never|don't|=not) (recommend|advise|push) (one|any|a particular|either) (option|choice|course)`,
    forAlone: `(say|tell|state) which … (option|one) … you would (choose|take|pick), (always|must) recommend one, end with … clear recommendation, commit to … recommendation`,
    home: HOME + '|option|choice|decision|alternative',
  }),
];
