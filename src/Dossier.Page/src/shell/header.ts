import type { Core, ViewName } from '../data/contract';
import { bdi, h } from '../dom';
import type { Store } from '../store';
import { counted } from '../text/numbers';
import { cut, shown } from '../text/shown';
import { themeButton } from '../theme';

const Views: [ViewName, string][] = [['map', 'Map'], ['timeline', 'Timeline'], ['network', 'Network'], ['table', 'Table']];

/** The title, what the dataset holds, and the ways to look at it. */
export function header(core: Core, store: Store): { element: HTMLElement; update(): void } {
  const links = Views.map(([view, label]) => ({
    view,
    link: h('a', {
      href: '#', class: 'view-link', click: (event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey)
          return;
        event.preventDefault();
        store.set({ view });
      },
    }, label),
  }));

  const counts = core.counts.filter(({ count }) => count > 0).map(({ kind, count }) => {
    const { label, labels } = core.kinds[kind]!;
    return counted(count, shown(cut(label, 40)), shown(cut(labels, 40)));
  });
  const element = h('header', { class: 'top' },
    h('div', { class: 'titles' },
      h('h1', {}, bdi(core.title)),
      core.dataset.description ? h('p', { class: 'description', dir: 'auto' }, shown(core.dataset.description)) : null,
      h('p', { class: 'counts' }, counts.join(' · '))),
    h('div', { class: 'top-tools' },
      h('nav', { class: 'views', 'aria-label': 'Views' }, links.map(({ link }) => link)),
      themeButton()));

  return {
    element,
    update() {
      for (const { view, link } of links) {
        link.setAttribute('href', store.address({ view }));
        if (view === store.state.view)
          link.setAttribute('aria-current', 'page');
        else
          link.removeAttribute('aria-current');
      }
    },
  };
}
