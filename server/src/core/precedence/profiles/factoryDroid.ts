import type { AgentProfile } from '../types.ts';
import { GIT } from './common.ts';

/** Factory Droid. */
export const FACTORY_DROID: AgentProfile = {
  id: 'factory-droid',
  name: 'Factory Droid',
  status: 'documented',
  confidence: 'low',
  sources: [
    { ref: 'Factory-AI/factory docs/cli/configuration/agents-md.mdx @4f1b3e0 §3', date: '2026-11-23' },
    { ref: 'clipping of the newer page', date: '2026-10-26' },
  ],
  root: GIT,
  gathered: 'session',
  scopes: [
    {
      id: 'personal',
      what: 'personal instructions',
      at: { in: 'fixed', dirs: ['~/.factory'] },
      names: ['AGENTS.md'],
      load: 'start',
      rank: 1,
      source: 0,
    },
    {
      id: 'ancestors',
      what: 'project instructions',
      at: { in: 'up', to: 'root' },
      names: ['AGENTS.md'],
      load: 'start',
      rank: 2,
      chain: 'nearness',
      source: 0,
    },
    {
      id: 'nested',
      what: 'instructions of a folder that is worked in',
      at: { in: 'below' },
      names: ['AGENTS.md'],
      load: 'on-demand',
      rank: 2,
      chain: 'nearness',
      source: 0,
    },
  ],
  winner: 'nearer',
  winnerWhy:
    'The closer one to the file being edited takes precedence (the same section also says that the first match wins).',
  limits: [
    {
      scopes: ['personal', 'ancestors'],
      amount: 80_000,
      unit: 'chars',
      per: 'total',
      policy: 'undocumented',
      source: 1,
    },
    { scopes: ['nested'], amount: 40_000, unit: 'chars', per: 'total', policy: 'undocumented', source: 1 },
  ],
  imports: null,
  frontMatter: [],
  role: 'not documented',
  options: {},
  ignored: [],
  marks: ['.factory/'],
  disagreements: ['"First match wins" stands beside "multiple files can coexist, the closer one takes precedence".'],
};
