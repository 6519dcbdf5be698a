import { type Bundles, nameOf, runCached } from '../hosts/codeCache.ts';
import { leave } from './leave.ts';
import { worldOfProcess } from './world.ts';

declare const BUILDS: Bundles['builds'];

const [, , command, ...args] = process.argv;
if (command === 'check' && args.includes('--cache')) void repeatOrStart();
else start();

async function repeatOrStart(): Promise<void> {
  // Loaded only where it is needed.
  const { repeatRun } = await import('./cache/repeat.ts');
  const code = repeatRun(args, worldOfProcess(nameOf(BUILDS)));
  if (code === undefined) start();
  else leave(code);
}

function start(): void {
  const purpose = command === 'check' ? 'check' : 'other';
  runCached({ folder: __dirname, builds: BUILDS, purpose }, 'cli/main.js');
}
