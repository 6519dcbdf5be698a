import fc from 'fast-check';
import {
  applyEdits,
  createSpecService,
  type Finding,
  parseConfig,
  type SpecDocument,
} from '../../server/src/core/index.ts';
import { createOpenDocumentFactory } from '../../server/src/lsp/openDocument.ts';
import { changeLists, configTexts, type FuzzedChange, frontMatterTexts, specPaths, specTexts } from './texts.ts';

/** Nothing may take longer, in time of the processor: an editor that waits looks dead. */
const LONGEST_MS = 2_000;
/** Fixes that are applied in one run; all findings are looked at. */
const MOST_FIXES = 4;

const service = createSpecService();

/** @throws Error when linting throws or hangs, a rule fails, or a finding or one of its fixes is broken */
export function checkLint(path: string, text: string): void {
  const document = service.createDocument(path, text);
  const findings = lintInTime(document);
  const fixes = findings.flatMap((finding) => {
    checkFinding(finding, document);
    return finding.fixes;
  });
  const step = Math.max(1, Math.floor(fixes.length / MOST_FIXES));
  for (const fix of fixes.filter((_, index) => index % step === 0).slice(0, MOST_FIXES)) {
    const own = fix.edits.filter(({ uri }) => uri === path);
    lintInTime(service.createDocument(path, applyEdits(text, own)));
  }
}

/** A hang is one the second time too; the first may have compiled what it ran, on a machine that others use. */
function lintInTime(document: SpecDocument): readonly Finding[] {
  let [findings, took] = timedLint(document);
  if (took > LONGEST_MS) [findings, took] = timedLint(service.createDocument(document.uri, document.text));
  if (took > LONGEST_MS) throw new Error(`took ${Math.round(took)} ms, twice`);
  const failed = findings.find(({ messageId, kind }) => kind === 'internal' && messageId === 'failed');
  if (failed) throw new Error(failed.message);
  return findings;
}

function timedLint(document: SpecDocument): [findings: readonly Finding[], milliseconds: number] {
  const before = process.cpuUsage();
  const findings = service.lint(document);
  const { user, system } = process.cpuUsage(before);
  return [findings, (user + system) / 1000];
}

function checkFinding({ rule, span, fixes, message }: Finding, { text, uri }: SpecDocument): void {
  const isInside = (start: number, end: number): boolean => 0 <= start && start <= end && end <= text.length;
  if (!isInside(span.start, span.end)) throw new Error(`${rule}: span ${span.start}-${span.end}`);
  if (message.trim() === '') throw new Error(`${rule}: empty message`);
  for (const { title, edits } of fixes) {
    const own = edits.filter((edit) => edit.uri === uri);
    if (own.some((edit) => !isInside(edit.span.start, edit.span.end)))
      throw new Error(`${rule}: "${title}" is outside`);
    for (const { holes = [], text: inserted } of edits) {
      if (holes.some((hole) => hole.start < 0 || hole.end > inserted.length))
        throw new Error(`${rule}: hole of "${title}"`);
    }
  }
}

/** @throws Error when a configuration makes the reader throw, or a problem points outside the file */
export function checkConfigText(text: string): void {
  const { problems } = parseConfig(text, { rules: service.rules });
  for (const { span, line, column, message } of problems) {
    if (span.start < 0 || span.end > text.length || line < 1 || column < 1) throw new Error(`misplaced: ${message}`);
  }
}

/** @throws Error when a document that was changed step by step differs from one that is opened anew */
export function checkChanges(text: string, changes: readonly FuzzedChange[]): void {
  const factory = createOpenDocumentFactory(service);
  let open = factory.create('file:///AGENTS.md', 'markdown', 0, text);
  changes.forEach((change, index) => {
    const { lines, text: before } = service.createDocument('x', open.text);
    const [from, to] = [change.from, change.to].sort((a, b) => a - b) as [number, number];
    const start = lines.positionAt(Math.floor(from * before.length));
    // Mostly a small replacement, as one types.
    const end = lines.positionAt(Math.floor((index % 2 ? to : from) * before.length));
    open = factory.update(open, [{ range: { start, end }, text: change.text }], index + 1);
    const fresh = service.createDocument('file:///AGENTS.md', open.text, index + 1);
    const [now, anew] = [service.lint(open.spec), service.lint(fresh)].map((found) => JSON.stringify(found));
    if (now !== anew) throw new Error(`findings differ after an edit:\n${now}\n${anew}`);
  });
}

/**
 * Runs every property.
 * @param runs how many inputs in all
 * @throws Error with the smallest input that fails, and the seed to see it again
 */
export function fuzz(runs: number, seed: number): void {
  const share = (part: number): { numRuns: number; seed: number } => ({ numRuns: Math.ceil(runs * part), seed });
  fc.assert(fc.property(specPaths, specTexts, checkLint), share(0.6));
  fc.assert(fc.property(specPaths, frontMatterTexts, checkLint), share(0.1));
  fc.assert(fc.property(configTexts, checkConfigText), share(0.2));
  fc.assert(fc.property(specTexts, changeLists, checkChanges), share(0.1));
}
