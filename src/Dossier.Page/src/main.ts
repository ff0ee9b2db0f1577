import type { Basemap, Core, ViewName } from './data/contract';
import { Dataset } from './data/dataset';
import { openBlock } from './data/inflate';
import { button, h, replace } from './dom';
import { Matcher } from './filters/matching';
import { filterPanel } from './filters/panel';
import { MapView } from './map/view';
import { NetworkView } from './network/view';
import { openOnClick } from './record/opening';
import { RecordPanel } from './record/panel';
import type { Scene, View } from './scene';
import { banners } from './shell/banners';
import { footer } from './shell/footer';
import { header } from './shell/header';
import { statusLine } from './shell/status';
import { filtersSet, type State } from './state';
import { Store } from './store';
import { TableView } from './table/view';
import { TimelineView } from './timeline/view';
import { watchSeeds } from './watch';

const page = document.getElementById('page')!;

start().catch((error: unknown) => {
  replace(page, h('p', { class: 'notice warn' }, typeof DecompressionStream === 'undefined'
    ? 'This browser is too old to open the page. Browsers of 2023 and later can.'
    : `The page could not be opened: ${String(error)}`));
});

async function start(): Promise<void> {
  const core = await openBlock<Core>('data');
  const dataset = new Dataset(core);
  const store = new Store(core.start);
  const matcher = new Matcher(dataset);

  const top = header(core, store);
  const messages = banners(core);
  const filters = filterPanel(dataset, store);
  const status = statusLine(dataset);
  const record = new RecordPanel(dataset, store);
  const main = h('main', { id: 'main', tabindex: -1, 'aria-label': 'Records' });
  const side = h('aside', { class: 'side', 'aria-label': 'Filters' }, filters.element);
  const toggle = button('Filters', () => {
    const open = document.body.classList.toggle('with-filters');
    toggle.setAttribute('aria-expanded', String(open));
    if (open)
      side.querySelector('input')?.focus();
  }, { class: 'toggle', 'aria-expanded': 'false' });

  replace(page,
    button('Skip to the records', () => main.focus(), { class: 'skip' }),
    top.element, messages,
    h('div', { class: 'line-status' }, toggle, status.element),
    h('div', { class: 'body' }, side, main, record.element),
    footer(core));

  const views = new Map<ViewName, Promise<View>>();
  let { matched, denied } = matcher.match(store.state.filters);

  const update = async (state: State, before?: State): Promise<void> => {
    if (before && before.filters !== state.filters && JSON.stringify(before.filters) !== JSON.stringify(state.filters))
      ({ matched, denied } = matcher.match(state.filters));
    const scene: Scene = { dataset, store, state, matched, denied };
    top.update();
    filters.update(state.filters);
    status.update(scene);
    toggle.textContent = filtersSet(state.filters) === 0 ? 'Filters' : `Filters (${filtersSet(state.filters)})`;
    void record.show(state.record);

    if (!views.has(state.view))
      views.set(state.view, makeView(state.view));
    const view = await views.get(state.view)!;
    // While it was made, another may have been asked for.
    if (store.state.view !== state.view)
      return;
    if (!view.element.isConnected || view.element.hidden) {
      for (const other of main.children)
        (other as HTMLElement).hidden = other !== view.element;
      if (!view.element.isConnected)
        main.append(view.element);
      view.element.hidden = false;
    }
    view.show(store.state === state ? scene : { ...scene, state: store.state });
  };

  store.listen((state, before) => void update(state, before));
  openOnClick(dataset, store);
  watchSeeds(messages);
  await update(store.state);
  document.documentElement.dataset['ready'] = 'yes';
}

// What a view needs is opened when it is first looked at.
async function makeView(view: ViewName): Promise<View> {
  switch (view) {
    case 'map':
      return new MapView(await openBlock<Basemap>('basemap'));
    case 'timeline':
      return new TimelineView();
    case 'network':
      return new NetworkView();
    case 'table':
      return new TableView();
  }
}
