const CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    failure:
      'fail failed fails failing failure wrong went goes go error broken broke break crash crashed exception red problem trouble bad throw mistake mistaken slip',
    doubt:
      'unsure doubt doubtful unclear ambiguous uncertain vague unknown ambiguity sure clear certain confident understand know',
    end: 'done finish finished finishing complete completed end ended over ready through',
    start: 'begin beginning start starting started',
    lack: 'missing lack lacking absent',
    hurry: 'urgent urgency emergency hurry pressing',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

/**
 * Whether what two conditions speak of can be one occasion: "when something went wrong" and "if a request fails". Those
 * that each name a thing of its own ("a request", "a migration") are two.
 * @param one the content words of a condition, as `scopeKey` gives them
 */
export function canCoincide(one: string, two: string): boolean {
  const wordsOf = (key: string): ReadonlySet<string> =>
    new Set(
      key
        .split(' ')
        .filter((word) => !/^(?:after|got|get)$/.test(word))
        .map((word) => CLASSES.get(word) ?? word),
    );
  const a = wordsOf(one);
  const b = wordsOf(two);
  const classes = new Set(CLASSES.values());
  if (![...a].some((word) => classes.has(word) && b.has(word))) return false;
  return [...a].every((word) => b.has(word)) || [...b].every((word) => a.has(word));
}
