import { describe, expect, it } from 'vitest';
import { checkConfig, parseConfig } from '../../server/src/core/index.ts';
import { VOCABULARY } from './vocabulary.ts';

/** Each problem as `line:column message`. */
function problemsOf(text: string): string[] {
  return parseConfig(text, VOCABULARY).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('parseConfig', () => {
  it('reads every key, with comments and trailing commas', () => {
    const { config, problems } = parseConfig(
      `{
        "$schema": "./schemas/config.schema.json", // for the editor
        "extends": ["../base.json"],
        "rules": { "vague-quality": "off", "long-line": ["error", { "max": 100 }], },
        "files": ["docs/policy.md"],
        "ignores": ["vendor/"],
        "agents": ["codex"],
        "glossary": { "terms": ["hold"], "names": ["Clean Architecture"] },
        "words": [{ "term": "snappy", "question": "How many milliseconds?" }],
        "slots": [{ "id": "database", "values": { "postgres": ["PostgreSQL", "Postgres"] } }],
        "budget": { "bytes": 20000 },
        "limits": { "documentLength": 1000 },
      }`,
      VOCABULARY,
    );
    expect(problems).toEqual([]);
    expect(config.rules).toEqual({ 'vague-quality': 'off', 'long-line': ['error', { max: 100 }] });
    expect(config.glossary).toEqual({ terms: ['hold'], names: ['Clean Architecture'] });
    expect(config.slots).toEqual([{ id: 'database', values: { postgres: ['PostgreSQL', 'Postgres'] } }]);
  });

  it('takes a kind for all its rules that are not named', () => {
    const { config, problems } = parseConfig(
      '{ "kinds": { "vague": "off", "loading": "error" }, "rules": { "long-line": ["hint", { "max": 90 }] } }',
      VOCABULARY,
    );
    expect(problems).toEqual([]);
    expect(config.rules).toEqual({ 'vague-quality': 'off', 'long-line': ['hint', { max: 90 }] });
  });

  it.each([
    ['an unknown key', '{\n  "fils": []\n}', '2:3 Unknown key `fils`, did you mean `files`?'],
    ['a key begun', '{ "ignore": [] }', '1:3 Unknown key `ignore`, did you mean `ignores`?'],
    [
      'an unknown rule',
      '{ "rules": {\n "vauge-quality": "off" } }',
      '2:2 Unknown rule `vauge-quality` in `rules`, did you mean `vague-quality`?',
    ],
    [
      'a kind among rules',
      '{ "rules": { "vague": "off" } }',
      '1:14 Unknown rule `vague` in `rules`: it is a kind, which stands in `kinds`',
    ],
    ['an unknown kind', '{ "kinds": { "vage": "off" } }', '1:14 Unknown kind `vage` in `kinds`, did you mean `vague`?'],
    [
      'options of a kind',
      '{ "kinds": { "vague": ["error", {}] } }',
      '1:23 Unexpected list in `kinds.vague`, expected "off", "hint", "information", "warning" or "error"',
    ],
    [
      'an override without files',
      '{ "overrides": [{ "rules": {} }] }',
      '1:17 Unexpected gap in `overrides[0].files`, expected a list',
    ],
    [
      'an unknown key of an override',
      '{ "overrides": [{ "files": ["a"], "rule": {} }] }',
      '1:35 Unknown key `rule` in `overrides[0]`, did you mean `rules`?',
    ],
    [
      'an unknown rule of an override',
      '{ "overrides": [{ "files": ["a"], "rules": { "long-lines": "off" } }] }',
      '1:46 Unknown rule `long-lines` in `overrides[0].rules`, did you mean `long-line`?',
    ],
    [
      'an unknown option in an override',
      '{ "overrides": [{ "files": ["a"], "rules": { "long-line": ["hint", { "maxx": 3 }] } }] }',
      '1:70 Unknown key `maxx` in `overrides[0].rules.long-line[1]`, did you mean `max`?',
    ],
    [
      'an unknown key inside',
      '{ "budget": { "chars": 3 } }',
      '1:15 Unknown key `chars` in `budget`, expected `bytes` or `tokens`',
    ],
    [
      'a wrong severity',
      '{ "rules": { "vague-quality": "warn" } }',
      '1:31 Unexpected "warn" in `rules.vague-quality`, expected "off", "hint", "information", "warning" or "error"; did you mean "warning"?',
    ],
    [
      'a number for a severity',
      '{ "rules": { "vague-quality": 2 } }',
      '1:31 Unexpected 2 in `rules.vague-quality`, expected "off", "hint", "information", "warning" or "error"',
    ],
    [
      'an unknown option',
      '{ "rules": { "long-line": ["error", { "maxx": 3 }] } }',
      '1:39 Unknown key `maxx` in `rules.long-line[1]`, did you mean `max`?',
    ],
    [
      'an option out of range',
      '{ "rules": { "long-line": ["error", { "max": 0 }] } }',
      '1:46 Unexpected 0 in `rules.long-line[1].max`, expected at least 1',
    ],
    [
      'options that a rule has not',
      '{ "rules": { "vague-quality": ["error", { "max": 0 }] } }',
      '1:43 Unknown key `max` in `rules.vague-quality[1]`: nothing can be set here',
    ],
    [
      'a list without options',
      '{ "rules": { "vague-quality": ["error"] } }',
      '1:31 Unexpected list in `rules.vague-quality`, expected a severity and options',
    ],
    ['a text for a list', '{ "files": "docs" }', '1:12 Unexpected "docs" in `files`, expected a list'],
    ['a number in a list', '{ "files": ["a", 3] }', '1:18 Unexpected 3 in `files[1]`, expected a string'],
    [
      'an unknown agent',
      '{ "agents": ["cursr"] }',
      '1:14 Unexpected "cursr" in `agents[0]`, expected "codex", "claude-code" or "cursor"; did you mean "cursor"?',
    ],
    [
      'a fraction',
      '{ "limits": { "nesting": 2.5 } }',
      '1:26 Unexpected 2.5 in `limits.nesting`, expected a whole number',
    ],
    ['a list at the top', '[]', '1:1 Unexpected list, expected an object'],
    ['a key written twice', '{ "files": [],\n  "files": ["a"] }', '2:3 Duplicate key `files`: only the last one holds'],
    ['nothing at all', ' \n', '1:1 Empty configuration, expected an object such as `{}`'],
    ['a missing comma', '{\n  "files": []\n  "ignores": []\n}', '3:3 Expected `,`'],
    ['a missing brace', '{\n  "files": []', '2:14 Expected `}`'],
    ['a word without quotes', '{ files: [] }', '1:3 Unexpected word, expected a string in double quotes'],
    ['text behind the end', '{} {}', '1:4 Unexpected text after the end of the configuration'],
  ])('says what is wrong, and where: %s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual([expected]);
  });

  it('reports every mistake, in the order of the file', () => {
    const text = '{\n  "fils": [],\n  "agents": "codex",\n  "rules": { "nope": "off" }\n}';
    expect(problemsOf(text).map((problem) => problem.split(' ')[0])).toEqual(['2:3', '3:13', '4:14']);
  });

  it('lets what is right hold beside what is wrong', () => {
    const { config } = parseConfig(
      '{ "fils": [], "ignores": ["a"], "rules": { "vague-quality": "hint", "long-line": 3 } }',
      VOCABULARY,
    );
    expect(config).toEqual({ ignores: ['a'], rules: { 'vague-quality': 'hint' } });
  });

  it('lets nothing hold of a file that is no JSON', () => {
    expect(parseConfig('{ "rules": { "vague-quality": "off" }', VOCABULARY).config).toEqual({});
  });

  it('counts columns in UTF-16 units, and lines by any line end', () => {
    expect(problemsOf('{\r\n  /* 🦆 */ "fils": [] }')).toEqual(['2:12 Unknown key `fils`, did you mean `files`?']);
  });

  it('is not led astray by keys of Object', () => {
    expect(problemsOf('{ "constructor": 1, "toString": 2 }')).toHaveLength(2);
    expect(parseConfig('{ "__proto__": { "files": ["x"] } }', VOCABULARY).config.files).toBeUndefined();
  });
});

describe('checkConfig', () => {
  it('checks an editor’s settings without a text', () => {
    const { config, issues } = checkConfig({ agents: ['codex'], rules: { 'long-line': 'loud' } }, VOCABULARY);
    expect(config).toEqual({ agents: ['codex'], rules: {} });
    expect(issues.map(({ path }) => path)).toEqual([['rules', 'long-line']]);
  });
});
