import { CONFLICT_MESSAGES, conflictReports, defineRule } from './kit.ts';

export default defineRule({
  meta: {
    id: 'conflicting-value',
    kind: 'conflict',
    severity: 'error',
    since: '0.1.0',
    sources: [
      { title: 'OpenAI Model Spec, "Follow all applicable instructions"', url: 'https://model-spec.openai.com/' },
    ],
  },
  docs: {
    summary: 'Two instructions want different values of the same thing.',
    rationale:
      'An agent that reads both follows one of them and breaks the other, and which one it follows changes from run to run.',
    details:
      'Another folder, language, audience or phase, a condition of its own, a stated exception, a stated precedence or another level of authority keeps the rule silent.',
    whenNotToUse: 'Turn it off for a document that collects the rules of several projects.',
  },
  messages: {
    conflict: 'Conflicting values for {about}: {this} and {other} cannot both hold',
    ...CONFLICT_MESSAGES,
  },
  examples: [
    {
      title: 'Different folders',
      text: '# Style\n\n- In `web/`, install packages with pnpm.\n- In `tools/`, install packages with npm.\n',
    },
    {
      title: 'Two package managers',
      text: '# Setup\n\n- Install packages with `pnpm install`.\n- Keep the lock file in Git.\n- ⟦Use npm⟧ to add a package.\n',
      expect: [
        {
          messageId: 'conflict',
          fixes: [
            {
              title: 'Keep the other one, remove this',
              output: '# Setup\n\n- Install packages with `pnpm install`.\n- Keep the lock file in Git.\n',
            },
            {
              title: 'Keep this one, remove the other',
              output: '# Setup\n\n- Keep the lock file in Git.\n- Use npm to add a package.\n',
            },
          ],
        },
      ],
    },
    {
      title: 'Two files that one agent reads together',
      path: 'AGENTS.md',
      files: { '.git/HEAD': '', '.github/copilot-instructions.md': '- Install packages with npm.\n' },
      agents: ['copilot-vscode'],
      text: '- ⟦Use pnpm⟧ to install packages.\n',
      expect: [
        {
          messageId: 'acrossFiles',
          fixes: [
            {
              title: 'Keep this one, remove the other',
              output: '- Use pnpm to install packages.\n',
              files: { '.github/copilot-instructions.md': '' },
            },
          ],
        },
      ],
    },
    {
      title: 'Two files for two agents',
      path: 'AGENTS.md',
      files: { '.git/HEAD': '', 'CLAUDE.md': '- Install packages with npm.\n' },
      agents: ['codex', 'claude-code'],
      text: '# Work\n\n- ⟦Use pnpm⟧ to install packages.\n',
      expect: [{ messageId: 'acrossAgents' }],
    },
    {
      title: 'A nearer file overrides one that is farther away',
      path: 'AGENTS.md',
      files: { '.git/HEAD': '', 'web/AGENTS.md': '- Install packages with npm.\n' },
      agents: ['codex'],
      text: '# Everywhere\n\n- Use pnpm to install packages.\n',
    },
  ],
  check({ spec, workspace, report }) {
    for (const found of conflictReports(spec, 'value', workspace)) report(found);
  },
});
