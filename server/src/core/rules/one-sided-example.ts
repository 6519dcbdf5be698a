import { addWrongExample, defineRule, findOneSided, ignoreHere } from './kit.ts';

export default defineRule({
  meta: {
    id: 'one-sided-example',
    kind: 'missing-example',
    severity: 'hint',
    since: '0.1.0',
    sources: [{ title: 'OpenAI Model Spec, its GOOD and BAD examples', url: 'https://model-spec.openai.com/' }],
  },
  docs: {
    summary: 'A rule of wording or judgement shows only what is right.',
    rationale:
      'What is right can look like what is wrong. A wrong example beside it draws the line, and keeps an agent from copying the letter of the right one.',
    details:
      'Reported are rules whose examples are labelled as good ones, and none as bad. It is a hint: it does not show in the list of problems.',
    whenNotToUse: 'Turn it off where wrong examples are kept out on purpose, because agents copy them.',
  },
  messages: { onlyGood: 'Only a right example: a wrong one would draw the line' },
  examples: [
    {
      title: 'Right and wrong',
      text: 'Issue titles begin with the symptom.\n\n- Good: "Login hangs after a reset"\n- Bad: "Fix login"\n',
    },
    {
      title: 'An instance without a label',
      text: 'Issue titles begin with the symptom: "Login hangs after a reset".\n',
    },
    {
      title: 'Only a right one',
      text: 'Issue titles begin with the symptom.\n\n- ⟦Good: "Login hangs after a reset"⟧\n',
      expect: [
        {
          messageId: 'onlyGood',
          fixes: [
            {
              title: 'Add a wrong example',
              output:
                'Issue titles begin with the symptom.\n\n- Good: "Login hangs after a reset"\n- Bad: "[TODO: what would be wrong]"\n',
            },
          ],
        },
      ],
    },
    {
      title: 'Only a right one, with a sign',
      text: '- Error messages tell what to do next.\n  - ⟦✅ "The port is taken; pass another one"⟧\n- Use tabs.\n',
      expect: [
        {
          messageId: 'onlyGood',
          fixes: [
            {
              title: 'Add a wrong example',
              output:
                '- Error messages tell what to do next.\n  - ✅ "The port is taken; pass another one"\n  - ❌ "[TODO: what would be wrong]"\n- Use tabs.\n',
            },
          ],
        },
      ],
    },
  ],
  check({ spec, report }) {
    for (const { example } of findOneSided(spec)) {
      const { span } = example.unit;
      report({
        messageId: 'onlyGood',
        span,
        fixes: () => [
          { title: 'Add a wrong example', preferred: true, edits: [addWrongExample(spec, example)] },
          {
            title: 'Not needed here, with a reason',
            edits: ignoreHere(spec.document, span.start, 'one-sided-example', true),
          },
        ],
      });
    }
  },
});
