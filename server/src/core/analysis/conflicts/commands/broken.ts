import type { Code } from 'mdast';
import { sectionPath, type Section } from '../../../document/sections.ts';
import { spanOf } from '../../../markdown/parse.ts';
import { perPart } from '../../../document/perPart.ts';
import { partsWith } from '../../../spec/parts/keptParts.ts';
import type { SpecModel } from '../../../spec/specModel.ts';
import type { Unit } from '../../../spec/units.ts';
import type { Span } from '../../../text/span.ts';
import type { ConflictFix } from '../fixes.ts';
import { type HeadingScope, restricts, scopesApart } from '../reach/headings.ts';
import { readInheritedScopes } from '../reach/leadIns.ts';
import { statementAt, statementsIn } from '../statements/partStatements.ts';
import { answersIn } from '../statements/readAllStances.ts';
import type { Stance } from '../statements/stances.ts';
import type { Statement } from '../statements/statement.ts';
import { type CommandSign, SIGNS } from './signs.ts';

/** A command that does what a rule of its document rules out. */
export interface BrokenRule {
  readonly messageId: 'breaks';
  readonly data: { readonly sample: string; readonly rule: string };
  readonly span: Span;
  readonly related: readonly { readonly messageId: 'relatedRule'; readonly span: Span }[];
  readonly fixes: readonly ConflictFix[];
}

/** The one value of a slot that a document wants for all of its project. */
interface Rule {
  readonly stance: Stance;
  /** It leaves no room in so many words. */
  readonly insists: boolean;
}

type Rules = ReadonlyMap<string, Rule>;

const SHELL = new Set(['sh', 'bash', 'shell', 'zsh', 'console', 'shellsession']);
const TOPICS: readonly string[] = [...new Set(SIGNS.map(({ topic }) => topic))];

/** The commands, in shell blocks and in what the reader is told to do, by which another tool runs than the document's rules choose. */
export function brokenRules(spec: SpecModel): readonly BrokenRule[] {
  const rules: Rules = new Map(
    TOPICS.flatMap((topic) => {
      const rule = ruleOn(spec, topic);
      return rule ? [[topic, rule] as const] : [];
    }),
  );
  if (rules.size === 0) return [];
  const { parts, sections } = spec.document;
  const showing = parts.flatMap((placement, at) => {
    const from = spec.parts[at]?.before.sections ?? 0;
    return mayShow(placement) ? sections.slice(from, from + placement.part.outline.length) : [];
  });
  const bad = spec.examples.examples.filter(({ kind, verdict }) => kind === 'block' && verdict !== 'neutral');
  const isShown = (node: Code): boolean => !bad.some(({ span }) => span.start === spanOf(node).start);
  const inBlocks = showing.flatMap((section) =>
    section.blocks.flatMap((node) =>
      node.type === 'code' && SHELL.has(node.lang ?? '') && isShown(node) ? readBlock(spec, node, section, rules) : [],
    ),
  );
  return [...inBlocks, ...inSentences(spec, rules)].sort((a, b) => a.span.start - b.span.start);
}

const mayShow = perPart((text) => SIGNS.some(({ name }) => text.includes(name)));

/** The answers of a part to the questions of which a command shows the answer. */
const partsWithTools = partsWith((part, spec) => {
  const answers = answersIn(part, spec).filter(({ value }) => TOPICS.includes(value.topic.id));
  return answers.length > 0 ? answers : undefined;
});

const INSISTS = /\b(?:always|only|never|must|exclusively|not)\b/;

/** What the document wants throughout, without condition; `undefined` where it names several values. */
function ruleOn(spec: SpecModel, topic: string): Rule | undefined {
  const wanted = partsWithTools(spec).flatMap(({ part, value: answers }) =>
    answers.flatMap(({ value, at }) => (value.topic.id === topic && !value.denied ? [{ part, value, at }] : [])),
  );
  if (new Set(wanted.map(({ value }) => value.option)).size !== 1) return undefined;
  const rules = wanted
    .map(({ part, value, at }): Stance => ({ ...value, statement: statementAt(part, at, spec) }))
    .filter(isGeneral)
    .map((stance): Rule => ({ stance, insists: INSISTS.test(stance.statement.text) }));
  return rules.find(({ insists }) => insists) ?? rules[0];
}

/** It chooses for the whole project. What it has the reader run, "run `npm ci`", chooses nothing. */
function isGeneral({ topic, statement, start }: Stance): boolean {
  const { clause, excepts, permits, soft, text } = statement;
  if (excepts || permits || soft) return false;
  const { unit } = statement;
  const runs = clause?.verb?.lemma === 'run' || unit.block.kind === 'cell' || lists(unit);
  if (runs && commandsIn(unit).some(({ code }) => showsTool(code))) return INSISTS.test(text);
  if (clause?.mood !== 'imperative' && !isOfProject(text.slice(0, start), topic.home ?? '')) return false;
  return statement.scopes().every(({ kind }) => kind === 'label' || kind === 'purpose');
}

const PROJECT =
  'the|this|our|all|every|each|we|it|project|repo|repository|codebase|code|app|application|package|monorepo|workspace|library|team|is|are|uses?|using|runs?|with|by|and|as|on|in|a|an|written|managed|installed|checks?|checked|checking|checker|linted|formatted|formatting|formatter|tests?|tested|testing|runner';

/** What stands before the tool in a sentence that only tells names nothing but the project and what the tool is for. */
function isOfProject(before: string, home: string): boolean {
  const known = new RegExp(`^(?:${PROJECT}|${home.replaceAll(' ', '|')})s?$`);
  return (before.match(/[a-z]+/g) ?? []).every((word) => known.test(word));
}

function showsTool(code: string): boolean {
  return SIGNS.some(({ name, shows }) => code.includes(name) && shows.test(code));
}

interface Command {
  readonly code: string;
  /** In the unit's source. */
  readonly start: number;
}

function commandsIn(unit: Unit): readonly Command[] {
  return unit.tokens.flatMap(({ kind, text, start }) =>
    kind === 'code' ? [{ code: text, start: unit.source.indexOf(text, start - unit.span.start) }] : [],
  );
}

/** In a part, by their numbers: the sentences that have the reader run a command, and the entries of lists of commands. */
const partsThatRun = partsWith((part, spec) => {
  const told = numbersOf(statementsIn(part, spec), tellsToRun);
  const listed = numbersOf(part.units, lists);
  return told.length + listed.length > 0 ? { told, listed } : undefined;
});

function numbersOf<T>(all: readonly T[], test: (one: T) => boolean): readonly number[] {
  return all.flatMap((one, at) => (test(one) ? [at] : []));
}

/** The sentence weighs commands, and doesn't just have one run. */
const WEIGHS = /\b(?:not|never|no|don't|instead|avoid|rather|unlike|or|either|if|forbid\w*|legacy|old)\b/i;

function tellsToRun(statement: Statement): boolean {
  const { clause, excepts, inverted, permits, soft, text, unit } = statement;
  if (clause?.mood !== 'imperative' || clause.polarity === 'negative') return false;
  if (excepts || inverted || permits || soft || WEIGHS.test(text)) return false;
  return commandsIn(unit).some(({ code }) => showsTool(code));
}

/** "- `npm test`: runs all tests", and the same in the first column of a table. */
function lists(unit: Unit): boolean {
  const { block, first, masked } = unit;
  const [command] = commandsIn(unit);
  const isEntry = block.kind === 'item' || block.cell?.column === 0;
  if (!command || !first || !isEntry || !showsTool(command.code)) return false;
  const above = block.parent?.text.masked ?? '';
  return (
    /^\W*$/.test(masked.slice(0, command.start - 1)) &&
    ![masked, above].some((text) => WEIGHS.test(text)) &&
    !PLACE.test(above)
  );
}

/** "In `legacy/`:", "For the docs:". */
const PLACE = /^\W*(?:in|inside|within|under|from|for|at|on)\b/i;

function inSentences(spec: SpecModel, rules: Rules): readonly BrokenRule[] {
  return partsThatRun(spec).flatMap(({ part, value: { told, listed } }) => [
    ...told.flatMap((at) => {
      const statement = statementAt(part, at, spec);
      if (statement.scopes().some(({ kind }) => kind !== 'condition' && kind !== 'purpose')) return [];
      return readUnit(spec, statement.unit, rules);
    }),
    ...listed.flatMap((at) => {
      const unit = part.unit(at);
      if (!unit || spec.examples.isExampleText(unit) || readInheritedScopes(unit).length > 0) return [];
      return readUnit(spec, unit, rules).slice(0, 1);
    }),
  ]);
}

function readUnit(spec: SpecModel, unit: Unit, rules: Rules): readonly BrokenRule[] {
  return commandsIn(unit).flatMap(({ code, start }) => {
    const found = SIGNS.map((sign) => breaks(sign, code, unit.block.section, rules)).find((it) => it !== undefined);
    if (!found || found.rule.stance.statement.unit === unit) return [];
    if (unit.source.toLowerCase().includes(found.rule.stance.option.toLowerCase())) return [];
    const from = unit.span.start + start + found.at;
    return [toReport(spec, { start: from, end: from + found.words.length }, found)];
  });
}

interface Broken {
  readonly sign: CommandSign;
  readonly words: string;
  /** Where the words begin in the line. */
  readonly at: number;
  readonly rule: Rule;
}

/** What a line breaks by one of the signs. */
function breaks(sign: CommandSign, line: string, section: Section, rules: Rules): Broken | undefined {
  const rule = rules.get(sign.topic);
  if (!rule || rule.stance.option === sign.value || (sign.doubtful && !rule.insists)) return undefined;
  const words = sign.shows.exec(line)?.[1];
  if (words === undefined || !areTogether(rule, section, sign)) return undefined;
  return { sign, words, at: line.indexOf(words), rule };
}

/** Headings of what is done with the project as a whole. */
const ANY_WORK =
  /^(?:(?:unit |integration |all )?tests?|testing|linting|formatting|building|development|dev|local|locally|ci|pipelines?|releases?|scripts?|features?|pull requests?|prs?)$/;

function titlesAbove(section: Section): string {
  return sectionPath(section)
    .map(({ title }) => title.toLowerCase())
    .join(' ');
}

/** No heading keeps what stands in a section from the rule, and none says that it is about the other tool. */
function areTogether({ stance }: Rule, section: Section, { value }: CommandSign): boolean {
  const headings = titlesAbove(section);
  const home = stance.statement.unit.block.section;
  if (headings.includes(value.toLowerCase()) || OTHERS.test(headings) || OTHERS.test(titlesAbove(home))) return false;
  const isFree = (scope: HeadingScope): boolean =>
    !restricts(scope, { kind: 'slot' }) || (scope.kind === 'nouns' && scope.nouns.every((noun) => ANY_WORK.test(noun)));
  return scopesApart(home, section).every((scopes) => scopes.every(isFree));
}

/** The commands of other people, and of other times. */
const OTHERS =
  /\b(?:alternativ\w*|legacy|old|deprecated|migrat\w*|users?|consumers?|usage|publish\w*|docker\w*|troubleshoot\w*)\b/;
const WAYS = /\b(?:or|alternatively|instead|with|using|npm|yarn|pnpm|bun|pip|poetry|uv)\b/i;
const LEAVES = /^[\s$>]*(?:cd|pushd) /;

/** A line of a block that says that there are several ways, or that goes elsewhere. */
function turnsAway(line: string): boolean {
  const comment = line.indexOf('#');
  return LEAVES.test(line) || line.includes('||') || (comment >= 0 && WAYS.test(line.slice(comment)));
}

function readBlock(spec: SpecModel, node: Code, section: Section, rules: Rules): readonly BrokenRule[] {
  const { start, end } = spanOf(node);
  const lines = spec.document.text.slice(start, end).split('\n');
  const reports: BrokenRule[] = [];
  let offset = start;
  for (const line of lines) {
    const found = SIGNS.map((sign) => breaks(sign, line, section, rules)).find((it) => it !== undefined);
    if (found && (found.rule.insists || !lines.some(turnsAway))) {
      const from = offset + found.at;
      reports.push(toReport(spec, { start: from, end: from + found.words.length }, found));
    }
    offset += line.length + 1;
  }
  return reports;
}

function toReport({ document: { uri } }: SpecModel, span: Span, { sign, words, rule }: Broken): BrokenRule {
  const { option, statement } = rule.stance;
  const text = sign.instead[option];
  return {
    messageId: 'breaks',
    data: { sample: words, rule: option },
    span,
    related: [{ messageId: 'relatedRule', span: statement.unit.span }],
    fixes: text === undefined ? [] : [{ title: `Use ${option} here`, edits: [{ uri, span, text }] }],
  };
}
