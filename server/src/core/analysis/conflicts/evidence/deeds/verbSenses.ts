import { lemmaOfGerund } from '../../../../language/en/inflection.ts';
import { VERB_LEMMAS } from '../../../../language/en/verbs.ts';
import { singularNoun } from '../../reach/scopes.ts';

/** Verbs that ask for the same act; the first names it. */
const CLASSES = `add introduce create insert include write
remove delete drop erase purge wipe
change edit modify alter update rewrite patch adjust tweak touch
run execute invoke launch call use
ask consult
log print
comment remark flag mention point-out
mock stub fake
cache memoize
disable deactivate turn-off switch-off
upgrade bump
update bump upgrade
deploy ship release publish roll-out
roll-back revert
reorder sort order rearrange reorganize alphabetize
open create raise file
answer reply respond
format reformat
reindent re-indent
translate localize
store save persist write keep
keep retain preserve
expose reveal disclose share show
import take require
duplicate copy clone
fix repair`;

const SENSES: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const line of CLASSES.split('\n')) {
    const verbs = line.split(' ');
    for (const verb of verbs) map.set(verb, [...(map.get(verb) ?? []), verbs[0] ?? verb]);
  }
  return map;
})();

/** The acts that a verb can ask for, by name; an unknown verb names its own. */
export function sensesOf(lemma: string): readonly string[] {
  return SENSES.get(lemma) ?? [lemma];
}

/** Whether it is of no class of common acts: such a verb tells by itself what it is done to. */
export function isSpecial(lemma: string): boolean {
  return !SENSES.has(lemma) || FORMATS.has(lemma);
}

const FORMATS: ReadonlySet<string> = new Set(['format', 'reformat', 'reindent', 're-indent']);

/** Particles that make another verb of the one before them. */
export const PARTICLES: ReadonlySet<string> = new Set(['out', 'off', 'back', 'up', 'down', 'away']);

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs that only bring a piece of code about. */
export const USES_CODE = words('use write add put call have introduce insert include apply declare employ');

/** Verbs that leave what they are done to, or where they are done, other than it was. */
export const ALTERS = words(
  `edit modify update change alter rewrite patch adjust tweak fix repair correct delete remove drop rename touch set raise
  lower increase decrease bump replace extend reorder sort reformat add append insert put enable disable swap`,
);
/** Those of them that change none of the files in a folder. */
export const ADDS = words('add append insert put write extend');
/** Verbs that forbid every change when they are forbidden. */
export const FORBIDS_CHANGE = words('edit modify change alter touch update rewrite patch');

/** The verb that a noun is made of: "deployment" and "deploys" of "deploy", "injection" of "inject"; undefined for others. */
export function verbOfNoun(noun: string): string | undefined {
  const gerund = lemmaOfGerund(noun);
  if (gerund) return gerund;
  const base = singularNoun(noun);
  const candidates = [
    base,
    ...ENDINGS.flatMap(([ending, ...instead]) =>
      base.length > ending.length + 3 && base.endsWith(ending)
        ? instead.map((end) => base.slice(0, -ending.length) + end)
        : [],
    ),
  ];
  return candidates.find((candidate) => VERB_LEMMAS.has(candidate));
}

const ENDINGS: readonly (readonly [ending: string, ...instead: string[]])[] = [
  ['ification', 'ify'],
  ['ment', ''],
  ['ation', 'ate', 'e', ''],
  ['ition', 'e'],
  ['sion', 'd', 'de'],
  ['ion', '', 'e'],
  ['al', '', 'e'],
  ['ance', ''],
];

/** Acts that are too much to be forbidden altogether: something is left out. */
export const GENERIC_DEEDS: ReadonlySet<string> = new Set(
  'change use need work run test file name set warn fail err mean build end point feel start issue head plan help print type read thing'.split(
    ' ',
  ),
);
