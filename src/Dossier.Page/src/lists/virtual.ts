import { h, replace } from '../dom';
import { counted } from '../text/numbers';

// On paper there is no scrolling: so many rows are printed, and the rest is counted.
const Printed = 300;
const PrintAll = 'print-all';

// One listener for all lists, also those that come and go.
addEventListener('beforeprint', () => {
  for (const list of document.querySelectorAll('.virtual'))
    list.dispatchEvent(new Event(PrintAll));
});

/**
 * A list of which only the rows in sight are in the page. Rows have one height; the box scrolls.
 */
export class VirtualList {
  readonly element: HTMLElement;
  readonly #rows: HTMLElement;
  readonly #height: number;
  readonly #draw: (index: number) => HTMLElement;
  #count = 0;
  #drawn: [number, number] = [0, 0];

  constructor(name: string, height: number, draw: (index: number) => HTMLElement) {
    this.#height = height;
    this.#draw = draw;
    this.#rows = h('div', { class: 'rows', role: 'list' });
    this.element = h('div', { class: 'virtual', tabindex: 0, role: 'group', 'aria-label': name }, this.#rows);
    this.element.addEventListener('scroll', () => this.refresh(), { passive: true });
    this.element.addEventListener(PrintAll, () => this.#lay(0, Math.min(this.#count, Printed)));
    new ResizeObserver(() => this.refresh()).observe(this.element);
  }

  fill(count: number): void {
    this.#count = count;
    this.#rows.style.height = `${count * this.#height}px`;
    this.#drawn = [0, 0];
    this.element.scrollTop = 0;
    this.refresh(true);
  }

  refresh(anew = false): void {
    const top = this.element.scrollTop;
    const first = Math.max(0, Math.floor(top / this.#height) - 5);
    const last = Math.min(this.#count, Math.ceil((top + this.element.clientHeight) / this.#height) + 5);
    if (!anew && first === this.#drawn[0] && last === this.#drawn[1])
      return;

    this.#lay(first, last);
  }

  #lay(first: number, last: number): void {
    this.#drawn = [first, last];
    const rows: HTMLElement[] = [];
    for (let index = first; index < last; index++) {
      const row = this.#draw(index);
      row.classList.add('row');
      row.setAttribute('role', 'listitem');
      row.setAttribute('aria-posinset', String(index + 1));
      row.setAttribute('aria-setsize', String(this.#count));
      row.style.top = `${index * this.#height}px`;
      row.style.height = `${this.#height}px`;
      rows.push(row);
    }

    // A row that has the focus must not lose it to a copy of itself.
    const focused = this.#rows.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset['record'] : undefined;
    if (last === Printed && last < this.#count)
      rows.push(h('div', { class: 'row more' }, `… and ${counted(this.#count - last, 'more', 'more')}.`));
    replace(this.#rows, rows);
    if (focused !== undefined)
      this.#rows.querySelector<HTMLElement>(`[data-record="${focused}"]`)?.focus({ preventScroll: true });
  }
}
