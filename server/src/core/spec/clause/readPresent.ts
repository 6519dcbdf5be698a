import { lemmaOfPresent } from '../../language/en/inflection.ts';
import { NOUN_TWIN_VERBS } from '../../language/en/verbs.ts';
import { type Frame, wordAt } from './frame.ts';
import { holdsHere, type Norms, setSubject, TELLING } from './norms.ts';
import { lemmaOfBase } from './readVerb.ts';
import type { Token } from '../tokens.ts';

const UNCOUNTABLE = new Set(
  'code money state formatting data work input output text logic everything documentation styling caching logging metadata config css html sql'.split(
    ' ',
  ),
);

/** "Types go to …", "Each module has one owner", "Nobody pushes …", "A new command needs a page". */
export function readPresent(tokens: readonly Token[], from: number, at: number, frame: Frame, norms: Norms): boolean {
  const word = wordAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  const adverb = word === 'always' || word === 'never';
  if (adverb) {
    if (!lemmaOfBase(wordAt(tokens, at + 1)) && !lemmaOfPresent(wordAt(tokens, at + 1))) return false;
  } else if (word !== 'have') {
    // Most words are no verb at all: what stands before them is looked at last.
    const plural =
      lemmaOfBase(word) !== undefined &&
      (/[^s]s$/.test(before) ||
        UNCOUNTABLE.has(before) ||
        tokens[at - 1]?.kind === 'code' ||
        pluralSubject(tokens, from, at));
    if (!plural && (lemmaOfPresent(word) === undefined || /[^su]s$/.test(before))) return false;
  }
  if (isNounHere(tokens, at) && !adverb) return false;
  if (!holdsHere(tokens, from, at, norms, adverb && norms !== 'none')) return true;
  const verbAt = adverb ? at + 1 : at;
  const lemma = lemmaOfBase(wordAt(tokens, verbAt)) ?? lemmaOfPresent(wordAt(tokens, verbAt)) ?? 'have';
  if ((norms !== 'all' && TELLING.has(lemma)) || (lemma === 'have' && wordAt(tokens, verbAt + 1) === 'no')) return true;
  if (
    norms === 'all' &&
    /^(?:improve|help|mean|cost|tend|enhance|boost|increase|reduce|promote|foster|beat|outweigh|remain)$/.test(lemma)
  )
    return true;
  const needs = /^(?:need|needs|require|requires|deserve|deserves)$/.test(word);
  const negative = word === 'never' || /^(?:nothing|nobody|no|none)$/.test(wordAt(tokens, from));
  Object.assign(frame, {
    mood: needs ? 'modal' : 'norm',
    strength: needs || adverb || negative ? 3 : 2,
    verbAt,
    lemma,
    tailAt: verbAt + 1,
  });
  if (negative) frame.polarity = 'negative';
  setSubject(tokens, from, at, frame);
  return true;
}

/** "Strings in the UI come from …": the plural stands before the preposition. */
function pluralSubject(tokens: readonly Token[], from: number, at: number): boolean {
  const preposition = tokens.findIndex(
    ({ lower }, index) => index > from && index < at && /^(?:in|of|for|on|from|with|at)$/.test(lower),
  );
  return preposition > from && /[^s]s$/.test(wordAt(tokens, preposition - 1));
}

/** "Test names describe …": a word in -s before a verb is the plural noun, and so is one at the end. */
function isNounHere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || /^[,:;()]$/.test(next.text)) return !/^(?:pass|work|exist|matter)$/.test(wordAt(tokens, at));
  if (
    /^(?:in|of|for|under)$/.test(next.lower) &&
    NOUN_TWIN_VERBS.has(wordAt(tokens, at).replace(/s$/, '')) &&
    actsLater(tokens, at + 2)
  )
    return true;
  if (/^(?:is|are|and|or|must|should|may|can|of|never|always|has|have)$/.test(next.lower)) return true;
  return (
    wordAt(tokens, at).endsWith('s') &&
    lemmaOfBase(next.lower) !== undefined &&
    next.lower !== 'up' &&
    wordAt(tokens, at + 2) !== ''
  );
}

/** "Unit tests in `core/` cover …": a verb follows what hangs on the noun. */
function actsLater(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < Math.min(tokens.length, from + 4); at++) {
    const before = tokens[at - 1];
    const literal = before?.kind === 'code' || before?.kind === 'path';
    const lemma = before?.lower === 'to' ? undefined : lemmaOfBase(wordAt(tokens, at));
    if (lemma !== undefined && (literal || !NOUN_TWIN_VERBS.has(lemma))) return true;
  }
  return false;
}
