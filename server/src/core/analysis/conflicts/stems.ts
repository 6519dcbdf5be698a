import { STOP_WORDS } from '../../language/en/grammar.ts';
import { stemOf } from './fields/stem.ts';

/** The content words of a text, by their stems. */
export function stemsIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !STOP_WORDS.has(word)).map(stemOf));
}
