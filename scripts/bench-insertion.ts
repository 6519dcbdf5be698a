/**
 * Measures whether the conflict rules find a contradiction wherever it stands in a real file.
 *
 *   npm run bench:insertion [-- --files 200] [--seed 1] [--list]
 *
 * Puts the two sides of a pair of `test/bench/conflicts/insertion.json` as list items at two random places of a file of
 * `../shared/corpus/single`, and beside it a twin whose sides hold in two folders, or in one of them and a part. Found is a finding of kind
 * `conflict`, graver than a hint, that relates the two lines.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createSpecService } from '../server/src/core/index.ts';

type Pair = readonly [first: string, second: string, scoped: string];

const { values: options } = parseArgs({
  options: {
    files: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
  },
});

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = join(root, '..', 'shared', 'corpus', 'single');
const pairs = JSON.parse(readFileSync(join(root, 'test/bench/conflicts/insertion.json'), 'utf8')) as readonly Pair[];
const service = createSpecService();

/** Numbers in [0, 1) that follow from a seed alone. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Lines behind which a list item can stand: list items of the top level, outside of code. */
function placesIn(lines: readonly string[]): readonly number[] {
  const places: number[] = [];
  let fenced = false;
  lines.forEach((line, at) => {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    const next = lines[at + 1] ?? '';
    if (!fenced && /^[-*] \S/.test(line) && (next.trim() === '' || /^[-*#] ?\S/.test(next))) places.push(at);
  });
  return places;
}

/** Whether a conflict relates the two items. */
function isFound(lines: readonly string[], at: readonly [number, number], items: readonly [string, string]): boolean {
  const [one, two] = at;
  const marker = (place: number): string => (lines[place] ?? '-').slice(0, 2);
  const text = lines
    .flatMap((line, index) => [
      line,
      ...(index === one ? [marker(one) + items[0]] : []),
      ...(index === two ? [marker(two) + items[1]] : []),
    ])
    .join('\n');
  const document = service.createDocument('AGENTS.md', text);
  const places = items.map((item) => text.indexOf(item));
  const holds = (span: { readonly start: number; readonly end: number }, index: number): boolean => {
    const start = places[index] ?? 0;
    return span.start < start + (items[index]?.length ?? 0) && start < span.end;
  };
  return service
    .lint(document)
    .filter(({ kind, severity }) => kind === 'conflict' && severity !== 'hint')
    .some(({ span, related }) => {
      const all = [span, ...related.map((side) => side.span)];
      return [0, 1].every((index) => all.some((side) => holds(side, index)));
    });
}

if (!existsSync(corpus)) throw new Error('the corpus is not at hand: expected ../shared/corpus/single');
const random = randomFrom(Number(options.seed));
const names = readdirSync(corpus)
  .map((name) => ({ name, order: random() }))
  .sort((a, b) => a.order - b.order);
let files = 0;
let found = 0;
let alarms = 0;
for (const { name } of names) {
  if (files >= Number(options.files)) break;
  const lines = readFileSync(join(corpus, name), 'utf8').split(/\r?\n/);
  const places = placesIn(lines);
  if (places.length < 2) continue;
  const pick = (): number => places[Math.floor(random() * places.length)] ?? 0;
  const one = pick();
  let two = pick();
  while (two === one) two = pick();
  const [first, second, scoped] = pairs[files % pairs.length] as Pair;
  files++;
  if (isFound(lines, [one, two], [first, second])) found++;
  else if (options.list) console.log(`missed ${name}:${one + 1},${two + 1}  ${first} / ${second}`);
  const elsewhere = `In \`core/\`, ${first.charAt(0).toLowerCase()}${first.slice(1)}`;
  if (!isFound(lines, [one, two], [elsewhere, scoped])) continue;
  alarms++;
  if (options.list) console.log(`twin   ${name}:${one + 1},${two + 1}  ${elsewhere} / ${scoped}`);
}
const percent = (part: number): string => `${((100 * part) / files).toFixed(1)} %`;
console.log(
  `${files} files: contradictions found ${percent(found)} (${found}), twins reported ${percent(alarms)} (${alarms})`,
);
