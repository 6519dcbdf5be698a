/** What sort of spec file a path is. */
export type SpecFileKind =
  | 'agents' // AGENTS.md and its variants, read by many agents
  | 'memory' // one vendor's file of the same sort: CLAUDE.md, GEMINI.md, …
  | 'rule' // one of many rule files in a vendor's folder
  | 'instructions'
  | 'prompt'
  | 'agent'
  | 'command'
  | 'skill'
  | 'model-spec';

/** A recognised spec file. */
export interface SpecFileMatch {
  readonly kind: SpecFileKind;
  /** Ids of the agents that this name is made for; empty where no agent loads it by itself. */
  readonly agents: readonly string[];
}

interface NamedFile extends SpecFileMatch {
  readonly names: readonly string[];
}

interface PlacedFile extends SpecFileMatch {
  /** Folder in which the file lies, at any depth; `*` stands for any ending of a folder's name. */
  readonly folder: string;
  readonly extensions: readonly string[];
}

const COPILOT = ['copilot-vscode', 'copilot-github', 'copilot-cli'];
const AGENTS_MD = [
  ...['agents-md', 'codex', 'claude-code', ...COPILOT, 'cursor', 'qwen-code', 'opencode', 'cline', 'roo-code'],
  ...['windsurf', 'zed', 'amp', 'goose', 'junie', 'jules', 'factory-droid', 'kiro', 'continue', 'augment', 'warp'],
];

// Names and places: the vendors' documents as of November 2026 (see the precedence research). CONTEXT.md is left out:
// one agent reads it, as a last resort, and in most projects a file of that name is plain documentation.
const NAMED: readonly NamedFile[] = [
  { names: ['AGENTS.md'], kind: 'agents', agents: AGENTS_MD },
  { names: ['AGENTS.override.md'], kind: 'agents', agents: ['codex'] },
  { names: ['AGENTS.local.md'], kind: 'agents', agents: ['roo-code'] },
  { names: ['AGENT.md'], kind: 'agents', agents: ['roo-code', 'zed', 'amp'] },
  {
    names: ['CLAUDE.md'],
    kind: 'memory',
    agents: ['claude-code', 'copilot-vscode', 'copilot-cli', 'opencode', 'zed', 'amp', 'augment'],
  },
  { names: ['CLAUDE.local.md'], kind: 'memory', agents: ['claude-code', 'copilot-vscode'] },
  { names: ['GEMINI.md'], kind: 'memory', agents: ['gemini-cli', 'copilot-cli', 'zed', 'antigravity'] },
  { names: ['QWEN.md', 'QWEN.local.md'], kind: 'memory', agents: ['qwen-code'] },
  { names: ['WARP.md'], kind: 'memory', agents: ['warp'] },
  { names: ['.goosehints'], kind: 'memory', agents: ['goose'] },
  { names: ['.rules'], kind: 'memory', agents: ['zed'] },
  { names: ['.cursorrules'], kind: 'memory', agents: ['cursor', 'zed'] },
  { names: ['.windsurfrules'], kind: 'memory', agents: ['windsurf', 'zed'] },
  { names: ['.clinerules'], kind: 'memory', agents: ['cline', 'roo-code', 'zed'] },
  { names: ['.roorules'], kind: 'memory', agents: ['roo-code'] },
  { names: ['.continuerules'], kind: 'memory', agents: ['continue'] },
  { names: ['.augment-guidelines'], kind: 'memory', agents: ['augment'] },
  { names: ['SKILL.md'], kind: 'skill', agents: ['claude-code', 'copilot-vscode', 'codex'] },
];

const MARKDOWN = ['.md'];
const PLACED: readonly PlacedFile[] = [
  // A plain .md here is not read by Cursor, but its author meant it to be: that is worth a finding, not silence.
  { folder: '.cursor/rules', extensions: ['.mdc', '.md'], kind: 'rule', agents: ['cursor'] },
  { folder: '.claude/rules', extensions: MARKDOWN, kind: 'rule', agents: ['claude-code', 'copilot-vscode'] },
  { folder: '.claude/agents', extensions: MARKDOWN, kind: 'agent', agents: ['claude-code'] },
  { folder: '.claude/commands', extensions: MARKDOWN, kind: 'command', agents: ['claude-code'] },
  { folder: '.github/agents', extensions: MARKDOWN, kind: 'agent', agents: COPILOT },
  { folder: '.clinerules', extensions: ['.md', '.markdown', '.txt'], kind: 'rule', agents: ['cline', 'roo-code'] },
  { folder: '.cline/rules', extensions: ['.md', '.markdown', '.txt'], kind: 'rule', agents: ['cline'] },
  { folder: '.roo/rules*', extensions: ['.md', '.txt'], kind: 'rule', agents: ['roo-code'] },
  { folder: '.windsurf/rules', extensions: MARKDOWN, kind: 'rule', agents: ['windsurf'] },
  { folder: '.devin/rules', extensions: MARKDOWN, kind: 'rule', agents: ['windsurf'] },
  { folder: '.agents/rules', extensions: MARKDOWN, kind: 'rule', agents: ['antigravity'] },
  { folder: '.agent/rules', extensions: MARKDOWN, kind: 'rule', agents: ['antigravity'] },
  { folder: '.qwen/rules', extensions: MARKDOWN, kind: 'rule', agents: ['qwen-code'] },
  { folder: '.kiro/steering', extensions: MARKDOWN, kind: 'rule', agents: ['kiro'] },
  { folder: '.continue/rules', extensions: MARKDOWN, kind: 'rule', agents: ['continue'] },
  { folder: '.augment', extensions: ['.md', '.mdx'], kind: 'rule', agents: ['augment'] },
  { folder: '.amazonq/rules', extensions: MARKDOWN, kind: 'rule', agents: [] },
  { folder: '.trae/rules', extensions: MARKDOWN, kind: 'rule', agents: [] },
  { folder: '.junie', extensions: MARKDOWN, kind: 'rule', agents: ['junie'] },
];

const ENDINGS: readonly (readonly [ending: string, match: SpecFileMatch])[] = [
  ['.instructions.md', { kind: 'instructions', agents: ['copilot-vscode', 'copilot-github'] }],
  ['.prompt.md', { kind: 'prompt', agents: ['copilot-vscode'] }],
  ['.agent.md', { kind: 'agent', agents: COPILOT }],
  ['.chatmode.md', { kind: 'agent', agents: ['copilot-vscode'] }],
  ['.mdc', { kind: 'rule', agents: [] }],
];

const BY_NAME = new Map(NAMED.flatMap((entry) => entry.names.map((name) => [name.toLowerCase(), entry] as const)));
/** Names that authors also write in small letters; agent.md or warp.md may be anything. */
const ALSO_SMALL = new Set(['agents.md', 'claude.md', 'gemini.md']);
const DOCUMENTATION_FOLDER = /(?:^|\/)(?:docs?|documentation|website|content|blog)\//i;

/**
 * Recognises a spec file by its name and place.
 * @param path with `/` or `\`, relative or absolute; only its last parts count
 * @param text the file's text where it is known: a document written like the Model Spec shows itself only there
 */
export function recogniseSpecFile(path: string, text?: string): SpecFileMatch | undefined {
  const normal = path.replaceAll('\\', '/');
  return byName(normal) ?? byPlace(normal) ?? byText(normal, text);
}

/** True where {@link recogniseSpecFile} can tell more of a file when it is given its text. */
export function mayBeModelSpec(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** True when files that lie in this folder are spec files by their place; `path` has `/` or `\`. */
export function isSpecFolder(path: string): boolean {
  const folders = `/${path.replaceAll('\\', '/')}/`;
  return PLACED.some(({ folder }) => liesIn(folders, folder));
}

function byName(path: string): SpecFileMatch | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === 'copilot-instructions.md') return { kind: 'instructions', agents: [...COPILOT, 'zed'] };
  if (/^\.(?:clinerules|roorules)-[\w-]+$/.test(name)) return { kind: 'memory', agents: ['roo-code'] };
  const lower = name.toLowerCase();
  const entry = BY_NAME.get(lower);
  if (!entry) return undefined;
  const exact = entry.names.some((known) => stem(known) === stem(name));
  // docs/agents.md is a page about agents; agents.md beside the code is AGENTS.md by an author who didn't shout.
  if (!exact && (!ALSO_SMALL.has(lower) || DOCUMENTATION_FOLDER.test(path))) return undefined;
  return { kind: entry.kind, agents: entry.agents };
}

function stem(name: string): string {
  return name.replace(/\.md$/i, '');
}

function byPlace(path: string): SpecFileMatch | undefined {
  const folders = `/${path.slice(0, path.lastIndexOf('/') + 1)}`;
  const lower = path.toLowerCase();
  const placed = PLACED.find(
    ({ folder, extensions }) => liesIn(folders, folder) && extensions.some((extension) => lower.endsWith(extension)),
  );
  if (placed) return { kind: placed.kind, agents: placed.agents };
  return ENDINGS.find(([ending]) => lower.endsWith(ending))?.[1];
}

/** @param folders the folders of a path, each with `/` before and behind */
function liesIn(folders: string, folder: string): boolean {
  if (!folder.endsWith('*')) return folders.includes(`/${folder}/`);
  return folders.includes(`/${folder.slice(0, -1)}`);
}

function byText(path: string, text: string | undefined): SpecFileMatch | undefined {
  if (text === undefined || !text.includes('authority=') || !mayBeModelSpec(path)) return undefined;
  return hasAnnotatedHeading(text) ? { kind: 'model-spec', agents: [] } : undefined;
}

/** A heading with `authority=` in its attribute block, outside of code: a page about the syntax shows it in a fence. */
function hasAnnotatedHeading(text: string): boolean {
  let fence = '';
  for (const line of text.split('\n')) {
    const marker = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== '') {
      if (marker?.startsWith(fence)) fence = '';
    } else if (marker) fence = marker;
    else if (/^#{1,6}[ \t].*\{[^{}]*\bauthority=[^{}]*\}[ \t#]*$/.test(line.trimEnd())) return true;
  }
  return false;
}
