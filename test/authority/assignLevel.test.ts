import { describe, expect, test } from 'vitest';
import { createSpecService, type AuthorityCard } from '../../server/src/core/index.ts';

const service = createSpecService();

function cardsOf(text: string): readonly AuthorityCard[] {
  return service.getAuthorityModel(service.createDocument('spec.md', text)).cards;
}

/** "text: level origin" of every instruction. */
function levels(text: string): string[] {
  return cardsOf(text).map((card) => `${card.text}: ${card.level ?? 'none'} ${card.origin}`);
}

describe('the level of an instruction', () => {
  test('comes from its own item before anything else', () => {
    expect(levels('# Style {authority=user}\n\n- Use tabs. {authority=guideline}\n- Use camelCase.\n')).toEqual([
      'Use tabs.: guideline item',
      'Use camelCase.: user annotation',
    ]);
  });

  test('can be a comment in the item, or on a line of its own in it', () => {
    expect(
      levels(
        '# Style\n\n- Use tabs. <!-- authority: root -->\n- Use camelCase.\n  <!-- authority: user -->\n- Run `make`.\n',
      ),
    ).toEqual(['Use tabs.: root item', 'Use camelCase.: user item', 'Run `make`.: none inferred']);
  });

  test('holds for all sentences of a paragraph and for the items below its item', () => {
    expect(
      levels(
        'Use tabs. Run `make`. {authority=developer}\n\n- Write docs: {authority=root}\n  - Use British spelling.\n',
      ),
    ).toEqual([
      'Use tabs.: developer item',
      'Run `make`.: developer item',
      'Write docs:: root item',
      'Use British spelling.: root item',
    ]);
  });

  test('can be written in a table cell', () => {
    expect(levels('| Rule |\n| --- |\n| Use tabs. {authority=root} |\n| Use camelCase. |\n')).toEqual([
      'Use tabs.: root item',
      'Use camelCase.: none inferred',
    ]);
  });

  test('comes from the nearest heading above that has one', () => {
    expect(levels('# A {authority=root}\n\n## B\n\nUse tabs.\n\n## C {authority=user}\n\nRun `make`.\n')).toEqual([
      'Use tabs.: root inherited',
      'Run `make`.: user annotation',
    ]);
  });

  test('passes over a word that is no level', () => {
    expect(levels('# A {authority=root}\n\n- Use tabs. {authority=boss}\n')).toEqual(['Use tabs.: root annotation']);
  });

  test('is not changed by a precedence in words, which stands beside it as an edge', () => {
    const text =
      '# Safety\n\nThis section takes precedence over everything else.\n\nNever log names.\n\n# Style {authority=root}\n\nUse tabs.\n';
    const model = service.getAuthorityModel(service.createDocument('spec.md', text));
    expect(model.precedences.map(({ winner, loser, line }) => [winner, loser, line])).toEqual([
      ['Safety', 'everything else', 2],
    ]);
    expect(levels(text).slice(-2)).toEqual(['Never log names.: none inferred', 'Use tabs.: root annotation']);
  });
});

describe('braces that set no level', () => {
  test.each([
    ['code', 'Use `{authority=root}`\n'],
    ['a template', 'Name branches {type=feature}\n'],
    ['JSX', 'Pass props such as {value=1}\n'],
    ['an object', 'Return an object like {id}\n'],
  ])('such as %s, stay a part of the instruction', (_, text) => {
    const [card] = cardsOf(text);
    expect(card?.text).toBe(text.trim());
    expect(card?.origin).toBe('inferred');
  });
});

describe('what directs nobody', () => {
  test.each([
    ['a note to human readers', '!!! meta "Commentary"\n    You must keep these notes short.\n'],
    ['its later paragraphs', '!!! meta "Commentary"\n    Some words.\n\n    You must keep these notes short.\n'],
    [
      'a conversation',
      '~~~xml\n<user>\nNever use tabs.\n</user>\n<comparison>\n<assistant>\nUse tabs.\n</assistant>\n</comparison>\n~~~\n',
    ],
    ['a footnote', 'The sky is blue.[^a]\n\n[^a]: Always use tabs.\n'],
    ['an attribute block', '# Style {#always_use_tabs authority=user}\n\nThe sky is blue.\n'],
  ])('%s', (_, text) => {
    expect(levels(text)).toEqual([]);
  });

  test('a reference to a section does not turn an instruction into a question', () => {
    expect(levels('# A {#a}\n\nFollow the rules in [?](#a). Use tabs, see [?](#a).\n')).toEqual([
      'Follow the rules in §a.: none inferred',
      'Use tabs, see §a.: none inferred',
    ]);
  });

  test('a mark of a footnote is no part of the text, even where the footnote is missing', () => {
    expect(levels('Use tabs[^a1] in code.\n')).toEqual(['Use tabs in code.: none inferred']);
  });

  test('the annotation is no part of the clause', () => {
    const spec = service.getSpec(service.createDocument('spec.md', '- Never push to main {authority=root}\n'));
    expect(spec.instructions[0]?.clause.object?.text).toBe('to main');
    expect(spec.instructions[0]?.unit.tokens.map(({ text }) => text)).toEqual(['Never', 'push', 'to', 'main']);
  });
});
