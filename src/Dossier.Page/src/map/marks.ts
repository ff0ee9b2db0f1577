import type { Frame } from './frame';
import type { Site } from './sites';

/**
 * What is drawn for sites at a zoom. A spot is a dot only when the place is known as a spot; a place that is known to an area is the area,
 * or, while that is too small to see, an empty ring. Marks that would lie on one another become a cluster with its number.
 */
export interface Mark {
  shape: 'dot' | 'ring' | 'circle' | 'country' | 'sea' | 'cluster';
  x: number;
  y: number;
  /** Pixels. */
  radius: number;
  sites: Site[];
  records: number[];
  /** How many of the records have a place that is known to an area only. */
  coarse: number;
}

// Spots closer than this are one cluster.
const Apart = 20;
const LargestRadius = 24;
// An area smaller than this is drawn as a ring.
const SmallestArea = 11;
// More areas than this, or with their middles so close, hide each other: those with fewest records are clustered like spots.
const MostAreas = 60;
const AreasApart = 64;
const MostMarks = 1400;

export function marksOf(sites: Site[], frame: Frame): Mark[] {
  const areas: Mark[] = [];
  const spots: Mark[] = [];
  const kilometres = frame.kilometresPerPixel();

  for (const site of sites) {
    const at = frame.projection(site.at);
    // Beyond the edge of the drawn part, or behind the earth.
    if (!at || at[0] < -frame.width / 2 || at[0] > frame.width * 1.5 || at[1] < -frame.height / 2 || at[1] > frame.height * 1.5) {
      if (site.how !== 'country')
        continue;
    }
    const [x, y] = at ?? [-9999, -9999];
    const mark: Mark = { shape: 'dot', x, y, radius: 5, sites: [site], records: site.records, coarse: site.how === 'point' ? 0 : site.records.length };
    if (site.how === 'country') {
      areas.push({ ...mark, shape: 'country', radius: 0 });
    } else if (site.how === 'point') {
      spots.push(mark);
    } else {
      const radius = (site.where.km ?? 0) / kilometres;
      if (site.how === 'sea')
        areas.push({ ...mark, shape: 'sea', radius: Math.max(radius, SmallestArea) });
      else if (radius >= SmallestArea)
        areas.push({ ...mark, shape: 'circle', radius });
      else
        spots.push({ ...mark, shape: 'ring', radius: Math.max(radius, 6) });
    }
  }

  areas.sort((one, other) => other.records.length - one.records.length);
  const kept: Mark[] = [];
  for (const mark of areas) {
    const isClear = kept.length < MostAreas && kept.every(other => Math.hypot(other.x - mark.x, other.y - mark.y) > AreasApart);
    if (mark.shape === 'country' || isClear)
      kept.push(mark);
    else
      spots.push({ ...mark, shape: 'ring', radius: 6 });
  }
  // The largest first, so that the smaller ones lie on them and can be reached.
  kept.sort((one, other) => rank(other) - rank(one) || other.radius - one.radius);

  return [...kept, ...clusters(spots, MostMarks - kept.length)];
}

// Spots that lie on one another are gathered, and clusters that have grown into one another as well.
function clusters(spots: Mark[], most: number): Mark[] {
  let marks = cluster(spots, Apart, () => Apart);
  for (let round = 0; round < 4; round++) {
    const fewer = cluster(marks, 2 * LargestRadius, (one, other) => one.shape === 'cluster' || other.shape === 'cluster' ? (one.radius + other.radius) * 0.85 : 0);
    const done = fewer.length === marks.length;
    marks = fewer;
    if (done)
      break;
  }
  for (let apart = Apart * 1.5; marks.length > most; apart *= 1.5)
    marks = cluster(marks, apart, () => apart);
  return marks;
}

function rank(mark: Mark): number {
  return mark.shape === 'country' ? 1 : 0;
}

// The spots with most records gather those around them.
function cluster(spots: Mark[], size: number, apart: (one: Mark, other: Mark) => number): Mark[] {
  const cells = new Map<string, Mark[]>();
  const cellOf = (value: number): number => Math.floor(value / size);
  for (const spot of spots) {
    const key = `${cellOf(spot.x)} ${cellOf(spot.y)}`;
    const cell = cells.get(key);
    if (cell)
      cell.push(spot);
    else
      cells.set(key, [spot]);
  }

  const taken = new Set<Mark>();
  const marks: Mark[] = [];
  for (const spot of [...spots].sort((one, other) => other.records.length - one.records.length)) {
    if (taken.has(spot))
      continue;
    const near: Mark[] = [];
    for (let column = -1; column <= 1; column++) {
      for (let row = -1; row <= 1; row++) {
        for (const other of cells.get(`${cellOf(spot.x) + column} ${cellOf(spot.y) + row}`) ?? []) {
          if (!taken.has(other) && (other === spot || Math.hypot(other.x - spot.x, other.y - spot.y) < apart(spot, other)))
            near.push(other);
        }
      }
    }
    for (const other of near)
      taken.add(other);
    marks.push(near.length === 1 && (spot.shape === 'cluster' || spot.records.length === 1) ? spot : gathered(near, spot));
  }
  return marks;
}

function gathered(near: Mark[], first: Mark): Mark {
  const records = near.length === 1 ? first.records : [...new Set(near.flatMap(mark => mark.records))];
  // Two spots of one record.
  if (records.length === 1)
    return first;
  let [x, y, weight] = [0, 0, 0];
  for (const mark of near) {
    weight += mark.records.length;
    x += mark.x * mark.records.length;
    y += mark.y * mark.records.length;
  }
  return {
    shape: 'cluster',
    x: x / weight,
    y: y / weight,
    radius: Math.min(7.5 + 1.4 * Math.sqrt(records.length), LargestRadius),
    sites: near.flatMap(mark => mark.sites),
    records,
    coarse: Math.min(near.reduce((sum, mark) => sum + mark.coarse, 0), records.length),
  };
}
