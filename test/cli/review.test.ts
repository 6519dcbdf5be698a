import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { execute } from '../../server/src/cli/cli.ts';
import { pipeCli, runCli } from '../support/runCli.ts';
import { createWorkspace } from '../support/workspace.ts';

const TEXT = '# Work\n\n- Bring in whatever library gets it done.\n- A maintainer nods before anything new is used.\n';
const ANSWER = JSON.stringify({
  conflicts: [
    {
      first: { line: 3, words: 'Bring in whatever library gets it done' },
      second: { line: 4, words: 'A maintainer nods' },
      situation: 'A library is missing.',
    },
    { first: { line: 3, words: 'Use left-pad' }, second: { line: 4, words: 'A maintainer nods' }, situation: 'None.' },
  ],
});

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

interface Heard {
  readonly url: string | undefined;
  readonly key: string | undefined;
  readonly body: { readonly model: string; readonly messages: readonly { readonly content: string }[] };
}

/** An endpoint that answers each request so, and what it has heard. */
async function endpoint(status: number, answer: string): Promise<{ address: string; heard: Heard[] }> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      heard.push({ url: request.url, key: request.headers.authorization, body: JSON.parse(body) as Heard['body'] });
      response.writeHead(status, { 'content-type': 'application/json' }).end(answer);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, heard };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

const completion = (content: string): string => JSON.stringify({ choices: [{ message: { content } }] });

describe('precept review', () => {
  it('prints what would be asked, and asks nobody', async () => {
    const { code, out } = await runCli(createWorkspace({ 'AGENTS.md': TEXT }), 'review', '--questions', 'AGENTS.md');
    expect(code).toBe(0);
    expect(out).toContain('3| - Bring in whatever library gets it done.');
  });

  it('reports what of an answer holds, and says what it left out', async () => {
    const root = createWorkspace({ 'AGENTS.md': TEXT, 'answer.txt': `Sure!\n${ANSWER}` });
    const { code, out, err } = await runCli(root, 'review', '--answer', 'answer.txt', 'AGENTS.md');
    expect(code).toBe(1);
    expect(out).toContain('reviewed-conflict');
    expect(out).toContain('see AGENTS.md:3:3');
    expect(out).toMatch(/1 finding in 1 file/);
    expect(err).toBe('precept: left out, its words are not in the file: “Use left-pad”\n');
  });

  it('asks an endpoint with the key, and reports its answer as JSON', async () => {
    const { address, heard } = await endpoint(200, completion(ANSWER));
    let out = '';
    const code = await execute(['review', '-f', 'json', '--endpoint', address, '--model', 'some-model', 'AGENTS.md'], {
      cwd: createWorkspace({ 'AGENTS.md': TEXT }),
      color: false,
      apiKey: 'k-1',
      out: (text) => void (out += text),
      err: () => undefined,
    });
    expect(code).toBe(1);
    expect((JSON.parse(out) as { files: { findings: { rule: string }[] }[] }).files[0]?.findings).toMatchObject([
      { rule: 'reviewed-conflict', start: { line: 4 }, related: [{ start: { line: 3 } }] },
    ]);
    expect(heard).toMatchObject([{ url: '/v1/chat/completions', key: 'Bearer k-1', body: { model: 'some-model' } }]);
    expect(heard[0]?.body.messages[0]?.content).toContain('3| - Bring in whatever library gets it done.');
  });

  it('is content when the model finds nothing', async () => {
    const { address } = await endpoint(200, completion('{"conflicts": [], "cases": []}'));
    const root = createWorkspace({ 'AGENTS.md': TEXT });
    const { code, out } = await runCli(root, 'review', '--endpoint', address, '--model', 'm', 'AGENTS.md');
    expect([code, out]).toEqual([0, '✔ 1 file checked, nothing to report\n']);
  });

  it.each([
    ['nothing', ''],
    ['a refusal', 'I am sorry, I cannot help with that.'],
    ['an object of another form', '{}'],
  ])('fails when the answer is %s: it does not say that all is well', async (_, answer) => {
    const root = createWorkspace({ 'AGENTS.md': TEXT, 'answer.txt': answer });
    const { code, out, err } = await runCli(root, 'review', '--answer', 'answer.txt', 'AGENTS.md');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^precept: No usable answer: expected a JSON object with "conflicts" and "cases"/);
  });

  it('reads an answer from standard input', async () => {
    const root = createWorkspace({ 'AGENTS.md': TEXT });
    const { code, out } = await pipeCli(root, ANSWER, 'review', '--answer', '-', 'AGENTS.md');
    expect(code).toBe(1);
    expect(out).toContain('reviewed-conflict');
  });

  it('keeps the usable one of two answers, and says that the other was left out', async () => {
    const root = createWorkspace({ 'AGENTS.md': TEXT, 'a.txt': 'hello', 'b.txt': ANSWER });
    const { code, err } = await runCli(root, 'review', '--answer', 'a.txt', '--answer', 'b.txt', 'AGENTS.md');
    expect(code).toBe(1);
    expect(err).toContain('left out, the answer holds no JSON object');
  });

  it('follows the configuration: a rule that is off says nothing', async () => {
    const root = createWorkspace({
      'AGENTS.md': TEXT,
      'answer.txt': ANSWER,
      'precept.config.json': '{"rules": {"reviewed-conflict": "off"}}',
    });
    expect((await runCli(root, 'review', '--answer', 'answer.txt', 'AGENTS.md')).code).toBe(0);
  });

  it.each([
    ['a refusal', 401, '{"error": {"message": "wrong key"}}', /401 wrong key/],
    ['something else than a completion', 200, '{"ok": true}', /no chat completion/],
    ['a page', 200, '<html>', /no chat completion/],
  ])('says what went wrong: %s', async (_, status, answer, message) => {
    const { address } = await endpoint(status, answer);
    const root = createWorkspace({ 'AGENTS.md': TEXT });
    const { code, out, err } = await runCli(root, 'review', '--endpoint', address, '--model', 'm', 'AGENTS.md');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it.each([
    ['no source', ['AGENTS.md'], /one of --endpoint, --questions and --answer/],
    ['two sources', ['--questions', '--answer', 'a', 'AGENTS.md'], /one of --endpoint/],
    ['no model', ['--endpoint', 'http://localhost/v1', 'AGENTS.md'], /Missing --model/],
    ['an endpoint that is no address', ['--endpoint', 'localhost', '--model', 'm', 'AGENTS.md'], /expected an address/],
    ['a file that isn’t there', ['--questions', 'nowhere.md'], /nowhere\.md: /],
    ['an answer that isn’t there', ['--answer', 'nowhere.json', 'AGENTS.md'], /nowhere\.json: /],
    ['nothing at the endpoint', ['--endpoint', 'http://127.0.0.1:9/v1', '--model', 'm', 'AGENTS.md'], /127\.0\.0\.1:9/],
  ])('refuses %s', async (_, args, message) => {
    const { code, out, err } = await runCli(createWorkspace({ 'AGENTS.md': TEXT }), 'review', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('does not send a key over an unencrypted connection to another machine', async () => {
    let err = '';
    const code = await execute(['review', '--endpoint', 'http://models.example/v1', '--model', 'm', 'AGENTS.md'], {
      cwd: createWorkspace({ 'AGENTS.md': TEXT }),
      color: false,
      apiKey: 'k-1',
      out: () => undefined,
      err: (text) => void (err += text),
    });
    expect(code).toBe(2);
    expect(err).toMatch(/unencrypted connection, use https/);
  });
});
