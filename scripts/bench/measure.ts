/** Milliseconds that one call of `run` takes: the median of at least `rounds` calls after a warm-up. */
export function median(run: () => unknown, rounds = 7): number {
  run();
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return quantile(times, 0.5);
}

/** As {@link median}, of what `run` does with something that `make` makes anew each time: verdicts are kept per document. */
export function medianOfFresh<T>(make: () => T, run: (made: T) => unknown, rounds = 7): number {
  run(make());
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const made = make();
    const start = performance.now();
    run(made);
    times.push(performance.now() - start);
  }
  return quantile(times, 0.5);
}

/**
 * The ratio of two runs, measured in turn so that a machine that slows down slows both down.
 * @returns median of the pairwise ratios
 */
export function ratio(run: () => unknown, base: () => unknown, rounds = 7): number {
  run();
  base();
  const ratios: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    run();
    const middle = performance.now();
    base();
    ratios.push((middle - start) / (performance.now() - middle));
  }
  return quantile(ratios, 0.5);
}

/** The value below which a share `q` (0 to 1) of the values lies. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}
