import { defineRule, vagueReports } from './kit.ts';

export default defineRule({
  meta: {
    id: 'weak-obligation',
    kind: 'vague',
    severity: 'warning',
    since: '0.1.0',
    sources: [
      { title: 'RFC 2119: MUST, SHOULD and MAY' },
      { title: 'INCOSE Guide to Writing Requirements, R7: vague terms' },
    ],
  },
  docs: {
    summary: 'The wording leaves open whether the instruction must be followed.',
    rationale:
      'An attempt is not an outcome, and a wish is no rule. An agent that is told to try has done so as soon as it gives up.',
    details:
      'Attempts (“try to”), wishes (“it would be nice”) and hedged advice (“you might want to”) count. “Prefer … over …”, “by default” and “may” are levels of obligation of their own and are fine.',
  },
  messages: { vague: 'Not binding {words}: {question}' },
  examples: [
    { title: 'A rule', text: 'Avoid `any`.\n' },
    { title: 'A default', text: 'Prefer `const` over `let`.\n' },
    { title: 'A permission', text: 'You may skip the changelog for typo fixes.\n' },
    {
      title: 'An attempt',
      text: '⟦Try to⟧ avoid `any`.\n',
      expect: [
        {
          messageId: 'vague',
          fixes: [
            { title: 'Make it binding', output: 'Avoid `any`.\n' },
            { title: 'Make it a default', output: 'By default, avoid `any`.\n' },
            { title: 'Make it a permission', output: 'You may avoid `any`.\n' },
          ],
        },
      ],
    },
    {
      title: 'Advice',
      text: '- ⟦You might want to⟧ run the linter first.\n',
      expect: [{ messageId: 'vague', fixes: [{ title: 'Make it binding', output: '- Run the linter first.\n' }] }],
    },
  ],
  check({ spec, glossary, report }) {
    for (const vague of vagueReports(spec, glossary, 'weak')) report(vague);
  },
});
