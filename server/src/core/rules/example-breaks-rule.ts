import { defineRule, exampleReports } from './kit.ts';

export default defineRule({
  meta: {
    id: 'example-breaks-rule',
    kind: 'conflict',
    severity: 'warning',
    since: '0.1.0',
    sources: [
      { title: 'OpenAI Model Spec, "Follow all applicable instructions"', url: 'https://model-spec.openai.com/' },
    ],
  },
  docs: {
    summary: 'A command in a code block breaks a rule of its own document.',
    rationale:
      'Agents imitate examples before they obey rules: a block that says `npm` outweighs a sentence that says pnpm.',
    details:
      'Read are shell blocks, against the package manager that the document insists on. A heading that names the other tool keeps the rule silent.',
    whenNotToUse: 'Turn it off where blocks show commands for other people than the reader.',
  },
  messages: {
    breaks: '`{sample}` breaks the rule to use {rule}',
    relatedRule: 'The rule',
  },
  examples: [
    { title: 'A block that keeps the rule', text: '# Setup\n\nAlways use pnpm.\n\n```sh\npnpm install\n```\n' },
    {
      title: 'A global tool is another matter',
      text: '# Setup\n\nAlways use pnpm.\n\n```sh\nnpm install -g corepack\n```\n',
    },
    {
      title: 'A block that breaks the rule',
      text: '# Setup\n\nAlways use pnpm.\n\n```sh\n⟦npm install⟧\n```\n',
      expect: [
        {
          messageId: 'breaks',
          fixes: [{ title: 'Use pnpm here', output: '# Setup\n\nAlways use pnpm.\n\n```sh\npnpm install\n```\n' }],
        },
      ],
    },
  ],
  check({ spec, report }) {
    for (const found of exampleReports(spec)) report(found);
  },
});
