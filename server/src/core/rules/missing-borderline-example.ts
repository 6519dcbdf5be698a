import { addBorderlineCase, defineRule, findOpenTensions, ignoreHere } from './kit.ts';

export default defineRule({
  meta: {
    id: 'missing-borderline-example',
    kind: 'missing-example',
    severity: 'information',
    since: '0.1.0',
    sources: [{ title: 'OpenAI Model Spec, its borderline examples', url: 'https://model-spec.openai.com/' }],
  },
  docs: {
    summary: 'Two aims pull apart, and no example shows where the line runs.',
    rationale:
      'Everybody wants to be honest and kind. Readers differ where one costs the other, and there a case that is decided says more than another adjective.',
    details:
      'The aims may stand in one instruction or in two of the same section. A case near either of them settles it, and so does a sentence that says which one wins.',
    whenNotToUse: 'Turn it off where the balance is meant to be the reader’s own.',
  },
  messages: {
    within: 'Missing borderline example: {aims} pull apart, show a case that decides',
    between: 'Missing borderline example: {aims} pull apart here, show a case that decides',
    relatedAim: 'The other aim stands here',
  },
  examples: [
    { title: 'One aim', text: '- Be honest about weak work.\n' },
    {
      title: 'A case decides',
      text: '- Be honest but kind. For example: to a poem that does not scan, name the best line first, then the rhythm.\n',
    },
    { title: 'The text says which one wins', text: '- Be brief but thorough; where the two collide, be thorough.\n' },
    {
      title: 'Two aims in one instruction',
      text: '- Be ⟦honest and yet kind⟧ when you review the code of a newcomer.\n- Use tabs.\n',
      expect: [
        {
          messageId: 'within',
          fixes: [
            {
              title: 'Add a case to decide',
              output:
                '- Be honest and yet kind when you review the code of a newcomer.\n  - Situation: [TODO: work that is weak]\n  - Wrong: [TODO: what would serve only one of the two]\n  - Right: [TODO: what to do instead]\n  - Why: [TODO: which of the two weighs more here]\n- Use tabs.\n',
            },
          ],
        },
      ],
    },
    {
      title: 'Two aims in two instructions',
      text: '# Answers\n\nKeep answers short.\n\nExplain ⟦every step⟧.\n',
      expect: [
        {
          messageId: 'between',
          fixes: [
            {
              title: 'Add a case to decide',
              output:
                '# Answers\n\nKeep answers short.\n\nExplain every step.\n\n- Situation: [TODO: a question that needs more than a short answer]\n- Wrong: [TODO: what would serve only one of the two]\n- Right: [TODO: what to do instead]\n- Why: [TODO: which of the two weighs more here]\n',
            },
          ],
        },
      ],
    },
  ],
  check({ spec, report }) {
    for (const { name, situation, instruction, span, other } of findOpenTensions(spec)) {
      report({
        messageId: other ? 'between' : 'within',
        data: { aims: name },
        span,
        ...(other && { related: [{ messageId: 'relatedAim' as const, span: other }] }),
        fixes: () => [
          {
            title: 'Add a case to decide',
            preferred: true,
            edits: [addBorderlineCase(spec, instruction.block, situation)],
          },
          {
            title: 'Not needed here, with a reason',
            edits: ignoreHere(spec.document, span.start, 'missing-borderline-example', true),
          },
        ],
      });
    }
  },
});
