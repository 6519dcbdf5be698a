import { type Language, LANGUAGES } from './languages.ts';

/** Fewer different words say nothing about a language. */
const MIN_WORDS = 25;
/** Terse English lists have about one function word in eight; other languages have next to none of them. */
const MIN_SHARE = 0.07;
const MAX_FOREIGN_SCRIPT = 0.25;

/** What some words tell of their language; tallies of stretches of a text add up to that of the text. */
export interface WordTally {
  readonly words: number;
  /** Words with letters that are not Latin. */
  readonly foreign: number;
  /** Different ones among them, as many as it takes to be sure of a language. */
  readonly distinct: ReadonlySet<string>;
  /** How many are function words, by language. */
  readonly functionWords: ReadonlyMap<Language, number>;
}

/** Counts words in lower case. */
export function tallyWords(words: readonly string[], languages: readonly Language[] = LANGUAGES): WordTally {
  const distinct = new Set<string>();
  for (const word of words) if (distinct.add(word).size === MIN_WORDS) break;
  return {
    words: words.length,
    foreign: count(words, isForeign),
    distinct,
    functionWords: new Map(
      languages.map((language) => [language, count(words, (word) => language.functionWords.has(word))]),
    ),
  };
}

function count(words: readonly string[], holds: (word: string) => boolean): number {
  return words.reduce((sum, word) => (holds(word) ? sum + 1 : sum), 0);
}

const NOT_LATIN = /[^\p{Script=Latin}\p{N}\p{P}\p{S}]/u;
const ASCII_END = 0x80;

function isForeign(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) >= ASCII_END) return NOT_LATIN.test(word);
  return false;
}

/**
 * Says which language a text is in, by the share of function words.
 * @param tallies of the words of the prose; code left out
 * @returns `undefined` where it is none that the rules can read; short texts count as the first one
 */
export function detectLanguage(
  tallies: readonly WordTally[],
  languages: readonly Language[] = LANGUAGES,
): Language | undefined {
  let [words, foreign] = [0, 0];
  for (const tally of tallies) {
    words += tally.words;
    foreign += tally.foreign;
  }
  if (words > 0 && foreign / words > MAX_FOREIGN_SCRIPT) return undefined;
  if (!areMany(tallies)) return languages[0];
  let best: Language | undefined;
  let most = MIN_SHARE;
  for (const language of languages) {
    let own = 0;
    for (const { functionWords } of tallies) own += functionWords.get(language) ?? 0;
    if (own / words > most) [best, most] = [language, own / words];
  }
  return best;
}

function areMany(tallies: readonly WordTally[]): boolean {
  const seen = new Set<string>();
  return tallies.some(({ distinct }) => {
    for (const word of distinct) seen.add(word);
    return seen.size >= MIN_WORDS;
  });
}
