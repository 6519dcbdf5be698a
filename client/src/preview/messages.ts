import type { AuthorityView, Range } from '../../../server/src/protocol.ts';

/** From the extension to the script in the webview. */
export type ToWebview =
  | { type: 'view'; fileName: string; view: AuthorityView }
  | { type: 'empty'; reason: string }
  /** The line of the editor's cursor, zero-based. */
  | { type: 'cursor'; line: number };

/** From the script in the webview to the extension. */
export type FromWebview =
  /** The script runs and wants the view. */
  { type: 'ready' } | { type: 'jump'; uri: string; range: Range };

/** Kept by VS Code while the webview is hidden and over a window reload. */
export interface PreviewState {
  uri: string;
}
