import { h, s } from '../dom';

/** What the bars mean. */
export function legend(): HTMLElement {
  const entry = (classes: string, text: string, ...shapes: SVGElement[]): HTMLElement =>
    h('li', {}, s('svg', { viewBox: '0 0 40 14', width: 40, height: 14, 'aria-hidden': 'true' }, s('g', { class: `when ${classes}` }, ...shapes)), h('span', {}, text));
  const bar = (look: string, x: number, width: number): SVGElement => s('rect', { class: `bar ${look}`, x, y: 3, width, height: 8, rx: 3 });
  return h('details', { class: 'legend' },
    h('summary', {}, 'How to read it'),
    h('ul', {},
      entry('within', 'A day or a moment', bar('moment', 16, 7)),
      entry('within', 'At some time within this span', bar('', 4, 32)),
      entry('throughout', 'Lasted for this span', bar('', 4, 32)),
      entry('within', 'No end, or no start, is given: it fades', bar('fades-end', 4, 34)),
      entry('within', 'The end is not known', bar('fades-end', 4, 34), s('text', { class: 'asks', x: 31, y: 7, dy: '.35em' }, '?')),
      entry('within soft', 'Approximate or uncertain', bar('softened', 2, 36)),
      entry('one-of', 'One of these', s('line', { class: 'join', x1: 10, x2: 30, y1: 7, y2: 7 }), bar('', 2, 9), bar('', 29, 9)),
      entry('all-of', 'All of these', s('line', { class: 'join', x1: 10, x2: 30, y1: 7, y2: 7 }), bar('', 2, 9), bar('', 29, 9)),
      h('li', {}, s('svg', { viewBox: '0 0 40 14', width: 40, height: 14, 'aria-hidden': 'true' },
        s('rect', { class: 'certain', x: 12, y: 8, width: 14, height: 6 }), s('rect', { class: 'possible', x: 12, y: 1, width: 14, height: 7 })),
        h('span', {}, 'Counts: certainly in the stretch, and possibly'))));
}
