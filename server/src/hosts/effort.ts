/** A short check is over before the code that V8 optimises meanwhile is of any use. */
import { setFlagsFromString } from 'node:v8';

/** Up to so much text, in UTF-16 units, a check ends sooner without the optimiser. */
const SHORT = 150_000;

let left = Number.POSITIVE_INFINITY;

/** Says that the process has begun without the optimiser: it is switched on when there turns out to be much to read. */
export function beginShort(): void {
  left = SHORT;
}

/** Says that a text is going to be checked. */
export function noteText(length: number): void {
  const before = left;
  left -= length;
  if (before >= 0 && left < 0) setFlagsFromString('--opt');
}
