/**
 * `npm run sample:levels -- [--files 40] [--each 5] [--seed 1]`: random instructions of random files without
 * annotations, each with the level that Precept suggests and the lines around it, to be read by somebody who doesn't
 * know the rules.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type AuthorityCard, createSpecService } from '../server/src/core/index.ts';
import { shuffle } from './lib/shuffle.ts';

const CORPUS = fileURLToPath(new URL('../../shared/corpus/single', import.meta.url));
const CONTEXT_LINES = 4;

const { values: options } = parseArgs({
  options: {
    files: { type: 'string', default: '40' },
    each: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
  },
});

if (!existsSync(CORPUS)) {
  console.error('The corpus is not at hand: ../shared/corpus/single');
  process.exitCode = 2;
} else printSample();

function printSample(): void {
  const service = createSpecService();
  let files = 0;
  let number = 0;
  for (const name of shuffle(readdirSync(CORPUS), Number(options.seed))) {
    if (files === Number(options.files)) return;
    const text = readFileSync(join(CORPUS, name), 'utf8');
    const { annotated, cards } = service.getAuthorityModel(service.createDocument(name, text));
    if (annotated || cards.length === 0) continue;
    files++;
    const lines = text.split(/\r?\n/);
    const drawn = shuffle([...cards], Number(options.seed) + files).slice(0, Number(options.each));
    for (const card of drawn.sort((a, b) => a.line - b.line)) print(++number, name, lines, card);
  }
}

function print(number: number, name: string, lines: readonly string[], card: AuthorityCard): void {
  console.log(`\n=== ${number}. ${name}:${card.line + 1}  (${card.sectionPath.join(' > ')})`);
  const last = Math.min(lines.length, card.line + CONTEXT_LINES + 1);
  for (let line = Math.max(0, card.line - CONTEXT_LINES); line < last; line++) {
    console.log(`${line === card.line ? '>' : ' '} ${lines[line] ?? ''}`);
  }
  console.log(`--- instruction: “${card.text}”\n--- suggested: ${card.suggested ?? 'none'} (${card.why})`);
}
