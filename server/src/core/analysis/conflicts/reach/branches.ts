import { perStatement } from '../statements/perStatement.ts';
import type { Token } from '../../../spec/tokens.ts';
import { isToggled } from './denied.ts';
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

const branchesOf = perStatement(({ unit: { tokens } }): ReadonlySet<string> => {
  const found = new Set<string>();
  const add = ({ lower, kind }: Token): void => {
    const [first = ''] = lower.split(/[/*]/, 1);
    const name = NAMES.get(first === 'origin' ? lower.slice(first.length + 1) : first);
    if (name !== undefined) found.add(name);
    else if (kind === 'code' || kind === 'path') found.add(lower);
  };
  tokens.forEach((token, at) => {
    if (/^branch(?:es)?$/.test(token.lower))
      for (const before of tokens.slice(Math.max(0, at - 3), at)) if (before.kind !== 'punctuation') add(before);
    const [first = ''] = token.lower.split(/[/*]/, 1);
    if ((token.kind === 'code' || token.kind === 'path') && (NAMES.has(first) || first === 'origin')) add(token);
    if (/^forks?$/.test(token.lower)) found.add('own');
  });
  return found;
});

/** What is banned on a branch is done on another one: "never force-push to `main`", "force-push your own branch". */
export function branchesDiffer(a: Side, b: Side): boolean {
  const [one, two] = [branchesOf(a.statement), branchesOf(b.statement)];
  if (one.size === 0 || two.size === 0 || !isToggled(a, b)) return false;
  const isShared = (names: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
    names.has('shared') && SHARED.some((name) => others.has(name));
  return [...one].every((name) => !two.has(name)) && !isShared(one, two) && !isShared(two, one);
}
