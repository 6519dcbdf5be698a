import { CONFLICT_MESSAGES, conflictReports, defineRule } from './kit.ts';

export default defineRule({
  meta: {
    id: 'competing-principles',
    kind: 'conflict',
    severity: 'warning',
    since: '0.1.0',
    sources: [
      { title: 'OpenAI Model Spec, "Follow all applicable instructions"', url: 'https://model-spec.openai.com/' },
    ],
  },
  docs: {
    summary: 'Two principles pull apart, and nothing says where the line runs.',
    rationale:
      'A principle is applied where no rule fits, so two that oppose each other leave the hardest cases to chance.',
    details:
      'Another folder, language, audience or phase, a condition of its own, a stated exception, a stated precedence or another level of authority keeps the rule silent.',
    whenNotToUse: 'Turn it off for a document that collects the rules of several projects.',
  },
  messages: {
    conflict: 'Competing principles on {about}: {this} pulls against {other}, and nothing says which one wins',
    ...CONFLICT_MESSAGES,
  },
  examples: [
    {
      title: 'One principle wins',
      text: '# Answers\n\n- Be terse.\n- Explain everything in detail.\n- Where the two conflict, be terse.\n',
    },
    {
      title: 'Short and thorough',
      text: '# Answers\n\n- Be terse.\n- Cite your sources.\n- ⟦Explain everything⟧ in detail.\n',
      expect: [
        {
          messageId: 'conflict',
          fixes: [
            { title: 'Keep the other one, remove this', output: '# Answers\n\n- Be terse.\n- Cite your sources.\n' },
          ],
        },
      ],
    },
  ],
  check({ spec, report }) {
    for (const found of conflictReports(spec, 'principle')) report(found);
  },
});
