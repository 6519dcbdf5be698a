import { afterEach, expect, test } from 'vitest';
import { TestClient } from './support/client.ts';

const AGENTS = 'file:///project/AGENTS.md';

let client: TestClient;
afterEach(async () => {
  await client.stop();
});

test.each([
  ['a line of 5 MB', 'word '.repeat(1_000_000), 0, 'Line of 5,000,000 characters'],
  [
    'lists nested 200 deep',
    Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
    100,
    'nested',
  ],
])('%s gets one notice instead of a hang, and the server goes on', async (_, text, line, words) => {
  client = await TestClient.start();
  await client.open(AGENTS, `${text}\n`);
  const [notice, ...more] = await client.diagnostics(AGENTS);
  expect(more).toEqual([]);
  expect(notice?.message).toContain(words);
  expect(notice?.range.start.line).toBe(line);
  const other = 'file:///project/CLAUDE.md';
  await client.open(other, '# A {authority=boss}\n');
  expect(await client.diagnostics(other)).toHaveLength(1);
});

test('a document written like the Model Spec is linted whatever it is called, other Markdown is not', async () => {
  client = await TestClient.start();
  const named = 'file:///project/behaviour.md';
  await client.open(
    named,
    '# Overview {#overview}\n\n# Honesty {#honesty authority=root}\n\n# Style {#style authority=boss}\n',
  );
  expect((await client.diagnostics(named)).map(({ code }) => code)).toEqual(['unknown-level']);
});
