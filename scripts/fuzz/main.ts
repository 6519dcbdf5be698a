/** `npm run fuzz [-- --runs N] [--seed N]`: hostile and random input against parser, rules, fixes, configuration, edits. */
import { parseArgs } from 'node:util';
import { fuzz } from './properties.ts';

const DEFAULT_RUNS = 200_000;
/** Between two lines of progress; each batch has a seed of its own. */
const BATCH = 2_000;

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string', default: '1' } } });
const runs = Number(values.runs ?? DEFAULT_RUNS);
const first = Number(values.seed);
const started = Date.now();
for (let done = 0, seed = first; done < runs; done += BATCH, seed++) {
  const batch = Math.min(BATCH, runs - done);
  fuzz(batch, seed);
  console.log(`${done + batch} of ${runs} inputs, seed ${seed}, ${Math.round((Date.now() - started) / 1000)} s`);
}
