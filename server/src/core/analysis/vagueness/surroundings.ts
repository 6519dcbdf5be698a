import { STOP_WORDS } from '../../language/en/grammar.ts';
import { UNITS_AHEAD } from '../../spec/parts/keepOrigins.ts';
import type { SpecModel } from '../../spec/specModel.ts';
import type { Token } from '../../spec/tokens.ts';
import type { Unit } from '../../spec/units.ts';
import { CONCRETE, isMeasure } from './measures.ts';

const EXPLAINS =
  /^(?:for example|for instance|e\.g|i\.e|that is|that means|this means|specifically|namely|in particular|example|concretely|in practice|here|good|bad|the (?:register|tone|voice|style|format) (?:is|are))\b/i;
const MAX_SLOGAN = 5;
const GENERAL = new Set('code project file files make sure ensure avoid keep need needed using used'.split(' '));
const BLOCKS = new Set(['list', 'code', 'table']);

/** What one unit holds that can pin a vague word; computed once per unit. */
export interface Surroundings {
  readonly unit: Unit;
  readonly tokens: readonly Token[];
  readonly hasLink: boolean;
  readonly below: boolean;
  readonly explained: boolean;
  /** A short unit is followed by an instruction in its own block, … */
  readonly goesOn: boolean;
  /** … or by a sentence with a literal or a number. */
  readonly concreteNext: boolean;
  readonly placeholder: boolean;
  /** Another sentence of the block, or the list right below it, goes on about the same thing in concrete terms. */
  readonly elaborated: boolean;
  /** The item above, where it speaks of the same things. */
  readonly counterpart: Unit | undefined;
  /** In all sentences of the block. */
  readonly blockWords: number;
  /** The sentence with which an item goes on behind a short first one: a rule of its own. */
  readonly sequel: Unit | undefined;
}

/** Reads what stands near a unit: see "near" in the definitions. */
export function readSurroundings(unit: Unit, spec: SpecModel): Surroundings {
  return new ReadSurroundings(unit, spec);
}

/** A class, since an object with accessors of its own takes ten times as long to make. */
class ReadSurroundings implements Surroundings {
  readonly unit: Unit;
  readonly tokens: readonly Token[];
  readonly hasLink: boolean;
  readonly below: boolean;
  readonly explained: boolean;
  readonly goesOn: boolean;
  readonly concreteNext: boolean;
  readonly placeholder: boolean;
  readonly #spec: SpecModel;

  constructor(unit: Unit, spec: SpecModel) {
    const next = spec.unit(unit.index + 1);
    const follows = next?.block === unit.block ? next : undefined;
    this.unit = unit;
    this.tokens = unit.tokens;
    this.hasLink = unit.source.includes('](');
    this.below = hasBelow(unit);
    this.explained = follows !== undefined && EXPLAINS.test(follows.masked.trim());
    this.goesOn = follows !== undefined && goesOn(unit, follows, spec);
    this.concreteNext =
      follows !== undefined && follows.tokens.some(({ kind }) => kind === 'number' || CONCRETE.has(kind));
    this.placeholder = unit.source.includes('[TODO: ');
    this.#spec = spec;
  }

  // Read for the few units whose words nothing else excuses.
  get elaborated(): boolean {
    return isElaborated(this.unit, this.#spec) || headsRules(this.unit, this.#spec);
  }

  get counterpart(): Unit | undefined {
    return counterpartOf(this.unit, this.#spec);
  }

  get blockWords(): number {
    return wordsInBlock(this.unit, this.#spec);
  }

  get sequel(): Unit | undefined {
    return sequelOf(this.unit, this.#spec);
  }
}

/** A slogan that opens its item is pinned by the rules that the item goes on with ("Keep it small. At most …"). */
function goesOn(unit: Unit, follows: Unit, spec: SpecModel): boolean {
  if (unit.tokens.filter(({ kind }) => kind === 'word').length > MAX_SLOGAN) return false;
  if (hasOwnLine(unit) && hasOwnLine(follows)) return false;
  return spec.instructionOf(follows) !== undefined;
}

const MAX_OPENING = 6;
const MAX_ON_TOPIC = 8;
const MIN_SEQUEL = 5;

function sequelOf(unit: Unit, spec: SpecModel): Unit | undefined {
  const { index, block, first } = unit;
  const next = spec.unit(index + 1);
  if (!first || block.kind !== 'item' || next?.block !== block || !spec.instructionOf(next)) return undefined;
  const words = (of: readonly Token[]): number => of.filter(({ kind }) => kind === 'word').length;
  const most = topicsShared(topicsOf(unit), next) > 0 ? MAX_ON_TOPIC : MAX_OPENING;
  return words(unit.tokens) <= most && words(next.tokens) >= MIN_SEQUEL ? next : undefined;
}

/** A sentence that has its line in a paragraph to itself stands for itself, as an item does. */
function hasOwnLine({ block, span }: Unit): boolean {
  const { source, span: whole } = block.text;
  const breaks = (at: number): boolean => /^\n?$/.test(source.charAt(at - whole.start));
  return block.kind === 'paragraph' && breaks(span.start - 1) && breaks(span.end);
}

function wordsInBlock(unit: Unit, spec: SpecModel): number {
  const { index, block } = unit;
  if (hasOwnLine(unit)) return 0;
  let words = 0;
  let first = index;
  while (spec.unit(first - 1)?.block === block) first--;
  for (let at = spec.unit(first); at?.block === block; at = spec.unit(at.index + 1))
    for (const { kind } of at.tokens) if (kind === 'word') words++;
  return words;
}

/** "Avoid needless tests. Don't test what `tsc` checks already.": the second sentence says what the first means. */
function isElaborated(unit: Unit, spec: SpecModel): boolean {
  const topics = topicsOf(unit);
  const shared = (other: Unit): number => topicsShared(topics, other);
  const shares = (other: Unit): boolean => shared(other) > 0;
  const next = spec.unit(unit.index + 1);
  for (let at = spec.unit(unit.index - 1); at?.block === unit.block; at = spec.unit(at.index - 1))
    if (isMeasured(at) && shares(at)) return true;
  if (unit.block.kind === 'item')
    for (let at = next; at?.block === unit.block; at = spec.unit(at.index + 1))
      if (isMeasured(at) || at.tokens.some(({ lower }) => lower === 'one' || lower === 'two')) return true;
  if (next?.block === unit.block && hasOwnLine(unit) && hasOwnLine(next)) return false;
  if (next?.block === unit.block)
    return shared(next) > 1 || (isConcrete(next) && (unit.block.kind === 'item' || shares(next)));
  if (unit.block.kind !== 'paragraph' || unit.block.below[0]?.type !== 'list') return false;
  const { section } = unit.block;
  return unitsBehind(unit, spec).some(
    (below) => below.block.list !== undefined && below.block.section === section && shares(below),
  );
}

/** As many units behind one as may bear on what is said of it. */
function unitsBehind({ index }: Unit, spec: SpecModel): readonly Unit[] {
  return Array.from({ length: UNITS_AHEAD }, (_, at) => spec.unit(index + 1 + at)).filter((unit) => unit !== undefined);
}

/** A sentence that names something, sets a contrast or counts. */
function isConcrete({ tokens }: Unit): boolean {
  return tokens.some(
    ({ kind, lower }) =>
      kind === 'number' ||
      CONCRETE.has(kind) ||
      lower === 'rather' ||
      lower === 'instead' ||
      lower === 'one' ||
      lower === 'two',
  );
}

const MAX_HEAD = 8;

/** "Write short notes." as the head of a list whose next items say, in numbers or literals, what notes are like. */
function headsRules(unit: Unit, spec: SpecModel): boolean {
  const { block, index } = unit;
  const before = spec.unit(index - 1);
  if (!block.list || !unit.last || before?.block.list === block.list) return false;
  if (unit.tokens.filter(({ kind }) => kind === 'word').length > MAX_HEAD) return false;
  const topics = topicsOf(unit);
  const rules = unitsBehind(unit, spec).filter(
    (later) => later.block.list === block.list && isConcrete(later) && topicsShared(topics, later) > 0,
  );
  return rules.length > 1;
}

function topicsShared(topics: ReadonlySet<string>, { tokens }: Unit): number {
  return new Set(tokens.flatMap(({ lower }) => lower.split(PARTS).map(topic)).filter((word) => topics.has(word))).size;
}

/** The item above, where it speaks of the same things: two topics and more. */
function counterpartOf(unit: Unit, spec: SpecModel): Unit | undefined {
  const before = spec.unit(unit.index - 1);
  if (!unit.block.list || before?.block.list !== unit.block.list || before.block === unit.block) return undefined;
  return topicsShared(topicsOf(unit), before) > 1 ? before : undefined;
}

function isMeasured({ tokens }: Unit): boolean {
  return tokens.some((token, at) => isMeasure(token, tokens[at - 1]));
}

/** What a sentence is about: its words in the singular, without those that carry no topic. */
function topicsOf({ tokens }: Unit): ReadonlySet<string> {
  return new Set(
    tokens
      .filter(({ kind, lower }) => kind === 'word' && lower.length > 3 && !STOP_WORDS.has(lower) && !GENERAL.has(lower))
      .flatMap(({ lower }) => (PARTS.test(lower) ? lower.split(PARTS).map(topic) : topic(lower))),
  );
}

/** Between the words of a compound ("table-names", `table_names`). */
const PARTS = /[-_]/;

function singular(word: string): string {
  return word.length > 1 && word.endsWith('s') && word.charAt(word.length - 2) !== 's' ? word.slice(0, -1) : word;
}

/** A word as a topic: in the singular, and "naming" is about names. */
function topic(word: string): string {
  return word === 'naming' ? 'name' : singular(word);
}

function hasBelow({ block, last, masked }: Unit): boolean {
  if (!last) return false;
  const leads = endsInColon(masked);
  if (leads) return true;
  return block.below.some(({ type }) => (block.kind === 'item' ? BLOCKS.has(type) : type === 'code'));
}

/** Whether nothing but markup follows the last colon; a loop, since `:\W*$` takes quadratic time on "::::…x". */
function endsInColon(masked: string): boolean {
  let at = masked.length - 1;
  while (at >= 0 && /[^\p{L}\p{N}:\uFF1A]/u.test(masked[at] ?? '')) at--;
  return /[:\uFF1A]/.test(masked[at] ?? '');
}
