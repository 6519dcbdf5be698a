import { defineRule, brokenRules } from './kit.ts';

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
    summary: 'A command breaks a rule of its own document.',
    rationale:
      'Agents imitate examples before they obey rules: a block that says `npm` outweighs a sentence that says pnpm.',
    details:
      'Read are shell blocks, lists of commands, and the commands that a sentence tells the reader to run, against the one package manager, test runner, formatter or type checker that the document chooses for all of its project. A heading that names the other tool or another part of the project, a block that shows several ways or goes to another folder, and a sample of what is wrong keep the rule silent.',
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
      title: 'Another folder has tools of its own',
      text: '# Setup\n\nUse pnpm.\n\n```sh\ncd legacy\nnpm install\n```\n',
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
    {
      title: 'A sentence that has the wrong command run',
      text: '# Tests\n\n- Unit tests run with Vitest.\n- Run `npx ⟦jest⟧` before each commit.\n',
      expect: [
        {
          messageId: 'breaks',
          fixes: [
            {
              title: 'Use Vitest here',
              output: '# Tests\n\n- Unit tests run with Vitest.\n- Run `npx vitest` before each commit.\n',
            },
          ],
        },
      ],
    },
  ],
  check({ spec, report }) {
    for (const found of brokenRules(spec)) report(found);
  },
});
