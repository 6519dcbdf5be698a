import type { Node } from 'mdast';

/**
 * Copies of nodes.
 * @param by what is to be added to their offsets
 * @param lines what is to be added to their lines
 * @param copies gets the copy of each node, those within others too
 */
export function copiesOf<T extends Node>(
  nodes: readonly T[],
  by: number,
  lines: number,
  copies?: Map<Node, Node>,
): readonly T[] {
  const pointOf = ({ line, column, offset }: { line: number; column: number; offset?: number | undefined }) => ({
    line: line + lines,
    column,
    offset: (offset ?? 0) + by,
  });
  const copyOf = <N extends Node>(node: N): N => {
    const copy = { ...node };
    if (node.position) copy.position = { start: pointOf(node.position.start), end: pointOf(node.position.end) };
    if ('children' in node) (copy as unknown as { children: Node[] }).children = (node.children as Node[]).map(copyOf);
    copies?.set(node, copy);
    return copy;
  };
  return nodes.map(copyOf);
}

/** The nodes elsewhere; copied only where they have moved. */
export function movedNodes<T extends Node>(nodes: readonly T[], by: number, lines: number): readonly T[] {
  return by === 0 && lines === 0 ? nodes : copiesOf(nodes, by, lines);
}
