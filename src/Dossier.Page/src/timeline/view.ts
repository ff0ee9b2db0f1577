import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import type { When } from '../data/contract';
import { button, h, replace, s } from '../dom';
import { endOf, isUnknown, startOf } from '../filters/spans';
import { VirtualList } from '../lists/virtual';
import { nearestTo, nextIn } from '../nearest';
import { recordLine } from '../record/link';
import { pictured, type Scene, type View } from '../scene';
import type { Lanes } from '../state';
import { digits } from '../text/numbers';
import { cut, shown, spoken } from '../text/shown';
import { Tip } from '../tip';
import { barsOf, type Bar } from './bars';
import { binsOf } from './bins';
import { definitions, drawAxis, drawCounts, drawStrip, drawWhen } from './draw';
import { lanesOf, type Lane } from './lanes';
import { legend } from './legend';
import { linesFor } from './packing';
import { dayLabel, edgesOf, stepFor, type Step } from './steps';

const MostMarks = 1400;
// With so few in sight, each has its name beside it.
const Named = 160;
const MostLines = 60;
const HeadHeight = 128;
const LaneTitle = 22;
const StripHeight = 26;
const LineHeight = 58;
// As far in as one can zoom, in days.
const Closest = 0.25;

// A name beside its bar: as many letters, and about so many pixels each.
const Letters = 60;
const LetterWidth = 6.3;

interface Laid {
  number: number;
  bars: Bar[];
  before: boolean;
  line: number;
}

interface Drawn {
  number: number;
  x: number;
  y: number;
}

/** Records by their dates, each drawn as what is known of it. */
export class TimelineView implements View {
  readonly element: HTMLElement;
  readonly #head = s('svg', { class: 'time-head', height: HeadHeight, role: 'group' }, definitions());
  readonly #counts = s('g');
  readonly #svg = s('svg', { class: 'time-lanes' });
  readonly #box: HTMLElement;
  readonly #tip = new Tip();
  readonly #undated = h('section', { class: 'undated' });
  readonly #caption = h('p', { class: 'note', role: 'status' });
  readonly #lanes: HTMLSelectElement;
  readonly #zoom: ZoomBehavior<HTMLElement, unknown>;
  #scene: Scene | undefined;
  #dated: { number: number; when: When; start: number; end: number }[] = [];
  #dates = new Map<number, When>();
  #laned: Lane[] = [];
  #without: number[] = [];
  #domain: [number, number] = [0, 1];
  #width = 0;
  #transform: ZoomTransform = zoomIdentity;
  #drawn: Drawn[] = [];
  #waiting = 0;

  constructor() {
    this.#head.append(this.#counts);
    this.#box = h('div', { class: 'time-box', tabindex: 0, role: 'group', 'aria-label': 'Timeline', 'aria-describedby': 'timeline-keys' }, this.#head, this.#svg, this.#undated);
    this.#zoom = zoom<HTMLElement, unknown>()
      .filter(event => this.#follows(event))
      .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
        this.#transform = event.transform;
        this.#later();
      })
      .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
        if (event.sourceEvent)
          this.#keep();
      });
    select<HTMLElement, unknown>(this.#box).call(this.#zoom);

    this.#lanes = h('select', { id: 'timeline-lanes', change: () => this.#set({ lanes: this.#lanes.value as Lanes }) },
      h('option', { value: 'kind' }, 'kind'), h('option', { value: 'actor' }, 'actor'), h('option', { value: 'none' }, 'nothing'));
    this.element = h('div', { class: 'view timeline-view' },
      h('div', { class: 'toolbar' },
        h('label', { for: 'timeline-lanes' }, 'Lanes by '), this.#lanes,
        h('div', { class: 'zooms' },
          button('Zoom in', () => this.#scale(2), { 'aria-label': 'Zoom in', title: 'Zoom in' }, '+'),
          button('Zoom out', () => this.#scale(0.5), { 'aria-label': 'Zoom out', title: 'Zoom out' }, '−'),
          button('Show everything', () => this.#fit(), { 'aria-label': 'Show everything', title: 'Show everything' }, '⤢')),
        this.#caption, legend()),
      h('p', { class: 'spoken', id: 'timeline-keys' },
        'Left and right move in time, plus and minus zoom, 0 shows everything. Enter goes to the records; there, arrow keys go to the next one, Enter opens it, Escape leads back.'),
      h('div', { class: 'time-frame' }, this.#box, this.#tip.element));

    this.#box.addEventListener('keydown', event => this.#key(event));
    this.#svg.addEventListener('click', event => this.#open(event.target));
    for (const [over, out] of [['pointerover', 'pointerout'], ['focusin', 'focusout']] as const) {
      this.#svg.addEventListener(over, event => this.#point(event.target));
      this.#svg.addEventListener(out, () => this.#tip.hide());
    }
    new ResizeObserver(() => this.resized()).observe(this.#box);
  }

  show(scene: Scene): void {
    const { dataset, state } = scene;
    const before = this.#scene;
    this.#scene = scene;
    if (before?.matched !== scene.matched || before.state.timeline.lanes !== state.timeline.lanes || before.state.filters !== state.filters) {
      this.#dated = [];
      this.#without = [];
      for (const number of pictured(scene)) {
        const when = dataset.record(number).d;
        if (!when || isUnknown(when))
          this.#without.push(number);
        else
          this.#dated.push({ number, when, start: reach(when, 'start'), end: reach(when, 'end') });
      }
      this.#dated.sort((one, other) => startOf(one.when)! - startOf(other.when)! || one.number - other.number);
      this.#dates = new Map(this.#dated.map(({ number, when }) => [number, when]));
      this.#laned = lanesOf(dataset, this.#dated.map(({ number }) => number), state.timeline.lanes);
      if (!before)
        this.#domain = domainOf(scene);
      this.#listUndated();
    }
    this.#lanes.value = state.timeline.lanes;
    this.resized();
  }

  resized(): void {
    const width = this.#box.clientWidth;
    if (!this.#scene || width === 0)
      return;
    const [from, to] = this.#domain;
    const wanted = this.#scene.state.timeline.window;
    this.#width = width;
    this.#zoom
      .extent([[0, 0], [width, HeadHeight]]).translateExtent([[0, 0], [width, HeadHeight]])
      .scaleExtent([1, Math.max(1, (to - from) / Closest)]);
    const here = this.#window();
    if (wanted && Math.abs(wanted[0] - here[0]) + Math.abs(wanted[1] - here[1]) > 0.002 * (here[1] - here[0]))
      this.#jump(wanted);
    this.#draw();
  }

  // The wheel scrolls lanes as everywhere, and zooms over the axis or with Ctrl; one finger scrolls, two zoom.
  #follows(event: Event & Partial<WheelEvent & TouchEvent>): boolean {
    const overHead = this.#head.contains(event.target as Node);
    if (event.type === 'wheel')
      return overHead || event.ctrlKey === true || event.metaKey === true;
    if (event.type.startsWith('touch'))
      return overHead || (event.touches?.length ?? 0) > 1;
    if (event.type === 'dblclick' || event.button || this.#undated.contains(event.target as Node))
      return false;
    // The scroll bar is not the timeline.
    return (event.offsetX ?? 0) <= this.#box.clientWidth || event.target !== this.#box;
  }

  #x = (day: number): number => this.#transform.applyX((day - this.#domain[0]) / (this.#domain[1] - this.#domain[0]) * this.#width);

  #window(): [number, number] {
    const day = (x: number): number => this.#domain[0] + this.#transform.invertX(x) / Math.max(this.#width, 1) * (this.#domain[1] - this.#domain[0]);
    return [day(0), day(this.#width)];
  }

  // An address may name a window that is wider than what there is to see, or beside it: as much of it is shown as can be.
  #jump([from, to]: [number, number]): void {
    const whole = this.#domain[1] - this.#domain[0];
    const k = Math.min(Math.max(1, whole / (to - from)), this.#zoom.scaleExtent()[1]);
    const start = Math.max(0, Math.min(from - this.#domain[0], whole - whole / k));
    this.#transform = zoomIdentity.translate(-start / whole * this.#width * k, 0).scale(k);
    this.#zoom.transform(select<HTMLElement, unknown>(this.#box), this.#transform);
  }

  #scale(by: number): void {
    this.#zoom.scaleBy(select<HTMLElement, unknown>(this.#box), by, [this.#width / 2, 0]);
    this.#keep();
  }

  #fit(): void {
    this.#zoom.transform(select<HTMLElement, unknown>(this.#box), zoomIdentity);
    this.#set({ window: null });
  }

  #keep(): void {
    const { store } = this.#scene!;
    const [from, to] = this.#window();
    store.set({ timeline: { ...store.state.timeline, window: this.#transform.k === 1 ? null : [round(from), round(to)] } }, false);
  }

  #set(change: Partial<Scene['state']['timeline']>): void {
    const { store } = this.#scene!;
    store.set({ timeline: { ...store.state.timeline, ...change } });
  }

  #later(): void {
    this.#tip.hide();
    this.#waiting ||= requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    cancelAnimationFrame(this.#waiting);
    this.#waiting = 0;
    const [from, to] = this.#window();
    const inSight = this.#dated.filter(({ start, end }) => start < to && end > from);
    this.#drawHead(from, to, inSight.map(({ when }) => when));
    this.#drawLanes(from, to, new Set(inSight.map(({ number }) => number)));
    const step = this.#countStep(from, to);
    this.#caption.textContent = this.#dated.length === 0
      ? 'No record that matches has a date.'
      : `${dayLabel(from, to - from)} – ${dayLabel(to, to - from)} · counts by ${step.name}`
        + (this.#without.length > 0 ? ` · ${digits(this.#without.length)} without a known date are in no count` : '');
  }

  #countStep(from: number, to: number): Step {
    return stepFor(from, to, Math.max(20, this.#width / 12));
  }

  #drawHead(from: number, to: number, dates: When[]): void {
    const width = this.#width;
    this.#head.setAttribute('viewBox', `0 0 ${width} ${HeadHeight}`);
    const step = this.#countStep(from, to);
    const labels = stepFor(from, to, Math.max(3, width / 80));
    const bins = binsOf(dates, edgesOf(step, from, to));
    this.#head.setAttribute('aria-label', `Counts by ${step.name}: in a ${step.name} at most ${digits(Math.max(0, ...bins.high))} possibly and ${digits(Math.max(0, ...bins.low))} certainly.`);
    replace(this.#counts,
      drawCounts(bins, this.#x, 8, HeadHeight - 38) as unknown as Node[],
      drawAxis(edgesOf(labels, from, to), labels, this.#x, width, HeadHeight - 10, HeadHeight) as unknown as Node[]);
  }

  #drawLanes(from: number, to: number, inSight: Set<number>): void {
    const { dataset, state, denied } = this.#scene!;
    const labels = stepFor(from, to, Math.max(3, this.#width / 80));
    const open = state.record === null ? undefined : dataset.numberOf(state.record);
    const dates = this.#dates;
    const visible = this.#laned.map(lane => lane.records.filter(number => inSight.has(number)));
    const total = visible.reduce((sum, records) => sum + records.length, 0);
    const named = total <= Named;
    const focused = this.#svg.contains(document.activeElement) ? document.activeElement!.parentElement!.getAttribute('data-number') : null;
    const parts: SVGElement[] = [];
    const drawn: Drawn[] = [];
    let marks = 0;
    let top = 0;

    this.#laned.forEach((lane, at) => {
      const records = visible[at]!;
      const title = s('text', { class: 'lane-title', x: 8, y: top + 15 }, lane.own ? lane.label : shown(cut(lane.label, 70)), s('tspan', { class: 'lane-count', dx: 8 }, digits(records.length)));
      const lines = marks + records.length <= MostMarks ? this.#lines(records, dates, named) : null;
      const laneTop = top + LaneTitle;
      let height: number;
      if (lines) {
        const pitch = named ? 19 : 13;
        const thick = named ? 10 : 8;
        lines.forEach(({ number, bars, before, line }) => {
          const y = laneTop + line * pitch + (pitch - thick) / 2;
          const mark = drawWhen(dataset, number, bars, y, thick, { open: number === open, denied: denied.has(number), label: named ? Letters : 0, before });
          // A record may be in several lanes.
          mark.setAttribute('data-at', String(drawn.length));
          parts.push(mark);
          drawn.push({ number, x: (bars[0]!.from + bars.at(-1)!.to) / 2, y });
        });
        marks += records.length;
        height = Math.max(1, ...lines.map(({ line }) => line + 1)) * pitch + 6;
      } else {
        const step = stepFor(from, to, Math.max(20, this.#width / 5));
        parts.push(s('g', { class: 'strip', role: 'img', 'aria-label': `${spoken(lane.label)}: too many to draw one by one` },
          ...drawStrip(binsOf(records.map(number => dates.get(number)!), edgesOf(step, from, to)), this.#x, laneTop, StripHeight)));
        height = StripHeight + 8;
      }
      parts.push(title);
      top = laneTop + height;
      parts.push(s('line', { class: 'lane-line', x1: 0, x2: this.#width, y1: top - 2, y2: top - 2 }));
    });

    const height = Math.max(top, 40);
    this.#svg.setAttribute('viewBox', `0 0 ${this.#width} ${height}`);
    this.#svg.setAttribute('height', String(height));
    replace(this.#svg, drawAxis(edgesOf(labels, from, to), labels, this.#x, this.#width, -20, height).filter(part => part.tagName === 'line') as unknown as Node[], parts as unknown as Node[]);
    this.#drawn = drawn;
    if (focused !== null)
      (this.#mark(Number(focused)) ?? this.#box).focus({ preventScroll: true });
  }

  // The bars of a lane and their lines, or null when they need more lines than can be read.
  #lines(records: number[], dates: Map<number, When>, named: boolean): Laid[] | null {
    const { dataset } = this.#scene!;
    const items = records.map(number => {
      const bars = barsOf(dates.get(number)!, this.#x);
      const [from, to] = [bars[0]!.from, bars.at(-1)!.to];
      const room = named ? Math.min(dataset.record(number).n.length, Letters) * LetterWidth + 12 : 0;
      // A name goes before its bar where there is no room behind it.
      const before = named && to + room > this.#width && from - room > 0;
      return { number, bars, before, from: before ? from - room : from, to: before ? to : to + room };
    }).sort((one, other) => one.from - other.from);
    const lines = linesFor(items, 4, MostLines);
    return lines && items.map((item, at) => ({ ...item, line: lines[at]! }));
  }

  #listUndated(): void {
    const { dataset } = this.#scene!;
    this.#undated.hidden = this.#without.length === 0;
    if (this.#undated.hidden)
      return;
    const list = new VirtualList('Records without a known date', LineHeight, index => recordLine(dataset, this.#without[index]!));
    replace(this.#undated,
      h('h3', {}, 'Date not known ', h('span', { class: 'count' }, digits(this.#without.length))),
      h('p', { class: 'faint' }, 'They may have happened at any time, so they are at no place on the timeline.'), list.element);
    list.element.style.height = `${Math.min(this.#without.length, 5) * LineHeight}px`;
    list.fill(this.#without.length);
  }

  #mark(number: number): SVGGElement | null {
    return this.#svg.querySelector(`[data-number="${number}"] > .target`);
  }

  #open(target: EventTarget | null): void {
    const mark = (target as Element | null)?.closest('.when');
    if (mark)
      this.#scene!.store.set({ record: this.#scene!.dataset.key(Number(mark.getAttribute('data-number'))) });
  }

  #point(target: EventTarget | null): void {
    const mark = (target as Element | null)?.closest('.when');
    if (!mark)
      return;
    const record = this.#scene!.dataset.record(Number(mark.getAttribute('data-number')));
    this.#tip.show([record.n], [record.d!.w, ...(record.d!.q ? [record.d!.q] : [])], mark.getBoundingClientRect(), this.#box.getBoundingClientRect());
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || this.#undated.contains(event.target as Node))
      return;
    const mark = (event.target as Element).closest('.when');
    const at = mark ? Number(mark.getAttribute('data-at')) : -1;
    const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] as [number, number] | undefined;
    if (event.key === '+' || event.key === '=')
      this.#scale(1.6);
    else if (event.key === '-')
      this.#scale(1 / 1.6);
    else if (event.key === '0')
      this.#fit();
    else if (direction && at >= 0)
      this.#focus(nextIn(direction, at, this.#drawn));
    else if (direction && direction[0] !== 0)
      this.#pan(direction[0]);
    else if ((event.key === 'Enter' || event.key === ' ') && mark)
      this.#open(mark);
    else if (event.key === 'Enter' && this.#drawn.length > 0)
      this.#focus(nearestTo(0, 0, this.#drawn));
    else if (event.key === 'Escape' && mark)
      this.#box.focus();
    else
      return;
    event.preventDefault();
  }

  #pan(by: number): void {
    this.#zoom.translateBy(select<HTMLElement, unknown>(this.#box), -by * this.#width / 8 / this.#transform.k, 0);
    this.#keep();
  }

  #focus(index: number): void {
    const mark = this.#svg.querySelector<SVGGElement>(`[data-at="${index}"] > .target`);
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

// How far a date may reach: what is open or not known reaches without end.
function reach(when: When, side: 'start' | 'end'): number {
  if (side === 'start')
    return Math.min(...when.spans.map(([start]) => start ?? -Infinity));
  return Math.max(...when.spans.map(([, end]) => end ?? Infinity));
}

// The stretch of all dates of the dataset, with some air.
function domainOf(scene: Scene): [number, number] {
  const { dataset } = scene;
  let [from, to] = [Infinity, -Infinity];
  for (const number of pictured({ ...scene, matched: dataset.records.map((_, number) => number) })) {
    const when = dataset.record(number).d;
    if (!when || isUnknown(when))
      continue;
    from = Math.min(from, startOf(when)!);
    to = Math.max(to, endOf(when)!);
  }
  if (from > to)
    return [0, 365];
  const air = Math.max((to - from) * 0.06, 1);
  return [from - air, to + air];
}

function round(day: number): number {
  return Number(day.toFixed(3));
}
