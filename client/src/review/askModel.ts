import { CancellationError, LanguageModelChatMessage, type CancellationToken, type LanguageModelChat } from 'vscode';

/** Text has about three UTF-16 units to a token, and a third of the context is left for the answer. */
const UNITS_PER_TOKEN = 3;
const SHARE_OF_QUESTION = 2 / 3;
/** Taken for the size of a context that a provider doesn't tell. */
const SMALL_CONTEXT = 8000;

/** Longest question that the model takes, in UTF-16 code units. */
export function questionLimit({ maxInputTokens }: LanguageModelChat): number {
  const tokens = maxInputTokens > 0 ? maxInputTokens : SMALL_CONTEXT;
  return Math.floor(tokens * UNITS_PER_TOKEN * SHARE_OF_QUESTION);
}

/**
 * Asks one question and waits for the whole answer.
 * @throws CancellationError at once when the user cancels, whether or not the provider hears of it; else what the model
 * or its provider throws
 */
export async function askModel(model: LanguageModelChat, question: string, token: CancellationToken): Promise<string> {
  let listening: { dispose(): void } | undefined;
  const cancelled = new Promise<never>((_, reject) => {
    listening = token.onCancellationRequested(() => reject(new CancellationError()));
    if (token.isCancellationRequested) reject(new CancellationError());
  });
  try {
    return await Promise.race([read(model, question, token), cancelled]);
  } finally {
    listening?.dispose();
  }
}

async function read(model: LanguageModelChat, question: string, token: CancellationToken): Promise<string> {
  const justification = 'Precept looks for conflicts and open cases in the file that you want reviewed.';
  const response = await model.sendRequest([LanguageModelChatMessage.User(question)], { justification }, token);
  let answer = '';
  for await (const part of response.text) answer += part;
  return answer;
}
