/** The server for the browser, in a scope with no more than a worker has: no files, no `require`. */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { expect, test } from 'vitest';
import { createSpecService } from '../../server/src/core/index.ts';

const WORKER = new URL('../../dist/server/worker.js', import.meta.url);
const TEXT = `# Rules {#rules authority=user}

- Always use tabs for indentation.
- Keep functions reasonably short.
- Choose meaningful names for all variables.
- Indent with 2 spaces.
- Never commit directly to main.
- Push straight to main.
`;

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly method?: string;
  readonly params?: { readonly diagnostics?: readonly { readonly code?: string }[] };
}

interface Worker {
  tell(message: object): void;
  until(is: (message: Message) => boolean): Promise<Message>;
}

const textDocument = { uri: 'file:///project/AGENTS.md', languageId: 'markdown', version: 1, text: TEXT };

/** A worker with one open document. */
async function openedWorker(): Promise<Worker> {
  const sent: Message[] = [];
  let wake = (): void => undefined;
  const self: Record<string, unknown> = {
    ...{ TextEncoder, TextDecoder, atob, setTimeout, clearTimeout, setImmediate: undefined, console, URL },
    addEventListener: () => undefined,
    postMessage: (message: Message) => {
      sent.push(message);
      wake();
    },
  };
  self['self'] = self;
  new Script(readFileSync(WORKER, 'utf8')).runInContext(createContext(self));
  const tell = (message: object): void => {
    (self['onmessage'] as (event: { data: object }) => void)({ data: { jsonrpc: '2.0', ...message } });
  };
  const until = async (is: (message: Message) => boolean): Promise<Message> => {
    for (;;) {
      const found = sent.find(is);
      if (found) return found;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  tell({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  await until(({ id }) => id === 1);
  tell({ method: 'initialized', params: {} });
  tell({ method: 'textDocument/didOpen', params: { textDocument } });
  return { tell, until };
}

test('the browser’s server finds what the core finds', async () => {
  const { until } = await openedWorker();
  const { params } = await until(({ method }) => method === 'textDocument/publishDiagnostics');

  const service = createSpecService();
  const expected = service.lint(service.createDocument(textDocument.uri, TEXT)).map(({ rule }) => rule);
  expect(expected).toEqual(expect.arrayContaining(['conflicting-value', 'conflicting-polarity', 'vague-quantity']));
  expect(params?.diagnostics?.map(({ code }) => code)).toEqual(expected);
});

test('the browser’s server takes the answers of a deep review', async () => {
  const { tell, until } = await openedWorker();
  const { uri } = textDocument;
  const entry = { line: 8, words: 'Push straight to main' };
  const answers = [JSON.stringify({ cases: [{ at: entry, situation: 'Main is frozen for a release.' }] })];
  tell({ id: 2, method: 'precept/reviewQuestions', params: { uri, limit: 1e6 } });
  expect((await until(({ id }) => id === 2)).result).toMatchObject({
    questions: [expect.stringContaining(entry.words)],
  });
  tell({ id: 3, method: 'precept/reviewAnswers', params: { uri, answers } });
  expect((await until(({ id }) => id === 3)).result).toEqual({ conflicts: 0, cases: 1, dropped: [] });
  await until(({ params }) => params?.diagnostics?.some(({ code }) => code === 'reviewed-case') === true);
});
