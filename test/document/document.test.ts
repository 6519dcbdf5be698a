import { describe, expect, test } from 'vitest';
import { createSpecService, type SpecDocument } from '../../server/src/core/index.ts';

const service = createSpecService();
const parse = (text: string): SpecDocument => service.createDocument('spec.md', text);
const rulesIn = (text: string): string[] => service.lint(parse(text)).map(({ rule }) => rule);

describe('sections', () => {
  test('end where a heading of their rank or a higher one begins', () => {
    const text = '# A\n\na\n\n## B\n\nb\n\n# C\n\nc\n';
    const spans = parse(text).sections.map(({ title, span }) => [title, text.slice(span.start, span.end)]);
    expect(spans).toEqual([
      ['', ''],
      ['A', '# A\n\na\n\n## B\n\nb\n\n'],
      ['B', '## B\n\nb\n\n'],
      ['C', '# C\n\nc\n'],
    ]);
  });

  test('keep what stands before the first heading', () => {
    const text = 'Intro.\n\n# A\n';
    const [first] = parse(text).sections;
    expect(first && text.slice(first.span.start, first.span.end)).toBe('Intro.\n\n');
  });

  test.each([
    ['ATX', '# Style {#style authority=user tags="a b"}\n'],
    ['ATX with a closing sequence', '# Style {#style authority=user tags="a b"} #\n'],
    ['setext', 'Style {#style authority=user tags="a b"}\n===\n'],
  ])('carry id and attributes: %s', (_, text) => {
    const section = parse(text).sections[1];
    expect(section?.title).toBe('Style');
    expect(section?.attributes?.id?.value).toBe('style');
    expect(section?.attributes?.attributes.map(({ key, value }) => [key, value])).toEqual([
      ['authority', 'user'],
      ['tags', 'a b'],
    ]);
    for (const { value, valueSpan } of section?.attributes?.attributes ?? []) {
      expect(text.slice(valueSpan.start, valueSpan.end)).toBe(value);
    }
  });

  test('are not opened by headings in code or quotes', () => {
    expect(parse('```\n# A\n```\n\n> # B\n').sections).toHaveLength(1);
  });

  test('take a level from a comment below the heading, not from any other comment', () => {
    expect(parse('# A\n\n<!-- authority: user -->\n').sections[1]?.attributes?.attributes[0]?.value).toBe('user');
    expect(parse('# A\n\n<!-- owner: docs -->\n').sections[1]?.attributes).toBeUndefined();
    expect(parse('# A\n\nText.\n\n<!-- authority: user -->\n').sections[1]?.attributes).toBeUndefined();
  });
});

describe('front matter', () => {
  test.each([['\n'], ['\r\n']])('is found with its place (line end %j)', (end) => {
    const text = ['---', 'applyTo: "**"', '---', '', '# A', ''].join(end);
    const { frontMatter } = parse(text);
    expect(frontMatter && text.slice(frontMatter.valueSpan.start, frontMatter.valueSpan.end)).toBe('applyTo: "**"');
  });

  test('is found behind a byte order mark', () => {
    const text = '\uFEFF---\na: 1\n---\n';
    const { frontMatter } = parse(text);
    expect(frontMatter && text.slice(frontMatter.valueSpan.start, frontMatter.valueSpan.end)).toBe('a: 1');
  });
});

describe('suppression comments', () => {
  const bad = '# A {authority=boss}\n';

  test('silence the next line with text, one rule or all', () => {
    expect(rulesIn(`<!-- precept-disable-next-line unknown-level -->\n\n${bad}`)).toEqual([]);
    expect(rulesIn(`<!-- precept-disable-next-line -->\n${bad}`)).toEqual([]);
  });

  test('may give a reason', () => {
    expect(rulesIn(`<!-- precept-disable-next-line unknown-level -- a level of our own -->\n\n${bad}`)).toEqual([]);
  });

  test('silence no other rule and no line further down', () => {
    expect(rulesIn(`<!-- precept-disable-next-line open-list -->\n\n${bad}`)).toContain('unknown-level');
    expect(rulesIn(`<!-- precept-disable-next-line unknown-level -->\n\nText.\n\n${bad}`)).toContain('unknown-level');
  });

  test('silence from one comment to the other', () => {
    const text = `<!-- precept-disable unknown-level -->\n\n${bad}\n<!-- precept-enable unknown-level -->\n\n# B {authority=chief}\n`;
    expect(service.lint(parse(text)).map(({ message }) => message.includes('chief'))).toEqual([true]);
  });

  test('silence a whole file from anywhere in it', () => {
    expect(rulesIn(`${bad}\n<!-- precept-disable-file unknown-level -->\n`)).toEqual([]);
  });

  test('that silence nothing are reported, with a fix that takes the line out', () => {
    const text = '# A\n\n<!-- precept-disable-next-line unknown-level -->\n\nText.\n';
    const [finding] = service.lint(parse(text));
    expect(finding?.rule).toBe('unused-suppression');
    expect(finding?.fixes[0]?.edits.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '<!-- precept-disable-next-line unknown-level -->\n',
    ]);
  });

  test('in an item, behind a tab, are underlined as they stand', () => {
    const text = '- One.\n\t<!-- precept-disable-next-line unknown-level -->\n';
    const found = service.lint(parse(text)).find(({ rule }) => rule === 'unused-suppression');
    expect(found && text.slice(found.span.start, found.span.end)).toBe(
      '<!-- precept-disable-next-line unknown-level -->',
    );
  });

  test('in code are text', () => {
    expect(rulesIn(`\`\`\`html\n<!-- precept-disable-file -->\n\`\`\`\n\n${bad}`)).toEqual(['unknown-level']);
  });
});

describe('a rule that fails', () => {
  test('is one finding that names it, and the others go on', () => {
    const broken = { ...service.rules[0], meta: { ...service.rules[0]?.meta, id: 'broken' }, check: () => { throw new Error('oops'); } }; // prettier-ignore
    const told: string[] = [];
    const logger = { error: (message: string) => told.push(message), debug: () => undefined };
    const both = createSpecService({ rules: [broken as never, ...service.rules], logger });
    const found = both.lint(both.createDocument('AGENTS.md', '# A {authority=boss}\n'));
    expect(found.map(({ rule, kind }) => [rule, kind])).toEqual([
      ['broken', 'internal'],
      ['unknown-level', 'authority'],
    ]);
    expect(found[0]?.message).toContain('oops');
    expect(told.join()).toContain('AGENTS.md');
  });

  test('in a fix loses that fix only, and says so', () => {
    const report = { messageId: 'one', span: { start: 0, end: 1 }, get fixes(): never { throw new Error('no fix'); } }; // prettier-ignore
    const broken = { ...service.rules[0], meta: { ...service.rules[0]?.meta, id: 'broken' }, messages: { one: 'One' }, check: (context: { report: (what: unknown) => void }) => context.report(report) }; // prettier-ignore
    const told: string[] = [];
    const logger = { error: (message: string) => told.push(message), debug: () => undefined };
    const one = createSpecService({ rules: [broken as never], logger });
    const [found] = one.lint(one.createDocument('AGENTS.md', '# A\n'));
    expect(found?.message).toBe('One');
    expect(found?.fixes.map(({ title }) => title)).toEqual(['Ignore `broken` here']);
    expect(told.join()).toContain('rule broken failed');
  });
});
