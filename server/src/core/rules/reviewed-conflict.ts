import { defineRule, reviewedConflicts } from './kit.ts';

export default defineRule({
  meta: {
    id: 'reviewed-conflict',
    kind: 'conflict',
    severity: 'information',
    since: '0.1.0',
    sources: [
      { title: 'OpenAI Model Spec, "Follow all applicable instructions"', url: 'https://model-spec.openai.com/' },
    ],
  },
  docs: {
    summary: 'A language model that was asked for a deep review says that two instructions cannot both be followed.',
    rationale:
      'Some contradictions share no word, and no catalogue knows them. A model reads them, but it also imagines some: so its word is shown only on demand, only where it can be checked, and one step milder.',
    details:
      'Nothing is sent anywhere until you start a deep review, for this one file. An answer counts where both sides stand in the file letter by letter, are not each led by a place or condition of its own, and nothing says which one wins. It goes away when either sentence changes.',
    whenNotToUse: 'Turn it off where the reviews of your model are not worth reading.',
  },
  messages: {
    conflict: 'A language model reads a conflict here: {this} and {other} cannot both be followed. {situation}',
    relatedSide: 'The other side',
  },
  examples: [
    {
      title: 'The two hold in different places',
      text: '- In `web/`, bring in whatever library gets it done.\n- In `core/`, talk to a maintainer before anything new is used.\n',
      review: {
        conflicts: [
          {
            first: 'bring in whatever library gets it done',
            second: 'talk to a maintainer before anything new is used',
            situation: 'A library is missing.',
          },
        ],
      },
    },
    {
      title: 'A side that the file does not hold',
      text: '- Be quick.\n- Read twice before you answer.\n',
      review: {
        conflicts: [
          { first: 'Answer within a second', second: 'Read twice before you answer', situation: 'A long question.' },
        ],
      },
    },
    {
      title: 'No word in common',
      text: '# Work\n\n- What stalls for ten minutes is dropped without a word.\n- ⟦Nothing is left lying⟧.\n',
      review: {
        conflicts: [
          {
            first: 'What stalls for ten minutes is dropped',
            second: 'Nothing is left lying',
            situation: 'A job stalls for a quarter of an hour.',
          },
        ],
      },
      expect: [
        {
          messageId: 'conflict',
          fixes: [
            {
              title: 'Keep the other one, remove this',
              output: '# Work\n\n- What stalls for ten minutes is dropped without a word.\n',
            },
          ],
        },
      ],
    },
  ],
  check({ spec, review, report }) {
    if (!review) return;
    for (const { data, span, related, fixes } of reviewedConflicts(spec, review))
      report({ messageId: 'conflict', data, span, related: [{ messageId: 'relatedSide', span: related }], fixes });
  },
});
