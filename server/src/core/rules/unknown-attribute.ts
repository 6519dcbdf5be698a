import * as z from 'zod/mini';
import { attributesIn, closest, defineRule, type RuleFix } from './kit.ts';

const KNOWN = ['authority', 'tags', 'id', 'class'] as const;

export default defineRule({
  meta: {
    id: 'unknown-attribute',
    kind: 'authority',
    severity: 'warning',
    since: '0.1.0',
    sources: [
      { title: 'OpenAI Model Spec: sections carry `authority` and `tags`', url: 'https://model-spec.openai.com/' },
    ],
  },
  docs: {
    summary: 'An attribute block on a heading or an item has a key that means nothing.',
    rationale: 'A misspelt `authority` sets no level, and nothing tells the author that the section has lost its rank.',
    details: 'Known keys are `authority`, `tags`, `id` and `class`. `options.keys` adds more.',
  },
  messages: {
    misspelt: 'Unknown attribute `{key}`, did you mean `{closest}`?',
    unknown: 'Unknown attribute `{key}`, expected one of {keys}',
  },
  options: z.object({ keys: z._default(z.array(z.string()), []) }),
  examples: [
    { title: 'The known keys', text: '# Style {#style authority=user tags=prose}\n\nUse British spelling.\n' },
    {
      title: 'A key of your own',
      text: '# Style {#style owner=docs}\n\nUse British spelling.\n',
      options: { keys: ['owner'] },
    },
    { title: 'Braces at the end of an item', text: '# Names\n\n- Name test files after the pattern {name=value}\n' },
    { title: 'Braces that are no attribute block', text: '# Use `{name}` in templates\n\nThe key is `name`.\n' },
    {
      title: 'A misspelt key',
      text: '# Style {#style ⟦autority⟧=user}\n\nUse British spelling.\n',
      expect: [
        {
          messageId: 'misspelt',
          fixes: [
            { title: 'Change to `authority`', output: '# Style {#style authority=user}\n\nUse British spelling.\n' },
          ],
        },
      ],
    },
    {
      title: 'A misspelt key on an item',
      text: '# Style\n\n- Use British spelling. {⟦authorty⟧=user}\n- Use tabs.\n',
      expect: [
        {
          messageId: 'misspelt',
          fixes: [
            {
              title: 'Change to `authority`',
              output: '# Style\n\n- Use British spelling. {authority=user}\n- Use tabs.\n',
            },
          ],
        },
      ],
    },
    {
      title: 'A key that nobody reads',
      text: '# Style {#style ⟦colour⟧=blue}\n\nUse British spelling.\n',
      expect: [
        {
          messageId: 'unknown',
          fixes: [{ title: 'Remove `colour`', output: '# Style {#style}\n\nUse British spelling.\n' }],
        },
      ],
    },
  ],
  check({ document, spec, options, report }) {
    const known = [...KNOWN, ...options.keys];
    for (const attributes of attributesIn(spec)) {
      for (const { key, keySpan, valueSpan } of attributes.attributes) {
        if (known.includes(key.toLowerCase())) continue;
        const near = closest(key, known);
        const quoted = document.text[valueSpan.end] === '"' ? 1 : 0;
        const gap = document.text[keySpan.start - 1] === ' ' ? 1 : 0;
        const remove: RuleFix = {
          title: `Remove \`${key}\``,
          edits: [{ span: { start: keySpan.start - gap, end: valueSpan.end + quoted }, text: '' }],
        };
        const fixes = near
          ? [{ title: `Change to \`${near}\``, preferred: true, edits: [{ span: keySpan, text: near }] }, remove]
          : [remove];
        if (near) report({ messageId: 'misspelt', data: { key, closest: near }, span: keySpan, fixes });
        else
          report({
            messageId: 'unknown',
            data: { key, keys: known.map((name) => `\`${name}\``).join(', ') },
            span: keySpan,
            fixes,
          });
      }
    }
  },
});
