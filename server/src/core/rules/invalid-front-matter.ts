import { checkFrontMatter, defineRule, frontMatterFormatOf } from './kit.ts';

export default defineRule({
  meta: {
    id: 'invalid-front-matter',
    kind: 'loading',
    severity: 'warning',
    since: '0.1.0',
    sources: [
      { title: 'Cursor: Rules', url: 'https://cursor.com/docs/rules' },
      { title: 'Claude Code: path-specific rules', url: 'https://code.claude.com/docs/en/memory' },
      {
        title: 'VS Code: custom instructions',
        url: 'https://code.visualstudio.com/docs/copilot/customization/custom-instructions',
      },
      { title: 'Agent Skills: specification', url: 'https://agentskills.io/specification' },
    ],
  },
  docs: {
    summary: 'The front matter of a rule file has a key or a value that the agent does not understand.',
    rationale:
      'Front matter decides whether a file is read at all. No agent reports a mistake in it: the rule is silently left out, or loaded where it was not meant to be.',
    details:
      'Each format has its own keys: `globs` and `alwaysApply` for Cursor, `applyTo` for Copilot, `paths` for Claude Code, `inclusion` for Kiro, `trigger` for Windsurf, `name` and `description` for skills. Keys that no format knows are left alone unless they look like a slip of the pen.',
  },
  messages: {
    notYaml: '{reader} ignores this front matter, since it is no valid YAML: {reason}',
    wrongValue: 'Unexpected value `{value}` for `{key}`, expected {expected}',
    misspelt: 'Unknown key `{key}`, did you mean `{closest}`?',
    foreign: '{reader} does not read `{key}`: its own key for this is `{own}`',
    missing: 'Missing `{key}`: {why}',
    missingBlock: 'Missing front matter with `{key}`: {why}',
    late: '{reader} reads front matter only where it begins on the first line',
    open: 'This front matter has no end, so {reader} takes it for text',
    badPattern: 'The pattern `{pattern}` matches nothing: its `{open}` is never closed',
  },
  examples: [
    {
      title: 'A rule of Cursor',
      path: '.cursor/rules/api.mdc',
      text: '---\ndescription: Endpoints\nglobs: src/api/**/*.ts, src/rpc/**\nalwaysApply: false\n---\n\nReturn `Result`.\n',
    },
    {
      title: 'Cursor reads patterns that YAML would not',
      path: '.cursor/rules/api.mdc',
      text: '---\ndescription:\nglobs: *.ts\nalwaysApply: false\n---\n\nReturn `Result`.\n',
    },
    {
      title: 'Keys of other tools are theirs',
      path: '.cursor/rules/api.mdc',
      text: '---\ndescription: Endpoints\nowner: platform\n---\n\nReturn `Result`.\n',
    },
    {
      title: 'Instructions of Copilot',
      path: '.github/instructions/api.instructions.md',
      text: '---\napplyTo: "**/*.ts"\n---\n\nReturn `Result`.\n',
    },
    {
      title: 'Front matter means nothing in AGENTS.md',
      text: '---\nalwaysApply: sometimes\n---\n\nReturn `Result`.\n',
    },
    {
      title: 'A value that is none',
      path: '.cursor/rules/api.mdc',
      text: '---\nglobs: src/**\nalwaysApply: ⟦sometimes⟧\n---\n\nReturn `Result`.\n',
      expect: [
        {
          messageId: 'wrongValue',
          fixes: [
            {
              title: 'Change to `false`',
              output: '---\nglobs: src/**\nalwaysApply: false\n---\n\nReturn `Result`.\n',
            },
          ],
        },
      ],
    },
    {
      title: 'A slip of the pen',
      path: '.cursor/rules/api.mdc',
      text: '---\nglobs: src/**\n⟦alwaysAply⟧: true\n---\n\nReturn `Result`.\n',
      expect: [
        {
          messageId: 'misspelt',
          fixes: [
            {
              title: 'Change to `alwaysApply`',
              output: '---\nglobs: src/**\nalwaysApply: true\n---\n\nReturn `Result`.\n',
            },
          ],
        },
      ],
    },
    {
      title: 'The key of another agent',
      path: '.claude/rules/api.md',
      text: '---\n⟦globs⟧: "src/**"\n---\n\nReturn `Result`.\n',
      expect: [
        {
          messageId: 'foreign',
          fixes: [{ title: 'Rename to `paths`', output: '---\npaths: "src/**"\n---\n\nReturn `Result`.\n' }],
        },
      ],
    },
    {
      title: 'A pattern that needs quotes',
      path: '.claude/rules/api.md',
      text: '---\npaths:\n  ⟦- **/*.ts⟧\n---\n\nReturn `Result`.\n',
      expect: [
        {
          messageId: 'notYaml',
          fixes: [
            {
              title: 'Put quotes round the value',
              output: '---\npaths:\n  - "**/*.ts"\n---\n\nReturn `Result`.\n',
            },
          ],
        },
      ],
    },
    {
      title: 'A mode without what it needs',
      path: '.kiro/steering/api.md',
      text: '---\n⟦inclusion⟧: fileMatch\n---\n\nReturn `Result`.\n',
      expect: [
        {
          messageId: 'missing',
          fixes: [
            {
              title: 'Add `fileMatchPattern`',
              output: '---\ninclusion: fileMatch\nfileMatchPattern: TODO\n---\n\nReturn `Result`.\n',
            },
          ],
        },
      ],
    },
    {
      title: 'A skill without a description',
      path: '.claude/skills/release/SKILL.md',
      text: '---\nname: release\n⟦description⟧:\n---\n\n# Release\n',
      expect: [
        {
          messageId: 'missing',
          fixes: [{ title: 'Add `description`', output: '---\nname: release\ndescription: TODO\n---\n\n# Release\n' }],
        },
      ],
    },
    {
      title: 'A skill without front matter',
      path: '.claude/skills/release/SKILL.md',
      text: '⟦# Release⟧\n',
      expect: [
        {
          messageId: 'missingBlock',
          fixes: [{ title: 'Add the front matter', output: '---\nname: TODO\ndescription: TODO\n---\n\n# Release\n' }],
        },
      ],
    },
    {
      title: 'A heading before it',
      path: '.cursor/rules/api.mdc',
      text: '\n⟦---⟧\nglobs: src/**\n---\n\nReturn `Result`.\n',
      expect: [
        {
          messageId: 'late',
          fixes: [
            {
              title: 'Remove what stands before the front matter',
              output: '---\nglobs: src/**\n---\n\nReturn `Result`.\n',
            },
          ],
        },
      ],
    },
    {
      title: 'No end',
      path: '.cursor/rules/api.mdc',
      text: '⟦---⟧\nglobs: src/**\n\nReturn `Result`.\n',
      expect: [
        {
          messageId: 'open',
          fixes: [
            {
              title: 'Close the front matter with `---`',
              output: '---\nglobs: src/**\n---\n\nReturn `Result`.\n',
            },
          ],
        },
      ],
    },
    {
      title: 'A bracket that is never closed',
      path: '.github/instructions/api.instructions.md',
      text: '---\napplyTo: "⟦src/**/*.{ts,tsx⟧"\n---\n\nReturn `Result`.\n',
      expect: [
        {
          messageId: 'badPattern',
          fixes: [{ title: 'Close the `{`', output: '---\napplyTo: "src/**/*.{ts,tsx}"\n---\n\nReturn `Result`.\n' }],
        },
      ],
    },
  ],
  check({ document, workspace, report }) {
    const format = frontMatterFormatOf(workspace?.pathOf(document) ?? document.uri);
    if (!format) return;
    for (const { id, data, span, fixes } of checkFrontMatter(document, format)) {
      report({
        messageId: id,
        data,
        span,
        wholeFile: id === 'missingBlock',
        fixes: fixes.map(({ title, ...edit }, index) => ({ title, preferred: index === 0, edits: [edit] })),
      });
    }
  },
});
