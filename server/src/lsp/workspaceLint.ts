import type { CancellationToken } from 'vscode-languageserver';
import { throwIfCancelled } from './cancellation.ts';

/** Whether the whole workspace is linted, and who waits for news of it. Off until the user asks. */
export class WorkspaceLint {
  #enabled = false;
  #revision = 0;
  readonly #waiting = new Set<() => void>();

  /** Grows with each change; taken before reading, it tells {@link changeSince} what the reader has seen. */
  get revision(): number {
    return this.#revision;
  }

  get enabled(): boolean {
    return this.#enabled;
  }

  enable(): void {
    this.#enabled = true;
    this.notifyChange();
  }

  /** Says that some file's findings may have changed. */
  notifyChange(): void {
    this.#revision++;
    for (const wake of [...this.#waiting]) wake();
  }

  /**
   * Resolves when something has changed since that revision: at once if it already has.
   * @throws ResponseError RequestCancelled
   */
  async changeSince(revision: number, token: CancellationToken): Promise<void> {
    throwIfCancelled(token);
    if (revision !== this.#revision) return;
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
