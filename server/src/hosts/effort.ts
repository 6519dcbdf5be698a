/** A short check is over before the code that V8 optimises meanwhile is of any use. */
import { setFlagsFromString } from 'node:v8';

/** There when this was started by `start.ts`. */
declare const FLAGS: string[] | undefined;

/** Up to so much text, in UTF-16 units, a check ends sooner without the optimiser. */
const SHORT = 150_000;
/** Up to so many files an expression meets too few texts to be worth more than the code that is made soonest. */
const FEW_FILES = 3;

let left = Number.POSITIVE_INFINITY;

/** Says that the process has begun without the optimisers: they are switched on when there turns out to be much to read. */
export function beginShort(): void {
  left = SHORT;
}

/** Says that a text is going to be checked. */
export function noteText(length: number): void {
  const before = left;
  left -= length;
  if (before >= 0 && left < 0) {
    setFlag('--opt');
    setFlag('--regexp-optimization');
  }
}

/** Says how many files are going to be checked. */
export function noteFiles(count: number): void {
  if (left !== Number.POSITIVE_INFINITY && count > FEW_FILES) setFlag('--regexp-optimization');
}

function setFlag(flag: string): void {
  setFlagsFromString(flag);
  if (typeof FLAGS !== 'undefined') FLAGS.push(flag);
}
