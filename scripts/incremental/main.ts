/**
 * `npm run bench:incremental [-- --edits N] [--seed N] [--longest N]`: snapshots made from the one before against
 * snapshots made anew, over random edits of CommonMark's examples, this project's pages and, where it is at hand, the corpus.
 */
import { parseArgs } from 'node:util';
import { createSpecService } from '../../server/src/core/index.ts';
import { proveIncremental } from './prove.ts';
import { readTexts } from './texts.ts';

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    longest: { type: 'string', default: '300000' },
    'findings-every': { type: 'string', default: '1' },
  },
});
const BATCH = 250;

const edits = Number(values.edits);
const texts = readTexts(Number(values.longest));
const service = createSpecService();
let [different, weighted] = [0, 0];
for (let done = 0, seed = Number(values.seed); done < edits; done += BATCH, seed++) {
  const count = Math.min(BATCH, edits - done);
  const { differences, reuse } = proveIncremental(service, texts, count, seed, Number(values['findings-every']));
  for (const difference of differences) console.log(difference);
  different += differences.length;
  weighted += reuse * count;
  console.log(
    `${done + count} of ${edits} edits, ${different} different, ${Math.round((100 * weighted) / (done + count))} % of the parts taken over`,
  );
}
process.exitCode = different === 0 ? 0 : 1;
