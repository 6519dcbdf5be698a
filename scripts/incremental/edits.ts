/** One replacement in a text, offsets zero-based UTF-16. */
export interface RandomEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What people type, and what changes how all that follows is read. */
const TYPED = ['a', 'e', ' ', 's', '.', ',', '\n', '\n\n', '- ', 'never '] as const;
const TELLING = [
  '#', '# ', '\n# New heading\n\n', '\n## New {#new authority=user}\n', 'Setext\n===\n', '---\n', '`', '``', '```\n', '~~~\n', '    ', '\t', '> ', '1. ',
  '- item\n', '  - inner\n', '<!--', '-->', '<div>\n', '</div>\n', '<example>\n', '</example>\n', '<!-- authority: user -->\n', '[ref]: https://example.com\n', '[^1]: note\n', '[ref]', '[^1]',
  '[', ']', '](', ')', '*', '**', '_', '|', '\n| a | b |\n| - | - |\n', '\\', '&amp;', '\r', '\r\n', '\0', '{#id}', '**Never:**\n\n', 'Good: `x`\n',
  '<!-- precept-disable -->\n', '<!-- precept-disable-next-line vague-quality -->\n', '\u2028', '\uD83D\uDE00', 'Ce texte est en français.\n',
] as const; // prettier-ignore

/** An edit that is likely to show where a part of a text bears on another. */
export function randomEdit(text: string, random: () => number): RandomEdit {
  const at = placeIn(text, random);
  const kind = random();
  if (kind < 0.35) return { start: at, end: at, text: pick(TYPED, random) };
  if (kind < 0.55) return { start: at, end: at, text: pick(TELLING, random) };
  if (kind < 0.75) return { start: at, end: Math.min(text.length, at + 1 + Math.floor(random() * 3)), text: '' };
  if (kind < 0.87)
    return { start: at, end: Math.min(text.length, at + Math.floor(random() * 60)), text: pick(TELLING, random) };
  if (kind < 0.93) return { start: at, end: lineEnd(text, at), text: '' };
  const from = placeIn(text, random);
  return { start: at, end: at, text: text.slice(from, from + Math.floor(random() * 200)) };
}

export function applyEdit(text: string, { start, end, text: inserted }: RandomEdit): string {
  return text.slice(0, start) + inserted + text.slice(end);
}

/** Anywhere, but often at the beginning of a line or about a heading. */
function placeIn(text: string, random: () => number): number {
  const at = Math.floor(random() * (text.length + 1));
  const kind = random();
  if (kind < 0.4) return at;
  const mark = kind < 0.7 ? '\n' : '\n#';
  const line = text.indexOf(mark, at);
  return line < 0 ? at : Math.min(text.length, Math.max(0, line + Math.floor(random() * 4)));
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

function pick<T>(of: readonly T[], random: () => number): T {
  return of[Math.floor(random() * of.length)] as T;
}
