import type { AgentsView, Range, StackView } from '../../../server/src/protocol.ts';

/** The three views of the preview. */
export type PreviewTab = 'chain' | 'stack' | 'agents';

/** From the extension to the views across files. */
export type ToAcross =
  | { type: 'stack'; fileName: string; view: StackView | null }
  | { type: 'agents'; fileName: string; view: AgentsView | null };

/** From the views across files to the extension. */
export type FromAcross =
  /** The user changed the view; the extension keeps the open one fresh. */
  | { type: 'showTab'; tab: PreviewTab }
  | { type: 'pickAgent'; agent: string }
  /** Allow the views to show what agents read from outside of the workspace. */
  | { type: 'allowOutside' }
  /** Let the user choose another file or folder to work on. */
  | { type: 'pickTarget' }
  /** One-based line, where there is one. */
  | { type: 'openLayer'; uri: string; line?: number }
  | { type: 'openPlace'; uri: string; range: Range }
  | { type: 'exportAcross'; tab: 'stack' | 'agents' };
