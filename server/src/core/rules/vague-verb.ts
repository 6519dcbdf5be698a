import { defineRule, vagueReports } from './kit.ts';

export default defineRule({
  meta: {
    id: 'vague-verb',
    kind: 'vague',
    severity: 'warning',
    since: '0.1.0',
    sources: [{ title: 'ISO/IEC/IEEE 29148: ambiguous verbs' }, { title: 'INCOSE Guide to Writing Requirements, R10' }],
  },
  docs: {
    summary: 'The verb names no act that one could watch.',
    rationale:
      'Nobody can see whether performance was considered or errors were handled. An act (“log and rethrow”, “write it into the pull request”) can be seen, and so can its absence.',
    details:
      'Thoughts (“consider”, “be careful”), verbs without a result (“handle errors”) and improvements without a measure (“optimise rendering”) count, unless the sentence goes on to say by which act.',
  },
  messages: { vague: 'No act in {words}: {question}' },
  examples: [
    { title: 'An act', text: 'Wrap every call to the network in `try` and rethrow as `AppError`.\n' },
    { title: 'The act follows', text: 'Handle timeouts by retrying once and then returning `503`.\n' },
    { title: 'A verb that names an act', text: 'Run `npm test` before you push.\n' },
    {
      title: 'A thought',
      text: '⟦Be careful⟧ with migrations.\n',
      expect: [
        {
          messageId: 'vague',
          fixes: [
            {
              title: 'Say which act shows it',
              output: 'Be careful with migrations ([TODO: on which event, which act]).\n',
            },
            {
              title: 'Add a criterion below',
              output: 'Be careful with migrations:\n\n- [TODO: criterion that can be checked]\n',
            },
          ],
        },
      ],
    },
    {
      title: 'No result',
      text: '- ⟦Consider⟧ performance.\n',
      expect: [
        {
          messageId: 'vague',
          fixes: [
            {
              title: 'Say which act shows it',
              output: '- Consider performance ([TODO: on which event, which act]).\n',
            },
          ],
        },
      ],
    },
  ],
  check({ spec, glossary, report }) {
    for (const vague of vagueReports(spec, glossary, 'verb')) report(vague);
  },
});
