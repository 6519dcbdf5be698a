import { textAt, type TextList, textListOf } from '../../../util/textList.ts';
import type { Topic } from '../catalogue/topic.ts';

/** Topics, each read when it is first asked for. Plain data. */
export interface TopicList {
  /** All but their homes, as JSON: see {@link short}. */
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
    return escaped(JSON.stringify(short(topic)));
  });
  return {
    topics: textListOf(written),
    words: textListOf([...words.keys()]),
    homes: Uint16Array.from(homes),
    homesAt: Uint32Array.from(homesAt),
  };
}

/** A topic without what follows from the rest: its options by their ids, and their names where those are others. */
type Short =
  | Topic
  | readonly [
      id: string,
      kind: Topic['kind'],
      name: string,
      options: readonly (string | readonly [id: string, name: string])[],
      more?: Pick<Topic, 'numeric' | 'inclusive' | 'wholesale' | 'realm'>,
    ];

/** What the build says of a practice's answers, see `practiceField`. */
const usualName = (option: string, topic: string): string =>
  option === 'for' || option === 'against' ? `${option} ${topic}` : option;

function short(topic: Topic): Short {
  const { id, kind, name, cues, options, about, silent, home, ...more } = topic;
  const isPlain = cues === '' && options.every(({ wordings }) => wordings === '');
  if (!isPlain || about !== undefined || silent !== undefined || home !== undefined) return topic;
  const answers = options.map((option) =>
    option.name === usualName(option.id, name) ? option.id : ([option.id, option.name] as const),
  );
  return Object.keys(more).length > 0 ? [id, kind, name, answers, more] : [id, kind, name, answers];
}

function whole(written: Short): Topic {
  if (!Array.isArray(written)) return written as Topic;
  const [id, kind, name, answers, more] = written as Exclude<Short, Topic>;
  const options = answers.map((answer) =>
    typeof answer === 'string'
      ? { id: answer, name: usualName(answer, name), wordings: '' }
      : { id: answer[0], name: answer[1], wordings: '' },
  );
  return { id, kind, name, cues: '', options, ...more };
}

/** One letter beyond Latin-1 would double what all texts take in memory. */
function escaped(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Reads the topic at a place. */
export function readTopic({ topics, words, homes, homesAt }: TopicList, at: number): Topic {
  const topic = whole(JSON.parse(textAt(topics, at)) as Short);
  const home = Array.from(homes.subarray(homesAt[at], homesAt[at + 1]), (word) => textAt(words, word));
  return home.length === 0 ? topic : { ...topic, home: home.join('|') };
}
