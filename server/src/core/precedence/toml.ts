/**
 * The keys that stand before the first table of a TOML text, as far as their values are numbers, texts, booleans, or
 * lists of texts: all that the settings of agents are asked for. What is written in another way is left out.
 */
export function readTopLevelToml(text: string): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trimStart().startsWith('[')) break;
    const [, key, first = ''] = /^[ \t]*([\w-]+)[ \t]*=(.*)$/.exec(line) ?? [];
    if (key === undefined) continue;
    let written = first;
    while (written.trimStart().startsWith('[') && !isClosed(written) && at + 1 < lines.length) {
      written += `\n${lines[++at] ?? ''}`;
    }
    const value = readValue(written.trim());
    if (value !== undefined) values[key] = value;
  }
  return values;
}

/** A text in either kind of quotes, with what it may hold; anything else is one character. */
const TOKEN = /"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|#[^\n]*|[\s\S]/g;

function isClosed(list: string): boolean {
  return [...list.matchAll(TOKEN)].some(([token]) => token === ']');
}

function readValue(written: string): unknown {
  if (written.startsWith('[')) {
    return [...written.matchAll(TOKEN)].flatMap((match) => textOf(match) ?? []);
  }
  const [first] = written.matchAll(TOKEN);
  const quoted = first && textOf(first);
  if (quoted !== undefined) return quoted;
  const [bare = ''] = /^[\w+.-]*/.exec(written) ?? [];
  if (bare === 'true' || bare === 'false') return bare === 'true';
  return /^\+?[\d_]+$/.test(bare) ? Number(bare.replaceAll('_', '')) : undefined;
}

function textOf([, basic, literal]: RegExpExecArray): string | undefined {
  if (literal !== undefined) return literal;
  if (basic === undefined) return undefined;
  try {
    return JSON.parse(`"${basic}"`) as string;
  } catch {
    return basic;
  }
}
