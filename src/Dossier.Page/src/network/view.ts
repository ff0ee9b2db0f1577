import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import { button, h, replace, s } from '../dom';
import { nearestTo, nextIn } from '../nearest';
import type { Scene, View } from '../scene';
import { counted } from '../text/numbers';
import { Tip } from '../tip';
import { definitions, drawLink, drawNode, LabelLetters, linkWords } from './draw';
import { graphOf, type Graph, type Node as GraphNode } from './graph';
import { layOut } from './layout';
import { legend } from './legend';
import { LinkList } from './list';
import { Room } from './names';

/** Actors and incidents, and who says what links them. */
export class NetworkView implements View {
  readonly element: HTMLElement;
  readonly #links = s('g', { class: 'links', 'aria-hidden': 'true' });
  readonly #nodes = s('g', { class: 'nodes' });
  readonly #moved = s('g', {}, this.#links, this.#nodes);
  readonly #svg = s('svg', { class: 'network', tabindex: 0, role: 'group', 'aria-roledescription': 'network', 'aria-describedby': 'network-keys' }, definitions(), this.#moved);
  readonly #list = new LinkList();
  readonly #tip = new Tip();
  readonly #note = h('p', { class: 'note', role: 'status' });
  readonly #box: HTMLElement;
  readonly #zoom: ZoomBehavior<SVGSVGElement, unknown>;
  #scene: Scene | undefined;
  #graph: Graph = { nodes: [], links: [], notes: [] };
  #laidOut = '';
  #fitted = '';
  #drawnAt = 1;

  constructor() {
    this.#zoom = zoom<SVGSVGElement, unknown>()
      .filter(event => !event.button && event.type !== 'dblclick')
      .scaleExtent([0.1, 6])
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        const { x, y, k } = event.transform;
        this.#moved.setAttribute('transform', `translate(${x},${y}) scale(${k})`);
        this.#tip.hide();
        this.#moved.style.setProperty('--inverse', String(1 / k));
        // More names have room when it comes closer.
        if (k / this.#drawnAt > 1.15 || k / this.#drawnAt < 0.87)
          this.#draw();
      });
    select<SVGSVGElement, unknown>(this.#svg).call(this.#zoom);
    this.#box = h('div', { class: 'network-box' }, this.#svg, this.#tip.element,
      h('div', { class: 'zooms' },
        button('Zoom in', () => this.#scale(1.6), { 'aria-label': 'Zoom in', title: 'Zoom in' }, '+'),
        button('Zoom out', () => this.#scale(1 / 1.6), { 'aria-label': 'Zoom out', title: 'Zoom out' }, '−'),
        button('Show everything', () => this.#fit(), { 'aria-label': 'Show everything', title: 'Show everything' }, '⤢')),
      legend(),
      h('p', { class: 'spoken', id: 'network-keys' },
        'Arrow keys move the picture, plus and minus zoom, 0 shows everything. Enter goes to the nodes; there, arrow keys go to the next one, Enter opens it, Escape leads back. The list has all links in words.'));
    this.element = h('div', { class: 'view network-view' }, h('div', { class: 'network-side' }, this.#box, h('div', { class: 'map-foot' }, this.#note)), this.#list.element);

    this.#svg.addEventListener('keydown', event => this.#key(event));
    this.#nodes.addEventListener('click', event => this.#open(event.target));
    this.#nodes.addEventListener('focusin', event => this.#point(event.target));
    this.#nodes.addEventListener('focusout', () => this.#tip.hide());
    this.#moved.addEventListener('pointerover', event => this.#point(event.target));
    this.#moved.addEventListener('pointerout', () => this.#tip.hide());
    new ResizeObserver(() => this.resized()).observe(this.#box);
  }

  show(scene: Scene): void {
    this.#scene = scene;
    const graph = graphOf(scene);
    const key = JSON.stringify([graph.nodes.map(({ number }) => number), graph.links.map(({ from, to, look }) => [from, to, look])]);
    if (key !== this.#laidOut) {
      layOut(graph);
      this.#laidOut = key;
      this.#graph = graph;
    }
    const incidents = graph.nodes.filter(({ incident }) => incident).length;
    this.#svg.setAttribute('aria-label', `Network: ${counted(graph.nodes.length - incidents, 'actor', 'actors')}, ${counted(incidents, 'incident', 'incidents')}, ${counted(graph.links.length, 'link', 'links')}`);
    this.#note.textContent = graph.nodes.length === 0 ? 'No actor or incident matches the filters.' : graph.notes.join(' ');
    this.#list.fill(scene.dataset, this.#graph, this.#openNumber());
    this.#draw();
    this.resized();
  }

  resized(): void {
    const { clientWidth: width, clientHeight: height } = this.#box;
    if (width === 0 || height === 0)
      return;
    this.#svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    this.#zoom.extent([[0, 0], [width, height]]);
    const fitted = `${this.#laidOut} ${width} ${height}`;
    if (fitted !== this.#fitted) {
      this.#fitted = fitted;
      this.#fit();
    }
  }

  #fit(): void {
    const { clientWidth: width, clientHeight: height } = this.#box;
    const { nodes } = this.#graph;
    if (nodes.length === 0 || width === 0)
      return;
    const left = Math.min(...nodes.map(node => node.x - node.radius - 50));
    const right = Math.max(...nodes.map(node => node.x + node.radius + 50));
    const top = Math.min(...nodes.map(node => node.y - node.radius - 20));
    const bottom = Math.max(...nodes.map(node => node.y + node.radius + 30));
    const k = Math.min(width / (right - left), height / (bottom - top), 1.5);
    this.#zoom.transform(select<SVGSVGElement, unknown>(this.#svg), zoomIdentity
      .translate(width / 2 - (left + right) / 2 * k, height / 2 - (top + bottom) / 2 * k)
      .scale(k));
  }

  #scale(by: number): void {
    this.#zoom.scaleBy(select<SVGSVGElement, unknown>(this.#svg), by);
  }

  #openNumber(): number | undefined {
    const { state, dataset } = this.#scene!;
    return state.record === null ? undefined : dataset.numberOf(state.record);
  }

  #draw(): void {
    if (!this.#scene)
      return;
    const { dataset } = this.#scene;
    const { nodes, links } = this.#graph;
    const places = new Map(nodes.map(node => [node.number, node]));
    const open = this.#openNumber();
    const chosen = open !== undefined && places.has(open);
    const beside = new Set(chosen ? links.filter(link => link.from === open || link.to === open).flatMap(link => [link.from, link.to]) : []);
    const counts = new Map<number, number>();
    for (const { from, to } of links) {
      counts.set(from, (counts.get(from) ?? 0) + 1);
      counts.set(to, (counts.get(to) ?? 0) + 1);
    }
    this.#drawnAt = zoomTransform(this.#svg).k;
    // What is chosen comes first, then actors by the incidents in which they take part; around what is chosen, nothing else is named.
    const isChosen = (node: GraphNode): boolean => node.number === open || beside.has(node.number);
    const room = new Room(nodes.filter(node => !chosen || isChosen(node)), this.#drawnAt);
    const named = [...nodes].filter(node => !chosen || isChosen(node)).sort((one, other) =>
      Number(other.number === open) - Number(one.number === open) || Number(one.incident) - Number(other.incident) || other.weight - one.weight || one.number - other.number);
    const names = room.name(named, node => Math.min(dataset.record(node.number).n.length, LabelLetters));
    const focused = this.#nodes.contains(document.activeElement) ? document.activeElement!.getAttribute('data-number') : null;
    const lit = (from: number, to: number): boolean => chosen && (from === open || to === open);

    replace(this.#links, [...links].sort((one, other) => Number(lit(one.from, one.to)) - Number(lit(other.from, other.to)))
      .map(link => drawLink(link, places, lit(link.from, link.to), room)) as unknown as Node[]);
    replace(this.#nodes, nodes.map(node => drawNode(node, dataset, counts.get(node.number) ?? 0, {
      lit: beside.has(node.number), faint: chosen && !beside.has(node.number) && node.number !== open, open: node.number === open,
      name: names.get(node.number),
    })) as unknown as Node[]);
    this.#svg.classList.toggle('chosen', chosen);
    if (focused !== null)
      this.#nodes.querySelector<SVGGElement>(`[data-number="${focused}"]`)?.focus({ preventScroll: true });
  }

  #open(target: EventTarget | null): void {
    const node = (target as Element | null)?.closest('.node');
    if (node)
      this.#scene!.store.set({ record: this.#scene!.dataset.key(Number(node.getAttribute('data-number'))) });
  }

  #point(target: EventTarget | null): void {
    const { dataset } = this.#scene!;
    const node = (target as Element | null)?.closest('.node');
    const box = this.#box.getBoundingClientRect();
    if (node) {
      const record = dataset.record(Number(node.getAttribute('data-number')));
      this.#tip.show([record.n], record.d ? [record.d.w] : [], node.getBoundingClientRect(), box);
      return;
    }
    const link = (target as Element | null)?.closest('.link');
    const drawn = link && this.#graph.links.filter(({ from, to }) => from === Number(link.getAttribute('data-from')) && to === Number(link.getAttribute('data-to')));
    if (link && drawn && drawn.length > 0)
      this.#tip.show([`${dataset.record(drawn[0]!.from).n} → ${dataset.record(drawn[0]!.to).n}`],
        drawn.map(({ edge, count }) => edge ? linkWords(edge) : `both in ${counted(count, 'incident', 'incidents')}`), link.getBoundingClientRect(), box);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey)
      return;
    const { nodes } = this.#graph;
    const node = (event.target as Element).closest('.node');
    const at = node ? nodes.findIndex(({ number }) => number === Number(node.getAttribute('data-number'))) : -1;
    const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] as [number, number] | undefined;
    if (event.key === '+' || event.key === '=')
      this.#scale(1.6);
    else if (event.key === '-')
      this.#scale(1 / 1.6);
    else if (event.key === '0')
      this.#fit();
    else if (direction && at >= 0)
      this.#focus(nextIn(direction, at, nodes));
    else if (direction)
      this.#zoom.translateBy(select<SVGSVGElement, unknown>(this.#svg), -direction[0] * 80, -direction[1] * 80);
    else if ((event.key === 'Enter' || event.key === ' ') && node)
      this.#open(node);
    else if (event.key === 'Enter' && nodes.length > 0)
      this.#focus(nearestTo(0, 0, nodes));
    else if (event.key === 'Escape' && node)
      this.#svg.focus();
    else
      return;
    event.preventDefault();
  }

  #focus(index: number): void {
    const number = this.#graph.nodes[index]?.number;
    this.#nodes.querySelector<SVGGElement>(`[data-number="${number}"]`)?.focus({ preventScroll: true });
  }
}
