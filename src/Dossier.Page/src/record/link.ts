import type { Dataset } from '../data/dataset';
import { bdi, h } from '../dom';
import { cut } from '../text/shown';

/** A link to a record. Followed as it is, it opens the record alone; a click opens it beside what is looked at (see `opening`). */
export function recordLink(dataset: Dataset, number: number, letters = 160): HTMLAnchorElement {
  const record = dataset.record(number);
  const link = h('a', {
    href: `#${new URLSearchParams({ record: dataset.key(number) }).toString().replace(/%2F/g, '/')}`,
    'data-record': number,
    class: record.st ? 'withdrawn' : null,
  }, bdi(cut(record.n, letters), record.l));
  if (record.st)
    link.append(h('span', { class: 'tag' }, record.st));
  return link;
}

/** A link with what a list says of a record: when, and how much is known of where. */
export function recordLine(dataset: Dataset, number: number): HTMLElement {
  const record = dataset.record(number);
  const facts = [record.d?.w, record.p?.how === 'none' ? undefined : record.p?.w].filter(fact => fact !== undefined);
  return h('div', { class: 'line' },
    recordLink(dataset, number),
    facts.length > 0 && h('div', { class: 'faint' }, facts.flatMap((fact, at) => [at > 0 ? ' · ' : '', bdi(cut(fact, 120))])));
}
