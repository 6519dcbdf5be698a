import { conflictReports, defineRule } from './kit.ts';

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
    summary: 'Two principles pull apart and nothing decides between them.',
    rationale:
      'Each is good advice alone. Where they meet the agent has to weigh them, and without a borderline example or a stated priority every run weighs them differently.',
  },
  messages: {
    conflict:
      'Competing principles on {topic}: “{here}” and, on line {line}, “{there}” pull apart {situation}, and nothing says which gives way',
    relatedSide: 'The other principle on {topic}: “{text}”',
  },
  examples: [
    {
      title: 'One principle',
      text: '# Answers\n\n- Keep answers short.\n- Answer in English.\n',
    },
    {
      title: 'A stated priority',
      text: '# Answers\n\n- Keep answers short.\n- Explain every step in detail.\n\nWhere brevity and detail conflict, brevity wins.\n',
    },
    {
      title: 'Short and detailed',
      text: '# Answers\n\n- Keep ⟦answers short⟧.\n\n# Teaching\n\n- Explain every step in detail.\n',
      expect: [
        {
          messageId: 'conflict',
          fixes: [
            {
              title: 'Say that this one wins',
              output:
                '# Answers\n\n- Keep answers short. Where this and “Explain every step in detail” disagree, this one wins.\n\n# Teaching\n\n- Explain every step in detail.\n',
            },
          ],
        },
      ],
    },
  ],
  check({ spec, report }) {
    for (const conflict of conflictReports(spec, 'principle')) report(conflict);
  },
});
