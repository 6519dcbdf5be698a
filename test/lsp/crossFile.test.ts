import { afterEach, expect, test } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { on, PLAIN, TestClient, VSCODE_LIKE } from './support/client.ts';

const AGENTS = 'file:///project/AGENTS.md';
const CLAUDE = 'file:///project/CLAUDE.md';
const PACKAGE = 'file:///project/package.json';
const DOCS = 'file:///project/docs/release.md';
const SOURCE = 'file:///project/src/index.ts';
const TEXT = 'Read `docs/release.md` before a release. Run `npm run check`.\n';

let client: TestClient;
afterEach(async () => {
  await client.stop();
});

const capabilities = {
  ...VSCODE_LIKE,
  workspace: {
    ...VSCODE_LIKE.workspace,
    workspaceEdit: {
      ...VSCODE_LIKE.workspace?.workspaceEdit,
      resourceOperations: ['create', 'rename'] as ['create', 'rename'],
    },
  },
};

const change = (uri: string, type: number): Promise<void> =>
  client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);
const resolve = (action: CodeAction | undefined): Promise<CodeAction> =>
  client.connection.sendRequest('codeAction/resolve', action);

function project(): Map<string, string> {
  return new Map([
    [AGENTS, TEXT],
    [PACKAGE, '{ "scripts": { "test": "vitest" } }'],
    [SOURCE, ''],
  ]);
}

test('what a file names is looked up in the project, and again when that changes', async () => {
  const files = project();
  client = await TestClient.start({ files, capabilities });
  await client.open(AGENTS, TEXT);
  expect(codes(await client.diagnostics(AGENTS))).toEqual(['missing-file', 'unknown-command']);
  files.set(DOCS, '# Release\n');
  await change(DOCS, 1);
  while (client.refreshes < 1) await client.nextEvent();
  expect(codes(await client.diagnostics(AGENTS))).toEqual(['unknown-command']);
  files.set(PACKAGE, '{ "scripts": { "check": "tsc" } }');
  await change(PACKAGE, 2);
  while (client.refreshes < 2) await client.nextEvent();
  expect(codes(await client.diagnostics(AGENTS))).toEqual([]);
});

test('the other file counts as it stands in the editor', async () => {
  const files = project();
  files.set(CLAUDE, 'Be brief.\n');
  files.set('file:///project/precept.config.json', '{ "agents": ["claude-code"] }');
  client = await TestClient.start({ files, capabilities });
  await client.open(AGENTS, 'Use tabs.\n');
  await client.open(CLAUDE, 'Be brief.\n');
  expect(codes(await client.diagnostics(AGENTS))).toEqual(['shadowed-file']);
  await client.edit(CLAUDE, on(0, 0, 9), '@AGENTS.md');
  expect(codes(await client.diagnostics(AGENTS))).toEqual([]);
});

test('a fix makes the file that is missing, and one changes the manifest', async () => {
  client = await TestClient.start({ files: project(), capabilities });
  await client.open(AGENTS, TEXT);
  const actions = await client.codeActions(AGENTS, on(0, 0, 60));
  const create = await resolve(actions.find(({ title }) => title === 'Create `docs/release.md`'));
  expect(create.edit?.documentChanges).toMatchObject([
    { kind: 'create', uri: DOCS },
    { textDocument: { uri: DOCS }, edits: [{ newText: '# Release\n' }] },
  ]);
  const script = await resolve(actions.find(({ title }) => title === 'Add `check` to `package.json`'));
  expect(script.edit?.documentChanges).toMatchObject([{ textDocument: { uri: PACKAGE } }]);
});

test('a client that can’t make files is told why, not offered half a fix', async () => {
  client = await TestClient.start({ files: project() });
  await client.open(AGENTS, TEXT);
  const actions = await client.codeActions(AGENTS, on(0, 0, 20));
  const create = await resolve(actions.find(({ title }) => title === 'Create `docs/release.md`'));
  expect(create.disabled?.reason).toContain('can’t make or move');
});

test('a client that only listens is sent the findings of the others when one changes', async () => {
  const files = project();
  files.set('file:///project/precept.config.json', '{ "agents": ["claude-code"] }');
  client = await TestClient.start({ files, capabilities: PLAIN });
  await client.open(AGENTS, 'Use tabs.\n');
  expect(await client.published(AGENTS, () => true)).toEqual([]);
  await client.open(CLAUDE, 'Be brief.\n');
  expect(codes(await client.published(AGENTS, (all) => all.length > 0))).toEqual(['shadowed-file']);
});
