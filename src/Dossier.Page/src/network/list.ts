import type { Dataset } from '../data/dataset';
import { bdi, h, replace } from '../dom';
import { VirtualList } from '../lists/virtual';
import { recordLink } from '../record/link';
import { counted, digits } from '../text/numbers';
import { cut } from '../text/shown';
import type { Graph, Link } from './graph';
import { linkWords } from './draw';

const LineHeight = 84;

/** The links in words: the same as the picture, for who reads or listens. */
export class LinkList {
  readonly element = h('div', { class: 'beside links-list' });

  fill(dataset: Dataset, { links }: Graph, open: number | undefined): void {
    const chosen = open === undefined ? [] : links.filter(link => link.from === open || link.to === open);
    const listed = chosen.length > 0 ? chosen : links;
    const list = new VirtualList('Links', LineHeight, index => line(dataset, listed[index]!));
    replace(this.element,
      h('h3', {}, chosen.length > 0 ? 'Links of ' : 'All links ', chosen.length > 0 && bdi(cut(dataset.record(open!).n, 60)), ' ', h('span', { class: 'count' }, digits(listed.length))),
      listed.length === 0 ? h('p', { class: 'faint' }, 'Nothing that matches is linked.') : list.element);
    list.fill(listed.length);
  }
}

function line(dataset: Dataset, link: Link): HTMLElement {
  return h('div', { class: `line link-line ${link.edge?.st ?? 'stated'}` },
    h('div', {}, recordLink(dataset, link.from, 60), ' ', h('span', { class: 'faint', 'aria-hidden': 'true' }, link.look === 'shared' ? '↔' : '→'), ' ', recordLink(dataset, link.to, 60)),
    h('div', { class: 'faint' }, link.edge ? bdi(cut(linkWords(link.edge), 160)) : `both in ${counted(link.count, 'incident', 'incidents')}`));
}
