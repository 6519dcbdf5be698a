import { defineRule, vagueReports } from './kit.ts';

export default defineRule({
  meta: {
    id: 'unresolved-reference',
    kind: 'vague',
    severity: 'warning',
    since: '0.1.0',
    sources: [{ title: 'ISO/IEC/IEEE 29148: incomplete references' }],
  },
  docs: {
    summary: 'The instruction points to something that the reader cannot find.',
    rationale:
      'An agent has no colleagues to ask for the usual process, and “best practices” are whatever it learnt elsewhere. A path, a link or the rule itself can be followed.',
    details:
      'Slogans, “existing patterns” without a file to copy, and documents without a name count. A path, a link, a tool or a standard that can be checked against (PEP 8, Conventional Commits, WCAG 2.2 AA) resolves them; so do the concrete rules that follow a slogan in the same item or list.',
  },
  messages: { vague: 'Unresolved {words}: {question}' },
  examples: [
    { title: 'A path', text: 'Follow `docs/release.md`.\n' },
    { title: 'A link', text: 'Follow the [release process](docs/release.md).\n' },
    { title: 'A standard', text: 'Follow the naming conventions of PEP 8.\n' },
    {
      title: 'The rules follow',
      text: '- Follow best practices:\n  - one migration per pull request\n  - no raw SQL in handlers\n',
    },
    {
      title: 'Only the team knows',
      text: 'Follow ⟦the usual process⟧.\n',
      expect: [
        {
          messageId: 'vague',
          fixes: [
            {
              title: 'Name the document, file or tool',
              output: 'Follow the usual process (see [TODO: path or link]).\n',
            },
            {
              title: 'Add a criterion below',
              output: 'Follow the usual process:\n\n- [TODO: criterion that can be checked]\n',
            },
          ],
        },
      ],
    },
    {
      title: 'A slogan',
      text: '- Apply security ⟦best practices⟧.\n',
      expect: [
        {
          messageId: 'vague',
          fixes: [
            {
              title: 'Name the document, file or tool',
              output: '- Apply security best practices (see [TODO: path or link]).\n',
            },
          ],
        },
      ],
    },
  ],
  check({ spec, glossary, report }) {
    for (const vague of vagueReports(spec, glossary, 'reference')) report(vague);
  },
});
