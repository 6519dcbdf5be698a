import { VERB_LEMMAS } from '../../../../language/en/verbs.ts';
import type { Statement } from '../../statements/statement.ts';
import type { Atom } from './atoms.ts';
import { type Deed, makeDeed } from './deed.ts';
import { EACH_OTHER, endsHere, isAdverb, takeTails, takeThing, takeThings, type Thing } from './phrases.ts';
import { PARTICLES, sensesOf } from './verbSenses.ts';

const PERSON =
  /^(?:we|you|i|it|they|nobody|no|none|nothing|everyone|everybody|anyone|who|whoever|agents?|claude|copilot|codex|assistants?|developers?|contributors?|reviewers?|people|one|please|always|must|should)$/;

/** Whether a word names no thing but who is spoken to, or is no name at all. */
export function isPerson(word: string): boolean {
  return PERSON.test(word);
}

/** Verbs whose object stands behind a preposition. */
const ON_VERBS: ReadonlySet<string> = new Set(['comment', 'remark', 'depend', 'rely', 'reply', 'respond']);
/** Adverbs between an object and what follows it. */
const IN_BETWEEN = /^(?:right|straight|away|immediately)$/;
const JOINS = /^(?:or|and|nor)$/;

/** The verb at a place, those joined to it by "or", and what they are done to. */
export function readVerbs(
  statement: Statement,
  atoms: readonly Atom[],
  at: number,
  { lemma, forbidden, subject }: Pick<Deed, 'lemma' | 'forbidden'> & { readonly subject?: Thing | undefined },
): readonly Deed[] {
  const verb = atoms[at];
  if (!verb) return [];
  const taken = takeLemmas(atoms, at, lemma);
  const first = taken.next;
  let { lemmas } = taken;
  const manner = atoms[first]?.kind === 'word' && isAdverb(atoms[first]?.text ?? '');
  if (manner && forbidden) return [];
  const behind = manner ? first + 1 : first;
  const { clause } = verb;
  const on = ON_VERBS.has(lemma) && /^(?:on|about|to|up)$/.test(atoms[behind]?.text ?? '') ? 1 : 0;
  const word = atoms[behind]?.clause === clause ? atoms[behind] : undefined;
  const none = word?.text === 'nothing';
  const anyFrom =
    (none || word?.text === 'anything') && atoms[behind + 1]?.text === 'from' && sensesOf(lemma).includes('import');
  let objects: readonly Thing[] = [];
  let next = anyFrom ? behind + 1 : behind;
  if (!anyFrom && atoms[behind + on]?.clause === clause) {
    const found = takeThings(atoms, behind + on);
    objects = found.things;
    if (objects.length > 0) next = found.next;
  }
  if (objects.length === 0 && word && /^(?:it|them)$/.test(word.text)) {
    const thing = antecedent(statement, atoms, word, verb);
    if (!thing && forbidden) return [];
    objects = thing ? [thing] : [];
    next++;
  }
  // "Leave X out" is "leave out X".
  const particle = objects.length > 0 ? atoms[next] : undefined;
  if (particle?.clause === clause && PARTICLES.has(particle.text) && lemmas.length === 1) {
    lemmas = [`${lemma}-${particle.text}`];
    next++;
  }
  const each = subject && word?.text === 'each' && atoms[next + 1]?.text === 'other';
  if (each) {
    objects = [subject];
    next += 2;
  }
  if (!forbidden) while (atoms[next]?.clause === clause && IN_BETWEEN.test(atoms[next]?.text ?? '')) next++;
  if (!forbidden && atoms[next]?.text === 'at' && atoms[next + 1]?.text === 'once') next += 2;
  const tailed = takeTails(atoms, next);
  const mutual = subject && tailed.tails.some(({ thing }) => thing.words[0] === EACH_OTHER);
  const tails = mutual ? tailed.tails.map((tail) => ({ ...tail, thing: subject })) : tailed.tails;
  const isForbidden = forbidden || none;
  if (isForbidden && !endsHere(atoms, tailed.next, verb.clause)) return [];
  const end = atoms[tailed.next - 1]?.end ?? verb.end;
  const owner = each || mutual ? undefined : subject;
  return lemmas.map((one) =>
    makeDeed(statement, {
      lemma: one,
      forbidden: isForbidden,
      objects,
      tails,
      start: verb.start,
      end,
      loose: on === 1,
      ...(owner && { subject: owner }),
    }),
  );
}

/** The verbs that share an object ("edit, rename or delete"), with the particle of the last ("roll back"). */
function takeLemmas(
  atoms: readonly Atom[],
  at: number,
  lemma: string,
): { readonly lemmas: readonly string[]; readonly next: number } {
  const lemmas = [lemma];
  let next = at + 1;
  for (;;) {
    const joined = JOINS.test(atoms[next]?.text ?? '') ? next + 1 : next;
    const word = atoms[joined];
    if (!word || (joined === next && !word.comma) || word.clause !== atoms[at]?.clause) break;
    if (!VERB_LEMMAS.has(word.text)) break;
    lemmas.push(word.text);
    next = joined + 1;
  }
  const particle = atoms[next];
  if (particle && particle.clause === atoms[at]?.clause && PARTICLES.has(particle.text)) {
    lemmas.push(`${lemmas.pop() ?? lemma}-${particle.text}`);
    next++;
  }
  return { lemmas, next };
}

/** The code that a pronoun stands for: what the sentence begins with, or the only one before it in its item. */
function antecedent({ unit }: Statement, atoms: readonly Atom[], { start, end }: Atom, verb: Atom): Thing | undefined {
  const first = atoms[0] === verb ? undefined : takeThing(atoms, 0)?.thing;
  if (first && (first.code !== undefined || first.words.length === 1) && first.end <= start) return first;
  const { source, span } = unit.block.text;
  const named = new Set(source.slice(0, unit.span.start - span.start).match(/(?<=`)[^`\n ][^`\n]*(?=`)/g));
  const [code] = named;
  if (code === undefined || named.size > 1) return undefined;
  return { words: [], code: code.toLowerCase(), family: false, inside: false, start, end };
}
