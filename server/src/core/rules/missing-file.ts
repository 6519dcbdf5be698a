import { defineRule, type MissingFile, missingFiles, type RuleFix, type Workspace } from './kit.ts';

export default defineRule({
  meta: {
    id: 'missing-file',
    kind: 'reference',
    severity: 'warning',
    since: '0.1.0',
    sources: [
      {
        title: 'Claude Code: imports that resolve to nothing are left out',
        url: 'https://code.claude.com/docs/en/memory',
      },
    ],
  },
  docs: {
    summary: 'A path leads to a file that the project does not have.',
    rationale:
      'An agent that is sent to a file which is gone searches, guesses, or goes on without it. Imports of missing files are left out in silence.',
    details:
      'Looked up are imports (`@docs/testing.md`), links, and paths in code that can only mean a file of this project: its folder is there, or the sentence sends the reader to a text. Paths with holes, patterns, ignored and generated files, files to be made, and other repositories are left alone, and so is everything when the project can’t be seen whole.',
  },
  messages: {
    unknown: 'Missing file `{path}`',
    misspelt: 'Missing file `{path}`, did you mean `{better}`?',
  },
  examples: [
    {
      title: 'Beside the file, at the top, or below a package',
      path: 'packages/api/AGENTS.md',
      files: { 'package.json': '{}', 'packages/api/src/user.ts': '', 'docs/api.md': '', 'packages/web/src/app.ts': '' },
      text: 'Read `docs/api.md` and `src/user.ts`; see [the app](../web/src/app.ts) and `src/app.ts`.\n',
    },
    {
      title: 'Paths that stand for others, and files to be made',
      files: { 'package.json': '{}', 'src/index.ts': '' },
      text: '- Put tests into `src/<name>.test.ts`.\n- Create `src/feature.ts` first.\n- The schema is written to `src/generated/schema.ts`.\n',
    },
    {
      title: 'Ignored files',
      files: { 'package.json': '{}', '.gitignore': 'notes/\n', 'src/index.ts': '' },
      text: 'Read `notes/today.md` first.\n',
    },
    {
      title: 'A file that got another name',
      files: { 'package.json': '{}', 'docs/booking.md': '# Booking\n' },
      text: 'Read `⟦docs/booking-flow.md⟧` before you change a price.\n',
      expect: [
        {
          messageId: 'misspelt',
          fixes: [
            { title: 'Change to `docs/booking.md`', output: 'Read `docs/booking.md` before you change a price.\n' },
            {
              title: 'Create `docs/booking-flow.md`',
              output: 'Read `docs/booking-flow.md` before you change a price.\n',
              files: { 'docs/booking-flow.md': '# Booking flow\n' },
            },
          ],
        },
      ],
    },
    {
      title: 'A link to nothing',
      path: 'docs/AGENTS.md',
      files: { 'package.json': '{}' },
      text: 'Follow the [release steps](⟦./release.md⟧#steps).\n',
      expect: [
        {
          messageId: 'unknown',
          fixes: [
            {
              title: 'Create `docs/release.md`',
              output: 'Follow the [release steps](./release.md#steps).\n',
              files: { 'docs/release.md': '# Release\n' },
            },
          ],
        },
      ],
    },
    {
      title: 'An import of nothing',
      path: 'CLAUDE.md',
      files: { 'package.json': '{}', 'docs/testing.md': '# Testing\n' },
      agents: ['claude-code'],
      text: '@⟦docs/tests.md⟧\n',
      expect: [
        {
          messageId: 'misspelt',
          fixes: [{ title: 'Change to `docs/testing.md`', output: '@docs/testing.md\n' }],
        },
      ],
    },
  ],
  check({ document, spec, workspace, report }) {
    const path = workspace?.pathOf(document);
    if (!workspace || path === undefined) return;
    for (const missing of missingFiles(workspace, path, spec)) {
      const { path: written, span, better } = missing;
      report({
        ...(better === undefined
          ? { messageId: 'unknown', data: { path: written } }
          : { messageId: 'misspelt', data: { path: written, better } }),
        span,
        fixes: fixesOf(missing, workspace),
      });
    }
  },
});

function fixesOf({ better, creatable, span }: MissingFile, workspace: Workspace): RuleFix[] {
  const change: RuleFix[] =
    better === undefined
      ? []
      : [{ title: `Change to \`${better}\``, preferred: true, edits: [{ span, text: better }] }];
  if (creatable === undefined) return change;
  const text = `# ${titleOf(creatable)}\n`;
  const edits = [{ uri: workspace.uriOf(creatable), span: { start: 0, end: 0 }, text }];
  return [...change, { title: `Create \`${creatable}\``, edits }];
}

function titleOf(path: string): string {
  const words = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.\w+$/, '')
    .replace(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
