import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CORPUS = join(ROOT, '../shared/corpus');

/** Texts to edit: the examples of CommonMark in one document after another, this project's own pages, real spec files. */
export function readTexts(longest: number): readonly string[] {
  return [...commonMark(), ...folder(join(ROOT, 'docs/rules')), playground(), ...corpus()].filter(
    ({ length }) => length <= longest,
  );
}

/** Each text holds some examples, each below a heading of its own. */
function commonMark(): string[] {
  const { tests } = createRequire(import.meta.url)('commonmark-spec') as {
    readonly tests: readonly { readonly markdown: string; readonly section: string }[];
  };
  const texts: string[] = [];
  for (let at = 0; at < tests.length; at += 30) {
    const parts = tests
      .slice(at, at + 30)
      .map(({ markdown, section }) => `## ${section}\n\n${markdown.replaceAll('→', '\t')}\n\n`);
    texts.push(parts.join(''), tests.slice(at, at + 30).map(({ markdown }) => markdown.replaceAll('→', '\t')).join('\n')); // prettier-ignore
  }
  return texts;
}

function playground(): string {
  return readFileSync(join(ROOT, 'playground/SPEC.md'), 'utf8');
}

function corpus(): string[] {
  const modelSpec = join(CORPUS, 'model_spec/model_spec.md');
  return [...folder(join(CORPUS, 'single')), ...(existsSync(modelSpec) ? [readFileSync(modelSpec, 'utf8')] : [])];
}

function folder(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => /\.mdc?$/.test(name))
    .map((name) => readFileSync(join(path, name), 'utf8'));
}
