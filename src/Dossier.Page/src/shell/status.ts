import type { Dataset } from '../data/dataset';
import { h } from '../dom';
import { filtersSet } from '../state';
import type { Scene } from '../scene';
import { digits } from '../text/numbers';
import { cut, shown } from '../text/shown';

/** How many records the filters let through, in words that a screen reader speaks when they change. */
export function statusLine(dataset: Dataset): { element: HTMLElement; update(scene: Scene): void } {
  const element = h('p', { class: 'status', role: 'status' });
  const incident = dataset.kindNamed('incident');
  const total = dataset.records.filter(record => record.k === incident).length;
  return {
    element,
    update({ matched, state }) {
      const filters = filtersSet(state.filters);
      const suffix = filters === 0 ? '' : ` · ${filters} ${filters === 1 ? 'filter' : 'filters'}`;
      if (total === 0) {
        element.textContent = `${digits(matched.length)} of ${digits(dataset.records.length)} records${suffix}`;
        return;
      }
      const shownIncidents = matched.filter(number => dataset.record(number).k === incident).length;
      const { label, labels } = dataset.core.kinds[incident]!;
      element.textContent = `${digits(shownIncidents)} of ${digits(total)} ${shown(cut(total === 1 ? label : labels, 40))}${suffix}`;
    },
  };
}
