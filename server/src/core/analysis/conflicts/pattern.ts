import { stem } from './lemma.ts';
import { splitNotation, type Word } from './words.ts';

/**
 * The catalogues' notation for a way of saying something, matched against the stems of a unit's words:
 * - `merge` any form of the word; `merge|land` either; `pull_in` words in a row; `word?` may be absent;
 * - `@add` any member of a word class (`@@skip` the word `@skip`); `#` a number; `/` a path;
 * - `~` up to four words in between, `~~` up to ten, never across `;`; `^` the beginning of a sentence or of its part,
 *   `$` its end.
 * Patterns are found through an index on one of their words, so that their number costs nothing per sentence.
 */
export interface Pattern {
  readonly steps: readonly Step[];
  /** Stems one of which must occur: the key to the index. */
  readonly anchors: readonly string[];
  /** How many words may precede the anchor inside the pattern. */
  readonly before: number;
}

type Step =
  | { readonly kind: 'words'; readonly options: readonly (readonly string[])[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'number' | 'path' | 'start' | 'end' };

/** Where a pattern was found: indexes of the first word and of the one after the last, and the words in gaps. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly gaps: readonly number[];
  readonly number?: number;
}

export type WordClasses = Readonly<Record<string, string>>;

/** Reads the notation. @throws Error for an unknown class or a pattern without any word: a defect of a catalogue. */
export function compilePattern(source: string, classes: WordClasses): Pattern {
  const steps = source
    .trim()
    .split(/\s+/)
    .map((part) => compileStep(part, classes, source));
  let best: { at: number; anchors: readonly string[] } | undefined;
  steps.forEach((step, at) => {
    if (step.kind !== 'words' || step.optional) return;
    const anchors = [...new Set(step.options.map((option) => option[0] ?? ''))];
    if (!best || anchors.length < best.anchors.length) best = { at, anchors };
  });
  if (!best) throw new Error(`pattern without a word: ${source}`);
  const before = steps.slice(0, best.at).reduce((sum, step) => sum + widest(step), 0);
  return { steps, anchors: best.anchors, before };
}

/** All stems that a pattern names. */
export function wordsOf({ steps }: Pattern): readonly string[] {
  return steps.flatMap((step) => (step.kind === 'words' ? step.options.flat() : []));
}

function compileStep(part: string, classes: WordClasses, source: string): Step {
  if (part === '~') return { kind: 'gap', most: 4 };
  if (part === '~~') return { kind: 'gap', most: 10 };
  if (part === '#') return { kind: 'number' };
  if (part === '/') return { kind: 'path' };
  if (part === '^') return { kind: 'start' };
  if (part === '$') return { kind: 'end' };
  const optional = part.endsWith('?') && part.length > 1 && !/^[?!:]+$/.test(part);
  const options = (optional ? part.slice(0, -1) : part).split('|').flatMap((option) => expand(option, classes, source));
  return { kind: 'words', options, optional };
}

function expand(option: string, classes: WordClasses, source: string): readonly (readonly string[])[] {
  if (option.startsWith('@@')) return [splitNotation(option.slice(1)).map(stem)];
  if (!option.startsWith('@') || option.length < 3) return [splitNotation(option).map(stem)];
  const members = classes[option.slice(1)];
  if (members === undefined) throw new Error(`no word class "${option}" in: ${source}`);
  return members.split(/[\s|]+/).flatMap((member) => (member === '' ? [] : expand(member, classes, source)));
}

function widest(step: Step): number {
  if (step.kind === 'gap') return step.most;
  if (step.kind === 'start' || step.kind === 'end') return 0;
  return step.kind === 'words' ? Math.max(...step.options.map((option) => option.length)) : 1;
}

const PART_ENDS = new Set([';', ':', '—', '–', '(', ')', '.', '!', '?', '→', '"…"']);

/** Finds a pattern whose anchor stands at `anchor`; the leftmost match, gaps as short as can be. */
export function matchAround(pattern: Pattern, words: readonly Word[], anchor: number): Match | undefined {
  for (let from = anchor; from >= Math.max(0, anchor - pattern.before); from--) {
    const gaps: number[] = [];
    const state: State = { words, steps: pattern.steps, gaps };
    const to = run(state, 0, from);
    if (to > anchor) return { from, to, gaps, ...(state.number !== undefined && { number: state.number }) };
  }
  return undefined;
}

interface State {
  readonly words: readonly Word[];
  readonly steps: readonly Step[];
  readonly gaps: number[];
  number?: number;
}

/** Runs the steps from `at`; the index after the last word, or -1. */
function run(state: State, step: number, at: number): number {
  const current = state.steps[step];
  if (!current) return at;
  switch (current.kind) {
    case 'gap':
      return runGap(state, step, at, current.most);
    case 'start':
      return at === 0 || PART_ENDS.has(state.words[at - 1]?.text ?? '') || state.words[at - 1]?.text === ','
        ? run(state, step + 1, at)
        : -1;
    case 'end':
      return at === state.words.length || PART_ENDS.has(state.words[at]?.text ?? '') || state.words[at]?.text === ','
        ? run(state, step + 1, at)
        : -1;
    case 'number': {
      const value = readNumber(state.words[at]);
      if (value === undefined) return -1;
      const to = run(state, step + 1, at + 1);
      if (to >= 0) state.number = value;
      return to;
    }
    case 'path':
      return state.words[at]?.path ? run(state, step + 1, at + 1) : -1;
    case 'words':
      return runWords(state, step, at, current);
  }
}

function runGap(state: State, step: number, at: number, most: number): number {
  for (let skipped = 0; skipped <= most && at + skipped <= state.words.length; skipped++) {
    const to = run(state, step + 1, at + skipped);
    if (to >= 0) {
      for (let i = 0; i < skipped; i++) state.gaps.push(at + i);
      return to;
    }
    if (state.words[at + skipped]?.text === ';') return -1;
  }
  return -1;
}

function runWords(state: State, step: number, at: number, { options, optional }: Step & { kind: 'words' }): number {
  for (const option of options) {
    if (!option.every((part, index) => state.words[at + index]?.stem === part)) continue;
    const to = run(state, step + 1, at + option.length);
    if (to >= 0) return to;
  }
  return optional ? run(state, step + 1, at) : -1;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  dozen: 12,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  half: 0.5,
  single: 1,
  once: 1,
  twice: 2,
  couple: 2,
};

/** The number that a word stands for: `80`, `1,000`, `90%`, "four". */
export function readNumber(word: Word | undefined): number | undefined {
  if (!word) return undefined;
  const named = Object.hasOwn(NUMBER_WORDS, word.text) ? NUMBER_WORDS[word.text] : undefined;
  if (named !== undefined) return named;
  const digits = /^(\d{1,3}(?:,\d{3})+|\d+(?:[._]\d+)*)/.exec(word.text);
  if (!digits) return undefined;
  const value = Number((digits[1] ?? '').replace(/[,_]/g, ''));
  return Number.isFinite(value) ? value : undefined;
}
