import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';

/**
 * Lets waiting messages through (a newer edit, a cancellation) before work that would block them.
 * @throws ResponseError RequestCancelled when the work isn't wanted any more
 */
export async function yieldToMessages(token: CancellationToken): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  throwIfCancelled(token);
}

/** @throws ResponseError RequestCancelled: an empty answer would read as "nothing found" */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
