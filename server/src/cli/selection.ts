import { closest, type LintSettings, NOTICES, type Rule } from '../core/index.ts';
import { UsageError } from './io.ts';

/** The rules whose findings are reported. */
export interface Selection {
  /** Ids, also of findings that belong to no rule. */
  readonly ids: readonly string[];
  /** Those that were named one by one: they are on, whatever a configuration says. */
  readonly named: readonly string[];
}

/** What comments that silence nothing are about. */
const KIND_OF_NOTICES = 'reference';

/**
 * The rules that `--rule` and `--kind` leave; undefined when neither was given.
 * @throws UsageError for a name that is none
 */
export function selectRules(
  { rules: named, kinds }: { readonly rules: readonly string[]; readonly kinds: readonly string[] },
  allRules: () => readonly Rule[],
): Selection | undefined {
  if (named.length + kinds.length === 0) return undefined;
  const all = allRules();
  const notices = NOTICES.map(({ id }) => ({ id, kind: KIND_OF_NOTICES }));
  const known = [...all.map(({ meta }) => meta), ...notices];
  const rules = new Set(known.map(({ id }) => id));
  for (const name of named) expectOneOf('--rule', name, [...rules], '`precept explain` lists them all');
  const knownKinds = [...new Set<string>(known.map(({ kind }) => kind))];
  for (const name of kinds) expectOneOf('--kind', name, knownKinds, `expected ${knownKinds.join(', ')}`);
  const ids = known.filter(({ id, kind }) => named.includes(id) || kinds.includes(kind)).map(({ id }) => id);
  return { ids, named };
}

/** Settings in which the rules that were named are on, with the severity of their own where they were off. */
export function wakeNamed(settings: LintSettings, { named }: Selection, all: readonly Rule[]): LintSettings {
  const asleep = all.filter(({ meta: { id } }) => named.includes(id) && settings.rules[id]?.severity === 'off');
  const woken = asleep.map(({ meta }) => [
    meta.id,
    { options: {}, ...settings.rules[meta.id], severity: meta.severity },
  ]);
  return { ...settings, rules: { ...settings.rules, ...Object.fromEntries(woken) } };
}

function expectOneOf(option: string, name: string, known: readonly string[], advice: string): void {
  if (known.includes(name)) return;
  const guess = closest(name, known);
  throw new UsageError(
    `Unknown value '${name}' for ${option}, ${guess === undefined ? advice : `did you mean '${guess}'?`}`,
  );
}
