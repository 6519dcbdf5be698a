import { conflictReports, defineRule } from './kit.ts';

export default defineRule({
  meta: {
    id: 'conflicting-value',
    kind: 'conflict',
    severity: 'error',
    since: '0.1.0',
    sources: [
      { title: 'ConInstruct: models rarely tell that instructions conflict', url: 'https://arxiv.org/abs/2511.14342' },
    ],
  },
  docs: {
    summary:
      'Two instructions give different answers to one question: tabs and spaces, npm and pnpm, 80 and 100 columns.',
    rationale:
      'Whatever the agent does breaks one of the two. It picks one without telling, and another one the next time.',
    details:
      'Reported where both hold at once: not under headings for different folders, languages or phases, not under different conditions, not where an exception or a precedence is stated, and not where the levels of authority differ.',
    whenNotToUse: 'Turn it off for a document that collects alternatives for its readers to choose from.',
  },
  messages: {
    conflict: 'Two answers for {topic}: “{here}” and, on line {line}, “{there}” can’t both hold {situation}',
    relatedSide: 'The other answer for {topic}: “{text}”',
  },
  examples: [
    {
      title: 'One answer',
      text: '# Style\n\n- Indent with tabs.\n- Use single quotes for strings.\n',
    },
    {
      title: 'Different answers for different folders',
      text: '# Style\n\n## `web/`\n\n- Indent with 2 spaces.\n\n## `firmware/`\n\n- Indent with tabs.\n',
    },
    {
      title: 'A stated exception',
      text: '# Style\n\n- Indent with spaces, except in Makefiles.\n\n# Build files\n\n- In Makefiles, indent with tabs.\n',
    },
    {
      title: 'A stated precedence',
      text: '# Style\n\n- Lines are at most 80 characters.\n\n# Formatter\n\n- Lines are at most 100 characters.\n\nWhere the two sections disagree, the formatter wins.\n',
    },
    {
      title: 'Two package managers',
      text: '# Setup\n\n- ⟦Use pnpm⟧ for all scripts.\n\n# Release\n\n- Install dependencies with npm.\n',
      expect: [
        {
          messageId: 'conflict',
          fixes: [
            {
              title: 'Keep this one, remove the other',
              output: '# Setup\n\n- Use pnpm for all scripts.\n\n# Release\n\n',
            },
            {
              title: 'Keep the other, remove this one',
              output: '# Setup\n\n\n# Release\n\n- Install dependencies with npm.\n',
            },
            {
              title: 'Make the other an exception of this one',
              output:
                '# Setup\n\n- Use pnpm for all scripts, except [TODO: when the other applies].\n\n# Release\n\n- Install dependencies with npm.\n',
            },
            {
              title: 'Say that this one wins',
              output:
                '# Setup\n\n- Use pnpm for all scripts. Where this and “Install dependencies with npm” disagree, this one wins.\n\n# Release\n\n- Install dependencies with npm.\n',
            },
          ],
        },
      ],
    },
    {
      title: 'Two lengths',
      text: '# Style\n\nKeep ⟦lines under 80 characters⟧.\n\n# Editor\n\nSet the ruler so that lines wrap at 120 characters.\n',
      expect: [{ messageId: 'conflict' }],
    },
    {
      title: 'Two kinds of quotes',
      text: '# Style\n\n- Strings take ⟦single quotes⟧.\n- Names are in English.\n\n# Review\n\n- Check that all strings are double-quoted.\n',
      expect: [{ messageId: 'conflict' }],
    },
  ],
  check({ spec, report }) {
    for (const conflict of conflictReports(spec, 'value')) report(conflict);
  },
});
