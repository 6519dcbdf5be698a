import { afterEach, describe, expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { on, PLAIN, TestClient, type ClientOptions } from './support/client.ts';

const AGENTS = 'file:///project/AGENTS.md';
const BAD_LEVEL = '# Style {#style authority=guidline}\n\nUse British spelling.\n';
/** Where `guidline` stands in BAD_LEVEL. */
const LEVEL = on(0, 26, 34);

let client: TestClient;
async function start(options: ClientOptions = {}): Promise<TestClient> {
  client = await TestClient.start(options);
  return client;
}
afterEach(async () => {
  await client.stop();
});

describe('a client that pulls', () => {
  test('gets the words underlined, the message, the code and the severity', async () => {
    const { open } = await opened(BAD_LEVEL);
    expect(open).toEqual([
      {
        range: LEVEL,
        severity: DiagnosticSeverity.Error,
        code: 'unknown-level',
        source: 'precept',
        message: 'Unknown level `guidline`, did you mean `guideline`?',
      },
    ]);
  });

  test('is told that nothing changed, and gets the new state after an edit', async () => {
    await opened(BAD_LEVEL);
    const first = await client.pull(AGENTS);
    expect(await client.pull(AGENTS, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.edit(AGENTS, LEVEL, 'guideline');
    expect(await client.pull(AGENTS, first.resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  test('gets places in UTF-16 units behind an emoji, and on the right line with CRLF', async () => {
    const { open } = await opened('# A\r\n\r\n# 🌊 Sea {authority=admin}\r\n');
    expect(open.map(({ range }) => range)).toEqual([on(2, 20, 25)]);
  });

  test('hears nothing about Markdown that is no spec file', async () => {
    await start();
    const text = '# Style\n\n<!-- authority: boss -->\n\nUse British spelling.\n';
    await client.open('file:///project/README.md', text);
    await client.open(AGENTS, text);
    expect(await client.diagnostics('file:///project/README.md')).toEqual([]);
    expect(await client.diagnostics(AGENTS)).toHaveLength(1);
  });

  test('gets Markdown with annotated headings linted, whatever its name', async () => {
    await start();
    await client.open('file:///project/harbour.md', BAD_LEVEL);
    expect(await client.diagnostics('file:///project/harbour.md')).toHaveLength(1);
  });

  test('gets one notice in place of a hang for a text that is too much', async () => {
    await start();
    await client.open(AGENTS, `# A\n\n${'x'.repeat(5_000_000)}\n`);
    expect(await client.diagnostics(AGENTS)).toEqual([
      {
        range: on(2, 0),
        severity: DiagnosticSeverity.Information,
        code: 'not-checked',
        source: 'precept',
        message: 'Not checked: Line of 5,000,000 characters, more than the 100,000 allowed',
      },
    ]);
  });

  test.each([
    ['instructions', 'file:///project/.github/instructions/ts.instructions.md'],
    ['chatagent', 'file:///project/odd-name.md'],
    ['prompt', 'file:///project/odd-name.md'],
    ['skill', 'file:///project/skills/odd-name.md'],
    ['plaintext', 'file:///project/.cursor/rules/api.mdc'],
    ['markdown', 'file:///project/packages/api/CLAUDE.md'],
    ['markdown', 'untitled:AGENTS.md'],
  ])('gets a spec file with language %s at %s linted', async (language, uri) => {
    await start();
    await client.open(uri, BAD_LEVEL, language);
    expect(await client.diagnostics(uri)).toHaveLength(1);
  });

  test('gets a link to the rule’s page when the client says where the pages are', async () => {
    await start({ initializationOptions: { hostRequests: true, documentation: 'file:///extension' } });
    await client.open(AGENTS, BAD_LEVEL);
    const [diagnostic] = await client.diagnostics(AGENTS);
    expect(diagnostic?.codeDescription?.href).toBe('file:///extension/docs/rules/unknown-level.md');
  });

  test('gets an error, not an empty answer, when it calls its request off', async () => {
    await start();
    await client.open(AGENTS, BAD_LEVEL);
    const id = { textDocument: { uri: AGENTS } };
    const { CancellationTokenSource } = await import('vscode-languageserver');
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest('textDocument/diagnostic', id, source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
  });
});

describe('a client that only listens', () => {
  test('is sent the findings after opening and after each edit, and none once the file is closed', async () => {
    await start({ capabilities: PLAIN });
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
    await client.open(AGENTS, BAD_LEVEL);
    expect(await client.published(AGENTS, (all) => all.length === 1)).toMatchObject([{ range: LEVEL }]);
    await client.edit(AGENTS, LEVEL, 'user');
    await client.published(AGENTS, (all) => all.length === 0);
    await client.edit(AGENTS, on(0, 26, 30), 'boss');
    await client.published(AGENTS, (all) => all.length === 1);
    await client.close(AGENTS);
    await client.published(AGENTS, (all) => all.length === 0);
  });

  test('has its settings from the notice that it sends', async () => {
    await start({ capabilities: PLAIN });
    await client.open(AGENTS, BAD_LEVEL);
    await client.published(AGENTS, (all) => all.length === 1);
    const settings = { precept: { rules: { 'unknown-level': 'off' } } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await client.published(AGENTS, (all) => all.length === 0);
  });
});

describe('settings', () => {
  test('differ from resource to resource', async () => {
    const quiet = 'file:///project/quiet/AGENTS.md';
    await start({ settings: (uri) => (uri === quiet ? { rules: { 'unknown-level': 'off' } } : {}) });
    await client.open(AGENTS, BAD_LEVEL);
    await client.open(quiet, BAD_LEVEL);
    expect(await client.diagnostics(AGENTS)).toHaveLength(1);
    expect(await client.diagnostics(quiet)).toEqual([]);
  });

  test('set a severity, and take effect when they change', async () => {
    let rules = {};
    await start({ settings: () => ({ rules }) });
    await client.open(AGENTS, BAD_LEVEL);
    const before = await client.pull(AGENTS);
    rules = { 'unknown-level': 'hint' };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    while (client.refreshes === 0) await client.nextEvent();
    const after = await client.pull(AGENTS, before.resultId);
    expect(after).toMatchObject({ kind: 'full', items: [{ severity: DiagnosticSeverity.Hint }] });
  });

  test('switch linting off', async () => {
    await start({ settings: () => ({ enable: false }) });
    await client.open(AGENTS, BAD_LEVEL);
    expect(await client.diagnostics(AGENTS)).toEqual([]);
  });
});

test('the server ends when it is told to', async () => {
  await start();
  expect(await client.stop()).toBe(0);
});

async function opened(text: string): Promise<{ open: Awaited<ReturnType<TestClient['diagnostics']>> }> {
  await start();
  await client.open(AGENTS, text);
  return { open: await client.diagnostics(AGENTS) };
}
