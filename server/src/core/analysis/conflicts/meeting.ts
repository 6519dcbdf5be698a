import { decide } from '../../precedence/decide.ts';
import { stringList, splitPatterns } from '../../precedence/frontMatter.ts';
import { profileOf } from '../../precedence/profiles/index.ts';
import type { Stack } from '../../precedence/types.ts';
import { recogniseSpecFile } from '../../spec/recognise.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { homeFolderOf } from '../loading/readings.ts';

/**
 * How two spec files of a project meet:
 * `together`: some agent reads both for one target, and nothing documented lets one of them win;
 * `ranked`: whoever reads both lets one of them win, and all the same one;
 * `divided`: whoever reads both lets one win, and not all the same one; `apart`: in one folder, but no agent reads both; `never` otherwise.
 */
export type Meeting =
  | { readonly kind: 'together'; readonly agents: readonly string[]; readonly decided: readonly AgentDecision[] }
  | { readonly kind: 'ranked'; readonly winner: string; readonly agents: readonly string[]; readonly why: string }
  | { readonly kind: 'divided'; readonly decided: readonly AgentDecision[] }
  | { readonly kind: 'apart'; readonly first: readonly string[]; readonly second: readonly string[] }
  | { readonly kind: 'never' };

/** Whom of two files one agent follows where they disagree. */
export interface AgentDecision {
  /** The agent's name as its users know it. */
  readonly name: string;
  /** Path of the file that wins; null where the vendor names none. */
  readonly winner: string | null;
  readonly why: string;
}

const NEVER: Meeting = { kind: 'never' };

/** Kinds that hold whenever their files apply; prompts, skills and agents are each for a task of their own. */
const STANDING = new Set(['agents', 'memory', 'rule', 'instructions']);

const meetings = new WeakMap<Workspace, Map<string, Meeting>>();

/** How the files at two paths of a workspace meet; computed once per view. Symmetric but for `first` and `second`. */
export function meetingOf(workspace: Workspace, first: string, second: string): Meeting {
  const known = meetings.get(workspace) ?? new Map<string, Meeting>();
  meetings.set(workspace, known);
  const key = `${first}\n${second}`;
  const meeting = known.get(key) ?? computeMeeting(workspace, first, second);
  known.set(key, meeting);
  return meeting;
}

function computeMeeting(workspace: Workspace, first: string, second: string): Meeting {
  const { tree } = workspace;
  if (tree.realPath(first) === tree.realPath(second)) return NEVER;
  const [one, two] = [recognised(workspace, first), recognised(workspace, second)];
  if (!one || !two) return NEVER;
  const [near, far] = [homeFolderOf(first), homeFolderOf(second)];
  if (!isWithin(near, far) && !isWithin(far, near)) return NEVER;
  const agents = workspace.agents.length > 0 ? workspace.agents : [...new Set([...one.agents, ...two.agents])];
  const deeper = isWithin(near, far) ? near : far;
  const targets = [deeper, ...samplesOf(workspace, first), ...samplesOf(workspace, second)];
  const stacks = agents.flatMap((agent) => stackWithBoth(workspace, agent, targets, [first, second]));
  if (stacks.length > 0) return rank(stacks, first, second);
  return near === far ? apart(workspace, agents, targets, first, second) : NEVER;
}

function recognised(workspace: Workspace, path: string): { readonly agents: readonly string[] } | undefined {
  const match = recogniseSpecFile(path, workspace.tree.facts(path)?.text);
  return match && STANDING.has(match.kind) ? match : undefined;
}

/** Whether a folder is another one or lies in it; the top is the empty path. */
export function isWithin(inner: string, outer: string): boolean {
  return outer === '' || inner === outer || inner.startsWith(`${outer}/`);
}

/** Files that the patterns in a rule's front matter would match, one for each pattern, at most four. */
function samplesOf({ tree }: Workspace, path: string): readonly string[] {
  const data = tree.facts(path)?.frontMatter.lenient ?? {};
  const written = ['globs', 'applyTo', 'paths'].flatMap((key) => patternsOf(data[key]));
  const home = homeFolderOf(path);
  return written.slice(0, 4).map((pattern) => (home === '' ? sampleOf(pattern) : `${home}/${sampleOf(pattern)}`));
}

function patternsOf(value: unknown): readonly string[] {
  return typeof value === 'string' ? splitPatterns(value) : (stringList(value) ?? []);
}

/** `src/x/*.{ts,tsx}` → `src/x/x.ts`. */
function sampleOf(pattern: string): string {
  return pattern
    .replace(/^\/+/, '')
    .replace(/\{([^,{}]*)(?:,[^{}]*)?\}/g, '$1')
    .replace(/\*+/g, 'x');
}

/**
 * What an agent reads for the first target for which it reads all the paths, started at the top or in the folder
 * that is the first of the targets.
 */
function stackWithBoth(
  workspace: Workspace,
  agent: string,
  targets: readonly string[],
  paths: readonly string[],
): readonly Stack[] {
  const [folder = ''] = targets;
  for (const target of targets) {
    for (const cwd of new Set(['', folder])) {
      const stack = workspace.stackOf(agent, cwd, target);
      if (paths.every((path) => reads(stack, path))) return [stack];
    }
  }
  return [];
}

function reads(stack: Stack, path: string): boolean {
  return stack.layers.some((layer) => layer.path === path && layer.load !== 'listed' && layer.duplicateOf === null);
}

function rank(stacks: readonly Stack[], first: string, second: string): Meeting {
  const decisions = stacks.map((stack): AgentDecision => {
    const { winner, why } = decide(stack, first, second);
    return { name: profileOf(stack.agent).name, winner, why };
  });
  const decided = decisions.filter(({ winner }) => winner !== null);
  if (decided.length < decisions.length) {
    const open = decisions.filter(({ winner }) => winner === null);
    return { kind: 'together', agents: open.map(({ name }) => name), decided };
  }
  const [best] = decisions;
  if (!best || best.winner === null) return NEVER;
  if (decided.some(({ winner }) => winner !== best.winner)) return { kind: 'divided', decided };
  return { kind: 'ranked', winner: best.winner, agents: decisions.map(({ name }) => name), why: best.why };
}

/** What each agent that reads both files makes of a disagreement between them. */
export function decisionsIn(meeting: Meeting): readonly AgentDecision[] {
  switch (meeting.kind) {
    case 'together':
      return [...meeting.decided, ...meeting.agents.map((name) => ({ name, winner: null, why: '' }))];
    case 'divided':
      return meeting.decided;
    case 'ranked':
      return meeting.agents.map((name) => ({ name, winner: meeting.winner, why: meeting.why }));
    default:
      return [];
  }
}

/** "Codex and Cursor follow `a.md`; Claude Code may follow either": each winner once. */
export function describeDecisions(decisions: readonly AgentDecision[]): string {
  const winners = [...new Set(decisions.map(({ winner }) => winner))];
  return winners
    .map((winner) => {
      const names = decisions.filter((decision) => decision.winner === winner).map(({ name }) => name);
      if (winner === null) return `${listNames(names)} may follow either`;
      return `${listNames(names)} ${names.length === 1 ? 'follows' : 'follow'} \`${winner}\``;
    })
    .join('; ');
}

/** Agents that read both, each for targets of its own, are never told two things at once: they don't count. */
function apart(
  workspace: Workspace,
  agents: readonly string[],
  targets: readonly string[],
  first: string,
  second: string,
): Meeting {
  const readersOf = (path: string): readonly string[] =>
    agents.filter((agent) => stackWithBoth(workspace, agent, targets, [path]).length > 0);
  const [one, two] = [readersOf(first), readersOf(second)];
  const onlyOne = namesOf(one.filter((agent) => !two.includes(agent)));
  const onlyTwo = namesOf(two.filter((agent) => !one.includes(agent)));
  return onlyOne.length > 0 && onlyTwo.length > 0 ? { kind: 'apart', first: onlyOne, second: onlyTwo } : NEVER;
}

function namesOf(agents: readonly string[]): readonly string[] {
  return agents.map((agent) => profileOf(agent).name);
}

/** Names as a sentence lists them: "A, B and C"; of many the first two and how many more. */
export function listNames(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${String(names.length - 2)} more`] : names;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
