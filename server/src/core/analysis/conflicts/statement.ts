import type { TextBlock } from '../../spec/blocks.ts';
import type { SpecModel } from '../../spec/specModel.ts';
import type { Unit } from '../../spec/units.ts';
import type { Clause } from '../../spec/clause.ts';
import { MASK } from '../../spec/tokens.ts';
import { readInheritedScopes, readOwnScopes, type ScopeMark } from './scopes.ts';

/** A sentence as the conflict engine reads it: code speaks here, since it often names what is allowed or banned. */
export interface Statement {
  readonly unit: Unit;
  /** Absent where the sentence directs nothing by its grammar; a norm in the indicative often looks so. */
  readonly clause?: Clause;
  /** Lower case, same length as the unit's source; markup and quotation marks are blank, code is as written. */
  readonly text: string;
  /** What restricts it: its own words and the lead-ins above it. */
  readonly scopes: readonly ScopeMark[];
  /** It announces an exception ("unless", "apart from"), itself or in its item. */
  readonly excepts: boolean;
  /** It holds always and everywhere by its own words ("never", "every", "no"). */
  readonly absolute: boolean;
  /** It only permits ("may", "is fine"). */
  readonly permits: boolean;
  /** It only prefers or advises. */
  readonly soft: boolean;
}

const EXCEPTS =
  /\b(?:unless|except(?:ing|ions?)?|excluding|other than|apart from|aside from|save for|barring|but for|exempt(?:ed)?|excused|anywhere but|anything but|everything but|everywhere but|all but|otherwise|elsewhere|beyond that|the one case|only case|the rest|as (?:its|the) only|(?:any|no|every|all|each|some) other|nowhere else|nothing else but|instead only|does not apply|doesn't apply|don't apply|not required for|not needed for)\b|\b(?:no|nothing|none|all|any\w*|every\w*|never|nowhere|nobody)\b[^.;,]{0,50}\bbut\b(?! (?:also|rather|never|not|always))/;
const NO_EXCEPTION = /\b(?:no|without|zero|allows? no|not a single) exceptions?\b|\bno matter\b/;
const ABSOLUTE =
  /\b(?:never|always|no|none|nothing|nobody|nowhere|not (?:a|one) single|any|every\w*|each|all|ever|only|must|mustn't|shall|forbidden|prohibited|banned|ban|taboo|under no circumstances|in no case|without exception|off[- ]limits|exclusively|solely|strictly|throughout|entirely|required|mandatory|not allowed|disallowed|rejected|permanent|frozen|whatever|at most|at least|at all|full stop|come what may|don't|do not|not permitted)\b|\b100 ?%/;
const PERMITS =
  /\b(?:may|can|could|might|allowed|permitted|permissible|optional(?:ly)?|fine|okay|ok|acceptable|feel free|free to|up to you|either|welcome|if you (?:like|want|prefer|wish)|need not|needn't|don't have to|no need to|not required|not necessary)\b/;
const SOFT =
  /\b(?:prefer\w*|ideally|preferably|consider|try to|where possible|when possible|if possible|as needed|if needed|when needed|where appropriate|when appropriate|as appropriate|if necessary|when necessary|usually|generally|typically|normally|mostly|often|sometimes|favou?r|discouraged|encouraged|sparingly|aim (?:to|for)|recommended|by default)\b/;

/** Reads every sentence of a document that may direct; headings count only where they bind by themselves. */
export function readStatements(spec: SpecModel): readonly Statement[] {
  const clauses = new Map(spec.instructions.map(({ unit, clause }) => [unit, clause]));
  const exceptions = new Map<TextBlock, boolean>();
  const statements: Statement[] = [];
  let question: Unit | undefined;
  for (const sentence of spec.units) {
    const clause = clauses.get(sentence);
    const unit = question?.block === sentence.block ? joined(question, sentence) : sentence;
    question = sentence.tokens.at(-1)?.text === '?' ? sentence : undefined;
    if (question || (unit.block.kind === 'heading' && !clause)) continue;
    const text = readableText(unit);
    const carried = carriedFrom(statements.at(-1), unit);
    statements.push({
      unit,
      ...(clause && { clause }),
      text,
      scopes: [...readOwnScopes(text), ...carried, ...readInheritedScopes(unit)],
      excepts: announcesException(text) || blockExcepts(unit, exceptions),
      absolute: ABSOLUTE.test(text),
      permits: PERMITS.test(text) && !/\b(?:only|not|never|cannot|can't|must)\b/.test(text),
      soft: SOFT.test(text),
    });
  }
  return statements;
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

/** The scope that the sentence before it in the same item or short paragraph opens ("In `x/`, …. There …"). */
function carriedFrom(before: Statement | undefined, unit: Unit): readonly ScopeMark[] {
  if (!before || before.unit.block !== unit.block || unit.block.text.source.length > 320) return [];
  return before.scopes.filter(({ leading }) => leading).map((mark) => ({ ...mark, start: 0, end: 0 }));
}

function blockExcepts(unit: Unit, known: Map<TextBlock, boolean>): boolean {
  const { block } = unit;
  let excepts = known.get(block);
  if (excepts === undefined) {
    const text = block.text.masked.toLowerCase();
    excepts = text.length < 400 && announcesException(text);
    known.set(block, excepts);
  }
  return excepts;
}

function announcesException(text: string): boolean {
  return EXCEPTS.test(text.replace(NO_EXCEPTION, ' ')) || /\boutside (?:of )?(?:the |`)?\w/.test(text);
}

/** The unit in lower case with code as written; the same length as its source unless a letter changes its length. */
export function readableText({ source, masked }: Unit): string {
  let text = '';
  for (let i = 0; i < source.length; i++) {
    const mask = masked[i] ?? ' ';
    const char = source[i] ?? ' ';
    if (mask === MASK.code) text += char === '`' ? ' ' : char;
    else if (mask === MASK.quote || mask === MASK.url) text += mask;
    else text += mask;
  }
  const lower = text.toLowerCase().replaceAll('’', "'");
  return lower.length === source.length ? lower : text;
}
