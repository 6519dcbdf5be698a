import { afterEach, expect, test } from 'vitest';
import { TestClient } from './support/client.ts';

const FILE = 'file:///project/packages/api/AGENTS.md';
const CONFIG = 'file:///project/precept.config.json';
const NEAR = 'file:///project/packages/api/precept.config.json';
const BAD = '# A {authority=boss}\n\nUse tabs.\n';

let client: TestClient;
afterEach(async () => {
  await client.stop();
});

/** Severities of what is reported on the file, under these configuration files. */
async function severities(configs: Record<string, string>): Promise<(number | undefined)[]> {
  client = await TestClient.start({ files: new Map(Object.entries(configs)) });
  await client.open(FILE, BAD);
  return (await client.diagnostics(FILE)).map(({ severity }) => severity);
}

test('a precept.config.json above the file sets severities', async () => {
  expect(await severities({ [CONFIG]: '{ "rules": { "unknown-level": "information" } }' })).toEqual([3]);
});

test('a kind stands for its rules, but for one that is named', async () => {
  expect(await severities({ [CONFIG]: '{ "kinds": { "authority": "off" } }' })).toEqual([]);
  await client.stop();
  const both = '{ "kinds": { "authority": "off" }, "rules": { "unknown-level": "hint" } }';
  expect(await severities({ [CONFIG]: both })).toEqual([4]);
});

test('an override holds for the files that it names', async () => {
  const overrideFor = (files: string): string =>
    JSON.stringify({ overrides: [{ files: [files], kinds: { authority: 'off' } }] });
  expect(await severities({ [CONFIG]: overrideFor('packages/**') })).toEqual([]);
  await client.stop();
  expect(await severities({ [CONFIG]: overrideFor('docs/**') })).toEqual([1]);
});

test('the nearest configuration wins', async () => {
  const configs = {
    [CONFIG]: '{ "rules": { "unknown-level": "information" } }',
    [NEAR]: '{ "rules": { "unknown-level": "off" } }',
  };
  expect(await severities(configs)).toEqual([]);
});

test('a configuration outside the workspace is not read', async () => {
  expect(await severities({ 'file:///precept.config.json': '{ "rules": { "unknown-level": "off" } }' })).toEqual([1]);
});

test('an ignored file is left alone', async () => {
  expect(await severities({ [CONFIG]: '{ "ignores": ["packages/"] }' })).toEqual([]);
});

test('what is wrong in a configuration is shown in it, and the rest of it holds', async () => {
  const text = '{\n  "rules": { "unknown-level": "warning", "vagueness": "off" }\n}\n';
  expect(await severities({ [CONFIG]: text })).toEqual([2]);
  const [problem] = await client.published(CONFIG, (found) => found.length > 0);
  expect(problem?.message).toContain('vagueness');
  expect(problem?.range.start.line).toBe(1);
});

test('a changed configuration holds at once', async () => {
  const files = new Map([[CONFIG, '{ "rules": { "unknown-level": "off" } }']]);
  client = await TestClient.start({ files });
  await client.open(FILE, BAD);
  expect(await client.diagnostics(FILE)).toEqual([]);
  files.set(CONFIG, '{}');
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: CONFIG, type: 2 }] });
  expect((await client.diagnostics(FILE)).map(({ severity }) => severity)).toEqual([1]);
});
