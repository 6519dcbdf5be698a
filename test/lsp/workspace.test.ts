import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import type { WorkspaceFullDocumentDiagnosticReport } from 'vscode-languageserver';
import type { LintWorkspaceResult } from '../../server/src/protocol.ts';
import { on, PLAIN, TestClient, type ClientOptions } from './support/client.ts';

const ROOT = 'file:///project/AGENTS.md';
const API = 'file:///project/packages/api/CLAUDE.md';
const README = 'file:///project/README.md';
const BAD = '# A {authority=boss}\n\nUse tabs.\n';
const GOOD = '# A {authority=user}\n\nUse tabs.\n';

let client: TestClient;
afterEach(async () => {
  await client.stop();
});

async function start(files: Map<string, string>, options: ClientOptions = {}): Promise<void> {
  client = await TestClient.start({ files, ...options });
}

const lintWorkspace = (): Promise<LintWorkspaceResult> => client.connection.sendRequest('precept/lintWorkspace');
const change = (uri: string, type: number): Promise<void> =>
  client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });

async function fullReports(
  previous: { uri: string; value: string }[] = [],
): Promise<WorkspaceFullDocumentDiagnosticReport[]> {
  const items = await client.streamWorkspace(previous);
  return items.filter((item) => item.kind === 'full');
}

test('"Lint workspace" counts the findings of all spec files and leaves other Markdown alone', async () => {
  await start(
    new Map([
      [ROOT, BAD],
      [API, GOOD],
      [README, '# A\n\n<!-- authority: boss -->\n\nUse tabs.\n'],
    ]),
  );
  expect(await lintWorkspace()).toEqual({ files: 2, counts: { error: 1, warning: 0, information: 0, hint: 0 } });
});

test('a pull for the workspace is held until the user asks, then told only what is new', async () => {
  const files = new Map([
    [ROOT, BAD],
    [API, BAD],
  ]);
  await start(files);
  const held = fullReports();
  let answered = false;
  void held.then(() => (answered = true));
  await client.open(ROOT, BAD);
  await client.diagnostics(ROOT);
  expect(answered).toBe(false);

  await lintWorkspace();
  const first = await held;
  expect(first.map(({ uri, items }) => [uri, items.length])).toEqual([
    [ROOT, 1],
    [API, 1],
  ]);

  const previous = first.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
  const next = fullReports(previous);
  files.set(API, GOOD);
  await change(API, 2);
  expect((await next).map(({ uri, items }) => [uri, items.length])).toEqual([[API, 0]]);
});

test('a held pull says at once, in a part, that there is nothing yet', async () => {
  await start(new Map([[ROOT, BAD]]));
  const first = await new Promise<unknown>((resolve) => void client.streamWorkspace([], resolve).catch(resolve));
  expect(first).toEqual([]);
});

test('a pull of a client that takes no parts is answered with what all files have', async () => {
  await start(
    new Map([
      [ROOT, BAD],
      [API, GOOD],
    ]),
  );
  const { items } = await client.pullWorkspace();
  expect(items).toMatchObject([
    { uri: ROOT, items: [{ code: 'unknown-level' }] },
    { uri: API, items: [] },
  ]);
  const previous = items.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
  expect(await client.pullWorkspace(previous)).toEqual({ items: [] });
});

test('the findings of a deleted file go, those of a new one come', async () => {
  const files = new Map([[API, BAD]]);
  await start(files);
  await lintWorkspace();
  const [report] = await fullReports();
  const next = fullReports([{ uri: API, value: report?.resultId ?? '' }]);
  files.delete(API);
  files.set(ROOT, BAD);
  await change(API, 3);
  expect((await next).map(({ uri, items }) => [uri, items.length]).sort()).toEqual([
    [ROOT, 1],
    [API, 0],
  ]);
});

test('what the editor holds counts, not what the disk holds, until the file is closed', async () => {
  await start(new Map([[ROOT, GOOD]]));
  await client.open(ROOT, GOOD);
  await client.edit(ROOT, on(0, 15, 19), 'boss');
  expect((await lintWorkspace()).counts.error).toBe(1);
  await client.close(ROOT);
  expect(await client.diagnostics(ROOT)).toEqual([]);
});

test('a client that only listens is sent the diagnostics of files that it hasn’t opened', async () => {
  await start(new Map([[API, BAD]]), { capabilities: PLAIN });
  await lintWorkspace();
  expect(await client.published(API, (all) => all.length > 0)).toMatchObject([{ code: 'unknown-level' }]);
});

test('a held pull ends with an error when the client calls it off', async () => {
  await start(new Map());
  const { CancellationTokenSource } = await import('vscode-languageserver');
  const source = new CancellationTokenSource();
  const params = { previousResultIds: [], partialResultToken: 'held' };
  const held = client.connection.sendRequest('workspace/diagnostic', params, source.token);
  source.cancel();
  await expect(held).rejects.toMatchObject({ code: -32800 });
});

test('all files are watched, since others may name them', async () => {
  await start(new Map());
  await client.open(ROOT, GOOD);
  await client.diagnostics(ROOT);
  expect(client.watched).toEqual(['**/*']);
});

test('a client that can’t be asked for files gets the folder on disk linted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'precept-lsp-'));
  try {
    writeFileSync(join(folder, 'AGENTS.md'), BAD);
    writeFileSync(join(folder, 'README.md'), '# Read me\n');
    client = await TestClient.start({ capabilities: PLAIN, initializationOptions: undefined, root: folder });
    expect((await lintWorkspace()).files).toBe(1);
    const uri = pathToFileURL(join(folder, 'AGENTS.md')).toString();
    expect(await client.published(uri, (all) => all.length > 0)).toMatchObject([{ code: 'unknown-level' }]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
