import { type CancellationToken } from 'vscode-languageserver';
import { throwIfCancelled } from './cancellation.ts';

/** Who goes first; within one of them the document edited last, then the one asked for last: it is the one in view. */
export type Urgency = 'shown' | 'background';

interface Waiting {
  readonly uri: string;
  readonly urgency: Urgency;
  readonly start: () => void;
}

/**
 * Hands out turns to the work that would block the server: one at a time, with a gap before each in which messages get
 * through (a newer edit, a cancellation). What somebody is looking at goes before the rest of the workspace, and what
 * they type in before what they have merely opened.
 */
export class Turns {
  readonly #waiting: Waiting[] = [];
  readonly #edits = new Map<string, number>();
  #count = 0;
  #busy = false;

  /** Notes that somebody has just typed in a document. */
  noteEdit(uri: string): void {
    this.#edits.set(uri, ++this.#count);
  }

  /** Forgets a document that was closed. */
  forget(uri: string): void {
    this.#edits.delete(uri);
  }

  /**
   * Runs `work` when its turn comes.
   * @param token cancels it while it waits
   * @throws ResponseError RequestCancelled when it isn't wanted any more by then; whatever `work` throws
   */
  async run<T>(uri: string, urgency: Urgency, work: () => Promise<T>, token?: CancellationToken): Promise<T> {
    await new Promise<void>((start) => {
      this.#waiting.push({ uri, urgency, start });
      if (!this.#busy) this.#goOn();
    });
    try {
      if (token) throwIfCancelled(token);
      return await work();
    } finally {
      this.#goOn();
    }
  }

  #goOn(): void {
    this.#busy = this.#waiting.length > 0;
    if (this.#busy) setTimeout(() => this.#takeNext().start(), 0);
  }

  #takeNext(): Waiting {
    let best = 0;
    this.#waiting.forEach((waiting, at) => {
      if (this.#rank(waiting) >= this.#rank(this.#waiting[best] ?? waiting)) best = at;
    });
    const [next] = this.#waiting.splice(best, 1);
    if (!next) throw new Error('nothing waits for a turn');
    return next;
  }

  #rank({ uri, urgency }: Waiting): number {
    return urgency === 'background' ? -1 : (this.#edits.get(uri) ?? 0);
  }
}
