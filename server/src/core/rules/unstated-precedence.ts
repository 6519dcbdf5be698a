import { defineRule, findUnorderedSections, lineEndOf, type RuleFix, type Section, type SpecModel } from './kit.ts';

export default defineRule({
  meta: {
    id: 'unstated-precedence',
    kind: 'authority',
    severity: 'information',
    since: '0.1.0',
    sources: [{ title: 'OpenAI Model Spec, "The chain of command"', url: 'https://model-spec.openai.com/' }],
  },
  docs: {
    summary: 'Two sections contradict each other, and one sentence could say which one wins.',
    rationale:
      'A reader who can’t follow both sections picks one of them, and another reader the other. One sentence of precedence settles every conflict between the two, also the ones that are still to come.',
    details:
      'The conflicts themselves are reported by the conflict rules; this rule adds the remedy at the level of the sections. For a single conflict it is a hint, since changing one of the two instructions is often simpler.',
    whenNotToUse: 'Turn it off where conflicts are always settled by changing the instructions themselves.',
  },
  messages: {
    unstated:
      'Unstated precedence: “{first}” and “{second}” contradict each other ({about}), and nothing says which wins',
    relatedSide: 'One of the instructions in question',
  },
  examples: [
    {
      title: 'A precedence in words',
      text: '# Guide\n\n## Setup\n\nThis section takes precedence over the "Daily work" section.\n\n- Install packages with `pnpm install`.\n\n## Daily work\n\n- Use npm to add a package.\n',
    },
    {
      title: 'Sections that agree',
      text: '# Guide\n\n## Setup\n\n- Install packages with `pnpm install`.\n\n## Daily work\n\n- Run `make test`.\n',
    },
    {
      title: 'Two sections that contradict each other',
      text: '# Guide\n\n## ⟦Setup⟧\n\n- Install packages with `pnpm install`.\n\n## Daily work\n\n- Use npm to add a package.\n',
      expect: [
        {
          messageId: 'unstated',
          fixes: [
            {
              title: 'Say that “Setup” wins',
              output:
                '# Guide\n\n## Setup\n\nThis section takes precedence over the "Daily work" section.\n\n- Install packages with `pnpm install`.\n\n## Daily work\n\n- Use npm to add a package.\n',
            },
            {
              title: 'Say that “Daily work” wins',
              output:
                '# Guide\n\n## Setup\n\n- Install packages with `pnpm install`.\n\n## Daily work\n\nThis section takes precedence over the "Setup" section.\n\n- Use npm to add a package.\n',
            },
          ],
        },
      ],
    },
  ],
  check({ spec, report }) {
    for (const { first, second, conflicts } of findUnorderedSections(spec)) {
      const about = [...new Set(conflicts.map(({ ground }) => ground))].join(', ');
      const titleSpan = titleSpanOf(first, spec);
      if (!titleSpan) continue;
      report({
        messageId: 'unstated',
        data: { first: first.title, second: second.title, about },
        span: titleSpan,
        ...(conflicts.length === 1 && { severity: 'hint' }),
        related: conflicts.flatMap((conflict) =>
          [conflict.first, conflict.second].map(({ span }) => ({ messageId: 'relatedSide' as const, span })),
        ),
        fixes: () => [sayWins(first, second, spec), sayWins(second, first, spec)],
      });
    }
  },
});

function titleSpanOf({ title, headingSpan }: Section, { document }: SpecModel): Section['span'] | undefined {
  if (!headingSpan) return undefined;
  const start = document.text.indexOf(title, headingSpan.start);
  return { start, end: start + title.length };
}

function sayWins(winner: Section, loser: Section, { document }: SpecModel): RuleFix {
  const newline = lineEndOf(document.text);
  const at = winner.headingSpan?.end ?? winner.span.start;
  const text = `${newline}${newline}This section takes precedence over the "${loser.title}" section.`;
  return { title: `Say that “${winner.title}” wins`, edits: [{ span: { start: at, end: at }, text }] };
}
