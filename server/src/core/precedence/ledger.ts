import type { AgentProfile, ImportLink, LoadKind, Omission, OmissionKind, OverLimit, Scope } from './types.ts';

/** A layer while the stack is being built. */
export interface Draft {
  readonly path: string;
  readonly scope: Scope;
  /** The directory whose place gave the file; nearness is measured here. */
  readonly dir: string;
  load: LoadKind;
  why: string;
  importedBy: string | null;
  duplicateOf: string | null;
  /** UTF-8 bytes kept by a cut, or null. */
  kept: number | null;
  overLimit: OverLimit | null;
}

/** What is read so far, and what is not and why. A path is in one of the two, listed files in both. */
export class Ledger {
  drafts: Draft[] = [];
  readonly imports: ImportLink[] = [];
  readonly omitted = new Map<string, Omission>();
  readonly profile: AgentProfile;
  #paths = new Set<string>();
  #pathsOf: readonly Draft[] = this.drafts;

  constructor(profile: AgentProfile) {
    this.profile = profile;
  }

  /** Adds a layer, unless the path has one already. */
  add(draft: Pick<Draft, 'path' | 'scope' | 'dir' | 'load' | 'why'>): void {
    if (this.has(draft.path)) return;
    this.drafts.push({ ...draft, importedBy: null, duplicateOf: null, kept: null, overLimit: null });
    this.#paths.add(draft.path);
  }

  /** Whether the path is a layer. Asked once for every file found, so it must not walk over all layers. */
  has(path: string): boolean {
    if (this.#pathsOf !== this.drafts || this.#paths.size !== this.drafts.length) {
      this.#pathsOf = this.drafts;
      this.#paths = new Set(this.drafts.map((draft) => draft.path));
    }
    return this.#paths.has(path);
  }

  /** Notes why a path does not apply; the first reason stays. */
  omit(path: string, kind: OmissionKind, why: string): void {
    if (!this.omitted.has(path)) this.omitted.set(path, { path, kind, why });
  }

  /** Takes layers out again, with a reason for each. */
  drop(select: (draft: Draft) => { kind: OmissionKind; why: string } | null): void {
    this.drafts = this.drafts.filter((draft) => {
      const reason = select(draft);
      if (reason !== null) this.omit(draft.path, reason.kind, reason.why);
      return reason === null;
    });
  }
}
