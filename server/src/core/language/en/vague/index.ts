import type { VagueClass } from '../../vagueTerms.ts';
import { CONDITIONS } from './conditions.ts';
import { LOOSE } from './loose.ts';
import { QUALITIES } from './qualities.ts';
import { PATTERNS } from './patterns.ts';
import { REFERENCES } from './references.ts';
import { THRESHOLDS } from './thresholds.ts';
import { VAGUE_VERBS } from './verbs.ts';

/** All classes of vague English words, the most specific first: of two terms of one length the earlier class wins. */
export const VAGUE_CLASSES: readonly VagueClass[] = [
  ...CONDITIONS,
  ...REFERENCES,
  ...LOOSE,
  ...VAGUE_VERBS,
  ...THRESHOLDS,
  ...QUALITIES,
  ...PATTERNS,
];
