import type { Finding, SpecDocument, SpecService } from '../core/index.ts';
import type { ResourceSettings } from './configuration.ts';

/** The findings of one snapshot under one set of settings. */
export interface LintResult {
  /** Equal for equal snapshot and settings, different otherwise. */
  readonly id: string;
  readonly findings: readonly Finding[];
}

/** Lints snapshots and remembers the last result of each: diagnostics, fixes and preview share it. */
export class Linter {
  readonly #service: SpecService;
  readonly #results = new WeakMap<SpecDocument, { settings: ResourceSettings; result: LintResult }>();
  #count = 0;

  constructor(service: SpecService) {
    this.#service = service;
  }

  lint(document: SpecDocument, settings: ResourceSettings): LintResult {
    const known = this.#results.get(document);
    if (known?.settings === settings) return known.result;
    const findings = settings.enabled ? this.#service.lint(document, settings.lint) : [];
    const result = { id: String(++this.#count), findings };
    this.#results.set(document, { settings, result });
    return result;
  }
}
