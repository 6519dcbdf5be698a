import * as z from 'zod/mini';
import type { ConfigVocabulary } from '../../server/src/core/index.ts';

/** Two made-up rules, so that these tests don't hang on the rules of the day. */
export const VOCABULARY: ConfigVocabulary = {
  rules: [
    { meta: { id: 'vague-quality', kind: 'vague' }, docs: { summary: 'A quality without a criterion.' } },
    {
      meta: { id: 'long-line', kind: 'loading' },
      docs: { summary: 'A line that is too long.' },
      options: z.strictObject({ max: z._default(z.int().check(z.gte(1)), 80), words: z.optional(z.array(z.string())) }),
    },
  ],
  agents: ['codex', 'claude-code', 'cursor'],
};
