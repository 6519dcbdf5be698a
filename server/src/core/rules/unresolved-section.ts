import { closest, defineRule, namingOf, readSectionLinks, type RuleFix } from './kit.ts';

export default defineRule({
  meta: {
    id: 'unresolved-section',
    kind: 'authority',
    severity: 'warning',
    since: '0.1.0',
    sources: [
      { title: 'OpenAI Model Spec: `[?](#id)` refers to a section by its id', url: 'https://model-spec.openai.com/' },
    ],
  },
  docs: {
    summary: 'A link points to a section that the document does not have.',
    rationale:
      'The reader who follows it finds nothing, and the rule that was meant to decide is not read. An agent does not even notice.',
    details:
      'A link resolves to an id written on a heading (`{#id}`), to the anchor that GitHub makes from a heading without one, or to an HTML anchor.',
  },
  messages: {
    misspelt: 'Unknown section `#{name}`, did you mean `#{closest}`?',
    unknown: 'Unknown section `#{name}`: no heading of this document has that id',
  },
  examples: [
    { title: 'An id on a heading', text: '# Style {#style}\n\nSee [?](#style).\n' },
    { title: 'The anchor that GitHub makes', text: '# Code style & tests\n\nSee [style](#code-style--tests).\n' },
    { title: 'An HTML anchor', text: '<a id="top"></a>\n\nBack to the [top](#top).\n' },
    { title: 'A link to the top, which every page has', text: '# Style\n\nBack to the [top](#top).\n' },
    {
      title: 'A misspelt id',
      text: '# Style {#style}\n\nSee [?](#⟦stlye⟧).\n',
      expect: [
        {
          messageId: 'misspelt',
          fixes: [{ title: 'Change to `#style`', output: '# Style {#style}\n\nSee [?](#style).\n' }],
        },
      ],
    },
    {
      title: 'An id that no heading has',
      text: '# Style {#style}\n\nFollow the [release steps](#⟦releasing⟧).\n',
      expect: [
        {
          messageId: 'unknown',
          fixes: [
            { title: 'Remove the link, keep its text', output: '# Style {#style}\n\nFollow the release steps.\n' },
          ],
        },
      ],
    },
  ],
  check({ document, report }) {
    const links = readSectionLinks(document);
    if (links.length === 0) return;
    const { names, known } = namingOf(document);
    for (const { name, span, nameSpan } of links) {
      if (known.has(name.toLowerCase()) || name.toLowerCase() === 'top') continue;
      const near = closest(name, names);
      const fixes: RuleFix[] = near
        ? [{ title: `Change to \`#${near}\``, preferred: true, edits: [{ span: nameSpan, text: near }] }]
        : [];
      const label = /^\[([^\][]+)\]/.exec(document.text.slice(span.start, span.end))?.[1];
      if (label && label !== '?')
        fixes.push({ title: 'Remove the link, keep its text', edits: [{ span, text: label }] });
      else if (!near) fixes.push({ title: 'Remove the reference', edits: [{ span, text: '' }] });
      report(
        near
          ? { messageId: 'misspelt', data: { name, closest: near }, span: nameSpan, fixes }
          : { messageId: 'unknown', data: { name }, span: nameSpan, fixes },
      );
    }
  },
});
