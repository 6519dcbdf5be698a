import type { Said } from '../../statements/sayings.ts';
import { codeCovers } from '../deeds/codeCovers.ts';
import { covers } from '../deeds/meets.ts';
import { type Thing, WEAK_NOUNS } from '../deeds/phrases.ts';
import type { Frame } from './frame.ts';

/** Whether what fills one role of one thing is two things that can't both fill it. */
export function exclude(a: Said<Frame>, b: Said<Frame>): boolean {
  const [one, two] = [a.filler, b.filler];
  if (covers(one, two) || covers(two, one)) return false;
  const bothCode = one.code !== undefined && two.code !== undefined;
  if (bothCode) {
    if (codeCovers(one.code, two.code) || codeCovers(two.code, one.code)) return false;
    if (withoutEnding(one.code) === withoutEnding(two.code)) return false;
  } else if (one.words.some((word) => two.words.includes(word))) return false;
  // A tool and the command that starts it, a folder and what is in it: they may be the same.
  if ((one.code === undefined) !== (two.code === undefined)) return false;
  if (a.role === 'place') return isPlace(one) && isPlace(two);
  return isNamed(a, one) && isNamed(b, two);
}

/** Scripts for two systems have one name and two endings. */
function withoutEnding(code: string): string {
  return code.replace(/^\.[\\/]/, '').replace(/\.\w{1,4}$/, '');
}

/** Stems of words of a manner, which look like places: "in draft mode", "in one line". */
const MANNERS = new Set(
  'mode form format state style language tens line way order sync mind place check scope view advanc general detail full turn chunk batch group pair parallel sequenc isolat'.split(
    ' ',
  ),
);

function isPlace({ words, code }: Thing): boolean {
  if (code !== undefined) return true;
  return words.some((word) => !WEAK_NOUNS.has(word)) && !words.some((word) => MANNERS.has(word) || /^\d/.test(word));
}

/** It has a name of its own: bare code, or a capital inside the sentence. */
function isNamed({ statement: { unit } }: Said<Frame>, { words, start, end, code }: Thing): boolean {
  if (code !== undefined && words.length === 0) return true;
  return start > 0 && /(?<![.!?] )\b\p{Lu}/u.test(unit.source.slice(start, end).replace(/`[^`]*`/g, ''));
}
