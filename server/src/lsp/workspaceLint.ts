import type { CancellationToken } from 'vscode-languageserver';
import { throwIfCancelled } from './cancellation.ts';

/** Whether the whole workspace is linted, and who waits for news of it. Off until the user asks. */
export class WorkspaceLint {
  #enabled = false;
  readonly #waiting = new Set<() => void>();

  get enabled(): boolean {
    return this.#enabled;
  }

  enable(): void {
    this.#enabled = true;
    this.notifyChange();
  }

  /** Says that some file's findings may have changed. */
  notifyChange(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  /**
   * Resolves at the next change.
   * @throws ResponseError RequestCancelled
   */
  async nextChange(token: CancellationToken): Promise<void> {
    throwIfCancelled(token);
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        this.#waiting.delete(wake);
        cancelled.dispose();
        resolve();
      };
      const cancelled = token.onCancellationRequested(wake);
      this.#waiting.add(wake);
    });
    throwIfCancelled(token);
  }
}
