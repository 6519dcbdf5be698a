import type { AgentProfile } from '../types.ts';
import { GIT } from './common.ts';

/** JetBrains Junie. */
export const JUNIE: AgentProfile = {
  id: 'junie',
  name: 'JetBrains Junie',
  status: 'documented',
  confidence: 'low',
  sources: [
    { ref: 'https://www.jetbrains.com/help/junie/customize-guidelines.html', date: '2025-11-24' },
    { ref: 'JetBrains/junie-guidelines README', date: '2026-11-23' },
  ],
  root: GIT,
  gathered: 'session',
  scopes: [
    {
      id: 'guidelines',
      what: 'project guidelines',
      at: { in: 'cwd' },
      names: ['.junie/guidelines.md', '.junie/AGENTS.md', 'AGENTS.md'],
      pick: 'first-existing',
      load: 'start',
      rank: 1,
      source: 0,
    },
  ],
  winner: 'undocumented',
  winnerWhy: 'A single file is read; the order between the newer names is not verified.',
  limits: [],
  imports: null,
  frontMatter: [],
  role: 'not documented',
  options: { guidelinesPath: 'the path set under Settings, Tools, Junie, Project Settings' },
  ignored: [],
  marks: ['.junie/'],
  disagreements: ['The help page names .junie/guidelines.md, the README .junie/AGENTS.md or AGENTS.md.'],
};
