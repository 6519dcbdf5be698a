/** The core's chain of command as the preview receives it. Pure. */
import {
  SEVERITIES,
  type AuthorityCard,
  type AuthorityModel,
  type CardLink,
  type Finding,
  type SpecDocument,
} from '../core/index.ts';
import type { AuthorityEntry, AuthorityView, EntryFinding, EntryLink } from '../protocol.ts';
import { toRange } from './convert.ts';

/** The view of one snapshot, with each finding at the instructions that it touches. */
export function toAuthorityView(
  document: SpecDocument,
  model: AuthorityModel,
  findings: readonly Finding[],
): AuthorityView {
  const { uri, version, lines } = document;
  return {
    uri,
    version,
    lanes: model.lanes.map(({ level, meaning }) => ({ level: level ?? null, meaning })),
    entries: attachFindings(model.cards, findings).map(({ card, touching }) => toEntry(document, card, touching)),
    overrides: [...model.overrides],
    conflicts: [...conflictsAmong(model, findings)],
    precedences: model.precedences.map(({ text, winner, loser, span }) => {
      return { text, winner, loser, range: toRange(span, lines) };
    }),
    annotated: model.annotated,
  };
}

interface Touched {
  readonly card: AuthorityCard;
  readonly touching: readonly Finding[];
}

/** Both lists are in document order: one pass over each card's neighbourhood instead of all pairs. */
function attachFindings(cards: readonly AuthorityCard[], findings: readonly Finding[]): readonly Touched[] {
  const longest = findings.reduce((most, { span }) => Math.max(most, span.end - span.start), 0);
  let from = 0;
  return cards.map((card) => {
    while ((findings[from]?.span.start ?? Infinity) + longest < card.span.start) from++;
    const touching: Finding[] = [];
    for (let at = from; (findings[at]?.span.start ?? Infinity) < card.span.end; at++) {
      const finding = findings[at];
      if (finding && finding.span.end > card.span.start) touching.push(finding);
    }
    return { card, touching };
  });
}

function toEntry({ lines }: SpecDocument, card: AuthorityCard, touching: readonly Finding[]): AuthorityEntry {
  return {
    id: card.id,
    index: card.index,
    text: card.text,
    level: card.level ?? null,
    suggested: card.suggested ?? null,
    source: card.origin,
    reason: card.why,
    sections: [...card.sectionPath],
    section: card.section,
    forbids: card.polarity === 'negative',
    strength: card.strength,
    range: toRange(card.span, lines),
    findings: touching.map(toEntryFinding).sort((a, b) => gravity(a) - gravity(b)),
  };
}

/**
 * What the conflict rules report, as links between the instructions that each report names. Findings and not the model:
 * what the user has silenced or turned off is no conflict here either.
 */
function conflictsAmong({ cards, conflicts }: AuthorityModel, findings: readonly Finding[]): readonly EntryLink[] {
  const grounds = new Map(conflicts.map((link) => [keyOf(link), link.ground]));
  const links = new Map<string, EntryLink>();
  for (const { kind, rule, severity, uri, span, related, message } of findings) {
    if (kind !== 'conflict' || rule === 'duplicate-instruction' || severity === 'hint') continue;
    for (const other of related) {
      const [from, to] = [cardAt(cards, span.start)?.id, cardAt(cards, other.span.start)?.id];
      if (other.uri !== uri || from === undefined || to === undefined || from === to) continue;
      const link = { from, to, ground: message };
      const key = keyOf(link);
      links.set(key, { ...link, ground: grounds.get(key) ?? message });
    }
  }
  return [...links.values()];
}

function keyOf({ from, to }: CardLink): string {
  return [from, to].sort().join('\n');
}

/** The card whose text holds an offset, by binary search: cards are in document order. */
function cardAt(cards: readonly AuthorityCard[], offset: number): AuthorityCard | undefined {
  let low = 0;
  let high = cards.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((cards[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const card = cards[low];
  return card && card.span.start <= offset && offset < card.span.end ? card : undefined;
}

function toEntryFinding({ rule, severity, message }: Finding): EntryFinding {
  return { rule, severity, message };
}

function gravity({ severity }: EntryFinding): number {
  return SEVERITIES.indexOf(severity);
}
