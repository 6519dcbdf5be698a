import { defineRule, importCycles } from './kit.ts';

export default defineRule({
  meta: {
    id: 'import-cycle',
    kind: 'reference',
    severity: 'warning',
    since: '0.1.0',
    sources: [{ title: 'Claude Code: imports', url: 'https://code.claude.com/docs/en/memory' }],
  },
  docs: {
    summary: 'An import comes back to the file that it stands in.',
    rationale:
      'Agents notice the circle and stop somewhere, each at another place. Which text is read first, and whether all of it is, then depends on the file that one starts with.',
  },
  messages: {
    cycle: 'Import cycle: {way}',
    self: 'This file imports itself',
    relatedBack: 'Here the import comes back',
  },
  examples: [
    {
      title: 'One way',
      path: 'CLAUDE.md',
      files: { 'docs/testing.md': 'Run `make test`.\n' },
      agents: ['claude-code'],
      text: '@docs/testing.md\n',
    },
    {
      title: 'Only an example in code',
      path: 'CLAUDE.md',
      files: { 'docs/testing.md': 'Write `@../CLAUDE.md`.\n' },
      agents: ['claude-code'],
      text: '@docs/testing.md\n\nUse tabs.\n',
    },
    {
      title: 'There and back',
      path: 'CLAUDE.md',
      files: { 'docs/testing.md': '@../CLAUDE.md\n' },
      agents: ['claude-code'],
      text: 'Use tabs.\n\n⟦@docs/testing.md⟧\n',
      expect: [
        {
          messageId: 'cycle',
          fixes: [
            { title: 'Remove this import', output: 'Use tabs.\n\n' },
            {
              title: 'Remove the import in `docs/testing.md`',
              output: 'Use tabs.\n\n@docs/testing.md\n',
              files: { 'docs/testing.md': '' },
            },
          ],
        },
      ],
    },
    {
      title: 'Itself',
      path: 'CLAUDE.md',
      files: {},
      agents: ['claude-code'],
      text: 'Use tabs.\n\n⟦@CLAUDE.md⟧\n',
      expect: [{ messageId: 'self', fixes: [{ title: 'Remove this import', output: 'Use tabs.\n\n' }] }],
    },
  ],
  check({ document, workspace, report }) {
    const path = workspace?.pathOf(document);
    if (!workspace || path === undefined) return;
    for (const { span, way, back } of importCycles(workspace, path)) {
      const removeHere = { title: 'Remove this import', edits: [{ span: withLine(document.text, span), text: '' }] };
      if (back.path === path) {
        report({ messageId: 'self', span, fixes: [removeHere] });
        continue;
      }
      const uri = workspace.uriOf(back.path);
      const other = workspace.tree.facts(back.path)?.text ?? '';
      const removeThere = {
        title: `Remove the import in \`${back.path}\``,
        preferred: true,
        edits: [{ uri, span: withLine(other, back.span), text: '' }],
      };
      report({
        messageId: 'cycle',
        data: { way: way.map((file) => `\`${file}\``).join(' → ') },
        span,
        related: [{ messageId: 'relatedBack', span: back.span, uri }],
        fixes: [removeThere, removeHere],
      });
    }
  },
});

/** The import with its line where nothing else stands on it. */
function withLine(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const lineEnd = next < 0 ? text.length : next + 1;
  const alone =
    text.slice(lineStart, start).replace('\uFEFF', '').trim() === '' && text.slice(end, lineEnd).trim() === '';
  return alone ? { start: lineStart, end: lineEnd } : { start, end };
}
