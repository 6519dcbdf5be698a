/** What numbers are compared in; `undefined` where their unit is always the same. */
const FACTORS: Readonly<Record<string, readonly (readonly [RegExp, number])[]>> = {
  seconds: [
    [/^(?:ms|milliseconds?)\b/, 0.001],
    [/^(?:m|mins?|minutes?)\b/, 60],
    [/^(?:h|hrs?|hours?)\b/, 3600],
    [/^(?:(?:working|business|calendar) )?days?\b/, 86_400],
    [/^weeks?\b/, 604_800],
    [/^months?\b/, 2_592_000],
    [/^years?\b/, 31_536_000],
  ],
  kilobytes: [
    [/^bytes\b/, 0.001],
    [/^(?:mb|mib|megabytes?)\b/, 1000],
    [/^(?:gb|gib|gigabytes?)\b/, 1_000_000],
  ],
  'requests per minute': [
    [/^\w+ ?(?:per|an?|\/|each|every) ?(?:seconds?|s)\b/, 60],
    [/^\w+ ?(?:per|an?|\/|each|every) ?(?:hours?|h)\b/, 1 / 60],
    [/^\w+ ?(?:per|an?|\/|each|every) ?days?\b/, 1 / 1440],
  ],
};

/**
 * By what a number is multiplied so that it can be compared: 60 for minutes where seconds are compared.
 * @param behind what follows the number, in lower case
 */
export function factorOf(unit: string, behind: string): number {
  const written = behind.replace(/^[ -]+/, '');
  return FACTORS[unit]?.find(([pattern]) => pattern.test(written))?.[1] ?? 1;
}
