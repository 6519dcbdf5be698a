import { deadPatterns, defineRule, firstLine, type RuleFix, unreadFile } from './kit.ts';

export default defineRule({
  meta: {
    id: 'never-loaded',
    kind: 'loading',
    severity: 'warning',
    since: '0.1.0',
    sources: [
      { title: 'Cursor: only `.mdc` files are rules', url: 'https://cursor.com/docs/rules' },
      { title: 'Claude Code: how CLAUDE.md files load', url: 'https://code.claude.com/docs/en/memory' },
    ],
  },
  docs: {
    summary: 'No agent that works here ever reads this file.',
    rationale:
      'A name or a place that an agent does not look for makes a file invisible to it. Nobody is told: the rules in it are just not followed.',
    details:
      'Judged are the agents that the configuration names; without any, those that the file is made for by its name and place. A rule file whose patterns match no file of the project is reported too.',
  },
  messages: {
    unread: 'Never loaded: {why}',
    noMatch: '`{key}` matches no file of this project, so the rule is never loaded',
  },
  examples: [
    { title: 'A name that the agent reads', path: 'AGENTS.md', files: {}, agents: ['codex'], text: 'Use tabs.\n' },
    {
      title: 'One of the agents reads it',
      path: 'CLAUDE.md',
      files: {},
      agents: ['codex', 'claude-code'],
      text: 'Use two spaces.\n',
    },
    {
      title: 'An import makes it read',
      path: '.cursor/rules/testing.md',
      files: { 'CLAUDE.md': '@.cursor/rules/testing.md\n' },
      agents: ['cursor', 'claude-code'],
      text: 'Freeze the clock.\n',
    },
    {
      title: 'A pattern that matches',
      path: '.cursor/rules/api.mdc',
      files: { 'src/api/user.ts': '' },
      text: '---\nglobs: src/api/**/*.ts\n---\n\nReturn `Result`.\n',
    },
    {
      title: 'The wrong ending',
      path: '.cursor/rules/testing.md',
      files: {},
      agents: ['cursor'],
      text: '⟦# Testing⟧\n\nRun `make test`.\n',
      expect: [
        {
          messageId: 'unread',
          fixes: [
            {
              title: 'Rename to `.cursor/rules/testing.mdc`',
              output: '# Testing\n\nRun `make test`.\n',
              renamed: '.cursor/rules/testing.mdc',
            },
          ],
        },
      ],
    },
    {
      title: 'The wrong folder',
      path: 'docs/api.instructions.md',
      files: { '.git/HEAD': '', 'src/api/user.ts': '' },
      agents: ['copilot-vscode'],
      text: '---\napplyTo: "src/api/**"\n---\n\n⟦Return `Result`.⟧\n',
      expect: [
        {
          messageId: 'unread',
          fixes: [
            {
              title: 'Move to `.github/instructions/api.instructions.md`',
              output: '---\napplyTo: "src/api/**"\n---\n\nReturn `Result`.\n',
              renamed: '.github/instructions/api.instructions.md',
            },
          ],
        },
      ],
    },
    {
      title: 'A file for an agent that nobody here uses',
      path: 'GEMINI.md',
      files: {},
      agents: ['codex'],
      text: '⟦Run `make test`.⟧\n',
      expect: [
        {
          messageId: 'unread',
          fixes: [{ title: 'Rename to `AGENTS.md`', output: 'Run `make test`.\n', renamed: 'AGENTS.md' }],
        },
      ],
    },
    {
      title: 'A pattern for a folder that is not there',
      path: '.cursor/rules/api.mdc',
      files: { 'src/api/user.ts': '' },
      text: '---\nglobs: ⟦srcs/api/**⟧\n---\n\nReturn `Result`.\n',
      expect: [
        {
          messageId: 'noMatch',
          fixes: [{ title: 'Change to `src/api/**`', output: '---\nglobs: src/api/**\n---\n\nReturn `Result`.\n' }],
        },
      ],
    },
  ],
  check({ document, workspace, report }) {
    const path = workspace?.pathOf(document);
    if (!workspace || path === undefined) return;
    const unread = unreadFile(workspace, path, document.text);
    if (unread) {
      const fixes = unread.better.map((better, index): RuleFix => {
        const renames = [{ from: document.uri, to: workspace.uriOf(better) }];
        const verb = better.endsWith(`/${path.slice(path.lastIndexOf('/') + 1)}`) ? 'Move' : 'Rename';
        return { title: `${verb} to \`${better}\``, preferred: index === 0, edits: [], renames };
      });
      report({ messageId: 'unread', data: { why: unread.why }, span: firstLine(document), wholeFile: true, fixes });
      return;
    }
    const [dead] = deadPatterns(workspace, path, document);
    if (!dead) return;
    const { key, span, better } = dead;
    const fixes = better.map((text) => ({ title: `Change to \`${text}\``, edits: [{ span, text }] }));
    report({ messageId: 'noMatch', data: { key }, span, fixes });
  },
});
