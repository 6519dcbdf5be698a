import { spawn } from 'node:child_process';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { quantile } from './measure.ts';

/** Times from an edit sent to diagnostics received, in milliseconds, over a real stdio connection. */
export interface Latency {
  readonly median: number;
  readonly p99: number;
}

/**
 * Types into the middle of `text` through the built server, one letter at a time, pulling diagnostics after each.
 * @param server path of the built server
 */
export async function measureKeystrokes(server: string, text: string, strokes: number): Promise<Latency> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const uri = 'file:///bench/AGENTS.md';
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  const pull = () => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  await pull();
  const line = text.slice(0, text.length / 2).split('\n').length;
  const times: number[] = [];
  for (let i = 0; i < strokes; i++) {
    const at = { line, character: 0 };
    const start = performance.now();
    const contentChanges = [{ range: { start: at, end: at }, text: 'abcde '[i % 6] ?? ' ' }];
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: i + 2 },
      contentChanges,
    });
    await pull();
    times.push(performance.now() - start);
  }
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
  await new Promise((resolve) => child.once('exit', resolve));
  return { median: quantile(times, 0.5), p99: quantile(times, 0.99) };
}
