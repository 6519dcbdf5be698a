/**
 * `npm run sample -- [--kind vague] [--rule ID] [--count 60] [--seed 1]`: random reports on unlabelled files of the
 * corpus with the lines around them, to be read by somebody who doesn't know the rules. Hints are left out.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createSpecService, type Finding, type SpecDocument } from '../server/src/core/index.ts';
import { shuffle } from './lib/shuffle.ts';

const CORPUS = fileURLToPath(new URL('../../shared/corpus/single', import.meta.url));
const LABELS = fileURLToPath(new URL('../../shared/labels', import.meta.url));
const CONTEXT_LINES = 4;

const { values: options } = parseArgs({
  options: {
    kind: { type: 'string' },
    rule: { type: 'string' },
    count: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
});

if (!existsSync(CORPUS)) {
  console.error('The corpus is not at hand: ../shared/corpus/single');
  process.exitCode = 2;
} else
  for (const [index, report] of shuffle(collect(), Number(options.seed)).slice(0, Number(options.count)).entries())
    print(index + 1, report);

interface Report {
  readonly document: SpecDocument;
  readonly finding: Finding;
}

function collect(): Report[] {
  const service = createSpecService();
  const labelled = new Set(readdirSync(LABELS).map((name) => name.replace(/\.labels\.json$/, '')));
  const files = readdirSync(CORPUS).filter((name) => !labelled.has(name));
  return files.flatMap((name) => {
    const document = service.createDocument(name, readFileSync(join(CORPUS, name), 'utf8'));
    return service.lint(document).flatMap((finding) => (wanted(finding) ? [{ document, finding }] : []));
  });
}

function wanted({ kind, rule, severity }: Finding): boolean {
  if (severity === 'hint') return false;
  return (options.kind === undefined || kind === options.kind) && (options.rule === undefined || rule === options.rule);
}

function print(number: number, { document, finding }: Report): void {
  const { lines, text } = document;
  const first = lines.positionAt(finding.span.start).line;
  const last = lines.positionAt(finding.span.end).line;
  console.log(`\n=== ${number}. ${document.uri}:${first + 1}`);
  for (
    let line = Math.max(0, first - CONTEXT_LINES);
    line <= Math.min(lines.lineCount - 1, last + CONTEXT_LINES);
    line++
  ) {
    console.log(
      `${first <= line && line <= last ? '>' : ' '} ${text.slice(lines.lineStart(line), lines.lineEnd(line))}`,
    );
  }
  console.log(
    `--- words: “${text.slice(finding.span.start, finding.span.end)}”\n--- ${finding.severity}: ${finding.message}`,
  );
  for (const { span, message } of finding.related) {
    console.log(
      `--- related, line ${lines.positionAt(span.start).line + 1}: “${text.slice(span.start, span.end)}” ${message}`,
    );
  }
}
