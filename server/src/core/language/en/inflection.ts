import { VERB_LEMMAS } from './verbs.ts';

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `written write wrote write kept keep done do taken take built build given give held hold sent send made make hidden hide
  thrown throw chosen choose found find shown show known know meant mean drawn draw driven drive bound bind caught catch
  left leave brought bring taught teach told tell said say spent spend begun begin broken break frozen freeze
  rewritten rewrite rebuilt rebuild overridden override understood understand thought think felt feel bought buy
  sworn swear worn wear forgotten forget spoken speak stolen steal fed feed led lead met meet paid pay won win
  has have does do goes go is be are be was be were be did do went go saw see`
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, word, at, all) => (at % 2 ? [...pairs, [all[at - 1] ?? '', word]] : pairs), []),
);

/** The lemma of a verb in the third person ("returns" → "return"), or `undefined` where no known verb is meant. */
export function lemmaOfPresent(word: string): string | undefined {
  if (!word.endsWith('s')) return undefined;
  if (/^(?:is|has|does|goes)$/.test(word)) return IRREGULAR.get(word);
  return firstKnown([
    ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
    ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
    word.slice(0, -1),
  ]);
}

/** The lemma of a gerund ("using" → "use"), or `undefined`. */
export function lemmaOfGerund(word: string): string | undefined {
  return word.endsWith('ing') ? firstKnown(stems(word.slice(0, -3))) : undefined;
}

/** The lemma of a past participle ("wrapped" → "wrap"), or `undefined`. */
export function lemmaOfParticiple(word: string): string | undefined {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (/^(?:read|set|put|run|cut|split|reset|let|shut|hit|rerun|overwrite)$/.test(word)) return word;
  if (word.endsWith('ied')) return firstKnown([`${word.slice(0, -3)}y`]);
  return word.endsWith('ed') ? firstKnown([word.slice(0, -1), ...stems(word.slice(0, -2))]) : undefined;
}

function stems(stem: string): readonly string[] {
  const doubled = /([bdgklmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, ...doubled, `${stem}e`];
}

function firstKnown(candidates: readonly string[]): string | undefined {
  return candidates.find((candidate) => VERB_LEMMAS.has(candidate));
}
