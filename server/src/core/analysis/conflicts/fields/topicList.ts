import { textAt, type TextList, textListOf } from '../../../util/textList.ts';
import type { Topic } from '../catalogue/topic.ts';

/** Topics, each read when it is first asked for. Plain data. */
export interface TopicList {
  /** All but their homes, as JSON. */
  readonly topics: TextList;
  /** The words of homes. */
  readonly words: TextList;
  /** Numbers of such words, home by home. */
  readonly homes: Uint16Array;
  /** By topic the place of the first word of its home; then the end of the last. */
  readonly homesAt: Uint32Array;
}

/** Writes topics; {@link readTopic} gives them back. */
export function writeTopics(topics: readonly Topic[]): TopicList {
  const words = new Map<string, number>();
  const homes: number[] = [];
  const homesAt = [0];
  const written = topics.map(({ home, ...topic }) => {
    for (const word of home?.split('|') ?? []) {
      if (!words.has(word)) words.set(word, words.size);
      homes.push(words.get(word) ?? 0);
    }
    homesAt.push(homes.length);
    return escaped(JSON.stringify(topic));
  });
  return {
    topics: textListOf(written),
    words: textListOf([...words.keys()]),
    homes: Uint16Array.from(homes),
    homesAt: Uint32Array.from(homesAt),
  };
}

/** One letter beyond Latin-1 would double what all texts take in memory. */
function escaped(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Reads the topic at a place. */
export function readTopic({ topics, words, homes, homesAt }: TopicList, at: number): Topic {
  const topic = JSON.parse(textAt(topics, at)) as Topic;
  const home = Array.from(homes.subarray(homesAt[at], homesAt[at + 1]), (word) => textAt(words, word));
  return home.length === 0 ? topic : { ...topic, home: home.join('|') };
}
