import { defineRule, vagueReports } from './kit.ts';

export default defineRule({
  meta: {
    id: 'vague-quantity',
    kind: 'vague',
    severity: 'warning',
    since: '0.1.0',
    sources: [
      { title: 'ISO/IEC/IEEE 29148: non-verifiable terms' },
      { title: 'INCOSE Guide to Writing Requirements, R7: vague terms' },
    ],
  },
  docs: {
    summary: 'An instruction sets an amount without a bound.',
    rationale:
      '“Small” to one author is two hundred lines to another. A number can be wrong and still be corrected; an adjective can only be argued about.',
    details:
      'Sizes, counts, durations and frequencies count, whether they limit the work (“keep functions small”) or pick out a case (“for large files”). A number, a unit or an instance near it pins them.',
  },
  messages: { vague: 'No bound on {words}: {question}' },
  examples: [
    { title: 'A number', text: 'Keep functions under 40 lines.\n' },
    { title: 'A number beside the word', text: 'Keep functions small (at most 40 lines).\n' },
    { title: 'A word with a technical meaning', text: 'Use long options in scripts: `--verbose`, not `-v`.\n' },
    {
      title: 'No number',
      text: 'Keep functions ⟦small⟧.\n',
      expect: [
        {
          messageId: 'vague',
          fixes: [
            { title: 'Give a number', output: 'Keep functions small (at most [TODO: number and unit]).\n' },
            {
              title: 'Add a criterion below',
              output: 'Keep functions small:\n\n- [TODO: criterion that can be checked]\n',
            },
          ],
        },
      ],
    },
    {
      title: 'A case without a bound',
      text: '- Use pagination for ⟦large⟧ result sets.\n',
      expect: [
        {
          messageId: 'vague',
          fixes: [
            {
              title: 'Give a number',
              output: '- Use pagination for large result sets (over [TODO: number and unit]).\n',
            },
          ],
        },
      ],
    },
  ],
  check({ spec, glossary, report }) {
    for (const vague of vagueReports(spec, glossary, 'quantity')) report(vague);
  },
});
