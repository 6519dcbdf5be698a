import type { ArtifactLocation, Region } from 'sarif';
import type { Span } from '../../core/index.ts';
import type { ReportedText } from '../report.ts';
import { isOutside, pathFromRoot, type ReportRoot, uriFromRoot } from './root.ts';

/** Where a file lies, by the path that is shown for it. */
export function toArtifact(shown: string, root: ReportRoot): ArtifactLocation {
  const path = pathFromRoot(shown, root);
  return { uri: uriFromRoot(path), ...(!isOutside(path) && { uriBaseId: 'SRCROOT' }) };
}

/** Lines and columns from one; columns in UTF-16 units. */
export function toRegion({ lines }: ReportedText, { start, end }: Span): Region {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}
