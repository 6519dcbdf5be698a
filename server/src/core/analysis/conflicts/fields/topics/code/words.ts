import type { TopicKind } from '../../../catalogue/topic.ts';
import {
  choiceField,
  type Field,
  type FieldAnswer,
  type Phrases,
  practiceField,
  type PracticeField,
} from '../../field.ts';

/** What a code practice is declared with. */
type CodePractice = PracticeField & { readonly acts: Phrases };

/** What authors say of a practice that they like, right behind it. */
const PRAISE = `(help|protect|save|spare|pay off|simplify|clarify|shine|read well|read nicely|read better|keep code|keep things|make code|make life|carry weight|earn keep|freely|liberally|generously|at will|our idiom|our taste|our friend|everywhere|throughout|across board|wherever possible|wherever you can|all the way)`;
/** And of one that they don't. */
const BLAME = `(obscure|confuse|hide|mislead|puzzle|clutter|bloat|ruin|scare|trip|surprise|riddle|trap|nuisance|nightmare|fault|hurt|harm|defeat|complicate|distract|backfire|obfuscate|crutch|last resort|invite|rot|lie to|cost more|bring nothing|buy nothing|add nothing|say nothing|left off|left out|omitted|never needed|unneeded|needless|pointless)`;

/** Declares a practice whose acts may also be praised or blamed right behind their names, beside what the engine finds. */
export function codePractice(id: string, name: string, said: CodePractice, kind?: TopicKind): Field {
  const named = said.acts
    .split(/[,\n]/)
    .map((act) => act.trim())
    .filter((act) => /^[\w' -]+$/.test(act))
    .join('|');
  if (named === '') return practiceField(id, name, said, kind);
  const judged = (own: Phrases | undefined, words: Phrases, duty: Phrases): Phrases =>
    `${own ?? ''}, (${named}) (is|are|) ${words}, (${named}) (must|should) be ${duty}`;
  return practiceField(
    id,
    name,
    {
      ...said,
      forAlone: judged(said.forAlone, PRAISE, '(used|preferred|applied)'),
      againstAlone: judged(said.againstAlone, BLAME, '(avoided|replaced|removed|banned|refused)'),
    },
    kind,
  );
}

/** Declares a question with two answers, each of which is what the other one's denial means. */
export function eitherField(
  id: string,
  name: string,
  things: Phrases,
  answers: Readonly<Record<string, Phrases | FieldAnswer>>,
  home?: string,
): Field {
  return choiceField('practice', id, name, things, answers, home === undefined ? {} : { home });
}
