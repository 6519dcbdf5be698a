import { CONFLICT_MESSAGES, conflictReports, defineRule } from './kit.ts';

export default defineRule({
  meta: {
    id: 'conflicting-order',
    kind: 'conflict',
    severity: 'error',
    since: '0.1.0',
    sources: [
      { title: 'OpenAI Model Spec, "Follow all applicable instructions"', url: 'https://model-spec.openai.com/' },
    ],
  },
  docs: {
    summary: 'Two instructions put the same steps in opposite order.',
    rationale: 'Steps that must each come before the other cannot be done at all.',
    details:
      'Another folder, language, audience or phase, a condition of its own, a stated exception, a stated precedence or another level of authority keeps the rule silent.',
    whenNotToUse: 'Turn it off for a document that collects the rules of several projects.',
  },
  messages: {
    conflict: 'Conflicting order for {about}: {this} and {other} cannot both be followed',
    ...CONFLICT_MESSAGES,
  },
  examples: [
    { title: 'One order', text: '# Work\n\n- Write a failing test first.\n- Run the tests before you commit.\n' },
    {
      title: 'Test first, and code first',
      text: '# Work\n\n- Write a failing test first.\n- Keep commits signed.\n- ⟦Add the tests after⟧ the implementation.\n',
      expect: [
        {
          messageId: 'conflict',
          fixes: [
            {
              title: 'Keep the other one, remove this',
              output: '# Work\n\n- Write a failing test first.\n- Keep commits signed.\n',
            },
          ],
        },
      ],
    },
    {
      title: 'Two files that one agent reads together',
      path: 'AGENTS.md',
      files: {
        '.git/HEAD': '',
        '.github/copilot-instructions.md': '- Implement the complete feature first and add the tests once it works.\n',
      },
      agents: ['copilot-vscode'],
      text: '- ⟦Write a failing test first⟧.\n',
      expect: [
        {
          messageId: 'acrossFiles',
          fixes: [
            {
              title: 'Keep this one, remove the other',
              output: '- Write a failing test first.\n',
              files: { '.github/copilot-instructions.md': '' },
            },
          ],
        },
      ],
    },
    {
      title: 'Two files for two agents',
      path: 'AGENTS.md',
      files: {
        '.git/HEAD': '',
        'CLAUDE.md': '- Implement the complete feature first and add the tests once it works.\n',
      },
      agents: ['codex', 'claude-code'],
      text: '# Work\n\n- ⟦Write a failing test first⟧.\n',
      expect: [{ messageId: 'acrossAgents' }],
    },
    {
      title: 'A nearer file overrides one that is farther away',
      path: 'AGENTS.md',
      files: {
        '.git/HEAD': '',
        'web/AGENTS.md': '- Implement the complete feature first and add the tests once it works.\n',
      },
      agents: ['codex'],
      text: '# Everywhere\n\n- Write a failing test first.\n',
    },
  ],
  check({ spec, workspace, report }) {
    for (const found of conflictReports(spec, 'order', workspace)) report(found);
  },
});
