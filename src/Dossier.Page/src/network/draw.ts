import type { Edge } from '../data/contract';
import type { Dataset } from '../data/dataset';
import { s } from '../dom';
import { counted } from '../text/numbers';
import { cut, shown, spoken } from '../text/shown';
import type { Link, Node } from './graph';
import type { Room, Side } from './names';

export const LabelLetters = 36;

export function drawLink(link: Link, nodes: Map<number, Node>, lit: boolean, room: Room | null): SVGGElement {
  const [from, to] = [nodes.get(link.from)!, nodes.get(link.to)!];
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  // From edge to edge, bent aside when there are several.
  const [x1, y1] = [from.x + ux * from.radius, from.y + uy * from.radius];
  const [x2, y2] = [to.x - ux * (to.radius + 3), to.y - uy * (to.radius + 3)];
  const [cx, cy] = [(x1 + x2) / 2 - uy * link.bend, (y1 + y2) / 2 + ux * link.bend];
  const [mx, my] = [(x1 + x2) / 4 + cx / 2, (y1 + y2) / 4 + cy / 2];
  const certainty = link.edge?.st ?? 'stated';
  const group = s('g', { class: `link ${link.look} ${certainty}${lit ? ' lit' : ''}`, 'data-from': link.from, 'data-to': link.to });
  const line = s('path', { class: 'line', d: `M${round(x1)} ${round(y1)}Q${round(cx)} ${round(cy)} ${round(x2)} ${round(y2)}` });
  if (link.look === 'part-of' || link.look === 'backing')
    line.setAttribute('marker-end', `url(#arrow-${link.look})`);
  if (link.look === 'shared')
    line.style.strokeWidth = `${Math.min(1 + Math.sqrt(link.count) * 0.4, 9)}px`;
  group.append(line);
  if (certainty === 'denied')
    group.append(s('path', { class: 'cross', d: `M${round(mx - 5)} ${round(my - 5)}l10 10m0-10l-10 10` }));
  const words = lit && link.edge ? cut(linkWords(link.edge), 56) : '';
  const aside = words === '' ? undefined : room?.takeNear(mx, my, words.length);
  if (aside !== undefined)
    group.append(placed(s('text', { class: 'link-label', y: aside, dy: '.35em' }, shown(words)), mx, my));
  return group;
}

function placed(text: SVGElement, x: number, y: number): SVGElement {
  text.style.transform = `translate(${round(x)}px, ${round(y)}px) scale(var(--inverse, 1))`;
  return text;
}

/** What a link says, and who says so. */
export function linkWords({ r, st, who }: Edge): string {
  const certainty = st === 'stated' ? '' : st === 'denied' ? 'denied: ' : `${st}: `;
  return `${certainty}${r}${who === '' ? '' : ` — ${who}`}`;
}

export function drawNode(node: Node, dataset: Dataset, links: number, options: { lit: boolean; faint: boolean; open: boolean; name: Side | undefined }): SVGGElement {
  const record = dataset.record(node.number);
  const radius = node.radius;
  const classes = ['node', node.incident ? 'incident' : 'actor', options.lit ? 'lit' : '', options.faint ? 'faint-node' : '', options.open ? 'open' : '', record.st ? 'withdrawn' : ''];
  return s('g', {
    class: classes.filter(Boolean).join(' '), role: 'button', tabindex: -1, 'data-number': node.number,
    transform: `translate(${round(node.x)},${round(node.y)})`,
    'aria-label': `${spoken(dataset.kindOf(node.number).label, 40)} ${spoken(record.n)}, ${counted(links, 'link', 'links')}`,
  },
    s('circle', { class: 'reach', r: Math.max(radius + 4, 12) }),
    node.incident
      ? s('rect', { class: 'shape', x: -radius, y: -radius, width: 2 * radius, height: 2 * radius, rx: 2, transform: 'rotate(45)' })
      : s('circle', { class: 'shape', r: radius }),
    options.name !== undefined && label(radius, options.name, shown(cut(record.n, LabelLetters))));
}

// Names stay as large as they are while the picture comes closer.
function label(radius: number, side: Side, name: string): SVGElement {
  const [x, y, dx, dy] = { below: [0, radius, 0, '13'], above: [0, -radius, 0, '-5'], right: [radius, 0, 5, '.35em'], left: [-radius, 0, -5, '.35em'] }[side];
  const text = s('text', { class: `node-label ${side}`, dx, dy }, name);
  text.style.transform = `translate(${x}px, ${y}px) scale(var(--inverse, 1))`;
  return text;
}

export function definitions(): SVGElement {
  const arrow = (look: string): SVGElement => s('marker', { id: `arrow-${look}`, viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 8, markerHeight: 8, markerUnits: 'userSpaceOnUse', orient: 'auto' },
    s('path', { class: `arrowhead ${look}`, d: 'M0 0L8 4L0 8Z' }));
  return s('defs', {}, arrow('part-of'), arrow('backing'));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
