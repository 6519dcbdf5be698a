import { homedir } from 'node:os';
import pc from 'picocolors';
import { beginShort } from '../hosts/effort.ts';
import { execute } from './cli.ts';
import { serveThread, THREAD } from './parallel.ts';

if (process.argv[2] !== THREAD) main();
else void serveThread().then((serves) => serves || main());

function main(): void {
  const { argv, stdout, stderr, versions } = process;
  if (argv[2] === 'check' && versions['electron'] === undefined) beginShort();

  // `precept check | head` closes the pipe early: that is no mistake of ours.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

  execute(argv.slice(2), {
    cwd: process.cwd(),
    home: homedir(),
    apiKey: process.env['PRECEPT_API_KEY'],
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    color: pc.isColorSupported && (stdout.isTTY || argv.includes('--color') || 'FORCE_COLOR' in process.env),
    columns: stdout.columns,
    progress: stderr.isTTY ? (text) => void stderr.write(text) : undefined,
    threadScript: typeof __filename === 'string' ? __filename : undefined,
  }).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      stderr.write(
        `precept: internal error\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
      process.exitCode = 2;
    },
  );
}
