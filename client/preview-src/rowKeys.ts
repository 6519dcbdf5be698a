const ROW = 'button.row';

/**
 * Arrow keys, Home and End move between the rows, which are one stop in the tab order together.
 * @param onFocus hears the id of each row that gets the focus
 */
export function registerRowKeys(container: HTMLElement, onFocus: (id: string) => void): void {
  container.addEventListener('keydown', (event) => {
    const row = rowOf(event.target);
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    const rows = [...container.querySelectorAll<HTMLElement>(ROW)];
    const next = nextIndex(event.key, rows.indexOf(row), rows.length);
    if (next === undefined) return;
    event.preventDefault();
    rows[next]?.focus();
  });
  container.addEventListener('focusin', (event) => {
    const id = rowOf(event.target)?.dataset['id'];
    if (id) onFocus(id);
  });
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
