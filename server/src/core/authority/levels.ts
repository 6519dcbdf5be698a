/**
 * The chain of command of the OpenAI Model Spec, from the highest authority to the lowest
 * (model_spec.md, section "Levels of authority"). One frozen table: nothing else in the code names a level's rank.
 */
export const LEVELS = Object.freeze(['root', 'system', 'developer', 'user', 'guideline'] as const);

/** A level of authority. */
export type Level = (typeof LEVELS)[number];

/** What each level means, for hovers, completion and messages. */
export const LEVEL_MEANINGS: Readonly<Record<Level, string>> = Object.freeze({
  root: 'holds for everyone; nobody can override it',
  system: 'set by whoever runs the system; developers and users cannot override it',
  developer: 'set by the developer of the application; users cannot override it',
  user: 'holds unless the user explicitly asks for something else',
  guideline: 'a default; also yields to what the context implies',
});

/**
 * Names that older vocabularies give to a level. The Model Spec of 2025-02-12 and 2025-04-11 has one level above
 * `developer`, called `platform`; the version of 2025-09-12 splits it into `root` and `system` and makes its sections `root`.
 */
const FORMER_NAMES: Readonly<Record<string, Level>> = Object.freeze({ platform: 'root' });

/** Reads a level as written in an annotation; case and surrounding space don't matter. `undefined` for any other word. */
export function parseLevel(text: string): Level | undefined {
  const word = text.trim().toLowerCase();
  return LEVELS.find((level) => level === word) ?? (Object.hasOwn(FORMER_NAMES, word) ? FORMER_NAMES[word] : undefined);
}

/** Negative when `a` has more authority than `b`, positive when less, 0 when equal: sorts from the top down. */
export function compareLevels(a: Level, b: Level): number {
  return LEVELS.indexOf(a) - LEVELS.indexOf(b);
}
