/**
 * How the conflict engine grows with the number of instructions, and what one edit costs in a project of 300 spec
 * files: `npx tsx scripts/bench/conflicts.ts`, also part of `npm run bench`.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { createSpecService, type SpecService, TreeIndex, type Workspace } from '../../server/src/core/index.ts';
import { quantile } from './measure.ts';

interface Case {
  readonly conflict: { readonly text: string };
  readonly twin: { readonly text: string };
}

const cases = JSON.parse(
  readFileSync(new URL('../../test/bench/conflicts/dev.json', import.meta.url), 'utf8'),
) as readonly Case[];
/** List items of the judged bench: sentences as people write them, on many topics. */
const ITEMS = cases
  .flatMap(({ conflict, twin }) => [...conflict.text.split('\n'), ...twin.text.split('\n')])
  .filter((line) => /^- \S/.test(line));

const NO_LIMITS = { documentLength: 50_000_000, lineLength: 10_000_000, paragraphLength: 10_000_000, nesting: 1000 };

/** A document of `count` items, under a heading every 40 of them; `seed` chooses where it begins. */
function documentOf(count: number, seed = 0): string {
  const lines: string[] = [];
  for (let i = 0; i < count; i++) {
    if (i % 40 === 0) lines.push('', `## Part ${String(i / 40)}`, '');
    lines.push(`${ITEMS[(i * 7 + seed * 31) % ITEMS.length] ?? ''} (${String(i)})`);
  }
  return `${lines.join('\n')}\n`;
}

function conflictRules(): SpecService {
  const { rules } = createSpecService();
  return createSpecService({ rules: rules.filter(({ meta }) => meta.kind === 'conflict') });
}

/** Milliseconds that the rules take on one document of `count` items, without reading it. */
function lintTime(count: number): number {
  const service = conflictRules();
  const document = service.createDocument('AGENTS.md', documentOf(count), 0, NO_LIMITS);
  service.getSpec(document);
  const start = performance.now();
  service.lint(document);
  return performance.now() - start;
}

/** The exponent with which time grows from `few` to `many` instructions. */
function growth(few: number, many: number): number {
  lintTime(few);
  const small = quantile([lintTime(few), lintTime(few), lintTime(few)], 0.5);
  return Math.log(lintTime(many) / small) / Math.log(many / few);
}

const FILES = 300;

function project(service: SpecService, edited: ReadonlyMap<string, string>) {
  const texts = new Map<string, string>([['.git/HEAD', '']]);
  const names = [
    'AGENTS.md',
    'CLAUDE.md',
    '.cursor/rules/a.mdc',
    '.github/instructions/a.instructions.md',
    'GEMINI.md',
  ];
  for (let i = 0; i < FILES; i++) {
    const folder = i < names.length ? '' : `area${String(i % 6)}/team${String(i)}/`;
    texts.set(folder + (names[i % names.length] ?? ''), documentOf(40, i));
  }
  for (const [path, text] of edited) texts.set(path, text);
  const tree = new TreeIndex({ paths: () => texts.keys(), read: (path) => texts.get(path) });
  const documents = [...texts]
    .filter(([path]) => path !== '.git/HEAD')
    .map(([path, text]) => ({ path, uri: path, document: service.createDocument(path, text) }));
  return { tree, documents };
}

/** The share of a full run that one edit costs: the changed file is read and judged anew, against all others. */
export function editShare(): number {
  const service = conflictRules();
  const { tree, documents } = project(service, new Map());
  const lintAll = (workspace: Workspace): void => {
    for (const { document } of documents) service.lint(document, undefined, workspace);
  };
  const start = performance.now();
  const { documents: fresh } = project(service, new Map());
  lintAll(service.createWorkspace({ tree, documents: fresh, agents: ['codex', 'claude-code'] }));
  lintAll(service.createWorkspace({ tree, documents, agents: ['codex', 'claude-code'] }));
  const full = (performance.now() - start) / 2;
  const edits = [1, 2, 3, 4, 5].map((version) => {
    const begin = performance.now();
    const changed = service.createDocument('AGENTS.md', documentOf(40, version), version);
    const workspace = service.createWorkspace({
      tree,
      documents: documents.map((entry) => (entry.path === 'AGENTS.md' ? { ...entry, document: changed } : entry)),
      agents: ['codex', 'claude-code'],
    });
    service.lint(changed, undefined, workspace);
    return performance.now() - begin;
  });
  return quantile(edits, 0.5) / full;
}

/** The figures of the conflict engine, by name. */
export function measureConflicts(): Readonly<Record<string, number>> {
  return {
    'conflicts: growth exponent, 1,000 to 100,000 instructions': growth(1000, 100_000),
    'conflicts: one edit ÷ full run, 300 spec files': editShare(),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, value] of Object.entries(measureConflicts())) console.log(`${name}  ${value.toPrecision(3)}`);
}
