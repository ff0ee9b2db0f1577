import { h } from './dom';

/**
 * When the page is served beside an editor, it reloads when the seeds change. A page that is a file has no such mark, and asks for nothing.
 */
export function watchSeeds(banners: HTMLElement): void {
  if (!document.querySelector('meta[name="dossier-watch"]'))
    return;

  const bar = h('p', { class: 'notice warn', role: 'status', hidden: true }, 'The seeds have errors; this is the last version that could be read.');
  banners.append(bar);
  const events = new EventSource('events');
  events.addEventListener('changed', () => location.reload());
  events.addEventListener('broken', event => {
    bar.title = String((event as MessageEvent).data ?? '');
    bar.hidden = false;
  });
}
