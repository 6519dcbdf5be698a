import { beginShort } from '../hosts/effort.ts';
import { execute } from './cli.ts';
import { leave } from './leave.ts';
import { serveThread, THREAD } from './parallel.ts';
import { worldOfProcess } from './world.ts';

/** There when this was started by `start.ts`. */
declare const BUILD: string | undefined;

if (process.argv[2] !== THREAD) main();
else void serveThread().then((serves) => serves || main());

function main(): void {
  const { argv, stderr, versions } = process;
  if (argv[2] === 'check' && versions['electron'] === undefined) beginShort();

  const world = worldOfProcess(typeof BUILD === 'string' ? BUILD : undefined);
  const threadScript = typeof __filename === 'string' ? __filename : undefined;
  execute(argv.slice(2), { ...world, threadScript }).then(leave, (error: unknown) => {
    stderr.write(
      `precept: internal error\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    leave(2);
  });
}
