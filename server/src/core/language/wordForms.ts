/** The forms of an English adjective that its author may use instead of it: clean → cleaner, cleanest, cleanly, cleanliness. */
export function adjectiveForms(base: string): readonly string[] {
  const forms = [base];
  if (/(?:able|ible|al|ful|ive|ous|ic|ant|ent|ed|ing|less)$/.test(base) || base.includes('-')) {
    forms.push(adverbOf(base));
    return forms;
  }
  const stem = comparativeStem(base);
  forms.push(
    `${stem}er`,
    `${stem}est`,
    adverbOf(base),
    base.endsWith('y') ? `${base.slice(0, -1)}iness` : `${base}ness`,
  );
  return forms;
}

/** The forms of a regular English verb: handle → handles, handled, handling. */
export function verbForms(base: string): readonly string[] {
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/(?:s|sh|ch|x|z)$/.test(base)) return [base, `${base}es`, `${base}ed`, `${base}ing`];
  return [base, `${base}s`, `${base}ed`, `${base}ing`];
}

function comparativeStem(base: string): string {
  if (base.endsWith('e')) return base.slice(0, -1);
  if (base.endsWith('y')) return `${base.slice(0, -1)}i`;
  if (/^[^aeiou]*[aeiou][bdgmnpt]$/.test(base)) return base + base.slice(-1);
  return base;
}

function adverbOf(base: string): string {
  if (base.endsWith('le')) return `${base.slice(0, -1)}y`;
  if (base.endsWith('ic')) return `${base}ally`;
  if (base.endsWith('y')) return `${base.slice(0, -1)}ily`;
  if (base.endsWith('ll')) return `${base}y`;
  return `${base}ly`;
}
