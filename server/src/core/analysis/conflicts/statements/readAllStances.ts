import { OriginMap } from '../../../spec/parts/origin.ts';
import { perSpecPart } from '../../../spec/parts/perSpecPart.ts';
import { CATALOGUE } from '../catalogue/index.ts';
import { CATALOGUE_TABLE } from '../catalogue/table.ts';
import type { Topic } from '../catalogue/topic.ts';
import { introductions } from '../fields/introductions.ts';
import { type CompiledFields, compileFields, readFieldStances } from '../fields/readFields.ts';
import { PHRASE_TABLE } from '../fields/table.ts';
import { compileCatalogue, readStances, type Stance } from './stances.ts';
import { reworded } from './reworded.ts';
import { withoutHome } from '../reach/restrictions.ts';
import { stemsIn } from '../stems.ts';
import { statementsIn } from './partStatements.ts';
import type { Saying, Sayings } from './sayings.ts';
import type { Statement } from './statement.ts';
import { lazily } from '../../../util/lazily.ts';

/** An answer without the statement that gives it: that would keep its whole snapshot in memory. */
export type Answer = Omit<Stance, 'statement'>;

/** By what is the same as long as a sentence's section and the headings above it are. */
const known = new OriginMap<readonly Answer[]>();

/** The answers that the statements of a part give to the questions of the catalogue and of the fields. */
export const answersIn: Sayings<Answer> = perSpecPart((part, spec) => {
  const statements = statementsIn(part, spec);
  const introduced = introductions(statements, fields());
  const sayings: Saying<Answer>[] = [];
  for (const [at, statement] of statements.entries())
    for (const value of answersOf(statement, () => introduced(at))) sayings.push({ value, at, keys: [value.topic.id] });
  return sayings;
});

function answersOf(statement: Statement, introduced: () => readonly number[]): readonly Answer[] {
  const { origin } = statement.unit;
  const before = known.get(origin);
  if (before) return before;
  const read = [...stancesOf(statement, introduced), ...rewordedStances(statement, introduced)];
  const answers = read.length === 0 ? NONE : unified(read);
  known.set(origin, answers);
  return answers;
}

function stancesOf(statement: Statement, introduced: () => readonly number[]): readonly Stance[] {
  const further = readFieldStances(statement, fields(), introduced).filter((stance) => !isSilenced(stance));
  return [...readStances(statement, catalogue()), ...further];
}

/** What a statement says in other words: "X must be used for Y" is "use X for Y". */
function rewordedStances(statement: Statement, introduced: () => readonly number[]): readonly Stance[] {
  const other = reworded(statement);
  if (!other) return NO_STANCES;
  return stancesOf(other.statement, introduced).flatMap((stance) =>
    isNamed(stance.topic, other.label) ? [{ ...stance, statement, ...other.placeOf(stance) }] : [],
  );
}

/** Behind a label stands the answer to what the label names: "Font sizes: `px`", unlike "Anti-patterns: barrel files". */
function isNamed({ name, home, options }: Topic, label: string | undefined): boolean {
  if (label === undefined) return true;
  // "Code smells: magic numbers" is for nothing.
  if (options.some(({ id }) => id === 'for')) return false;
  const named = stemsIn(name);
  return [...stemsIn(label)].some((stem) => named.has(stem) || withoutHome(stem, home) === '');
}
const NO_STANCES: readonly Stance[] = [];

/** What keeps a topic of the catalogue silent does so where further wordings of it are read. */
function isSilenced({ topic, statement }: Stance): boolean {
  return silences().get(topic.id.replace(/-f$/, ''))?.test(statement.text) === true;
}

const silences = lazily(
  () => new Map(CATALOGUE.flatMap(({ id, silent }): [string, RegExp][] => (silent ? [[id, silent]] : []))),
);

const NONE: readonly Answer[] = [];

function unified(read: readonly Stance[]): readonly Answer[] {
  const stances = oneAnswerEach(read.map((stance) => ({ ...stance, topic: unifiedTopic(stance.topic) })));
  return stances.map(({ statement: _, ...answer }) => answer);
}

// Compiled when the first document is read: a start of the server or the command line needs none of them.
const catalogue = lazily(() => compileCatalogue(CATALOGUE, CATALOGUE_TABLE()));
const fields = lazily((): CompiledFields => compileFields(PHRASE_TABLE()));

/** The topic with the homes that further wordings of it have. */
function unifiedTopic(topic: Topic): Topic {
  return fields().topicNamed(topic.id) ?? topic;
}

/** Two readings of one topic that agree count once; where they don't, neither counts. */
function oneAnswerEach(stances: readonly Stance[]): readonly Stance[] {
  if (stances.length < 2) return stances;
  const byTopic = new Map<string, Stance[]>();
  for (const stance of stances) byTopic.set(stance.topic.id, [...(byTopic.get(stance.topic.id) ?? []), stance]);
  return [...byTopic.values()].flatMap((read) => {
    const [first] = read;
    const agreed = read.every(({ option, denied }) => option === first?.option && denied === first.denied);
    // A slot may rule one value out and name another.
    return agreed
      ? read.slice(0, 1)
      : read.filter(
          ({ topic }) =>
            topic.kind === 'slot' &&
            new Set(read.filter(({ denied }) => !denied).map(({ option }) => option)).size <= 1,
        );
  });
}
