import { describe, expect, it } from 'vitest';
import {
  type Config,
  chainForFile,
  createFileFilter,
  DEFAULT_LIMITS,
  resolveConfig,
  toLintSettings,
} from '../../server/src/core/index.ts';

/** Resolves a chain, nearest first; each configuration lies one folder higher than the one before. */
function resolve(...configs: Config[]) {
  return resolveConfig(configs.map((config, index) => ({ base: ['/p/a/b', '/p/a', '/p'][index] ?? '/', config })));
}

describe('chainForFile', () => {
  const rulesOf = (path: string, ...configs: Config[]): unknown => {
    const chain = configs.map((config, index) => ({ base: ['/p/a', '/p'][index] ?? '/', config }));
    return resolveConfig(chainForFile(chain, path)).rules;
  };
  const severity = (of: 'off' | 'hint' | 'error') => ({ rules: { 'open-list': of } });
  const setTo = (of: string) => ({ 'open-list': { severity: of, options: {} } });

  it('puts what is for a file before what is for all, the last entry first', () => {
    const config = {
      ...severity('error'),
      overrides: [
        { files: ['docs/**'], ...severity('off') },
        { files: ['docs/api/*.md', '.cursor/**'], ...severity('hint') },
      ],
    };
    expect(rulesOf('/p/a/AGENTS.md', config)).toEqual(setTo('error'));
    expect(rulesOf('/p/a/docs/AGENTS.md', config)).toEqual(setTo('off'));
    expect(rulesOf('/p/a/docs/api/AGENTS.md', config)).toEqual(setTo('hint'));
    expect(rulesOf('/p/a/.cursor/rules/a.mdc', config)).toEqual(setTo('hint'));
    expect(rulesOf('/p/docs/AGENTS.md', config)).toEqual(setTo('error'));
  });

  it('leaves the last word to the nearest configuration', () => {
    const farther = { overrides: [{ files: ['a/**'], ...severity('off') }] };
    expect(rulesOf('/p/a/AGENTS.md', {}, farther)).toEqual(setTo('off'));
    expect(rulesOf('/p/a/AGENTS.md', severity('error'), farther)).toEqual(setTo('error'));
  });

  it('keeps the options that a rule has elsewhere', () => {
    const rules = { 'open-list': ['error', { most: 3 }] } as unknown as NonNullable<Config['rules']>;
    const config = { rules, overrides: [{ files: ['*.md'], ...severity('hint') }] };
    expect(rulesOf('/p/a/AGENTS.md', config)).toEqual({ 'open-list': { severity: 'hint', options: { most: 3 } } });
  });
});

describe('resolveConfig', () => {
  it('takes single values from the nearest file that has them', () => {
    const { rules, agents, limits, budget } = resolve(
      { rules: { 'vague-quality': 'error' }, limits: { nesting: 5 } },
      {
        rules: { 'vague-quality': 'off', 'open-list': 'hint' },
        agents: ['codex'],
        limits: { nesting: 9, lineLength: 7 },
      },
      { agents: ['cursor'], budget: { bytes: 10 } },
    );
    expect(rules['vague-quality']?.severity).toBe('error');
    expect(rules['open-list']?.severity).toBe('hint');
    expect(agents).toEqual(['codex']);
    expect(limits).toEqual({ ...DEFAULT_LIMITS, lineLength: 7, nesting: 5 });
    expect(budget).toEqual({ bytes: 10 });
  });

  it('keeps a farther file’s options when the nearer one gives a severity alone', () => {
    const { rules } = resolve({ rules: { 'long-line': 'error' } }, { rules: { 'long-line': ['hint', { max: 90 }] } });
    expect(rules['long-line']).toEqual({ severity: 'error', options: { max: 90 } });
  });

  it('adds up terms, words and globs', () => {
    const { glossary, words, files } = resolve(
      { glossary: { terms: ['hold'], names: ['Ada'] }, words: [{ term: 'snappy' }], files: ['a.md'] },
      { glossary: { terms: ['hold', 'berth'] }, words: [{ term: 'lean', question: 'How many?' }], files: ['b.md'] },
    );
    expect(glossary).toEqual({ terms: ['hold', 'berth'], names: ['Ada'] });
    expect(words.map(({ term }) => term)).toEqual(['snappy', 'lean']);
    expect(files).toEqual([
      { base: '/p/a/b', patterns: ['a.md'] },
      { base: '/p/a', patterns: ['b.md'] },
    ]);
  });

  it('gives the rules what they ask for', () => {
    const settings = toLintSettings(
      resolve({
        rules: { 'long-line': ['hint', { max: 3 }] },
        glossary: { terms: ['hold'], names: ['Ada'] },
        words: [{ term: 'snappy', question: 'How fast?' }],
        limits: { documentLength: 12 },
      }),
    );
    expect(settings).toEqual({
      rules: { 'long-line': { severity: 'hint', options: { max: 3 } } },
      glossary: { defined: ['hold'], names: ['Ada'], vague: [{ term: 'snappy', question: 'How fast?' }] },
      maxDocumentLength: 12,
    });
  });

  it('comes to the defaults for an empty chain', () => {
    expect(resolve().rules).toEqual({});
    expect(resolve().limits).toEqual(DEFAULT_LIMITS);
  });
});

describe('createFileFilter', () => {
  const filter = createFileFilter(
    resolve({ ignores: ['/top.md'], files: ['policy/*.md'] }, { ignores: ['vendor/', '*.draft.md', '!keep.draft.md'] }),
  );

  it.each([
    ['/p/a/b/top.md', true],
    ['/p/a/top.md', false], // the glob belongs to /p/a/b
    ['/p/a/vendor/', true],
    ['/p/a/b/c/vendor/x/AGENTS.md', true],
    ['/p/a/b/new.draft.md', true],
    ['/p/a/b/keep.draft.md', false],
    ['/elsewhere/vendor/AGENTS.md', false],
  ])('isIgnored(%s) is %s', (path, expected) => {
    expect(filter.isIgnored(path)).toBe(expected);
  });

  it.each([
    ['/p/a/b/policy/style.md', true],
    ['/p/a/b/policy/deep/style.md', false],
    ['/p/a/policy/style.md', false],
  ])('isListed(%s) is %s', (path, expected) => {
    expect(filter.isListed(path)).toBe(expected);
  });
});
