import { defineRule, vagueReports } from './kit.ts';

export default defineRule({
  meta: {
    id: 'open-list',
    kind: 'vague',
    severity: 'warning',
    since: '0.1.0',
    sources: [{ title: 'INCOSE Guide to Writing Requirements, R9: open-ended clauses' }],
  },
  docs: {
    summary: 'A list is left open and its rest cannot be inferred.',
    rationale:
      'What stands behind “etc.” is what the author had in mind and the reader has not. A closed list, or the rule for what belongs to it, can be followed.',
    details:
      'A list whose members are literal and of one kind (file extensions, commands) may stay open: the rest follows from them.',
  },
  messages: { vague: 'Open list {words}: {question}' },
  examples: [
    { title: 'A closed list', text: 'Check each handler for leaked connections and for missing timeouts.\n' },
    {
      title: 'The rest can be inferred',
      text: 'Format every TypeScript file (`.ts`, `.tsx`, etc.) with the formatter.\n',
    },
    {
      title: 'Anything may follow',
      text: 'Check for bugs, security, ⟦etc⟧.\n',
      expect: [
        {
          messageId: 'vague',
          fixes: [
            { title: 'Close the list: delete “etc”', output: 'Check for bugs, security.\n' },
            {
              title: 'Say what else belongs to it',
              output: 'Check for bugs, security, etc (everything that [TODO: test of membership]).\n',
            },
          ],
        },
      ],
    },
  ],
  check({ spec, glossary, report }) {
    for (const vague of vagueReports(spec, glossary, 'open-list')) report(vague);
  },
});
