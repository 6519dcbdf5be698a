import { createSpecDocument, type SpecDocument } from '../document/specDocument.ts';
import { TreeIndex } from '../precedence/treeIndex.ts';
import { readReviewAnswer } from '../review/answer.ts';
import type { ReviewNotes } from '../review/notes.ts';
import { recogniseSpecFile } from '../spec/recognise.ts';
import { readSpec, type SpecModel } from '../spec/specModel.ts';
import type { Rule, RuleExample } from '../rules/kit.ts';
import { createWorkspace, type Workspace } from '../workspace/workspace.ts';
import type { Finding } from './finding.ts';
import { runRules } from './runRules.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { applySuppressions } from './suppress.ts';

/** Where an example's text stands when it doesn't say. */
const DEFAULT_PATH = 'AGENTS.md';

/**
 * Lints the text of an example with one rule, in the project that the example describes.
 * @param text the example's text without its markers, or what a fix made of it
 * @throws what the rule throws: an example on which its rule fails is a defect of the rule
 */
export function runExample(rule: Rule, example: RuleExample, text: string): readonly Finding[] {
  return lintExample([rule], example, text).filter((finding) => finding.rule === rule.meta.id);
}

/** Lints the text of an example with several rules, suppression comments among them; an example's options are the first's. */
export function lintExample(rules: readonly Rule[], example: RuleExample, text: string): readonly Finding[] {
  const path = example.path ?? DEFAULT_PATH;
  const document = createSpecDocument(path, text);
  const specs = new Map<SpecDocument, SpecModel>();
  const read = (of: SpecDocument): SpecModel => {
    const spec = specs.get(of) ?? readSpec(of);
    specs.set(of, spec);
    return spec;
  };
  const [first] = rules;
  const own = first && { [first.meta.id]: { severity: first.meta.severity, options: example.options ?? {} } };
  const rethrow = (_: string, error: unknown): never => {
    throw error;
  };
  const settings = { ...DEFAULT_SETTINGS, rules: { ...own } };
  const workspace = projectOf(example, document, read);
  const review = example.review && reviewOf(example.review, read(document));
  const around = { ...(workspace && { workspace }), ...(review && { review }) };
  const found = runRules(rules, read(document), settings, rethrow, around);
  return applySuppressions(
    document,
    found,
    rules.map(({ meta }) => meta.id),
  );
}

/** The example's answer of a language model, read as one that came from outside. */
function reviewOf({ conflicts = [], cases = [] }: NonNullable<RuleExample['review']>, spec: SpecModel): ReviewNotes {
  const at = (words: string) => ({ line: 1, words });
  const answer = {
    conflicts: conflicts.map(({ first, second, situation }) => ({ first: at(first), second: at(second), situation })),
    cases: cases.map((one) => ({ at: at(one.at), situation: one.situation })),
  };
  return readReviewAnswer(spec, JSON.stringify(answer)).notes;
}

function projectOf(
  { files, agents }: RuleExample,
  document: SpecDocument,
  read: (document: SpecDocument) => SpecModel,
): Workspace | undefined {
  if (!files) return undefined;
  const texts = new Map([...Object.entries(files), [document.uri, document.text]]);
  const tree = new TreeIndex({ paths: () => texts.keys(), read: (path) => texts.get(path), complete: true });
  const others = Object.entries(files)
    .filter(([path, text]) => recogniseSpecFile(path, text))
    .map(([path, text]) => ({ path, uri: path, document: createSpecDocument(path, text) }));
  const documents = [...others, { path: document.uri, uri: document.uri, document }];
  return createWorkspace({ tree, documents, ...(agents && { agents }) }, read);
}
