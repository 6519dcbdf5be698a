import { OriginMap } from '../../../spec/parts/origin.ts';
import { perSpecPart } from '../../../spec/parts/perSpecPart.ts';
import { perUnit } from '../../../spec/parts/perUnit.ts';
import type { Clause } from '../../../spec/clause/clause.ts';
import type { SpecModel, SpecPart } from '../../../spec/specModel.ts';
import type { Unit } from '../../../spec/units.ts';
import { perObject } from '../../../util/perObject.ts';
import type { ScopeMark } from '../reach/scopes.ts';
import { readScopes } from './readScopes.ts';
import { type Content, contentOf, type Statement } from './statement.ts';
import { isMereLabel } from '../../mereLabels.ts';

/** The sentences of a part that may direct, in its order; headings count only where they bind by themselves. */
export function statementsIn(part: SpecPart, spec: SpecModel): readonly Statement[] {
  const made = statementsOf(part);
  if (!made.isWhole) for (let at = 0; at < countStatementsIn(part, spec); at++) statementAt(part, at, spec);
  made.isWhole = true;
  return made.list;
}

/** One of the statements of a part, made when it is first asked for: after an edit hardly any are. */
export function statementAt(part: SpecPart, at: number, spec: SpecModel): Statement {
  return (statementsOf(part).list[at] ??= place(part, at, spec));
}

const statementsOf = perObject((_: SpecPart): { readonly list: Statement[]; isWhole: boolean } => ({
  list: [],
  isWhole: false,
}));

/** How many statements a part has. */
export function countStatementsIn(part: SpecPart, spec: SpecModel): number {
  return plansOf(part, spec).length;
}

/** Of what a statement is made: numbers of units and of the instruction in its part, -1 for none. */
interface Plan {
  readonly sentence: number;
  /** The question that it answers. */
  readonly asked: number;
  /** The first cell of its row. */
  readonly rowTitle: number;
  readonly instruction: number;
  /** The statement before it stands in the same block. */
  readonly goesOn: boolean;
  readonly content: Content;
}

// No sentence of another part bears on those of this one: all that belongs together stands in one block or one table.
const plansOf = perSpecPart(({ units, instructions, before }, spec): readonly Plan[] => {
  const directing = new Map(instructions.map(({ unit }, at) => [unit, at]));
  const plans: Plan[] = [];
  let question: Unit | undefined;
  let rowTitle: Unit | undefined;
  let block: Unit['block'] | undefined;
  const numberOf = (unit: Unit | undefined): number => (unit ? unit.index - before.units : -1);
  for (const [at, sentence] of units.entries()) {
    const instruction = directing.get(sentence) ?? -1;
    const asked = question?.block === sentence.block ? question : undefined;
    const title = rowTitle;
    const unit = unitOf(sentence, asked, title, spec);
    if (sentence.block.cell) rowTitle = sentence.block.cell.column === 0 ? sentence : rowTitle;
    if (sentence.block.cell && (unit === sentence || wideRow(sentence, spec))) continue;
    question = asks(sentence) ? sentence : undefined;
    if (question || (unit.block.kind === 'heading' && instruction < 0 && !TITLE_RULES.test(unit.masked))) continue;
    const content = contentOf(sentence, unit);
    if (!content) continue;
    const goesOn = block === unit.block;
    plans.push({ sentence: at, asked: numberOf(asked), rowTitle: numberOf(title), instruction, goesOn, content });
    block = unit.block;
  }
  return plans;
});

/** "3. Use pnpm": titles that begin with other verbs mostly name what is described below. */
const TITLE_RULES = /^[\d.)\s]*(?:use|prefer|avoid|keep|write|no|never|don['’]t|do not|always|only) \S/i;

/** A sentence with what belongs to it. */
function unitOf(sentence: Unit, asked: Unit | undefined, rowTitle: Unit | undefined, spec: SpecModel): Unit {
  return withRowTitle(asked ? joined(asked, sentence) : sentence, rowTitle, spec);
}

function place(part: SpecPart, at: number, spec: SpecModel): Statement {
  const plan = plansOf(part, spec)[at];
  const sentence = plan && part.unit(plan.sentence);
  if (!sentence) throw new Error(`no statement ${String(at)} in its part`);
  const unit = unitOf(sentence, part.unit(plan.asked), part.unit(plan.rowTitle), spec);
  return new PlacedStatement(plan, unit, { part, at, spec });
}

/** Where a statement stands. */
interface Place {
  readonly part: SpecPart;
  readonly at: number;
  readonly spec: SpecModel;
}

/** A class, since a document has thousands, and few of them are ever asked for their clause or their restrictions. */
class PlacedStatement implements Statement {
  readonly unit: Unit;
  readonly text: string;
  readonly excepts: boolean;
  readonly absolute: boolean;
  readonly inverted: boolean;
  readonly permits: boolean;
  readonly soft: boolean;
  readonly #plan: Plan;
  readonly #place: Place;

  constructor(plan: Plan, unit: Unit, place: Place) {
    const { content } = plan;
    this.unit = unit;
    this.text = content.text;
    this.excepts = content.excepts;
    this.absolute = content.absolute;
    this.inverted = content.inverted;
    this.permits = content.permits;
    this.soft = content.soft;
    this.#plan = plan;
    this.#place = place;
  }

  get clause(): Clause | undefined {
    return this.#place.part.instruction(this.#plan.instruction)?.clause;
  }

  scopes(): readonly ScopeMark[] {
    return scopesOf(this, () => {
      const { part, at, spec } = this.#place;
      const { sentence, asked, goesOn } = this.#plan;
      const before = goesOn ? statementAt(part, at - 1, spec) : undefined;
      const own = part.unit(sentence);
      return readScopes(this, { asked: part.unit(asked), sentence: own, before, next: part.unit(sentence + 1) });
    });
  }
}

const asks = perUnit(({ tokens }) => tokens.at(-1)?.text === '?');

/** By origins: a statement's restrictions are the same as long as its section and the headings above it are. */
const scopesByOrigin = new OriginMap<readonly ScopeMark[]>();

function scopesOf({ unit: { origin } }: Statement, read: () => readonly ScopeMark[]): readonly ScopeMark[] {
  let scopes = scopesByOrigin.get(origin);
  if (!scopes) scopesByOrigin.set(origin, (scopes = read()));
  return scopes;
}

/** A question and its answer say together what to do when ("Tests fail? Fix them."). */
function joined(question: Unit, answer: Unit): Unit {
  const from = question.span.start - question.block.text.span.start;
  const to = answer.span.end - answer.block.text.span.start;
  const { source, masked } = answer.block.text;
  return {
    ...answer,
    first: question.first,
    span: { start: question.span.start, end: answer.span.end },
    source: source.slice(from, to),
    masked: masked.slice(from, to).replace('?', ','),
    tokens: [...question.tokens, ...answer.tokens],
  };
}

const SHORTEST_SENTENCE = 3;

/** A row of two cells reads "title: content"; the title alone says nothing. */
function withRowTitle(unit: Unit, title: Unit | undefined, spec: SpecModel): Unit {
  if (unit.block.cell?.column !== 1 || !title || title.block.cell?.rowTitle !== unit.block.cell.rowTitle) return unit;
  const between = spec.document.text.slice(title.span.end, unit.span.start);
  if (between.includes('\n')) return unit;
  const { span, source, masked, tokens } = unit;
  // What only numbers or sorts a sentence says nothing more.
  if (tokens.length > SHORTEST_SENTENCE && isMereLabel(title.masked.trim().toLowerCase()))
    return { ...unit, span, source, masked, tokens };
  return {
    ...unit,
    span: { start: title.span.start, end: unit.span.end },
    source: title.source + between + unit.source,
    masked: title.masked + between.replace(/./g, ' ').replace(' ', ':') + unit.masked,
    tokens: [...title.tokens, ...unit.tokens],
  };
}

/** Tables of more than two columns describe many things by many features: no cell is read by itself. */
function wideRow({ span }: Unit, { document: { text } }: SpecModel): boolean {
  const from = text.lastIndexOf('\n', span.start) + 1;
  const end = text.indexOf('\n', span.end);
  const row = text
    .slice(from, end < 0 ? undefined : end)
    .trim()
    .replace(/^\||\|$/g, '');
  return row.split('|').length > 2;
}
