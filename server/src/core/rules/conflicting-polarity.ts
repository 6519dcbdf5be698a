import { CONFLICT_MESSAGES, conflictReports, defineRule } from './kit.ts';

export default defineRule({
  meta: {
    id: 'conflicting-polarity',
    kind: 'conflict',
    severity: 'error',
    since: '0.1.0',
    sources: [
      { title: 'OpenAI Model Spec, "Follow all applicable instructions"', url: 'https://model-spec.openai.com/' },
    ],
  },
  docs: {
    summary: 'One instruction asks for what another forbids.',
    rationale: 'Whatever the agent does, it breaks one of the two.',
    details:
      'Another folder, language, audience or phase, a condition of its own, a stated exception, a stated precedence or another level of authority keeps the rule silent.',
    whenNotToUse: 'Turn it off for a document that collects the rules of several projects.',
  },
  messages: {
    conflict: 'Conflicting instructions on {about}: {this} and {other} cannot both be followed',
    ...CONFLICT_MESSAGES,
  },
  examples: [
    {
      title: 'One asks, the other names its exception',
      text: '# Git\n\n- Never push to `main`, unless a hotfix is due.\n- Push hotfixes straight to `main`.\n',
    },
    {
      title: 'Asked for and forbidden',
      text: '# Git\n\n- Land your work directly on `main`.\n- Run the linter.\n- Never ⟦push to `main`⟧.\n',
      expect: [
        {
          messageId: 'conflict',
          fixes: [
            {
              title: 'Keep the other one, remove this',
              output: '# Git\n\n- Land your work directly on `main`.\n- Run the linter.\n',
            },
          ],
        },
      ],
    },
  ],
  check({ spec, report }) {
    for (const found of conflictReports(spec, 'polarity')) report(found);
  },
});
