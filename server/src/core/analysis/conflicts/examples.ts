import type { Code } from 'mdast';
import { sectionPath, type Section } from '../../document/sections.ts';
import { spanOf } from '../../markdown/parse.ts';
import { perPart } from '../../document/perPart.ts';
import { partsWith } from '../../spec/parts/keptParts.ts';
import type { SpecModel } from '../../spec/specModel.ts';
import type { Span } from '../../text/span.ts';
import type { ConflictFix } from './fixes.ts';
import { statementAt } from './statements/partStatements.ts';
import { answersIn } from './statements/readAllStances.ts';
import type { Stance } from './statements/stances.ts';

/** A command that only one of the values of a slot is run by: `npm install` shows npm. */
interface CommandSign {
  readonly topic: string;
  readonly value: string;
  /** Over one line of a shell block; the first group is the words to underline and to replace. */
  readonly shows: RegExp;
}

const SIGNS: readonly CommandSign[] = [
  {
    topic: 'js-package-manager',
    value: 'npm',
    shows: /^[\s$>]*(npm (?:install|ci|i|run|test)\b)(?!.*(?:-g\b|--global|publish))/,
  },
  {
    topic: 'js-package-manager',
    value: 'pnpm',
    shows: /^[\s$>]*(pnpm (?:install|add|i|run|test)\b)(?!.*(?:-g\b|--global))/,
  },
  { topic: 'js-package-manager', value: 'yarn', shows: /^[\s$>]*(yarn (?:install|add|run|test)\b)(?!.*global)/ },
  {
    topic: 'js-package-manager',
    value: 'bun',
    shows: /^[\s$>]*(bun (?:install|add|run|test)\b)(?!.*(?:-g\b|--global))/,
  },
  {
    topic: 'python-package-manager',
    value: 'pip',
    shows: /^[\s$>]*(pip3? install\b)(?!.*\b(?:uv|poetry|pipenv|pdm|pip)\s*$)/,
  },
  { topic: 'python-package-manager', value: 'poetry', shows: /^[\s$>]*(poetry (?:install|add)\b)/ },
  { topic: 'python-package-manager', value: 'uv', shows: /^[\s$>]*(uv (?:sync|add)\b)/ },
];

const SHELL = new Set(['sh', 'bash', 'shell', 'zsh', 'console', 'shellsession']);

/** A sample that does what a rule of its document rules out. */
export interface ExampleReport {
  readonly messageId: 'breaks';
  readonly data: { readonly sample: string; readonly rule: string };
  readonly span: Span;
  readonly related: readonly { readonly messageId: 'relatedRule'; readonly span: Span }[];
  readonly fixes: readonly ConflictFix[];
}

/** The commands in shell blocks that use another tool than the one that the document's rules choose. */
export function exampleReports(spec: SpecModel): readonly ExampleReport[] {
  const rules = new Map(
    ['js-package-manager', 'python-package-manager'].flatMap((topic) => {
      const rule = chosenFor(spec, topic);
      return rule ? [[topic, rule] as const] : [];
    }),
  );
  if (rules.size === 0) return [];
  const { parts, sections } = spec.document;
  const showing = parts.flatMap((placement, at) => {
    const from = spec.parts[at]?.before.sections ?? 0;
    return mayShow(placement) ? sections.slice(from, from + placement.part.outline.length) : [];
  });
  return showing.flatMap((section) =>
    section.blocks.flatMap((node) =>
      node.type === 'code' && SHELL.has(node.lang ?? '') ? readBlock(spec, node, section, rules) : [],
    ),
  );
}

const mayShow = perPart((text) => SIGNS.some(({ value }) => text.includes(value)));

/** The answers of a part to the questions of which a command shows the answer. */
const partsWithTools = partsWith((part, spec) => {
  const answers = answersIn(part, spec).filter(({ value }) => SIGNS.some(({ topic }) => topic === value.topic.id));
  return answers.length > 0 ? answers : undefined;
});

/** The one value that the document demands throughout, without condition; `undefined` where it names several. */
function chosenFor(spec: SpecModel, topic: string): Stance | undefined {
  const wanted = partsWithTools(spec).flatMap(({ part, value: answers }) =>
    answers.flatMap(({ value, at }) => (value.topic.id === topic && !value.denied ? [{ part, value, at }] : [])),
  );
  if (new Set(wanted.map(({ value }) => value.option)).size !== 1) return undefined;
  const stances = wanted.map(({ part, value, at }): Stance => ({ ...value, statement: statementAt(part, at, spec) }));
  return stances.find(
    ({ statement }) =>
      statement.clause !== undefined &&
      /\b(?:always|only|never|must|exclusively|not)\b/.test(statement.text) &&
      !statement.excepts,
  );
}

function readBlock(
  spec: SpecModel,
  node: Code,
  section: Section,
  rules: ReadonlyMap<string, Stance>,
): readonly ExampleReport[] {
  const { start, end } = spanOf(node);
  const headings = sectionPath(section)
    .map(({ title }) => title.toLowerCase())
    .join(' ');
  const reports: ExampleReport[] = [];
  let offset = start;
  for (const line of spec.document.text.slice(start, end).split('\n')) {
    for (const sign of SIGNS) {
      const rule = rules.get(sign.topic);
      const words = sign.shows.exec(line)?.[1];
      if (!rule || words === undefined || rule.option === sign.value || headings.includes(sign.value)) continue;
      const at = offset + line.indexOf(words);
      reports.push(toReport(spec, { start: at, end: at + words.length }, words, rule));
    }
    offset += line.length + 1;
  }
  return reports;
}

function toReport(spec: SpecModel, span: Span, sample: string, rule: Stance): ExampleReport {
  const { uri } = spec.document;
  const tool = sample.split(' ')[0] ?? '';
  const edit = { uri, span: { start: span.start, end: span.start + tool.length }, text: rule.option };
  return {
    messageId: 'breaks',
    data: { sample, rule: rule.option },
    span,
    related: [{ messageId: 'relatedRule', span: rule.statement.unit.span }],
    fixes: [{ title: `Use ${rule.option} here`, edits: [edit] }],
  };
}
