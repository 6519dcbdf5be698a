import { describe, expect, test } from 'vitest';
import { applyEdits, createSpecService, type Span } from '../../server/src/core/index.ts';
import { atCursor } from '../support/cursor.ts';

const words = (text: string, span: Span | undefined): string | undefined => span && text.slice(span.start, span.end);

describe('section ids', () => {
  test('a reference leads to the heading it names', () => {
    const { service, document, offset } = atCursor('# Style {#style}\n\nText.\n\n# Tests\n\nSee [?](#st▮yle).\n');
    expect(words(document.text, service.getDefinition(document, offset))).toBe('# Style {#style}');
  });

  test('a link to the anchor that GitHub makes leads to its heading', () => {
    const { service, document, offset } = atCursor('# Code style\n\nSee [style▮](#code-style).\n');
    expect(words(document.text, service.getDefinition(document, offset))).toBe('# Code style');
  });

  test('a link to nothing leads nowhere', () => {
    const { service, document, offset } = atCursor('# Style\n\nSee [it](#gone▮).\n');
    expect(service.getDefinition(document, offset)).toBeUndefined();
  });

  test('references are found from the heading and from a link', () => {
    for (const marked of ['# A {#a▮}\n\n[?](#a) and [x](#a).\n', '# A {#a}\n\n[?](#a) and [x](#▮a).\n']) {
      const { service, document, offset } = atCursor(marked);
      const found = service.getReferences(document, offset);
      expect(found?.uses.map((span) => words(document.text, span))).toEqual(['a', 'a']);
      expect(words(document.text, found?.definition)).toBe('a');
    }
  });

  test('a rename changes the heading and every link, and nothing else', () => {
    const { service, document, offset } = atCursor('# A {#old authority=user}\n\n`#old` [?](#ol▮d), old.\n');
    const edits = service.getRenameEdits(document, offset, 'new');
    expect(applyEdits(document.text, edits ?? [])).toBe('# A {#new authority=user}\n\n`#old` [?](#new), old.\n');
  });

  test('a name that another place has is taken, its own is not', () => {
    const text = '# A {#a▮ authority=user}\n\n# B {#b}\n\n# Some heading\n\n<a id="old"></a>\n';
    const { service, document, offset } = atCursor(text);
    const taken = (name: string): string | undefined => {
      const span = service.getRenameClash(document, offset, name);
      return span && words(document.text, span);
    };
    expect(['B', 'some-heading', 'old'].map(taken)).toEqual(['b', '# Some heading', 'old']);
    expect(['a', 'A', 'c'].map(taken)).toEqual([undefined, undefined, undefined]);
  });

  test('an anchor that a renderer makes can not be renamed', () => {
    const { service, document, offset } = atCursor('# Style\n\n[x](#sty▮le)\n');
    expect(service.getRenameSpan(document, offset)).toBeUndefined();
    expect(service.getRenameEdits(document, offset, 'new')).toBeUndefined();
  });

  test('sections of one line do not fold', () => {
    const service = createSpecService();
    const document = service.createDocument('a.md', '# One\n\nText.\n\n## Empty\n');
    expect(service.getFoldableSections(document).map(({ title }) => title)).toEqual(['One']);
  });
});

describe('completion', () => {
  const labels = (marked: string): readonly string[] => {
    const { service, document, offset } = atCursor(marked);
    return service.getCompletions(document, offset).map(({ label }) => label);
  };

  test.each([
    ['in an attribute block', '# A {#a authority=▮}\n'],
    ['while the block is still open', '# A {#a authority=us▮\n'],
    ['in the comment form', '# A\n\n<!-- authority: ▮ -->\n'],
  ])('offers the levels %s', (_, marked) => {
    expect(labels(marked)).toEqual(['root', 'system', 'developer', 'user', 'guideline']);
  });

  test('offers attributes that are not given yet', () => {
    expect(labels('# A {#a authority=user ▮}\n')).toEqual(['tags=']);
  });

  test('offers section ids in a link', () => {
    expect(labels('# A {#first}\n\n# Second part\n\nSee [?](#▮)\n')).toEqual(['first', 'second-part']);
  });

  test('offers rules after a suppression', () => {
    expect(labels('<!-- precept-disable-next-line ▮ -->\n')).toContain('unknown-level');
  });

  test('offers directives in a comment', () => {
    expect(labels('<!-- prec▮ -->\n')).toContain('precept-disable-next-line');
  });

  test('offers nothing in ordinary text', () => {
    expect(labels('# A\n\nUse authority=▮ with care.\n')).toEqual([]);
  });

  test('replaces what is typed already', () => {
    const { service, document, offset } = atCursor('# A {#a authority=us▮}\n');
    const user = service.getCompletions(document, offset).find(({ label }) => label === 'user');
    expect(user && applyEdits(document.text, [user])).toBe('# A {#a authority=user}\n');
  });
});
