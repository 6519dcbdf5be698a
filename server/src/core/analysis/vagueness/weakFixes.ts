import type { SpecDocument } from '../../document/specDocument.ts';
import { MODALS } from '../../language/en/grammar.ts';
import { VERB_LEMMAS } from '../../language/en/verbs.ts';
import type { Token } from '../../spec/tokens.ts';
import { fill, hole } from '../../util/template.ts';
import type { VagueFix } from './fixes.ts';
import type { Vagueness } from './judge.ts';

const ADVERBS =
  /^(?:hopefully|maybe|perhaps|possibly|by preference|at your leisure|with any luck|in an ideal world|in theory|for the most part|by and large|more often than not|more or less|as a (?:general rule|rule of thumb)|rule of thumb)$/i;

/** What the author may do about a wording that does not bind: make it a rule, a default or a permission. */
export function weakFixes({ primary, instruction }: Vagueness, document: SpecDocument): readonly VagueFix[] {
  const { tokens } = instruction.unit;
  const { from, to, span, word } = primary;
  const opening = tokens[0]?.start === span.start;
  const replace = (text: string): VagueFix['edits'] => [{ span, text: opening ? capital(text) : text }];
  if (ADVERBS.test(word)) {
    return [
      binding([dropped(tokens, from, to, document, '')]),
      { title: 'Make it a permission', edits: replace('optionally') },
    ];
  }
  const copula = /^(is|are|would be)\b/i.exec(word)?.[1]?.toLowerCase();
  if (copula) {
    const is = copula === 'are' ? 'are' : 'is';
    return [binding(replace(`${is} required`)), { title: 'Make it a permission', edits: replace(`${is} optional`) }];
  }
  const act = tokens[to]?.lower === 'to' ? to + 1 : to;
  const acts = VERB_LEMMAS.has(tokens[act]?.lower ?? '') || /^(?:not|be|have|do)$/.test(tokens[act]?.lower ?? '');
  // “… analysis trying to find the bug”: the participle hangs on another act.
  const hangs = !opening && /ing$/.test(tokens[from]?.lower ?? '');
  if (!acts || hangs) {
    return [
      { title: 'Say whether it must be done', preferred: true, edits: [stated(sentenceEnd(tokens, to, span.end))] },
    ];
  }
  const before = tokens[from - 1];
  const leads =
    opening || before?.kind === 'punctuation' || /^(?:and|then|but|or|please|always)$/.test(before?.lower ?? '');
  const { subject, mood } = instruction.clause;
  // “Instead try to …”, “In tests try to …”: what stands in front is nobody who must.
  if (leads || (!subject && (mood === 'imperative' || mood === 'fragment'))) {
    const byDefault = { title: 'Make it a default', edits: [dropped(tokens, from, act, document, 'by default, ')] };
    return [
      binding([dropped(tokens, from, act, document, '')]),
      ...(leads ? [byDefault] : []),
      { title: 'Make it a permission', edits: [dropped(tokens, from, act, document, 'you may ')] },
    ];
  }
  if (MODALS.has(before?.lower ?? '')) return [binding([dropped(tokens, from, act, document, '')])];
  const whole = { start: span.start, end: tokens[act - 1]?.end ?? span.end };
  return [
    binding([{ span: whole, text: 'must' }]),
    { title: 'Make it a permission', edits: [{ span: whole, text: 'may' }] },
  ];
}

function binding(edits: VagueFix['edits']): VagueFix {
  return { title: 'Make it binding', preferred: true, edits };
}

/** Puts `text` for the tokens up to the next one; the sentence keeps its capital. */
function dropped(
  tokens: readonly Token[],
  from: number,
  to: number,
  document: SpecDocument,
  text: string,
): VagueFix['edits'][number] {
  const start = tokens[from]?.start ?? 0;
  const next = tokens[to];
  if (!next) return { span: { start, end: tokens[to - 1]?.end ?? start }, text };
  if (from > 0) return { span: { start, end: next.start }, text };
  const letter = document.text[next.start] ?? '';
  return { span: { start, end: next.start + 1 }, text: text === '' ? letter.toUpperCase() : capital(text) + letter };
}

/** Behind the last word of the sentence, before its full stop. */
function sentenceEnd(tokens: readonly Token[], to: number, otherwise: number): number {
  const rest = tokens.slice(to - 1).filter(({ text }) => !/^[.!;:,]$/.test(text));
  return rest.at(-1)?.end ?? otherwise;
}

function stated(end: number): VagueFix['edits'][number] {
  const { text, holes } = fill` (${hole('must, by default, or may')})`;
  return { span: { start: end, end }, text, holes };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
