import type { ArtifactChange, Fix as SarifFix, Replacement } from 'sarif';
import type { Finding, Fix, FixEdit } from '../../core/index.ts';
import type { ReportedText } from '../report.ts';
import type { ReportRoot } from './root.ts';
import { toArtifact, toRegion } from './sarifPlaces.ts';

/** What the making of fixes needs to know. */
interface Context {
  readonly root: ReportRoot;
  see(path: string): ReportedText | undefined;
  hide(text: string): string;
}

/**
 * The fixes that a program can apply without asking anybody, the preferred one first. Left out is what leaves blanks to
 * fill in, what only silences the rule, what moves or makes files, and what would carry a credential into the report.
 */
export function toFixes({ fixes }: Finding, context: Context): SarifFix[] {
  const whole = fixes.filter((fix) => isWhole(fix, context));
  return [...whole.filter(({ preferred }) => preferred), ...whole.filter(({ preferred }) => !preferred)].map((fix) => ({
    description: { text: fix.title },
    artifactChanges: toChanges(fix.edits, context),
    properties: { safe: fix.safe },
  }));
}

function isWhole({ edits, renames = [] }: Fix, { see, hide }: Context): boolean {
  return (
    edits.length > 0 &&
    renames.length === 0 &&
    edits.every(
      ({ uri, text, holes = [] }) =>
        holes.length === 0 && !text.includes('precept-disable') && hide(text) === text && see(uri) !== undefined,
    )
  );
}

function toChanges(edits: readonly FixEdit[], { root, see }: Context): ArtifactChange[] {
  const changes = new Map<string, Replacement[]>();
  for (const { uri, span, text } of edits) {
    const document = see(uri);
    if (!document) continue;
    const replacements = changes.get(uri) ?? [];
    changes.set(uri, replacements);
    replacements.push({
      deletedRegion: toRegion(document, span),
      ...(text !== '' && { insertedContent: { text } }),
    });
  }
  return [...changes].map(([path, replacements]) => ({ artifactLocation: toArtifact(path, root), replacements }));
}
