import { readPrecedenceClaims, upwardLevels } from '../../../authority/precedenceClaims.ts';
import { readRankings } from './rankings.ts';
import { stemsIn } from '../stems.ts';
import type { Section } from '../../../document/sections.ts';
import { isWithin, sectionPath } from '../../../document/sections.ts';
import { unitsThat } from '../../../spec/parts/perSpecPart.ts';
import { perUnit } from '../../../spec/parts/perUnit.ts';
import type { SpecModel } from '../../../spec/specModel.ts';
import type { Unit } from '../../../spec/units.ts';
import { Gate } from '../../../text/gate.ts';

/** A precedence that the document states, and which pairs it decides. */
export interface StatedPrecedence {
  /** @param principles whether the two are principles that pull apart, and no rules */
  covers(a: Unit, b: Unit, principles: boolean): boolean;
  /** Whether the side in question is the one that wins; `undefined` where the words don't tell. */
  winner(unit: Unit): boolean | undefined;
  /** It ranks whole parts, lists or files, whatever they are about. */
  readonly wide: boolean;
}

const DECIDES =
  /\b(?:wins?|outranks?|outweighs?|trumps?|beats?|overrules?|overrides?|supersedes?|prevails?|takes? precedence|takes? priority|has priority|have priority|goes before|comes (?:first|before)|come first|goes first|ranks? (?:above|higher|over|before)|has the last word|have the last word|has the final say|is right|are right|settles?|decides?|applies|apply|go by|goes\b|counts|replaces? (?:an?|the|it|them|what)|replaces|who is right|is what counts|is authoritative|rule out|yields? to|gives way|defers? to|tie-?breaker|in favou?r of|pick the|choose the|the former|the latter|holds?)\b/;
const OPEN =
  /\b(?:conflict(?:s|ing)?|contradict(?:s|ed|ion|ing)?|disagree(?:s|ment)?|differ(?:s)?|clash(?:es)?|pull(?:s)? apart|collide(?:s)?|in doubt|at odds|incompatible|compete(?:s)?|older (?:one|statement|rule|entry|section)s?|newer (?:one|statement|rule|entry|decision|section)s?|latest|both apply|can't both|cannot both|above|list|principles?|tenets?|rules?|points?|numbered|section|document|file|page|notes|order of (?:priority|precedence)|priority order)\b/;
const STRONG =
  /\b(?:outranks?|outweighs?|trumps?|overrules?|supersedes?|prevails? over|takes? precedence|takes? priority|ranks? above|(?:goes|comes) before|beats?|wins over|has priority over)\b/;
/** "Where the two conflict, …": a disagreement is foreseen and answered. */
const DISAGREES =
  /\b(?:where|when|if|should|whenever)\b[^.]*\b(?:conflict|contradict|disagree|differ|clash|collide|pull apart|at odds)\w*\b[^.]*, ?\w/;
const ABOUT_USER =
  /\b(?:user(?:'s)?|explicit|direct|system) (?:requests?|instructions?|prompts?|commands?|wishes|preferences?)\b|\bmerge conflicts?\b|\bconflict markers?\b|\bversion conflicts?\b/;

/** The precedences of a document: the exact ones, and sentences that settle a disagreement in other words. */
export function statedPrecedence(spec: SpecModel): readonly StatedPrecedence[] {
  const claims = readPrecedenceClaims(spec);
  // What a lower level claims over a higher one ranks nothing.
  const upward = new Set(claims.filter((claim) => upwardLevels(claim)).map(({ unit }) => unit));
  const exact = claims.flatMap((claim): StatedPrecedence[] => {
    if (claim.winner.kind !== 'section' || upward.has(claim.unit)) return [];
    const { section } = claim.winner;
    const losing = claim.loser.kind === 'section' ? claim.loser.section : undefined;
    return [
      {
        covers: (a, b) =>
          (within(a, section) && !within(b, section) && (!losing || within(b, losing))) ||
          (within(b, section) && !within(a, section) && (!losing || within(a, losing))),
        winner: (unit) => within(unit, section),
        wide: true,
      },
    ];
  });
  // A claim about two sections of the document says nothing of all others.
  const precise = new Set(
    claims.filter(({ winner, loser }) => winner.kind === 'section' && loser.kind !== 'name').map(({ unit }) => unit),
  );
  return [
    ...exact,
    ...settlingUnits(spec)
      .filter((unit) => !precise.has(unit))
      .flatMap(readSettling),
    ...readRankings(spec, (unit) => !upward.has(unit)),
  ];
}

function within(unit: Unit, section: Section): boolean {
  return isWithin(unit.block.section, section);
}

const MAY_SETTLE = Gate.of(STRONG, OPEN);

/** The units that say by their words who wins in a disagreement. */
export const settlingUnits = unitsThat(
  perUnit((unit): boolean => {
    const text = unit.source.toLowerCase();
    if (!MAY_SETTLE.allows(text)) return false;
    if (unit.block.kind === 'heading' || ABOUT_USER.test(text)) return false;
    if (!DECIDES.test(text) && !DISAGREES.test(text)) return false;
    return STRONG.test(text) || (OPEN.test(text) && settles(text));
  }),
);

/** What documents consist of: who ranks these ranks all that they say. */
const PARTS =
  /\b(?:the|this|these|those|that|all|two|older|newer|earlier|later|latest|newest|last|\w+ly|\w+'s|\d{4}) (?:[\w-]+ ){0,2}?(?:rules?|instructions?|guidelines?|sections?|documents?|files?|pages?|notes?|lists?|steps?|points?|paragraphs?|statements?|entr(?:y|ies)|decisions?|chapters?|recipe|remarks?|review|revision|retrospective|update|appendix|checklist|audit|ones?|above|below|amendment|addendum|maxims?|tenets?|principles?)\b|\b(?:rules?|instructions?|guidelines?|principles?|tenets?|maxims?|points?) (?:\d+|above|below|conflict|contradict|disagree|clash|collide|differ)|\b(?:decisions|notes|rules|instructions) of the\b|\bwh(?:at|o) (?:[\w-]+ ){1,3}(?:decided|says?|stands|wrote)\b|\bthe two\b|^[^a-z]*(?:first|last|later|latest) (?:one )?wins\b/;
/** Other files and what checks: they and this file are ranked, which settles nothing in it. */
const FOREIGN =
  /\b[\w-]+\.(?:md|mdc|txt|rst|adoc)\b|\b(?:contributor docs|style guide|contributing guide|handbook)\b|\b(?:linter|formatter|compiler|ci|code|tool\w*|config\w*|wiki|ticket|readme|hook|eslint|prettier) (?:and|or|contradicts?|disagrees? with|differs? from|conflicts? with) (?:this|the) (?:file|document|page|guide|text)\b|\b(?:this|the) (?:file|document|page|guide|text) (?:and|or|contradicts?|disagrees? with|differs? from|conflicts? with) (?:(?:the|a|your|our) )?(?:linter|formatter|compiler|ci|code|tool\w*|config\w*|wiki|ticket|readme|hook|eslint|prettier)\b/;
/** It speaks of what disagrees, or of parts of the document. */
const RANKS_PARTS = new RegExp(`${DISAGREES.source}|${OPEN.source}`);

/** "This takes precedence over …": what the sentence before says wins, as the fix has it that says who wins. */
const ITSELF = new RegExp(`^\\W*(?:this|it)(?: (?:one|rule|line|point|item|sentence))? (?:${STRONG.source})`);

function readSettling(unit: Unit): readonly StatedPrecedence[] {
  const text = unit.source.toLowerCase();
  const foreign = FOREIGN.test(text);
  const wide = PARTS.test(text) && !foreign;
  const own = stemsIn(unit.source);
  // "A union beats a flag" ranks two things, not what else stands in its section.
  const ownPart = unit.block.section.depth > 0 && !foreign && RANKS_PARTS.test(text);
  const concerns = (side: Unit): boolean =>
    (side.block.section === unit.block.section && ownPart) || [...contentStems(side)].some((word) => own.has(word));
  const quoted = ITSELF.test(text) && !unit.first ? /["“„]([^"“„”]{3,200})["”]/.exec(unit.source)?.[1] : undefined;
  // Who quotes a whole sentence means no other; a few words may be a name.
  if (quoted !== undefined && quoted.trim().split(/\s+/).length > 2) return [overQuoted(unit, quoted)];
  return [
    ...(quoted === undefined ? [] : [overQuoted(unit, quoted)]),
    {
      covers: (a, b, principles) => wide || principles || (concerns(a) && concerns(b)),
      winner: (side) => side.span.start > unit.span.start,
      wide: wide || foreign,
    },
  ];
}

/** The block of a sentence wins over what it quotes. */
function overQuoted(unit: Unit, quoted: string): StatedPrecedence {
  const named = (side: Unit): boolean => plain(side.source).includes(plain(quoted));
  const isOwn = (side: Unit): boolean => side.block === unit.block;
  return {
    covers: (a, b) => (isOwn(a) && !isOwn(b) && named(b)) || (isOwn(b) && !isOwn(a) && named(a)),
    winner: isOwn,
    wide: false,
  };
}

/** Without the signs that a quotation has otherwise. */
function plain(text: string): string {
  return text.replace(/["“”'\s]+/g, ' ').trim();
}

/** The content words of a unit and of the headings above it, but for the document's title. */
const contentStems = perUnit((unit): ReadonlySet<string> => {
  const titles = sectionPath(unit.block.section).flatMap(({ depth, title }) => (depth > 1 ? [title] : []));
  return stemsIn(`${unit.source} ${titles.join(' ')}`);
});

/** A disagreement is named, and what is done then. */
function settles(text: string): boolean {
  return (
    /\b(?:this|the) (?:section|list|part|chapter|page|file|paragraph)\b[^.]{0,40}\b(?:replaces?|overrides?|overrules?|wins|counts|prevails|supersedes?|takes precedence)\b/.test(
      text,
    ) ||
    /\b(?:conflict|contradict|disagree|differ|clash|pull apart|collide|in doubt|at odds|compet|sequence)/.test(text) ||
    /\b(?:older|newer|latest|later|newest|earlier)\b.*\b(?:statement|decision|rule|entry|one|section|note|list|paragraph)/.test(
      text,
    ) ||
    /\b(?:decisions?|review|revision|audit|addendum|update|paragraph|board|retro\w*|amendment|appendix|checklist|page)\b[^.]*\b(?:wins?|goes|precedence|overrules?|supersedes?|settles?|decides?|counts|applies|is right|replaces)\b/.test(
      text,
    ) ||
    /\b(?:principle|tenet|rule|point)s? \d+ (?:wins|comes|goes|before|first)\b/.test(text)
  );
}
