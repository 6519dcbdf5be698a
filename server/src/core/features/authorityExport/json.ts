import type { AuthorityCard, AuthorityModel } from '../authorityModel.ts';
import { arrange } from './arrange.ts';

/**
 * The chain of command as JSON. Lines count from one, offsets are zero-based UTF-16; `level` is what the document sets,
 * `suggested` what the wording suggests where it sets none. Links name instructions by their `index`.
 */
export function toJson(model: AuthorityModel, name: string): string {
  const { lanes } = arrange(model);
  const indexOf = new Map(model.cards.map(({ id, index }) => [id, index]));
  const links = (pairs: AuthorityModel['overrides'], from: string, to: string): object[] =>
    pairs.map((pair) => ({ [from]: indexOf.get(pair.from), [to]: indexOf.get(pair.to), ground: pair.ground }));
  const report = {
    version: 1,
    path: name,
    annotated: model.annotated,
    lanes: lanes.map(({ level, meaning, cards }) => ({
      level: level ?? null,
      meaning,
      instructions: cards.map(toInstruction),
    })),
    overrides: links(model.overrides, 'winner', 'loser'),
    conflicts: links(model.conflicts, 'first', 'second'),
    precedences: model.precedences.map(({ text, line, winner, loser }) => ({ text, line: line + 1, winner, loser })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function toInstruction({ index, text, line, span, sectionPath, level, suggested, ...card }: AuthorityCard): object {
  return {
    index,
    text,
    line: line + 1,
    start: span.start,
    end: span.end,
    sections: sectionPath,
    level: level ?? null,
    suggested: suggested ?? null,
    origin: card.origin,
    why: card.why,
    polarity: card.polarity,
    strength: card.strength,
  };
}
