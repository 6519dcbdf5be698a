import { afterEach, describe, expect, test } from 'vitest';
import type { CodeAction, DocumentSymbol, Hover, SymbolInformation, TextDocumentEdit } from 'vscode-languageserver';
import type { AuthorityView, SetLevelResult } from '../../server/src/protocol.ts';
import { on, PLAIN, TestClient, VSCODE_LIKE } from './support/client.ts';

const AGENTS = 'file:///project/AGENTS.md';
const BAD_LEVEL = '# Style {#style authority=guidline}\n\nUse British spelling.\n';
const LEVEL = on(0, 26, 34);

let client: TestClient;
async function open(text: string, capabilities = VSCODE_LIKE): Promise<void> {
  client = await TestClient.start({ capabilities });
  await client.open(AGENTS, text);
}
afterEach(async () => {
  await client.stop();
});

describe('quick fixes', () => {
  test('are offered where the cursor touches the finding, the best one marked, without their edits yet', async () => {
    await open(BAD_LEVEL);
    const actions = await client.codeActions(AGENTS, on(0, 30));
    expect(actions.map(({ title }) => title)).toContain('Change to `guideline`');
    expect(actions.filter(({ isPreferred }) => isPreferred).map(({ title }) => title)).toEqual([
      'Change to `guideline`',
    ]);
    expect(actions.every(({ edit, kind }) => edit === undefined && kind === 'quickfix')).toBe(true);
    expect(actions[0]?.diagnostics).toMatchObject([{ code: 'unknown-level', range: LEVEL }]);
    expect(await client.codeActions(AGENTS, on(2, 3))).toEqual([]);
  });

  test('get their edit, for this version of the document, when one is picked', async () => {
    await open(BAD_LEVEL);
    const resolved = await resolve(await fix('Change to `guideline`'));
    expect(resolved.edit?.documentChanges).toEqual([
      { textDocument: { uri: AGENTS, version: 1 }, edits: [{ range: LEVEL, newText: 'guideline' }] },
    ]);
  });

  test('are refused when the text has changed since they were offered', async () => {
    await open(BAD_LEVEL);
    const action = await fix('Change to `guideline`');
    await client.edit(AGENTS, on(2, 0), 'Always ');
    await expect(resolve(action)).rejects.toMatchObject({ code: -32801 });
  });

  test('carry their edits at once for a client that can’t ask later', async () => {
    await open(BAD_LEVEL, PLAIN);
    const action = await fix('Change to `guideline`');
    expect(action.edit).toEqual({ changes: { [AGENTS]: [{ range: LEVEL, newText: 'guideline' }] } });
  });

  test('are left out when the client asks for another kind', async () => {
    await open(BAD_LEVEL);
    expect(await client.codeActions(AGENTS, LEVEL, ['refactor'])).toEqual([]);
    expect(await client.codeActions(AGENTS, LEVEL, ['quickfix'])).not.toEqual([]);
  });

  async function fix(title: string): Promise<CodeAction> {
    const action = (await client.codeActions(AGENTS, LEVEL)).find((candidate) => candidate.title === title);
    if (!action) throw new Error(`no fix ${title}`);
    return action;
  }

  function resolve(action: CodeAction): Promise<CodeAction & { edit?: { documentChanges?: TextDocumentEdit[] } }> {
    return client.connection.sendRequest('codeAction/resolve', action);
  }
});

describe('hover', () => {
  const hover = (line: number, character: number): Promise<Hover | null> =>
    client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: AGENTS },
      position: { line, character },
    });

  test('tells an instruction’s level and where it comes from', async () => {
    await open('# Style {authority=guideline}\n\nUse British spelling.\n');
    expect(JSON.stringify(await hover(2, 5))).toMatch(/guideline.*set on “Style”/);
  });

  test('says nothing between the instructions', async () => {
    await open('# Style {authority=guideline}\n\nUse British spelling.\n');
    expect(await hover(1, 0)).toBeNull();
  });
});

describe('outline', () => {
  const symbols = <T>(): Promise<T> =>
    client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: AGENTS } });
  const TEXT = '# One {authority=user}\n\n## Two\n\n# Three\n';

  test('nests headings by rank and shows their levels', async () => {
    await open(TEXT);
    const [one, three, ...rest] = await symbols<DocumentSymbol[]>();
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ name: 'One', detail: 'user', children: [{ name: 'Two' }] });
    expect(three).toMatchObject({ name: 'Three', children: [] });
  });

  test('is flat, with the heading above as container, for older clients', async () => {
    await open(TEXT, PLAIN);
    const flat = await symbols<SymbolInformation[]>();
    expect(flat.map(({ name, containerName }) => [name, containerName])).toEqual([
      ['One', undefined],
      ['Two', 'One'],
      ['Three', undefined],
    ]);
  });
});

describe('authority view', () => {
  const view = (uri: string): Promise<AuthorityView | null> =>
    client.connection.sendRequest('precept/authorityView', { uri });

  test('gathers the instructions by level, the highest first, with place, reason and findings', async () => {
    await open(
      '# A {authority=root}\n\nNever log names.\n\n## B\n\nCite sources.\n\n# C {authority=boss}\n\nUse tabs.\n',
    );
    const answer = await view(AGENTS);
    expect(answer?.version).toBe(1);
    expect(answer?.lanes.map(({ level }) => level)).toEqual(['root', 'system', 'developer', 'user', 'guideline', null]);
    expect(answer?.entries).toMatchObject([
      { text: 'Never log names.', level: 'root', source: 'annotation', reason: 'set on “A”', range: on(2, 0, 16) },
      { text: 'Cite sources.', level: 'root', source: 'inherited', reason: 'inherited from “A”', range: on(6, 0, 13) },
      { text: 'Use tabs.', level: null, source: 'inferred', suggested: 'user' },
    ]);
  });

  test('has the findings at the instructions that they touch, the gravest first', async () => {
    await open('# A\n\nUse tabs.\n\nWrite clean code.\n\nRun `make`.\n');
    const entries = (await view(AGENTS))?.entries ?? [];
    expect(entries.map(({ text, findings }) => [text, findings.map(({ rule }) => rule)])).toEqual([
      ['Use tabs.', []],
      ['Write clean code.', ['unresolved-reference']],
      ['Run `make`.', []],
    ]);
  });

  test('keeps the ids of instructions while other text changes', async () => {
    await open('# A {authority=root}\n\nNever log names.\n\nNever log names.\n');
    const ids = async () => (await view(AGENTS))?.entries.map(({ id }) => id);
    const before = await ids();
    expect(new Set(before).size).toBe(2);
    await client.edit(AGENTS, on(1, 0), '\nUse tabs.\n');
    expect(await ids()).toEqual(expect.arrayContaining(before ?? []));
  });

  test('sets a level by edits on the version that was seen, and not on a later one', async () => {
    await open('# A\n\n- Use tabs.\n- Run `make`.\n');
    const set = (version: number): Promise<SetLevelResult | null> =>
      client.connection.sendRequest('precept/setLevel', {
        ...{ uri: AGENTS, version, index: 1, level: 'user', scope: 'instruction' },
      });
    expect(await set(1)).toEqual({
      edits: [{ range: on(3, 13, 13), newText: ' <!-- authority: user -->' }],
    });
    await client.edit(AGENTS, on(1, 0), '\n');
    expect(await set(1)).toBeNull();
  });

  test('says why a level can’t be taken away', async () => {
    await open('# A {authority=root}\n\n- Use tabs.\n- Run `make`.\n');
    const answer = await client.connection.sendRequest<SetLevelResult | null>('precept/setLevel', {
      ...{ uri: AGENTS, version: 1, index: 0, level: null, scope: 'instruction' },
    });
    expect(answer?.edits).toEqual([]);
    expect(answer?.refusal).toMatch(/comes from further up/);
  });

  test('is null for a document that isn’t open', async () => {
    await open('# A\n');
    expect(await view('file:///project/other.md')).toBeNull();
  });
});

test('a section id is not renamed to one that another place has', async () => {
  await open('# A {#a authority=user}\n\n# B {#b}\n');
  const rename = (newName: string): Promise<unknown> =>
    client.connection.sendRequest('textDocument/rename', {
      textDocument: { uri: AGENTS },
      position: { line: 0, character: 6 },
      newName,
    });
  await expect(rename('b')).rejects.toMatchObject({
    message: '“b” is the id of another place already, on line 3: links could not tell them apart',
  });
  expect(await rename('c')).toMatchObject({ changes: { [AGENTS]: [{ newText: 'c' }] } });
});
