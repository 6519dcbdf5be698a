/**
 * `npm run bench [-- --save FILE | --compare FILE]`: ratios taken in one run. Times of shared machines say little,
 * so each figure is a ratio of two things measured in turn.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createSpecService, type SpecDocument } from '../../server/src/core/index.ts';
import { parseMarkdown } from '../../server/src/core/markdown/parse.ts';
import { measureConflicts } from './conflicts.ts';
import { type Input, readInputs } from './inputs.ts';
import { measureKeystrokes } from './keystrokes.ts';
import { median, medianOfFresh, ratio } from './measure.ts';

const { values: options } = parseArgs({ options: { save: { type: 'string' }, compare: { type: 'string' } } });
const figures: Record<string, number> = {};
const service = createSpecService();
const inputs = readInputs();

function lintAll(files: readonly Input[], rules = service): void {
  for (const { name, text } of files) rules.lint(rules.createDocument(name, text));
}

function parseAll(files: readonly Input[]): void {
  for (const { text } of files) parseMarkdown(text);
}

function note(name: string, value: number): void {
  figures[name] = Number(value.toPrecision(3));
}

const sets: readonly (readonly [string, readonly Input[]])[] = [
  ['ten spec files', inputs.typical],
  ...(inputs.modelSpec ? ([['Model Spec', [inputs.modelSpec]]] as const) : []),
];
for (const [name, files] of sets) {
  note(
    `full lint ÷ remark-parse, ${name}`,
    ratio(
      () => lintAll(files),
      () => parseAll(files),
    ),
  );
}

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

const server = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url));
if (existsSync(server)) {
  for (const input of [inputs.large, ...(inputs.modelSpec ? [inputs.modelSpec] : [])]) {
    const full = median(() => lintAll([input]), 5);
    const { median: middle, p99 } = await measureKeystrokes(server, input.text, 60);
    const label = input === inputs.large ? `${Math.round(input.text.length / 1000)} KB file` : input.name;
    note(`keystroke to diagnostics ÷ full lint, ${label}`, middle / full);
    note(`keystroke, 99th percentile ÷ median, ${label}`, p99 / middle);
    note(`keystroke to diagnostics, ms on this machine now, ${label}`, middle);
  }
} else console.log('dist/server/main.js is missing: run `npm run build` to measure keystrokes');

for (const [name, value] of Object.entries(measureConflicts())) note(name, value);

const before = options.compare ? (JSON.parse(readFileSync(options.compare, 'utf8')) as Record<string, number>) : {};
const width = Math.max(...Object.keys(figures).map((name) => name.length));
for (const [name, value] of Object.entries(figures)) {
  const old = before[name];
  console.log(`${name.padEnd(width)}  ${String(value).padStart(8)}${old === undefined ? '' : `  (was ${old})`}`);
}
if (options.save) writeFileSync(options.save, `${JSON.stringify(figures, null, 2)}\n`);
