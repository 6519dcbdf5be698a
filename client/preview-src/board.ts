/** From the view of a document to what the page draws. Pure. */
import type { AuthorityEntry, AuthorityView, EntryLink, LaneInfo } from '../../server/src/protocol.ts';

/** What a reader may narrow the page down to. */
export const KINDS = {
  all: 'All instructions',
  prohibitions: 'Prohibitions',
  binding: 'Must and never',
  expected: 'Expected',
  preferences: 'Preferences and permissions',
  overridden: 'Overridden',
  conflicts: 'In conflict',
  findings: 'With findings',
  inferred: 'Without a level',
} as const;
export type Kind = keyof typeof KINDS;

export interface Filter {
  readonly kind: Kind;
  /** Words that must occur, in any order; case doesn't matter. */
  readonly text: string;
  /** Outermost heading path as one line; empty for all sections. */
  readonly section: string;
}

export const NO_FILTER: Filter = Object.freeze({ kind: 'all', text: '', section: '' });

/** A link of a card to another one. */
export interface CardMark {
  readonly kind: 'overrides' | 'overridden' | 'conflict';
  readonly other: AuthorityEntry;
  readonly ground: string;
}

/** What a card shows. Two cards with the same `key` look the same. */
export interface Card {
  readonly entry: AuthorityEntry;
  /** Place of its lane in the chain. */
  readonly lane: number;
  readonly marks: readonly CardMark[];
  readonly overridden: boolean;
  readonly conflicting: boolean;
  /** Everything that it draws, as one string: equal keys need no drawing. */
  readonly key: string;
}

/** Cards of one section that follow each other in a lane. */
export interface CardGroup {
  readonly key: string;
  readonly title: string;
  readonly cards: readonly Card[];
}

export interface Lane extends LaneInfo {
  /** Number of its instructions before any filter. */
  readonly total: number;
  readonly shown: number;
  readonly groups: readonly CardGroup[];
}

export interface Board {
  readonly lanes: readonly Lane[];
  readonly cards: readonly Card[];
  /** Lines to draw: both ends are on the page. */
  readonly links: readonly (EntryLink & { readonly kind: 'override' | 'conflict' })[];
  readonly sections: readonly string[];
}

/** Arranges a view into lanes. */
export function arrange(view: AuthorityView, filter: Filter, showSuggested: boolean): Board {
  const marks = marksOf(view);
  const all = view.entries.map((entry) => toCard(entry, laneIndex(view, entry, showSuggested), marks.get(entry.id)));
  const cards = all.filter((card) => passes(card, filter));
  const ids = new Set(cards.map(({ entry }) => entry.id));
  const shared = sharedTitle(view);
  const onPage = ({ from, to }: EntryLink): boolean => ids.has(from) && ids.has(to);
  const totals = view.lanes.map(() => 0);
  for (const { lane } of all) totals[lane] = (totals[lane] ?? 0) + 1;
  return {
    lanes: view.lanes.map((info, index) => {
      const own = cards.filter(({ lane }) => lane === index);
      return { ...info, total: totals[index] ?? 0, shown: own.length, groups: bySection(own, shared) };
    }),
    cards,
    links: [
      ...view.overrides.filter(onPage).map((link) => ({ ...link, kind: 'override' as const })),
      ...view.conflicts.filter(onPage).map((link) => ({ ...link, kind: 'conflict' as const })),
    ],
    sections: [...new Set(view.entries.map(({ sections }) => sections.join(' › ')))].filter((title) => title !== ''),
  };
}

/** Whether instructions without a level stand in the suggested lanes when the reader hasn't chosen. */
export function suggestsByDefault(view: AuthorityView): boolean {
  return !view.annotated;
}

function laneIndex({ lanes }: AuthorityView, { level, suggested }: AuthorityEntry, showSuggested: boolean): number {
  const name = level ?? (showSuggested ? suggested : null);
  return Math.max(
    0,
    lanes.findIndex((lane) => lane.level === name),
  );
}

function marksOf({ entries, overrides, conflicts }: AuthorityView): ReadonlyMap<string, readonly CardMark[]> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const marks = new Map<string, CardMark[]>();
  const add = (id: string, kind: CardMark['kind'], otherId: string, ground: string): void => {
    const other = byId.get(otherId);
    if (other) marks.set(id, [...(marks.get(id) ?? []), { kind, other, ground }]);
  };
  for (const { from, to, ground } of overrides) {
    add(from, 'overrides', to, ground);
    add(to, 'overridden', from, ground);
  }
  for (const { from, to, ground } of conflicts) {
    add(from, 'conflict', to, ground);
    add(to, 'conflict', from, ground);
  }
  return marks;
}

function toCard(entry: AuthorityEntry, lane: number, marks: readonly CardMark[] = []): Card {
  const { id, text, level, suggested, source, reason, range, findings } = entry;
  const shown = marks.map(({ kind, other, ground }) => [kind, other.id, other.range.start.line, ground]);
  return {
    entry,
    lane,
    marks,
    overridden: marks.some(({ kind }) => kind === 'overridden'),
    conflicting: marks.some(({ kind }) => kind === 'conflict'),
    key: JSON.stringify([id, text, level, suggested, source, reason, range.start.line, findings, shown, lane]),
  };
}

function passes({ entry, overridden, conflicting }: Card, { kind, text, section }: Filter): boolean {
  const path = entry.sections.join(' › ');
  if (section !== '' && path !== section && !path.startsWith(`${section} › `)) return false;
  const haystack = `${entry.text} ${path}`.toLowerCase();
  if (
    !text
      .toLowerCase()
      .split(/\s+/)
      .every((word) => haystack.includes(word))
  )
    return false;
  switch (kind) {
    case 'all':
      return true;
    case 'prohibitions':
      return entry.forbids;
    case 'binding':
      return entry.strength === 3;
    case 'expected':
      return entry.strength === 2;
    case 'preferences':
      return entry.strength < 2;
    case 'overridden':
      return overridden;
    case 'conflicts':
      return conflicting;
    case 'findings':
      return entry.findings.length > 0;
    case 'inferred':
      return entry.level === null;
  }
}

/** The document's own title, where every section stands below it: it needn't be said at each of them. */
function sharedTitle({ entries }: AuthorityView): string | undefined {
  const title = entries[0]?.sections[0];
  return entries.every(({ sections }) => sections[0] === title) ? title : undefined;
}

/** Neighbours of one section together, in document order. */
function bySection(cards: readonly Card[], shared: string | undefined): readonly CardGroup[] {
  const groups: { key: string; section: number; title: string; cards: Card[] }[] = [];
  const seen = new Map<string, number>();
  let last: (typeof groups)[number] | undefined;
  for (const card of cards) {
    const { section, sections } = card.entry;
    if (last?.section === section) {
      last.cards.push(card);
      continue;
    }
    const title = (sections[0] === shared && sections.length > 1 ? sections.slice(1) : sections).join(' › ');
    const count = (seen.get(title) ?? 0) + 1;
    seen.set(title, count);
    last = { key: `${title}#${count}`, section, title, cards: [card] };
    groups.push(last);
  }
  return groups;
}
