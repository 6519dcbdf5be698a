/**
 * `npm run corpus -- [--rule ID [--count 20] [--seed 1]]`: checks every file of the corpus as the command line does,
 * and prints how many findings each rule has; with `--rule`, random findings of that rule with the lines around them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { execute } from '../../server/src/cli/cli.ts';
import { layOutCorpus, type Project } from './world.ts';

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly start: Place;
  readonly end: Place;
  readonly related: readonly { readonly path: string; readonly message: string; readonly start: Place }[];
}

interface Output {
  readonly files: readonly { readonly path: string; readonly skipped: string | null; readonly findings: Finding[] }[];
}

interface Report {
  readonly project: Project;
  readonly path: string;
  readonly finding: Finding;
}

const CONTEXT_LINES = 4;

const { values: options } = parseArgs({
  options: {
    rule: { type: 'string' },
    count: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});

if (existsSync(fileURLToPath(new URL('../../../shared/corpus', import.meta.url)))) await main();
else {
  console.error('The corpus is not at hand: ../shared/corpus');
  process.exitCode = 2;
}

async function main(): Promise<void> {
  const corpus = layOutCorpus();
  try {
    const started = performance.now();
    const reports: Report[] = [];
    let files = 0;
    for (const project of corpus.projects) {
      const { files: checked } = await check(project);
      for (const { path, skipped, findings } of checked) {
        files += 1;
        if (skipped !== null) console.log(`skipped ${project.name}: ${path}: ${skipped}`);
        reports.push(...findings.map((finding) => ({ project, path, finding })));
      }
    }
    if (options.rule === undefined) printCounts(reports, files, (performance.now() - started) / 1000);
    else {
      const wanted = reports.filter(({ finding }) => finding.rule === options.rule);
      draw(wanted, Number(options.count), Number(options.seed)).forEach(print);
      console.log(`\n${wanted.length} findings of ${options.rule} in ${files} files`);
    }
  } finally {
    corpus.remove();
  }
}

async function check({ name, folder, targets }: Project): Promise<Output> {
  let out = '';
  let err = '';
  const code = await execute(['check', '--format', 'json', '--hints', ...targets], {
    cwd: folder,
    color: false,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  if (err !== '') console.log(`${name}: exit code ${code}: ${err.trim()}`);
  return out === '' ? { files: [] } : (JSON.parse(out) as Output);
}

function printCounts(reports: readonly Report[], files: number, seconds: number): void {
  const counts = new Map<string, number>();
  for (const { finding } of reports) {
    const key = `${finding.rule.padEnd(24)} ${finding.severity}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of [...counts].sort()) console.log(`${String(count).padStart(6)}  ${key}`);
  console.log(`${reports.length} findings in ${files} files, ${seconds.toFixed(1)} s`);
}

/** The same choice for the same seed: a linear congruential generator (Numerical Recipes) shuffles. */
function draw(reports: readonly Report[], count: number, seed: number): readonly Report[] {
  const shuffled = [...reports];
  let state = seed >>> 0;
  for (let i = shuffled.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    const [a, b] = [shuffled[i], shuffled[j]];
    if (a && b) [shuffled[i], shuffled[j]] = [b, a];
  }
  return shuffled.slice(0, count);
}

function print({ project, path, finding }: Report, index: number): void {
  const lines = readFileSync(join(project.folder, path), 'utf8').split(/\r?\n/);
  const { start, end } = finding;
  console.log(`\n=== ${index + 1}. ${project.name} ${path}:${start.line}`);
  for (let n = Math.max(1, start.line - CONTEXT_LINES); n <= Math.min(lines.length, end.line + CONTEXT_LINES); n++)
    console.log(`${start.line <= n && n <= end.line ? '>' : ' '} ${(lines[n - 1] ?? '').slice(0, 400)}`);
  const words = start.line === end.line ? (lines[start.line - 1] ?? '').slice(start.column - 1, end.column - 1) : '…';
  console.log(`--- “${words}” ${finding.severity}: ${finding.message}`);
  for (const { path: other, message, start: at } of finding.related)
    console.log(`--- related ${other}:${at.line}: ${message}`);
}
