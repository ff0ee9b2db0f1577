import { h, s } from '../dom';

/** What nodes and links mean. */
export function legend(): HTMLElement {
  const entry = (text: string, ...shapes: SVGElement[]): HTMLElement =>
    h('li', {}, s('svg', { viewBox: '0 0 40 16', width: 40, height: 16, 'aria-hidden': 'true' }, ...shapes), h('span', {}, text));
  const link = (look: string, certainty = 'stated'): SVGElement => s('g', { class: `link ${look} ${certainty}` },
    s('path', { class: 'line', d: 'M2 8L38 8' }), ...(certainty === 'denied' ? [s('path', { class: 'cross', d: 'M15 3l10 10m0-10l-10 10' })] : []));
  return h('details', { class: 'legend', open: matchMedia('(min-width: 80rem) and (min-height: 52rem)').matches },
    h('summary', {}, 'How to read it'),
    h('ul', {},
      entry('Actor', s('g', { class: 'node actor' }, s('circle', { class: 'shape', cx: 20, cy: 8, r: 7 }))),
      entry('Incident', s('g', { class: 'node incident' }, s('rect', { class: 'shape', x: 15, y: 3, width: 10, height: 10, rx: 2, transform: 'rotate(45 20 8)' }))),
      entry('Takes part', link('part')),
      entry('Takes part, as suggested', link('part', 'suggested')),
      entry('Takes part, disputed', link('part', 'disputed')),
      entry('Denied (when asked for)', link('part', 'denied')),
      entry('Part of', link('part-of')),
      entry('Backing', link('backing')),
      entry('Another relation', link('other'))));
}
