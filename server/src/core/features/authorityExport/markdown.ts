import type { AuthorityCard, AuthorityModel } from '../authorityModel.ts';
import { arrange, type Arrangement, summarise } from './arrange.ts';

/** The chain of command as a Markdown table (GFM), the highest level first. */
export function toMarkdown(model: AuthorityModel, name: string): string {
  const arrangement = arrange(model);
  const rows = arrangement.lanes.flatMap(({ level, cards }) =>
    cards.map((card) => row(card, level ?? 'no level', arrangement)),
  );
  const parts = [`# Chain of command: ${escape(name)}`, summarise(model)];
  if (rows.length > 0) {
    parts.push(
      ['| Level | Line | Instruction | Section | Why |', '| --- | ---: | --- | --- | --- |', ...rows].join('\n'),
    );
  }
  const precedences = model.precedences.map(
    ({ line, winner, loser }) => `- line ${line + 1}: “${escape(winner)}” over “${escape(loser)}”`,
  );
  if (precedences.length > 0) parts.push(`## Precedence in words\n\n${precedences.join('\n')}`);
  return `${parts.join('\n\n')}\n`;
}

function row(card: AuthorityCard, lane: string, { notesOf, suggesting }: Arrangement): string {
  const { overriddenBy, conflictsWith } = notesOf(card);
  const level = card.origin === 'inferred' && suggesting ? `${lane}?` : lane;
  const text = overriddenBy.length > 0 ? `~~${escape(card.text)}~~` : escape(card.text);
  const why = [
    escape(card.why),
    ...overriddenBy.map((by) => `**overridden by line ${by.card.line + 1}**: ${escape(by.ground)}`),
    ...conflictsWith.map((other) => `**conflicts with line ${other.card.line + 1}**: ${escape(other.ground)}`),
  ];
  return `| ${level} | ${card.line + 1} | ${text} | ${escape(card.sectionPath.join(' › '))} | ${why.join('; ')} |`;
}

/** Text as text: nothing in it marks up, links or ends a cell. Code stays code. */
function escape(text: string): string {
  return text
    .replace(/\p{Cc}/gu, '')
    .split(/((?<!`)`+[^`]+`+)/)
    .map((part, index) => (index % 2 === 1 ? part.replaceAll('|', '\\|') : part.replace(/[\\|*_~[\]<>#`!&]/g, '\\$&')))
    .join('');
}
