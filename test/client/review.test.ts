import type { CancellationToken, LanguageModelChat, Memento, QuickPickItem } from 'vscode';
import { afterEach, describe, expect, test, vi } from 'vitest';

/** The editor, as far as these modules use it; what the user does is set by each test. */
const editor = vi.hoisted(() => ({
  models: [] as unknown[],
  warnings: [] as string[],
  dialogs: [] as { message: string; detail: string }[],
  picks: [] as string[][],
  answer: undefined as string | undefined,
  pick: 0,
}));

vi.mock('vscode', () => ({
  CancellationError: class CancellationError extends Error {},
  LanguageModelChatMessage: { User: (content: string) => ({ content }) },
  commands: { executeCommand: () => Promise.resolve() },
  lm: { selectChatModels: () => Promise.resolve(editor.models) },
  window: {
    showWarningMessage(message: string) {
      editor.warnings.push(message);
      return Promise.resolve(undefined);
    },
    showInformationMessage(message: string, { detail }: { detail: string }) {
      editor.dialogs.push({ message, detail });
      return Promise.resolve(editor.answer);
    },
    showQuickPick(items: QuickPickItem[]) {
      editor.picks.push(items.map(({ label, description }) => `${label} (${description})`));
      return Promise.resolve(items[editor.pick]);
    },
  },
}));

const { chooseModel } = await import('../../client/src/review/chooseModel.ts');
const { askModel, questionLimit } = await import('../../client/src/review/askModel.ts');

afterEach(() => {
  Object.assign(editor, { models: [], warnings: [], dialogs: [], picks: [], answer: undefined, pick: 0 });
});

const BIG = model('big', 'Big', 128_000);
const SWIFT = model('swift', 'Swift', 8000);

describe('choosing a model', () => {
  test('tells what is needed where there is none', async () => {
    expect(await chooseModel(memory(), 'AGENTS.md', undefined)).toBeUndefined();
    expect(editor.warnings).toEqual([expect.stringMatching(/GitHub Copilot.*`precept review FILE`/)]);
  });

  test('asks before the first file that a model gets, names both, and takes no for no', async () => {
    editor.models = [BIG];
    expect(await chooseModel(memory(), 'AGENTS.md', undefined)).toBeUndefined();
    expect(editor.dialogs[0]?.message).toBe('Send the text of AGENTS.md to Big?');
    expect(editor.dialogs[0]?.detail).toMatch(/whole text of this one file.*Big \(acme\)/);
  });

  test('asks once for each model, and again after a no', async () => {
    editor.models = [BIG];
    const known = memory();
    await chooseModel(known, 'AGENTS.md', undefined);
    editor.answer = 'Send';
    expect(await chooseModel(known, 'AGENTS.md', undefined)).toBe(BIG);
    expect(await chooseModel(known, 'CLAUDE.md', undefined)).toBe(BIG);
    expect(editor.dialogs).toHaveLength(2);
    editor.models = [SWIFT];
    await chooseModel(known, 'AGENTS.md', undefined);
    expect(editor.dialogs).toHaveLength(3);
  });

  test('of several lets the user pick, with the one used last on top', async () => {
    editor.models = [SWIFT, BIG];
    editor.answer = 'Send';
    editor.pick = 1;
    const known = memory();
    expect(await chooseModel(known, 'AGENTS.md', undefined)).toBe(SWIFT);
    expect(editor.picks[0]).toEqual(['Big (acme · 128K tokens)', 'Swift (acme · 8K tokens)']);
    await chooseModel(known, 'AGENTS.md', undefined);
    expect(editor.picks[1]).toEqual(['Swift (acme · 8K tokens · used last)', 'Big (acme · 128K tokens)']);
  });

  test('is over when the user picks none, and nothing is remembered', async () => {
    editor.models = [SWIFT, BIG];
    editor.pick = 7;
    expect(await chooseModel(memory(), 'AGENTS.md', undefined)).toBeUndefined();
    expect(editor.dialogs).toEqual([]);
  });

  test.each(['swift', 'acme/swift'])(
    'takes the one that a keybinding names, %s, without more questions',
    async (name) => {
      editor.models = [BIG, SWIFT];
      expect(await chooseModel(memory(), 'AGENTS.md', name)).toBe(SWIFT);
      expect([editor.picks, editor.dialogs]).toEqual([[], []]);
    },
  );

  test('never takes another one than the one that is named', async () => {
    editor.models = [BIG];
    expect(await chooseModel(memory(), 'AGENTS.md', 'swift')).toBeUndefined();
    expect(editor.warnings).toEqual([expect.stringContaining('acme/big')]);
  });
});

describe('asking a model', () => {
  test('collects what comes in pieces', async () => {
    const answering = { ...BIG, sendRequest: () => Promise.resolve({ text: pieces('{"con', 'flicts"', ': []}') }) };
    expect(await askModel(answering, 'What now?', token().token)).toBe('{"conflicts": []}');
  });

  test('ends at once when the user cancels, even where the provider does not hear of it', async () => {
    const deaf = { ...BIG, sendRequest: () => new Promise<never>(() => undefined) };
    const source = token();
    const answer = askModel(deaf, 'What now?', source.token);
    source.cancel();
    await expect(answer).rejects.toBeInstanceOf(Error);
  });

  test('leaves a third of the context for the answer', () => {
    expect(questionLimit(model('a', 'A', 3000))).toBe(6000);
    expect(questionLimit(model('a', 'A', 0))).toBeGreaterThan(1000);
  });
});

function model(id: string, name: string, maxInputTokens: number): LanguageModelChat {
  return {
    ...{ id, name, maxInputTokens, vendor: 'acme', family: 'a', version: '1' },
    sendRequest: () => Promise.reject(new Error('not asked for')),
    countTokens: () => Promise.resolve(0),
  };
}

function memory(): Memento {
  const kept = new Map<string, unknown>();
  return {
    keys: () => [...kept.keys()],
    get: (key: string, otherwise?: unknown) => kept.get(key) ?? otherwise,
    update(key: string, value: unknown) {
      kept.set(key, value);
      return Promise.resolve();
    },
  } as Memento;
}

function token(): { readonly token: CancellationToken; cancel(): void } {
  const listeners: ((event: unknown) => unknown)[] = [];
  return {
    token: {
      isCancellationRequested: false,
      onCancellationRequested(listener) {
        listeners.push(listener);
        return { dispose: () => undefined };
      },
    },
    cancel: () => listeners.forEach((listener) => listener(undefined)),
  };
}

async function* pieces(...parts: string[]): AsyncIterable<string> {
  yield* parts;
}
