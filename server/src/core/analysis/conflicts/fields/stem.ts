const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `written write wrote write kept keep done do did do does do taken take took take built build given give gave give held hold
  sent send made make hidden hide hid hide thrown throw threw throw chosen choose chose choose found find shown show
  known know knew know meant mean drawn draw drew draw driven drive drove drive bound bind caught catch left leave
  brought bring taught teach told tell said say spent spend begun begin began begin broken break broke break frozen freeze
  rewritten rewrite rebuilt rebuild understood understand thought think felt feel bought buy forgotten forget forgot forget
  spoken speak spoke speak stolen steal fed feed led lead met meet paid pay won win lost lose sold sell slept sleep
  gone go went go goes go has have had have is be are be was be were be been be being be am be stood stand sat sit
  ran run fell fall fallen fall grew grow grown grow forbade forbid forbidden forbid withheld withhold undone undo
  children child people person mice mouse indices index vertices vertex matrices matrix criteria criterion
  lying lie tying tie dying die using use used use aliases alias freed free agreed agree`
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, word, at, all) => (at % 2 ? [...pairs, [all[at - 1] ?? '', word]] : pairs), []),
);

/**
 * Words that only look like an inflection of another one, or are no longer one by their sense: "pasted" has nothing to do
 * with "past", nor "staging" with "stage".
 */
const OF_THEIR_OWN: ReadonlySet<string> = new Set(
  `theme paste locale suite plane finale crude carte twine stats https windows news lens goods thanks united
  paging rating staging setting heading meaning evening morning landing standing facing parting timing finding typings`.split(
    /\s+/,
  ),
);

const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/**
 * What all inflections of a word have in common: equal for "use", "uses", "used" and "using". It is a key, no word.
 * @param word in lower case
 */
export function stemOf(word: string): string {
  let stem = known.get(word);
  if (stem === undefined) {
    stem = computeStem(word);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, stem);
  }
  return stem;
}

function computeStem(word: string): string {
  const base = IRREGULAR.get(word) ?? word;
  const own = ofItsOwn(base);
  if (own !== undefined) return own;
  if (base.length < 4 || !/^[a-z]+$/.test(base)) return base;
  if (/[^aeiou]ies$/.test(base) && base.length > 4) return base.slice(0, -3) + 'y';
  if (/[^aeiou]ied$/.test(base) && base.length > 4) return base.slice(0, -3) + 'y';
  if (/(?:ss|us|is|as)$/.test(base)) return base;
  if (/(?:ch|sh|x|ss|zz)es$/.test(base)) return base.slice(0, -2);
  if (base.endsWith('ings')) return computeStem(base.slice(0, -1));
  if (base.endsWith('s')) return singular(base.slice(0, -1));
  if (base.endsWith('ing') && base.length > 5 && /[aeiouy]/.test(base.slice(0, -3))) return bare(base.slice(0, -3));
  if (/[^e]ed$/.test(base) && base.length > 4 && /[aeiouy]/.test(base.slice(0, -2))) return bare(base.slice(0, -2));
  return singular(base);
}

/** The word of its own that a word is or is an inflection of. */
function ofItsOwn(word: string): string | undefined {
  if (OF_THEIR_OWN.has(word)) return word;
  const [, base = '', ending = ''] = /^(.{3,}?)(s|es|ed|ing)$/.exec(word) ?? [];
  const own = ending === 's' ? base : `${base}e`;
  return OF_THEIR_OWN.has(own) ? own : undefined;
}

function singular(base: string): string {
  return /[^e]e$/.test(base) && base.length > 4 ? base.slice(0, -1) : base;
}

/**
 * Without a silent e, so that "create" and "creat-ing" meet. A short word keeps it, and one that lost it before an ending
 * gets it back, so that "note" and "noting" don't meet "not".
 */
function bare(stem: string): string {
  if (stem.length > 3 && /([bdgkmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  if (/^[^aeiouy]?[aeiouy][bcdfgklmnprstvz]$/.test(stem)) return `${stem}e`;
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
