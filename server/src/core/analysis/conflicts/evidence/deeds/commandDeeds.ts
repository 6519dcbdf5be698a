import type { Statement } from '../../statements/statement.ts';
import type { Atom } from './atoms.ts';
import { isPath } from './codeCovers.ts';
import { type Deed, makeDeed } from './deed.ts';
import { endsHere } from './phrases.ts';
import { readVerbs } from './verbPhrase.ts';

const RUNS = /^(?:run|execute|invoke|call)$/;
const DENIES = /^(?:never|don't|not|no)$/;
/** What goes on behind a command that is a step itself. */
const GOES_ON = /^(?:and|then|before|after|first|once|again|until)$/;
/** What opens a phrase that says when. */
const OCCASION = /^(?:after|before|on|at|for|with|once|when|whenever|if|as|in)$/;

/**
 * Commands that are asked for or forbidden where no verb says so, or none that was found: "`terraform apply` and read the
 * plan", "Don't `cd` into …", "No `kubectl edit`", "After each change run `make`".
 */
export function readCommands(statement: Statement, atoms: readonly Atom[], read: readonly Deed[]): readonly Deed[] {
  if (statement.inverted || !atoms.some(({ kind }) => kind === 'code')) return [];
  return atoms.flatMap((atom, at): readonly Deed[] => {
    if (atom.kind !== 'code' || isPath(atom.text)) return [];
    const [before, next] = [atoms[at - 1], atoms[at + 1]];
    if (read.some(({ start, end }) => start <= atom.start && atom.end <= end)) return [];
    if (before && before.clause === atom.clause && DENIES.test(before.text) && !atom.comma) {
      const leads = at === 1 || before.comma || atoms[at - 2]?.clause !== atom.clause || atoms[at - 2]?.text === 'do';
      return leads && (before.text !== 'not' || atoms[at - 2]?.text === 'do') && endsOrGoes(atoms, at + 1, atom)
        ? [makeCommand(statement, atom, true)]
        : [];
    }
    if (at === 0)
      return next && next.clause === 0 && !next.comma && GOES_ON.test(next.text)
        ? [makeCommand(statement, atom, false)]
        : [];
    if (!before || !RUNS.test(before.text) || before.clause !== atom.clause) return [];
    const front = atoms.slice(0, at - 1).filter(({ clause }) => clause === atom.clause);
    if (!OCCASION.test(front[0]?.text ?? '') || front.some(({ text }) => DENIES.test(text))) return [];
    return readVerbs(statement, atoms, at - 1, { lemma: before.text, forbidden: false });
  });
}

/** "Don't `cd` into subfolders": where to is no restriction of which command. */
function endsOrGoes(atoms: readonly Atom[], at: number, { clause }: Atom): boolean {
  return endsHere(atoms, at, clause) || /^(?:into|to|around|commands?)$/.test(atoms[at]?.text ?? '');
}

function makeCommand(statement: Statement, { text, start, end }: Atom, forbidden: boolean): Deed {
  const object = { words: [], code: text, family: false, inside: false, start, end };
  return makeDeed(statement, { lemma: 'run', forbidden, objects: [object], tails: [], start, end });
}
