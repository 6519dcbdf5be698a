/** A server under load: hundreds of files at once, a switch of branches, texts that are known to hang parsers. */
import { expect, test } from 'vitest';
import { createSpecService } from '../../server/src/core/index.ts';
import { on, TestClient } from './support/client.ts';

const COUNT = 300;
const TIMEOUT = 120_000;

const uriOf = (index: number): string => `file:///project/part${index}/AGENTS.md`;

function textOf(index: number): string {
  const items = Array.from({ length: 30 }, (_, line) => `- Name part ${line} of package ${index} after its folder.\n`);
  return `# Package ${index}\n\n${items.join('')}- Write clean code.\n`;
}

/** The rules that the core reports on a text, in the order of an editor's list. */
function rulesIn(uri: string, text: string): string[] {
  const service = createSpecService();
  return service.lint(service.createDocument(uri, text)).map(({ rule }) => rule);
}

const rulesOf = (items: readonly { readonly code?: unknown }[]): string[] => items.map(({ code }) => String(code));

test(
  'of 300 files opened at once, the one that is typed in gets its findings while the others wait',
  async () => {
    const client = await TestClient.start();
    const answered: string[] = [];
    const texts = new Map(Array.from({ length: COUNT }, (_, index) => [uriOf(index), textOf(index)]));
    for (const [uri, text] of texts) await client.open(uri, text);
    const others = [...texts].map(async ([uri, text]) => {
      const rules = rulesOf(await client.diagnostics(uri));
      answered.push(uri);
      return { rules, expected: rulesIn(uri, text) };
    });
    const typedIn = uriOf(7);
    await client.edit(typedIn, on(2, 2), 'Write robust code. ');
    const rules = rulesOf(await client.diagnostics(typedIn));
    expect(answered.length).toBeLessThan(COUNT / 2);
    expect(rules).toEqual(rulesIn(typedIn, textOf(7).replace('- Name', '- Write robust code. Name')));
    const found = await Promise.all(others);
    found.splice(7, 1); // It was asked for before the edit: either answer is right.
    for (const { rules, expected } of found) expect(rules).toEqual(expected);
    expect(await client.stop()).toBe(0);
  },
  TIMEOUT,
);

test(
  'while a branch switch changes 300 files, typing goes on and the findings end up right',
  async () => {
    const files = new Map(Array.from({ length: COUNT }, (_, index) => [uriOf(index), textOf(index)]));
    const client = await TestClient.start({ files });
    const open = uriOf(0);
    await client.open(open, textOf(0));
    await client.connection.sendRequest('precept/lintWorkspace');
    const before = await client.pullWorkspace();
    expect(before.items).toHaveLength(COUNT);

    for (const uri of files.keys()) if (uri !== open) files.set(uri, '# Empty now\n\nNothing is asked here.\n');
    const changes = [...files.keys()].map((uri) => ({ uri, type: 2 }));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    let switched = false;
    const pulled = client
      .streamWorkspace(before.items.map(({ uri, resultId = '' }) => ({ uri, value: resultId })))
      .finally(() => (switched = true));
    await client.edit(open, on(2, 2), 'Write robust code. ');
    const typed = textOf(0).replace('- Name', '- Write robust code. Name');
    expect(rulesOf(await client.diagnostics(open))).toEqual(rulesIn(open, typed));
    expect(switched).toBe(false);
    const after = new Map((await pulled).map((report) => [report.uri, report]));
    for (const uri of files.keys()) {
      if (uri !== open) expect(after.get(uri)).toMatchObject({ kind: 'full', items: [] });
    }
    expect(await client.stop()).toBe(0);
  },
  TIMEOUT,
);

test(
  'undo and redo in quick succession end in the findings of the last text',
  async () => {
    const client = await TestClient.start();
    const uri = uriOf(0);
    const text = textOf(0);
    await client.open(uri, text);
    const pulls: Promise<unknown>[] = [];
    const words = 'Write robust code. ';
    for (let i = 0; i < 50; i++) {
      await client.edit(uri, on(2, 2), words);
      pulls.push(client.pull(uri).catch(() => undefined));
      await client.edit(uri, on(2, 2, 2 + words.length), '');
      pulls.push(client.pull(uri).catch(() => undefined));
    }
    expect(rulesOf(await client.diagnostics(uri))).toEqual(rulesIn(uri, text));
    await Promise.all(pulls);
    expect(await client.stop()).toBe(0);
  },
  TIMEOUT,
);

test.each([
  ['in one paragraph', '\n', 'Not checked: Paragraph of'],
  ['in many paragraphs', '\n\n', undefined],
])(
  'a reference of 1.2 MB full of < and > %s neither hangs the server nor the file beside it',
  async (_, separator, notice) => {
    const line = 'Map<K, List<V>> get<T extends Base<T>>(a < b, c > d, <div) -> '.repeat(24);
    const reference = `# Reference\n\n${(line + separator).repeat(Math.ceil(1_200_000 / line.length))}`;
    const client = await TestClient.start();
    const uri = 'file:///project/docs/AGENTS.md';
    await client.open(uri, reference);
    await client.open(uriOf(0), textOf(0));
    const [items, beside] = await Promise.all([client.diagnostics(uri), client.diagnostics(uriOf(0))]);
    expect(rulesOf(beside)).toEqual(rulesIn(uriOf(0), textOf(0)));
    if (notice === undefined) expect(rulesOf(items)).not.toContain('not-checked');
    else expect(items.map(({ message }) => message)).toEqual([expect.stringContaining(notice)]);
    await client.edit(uri, on(3, 0), 'x');
    await client.diagnostics(uri);
    expect(await client.stop()).toBe(0);
  },
  TIMEOUT,
);
