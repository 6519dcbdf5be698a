import { stemOf } from '../../fields/stem.ts';
import { codeCovers, isFile, isPath } from './codeCovers.ts';
import type { Deed } from './deed.ts';
import { joinOf } from './joins.ts';
import { KINDS, type Tail, type Thing, WEAK_NOUNS } from './phrases.ts';
import { ADDS, ALTERS, FORBIDS_CHANGE, GENERIC_DEEDS, isSpecial, USES_CODE } from './verbSenses.ts';

/** The words of the act that are what the prohibition speaks of, or a part of it. */
export interface Meeting {
  /** Of the prohibition: what of its tails the act says, too. */
  readonly ban: readonly Thing[];
  readonly ask: readonly Thing[];
  /** Where or when it is forbidden, of which the act says nothing. */
  readonly open: readonly Thing[];
}

/** Whether an act that is asked for is one that is forbidden; says by which words of both. */
export function meetingOf(ban: Deed, ask: Deed): Meeting | undefined {
  const joined = meetByJoin(ban, ask);
  if (joined) return { ban: [...ban.objects, ...ban.tails.map(({ thing }) => thing)], ask: joined, open: [] };
  const found = ban.loose ? meetLoosely(ban, ask) : meetByObject(ban, ask);
  if (!found) return undefined;
  if (ban.subject && !concerns(ban.subject, ask)) return undefined;
  const said: Thing[] = [...ban.objects];
  const asked: Thing[] = [...found];
  const open: Thing[] = [];
  for (const tail of ban.tails) {
    const same = ask.tails.find((other) => meetTails(tail, other));
    const subject = ask.subject && SOURCES.test(tail.prep) && covers(tail.thing, ask.subject) ? ask.subject : undefined;
    const thing = same?.thing ?? subject;
    if (thing) {
      said.push(tail.thing);
      asked.push(thing);
    } else if (tail.thing.words.length === 1 && isWeak(tail.thing)) {
      said.push(tail.thing);
    } else if (isTime(tail) && ask.always) {
      said.push(tail.thing);
    } else if (PLACES.test(tail.prep)) open.push(tail.thing);
    else return undefined;
  }
  return { ban: said, ask: asked, open };
}

const SOURCES = /^(?:from|in|by)$/;
/** Tails that only restrict where or when: what they come to is weighed with the other restrictions. */
const PLACES = /^(?:in|inside|within|under|on|at|between|before|after|during|until|over)$/;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|weekday|night|evening|morning|day|week|month|year|sprint|quarter|holiday|january|february|march|april|may|june|july|august|september|october|november|december|freeze|\d.*)s?$/;

/** "On Fridays", "between May and June", "at night". */
function isTime({ thing: { words } }: Tail): boolean {
  return words.some((word) => TIME.test(word));
}

const GROUPS: readonly RegExp[] = [/^(?:in|into|inside|within|under|to|on|onto)$/, /^(?:with|by|via|through|using)$/];

function meetTails(ban: Tail, ask: Tail): boolean {
  const same = ban.prep === ask.prep || GROUPS.some((group) => group.test(ban.prep) && group.test(ask.prep));
  return same && covers(ban.thing, ask.thing);
}

/** The subject of the prohibition is the act's, or where the act is done. */
function concerns(subject: Thing, ask: Deed): boolean {
  if (ask.subject && covers(subject, ask.subject)) return true;
  return ask.tails.some(({ prep, thing }) => /^(?:in|inside|within|under)$/.test(prep) && covers(subject, thing));
}

function meetByObject(ban: Deed, ask: Deed): readonly Thing[] | undefined {
  if (ban.objects.length === 0) {
    // "`gen/`, do not edit": what a change is forbidden to stands in front, and is not everything.
    const generic = GENERIC_DEEDS.has(ban.lemma) || ALTERS.has(ban.lemma);
    if (ban.subject === undefined && ban.tails.length === 0 && generic) return undefined;
    return shareSense(ban, ask) ? [] : undefined;
  }
  for (const object of ban.objects) {
    if (object.code !== undefined) {
      const thing = meetCode(ban, object, ask);
      if (thing) return [thing];
    }
    if (ban.senses.includes('run')) {
      const thing = meansOf(ask, (other) => other.code !== undefined && covers(object, other));
      if (thing) return [thing];
    }
    if (!shareSense(ban, ask)) continue;
    if (object.code !== undefined) continue;
    if (object.inside) {
      const part = ask.objects.find(({ words }) => object.words.every((word) => words.includes(word)));
      if (part) return [part];
      continue;
    }
    const thing = ask.objects.find(
      (other) => covers(object, other) || (isSpecial(ban.lemma) && isWeak(object) && isWeak(other)),
    );
    if (thing) return [thing];
    const any = COGNATES.get(ban.lemma)?.includes(object.words.join(' ')) === true ? ask.objects[0] : undefined;
    if (any && !ask.objects.some(isWeak)) return [any];
    if (ask.mentions.includes(object.words.at(-1) ?? '')) return [];
  }
  return undefined;
}

/** Objects that say nothing more than their verb: whatever is thrown is an exception. */
const COGNATES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    throw: ['exception', 'error'],
    raise: ['exception', 'error'],
    install: ['package', 'dependency', 'library', 'tool'],
    run: ['command'],
    execute: ['command'],
  }).map(([verb, nouns]) => [verb, nouns.map(stemOf)] as const),
);

/** Code that the act is done to, or that names where it is done. */
function meetCode(ban: Deed, object: Thing, ask: Deed): Thing | undefined {
  const { code = '' } = object;
  const alters = isPath(code) && FORBIDS_CHANGE.has(ban.lemma) && ALTERS.has(ask.lemma);
  if (alters && ask.tails.some(({ prep, thing }) => MEANS.test(prep) && thing.code !== undefined)) return undefined;
  const held = (thing: Thing): boolean => thing.code !== undefined && codeCovers(code, thing.code, object.family);
  const used = !isPath(code) && USES_CODE.has(ban.lemma) && USES_CODE.has(ask.lemma);
  if (shareSense(ban, ask) || alters || used) {
    const direct = ask.objects.find(held);
    if (direct && (!alters || isFile(direct.code ?? '') || !ADDS.has(ask.lemma))) return direct;
  }
  if (alters || (isPath(code) && shareSense(ban, ask))) {
    const place = ask.tails.find(({ prep, thing }) => HOLDS.test(prep) && held(thing))?.thing;
    if (place && (isFile(place.code ?? '') || !ADDS.has(ask.lemma))) return place;
  }
  if (ban.senses.includes('run') && !isPath(code)) return meansOf(ask, held);
  return undefined;
}

/** "Bring it up to date with `git rebase`". */
function meansOf(ask: Deed, held: (thing: Thing) => boolean): Thing | undefined {
  return ask.tails.find(({ prep, thing }) => MEANS.test(prep) && held(thing))?.thing;
}

/** The same is put on the same, by whatever verbs. */
function meetByJoin(ban: Deed, ask: Deed): readonly Thing[] | undefined {
  const two = joinOf(ask);
  if (!two) return undefined;
  const [object] = ban.objects;
  if (ban.loose) {
    if (ban.lemma !== 'put' || !object) return undefined;
    const said = [...(two.what.at(-1)?.words ?? []), ...two.carrier.words];
    return object.words.length > 1 && object.words.every((word) => said.includes(word)) ? [two.carrier] : undefined;
  }
  const one = joinOf(ban);
  if (!one || ban.tails.length > 1 || !covers(one.carrier, two.carrier)) return undefined;
  const same = one.what.some((thing) => two.what.some((other) => covers(thing, other)));
  return same ? [...two.what, two.carrier] : undefined;
}

const MEANS = /^(?:with|by|via|through|using)$/;
const HOLDS = /^(?:in|inside|within|under|of|to|into|from)$/;

function shareSense(ban: Deed, ask: Deed): boolean {
  if (ban.total === true && ALTERS.has(ask.lemma) && !ADDS.has(ask.lemma)) return true;
  return ban.senses.some((sense) => ask.senses.includes(sense));
}

/** A noun tells the act: what stands before it may be its object or its means. */
function meetLoosely(ban: Deed, ask: Deed): readonly Thing[] | undefined {
  if (!shareSense(ban, ask)) return undefined;
  const [object] = ban.objects;
  if (!object) return [];
  if (object.code !== undefined) {
    const thing = meetCode(ban, object, ask);
    return thing && [thing];
  }
  const things = [...ask.objects, ...ask.tails.map(({ thing }) => thing)];
  const wanted = object.words.filter((word) => !WEAK_NOUNS.has(word));
  if (wanted.length === 0) return undefined;
  const used = things.filter(({ words }) => words.some((word) => wanted.includes(word)));
  return wanted.every((word) => used.some(({ words }) => words.includes(word))) ? used : undefined;
}

/** "npm" is what "`npm publish`" begins with. */
function namesCommand(word: string, code: string): boolean {
  return word.length > 2 && (word === code || code.startsWith(`${word} `));
}

/** It could be any file, line or text. */
function isWeak({ words, code }: Thing): boolean {
  return code === undefined && words.every((word) => WEAK_NOUNS.has(word));
}

/** Words that make of a thing another one: "encrypted secrets", "fake users". */
const PRIVATIVE: ReadonlySet<string> = new Set(
  'encrypted sealed fake dummy placeholder redacted masked anonymised anonymized synthetic invented'
    .split(' ')
    .map(stemOf),
);

/** Whether all that is one thing is the other thing: the same head, and no word that the narrower one lacks. */
export function covers(wide: Thing, narrow: Thing): boolean {
  if (wide.code !== undefined) {
    if (narrow.code !== undefined) return codeCovers(wide.code, narrow.code, wide.family);
    return (
      wide.words.length === 0 && narrow.words.length === 1 && narrow.words[0] === wide.code && wide.code.length > 3
    );
  }
  // What is sealed or made up is none of its name.
  if (narrow.words.some((word) => PRIVATIVE.has(word) && !wide.words.includes(word))) return false;
  const wanted = wide.words.filter((word) => !WEAK_NOUNS.has(word));
  if (wanted.length === 0) return wide.words.length > 0 && wide.words.every((word) => narrow.words.includes(word));
  if (narrow.words.length === 0)
    return wanted.length === 1 && narrow.code !== undefined && namesCommand(wanted[0] ?? '', narrow.code);
  const own = narrow.words.filter((word) => !WEAK_NOUNS.has(word));
  // "The state object" is the state.
  while (own.length > wanted.length && KINDS.has(own.at(-1) ?? '') && !wanted.includes(own.at(-1) ?? '')) own.pop();
  return wanted.at(-1) === own.at(-1) && wanted.every((word) => own.includes(word));
}
