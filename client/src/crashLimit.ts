/** So many crashes in so short a time, and the server stays down: it would only crash again. */
const MOST_CRASHES = 5;
const WINDOW_MS = 3 * 60 * 1000;

/** Counts the crashes of a server. */
export class CrashLimit {
  #crashes: number[] = [];

  /**
   * Notes a crash.
   * @param now in milliseconds
   * @returns whether the server is to be started again
   */
  mayRestart(now: number): boolean {
    this.#crashes = [...this.#crashes.filter((crash) => now - crash < WINDOW_MS), now];
    return this.#crashes.length < MOST_CRASHES;
  }

  /** Forgets the crashes: the user has started the server by hand. */
  reset(): void {
    this.#crashes = [];
  }
}

/** What the user is told then: what has happened, what still works, and what helps whoever is to mend it. */
export const GIVEN_UP =
  'The Precept server crashed 5 times in 3 minutes and stays down; your files are untouched. ' +
  'To report it, send what the output channel “Precept” shows (file names and errors; your text only ' +
  'if tracing was on, and what a language model quoted of it) and say what you were doing.';
