import { describe, expect, test } from 'vitest';
import { arrange, NO_FILTER, suggestsByDefault } from '../../client/preview-src/board.ts';
import { currentEntry, entryAtTop } from '../../client/preview-src/currentEntry.ts';
import { createSpecService } from '../../server/src/core/index.ts';
import { toAuthorityView } from '../../server/src/lsp/authorityView.ts';
import type { AuthorityView } from '../../server/src/protocol.ts';

const service = createSpecService();

function viewOf(text: string): AuthorityView {
  const document = service.createDocument('file:///spec.md', text);
  return toAuthorityView(document, service.getAuthorityModel(document), service.lint(document));
}

const TEXT =
  '# Guide\n\n## Safety {authority=root}\n\n- Never log names.\n- Cite sources.\n\n## Style {authority=user}\n\n- Prefer tabs.\n\n## Open\n\n- You must run `make`.\n';
const view = viewOf(TEXT);
const texts = (board: ReturnType<typeof arrange>) => board.cards.map(({ entry }) => entry.text);

describe('the lanes', () => {
  const shown = (on: boolean) =>
    arrange(view, NO_FILTER, on)
      .lanes.filter((lane) => lane.total > 0)
      .map(({ level, total, groups }) => [level, total, groups.map(({ title }) => title)]);

  test('hold the instructions by section, below the title that all of them share', () => {
    expect(shown(false)).toEqual([
      ['root', 2, ['Safety']],
      ['user', 1, ['Style']],
      [null, 1, ['Open']],
    ]);
  });

  test('hold those without a level where the wording suggests, when that is asked for', () => {
    expect(shown(true).map(([level]) => level)).toEqual(['root', 'developer', 'user']);
  });

  test('show suggestions by default only where the document sets no level', () => {
    expect(suggestsByDefault(view)).toBe(false);
    expect(suggestsByDefault(viewOf('- Use tabs.\n'))).toBe(true);
  });
});

describe('the filter', () => {
  const passing = (filter: Partial<typeof NO_FILTER>) => texts(arrange(view, { ...NO_FILTER, ...filter }, false));

  test.each([
    [{ text: 'NAMES log' }, ['Never log names.']],
    [{ text: 'safety' }, ['Never log names.', 'Cite sources.']],
    [{ kind: 'prohibitions' as const }, ['Never log names.']],
    [{ kind: 'binding' as const }, ['Never log names.', 'You must run `make`.']],
    [{ kind: 'preferences' as const }, ['Prefer tabs.']],
    [{ kind: 'inferred' as const }, ['You must run `make`.']],
    [{ section: 'Guide › Style' }, ['Prefer tabs.']],
    [{ section: 'Guide › Sty' }, []],
    [{ kind: 'overridden' as const }, []],
  ])('%j', (filter, expected) => {
    expect(passing(filter)).toEqual(expected);
  });

  test('leaves the counts of the lanes as they are', () => {
    const { lanes } = arrange(view, { ...NO_FILTER, text: 'names' }, false);
    expect(lanes[0]).toMatchObject({ total: 2, shown: 1 });
  });
});

describe('links', () => {
  const conflicting = viewOf('# A\n\n- Install packages with `pnpm install`.\n\n# B\n\n- Use npm to add a package.\n');

  test('mark both sides of a conflict that a rule reports', () => {
    const board = arrange(conflicting, NO_FILTER, true);
    expect(board.links.map(({ kind }) => kind)).toEqual(['conflict']);
    expect(board.cards.map(({ conflicting: marked, marks }) => [marked, marks.map(({ other }) => other.text)])).toEqual(
      [
        [true, ['Use npm to add a package.']],
        [true, ['Install packages with `pnpm install`.']],
      ],
    );
  });

  test('strike the loser of an override, and lead from one to the other', () => {
    const overriding = viewOf(
      '# A {authority=root}\n\n- Install packages with `pnpm install`.\n\n# B {authority=user}\n\n- Use npm to add a package.\n',
    );
    const board = arrange(overriding, NO_FILTER, false);
    expect(board.cards.map(({ overridden, marks }) => [overridden, marks.map(({ kind }) => kind)])).toEqual([
      [false, ['overrides']],
      [true, ['overridden']],
    ]);
    expect(board.links).toMatchObject([{ kind: 'override', ground: 'it has the higher level of authority' }]);
  });

  test('are not drawn to a card that the filter hides', () => {
    expect(arrange(conflicting, { ...NO_FILTER, text: 'npm to add' }, true).links).toEqual([]);
  });
});

test('a card that an edit elsewhere doesn’t touch needs no drawing', () => {
  const keys = (text: string) => arrange(viewOf(text), NO_FILTER, false).cards.map(({ key }) => key);
  const before = keys(TEXT);
  const after = keys(TEXT.replace('Cite sources', 'Cite all sources'));
  expect(after.filter((key, index) => key !== before[index])).toHaveLength(1);
});

describe('following the editor', () => {
  test('finds the instruction under the cursor, and none between them', () => {
    expect(currentEntry(view.entries, 4)?.text).toBe('Never log names.');
    expect(currentEntry(view.entries, 6)).toBeUndefined();
  });

  test('finds the first instruction that is in sight', () => {
    expect(entryAtTop(view.entries, 6)?.text).toBe('Prefer tabs.');
    expect(entryAtTop(view.entries, 99)?.text).toBe('You must run `make`.');
  });
});
