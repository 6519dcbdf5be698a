import { Gate } from '../../../text/gate.ts';
import { NeedTableMaker } from '../../../text/sharedGates.ts';
import { lazily } from '../../../util/lazily.ts';
import { textListOf, wordListOf } from '../../../util/textList.ts';
import { type CatalogueTable, HEAD, WHOLE } from './catalogueTable.ts';
import { CATALOGUE } from './index.ts';
import type { Topic } from './topic.ts';
import { needsOfWording, wordingsIn } from './wording.ts';

/** Makes the table of a catalogue. */
export function buildCatalogueTable(catalogue: readonly Topic[]): CatalogueTable {
  const gates = new NeedTableMaker();
  const gatesAt = [0];
  for (const { options, about = '' } of catalogue) {
    const byOption = options.map(({ wordings, refusals = '' }) =>
      [wordings, refusals].flatMap(wordingsIn).map(needsOfWording),
    );
    const needs = [...byOption.flat(), ...wordingsIn(about).map(needsOfWording)];
    for (const lists of [needs, ...byOption]) gates.add(Gate.codesOfAny(lists));
    for (const lists of needs) gates.add(Gate.codesOf(lists));
    gatesAt.push(gates.size);
  }
  return { ...sortedCues(catalogue), needs: gates.table(), gatesAt: Uint32Array.from(gatesAt) };
}

function sortedCues(catalogue: readonly Topic[]): Pick<CatalogueTable, 'heads' | 'cuesAt' | 'cues' | 'topics'> {
  const byHead = new Map<string, { cue: string; topic: number }[]>();
  catalogue.forEach(({ cues }, at) => {
    for (const written of cues.split(/\s+/).filter((cue) => cue !== '')) {
      const isWhole = written.endsWith('$');
      const cue = isWhole ? written.slice(0, -1) : written;
      const head = cue.slice(0, HEAD);
      const list = byHead.get(head) ?? [];
      byHead.set(head, list);
      list.push({ cue, topic: isWhole ? at | WHOLE : at });
    }
  });
  const lists = [...byHead.values()];
  const cuesAt = new Uint32Array(lists.length + 1);
  lists.forEach(({ length }, at) => (cuesAt[at + 1] = (cuesAt[at] ?? 0) + length));
  const all = lists.flat();
  return {
    heads: wordListOf([...byHead.keys()]),
    cuesAt,
    cues: textListOf(all.map(({ cue }) => cue)),
    topics: Uint16Array.from(all, ({ topic }) => topic),
  };
}

/** The table of {@link CATALOGUE}; made once, or read from what the build made. */
export const CATALOGUE_TABLE: () => CatalogueTable = lazily(() => buildCatalogueTable(CATALOGUE));
