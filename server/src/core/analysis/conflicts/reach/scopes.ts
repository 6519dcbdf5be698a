import { isAim } from './aims.ts';
import { withoutMereLabel } from '../../mereLabels.ts';
import { NOUN_TWIN_VERBS, VERB_LEMMAS } from '../../../language/en/verbs.ts';
import { MASK } from '../../../spec/tokens.ts';
import { matchesOf } from '../../../text/matches.ts';
import { type Contrast, CONTRASTS, SCOPE_NOUNS, SCOPE_STOP } from '../catalogue/scopeWords.ts';

/** Something that restricts where or when a statement holds. */
export interface ScopeMark {
  /** Where it stands in the statement's text; empty for one that is inherited. */
  readonly start: number;
  readonly end: number;
  /** Its content words, sorted and joined: two marks of one key restrict alike. */
  readonly key: string;
  /** It opens the sentence, so that it holds for the next one too. */
  readonly leading: boolean;
  readonly kind: 'place' | 'condition' | 'heading' | 'label' | 'purpose' | 'clause';
  /** A time or stage: between two steps it is what their order is about. */
  readonly occasion?: boolean;
}

const LEADING =
  /^[\s"'*_(\[\]x-]*(?:(?:only|also|but|and|even|except) )?((?:in|on|for|under|inside|within|at(?! (?:most|least)\b)|with|during|when|whenever|while|if|where|wherever|once|before|after|until|outside|from|below|above|between|as long as|as soon as|of|should|because of|to|among|given|upon|since(?! (?:we|it|they|this|that|you|there|i)\b)|provided|throughout|beyond|next to|into|onto|across|against|towards|behind|per|without(?= (?:the|a|an|this|that)\b)|as(?= an? ))\b[^,:;]{2,110}?)(?:,|:|;| — | – |\b(?:there is|there are|we|you|is|are|it is|has|have|use|uses|goes|go|must|should)\b)/;
/** A condition in front ends at its comma: what stands behind "is" still belongs to it. */
const LEADING_CONDITION =
  /^[\s"'*_(\[\]x-]*(?:(?:only|also|but|and|even) )?((?:when|whenever|while|if|once|before|after|until|as long as|as soon as|provided)\b[^,:;.]{2,110}?)(?:,|:|;| — | – )/;
const LABEL =
  /^[\s"'*_]*((?!(?:no|never|only|not|don't)\b)(?!.{0,80}\b(?:is|are|with|to|by|has|have|use|must|should|may|can|send|sends|isn't|aren't)\b.{0,80}[:—–])[\w`./-]+(?:[ ,]+[\w`./-]+){0,5}?)(?: \([^()]{1,60}\))?\s*[:—–]\s/;
const TRAILING =
  /(?<!\bas )(?<!\b(?:so|even|also|as|just|that's|is|and) )\b((?:if|when|whenever|while|as long as|only if|provided|in case|during|for as long as)(?! {2}| s\b)\s[^,;:.]{3,90})/g;
const PLACED = new RegExp(
  `\\b((?:in|inside|within|under|for|of|across) (?:the |a |an |any |our |your |its |all |every |each |other |new )?(?:[\\w-]+ ){0,2}?(?:${SCOPE_NOUNS}))\\b`,
  'g',
);
const PATH =
  /(?:^|[\s(])((?:in|inside|within|under|for|of|below|beneath|(?:requests?|changes?|edits?|packages?|dependenc\w+|tests?|files?|docs?) to) +(?:the )?)([\w.@*-]*\/[\w.@*/-]*)/g;
const PATH_ONLY =
  /\bonly(?: (?:in|for|under|within))?  ?([\w.@*-]{0,60}\/[\w.@*/-]{0,80})|(?<![\w.@*/-])([\w.@*-]{0,60}\/[\w.@*/-]{0,80})  ?only\b/g;
const SUBJECT =
  /^[^a-z]{0,4}((?:the |all |every |each )?(?:[\w.+#/-]+ (?:and )?){0,3}?(?:files|makefiles|dockerfiles|headers|fixtures|stubs))\b(?= (?:are|is|use|have|get|go|must|should|may|follow|end|start))/;
const THERE =
  /\bthere\b(?! (?:is|are|was|were|has|have|must|should|may|can)\b)(?=[^a-z]*$|[ ,;.])(?<!(?:is|it|us|stays?|stay|remains?|remain|them|lives?|belongs?) there)/g;
const PARTS =
  /\b((?:in|for|inside|under|within|of) +(?:the |our |a |an )?(?!the\b|this\b|our\b|your\b|any\b|all\b|each\b|every\b|existing\b|same\b)[\w.#+-]+ +(?:code|files?|modules?|class(?:es)?|projects?|packages?|apps?|layers?|folders?|services?|teams?)|(?:in|inside|under|within)  [a-z]+-[a-z-]+(?= )|(?:inside|under|within|below)  [\w.@-]+(?= ))(?! base)/g;
const TOUCHES =
  /\b((?:that|which) (?:touch\w*|chang\w*|affect\w*|(?:is|are) (?:in|under|part|licensed|marked|tagged|meant)|live in|modif\w+|(?:start|begin|end)s? with|run on|come from)\b[^,;:.?]{2,50})/g;
const WITHOUT = /^[^a-z]{0,4}(?:\w+ ){1,2}?((?:without) (?!asking|exception|a |an |any |the )[\w-]+ [\w-]+)/;
/** "Issues labelled `keep` are …" */
const LABELLED =
  /^[^a-z]{0,4}((?:[a-z-]+ ){1,3}(?:with the label|labell?ed|tagged|marked)  ?[^,;:.]{2,40}?)(?= (?:is|are|must|should|may|can|have|has|need|stay|never|always|get)\b)/;
const NAMES_PART = new RegExp(`\\b(?:${SCOPE_NOUNS})\\b`);
const PURPOSE =
  /(?<!\b(?:reach|go|ask|wait|look|search|check|watch|responsible|except|account|call|stand|aim|care|need|reason|room|opt) )\b(for (?!(?:every|everything|each|any|all|now|us|example|instance|it|them|that|this|you|your|me|good|free|itself|themselves|what|how|two|three|a (?:second|moment|while)|\d+|(?:[a-z]+ ){0,2}reasons?\b|(?:an? |the )?(?:whole |full |single |entire )?(?:minute|hour|day|week|month|year)s?\b|the (?:whole|moment|rest|first|same)|[a-z]+ing)\b)(?:(?! (?:is|are|was|were|has|have|gets?|must|should|may|can|goes|go|comes?|lives?|never|always|because|since|so that|for)\b)[^,;:.()–—]){3,50})/g;
const WHICH =
  /(?<!\b(?:so|such|sure|ensure|check|verify|assume|prove|proves|everything|anything|nothing|all|see|after|means|means|know|say|says|is|like|only) )\b((?:that|which|who|whose|tagged|named(?! (?:ex|im)ports?\b)|marked|called)\s[^,;:.]{3,60})/g;
/** No more than things and what they are for: "Emojis for headings". */
const BARE_PURPOSE =
  /^[^a-z]*(?!(?:use|need|want|show|run|set|support|switch|test|start|call|name|end|mark|place|plan|group|fix|check|change|format|share|build|look|search|watch|care|leave|reach|aim|stand|wait|work|plan|cover|wrap|cache|log|mock|pin|guard|document|review|stick)s? (?!for ))(?:(?!(?:is|are|was|were|has|have|must|should|may|can|we|you|i|they|it|no|not|never|only|don't)\b|\w+(?:ed|ing) )[\w.'-]+[ `*_"”]+){0,2}?[\w.'-]*[^s\W]s[`*_"”)]* +(for (?!example\b|(?:every|each|all|any|now|us|it|them|this)\b)(?:(?!(?:is|are|was|were|must|should|may|can|has|have|will|not)\b)[\w`*-]+ ?){1,4})[^a-z]*$/;
/** What its noun is like: a part of all that are called so. */
const KIND_OF =
  /\b((?:private|public|internal|exported|legacy|deprecated|experimental|anonymous|temporary|third-party|vendored|logged-in|paid|free-tier|read-only|unmerged|draft|nightly) (?!(?:or|and|ones|but|as|from|in|by|to|with|for|at|on|under|only|is|are)\b)[a-z]+)/g;

/** Of which of its things a ban speaks: "don't comment obvious code", "never delete failing tests". */
const BANNED_KIND =
  /\b(?:never|don't|do not|no|avoid|must not|should not|shouldn't) (?:(?!only\b|just\b)[a-z-]+ ){0,3}?((?:obvious|trivial|simple|redundant|unfinished|half-[a-z]+|failing|stale|obsolete|self-[a-z]+|unrelated) (?!(?:or|and|ones|but|as|from|in|by|to|with|for|at|on|under|only|is|are)\b)[a-z]+)/g;

/** Whose branches or copies: "on your own branch", "branches other people work on", "shared branches". */
const OWNED =
  /\b((?:your|their|my|shared|protected|personal) (?:own )?(?:branch(?:es)?|forks?|worktrees?)|branch(?:es)? (?:that |which )?(?:other people|others|someone else|somebody else|anyone else|nobody else|only you)(?= [a-z]+))/g;
/** What comes with a thing is what a ban is about: "never cache responses with personal data". */
const WITH =
  /\b(?:never|don't|do not|no|avoid|must not) [^,;:.]{3,50}\b(with (?:personal|sensitive|private|confidential|customer|user|secret|side|breaking|open|unresolved|failing)\b[^,;:.]{2,30})/g;
/** What something is let pass as: "raw pointers are fine as non-owning arguments". */
const PASSES_AS =
  /\b(?:fine|okay|ok|allowed|permitted|acceptable|welcome|tolerated|legitimate|accepted|(?:may|can) be (?:used|passed|kept)) (as (?!(?:long|soon|far|well|is|it|they|you|we|needed|usual|before|always|of)\b|a (?:last|rule)\b)[^,;:.()]{3,50})/g;
/** A branch that is nobody else's; of no topic does that go without saying. */
const OF_ONE = /\b(?:on|to|in) (?:your|their|my|its) own (?:[a-z]+ )?branch(?:es)?\b/g;
/** What one asks leave for: "permission to run tests", "approval for trivial fixes". */
const LEAVE = /\b(?:permission|approval|confirmation|consent|leave) ((?:to|for) [^,;:.()]{3,50})/g;
/** No path, but a name that has a stroke. */
const TWO_WORDS = /^(?:async\/await|try\/catch|ci\/cd|and\/or|i\/o|tcp\/ip|[jt]sx?\/[jt]sx?|client\/server)$/;
/** A path that the sentence opens with is what it speaks of: "`release/*` branches are …". */
const OPENING_PATH = /^[^a-z*/]{0,4}((?:[\w.@*-]+\/)+[\w.@*-]*)(?= )/;

/** The restrictions that a sentence states itself. */
export function readOwnScopes(said: string): readonly ScopeMark[] {
  const text = withoutMereLabel(said);
  const marks: ScopeMark[] = [];
  const push = (start: number, phrase: string, kind: ScopeMark['kind'], leading = false): void => {
    const key = scopeKey(phrase) || (leading ? leadKey(phrase) : '');
    if (key !== '')
      marks.push({ start, end: start + phrase.length, key: `${sideOfOpener(phrase)}${key}`, leading, kind });
  };
  const lead = LEADING_CONDITION.exec(text) ?? LEADING.exec(text);
  if (lead?.[1]) push(lead.index + lead[0].indexOf(lead[1]), lead[1], conditionOrPlace(lead[1]), true);
  const label = LABEL.exec(text);
  if (label?.[1]) push(label.index + label[0].indexOf(label[1]), label[1], 'label', true);
  for (const match of matchesOf(TRAILING, text)) push(match.index, match[1] ?? '', 'condition');
  for (const match of matchesOf(PLACED, text)) push(match.index, match[1] ?? '', 'place');
  for (const match of matchesOf(PATH, text)) if (!isTarget(text, match.index)) push(match.index, match[0], 'place');
  for (const { index, 1: before, 2: path = before ?? '' } of matchesOf(PATH_ONLY, text))
    if (!TWO_WORDS.test(path)) push(index, path, 'place');
  for (const match of matchesOf(THERE, text)) push(match.index, match[0], 'place');
  for (const match of matchesOf(PARTS, text)) push(match.index, match[1] ?? '', 'place');
  for (const match of matchesOf(TOUCHES, text)) push(match.index, match[1] ?? '', 'place');
  // Of no topic does it go without saying what one asks leave for.
  for (const { index, 0: phrase, 1: wish = '' } of matchesOf(LEAVE, text)) {
    const start = index + phrase.indexOf(wish);
    const key = scopeKey(wish);
    if (key !== '') marks.push({ start, end: start + wish.length, key: `leave ${key}`, leading: false, kind: 'place' });
  }
  for (const expression of [KIND_OF, BANNED_KIND, WITH, OWNED, PASSES_AS])
    for (const match of matchesOf(expression, text))
      push(match.index + match[0].indexOf(match[1] ?? ''), match[1] ?? '', 'place');
  for (const { index, 0: phrase } of matchesOf(OF_ONE, text))
    marks.push({ start: index, end: index + phrase.length, key: 'of one', leading: false, kind: 'place' });
  const path = OPENING_PATH.exec(text);
  if (path?.[1]) push(path[0].indexOf(path[1]), path[1], 'place');
  const subject = SUBJECT.exec(text) ?? WITHOUT.exec(text) ?? LABELLED.exec(text);
  if (subject?.[1]) push(subject.index + subject[0].indexOf(subject[1]), subject[1], 'place');
  for (const { index, 1: phrase = '' } of matchesOf(PURPOSE, text))
    push(index, phrase, / (?:that|which|who) /.test(phrase) ? 'place' : 'purpose');
  for (const match of matchesOf(WHICH, text)) push(match.index, match[1] ?? '', 'clause');
  return dropNested(
    marks.filter(({ start, end, kind }) => {
      const phrase = text.slice(start, end).trim();
      if (end === 0) return true;
      if (kind === 'purpose' && isAim(phrase)) return false;
      if (kind === 'condition' && JUST_IN_CASE.test(phrase)) return false;
      if (kind === 'place' && EVERYWHERE.test(phrase)) return false;
      const before = text.slice(0, start);
      return !INCLUDED.test(before) && !(kind === 'place' && NOT_THERE.test(before));
    }),
  );
}

/** Care for the future: "in case we need it again". */
const JUST_IN_CASE =
  /^in case (?:we|you|i|they|it|someone|somebody|anyone)\b.* (?:needs?|wants?|comes?|goes|breaks?|helps?)\b/;

/** A longer sentence says more than that. */
const LONGEST_BARE = 120;

/** The words for what things are for, where a sentence says no more of them. */
export function barePurposeOf(text: string): readonly string[] {
  const phrase = text.length > LONGEST_BARE ? undefined : BARE_PURPOSE.exec(text)?.[1];
  const [first = ''] = /[a-z]+/.exec(text) ?? [];
  if (phrase === undefined || isAim(phrase) || (VERB_LEMMAS.has(first) && !NOUN_TWIN_VERBS.has(first))) return [];
  return scopeKey(phrase).split(' ');
}

/** What is named here is meant, too: it restricts nothing. */
const INCLUDED = /\b(?:including|even|also|as well as|whether|not only|included)(?: (?:the|in|for|on|all|any))*[ `]*$/;
/** "… live in `tests/`, never in `src/`": the place that the other one is not is no further restriction. */
const NOT_THERE = /\b(?:in|into|under|at|inside|on|as) [^.;:]{2,60}(?:,| and| but) (?:never|not|none|nothing) ?$/;
/** Each of the parts that all of a project is made of, or the project itself: "in all services", "of this app". */
const EVERYWHERE =
  /^(?:(?:in|for|across|within) (?:all|every|each)(?: of)?(?: the| our)? (?:services?|packages?|modules?|apps?|features?|projects?|components?|files?)|(?:in|for|of|across|within|inside) this (?:[a-z-]+ )?(?:service|app|application|project|workspace|crate|package|library|plugin|tool|product|monorepo|website|site|sdk))$/;

/** A path that something is put into is no place where a rule holds. */
export function isTarget(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const from = text.slice(at);
  return PUTS.test(before) && !OF_THAT.test(from) && !(KEEPS.test(before) && KEPT_SO.test(from));
}

/** "Keep coverage of `src` above …": what is kept is no file. */
const OF_THAT = /^[\s(]*(?:of|for|from)\b/;
const KEEPS = /\b(?:keep|keeps|kept|stays?)\b/;
/** "Keep … in `src` under …": it stays within bounds, and not in a place. */
const KEPT_SO = /^[\s(]*[a-z]+ +[\w.@*/-]+ +(?:under|below|above|over|at|within|between|short|small|free) /;

const PUTS =
  /\b(?:wrap(?:s|ped)?|puts?|keeps?|kept|li(?:ves?|e)|stores?|stored|declared?|declares|mirrors?|mirrored|places?|placed|goes|go|belongs?|sits?|resides?|collect(?:s|ed)?|saved?|saves|created?|creates|written|write|added?|adds|moved?|moves|generated?|found|stays?|defined?|defines|located)\b(?! (?:to|up)\b)(?: [^\s,.;:]+){0,6}$/;

/** "before" and "after" the same thing are two times, "inside" and "outside" two places. */
function sideOfOpener(phrase: string): string {
  const [opener = ''] = phrase.trimStart().split(' ', 1);
  if (/^(?:before|until)$/.test(opener)) return 'before ';
  if (/^(?:across|between)$/.test(opener)) return 'across ';
  if (/^(?:after|once)$/.test(opener)) return 'after ';
  return /^(?:outside|without|except|beyond)$/.test(opener) ? 'outside ' : '';
}

/** The key of a phrase in front that has only words of no topic: "For work of your own", "In \"First steps\"". */
function leadKey(phrase: string): string {
  if (
    /\b(?:all|any|every|each|this|whole|general|doubt|short|addition|case|particular|fact|practice|total)\b/.test(
      phrase,
    )
  )
    return '';
  if (phrase.includes(MASK.quote)) return 'quoted';
  const words = phrase.trim().split(/\s+/);
  return /^(?:for|with|in|on)\b/.test(phrase) && words.length > 2 ? words.join(' ') : '';
}

const MODIFIER_HERE = new RegExp(`(?:${SCOPE_NOUNS})\\b`, 'y');
/** The first two letters of nouns; a blank for one that may have one letter. */
const NOUN_STARTS: ReadonlySet<string> = new Set(
  SCOPE_NOUNS.split('|').map((noun) => (/^[a-z]{2}(?![?*])/.test(noun) ? noun.slice(0, 2) : `${noun.slice(0, 1)} `)),
);

/** Nouns of parts, audiences, artefacts and phases that a sentence mentions anywhere. */
export function mentionedScopes(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = at + 1;
    if (!isWordChar(text.charCodeAt(at)) || (at > 0 && isWordChar(text.charCodeAt(at - 1)))) continue;
    if (!NOUN_STARTS.has(text.slice(at, at + 2)) && !NOUN_STARTS.has(`${text.charAt(at)} `)) continue;
    MODIFIER_HERE.lastIndex = at;
    const [noun] = MODIFIER_HERE.exec(text) ?? [];
    if (noun === undefined) continue;
    found.add(singularNoun(noun));
    end = at + noun.length;
  }
  return found;
}

function isWordChar(code: number): boolean {
  return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91) || code === 95;
}

/** By pair of words that divide things, the one of them that a text has alone: 1 or 2, else 0. */
export type Contrasts = readonly (0 | 1 | 2)[];

/** Reads on which side of each pair of words that divide things a text stands. */
export function contrastsIn(text: string, pairs: readonly Contrast[] = CONTRASTS): Contrasts {
  return pairs.map(({ one, two, gate }) => {
    if (!gate.allows(text)) return 0;
    const hasOne = one.test(text);
    return hasOne === two.test(text) ? 0 : hasOne ? 1 : 2;
  });
}

/** Words that divide things stand in both: a statement about the one says nothing about the other. */
export function contrasted(a: Contrasts, b: Contrasts): boolean {
  return a.some((side, at) => side + (b[at] ?? 0) === 3);
}

/** Content words of a phrase, sorted: what is compared when two restrictions meet. */
export function scopeKey(phrase: string): string {
  const words = phrase
    .replaceAll(MASK.quote, ' ')
    .split(/[^\p{L}\p{N}_./@*$'+#-]+/u)
    .map((word) => word.replace(/^[.'-]+(?=\w)|(?<![.'-])[.'-]+$/g, ''))
    .filter((word) => word !== '' && !SCOPE_STOP.has(word))
    .map(singularNoun)
    .filter((word) => !SCOPE_STOP.has(word));
  return [...new Set(words)].sort().join(' ');
}

/** A noun in the singular, as far as its ending tells. */
export function singularNoun(word: string): string {
  if (/(?:x|[^a]ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return (word.length > 3 || word === 'prs') && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Whether a restriction names a part of a project, a language or a path. */
export function namesPart(key: string): boolean {
  return NAMES_PART.test(key) || /[/.]/.test(key);
}

function conditionOrPlace(phrase: string): ScopeMark['kind'] {
  return /^(?:in|into|on|onto|for|under|inside|within|at|outside|from|below|with|of|to|against|across|as an?)\b/.test(
    phrase,
  )
    ? 'place'
    : 'condition';
}

function dropNested(marks: readonly ScopeMark[]): readonly ScopeMark[] {
  return marks.filter((mark) => !marks.some((other) => other.kind !== 'label' && contains(other, mark)));
}

function contains(outer: ScopeMark, inner: ScopeMark): boolean {
  const wider = outer.end - outer.start > inner.end - inner.start;
  return wider && outer.start <= inner.start && inner.end <= outer.end;
}
