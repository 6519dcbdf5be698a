import { compilePattern, type Pattern, type WordClasses, wordsOf } from './pattern.ts';

/** What kind of question a topic asks; it names the rule that reports disagreement about it. */
export type TopicKind = 'slot' | 'practice' | 'principle' | 'order';

/** How the numbers of a slot bind: at most, at least, or exactly this. */
export type Bound = 'max' | 'min' | 'exact';

/** A question on which instructions can disagree, with the ways of giving each answer. */
export interface Topic {
  readonly id: string;
  readonly kind: TopicKind;
  /** Ends the sentence "Two answers for …". */
  readonly name: string;
  /** By answer: the patterns that give it. For practices the answers are `for` and `against`. */
  readonly answers: Readonly<Record<string, readonly Pattern[]>>;
  /** How an answer is shown; the key where absent. */
  readonly labels: Readonly<Record<string, string>>;
  /** All stems of its patterns: in a condition they name the topic and narrow nothing. */
  readonly vocabulary: ReadonlySet<string>;
  /** Several answers may hold at once: only asking for and refusing one and the same is a conflict. */
  readonly open: boolean;
  /** The answer is a number that the pattern captures. */
  readonly bound?: Bound;
}

/** What a catalogue writes down. Patterns stand one a line, in the notation of `pattern.ts`. */
export interface TopicSource {
  readonly id: string;
  readonly kind: TopicKind;
  readonly name: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly open?: boolean;
  readonly bound?: Bound;
}

/** Compiles what a catalogue says. @throws Error when a pattern is malformed: a defect of the catalogue. */
export function compileTopic(source: TopicSource, classes: WordClasses): Topic {
  const answers = Object.fromEntries(
    Object.entries(source.answers).map(([answer, lines]) => [
      answer,
      lines
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line) => compilePattern(line, classes)),
    ]),
  );
  const { id, kind, name, labels = {}, open = false, bound } = source;
  const vocabulary = new Set(Object.values(answers).flat().flatMap(wordsOf));
  return { id, kind, name, answers, labels, vocabulary, open, ...(bound && { bound }) };
}

/** A practice that teams are for or against. */
export function practice(id: string, name: string, pro: string, contra = ''): TopicSource {
  return { id, kind: 'practice', name, answers: { for: pro, against: contra } };
}

/** A choice of one value among several. */
export function slot(
  id: string,
  name: string,
  answers: Readonly<Record<string, string>>,
  more: Pick<TopicSource, 'labels' | 'open'> = {},
): TopicSource {
  return { id, kind: 'slot', name, answers, ...more };
}

/** A number with a bound; every pattern captures it with `#`. */
export function measure(id: string, name: string, bound: Bound, patterns: string): TopicSource {
  return { id, kind: 'slot', name, bound, answers: { number: patterns } };
}

/** Two principles that pull apart. */
export function principle(id: string, name: string, answers: Readonly<Record<string, string>>): TopicSource {
  return { id, kind: 'principle', name, answers };
}

/** Two orders of the same steps. */
export function sequence(id: string, name: string, answers: Readonly<Record<string, string>>): TopicSource {
  return { id, kind: 'order', name, answers };
}
