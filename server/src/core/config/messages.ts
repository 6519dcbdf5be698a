import type * as z from 'zod/mini';
import { alternatives } from '../util/alternatives.ts';
import { didYouMean } from '../util/closest.ts';

type Issue = z.core.$ZodIssue;
/** Keys and zero-based indexes from the top of the configuration to a value. */
export type KeyPath = readonly (string | number)[];

/** What is wrong, and where: at the key itself (`key`) or at the value. */
export interface ConfigIssue {
  readonly message: string;
  readonly path: KeyPath;
  readonly at: 'key' | 'value';
}

const TYPE_NAMES: Record<string, string> = {
  array: 'a list',
  boolean: '`true` or `false`',
  int: 'a whole number',
  null: '`null`',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a string',
  tuple: 'a list',
  undefined: 'nothing',
};

/**
 * Puts the schema's findings into words.
 * @param value the configuration that was checked
 * @param keysAt the keys that are allowed at a path, for “did you mean”
 */
export function describeIssues(
  issues: readonly Issue[],
  value: unknown,
  keysAt: (path: KeyPath) => readonly string[],
): ConfigIssue[] {
  return issues.flatMap((issue) => describeIssue(issue, value, [], keysAt));
}

function describeIssue(
  issue: Issue,
  root: unknown,
  prefix: KeyPath,
  keysAt: (path: KeyPath) => readonly string[],
): ConfigIssue[] {
  const path = [...prefix, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ message: unknownKey(key, path, keysAt), path: [...path, key], at: 'key' }));
  }
  const found = valueAt(root, path);
  if (issue.code === 'invalid_union') {
    const branch = closestBranch(issue.errors, found);
    return branch.flatMap((inner) => describeIssue(inner, root, path, keysAt));
  }
  const message = `Unexpected ${nameOf(found)}${placeName(path)}, expected ${expectation(issue)}${hint(issue, found)}`;
  return [{ message, path, at: 'value' }];
}

function unknownKey(key: string, parent: KeyPath, keysAt: (path: KeyPath) => readonly string[]): string {
  const known = keysAt(parent);
  const area = parent.at(-1);
  const what = area === 'rules' ? 'rule' : area === 'kinds' ? 'kind' : 'key';
  if (what === 'rule' && keysAt(['kinds']).includes(key))
    return `Unknown rule \`${key}\`${placeName(parent)}: it is a kind, which stands in \`kinds\``;
  const guess = didYouMean(key, known);
  if (guess !== undefined) return `Unknown ${what} \`${key}\`${placeName(parent)}, did you mean \`${guess}\`?`;
  if (known.length === 0) return `Unknown ${what} \`${key}\`${placeName(parent)}: nothing can be set here`;
  if (known.length > 15) return `Unknown ${what} \`${key}\`${placeName(parent)}`;
  return `Unknown ${what} \`${key}\`${placeName(parent)}, expected ${alternatives(known.map((name) => `\`${name}\``))}`;
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_NAMES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return alternatives(issue.values.map((value) => JSON.stringify(value)));
    case 'too_small':
      return issue.origin === 'array' ? 'a severity and options' : `at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array' ? 'a severity and options' : `at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

function hint(issue: Issue, found: unknown): string {
  if (issue.code !== 'invalid_value' || typeof found !== 'string') return '';
  const guess = didYouMean(
    found,
    issue.values.filter((value) => typeof value === 'string'),
  );
  return guess === undefined ? '' : `; did you mean ${JSON.stringify(guess)}?`;
}

/** Of a union's branches, the one whose outer shape fits what was written: its complaints are the useful ones. */
function closestBranch(branches: readonly (readonly Issue[])[], found: unknown): readonly Issue[] {
  const fits = branches.find((issues) => issues.every((issue) => issue.path.length > 0 || isWithin(issue, found)));
  return fits ?? branches[0] ?? [];
}

function isWithin(issue: Issue, found: unknown): boolean {
  if (issue.code === 'invalid_type') return false;
  return Array.isArray(found) ? issue.code === 'too_small' || issue.code === 'too_big' : issue.code === 'invalid_value';
}

function nameOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return JSON.stringify(value);
  if (value === undefined) return 'gap';
  if (value === null) return '`null`';
  return Array.isArray(value) ? 'list' : 'object';
}

function placeName(path: KeyPath): string {
  if (path.length === 0) return '';
  const parts = path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${key}`));
  return ` in \`${parts.join('')}\``;
}

/** The value at `path` inside `root`; undefined when there is none. */
export function valueAt(root: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return (value as Record<string | number, unknown>)[key];
  }, root);
}
