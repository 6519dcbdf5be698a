import type { Example } from '../spec/examples.ts';
import type { SpecModel } from '../spec/specModel.ts';

/** How a document shows right and wrong: its own words for them, with their markup. */
export interface ExampleStyle {
  readonly form: 'single' | 'pair' | 'comparison';
  /** "Good", "✅", "**Correct**". */
  readonly good: string;
  readonly bad: string;
}

const SINGLE: ExampleStyle = { form: 'single', good: 'Good:', bad: 'Bad:' };
const LABELS: readonly { readonly pattern: RegExp; readonly good: string; readonly bad: string }[] = [
  { pattern: /^[ \t>*+-]*✅/mu, good: '✅', bad: '❌' },
  { pattern: /^[ \t>*+-]*\*\*(?:Good|Bad):\*\*/m, good: '**Good:**', bad: '**Bad:**' },
  { pattern: /^[ \t>*+-]*\*\*(?:Good|Bad)\*\*:/m, good: '**Good**:', bad: '**Bad**:' },
  { pattern: /^[ \t>*+-]*Good:/m, good: 'Good:', bad: 'Bad:' },
  { pattern: /^[ \t>*+-]*\*\*Correct:\*\*/m, good: '**Correct:**', bad: '**Wrong:**' },
  { pattern: /^[ \t>*+-]*Correct:/m, good: 'Correct:', bad: 'Wrong:' },
];

/** The style of the examples that a document has already; a single "Example:" where it has none in pairs. */
export function readExampleStyle(spec: SpecModel): ExampleStyle {
  const { text } = spec.document;
  if (/<comparison>/.test(text) && /^\*\*Example\*\*:/m.test(text)) return { ...SINGLE, form: 'comparison' };
  if (!spec.examples.examples.some(isPaired)) return SINGLE;
  const label = LABELS.find(({ pattern }) => pattern.test(text));
  return label ? { form: 'pair', good: label.good, bad: label.bad } : SINGLE;
}

function isPaired({ verdict, kind }: Example): boolean {
  return verdict === 'bad' && kind !== 'block';
}
