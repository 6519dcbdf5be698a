import { defineRule, namingOf, type RuleFix } from './kit.ts';

export default defineRule({
  meta: {
    id: 'duplicate-section-id',
    kind: 'authority',
    severity: 'error',
    since: '0.1.0',
    sources: [
      { title: 'OpenAI Model Spec: every section has an id of its own', url: 'https://model-spec.openai.com/' },
    ],
  },
  docs: {
    summary: 'Two headings carry the same section id.',
    rationale:
      'A reference to the id then means two sections. Which rule is cited, and which level of authority it has, is left to chance.',
    details:
      'Only ids that are written out, `{#id}`, are compared. The anchors that a renderer makes from equal headings differ by themselves.',
  },
  messages: {
    duplicate: 'Duplicate section id `{id}`: a link to it would mean two sections',
    relatedFirst: 'The id is first given here',
  },
  examples: [
    { title: 'Ids that differ', text: '# Style {#style}\n\n# Tests {#tests}\n' },
    { title: 'Equal headings without ids', text: '# Style\n\n## Rules\n\n# Tests\n\n## Rules\n' },
    {
      title: 'The same id twice',
      text: '# Style {#rules}\n\nUse tabs.\n\n# Tests {#⟦rules⟧}\n\nRun `make test`.\n',
      expect: [
        {
          messageId: 'duplicate',
          fixes: [
            {
              title: 'Rename to `rules_2`',
              output: '# Style {#rules}\n\nUse tabs.\n\n# Tests {#rules_2}\n\nRun `make test`.\n',
            },
          ],
        },
      ],
    },
  ],
  check({ document, report }) {
    const first = new Map<string, { readonly start: number; readonly end: number }>();
    let taken: Set<string> | undefined;
    for (const section of document.sections) {
      const id = section.attributes?.id;
      if (!id) continue;
      const known = first.get(id.value);
      if (!known) first.set(id.value, id.span);
      else {
        taken ??= new Set(namingOf(document).names);
        let number = 2;
        while (taken.has(`${id.value}_${number}`)) number++;
        const text = `${id.value}_${number}`;
        taken.add(text);
        const fix: RuleFix = { title: `Rename to \`${text}\``, preferred: true, edits: [{ span: id.span, text }] };
        report({
          messageId: 'duplicate',
          data: { id: id.value },
          span: id.span,
          related: [{ messageId: 'relatedFirst', span: known }],
          fixes: [fix],
        });
      }
    }
  },
});
