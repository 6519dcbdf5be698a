import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSpecService, type Finding } from '../../server/src/core/index.ts';
import { runCli } from '../support/runCli.ts';

const service = createSpecService();
const secrets = (text: string): readonly Finding[] =>
  service.lint(service.createDocument('AGENTS.md', text)).filter(({ rule }) => rule === 'secret');

/** A value of `length` characters in which none repeats soon; put together here so that no scanner takes it for real. */
const random = (length: number): string =>
  Array.from({ length }, (_, i) => 'k7Qw2Zx9VbN4mPa8LsDf3Gh6JtRy5UcE'[(i * 7 + 3) % 32]).join('');

test.each([
  ['ghp_', 36, 'a GitHub token'],
  ['glpat-', 20, 'a GitLab token'],
  ['sk-ant-', 40, 'an Anthropic key'],
  ['sk-proj-', 48, 'an OpenAI key'],
  ['sk_live_', 24, 'a Stripe key'],
  ['xoxb-', 40, 'a Slack token'],
  ['AIza', 35, 'a Google API key'],
  ['npm_', 36, 'an npm token'],
])('a value that begins with %s is known wherever it stands', (prefix, length, what) => {
  const value = prefix + random(length);
  for (const text of [
    `Use ${value} here.\n`,
    `\`\`\`\nX=${value}\n\`\`\`\n`,
    `---\nkey: ${value}\n---\n`,
    `<!-- ${value} -->\n`,
  ]) {
    const [finding, ...more] = secrets(text);
    expect(more).toEqual([]);
    expect(finding && text.slice(finding.span.start, finding.span.end)).toBe(value);
    expect(finding?.message).toContain(what);
    expect(finding?.message).not.toContain(value.slice(0, 6));
  }
});

test('a private key is one finding, from its first line to its last', () => {
  const [begin, end] = ['BEGIN', 'END'].map((word) => `-----${word} RSA PRIVATE KEY-----`);
  const body = `${random(60)}\n${random(60)}`;
  const text = `Key:\n\n${begin}\n${body}\n${end}\n`;
  expect(secrets(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([body]);
});

test.each([
  'API_KEY=your_api_key_here',
  'export TOKEN=$CI_TOKEN',
  'password: ${DB_PASSWORD}',
  'postgresql://postgres:postgres@localhost:5432/app',
  'postgresql://app:<password>@db.example.com/app',
  'token = session.tokens2.current',
  'const secret = getSecret12();',
  'Never commit a password, a token or a secret.',
  'The secret is in `/run/secrets/db1`.',
  'AKIAIOSFODNN7EXAMPLE',
  'sk-ant-...',
])('leaves alone what gives nothing away: %s', (text) => {
  expect(secrets(`${text}\n`)).toEqual([]);
});

test('the command line never prints a credential, not even beside another finding', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'precept-secret-'));
  const value = random(24);
  writeFileSync(join(folder, 'AGENTS.md'), `- The password is \`${value}\`. Add tests where appropriate.\n`);
  const { out } = await runCli(folder, 'check', '.');
  const json = await runCli(folder, 'check', '--format', 'json', '.');
  rmSync(folder, { recursive: true });
  expect(out).toContain('secret');
  expect(out).toContain('vague-condition');
  for (const printed of [out, json.out]) expect(printed).not.toContain(value.slice(0, 5));
});
