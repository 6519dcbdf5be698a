import { conflictReports, defineRule } from './kit.ts';

export default defineRule({
  meta: {
    id: 'conflicting-polarity',
    kind: 'conflict',
    severity: 'error',
    since: '0.1.0',
    sources: [
      { title: 'OpenAI Model Spec, "Follow all applicable instructions"', url: 'https://model-spec.openai.com/' },
    ],
  },
  docs: {
    summary: 'One instruction asks for what another one forbids.',
    rationale:
      'Whatever the agent does breaks one of the two. It picks one without telling, and another one the next time.',
    details:
      'The two need not share words: “Land your work on `main`” and “The default branch is off limits” are found through a catalogue of practices. Different headings, folders, languages, phases or conditions, a stated exception, a stated precedence and different levels of authority make it no conflict.',
  },
  messages: {
    conflict:
      'Conflicting guidance on {topic}: “{here}” and, on line {line}, “{there}” can’t both be followed {situation}',
    relatedSide: 'The other side on {topic}: “{text}”',
  },
  examples: [
    {
      title: 'One stance',
      text: '# Git\n\n- Never push to `main`.\n- Open a pull request for every change.\n',
    },
    {
      title: 'Different conditions',
      text: "# Tests\n\n- On pull requests, run the whole test suite.\n- On your own branch, don't run the whole test suite.\n",
    },
    {
      title: 'Different levels of authority',
      text: '# Safety {authority=root}\n\n- Never force-push.\n\n# Habits {authority=guideline}\n\n- Force-push after a rebase.\n',
    },
    {
      title: 'Asked for and forbidden',
      text: "# Code\n\n- ⟦Add comments⟧ to every function.\n\n# Style\n\n- Don't write comments.\n",
      expect: [
        {
          messageId: 'conflict',
          fixes: [
            {
              title: 'Keep this one, remove the other',
              output: '# Code\n\n- Add comments to every function.\n\n# Style\n\n',
            },
            { title: 'Keep the other, remove this one', output: "# Code\n\n\n# Style\n\n- Don't write comments.\n" },
            {
              title: 'Say that the other wins',
              output:
                "# Code\n\n- Add comments to every function.\n\n# Style\n\n- Don't write comments. Where this and “Add comments to every function” disagree, this one wins.\n",
            },
          ],
        },
      ],
    },
  ],
  check({ spec, report }) {
    for (const conflict of conflictReports(spec, 'polarity')) report(conflict);
  },
});
