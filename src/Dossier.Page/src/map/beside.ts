import type { Dataset } from '../data/dataset';
import { button, h, replace } from '../dom';
import { VirtualList } from '../lists/virtual';
import { recordLine } from '../record/link';
import { counted, digits } from '../text/numbers';
import { cut, shown, spoken } from '../text/shown';
import type { Unplaced } from './sites';

const LineHeight = 58;

/** Beside the map: what is at the spot that was chosen, and what has no place on the map, under the reason. */
export class Beside {
  readonly element: HTMLElement;
  readonly #spot = h('section', { class: 'spot', 'aria-live': 'polite', hidden: true });
  readonly #without = h('section', { class: 'without' });
  #dataset: Dataset | undefined;

  constructor() {
    this.element = h('div', { class: 'beside' }, this.#spot, this.#without);
  }

  fill(dataset: Dataset, unplaced: Unplaced[], drawn: number): void {
    this.#dataset = dataset;
    const total = unplaced.reduce((sum, group) => sum + group.records.length, 0);
    this.showSpot(null, '');
    replace(this.#without,
      h('h3', {}, 'Not on the map ', h('span', { class: 'count' }, digits(total))),
      total === 0
        ? h('p', { class: 'faint' }, drawn === 0 ? 'No record matches the filters.' : 'Every record that matches has a place on the map.')
        : unplaced.map((group, at) => {
          const list = new VirtualList(`Not on the map: ${spoken(group.why)}`, LineHeight, index => recordLine(dataset, group.records[index]!));
          const box = h('details', { class: 'group', open: at === 0 || unplaced.length < 4 },
            h('summary', {}, shown(cut(group.why.charAt(0).toUpperCase() + group.why.slice(1), 160)), ' ', h('span', { class: 'count' }, digits(group.records.length))),
            list.element);
          list.element.style.height = `${Math.min(group.records.length, 6) * LineHeight}px`;
          box.addEventListener('toggle', () => list.refresh(true));
          list.fill(group.records.length);
          return box;
        }));
  }

  /** Lists the records of a mark. */
  showSpot(records: number[] | null, title: string): void {
    this.#spot.hidden = records === null;
    if (records === null || !this.#dataset)
      return;
    const dataset = this.#dataset;
    const list = new VirtualList(title, LineHeight, index => recordLine(dataset, records[index]!));
    replace(this.#spot,
      h('h3', {}, counted(records.length, 'record', 'records'), ' here ', button('×', () => this.showSpot(null, ''), { class: 'quiet', 'aria-label': 'Close this list' })),
      h('p', { class: 'faint' }, shown(cut(title, 200))),
      list.element);
    list.element.style.height = `${Math.min(records.length, 8) * LineHeight}px`;
    list.fill(records.length);
    this.element.scrollTop = 0;
  }
}
