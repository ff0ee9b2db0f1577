import type { Dataset } from '../data/dataset';
import type { Store } from '../store';

/** A click on a link to a record, anywhere in the page, opens it beside what is looked at. */
export function openOnClick(dataset: Dataset, store: Store): void {
  document.addEventListener('click', event => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    const link = (event.target as Element).closest?.('a[data-record]');
    if (!(link instanceof HTMLAnchorElement))
      return;
    event.preventDefault();
    store.set({ record: dataset.key(Number(link.dataset['record'])) });
  });
}
