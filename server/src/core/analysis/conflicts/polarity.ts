import { stem } from './lemma.ts';
import type { Match } from './pattern.ts';
import type { Word } from './words.ts';

const stems = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/\s+/)
      .filter((w) => w !== '')
      .map(stem),
  );

/** Words that turn round what follows them. */
const NEGATORS = stems(`
  not no never none nothing nobody neither nor cannot without don't dont doesn't didn't isn't aren't wasn't shouldn't mustn't
  can't won't wouldn't couldn't needn't hasn't haven't nowhere
`);

/** Verbs that turn round their object: to avoid mocks is not to use them. */
const REFUSING_VERBS = stems(`
  avoid ban forbid prohibit disallow prevent refuse reject refrain abstain stop skip omit drop eliminate discourage resist decline
  forget neglect hesitate exclude ditch abandon flag eschew minimize minimise limit spare banish retire outlaw dislike hate discard
`);

/** "not only", "no matter", "no longer than" negate nothing. */
const FALSE_NEGATORS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['not', stems('only just merely necessarily yet')],
  ['no', stems('matter doubt later fewer less more longer exception exceptions wider')],
  ['without', stems('exception exceptions fail question delay')],
  ['nothing', stems('but')],
  ['limit', stems('to')],
];

/** After these a negated sentence demands: "nothing goes in before X", "no merge without X". */
const RETURNERS = stems('before until unless without except but');

const CLAUSE_STARTERS = stems(`
  but instead so then use prefer always write put keep let make it they we you that which because since although ask take go
  as he she this these there wait open rely run call return switch choose pick leave add create only
`);

const STOPS = new Set([';', '—', '–', '(', ')', '.', '!', '?', '→']);
const REASONS = stems('because since although whereas');

/** What follows a mention and rejects it: "… is banned", "… has no place here", "… fails the review". */
const REJECTIONS =
  /^(?:(?:is|are|be|being|gets?|stays?|remains?|was|were|has been|have been)\s+)?(?:(?:strictly|completely|always|also|still|now|simply|all|generally|absolutely|here|there|both)\s+)*(?:banned|forbidden|prohibited|disallowed|unwelcome|discouraged|rejected|removed|gone|outlawed|deprecated|verboten|taboo|off[ -]limits|out of (?:bounds|the question|scope)|not (?:\w+ ){0,2}(?:allowed|permitted|used|accepted|acceptable|ok|okay|wanted|welcome|needed|necessary|required|ours|available|supported|an option|tolerated|for us|done|to be)|unacceptable|unnecessary|never (?:\w+ )?(?:allowed|used|ok|okay|acceptable|needed|committed|welcome)|a (?:smell|finding|mistake|liability|bug|waste|crime|no-go|defect)|waste|noise|clutter|harmful|overrated|dead weight|no-go|an? error|grounds for)\b|^(?:has|have|had)\s+no\s+(?:place|business|room|home)\b|^(?:fails?|breaks?)\s+(?:the\s+)?(?:build|review|check|ci|pipeline)|^(?:stays?|keeps?|is|are|goes|go)\s+out\b(?! to)|^(?:hides?|rots?|slows?|hurts?|clutters?|lies?|blocks?|obscures?|waste|wastes)\b|^(?:gets?|is|are|will be)\s+(?:sent back|turned down|refused|closed|reverted|stripped|deleted|thrown out)\b|^[:,]?\s*(?:never|none|no|don't|forbidden|banned|off|disabled)\s*[.!]?$/;

/** "… does not appear", "… never lands": the predicate of the mention is negated. */
const DENIED =
  /^(?:\w+ ){0,2}?(?:(?:do|does|did|is|are|must|may|should|shall|can|could|will|would|has|have|need)\s*(?:not|never)|cannot|never|don't|doesn't|isn't|aren't|mustn't|shouldn't|won't|can't|couldn't|needn't)\b(?!\s+(?:only|just|merely|forget|hesitate))/;

/** 1 when the words of a match are asked for, -1 when they are refused, by what stands around them in their clause. */
export function signOf(words: readonly Word[], match: Match): 1 | -1 {
  let sign: 1 | -1 = 1;
  for (const at of match.gaps) if (NEGATORS.has(words[at]?.stem ?? '') && !isFalseNegator(words, at)) sign = flip(sign);
  if (match.gaps.length > 0 && negatedContrast(words, match)) sign = flip(sign);
  if (negatorsBefore(words, match.from) % 2 === 1) sign = flip(sign);
  if (rejectedAfter(words, match.to)) sign = flip(sign);
  return sign;
}

function flip(sign: 1 | -1): 1 | -1 {
  return sign === 1 ? -1 : 1;
}

/** "use X rather than Y" where the gap of "use ~ Y" swallowed "rather than". */
function negatedContrast(words: readonly Word[], { gaps }: Match): boolean {
  return gaps.some((at) => isContrast(words, at));
}

/** How many words before `at` turn it round, within its clause. */
function negatorsBefore(words: readonly Word[], at: number): number {
  let count = 0;
  let returned = false;
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    const word = words[i];
    if (!word) break;
    if (STOPS.has(word.text) || word.text === ':') break;
    if (word.text === ',' && opensClause(words, i + 1, at)) break;
    if (REASONS.has(word.stem)) break;
    if (/^(?:and|so|then)$/.test(word.text) && i + 1 < at && isClauseStart(words[i + 1])) break;
    if (RETURNERS.has(word.stem) && word.stem !== 'without') {
      returned = true;
      if (word.text === 'but' || word.text === 'except') return negatorIn(words, i) ? count : count + 1;
      continue;
    }
    if (isNegator(words, i)) {
      count++;
      if (returned) return count + 1;
    }
  }
  return count;
}

function negatorIn(words: readonly Word[], before: number): boolean {
  for (let i = before - 1; i >= Math.max(0, before - 10); i--) if (isNegator(words, i)) return true;
  return false;
}

function opensClause(words: readonly Word[], from: number, at: number): boolean {
  return from <= at && isClauseStart(words[from]);
}

function isClauseStart(word: Word | undefined): boolean {
  return word !== undefined && (CLAUSE_STARTERS.has(word.stem) || NEGATORS.has(word.stem));
}

function isNegator(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.code) return false;
  if (NEGATORS.has(word.stem)) return !isFalseNegator(words, at);
  if (REFUSING_VERBS.has(word.stem) && !isFalseNegator(words, at)) return !isNounUse(words, at);
  return isContrast(words, at);
}

/** "the time limit", "a stop": the noun, no order. */
function isNounUse(words: readonly Word[], at: number): boolean {
  return /^(?:the|a|an|this|your|our|its|line|length|size|rate|time)$/.test(words[at - 1]?.text ?? '');
}

function isFalseNegator(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1]?.stem ?? '';
  return FALSE_NEGATORS.some(([negator, followers]) => word?.text === negator && followers.has(next));
}

/** "instead of", "rather than", "in place of", and "over" after a preference: what follows is refused. */
function isContrast(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text;
  const before = words[at - 1]?.text;
  if (text === 'of' && (before === 'instead' || before === 'free' || before === 'rid' || before === 'place'))
    return true;
  if (text === 'from' && (before === 'free' || before === 'refrain' || before === 'away')) return before !== 'refrain';
  if (text === 'than' && before === 'rather') return true;
  if (text === 'out' && before === 'leave') return true;
  return (
    text === 'over' &&
    words.slice(Math.max(0, at - 8), at).some((w) => /^(?:prefer|favou?r|preferred|choose)$/.test(w.text))
  );
}

function rejectedAfter(words: readonly Word[], to: number): boolean {
  let end = to;
  while (end < words.length && end < to + 12 && !STOPS.has(words[end]?.text ?? '')) {
    if (words[end]?.text === ',' && end > to) break;
    end++;
  }
  const tail = words
    .slice(to, end)
    .map((word) => word.text)
    .join(' ');
  if (tail === '') return false;
  const skipped = tail.replace(/^(?:[`"',)]+\s+)+/, '');
  return DENIED.test(skipped) || startsOf(skipped).some((rest) => REJECTIONS.test(rest));
}

/** The text without its first words, up to four of them: "`FIXME` or `XXX` is rejected". */
function startsOf(text: string): readonly string[] {
  const parts = text.split(' ');
  return [0, 1, 2, 3, 4].flatMap((from) => (from < parts.length ? [parts.slice(from).join(' ')] : []));
}

const UNIVERSAL = stems(`
  never always every each all any none nothing nobody no only everywhere whatever everything anything ever exclusively
  without solely ban forbid prohibit must mustn't entire forever
`);
const UNIVERSAL_PHRASES =
  /\b(?:under no circumstances|no exceptions?|without exception|in any form|full stop|come what may|off limits|no matter|at all|has no place|no place|frozen|not allowed|isn't allowed|not permitted|fails? the|is rejected|are rejected|is a finding|don't get past|not in your|not for a single|does not (?:appear|occur|exist)|is for humans|stays? out)\b/;

/** Whether the sentence says that it holds without exception. */
export function isUniversal(words: readonly Word[]): boolean {
  return words.some((w) => UNIVERSAL.has(w.stem)) || UNIVERSAL_PHRASES.test(words.map((w) => w.text).join(' '));
}
