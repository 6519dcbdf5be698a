import { describe, expect, test } from 'vitest';
import { decide, type Stance } from '../../server/src/core/authority/decide.ts';
import { type Level, LEVELS } from '../../server/src/core/authority/levels.ts';

const RANK: Readonly<Record<Level, number>> = { root: 5, system: 4, developer: 3, user: 2, guideline: 1 };
const SAID = ['explicit', 'implicit'] as const;

/** The Model Spec's rules told once more, as a table of conditions instead of code. */
function expected(first: Stance, second: Stance): string {
  const bothSaid = first.said === second.said;
  if (bothSaid && RANK[first.level] > RANK[second.level]) return 'first';
  if (bothSaid && RANK[first.level] < RANK[second.level]) return 'second';
  if (bothSaid && first.level === 'root') return 'neither';
  if (bothSaid && first.section === second.section) return 'neither';
  if (bothSaid) return first.order > second.order ? 'first' : 'second';
  const implied = first.said === 'implicit' ? first : second;
  const said = implied === first ? second : first;
  const impliedWins = said.level === 'guideline' && (implied.level !== 'guideline' || implied.order > said.order);
  return (impliedWins ? implied : said) === first ? 'first' : 'second';
}

const table = LEVELS.flatMap((a) =>
  LEVELS.flatMap((b) =>
    SAID.flatMap((saidA) =>
      SAID.flatMap((saidB) =>
        [true, false].flatMap((same) =>
          [1, -1].map((order): [string, Stance, Stance] => {
            const first: Stance = { level: a, said: saidA, section: 1, order: 0 };
            const second: Stance = { level: b, said: saidB, section: same ? 1 : 2, order };
            const where = `${same ? 'same' : 'other'} section, ${order > 0 ? 'second later' : 'first later'}`;
            return [`${a} ${saidA} against ${b} ${saidB}, ${where}`, first, second];
          }),
        ),
      ),
    ),
  ),
);

describe('who wins', () => {
  test('covers every pair of levels, explicit or implied, in one section or two, in both orders', () => {
    expect(table).toHaveLength(5 * 5 * 2 * 2 * 2 * 2);
  });

  test.each(table)('%s', (_, first, second) => {
    expect(decide(first, second).winner).toBe(expected(first, second));
  });

  test('does not depend on which side is named first', () => {
    const mirror = { first: 'second', second: 'first', neither: 'neither' } as const;
    for (const [name, first, second] of table) {
      expect(decide(second, first).winner, name).toBe(mirror[decide(first, second).winner]);
    }
  });

  test('a user default yields to an explicit wish of the same level, not to an implied one', () => {
    const standing: Stance = { level: 'user', said: 'explicit', section: 1, order: 0 };
    expect(decide(standing, { level: 'user', said: 'explicit', section: 2, order: 1 }).winner).toBe('second');
    expect(decide(standing, { level: 'user', said: 'implicit', section: 2, order: 1 }).winner).toBe('first');
  });

  test('a guideline yields to what a user implies', () => {
    const standing: Stance = { level: 'guideline', said: 'explicit', section: 1, order: 0 };
    expect(decide(standing, { level: 'user', said: 'implicit', section: 2, order: 1 })).toEqual({
      winner: 'second',
      ground: 'guideline-yields',
      decisive: true,
    });
  });

  test('order alone never turns a conflict into an override', () => {
    for (const [name, first, second] of table) {
      const decision = decide(first, second);
      if (decision.ground === 'later') expect(decision.decisive, name).toBe(false);
    }
  });
});
