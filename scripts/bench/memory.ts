/** Heap after many edits against the heap after few, in a process of its own: `node --expose-gc … memory.ts FILE`. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSpecService } from '../../server/src/core/index.ts';

const FEW = 100;
const MANY = 5000;

/** The heap after 5,000 edits ÷ after 100: typing must not fill the memory. */
export function measureMemory(text: string): number {
  const file = join(tmpdir(), `precept-memory-${process.pid}.md`);
  writeFileSync(file, text);
  const script = fileURLToPath(import.meta.url);
  const { stdout } = spawnSync(process.execPath, ['--expose-gc', ...process.execArgv, script, file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  rmSync(file);
  return Number(stdout);
}

function heapRatio(text: string): number {
  const service = createSpecService();
  let document = service.createDocument('AGENTS.md', text);
  const heap = (): number => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  let few = 1;
  for (let i = 1; i <= MANY; i++) {
    // Typed all over the file and taken back again, so that the text itself doesn't grow.
    const at = document.text.indexOf('\n', (i * 7919) % document.text.length) + 1;
    const typed = `${document.text.slice(0, at)}Write clean code. ${document.text.slice(at)}`;
    document = service.updateDocument(document, i % 2 === 1 ? typed : text, i);
    service.lint(document);
    if (i === FEW) few = heap();
  }
  return heap() / few;
}

const [, script, file] = process.argv;
if (script === fileURLToPath(import.meta.url) && file !== undefined) {
  process.stdout.write(String(heapRatio(readFileSync(file, 'utf8'))));
}
