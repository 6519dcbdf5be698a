/** The answer to `initialize` comes before the server is loaded: it must be the server's own, and come once. */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  type Message,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { afterEach, describe, expect, test } from 'vitest';
import { PLAIN, VSCODE_LIKE } from './support/client.ts';

const MAIN = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill();
});

interface Opened {
  readonly connection: MessageConnection;
  readonly child: ChildProcess;
  /** All answers that came, by their ids. */
  readonly answers: (string | number | null)[];
}

function listen(child: ChildProcess, connection: MessageConnection, reader: { listen: unknown }): Opened {
  children.push(child);
  const answers: (string | number | null)[] = [];
  const plain = reader.listen as (each: (message: Message) => void) => unknown;
  reader.listen = (each: (message: Message) => void) =>
    plain.call(reader, (message) => {
      if ('id' in message && !('method' in message)) answers.push(message.id as string | number | null);
      each(message);
    });
  connection.listen();
  return { connection, child, answers };
}

function overStreams(): Opened {
  const child = spawn(process.execPath, [MAIN, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const reader = new StreamMessageReader(child.stdout);
  return listen(child, createMessageConnection(reader, new StreamMessageWriter(child.stdin)), reader);
}

function overChannel(): Opened {
  const child = fork(MAIN, ['--node-ipc'], { execArgv: [] });
  const reader = new IPCMessageReader(child);
  return listen(child, createMessageConnection(reader, new IPCMessageWriter(child)), reader);
}

/** Over a socket, where nobody answers before the server. */
function overSocket(): Promise<Opened> {
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      server.close();
      const reader = new StreamMessageReader(socket);
      resolve(listen(child, createMessageConnection(reader, new StreamMessageWriter(socket)), reader));
    });
    let child: ChildProcess;
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? String(address.port) : '';
      child = spawn(process.execPath, [MAIN, '--socket', port], { stdio: 'inherit' });
    });
  });
}

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once('exit', resolve));

describe.each([
  ['a plain client', PLAIN],
  ['an editor', VSCODE_LIKE],
])('to %s', (_, capabilities) => {
  test('the early answer is the one that the server gives', async () => {
    const params = { processId: null, rootUri: null, capabilities };
    const answers = await Promise.all(
      [overStreams(), overChannel(), await overSocket()].map(({ connection }) =>
        connection.sendRequest('initialize', params),
      ),
    );
    expect(answers[0]).toEqual(answers[2]);
    expect(answers[1]).toEqual(answers[2]);
  });
});

test.each([
  ['the standard streams', overStreams],
  ['a channel', overChannel],
])('over %s it comes once, and the server then reads what was sent meanwhile', async (_, open) => {
  const { connection, child, answers } = open();
  const exited = ended(child);
  const params = { processId: process.pid, rootUri: null, capabilities: PLAIN };
  const published = new Promise<{ diagnostics: readonly { code?: string }[] }>((resolve) => {
    connection.onNotification('textDocument/publishDiagnostics', resolve);
  });
  const initialized = connection.sendRequest('initialize', params);
  void connection.sendNotification('initialized', {});
  const text = '# A {#a authority=usr}\n';
  void connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: 'file:///project/AGENTS.md', languageId: 'markdown', version: 1, text },
  });
  await initialized;
  expect((await published).diagnostics.map(({ code }) => code)).toContain('unknown-level');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await exited).toBe(0);
  expect(answers).toEqual([0, 1]);
});

test('what comes in pieces, or isn’t initialize, is answered all the same', async () => {
  const child = spawn(process.execPath, [MAIN, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  const written = (message: object): string => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    return `Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`;
  };
  const params = { processId: null, rootUri: null, capabilities: PLAIN, clientInfo: { name: 'é' } };
  const bytes = Buffer.from(
    written({ id: 'x', method: 'textDocument/hover', params: {} }) + written({ id: 7, method: 'initialize', params }),
  );
  for (const at of bytes.keys())
    if (at % 40 === 0) {
      child.stdin.write(bytes.subarray(at, at + 40));
      await new Promise((resolve) => setImmediate(resolve));
    }
  let out = '';
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes('"id":7')) resolve();
    });
  });
  expect(out).toContain('"id":"x","error":{"code":-32002,');
  expect(out).toContain('"hoverProvider":true');
});

test('a client that goes without a word leaves no server behind', async () => {
  const child = spawn(process.execPath, [MAIN, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = ended(child);
  child.stdin.end();
  expect(await exited).toBe(1);
});
