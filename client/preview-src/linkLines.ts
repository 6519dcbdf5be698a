import type { Board } from './board.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** More lines than this would hide each other; the marks on the cards still tell all. */
const MAX_LINES = 200;
/** Pixels by which a line leaves a card before it bends. */
const REACH = 18;

/** Draws a line from each winner to its loser, and between the two sides of a conflict, over the board. */
export function drawLinks(container: HTMLElement, links: Board['links']): void {
  const board = container.querySelector<HTMLElement>('.board');
  const svg = board?.querySelector<SVGSVGElement>('svg.links');
  if (!board || !svg) return;
  const origin = board.getBoundingClientRect();
  const paths = links.slice(0, MAX_LINES).flatMap((link) => {
    const [from, to] = [cardOf(board, link.from), cardOf(board, link.to)];
    if (!from || !to) return [];
    return [pathBetween(from.getBoundingClientRect(), to.getBoundingClientRect(), origin, link.kind)];
  });
  svg.replaceChildren(...paths);
}

function cardOf(board: HTMLElement, id: string): HTMLElement | null {
  return board.querySelector(`li.card[data-id="${CSS.escape(id)}"]`);
}

/** A curve between the facing sides of two cards, or along the left margin when they stand in one column. */
function pathBetween(from: DOMRect, to: DOMRect, origin: DOMRect, kind: string): SVGPathElement {
  const sameColumn = Math.abs(from.left - to.left) < from.width / 2;
  const rightwards = !sameColumn && to.left > from.left;
  const startX = (rightwards ? from.right : from.left) - origin.left;
  const endX = (rightwards || sameColumn ? to.left : to.right) - origin.left;
  const startY = from.top + Math.min(from.height / 2, 24) - origin.top;
  const endY = to.top + Math.min(to.height / 2, 24) - origin.top;
  const bend = sameColumn ? REACH : Math.max(REACH, Math.abs(endX - startX) / 2);
  const leave = startX + (rightwards ? bend : -bend);
  const arrive = endX + (rightwards || sameColumn ? -bend : bend);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', kind);
  path.setAttribute('d', `M${startX} ${startY} C${leave} ${startY} ${arrive} ${endY} ${endX} ${endY}`);
  return path;
}
