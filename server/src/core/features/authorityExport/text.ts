import type { AuthorityCard, AuthorityModel } from '../authorityModel.ts';
import { arrange, type Arrangement, groupBySection, summarise } from './arrange.ts';

/** The chain of command as plain text, for a terminal. */
export function toText(model: AuthorityModel, name: string): string {
  const arrangement = arrange(model);
  const width = String(model.cards.reduce((most, { line }) => Math.max(most, line + 1), 1)).length;
  const lines = [`${name}: ${summarise(model)}`];
  for (const { level, meaning, cards } of arrangement.lanes) {
    if (cards.length === 0) continue;
    lines.push('', `${level ?? 'no level'} (${cards.length}): ${meaning}`);
    for (const group of groupBySection(cards)) {
      if (group.title !== '') lines.push(`  ${group.title}`);
      for (const card of group.cards) lines.push(...cardLines(card, arrangement, width));
    }
  }
  if (model.precedences.length > 0) lines.push('', 'Precedence in words');
  for (const { line, winner, loser } of model.precedences) lines.push(`  ${line + 1}  “${winner}” over “${loser}”`);
  return `${lines.map(printable).join('\n')}\n`;
}

function cardLines(card: AuthorityCard, { notesOf, suggesting }: Arrangement, width: number): string[] {
  const { overriddenBy, conflictsWith } = notesOf(card);
  const indent = ' '.repeat(width + 6);
  const source = card.origin === 'inferred' && suggesting ? ' (suggested)' : '';
  return [
    `    ${String(card.line + 1).padStart(width)}  ${card.text}${source}`,
    ...overriddenBy.map((by) => `${indent}overridden by line ${by.card.line + 1}: ${by.ground}`),
    ...conflictsWith.map((other) => `${indent}conflicts with line ${other.card.line + 1}: ${other.ground}`),
  ];
}

/** Control characters could move a terminal's cursor or change its colours. */
function printable(line: string): string {
  return line.replace(/\p{Cc}/gu, '�');
}
