/**
 * Ends the process once all that was printed is out. A process that is left to run out first takes its heap apart, which
 * is a tenth of a short check.
 */
export function leave(code: number): void {
  const { stdout, stderr } = process;
  process.exitCode = code;
  stdout.write('', () => stderr.write('', () => process.exit()));
}
