import { MASK } from '../../../spec/tokens.ts';
import type { Unit } from '../../../spec/units.ts';
import { SCOPE_NOUNS } from '../catalogue/scopeWords.ts';
import { isMereLabel } from '../../mereLabels.ts';
import { restricts, scopesOfTitle } from './headings.ts';
import { runningTitleOf } from '../../../spec/runningTitles.ts';
import { readOwnScopes, scopeKey, type ScopeMark } from './scopes.ts';

const OPENS_WITH_PART = new RegExp(`^[^a-z]*(?:${SCOPE_NOUNS})\\b`);

/** "For everybody else:", "All other packages:". */
const ELSE =
  /\b(?:every(?:body|one|thing|where)|any(?:body|one|thing|where)|all) else\b|^\W*(?:all|any|every) other \w+|\bthe (?:rest|others)\b|^\W*otherwise\b/;

/** A longer text above a list tells a story. */
const LONGEST = 200;
/** Words beside a restriction that a lead-in may have: "Rules for exported classes". */
const MOST_BESIDE = 4;

/** The restrictions of the lead-ins above a unit, and of its table row. Headings are compared by `headingScopes`. */
export function readInheritedScopes(unit: Unit): readonly ScopeMark[] {
  const { block } = unit;
  const marks: ScopeMark[] = [];
  for (let at = block.parent; at; at = at.parent) {
    const text = at.text.masked.toLowerCase();
    if (text.length > LONGEST) continue;
    const own = readOwnScopes(text).filter((mark) => announces(mark, text));
    if (ELSE.test(text)) marks.push({ start: 0, end: 0, key: 'else', leading: false, kind: 'condition' });
    for (const mark of own) marks.push({ ...mark, start: 0, end: 0, leading: false });
    if (isMereLabel(text)) continue;
    if (at.item && (text.trim().length < 40 || (OPENS_WITH_PART.test(text) && text.length < 60)))
      marks.push({ start: 0, end: 0, key: scopeKey(text), leading: false, kind: 'heading' });
  }
  return [...marks, ...occasionOfTitle(unit)].filter(({ key }) => key !== '');
}

/** "Once the review has come in", a line above a list. */
function occasionOfTitle(unit: Unit): readonly ScopeMark[] {
  if (!unit.block.item) return [];
  const title = runningTitleOf(unit).toLowerCase();
  if (!/^(?:once|when|while|if|before|after|until|as soon as)\b/.test(title)) return [];
  return [{ start: 0, end: 0, key: scopeKey(title), leading: false, kind: 'condition' }];
}

/** Whether words of a lead-in restrict what stands below it, and don't just belong to what it tells. */
function announces({ kind, leading, start, end }: ScopeMark, text: string): boolean {
  if (kind === 'label') return scopesOfTitle(text.slice(start, end).replaceAll(MASK.code, ' ')).length > 0;
  if (leading || kind === 'condition') return true;
  const words = text.slice(start, end);
  if (
    kind === 'purpose' &&
    !scopesOfTitle(words.replace(/^for /, '')).some((scope) => restricts(scope, { kind: 'slot' }))
  )
    return false;
  if (kind === 'place' && words.includes('/')) return true;
  const beside = `${text.slice(0, start)} ${text.slice(end)}`.match(/\p{L}+/gu) ?? [];
  return beside.length <= MOST_BESIDE;
}
