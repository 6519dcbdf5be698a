import { defineRule, vagueReports } from './kit.ts';

export default defineRule({
  meta: {
    id: 'vague-condition',
    kind: 'vague',
    severity: 'warning',
    since: '0.1.0',
    sources: [
      { title: 'INCOSE Guide to Writing Requirements, R8: escape clauses' },
      { title: 'EARS: Easy Approach to Requirements Syntax' },
    ],
  },
  docs: {
    summary: 'A condition that nobody can check lets the instruction be declined.',
    rationale:
      '“Where appropriate” leaves the decision to the reader, so the rule binds in no case. A condition that can be observed, or a list of exceptions, keeps the freedom and still decides.',
    details:
      'Conditions that depend on possibility, need, sense or judgement count, and idioms that hand the decision over (“as you see fit”). “Optionally”, “by default” and “usually” state a permission or a default and are fine; so is a condition on something that can be seen, such as a file, a flag or a question of the user.',
  },
  messages: { vague: 'Loophole {words}: {question}' },
  examples: [
    { title: 'A condition that can be observed', text: 'If `DEBUG` is set, print the query plan.\n' },
    { title: 'A case for which the rule holds', text: 'Add a test for every bug fix.\n' },
    { title: 'A permission', text: 'You may optionally add a changelog entry.\n' },
    {
      title: 'The condition is explained',
      text: '- Ask for a review when necessary (a public function or the schema changes).\n',
    },
    {
      title: 'The reader decides',
      text: 'Add tests ⟦where appropriate⟧.\n',
      expect: [
        {
          messageId: 'vague',
          fixes: [
            { title: 'Name the condition', output: 'Add tests when [TODO: observable condition].\n' },
            { title: 'Delete “where appropriate”: it always holds', output: 'Add tests.\n' },
            {
              title: 'Name the exceptions instead',
              output: 'Add tests except [TODO: cases in which it does not hold].\n',
            },
          ],
        },
      ],
    },
    {
      title: 'In front of the rule',
      text: '- ⟦If possible⟧, mock the clock.\n',
      expect: [
        {
          messageId: 'vague',
          fixes: [{ title: 'Delete “If possible”: it always holds', output: '- Mock the clock.\n' }],
        },
      ],
    },
  ],
  check({ spec, glossary, report }) {
    for (const vague of vagueReports(spec, glossary, 'escape')) report(vague);
  },
});
