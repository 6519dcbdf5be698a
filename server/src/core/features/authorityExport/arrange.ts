import { LEVELS } from '../../authority/levels.ts';
import { type AuthorityCard, type AuthorityLane, type AuthorityModel, laneOf } from '../authorityModel.ts';

/** Cards of one section that follow each other in a lane. */
export interface CardGroup {
  /** Headings above the cards, outermost first, as one line. */
  readonly title: string;
  readonly cards: readonly AuthorityCard[];
}

/** What is known of one card beside its level. */
export interface CardNotes {
  readonly overrides: readonly AuthorityCard[];
  readonly overriddenBy: readonly { readonly card: AuthorityCard; readonly ground: string }[];
  readonly conflictsWith: readonly { readonly card: AuthorityCard; readonly ground: string }[];
}

/** A model arranged for a reader who can't choose: suggestions have a place only where no level is set at all. */
export interface Arrangement {
  readonly lanes: readonly AuthorityLane[];
  readonly suggesting: boolean;
  /** The notes of a card, by its id. */
  notesOf(card: AuthorityCard): CardNotes;
}

/** Arranges a model; empty lanes stay, so that a reader sees the whole chain. */
export function arrange(model: AuthorityModel): Arrangement {
  const suggesting = !model.annotated;
  const byLevel = new Map<string | undefined, AuthorityCard[]>([...LEVELS, undefined].map((level) => [level, []]));
  for (const card of model.cards) byLevel.get(laneOf(card, suggesting))?.push(card);
  const lanes = model.lanes.map((lane) => ({ ...lane, cards: byLevel.get(lane.level) ?? [] }));
  const notes = collectNotes(model);
  const none: CardNotes = { overrides: [], overriddenBy: [], conflictsWith: [] };
  return { lanes, suggesting, notesOf: ({ id }) => notes.get(id) ?? none };
}

/** Neighbouring cards of one section together, in document order. */
export function groupBySection(cards: readonly AuthorityCard[]): readonly CardGroup[] {
  const groups: { title: string; section: number; cards: AuthorityCard[] }[] = [];
  for (const card of cards) {
    const last = groups.at(-1);
    if (last?.section === card.section) last.cards.push(card);
    else groups.push({ title: card.sectionPath.join(' › '), section: card.section, cards: [card] });
  }
  return groups;
}

/** "1 instruction", "2 instructions". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** One line that tells what the chain of command holds. */
export function summarise({ cards, overrides, conflicts, annotated }: AuthorityModel): string {
  const parts = [plural(cards.length, 'instruction')];
  if (overrides.length > 0) parts.push(plural(overrides.length, 'override'));
  if (conflicts.length > 0) parts.push(plural(conflicts.length, 'conflict'));
  if (!annotated && cards.length > 0) parts.push('no level is set: the lanes are suggested by the wording');
  return parts.join(' · ');
}

function collectNotes({ cards, overrides, conflicts }: AuthorityModel): ReadonlyMap<string, CardNotes> {
  const byId = new Map(cards.map((card) => [card.id, card]));
  type Open = { -readonly [Key in keyof CardNotes]: CardNotes[Key][number][] };
  const notes = new Map<string, Open>();
  const at = (id: string): Open => {
    const known = notes.get(id) ?? { overrides: [], overriddenBy: [], conflictsWith: [] };
    notes.set(id, known);
    return known;
  };
  for (const { from, to, ground } of overrides) {
    const [winner, loser] = [byId.get(from), byId.get(to)];
    if (!winner || !loser) continue;
    at(from).overrides.push(loser);
    at(to).overriddenBy.push({ card: winner, ground });
  }
  for (const { from, to, ground } of conflicts) {
    const [first, second] = [byId.get(from), byId.get(to)];
    if (!first || !second) continue;
    at(from).conflictsWith.push({ card: second, ground });
    at(to).conflictsWith.push({ card: first, ground });
  }
  return notes;
}
