import type { Nodes } from 'mdast';
import { spanOf } from '../../markdown/parse.ts';
import type { Span } from '../../text/span.ts';

const SHELLS = new Set([
  'sh',
  'bash',
  'zsh',
  'shell',
  'console',
  'fish',
  'powershell',
  'ps1',
  'bat',
  'cmd',
  'terminal',
]);

/** Where code stands: each inline code and each code block, in document order. */
export interface CodeSpan {
  readonly span: Span;
  /** What is typed or run as it stands: inline code, or a block in the language of a shell. */
  readonly isCommand: boolean;
}

/** The code in some nodes. */
export function readCodeSpans(nodes: readonly Nodes[]): readonly CodeSpan[] {
  const spans: CodeSpan[] = [];
  for (const node of nodes) collect(node, spans);
  return spans;
}

function collect(node: Nodes, into: CodeSpan[]): void {
  if (node.type === 'inlineCode') into.push({ span: spanOf(node), isCommand: true });
  else if (node.type === 'code')
    into.push({ span: spanOf(node), isCommand: SHELLS.has((node.lang ?? '').toLowerCase()) });
  else if ('children' in node) for (const child of node.children) collect(child, into);
}
