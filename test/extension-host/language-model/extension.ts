import * as vscode from 'vscode';

/** The part of VS Code 1.104's API for those who bring models; the types that we build with are older. */
interface Provider {
  provideLanguageModelChatInformation(): ModelInformation[];
  provideLanguageModelChatResponse(
    model: ModelInformation,
    messages: readonly { readonly content: readonly { readonly value?: string }[] }[],
    options: unknown,
    progress: vscode.Progress<unknown>,
    token: vscode.CancellationToken,
  ): Promise<void>;
  provideTokenCount(model: ModelInformation, text: unknown): Promise<number>;
}

interface ModelInformation {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly version: string;
  readonly maxInputTokens: number;
  readonly maxOutputTokens: number;
  readonly capabilities: object;
}

interface NewerApi {
  readonly lm: { registerLanguageModelChatProvider(vendor: string, provider: Provider): vscode.Disposable };
  readonly LanguageModelTextPart: new (value: string) => unknown;
}

const { lm, LanguageModelTextPart } = vscode as unknown as NewerApi;

/** How a model answers a question, or fails to. */
type Answer = (question: string) => string;

const CASE = { first: 'What stalls for ten minutes is dropped', second: 'Nothing is left lying' };

const ANSWERS: Readonly<Record<string, Answer>> = {
  careful: (question) => conflicts([CASE, { first: 'Drop every job at once', second: CASE.second }], question),
  slow: (question) => conflicts([CASE], question),
  chatty: () => 'What a fine file!',
  small: (question) =>
    conflicts(question.includes(CASE.first) && question.includes(CASE.second) ? [CASE] : [], question),
  tired: () => {
    if (asked.length > 1) throw vscode.LanguageModelError.Blocked('quota exceeded');
    return conflicts([], '');
  },
  blocked: () => {
    throw vscode.LanguageModelError.Blocked('quota exceeded');
  },
};

/** What `precept-test.asked` gives: the questions since it was asked last. */
let asked: { readonly model: string; readonly question: string }[] = [];
let release = (): void => undefined;

/** Brings models whose answers are fixed. */
export function activate(context: vscode.ExtensionContext): void {
  const provider: Provider = {
    provideLanguageModelChatInformation: () => Object.keys(ANSWERS).map(describe),
    async provideLanguageModelChatResponse({ id }, messages, _, progress, token) {
      const question = messages.flatMap(({ content }) => content.map(({ value }) => value ?? '')).join('');
      asked.push({ model: id, question });
      if (id === 'slow') {
        await new Promise<void>((resolve) => {
          release = resolve;
          token.onCancellationRequested(resolve);
        });
      }
      const answer = ANSWERS[id]?.(question) ?? '';
      // In pieces, as real models answer.
      for (let at = 0; at < answer.length; at += 20)
        progress.report(new LanguageModelTextPart(answer.slice(at, at + 20)));
    },
    provideTokenCount: (_, text) => Promise.resolve(Math.ceil(JSON.stringify(text).length / 3)),
  };
  context.subscriptions.push(
    lm.registerLanguageModelChatProvider('precept-test', provider),
    vscode.commands.registerCommand('precept-test.asked', () => {
      const before = asked;
      asked = [];
      return before;
    }),
    vscode.commands.registerCommand('precept-test.release', () => release()),
  );
}

function describe(id: string): ModelInformation {
  const maxInputTokens = id === 'small' || id === 'tired' ? 2500 : 128_000;
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1)} model`;
  return { id, name, family: 'test', version: '1', maxInputTokens, maxOutputTokens: 4000, capabilities: {} };
}

/** An answer of the form that is asked for, in a fence; each line's number is read from the question. */
function conflicts(pairs: readonly (typeof CASE)[], question: string): string {
  const place = (words: string): object => {
    const line = question.split('\n').find((text) => text.includes(words));
    return { line: Number(line?.split('|')[0] ?? 1), words };
  };
  const entries = pairs.map(({ first, second }) => ({
    first: place(first),
    second: place(second),
    situation: 'A job stalls for a quarter of an hour.',
  }));
  return `\`\`\`json\n${JSON.stringify({ conflicts: entries, cases: [] })}\n\`\`\``;
}
