import type { Glossary } from '../../lint/settings.ts';
import { levelAttribute } from '../../authority/assignLevel.ts';
import { detectLanguage, tallyWords } from '../../language/detectLanguage.ts';
import type { Language } from '../../language/languages.ts';
import type { Smell, VagueClass } from '../../language/vagueTerms.ts';
import { type Section, sectionPath } from '../../document/sections.ts';
import type { TextBlock } from '../../spec/blocks.ts';
import { KeptParts, partsWith } from '../../spec/parts/keptParts.ts';
import { perSpecPart } from '../../spec/parts/perSpecPart.ts';
import { OriginMap } from '../../spec/parts/origin.ts';
import type { Instruction, SpecModel } from '../../spec/specModel.ts';
import type { Unit } from '../../spec/units.ts';
import { type DefinedTerms, isDefined, readDefinedTerms, readTitledRules, type TitledRules } from './definedTerms.ts';
import { bareOf } from './bare.ts';
import { isBeside, isDoubtful } from './doubts.ts';
import { isPinned } from './evidence.ts';
import { isExempt } from './exemptions.ts';
import { perObject } from '../../util/perObject.ts';
import { shiftSpan } from '../../text/span.ts';
import { findHits, type Hit, wordsOf } from './hits.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import { objectOf } from './objectOf.ts';
import { quotedWhole } from './quoting.ts';
import { readSurroundings } from './surroundings.ts';
import { picksCase, readZones, type Zones } from './zones.ts';

/** What is vague about one instruction: one report, whatever the number of its words. */
export interface Vagueness {
  readonly instruction: Instruction;
  readonly smell: Smell;
  /** The word that decides which rule reports, and what the question asks about. */
  readonly primary: Hit;
  /** All words of the instruction that leave it open, in their order; the primary one among them. */
  readonly hits: readonly Hit[];
  /** What the primary word is said of ("error handling"); empty where no whole phrase says it. */
  readonly object: string;
  /** False where only faint words of one kind speak: worth a look, no more. */
  readonly certain: boolean;
  /** What a report says of it, once it is put into words: the same wherever it stands. */
  readonly said: { data?: VagueWords };
}

/** A verdict in words. */
export type VagueWords = Readonly<Record<'words' | 'question', string>>;

/** A lower rank speaks first; of one rank, the word that stands first. */
const RANK: Readonly<Record<Smell, number>> = {
  escape: 0,
  quality: 1,
  quantity: 1,
  reference: 1,
  verb: 2,
  comparative: 3,
  weak: 4,
  'open-list': 5,
};
const verdicts = perObject((_: SpecModel) => new Map<Glossary, readonly Vagueness[]>());

/** Judges every instruction of a document once; all vague rules read the same verdicts. */
export function judgeVagueness(spec: SpecModel, glossary: Glossary): readonly Vagueness[] {
  const known = verdicts(spec);
  const before = known.get(glossary);
  if (before) return before;
  const language = languageOf(spec);
  const terms = language ? readDefinedTerms(spec, glossary) : [];
  const titled = language ? readTitledRules(spec) : [];
  const lexicon: Lexicon = language ? compileLexicon(classesFor(glossary, language)) : new Map();
  const shown = sectionsWithWorkedExamples(spec);
  const given = givenIn(spec, lexicon, [...terms, ...titled.map(({ words }) => words)], shown);
  const result = language ? verdictsIn({ spec, lexicon, shown, terms, titled, key: given.key }, given) : [];
  known.set(glossary, result);
  return result;
}

interface JudgeFrame {
  readonly spec: SpecModel;
  readonly lexicon: Lexicon;
  readonly terms: DefinedTerms;
  readonly titled: readonly TitledRules[];
  readonly shown: ReadonlySet<Section>;
  /** Equal for equal terms. */
  readonly key: string;
}

/** What verdicts follow from beside the part itself; the same object as long as all of it is the same. */
interface Given {
  readonly lexicon: Lexicon;
  readonly words: DefinedTerms;
  readonly key: string;
  /** The numbers of the sections that show how their words are meant. */
  readonly shown: string;
  /** By part the instructions that are vague. */
  readonly vague: KeptParts<readonly number[]>;
}

const lastGiven = perObject((_lineage: object): { given?: Given } => ({}));

function givenIn(spec: SpecModel, lexicon: Lexicon, words: DefinedTerms, sections: ReadonlySet<Section>): Given {
  const last = lastGiven(spec.document.lineage);
  const shown = Array.from(sections, ({ index }) => index).join(' ');
  const before = last.given;
  const areSame = before?.words.length === words.length && words.every((own, at) => own === before.words[at]);
  const key = areSame ? before.key : words.map((own) => own.join(' ')).join('\n');
  if (before?.lexicon === lexicon && before.key === key && before.shown === shown) return before;
  return (last.given = { lexicon, words, key, shown, vague: new KeptParts() });
}

interface Judged extends Pick<JudgeFrame, 'lexicon' | 'key'> {
  readonly outlook: object;
  readonly shown: boolean;
  start: number;
  verdict: Vagueness | undefined;
}

const judged = new OriginMap<Judged>();

/** The verdicts on all instructions. While a part stays the same nobody looks at what isn't vague in it. */
function verdictsIn(frame: JudgeFrame, { vague }: Given): readonly Vagueness[] {
  const found = vague.foundIn(frame.spec, ({ instructions }) => {
    const places = instructions.flatMap((instruction, at) => (recall(instruction, frame) ? [at] : []));
    return places.length > 0 ? places : undefined;
  });
  return found.flatMap(({ part, value: places }) =>
    places.flatMap((at) => {
      const instruction = part.instruction(at);
      return (instruction && recall(instruction, frame)) ?? [];
    }),
  );
}

/** The verdict on an instruction, judged anew only when its part, the terms or what is shown have changed. */
function recall(instruction: Instruction, frame: JudgeFrame): Vagueness | undefined {
  const { unit } = instruction;
  const { lexicon, key } = frame;
  const shown = frame.shown.has(instruction.section);
  const before = judged.get(unit.origin);
  if (before?.lexicon === lexicon && before.key === key && before.shown === shown && before.outlook === unit.outlook) {
    // The older one would keep its whole snapshot in memory.
    before.verdict &&= movedTo(instruction, before.verdict, unit.span.start - before.start);
    before.start = unit.span.start;
    return before.verdict;
  }
  const verdict = judge(instruction, frame);
  judged.set(unit.origin, { lexicon, key, shown, outlook: unit.outlook, start: unit.span.start, verdict });
  return verdict;
}

function movedTo(instruction: Instruction, verdict: Vagueness, by: number): Vagueness {
  if (verdict.instruction === instruction) return verdict;
  if (by === 0) return { ...verdict, instruction };
  const hits = verdict.hits.map((hit) => ({ ...hit, span: shiftSpan(hit.span, by) }));
  const primary = hits[verdict.hits.indexOf(verdict.primary)] ?? verdict.primary;
  return { ...verdict, instruction, hits, primary };
}

/**
 * Sections that show by worked examples how their words are meant. In a document with levels of authority, written
 * like the Model Spec, those of the sub-sections count for their principle; elsewhere only a right and a wrong
 * instance in the section itself do.
 */
function sectionsWithWorkedExamples(spec: SpecModel): ReadonlySet<Section> {
  const { sections } = spec.document;
  const principled = sections.some(({ attributes }) => levelAttribute(attributes) !== undefined);
  const shown = new Set<Section>();
  const verdicts = new Map<Section, Set<string>>();
  for (const { part, value: worked } of partsWithWorkedExamples(spec)) {
    for (const { sectionAt, verdict } of worked) {
      const section = sections[part.before.sections + sectionAt];
      if (!section) continue;
      const seen = verdicts.get(section) ?? new Set<string>();
      verdicts.set(section, seen.add(verdict));
      const pair = seen.has('both') || (seen.has('good') && seen.has('bad'));
      if (pair) shown.add(section);
      for (let at: Section | undefined = section; principled && at && at.depth > 0; at = at.parent) shown.add(at);
    }
  }
  return shown;
}

/** The worked examples of a part: in which of its sections each stands, and whether it shows what is right. */
const partsWithWorkedExamples = partsWith(({ examples, before }) => {
  const worked = examples
    .filter(({ marked, kind }) => marked && kind !== 'code' && kind !== 'quote')
    .map(({ section, verdict }) => ({ sectionAt: section.index - before.sections, verdict }));
  return worked.length > 0 ? worked : undefined;
});

/** The language of a document's prose; `undefined` where it is none that the rules can read. */
export const languageOf = perObject((spec: SpecModel): Language | undefined =>
  detectLanguage(spec.parts.map((part) => tallyOf(part, spec))),
);

const tallyOf = perSpecPart(({ units }) => {
  const words: string[] = [];
  for (const { tokens } of units) for (const { kind, lower } of tokens) if (kind === 'word') words.push(lower);
  return tallyWords(words);
});

const ownClasses = new WeakMap<Glossary, readonly VagueClass[]>();

/** The words of the language, after those that the user has added. */
function classesFor(glossary: Glossary, language: Language): readonly VagueClass[] {
  if (glossary.vague.length === 0) return language.vagueClasses;
  const known = ownClasses.get(glossary);
  if (known) return known;
  const own = glossary.vague.map(({ term, question }): VagueClass => ({
    id: 'own',
    smell: 'quality',
    ask: question ?? 'What does {word} mean for {object}?',
    terms: term.toLowerCase().replace(/[|/?~^\n]/g, ' '),
  }));
  const classes = [...own, ...language.vagueClasses];
  ownClasses.set(glossary, classes);
  return classes;
}

function judge(whole: Instruction, { spec, lexicon, terms, titled, shown }: JudgeFrame): Vagueness | undefined {
  if (whole.block.kind === 'heading' || describes(whole.block)) return undefined;
  const { instruction, skipped } = bareOf(whole);
  const { unit } = instruction;
  const words = wordsOf(unit.tokens);
  let zones: Zones | undefined;
  const permits = instruction.clause.strength === 0;
  // What draws a line binds a permission too; all other words of "You can …" tell what is possible.
  const enables = permits && unit.tokens.some(({ lower }) => lower === 'can');
  const found = findHits(
    unit.tokens,
    words,
    lexicon,
    (hit) =>
      !(enables && hit.of.id !== 'own' && !picksCase(hit, unit.tokens)) &&
      !(
        permits &&
        (hit.of.smell === 'escape' || hit.of.smell === 'weak') &&
        hit.of.id !== 'wish' &&
        hit.of.id !== 'hope'
      ) &&
      !isDefined(hit, words, terms) &&
      !(hit.of.smell === 'reference' && isDefined(hit, words, elsewhere(instruction, titled))) &&
      !isExempt(hit, instruction, (zones ??= readZones(instruction))),
  );
  if (found.length === 0) return undefined;
  const near = readSurroundings(unit, spec);
  const hits = found.filter((hit) => !isPinned(hit, near));
  const full = hits.filter(({ of }) => of.weight !== 'faint');
  const plain = hits.filter((hit) => !isDoubtful(hit, instruction));
  const sure = plain.filter(({ of }) => of.weight !== 'faint');
  const primary = gravest(sure, instruction) ?? gravest(full, instruction) ?? gravest(hits, instruction);
  if (!primary) return undefined;
  const certain =
    (sure.length > 0 || new Set(plain.map(({ of }) => of)).size > 1) &&
    // Instances show what a word means, and seldom in which case a rule doesn't hold.
    (primary.of.smell === 'escape' || !shown.has(instruction.section)) &&
    !isBeside(instruction, near, primary) &&
    !(primary.of.smell !== 'escape' && near.sequel && isPlain(near.sequel, lexicon));
  const quoted = new Map(hits.map((hit) => [hit, inWhole(quotedWhole(hit, instruction), skipped)]));
  return {
    instruction: whole,
    smell: primary.of.smell,
    primary: quoted.get(primary) ?? primary,
    hits: (certain ? plain : hits).map((hit) => quoted.get(hit) ?? hit),
    object: objectOf(primary, instruction),
    certain,
    said: {},
  };
}

/** A hit by its place in all tokens of its unit. */
function inWhole(hit: Hit, skipped: number): Hit {
  return skipped === 0 ? hit : { ...hit, from: hit.from + skipped, to: hit.to + skipped };
}

/** The rules that stand below other headings than those above an instruction: it points to them by their name. */
function elsewhere({ section }: Instruction, titled: readonly TitledRules[]): DefinedTerms {
  const above = sectionPath(section);
  return titled.filter((rules) => !above.includes(rules.section)).map(({ words }) => words);
}

const LONG = 14;

/** Whether a sentence says what a short one before it means: without vague words, or at length. */
function isPlain(unit: Unit, lexicon: Lexicon): boolean {
  const { tokens } = unit;
  return (
    findHits(tokens, wordsOf(tokens), lexicon).length === 0 ||
    tokens.filter(({ kind }) => kind === 'word').length >= LONG
  );
}

const DESCRIBING_HEADER =
  /^\W*(?:purpose|description|tasks?|goals?|topic|need|area|question|scenario|situation|what|when|use|agents?|tools?|commands?|notes?|examples?|meaning|role|trigger|details|content|path|file|folder|responsibilit\w+|focus)\b/i;

/** A cell below "Purpose" tells what the thing in its row is for. */
function describes({ cell }: TextBlock): boolean {
  return cell !== undefined && (DESCRIBING_HEADER.test(cell.header) || cell.header === '');
}

/** The first of the gravest words; one in the condition or the exception of a demand speaks after the demand's own. */
function gravest(hits: readonly Hit[], { clause }: Instruction): Hit | undefined {
  const sides = [clause.condition, clause.exception, clause.time];
  const aside = ({ of, span }: Hit): number =>
    of.smell !== 'escape' && sides.some((side) => side && side.span.start <= span.start && span.end <= side.span.end)
      ? 1
      : 0;
  return [...hits].sort((a, b) => RANK[a.of.smell] - RANK[b.of.smell] || aside(a) - aside(b) || a.from - b.from)[0];
}
