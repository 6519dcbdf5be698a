import { afterEach, describe, expect, test } from 'vitest';
import { DiagnosticSeverity, type CodeAction, type Diagnostic, type TextDocumentEdit } from 'vscode-languageserver';
import type { ReviewOutcome, ReviewQuestions } from '../../server/src/protocol.ts';
import { on, PLAIN, TestClient, type ClientOptions } from './support/client.ts';

const AGENTS = 'file:///project/AGENTS.md';
const STALLED = 'What stalls for ten minutes is dropped without a word.';
const LYING = 'Nothing is left lying.';
const LANGUAGE = 'Reply in the language of the customer.';
const TEXT = `# Desk\n\n- ${STALLED}\n- ${LYING}\n- ${LANGUAGE}\n`;

const CONFLICT = {
  first: { line: 3, words: 'What stalls for ten minutes is dropped' },
  second: { line: 4, words: 'Nothing is left lying' },
  situation: 'A job stalls for a quarter of an hour.',
};
const CASE = {
  at: { line: 5, words: 'Reply in the language of the customer' },
  situation: 'The customer switches from French to English.',
};
const INVENTED = {
  first: { line: 3, words: 'Drop every job at once' },
  second: { line: 4, words: 'Nothing is left lying' },
  situation: 'A job.',
};

let client: TestClient;
async function open(options: ClientOptions = {}, text = TEXT): Promise<void> {
  client = await TestClient.start(options);
  await client.open(AGENTS, text);
}
afterEach(async () => {
  await client.stop();
});

describe('the questions of a deep review', () => {
  test('show the text with its line numbers, and no credential', async () => {
    const key = 'AKIA' + 'Z7QK4M2XN5RT6WY3';
    await open({}, `${TEXT}- Use the key ${key}.\n`);
    const asked = await questions();
    expect(asked).toMatchObject({ version: 1, complete: true });
    expect(asked?.questions).toHaveLength(1);
    expect(asked?.questions[0]).toContain(`3| - ${STALLED}`);
    expect(asked?.questions[0]).not.toContain(key);
  });

  test('are several where the model takes only so much', async () => {
    const sections = Array.from(
      { length: 6 },
      (_, at) => `## Part ${at}\n\n${'- Keep the log of the day.\n'.repeat(40)}`,
    );
    await open({}, `# Log\n\n${sections.join('\n')}`);
    const limit = 6000;
    const asked = await questions(limit);
    expect(asked?.questions.length).toBeGreaterThan(1);
    expect(asked?.questions.every(({ length }) => length <= limit)).toBe(true);
  });

  test('are none for a file that isn’t open', async () => {
    await open();
    await client.close(AGENTS);
    expect(await questions()).toBeNull();
  });

  test.each<[string, ClientOptions, string]>([
    ['a workspace that isn’t trusted', { initializationOptions: { hostRequests: true, untrusted: true } }, 'trust'],
    ['a file for which Precept is off', { settings: () => ({ enable: false }) }, 'switched off'],
    [
      'rules that are off',
      { settings: () => ({ rules: { 'reviewed-conflict': 'off', 'reviewed-case': 'off' } }) },
      'both off',
    ],
  ])('are refused in %s, and answers are not read', async (_, options, reason) => {
    await open(options);
    expect(await questions()).toMatchObject({ questions: [], refusal: expect.stringContaining(reason) });
    expect(await answer({ conflicts: [CONFLICT] })).toMatchObject({ conflicts: 0, refusal: expect.anything() });
    expect(await reviewed()).toEqual([]);
  });

  test('are refused for Markdown that is no spec file, and asked for where a configuration makes it one', async () => {
    const files = new Map([['file:///project/precept.config.json', '{ "files": ["desk.md"] }']]);
    client = await TestClient.start({ files });
    const [readme, desk] = ['file:///project/README.md', 'file:///project/desk.md'];
    for (const uri of [readme, desk]) await client.open(uri, TEXT);
    expect(await questions(1e6, readme)).toMatchObject({ questions: [], refusal: 'This is no spec file' });
    expect((await questions(1e6, desk))?.questions).toHaveLength(1);
  });
});

describe('the answers of a deep review', () => {
  test('become findings with their words underlined, the other side linked, and a link to the rule', async () => {
    await open({ initializationOptions: { hostRequests: true, documentation: 'file:///extension' } });
    expect(await reviewed()).toEqual([]);
    const outcome = await answer({ conflicts: [CONFLICT], cases: [CASE] });
    expect(outcome).toEqual({ conflicts: 1, cases: 1, dropped: [] });
    const [conflict, open_] = await reviewed();
    expect(conflict).toMatchObject({
      code: 'reviewed-conflict',
      severity: DiagnosticSeverity.Information,
      range: on(3, 2, 2 + 'Nothing is left lying'.length),
      codeDescription: { href: 'file:///extension/docs/rules/reviewed-conflict.md' },
      relatedInformation: [
        { location: { uri: AGENTS, range: on(2, 2, 2 + CONFLICT.first.words.length) }, message: 'The other side' },
      ],
    });
    expect(conflict?.message).toContain(CONFLICT.situation);
    expect(open_).toMatchObject({ code: 'reviewed-case', range: on(4, 2, 2 + CASE.at.words.length) });
  });

  test('bring fixes, and the fix makes the finding go', async () => {
    await open();
    await answer({ conflicts: [CONFLICT] });
    const [conflict] = await reviewed();
    const fix = await quickFix(conflict, 'Keep the other one, remove this');
    expect(edits(fix)).toEqual([
      { range: { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } }, newText: '' },
    ]);
    await client.edit(AGENTS, { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } }, '');
    expect(await reviewed()).toEqual([]);
  });

  test('are dropped where the file doesn’t hold their words, with the reason', async () => {
    await open();
    const outcome = await answer({ conflicts: [INVENTED, CONFLICT] });
    expect(outcome).toMatchObject({ conflicts: 1, cases: 0 });
    expect(outcome?.dropped).toEqual([expect.stringContaining('Drop every job at once')]);
    expect(await reviewed()).toHaveLength(1);
  });

  test('are dropped where the file itself decides, with the reason', async () => {
    await open({}, `# Desk\n\n- On Mondays, ${LYING.toLowerCase()}\n- On Fridays, everything is left lying.\n`);
    const outcome = await answer({
      conflicts: [
        {
          first: { line: 3, words: 'nothing is left lying' },
          second: { line: 4, words: 'everything is left lying' },
          situation: 'A busy day.',
        },
      ],
    });
    expect(outcome).toMatchObject({ conflicts: 0, cases: 0 });
    expect(outcome?.dropped).toEqual([expect.stringContaining('A busy day.')]);
    expect(await reviewed()).toEqual([]);
  });

  test('are dropped as a whole where they are no answer', async () => {
    await open();
    const outcome = await send(['I can’t help with that.']);
    expect(outcome).toMatchObject({ conflicts: 0, cases: 0, dropped: [expect.stringContaining('no JSON object')] });
  });

  test('are checked against the text as it is when they come', async () => {
    await open();
    await questions();
    await client.edit(AGENTS, on(0, 0), 'The ');
    await client.edit(AGENTS, on(4, 2, 7), 'Answer');
    const outcome = await answer({ conflicts: [CONFLICT], cases: [CASE] });
    expect(outcome).toMatchObject({ conflicts: 1, cases: 0, dropped: [expect.stringContaining('Reply in')] });
  });

  test('fall silent when a sentence changes, come back when it is put back, and follow it when it moves', async () => {
    await open();
    await answer({ conflicts: [CONFLICT] });
    await client.edit(AGENTS, on(3, 2, 9), 'Something');
    expect(await reviewed()).toEqual([]);
    await client.edit(AGENTS, on(3, 2, 11), 'Nothing');
    expect(await reviewed()).toHaveLength(1);
    await client.edit(AGENTS, on(1, 0), '\n\nA desk has a lamp.\n');
    expect(await reviewed()).toMatchObject([{ range: { start: { line: 6 } } }]);
  });

  test('of a second review take the place of the first ones', async () => {
    await open();
    await answer({ conflicts: [CONFLICT] });
    await answer({ cases: [CASE] });
    expect((await reviewed()).map(({ code }) => code)).toEqual(['reviewed-case']);
    await answer({});
    expect(await reviewed()).toEqual([]);
  });

  test('of a review that was cut short stand beside the first ones', async () => {
    await open();
    await answer({ conflicts: [CONFLICT] });
    const outcome = await answer({ cases: [CASE] }, true);
    expect(outcome).toEqual({ conflicts: 0, cases: 1, dropped: [] });
    expect((await reviewed()).map(({ code }) => code)).toEqual(['reviewed-conflict', 'reviewed-case']);
  });

  test('of several questions count once where they say the same', async () => {
    await open();
    const one = JSON.stringify({ conflicts: [CONFLICT] });
    expect(await send([one, `\`\`\`json\n${one}\n\`\`\``])).toEqual({ conflicts: 1, cases: 0, dropped: [] });
    expect(await reviewed()).toHaveLength(1);
  });

  test('are forgotten when the file is closed', async () => {
    await open();
    await answer({ conflicts: [CONFLICT] });
    await client.close(AGENTS);
    expect(await send([JSON.stringify({ conflicts: [CONFLICT] })])).toBeNull();
    await client.open(AGENTS, TEXT);
    expect(await reviewed()).toEqual([]);
  });

  test('stay with their file', async () => {
    const other = 'file:///project/packages/CLAUDE.md';
    await open();
    await client.open(other, TEXT);
    await answer({ conflicts: [CONFLICT] });
    expect(await reviewed(other)).toEqual([]);
  });

  test('make a client that pulls ask anew, and its result is another one', async () => {
    await open();
    const before = await client.pull(AGENTS);
    const asked = client.refreshes;
    await answer({ conflicts: [CONFLICT] });
    while (client.refreshes === asked) await client.nextEvent();
    expect(await client.pull(AGENTS, before.resultId)).toMatchObject({ kind: 'full' });
  });

  test('are sent to a client that only listens, and taken back on closing', async () => {
    await open({ capabilities: PLAIN });
    await client.published(AGENTS, () => true);
    await answer({ conflicts: [CONFLICT] });
    await client.published(AGENTS, (all) => all.some(({ code }) => code === 'reviewed-conflict'));
    await client.close(AGENTS);
    await client.published(AGENTS, (all) => all.length === 0);
  });
});

function questions(limit = 1e6, uri = AGENTS): Promise<ReviewQuestions | null> {
  return client.connection.sendRequest('precept/reviewQuestions', { uri, limit });
}

function answer(content: object, partial?: boolean): Promise<ReviewOutcome | null> {
  return send([JSON.stringify(content)], partial);
}

function send(answers: string[], partial?: boolean): Promise<ReviewOutcome | null> {
  return client.connection.sendRequest('precept/reviewAnswers', { uri: AGENTS, answers, ...(partial && { partial }) });
}

/** What the two rules of deep reviews find now. */
async function reviewed(uri = AGENTS): Promise<Diagnostic[]> {
  return (await client.diagnostics(uri)).filter(({ code }) => String(code).startsWith('reviewed-'));
}

async function quickFix(diagnostic: Diagnostic | undefined, title: string): Promise<CodeAction> {
  if (!diagnostic) throw new Error('no diagnostic');
  const actions = await client.codeActions(AGENTS, diagnostic.range);
  const action = actions.find((candidate) => candidate.title === title);
  if (!action) throw new Error(`no fix “${title}”`);
  return client.connection.sendRequest('codeAction/resolve', action);
}

function edits({ edit }: CodeAction): unknown {
  return (edit?.documentChanges as TextDocumentEdit[]).flatMap((change) => change.edits);
}
