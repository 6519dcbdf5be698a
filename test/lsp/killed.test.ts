/** A server that dies while somebody types: the next one is given the text and finds what is in it, each time. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSpecService } from '../../server/src/core/index.ts';
import { on, PLAIN, TestClient, VSCODE_LIKE } from './support/client.ts';

const AGENTS = 'file:///project/AGENTS.md';
const TIMES = 20;
const SEED = 8;

/** What the core says of a text, as the editor shows it. */
function expected(text: string): string[] {
  const service = createSpecService();
  const document = service.createDocument(AGENTS, text);
  return service.lint(document).map(({ rule, span }) => {
    const { line, character } = document.lines.positionAt(span.start);
    return `${line}:${character} ${rule}`;
  });
}

test(
  'a server that is killed 20 times while one types loses nothing',
  async () => {
    let text = readFileSync(new URL('../bench/language/vague/go-cli.md', import.meta.url), 'utf8');
    const letters = [...'Write clean code. # x\n'];
    const [moments = []] = fc.sample(
      fc.array(fc.record({ strokes: fc.nat({ max: 8 }), line: fc.nat({ max: 30 }), wait: fc.nat({ max: 25 }) }), {
        minLength: TIMES,
        maxLength: TIMES,
      }),
      { numRuns: 1, seed: SEED },
    );
    for (const { strokes, line, wait } of moments) {
      const client = await TestClient.start();
      await client.open(AGENTS, text);
      for (let i = 0; i <= strokes; i++) {
        const letter = letters[(line + i) % letters.length] ?? ' ';
        await client.edit(AGENTS, on(line, 0), letter);
        const lines = text.split('\n');
        lines[line] = letter + (lines[line] ?? '');
        text = lines.join('\n');
        // Nobody waits for the answer: the server dies over it.
        client.pull(AGENTS).catch(() => undefined);
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
      await client.kill();

      const next = await TestClient.start();
      await next.open(AGENTS, text);
      const shown = (await next.diagnostics(AGENTS)).map(
        ({ range: { start }, code }) => `${start.line}:${start.character} ${String(code)}`,
      );
      expect(shown).toEqual(expected(text));
      expect(await next.stop()).toBe(0);
    }
  },
  TIMES * 20_000,
);

test.each([
  ['that asks', VSCODE_LIKE],
  ['that only listens', PLAIN],
])('a server goes when its client, one %s, is gone without a word', async (_, capabilities) => {
  const client = await TestClient.start({ capabilities });
  await client.open(AGENTS, '# A\n');
  expect(await client.hangUp()).not.toBeNull();
});
