import {
  attributesIn,
  closest,
  defineRule,
  LEVELS,
  LEVEL_MEANINGS,
  levelAttribute,
  parseLevel,
  type RuleFix,
} from './kit.ts';

export default defineRule({
  meta: {
    id: 'unknown-level',
    kind: 'authority',
    severity: 'error',
    since: '0.1.0',
    sources: [{ title: 'OpenAI Model Spec, "The chain of command"', url: 'https://model-spec.openai.com/' }],
  },
  docs: {
    summary: 'An `authority` annotation names a level that the chain of command does not have.',
    rationale:
      'An annotation decides who wins. A level that nobody knows decides nothing, and the instructions below it silently lose the rank that their author meant them to have.',
    details: `The levels are, from the highest: ${LEVELS.map((level) => `\`${level}\` (${LEVEL_MEANINGS[level]})`).join('; ')}.`,
    whenNotToUse: 'Turn it off for a spec with a chain of command of its own.',
  },
  messages: {
    unknown: 'Unknown level `{level}`, expected one of {levels}',
    misspelt: 'Unknown level `{level}`, did you mean `{closest}`?',
    empty: 'Missing level after `authority=`, expected one of {levels}',
  },
  examples: [
    {
      title: 'A level of the chain of command',
      text: '# Style {#style authority=guideline}\n\nUse British spelling.\n',
    },
    { title: 'The comment form', text: '# Style\n\n<!-- authority: developer -->\n\nUse British spelling.\n' },
    { title: 'A level on one item', text: '# Style\n\n- Use British spelling. {authority=user}\n- Use tabs.\n' },
    { title: 'No annotation at all', text: '# Style {#style}\n\nUse British spelling.\n' },
    {
      title: 'A misspelt level',
      text: '# Style {#style authority=⟦guidline⟧}\n\nUse British spelling.\n',
      expect: [
        {
          messageId: 'misspelt',
          fixes: [
            {
              title: 'Change to `guideline`',
              output: '# Style {#style authority=guideline}\n\nUse British spelling.\n',
            },
            { title: 'Change to `user`', output: '# Style {#style authority=user}\n\nUse British spelling.\n' },
          ],
        },
      ],
    },
    {
      title: 'A level that the chain of command does not have',
      text: '# Safety\n\n<!-- authority: ⟦admin⟧ -->\n\nNever delete user data.\n',
      expect: [
        {
          messageId: 'unknown',
          fixes: [
            { title: 'Change to `root`', output: '# Safety\n\n<!-- authority: root -->\n\nNever delete user data.\n' },
          ],
        },
      ],
    },
    {
      title: 'A misspelt level on an item',
      text: '# Style\n\n- Use tabs.\n- Never delete user data. <!-- authority: ⟦rot⟧ -->\n',
      expect: [
        {
          messageId: 'misspelt',
          fixes: [
            {
              title: 'Change to `root`',
              output: '# Style\n\n- Use tabs.\n- Never delete user data. <!-- authority: root -->\n',
            },
          ],
        },
      ],
    },
    {
      title: 'An annotation without a level',
      text: '# Safety {⟦authority⟧=}\n\nNever delete user data.\n',
      expect: [
        {
          messageId: 'empty',
          fixes: [{ title: 'Change to `root`', output: '# Safety {authority=root}\n\nNever delete user data.\n' }],
        },
      ],
    },
  ],
  check({ spec, report }) {
    for (const attributes of attributesIn(spec)) {
      const attribute = levelAttribute(attributes);
      if (!attribute || parseLevel(attribute.value)) continue;
      const { value: level, valueSpan, keySpan } = attribute;
      const near = closest(level, LEVELS);
      const ordered = near ? [near, ...LEVELS.filter((other) => other !== near)] : LEVELS;
      const fixes = ordered.map((to): RuleFix => ({
        title: `Change to \`${to}\``,
        preferred: to === near,
        edits: [{ span: valueSpan, text: to }],
      }));
      const levels = LEVELS.map((name) => `\`${name}\``).join(', ');
      if (level === '') report({ messageId: 'empty', data: { levels }, span: keySpan, fixes });
      else if (near) report({ messageId: 'misspelt', data: { level, closest: near }, span: valueSpan, fixes });
      else report({ messageId: 'unknown', data: { level, levels }, span: valueSpan, fixes });
    }
  },
});
