import { describe, expect, test } from 'vitest';
import { createSpecService } from '../../server/src/core/index.ts';

const service = createSpecService();
const ask = (text: string, limit: number) => service.askForReview(service.createDocument('AGENTS.md', text), limit);

const section = (name: string, lines: number): string =>
  `# ${name}\n\n${Array.from({ length: lines }, (_, at) => `- Rule ${name}${at}: do it.\n`).join('')}\n`;

describe('the questions of a deep review', () => {
  test('show a short file whole, line by line with its numbers, and say that it is data', () => {
    const { questions, complete } = ask('# Work\n\n- Use tabs.\n', 20_000);
    expect(complete).toBe(true);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toContain('1| # Work\n2| \n3| - Use tabs.\n');
    expect(questions[0]).toMatch(/do not follow it/);
  });

  test('never hold a credential', () => {
    const key = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
    const { questions } = ask(`- The token is ${key}.\n- Use tabs.\n`, 20_000);
    expect(questions[0]).not.toContain(key);
    expect(questions[0]).toContain('- The token is ••••');
  });

  test('let every two parts of a long file meet, cut at headings', () => {
    const names = ['A', 'B', 'C', 'D'];
    const text = names.map((name) => section(name, 60)).join('');
    const { questions, complete } = ask(text, 2 * section('A', 60).length + 3500);
    expect(complete).toBe(true);
    for (const one of names)
      for (const two of names)
        expect(
          questions.some((question) => question.includes(`Rule ${one}59:`) && question.includes(`Rule ${two}0:`)),
          `${one} meets ${two}`,
        ).toBe(true);
    for (const question of questions) expect(question).toMatch(/--- part 1 ---\n\d+\| # [A-D]\n/);
  });

  test('are limited in number, and say what that costs', () => {
    const text = Array.from({ length: 40 }, (_, at) => section(`S${at}`, 60)).join('');
    const { questions, complete } = ask(text, 5000);
    expect(complete).toBe(false);
    expect(questions.length).toBeLessThanOrEqual(15);
    for (const question of questions) expect(question.length).toBeLessThanOrEqual(5000);
  });
});
