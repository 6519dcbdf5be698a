import type { AuthorityView, Range } from '../../../server/src/protocol.ts';

/** From the extension to the script in the webview. Lines are zero-based. */
export type ToWebview =
  | { type: 'view'; fileName: string; view: AuthorityView }
  | { type: 'empty'; reason: string }
  /** The line of the editor's cursor. */
  | { type: 'cursor'; line: number }
  /** The first line that the editor shows, after it was scrolled. */
  | { type: 'scroll'; line: number }
  /** Something happened that a screen reader should tell. */
  | { type: 'announce'; text: string };

/** What the user wants of one instruction, named by the document as it was when the user saw it. */
interface InstructionTarget {
  uri: string;
  version: number;
  index: number;
}

/** From the script in the webview to the extension. */
export type FromWebview =
  /** The script runs and wants the view. */
  | { type: 'ready' }
  | { type: 'jump'; uri: string; range: Range }
  /** The first line of the instruction at the top, after the preview was scrolled by hand. */
  | { type: 'scroll'; uri: string; line: number }
  | ({ type: 'setLevel'; level: string | null } & InstructionTarget)
  /** Let the user pick a level from a list. */
  | ({ type: 'pickLevel' } & InstructionTarget)
  | { type: 'export'; uri: string };

/** Kept by VS Code while the webview is hidden and over a window reload. */
export interface PreviewState {
  uri: string;
  /** Whether instructions without a level stand where their wording suggests; absent: the document decides. */
  showSuggested?: boolean;
}
