/** Scrolls that the page itself makes are followed by scroll events for about this long, in milliseconds. */
const OWN_SCROLL_MS = 250;
/** Height of what sticks at the top, in pixels. */
const HEADROOM = 48;

/** Keeps apart what the user scrolls from what follows the editor, so that the two don't chase each other. */
export class Scrolling {
  readonly #container: HTMLElement;
  #quietUntil = 0;
  #scheduled = false;

  /** @param onScrolled hears the id of the card at the top after the user scrolled */
  constructor(container: HTMLElement, onScrolled: (id: string) => void) {
    this.#container = container;
    window.addEventListener(
      'scroll',
      () => {
        if (this.#scheduled || performance.now() < this.#quietUntil) return;
        this.#scheduled = true;
        requestAnimationFrame(() => {
          this.#scheduled = false;
          const id = this.#topCard();
          if (id !== undefined && performance.now() >= this.#quietUntil) onScrolled(id);
        });
      },
      { passive: true },
    );
  }

  /** Brings a card into view if it isn't, without telling the editor. */
  reveal(id: string): void {
    const card = this.card(id);
    if (!card) return;
    const { top, bottom } = card.getBoundingClientRect();
    if (top >= HEADROOM && bottom <= window.innerHeight) return;
    this.keepQuiet();
    card.scrollIntoView({ block: 'center' });
  }

  /** Scroll events of the next moment are the page's own. */
  keepQuiet(): void {
    this.#quietUntil = performance.now() + OWN_SCROLL_MS;
  }

  card(id: string): HTMLElement | null {
    return this.#container.querySelector(`li.card[data-id="${CSS.escape(id)}"]`);
  }

  #topCard(): string | undefined {
    for (const card of this.#container.querySelectorAll<HTMLElement>('li.card')) {
      if (card.getBoundingClientRect().bottom > HEADROOM) return card.dataset['id'];
    }
    return undefined;
  }
}
