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
  ],
  check({ spec, report }) {
    for (const found of conflictReports(spec, 'order')) report(found);
  },
});
