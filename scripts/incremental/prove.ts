import type { SpecService } from '../../server/src/core/index.ts';
import { differenceOf } from './compare.ts';
import { applyEdit, randomEdit } from './edits.ts';
import { createRandom } from './random.ts';

/** What a run of random edits came to. */
export interface Proof {
  readonly edits: number;
  readonly differences: readonly string[];
  /** The share of the parts that were taken over from the snapshot before, over all edits of texts with ten or more. */
  readonly reuse: number;
}

/** A text is given up for the next one after so many edits: it has become noise by then. */
const EDITS_PER_TEXT = 25;

/**
 * Edits texts at random and compares each snapshot that was made from the one before with one that was made anew.
 * @param findingsEvery lints both in one edit out of so many
 */
export function proveIncremental(
  service: SpecService,
  texts: readonly string[],
  count: number,
  seed: number,
  findingsEvery = 1,
): Proof {
  const random = createRandom(seed);
  const differences: string[] = [];
  let [kept, all] = [0, 0];
  let document = service.createDocument('AGENTS.md', '');
  for (let i = 0; i < count; i++) {
    if (i % EDITS_PER_TEXT === 0) {
      document = service.createDocument('AGENTS.md', texts[Math.floor(random() * texts.length)] ?? '');
      service.getSpec(document);
    }
    const edit = randomEdit(document.text, random);
    const next = service.updateDocument(document, applyEdit(document.text, edit));
    const fresh = service.createDocument('AGENTS.md', next.text, next.version);
    const difference = differenceOf(service, next, fresh, i % findingsEvery === 0);
    if (difference !== undefined) {
      differences.push(`edit ${i}, seed ${seed}, ${JSON.stringify(edit)}: ${difference}`);
      document = fresh;
      continue;
    }
    if (document.parts.length >= 10) {
      const before = new Set(document.parts.map(({ part }) => part));
      kept += next.parts.filter(({ part }) => before.has(part)).length;
      all += next.parts.length;
    }
    document = next;
  }
  return { edits: count, differences, reuse: all === 0 ? 1 : kept / all };
}
