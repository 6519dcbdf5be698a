import { writtenLevel } from '../authority/assignLevel.ts';
import { explainLevel, type LevelOrigin } from '../authority/explain.ts';
import { LEVEL_MEANINGS, type Level, LEVELS } from '../authority/levels.ts';
import { type ClaimSide, readPrecedenceClaims } from '../authority/precedenceClaims.ts';
import { NO_RELATIONS, type Relations } from '../authority/relations.ts';
import { type Section, sectionPath } from '../document/sections.ts';
import { displayText } from '../spec/displayText.ts';
import type { Instruction, SpecModel } from '../spec/specModel.ts';
import type { Span } from '../text/span.ts';

/** One instruction as the chain of command shows it. */
export interface AuthorityCard {
  /** Index of the instruction in its document. */
  readonly index: number;
  /** Stays the same while text elsewhere in the document changes. */
  readonly id: string;
  /** As a reader sees it: without markup, white space folded. */
  readonly text: string;
  readonly span: Span;
  /** Zero-based line on which it begins. */
  readonly line: number;
  /** Titles of the headings above it, outermost first. */
  readonly sectionPath: readonly string[];
  /** Index of its section in the document. */
  readonly section: number;
  readonly level?: Level;
  /** What the wording suggests, where no level is set. */
  readonly suggested?: Level;
  readonly origin: LevelOrigin;
  /** One sentence without its stop: why it has this level. */
  readonly why: string;
  readonly polarity: 'positive' | 'negative';
  readonly strength: 0 | 1 | 2 | 3;
}

/** A level with its cards in document order; without a level for those that have none. */
export interface AuthorityLane {
  readonly level?: Level;
  /** What the level means, in a few words. */
  readonly meaning: string;
  readonly cards: readonly AuthorityCard[];
}

/** A line from the winner to the loser, or between two cards that conflict; by `id`. */
export interface CardLink {
  readonly from: string;
  readonly to: string;
  readonly ground: string;
}

/** A precedence that the document states in words: an edge between sections beside the levels. */
export interface StatedPrecedence {
  /** As a reader sees the sentence. */
  readonly text: string;
  readonly span: Span;
  readonly line: number;
  readonly winner: string;
  readonly loser: string;
}

/** A document's chain of command: what the preview, the exports and the command line show. */
export interface AuthorityModel {
  /** Every level from the highest to the lowest, then the lane without a level; also empty ones. */
  readonly lanes: readonly AuthorityLane[];
  /** All cards in document order. */
  readonly cards: readonly AuthorityCard[];
  readonly overrides: readonly CardLink[];
  readonly conflicts: readonly CardLink[];
  readonly precedences: readonly StatedPrecedence[];
  /** True when the document sets a level anywhere. */
  readonly annotated: boolean;
}

const NO_LEVEL = 'nothing says who may override these';

/** Builds the chain of command of a document. Pure; linear in the number of instructions and relations. */
export function getAuthorityModel(spec: SpecModel, relations: Relations = NO_RELATIONS): AuthorityModel {
  const paths = new Map<Section, readonly string[]>();
  const counts = new Map<string, number>();
  const cards = spec.instructions.map((instruction) => toCard(spec, instruction, paths, counts));
  const lanes = [...LEVELS, undefined].map((level): AuthorityLane => ({
    ...(level && { level }),
    meaning: level ? LEVEL_MEANINGS[level] : NO_LEVEL,
    cards: cards.filter((card) => card.level === level),
  }));
  const idOf = (instruction: Instruction): string => cards[instruction.index]?.id ?? '';
  return {
    lanes,
    cards,
    overrides: relations.overrides.map(({ winner, loser, ground }) => ({
      from: idOf(winner),
      to: idOf(loser),
      ground,
    })),
    conflicts: relations.conflicts.map(({ first, second, ground }) => ({
      from: idOf(first),
      to: idOf(second),
      ground,
    })),
    precedences: readPrecedenceClaims(spec).map(({ winner, loser, unit }) => ({
      text: displayText(unit),
      span: unit.span,
      line: spec.document.lines.positionAt(unit.span.start).line,
      winner: nameOf(winner),
      loser: nameOf(loser),
    })),
    annotated:
      spec.document.sections.some(({ attributes }) => writtenLevel(attributes)) ||
      cards.some(({ origin }) => origin === 'item'),
  };
}

/** The lane in which a card is shown: by its level, or by the suggested one where suggestions are shown. */
export function laneOf(card: AuthorityCard, showSuggested: boolean): Level | undefined {
  return card.level ?? (showSuggested ? card.suggested : undefined);
}

function toCard(
  { document }: SpecModel,
  instruction: Instruction,
  paths: Map<Section, readonly string[]>,
  counts: Map<string, number>,
): AuthorityCard {
  const { index, section, span, unit, clause } = instruction;
  const text = displayText(unit);
  const count = (counts.get(text) ?? 0) + 1;
  counts.set(text, count);
  return {
    index,
    id: `${text}#${count}`,
    text,
    span,
    line: document.lines.positionAt(span.start).line,
    sectionPath: pathOf(section, paths),
    section: section.index,
    ...explainLevel(instruction),
    polarity: clause.polarity,
    strength: clause.strength,
  };
}

function pathOf(section: Section, known: Map<Section, readonly string[]>): readonly string[] {
  const path = known.get(section) ?? sectionPath(section).flatMap(({ title }) => (title === '' ? [] : [title]));
  known.set(section, path);
  return path;
}

function nameOf(side: ClaimSide): string {
  if (side.kind === 'section') return side.section.title || 'the beginning of the file';
  return side.kind === 'name' ? side.name : 'everything else';
}
