import { choiceField, type Field, practiceField } from '../field.ts';
import { UNWANTED, WANTED } from './agentWords.ts';

const HOME = `task|job|work|agent|session|step|problem|attempt|try|failure|fail|failed|error|change|edit|file|code|report|answer|end|done|question|user|human|person|result|output|log|command|first|approach`;
const NO = `(never|=not|don't|no|without|avoid|skip|omit|nothing|nobody|mustn't|shouldn't)`;
const FEW = `(one|two|first|second|single|1|2|couple)`;
const MANY = `(four|five|six|seven|eight|ten|dozen|several|many|4|5|6|8|10)`;
const TRY = `(attempt|try|tries|failure|go|approach|fix|round|strike|run|shot|dead end)`;

/** How an agent goes about its work. */
export const AGENT_HABIT_FIELDS: readonly Field[] = [
  choiceField(
    'principle',
    'attempts-before-help',
    'how many attempts come before asking for help',
    `attempt, failed attempt, stuck, tries, approaches, give up, giving up, dead end, failing, same problem, same error, strikes`,
    {
      'few attempts': {
        near: `(after|at|on|with) ${FEW} … ${TRY} … (stop|report|ask|call|turn|hand|give up|come back|escalate), (stop|report|ask|call|turn|hand|give up|come back|escalate|quit) … (after|at|on) … ${FEW} … ${TRY}, (after|at) ${FEW} … ${TRY}, ${NO} … third ${TRY}, (no more|=not more|at most|maximum) … ${FEW} ${TRY}, two strikes, ${NO} … (try again|persist|keep trying|bang|hammer), (stuck|fails) … (ask|call|stop) … (at once|immediately|quickly|early)`,
        alone: `(one|two) (attempts|tries|attempt|try|goes|shots) then (ask|stop|call|report|hand), give up early, (first|second) (failure|dead end|failed attempt|fail|failed try) (means|ends|is), (after|at) ${FEW} (failed|unsuccessful|failing|fruitless|vain) … (stop|report|ask|call|turn|hand|give up|come back|escalate), two strikes and, ${FEW} … ${TRY} and … (stop|ask|report|hand|call)`,
      },
      'many attempts': {
        near: `${MANY} … ${TRY} … before, (before|until) … ${MANY} … ${TRY}, ${NO} … (give up|stop|ask|hand) … (before|until|early|easily), (exhaust|tried) … (every|all|everything), (try|attempt) … (again and again|until it works|everything|every idea|at least), leave no stone, dogged, persist, tenacious, only (after|when) … (everything|all|every) … (failed|tried|exhausted)`,
        alone: `be (dogged|tenacious|persistent|stubborn), exhaust every (idea|approach|option|avenue|possibility), at least ${MANY} … ${TRY} … before, try (at least|no fewer than) ${MANY} …  ${TRY}, (exhaust|tried) (every|all) … (approach|option|idea|avenue) … before, ${MANY} (attempts|tries|approaches) … before (asking|giving|stopping|you ask|you stop|you turn|you give|calling)`,
      },
    },
    { home: HOME },
  ),
  practiceField('handover-notes', 'notes for whoever continues', {
    things: `handover note, hand-over note, handoff note, session notes, progress file, progress log, status file, work log, journal of the session, next session, whoever continues, next agent, successor`,
    acts: `handover notes, hand-over notes, handoff notes, hand-off notes, session notes, progress file, status file, work log, handover document, handoff document, session log`,
    for: `(leave|write|keep|update|maintain|record|end with|note|jot) … (note|notes|file|log|where you|what is left|state|next|status|journal), ${WANTED}`,
    against: `${NO} … (note|notes|leave|write|keep|file|log|journal|status), git … (enough|history|log|says), diff … (enough|says|speaks), ${UNWANTED}`,
    againstAlone: `(leave|write|keep) no (notes|note|journal|log) (behind|for|about|of|), (no|never leave|never write) (hand-over|handover|handoff|session) notes`,
    home: HOME + '|note',
  }),
  choiceField(
    'principle',
    'agent-edits-code',
    'writing code or only giving advice',
    ``,
    {
      'advice only': {
        alone: `(never|don't|=not|mustn't|shouldn't) (edit|touch|change|modify|write to) (files|code|source|any file|anything|source files|working tree) yourself, (you are|act as|work as|serve as) … (advisor|adviser|consultant|reviewer|coach) … (=not|only|never|hands), (only|merely) (suggest|propose|advise|recommend) … (change|changes|edits|never), read-only (mode|access|role|agent), (suggest|propose|describe) (changes|edits|patches) (only|but never|and never|instead), humans (type|write|apply) (code|changes|edits|every), hands off keyboard, look but don't touch, advisory (only|role)`,
      },
      'hands-on': {
        alone: `(make|apply|do|carry out) (edits|changes|change|edit|fix|fixes) (yourself|directly|right away|in files|in place), edit (files|code|source) (yourself|directly|right away|without), (never|don't|=not) (merely|only) (suggest|propose|describe|advise|recommend), (implement|write|apply) (it|code|changes|fix) yourself, (implement|apply) rather than (suggest|propose|describe|advise), (do|act|implement) … (don't|=not|instead of|rather than) (suggest|advise|suggesting|describing|advising|describe), roll up … sleeves`,
      },
    },
    { home: HOME },
  ),
  practiceField('backup-copies', 'backup copies before edits', {
    things: `backup copy, .bak, backup file, copy of the file, copy of the original, .orig, old version of the file, _old`,
    acts: `backup copies, .bak files, .bak, .orig, backup files, safety copies, copies of originals`,
    for: `(make|keep|save|create|take|store|leave) … (copy|backup|bak|original) … (before|first|beside|next|each|every), ${WANTED}`,
    against: `${NO} … (copy|copies|backup|bak|orig|old), git … (backup|enough|history|remember|remembers|safety net), no copies, ${UNWANTED}`,
    home: HOME,
  }),
  choiceField(
    'principle',
    'early-drafts',
    'showing drafts or finished work',
    `draft, work in progress, rough version, half-finished work, first version, unfinished, sketch, prototype, intermediate result, finished work, polished`,
    {
      'early drafts': `(show|share|deliver|send|present|hand|post|push) … (early|rough|draft|half|raw|often|unfinished|in progress|soon), (early|rough|raw|unpolished|imperfect) … (better|welcome|fine|beats|than late), ${NO} … (polish|perfect|wait until), release early`,
      'finished work only': `see nothing but, (only|nothing but|anything but) … (finished|polished|complete|final|done), ${NO} … (draft|rough|half|unfinished|raw|in progress|work in progress|sketch|intermediate), (show|share|deliver|present|hand) … (when|once) … (finished|polished|complete|done|perfect), until … (finished|polished|complete|perfect)`,
    },
    { home: HOME },
  ),
  choiceField(
    'principle',
    'paste-output',
    'whole output or excerpts of it',
    `log, logs, output, command output, test output, tool output, terminal output, stack trace, error message, console output, build output, traceback`,
    {
      'in full': {
        near: `(paste|show|quote|include|print|copy|post|give|report) … (full|whole|complete|entire|verbatim|unabridged|in full|word for word|every line|raw), ${NO} … (shorten|truncate|paraphrase|summarise|summarize|abridge|trim|cut|excerpt)`,
      },
      excerpts: {
        near: `(only|just|but) … (relevant|last|first|important|decisive|error|crucial|telling) … (line|lines|part|excerpt), (excerpt|trim|shorten|truncate|summarise|summarize|condense|boil) … (log|output|trace|lines|relevant|down), ${NO} … (paste|dump|flood|full|whole|entire|raw|wall), gist, key lines, (a few|one|two|three|five|ten) lines`,
      },
    },
    { home: HOME },
  ),
  practiceField('file-references', 'file and line references in reports', {
    things: `file and line, line numbers, line number, path and line, code reference, line reference, file:line`,
    acts: `line numbers in answers, file and line references, line references, path and line number, file references in answers`,
    for: `(give|cite|name|add|include|state|quote|point|reference|mention|refer|tell) … (line|file and line|path and line), clickable, ${WANTED}`,
    against: `${NO} … (line number|line numbers|file and line|line reference), go stale, leave … out, ${UNWANTED}`,
    home: HOME + '|finding|line|reference',
  }),
  choiceField(
    'principle',
    'model-strength',
    'the strongest or the cheapest model',
    `model, models, opus, haiku, sonnet, llm, gpt, language model, flash, tier`,
    {
      strongest: `(strongest|best|largest|most capable|smartest|flagship|biggest|frontier|top) … (model|one|available|tier|llm), ${NO} … (small|mini|cheap|cheaper|lite|haiku) … model, quality over cost, no expense spared`,
      cheapest: `(cheapest|smallest|small|fastest|mini|lite|lightweight|cheap) … (model|one|tier|llm), ${NO} … (largest|expensive|flagship|opus|big|frontier) … (model|one|unless), smallest … (do|does|will do|suffices|works)`,
    },
    { home: HOME },
  ),
  practiceField('use-examples-first', 'working from existing examples', {
    things: `existing example, similar code, precedent, template in the repository, sibling file, neighbouring code, prior art`,
    for: `(copy|imitate|mimic|follow|model|look|start|base|mirror|borrow|orient) … (existing|similar|sibling|neighbour|precedent|prior art|example), find … similar`,
    against: `${NO} … (copy|imitate|mimic|copy-paste|borrow|model), (from|first) principles, (fresh|clean) (page|sheet|slate), from scratch`,
    home: HOME,
  }),
  practiceField('think-aloud', 'narrating each tool call', {
    things: `tool call, tool use, each command, every command, before each step, each action, every action, tools you call`,
    acts: `narration of tool calls, narrating tool calls, announcements of tool calls`,
    for: `(announce|explain|narrate|describe|say|tell|state) … (before|what|why|about to|each|every|first), one sentence before, running commentary`,
    against: `${NO} … (announce|narrate|narration|explain|describe|comment|commentary|say), (silently|quietly|without comment|without a word), let … calls speak`,
    home: HOME + '|tool|call|action',
  }),
  choiceField(
    'principle',
    'ask-or-search',
    'asking people or finding out oneself',
    `knowledge, information, unknown, don't know, how something works, missing knowledge, question about the code, unfamiliar, lookup, find out`,
    {
      'find out oneself': {
        alone: `(find|look|figure|dig) … (out|up) yourself before … ask, (search|read|grep|look) … before (asking|you ask|bothering), (exhaust|check) … (docs|code|documentation|history) before (asking|you ask), (never|don't|=not) ask … (code|docs|documentation|repository|search) (can|could|would|already) (tell|answer|say), rtfm, (never|don't|=not) ask what you can (look up|find|read|search)`,
      },
      'ask people': {
        alone: `ask (colleague|someone|team|us|me) (rather|instead|before) … (searching|digging|reading|search|dig|read), asking (beats|is faster|is quicker|is cheaper) … (searching|digging|reading), (ask|asking) … (quicker|faster|cheaper) than (searching|digging|reading), don't (dig|search|hunt) … ask`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'principle',
    'undo-or-forward',
    'the user’s own edits',
    `user edits, changes of the user, manual edits, edited by hand, human edits, local changes, uncommitted changes, changes you did not make, unexpected changes, changes that are not yours`,
    {
      'leave them': `(leave|keep|respect|preserve|work around|ignore) … (alone|them|as they|untouched|in place|changes|edits|intact), ${NO} … (revert|undo|overwrite|touch|discard|remove|reset|clobber), hands off`,
      'overwrite them': `(revert|undo|overwrite|discard|remove|reset|throw away|replace|clean) … (them|changes|edits|freely|first|without)`,
    },
    { home: HOME },
  ),
  practiceField('learn-from-feedback', 'turning corrections into rules', {
    things: `correction, corrected by, feedback from the user, when corrected, after a correction, lesson learned, lessons learned, mistakes log`,
    for: `(add|write|record|note|turn|save|update|enter|capture|store) … (rule|file|lesson|memory|agents.md|claude.md|guideline|log|list), never again`,
    against: `${NO} … (add|write|record|rule|note|enter|turn|update|generalise|generalize), one-off, this time only, only for … (once|case)`,
    home: HOME + '|correction|feedback|lesson',
  }),
];
