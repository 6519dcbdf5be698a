import type { NeedTable } from '../../../text/sharedGates.ts';
import { numberOf, textAt, type TextList, type WordList } from '../../../util/textList.ts';

/**
 * What tells of most sentences that they say nothing on a topic, so that its wordings need not be looked at. Plain data:
 * the build makes it once.
 */
export interface CatalogueTable {
  /** The first letters of cues. */
  readonly heads: WordList;
  /** By number of some first letters the place of their first cue; then the end of the last. */
  readonly cuesAt: Uint32Array;
  readonly cues: TextList;
  /** By cue its topic, and {@link WHOLE} where only the whole word is one. */
  readonly topics: Uint16Array;
  /** Topic by topic the gate of all its wordings, those of all wordings of each of its options, then that of each wording. */
  readonly needs: NeedTable;
  /** By topic the number of its first gate; then the end of the last. */
  readonly gatesAt: Uint32Array;
}

/** Added to the topic of a cue that is a whole word. */
export const WHOLE = 0x8000;
/** How many letters of a cue are looked up. */
export const HEAD = 2;

/** The topics that a word is a cue of, by their places in the catalogue. */
export function cuedBy({ heads, cuesAt, cues, topics }: CatalogueTable, word: string): readonly number[] {
  const head = numberOf(heads, word.slice(0, HEAD));
  const found: number[] = [];
  const end = head < 0 ? 0 : (cuesAt[head + 1] ?? 0);
  for (let at = cuesAt[head] ?? end; at < end; at++) {
    const cue = textAt(cues, at);
    const topic = topics[at] ?? 0;
    if (topic >= WHOLE ? word === cue : word.startsWith(cue)) found.push(topic & (WHOLE - 1));
  }
  return found;
}
