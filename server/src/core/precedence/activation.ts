import type { Context } from './context.ts';
import { targetBelow } from './context.ts';
import { stringList, type FrontMatter } from './frontMatter.ts';
import { usableClaudePatterns, type GlobReading } from './globs.ts';
import { word } from './optionReaders.ts';
import { absolutePath, baseName, dirName } from './paths.ts';
import type { Activation, LoadKind, OmissionKind, Scope } from './types.ts';

/** Whether and how a file with front matter applies. */
export type Verdict =
  { readonly load: LoadKind; readonly why: string } | { readonly kind: OmissionKind; readonly why: string };

interface Asked {
  readonly context: Context;
  readonly scope: Scope;
  readonly path: string;
  /** The directory that patterns are relative to. */
  readonly dir: string;
  readonly front: FrontMatter;
}

const ALWAYS: Verdict = { load: 'start', why: 'no condition, always applied' };

/** Asks a file's front matter, in one agent's reading, whether it applies to the target. */
export function activate(context: Context, scope: Scope, path: string, dir: string): Verdict {
  const front = context.index.facts(path)?.frontMatter;
  if (front === undefined || scope.activation === undefined) return ALWAYS;
  return READINGS[scope.activation]({ context, scope, path, dir, front });
}

const READINGS: Record<Activation, (asked: Asked) => Verdict> = {
  'claude-paths': claudePaths,
  'qwen-paths': qwenPaths,
  'vscode-apply-to': vscodeApplyTo,
  'vscode-paths': vscodePaths,
  'github-apply-to': githubApplyTo,
  cursor,
  trigger,
  kiro,
  continue: continueRule,
  'continue-colocated': continueColocated,
  augment,
};

function matched(patterns: readonly string[]): Verdict {
  return { load: 'on-demand', why: `${quoted(patterns)} matches the file` };
}

function unmatched(patterns: readonly string[]): Verdict {
  return { kind: 'elsewhere', why: `${quoted(patterns)} does not match the file.` };
}

function quoted(patterns: readonly string[]): string {
  return patterns.map((pattern) => `\`${pattern}\``).join(', ');
}

/** Matches patterns against the target's path below the asked directory. */
function byGlobs(asked: Asked, patterns: readonly string[], reading: GlobReading = {}): boolean {
  const below = targetBelow(asked.context, asked.dir);
  return below !== null && asked.context.index.globs.matchesAny(patterns, below, reading);
}

/** code.claude.com/docs/en/memory §Path-specific rules: `paths` only; none, or no valid YAML: always on. */
function claudePaths(asked: Asked): Verdict {
  const { load } = asked.scope;
  if (!asked.path.includes('/rules/')) return { load, why: '' };
  if (asked.front.error !== null) return { load, why: 'its front matter is no valid YAML and is ignored' };
  const patterns = stringList(asked.front.data['paths']);
  if (patterns === null || patterns.length === 0) return { load, why: 'no `paths`, always applied' };
  const project = asked.scope.id === 'userRules' ? { ...asked, dir: asked.context.cwd } : asked;
  return byGlobs(project, usableClaudePatterns(patterns)) ? matched(patterns) : unmatched(patterns);
}

/** Qwen Code 0.24.4 rulesDiscovery: a list, or one pattern as text (commas don't split it). */
function qwenPaths(asked: Asked): Verdict {
  const raw = asked.front.lenient['paths'];
  const patterns = Array.isArray(raw) ? raw.map(String).filter(Boolean) : typeof raw === 'string' && raw ? [raw] : [];
  if (patterns.length === 0) return ALWAYS;
  return byGlobs({ ...asked, dir: asked.context.root }, patterns) ? matched(patterns) : unmatched(patterns);
}

/** Values that match without any file in context (VS Code computeAutomaticInstructions, 0155379). */
const EVERYTHING: ReadonlySet<string> = new Set(['**', '**/*', '*']);

function listed(why: string): Verdict {
  return { load: 'listed', why };
}

/** VS Code: relative patterns match anywhere, against the full path, ignoring case; the rest is offered by path. */
function vscodeApplyTo(asked: Asked): Verdict {
  const patterns = stringList(asked.front.lenient['applyTo']) ?? [];
  if (patterns.length === 0) return listed('no `applyTo`, so only its path is offered to the model');
  return vscodeMatch(asked, patterns);
}

/** VS Code reads `paths` of `.claude/rules` in place of `applyTo`, with every file as the default. */
function vscodePaths(asked: Asked): Verdict {
  const patterns = stringList(asked.front.lenient['paths']) ?? ['**'];
  return vscodeMatch(asked, patterns);
}

function vscodeMatch(asked: Asked, patterns: readonly string[]): Verdict {
  const all = patterns.find((pattern) => EVERYTHING.has(pattern));
  if (all !== undefined) return { load: 'start', why: `\`${all}\` matches every request` };
  const { index, file } = asked.context;
  const full = absolutePath(file, index.world);
  const hit = patterns.some((pattern) => {
    const anywhere = pattern.startsWith('/') || pattern.startsWith('**/') ? pattern : `**/${pattern}`;
    return index.globs.matches(anywhere, full.slice(1), { ignoreCase: true });
  });
  return hit ? matched(patterns) : listed(`${quoted(patterns)} does not match the file, so only its path is offered`);
}

/** github.com: anchored at the repository root, `*` stays in its folder; `excludeAgent` names a surface. */
function githubApplyTo(asked: Asked): Verdict {
  const surface = word(asked.context.options, 'surface', 'agent') ?? 'coding-agent';
  const excluded = stringList(asked.front.lenient['excludeAgent']) ?? [];
  if (excluded.includes(surface)) return { kind: 'off', why: `\`excludeAgent\` names \`${surface}\`.` };
  const patterns = stringList(asked.front.lenient['applyTo']) ?? [];
  if (patterns.length === 0) return { kind: 'unread', why: 'It has no `applyTo`, so it applies to no file.' };
  // A folder of instructions outside the repository speaks of the repository's files.
  const foreign = targetBelow(asked.context, asked.dir) === null;
  const hit = byGlobs(foreign ? { ...asked, dir: asked.context.root } : asked, patterns);
  return hit ? matched(patterns) : unmatched(patterns);
}

/** cursor.com/docs/rules: always, by globs, by the agent's choice, or by hand, in this order. */
function cursor(asked: Asked): Verdict {
  const { alwaysApply, globs, description } = asked.front.lenient;
  if (asked.dir !== asked.context.cwd && targetBelow(asked.context, asked.dir) === null) {
    return { kind: 'elsewhere', why: `It belongs to \`${asked.dir}\`, where the file does not lie.` };
  }
  if (alwaysApply === true) return { load: 'start', why: '`alwaysApply: true`' };
  const patterns = stringList(globs) ?? [];
  if (patterns.length > 0)
    return byGlobs(asked, patterns, { anyDepth: true }) ? matched(patterns) : unmatched(patterns);
  if (hasText(description)) return listed('the agent decides by its `description`');
  return {
    kind: 'off',
    why: 'It has neither `alwaysApply: true`, `globs` nor a `description`: only an @-mention loads it.',
  };
}

function hasText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** Windsurf and Antigravity: `trigger` (Antigravity also writes `activation`), spelled with or without blanks. */
function trigger(asked: Asked): Verdict {
  const data = asked.front.lenient;
  const raw = data['trigger'] ?? data['activation'];
  const mode =
    typeof raw === 'string'
      ? raw
          .trim()
          .toLowerCase()
          .replace(/[\s-]+/g, '_')
      : '';
  const patterns = stringList(data['globs'] ?? data['glob']) ?? [];
  if (mode === 'manual') return { kind: 'off', why: 'Its trigger is `manual`: only an @-mention loads it.' };
  if (mode === 'model_decision') return listed('the model decides by its `description`');
  if (mode === 'always_on') return { load: 'start', why: '`always_on`' };
  if (mode !== 'glob' && patterns.length === 0) return { load: 'start', why: 'no trigger, taken as always on' };
  return byGlobs(asked, patterns, { anyDepth: true }) ? matched(patterns) : unmatched(patterns);
}

/** kiro.dev/docs/steering: `inclusion`, always by default. */
function kiro(asked: Asked): Verdict {
  const data = asked.front.lenient;
  if (baseName(asked.path) === 'AGENTS.md') return { load: 'start', why: 'AGENTS.md has no inclusion modes' };
  switch (data['inclusion'] ?? 'always') {
    case 'manual':
      return { kind: 'off', why: 'Its inclusion is `manual`: only a mention loads it.' };
    case 'auto':
      return listed('the agent decides by its `description`');
    case 'fileMatch': {
      const patterns = stringList(data['fileMatchPattern']) ?? [];
      const inWorkspace = { ...asked, dir: asked.dir.startsWith('~') ? asked.context.cwd : asked.dir };
      return byGlobs(inWorkspace, patterns, { anyDepth: true }) ? matched(patterns) : unmatched(patterns);
    }
    default:
      return { load: 'start', why: 'inclusion `always`' };
  }
}

/** Continue's shouldApplyRule (getSystemMessageWithRules.ts, d0a3c0b) for rules in `.continue`. */
function continueRule(asked: Asked): Verdict {
  const { alwaysApply, globs, regex, description } = asked.front.lenient;
  if (alwaysApply === true) return { load: 'start', why: '`alwaysApply: true`' };
  const patterns = onePatternOrList(globs);
  const expressions = onePatternOrList(regex);
  if (patterns.length === 0 && expressions.length === 0) {
    if (alwaysApply !== false) return ALWAYS;
    if (hasText(description)) return listed('the agent may ask for it by its `description`');
    return { kind: 'off', why: '`alwaysApply: false` without `globs`, `regex` or `description`.' };
  }
  if (!continueGlobs({ ...asked, dir: asked.context.cwd }, patterns)) return unmatched(patterns);
  // A regular expression from a workspace file could hang whoever runs it, so it is shown and not run.
  if (expressions.length > 0) return { load: 'on-demand', why: `if the file's text matches ${quoted(expressions)}` };
  return matched(patterns);
}

/** Continue hands a text to minimatch as it stands; only a real list is several patterns. */
function onePatternOrList(value: unknown): string[] {
  return typeof value === 'string' && value !== '' ? [value] : Array.isArray(value) ? (stringList(value) ?? []) : [];
}

/** Any positive pattern must match and no `!` pattern may; no pattern at all lets every file through. */
function continueGlobs(asked: Asked, patterns: readonly string[]): boolean {
  const negative = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const positive = patterns.filter((pattern) => !pattern.startsWith('!'));
  if (byGlobs(asked, negative)) return false;
  return positive.length === 0 || byGlobs(asked, positive);
}

/** A `rules.md` beside code: Continue asks only whether the file's path contains its folder's name and a slash. */
function continueColocated(asked: Asked): Verdict {
  const folder = baseName(dirName(asked.path));
  if (asked.path.includes('.continue/') || asked.front.lenient['alwaysApply'] === true) return continueRule(asked);
  const full = absolutePath(asked.context.file, asked.context.index.world);
  if (!full.includes(`${folder}/`)) {
    return { kind: 'elsewhere', why: `The file's path does not contain \`${folder}/\`.` };
  }
  const verdict = continueRule(asked);
  return 'load' in verdict && verdict.load === 'start'
    ? { load: 'on-demand', why: `the file's path contains \`${folder}/\`` }
    : verdict;
}

/** docs.augmentcode.com: `type`, always applied by default. */
function augment(asked: Asked): Verdict {
  switch (asked.front.lenient['type']) {
    case 'manual':
      return { kind: 'off', why: 'Its type is `manual`: only an @-mention loads it.' };
    case 'agent_requested':
      return listed('the agent decides by its `description`');
    default:
      return { load: 'start', why: 'type `always_apply`' };
  }
}
