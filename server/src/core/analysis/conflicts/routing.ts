import type { Section } from '../../document/sections.ts';
import { sectionPath } from '../../document/sections.ts';
import { STOP_WORDS } from '../../language/en/grammar.ts';
import { unitsThat } from '../../spec/perSpecPart.ts';
import { perUnit } from '../../spec/perUnit.ts';
import type { SpecModel } from '../../spec/specModel.ts';
import type { Unit } from '../../spec/units.ts';
import { gated } from '../../text/gate.ts';
import { spanOf } from '../../markdown/parse.ts';
import { stemOf } from './fields/stem.ts';
import { mentionsOfTitles, wordsIn } from './titleMentions.ts';

/** A sentence that divides the document: it says for whom, or for what, one of its parts is. */
export type Division = (a: Unit, b: Unit) => boolean;

/** What is said of a part that is not for everything. */
const CONFINES =
  /\b(?:for|applies|apply|applied|addressed|addresses|concerns?|meant|only|belongs?|holds?|covers?|about|obeys?|follows?|stead|valid|binding|binds?|directed|governs?|regards?|deals?|intended|relevant|skip|ignore|disregard|describes?|counts?|speaks?|speaking|is the \w+ (?:\w+ )?one|are the \w+ ones|refers?|relates?|goes with|go with|is what|is how|is where|under|when|while|\w+'s)\b/;
/** It only says where something is told. */
const POINTS =
  /\b(?:see|refer to|consult|described|explained|expanded|covered|found|defined|listed|documented|details|look (?:at|in|under)|read) \W*(?:the )?(?:section |chapter |part )?["“*_[`]/;
/** Who is meant is everybody. */
const EVERYBODY =
  /\b(?:everyone|everybody|everywhere|all (?:of (?:it|us|them|you)|agents?|contributors?|code|files?|changes?|work|languages?|packages?|modules?|services?)|every (?:agent|contributor|change|file|package|module|service|language|one)|the whole|any (?:agent|change|file)|without exception)\b/;

/** The divisions that a document states. */
export function readDivisions(spec: SpecModel): readonly Division[] {
  return dividingUnits(spec).flatMap((unit) => [
    ...byTitle(unit, spec),
    ...byPosition(unit),
    ...byNumber(unit),
    ...byContrast(unit),
    ...byPlaces(unit),
    ...byRank(unit),
    ...byIntro(unit),
    ...byEverySection(unit),
  ]);
}

const dividingUnits = unitsThat(({ block, source }): boolean => {
  if (block.kind === 'heading') return false;
  const text = source.toLowerCase();
  return (
    CONFINES.test(text) || RANKED.test(text) || EACH_SECTION.test(text) || INTRO.test(text) || CONTRASTED.test(text)
  );
});

function within(unit: Unit, section: Section): boolean {
  return sectionPath(unit.block.section).includes(section);
}

/** Exactly one of the two stands there. */
const parted =
  (isThere: (unit: Unit) => boolean): Division =>
  (a, b) =>
    isThere(a) !== isThere(b);

const plain = (title: string): string =>
  title
    .replace(/[`*_]/g, '')
    .replace(/^[\d.)\s§#]+/, '')
    .trim();

const named = mentionsOfTitles({
  keyOf: (title) => wordsIn(plain(title))[0],
  keysIn: ({ source }) => wordsIn(source),
  read: ({ source }, written) => {
    const title = plain(written);
    return (title.length > 1 && names(source, title)) || undefined;
  },
});

/** `The chapter "Git" is addressed to …`: a sentence that names a heading. */
function byTitle(unit: Unit, spec: SpecModel): readonly Division[] {
  const { confines, points } = factsOf(unit);
  if (!confines) return [];
  const sections = named(unit, spec)
    .map(({ section }) => section)
    .filter((section) => !within(unit, section));
  if (sections.length === 0 || (sections.length === 1 && points)) return [];
  return [(a, b) => a !== unit && b !== unit && sections.some((section) => within(a, section) !== within(b, section))];
}

/** Whether a sentence names a heading as such: in quotation marks, as a link, or behind "section" and the like. */
function names(source: string, title: string): boolean {
  const head = title.split(/ [(—–-]|[:(,]/, 1)[0]?.trim() ?? title;
  return [title, head].some((name) => {
    for (let at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + 1)) {
      const before = source.slice(Math.max(0, at - 24), at);
      const after = source.slice(at + name.length, at + name.length + 12);
      if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) continue;
      if (/["“”„«'‘*_`[#]\s*$/.test(before) && /^\s*["“”»'’*_`\]]/.test(after)) return true;
      if (
        /\b(?:sections?|chapters?|parts?|headings?|under|titled|called|headed|below|rules (?:in|under|of)|and) $/i.test(
          before,
        ) &&
        /^\p{Lu}/u.test(name)
      )
        return true;
      if (/^ (?:sections?|chapters?|part|headings?|rules|list)\b/i.test(after) && /^\p{Lu}|^\W/u.test(name))
        return true;
      // A title of several words with capitals is a name.
      if (/^\p{Lu}\S* (?:\S+ )*[\p{Lu}\d]/u.test(name)) return true;
    }
    return false;
  });
}

const ABOVE =
  /\b(?:(?:the|these|those|this|two|three|four|\w+ing) (?:[\w-]+ ){0,2}?(?:lists?|tables?|rules?|items?|points?|bullets?|sections?|paragraphs?|lines?|parts?|entries|figures?|instructions?|steps?|ones?|sentences?|half) above|(?:the|what is|what was|all that|everything|what stands|said) (?:said )?(?:so far|above|up to here|until here)|(?:preceding|previous|foregoing|above|earlier) (?:lists?|tables?|rules?|items?|points?|bullets?|sections?|paragraphs?|lines?|parts?|entries|instructions?|steps?)|the above|up to here|thus far)\b/;
const BELOW =
  /\b(?:(?:the|these|those|this|two|three|four|five|six) (?:[\w-]+ ){0,2}?(?:lists?|tables?|rules?|items?|points?|bullets?|sections?|paragraphs?|lines?|parts?|entries|figures?|instructions?|steps?|ones?|half) (?:below|that follows?|hereafter)|what (?:follows|comes next|comes now|stands below|is below|comes below)|everything (?:below|that follows|from here)|from here on|from (?:now|this point) on(?:wards)?|(?:following|next) (?:two |three |four |five |six |few )?(?:lists?|tables?|rules?|items?|points?|bullets?|sections?|paragraphs?|lines?|parts?|entries|instructions?|steps?)|the (?:rest|remainder) of (?:this|the) (?:file|section|document|page|list|chapter)|below this line)\b/;
const HERE =
  /\b(?:(?:this|the present) (?:section|chapter|part|list|table|heading|block|paragraph)|these (?:[\w-]+ )?(?:rules?|points?|items?|lines|instructions|bullets|entries|steps|guidelines))\b/;

/** What is said of such a part, right behind it: "the list above is for …". */
const SAID =
  /^[^.;!?]{0,40}?\b(?:(?:is|are|was|were) (?:only |just |all |meant |written |made |there |binding )*(?:for|about|on|only|in|the|what|under)\b|(?:only )?(?:applies|apply|holds?|concerns?|covers?|describes?|governs?|deals?|counts?|belongs?|goes|go|regards?|speaks?|comes? from|refers?|relates?)\b|for\b|only\b)/;

function isSaidOf(text: string, part: RegExp): boolean {
  const match = part.exec(text);
  return match !== null && SAID.test(text.slice(match.index + match[0].length));
}

/** "The table above describes the older ones": what stands before the sentence and what behind it are for two things. */
function byPosition(unit: Unit): readonly Division[] {
  const { around, here } = factsOf(unit);
  const { section } = unit.block;
  const divisions: Division[] = [];
  if (around)
    divisions.push((a, b) => within(a, section) && within(b, section) && a.index > unit.index !== b.index > unit.index);
  if (section.depth > 0 && here) divisions.push(parted((side) => within(side, section)));
  return divisions.map((division) => (a, b) => a !== unit && b !== unit && division(a, b));
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, at) => [word, at + 1]),
);
const NUMBERED =
  /\b(?:(?:points?|items?|rules?|steps?|numbers?|nos?\.?|entr(?:y|ies)|bullets?|rows?|lines?) (?:no\. ?)?#?(\d{1,2})(?:(?:,| and| or| to|[-–]) (\d{1,2}))?|(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|top|bottom) (?:point|item|rule|step|entry|bullet|row|line|sentence|instruction|of (?:these|those|the) (?:[\w-]+ )?(?:rules|points|items|lines|bullets|rows)))\b/;

/** The items that a text counts, by their numbers or by one place among them; -1 is the last. */
interface Counted {
  readonly wanted: readonly number[];
  readonly place: number | undefined;
}

function readCounted(text: string): Counted | undefined {
  const match = NUMBERED.exec(text);
  if (!match || EVERYBODY.test(text) || !SAID.test(text.slice(match.index + match[0].length))) return undefined;
  const [, one, two, ordinal] = match;
  return {
    wanted: [one, two].flatMap((number) => (number === undefined ? [] : [Number(number)])),
    place: ordinal === undefined ? undefined : (ORDINALS.get(ordinal) ?? (/last|final|bottom/.test(ordinal) ? -1 : 1)),
  };
}

/** "Point 3 is for the tablet only": a sentence that counts the items of a list. */
function byNumber(unit: Unit): readonly Division[] {
  const { counted } = factsOf(unit);
  if (!counted) return [];
  const { wanted, place } = counted;
  const isMeant = (side: Unit): boolean => {
    const { item, list } = side.block;
    if (!list || !item) return false;
    const at = list.children.indexOf(item);
    if (place !== undefined) return at === (place < 0 ? list.children.length - 1 : place - 1);
    return list.ordered === true && wanted.includes(at + (list.start ?? 1));
  };
  return [(a, b) => a !== unit && b !== unit && isMeant(a) !== isMeant(b)];
}

const CONTRAST = [
  ['former', 'latter'],
  ['first', 'second|last|other'],
  [
    'higher|upper|larger|bigger|greater|longer|wider|stricter|tighter|harder|slower|more \\w+',
    'lower|smaller|shorter|narrower|looser|laxer|milder|softer|faster|less \\w+|other',
  ],
  ['older|earlier|old', 'newer|later|new'],
  ['one', 'other'],
].map(
  ([one = '', two = '']) =>
    [
      new RegExp(`\\bthe (?:${one})(?: (?:one|of (?:the two|them)|[a-z-]+))?\\b`),
      new RegExp(`\\bthe (?:${two})(?: (?:one|[a-z-]+))?\\b`),
    ] as const,
);
const CONTRASTED = gated(
  /\b(?:the|these|those|both) (?:two|three|four|former|latter|first|higher|lower|upper|larger|smaller|bigger|longer|shorter|stricter|older|newer|earlier|later|one)\b/,
);
const TWO =
  /\b(?:of the (?:two|three|four)|the (?:two|three|four)|both|these two|those two|two) (?:[\w-]+ ){0,2}?(?:figures?|numbers?|limits?|values?|rules?|lines?|entries|statements?|points?|levels?|answers?|sentences?|settings?|styles?|ways|formats?|versions?|instructions?|commands?|tools?|names?|places?|thresholds?|bounds?|\w+s)\b/;

/** "Of the two figures for coverage, the higher is for …": a sentence that tells two rules apart that it doesn't repeat. */
function byContrast(unit: Unit): readonly Division[] {
  const { contrast } = factsOf(unit);
  if (contrast === 'none') return [];
  return [contrast === 'near' ? nearOrConcerning(unit) : concerning(unit)];
}

function readContrast(text: string): 'none' | 'near' | 'anywhere' {
  if (/^\W*of (?:the|these|those) (?:two|three|four)\b/.test(text)) return 'near';
  const sides = CONTRAST.map(([one, two]) => Number(one.test(text)) + Number(two.test(text)));
  if (sides.some((count) => count === 2)) return 'anywhere';
  return sides.some((count) => count > 0) && TWO.test(text) ? 'anywhere' : 'none';
}

/** {@link concerning}, or both in the section of the sentence. */
function nearOrConcerning(unit: Unit): Division {
  const concerns = concerning(unit);
  return (a, b) => [a, b].every((side) => side !== unit && side.block.section === unit.block.section) || concerns(a, b);
}

/** "`web/` goes straight to `main`, `fw/` is what the pull requests are for": a sentence that gives each place its rule. */
function byPlaces(unit: Unit): readonly Division[] {
  return factsOf(unit).places ? [concerning(unit)] : [];
}

function dividesPlaces({ tokens, source }: Unit): boolean {
  const isPlace = ({ kind, lower }: Unit['tokens'][number]): boolean =>
    (kind === 'code' || kind === 'path') && lower.includes('/');
  const places = new Set(tokens.filter(isPlace).map(({ lower }) => lower));
  return places.size > 1 && DIVIDES.test(source.toLowerCase());
}

const DIVIDES =
  /\b(?:divisions?|divided?|divides|split|differs?|differences?|respectively|its own|their own|the other|whereas|on the other hand|apart|separate(?:ly)?|distinct|distinguish\w*)\b/;

/** What is no rule, or less than one. */
const RANKED = gated(
  /\b(?:(?:requests?|wishes|preferences?|suggestions?|advice|recommendations?|guidelines?|defaults?|habits?|ideas?|hints?|proposals?|hopes),? (?:and )?(?:not|no|rather than|never) (?:\w+ )?(?:rules?|orders?|laws?|obligations?|requirements?|commands?|instructions?|musts?|commandments?)|(?:not|isn't|aren't|nothing here is|none of (?:this|it|these|them) is|no) (?:\w+ )?(?:binding|mandatory|obligatory|compulsory|set in stone|enforced|hard rules?)|(?:gives?|give) way|yields?|leaves? room|take (?:it|them|these) as (?:\w+ )?(?:advice|hints?|suggestions?|wishes)|optional|nice to have|best effort|rules? of thumb|weigh(?:s)? less|count(?:s)? for less|come(?:s)? second)\b/,
);

/** "Requests, not rules": a sentence at the head of a section that takes its weight from it. */
function byRank(unit: Unit): readonly Division[] {
  const { section, kind, item } = unit.block;
  if (section.depth < 2 || kind !== 'paragraph' || item || !factsOf(unit).ranked) return [];
  return [(a, b) => a !== unit && b !== unit && within(a, section) !== within(b, section)];
}

const INTRO =
  /^[^a-z]*(?:(?:only|exclusively|strictly|rules|conventions|notes|guidelines|instructions|advice|what (?:holds|counts|applies)|this is|these are|valid|meant|intended|written|made|in force|relevant|applies|apply|holds?|binding|read this|to be (?:read|followed)|addressed)\b[\w ,]{0,24}? )?(?:for|to|in|on|about|by|if|when|while|during|concerning|concerns|regarding|scope:|audience:|applies to:?|readers?:|where:|who:|when:) ?\S[^.!?:]{2,90}\.?\s*$/;
/** A sentence with one of these asks for something. */
const ASKS =
  /,|\b(?:must|should|never|always|please|is|are|has|have|do|don't|see (?:the|also|below|above|in)|use|run|read the)\b/;

/** "Rules for what shoppers see.": the first words of a section, no sentence, say for what it is. */
function byIntro(unit: Unit): readonly Division[] {
  const { section, kind, item } = unit.block;
  if (section.depth < 2 || kind !== 'paragraph' || item || !unit.first || !unit.last) return [];
  if (!factsOf(unit).intro || !isFirstBlock(unit)) return [];
  return [parted((side) => within(side, section))];
}

function isFirstBlock({ block, span }: Unit): boolean {
  const [first] = block.section.blocks;
  return first !== undefined && spanOf(first).end >= span.end - 1;
}

const EACH_SECTION = gated(
  /\b(?:(?:each|every) (?:heading|headline|section|chapter|part)s? (?:\w+ ){0,2}?(?:names?|is|stands|belongs|holds|covers|speaks|concerns|describes|applies|says)\b|(?:one|a|an own|its own|their own|own|separate|different) (?:heading|headline|section|chapter|part)s? (?:per|for each|for every|each)\b|(?:has|have|gets?|with|find|finds) (?:a|an|its|their|his|her) own (?:section|chapter|heading|part|headline)|(?:sections|chapters|headings|headlines|parts) (?:\w+ ){0,3}?(?:after|per|say|tell|name|according to)\b|(?:read|follow|stick to|obey|heed) (?:only )?(?:the|your) (?:own )?(?:section|chapter|part|heading) (?:of|for|that|with|about|named|on)\b)/,
);

/** "Each heading below names one of them": every section is for something else. */
function byEverySection(unit: Unit): readonly Division[] {
  if (!factsOf(unit).eachSection) return [];
  const { section } = unit.block;
  return [
    (a, b) =>
      [a, b].every((side) => side !== unit && side.block.section !== section) && a.block.section !== b.block.section,
  ];
}

/** The pair of which each has a content word of the sentence. */
function concerning(unit: Unit): Division {
  const own = contentOf(unit);
  const shares = (side: Unit): boolean => side !== unit && [...contentOf(side)].some((stem) => own.has(stem));
  return (a, b) => shares(a) && shares(b);
}

const contentOf = perUnit((unit): ReadonlySet<string> => {
  const words = unit.source.toLowerCase().match(/[\p{L}\p{N}_]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !STOP_WORDS.has(word)).map(stemOf));
});

/** What the words of a sentence say, wherever it stands: read once. */
const factsOf = perUnit((unit) => {
  const text = unit.source.toLowerCase();
  const block = unit.block.text.masked.toLowerCase();
  const forAll = EVERYBODY.test(text);
  return {
    confines: !forAll && CONFINES.test(text),
    points: POINTS.test(text),
    around: !forAll && (isSaidOf(text, ABOVE) || isSaidOf(text, BELOW)),
    here: !forAll && (isSaidOf(text, HERE) || isSaidOf(text, BELOW)),
    counted: readCounted(text),
    contrast: readContrast(text),
    places: dividesPlaces(unit),
    ranked: RANKED.test(text),
    intro: INTRO.test(block) && !ASKS.test(block) && !EVERYBODY.test(block),
    eachSection: EACH_SECTION.test(text),
  };
});
