import type { Statement } from '../data/contract';
import type { Dataset } from '../data/dataset';
import { bdi, h } from '../dom';
import { shown } from '../text/shown';
import { recordLink } from './link';

// Who speaks when nobody but the source does: then the source is named once.
const ItSelf = 'the source itself';

/** Who says something, where it was read, and in which words. */
export function statement(dataset: Dataset, said: Statement): HTMLElement {
  const stance = dataset.core.stances[said.st];
  return h('div', { class: `statement stance-${/^[a-z-]+$/i.test(stance?.name ?? '') ? stance!.name : 'other'}` },
    said.w !== '' && h('p', { class: 'said' }, bdi(said.w)),
    h('p', { class: 'attribution' },
      stance && h('span', { class: 'stance' }, shown(stance.label)),
      ' ',
      said.who === ItSelf && said.src !== undefined ? null : speakers(dataset, said),
      said.src !== undefined || said.srcW ? [said.who === ItSelf && said.src !== undefined ? '' : ' in ', source(dataset, said)] : null,
      said.loc ? [', ', bdi(said.loc)] : null,
      said.said ? [' · ', bdi(said.said)] : null),
    said.quote ? h('blockquote', { dir: 'auto' }, shown(said.quote)) : null,
    said.more ? h('p', { class: 'more' }, bdi(said.more)) : null);
}

// The words are .NET's. Where they are the name of the one record that spoke, they lead there; else the records follow.
function speakers(dataset: Dataset, said: Statement): (Node | string)[] {
  const records = said.whoR ?? [];
  if (records.length === 1 && dataset.record(records[0]!).n === said.who)
    return [recordLink(dataset, records[0]!)];
  const links = records.flatMap((number, at) => [at > 0 ? ', ' : '', recordLink(dataset, number, 60)]);
  return [bdi(said.who), ...(links.length > 0 && said.who !== '' ? [' (', ...links, ')'] : links)];
}

function source(dataset: Dataset, said: Statement): Node {
  if (said.src === undefined)
    return bdi(said.srcW ?? '');
  return recordLink(dataset, said.src);
}
