import { defineRule, languageOf, type RuleFix, type SpecModel, vagueReports, lineEndOf } from './kit.ts';

export default defineRule({
  meta: {
    id: 'vague-quality',
    kind: 'vague',
    severity: 'warning',
    since: '0.1.0',
    sources: [
      { title: 'ISO/IEC/IEEE 29148: subjective language' },
      { title: 'INCOSE Guide to Writing Requirements, R7: vague terms' },
    ],
  },
  docs: {
    summary: 'An instruction asks for a quality that nobody can check.',
    rationale:
      'Two careful maintainers would judge the same change differently, and an agent takes whatever it writes for clean, proper or robust. What helps is the property that a reviewer looks for.',
    details:
      'Words of taste, fitness, outcome and tone count, and words that pick out a case without saying where it begins (“complex”, “non-obvious”). A word is fine where something near pins it: a number, a path, a command, an example, a nested list, a code block, a named standard. “Near” is the same sentence or item, its sub-items, and the block that it leads into; a sibling item is not.',
    whenNotToUse:
      'Turn it off for a text that is meant to set a mood, such as a brand voice with a reviewer of its own.',
  },
  messages: {
    vague: 'Vague {words}: {question}',
    otherLanguage: 'Not English: the rules that read words say nothing about this document',
  },
  examples: [
    {
      title: 'A limit stands beside the quality',
      text: 'Write readable code: functions under 40 lines, no nested ternaries.\n',
    },
    {
      title: 'The quality is spelled out below',
      text: '- Write clear commit messages:\n  - the first line names the module\n  - the body says why\n',
    },
    {
      title: 'The word is quoted, or part of a name',
      text: 'Never write "as clean as possible" in a review. Read *Clean Architecture* before you start.\n',
    },
    { title: 'A reason behind a concrete rule', text: 'Run `make fmt` before each commit to keep the code clean.\n' },
    { title: 'A description', text: 'The server is a robust, modern proxy.\n' },
    {
      title: 'Nobody knows what is proper',
      text: 'Add ⟦proper⟧ error handling.\n',
      expect: [
        {
          messageId: 'vague',
          fixes: [
            {
              title: 'Say what “proper” means here',
              output: 'Add proper error handling ([TODO: criterion that can be checked]).\n',
            },
            { title: 'Delete “proper”', output: 'Add error handling.\n' },
            {
              title: 'Add a criterion below',
              output: 'Add proper error handling:\n\n- [TODO: criterion that can be checked]\n',
            },
            {
              title: 'Add a Good/Bad example below',
              output: 'Add proper error handling:\n\n- Good: `[TODO: good instance]`\n- Bad: `[TODO: bad instance]`\n',
            },
          ],
        },
      ],
    },
    {
      title: 'One report for all words of an instruction',
      text: '- Write ⟦clean⟧, readable and maintainable code.\n',
      expect: [
        {
          messageId: 'vague',
          fixes: [
            {
              title: 'Add a criterion below',
              output: '- Write clean, readable and maintainable code.\n  - [TODO: criterion that can be checked]\n',
            },
          ],
        },
      ],
    },
    {
      title: 'A case without a line',
      text: 'Document ⟦complex⟧ functions.\n',
      expect: [
        {
          messageId: 'vague',
          fixes: [
            {
              title: 'Say what “complex” means here',
              output: 'Document complex functions ([TODO: criterion that can be checked]).\n',
            },
          ],
        },
      ],
    },
    {
      title: 'Another language: said once, and nothing else is reported',
      text: '# ⟦Regeln⟧\n\nSchreibe jede Funktion so, dass sie ohne Seiteneffekte auskommt und nur ihre Argumente liest. Neue Tests liegen neben der Datei, die sie prüfen, und laufen vor jedem Commit mit dem Befehl aus der Anleitung.\n',
      expect: [
        {
          messageId: 'otherLanguage',
          fixes: [
            {
              title: 'Don’t say so again for this file',
              output:
                '<!-- precept-disable-file vague-quality -- not in English -->\n\n# Regeln\n\nSchreibe jede Funktion so, dass sie ohne Seiteneffekte auskommt und nur ihre Argumente liest. Neue Tests liegen neben der Datei, die sie prüfen, und laufen vor jedem Commit mit dem Befehl aus der Anleitung.\n',
            },
          ],
        },
      ],
    },
  ],
  check({ spec, glossary, report }) {
    const first = spec.unit(0);
    if (first && !languageOf(spec)) {
      report({ messageId: 'otherLanguage', severity: 'hint', span: first.span, fixes: [turnOff(spec)] });
    }
    for (const vague of vagueReports(spec, glossary, 'quality')) report(vague);
  },
});

function turnOff({ document }: SpecModel): RuleFix {
  const top = document.frontMatter?.span.end ?? 0;
  const at = top === 0 && document.text.startsWith('\uFEFF') ? 1 : top;
  const end = lineEndOf(document.text);
  const comment = '<!-- precept-disable-file vague-quality -- not in English -->';
  return {
    title: 'Don’t say so again for this file',
    edits: [{ span: { start: at, end: at }, text: top > 0 ? `${end}${end}${comment}` : `${comment}${end}${end}` }],
  };
}
