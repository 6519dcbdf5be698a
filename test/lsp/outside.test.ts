import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import type { StackView } from '../../server/src/protocol.ts';
import { TestClient } from './support/client.ts';

let client: TestClient;
let top: string;
afterEach(async () => {
  await client.stop();
  rmSync(top, { recursive: true });
});

/** A package of a repository is open; the repository's own files lie above it. */
function repository(): string {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'precept-outside-')));
  const files = {
    '.git/HEAD': 'ref: refs/heads/main\n',
    'AGENTS.md': '# Style\n\n- Indent with tabs.\n',
    'web/AGENTS.md': '# Style\n\n- Indent with 2 spaces.\n',
    'web/index.ts': '',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }
  return join(top, 'web');
}

const uriOf = (path: string): string => pathToFileURL(path).toString();
const stackOf = async (root: string, agent = 'codex'): Promise<StackView> => {
  const view = await client.connection.sendRequest<StackView | null>('precept/stackView', {
    uri: uriOf(join(root, 'index.ts')),
    agent,
  });
  if (!view) throw new Error('a view was expected');
  return view;
};
/** Where the tests run there may be a home with files of its own. */
const paths = ({ layers }: StackView): string[] =>
  layers.map(({ path }) => path).filter((path) => !path.startsWith('~'));

test('what lies around the workspace is not looked at unless the user allows it', async () => {
  const root = repository();
  client = await TestClient.start({ root, initializationOptions: {} });
  const view = await stackOf(root);
  expect(view.outside).toBe('off');
  expect(paths(view)).toEqual(['AGENTS.md']);
});

test('parent folders up to the agent’s root count when the user allows it, and can be opened', async () => {
  const root = repository();
  const settings = (): unknown => ({ readOutsideWorkspace: true });
  client = await TestClient.start({ root, initializationOptions: {}, settings });
  const view = await stackOf(root);
  const above = join(top, 'AGENTS.md');
  expect(view.outside).toBe('shown');
  expect(paths(view)).toEqual([above, 'AGENTS.md']);
  expect(view.layers.find(({ path }) => path === above)?.uri).toBe(uriOf(above));
  expect(view.pairs.map(({ sides, winner }) => [sides.map(({ path }) => path), winner])).toEqual([
    [[above, 'AGENTS.md'], 1],
  ]);
});

test('what is typed in the workspace counts beside what lies around it', async () => {
  const root = repository();
  client = await TestClient.start({
    root,
    initializationOptions: {},
    settings: () => ({ readOutsideWorkspace: true }),
  });
  expect((await stackOf(root)).pairs).toHaveLength(1);
  await client.open(uriOf(join(root, 'AGENTS.md')), '# Style\n\n- Indent with tabs.\n');
  expect((await stackOf(root)).pairs).toEqual([]);
});

test('a workspace that is not trusted is never left', async () => {
  const root = repository();
  const settings = (): unknown => ({ readOutsideWorkspace: true });
  client = await TestClient.start({ root, initializationOptions: { untrusted: true }, settings });
  const view = await stackOf(root);
  expect(view.outside).toBe('untrusted');
  expect(paths(view)).toEqual(['AGENTS.md']);
});

test('the findings of a file stay the same, wherever the workspace lies', async () => {
  const root = repository();
  client = await TestClient.start({
    root,
    initializationOptions: {},
    settings: () => ({ readOutsideWorkspace: true }),
  });
  const uri = uriOf(join(root, 'AGENTS.md'));
  await client.open(uri, '# Style\n\n- Indent with 2 spaces.\n');
  await stackOf(root);
  expect(await client.diagnostics(uri)).toEqual([]);
});
