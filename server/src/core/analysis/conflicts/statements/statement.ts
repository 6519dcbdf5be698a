import { sectionPath } from '../../../document/sections.ts';
import { OriginMap } from '../../../spec/parts/origin.ts';
import type { Unit } from '../../../spec/units.ts';
import type { Clause } from '../../../spec/clause/clause.ts';
import { MASK } from '../../../spec/tokens.ts';
import { gated } from '../../../text/gate.ts';
import { inheritedFrameOf } from '../../../spec/clause/inheritedFrame.ts';
import { announcesException } from '../reach/exceptionWords.ts';
import type { ScopeMark } from '../reach/scopes.ts';
import { withPlainFront } from './plainFront.ts';
import { withPlainTail } from './plainTail.ts';

/** A sentence as the conflict engine reads it: code speaks here, since it often names what is allowed or banned. */
export interface Statement {
  readonly unit: Unit;
  /** Absent where the sentence directs nothing by its grammar; a norm in the indicative often looks so. */
  readonly clause: Clause | undefined;
  /** Lower case, same length as the unit's source; markup and quotation marks are blank, code is as written. */
  readonly text: string;
  /** What restricts it: its own words and the lead-ins above it. */
  scopes(): readonly ScopeMark[];
  /** It announces an exception ("unless", "apart from"), itself or in its item. */
  readonly excepts: boolean;
  /** It holds always and everywhere by its own words ("never", "every", "no"). */
  readonly absolute: boolean;
  /** A lead-in or heading above forbids what its words name. */
  readonly inverted: boolean;
  /** It only permits ("may", "is fine"). */
  readonly permits: boolean;
  /** It only prefers or advises. */
  readonly soft: boolean;
}

const ABSOLUTE = gated(
  /\b(?:never|always|nothing|nobody|nowhere|none|not (?:a|one) single|every\w*|each|all|ever|mustn't|must (?:not|never|always)|forbidden|prohibited|banned|ban|taboo|under no circumstances|in no case|without exception|off[- ]limits|exclusively|solely|strictly|throughout|not allowed|disallowed|rejected|permanent|frozen|immutable|whatever|at most|at least|at all|full stop|come what may|not permitted|no (?:\w+ ){0,2}\w+|don't|do not|isn't|aren't|is not|are not|no place|stays? out|by nobody|rejected|out of (?:the|our|git))\b|\b100 ?%/,
);
const PERMITS = gated(
  /\b(?:may|can|could|might|allowed|permitted|permissible|optional(?:ly)?|fine|okay|ok|acceptable|feel free|free to|up to you|either|welcome|if you (?:like|want|prefer|wish)|need not|needn't|don't have to|no need to|needs? no|requires? no|not required|not necessary)\b/,
);
const SOFT = gated(
  /\b(?:prefer\w*|ideally|preferably|consider|try to|where possible|when possible|if possible|as needed|if needed|when needed|where appropriate|when appropriate|as appropriate|if necessary|when necessary|usually|generally|typically|normally|mostly|often|sometimes|(?<!\bin )favou?r|discouraged|encouraged|sparingly|aim (?:to|for)|recommended|by default)\b/,
);

/** "No TODO may be merged". */
const LETS_NOTHING =
  /\b(?:only|not|never|cannot|can't|must)\b|\b(?:no|nothing|nobody|none|neither) (?!need\b)(?:[a-z-]+ ){1,6}(?:may|can|could)\b/;

/** A list of commands, files or terms: each is explained, nothing is asked for. */
const DEFINES = /^\W{0,3}`[^`]+`(?:\*\*)?\s*(?:[-–—:|(→]|->|=>|\([^)]*\):)/;
/** A labelled instance, good or bad. */
const SHOWS =
  /^[^a-z]{0,6}(?:bad|good|wrong|right|correct|incorrect|example|before|after|e\.g\.?|for example|input|output|q|a|tip)\s*[:)]/;
const DENIES = /^[^a-z]{0,120}(?:never|don't|do not|no|not|avoid|must not|without)\b/;

const FORBIDS =
  /\b(?:never|not|don't|mustn't|shouldn't)(?: (?:do|be done|touch|allowed|want|use|commit|happen))?\s*(?::\s*)?$|(?:^|[,;] )(?:then )?(?:delete|remove|drop|cut|strip|leave out)\s*:\s*$/i;

/** Whether what introduces a block forbids it, as the clause reader sees it or in a longer phrase ("things you must never do"). */
function isForbidding(unit: Unit): boolean {
  const { block } = unit;
  if (inheritedFrameOf(unit).polarity === 'negative') return true;
  if (block.kind === 'heading') return false;
  return FORBIDS.test((block.parent?.text.masked ?? block.section.title).trim());
}

/** When a machine starts by itself. */
const RUNS_ON = /\bruns?\b[^;]*\bon (?:every |each )?push(?:es)?\b/;

/** A section that says what words mean. */
const TERMS = /^\W*(?:glossary|terminology|terms|vocabulary|definitions|nomenclature)\b/i;

/** What outsiders may do says nothing to the reader, but for how much of it. */
const OUTSIDERS =
  /^[^a-z]*(?:users|customers|visitors|readers|people|others|third parties|clients)\b[^.,;]{0,12}\b(?:may|can|could|might)\b(?!.{0,60}\b(?:up to|at most|no more than|maximum of) \d)/;

/** It speaks of the document itself. */
const OF_DOCUMENT =
  /^[^a-z]*(?:the|this) (?:[a-z]+ ){0,2}(?:chapter|section|appendix|addendum)s? (?:on|about|above|below|is|was|has|holds|before|after)\b/;

/** What a statement says wherever it stands in the document. */
export type Content = Omit<Statement, 'unit' | 'clause' | 'scopes'>;

const contents = new OriginMap<{ readonly content: Content | undefined }>();

/**
 * What a sentence says, read once as long as its section and the headings above it are the same; `undefined` where it
 * directs nothing.
 * @param unit the sentence with what belongs to it: the question that it answers, the title of its row
 */
export function contentOf(sentence: Unit, unit: Unit): Content | undefined {
  let known = contents.get(sentence.origin);
  if (!known) contents.set(sentence.origin, (known = { content: readContent(sentence, unit) }));
  return known.content;
}

function readContent(sentence: Unit, unit: Unit): Content | undefined {
  if (sectionPath(unit.block.section).some(({ title }) => TERMS.test(title))) return undefined;
  // A place to fill in says that its author has not decided yet.
  if (unit.source.includes('[TODO: ')) return undefined;
  const { tellsOnly, excepts, ...words } = ownWordsOf(unit);
  if (tellsOnly) return undefined;
  const inverted = sentence.first && !DENIES.test(words.text) && isForbidding(unit);
  return { ...words, excepts: excepts || blockExcepts(unit), inverted };
}

/** What a unit says by its own words alone. */
interface OwnWords extends Pick<Statement, 'text' | 'excepts' | 'absolute' | 'permits' | 'soft'> {
  /** It defines, shows or speaks of outsiders: nothing is asked for. */
  readonly tellsOnly: boolean;
}

function ownWordsOf(unit: Unit): OwnWords {
  const text = readableText(unit);
  return {
    text,
    tellsOnly:
      RUNS_ON.test(text) ||
      DEFINES.test(unit.source) ||
      SHOWS.test(text) ||
      OUTSIDERS.test(text) ||
      OF_DOCUMENT.test(text),
    excepts: announcesException(unit.masked),
    absolute: ABSOLUTE.test(text),
    permits: PERMITS.test(text) && !LETS_NOTHING.test(text),
    soft: SOFT.test(text),
  };
}

/** The item itself or what introduces it announces an exception. */
function blockExcepts({ block }: Unit): boolean {
  return [block, block.parent].some(
    (part) => part !== undefined && part.text.masked.length < 400 && announcesException(part.text.masked),
  );
}

/** Code that is one word which denies: what is called so denies nothing ("a `removed` block", "the `never` type"). */
const NAMED_WORD =
  /^`+ ?(?:never|not|no|none|without|removed|forbidden|banned|rejected|dropped|gone|unless|except|until) ?`+$/i;

/** A picture that only catches the eye; "❌" and the like forbid. */
const PICTURE = /^\s*(?![❌❎✗✘🚫⛔👎])\p{Extended_Pictographic}[\uFE0F\u200D\p{Extended_Pictographic}]*(?=\s)/u;

/** The unit in lower case with code as written; the same length as its source unless a letter changes its length. */
export function readableText({ source, masked }: Pick<Unit, 'source' | 'masked'>): string {
  let text = '';
  let end = 0;
  for (let start = masked.indexOf(MASK.code); start >= 0; start = masked.indexOf(MASK.code, end)) {
    text += masked.slice(end, start);
    for (end = start; masked[end] === MASK.code;) end++;
    const code = source.slice(start, end).replace(/[\n\r\t]/g, ' ');
    text += NAMED_WORD.test(code) ? code.replace(/\w/g, 'x').replaceAll('`', ' ') : code.replaceAll('`', ' ');
  }
  text += masked.slice(end);
  const written = withPlainTail(
    withPlainFront(
      text
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(PICTURE, ({ length }) => ' '.repeat(length)),
    ),
  );
  const lower = /m(?:ax|in)\. \d/.test(written) ? written.replace(/\b(max|min)\.(?= \d)/g, '$1 ') : written;
  return lower.length === source.length ? lower : text;
}
