import { Gate } from '../../../text/gate.ts';
import { lazily } from '../../../util/lazily.ts';
import { textListOf, wordListOf } from '../../../util/textList.ts';
import { type CatalogueTable, HEAD, WHOLE } from './catalogueTable.ts';
import { CATALOGUE } from './index.ts';
import type { Topic } from './topic.ts';
import { needsOfWording, wordingsIn } from './wording.ts';

/** Makes the table of a catalogue. */
export function buildCatalogueTable(catalogue: readonly Topic[]): CatalogueTable {
  const codes: number[] = [];
  const codesAt = [0];
  const gatesAt = [0];
  for (const { options, about = '' } of catalogue) {
    const byOption = options.map(({ wordings, refusals = '' }) =>
      [wordings, refusals].flatMap(wordingsIn).map(needsOfWording),
    );
    const needs = [...byOption.flat(), ...wordingsIn(about).map(needsOfWording)];
    const gates = [needs, ...byOption].map((lists) => Gate.codesOfAny(lists));
    for (const gate of [...gates, ...needs.map((list) => Gate.codesOf(list))]) {
      codes.push(...gate);
      codesAt.push(codes.length);
    }
    gatesAt.push(codesAt.length - 1);
  }
  return {
    ...sortedCues(catalogue),
    codes: Uint16Array.from(codes),
    codesAt: Uint32Array.from(codesAt),
    gatesAt: Uint32Array.from(gatesAt),
  };
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
