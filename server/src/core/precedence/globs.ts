import picomatch from 'picomatch';

/** How one agent reads a pattern. All match relative paths with forward slashes; hidden files count. */
export interface GlobReading {
  /** A pattern without a slash matches the base name anywhere, as in `.gitignore`. */
  readonly anyDepth?: boolean;
  readonly ignoreCase?: boolean;
}

/** Longer patterns match nothing: no real one comes near, and compiling grows with the length. */
const MAX_PATTERN = 4096;

type Matcher = (path: string) => boolean;

/** Brace expansions that one rule's patterns may use up together (code.claude.com/docs/en/memory, read 2026-11-23). */
const CLAUDE_BRACE_BUDGET = 1000;

/** Compiles patterns once. Held by an index, so that nothing is kept beyond it. */
export class GlobMatcher {
  readonly #compiled = new Map<string, Matcher>();

  /** Whether a path matches one pattern. A leading `./` or `/` of the pattern is taken off. */
  matches(pattern: string, path: string, reading: GlobReading = {}): boolean {
    const key = `${reading.anyDepth === true ? 'a' : ''}${reading.ignoreCase === true ? 'i' : ''}:${pattern}`;
    let matcher = this.#compiled.get(key);
    if (matcher === undefined) this.#compiled.set(key, (matcher = compile(pattern, reading)));
    return matcher(path);
  }

  /** Whether a path matches any of the patterns. */
  matchesAny(patterns: readonly string[], path: string, reading: GlobReading = {}): boolean {
    return patterns.some((pattern) => this.matches(pattern, path, reading));
  }
}

function compile(pattern: string, reading: GlobReading): Matcher {
  const bare = pattern.replace(/^\.?\//, '');
  if (bare.length > MAX_PATTERN) return () => false;
  try {
    return picomatch(bare, {
      dot: true,
      windows: false,
      nocase: reading.ignoreCase === true,
      basename: reading.anyDepth === true && !bare.includes('/'),
    });
  } catch {
    // A pattern that can't be compiled is the file's mistake and matches nothing.
    return () => false;
  }
}

/**
 * The patterns of a Claude Code rule that can match at all: one with an unclosed `[` is invalid, and one whose braces
 * would exceed the rule's budget is used unexpanded, where its literal braces match nothing.
 */
export function usableClaudePatterns(patterns: readonly string[]): string[] {
  let budget = CLAUDE_BRACE_BUDGET;
  return patterns.filter((pattern) => {
    if (hasUnclosedBracket(pattern)) return false;
    const expansions = countExpansions(pattern);
    if (expansions === 1) return true;
    if (expansions > budget) return false;
    budget -= expansions;
    return true;
  });
}

function hasUnclosedBracket(pattern: string): boolean {
  const plain = pattern.replace(/\\./g, '');
  return plain.lastIndexOf('[') > plain.lastIndexOf(']');
}

/** How many patterns the braces of one pattern stand for; nested groups are counted as if side by side. */
function countExpansions(pattern: string): number {
  let count = 1;
  for (const group of pattern.matchAll(/\{([^{}]*)\}/g)) count *= (group[1] ?? '').split(',').length;
  return count;
}
