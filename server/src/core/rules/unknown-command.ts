import { addScript, defineRule, type RuleFix, type UnknownCommand, unknownCommands, type Workspace } from './kit.ts';

/** How many names a message lists before it only counts. */
const MOST_NAMES = 8;

export default defineRule({
  meta: {
    id: 'unknown-command',
    kind: 'reference',
    severity: 'warning',
    since: '0.1.0',
    sources: [{ title: 'npm run', url: 'https://docs.npmjs.com/cli/commands/npm-run' }],
  },
  docs: {
    summary: 'A command names a script, target or recipe that the project does not have.',
    rationale:
      'An agent runs what it is told to, fails, and starts to guess: it calls the tool itself, with other options than the project’s own.',
    details:
      'Looked up are `npm run`, `pnpm run`, `yarn run`, `bun run`, `deno task`, `composer run`, `make`, `just`, `task` and `cargo xtask` in code and in shell blocks. Nothing is reported when a manifest can’t be seen or read to its end (a makefile with includes), or when any manifest of the project has the name.',
  },
  messages: {
    unknown: 'Unknown {what} `{name}`: {manifest} has {names}',
    misspelt: 'Unknown {what} `{name}`, did you mean `{better}`?',
  },
  examples: [
    {
      title: 'A script of the project',
      files: { 'package.json': '{ "scripts": { "test": "vitest" } }' },
      text: 'Run `npm run test -- --watch` before every commit.\n',
    },
    {
      title: 'A script of a package',
      files: { 'package.json': '{ "scripts": {} }', 'web/package.json': '{ "scripts": { "dev": "vite" } }' },
      text: 'Start the page:\n\n```sh\ncd web && npm run dev\n```\n',
    },
    {
      title: 'A makefile that includes others',
      files: { Makefile: 'include rules.mk\n' },
      text: 'Run `make check`.\n',
    },
    { title: 'No manifest in sight', files: { 'src/index.ts': '' }, text: 'Run `npm run check`.\n' },
    {
      title: 'A script that nobody wrote',
      files: { 'package.json': '{\n  "scripts": {\n    "dev": "vite"\n  }\n}\n' },
      text: 'Check the style with `npm run ⟦verify⟧`.\n',
      expect: [
        {
          messageId: 'unknown',
          fixes: [
            {
              title: 'Add `verify` to `package.json`',
              output: 'Check the style with `npm run verify`.\n',
              files: { 'package.json': '{\n  "scripts": {\n    "dev": "vite",\n    "verify": "TODO"\n  }\n}\n' },
            },
          ],
        },
      ],
    },
    {
      title: 'A slip of the pen',
      files: { Makefile: '.PHONY: test lint\ntest:\n\tgo test ./...\nlint:\n\tgo vet ./...\n' },
      text: 'Before a commit:\n\n```bash\n$ make test && git commit\nmake ⟦lintt⟧\n```\n',
      expect: [
        {
          messageId: 'misspelt',
          fixes: [
            {
              title: 'Change to `lint`',
              output: 'Before a commit:\n\n```bash\n$ make test && git commit\nmake lint\n```\n',
            },
          ],
        },
      ],
    },
  ],
  check({ document, spec, workspace, report }) {
    const path = workspace?.pathOf(document);
    if (!workspace || path === undefined) return;
    for (const unknown of unknownCommands(workspace, path, spec)) {
      const { runner, name, span, better, manifest } = unknown;
      const what =
        runner === 'make' ? 'target' : runner === 'just' ? 'recipe' : runner === 'cargo' ? 'alias' : 'script';
      report({
        ...(better === undefined
          ? {
              messageId: 'unknown',
              data: { what, name, manifest: `\`${manifest.path}\``, names: listed(manifest.names) },
            }
          : { messageId: 'misspelt', data: { what, name, better } }),
        span,
        fixes: fixesOf(unknown, workspace),
      });
    }
  },
});

function listed(names: readonly string[]): string {
  if (names.length === 0) return 'none';
  const shown = names.slice(0, MOST_NAMES).map((name) => `\`${name}\``);
  return names.length > MOST_NAMES ? `${shown.join(', ')} and ${names.length - MOST_NAMES} more` : shown.join(', ');
}

function fixesOf({ better, span, name, manifest }: UnknownCommand, workspace: Workspace): RuleFix[] {
  const change: RuleFix[] =
    better === undefined
      ? []
      : [{ title: `Change to \`${better}\``, preferred: true, edits: [{ span, text: better }] }];
  const edits = addScript(manifest, name).map((edit) => ({ uri: workspace.uriOf(manifest.path), ...edit }));
  return edits.length === 0 ? change : [...change, { title: `Add \`${name}\` to \`${manifest.path}\``, edits }];
}
