import type { When } from '../data/contract';
import type { Dataset } from '../data/dataset';
import { s } from '../dom';
import { counted, digits } from '../text/numbers';
import { cut, shown, spoken } from '../text/shown';
import { LeastWidth, type Bar } from './bars';
import type { Bins } from './bins';
import { dayLabel, tickLabel, type Step } from './steps';

/** The picture of one date: its spans as they are known. */
export function drawWhen(dataset: Dataset, number: number, bars: Bar[], y: number, height: number, options: { open: boolean; denied: boolean; label: number; before?: boolean }): SVGGElement {
  const record = dataset.record(number);
  const when = record.d!;
  const classes = ['when', when.kind, when.soft ? 'soft' : '', options.open ? 'open' : '', options.denied ? 'denied' : '', record.st ? 'withdrawn' : ''];
  // What only helps the eye is beside the button and not in it: its name says the same in words.
  const target = s('g', {
    class: 'target', role: 'button', tabindex: -1,
    'aria-label': `${options.denied ? 'Denied: ' : ''}${spoken(record.n)}, ${spoken(when.w)}${meaning(when)}`,
  });
  const group = s('g', { class: classes.filter(Boolean).join(' '), 'data-number': number });

  const first = bars[0]!;
  const last = bars.at(-1)!;
  const middle = y + height / 2;
  // For the pointer, and for the frame around what has the focus.
  target.append(s('rect', { class: 'reach', x: first.from - 2, y: y - 2, width: last.to - first.from + 4, height: height + 4 }));
  for (const bar of bars) {
    const width = bar.to - bar.from;
    const look = bar.fades ? `fades-${bar.fades}` : when.soft && width > LeastWidth ? 'softened' : width <= LeastWidth ? 'moment' : '';
    target.append(s('rect', { class: `bar ${look}`, x: bar.from, y, width, height, rx: Math.min(3, height / 2) }));
  }
  if (options.label > 0)
    target.append(s('text', { class: options.before ? 'name before' : 'name', x: options.before ? first.from - 6 : last.to + 6, y: middle, dy: '.34em' }, shown(cut(record.n, options.label))));

  if (bars.length > 1)
    group.append(s('line', { class: 'join', x1: first.to, x2: last.from, y1: middle, y2: middle }));
  group.append(target);
  if (when.kind === 'one-of' && bars.length > 1 && last.from - first.to > 22)
    group.append(s('text', { class: 'or', 'aria-hidden': 'true', x: (bars[0]!.to + bars[1]!.from) / 2, y: middle, dy: '.32em' }, 'or'));
  for (const { asks, from, to } of bars) {
    if (asks)
      group.append(s('text', { class: 'asks', 'aria-hidden': 'true', x: asks === 'end' ? to - 10 : from + 10, y: middle, dy: '.35em' }, '?'));
  }
  return group;
}

function meaning(when: When): string {
  const parts = [
    when.kind === 'one-of' ? 'one of these dates' : when.kind === 'all-of' ? 'on all of these dates' : when.kind === 'throughout' ? 'lasting' : '',
    when.open ? `open ${sides(when.open)}` : '', when.unk ? `${sides(when.unk)} not known` : '', when.soft ? spoken(when.q ?? 'approximate') : '',
  ].filter(part => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function sides(side: 'start' | 'end' | 'both'): string {
  return side === 'both' ? 'start and end' : side;
}

/** The axis: at each step a line through the height and its label. */
export function drawAxis(edges: number[], step: Step, x: (day: number) => number, width: number, y: number, height: number): SVGElement[] {
  const parts: SVGElement[] = [];
  let free = -Infinity;
  for (const edge of edges) {
    const at = x(edge);
    if (at < -1 || at > width + 1)
      continue;
    parts.push(s('line', { class: 'tick', x1: at, x2: at, y1: 0, y2: height }));
    const label = tickLabel(edge, step);
    if (at >= free && at + label.length * 7 < width) {
      parts.push(s('text', { class: 'tick-label', x: at + 4, y }, label));
      free = at + label.length * 7 + 14;
    }
  }
  return parts;
}

/** Counts over time: what certainly falls in a stretch is solid, what may fall in it is added in a pale tone. */
export function drawCounts(bins: Bins, x: (day: number) => number, top: number, height: number): SVGElement[] {
  const most = Math.max(1, ...bins.high);
  const y = (count: number): number => top + height * (1 - count / most);
  const parts: SVGElement[] = [];
  bins.high.forEach((high, at) => {
    if (high === 0)
      return;
    const low = bins.low[at]!;
    const from = x(bins.edges[at]!) + 0.5;
    const width = Math.max(1, x(bins.edges[at + 1]!) - from - 0.5);
    const group = s('g', { class: 'bin', 'data-low': low, 'data-high': high },
      s('title', {}, `${dayLabel(bins.edges[at]!, bins.edges[at + 1]! - bins.edges[at]!)}: ${low === high ? counted(high, 'record', 'records') : `certainly ${digits(low)}, possibly ${digits(high)}`}`));
    if (high > low)
      group.append(s('rect', { class: 'possible', x: from, y: y(high), width, height: y(low) - y(high) }));
    if (low > 0)
      group.append(s('rect', { class: 'certain', x: from, y: y(low), width, height: y(0) - y(low) }));
    parts.push(group);
  });
  parts.push(s('line', { class: 'ground', x1: 0, x2: '100%', y1: y(0), y2: y(0) }));
  parts.push(s('text', { class: 'most', x: 4, y: top + 9 }, digits(most)));
  return parts;
}

/** A lane in which there is too much to draw each record: counts as shades. */
export function drawStrip(bins: Bins, x: (day: number) => number, y: number, height: number): SVGElement[] {
  const most = Math.max(1, ...bins.high);
  return bins.high.flatMap((high, at) => {
    if (high === 0)
      return [];
    const from = x(bins.edges[at]!);
    const rectangle = s('rect', { class: 'shade', x: from, y, width: Math.max(1, x(bins.edges[at + 1]!) - from - 0.5), height },
      s('title', {}, `${dayLabel(bins.edges[at]!, bins.edges[at + 1]! - bins.edges[at]!)}: ${bins.low[at] === high ? digits(high) : `certainly ${digits(bins.low[at]!)}, possibly ${digits(high)}`}`));
    rectangle.style.opacity = String(0.15 + 0.85 * Math.sqrt(high / most));
    return [rectangle];
  });
}

/** Fades that bars refer to from the style sheet. */
export function definitions(): SVGElement {
  const fade = (id: string, ...stops: [offset: string, opacity: number][]): SVGElement =>
    s('linearGradient', { id }, ...stops.map(([offset, opacity]) => s('stop', { offset, 'stop-opacity': opacity, class: 'fade-stop' })));
  return s('defs', {},
    fade('fade-end', ['0', 0.9], ['1', 0]), fade('fade-start', ['0', 0], ['1', 0.9]),
    fade('soft', ['0', 0.05], ['0.3', 0.6], ['0.7', 0.6], ['1', 0.05]),
    s('pattern', { id: 'maybe', width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, s('line', { x1: 0, y1: 0, x2: 0, y2: 4, class: 'hatch' })));
}
