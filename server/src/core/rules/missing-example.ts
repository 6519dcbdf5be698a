import {
  addCase,
  addFormExample,
  defineRule,
  formIsShown,
  ignoreHere,
  judgementIsShown,
  linkExample,
  type RuleFix,
  type SpecModel,
  unitsInNeed,
} from './kit.ts';

type Unit = SpecModel['units'][number];

export default defineRule({
  meta: {
    id: 'missing-example',
    kind: 'missing-example',
    severity: 'warning',
    since: '0.1.0',
    sources: [
      { title: 'OpenAI Model Spec, its examples', url: 'https://model-spec.openai.com/' },
      {
        title: 'GitHub, "How to write a great agents.md"',
        url: 'https://github.blog/ai-and-ml/github-copilot/how-to-write-a-great-agents-md-lessons-from-over-2500-repositories/',
      },
    ],
  },
  docs: {
    summary: 'An instruction asks for a form, or for judgement, and no example shows what is meant.',
    rationale:
      'A format, a name or a tone has many readings, and so has “breaking” or “ambiguous”. One instance settles what three sentences leave open, and an agent copies it faithfully.',
    details:
      'An example is an instance in code or in quotation marks, a code block, a Good/Bad or ✅/❌ pair, words after “e.g.”, a question with its answer, or a linked file, in the same item or in its section. It has to be an instance *of that form*: a block of commands shows no commit message. A standard with a fixed form (Conventional Commits, ISO 8601, PascalCase) needs no example. Questions of judgement are reported as information.',
    whenNotToUse:
      'Turn it off where examples live in files that the agent reads anyway and that the spec does not name.',
  },
  messages: {
    form: 'Missing example: show {what}, the form can be read in several ways',
    judgement: 'Missing example: show a case that decides {what}',
  },
  examples: [
    {
      title: 'An instance in the item',
      text: '- Commit subjects name the module first: `parser: accept empty input`.\n',
    },
    { title: 'A standard with a fixed form', text: '- Commit messages follow Conventional Commits.\n' },
    {
      title: 'A pair below the rule',
      text: 'Status messages state a fact and a number.\n\n- Good: "Saved 3 files."\n- Bad: "All done!"\n',
    },
    { title: 'A command, a path, a version', text: '- Run `make check` before each commit.\n- Use Node 22.\n' },
    { title: 'The form is in a linked file', text: '- Issue titles follow the list in [titles](docs/titles.md).\n' },
    { title: 'A decided case', text: '- Ask before a breaking change, e.g. a renamed column.\n' },
    {
      title: 'A form in a list item',
      text: '- ⟦Commit messages start with⟧ the component in brackets, then a summary.\n- Squash before the merge.\n',
      expect: [
        {
          messageId: 'form',
          fixes: [
            {
              title: 'Add an example below',
              output:
                '- Commit messages start with the component in brackets, then a summary.\n  - Example: `[TODO: component in brackets] [TODO: summary]`\n- Squash before the merge.\n',
            },
            {
              title: 'Name a file that shows it',
              output:
                '- Commit messages start with the component in brackets, then a summary.\n  - Example: see `[TODO: path of a file that shows it]`\n- Squash before the merge.\n',
            },
            {
              title: 'Not needed here, with a reason',
              output:
                '- Commit messages start with the component in brackets, then a summary. <!-- precept-disable-line missing-example -- [TODO: why] -->\n- Squash before the merge.\n',
            },
          ],
        },
      ],
    },
    {
      title: 'Commands show no commit message',
      text: '⟦Commit subjects name⟧ the subsystem before the effect.\n\n```sh\ngit add -p\n```\n',
      expect: [{ messageId: 'form' }],
    },
    {
      title: 'A document with pairs gets a pair',
      text: '## Tests\n\n- Test names tell the behaviour.\n  - ✅ `rejects an empty cart`\n  - ❌ `test2`\n\n## Branches\n\n- ⟦Branch names carry⟧ the ticket number and a slug.\n',
      expect: [
        {
          messageId: 'form',
          fixes: [
            {
              title: 'Add an example below',
              output:
                '## Tests\n\n- Test names tell the behaviour.\n  - ✅ `rejects an empty cart`\n  - ❌ `test2`\n\n## Branches\n\n- Branch names carry the ticket number and a slug.\n  - ✅ `[TODO: ticket number]-[TODO: slug]`\n  - ❌ `[TODO: a branch name to avoid]`\n',
            },
          ],
        },
      ],
    },
    {
      title: 'A question of judgement',
      text: 'Other text.\n\n⟦Ask before you make a breaking change⟧.\n\nMore text.\n',
      expect: [
        {
          messageId: 'judgement',
          fixes: [
            {
              title: 'Add a case below',
              output:
                'Other text.\n\nAsk before you make a breaking change.\n\nFor example: [TODO: a situation] → [TODO: what to do], because [TODO: why]\n\nMore text.\n',
            },
          ],
        },
      ],
    },
  ],
  check({ spec, report }) {
    for (const need of unitsInNeed(spec)) {
      const { unit } = need;
      if ('form' in need) {
        const { form } = need;
        if (formIsShown(form, unit, spec)) continue;
        report({
          messageId: 'form',
          data: { what: form.artifact.what },
          span: form.span,
          fixes: () => {
            const edits = [addFormExample(spec, unit.block, form)];
            return [{ title: 'Add an example below', preferred: true, edits }, ...otherFixes(spec, unit, form.span)];
          },
        });
      } else {
        const { judgement } = need;
        if (judgementIsShown(unit, spec)) continue;
        const { span, what } = judgement;
        report({
          messageId: 'judgement',
          severity: 'information',
          data: { what },
          span,
          fixes: () => {
            const edits = [addCase(spec, unit.block)];
            return [{ title: 'Add a case below', preferred: true, edits }, ...otherFixes(spec, unit, span)];
          },
        });
      }
    }
  },
});

function otherFixes(spec: SpecModel, unit: Unit, { start }: Unit['span']): readonly RuleFix[] {
  return [
    { title: 'Name a file that shows it', edits: [linkExample(spec, unit.block)] },
    {
      title: 'Not needed here, with a reason',
      edits: ignoreHere(spec.document, start, 'missing-example', true),
    },
  ];
}
