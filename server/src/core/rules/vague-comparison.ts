import { defineRule, vagueReports } from './kit.ts';

export default defineRule({
  meta: {
    id: 'vague-comparison',
    kind: 'vague',
    severity: 'warning',
    since: '0.1.0',
    sources: [{ title: 'ISO/IEC/IEEE 29148: comparative phrases' }],
  },
  docs: {
    summary: 'A comparison has no baseline.',
    rationale: '“Faster” than what? Without the other side, the smallest change satisfies the rule and so does none.',
    details: 'Comparatives and superlatives count. A “than”, a number or a named state pins them.',
  },
  messages: { vague: 'No baseline for {words}: {question}' },
  examples: [
    { title: 'A bound', text: 'Keep the build under 60 s.\n' },
    { title: 'A baseline', text: 'Make the build faster than on `main`.\n' },
    {
      title: 'No baseline',
      text: 'Make the build ⟦faster⟧.\n',
      expect: [
        {
          messageId: 'vague',
          fixes: [
            { title: 'Name the baseline', output: 'Make the build faster than [TODO: what, and by how much].\n' },
            { title: 'Give a number', output: 'Make the build faster ([TODO: number and unit]).\n' },
          ],
        },
      ],
    },
  ],
  check({ spec, glossary, report }) {
    for (const vague of vagueReports(spec, glossary, 'comparative')) report(vague);
  },
});
