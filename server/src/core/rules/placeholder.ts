import { defineRule, findPlaceholders, removalOf, type RuleFix } from './kit.ts';

/** How much of a blank a message and a title repeat. */
const SHOWN = 60;

export default defineRule({
  meta: {
    id: 'placeholder',
    kind: 'safety',
    severity: 'warning',
    since: '0.1.0',
    sources: [{ title: 'INCOSE Guide to Writing Requirements, R34 and C8: no TBD in a released requirement' }],
  },
  docs: {
    summary: 'A blank of a template was never filled in.',
    rationale:
      'An agent that meets `<name of the manager>` or TBD skips the rule or, worse, invents what belongs there.',
    details:
      'Reported: `[TODO: …]`, `[Your Project]`, `<your name>`, `<name of the manager>`, TBD, TODO and “to be defined” in place of a value, `???`, filler text, and `{{name}}`. Left alone: code, quotations, examples, templates, and sentences that speak of placeholders, formats or variables.',
    whenNotToUse: 'Turn it off for a template that others are to fill in.',
  },
  messages: { unfilled: 'Unfilled placeholder `{blank}`, expected what it stands for' },
  examples: [
    { title: 'Parameters of a command', text: 'Release with `make release VERSION=<your version>`.\n' },
    { title: 'A template for the agent to fill in', text: 'Use this template: `fix({{area}}): <your summary>`.\n' },
    { title: 'A rule about placeholders', text: 'Never leave TBD or [TODO: owner] behind.\n' },
    { title: 'A path with a variable part', text: 'Tests of a package are in `packages/<name>/test`.\n' },
    { title: 'A generic type', text: 'Handlers return Vec<your type> at most once.\n' },
    {
      title: 'A name in angle brackets',
      text: '- Ask ⟦<name of the harbour master>⟧ before you close a berth.\n- Run `make check`.\n',
      expect: [{ messageId: 'unfilled', fixes: [{ title: 'Remove the item', output: '- Run `make check`.\n' }] }],
    },
    {
      title: 'A value to be determined',
      text: 'Run `make check`. Owner of the schema: ⟦TBD⟧\n',
      expect: [{ messageId: 'unfilled', fixes: [{ title: 'Remove the sentence', output: 'Run `make check`.\n' }] }],
    },
    {
      title: 'What a fix left to be filled in',
      text: '- Test names tell the behaviour.\n  - Good: `⟦[TODO: good instance]⟧`\n',
      expect: [
        { messageId: 'unfilled', fixes: [{ title: 'Remove the item', output: '- Test names tell the behaviour.\n' }] },
      ],
    },
    {
      title: 'What a fix left in a prohibition',
      text: '- Never commit to `main`, except ⟦[TODO: where the other one holds]⟧.\n- Use tabs.\n',
      expect: [{ messageId: 'unfilled', fixes: [{ title: 'Remove the item', output: '- Use tabs.\n' }] }],
    },
    {
      title: 'Braces of a template engine, in a file that is none',
      text: 'Deploy ⟦{{ project name }}⟧ from `main`.\n\nRun `make check`.\n',
      expect: [{ messageId: 'unfilled', fixes: [{ title: 'Remove the paragraph', output: 'Run `make check`.\n' }] }],
    },
  ],
  check({ document, spec, report }) {
    for (const { span, unit } of findPlaceholders(spec)) {
      const text = document.text.slice(span.start, span.end);
      const fillIn: RuleFix = {
        title: 'Fill it in',
        preferred: true,
        edits: [{ span, text, holes: [{ start: 0, end: text.length }] }],
      };
      const removal = unit && removalOf(document, unit);
      const remove = removal
        ? [{ title: `Remove the ${removal.what}`, edits: [{ span: removal.span, text: '' }] }]
        : [];
      const blank = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
      report({ messageId: 'unfilled', data: { blank }, span, fixes: [fillIn, ...remove] });
    }
  },
});
