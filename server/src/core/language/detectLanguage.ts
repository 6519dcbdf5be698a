import { type Language, LANGUAGES } from './languages.ts';

/** Fewer different words say nothing about a language. */
const MIN_WORDS = 25;
/** Terse English lists have about one function word in eight; other languages have next to none of them. */
const MIN_SHARE = 0.07;
const MAX_FOREIGN_SCRIPT = 0.25;

/**
 * Says which language a text is in, by the share of function words.
 * @param words the words of the prose, in lower case; code left out
 * @returns `undefined` where it is none that the rules can read; short texts count as the first one
 */
export function detectLanguage(
  words: readonly string[],
  languages: readonly Language[] = LANGUAGES,
): Language | undefined {
  if (words.length > 0 && foreignShare(words) > MAX_FOREIGN_SCRIPT) return undefined;
  if (new Set(words).size < MIN_WORDS) return languages[0];
  let best: Language | undefined;
  let most = MIN_SHARE;
  for (const language of languages) {
    const share = words.filter((word) => language.functionWords.has(word)).length / words.length;
    if (share > most) [best, most] = [language, share];
  }
  return best;
}

function foreignShare(words: readonly string[]): number {
  return words.filter((word) => /[^\p{Script=Latin}\p{N}\p{P}\p{S}]/u.test(word)).length / words.length;
}
