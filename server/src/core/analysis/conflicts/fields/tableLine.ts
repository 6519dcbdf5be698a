/** What a phrase does for its field. */
export type RoleKind = 'thing' | 'act' | 'near' | 'alone';

const KINDS: readonly RoleKind[] = ['thing', 'act', 'near', 'alone'];

/** A phrase of a table. */
export interface TableLine {
  readonly kind: RoleKind;
  readonly answer: number;
  /** The phrase, with `(#number)` for a group. */
  readonly words: string;
}

/** Writes a line; {@link readLine} gives it back. */
export function writeLine({ kind, answer, words }: TableLine): string {
  return `${String(KINDS.indexOf(kind))}${String(answer)} ${words}`;
}

/** Reads a line. */
export function readLine(line: string): TableLine {
  const space = line.indexOf(' ');
  return {
    kind: KINDS[Number(line.slice(0, 1))] ?? 'thing',
    answer: Number(line.slice(1, space)),
    words: line.slice(space + 1),
  };
}
