import { describe, expect, test } from 'vitest';
import { applyEdits, createSpecService, type Level, LEVELS } from '../../server/src/core/index.ts';

const service = createSpecService();
type Scope = 'instruction' | 'section';

/** The text after the instruction that holds `words` was given a level. */
function set(text: string, words: string, level: Level | undefined, scope: Scope = 'instruction'): string | undefined {
  const document = service.createDocument('spec.md', text);
  const card = service.getAuthorityModel(document).cards.find((one) => one.text.includes(words));
  if (!card) throw new Error(`no instruction “${words}”`);
  const edits = service.getLevelEdits(document, card.index, level, scope);
  return edits && applyEdits(text, edits);
}

const levels = (text: string) =>
  service.getAuthorityModel(service.createDocument('spec.md', text)).cards.map((card) => card.level);

describe('setting the level', () => {
  test.each([
    [
      'of an instruction alone in its section annotates the heading',
      '# A {#a}\n\nUse tabs.\n',
      '# A {#a authority=user}\n\nUse tabs.\n',
    ],
    [
      'behind the title of a closed heading',
      '# B {#b}\n\n# A #\n\nUse tabs.\n',
      '# B {#b}\n\n# A {authority=user} #\n\nUse tabs.\n',
    ],
    [
      'behind the title of an underlined heading',
      'B {#b}\n===\n\nA\n---\n\nUse tabs.\n',
      'B {#b}\n===\n\nA {authority=user}\n---\n\nUse tabs.\n',
    ],
    ['by a comment where nobody uses braces', '# A\n\nUse tabs.\n', '# A\n\n<!-- authority: user -->\n\nUse tabs.\n'],
    [
      'by a comment between heading and text that touch',
      '# A\nUse tabs.\n',
      '# A\n\n<!-- authority: user -->\nUse tabs.\n',
    ],
    [
      'with the line ends of the file',
      '# A\r\n\r\nUse tabs.\r\n',
      '# A\r\n\r\n<!-- authority: user -->\r\n\r\nUse tabs.\r\n',
    ],
    [
      'of one among several annotates the item',
      '# A {#a}\n\n- Use tabs.\n- Run `make`.\n',
      '# A {#a}\n\n- Use tabs. {authority=user}\n- Run `make`.\n',
    ],
    [
      'of an item by a comment where nobody uses braces',
      '- Use tabs.\n- Run `make`.\n',
      '- Use tabs. <!-- authority: user -->\n- Run `make`.\n',
    ],
    [
      'of a paragraph over two lines',
      'Use tabs\nin code.\n\nRun `make`.\n',
      'Use tabs\nin code. <!-- authority: user -->\n\nRun `make`.\n',
    ],
    [
      'replaces the level that is there',
      '# A\n\n- Use tabs. {authority=root}\n- Run `make`.\n',
      '# A\n\n- Use tabs. {authority=user}\n- Run `make`.\n',
    ],
    [
      'replaces the comment that is there',
      '# A\n\n- Use tabs. <!-- authority: root -->\n- Run `make`.\n',
      '# A\n\n- Use tabs. <!-- authority: user -->\n- Run `make`.\n',
    ],
    ['replaces the level of the heading', '# A {authority=root}\n\nUse tabs.\n', '# A {authority=user}\n\nUse tabs.\n'],
    [
      'spares a heading on which others depend',
      '# A {authority=root}\n\nUse tabs.\n\n## B\n\nRun `make`.\n',
      '# A {authority=root}\n\nUse tabs. {authority=user}\n\n## B\n\nRun `make`.\n',
    ],
  ])('%s', (_, before, after) => {
    expect(set(before, 'Use tabs', 'user')).toBe(after);
  });

  test('of a whole section annotates its heading', () => {
    expect(set('# A {#a}\n\n- Use tabs.\n- Run `make`.\n', 'tabs', 'root', 'section')).toBe(
      '# A {#a authority=root}\n\n- Use tabs.\n- Run `make`.\n',
    );
  });

  test.each([
    ['an item’s braces', '- Use tabs. {authority=root}\n- Run `make`.\n', '- Use tabs.\n- Run `make`.\n'],
    ['an item’s comment', '- Use tabs. <!-- authority: root -->\n- Run `make`.\n', '- Use tabs.\n- Run `make`.\n'],
    ['a heading’s attribute', '# A {#a authority="root"}\n\nUse tabs.\n', '# A {#a}\n\nUse tabs.\n'],
  ])('can be undone: %s go', (_, before, after) => {
    expect(set(before, 'Use tabs', undefined)).toBe(after);
  });

  test('can’t be undone where the level belongs to others too', () => {
    expect(set('# A {authority=root}\n\n- Use tabs.\n- Run `make`.\n', 'Use tabs', undefined)).toBeUndefined();
  });

  test('gives that level to that instruction, whatever the text looks like, and to no other item', () => {
    const texts = [
      '- Use tabs.\n- Run `make`\n- Never log\n  names.\n',
      '# A {#a}\n\nUse tabs.\n\n> **Note:** Run `make`.\n\n1. Write docs:\n   - Use British spelling.\n',
      '## A ##\n* Use **tabs**\n* Run [make](x.md)\n',
      '| Rule | Why |\n| --- | --- |\n| Use tabs. | x |\n| Run `make`. | y |\n',
      'A\n===\n\nUse tabs.\n\nRun `make`.\\\nUse camelCase.\n',
    ];
    for (const text of texts) {
      const document = service.createDocument('spec.md', text);
      for (const { index } of service.getSpec(document).instructions) {
        for (const level of LEVELS) {
          const after = applyEdits(text, service.getLevelEdits(document, index, level) ?? []);
          const own = service.getSpec(document).instructions[index]?.block;
          const others = service
            .getSpec(document)
            .instructions.filter(({ block }) => block !== own && block.parent !== own);
          expect(levels(after)[index], after).toBe(level);
          for (const other of others) expect(levels(after)[other.index], after).toBe(levels(text)[other.index]);
        }
      }
    }
  });
});
