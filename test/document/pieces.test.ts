import { expect, test } from 'vitest';
import { parseWithRemark } from '../../scripts/lib/remark.ts';
import { createSpecService } from '../../server/src/core/index.ts';

const service = createSpecService();
const filler = `${'Words that fill a line of a section, one behind the other.\n\n'.repeat(40)}\`\`\`sh\n# no heading\n\`\`\`\n\n`;
const section = (title: string, text: string): string => `# ${title}\n\n${text}\n\n${filler}`;
const many = Array.from({ length: 20 }, (_, i) => section(`Part ${i}`, `- item ${i}`)).join('');

test.each([
  ['with nothing that is defined', many],
  ['with links that are defined at its end', `${section('A', 'See [the  Guide] and ![x][GUIDE].')}${many}[the guide]: /g\n[guide]: /h\n`], // prettier-ignore
  [
    'with links that are defined at its start',
    `[a]: /a\n[^1]: A note.\n\n${many}${section('B', '[a], [A][] and[^1].')}`,
  ],
  ['with a label of two lines in a quotation', `${section('A', '> [two\n> words]')}${many}[two words]: /w\n`],
  ['with front matter and a definition', `---\nname: x\n---\n\n[a]\n\n${many}[a]: /a\n`],
  ['with front matter behind a byte order mark', `\uFEFF---\nname: x\n---\n\n${many}`],
  ['with front matter that ends far down', `---\nname: x\n\n${many}---\n\nText.\n`],
  ['with a fence that nobody closes', `${many}\`\`\`\n${many}`],
  ['with fences in fences', `${section('A', '````md\n```js\n# no heading\n````')}${many}`],
  ['that begins with code', `    code [a]\n\n[a]\n\n${many}[a]: /a\n`],
])('a long text %s has the tree that remark makes of it', (_, text) => {
  expect(text.length).toBeGreaterThan(40_000);
  const { root } = service.createDocument('AGENTS.md', text);
  expect(JSON.stringify(root.children)).toBe(JSON.stringify(parseWithRemarkFrom(text)));
});

/** Remark drops a byte order mark, which counts in a document's offsets. */
function parseWithRemarkFrom(text: string): unknown {
  if (!text.startsWith('\uFEFF')) return parseWithRemark(text).children;
  return JSON.parse(
    JSON.stringify(parseWithRemark(text.slice(1)).children).replace(/"offset":(\d+)/g, (_, offset: string) => {
      return `"offset":${Number(offset) + 1}`;
    }),
  );
}
