import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { backtickRegions, isInRegions, markdownCodeRegions } from '../../server/src/core/precedence/codeRegions.ts';
import { GlobMatcher } from '../../server/src/core/precedence/globs.ts';
import { findImports } from '../../server/src/core/precedence/imports.ts';
import { parseFrontMatter, splitPatterns, stringList } from '../../server/src/core/precedence/frontMatter.ts';
import {
  ancestorsOf,
  localPath,
  normalizePath,
  relativeTo,
  resolvePath,
} from '../../server/src/core/precedence/paths.ts';
import { readTopLevelToml } from '../../server/src/core/precedence/toml.ts';
import { estimateTokens, offsetOfByte, placeOf, sizeIn, utf8Length } from '../../server/src/core/precedence/text.ts';
import {
  agentProfiles,
  createTreeIndex,
  createVirtualTree,
  isSpecPath,
} from '../../server/src/core/precedence/index.ts';

describe('text sizes', () => {
  it('count UTF-8 bytes as an encoder does', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => utf8Length(text) === new TextEncoder().encode(text).length,
      ),
    );
  });

  it('cut at a whole character', () => {
    expect(offsetOfByte('aé😀b', 2)).toBe(1);
    expect(offsetOfByte('aé😀b', 3)).toBe(2);
    expect(offsetOfByte('aé😀b', 7)).toBe(4);
    expect(offsetOfByte('abc', 99)).toBe(3);
  });

  it('give the line of an offset, and lines as an editor counts them', () => {
    expect(placeOf('a\nb\nc', 2)).toEqual({ offset: 2, line: 2 });
    expect(sizeIn('a\nb\n', 'lines')).toBe(2);
    expect(sizeIn('a\nb', 'lines')).toBe(2);
    expect(sizeIn('😀é', 'chars')).toBe(2);
  });

  it('estimate tokens for English and for scripts without blanks', () => {
    expect(estimateTokens('twelve chars')).toBe(3);
    expect(estimateTokens('日本語')).toBe(3);
  });
});

describe('paths', () => {
  it('are normalised without leaving their root by mistake', () => {
    expect(normalizePath('./a//b/../c/')).toBe('a/c');
    expect(normalizePath('/../a')).toBe('/a');
    expect(normalizePath('a\\b')).toBe('a/b');
    expect(normalizePath('settings:user-rules')).toBe('settings:user-rules');
  });

  it('have ancestors through the virtual root', () => {
    expect(ancestorsOf('a/b', {})).toEqual(['a/b', 'a', '', '/']);
    expect(ancestorsOf('~/a', {})).toEqual(['~/a', '~', '/']);
  });

  it('have ancestors through home and root where these are known', () => {
    const world = { home: '/home/me', base: '/home/me/code' };
    expect(ancestorsOf('repo', world)).toEqual(['repo', '', '~', '/home', '/']);
    expect(localPath('/home/me/.codex', world)).toBe('~/.codex');
    expect(relativeTo('repo/a.ts', '~', world)).toBe('code/repo/a.ts');
    expect(resolvePath('repo', '../../notes.md', world)).toBe('~/notes.md');
    expect(resolvePath('~/x', '../../other/y', world)).toBe('/home/other/y');
  });

  it('know instruction files by name and place', () => {
    const yes = [
      'AGENTS.md',
      'a/.cursor/rules/x/y.mdc',
      'a/.github/instructions/b.instructions.md',
      '.clinerules/x.txt',
      '.roorules-code',
      'settings:x',
    ];
    const no = ['README.md', 'src/a.ts', '.claude/skills/x/SKILL.md', 'a/docs/x.txt', '.github/workflows/x.yml'];
    expect(yes.filter((path) => !isSpecPath(path))).toEqual([]);
    expect(no.filter(isSpecPath)).toEqual([]);
  });
});

describe('front matter', () => {
  it('is read as YAML, with CRLF and a byte order mark too', () => {
    expect(parseFrontMatter('\uFEFF---\r\npaths:\r\n  - a\r\n---\r\nx').data).toEqual({ paths: ['a'] });
    expect(parseFrontMatter('---\n---\nx')).toMatchObject({ present: true, data: {}, error: null, bodyStart: 8 });
    expect(parseFrontMatter('# no\n---\na: 1\n---\n').present).toBe(false);
    expect(parseFrontMatter('---\na: 1\n').present).toBe(false);
  });

  it('that is no YAML has an error, and a line-by-line reading for agents that are lenient', () => {
    const front = parseFrontMatter('---\nglobs: *.ts, *.tsx\nalwaysApply: false\nlist:\n  - "**/*.a"\n  - b\n---\n');
    expect(front.error).not.toBeNull();
    expect(front.data).toEqual({});
    expect(front.lenient).toEqual({ globs: '*.ts, *.tsx', alwaysApply: false, list: ['**/*.a', 'b'] });
  });

  it('never throws, and survives aliases that would explode', () => {
    const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 12 }, (_, i) => `b${i}: &b${i} [*${i === 0 ? 'a' : `b${i - 1}`},*${i === 0 ? 'a' : `b${i - 1}`},*${i === 0 ? 'a' : `b${i - 1}`}]`).join('\n')}\n---\n`;
    expect(parseFrontMatter(bomb).error).not.toBeNull();
    fc.assert(fc.property(fc.string(), (text) => parseFrontMatter(`---\n${text}\n---\n`).present !== undefined));
  });

  it('splits patterns at commas outside braces', () => {
    expect(splitPatterns('src/*.{ts,tsx}, [a,b].md ,')).toEqual(['src/*.{ts,tsx}', '[a,b].md']);
    expect(stringList(['a', 1, ' '])).toEqual(['a', '1']);
    expect(stringList(true)).toBeNull();
  });
});

describe('code regions', () => {
  it('by backticks are those of a regular expression with a back reference', () => {
    const pieces = fc.array(fc.constantFrom('`', '``', '```', 'a', '\n'), { maxLength: 30 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const expected = [...text.matchAll(/(`+)([\s\S]*?)\1/g)].map((match) => [
          match.index,
          match.index + match[0].length,
        ]);
        expect(backtickRegions(text)).toEqual(expected);
      }),
    );
  });

  it('of Markdown: spans by equal runs, fences to their end, not across paragraphs', () => {
    const text = 'a `b` ``c ` d`` e\n\n`open\n\n~~~\n@x\n```\n~~~\n@y\n';
    const regions = markdownCodeRegions(text, false);
    expect(isInRegions(text.indexOf('b'), regions)).toBe(true);
    expect(isInRegions(text.indexOf('c'), regions)).toBe(true);
    expect(isInRegions(text.indexOf('e'), regions)).toBe(false);
    expect(isInRegions(text.indexOf('open'), regions)).toBe(false);
    expect(isInRegions(text.indexOf('@x'), regions)).toBe(true);
    expect(isInRegions(text.indexOf('@y'), regions)).toBe(false);
  });

  it('and imports are found in hostile text without a hang', () => {
    const hostile = ['`', '` ', '``a`', '<!--', '[', '[](', '#[[file:', '@a ', '\n```'].map((part) =>
      part.repeat(50_000),
    );
    for (const text of hostile) {
      expect(backtickRegions(text).length).toBeLessThanOrEqual(text.length);
      for (const { imports } of agentProfiles) if (imports !== null) findImports(text, imports);
    }
  });
});

describe('TOML settings', () => {
  it('are read up to the first table: numbers, texts, lists over several lines, comments', () => {
    const text = [
      '# size = 1',
      'size = 65_536 # bytes',
      'names = [\'a.md\', "b, \\"c\\".md",',
      '  # "no.md",',
      '  "d].md" ]',
      'on = true',
      'when = 2026-01-01',
      '[table]',
      'size = 2',
    ].join('\r\n');
    expect(readTopLevelToml(text)).toEqual({ size: 65536, names: ['a.md', 'b, "c".md', 'd].md'], on: true });
  });

  it('never throw and never hang on what is no TOML', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readTopLevelToml(`a = ${text}`) === 'object'));
    expect(readTopLevelToml(`a = [${'"x'.repeat(50_000)}`)).toBeTypeOf('object');
  });
});

describe('globs', () => {
  const globs = new GlobMatcher();

  it('match hidden files, stay anchored, and treat what is no pattern as matching nothing', () => {
    expect(globs.matches('**/*.ts', 'a/.hidden/b.ts')).toBe(true);
    expect(globs.matches('./src/*.ts', 'src/a.ts')).toBe(true);
    expect(globs.matches('*.ts', 'src/a.ts')).toBe(false);
    expect(globs.matches('*.ts', 'src/a.ts', { anyDepth: true })).toBe(true);
    expect(globs.matches('x'.repeat(70_000), 'x')).toBe(false);
    expect(globs.matches('', 'x')).toBe(false);
  });
});

describe('the index of a tree', () => {
  const tree = createVirtualTree({
    files: { 'a/AGENTS.md': 'x', 'shared/rules/one.md': '1', 'a/.git': 'gitdir: x' },
    symlinks: {
      'a/.claude/rules': '../../shared/rules',
      'a/CLAUDE.md': 'AGENTS.md',
      'loop/x': 'x',
      'gone.md': 'nowhere',
    },
  });

  it('follows links to files and folders, and stands links that lead nowhere or in circles', () => {
    const index = createTreeIndex(tree);
    expect(index.facts('a/CLAUDE.md')?.text).toBe('x');
    expect(index.isFile('a/.claude/rules/one.md')).toBe(true);
    expect(index.files('a/.claude/rules', true)).toEqual(['one.md']);
    expect(index.isFile('loop/x')).toBe(false);
    expect(index.isFile('gone.md')).toBe(false);
    expect(index.exists('a/.git')).toBe(true);
  });

  it('takes in one changed path', () => {
    const files: Record<string, string> = { 'a/AGENTS.md': 'old' };
    const index = createTreeIndex({ paths: () => Object.keys(files), read: (path) => files[path] });
    expect(index.facts('a/AGENTS.md')?.text).toBe('old');
    files['a/AGENTS.md'] = 'new';
    files['a/b/GEMINI.md'] = 'g';
    index.update('a/AGENTS.md');
    index.update('a/b/GEMINI.md', 'added');
    expect(index.facts('a/AGENTS.md')?.text).toBe('new');
    expect(index.isFile('a/b/GEMINI.md')).toBe(true);
    expect(index.specPaths.has('a/b/GEMINI.md')).toBe(true);
    index.update('a/b/GEMINI.md', 'removed');
    expect(index.isFile('a/b/GEMINI.md')).toBe(false);
    expect(index.specPaths.has('a/b/GEMINI.md')).toBe(false);
  });
});
