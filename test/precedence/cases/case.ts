import type { OmissionKind, Winner } from '../../../server/src/core/precedence/index.ts';

/** One world, one question, and what a user of that agent would see. */
export interface StackCase {
  readonly title: string;
  readonly agent: string;
  readonly files: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly file: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly home?: string;
  readonly base?: string;
  /** Paths in order of appearance, merely listed ones left out. */
  readonly reads: readonly string[];
  /** Paths from the weakest to the strongest; those in one inner list are equal. Left out where nothing decides. */
  readonly authority?: readonly (readonly string[])[];
  readonly winner?: Winner;
  readonly onDemand?: readonly string[];
  readonly listed?: readonly string[];
  readonly omits?: Readonly<Record<string, OmissionKind>>;
  /** Kept bytes by path. */
  readonly cuts?: Readonly<Record<string, number>>;
}

/** A git root as a directory. */
export const GIT = { 'repo/.git/HEAD': 'ref: refs/heads/main\n' } as const;

/** A rule file with front matter. */
export function rule(front: string, body = 'Use tabs.\n'): string {
  return `---\n${front}\n---\n${body}`;
}
