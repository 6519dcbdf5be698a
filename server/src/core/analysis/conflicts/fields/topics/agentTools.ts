import { choiceField, type Field, practiceField } from '../field.ts';

const HOME = `task|job|work|agent|session|tool|command|shell|terminal|file|files|code|search|read|docs|library|api|context|window|subtask|change|ui|page|view|step|server|question|end|done|proposal|suggestion|prompt|chat|data|model`;
const NO = `(never|=not|don't|nobody|mustn't|shouldn't|avoid)`;
const SHELL_READERS = `(cat|sed|awk|head|=tail|grep|find)`;

/** The tools that an agent is given, and what it shows them. */
export const AGENT_TOOL_FIELDS: readonly Field[] = [
  choiceField(
    'practice',
    'dedicated-tools',
    'tools of the agent or shell commands for files',
    '',
    {
      'tools of the agent': {
        alone: `(use|prefer|call) (built-in|builtin|dedicated) (tool|read|grep|search|edit|file), (use|prefer) (=read|=grep|=glob|=edit|=write|read file) tool (for|to|instead|over|rather|when|not|and), ${NO} (use|run|call) ${SHELL_READERS} (to|for|on|when), ${NO} ${SHELL_READERS} files, (instead of|rather than|=not|over) ${SHELL_READERS} (or|and|in|via|through) ${SHELL_READERS}, no ${SHELL_READERS} (for|to) (read|view|search|edit|file|code)`,
      },
      'shell commands': {
        alone: `(=read|=view|=open|=inspect|=edit|=look at) (file|code|source|source files) (with|via|through|using) (cat|sed|awk|head|=tail|shell|bash), (=use|=prefer) ${SHELL_READERS} (to|for) (read|view|show|search|edit|look|find|inspect), (=use|=prefer) (shell|bash|terminal|command line) (to|for) (read|search|edit|view) … (file|code)`,
      },
    },
    { home: HOME },
  ),
  practiceField('mcp-servers', 'MCP servers', {
    forAlone: `(=use|=consult|=query|=prefer|go through|rely on) … mcp (server|tool) (for|to|when|whenever|first|before|instead)`,
    againstAlone: `mcp (server|tool) (is|are) (disabled|switched off|turned off|unavailable|not available), (no|without|never use|don't use|=not use) (any|) mcp (server|tool), (mcp|mcp servers|mcp tools) (is|are) (off|off limits|forbidden|banned|not allowed|not used)`,
    home: HOME + '|repository|project',
  }),
  practiceField('context7', 'library docs through Context7', {
    acts: `context7, context 7`,
    things: `context7`,
    for: `(look up|check|fetch|consult|read|query|get|use|ask|pull) … context7, context7 (first|before)`,
    against: `${NO} (use|call|query|consult|trust) … context7, (away|instead of|rather than) … context7, context7 … (wrong|outdated|stale|off limits|disabled|blocked)`,
    home: HOME + '|documentation|version',
  }),
  practiceField('ui-screenshots', 'screenshots by the agent', {
    forAlone: `(take|make|capture|save|grab) (screenshot|screen shot) (after|before|of|to|when|whenever|for|with|once|and|at), (verify|check|prove|confirm|test) … (with|by|via|through) (screenshot|screen shot), screenshot (after|of) (every|each|any) (ui|change|step|page|visual)`,
    againstAlone: `(never|=not|don't|nobody|no need to) (take|make|capture|grab|want|need|like) (any|more|) (screenshot|screen shot), no screenshots (please|needed|at all|of|after|during|while), screenshots (are|is) (not needed|unnecessary|too expensive|a waste|disabled|not wanted|off limits|forbidden|banned), screenshots … (eat up|blow|cost|waste|fill) … (context|token), (without|instead of|rather than) (taking|making) screenshot, skip (screenshot|screenshots)`,
    home: HOME + '|visual|frontend|interface|browser',
  }),
  choiceField(
    'practice',
    'command-chaining',
    'shell commands one by one or chained',
    `shell command, shell commands, bash command, bash commands, terminal commands, commands`,
    {
      'one by one': {
        alone: `(=run|=execute|=issue|=send) (shell|bash|terminal|) commands (one at time|one by one|separately|individually|one after other|one after another), one (command|shell command) (per|at) (call|time|step|tool call|line|turn|invocation), ${NO} (chain|combine|join|pipe|concatenate|string together) … command, (each|every) command … (own|separate) (call|step|invocation), no (command chaining|chained commands|chaining of commands|compound commands)`,
      },
      chained: {
        alone: `(=chain|=combine|=join|=batch|=bundle|=string together) … (command|shell command|bash command) … (with|into|in|by|using|together), ${NO} (run|execute|issue) … (command|commands) (one by one|separately|individually|one at time), several commands (in|per) (one|single) (call|line|step)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'memory-bank-reading',
    'when the agent’s notes are read',
    `memory bank, memory bank files, memory file, memory files, memory.md, notes.md, agent notes`,
    {
      'at the start of every task': {
        near: `(read|load|consult|check|review|open|go through) … (at|before) (start|beginning|every|each|any|all|you|starting) … (task|session|work|conversation|do|anything|start|turn), (read|load|consult|check|review) … (first|every time|each time), (start|begin) (every|each) (task|session) … (read|reading|load|loading)`,
      },
      'on request only': {
        near: `(read|load|look|consult|check|open|use) … only (when|if|on|where) … (ask|asks|asked|tell|told|request|need|needed|says), only (read|load|look|consult|check|open) … (when|if|on) … (ask|asks|asked|tell|told|request|need|needed|says), ${NO} (read|load|consult|open) … (unless|until|automatically|by default|every)`,
      },
    },
    { home: HOME + '|user|memory|bank|note' },
  ),
  practiceField('confidence-scores', 'scores of confidence', {
    acts: `confidence score, confidence level, confidence rating, confidence number, confidence percentage, confidence value, confidence figure`,
    things: `confidence, confident`,
    for: `(give|state|add|attach|rate|report|provide|include|mark|put|assign) … (confidence score|confidence level|confidence rating|confidence number|confidence percentage|how confident|how sure), (rate|score|grade) … confidence`,
    against: `${NO} (put|give|state|add|attach|report|provide|include|rate|assign) … confidence (score|level|rating|number|percentage|value), (no|without|skip|omit) confidence (score|level|rating|number|percentage|value)`,
    home: HOME + '|answer|finding|claim|review',
  }),
  practiceField('data-in-prompts', 'real data in prompts', {
    things: `prompt, chat, llm, language model, ai tool, model provider, ai service, conversation with ai`,
    for: `(paste|put|send|include|copy|share) (real|actual|production|live|customer|user) (user|customer|) (data|record|row|example)`,
    against: `(never|=not|don't|nobody|mustn't|shouldn't|avoid) (paste|put|send|include|copy|share|upload|feed) … (real|production|customer|personal|user|live|private|sensitive|confidential) … (data|record|detail|information), no (real|production|customer|personal|user|live|private|sensitive|confidential) … (data|record|information) … (in|into|to) (prompt|chat|llm|model|ai)`,
    home: HOME + '|record|customer|user',
  }),
  practiceField('scratch-cleanup', 'removing one’s temporary files afterwards', {
    things: `temporary file, temp file, temp script, temporary script, scratch file, scratch script, helper script, helper file, debug script, test script, throwaway script, one-off script, intermediate file, scratch files of your own, files you created for, scripts you wrote for`,
    for: `(delete|remove|clean up|clear|erase|get rid|wipe|tidy) … (temporary|temp|scratch|helper|debug|throwaway|intermediate|one-off|file|script|them|it) … (once|when|after|afterwards|before|at end|end|done|finished), (clean up|tidy up) (after|your|temporary|temp|scratch|helper|any), (delete|remove) … (temporary|temp|scratch|helper|debug|throwaway|one-off) (file|script)`,
    against: `(leave|keep|retain) … (script|file|them) (in|for|so|afterwards|around|where|as|there|behind), (never|=not|don't|nobody) (delete|remove|clean up|throw away) … (script|file|them|it|anything)`,
    home: HOME + '|script|scratch|temporary|temp',
  }),
  practiceField('context-compaction', 'compacting the context', {
    acts: `compact context, compacting context, context compaction, auto-compact, autocompact, auto-compaction, auto compact, compact conversation, compact history, compaction`,
    things: `context window, context usage, context limit, long conversation, context left, context is full, context gets full, =context`,
    for: `(=compact|=compacting) … (context|conversation|history|when|at|before), (summarise|summarize) (conversation|history) (when|at|before|once), (stop|pause|finish) … and =compact, run =compact`,
    against: `(never|=not|don't) (compact|summarise|summarize) … (context|conversation|history), (start|open|begin) … (new|fresh) (session|conversation|chat) (instead|rather|when|once|at|per|before|after), =clear instead`,
    home: HOME + '|conversation|history',
  }),
  practiceField('changed-files-list', 'a list of the changed files at the end', {
    forAlone: `(list|tell|name|report|enumerate|state|say) … (files you changed|files you touched|files you edited|changed files|files changed|modified files|files that changed|touched files)`,
    againstAlone: `(never|don't|=not|no need to) (list|enumerate|name|report|mention) (all|the|every|) (changed files|files you changed|modified files|touched files), no (list of changed files|lists of changed files)`,
    home: HOME + '|user|summary',
  }),
  practiceField('outside-repository', 'files outside of the repository', {
    forAlone: `(look|read|peek) (into|in) (sibling|neighbouring|neighboring|other|parent) (repository|repositories|repos|directory|directories|folder|folders|project)`,
    againstAlone: `(never|don't|=not|mustn't) (read|touch|edit|access|write|change|modify|open|create|leave) … outside (repository|repo|project|workspace|working directory|project directory|project root), =stay (in|inside|within) (repository|repo|workspace|working directory|project directory|project root)`,
    home: HOME + '|repository|repo|directory|folder|project|workspace',
  }),
  choiceField(
    'practice',
    'failing-step',
    'what follows when a check fails',
    '',
    {
      stop: {
        alone: `(stop|halt|abort) (when|if|as soon as|once|on) … (test|check|build|step|command|lint) (fail|fails), (when|if) (test|check|build|step|command) fails (stop|halt|abort)`,
      },
      'go on': {
        alone: `(go on|carry on|continue|keep going|proceed) (even|) (if|when|though|despite) … (test|check|build|step|command) (fail|fails|failure)`,
      },
    },
    { home: HOME + '|test|check|build' },
  ),
  practiceField('diff-preview', 'showing a diff before an edit is made', {
    forAlone: `(show|present|print|display) … (diff|change|changes|edit|edits|patch) before (you apply|applying|you edit|editing|you make|making|you write|writing|you save|saving)`,
    againstAlone: `(no need to|never|don't|=not) show … diff (before|first), (apply|make|write) (edits|changes|edit|change) (directly|straight away|at once|right away|without showing)`,
    home: HOME + '|edit|diff',
  }),
  choiceField(
    'practice',
    'file-locations',
    'how file locations are given',
    ``,
    {
      'with the line number': {
        alone: `(quote|cite|give|write|reference|mention|name|report|state|show|format) … (file|code|source|) (location|place|position|reference|path|file) … (path|file|filename|filepath|file_path) … (line|line_number|line number|lineno), (file|path) (and|with|plus|colon|) line (number|) (for|with|in) (every|each|all|any) (finding|reference|claim|mention|statement), include (file path|path|file name) and line (number|)`,
      },
      'without the line number': {
        alone: `(leave|keep|drop|omit|skip|no|without|never use|never give|don't give|don't use|don't quote|don't cite) line numbers (out|when|in|from|for|as|because|since|they|with), line numbers … (go stale|rot|drift|shift|outdated)`,
      },
    },
    { home: HOME + '|location|reference|finding' },
  ),
];
