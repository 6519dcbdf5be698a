/** Plain data that can be packed. */
export type Packable = string | Uint16Array | Uint32Array | { readonly [name: string]: Packable };

type Head = readonly ['text' | 16 | 32, number, number] | { readonly [name: string]: Head };

/** Texts and numbers one after the other, and where each of them stands. */
export interface Packed {
  readonly head: unknown;
  readonly text: string;
  /** Little-endian; each array begins at a multiple of four. */
  readonly numbers: Uint8Array;
}

/** Packs data so that a reader takes it apart without looking at it; {@link unpack} gives it back. */
export function pack(data: Packable): Packed {
  let text = '';
  const pieces: Uint8Array[] = [];
  let length = 0;
  const put = (part: Packable): Head => {
    if (typeof part === 'string') {
      text += part;
      return ['text', text.length - part.length, text.length];
    }
    if (!(part instanceof Uint16Array || part instanceof Uint32Array))
      return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, put(inner)]));
    const bytes = new Uint8Array(Math.ceil(part.byteLength / 4) * 4);
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
    pieces.push(bytes);
    length += bytes.length;
    return [part instanceof Uint16Array ? 16 : 32, length - bytes.length, part.length];
  };
  const head = put(data);
  const numbers = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    numbers.set(piece, at);
    at += piece.length;
  }
  return { head, text, numbers };
}

/**
 * Takes packed data apart; its arrays are views of `numbers`.
 * @throws RangeError where `numbers` doesn't begin at a multiple of four of its buffer
 */
export function unpack({ head, text, numbers }: Packed): Packable {
  const read = (part: Head): Packable => {
    if (!isPlace(part)) return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, read(inner)]));
    const [kind, start, end] = part;
    if (kind === 'text') return text.slice(start, end);
    const { buffer, byteOffset } = numbers;
    return kind === 16
      ? new Uint16Array(buffer, byteOffset + start, end)
      : new Uint32Array(buffer, byteOffset + start, end);
  };
  return read(head as Head);
}

function isPlace(head: Head): head is readonly ['text' | 16 | 32, number, number] {
  return Array.isArray(head);
}
