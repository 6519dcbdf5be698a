import * as z from 'zod/mini';
import type { Severity } from '../lint/finding.ts';

/** What a rule can be set to: `off`, or the severity of its findings. */
export type RuleSeverity = Severity | 'off';
export const RULE_SEVERITIES = ['off', 'hint', 'information', 'warning', 'error'] as const satisfies RuleSeverity[];

/** What the configuration has to know of a rule; a `Rule` fits. */
export interface ConfigurableRule {
  readonly meta: { readonly id: string; readonly kind: string };
  /** The summary is one sentence; editors show it when they complete the rule's name. */
  readonly docs: { readonly summary: string };
  /** Schema of the rule's options; a rule without one takes none. */
  readonly options?: z.core.$ZodType;
}

/** The names that a configuration may use. */
export interface ConfigVocabulary {
  readonly rules: readonly ConfigurableRule[];
  /** Ids of the known agents; without them any id passes. */
  readonly agents?: readonly string[];
}

const described = (description: string) => z.meta({ description });
const strings = (description: string) =>
  z.optional(z.array(z.string().check(z.minLength(1))).check(described(description)));
const positive = (description: string) => z.optional(z.int().check(z.gte(1), described(description)));

const severity = z.enum(RULE_SEVERITIES).check(described('`off`, or the severity that the findings have.'));

/** An open record: its fields may grow without breaking an older configuration. */
const openRecord = <T extends z.core.$ZodShape>(shape: T) => z.looseObject(shape);

const glossary = z
  .strictObject({
    terms: strings('Terms that everyone here knows the meaning of, so that no instruction is vague because of them.'),
    names: strings('Proper names, such as “Clean Architecture”, in which no word is judged.'),
  })
  .check(described('The words of this project.'));

const word = openRecord({
  term: z.string().check(described('The word or phrase, in its base form.')),
  rule: z.optional(z.string().check(described('The rule that reports it, such as `vague-quality`.'))),
  question: z.optional(z.string().check(described('The question that would make an instruction with it concrete.'))),
});

const slot = openRecord({
  id: z.string().check(described('Name of the slot, such as `database`.')),
  values: z.optional(
    z.record(z.string(), z.array(z.string())).check(described('Each value with the words that stand for it.')),
  ),
});

const budget = z
  .strictObject({
    bytes: positive('Bytes that one agent may read at its start.'),
    tokens: positive('Tokens that one agent may read at its start.'),
  })
  .check(described('How much guidance is too much.'));

const limits = z
  .strictObject({
    documentLength: positive('A longer file is skipped with a notice; in UTF-16 units. Default: 2000000.'),
    lineLength: positive('A file with a longer line is skipped with a notice; in UTF-16 units. Default: 100000.'),
    paragraphLength: positive(
      'A file with a longer paragraph (lines without a blank one between them) is skipped with a notice. Default: 100000.',
    ),
    nesting: positive('A file with lists or quotes nested deeper is skipped with a notice. Default: 100.'),
  })
  .check(described('Where Precept stops, so that no file makes it hang.'));

/**
 * The one schema of `precept.config.json`: types, error messages and the JSON schema for editors come from it.
 * Keys that aren't known are errors, so that a slip of the pen can't switch a check off in silence.
 */
export function createConfigSchema({ rules, agents }: ConfigVocabulary) {
  const agent = agents && agents.length > 0 ? z.enum(agents) : z.string();
  const ruleSettings = rulesSchema(rules);
  const kindSettings = kindsSchema(rules);
  return z.strictObject({
    $schema: z.optional(z.string().check(described('Address of the JSON schema, for editors.'))),
    extends: z.optional(
      z
        .union([z.string(), z.array(z.string())])
        .check(
          described('Configuration files to start from, relative to this one; a later one wins over an earlier one.'),
        ),
    ),
    rules: z.optional(ruleSettings),
    kinds: z.optional(kindSettings),
    overrides: z.optional(
      z
        .array(overrideSchema(ruleSettings, kindSettings))
        .check(described('Severities for some files only; a later entry wins over an earlier one.')),
    ),
    files: strings('Globs of further spec files, relative to this file.'),
    ignores: strings('Globs of files and folders to leave out, relative to this file.'),
    agents: z.optional(z.array(agent).check(described('The agents that work here; findings name what concerns them.'))),
    glossary: z.optional(glossary),
    words: z.optional(z.array(word).check(described('Further words that make an instruction vague.'))),
    slots: z.optional(z.array(slot).check(described('Further choices of which only one can hold, for conflicts.'))),
    budget: z.optional(budget),
    limits: z.optional(limits),
  });
}

function rulesSchema(rules: readonly ConfigurableRule[]) {
  const entries = rules.map((rule) => [rule.meta.id, z.optional(settingSchema(rule))] as const);
  return z
    .strictObject(Object.fromEntries(entries))
    .check(z.meta({ id: 'rules', description: 'Severity of each rule, or a pair of severity and options.' }));
}

function kindsSchema(rules: readonly ConfigurableRule[]) {
  const entries = kindsOf(rules).map((kind) => [kind, z.optional(severity)] as const);
  return z
    .strictObject(Object.fromEntries(entries))
    .check(z.meta({ id: 'kinds', description: 'Severity of all rules of a kind, but for those that `rules` names.' }));
}

function overrideSchema(rules: ReturnType<typeof rulesSchema>, kinds: ReturnType<typeof kindsSchema>) {
  return z.strictObject({
    files: z
      .array(z.string().check(z.minLength(1)))
      .check(described('Globs of the files that it is for, relative to this file.')),
    rules: z.optional(rules),
    kinds: z.optional(kinds),
  });
}

/** The kinds that there are rules of. */
function kindsOf(rules: readonly ConfigurableRule[]): readonly string[] {
  return [...new Set(rules.map(({ meta }) => meta.kind))];
}

/** A configuration whose `rules` say what its `kinds` say, for all who need only ask for rules. */
export function spreadKinds(config: Config, rules: readonly ConfigurableRule[]): Config {
  const { overrides } = config;
  const spread = withKinds(config, rules);
  return overrides ? { ...spread, overrides: overrides.map((override) => withKinds(override, rules)) } : spread;
}

function withKinds<T extends Pick<Config, 'rules' | 'kinds'>>(config: T, rules: readonly ConfigurableRule[]): T {
  const { kinds = {} } = config;
  const spread = rules.flatMap(({ meta }): [string, RuleSeverity][] => {
    const severity = kinds[meta.kind];
    return severity === undefined ? [] : [[meta.id, severity]];
  });
  return spread.length === 0 ? config : { ...config, rules: { ...Object.fromEntries(spread), ...config.rules } };
}

function settingSchema(rule: ConfigurableRule) {
  const options = rule.options ?? z.strictObject({});
  return z.union([severity, z.tuple([severity, options])]).check(described(rule.docs.summary));
}

/** One configuration file, as its author wrote it. */
export type Config = z.infer<ReturnType<typeof createConfigSchema>>;
/** A rule's entry: its severity, or its severity and options. */
export type RuleSetting = NonNullable<NonNullable<Config['rules']>[string]>;
export type ConfigWord = z.infer<typeof word>;
export type ConfigSlot = z.infer<typeof slot>;
export type ConfigLimits = z.infer<typeof limits>;
export type ConfigBudget = z.infer<typeof budget>;

/** The JSON schema (draft 7, which every editor reads) of `precept.config.json`, for editors to complete and check with. */
export function createConfigJsonSchema(vocabulary: ConfigVocabulary): object {
  const schema = z.toJSONSchema(createConfigSchema(vocabulary), { io: 'input', target: 'draft-7' });
  const rest = Object.entries(schema).filter(([key]) => key !== '$schema');
  return {
    $schema: schema.$schema,
    title: 'Precept configuration',
    description: 'Settings of Precept; comments and trailing commas are allowed.',
    allowComments: true,
    allowTrailingCommas: true,
    ...Object.fromEntries(rest),
  };
}
