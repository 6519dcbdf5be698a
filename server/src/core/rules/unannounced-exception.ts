import { CONFLICT_MESSAGES, conflictReports, defineRule } from './kit.ts';

export default defineRule({
  meta: {
    id: 'unannounced-exception',
    kind: 'conflict',
    severity: 'warning',
    since: '0.1.0',
    sources: [
      { title: 'OpenAI Model Spec, "Follow all applicable instructions"', url: 'https://model-spec.openai.com/' },
    ],
  },
  docs: {
    summary: 'A rule that allows no exception meets one elsewhere.',
    rationale:
      'A reader of the absolute rule alone will break the exception, and a reader of the exception will doubt the rule.',
    details:
      'Another folder, language, audience or phase, a condition of its own, a stated exception, a stated precedence or another level of authority keeps the rule silent.',
    whenNotToUse: 'Turn it off for a document that collects the rules of several projects.',
  },
  messages: {
    conflict: 'Unannounced exception on {about}: {this} does not go together with {other}',
    ...CONFLICT_MESSAGES,
  },
  examples: [
    {
      title: 'An announced exception',
      text: '# Git\n\n- Never push to `main`, except for hotfixes.\n- When production is down, push the fix to `main`.\n',
    },
    {
      title: 'An absolute rule and its exception',
      text: '# Git\n\n- Never push to `main`.\n- Keep commits signed.\n- When production is down, ⟦push the fix to `main`⟧.\n',
      expect: [
        {
          messageId: 'conflict',
          fixes: [
            {
              title: 'Keep the other one, remove this',
              output: '# Git\n\n- Never push to `main`.\n- Keep commits signed.\n',
            },
          ],
        },
      ],
    },
  ],
  check({ spec, report }) {
    for (const found of conflictReports(spec, 'absolute')) report(found);
  },
});
