/** What is often called by a short name. */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ts: 'typescript',
    js: 'javascript',
    py: 'python',
    rb: 'ruby',
    golang: 'go',
    yml: 'yaml',
    md: 'markdown',
    e2e: 'end-to-end',
    k8s: 'kubernetes',
    db: 'database',
  }),
);

/** The full name of a thing that is called by a short one; any other word as it is. */
export function fullNameOf(word: string): string {
  return SHORT.get(word) ?? word;
}
