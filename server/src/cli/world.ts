import { homedir } from 'node:os';
import pc from 'picocolors';
import type { CliIo } from './io.ts';

/**
 * The world of this process.
 * @param build what names the content of this build, if anything does
 */
export function worldOfProcess(build: string | undefined): CliIo {
  const { argv, env, stdout, stderr } = process;
  // `precept check | head` closes the pipe early: that is no mistake of ours.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    cwd: process.cwd(),
    home: homedir(),
    apiKey: env['PRECEPT_API_KEY'],
    input: readInput,
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    color: pc.isColorSupported && (stdout.isTTY || argv.includes('--color') || 'FORCE_COLOR' in env),
    columns: stdout.columns,
    progress: stderr.isTTY ? (text) => void stderr.write(text) : undefined,
    build,
  };
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
