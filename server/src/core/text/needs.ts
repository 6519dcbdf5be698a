/** A single letter stands in nearly every sentence. */
const SHORTEST = 2;

/** Texts one of which any match of an expression holds; undefined where that can't be told. */
type Needs = readonly string[] | undefined;

/**
 * Reads from the source of a regular expression without flags what any match of it must hold, so that most texts can
 * be passed over without running it, or even compiling it. Never claims too much: what it can't read asks for nothing.
 * Out: texts one of which must be there; undefined when there is no such thing.
 */
export function needsOf(source: string): Needs {
  return new Reader(source).alternatives();
}

/** As {@link needsOf}, but all that a match must hold: of each list one text. */
export function allNeedsOf(source: string): readonly (readonly string[])[] {
  const reader = new Reader(source);
  const best = reader.alternatives();
  return reader.needs ?? (best ? [best] : []);
}

class Reader {
  readonly #source: string;
  #at = 0;
  #depth = 0;
  /** What each element of the whole expression asks for; absent where it has alternatives. */
  needs: readonly (readonly string[])[] | undefined;

  constructor(source: string) {
    // A property or a code point asks for no text of its own.
    this.#source = source.replace(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2})/g, '.');
  }

  /** Reads up to the end, or to the bracket that closes the group. */
  alternatives(): Needs {
    this.#depth++;
    const all: Needs[] = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      all.push(this.#sequence());
    }
    if (this.#depth === 1 && all.length > 1) this.needs = undefined;
    this.#depth--;
    const known = all.filter((needs) => needs !== undefined);
    return known.length === all.length ? known.flat() : undefined;
  }

  /** The strictest thing that the elements of a sequence ask for. */
  #sequence(): Needs {
    let best: Needs;
    let literal = '';
    const offered: (readonly string[])[] = [];
    const offer = (needs: Needs): void => {
      if (needs) offered.push(needs);
      if (needs && weight(needs) > weight(best)) best = needs;
    };
    const flush = (): void => {
      if (literal.length >= SHORTEST) offer([literal]);
      literal = '';
    };
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) {
      const { char, needs } = this.#element();
      const optional = this.#quantifier();
      if (char !== undefined && optional === undefined) {
        literal += char;
        continue;
      }
      // "x+" holds an x, but what follows need not stand behind the first.
      if (char !== undefined && optional === false) literal += char;
      flush();
      if (optional !== true) offer(needs);
    }
    flush();
    if (this.#depth === 1) this.needs = offered;
    return best;
  }

  /** One character, class, escape or group. `char` is set where it is one character that stands for itself. */
  #element(): { readonly char?: string; readonly needs?: Needs } {
    const char = this.#source[this.#at++] ?? '';
    if (char === '\\') {
      const escaped = this.#source[this.#at++] ?? '';
      return /[\w]/.test(escaped) ? {} : { char: escaped };
    }
    if (char === '[') {
      while (this.#at < this.#source.length && this.#source[this.#at] !== ']')
        this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
      this.#at++;
      return {};
    }
    if (char === '(') return this.#group();
    return /[.^$]/.test(char) ? {} : { char };
  }

  #group(): { readonly needs?: Needs } {
    const kind = /^\?(?:[:=!]|<[=!])?/.exec(this.#source.slice(this.#at))?.[0] ?? '';
    this.#at += kind.length;
    const needs = this.alternatives();
    this.#at++;
    // What stands around the match need not be in it, and what must not stand there asks for nothing.
    return kind === '' || kind === '?:' ? { needs } : {};
  }

  /** Out: true where the element may be absent, false where it may repeat, undefined without a quantifier. */
  #quantifier(): boolean | undefined {
    const written = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at));
    if (!written) return undefined;
    this.#at += written[0].length;
    return /^[?*]/.test(written[0]) || written[1] === '0';
  }
}

/** The shortest of the texts decides how much is passed over, then their number. */
function weight(needs: Needs): number {
  return needs ? Math.min(...needs.map(({ length }) => length)) - needs.length / 100 : Number.NEGATIVE_INFINITY;
}
