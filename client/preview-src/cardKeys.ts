const ROW = 'button.row';

/** What the keys do to a card. */
export interface CardKeyActions {
  onFocus(id: string): void;
  /** Raise (-1) or lower (1) its level by one. */
  move(id: string, by: -1 | 1): void;
  pickLevel(id: string): void;
}

/**
 * Arrow keys, Home and End move between the cards, which are one stop in the tab order together. Alt with an arrow
 * raises or lowers the level, L lists the levels.
 */
export function registerCardKeys(container: HTMLElement, actions: CardKeyActions): void {
  container.addEventListener('keydown', (event) => {
    const row = rowOf(event.target);
    const id = row?.dataset['id'];
    if (!row || id === undefined || event.ctrlKey || event.metaKey || !handle(event, row, id, container, actions))
      return;
    event.preventDefault();
    // The editor around the page has its own meaning for these keys: Alt+Left goes back in its history.
    event.stopPropagation();
  });
  container.addEventListener('focusin', (event) => {
    const id = rowOf(event.target)?.dataset['id'];
    if (id !== undefined) actions.onFocus(id);
  });
}

function handle(
  { key, altKey }: KeyboardEvent,
  row: HTMLElement,
  id: string,
  container: HTMLElement,
  actions: CardKeyActions,
): boolean {
  if (altKey) {
    const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[key];
    if (by === undefined) return false;
    actions.move(id, by < 0 ? -1 : 1);
    return true;
  }
  if (key === 'l' || key === 'L') {
    actions.pickLevel(id);
    return true;
  }
  const rows = [...container.querySelectorAll<HTMLElement>(ROW)];
  const next = nextIndex(key, rows.indexOf(row), rows.length);
  if (next === undefined) return false;
  rows[next]?.focus();
  return true;
}

function rowOf(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof HTMLElement ? (target.closest<HTMLElement>(ROW) ?? undefined) : undefined;
}

function nextIndex(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
