import { STOP_WORDS } from '../../language/en/grammar.ts';
import { perSpecPart } from '../../spec/perSpecPart.ts';
import type { SpecModel, SpecPart } from '../../spec/specModel.ts';
import type { Span } from '../../text/span.ts';
import { wordRuns, wordSigns } from '../../text/wordRuns.ts';
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
  const seen = new Map<string, { readonly part: SpecPart; readonly at: number }>();
  const reports: DuplicateReport[] = [];
  for (const part of spec.parts) {
    for (const { key, at } of keysIn(part, spec)) {
      const first = seen.get(key);
      if (!first) seen.set(key, { part, at });
      else reports.push(toReport(spec, statementAt(part, at, spec), statementAt(first.part, first.at, spec)));
    }
  }
  return reports;
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
