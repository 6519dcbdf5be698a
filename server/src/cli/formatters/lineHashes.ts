/** How many characters from the start of a line a hash looks at. */
const LENGTH = 100;
const BASE = 37n;
const END_OF_FILE = '\uFFFF';

/**
 * Gives the fingerprints by which GitHub finds a line again after others have been put above it: a hash of its first
 * characters, without spaces and tabs, and those of the lines behind it, then how many lines down to here have that hash.
 * They are the ones that `upload-sarif` works out itself, which warns of any other.
 * @returns the function from a zero-based line to its fingerprint
 */
export function createLineHashes(text: string): (line: number) => string {
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(/[ \t]+/g, ''));
  const flat = lines.join('\n') + END_OF_FILE + '\0'.repeat(LENGTH);
  const starts: number[] = [];
  const ordinals: number[] = [];
  const seen = new Map<string, number>();
  let start = 0;
  for (const line of lines) {
    const head = flat.slice(start, start + LENGTH);
    const ordinal = (seen.get(head) ?? 0) + 1;
    seen.set(head, ordinal);
    starts.push(start);
    ordinals.push(ordinal);
    start += line.length + 1;
  }
  return (line) => {
    const from = starts[line] ?? 0;
    return `${hash(flat.slice(from, from + LENGTH))}:${ordinals[line] ?? 1}`;
  };
}

function hash(text: string): string {
  let sum = 0n;
  for (let i = 0; i < text.length; i++) sum = BigInt.asUintN(64, sum * BASE + BigInt(text.charCodeAt(i)));
  return sum.toString(16);
}
