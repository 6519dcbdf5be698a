import type { AgentProfile } from '../types.ts';
import { GIT } from './common.ts';

/** Aider. */
export const AIDER: AgentProfile = {
  id: 'aider',
  name: 'Aider',
  status: 'documented',
  confidence: 'high',
  sources: [{ ref: 'Aider-AI/aider aider/website/docs/usage/conventions.md @39fa8ba', date: '2026-11-23' }],
  root: GIT,
  gathered: 'session',
  scopes: [],
  winner: 'undocumented',
  winnerWhy: 'No rule for conflicts is documented; files are added as listed.',
  limits: [],
  imports: null,
  frontMatter: [],
  role: 'read-only chat files',
  options: { read: 'files given with --read or `read:` in .aider.conf.yml' },
  ignored: [
    { match: '\\.md$', why: 'Aider reads nothing by itself; name the file with --read or in .aider.conf.yml.' },
  ],
  marks: ['.aider.conf.yml'],
  disagreements: [],
};
