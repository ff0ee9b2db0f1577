import type { Core } from '../data/contract';
import { bdi, button, h } from '../dom';
import { counted } from '../text/numbers';
import { cut, shown } from '../text/shown';

/** What this is, of which version, under which licence and for whom. There is no time: the same seeds make the same page. */
export function footer(core: Core): HTMLElement {
  const { dataset } = core;
  const source = core.kinds.findIndex(kind => kind.name === 'source');
  const sources = core.counts.find(({ kind }) => kind === source)?.count ?? 0;
  const facts = [
    dataset.name ? ['Dataset', dataset.name] : null,
    dataset.version ? ['Version', dataset.version] : null,
    ['Licence', dataset.licence ?? 'none stated'],
    ['Audience', dataset.audience],
    ['Sources', counted(sources, 'source', 'sources')],
  ].filter(fact => fact !== null);

  const notices = h('dialog', { class: 'notices', 'aria-label': 'Libraries and map data in this page' });
  return h('footer', { class: 'bottom' },
    h('dl', {}, facts.map(([name, value]) => h('div', {}, h('dt', {}, name!), h('dd', {}, bdi(cut(value!, 200)))))),
    h('p', {}, `Made with ${shown(cut(dataset.tool, 60))}. The page asks for nothing from anywhere: all of it is in this file. `,
      button('Libraries and map data', () => {
        if (notices.childNodes.length === 0) {
          notices.append(
            button('Close', () => notices.close(), { class: 'quiet' }),
            h('h2', {}, 'Libraries and map data in this page'),
            h('pre', { tabindex: 0 }, document.getElementById('notices')?.textContent ?? ''));
        }
        notices.showModal();
      }, { class: 'link' })),
    notices);
}
