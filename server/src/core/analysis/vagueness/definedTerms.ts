import type { Glossary } from '../../lint/settings.ts';
import { partsWith } from '../../spec/parts/keptParts.ts';
import { perUnit } from '../../spec/parts/perUnit.ts';
import type { Part } from '../../document/parts.ts';
import type { Section } from '../../document/sections.ts';
import { perObject } from '../../util/perObject.ts';
import type { SpecModel } from '../../spec/specModel.ts';
import type { Unit } from '../../spec/units.ts';
import { Gate } from '../../text/gate.ts';
import type { Hit } from './hits.ts';

/** Terms with a meaning that the file or its user has given, as lists of words in the singular. */
export type DefinedTerms = readonly (readonly string[])[];

const DEFINING =
  /^(?:by\s)?(?:an?\s|the\s)?["“*_`']*([\p{L}][\p{L}\p{N}' -]{1,40}?)["”*_`']*\s{0,3},?\s{1,3}(?:(?:here\s)?means?\b|(?:is|are) (?:defined as|understood as|anything (?:over|under|above|below|with|that))|we mean\b|refers? to\b|=(?!=)|stands for\b)/iu;
/** Quicker to be told of most units; a sign has no gate. */
const MAY_DEFINE = Gate.of(/mean|(?:defined|understood) as|anything|refer|stands for/);
const GLOSSARY_TITLE = /\b(?:glossary|definitions?|terms|terminology|vocabulary)\b/i;
const MAX_WORDS = 4;

/** Collects what the file defines ("A small change means …", a glossary section) and what the user has declared. */
export function readDefinedTerms(spec: SpecModel, glossary: Glossary): DefinedTerms {
  const terms = [...glossary.defined, ...glossary.names].map(wordsIn);
  for (const { value } of partsWithTerms(spec)) terms.push(...value);
  return terms.filter((words) => words.length > 0);
}

/** The terms that a part defines. */
const partsWithTerms = partsWith(({ units }): DefinedTerms | undefined => {
  const terms = units.flatMap((unit) => {
    const term = termOf(unit);
    return term === undefined ? [] : [wordsIn(term)];
  });
  return terms.length > 0 ? terms : undefined;
});

const TITLED = /\b[\p{L}\p{N}-]+ (?:conventions?|standards?|guidelines?|rules)\b/giu;

const MAY_ANNOUNCE = / (?:conv|stand|guid|rules)/i;

/** The rules that a heading announces ("Naming Conventions"), with the section in which they stand. */
export interface TitledRules {
  readonly words: readonly string[];
  readonly section: Section;
}

/** What the headings of a document call rules of something, where more than a sentence stands below. */
export function readTitledRules(spec: SpecModel): readonly TitledRules[] {
  const { sections, parts } = spec.document;
  const found: TitledRules[] = [];
  let before = 0;
  for (const { part } of parts) {
    for (const { words, sectionAt } of titlesOf(part)) {
      const section = sections[before + sectionAt];
      if (section) found.push({ words, section });
    }
    before += part.outline.length;
  }
  return found;
}

/** The rules that the headings of a part announce, and which of its sections each heads. */
const titlesOf = perObject(({ outline }: Part) =>
  outline.flatMap(({ depth, title, blocks }, sectionAt) => {
    if (depth < 2 || !MAY_ANNOUNCE.test(title)) return [];
    if (blocks.every(({ type }) => type === 'paragraph' || type === 'heading')) return [];
    return Array.from(title.matchAll(TITLED), ([name]) => ({ words: wordsIn(name), sectionAt }));
  }),
);

/** The term that a unit defines. */
const termOf = perUnit((unit) => {
  const term =
    ((MAY_DEFINE.allows(unit.source) || unit.source.includes('=')) && DEFINING.exec(unit.source)?.[1]) ||
    glossaryLabel(unit);
  return term && term.trim().split(/\s+/).length <= MAX_WORDS ? term : undefined;
});

/** In a section called "Glossary", what stands before the colon is a term. */
function glossaryLabel({ block, first, masked }: Unit): string | undefined {
  if (!first || block.kind === 'heading' || !GLOSSARY_TITLE.test(block.section.title)) return undefined;
  return /^\s*([^:—–]{2,40}?)\s*[:—–]/.exec(masked)?.[1];
}

function wordsIn(term: string): readonly string[] {
  return (term.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []).map(singular);
}

function singular(word: string): string {
  return word.replace(/(?<=[^s])s$/, '');
}

/** Whether the hit stands inside an occurrence of a defined term. */
export function isDefined(hit: Hit, words: readonly string[], terms: DefinedTerms): boolean {
  return terms.some((term) => {
    for (let at = Math.max(0, hit.from - term.length + 1); at < hit.to; at++) {
      if (term.every((word, index) => singular(words[at + index] ?? '') === word)) return true;
    }
    return false;
  });
}
