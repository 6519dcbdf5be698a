import type { Section } from '../document/sections.ts';
import { namingOf } from '../document/sectionIds.ts';
import { unitsThat } from '../spec/parts/perSpecPart.ts';
import type { SpecModel } from '../spec/specModel.ts';
import type { Unit } from '../spec/units.ts';
import { Gate } from '../text/gate.ts';
import { perObject } from '../util/perObject.ts';
import type { Span } from '../text/span.ts';
import { levelOfSection } from './assignLevel.ts';
import { compareLevels, type Level } from './levels.ts';

/** Finds a section by its title or one of its ids, in lower case. */
type SectionFinder = (name: string) => Section | undefined;

/** One side of a stated precedence: a section of the document, everything else in it, or a name that is no section. */
export type ClaimSide =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'everything' }
  | { readonly kind: 'name'; readonly name: string };

/** "X takes precedence over Y", said in words. */
export interface PrecedenceClaim {
  readonly winner: ClaimSide;
  readonly loser: ClaimSide;
  readonly unit: Unit;
  /** The words that claim it. */
  readonly span: Span;
}

const OVER =
  /\b(?:overrides?|overrules?|supersedes?|trumps?|outranks?|(?:takes?|has|have|gets?) (?:precedence|priority) over|wins? (?:over|against)|prevails? over)\b/i;
const UNDER =
  /\b(?:(?:is|are) (?:overridden|overruled|superseded|outranked) by|yields? to|gives? way to|defers? to|(?:is|are) subordinate to)\b/i;
const NEGATED = /\b(?:not|never|n['’]t|cannot|no(?:thing)?|may|can|could|if|when|unless|whether)\b[^,.;]{0,40}$/i;
const OWN =
  /\b(?:this section|these (?:rules|instructions|guidelines|principles)|this (?:document|file|list)|the (?:rules|instructions) (?:below|here)|this)\b/i;
const ALL =
  /\b(?:everything(?: else)?|anything else|all (?:the )?other|any other|every other|all else|the rest of (?:this|the)|all (?:of )?the (?:rules|sections|instructions))\b/i;

/**
 * The precedences that a document states in words. A claim that is denied, conditional or only possible
 * ("can be overridden by") is left out: it says how things may go, not who wins. Read once per snapshot.
 */
export const readPrecedenceClaims = perObject((spec: SpecModel): readonly PrecedenceClaim[] => {
  const claiming = claimingUnits(spec);
  if (claiming.length === 0) return [];
  const { document } = spec;
  const byName: SectionFinder = (name) => document.sections[namingOf(document).sections.get(name) ?? -1];
  return claiming.flatMap((unit) => {
    const claim = readClaim(unit, byName);
    return claim ? [claim] : [];
  });
});

const GATE = Gate.of(OVER, UNDER);
const claimingUnits = unitsThat(({ masked }) => GATE.allows(masked) && (OVER.test(masked) || UNDER.test(masked)));

/** The levels of both sides where a section claims to win over one of a higher level, which no words can give it. */
export function upwardLevels({ winner, loser }: PrecedenceClaim): { winner: Level; loser: Level } | undefined {
  if (winner.kind !== 'section' || loser.kind !== 'section') return undefined;
  const [own, other] = [levelOfSection(winner.section), levelOfSection(loser.section)];
  if (own.origin === 'none' || other.origin === 'none' || compareLevels(own.level, other.level) <= 0) return undefined;
  return { winner: own.level, loser: other.level };
}

function readClaim(unit: Unit, byName: SectionFinder): PrecedenceClaim | undefined {
  const over = OVER.exec(unit.masked);
  const under = over ? null : UNDER.exec(unit.masked);
  const match = over ?? under;
  if (!match || unit.block.kind === 'heading') return undefined;
  const before = unit.masked.slice(0, match.index);
  if (NEGATED.test(before)) return undefined;
  const subject = readSide(unit, 0, match.index, byName);
  const object = readSide(unit, match.index + match[0].length, unit.source.length, byName);
  if (!subject || !object) return undefined;
  const span = { start: unit.span.start + match.index, end: unit.span.start + match.index + match[0].length };
  return { winner: over ? subject : object, loser: over ? object : subject, unit, span };
}

/** What the words between two offsets of the unit name. */
function readSide(unit: Unit, from: number, to: number, byName: SectionFinder): ClaimSide | undefined {
  const source = unit.source.slice(from, to);
  const masked = unit.masked.slice(from, to);
  const link = /\]\(#([^()\s]+)\)/.exec(source)?.[1];
  const linked = link && byName(link.toLowerCase());
  if (linked) return { kind: 'section', section: linked };
  if (ALL.test(masked)) return { kind: 'everything' };
  const named = findNamed(source, byName);
  if (named) return { kind: 'section', section: named };
  if (OWN.test(masked)) return { kind: 'section', section: unit.block.section };
  const file = /`([^`\s]+\.(?:md|mdc))`|\b([\w./-]+\.mdc?)\b/.exec(source);
  if (file) return { kind: 'name', name: (file[1] ?? file[2] ?? '').toLowerCase() };
  return undefined;
}

/** A section title that is quoted, in bold, or called a section: `the "Testing" section`, `**Testing**`. */
function findNamed(source: string, byName: SectionFinder): Section | undefined {
  for (const match of source.matchAll(
    /["“*_]{1,2}([^"”*_]{3,60})["”*_]{1,2}|\b(?:the|in|under) ([\w &-]{3,40}?) (?:section|rules|instructions|guidelines)\b/gi,
  )) {
    const section = byName((match[1] ?? match[2] ?? '').trim().toLowerCase());
    if (section) return section;
  }
  return undefined;
}
