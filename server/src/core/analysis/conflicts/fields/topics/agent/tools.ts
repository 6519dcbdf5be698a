import { choiceField, type Field, practiceField } from '../../field.ts';

const HOME = `task|job|work|agent|session|tool|command|shell|terminal|file|files|code|search|read|docs|library|api|context|window|subtask|change|ui|page|view|step|server|question|end|done|proposal|suggestion|prompt|chat|data|model`;
const NO = `(never|=not|don't|nobody|mustn't|shouldn't|avoid)`;

/** The tools that an agent is given, and what it shows them. */
export const TOOL_FIELDS: readonly Field[] = [
  practiceField('mcp-servers', 'MCP servers', {
    forAlone: `(=use|=consult|=query|=prefer|go through|rely on) … mcp (server|tool) (for|to|when|whenever|first|before|instead)`,
    againstAlone: `=mcp =servers are (disabled|switched off|turned off), (no|without|never use|don't use|=not use) (any|) mcp (server|tool), (=mcp =servers|=mcp =tools) (is|are) (off|off limits|forbidden|banned|not allowed|not used)`,
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
    forAlone: `(=take|=make) (screenshot|screen shot) after (every|each|any|all|your|=ui|visual|frontend) (=ui|visual|frontend|change|step|edit), (=take|=make) (screenshot|screen shot) after (=ui|visual|frontend) changes`,
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
        alone: `(=run|=execute|=issue|=send) (shell|bash|terminal|) commands (one at time|one by one|separately|individually|one after other|one after another), one (command|shell command) (per|at) (call|time|step|tool call|line|turn|invocation), ${NO} (chain|combine|concatenate|string together) (shell|bash|) commands, (each|every) command … (own|separate) (call|step|invocation), no (command chaining|chained commands|chaining of commands|compound commands)`,
      },
      chained: {
        alone: `=chain (shell|bash|) commands (with|into|in|by|using|together), (=combine|=batch|=bundle) (shell|bash|) commands (in|into) (one|single) (call|tool call|invocation), ${NO} (run|execute|issue) … (command|commands) (one by one|separately|individually|one at time), several commands (in|per) (one|single) (call|line|step)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'memory-bank-reading',
    'when the agent’s notes are read',
    `memory bank, memory bank files, memory.md`,
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
    forAlone: `(=give|=state|=attach|=report|=provide|=include|=put) … confidence (score|level|rating|number|percentage) … (for|with|to|in|on) (each|every|all|your|any) (answer|suggestion|finding|claim|recommendation|proposal|response), =rate your confidence`,
    againstAlone: `(never|=not|don't) (put|give|state|attach|report|provide|include) … confidence (score|level|rating|number|percentage) (in|on|with|to|for) … (answer|suggestion|finding|claim|recommendation|proposal|response), no confidence (score|level|rating|number|percentage) (in|on|with|please)`,
    home: HOME + '|answer|finding|claim|review',
  }),
  practiceField('context-compaction', 'compacting the context', {
    acts: `context compaction, auto-compact, autocompact, auto-compaction`,
    things: `context window, context usage, context limit, long conversation, context left, context is full, context gets full`,
    for: `(=compact|=compacting) (context|conversation), (summarise|summarize) conversation (when|at|before|once), (stop|pause|finish) … and =compact, run =compact`,
    againstAlone: `(never|=not|don't) (compact|summarise|summarize) (context|conversation)`,
    against: `(start|open|begin) … (new|fresh) (session|conversation|chat) (instead|rather|when|once|at|per|before|after), =clear instead`,
    home: HOME + '|conversation|history',
  }),
  practiceField('outside-repository', 'files outside of the repository', {
    forAlone: `(look|read|peek) (into|in) (sibling|neighbouring|neighboring|other|parent) (repository|repositories|repos|directory|directories|folder|folders|project)`,
    againstAlone: `(never|don't|=not|mustn't) (read|touch|edit|access|write|change|modify|open|create|leave) … outside (repository|repo|project|workspace|working directory|project directory|project root), =stay (in|inside|within) (repository|repo|workspace|working directory|project directory|project root)`,
    home: HOME + '|repository|repo|directory|folder|project|workspace',
  }),
  practiceField('fresh-session', 'a fresh session for each task', {
    forAlone: `(clear|reset|throw away|drop|wipe) (context|conversation|history|session|chat) … (after|between|before|for) (each|every|new|two|) task, (start|open|begin) (new|fresh) (chat|session|conversation) (for|per|with) (each|every|new|a) task`,
    againstAlone: `(never|don't|=not) (clear|reset) (context|conversation|history), keep one (conversation|chat|session) … (whole|entire|all)`,
    home: HOME + '|conversation|history|chat',
  }),
];
