import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { quantile } from './measure.ts';

const ROUNDS = 15;

/** Milliseconds until a bare Node has done nothing. */
function bareNode(): number {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '0'], { stdio: 'ignore' });
  return performance.now() - start;
}

function checkOneFile(cli: string, folder: string, ...options: readonly string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, [cli, 'check', 'AGENTS.md', ...options], { cwd: folder, stdio: 'ignore' });
  return performance.now() - start;
}

/** Milliseconds from the start of a server until it has answered `initialize`. */
async function serverStart(server: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const capabilities = { textDocument: { diagnostic: {} } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  const took = performance.now() - start;
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await new Promise((resolve) => child.once('exit', resolve));
  connection.dispose();
  return took;
}

/**
 * Starts, each against a bare Node started right before it.
 * @param cli the built command line
 * @param server the built server
 * @param text what stands in the file that is checked
 * @returns of a check, of one whose result is kept, and of a server
 */
export async function measureStarts(
  cli: string,
  server: string,
  text: string,
): Promise<Readonly<Record<'check' | 'cached' | 'server', number>>> {
  const folder = mkdtempSync(join(tmpdir(), 'precept-start-'));
  writeFileSync(join(folder, 'AGENTS.md'), text);
  const cache = mkdtempSync(join(tmpdir(), 'precept-cache-'));
  const cached = ['--cache', '--cache-location', cache];
  // The first start of a version leaves what the later ones reuse.
  checkOneFile(cli, folder);
  checkOneFile(cli, folder, ...cached);
  await serverStart(server);
  const check: number[] = [];
  const again: number[] = [];
  const starts: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    check.push(checkOneFile(cli, folder) / bareNode());
    again.push(checkOneFile(cli, folder, ...cached) / bareNode());
    starts.push((await serverStart(server)) / bareNode());
  }
  for (const made of [folder, cache]) rmSync(made, { recursive: true, force: true });
  return { check: quantile(check, 0.5), cached: quantile(again, 0.5), server: quantile(starts, 0.5) };
}
