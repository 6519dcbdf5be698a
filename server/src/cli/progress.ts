/** Shorter runs need no word. */
const QUIET_MS = 1000;
const EVERY_MS = 100;

/** A line at the bottom of a terminal that tells how far a long run is. */
export interface Progress {
  done(files: number): void;
  /** Takes the line away. */
  end(): void;
}

/**
 * @param write to the terminal; undefined where there is none
 * @param now gives the time in milliseconds
 */
export function createProgress(
  total: number,
  write: ((text: string) => void) | undefined,
  now: () => number = Date.now,
): Progress {
  const start = now();
  let last = start + QUIET_MS - EVERY_MS;
  let shown = false;
  return {
    done(files) {
      if (!write || now() - last < EVERY_MS || files >= total) return;
      last = now();
      shown = true;
      write(`\r\u001b[KChecked ${files.toLocaleString('en')} of ${total.toLocaleString('en')} files`);
    },
    end() {
      if (shown) write?.('\r\u001b[K');
    },
  };
}
