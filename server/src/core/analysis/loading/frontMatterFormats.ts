/** What a key's value must be; a list names the only words that count. */
export type ValueKind = 'text' | 'boolean' | 'patterns' | readonly string[];

/** One key of a format. */
export interface KeySchema {
  readonly name: string;
  /** Completes the sentence "The key …". */
  readonly meaning: string;
  readonly value: ValueKind;
}

/** A key that another one, or the format itself, asks for. */
export interface Demand {
  readonly key: string;
  /** The key whose value makes the demand; without it, it always holds. */
  readonly when?: { readonly key: string; readonly is: string };
  readonly why: string;
}

/** What the front matter of one sort of spec file may hold, and who reads it. */
export interface FrontMatterFormat {
  readonly id: string;
  /** Who reads it, as the subject of a sentence. */
  readonly reader: string;
  readonly keys: readonly KeySchema[];
  readonly demands: readonly Demand[];
  /** The key that holds the patterns of files that the rule is for. */
  readonly scopeKey?: string;
  /** Set where anything but valid YAML makes the reader ignore the whole block. */
  readonly strictYaml: boolean;
  /** Where the facts come from. */
  readonly source: string;
}

const key = (name: string, value: ValueKind, meaning: string): KeySchema => ({ name, value, meaning });
const description = (meaning: string): KeySchema => key('description', 'text', meaning);

const CURSOR: FrontMatterFormat = {
  id: 'cursor',
  reader: 'Cursor',
  keys: [
    description('says what the rule is for; the agent decides by it whether to read the rule'),
    key('globs', 'patterns', 'attaches the rule when a file that matches is in context'),
    key('alwaysApply', 'boolean', 'puts the rule into every conversation'),
  ],
  demands: [],
  scopeKey: 'globs',
  strictYaml: false,
  source: 'https://cursor.com/docs/rules',
};

const INSTRUCTIONS: FrontMatterFormat = {
  id: 'instructions',
  reader: 'Copilot',
  keys: [
    key('applyTo', 'patterns', 'attaches the instructions when a file that matches is in context; `**` is every file'),
    description('is shown to the model and to the user'),
    key('name', 'text', 'is shown in the editor in place of the file name'),
    key('excludeAgent', 'patterns', 'names a surface of github.com that leaves the file out'),
  ],
  demands: [],
  scopeKey: 'applyTo',
  strictYaml: false,
  source: 'https://code.visualstudio.com/docs/copilot/customization/custom-instructions',
};

const CLAUDE_RULE: FrontMatterFormat = {
  id: 'claude-rule',
  reader: 'Claude Code',
  keys: [key('paths', 'patterns', 'loads the rule only when Claude works on a file that matches')],
  demands: [],
  scopeKey: 'paths',
  strictYaml: true,
  source: 'https://code.claude.com/docs/en/memory',
};

const QWEN_RULE: FrontMatterFormat = { ...CLAUDE_RULE, id: 'qwen-rule', reader: 'Qwen Code', strictYaml: false };

const CLINE_RULE: FrontMatterFormat = {
  ...CLAUDE_RULE,
  id: 'cline-rule',
  reader: 'Cline',
  strictYaml: false,
  source: 'https://docs.cline.bot/features/cline-rules',
};

const KIRO: FrontMatterFormat = {
  id: 'kiro',
  reader: 'Kiro',
  keys: [
    key('inclusion', ['always', 'fileMatch', 'manual', 'auto'], 'says when the file is read'),
    key('fileMatchPattern', 'patterns', 'names the files for which `inclusion: fileMatch` reads it'),
    key('name', 'text', 'names the file for `inclusion: auto`'),
    description('lets the agent decide with `inclusion: auto`'),
  ],
  demands: [
    {
      key: 'fileMatchPattern',
      when: { key: 'inclusion', is: 'fileMatch' },
      why: 'without a pattern no file ever matches',
    },
    {
      key: 'description',
      when: { key: 'inclusion', is: 'auto' },
      why: 'the agent decides by it whether to read the file',
    },
  ],
  scopeKey: 'fileMatchPattern',
  strictYaml: false,
  source: 'https://kiro.dev/docs/steering/',
};

const TRIGGERED: FrontMatterFormat = {
  id: 'triggered',
  reader: 'Windsurf',
  keys: [
    key('trigger', ['always_on', 'manual', 'model_decision', 'glob'], 'says when the rule is read'),
    key('globs', 'patterns', 'names the files for which `trigger: glob` reads it'),
    description('lets the model decide with `trigger: model_decision`'),
  ],
  demands: [
    { key: 'globs', when: { key: 'trigger', is: 'glob' }, why: 'without a pattern no file ever matches' },
    {
      key: 'description',
      when: { key: 'trigger', is: 'model_decision' },
      why: 'the model decides by it whether to read the rule',
    },
  ],
  scopeKey: 'globs',
  strictYaml: false,
  source: 'https://docs.windsurf.com/windsurf/cascade/memories',
};

const CONTINUE: FrontMatterFormat = {
  id: 'continue',
  reader: 'Continue',
  keys: [
    key('name', 'text', 'is the title of the rule'),
    key('globs', 'patterns', 'attaches the rule when a file that matches is in context'),
    key('regex', 'patterns', 'attaches the rule when a file contains it'),
    description('lets the agent decide where `alwaysApply` is false'),
    key('alwaysApply', 'boolean', 'puts the rule into every conversation'),
    key('invokable', 'boolean', 'makes the file a prompt that the user calls'),
  ],
  demands: [],
  scopeKey: 'globs',
  strictYaml: false,
  source: 'https://docs.continue.dev/customize/deep-dives/rules',
};

const AUGMENT: FrontMatterFormat = {
  id: 'augment',
  reader: 'Augment',
  keys: [
    key('type', ['always_apply', 'agent_requested', 'manual'], 'says when the rule is read'),
    description('lets the agent decide with `type: agent_requested`'),
  ],
  demands: [
    {
      key: 'description',
      when: { key: 'type', is: 'agent_requested' },
      why: 'the agent decides by it whether to read the rule',
    },
  ],
  strictYaml: false,
  source: 'https://docs.augmentcode.com/setup-augment/guidelines',
};

const SKILL: FrontMatterFormat = {
  id: 'skill',
  reader: 'The agent',
  keys: [
    key('name', 'text', 'names the skill: small letters, digits and hyphens, at most 64'),
    description('says what the skill does and when to use it; the agent decides by it'),
    key('license', 'text', 'names the licence'),
    key('compatibility', 'text', 'says what the skill needs to run'),
  ],
  demands: [
    { key: 'name', why: 'the skill has no name to be called by' },
    { key: 'description', why: 'the agent decides by it whether to read the skill' },
  ],
  strictYaml: true,
  source: 'https://agentskills.io/specification',
};

const SUBAGENT: FrontMatterFormat = {
  id: 'subagent',
  reader: 'Claude Code',
  keys: [
    key('name', 'text', 'names the agent: small letters and hyphens'),
    description('says when work is handed to this agent'),
  ],
  demands: [
    { key: 'name', why: 'the agent has no name to be called by' },
    { key: 'description', why: 'Claude decides by it when to hand work over' },
  ],
  strictYaml: true,
  source: 'https://code.claude.com/docs/en/sub-agents',
};

const PLACES: readonly (readonly [place: RegExp, format: FrontMatterFormat])[] = [
  [/(?:^|\/)SKILL\.md$/, SKILL],
  [/\.mdc$/, CURSOR],
  [/\.instructions\.md$/, INSTRUCTIONS],
  [/(?:^|\/)\.claude\/rules\/.+\.md$/, CLAUDE_RULE],
  [/(?:^|\/)\.claude\/agents\/.+\.md$/, SUBAGENT],
  [/(?:^|\/)\.qwen\/rules\/.+\.md$/, QWEN_RULE],
  [/(?:^|\/)(?:\.clinerules|\.cline\/rules)\/.+\.md$/, CLINE_RULE],
  [/(?:^|\/)\.kiro\/steering\/.+\.md$/, KIRO],
  [/(?:^|\/)\.(?:windsurf|devin)\/rules\/.+\.md$/, TRIGGERED],
  [/(?:^|\/)\.agents?\/rules\/.+\.md$/, { ...TRIGGERED, reader: 'Antigravity' }],
  [/(?:^|\/)\.continue\/rules\/.+\.md$/, CONTINUE],
  [/(?:^|\/)\.augment\/rules\/.+\.md$/, AUGMENT],
];

/** Keys that hold patterns in some format: written in another one, they are read by nobody. */
export const SCOPE_KEYS: ReadonlySet<string> = new Set(PLACES.flatMap(([, { scopeKey }]) => scopeKey ?? []));

/** The format of a file by its name and place (a path or a URI with `/`); undefined where front matter means nothing. */
export function frontMatterFormatOf(path: string): FrontMatterFormat | undefined {
  return PLACES.find(([place]) => place.test(path))?.[1];
}
