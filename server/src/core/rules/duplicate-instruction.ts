import { defineRule, duplicateReports } from './kit.ts';

export default defineRule({
  meta: {
    id: 'duplicate-instruction',
    kind: 'conflict',
    severity: 'hint',
    since: '0.1.0',
    sources: [{ title: 'IEEE 29148, “requirements are unique”' }],
  },
  docs: {
    summary: 'The same instruction stands twice.',
    rationale: 'Two copies drift apart: one is changed, the other is forgotten, and then they conflict.',
    details: 'Compared are the content words; short instructions, headings and table cells are left out.',
    whenNotToUse: 'Turn it off where a reminder is repeated on purpose.',
  },
  messages: {
    duplicate: 'Duplicate of the instruction on line {line}',
    relatedFirst: 'The first copy',
  },
  examples: [
    {
      title: 'Two instructions on one thing',
      text: '# Git\n\n- Sign every commit with your own GPG key.\n- Sign every release tag with the team key.\n',
    },
    {
      title: 'The same instruction again',
      text: '# Git\n\n- Sign every commit with your own GPG key.\n\n# Release\n\n- ⟦Always sign every commit with your own GPG key.⟧\n- Tag the release.\n',
      expect: [
        {
          messageId: 'duplicate',
          fixes: [
            {
              title: 'Remove this copy',
              output: '# Git\n\n- Sign every commit with your own GPG key.\n\n# Release\n\n- Tag the release.\n',
            },
          ],
        },
      ],
    },
  ],
  check({ spec, report }) {
    for (const found of duplicateReports(spec)) report(found);
  },
});
