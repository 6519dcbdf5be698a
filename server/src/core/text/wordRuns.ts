const LETTER = /[\p{L}\p{N}]/u;

/** Which ASCII signs are parts of words beside letters and digits: a table for {@link wordRuns}. */
export function wordSigns(signs: string): Uint8Array {
  const table = new Uint8Array(128);
  for (let code = 0; code < 128; code++)
    table[code] = signs.includes(String.fromCharCode(code)) || LETTER.test(String.fromCharCode(code)) ? 1 : 0;
  return table;
}

/**
 * The longest stretches of letters, digits and some signs in a text, in their order: as `match(/[\p{L}\p{N}…]+/gu)` gives
 * them, with less work for the letters that most texts are made of.
 * @param signs which signs count as well, as {@link wordSigns} gives them
 */
export function wordRuns(text: string, signs: Uint8Array): string[] {
  const runs: string[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let isPart: boolean;
    let isPair = false;
    if (code < 128) isPart = signs[code] === 1;
    else {
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
      isPart = LETTER.test(char);
      isPair = char.length > 1;
    }
    if (isPart && start < 0) start = at;
    else if (!isPart && start >= 0) {
      runs.push(text.slice(start, at));
      start = -1;
    }
    if (isPair) at++;
  }
  if (start >= 0) runs.push(text.slice(start));
  return runs;
}
