import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Real spec files, where they are at hand; the benchmark falls back to the project's own. */
const CORPUS = join(ROOT, '../shared/corpus');

/** A named text to measure on. */
export interface Input {
  readonly name: string;
  readonly text: string;
}

/** Ten typical spec files of growing size, the one nearest to 35 KB, the Model Spec, and 1 MB of real files in one. */
export interface Inputs {
  readonly typical: readonly Input[];
  readonly large: Input;
  readonly modelSpec?: Input;
  readonly megabyte: Input;
}

/** Reads the inputs; the same choice every time. */
export function readInputs(): Inputs {
  const files = readSpecs().sort((a, b) => a.text.length - b.text.length);
  const step = Math.max(1, Math.floor(files.length / 10));
  const typical = files.filter((_, index) => index % step === 0).slice(0, 10);
  const large = files.reduce((best, file) =>
    Math.abs(file.text.length - 35_000) < Math.abs(best.text.length - 35_000) ? file : best,
  );
  const modelSpecFile = join(CORPUS, 'model_spec/model_spec.md');
  const modelSpec = existsSync(modelSpecFile)
    ? { name: 'Model Spec', text: readFileSync(modelSpecFile, 'utf8') }
    : undefined;
  return {
    typical,
    large,
    ...(modelSpec && { modelSpec }),
    megabyte: { name: '1 MB', text: repeatTo(files, 1_000_000) },
  };
}

function readSpecs(): Input[] {
  const folder = join(CORPUS, 'single');
  const from = existsSync(folder) ? folder : join(ROOT, 'docs/rules');
  return readdirSync(from)
    .filter((name) => /\.(?:md|mdc)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(from, name), 'utf8') }));
}

function repeatTo(files: readonly Input[], length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${files[i % files.length]?.text ?? ''}\n\n`;
  return text.slice(0, length);
}
