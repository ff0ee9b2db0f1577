import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import type { Basemap as Packed } from '../data/contract';
import { button, h, replace, s } from '../dom';
import { pictured, type Scene, type View } from '../scene';
import { nearestTo, nextIn } from '../nearest';
import { counted } from '../text/numbers';
import { spoken } from '../text/shown';
import { Tip } from '../tip';
import { Basemap } from './basemap';
import { Beside } from './beside';
import { drawBase, drawMark, drawTrail, nameOf } from './draw';
import { Frame } from './frame';
import { legend, viewpointLine } from './legend';
import { marksOf, type Mark } from './marks';
import { sitesOf, type Site } from './sites';
import { trailOf } from './trail';

/** Incidents by what is known of their place. */
export class MapView implements View {
  readonly element: HTMLElement;
  readonly #basemap: Basemap;
  readonly #base = s('g', { class: 'base' });
  readonly #trail = s('g', { class: 'trail', 'aria-hidden': 'true' });
  readonly #marks = s('g', { class: 'marks' });
  // Moved as a whole, as a layer of its own: a browser then has nothing to draw while the map follows the hand.
  readonly #moved = s('svg', { class: 'moved' }, definitions(), this.#base, this.#trail, this.#marks);
  readonly #stage = h('div', { class: 'map', tabindex: 0, role: 'group', 'aria-roledescription': 'map', 'aria-describedby': 'map-keys' }, this.#moved);
  readonly #beside = new Beside();
  readonly #tip = new Tip();
  readonly #note = h('p', { class: 'note', role: 'status' });
  readonly #borders: HTMLInputElement;
  readonly #trailBox: HTMLInputElement;
  readonly #trailLabel: HTMLElement;
  readonly #zoom: ZoomBehavior<HTMLElement, unknown>;
  readonly #box: HTMLElement;

  #scene: Scene | undefined;
  #frame: Frame | undefined;
  #sites: Site[] = [];
  #shown: Mark[] = [];
  #drawnAt: ZoomTransform = zoomIdentity;
  #transform: ZoomTransform = zoomIdentity;
  #drawn = '';
  #drawnBase = '';
  #scaledBy = 1;

  constructor(packed: Packed) {
    this.#basemap = new Basemap(packed);
    this.#zoom = zoom<HTMLElement, unknown>()
      .filter(event => !event.button && event.type !== 'dblclick')
      .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => this.#move(event.transform))
      .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => this.#settle(event.sourceEvent !== null));
    select<HTMLElement, unknown>(this.#stage).call(this.#zoom);

    this.#borders = h('input', { id: 'map-borders', type: 'checkbox', change: () => this.#set({ borders: this.#borders.checked }) });
    this.#trailBox = h('input', { id: 'map-trail', type: 'checkbox', change: () => this.#set({ trail: this.#trailBox.checked }) });
    this.#trailLabel = h('label', { class: 'tick', for: 'map-trail' }, this.#trailBox, h('span', {}, 'Trail of the actor'));
    const keys = h('p', { class: 'spoken', id: 'map-keys' },
      'Arrow keys move the map, plus and minus zoom, 0 shows everything. Enter goes to the marks; there, arrow keys go to the next mark, Enter opens it, Escape leads back. The table has the same records in rows.');
    this.#box = h('div', { class: 'map-box' },
      this.#stage, this.#tip.element,
      h('div', { class: 'zooms' },
        button('Zoom in', () => this.#scale(2), { 'aria-label': 'Zoom in', title: 'Zoom in' }, '+'),
        button('Zoom out', () => this.#scale(0.5), { 'aria-label': 'Zoom out', title: 'Zoom out' }, '−'),
        button('Show everything', () => this.#fit(), { 'aria-label': 'Show everything', title: 'Show everything' }, '⤢')),
      legend(), keys);

    this.element = h('div', { class: 'view map-view' },
      h('div', { class: 'map-side' }, this.#box,
        h('div', { class: 'map-foot' },
          h('div', { class: 'ticks row' }, h('label', { class: 'tick', for: 'map-borders' }, this.#borders, h('span', {}, 'Borders')), this.#trailLabel),
          this.#note, viewpointLine(packed))),
      this.#beside.element);

    this.#stage.addEventListener('keydown', event => this.#key(event));
    this.#marks.addEventListener('click', event => this.#click(event));
    for (const [over, out] of [['pointerover', 'pointerout'], ['focusin', 'focusout']] as const) {
      this.#marks.addEventListener(over, event => this.#point(event));
      this.#marks.addEventListener(out, () => this.#tip.hide());
    }
    new ResizeObserver(() => this.resized()).observe(this.#box);
  }

  show(scene: Scene): void {
    const { state, dataset } = scene;
    const before = this.#scene;
    this.#scene = scene;
    // The frame stays while what is in it changes: a filter must not move the map under the reader.
    if (before?.matched !== scene.matched) {
      const { sites, unplaced } = sitesOf(dataset, this.#basemap, pictured(scene));
      this.#sites = sites;
      this.#beside.fill(dataset, unplaced, sites.length);
    }
    this.#borders.checked = state.map.borders;
    const actor = this.#trailActor();
    this.#trailBox.checked = state.map.trail && actor !== undefined;
    this.#trailBox.disabled = actor === undefined;
    this.#trailLabel.title = actor === undefined ? 'Choose one actor in the filters to see its trail' : '';
    this.#stage.setAttribute('aria-label', `Map: ${counted(new Set(this.#sites.flatMap(site => site.records)).size, 'record', 'records')} drawn`);
    this.resized();
  }

  resized(): void {
    const { clientWidth: width, clientHeight: height } = this.#box;
    if (!this.#scene || width === 0 || height === 0)
      return;
    if (!this.#frame || this.#frame.width !== width || this.#frame.height !== height) {
      const kept = this.#frame && this.#drawn !== '' ? this.#place() : null;
      this.#frame = new Frame(this.#allSites(), width, height);
      this.#zoom.scaleExtent(this.#frame.zooms).extent([[0, 0], [width, height]]);
            const at = this.#scene.state.map.at ?? (kept && this.#transform.k !== 1 ? kept : null);
      this.#jump(at ? this.#frame.transformFor(at) : zoomIdentity);
    } else {
      const { at } = this.#scene.state.map;
      const here = this.#place();
      // Another place in the address: the browser's Back, or a link.
      if (at && here && (Math.abs(at[0] - here[0]) > 0.01 || Math.abs(at[1] - here[1]) > 0.01 || Math.abs(at[2] - here[2]) > 0.02))
        this.#jump(this.#frame.transformFor(at));
    }
    this.#draw();
  }

  // The frame is laid around all records of the dataset that can be drawn.
  #allSites(): Site[] {
    const { dataset, matched } = this.#scene!;
    if (matched.length === dataset.records.length)
      return this.#sites;
    const all = dataset.records.map((_, number) => number);
    return sitesOf(dataset, this.#basemap, pictured({ ...this.#scene!, matched: all })).sites;
  }

  #jump(transform: ZoomTransform): void {
    this.#zoom.transform(select<HTMLElement, unknown>(this.#stage), transform);
  }

  #scale(by: number): void {
    this.#zoom.scaleBy(select<HTMLElement, unknown>(this.#stage), by);
    this.#settle(true);
  }

  #fit(): void {
    this.#jump(zoomIdentity);
    this.#set({ at: null });
  }

  // While it moves, the picture is moved as it is; it is drawn anew when it rests.
  #move(transform: ZoomTransform): void {
    this.#transform = transform;
    const k = transform.k / this.#drawnAt.k;
    const [x, y] = [transform.x - this.#drawnAt.x * k, transform.y - this.#drawnAt.y * k];
    this.#moved.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
    if (k !== this.#scaledBy) {
      this.#scaledBy = k;
      this.#moved.style.setProperty('--inverse', String(1 / k));
    }
    this.#tip.hide();
    // Only half a screen more than one sees is drawn.
    if (this.#frame && this.#drawn !== '' && (k < 0.6 || k > 2.5 || Math.abs(x) > this.#frame.width * 0.45 || Math.abs(y) > this.#frame.height * 0.45))
      this.#draw();
  }

  #settle(byHand: boolean): void {
    if (!this.#scene || !this.#frame)
      return;
    this.#draw();
    if (byHand) {
      const at = this.#place();
      if (at)
        this.#scene.store.set({ map: { ...this.#scene.store.state.map, at } }, false);
    }
  }

  #place(): [number, number, number] | null {
    this.#frame!.moveTo(this.#transform);
    const middle = this.#frame!.middle();
    return middle && [Number(middle[0].toFixed(3)), Number(middle[1].toFixed(3)), Number(this.#transform.k.toFixed(2))];
  }

  #draw(): void {
    const { dataset, state } = this.#scene!;
    const frame = this.#frame!;
    const { k, x, y } = this.#transform;
    // Drawn anew only when something of it is another.
    const drawn = JSON.stringify([k, x, y, frame.width, frame.height, state.map.borders, state.map.trail, state.record, state.filters]);
    if (drawn === this.#drawn)
      return;
    this.#drawn = drawn;

    frame.moveTo(this.#transform);
    this.#drawnAt = this.#transform;
    this.#moved.style.transform = '';
    this.#scaledBy = 1;
    this.#moved.style.setProperty('--inverse', '1');
    const base = JSON.stringify([k, x, y, frame.width, frame.height, state.map.borders]);
    if (base !== this.#drawnBase) {
      this.#drawnBase = base;
      replace(this.#base, drawBase(this.#basemap, frame, state.map.borders) as unknown as Node[]);
    }

    const focused = this.#marks.contains(document.activeElement) ? document.activeElement!.getAttribute('data-first') : null;
    const open = state.record === null ? undefined : dataset.numberOf(state.record);
    this.#shown = marksOf(this.#sites, frame);
    const marks = this.#shown.map(mark => drawMark(mark, dataset, this.#basemap, frame, open, this.#scene!.denied));
    replace(this.#marks, marks as unknown as Node[]);
    const first = marks.find(mark => mark.getAttribute('data-first') === focused) ?? marks[0];
    if (focused !== null)
      (first ?? this.#stage).focus({ preventScroll: true });
    this.#drawTrail();
  }

  #drawTrail(): void {
    const { dataset, state } = this.#scene!;
    const actor = this.#trailActor();
    if (!state.map.trail || actor === undefined) {
      replace(this.#trail);
      this.#note.textContent = '';
      return;
    }
    // Of a record with several spots, the first.
    const spots = new Map<number, [number, number]>();
    for (const { at, records } of this.#sites) {
      for (const number of records) {
        if (!spots.has(number))
          spots.set(number, at);
      }
    }
    // Only where it took part: a denied part is no step of its trail.
    const actors = dataset.withParts([actor]);
    const incidents = this.#scene!.matched.filter(number => dataset.record(number).ac?.some(each => actors.has(each)));
    const { legs, left } = trailOf(dataset, incidents);
    replace(this.#trail, drawTrail(legs, this.#frame!, number => spots.get(number)) as unknown as Node[]);
    this.#note.textContent = `Trail of ${spoken(dataset.record(actor).n, 80)}: ${counted(legs.length, 'step', 'steps')} in the order of dates; broken where the order is not certain.`
      + (left > 0 ? ` ${counted(left, 'incident', 'incidents')} without a certain date or a place left out.` : '');
  }

  #trailActor(): number | undefined {
    const { dataset, state } = this.#scene!;
    return state.filters.actors.length === 1 ? dataset.numberOf(state.filters.actors[0]!) : undefined;
  }

  #set(change: Partial<Scene['state']['map']>): void {
    const { store } = this.#scene!;
    store.set({ map: { ...store.state.map, ...change } });
  }

  #click(event: Event): void {
    const index = this.#indexOf(event.target);
    if (index >= 0)
      this.#open(this.#shown[index]!);
  }

  // One record opens; several are listed, and a cluster of several spots comes closer.
  #open(mark: Mark): void {
    const { dataset, store } = this.#scene!;
    if (mark.records.length === 1) {
      store.set({ record: dataset.key(mark.records[0]!) });
      return;
    }
    this.#beside.showSpot(mark.records, nameOf(mark, dataset));
    if (mark.shape === 'cluster' && mark.sites.length > 1 && this.#transform.k * 2 <= this.#frame!.zooms[1]) {
      const k = this.#transform.k * 2.5;
      const scale = k / this.#transform.k;
      const { width, height } = this.#frame!;
      this.#jump(zoomIdentity
        .translate(width / 2 - (mark.x - this.#transform.x) * scale, height / 2 - (mark.y - this.#transform.y) * scale)
        .scale(k));
      this.#settle(true);
    }
  }

  #point(event: Event): void {
    const index = this.#indexOf(event.target);
    const mark = this.#shown[index];
    if (!mark)
      return;
    const { dataset } = this.#scene!;
    const lines = mark.records.slice(0, 4).map(number => dataset.record(number).n);
    const facts = mark.records.length === 1
      ? [dataset.record(mark.records[0]!).d?.w, dataset.record(mark.records[0]!).p?.w]
      : [mark.records.length > 4 ? `and ${counted(mark.records.length - 4, 'more', 'more')}` : undefined, mark.sites.length === 1 ? mark.sites[0]!.where.w : undefined];
    const at = (this.#marks.children[index] as SVGElement).getBoundingClientRect();
    this.#tip.show(lines, facts.filter(fact => fact !== undefined), at, this.#box.getBoundingClientRect());
  }

  #indexOf(target: EventTarget | null): number {
    const mark = (target as Element | null)?.closest?.('.mark');
    return mark ? [...this.#marks.children].indexOf(mark) : -1;
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey)
      return;
    const at = this.#indexOf(event.target);
    const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] as [number, number] | undefined;
    if (event.key === '+' || event.key === '=')
      this.#scale(1.6);
    else if (event.key === '-')
      this.#scale(1 / 1.6);
    else if (event.key === '0')
      this.#fit();
    else if (direction && at >= 0)
      this.#focus(nextIn(direction, at, this.#shown));
    else if (direction)
      this.#pan(direction);
    else if ((event.key === 'Enter' || event.key === ' ') && at >= 0)
      this.#open(this.#shown[at]!);
    else if (event.key === 'Enter' && this.#shown.length > 0)
      this.#focus(nearestTo(this.#frame!.width / 2, this.#frame!.height / 2, this.#shown));
    else if (event.key === 'Escape' && at >= 0)
      this.#stage.focus();
    else
      return;
    event.preventDefault();
  }

  #pan([x, y]: [number, number]): void {
    this.#zoom.translateBy(select<HTMLElement, unknown>(this.#stage), -x * 80 / this.#transform.k, -y * 80 / this.#transform.k);
    this.#settle(true);
  }

  #focus(index: number): void {
    (this.#marks.children[index] as SVGElement | undefined)?.focus({ preventScroll: true });
  }
}

// Patterns and the arrow that marks refer to from the style sheet.
function definitions(): SVGElement {
  const hatch = (id: string, turn: number): SVGElement => s('pattern', { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${turn})` },
    s('line', { x1: 0, y1: 0, x2: 0, y2: 6, class: 'hatch' }));
  return s('defs', {}, hatch('hatch', 45), hatch('hatch-other', 135),
    s('marker', { id: 'arrow', viewBox: '0 0 8 8', refX: 8, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto' }, s('path', { class: 'arrowhead', d: 'M0 0L8 4L0 8Z' })));
}
