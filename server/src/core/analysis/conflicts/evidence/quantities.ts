/** An amount in the basic unit of its kind, and as a message names it. */
export interface Quantity {
  readonly amount: number;
  readonly text: string;
}

/** Names of units, the largest first. */
type Scale = readonly (readonly [name: string, size: number])[];

const TIME: Scale = [
  ['years', 365 * 86_400],
  ['months', (365 / 12) * 86_400],
  ['days', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
  ['ms', 0.001],
];
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms|milliseconds?)\b/, 0.001],
  [/^(?:s|secs?|seconds?)\b/, 1],
  [/^(?:m|mins?|minutes?)\b/, 60],
  [/^(?:h|hrs?|hours?)\b/, 3600],
  [/^(?:(?:working|business|calendar) )?days?\b/, 86_400],
  [/^weeks?\b/, 7 * 86_400],
  [/^months?\b/, (365 / 12) * 86_400],
  [/^years?\b/, 365 * 86_400],
];
const SIZE: Scale = [
  ['GB', 1_000_000],
  ['MB', 1000],
  ['KB', 1],
];
const SIZES: readonly (readonly [RegExp, number])[] = [
  [/^(?:kb|kib|kilobytes?)\b/, 1],
  [/^(?:mb|mib|megabytes?)\b/, 1000],
  [/^(?:gb|gib|gigabytes?)\b/, 1_000_000],
];
const PERIOD = /\b(second|minute|hour|day)\b/;

/**
 * A number with the unit behind it, so that an hour is sixty minutes; undefined for units that are not converted.
 * @param unit the kind of unit that a bound declares
 * @param behind the text behind the number, in lower case
 */
export function quantityOf(number: number, unit: string, behind: string): Quantity | undefined {
  if (unit === 'time') return scaled(number, TIMES, TIME, behind);
  if (unit === 'size') return scaled(number, SIZES, SIZE, behind);
  if (unit !== 'rate') return undefined;
  const period = PERIOD.exec(behind)?.[1];
  const seconds = TIMES.find(([name]) => period !== undefined && name.test(period))?.[1];
  return seconds === undefined ? undefined : { amount: number / seconds, text: `${number} a ${period ?? ''}` };
}

function scaled(number: number, names: typeof TIMES, scale: Scale, behind: string): Quantity | undefined {
  const unit = behind.replace(/^[ -]*(?:(?:idle|whole|full|single) )?/, '');
  const size = names.find(([name]) => name.test(unit))?.[1];
  if (size === undefined) return undefined;
  const amount = Math.round(number * size * 1000) / 1000;
  const [name, step] = scale.find(([, whole]) => Number.isInteger(amount / whole)) ?? ['', 1];
  return { amount, text: `${amount / step} ${name}`.trim() };
}
