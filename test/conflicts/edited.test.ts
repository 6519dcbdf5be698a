import { describe, expect, it } from 'vitest';
import { createSpecService, type Finding, type SpecDocument } from '../../server/src/core/index.ts';

const service = createSpecService();

/** Sections that have nothing to do with each other, so that the document is long and an edit leaves most of it alone. */
const FILLER = Array.from(
  { length: 30 },
  (_, at) => `## Part ${at}\n\n- Describe part ${at} in its own file.\n- Name its owner in row ${at} of the table.\n`,
).join('\n');

const text = (first: string, last: string): string =>
  `# Rules\n\n## Style\n\n${first}\n\n${FILLER}\n## Layout\n\n${last}\n`;

/** The document after each of these texts in turn, linted each time as an editor does. */
function typed(...texts: readonly string[]): SpecDocument {
  const [first = '', ...others] = texts;
  let document = service.createDocument('AGENTS.md', first);
  service.lint(document);
  for (const next of others) {
    document = service.updateDocument(document, next);
    service.lint(document);
  }
  return document;
}

const conflictsIn = (document: SpecDocument): readonly Finding[] =>
  service.lint(document).filter(({ rule }) => rule.startsWith('conflicting-'));

/** The words of a conflict and of its other sides. */
const sidesOf = (document: SpecDocument): readonly string[] =>
  conflictsIn(document).flatMap(({ span, related }) =>
    [span, ...related.map((side) => side.span)].map(({ start, end }) => document.text.slice(start, end)),
  );

const TABS = '- Indent with tabs.';
const SPACES = '- Indent with two spaces.';

describe('While somebody types in a long document', () => {
  it('a conflict appears when its other side is written far away', () => {
    const document = typed(text(TABS, '- Sort the keys.'), text(TABS, '- Indent'), text(TABS, SPACES));
    expect(sidesOf(document).join('\n')).toMatch(/tabs/);
    expect(sidesOf(document).join('\n')).toMatch(/two spaces/);
  });

  it('a conflict goes when its other side is taken back', () => {
    expect(conflictsIn(typed(text(TABS, SPACES)))).not.toHaveLength(0);
    expect(conflictsIn(typed(text(TABS, SPACES), text('- Indent with two spaces!', SPACES)))).toHaveLength(0);
  });

  it('both sides of a conflict move with what is written before and between them', () => {
    const before = typed(text(TABS, SPACES));
    const after = typed(
      before.text,
      before.text.replace('## Part 3\n', '## Part 3\n\nThis part was written later.\n'),
      before.text.replace('# Rules\n', '# Rules\n\nWelcome to all who read this file.\n'),
    );
    expect(sidesOf(after)).toEqual(sidesOf(before));
    expect(conflictsIn(after)[0]?.span.start).toBe(
      (conflictsIn(before)[0]?.span.start ?? 0) + '\nWelcome to all who read this file.\n'.length,
    );
  });

  it('a sentence far from both sides settles a conflict, and no longer when it is gone', () => {
    const plain = text(TABS, SPACES);
    const settled = plain.replace(
      '## Part 9\n',
      '## Part 9\n\nWhere two rules of this file conflict, the later one wins.\n',
    );
    expect(conflictsIn(typed(plain, plain.replace('Part 9', 'Part 9a'), settled))).toHaveLength(0);
    expect(sidesOf(typed(settled, `${settled}\n`, plain))).toEqual(sidesOf(typed(plain)));
  });

  it('a heading that is changed to another rank is heeded by what stands below it', () => {
    const fresh = service.createDocument(
      'AGENTS.md',
      text(TABS, SPACES).replace('## Layout', '# Layout of the web client'),
    );
    const edited = typed(text(TABS, SPACES), text(TABS, SPACES).replace('## Layout', '### Layout'), fresh.text);
    expect(sidesOf(edited)).toEqual(sidesOf(fresh));
  });

  it('a thing is banned that was asked for before, and the ban is found', () => {
    const uses = '- Use a mutex to guard the queue.';
    const document = typed(text('- Sort the keys.', uses), text('- Never use a mutex.', uses));
    expect(sidesOf(document).join('\n')).toMatch(/mutex/);
    expect(conflictsIn(typed(document.text, text('- Never use a mutant.', uses)))).toHaveLength(0);
  });

  it('a copy is reported with the line of the first one as it stands now', () => {
    const copied = '- Keep the changelog in the order of the releases.';
    const document = typed(text(copied, copied), `\n\n${text(copied, copied)}`);
    const [finding] = service.lint(document).filter(({ rule }) => rule === 'duplicate-instruction');
    expect(finding?.message).toContain('line 7');
  });

  it('a conflict appears when a line far above no longer says when', () => {
    const items = Array.from({ length: 12 }, (_, at) => `- Tick box ${at} of the form.`).join('\n');
    const pages = (title: string): string =>
      `# Rules\n\nPages are short.\n\n${TABS}\n\n${title}\n\n${items}\n${SPACES}\n`;
    const before = typed(pages('While a page is a draft'));
    expect(conflictsIn(before)).toHaveLength(0);
    const now = pages('Some more');
    expect(conflictsIn(typed(before.text, now))).toHaveLength(conflictsIn(typed(now)).length);
    expect(conflictsIn(typed(now))).not.toHaveLength(0);
  });
});
