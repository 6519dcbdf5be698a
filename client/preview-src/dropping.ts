import { DRAG_TYPE } from './cardTemplate.ts';

/**
 * Lets cards be dropped on everything with a `data-drop` attribute: the lanes, and the strip of levels that stays in
 * sight while a lane may not.
 * @param onDrop hears the card's id and the value of `data-drop`, which is the level's name, empty for no level
 */
export function registerDropping(container: HTMLElement, onDrop: (id: string, level: string) => void): void {
  let over: HTMLElement | undefined;
  const mark = (zone: HTMLElement | undefined): void => {
    if (zone === over) return;
    over?.classList.remove('drop');
    zone?.classList.add('drop');
    over = zone;
  };
  container.addEventListener('dragstart', () => document.body.classList.add('dragging'));
  container.addEventListener('dragend', () => {
    document.body.classList.remove('dragging');
    mark(undefined);
  });
  container.addEventListener('dragover', (event) => {
    const zone = event.dataTransfer?.types.includes(DRAG_TYPE) ? zoneOf(event.target) : undefined;
    mark(zone);
    if (zone) event.preventDefault();
  });
  container.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) mark(undefined);
  });
  container.addEventListener('drop', (event) => {
    const zone = zoneOf(event.target);
    const id = event.dataTransfer?.getData(DRAG_TYPE);
    mark(undefined);
    if (!zone || !id) return;
    event.preventDefault();
    onDrop(id, zone.dataset['drop'] ?? '');
  });
}

function zoneOf(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-drop]') ?? undefined) : undefined;
}
