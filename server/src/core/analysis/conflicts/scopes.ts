import { sectionPath } from '../../document/sections.ts';
import type { Unit } from '../../spec/units.ts';
import { MASK } from '../../spec/tokens.ts';
import { CONTRASTS, SCOPE_NOUNS, SCOPE_STOP } from './catalogue/scopeWords.ts';

/** Something that restricts where or when a statement holds. */
export interface ScopeMark {
  /** Where it stands in the statement's text; empty for one that is inherited. */
  readonly start: number;
  readonly end: number;
  /** Its content words, sorted and joined: two marks of one key restrict alike. */
  readonly key: string;
  /** It opens the sentence, so that it holds for the next one too. */
  readonly leading: boolean;
  readonly kind: 'place' | 'condition' | 'heading';
}

const LEADING =
  /^[\s"'*_(\[\]x-]*(?:(?:only|also|but|and|even|except) )?((?:in|on|for|under|inside|within|at|with|during|when|whenever|while|if|where|wherever|once|before|after|until|outside|from|below|above|between|as long as|as soon as|of|should|because of|to|among|given|upon|since|provided|throughout|beyond|next to)\b[^,:;]{2,110}?)(?:,|:|;| — | – |\b(?:there is|there are|we|you|is|are|it is|has|have|use|uses|goes|go|must|should)\b)/;
const LABEL = /^[\s"'*_]*([\w`./ -]{2,50}?)\s*[:—–]\s/;
const TRAILING =
  /(?<!\b(?:so|even|as|just|that's|is|and) )\b((?:if|when|whenever|while|where(?! (?:it is|they are|it stands|it was))|wherever|as long as|only if|provided|in case|during|for as long as)\s[^,;:.]{3,90})/g;
const PLACED = new RegExp(
  `\\b((?:in|inside|within|under|for|of|across) (?:the |a |an |any |our |your |its |all |every |each |other |new )?(?:[\\w-]+ ){0,2}?(?:${SCOPE_NOUNS}))\\b`,
  'g',
);
const PATH =
  /(?:^|[\s(])((?:in|inside|within|under|for|to|of|on|from|at|into|below|beneath) +(?:the )?)([\w.@*-]*\/[\w.@*/-]*)/g;
const WHICH =
  /(?<!\b(?:so|such|sure|ensure|check|verify|assume|prove|proves|everything|anything|nothing|all|see|after|means|means|know|say|says|is|like|only) )\b((?:that|which|who|whose|tagged|named|marked|called)\s[^,;:.]{3,60})/g;
const MODIFIER = new RegExp(`\\b(${SCOPE_NOUNS})\\b`, 'g');

/** The restrictions that a sentence states itself. */
export function readOwnScopes(text: string): readonly ScopeMark[] {
  const marks: ScopeMark[] = [];
  const push = (start: number, phrase: string, kind: ScopeMark['kind'], leading = false): void => {
    const key = scopeKey(phrase);
    if (key !== '') marks.push({ start, end: start + phrase.length, key, leading, kind });
  };
  const lead = LEADING.exec(text);
  if (lead?.[1]) push(lead.index + lead[0].indexOf(lead[1]), lead[1], conditionOrPlace(lead[1]), true);
  const label = LABEL.exec(text);
  if (label?.[1] && new RegExp(`\\b(?:${SCOPE_NOUNS})\\b`).test(label[1]))
    push(label.index + label[0].indexOf(label[1]), label[1], 'place', true);
  for (const match of text.matchAll(TRAILING)) push(match.index, match[1] ?? '', 'condition');
  for (const match of text.matchAll(PLACED)) push(match.index, match[1] ?? '', 'place');
  for (const match of text.matchAll(PATH)) push(match.index, match[0], 'place');
  for (const match of text.matchAll(WHICH)) push(match.index, match[1] ?? '', 'condition');
  return dropNested(marks);
}

/** Nouns of parts, audiences, artefacts and phases that a sentence mentions anywhere. */
export function mentionedScopes(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(MODIFIER), (match) => singularNoun(match[1] ?? '')));
}

/** The restrictions of the lead-ins above a unit, and of its table row. Headings are compared by {@link headingScopes}. */
export function readInheritedScopes({ block }: Unit): readonly ScopeMark[] {
  const marks: ScopeMark[] = [];
  for (let at = block.parent; at; at = at.parent) {
    const text = at.text.masked.toLowerCase();
    if (text.length > 200) continue;
    for (const mark of readOwnScopes(text)) marks.push({ ...mark, start: 0, end: 0, leading: false });
    if (at.item && new RegExp(`^[^a-z]*(?:${SCOPE_NOUNS})\\b`).test(text) && text.length < 60)
      marks.push({ start: 0, end: 0, key: scopeKey(text), leading: false, kind: 'heading' });
    else if (at.item && text.trim().length < 40)
      marks.push({ start: 0, end: 0, key: scopeKey(text), leading: false, kind: 'heading' });
  }
  return marks.filter(({ key }) => key !== '');
}

/** The headings above two units that they don't share, as far as they name a scope. */
export function headingScopes(a: Unit, b: Unit): readonly [readonly string[], readonly string[]] {
  const one = sectionPath(a.block.section);
  const two = sectionPath(b.block.section);
  const own = (path: typeof one, other: typeof one): readonly string[] =>
    path.filter((section) => section.depth > 0 && !other.includes(section)).flatMap(({ title }) => headingKey(title));
  return [own(one, two), own(two, one)];
}

function headingKey(title: string): readonly string[] {
  const text = title.toLowerCase();
  const code = Array.from(title.matchAll(/`([^`]+)`/g), (match) => (match[1] ?? '').toLowerCase());
  if (code.length > 0) return code;
  const path = /(?:^|\s)([\w.@-]+\/[\w./*-]*|\.[a-z]{1,5}\b|[\w-]+\.[a-z]{1,4}\b)/.exec(text)?.[1];
  if (path) return [path];
  const nouns = Array.from(text.matchAll(MODIFIER), (match) => singularNoun(match[1] ?? ''));
  if (nouns.length > 0) return [scopeKey(text)];
  return [];
}

/** Pairs of words that divide things: a statement about the one says nothing about the other. */
export function contrasted(a: string, b: string): boolean {
  return CONTRASTS.some(
    ([one, two]) =>
      (one.test(a) && !two.test(a) && two.test(b) && !one.test(b)) ||
      (two.test(a) && !one.test(a) && one.test(b) && !two.test(b)),
  );
}

/** Content words of a phrase, sorted: what is compared when two restrictions meet. */
export function scopeKey(phrase: string): string {
  const words = phrase
    .replaceAll(MASK.quote, ' ')
    .split(/[^\p{L}\p{N}_./@*$'-]+/u)
    .map((word) => word.replace(/^[.'-]+(?=\w)|(?<![.'/-])[.'/-]+$/g, ''))
    .filter((word) => word !== '' && !SCOPE_STOP.has(word))
    .map(singularNoun)
    .filter((word) => !SCOPE_STOP.has(word));
  return [...new Set(words)].sort().join(' ');
}

function singularNoun(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function conditionOrPlace(phrase: string): ScopeMark['kind'] {
  return /^(?:in|on|for|under|inside|within|at|outside|from|below|with|of|to)\b/.test(phrase) ? 'place' : 'condition';
}

function dropNested(marks: readonly ScopeMark[]): readonly ScopeMark[] {
  return marks.filter((mark) => !marks.some((other) => other !== mark && contains(other, mark)));
}

function contains(outer: ScopeMark, inner: ScopeMark): boolean {
  const wider = outer.end - outer.start > inner.end - inner.start;
  return wider && outer.start <= inner.start && inner.end <= outer.end;
}
