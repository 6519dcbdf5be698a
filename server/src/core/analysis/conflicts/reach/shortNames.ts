/** Programming languages and formats of files, by the names that sentences give them, in lower case. */
export const LANGUAGES: ReadonlySet<string> = new Set(
  `python typescript javascript java kotlin swift go rust ruby php c++ c# c sql css scss less html yaml json toml bash
  shell jsx tsx vue markdown xml terraform dockerfile makefile scala dart elixir haskell lua perl zig graphql protobuf`.split(
    /\s+/,
  ),
);

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
