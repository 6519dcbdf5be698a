import { MODALS } from '../../language/en/grammar.ts';
import { lemmaOfParticiple, lemmaOfPresent } from '../../language/en/inflection.ts';
import { NOUN_TWIN_VERBS } from '../../language/en/verbs.ts';
import { wordAt } from './frame.ts';
import { lemmaOfBase } from './readVerb.ts';
import type { Token } from '../tokens.ts';

/** "Created `watch.sh`, which …", "Added a cache": a log of what was done. */
export function tellsOfDone(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from + 1];
  return (
    lemmaOfParticiple(wordAt(tokens, from)) !== undefined &&
    (/^(?:code|path|quote)$/.test(next?.kind ?? '') || /^(?:the|an?|all|support|new)$/.test(next?.lower ?? ''))
  );
}

/** "Copies the assets to …", "Validates names and …": what something does, told without naming it. */
export function tellsOfWork(tokens: readonly Token[], from: number): boolean {
  const lemma = lemmaOfPresent(wordAt(tokens, from));
  const next = tokens[from + 1];
  if (lemma === undefined || NOUN_TWIN_VERBS.has(lemma) || !next) return false;
  return (
    lemmaOfBase(wordAt(tokens, from)) === undefined && !/^(?:is|are|must|should|may|can|[:,;—–-])$/.test(next.lower)
  );
}

/**
 * Where a relative clause ends: at its verb's own complement, that is, before the next finite verb. A modal with no verb
 * before it is the clause's own ("the preferences that agents should follow").
 */
export function relativeEnd(tokens: readonly Token[], from: number): number {
  if (/^(?:is|are)$/.test(wordAt(tokens, from + 1))) return from + 2;
  let hasVerb = false;
  let ownModal = false;
  for (let at = from + 1; at < Math.min(tokens.length, from + 10); at++) {
    const word = wordAt(tokens, at);
    if (at > from + 1 && MODALS.has(word)) {
      if (hasVerb) return at;
      ownModal = hasVerb = true;
    } else if (at > from + 1 && /^(?:is|are)$/.test(word)) return at;
    hasVerb ||= lemmaOfBase(word) !== undefined || lemmaOfPresent(word) !== undefined;
  }
  return ownModal ? tokens.length : from + 1;
}
