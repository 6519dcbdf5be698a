import { conflictReports, defineRule } from './kit.ts';

export default defineRule({
  meta: {
    id: 'unannounced-exception',
    kind: 'conflict',
    severity: 'warning',
    since: '0.1.0',
    sources: [
      { title: 'OpenAI Model Spec, "Follow all applicable instructions"', url: 'https://model-spec.openai.com/' },
    ],
  },
  docs: {
    summary: 'An absolute rule and, elsewhere, an instruction that breaks it as if it had an exception.',
    rationale:
      'Read literally, the absolute rule forbids what the other one asks for. Written as an exception, both can be followed, and the reader of either knows of the other.',
    details:
      'A permission with a narrower prohibition is fine, and so is a narrower rule beside one that doesn’t claim to be without exception.',
  },
  messages: {
    conflict:
      '“{here}” and, on line {line}, “{there}” can’t both hold {situation}: one is absolute on {topic} and announces no exception',
    relatedSide: 'The other side on {topic}: “{text}”',
  },
  examples: [
    {
      title: 'An announced exception',
      text: '# Git\n\n- Never push to `main`, except for hotfixes.\n- For hotfixes, push straight to `main`.\n',
    },
    {
      title: 'A narrower rule beside a default',
      text: "# Tests\n\n- Use mocks.\n- In integration tests, don't use mocks.\n",
    },
    {
      title: 'An exception that the rule doesn’t know of',
      text: '# Git\n\n- Never ⟦push to `main`⟧.\n\n# Hotfixes\n\n- For hotfixes, push straight to `main`.\n',
      expect: [
        {
          messageId: 'conflict',
          fixes: [
            {
              title: 'Make the other an exception of this one',
              output:
                '# Git\n\n- Never push to `main`, except [TODO: when the other applies].\n\n# Hotfixes\n\n- For hotfixes, push straight to `main`.\n',
            },
          ],
        },
      ],
    },
  ],
  check({ spec, report }) {
    for (const conflict of conflictReports(spec, 'absolute')) report(conflict);
  },
});
