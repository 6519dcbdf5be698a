/**
 * Writes everything that follows from the rules: their pages and the tables that list them.
 * `--check` writes nothing and fails when a file on disk differs, so that no page can lag behind its rule.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSpecService } from '../../server/src/core/index.ts';
import { renderRulePage, renderRuleTable } from './rulePage.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const check = process.argv.includes('--check');
const { rules } = createSpecService();
const stale: string[] = [];

function put(path: string, text: string): void {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  stale.push(path);
  if (check) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Replaces what stands between `<!-- NAME:start -->` and `<!-- NAME:end -->`. */
function putBlock(path: string, name: string, text: string): void {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const whole = readFileSync(join(root, path), 'utf8');
  const [from, to] = [whole.indexOf(start), whole.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${path}: no block between ${start} and ${end}`);
  put(path, `${whole.slice(0, from + start.length)}\n${text}\n${whole.slice(to)}`);
}

const pages = new Set(rules.map(({ meta }) => `${meta.id}.md`));
for (const rule of rules) put(`docs/rules/${rule.meta.id}.md`, renderRulePage(rule));
const folder = join(root, 'docs/rules');
for (const name of existsSync(folder) ? readdirSync(folder) : []) {
  if (pages.has(name) || name === 'README.md') continue;
  stale.push(`docs/rules/${name}`);
  if (!check) unlinkSync(join(folder, name));
}
put('docs/rules/README.md', `# Rules\n\n${renderRuleTable(rules, '')}\n`);
putBlock('README.md', 'rules', renderRuleTable(rules, 'docs/rules/'));

for (const path of stale) console.log(check ? `stale: ${path} (run \`npm run generate\`)` : `wrote ${path}`);
if (check && stale.length > 0) process.exitCode = 1;
