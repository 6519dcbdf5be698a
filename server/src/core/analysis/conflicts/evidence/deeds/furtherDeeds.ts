import { VERB_LEMMAS } from '../../../../language/en/verbs.ts';
import type { Statement } from '../../statements/statement.ts';
import type { Atom } from './atoms.ts';
import { type Deed, makeDeed } from './deed.ts';
import { beginsClause, endsHere, takeTails } from './phrases.ts';
import { isPerson, readVerbs } from './verbPhrase.ts';

/** What follows the clause that directs: "…, don't edit it", "…; never delete X", "… and run X", "…, never on style". */
export function readFurther(statement: Statement, atoms: readonly Atom[]): readonly Deed[] {
  const { clause, unit, inverted } = statement;
  const root = clause?.verb ? clause.verb.span.start - unit.span.start : -1;
  const asks = root >= 0 && clause?.polarity === 'positive' && clause.mood === 'imperative' && !inverted;
  return atoms.flatMap((atom, at): readonly Deed[] => {
    if (atom.start <= root || at === 0 || !opens(atoms, at)) return [];
    const denied = deniedAt(atoms, at);
    const word = denied === undefined ? atom : atoms[denied];
    if (!word) return [];
    if (denied === undefined)
      return asks && beginsClause(atoms, at)
        ? readVerbs(statement, atoms, at, { lemma: word.text, forbidden: false })
        : [];
    if (VERB_LEMMAS.has(word.text)) return readVerbs(statement, atoms, denied, { lemma: word.text, forbidden: true });
    if (!asks || !atom.comma || !/^(?:in|on|to|from|with|about)$/.test(word.text)) return [];
    const lemma = clause.verb?.lemma ?? '';
    const { tails, next } = takeTails(atoms, denied);
    const [object, ...others] = tails;
    if (!object || !endsHere(atoms, next, word.clause)) return [];
    const end = atoms[next - 1]?.end ?? word.end;
    return [
      makeDeed(statement, {
        lemma,
        forbidden: true,
        objects: [object.thing],
        tails: others,
        start: atom.start,
        end,
        loose: true,
      }),
    ];
  });
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'then', 'but']);

/** A sign or a conjunction stands before it. */
function opens(atoms: readonly Atom[], at: number): boolean {
  const [before, atom] = [atoms[at - 1], atoms[at]];
  return atom?.clause !== before?.clause || atom?.comma === true || CONJUNCTIONS.has(before?.text ?? '');
}

/** Where the word stands that a negation at a place denies. */
function deniedAt(atoms: readonly Atom[], at: number): number | undefined {
  const text = atoms[at]?.text ?? '';
  if (/^(?:you|we)$/.test(text) && !isPerson(atoms[at + 1]?.text ?? '')) return deniedAt(atoms, at + 1);
  if (/^(?:never|don't)$/.test(text)) return at + 1;
  return text === 'do' && atoms[at + 1]?.text === 'not' ? at + 2 : undefined;
}
