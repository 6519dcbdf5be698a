import type { Statement } from '../../statements/statement.ts';
import type { Deed } from './deed.ts';
import { sensesOf } from './verbSenses.ts';

/** Verbs, and those that leave undone what they ask for; not those that undo it later, as "stop" does what "start" did. */
const OPPOSITES = `put add include insert introduce append carry give | leave-out omit exclude leave-off
keep retain preserve | remove delete drop discard erase purge prune strip throw-away throw-out
continue proceed carry-on go-on | abort halt quit
abbreviate | spell-out write-out
capitalise capitalize uppercase | lowercase`;

const OPPOSED: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const line of OPPOSITES.split('\n')) {
    const [one = [], two = []] = line.split('|').map((verbs) => verbs.trim().split(' '));
    for (const [from, to] of [
      [one, two],
      [two, one],
    ])
      for (const verb of from ?? []) map.set(verb, [...(map.get(verb) ?? []), ...(to ?? [])]);
  }
  return map;
})();

/** Nothing follows that says which of them are meant. */
const WHOLE =
  /^[\s`*_"”)]*(?:$|[.,;:!?–—(|]|- |(?:because|since|so|as|and|but|by|instead|even|too|whatever|no matter|or)\b)/;

/** Whether a deed is done to all that it names, since nothing behind it says to which, where or how. */
export function isWhole({ end, tails }: Deed, text: string): boolean {
  return tails.length === 0 && WHOLE.test(text.slice(end));
}

/** What a deed rules out by asking for its opposite: "leave X out" forbids to put X in. */
export function opposedTo(deed: Deed, { text, soft }: Statement): readonly Deed[] {
  const lemmas = OPPOSED.get(deed.lemma);
  if (!lemmas || deed.forbidden || deed.loose || soft || deed.objects.length !== 1) return [];
  if (!isWhole(deed, text)) return [];
  return [{ ...deed, senses: lemmas, forbidden: true, opposed: true }];
}

const PLAIN_VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    test: 'test',
    build: 'build',
    lint: 'lint',
    benchmark: 'benchmark',
    deploy: 'deploy',
    migrat: 'migrate',
  }),
);

/** "Run the tests of all projects" is to test all projects. */
export function plainVerb(deed: Deed): readonly Deed[] {
  const [object, ...others] = deed.objects;
  const lemma = PLAIN_VERBS.get(object?.words.at(-1) ?? '');
  if (!object || others.length > 0 || lemma === undefined || !deed.senses.includes('run')) return [];
  if (object.words.length < 2 || object.code !== undefined) return [];
  return [{ ...deed, lemma, senses: sensesOf(lemma), objects: [{ ...object, words: object.words.slice(0, -1) }] }];
}
