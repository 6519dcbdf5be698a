import { defineRule, firstLine, relativePath, type RuleFix, shadowedFile, type Workspace } from './kit.ts';

export default defineRule({
  meta: {
    id: 'shadowed-file',
    kind: 'loading',
    severity: 'warning',
    since: '0.1.0',
    sources: [
      {
        title: 'Codex: AGENTS.override.md comes before AGENTS.md',
        url: 'https://developers.openai.com/codex/guides/agents-md',
      },
      { title: 'Claude Code: when AGENTS.md is read', url: 'https://code.claude.com/docs/en/memory' },
    ],
  },
  docs: {
    summary: 'An agent skips this file because another one comes first.',
    rationale:
      'Several agents read one file of a folder and no more. What stands in the other is then not followed, and nothing says so: a forgotten `AGENTS.override.md` silences `AGENTS.md` for good.',
    details:
      'A warning when no agent that works here reads the file, or when the one that comes first is empty, so that an agent reads nothing at all; information when an override hides it from one of them, and a hint when another agent’s own file comes first by design.',
  },
  messages: {
    all: 'Not read by any agent that works here: {why}',
    some: 'Not read by {agents}: {why}',
    empty: 'Not read by {agents}, which gets nothing instead: `{by}` comes first and is empty',
    relatedShadow: 'This file comes first',
  },
  examples: [
    {
      title: 'One file for all',
      path: 'AGENTS.md',
      files: { 'CLAUDE.md': '@AGENTS.md\n' },
      agents: ['claude-code', 'codex'],
      text: 'Use tabs.\n',
    },
    {
      title: 'An override elsewhere',
      path: 'AGENTS.md',
      files: { '.git/HEAD': '', 'api/AGENTS.override.md': 'Use spaces.\n' },
      agents: ['codex'],
      text: 'Use tabs.\n',
    },
    {
      title: 'A forgotten override',
      path: 'api/AGENTS.md',
      files: { '.git/HEAD': '', 'api/AGENTS.override.md': 'Return 503.\n' },
      agents: ['codex'],
      text: '⟦Return 409.⟧\n',
      expect: [
        {
          messageId: 'all',
          fixes: [
            {
              title: 'Move this text to `api/AGENTS.override.md`',
              output: '',
              files: { 'api/AGENTS.override.md': 'Return 503.\n\nReturn 409.\n' },
            },
          ],
        },
      ],
    },
    {
      title: 'The file of one agent beside the file of all',
      path: 'AGENTS.md',
      files: { '.git/HEAD': '', 'CLAUDE.md': 'Be brief.\n' },
      agents: ['claude-code', 'codex'],
      text: '⟦Use spaces.⟧\n',
      expect: [
        {
          messageId: 'some',
          fixes: [
            {
              title: 'Import it in `CLAUDE.md`',
              output: 'Use spaces.\n',
              files: { 'CLAUDE.md': 'Be brief.\n\n@AGENTS.md\n' },
            },
          ],
        },
      ],
    },
    {
      title: 'An empty file of one agent',
      path: 'AGENTS.md',
      files: { '.git/HEAD': '', 'CLAUDE.md': '' },
      agents: ['claude-code', 'codex'],
      text: '⟦Use spaces.⟧\n',
      expect: [
        {
          messageId: 'empty',
          fixes: [
            {
              title: 'Import it in `CLAUDE.md`',
              output: 'Use spaces.\n',
              files: { 'CLAUDE.md': '@AGENTS.md\n' },
            },
          ],
        },
      ],
    },
  ],
  check({ document, workspace, report }) {
    const path = workspace?.pathOf(document);
    if (!workspace || path === undefined || document.text.trim() === '') return;
    const shadowed = shadowedFile(workspace, path);
    if (!shadowed) return;
    const { agents, why, by, readers, importable } = shadowed;
    const isEmpty = by !== undefined && workspace.tree.facts(by)?.text.trim() === '';
    const mild = by?.includes('override') === true ? 'information' : 'hint';
    const told = isEmpty
      ? ({ messageId: 'empty', data: { agents, by } } as const)
      : readers === ''
        ? ({ messageId: 'all', data: { why } } as const)
        : ({ messageId: 'some', data: { agents, why } } as const);
    report({
      ...told,
      span: firstLine(document),
      wholeFile: true,
      severity: isEmpty || readers === '' ? 'warning' : mild,
      ...(by !== undefined && {
        related: [{ messageId: 'relatedShadow', span: { start: 0, end: 0 }, uri: workspace.uriOf(by) }],
        fixes: [...(importable ? [importFix(workspace, path, by)] : []), moveFix(workspace, document, by)],
      }),
    });
  },
});

function importFix(workspace: Workspace, path: string, by: string): RuleFix {
  const uri = workspace.uriOf(by);
  return {
    title: `Import it in \`${by}\``,
    preferred: true,
    edits: [{ uri, ...appended(workspace, by, `@${relativePath(by, path)}\n`) }],
  };
}

function moveFix(workspace: Workspace, { text }: { readonly text: string }, by: string): RuleFix {
  return {
    title: `Move this text to \`${by}\``,
    edits: [
      { span: { start: 0, end: text.length }, text: '' },
      { uri: workspace.uriOf(by), ...appended(workspace, by, text.replace(/^\uFEFF/, '')) },
    ],
  };
}

/** An edit that adds a paragraph at the end of a file. */
function appended({ tree }: Workspace, path: string, text: string) {
  const old = tree.facts(path)?.text ?? '';
  const gap =
    old === '' || (old.endsWith('\n') && /\n[ \t\r]*\n$/.test(old.slice(-100)))
      ? ''
      : old.endsWith('\n')
        ? '\n'
        : '\n\n';
  return { span: { start: old.length, end: old.length }, text: gap + text };
}
