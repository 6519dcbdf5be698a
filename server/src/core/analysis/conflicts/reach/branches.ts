import { perStatement } from '../statements/perStatement.ts';
import type { Token } from '../../../spec/tokens.ts';
import { isDenied, isToggled } from './denied.ts';
import type { Side } from './relate.ts';

/** Branches by what they are called or are for; those that nobody else works on are one. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    main: 'main master trunk mainline default production',
    develop: 'develop development dev next integration staging',
    release: 'release releases stable maintenance lts',
    own: 'your own my personal feature features topic working work pr task private fork forks bugfix ticket',
    hotfix: 'hotfix hotfixes',
    shared: 'shared protected public common long-lived',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);
/** What is shared by several. */
const SHARED = ['main', 'develop', 'release'];

/** Branches by their names, each with where it stands in the statement's text. */
const branchesOf = perStatement(({ unit: { tokens, span } }): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  const add = ({ lower, kind, start }: Token): void => {
    const [first = ''] = lower.split(/[/*]/, 1);
    const name = NAMES.get(first === 'origin' ? lower.slice(first.length + 1) : first);
    if (name !== undefined) found.set(name, start - span.start);
    else if (kind === 'code' || kind === 'path') found.set(lower, start - span.start);
  };
  tokens.forEach((token, at) => {
    if (/^branch(?:es)?$/.test(token.lower))
      for (const before of tokens.slice(Math.max(0, at - 3), at)) if (before.kind !== 'punctuation') add(before);
    const [first = ''] = token.lower.split(/[/*]/, 1);
    if ((token.kind === 'code' || token.kind === 'path') && (NAMES.has(first) || first === 'origin')) add(token);
    if (/^(?:main|master|trunk)$/.test(token.lower) && ONTO.test(tokens[at - 1]?.lower ?? '')) add(token);
    if (/^forks?$/.test(token.lower)) found.set('own', token.start - span.start);
  });
  return found;
});

/** What stands before a branch that is called by its mere name: "pushing to main". */
const ONTO = /^(?:on|onto|to|into|from|off|of|against)$/;

/** What is banned on a branch is done on another one: "never force-push to `main`", "force-push your own branch". */
export function branchesDiffer(a: Side, b: Side): boolean {
  const [one, two] = [branchesOf(a.statement), branchesOf(b.statement)];
  if (one.size === 0 || two.size === 0 || !isToggled(a, b)) return false;
  const isShared = (names: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): boolean =>
    names.has('shared') && SHARED.some((name) => others.has(name));
  return [...one.keys()].every((name) => !two.has(name)) && !isShared(one, two) && !isShared(two, one);
}

/**
 * One side alone names branches beside the words in question: a ban that reaches no others ("never force-push `main`"),
 * or a way of theirs ("release branches are merged with …").
 */
export function namesBranch(side: Side, other: Side): boolean {
  if (branchesOf(other.statement).size > 0) return false;
  const beside = [...branchesOf(side.statement)].filter(([, at]) => at < side.start || at >= side.end);
  if (beside.length === 0) return false;
  if (isToggled(side, other) && isDenied(side.statement)) return true;
  return beside.some(([name, at]) => SPECIAL.has(name) && at < side.start) && BRANCHES.test(side.statement.text);
}
/** Those that have ways of their own. */
const SPECIAL: ReadonlySet<string> = new Set(['release', 'hotfix', 'shared']);
const BRANCHES = /^[^a-z]{0,4}[a-z-]{1,20} (?:[a-z-]{1,20} ){0,3}branches\b/;
