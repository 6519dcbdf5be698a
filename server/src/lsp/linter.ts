import {
  perObject,
  type Finding,
  type ReviewNotes,
  type SpecDocument,
  type SpecService,
  type Workspace,
} from '../core/index.ts';
import type { ResourceSettings } from './configuration.ts';
import type { Reviews } from './reviews.ts';
import type { Workspaces } from './workspaces.ts';

/** The findings of one snapshot under one set of settings, in one state of the workspace, after one review. */
export interface LintResult {
  /** Equal for equal findings of one snapshot, different otherwise. */
  readonly id: string;
  readonly findings: readonly Finding[];
}

interface Remembered {
  readonly settings: ResourceSettings;
  readonly workspace: Workspace | undefined;
  readonly review: ReviewNotes | undefined;
  readonly result: LintResult;
}

/** Lints snapshots and remembers the last result of each: diagnostics, fixes and preview share it. */
export class Linter {
  readonly #service: SpecService;
  readonly #workspaces: Workspaces;
  readonly #reviews: Reviews;
  readonly #lastOf = perObject((_: SpecDocument): { result?: Remembered } => ({}));
  #count = 0;

  constructor(service: SpecService, workspaces: Workspaces, reviews: Reviews) {
    this.#service = service;
    this.#workspaces = workspaces;
    this.#reviews = reviews;
  }

  async lint(document: SpecDocument, settings: ResourceSettings): Promise<LintResult> {
    const workspace = settings.enabled ? await this.#workspaces.around(document, settings.agents) : undefined;
    const review = this.#reviews.of(document.uri);
    const last = this.#lastOf(document);
    const known = last.result;
    if (known?.settings === settings && known.workspace === workspace && known.review === review) return known.result;
    const findings = settings.enabled ? this.#service.lint(document, settings.lint, workspace, review) : [];
    // Another file's change mostly changes nothing here: the client then needn't be told.
    const same = known && JSON.stringify(known.result.findings) === JSON.stringify(findings);
    const result = { id: same ? known.result.id : String(++this.#count), findings };
    last.result = { settings, workspace, review, result };
    return result;
  }
}
