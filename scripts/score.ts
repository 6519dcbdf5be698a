/**
 * Scores the vague, conflict and missing-example rules against hand-made labels.
 *
 *   npm run score -- [--own [--all]] [--only FILE_LIST.json] [--hints] [--list] [--json]
 *
 * Without `--own` the labels of `../shared/labels` are used, where that folder exists. `--own` takes
 * `test/bench/language/vague` instead: the files that its `split.json` calls `dev`, or all with `--all`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSpecService } from '../server/src/core/index.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const shared = join(root, '..', 'shared');
const args = process.argv.slice(2);
const has = (flag: string): boolean => args.includes(flag);
const passedThrough = args.filter((arg) => ['--hints', '--list', '--json'].includes(arg));

interface LabelledFile {
  readonly labels: string;
  readonly text: string;
  readonly path: string;
}

function sharedFiles(): readonly LabelledFile[] {
  const folder = join(shared, 'labels');
  const only = args.includes('--only') ? readJson<string[]>(args[args.indexOf('--only') + 1] ?? '') : undefined;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.labels.json'))
    .map((name) => ({ labels: join(folder, name), path: readJson<{ file: string }>(join(folder, name)).file }))
    .filter(({ path }) => !only || only.includes(path))
    .map((file) => ({ ...file, text: readFileSync(join(shared, 'corpus', file.path), 'utf8') }));
}

function ownFiles(): readonly LabelledFile[] {
  const folder = join(root, 'test', 'bench', 'language', 'vague');
  const split = readJson<{ dev?: string[]; vague?: { dev: string[] } }>(join(folder, '..', 'split.json'));
  const dev = split.dev ?? split.vague?.dev ?? [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.labels.json'))
    .filter((name) => has('--all') || dev.some((path) => path.includes(name.replace('.labels.json', ''))))
    .map((name) => ({ labels: join(folder, name), path: readJson<{ file: string }>(join(folder, name)).file }))
    .map((file) => ({ ...file, text: readFileSync(join(folder, file.path.split('/').at(-1) ?? ''), 'utf8') }));
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

/** The form that `precept check --format json` prints, as far as the score reads it. */
function check(files: readonly LabelledFile[]): unknown {
  const service = createSpecService();
  return {
    version: 1,
    files: files.map(({ path, text }) => {
      const document = service.createDocument(path, text);
      const place = (offset: number): unknown => {
        const { line, character } = document.lines.positionAt(offset);
        return { line: line + 1, column: character + 1, offset };
      };
      const findings = service.lint(document).map((finding) => ({
        rule: finding.rule,
        kind: finding.kind,
        severity: finding.severity,
        message: finding.message,
        start: place(finding.span.start),
        end: place(finding.span.end),
        related: finding.related.map(({ uri, span, message }) => ({
          path: uri,
          message,
          start: place(span.start),
          end: place(span.end),
        })),
      }));
      return { path, skipped: null, findings };
    }),
  };
}

if (!existsSync(join(shared, 'tools', 'score.mjs'))) {
  console.error('score: the labelled files stand in ../shared, which is not there');
  process.exit(2);
}
const files = has('--own') ? ownFiles() : sharedFiles();
const folder = mkdtempSync(join(tmpdir(), 'precept-score-'));
try {
  for (const { labels } of files) writeFileSync(join(folder, labels.split('/').at(-1) ?? ''), readFileSync(labels));
  const output = join(folder, 'output.json');
  writeFileSync(output, JSON.stringify(check(files)));
  const run = spawnSync(process.execPath, [join(shared, 'tools', 'score.mjs'), folder, output, ...passedThrough], {
    stdio: 'inherit',
  });
  process.exitCode = run.status ?? 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
