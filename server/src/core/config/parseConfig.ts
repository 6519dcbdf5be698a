import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { createLineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { type ConfigIssue, describeIssues, type KeyPath, valueAt } from './messages.ts';
import { type Config, type ConfigVocabulary, createConfigSchema, spreadKinds } from './schema.ts';

/** A place in a configuration file: a span of zero-based UTF-16 offsets, and its start as line and column from one. */
export interface ConfigPlace {
  readonly span: Span;
  readonly line: number;
  readonly column: number;
}

/** Something wrong in a configuration. */
export interface ConfigProblem extends ConfigPlace {
  readonly message: string;
}

/** What could be read, and what was wrong. The parts that are right hold even when others are not. */
export interface ParsedConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
  /** Where the value of a key stands; the start of the file when it has no such key. */
  placeOf(path: KeyPath): ConfigPlace;
}

const SYNTAX_MESSAGES: Record<string, string> = {
  CloseBraceExpected: 'Expected `}`',
  CloseBracketExpected: 'Expected `]`',
  ColonExpected: 'Expected `:` after the key',
  CommaExpected: 'Expected `,`',
  EndOfFileExpected: 'Unexpected text after the end of the configuration',
  InvalidCharacter: 'Unexpected control character in a string',
  InvalidCommentToken: 'Unexpected comment',
  InvalidEscapeCharacter: 'Unknown escape in a string',
  InvalidNumberFormat: 'Malformed number',
  InvalidSymbol: 'Unexpected word, expected a string in double quotes',
  InvalidUnicode: 'Malformed `\\u` escape in a string',
  PropertyNameExpected: 'Expected a key in double quotes',
  UnexpectedEndOfComment: 'Comment without an end',
  UnexpectedEndOfNumber: 'Malformed number',
  UnexpectedEndOfString: 'String without an end',
  ValueExpected: 'Expected a value',
};

/**
 * Reads the text of a `precept.config.json`: JSON with comments and trailing commas.
 * Never throws: what is wrong comes back as problems with their place.
 */
export function parseConfig(text: string, vocabulary: ConfigVocabulary): ParsedConfig {
  const lines = createLineIndex(text);
  const place = (span: Span): ConfigPlace => {
    const { line, character } = lines.positionAt(span.start);
    return { span, line: line + 1, column: character + 1 };
  };
  if (text.trim() === '') {
    const problem = { message: 'Empty configuration, expected an object such as `{}`', ...place({ start: 0, end: 0 }) };
    return { config: {}, problems: [problem], placeOf: () => place({ start: 0, end: 0 }) };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const placeOf = (path: KeyPath): ConfigPlace => place(spanOf(tree && findNodeAtLocation(tree, [...path])));
  // Only the first: what a tolerant parser says after it is mostly a consequence.
  const [first] = errors;
  if (first) {
    const message = SYNTAX_MESSAGES[printParseErrorCode(first.error)] ?? 'Malformed JSON';
    const problem = { message, ...place({ start: first.offset, end: first.offset + first.length }) };
    return { config: {}, problems: [problem], placeOf };
  }
  const checked = checkConfig(tree ? getNodeValue(tree) : undefined, vocabulary);
  const problems = checked.issues.map((issue) => ({ message: issue.message, ...place(issueSpan(tree, issue)) }));
  problems.push(...duplicateKeys(tree).map((node) => ({ message: duplicateMessage(node), ...place(spanOf(node)) })));
  problems.sort((a, b) => a.span.start - b.span.start);
  return { config: checked.config, problems, placeOf };
}

/**
 * Checks a configuration that is no text, such as an editor's settings.
 * Out: what was right of it, and what was wrong with its key path.
 */
export function checkConfig(
  value: unknown,
  vocabulary: ConfigVocabulary,
): { config: Config; issues: readonly ConfigIssue[] } {
  const schema = createConfigSchema(vocabulary);
  const first = schema.safeParse(value);
  if (first.success) return { config: spreadKinds(first.data, vocabulary.rules), issues: [] };
  const issues = describeIssues(first.error.issues, value, (path) => allowedKeys(vocabulary, path));
  const second = schema.safeParse(withoutFaults(value, issues));
  return { config: second.success ? spreadKinds(second.data, vocabulary.rules) : {}, issues };
}

function allowedKeys(vocabulary: ConfigVocabulary, path: KeyPath): readonly string[] {
  const [area, rule] = path;
  if (area === 'overrides' && path.length > 2) return allowedKeys(vocabulary, path.slice(2));
  if (area === 'rules' && path.length === 1) return vocabulary.rules.map(({ meta }) => meta.id);
  const schema: unknown =
    area === 'rules' && path.length > 2
      ? vocabulary.rules.find(({ meta }) => meta.id === rule)?.options
      : path.reduce<unknown>((at, key) => unwrap(partOf(at, key)), createConfigSchema(vocabulary));
  return Object.keys(shapeOf(schema));
}

function partOf(schema: unknown, key: string | number): unknown {
  return typeof key === 'number' ? valueAt(schema, ['def', 'element']) : valueAt(shapeOf(schema), [key]);
}

function shapeOf(schema: unknown): object {
  const shape = valueAt(schema, ['def', 'shape']);
  return typeof shape === 'object' && shape !== null ? shape : {};
}

function unwrap(schema: unknown): unknown {
  return valueAt(schema, ['def', 'innerType']) ?? schema;
}

/** A copy of `value` without the keys that were complained of; in a list the whole list goes. */
function withoutFaults(value: unknown, issues: readonly ConfigIssue[]): unknown {
  const copy = structuredCloneOf(value);
  for (const { path } of issues) {
    const firstIndex = path.findIndex((key) => typeof key === 'number');
    const keys = firstIndex < 0 ? path : path.slice(0, firstIndex);
    const parent = valueAt(copy, keys.slice(0, -1));
    const key = keys.at(-1);
    if (key !== undefined && typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, key);
  }
  return copy;
}

function structuredCloneOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structuredCloneOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, structuredCloneOf(inner)]));
}

function issueSpan(tree: Node | undefined, issue: ConfigIssue): Span {
  for (let length = issue.path.length; tree && length >= 0; length--) {
    const node = findNodeAtLocation(tree, issue.path.slice(0, length));
    if (!node) continue;
    const key = issue.at === 'key' && length === issue.path.length ? node.parent?.children?.[0] : undefined;
    return spanOf(key ?? node);
  }
  return spanOf(tree);
}

function spanOf(node: Node | undefined): Span {
  return node ? { start: node.offset, end: node.offset + node.length } : { start: 0, end: 0 };
}

/** Of two equal keys JSON silently drops the first. */
function duplicateKeys(node: Node | undefined): Node[] {
  if (!node?.children) return [];
  const seen = new Set<unknown>();
  const keys = node.type === 'object' ? node.children.flatMap((property) => property.children?.[0] ?? []) : [];
  const repeated = keys.filter((key) => seen.has(key.value) || !seen.add(key.value));
  return [...repeated, ...node.children.flatMap(duplicateKeys)];
}

function duplicateMessage(key: Node): string {
  return `Duplicate key \`${String(key.value)}\`: only the last one holds`;
}
