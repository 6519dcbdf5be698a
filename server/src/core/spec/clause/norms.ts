import { lemmaOfParticiple } from '../../language/en/inflection.ts';
import { type Frame, type InheritedFrame, phrase, wordAt } from './frame.ts';
import { setVerb, skipAdverbs } from './readVerb.ts';
import type { Token } from '../tokens.ts';

/** How far a sentence in the indicative directs where it stands. */
export type Norms = NonNullable<InheritedFrame['norms']>;

/** What a sentence may say of a thing that makes it a rule, with the strength it gives. */
export const PREDICATES: ReadonlyMap<string, Partial<Frame>> = new Map<string, Partial<Frame>>([
  ...['required', 'mandatory', 'obligatory', 'compulsory', 'necessary'].map(
    (word) => [word, { strength: 3 }] as [string, Partial<Frame>],
  ),
  ...['forbidden', 'prohibited', 'banned', 'disallowed', 'unacceptable'].map(
    (word) => [word, { polarity: 'negative', strength: 3 }] as [string, Partial<Frame>],
  ),
  ['discouraged', { polarity: 'negative', strength: 1 }],
  ['recommended', { strength: 2 }],
  ['preferred', { strength: 1 }],
  ['encouraged', { strength: 1 }],
  ...['allowed', 'permitted', 'optional', 'acceptable', 'fine', 'ok', 'okay', 'welcome'].map(
    (word) => [word, { strength: 0 }] as [string, Partial<Frame>],
  ),
]);

/** Verbs with which one tells what is so. */
export const TELLING = new Set(
  'require need fail lead result improve help mean provide support contain cost represent enable cause tend show take hold include depend happen build break rotate'.split(
    ' ',
  ),
);
/** What an opinion is about. */
const OPINIONS = /^(?:good|bad|simple|slow|fast|long|short|clean|great)$/;
/** A subject that is one thing at hand, not a kind of things. */
export const DEFINITE = /^(?:the|this|that|these|those|it|its|there|here|they|he|she|which|what|older|such)$/;
/** Those whom the file speaks to. */
export const ACTORS =
  /^(?:assistant|agent|agents|model|bot|contributors?|reviewers?|authors?|nobody|nothing|everyone|everything)$/;

/** Whether a sentence in the indicative directs, by its subject and where it stands. */
export function holdsHere(tokens: readonly Token[], from: number, at: number, norms: Norms, strong: boolean): boolean {
  const first = wordAt(tokens, from);
  if (/^(?:there|different|some|most|many|several|various)$/.test(first)) return false;
  if (ACTORS.test(wordAt(tokens, at - 1)) && first !== 'user' && !/^an?$/.test(wordAt(tokens, at + 1)))
    return !/^(?:nothing|nobody|everything)$/.test(first) || norms !== 'none';
  if (norms === 'none') return strong && /^(?:all|every|each|our)$/.test(first);
  if (norms === 'all')
    return !OPINIONS.test(first) && (strong || !/^(?:there|it|this|that|these|those|they)$/.test(first));
  if (
    OPINIONS.test(first) ||
    (DEFINITE.test(first) && !/^(?:repository|project|codebase|repo)$/.test(wordAt(tokens, from + 1)))
  )
    return strong && first !== 'it' && first !== 'this';
  return tokens[from]?.kind === 'word' || tokens[from]?.kind === 'number' || strong;
}

/** The act behind a modal or a copula: "be wrapped" is about "wrap", "be reversible" about "be". */
export function setComplement(tokens: readonly Token[], at: number, frame: Frame): void {
  if (wordAt(tokens, at) !== 'be') {
    const { strength, polarity } = frame;
    if (!setVerb(tokens, at, frame, frame.mood ?? 'modal'))
      Object.assign(frame, { verbAt: at, lemma: wordAt(tokens, at), tailAt: at + 1 });
    if (strength !== undefined) frame.strength = strength;
    frame.polarity = polarity === 'negative' ? 'negative' : frame.polarity;
    return;
  }
  setState(tokens, at, skipAdverbs(tokens, at + 1), frame);
}

/** The state that a copula ascribes: a participle is the act, else the copula is. */
export function setState(tokens: readonly Token[], copulaAt: number, next: number, frame: Frame): void {
  const lemma = lemmaOfParticiple(wordAt(tokens, next));
  if (lemma) Object.assign(frame, { verbAt: next, lemma, tailAt: next + 1, passive: true });
  else Object.assign(frame, { verbAt: copulaAt, lemma: 'be', tailAt: copulaAt + 1 });
}

/** What stands before the finite verb. */
export function setSubject(tokens: readonly Token[], from: number, to: number, frame: Frame): void {
  const subject = phrase(tokens.slice(from, to));
  if (subject) frame.subject = subject;
}
