import { defineRule, type Excess, excessOf, relativePath, type RuleFix, splitAt } from './kit.ts';

const SEVERITIES = { cut: 'warning', dropped: 'warning', long: 'information', unclear: 'information' } as const;

export default defineRule({
  meta: {
    id: 'over-budget',
    kind: 'loading',
    severity: 'warning',
    since: '0.1.0',
    sources: [
      { title: 'Codex: project_doc_max_bytes', url: 'https://developers.openai.com/codex/guides/agents-md' },
      { title: 'Claude Code: under 200 lines a file', url: 'https://code.claude.com/docs/en/memory' },
    ],
  },
  docs: {
    summary: 'The file is longer than what an agent reads of it.',
    rationale:
      'Agents cut instruction files without a word. With Codex the files of a project share one budget, and since the root comes first, it is the nearest file that is lost.',
    details:
      'The report is about the file and stands on its first line; it says how long the file is and where the agent stops. Where a vendor only advises a length, it is information. Move what is needed rarely into a file of its own and link it.',
  },
  messages: {
    cut: '{agent} stops reading in line {line} of {lines}: {why}',
    dropped: '{agent} reads nothing of this file: {why}',
    long: 'Longer than advised for {agent}: {lines} lines, {why}',
    unclear: 'Beyond the limit of {agent}: {lines} lines, {why}; what becomes of the rest is not documented',
  },
  examples: [
    { title: 'A short file', files: { '.git/HEAD': '' }, agents: ['codex'], text: '# Rules\n\nUse tabs.\n' },
    {
      title: 'More than the budget',
      files: { '.git/HEAD': '' },
      agents: ['codex'],
      text: `⟦# Rules⟧\n\n## Style\n\nUse tabs.\n\n## Log\n\n~~~\n${'x'.repeat(33_000)}\n~~~\n`,
      expect: [
        {
          messageId: 'cut',
          fixes: [
            {
              title: 'Move “Log” and what follows to `docs/agents/log.md`',
              output: '# Rules\n\n## Style\n\nUse tabs.\n\nRead `docs/agents/log.md` for “Log”.\n',
              files: { 'docs/agents/log.md': `## Log\n\n~~~\n${'x'.repeat(33_000)}\n~~~\n` },
            },
          ],
        },
      ],
    },
    {
      title: 'Nothing left for the nearest file',
      path: 'api/AGENTS.md',
      files: { '.git/HEAD': '', 'AGENTS.md': `~~~\n${'x'.repeat(33_000)}\n~~~\n` },
      agents: ['codex'],
      text: '⟦Return `Result`.⟧\n',
      expect: [{ messageId: 'dropped' }],
    },
    {
      title: 'Longer than advised',
      path: 'CLAUDE.md',
      files: { '.git/HEAD': '' },
      agents: ['claude-code'],
      text: `⟦# Rules⟧\n\n~~~\n${'\n'.repeat(197)}last\n~~~\n`,
      expect: [{ messageId: 'long' }],
    },
    {
      title: 'A limit whose effect nobody knows',
      path: '.windsurf/rules/style.md',
      files: { '.git/HEAD': '' },
      agents: ['windsurf'],
      text: `⟦# Rules⟧\n\n~~~\n${'x'.repeat(13_000)}\n~~~\n`,
      expect: [{ messageId: 'unclear' }],
    },
  ],
  check({ document, workspace, report }) {
    const path = workspace?.pathOf(document);
    if (!workspace || path === undefined) return;
    for (const excess of excessOf(workspace, path, document)) {
      const { kind, agent, why, span, lines, line } = excess;
      const fixes = kind === 'dropped' ? [] : splitFixes(excess);
      report({
        messageId: kind,
        data: { agent, why, lines, line },
        span,
        wholeFile: true,
        severity: SEVERITIES[kind],
        fixes,
      });
    }

    function splitFixes({ offset }: Excess): RuleFix[] {
      const split = workspace && path !== undefined ? splitAt({ path, offset }, document, workspace) : undefined;
      if (!split || !workspace || path === undefined) return [];
      const link = `Read \`${relativePath(path, split.path)}\` for “${split.title}”.\n`;
      return [
        {
          title: `Move “${split.title}” and what follows to \`${split.path}\``,
          edits: [
            { span: split.span, text: link },
            { uri: workspace.uriOf(split.path), span: { start: 0, end: 0 }, text: split.text },
          ],
        },
      ];
    }
  },
});
