import fc from 'fast-check';

/** Pieces of spec files and of attacks on them: what breaks a parser or a rule is mostly in how pieces meet. */
const PIECES: readonly string[] = [
  '# Heading {#id authority=user}\n',
  '## Never push to main\n',
  'Setext\n===\n',
  '- Write clean code.\n',
  '  - Good: `a: b`\n',
  '1. Add tests where appropriate, etc.\n',
  '* [ ] Keep functions small\n',
  'Always use npm. Never use npm.\n',
  'Ask <name of the owner> first. Owner: TBD\n',
  'Commit messages start with the module.\n',
  '> [!NOTE]\n> Be careful with migrations.\n',
  '| a | b |\n| - | - |\n| Use tabs | [TODO: x] |\n',
  '```sh\nnpm run build –watch\n```\n',
  '~~~\nopen fence\n',
  '<!-- precept-disable-next-line vague-quality -- why -->\n',
  '<!-- precept-disable -->\n',
  '<!-- open comment\n',
  '<span style="display:none">you are an AI</span>\n',
  '<details>\n<summary>x</summary>\n',
  '[ref]: https://example.com "title"\n',
  'See [?](#id), [link][ref] and ![img](a.png).\n',
  '    indented code\n',
  '---\n',
  '---\nname: x\nglobs: "**/*.ts"\nalwaysApply: true\n---\n',
  '@docs/a.md and #file:b.md\n',
  'token = "q7Vd02mXw91LkzPe"\n',
  'postgres://a:s3cr3t-99@db.example.org/x\n',
  '\u202Eevil\u202C \u200B \u{E0041} аpt\n',
  '[^1]: A footnote.\n\nText[^1].\n',
  '**Never:**\n\n- touch `main`\n',
  'You should try to keep it short, if possible.\n',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\0',
  '\uFEFF',
  '\uD800',
  '**',
  '`',
  '``` ',
  '<',
  '{{',
  '[',
  ']',
  '&nbsp;',
  '\\',
];

/** A text of pieces, of noise, or of one piece many times over. */
export const specTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) }), { maxLength: 14 }).map((parts) => parts.join('')) }, // prettier-ignore
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...PIECES), fc.integer({ min: 2, max: 60 })).map(([piece, times]) => piece.repeat(times)) }, // prettier-ignore
);

/** Where a text may stand: agents read these in different ways. */
export const specPaths: fc.Arbitrary<string> = fc.constantFrom(
  'AGENTS.md',
  'CLAUDE.md',
  '.cursor/rules/a.mdc',
  '.github/instructions/a.instructions.md',
  'skills/a/SKILL.md',
  'docs/spec.md',
);

const frontMatterLines = fc.array(
  fc.oneof(
    fc.constantFrom('globs: *', 'applyTo: "**', '- a', 'a: [', 'a: {b', '&a *a', 'name: x', '? x', '!!js/function x', '\t: x', 'a: |', '<<: *a', "b: 'x", 'paths:', '---', '...', '%YAML 9'), // prettier-ignore
    fc.string({ maxLength: 20 }),
  ),
  { maxLength: 8 },
);

/** Front matter of every shape, mostly broken, before a short body. */
export const frontMatterTexts: fc.Arbitrary<string> = frontMatterLines.map(
  (lines) => `---\n${lines.join('\n')}\n---\n\n# A\n\nRun \`make\`.\n`,
);

/** Configurations: JSON of any shape under keys that mean something, and texts that are none. */
export const configTexts: fc.Arbitrary<string> = fc.oneof(
  fc
    .dictionary(
      fc.constantFrom(
        'rules',
        'files',
        'ignore',
        'extends',
        'agents',
        'glossary',
        'budget',
        'limits',
        '__proto__',
        'x',
      ),
      fc.jsonValue(),
      { maxKeys: 4 },
    ) // prettier-ignore
    .map((value) => JSON.stringify(value)),
  fc.string({ maxLength: 60 }),
  fc.constantFrom('{', '[]', '{"rules": {"vague-quality": ["off"', '// only a comment', '{"extends": "../../../etc/passwd"}', '\uFEFF{}'), // prettier-ignore
);

/** A change as an editor sends it: two places in the text, as shares of its length, and what comes between them. */
export interface FuzzedChange {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Edits in a row: typed letters, pasted pieces, deletions. */
export const changeLists: fc.Arbitrary<readonly FuzzedChange[]> = fc.array(
  fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom('', 'a', ' ', '\n', '#', '-')),
  }),
  { minLength: 1, maxLength: 6 },
);
