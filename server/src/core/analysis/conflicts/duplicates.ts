import { STOP_WORDS } from '../../language/en/grammar.ts';
import { changesSince, type Origins } from '../../spec/parts/keptParts.ts';
import { perSpecPart } from '../../spec/parts/perSpecPart.ts';
import type { SpecModel, SpecPart } from '../../spec/specModel.ts';
import type { Span } from '../../text/span.ts';
import { wordRuns, wordSigns } from '../../text/wordRuns.ts';
import { perObject } from '../../util/perObject.ts';
import { removal, type ConflictFix } from './fixes.ts';
import { statementAt, statementsIn } from './statements/partStatements.ts';
import { perStatement } from './statements/perStatement.ts';
import type { Statement } from './statements/statement.ts';

/** Shorter instructions repeat each other by chance ("Run the tests."). */
const FEWEST_WORDS = 4;

/** A copy of an earlier instruction. */
export interface DuplicateReport {
  readonly messageId: 'duplicate';
  readonly data: { readonly line: number };
  readonly span: Span;
  readonly related: readonly { readonly messageId: 'relatedFirst'; readonly span: Span }[];
  readonly fixes: () => readonly ConflictFix[];
}

/** Instructions that say with the same content words what an earlier one said, outside of tables and headings. */
export function duplicateReports(spec: SpecModel): readonly DuplicateReport[] {
  const statementOf = ({ part, at }: Place): Statement => statementAt(spec.parts[part] as SpecPart, at, spec);
  return repeatsOf(spec.document.lineage)
    .copiesIn(spec)
    .map(({ copy, first }) => toReport(spec, statementOf(copy), statementOf(first)));
}

/** Where a statement stands: the number of its part, and its own there. */
interface Place {
  readonly part: number;
  readonly at: number;
}

const repeatsOf = perObject((_lineage: object) => new Repeats());

/** What the latest snapshot of a document says, and where it says the same again. */
class Repeats {
  readonly #parts: (readonly { readonly key: string }[])[] = [];
  /** In the order of the document. */
  readonly #places = new Map<string, Place[]>();
  readonly #repeated = new Set<string>();
  #origins: Origins = [];

  /** Each copy with what it is a copy of, in the order of the document. */
  copiesIn(spec: SpecModel): readonly { readonly copy: Place; readonly first: Place }[] {
    const { origins, changed } = changesSince(this.#origins, spec);
    // All is new: places come in their order, and a sentence may be repeated thousands of times.
    const isFresh = changed.length === spec.parts.length;
    if (isFresh) {
      for (const memory of [this.#places, this.#repeated]) memory.clear();
      this.#parts.length = 0;
    }
    for (const part of changed) {
      const keys = keysIn(spec.parts[part] as SpecPart, spec);
      for (const { key } of this.#parts[part] ?? []) this.#put(key, part, []);
      for (const { key, at } of keys) {
        if (isFresh) this.#append(key, { part, at });
        else this.#put(key, -1, [{ part, at }]);
      }
      this.#parts[part] = keys;
    }
    this.#origins = origins;
    const copies = [...this.#repeated].flatMap((key) => {
      const [first, ...others] = this.#places.get(key) ?? [];
      return first ? others.map((copy) => ({ copy, first })) : [];
    });
    return copies.sort((a, b) => inOrder(a.copy, b.copy));
  }

  #append(key: string, place: Place): void {
    const places = this.#places.get(key);
    if (!places) this.#places.set(key, [place]);
    else if (places.push(place) === 2) this.#repeated.add(key);
  }

  /** Takes a key out of a part, and puts it elsewhere. */
  #put(key: string, from: number, to: Place[]): void {
    const before = this.#places.get(key);
    // Most keys are said only once.
    const places = before ? [...before.filter(({ part }) => part !== from), ...to].sort(inOrder) : to;
    if (places.length > 0) this.#places.set(key, places);
    else this.#places.delete(key);
    if (places.length > 1) this.#repeated.add(key);
    else this.#repeated.delete(key);
  }
}

function inOrder(a: Place, b: Place): number {
  return a.part - b.part || a.at - b.at;
}

/** What the statements of a part say, of those that may be repeated. */
const keysIn = perSpecPart((part, spec) =>
  statementsIn(part, spec).flatMap((statement, at) => {
    const key = keyOf(statement);
    return key === undefined ? [] : [{ key, at }];
  }),
);

const keyOf = perStatement(({ clause, unit, text }): string | undefined => {
  if (!clause || unit.block.kind === 'heading' || unit.block.kind === 'cell') return undefined;
  const said = contentOf(text);
  return said === undefined ? undefined : `${clause.polarity} ${said}`;
});

const WORD_SIGNS = wordSigns('_.');

/** The content words of a sentence in alphabetical order; `undefined` where they are too few. */
function contentOf(text: string): string | undefined {
  const distinct = new Set<string>();
  for (const word of wordRuns(text, WORD_SIGNS))
    if (!STOP_WORDS.has(word)) distinct.add(word.endsWith('.') ? word.slice(0, -1) : word);
  return distinct.size < FEWEST_WORDS ? undefined : [...distinct].sort().join(' ');
}

function toReport(spec: SpecModel, { unit }: Statement, first: Statement): DuplicateReport {
  const { document } = spec;
  const { span } = first.unit;
  return {
    messageId: 'duplicate',
    data: { line: document.lines.positionAt(span.start).line + 1 },
    span: unit.span,
    related: [{ messageId: 'relatedFirst', span }],
    fixes: () => [
      { title: 'Remove this copy', edits: [removal({ document, unit })] },
      { title: 'Remove the first copy', edits: [removal({ document, unit: first.unit })] },
    ],
  };
}
