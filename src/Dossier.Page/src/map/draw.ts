import { geoPath, type GeoPath } from 'd3-geo';
import type { Dataset } from '../data/dataset';
import { s } from '../dom';
import { counted, digits } from '../text/numbers';
import { spoken } from '../text/shown';
import type { Basemap } from './basemap';
import { circleAround, type Frame } from './frame';
import type { Mark } from './marks';
import type { Leg } from './trail';

/** Land and borders as they lie in the frame. */
export function drawBase(basemap: Basemap, frame: Frame, borders: boolean): SVGElement[] {
  const path = pathOf(frame);
  const seen = basemap.within(frame.sight());
  return [
    s('path', { class: 'sphere', d: path({ type: 'Sphere' }) }),
    s('path', { class: 'land', d: path(seen.land) }),
    s('path', { class: 'coasts', d: path(seen.coasts) }),
    ...(borders ? [s('path', { class: 'borders', d: path(seen.borders) }), ...countryNames(basemap, frame)] : []),
  ];
}

// As the borders, the names are the basemap's. One that does not fit its country or meets another is left out.
function countryNames(basemap: Basemap, frame: Frame): SVGElement[] {
  const taken: { x: number; y: number; width: number }[] = [];
  const names: SVGElement[] = [];
  for (const { name, at, wide } of basemap.names) {
    const room = wide * Math.PI / 180 * frame.projection.scale();
    const width = name.length * 7.5;
    if (room < width * 0.8 || room < 40)
      continue;
    const spot = frame.projection(at);
    if (!spot || Math.abs(spot[0] - frame.width / 2) > frame.width || Math.abs(spot[1] - frame.height / 2) > frame.height)
      continue;
    const [x, y] = spot;
    if (taken.some(other => Math.abs(other.y - y) < 16 && Math.abs(other.x - x) < (other.width + width) / 2))
      continue;
    taken.push({ x, y, width });
    const text = s('text', { class: 'country-name', 'aria-hidden': 'true' }, name);
    text.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) scale(var(--inverse, 1))`;
    names.push(text);
  }
  return names;
}

/** A mark, as a button that is named by what it shows. */
export function drawMark(mark: Mark, dataset: Dataset, basemap: Basemap, frame: Frame, open: number | undefined, denied: Set<number>): SVGGElement {
  const first = mark.sites[0]!;
  const isDenied = mark.records.every(number => denied.has(number));
  const classes = ['mark', mark.shape, markedOpen(mark, open), markedCoarse(mark), withdrawn(mark, dataset), other(mark, dataset), isDenied ? 'denied' : ''].filter(Boolean).join(' ');
  const group = s('g', {
    class: classes, role: 'button', tabindex: -1, 'aria-label': `${isDenied ? 'Denied: ' : ''}${nameOf(mark, dataset)}`,
    'data-records': mark.records.length, 'data-first': mark.records[0], 'data-country': mark.shape === 'country' ? first.where.cc : null,
  });

  if (mark.shape === 'country' || mark.shape === 'circle') {
    const shape = mark.shape === 'country' ? basemap.area(first.where.cc!) : circleAround(first.at, first.where.km ?? 0);
    group.append(s('path', { class: `area${first.where.kmIsSymbolic ? ' symbolic' : ''}`, d: shape && pathOf(frame)(shape) }));
    if (mark.records.length > 1)
      group.append(badge(mark, Math.min(8 + 1.2 * Math.sqrt(mark.records.length), 18)));
    return group;
  }

  const at = s('g', { class: 'fixed' });
  at.style.transform = `translate(${mark.x.toFixed(1)}px, ${mark.y.toFixed(1)}px) scale(var(--inverse, 1))`;
  // What a finger can meet.
  at.append(s('circle', { class: 'reach', r: Math.max(mark.radius, 12) }));
  if (mark.shape === 'cluster') {
    if (mark.coarse > 0)
      at.append(s('circle', { class: 'halo', r: mark.radius + 3 }));
    at.append(s('circle', { class: 'disc', r: mark.radius }));
    at.append(s('text', { class: 'number', dy: '.35em' }, digits(mark.records.length)));
  } else {
    at.append(s('circle', { class: 'disc', r: mark.radius }));
    if (mark.shape === 'sea')
      at.append(s('path', { class: 'wave', d: 'M-6 0q1.5-3 3 0t3 0t3 0t3 0' }));
    if (mark.records.length > 1)
      at.append(s('text', { class: 'number below', y: mark.radius + 11 }, digits(mark.records.length)));
  }
  group.append(at);
  return group;
}

export function drawTrail(legs: Leg[], frame: Frame, spotOf: (record: number) => [number, number] | undefined): SVGElement[] {
  const paths: SVGElement[] = [];
  for (const leg of legs) {
    const [from, to] = [spotOf(leg.from), spotOf(leg.to)];
    if (!from || !to || (from[0] === to[0] && from[1] === to[1]))
      continue;
    const d = pathOf(frame)({ type: 'LineString', coordinates: [from, to] });
    if (d)
      paths.push(s('path', { class: `leg ${leg.certain ? 'certain' : 'uncertain'}`, d, 'marker-end': 'url(#arrow)' }));
  }
  return paths;
}

export function nameOf(mark: Mark, dataset: Dataset): string {
  const count = mark.records.length;
  if (count === 1) {
    const record = dataset.record(mark.records[0]!);
    return [record.n, record.d?.w, record.p?.w].filter(part => part !== undefined && part !== '').map(part => spoken(part!)).join(', ');
  }
  const place = mark.sites.length === 1 ? `, ${spoken(mark.sites[0]!.where.w)}` : '';
  const coarse = mark.coarse === 0 ? '' : mark.coarse === count ? ', all known to an area only' : `, ${digits(mark.coarse)} of them known to an area only`;
  return `${counted(count, 'record', 'records')}${place}${coarse}`;
}

function badge(mark: Mark, radius: number): SVGElement {
  const group = s('g', { class: 'fixed badge' }, s('circle', { class: 'disc', r: radius }), s('text', { class: 'number', dy: '.35em' }, digits(mark.records.length)));
  group.style.transform = `translate(${mark.x.toFixed(1)}px, ${mark.y.toFixed(1)}px) scale(var(--inverse, 1))`;
  return group;
}

function markedOpen(mark: Mark, open: number | undefined): string {
  return open !== undefined && mark.records.includes(open) ? 'open' : '';
}

function markedCoarse(mark: Mark): string {
  return mark.coarse === 0 ? '' : mark.coarse === mark.records.length ? 'coarse' : 'mixed';
}

function withdrawn(mark: Mark, dataset: Dataset): string {
  return mark.records.every(number => dataset.record(number).st !== undefined) ? 'withdrawn' : '';
}

// Incidents are what the map is about; places and facilities are drawn in a quieter colour.
function other(mark: Mark, dataset: Dataset): string {
  return mark.records.some(number => dataset.isKind(number, 'incident')) ? '' : 'other';
}

function pathOf(frame: Frame): GeoPath {
  return geoPath(frame.projection).digits(1);
}
