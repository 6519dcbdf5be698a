import type { AgentProfile } from '../types.ts';

/** AGENTS.md open standard. */
export const AGENTS_MD: AgentProfile = {
  id: 'agents-md',
  name: 'AGENTS.md open standard',
  status: 'documented',
  confidence: 'high',
  sources: [
    {
      ref: 'github:openai/agents.md components/FAQSection.tsx L20, HowToUseSection.tsx L38 @efab70c',
      date: '2025-12-19',
    },
  ],
  root: { markers: ['.git'], none: 'filesystem' },
  gathered: 'session',
  scopes: [
    {
      id: 'nested',
      what: 'AGENTS.md on the way to the file',
      at: { in: 'target-path' },
      names: ['AGENTS.md'],
      load: 'start',
      rank: 1,
      chain: 'nearness',
      source: 0,
    },
  ],
  winner: 'nearer',
  winnerWhy:
    'The closest AGENTS.md to the edited file wins; the chat prompt overrides everything. Whether farther files are read as well is not stated.',
  limits: [],
  imports: null,
  frontMatter: [],
  role: 'not stated',
  options: {},
  ignored: [],
  marks: ['AGENTS.md'],
  disagreements: ["The FAQ's Gemini hint `contextFileName` is the old key; the current one is `context.fileName`."],
};
