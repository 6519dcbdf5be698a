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
    if (read.some(({ start, end }) => start <= atom.start && atom.end <= end)) return [];
    if (isDenied(atoms, at)) return [makeCommand(statement, atom, true)];
    if (isStep(atoms, at)) return [makeCommand(statement, atom, false)];
    return runsOnOccasion(atoms, at)
      ? readVerbs(statement, atoms, at - 1, { lemma: atoms[at - 1]?.text ?? '', forbidden: false })
      : [];
  });
}

/** "Don't `cd` …", "no `kubectl edit`". */
function isDenied(atoms: readonly Atom[], at: number): boolean {
  const [first, before, atom] = [atoms[at - 2], atoms[at - 1], atoms[at]];
  if (!atom || !before || before.clause !== atom.clause || atom.comma || !DENIES.test(before.text)) return false;
  const isDoNot = first?.text === 'do' && first.clause === atom.clause;
  const leads = at === 1 || before.comma || first?.clause !== atom.clause;
  return (before.text === 'not' ? isDoNot : leads || isDoNot) && endsOrGoes(atoms, at + 1, atom);
}

/** The sentence begins with it and goes on with what is done next. */
function isStep(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[1];
  return at === 0 && next?.clause === 0 && !next.comma && GOES_ON.test(next.text);
}

/** "After each change run `make`". */
function runsOnOccasion(atoms: readonly Atom[], at: number): boolean {
  const [before, atom] = [atoms[at - 1], atoms[at]];
  if (!before || before.clause !== atom?.clause || !RUNS.test(before.text)) return false;
  const front = atoms.slice(0, at - 1).filter(({ clause }) => clause === atom.clause);
  return OCCASION.test(front[0]?.text ?? '') && !front.some(({ text }) => DENIES.test(text));
}

/** "Don't `cd` into subfolders": where to is no restriction of which command. */
function endsOrGoes(atoms: readonly Atom[], at: number, { clause }: Atom): boolean {
  return endsHere(atoms, at, clause) || /^(?:into|to|around|commands?)$/.test(atoms[at]?.text ?? '');
}

function makeCommand(statement: Statement, { text, start, end }: Atom, forbidden: boolean): Deed {
  const object = { words: [], code: text, family: false, inside: false, start, end };
  return makeDeed(statement, { lemma: 'run', forbidden, objects: [object], tails: [], start, end });
}
