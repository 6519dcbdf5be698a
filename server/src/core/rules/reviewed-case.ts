import { addKnownCase, defineRule, ignoreHere, reviewedCases } from './kit.ts';

export default defineRule({
  meta: {
    id: 'reviewed-case',
    kind: 'missing-example',
    severity: 'information',
    since: '0.1.0',
    sources: [{ title: 'OpenAI Model Spec, its borderline examples', url: 'https://model-spec.openai.com/' }],
  },
  docs: {
    summary: 'A language model that was asked for a deep review names a case that an instruction leaves open.',
    rationale:
      'Tricky cases decide what an instruction means, and a model is good at thinking of them. Whether the case is worth a line is yours to say.',
    details:
      'Nothing is sent anywhere until you start a deep review, for this one file. The words must stand in the file letter by letter, and the report goes away when the sentence changes.',
    whenNotToUse: 'Turn it off where you want to hear of conflicts only.',
  },
  messages: {
    case: 'A language model asks what this means in one case: {situation}',
  },
  examples: [
    { title: 'No deep review was asked for', text: '- Leave a tip where the service was worth it.\n' },
    {
      title: 'A case that readers would decide differently',
      text: '- ⟦Reply in the language of the customer⟧.\n',
      review: {
        cases: [
          { at: 'Reply in the language of the customer', situation: 'The customer switches from French to English.' },
        ],
      },
      expect: [
        {
          messageId: 'case',
          fixes: [
            {
              title: 'Add the case, to decide it',
              output:
                '- Reply in the language of the customer.\n  - Situation: The customer switches from French to English.\n  - Wrong: [TODO: what would miss the point]\n  - Right: [TODO: what to do instead]\n  - Why: [TODO: what decides]\n',
            },
          ],
        },
      ],
    },
  ],
  check({ spec, review, report }) {
    if (!review) return;
    for (const { unit, span, situation } of reviewedCases(spec, review)) {
      report({
        messageId: 'case',
        data: { situation },
        span,
        fixes: [
          {
            title: 'Add the case, to decide it',
            preferred: true,
            edits: [addKnownCase(spec, unit.block, situation)],
          },
          {
            title: 'Not needed here, with a reason',
            edits: ignoreHere(spec.document, span.start, 'reviewed-case', true),
          },
        ],
      });
    }
  },
});
