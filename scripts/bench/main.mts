/**
 * `npm run bench [-- --save FILE] [--compare FILE] [--only lint,keystroke,start,size,memory,incremental,conflicts]`:
 * ratios taken in one run. Times of shared machines say little, so each figure is a ratio of two things measured in turn.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { lint as markdownlint } from 'markdownlint/sync';
import { createSpecService, type SpecDocument } from '../../server/src/core/index.ts';
import { proveIncremental } from '../incremental/prove.ts';
import { readTexts } from '../incremental/texts.ts';
import { parseWithRemark } from '../lib/remark.ts';
import { measureConflicts } from './conflicts.ts';
import { type Input, readInputs } from './inputs.ts';
import { measureKeystrokes } from './keystrokes.ts';
import { median, medianOfFresh, ratio } from './measure.ts';
import { measureMemory } from './memory.ts';
import { measureStarts } from './startup.ts';

const { values: options } = parseArgs({
  options: { save: { type: 'string' }, compare: { type: 'string' }, only: { type: 'string', default: '' } },
});
/** Parts of the benchmark to run, by the words in front of their figures; all unless said. */
const only = options.only.split(',').filter((part) => part !== '');
const runs = (part: string): boolean => only.length === 0 || only.includes(part);
const WARM_UP = 10;
const WIDTH = 66;
const STROKES = 2000;
const PROOF_EDITS = 500;
const figures: Record<string, number> = {};
const before = options.compare ? (JSON.parse(readFileSync(options.compare, 'utf8')) as Record<string, number>) : {};
const service = createSpecService();
const inputs = readInputs();

function lintAll(files: readonly Input[], rules = service): void {
  for (const { name, text } of files) rules.lint(rules.createDocument(name, text));
}

function parseAll(files: readonly Input[]): void {
  for (const { text } of files) parseWithRemark(text);
}

function nearest(files: readonly Input[], length: number): Input {
  const off = ({ text }: Input): number => Math.abs(text.length - length);
  return files.reduce((best, file) => (off(file) < off(best) ? file : best));
}

/** Prints a figure as soon as it is there: the whole takes a quarter of an hour. */
function note(name: string, value: number): void {
  const figure = Number(value.toPrecision(3));
  figures[name] = figure;
  const old = before[name];
  console.log(`${name.padEnd(WIDTH)}  ${String(figure).padStart(8)}${old === undefined ? '' : `  (was ${old})`}`);
}

const sets: readonly (readonly [string, readonly Input[]])[] = [
  ['ten spec files', inputs.typical],
  ...(inputs.modelSpec ? ([['Model Spec', [inputs.modelSpec]]] as const) : []),
];
if (runs('lint')) {
  for (const [name, files] of sets) {
    const lint = (): void => lintAll(files);
    // Compiled by then, as in a server that has run for a minute.
    for (let i = 0; i < WARM_UP; i++) lint();
    note(
      `full lint ÷ remark-parse, ${name}`,
      ratio(lint, () => parseAll(files)),
    );
    note(
      `full lint ÷ markdownlint, ${name}`,
      ratio(lint, () => markdownlint({ strings: Object.fromEntries(files.map(({ name, text }) => [name, text])) })),
    );
  }
  noteRules();
}

function noteRules(): void {
  const parseTime = median(() => parseAll(inputs.typical));
  for (const kind of new Set(service.rules.map(({ meta }) => meta.kind))) {
    const some = createSpecService({ rules: service.rules.filter(({ meta }) => meta.kind === kind) });
    const read = (): readonly SpecDocument[] =>
      inputs.typical.map(({ name, text }) => {
        const document = some.createDocument(name, text);
        some.getSpec(document);
        return document;
      });
    const time = medianOfFresh(read, (documents) => documents.map((document) => some.lint(document)));
    note(`rules of kind ${kind} ÷ remark-parse`, time / parseTime);
  }
}

const [server, cli] = ['server/main.js', 'cli.js'].map((name) =>
  fileURLToPath(new URL(`../../dist/${name}`, import.meta.url)),
);
if (server && cli && existsSync(server)) {
  if (runs('keystroke')) await noteKeystrokes(server);
  if (runs('start')) {
    const starts = await measureStarts(cli, server, nearest(inputs.typical, 15_000).text);
    note('start: check of one file ÷ node -e 0', starts.check);
    note('start: cached `precept check` ÷ node -e 0', starts.cached);
    note('start: server until it has answered initialize ÷ node -e 0', starts.server);
  }
  if (runs('size')) noteSizes();
} else console.log('dist/server/main.js is missing: run `npm run build` to measure keystrokes, starts and sizes');

async function noteKeystrokes(path: string): Promise<void> {
  const measured = [inputs.large, ...(inputs.modelSpec ? [inputs.modelSpec] : []), inputs.megabyte];
  for (const input of measured) {
    const full = median(() => lintAll([input]), input === inputs.megabyte ? 2 : 5);
    const strokes = input === inputs.megabyte ? STROKES / 4 : STROKES;
    const { median: middle, p99 } = await measureKeystrokes(path, input.text, strokes);
    const label = input === inputs.large ? `${Math.round(input.text.length / 1000)} KB file` : input.name;
    note(`keystroke to diagnostics ÷ full lint, ${label}`, middle / full);
    note(`keystroke, 99th percentile ÷ median over ${strokes} edits, ${label}`, p99 / middle);
    note(`keystroke to diagnostics, ms on this machine now, ${label}`, middle);
  }
}

function noteSizes(): void {
  for (const name of [
    'server/server.js',
    'server/words.js',
    'server/tables.bin',
    'server/worker.js',
    'client/extension.js',
  ])
    note(`size of ${name}, KB`, statSync(new URL(`../../dist/${name}`, import.meta.url)).size / 1000);
}

if (runs('memory')) note('memory: heap after 5,000 edits ÷ after 100', measureMemory(inputs.large.text));

if (runs('incremental')) {
  const proof = proveIncremental(service, readTexts(60_000), PROOF_EDITS, 1);
  note(`incremental: snapshots that differ from full ones, of ${PROOF_EDITS}`, proof.differences.length);
  note('incremental: share of the parts taken over', proof.reuse);
}

if (runs('conflicts')) for (const [name, value] of Object.entries(measureConflicts())) note(name, value);

if (options.save) writeFileSync(options.save, `${JSON.stringify(figures, null, 2)}\n`);
