import { changesSince, type Origins } from '../../../spec/parts/keptParts.ts';
import type { SpecModel, SpecPart } from '../../../spec/specModel.ts';
import { countLeading } from '../../../util/countLeading.ts';
import { perObject } from '../../../util/perObject.ts';
import { layoutOf } from '../statements/layout.ts';
import { statementAt } from '../statements/partStatements.ts';
import type { Said, Saying, Sayings } from '../statements/sayings.ts';
import type { ClausePair } from './clausePair.ts';

/** How statements are found that can't both be followed. */
interface Evidence<V, W> {
  readonly firsts: Sayings<V>;
  /** What the firsts under a key are compared with; where absent with each other. */
  readonly seconds?: Sayings<W>;
  /** So many firsts under a key are compared; what goes beyond them is the document's subject. */
  readonly most: number;
  /** Must look at nothing but the statements, the headings above them and whether the document is short. */
  readonly compare: (first: Said<V>, second: Said<W>, spec: SpecModel) => ClausePair | undefined;
}

/**
 * Compares what the statements of a document say. What was found is kept for its next snapshot: there only what is said
 * in parts that have changed is compared, with each other and with all the rest, unless headings come or go.
 */
export function comparing<V extends object, W extends object = V>(evidence: Evidence<V, W>): Comparing {
  const comparisonOf = perObject((_lineage: object) => new Comparison(evidence));
  return (spec) => comparisonOf(spec.document.lineage).oppositionsIn(spec);
}

/** Finds the statements of a document that can't both be followed. */
export type Comparing = (spec: SpecModel) => readonly Opposition[];

/** Which of two statements wins by the words of their document; `apart` where it keeps them apart or doesn't say for whom. */
export type Settled = 'first' | 'second' | 'apart' | 'open';

/** Two statements that can't both be followed; the same object as long as neither of their parts changes. */
export interface Opposition {
  /** Under which they were compared. */
  readonly topic: string;
  /** Tells the two statements from any other two of the snapshot. */
  readonly statements: string;
  /** For who weighs it to remember what that came to, and under which terms of the document. */
  outcome: { readonly terms: object; readonly settled: Settled } | undefined;
  /** What is to be told of it. */
  pairIn(spec: SpecModel): ClausePair | undefined;
}

/** A saying and where it stands: the number of its part, and its own among those of the part. */
interface Entry<V> {
  readonly saying: Saying<V>;
  readonly part: number;
  readonly order: number;
}

class Opposed<V extends object, W extends object> implements Opposition {
  readonly first: Entry<V>;
  readonly second: Entry<W>;
  readonly bucket: Bucket<V, W>;
  readonly statements: string;
  outcome: Opposition['outcome'];
  readonly #evidence: Evidence<V, W>;

  constructor(first: Entry<V>, second: Entry<W>, bucket: Bucket<V, W>, evidence: Evidence<V, W>) {
    this.first = first;
    this.second = second;
    this.bucket = bucket;
    this.statements = [first, second]
      .map(({ part, saying }) => `${part}.${saying.at}`)
      .sort()
      .join(' ');
    this.#evidence = evidence;
  }

  get topic(): string {
    return this.bucket.key;
  }

  pairIn(spec: SpecModel): ClausePair | undefined {
    return this.#evidence.compare(saidAt(this.first, spec), saidAt(this.second, spec), spec);
  }
}

const NONE: ReadonlyMap<unknown, number> = new Map();

/** What is said under one key, in the order of the document. */
class Bucket<V extends object, W extends object> {
  readonly key: string;
  readonly firsts: Entry<V>[] = [];
  readonly seconds: Entry<W>[] = [];
  /** The seconds of all parts have been put in. */
  isFilled = false;
  opposed: readonly Opposed<V, W>[] = [];
  /** The values of which `opposed` was found, each with its part. */
  compared = NONE;

  constructor(key: string) {
    this.key = key;
  }
}

interface ReadPart<V, W> {
  readonly firsts: readonly Saying<V>[];
  /** Read when there is anything to compare them with. */
  seconds?: readonly Saying<W>[];
}

/** What is said in the latest snapshot of a document, and what of it was found to be opposed. */
class Comparison<V extends object, W extends object> {
  readonly #evidence: Evidence<V, W>;
  readonly #buckets = new Map<string, Bucket<V, W>>();
  readonly #changed = new Set<Bucket<V, W>>();
  readonly #opposing = new Set<Bucket<V, W>>();
  readonly #parts: ReadPart<V, W>[] = [];
  #origins: Origins = [];
  #layout = '';

  constructor(evidence: Evidence<V, W>) {
    this.#evidence = evidence;
  }

  oppositionsIn(spec: SpecModel): readonly Opposition[] {
    this.#update(spec);
    for (const bucket of this.#changed) this.#compare(bucket, spec);
    this.#changed.clear();
    const found = [...this.#opposing].flatMap(({ opposed }) => opposed);
    return found.sort(this.#evidence.seconds ? bySecond : byBucket);
  }

  /** Puts what is said in the parts that have changed into the buckets, in the place of what was said there. */
  #update(spec: SpecModel): void {
    const { firsts, seconds } = this.#evidence;
    const layout = layoutOf(spec);
    if (layout !== this.#layout) {
      for (const memory of [this.#buckets, this.#changed, this.#opposing]) memory.clear();
      this.#parts.length = 0;
      this.#origins = [];
      this.#layout = layout;
    }
    const { origins, changed } = changesSince(this.#origins, spec);
    for (const number of changed) {
      const before = this.#parts[number];
      const part = spec.parts[number] as SpecPart;
      const now: ReadPart<V, W> = { firsts: firsts(part, spec) };
      this.#parts[number] = now;
      for (const { keys } of before?.firsts ?? []) for (const key of keys) takeOut(this.#bucket(key).firsts, number);
      for (const { keys } of before?.seconds ?? []) {
        for (const key of keys) if (this.#buckets.has(key)) takeOut(this.#bucket(key).seconds, number);
      }
      for (const [order, saying] of now.firsts.entries())
        for (const key of saying.keys) putIn(this.#bucket(key).firsts, { saying, part: number, order });
    }
    if (seconds && this.#buckets.size > 0) this.#putInSeconds(seconds, spec);
    this.#origins = origins;
  }

  /** Puts in what the firsts are compared with: of parts that were not read yet, and of all parts for keys that are new. */
  #putInSeconds(read: Sayings<W>, spec: SpecModel): void {
    const isNew = [...this.#changed].some(({ isFilled }) => !isFilled);
    for (const [number, known] of this.#parts.entries()) {
      if (known.seconds && !isNew) continue;
      const isRead = known.seconds !== undefined;
      known.seconds ??= read(spec.parts[number] as SpecPart, spec);
      for (const [order, saying] of known.seconds.entries()) {
        for (const key of saying.keys) {
          const bucket = this.#buckets.get(key);
          if (!bucket || (isRead && bucket.isFilled)) continue;
          putIn(bucket.seconds, { saying, part: number, order });
          this.#changed.add(bucket);
        }
      }
    }
    for (const bucket of this.#changed) bucket.isFilled = true;
  }

  /** The bucket of a key, to be changed. */
  #bucket(key: string): Bucket<V, W> {
    let bucket = this.#buckets.get(key);
    if (!bucket) this.#buckets.set(key, (bucket = new Bucket(key)));
    this.#changed.add(bucket);
    return bucket;
  }

  #oppose(first: Entry<V>, second: Entry<W>, bucket: Bucket<V, W>): Opposed<V, W> {
    return new Opposed(first, second, bucket, this.#evidence);
  }

  /** Finds what is opposed in a bucket; of what was there before it is known. */
  #compare(bucket: Bucket<V, W>, spec: SpecModel): void {
    const { most, compare } = this.#evidence;
    const among = !this.#evidence.seconds;
    const firsts = bucket.firsts.length > most ? bucket.firsts.slice(0, most) : bucket.firsts;
    const seconds = (among ? firsts : bucket.seconds) as readonly Entry<W>[];
    const opposed: Opposed<V, W>[] = [];
    if (firsts.length > 0 && seconds.length > (among ? 1 : 0)) {
      const said: Said<W>[] = [];
      const { compared } = bucket;
      const known = seconds.map((second) => isKnown(second, compared));
      const wereOpposed = pairsOf(bucket.opposed);
      for (const [number, first] of firsts.entries()) {
        const isOld = isKnown(first, compared);
        let one: Said<V> | undefined;
        for (let at = among ? number + 1 : 0; at < seconds.length; at++) {
          const second = seconds[at] as Entry<W>;
          if (isOld && known[at]) {
            const old = wereOpposed.get(first.saying.value)?.get(second.saying.value);
            if (old)
              opposed.push(old.first === first && old.second === second ? old : this.#oppose(first, second, bucket));
            continue;
          }
          one ??= saidAt(first, spec);
          if (compare(one, (said[at] ??= saidAt(second, spec)), spec))
            opposed.push(this.#oppose(first, second, bucket));
        }
      }
      bucket.compared = new Map([...firsts, ...seconds].map(({ saying, part }) => [saying.value, part]));
    } else bucket.compared = NONE;
    bucket.opposed = opposed;
    if (opposed.length > 0) this.#opposing.add(bucket);
    else this.#opposing.delete(bucket);
    if (bucket.firsts.length === 0) this.#buckets.delete(bucket.key);
  }
}

/** What was said in a part was compared before. */
function isKnown({ saying, part }: Entry<unknown>, compared: ReadonlyMap<unknown, number>): boolean {
  return compared.get(saying.value) === part;
}

function putIn<V>(entries: Entry<V>[], entry: Entry<V>): void {
  const last = entries.at(-1);
  if (!last || last.part <= entry.part) entries.push(entry);
  else
    entries.splice(
      countLeading(entries, ({ part }) => part <= entry.part),
      0,
      entry,
    );
}

function takeOut(entries: Entry<unknown>[], number: number): void {
  const from = countLeading(entries, ({ part }) => part < number);
  entries.splice(from, countLeading(entries, ({ part }) => part <= number) - from);
}

function saidAt<V extends object>({ saying, part: number }: Entry<V>, spec: SpecModel): Said<V> {
  const part = spec.parts[number];
  if (!part) throw new Error(`no part ${String(number)} in this snapshot`);
  return { ...saying.value, statement: statementAt(part, saying.at, spec) };
}

/** By the values of both. */
function pairsOf<V extends object, W extends object>(
  opposed: readonly Opposed<V, W>[],
): ReadonlyMap<V, ReadonlyMap<W, Opposed<V, W>>> {
  const pairs = new Map<V, Map<W, Opposed<V, W>>>();
  for (const pair of opposed) {
    const others = pairs.get(pair.first.saying.value) ?? new Map<W, Opposed<V, W>>();
    pairs.set(pair.first.saying.value, others.set(pair.second.saying.value, pair));
  }
  return pairs;
}

function place(a: Entry<unknown>, b: Entry<unknown>): number {
  return a.part - b.part || a.order - b.order;
}

/** By the second, what is found under its first key first. */
function bySecond<V extends object, W extends object>(a: Opposed<V, W>, b: Opposed<V, W>): number {
  const keyOf = ({ bucket, second }: Opposed<V, W>): number => second.saying.keys.indexOf(bucket.key);
  return place(a.second, b.second) || keyOf(a) - keyOf(b) || place(a.first, b.first);
}

/** The bucket that begins first in the document first. */
function byBucket<V extends object, W extends object>(a: Opposed<V, W>, b: Opposed<V, W>): number {
  const [one, two] = [a.bucket.firsts[0], b.bucket.firsts[0]];
  return (one && two && place(one, two)) || place(a.first, b.first) || place(a.second, b.second);
}
