import type { Basemap as Packed } from '../data/contract';
import { h, s } from '../dom';

/** What the marks mean. */
export function legend(): HTMLElement {
  const sample = (...shapes: SVGElement[]): SVGElement => s('svg', { viewBox: '-12 -9 24 18', width: 24, height: 18, 'aria-hidden': 'true' }, ...shapes);
  const entry = (picture: SVGElement, text: string): HTMLElement => h('li', {}, picture, h('span', {}, text));
  return h('details', { class: 'legend', open: matchMedia('(min-width: 80rem) and (min-height: 52rem)').matches },
    h('summary', {}, 'How to read it'),
    h('ul', {},
      entry(sample(s('g', { class: 'mark dot' }, s('circle', { class: 'disc', r: 5 }))), 'Known to the spot'),
      entry(sample(s('g', { class: 'mark circle' }, s('circle', { class: 'area', r: 8 }))), 'Somewhere in this circle'),
      entry(sample(s('g', { class: 'mark circle' }, s('circle', { class: 'area symbolic', r: 8 }))), 'An area of unknown extent'),
      entry(sample(s('g', { class: 'mark ring' }, s('circle', { class: 'disc', r: 5 }))), 'An area too small to see here'),
      entry(sample(s('g', { class: 'mark country' }, s('path', { class: 'area', d: 'M-9-4l7-4 10 3 2 8-9 5-8-3z' }))), 'Somewhere in this country'),
      entry(sample(s('g', { class: 'mark sea' }, s('circle', { class: 'disc', r: 8 }), s('path', { class: 'wave', d: 'M-6 0q1.5-3 3 0t3 0t3 0t3 0' }))), 'At sea'),
      entry(sample(s('g', { class: 'mark cluster mixed' }, s('circle', { class: 'halo', r: 8.5 }), s('circle', { class: 'disc', r: 6.5 }), s('text', { class: 'number', dy: '.35em' }, '3'))), 'Several; ringed: some in areas')));
}

/** Whose borders they are: any basemap takes a side where land is disputed. */
export function viewpointLine({ viewpoint }: Packed): HTMLElement {
  return h('div', { class: 'viewpoint' },
    h('p', {}, viewpointSentence(viewpoint)),
    h('details', {}, h('summary', {}, 'Other disputed places'),
      h('ul', {}, viewpoint.listed.map(([town, country]) => h('li', {}, `${town}: in ${withArticle(country)}`)))));
}

export function viewpointSentence({ source, named }: Packed['viewpoint']): string {
  const places = named.map(([town, country]) => `${town} in ${withArticle(country)}`);
  return `Borders as in ${source} (from Natural Earth, 1:50 million): it shows ${places.slice(0, -1).join(', ')} and ${places.at(-1)}. `
    + 'They are the basemap\u2019s, not a statement of this dataset.';
}

function withArticle(country: string): string {
  return /^(United|Democratic Republic)/.test(country) ? `the ${country}` : country;
}
