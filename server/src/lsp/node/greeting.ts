/**
 * Answers `initialize` before the server is loaded. The request is then given to the server all the same, which takes
 * from it what the client can do; only its own answer is kept back. Whatever else a client sends first, and over
 * anything but the standard streams and the channel of a parent process, is left to the server alone.
 */
import type { InitializeParams } from 'vscode-languageserver';
import { initializeResult } from '../capabilities.ts';
import { readClientFeatures } from '../clientFeatures.ts';

interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
}

/** @param load loads the server, which then reads and writes what a client has opened */
export function greetThen(load: () => void): void {
  const way = process.argv.find((arg) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(arg));
  if (way === '--stdio') greetOverStreams(load);
  else if (way === '--node-ipc' && process.send) greetOverChannel(load);
  else load();
}

function greetOverStreams(load: () => void): void {
  const { stdin, stdout } = process;
  let bytes = Buffer.alloc(0);
  const hand = (): void => {
    stdin.off('end', leave);
    stdin.unshift(bytes);
    load();
    stdin.resume();
  };
  const read = (chunk: Buffer): void => {
    bytes = Buffer.concat([bytes, chunk]);
    const message = firstMessage(bytes);
    if (message === 'incomplete') return;
    const answer = answerTo(message);
    if (answer !== undefined) {
      stdout.write(framed(answer));
      keepBack(stdout, String((message as Message).id));
    }
    stdin.off('data', read);
    stdin.pause();
    // The answer is on its way before the server is read.
    setImmediate(hand);
  };
  // A client that goes before it has said anything: as the server itself ends then.
  const leave = (): never => process.exit(1);
  stdin.on('data', read);
  stdin.on('end', leave);
}

function greetOverChannel(load: () => void): void {
  const waiting: unknown[] = [];
  const send = process.send?.bind(process);
  const read = (message: unknown): void => {
    waiting.push(message);
    if (waiting.length > 1) return;
    const answer = answerTo(message);
    if (answer !== undefined && send) {
      send(answer);
      const id = (message as Message).id;
      process.send = (sent: Message, ...more: never[]) => {
        if (sent.method !== undefined || sent.id !== id) return send(sent, ...more);
        process.send = send;
        // Whoever waits for it to be sent is told that it was.
        const done: unknown = more.at(-1);
        if (typeof done === 'function') (done as (error: null) => void)(null);
        return true;
      };
    }
    setImmediate(() => {
      load();
      process.off('message', read);
      for (const early of waiting) process.emit('message', early, undefined);
    });
  };
  process.on('message', read);
}

function answerTo(message: unknown): object | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { id, method, params } = message as Message;
  if (method !== 'initialize' || id === undefined || typeof params !== 'object' || params === null) return undefined;
  try {
    return { jsonrpc: '2.0', id, result: initializeResult(readClientFeatures(params as InitializeParams)) };
  } catch {
    // Parameters that are no parameters: the server says so.
    return undefined;
  }
}

/** The first message of a stream; undefined where the stream doesn't begin with one. */
function firstMessage(bytes: Buffer): unknown {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return bytes.length < 4096 ? 'incomplete' : undefined;
  const length = /^content-length: *(\d+) *$/im.exec(bytes.toString('latin1', 0, end))?.[1];
  if (length === undefined) return undefined;
  const start = end + 4;
  if (bytes.length < start + Number(length)) return 'incomplete';
  try {
    return JSON.parse(bytes.toString('utf8', start, start + Number(length)));
  } catch {
    return undefined;
  }
}

function framed(message: object): string {
  const text = JSON.stringify(message);
  return `Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`;
}

/** Takes one answer out of what is written: a header, and right behind it the message. */
function keepBack(stream: NodeJS.WriteStream, id: string): void {
  const write = stream.write.bind(stream);
  let header: Parameters<typeof write> | undefined;
  stream.write = (...part: unknown[]): boolean => {
    const [chunk] = part;
    const done = part.at(-1);
    if (typeof chunk === 'string' && chunk.startsWith('Content-Length:')) {
      header = part as Parameters<typeof write>;
      if (typeof done === 'function') (done as () => void)();
      return true;
    }
    const held = header;
    header = undefined;
    if (held && isAnswer(chunk, id)) {
      stream.write = write;
      if (typeof done === 'function') (done as () => void)();
      return true;
    }
    if (held) write(held[0]);
    return write(...(part as Parameters<typeof write>));
  };
}

function isAnswer(chunk: unknown, id: string): boolean {
  try {
    const { id: own, method } = JSON.parse(String(chunk)) as Message;
    return method === undefined && String(own) === id;
  } catch {
    return false;
  }
}
