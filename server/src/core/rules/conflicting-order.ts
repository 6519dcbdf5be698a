import { conflictReports, defineRule } from './kit.ts';

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
    summary: 'Two instructions put the same steps in opposite orders.',
    rationale: 'The second step of one is the first of the other: whichever order the agent takes breaks one of them.',
  },
  messages: {
    conflict: 'Opposite orders for {topic}: “{here}” and, on line {line}, “{there}” can’t both be followed {situation}',
    relatedSide: 'The other order for {topic}: “{text}”',
  },
  examples: [
    {
      title: 'One order',
      text: '# Flow\n\n- Write a failing test before the implementation.\n- Run the tests before every commit.\n',
    },
    {
      title: 'Different kinds of change',
      text: '# Flow\n\n- For bugs, write the test first.\n- For prototypes, write the code first and the tests afterwards.\n',
    },
    {
      title: 'Tests first and tests last',
      text: '# Flow\n\n- Write a ⟦failing test first⟧.\n\n# Features\n\n- Implement the feature, then add tests.\n',
      expect: [
        {
          messageId: 'conflict',
          fixes: [
            {
              title: 'Keep this one, remove the other',
              output: '# Flow\n\n- Write a failing test first.\n\n# Features\n\n',
            },
          ],
        },
      ],
    },
  ],
  check({ spec, report }) {
    for (const conflict of conflictReports(spec, 'order')) report(conflict);
  },
});
