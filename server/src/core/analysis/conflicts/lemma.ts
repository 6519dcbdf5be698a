/** Forms that no suffix rule leads back to their base. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    write: 'wrote written writes writing',
    run: 'ran running',
    build: 'built',
    keep: 'kept',
    leave: 'left',
    make: 'made making',
    throw: 'threw thrown',
    choose: 'chose chosen',
    hide: 'hid hidden',
    go: 'went gone goes',
    send: 'sent',
    hold: 'held',
    say: 'said',
    give: 'gave given',
    take: 'took taken',
    do: 'did done does',
    be: 'is are am was were been being',
    have: 'has had having',
    begin: 'began begun',
    break: 'broke broken',
    catch: 'caught',
    find: 'found',
    tell: 'told',
    think: 'thought',
    bring: 'brought',
    speak: 'spoke spoken',
    see: 'saw seen',
    know: 'knew known',
    draw: 'drew drawn',
    spend: 'spent',
    bind: 'bound',
    mean: 'meant',
    mouse: 'mice',
    index: 'indices indexes',
    person: 'people persons',
    child: 'children',
    man: 'men',
    test: 'tests tested testing',
    spec: 'specs',
  }).flatMap(([base, forms]) => forms.split(' ').map((form) => [form, base] as const)),
);

const known = new Map<string, string>();

/**
 * A stand-in that all inflected forms of an English word share: merge, merges, merged and merging are one.
 * It is no dictionary form (final `e` and doubled consonants are dropped); only equality of stems means something.
 */
export function stem(word: string): string {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const result = computeStem(word);
  // Bounded: hostile text has endless words, real text comes back to the same few thousand.
  if (known.size < 20_000) known.set(word, result);
  return result;
}

function computeStem(word: string): string {
  const lower = word.toLowerCase().replace(/’/g, "'").replace(/'s$/, '');
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return fold(irregular);
  if (!/^[a-z]{4,}$/.test(lower)) return lower;
  let base = lower;
  if (/(?:ies|ied)$/.test(base) && base.length > 4) return fold(`${base.slice(0, -3)}y`);
  if (/(?:s|x|z|ch|sh)es$/.test(base)) base = base.slice(0, -2);
  else if (/[^sui]s$/.test(base)) base = base.slice(0, -1);
  const bare = base.replace(/(?:ing|ed)$/, '');
  return fold(bare !== base && bare.length >= 3 && /[aeiouy]/.test(bare) ? bare : base);
}

function fold(base: string): string {
  return base.replace(/(?<=..)e$/, '').replace(/(?<=[a-z])([bcdfghjklmnpqrstvwxz])\1$/, '$1');
}
