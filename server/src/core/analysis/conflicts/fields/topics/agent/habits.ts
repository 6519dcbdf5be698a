import { choiceField, type Field, practiceField } from '../../field.ts';
import { UNWANTED, WANTED } from './words.ts';

const HOME = `task|job|work|agent|session|step|problem|attempt|try|failure|fail|failed|error|change|edit|file|code|report|answer|end|done|question|user|human|person|result|output|log|command|first|approach`;
const NO = `(never|=not|don't|no|without|avoid|skip|omit|nothing|nobody|mustn't|shouldn't)`;
const FEW = `(one|two|first|second|single|1|2|couple)`;
const MANY = `(four|five|six|seven|eight|ten|dozen|several|4|5|6|8|10)`;
const TRY = `(attempt|try|tries|failure|approach|strike|dead end)`;

/** How an agent goes about its work. */
export const HABIT_FIELDS: readonly Field[] = [
  choiceField(
    'principle',
    'attempts-before-help',
    'how many attempts come before asking for help',
    `attempt, failed attempt, stuck, tries, give up, dead end, same problem, same error, strikes`,
    {
      'few attempts': {
        near: `(after|at|on|with) ${FEW} … ${TRY} … (stop|report|ask|call|turn|hand|give up|come back|escalate), (stop|report|ask|call|turn|hand|give up|come back|escalate|quit) … (after|at|on) … ${FEW} … ${TRY}, after ${FEW} … (attempt|try|tries), ${NO} third ${TRY}, two strikes, ${NO} (keep trying|hammer), (stuck|fails) … (ask|call|stop) … (at once|immediately|quickly|early)`,
        alone: `(one|two) (attempts|tries|attempt|try|goes|shots) then (ask|stop|call|report|hand), give up early, (after|at) ${FEW} (failed|unsuccessful|failing|fruitless|vain) … (stop|report|ask|call|turn|hand|give up|come back|escalate), two strikes and, ${FEW} (failed|) (attempts|tries|strikes) and (stop|ask|report|hand|call|you), ${NO} (try|attempt|retry) … more than ${FEW} (times|attempts)`,
      },
      'many attempts': {
        near: `${MANY} … ${TRY} … before, (before|until) … ${MANY} … ${TRY}, ${NO} … give up … (before|until|early|easily), exhaust … (every|all), leave no stone, dogged, tenacious, only (after|when) … (everything|all|every) … (failed|tried|exhausted)`,
        alone: `be (dogged|tenacious|stubborn), exhaust every (idea|approach|option|avenue|possibility), at least ${MANY} … ${TRY} … before, try (at least|no fewer than) ${MANY} …  ${TRY}, (exhaust|tried) (every|all) … (approach|option|idea|avenue) … before, ${MANY} (attempts|tries|approaches) … before (asking|giving|stopping|you ask|you stop|you turn|you give|calling), try … (at least|no fewer than) ${MANY} times, ${MANY} times before (you|asking|stopping|giving up|turning|calling)`,
      },
    },
    { home: HOME },
  ),
  practiceField('handover-notes', 'notes for whoever continues', {
    things: `handover note, hand-over note, handoff note, session notes, journal of session, next session, whoever continues, next agent`,
    acts: `handover notes, hand-over notes, handoff notes, hand-off notes, session notes, handover document, handoff document, session log`,
    for: `(leave|write|keep|update|maintain|record|end with|jot) … (note|notes|journal|where you stopped|where you left off|what is left), ${WANTED}`,
    against: `${NO} (leave|write|keep) … (note|notes|journal), git … (enough|says), diff … (enough|says|speaks), ${UNWANTED}`,
    forAlone: `(write|note) down where you (stopped|left off), leave … note for (next agent|next session|whoever)`,
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
        alone: `(never|don't|=not|mustn't|shouldn't) (edit|touch|change|modify|write to) (files|code|source|any file|anything|source files|working tree) yourself, (you are|act as|work as|serve as) (advisor|adviser|consultant|coach) … (=not|only|never), (only|merely) (suggest|propose|advise) (change|changes|edits|patches), read-only (role|agent), (suggest|propose|describe) (changes|edits|patches) (only|but never|and never|instead), humans (apply|type) (code|changes|edits), hands off keyboard, look but don't touch, advisory role`,
      },
      'hands-on': {
        alone: `(make|apply|carry out) (edits|changes|change|edit|fix|fixes) (yourself|right away), edit (files|code|source) (yourself|right away), (never|don't|=not) (merely|only) (suggest|propose|describe|advise|recommend), (implement|write|apply) (it|code|changes|fix) yourself, (implement|apply|edit|act) (instead of|rather than) (suggest|propose|describe|advise), roll up … sleeves`,
      },
    },
    { home: HOME },
  ),
  practiceField('backup-copies', 'backup copies before edits', {
    things: `backup copy, .bak, backup file, copy of the original, .orig`,
    acts: `backup copies, .bak files, .bak, .orig, backup files, safety copies, copies of originals`,
    for: `(make|keep|save|create|take|store|leave) … (copy|backup|bak|original) … (before|first|beside|next|each|every), ${WANTED}`,
    against: `${NO} … (copy|copies|backup|bak|orig), git … (backup|enough|history|remember|remembers|safety net), no copies, ${UNWANTED}`,
    home: HOME,
  }),
  choiceField(
    'principle',
    'early-drafts',
    'showing drafts or finished work',
    `work in progress, rough version, rough draft, early draft, half-finished work, unfinished work, intermediate result, finished work, drafts`,
    {
      'early drafts': {
        near: `(show|share|deliver|send|present|hand|post) … (early|rough|raw|often|unfinished|in progress|soon), (early|rough|raw|unpolished|imperfect) … (better|welcome|fine|beats|than late), release early`,
        alone: `(=push|=share|=show) early (and|often|=so|open), (=push|=share|=show) (work|drafts|it) early`,
      },
      'finished work only': {
        near: `see nothing but, (only|nothing but|anything but) (finished|polished|complete|final) (work|version|result), ${NO} (show|share|deliver|send|present|post) … (draft|rough|half|unfinished|raw|in progress|intermediate), (show|share|deliver|present|hand) … (when|once) … (finished|polished|complete|perfect)`,
        alone: `(=show|=share|=deliver|=present|=send) only (finished|polished|complete) (work|versions|results)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'principle',
    'paste-output',
    'whole output or excerpts of it',
    `command output, test output, tool output, terminal output, stack trace, console output, build output, traceback, error output, logs, error messages`,
    {
      'in full': {
        near: `(=paste|=quote|=include|=copy|=post|=report) … (full|whole|complete|entire|verbatim|unabridged|word for word|raw) (output|log|trace|error|message|traceback|command|test|build), (=paste|=quote|=include|=copy|=post|=report) … (output|log|trace|error|message) (in full|verbatim|unabridged|word for word), ${NO} (shorten|truncate|paraphrase|abridge) … (output|log|trace|error|message)`,
      },
      excerpts: {
        near: `(=paste|=quote|=include|=copy|=post|=report|=show) only … (relevant|last|first|important|decisive|crucial|telling) … (line|lines|part|excerpt), (excerpt|trim|shorten|truncate|summarise|summarize|condense) … (log|output|trace), ${NO} (paste|dump|flood) … (full|whole|entire|raw|wall) (output|log|trace|build|test|command), key lines only`,
      },
    },
    { home: HOME },
  ),
  practiceField('file-references', 'file and line references in reports', {
    things: `file and line, line numbers, line number, path and line, code reference, line reference, file:line`,
    acts: `line numbers in answers, file and line references, line references, path and line number, file references in answers`,
    for: `(give|cite|add|include|state|quote|reference|mention|refer) … (line number|line reference|file and line|path and line), name file and line (number|for|that|you|of), clickable, ${WANTED}`,
    against: `(no|without|skip|omit) (line number|line numbers|file and line|line reference), (never|=not|don't|avoid) (cite|give|use|include|quote|add|mention|reference) … (line number|line numbers|line reference), line numbers … go stale, ${UNWANTED}`,
    home: HOME + '|finding|line|reference',
  }),
  choiceField(
    'principle',
    'model-strength',
    'the strongest or the cheapest model',
    `opus, haiku, sonnet, llm, gpt, subagents, which model, choice of model, model tier`,
    {
      strongest: {
        near: `(use|pick|choose|take) opus, (never|=not|don't) (use|pick|choose) (haiku|mini model|smaller model|cheaper model), quality over cost, no expense spared`,
        alone: `(=use|=pick|=choose|=take|=prefer) (strongest|best|largest|most capable|smartest|flagship) (available|language|) (model|llm)`,
      },
      cheapest: {
        near: `(use|pick|choose|take) haiku, (never|=not|don't) (use|pick|choose) (opus|largest model|flagship model)`,
        alone: `(=use|=pick|=choose|=take|=prefer) (cheapest|smallest|cheaper|smaller) (available|language|possible|) (model|llm), (cheapest|smallest) model … (does|will do|suffices)`,
      },
    },
    { home: HOME },
  ),
  practiceField('use-examples-first', 'working from existing examples', {
    things: `existing example, existing pattern, similar code, template in the repository, sibling file, neighbouring code`,
    for: `(copy|imitate|mimic|model|look|start|base|mirror|borrow|orient) … (existing|similar|sibling|neighbour) (example|code|file|pattern|one|implementation), find similar`,
    against: `${NO} (copy|imitate|mimic|copy-paste) … (existing|similar|neighbouring|sibling), from first principles, (fresh|clean) (page|sheet|slate), from scratch`,
    home: HOME,
  }),
  practiceField('think-aloud', 'narrating each tool call', {
    things: `tool call, tool use, each command, every command, before each step, every action, tools you call`,
    acts: `narration of tool calls, narrating tool calls, announcements of tool calls`,
    for: `(announce|narrate) … (before|what|why|about to|each|every|first), (say|tell|explain|describe) … (about to|what you do) , (say|tell|explain|describe) … before (each|every) (tool call|command|step), running commentary, (say|tell|explain|describe) (what|why) … before`,
    against: `${NO} (announce|narrate|narration|commentary), (silently|without comment|without a word), let … calls speak`,
    forAlone: `(explain|announce|describe) (each|every|any) (command|tool call|step|action) before`,
    againstAlone: `(run|execute|call) (commands|tools|tool calls) (without comment|without comments|without commentary|silently|without explanation)`,
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
      'leave them': `(leave|respect|preserve|work around) (them|user|changes|edits|alone|untouched|in place|intact), leave … (alone|untouched|in place|intact|as they are), ${NO} (revert|undo|overwrite|discard|reset|clobber), hands off`,
      'overwrite them': `(=revert|=undo|=overwrite|=discard|=reset) (them|changes|edits|local|uncommitted|unexpected|manual)`,
    },
    { home: HOME },
  ),
  practiceField('learn-from-feedback', 'turning corrections into rules', {
    things: `correction, corrected by, feedback from the user, when corrected, after a correction, lesson learned, lessons learned, mistakes log`,
    for: `(add|write|record|note|turn|save|update|enter|capture|store) … (rule|lesson|memory|agents.md|claude.md|agents file|guideline|lessons)`,
    against: `${NO} (add|write|record|turn|generalise|generalize) … (rule|lesson|correction), this time only`,
    home: HOME + '|correction|feedback|lesson',
  }),
];
