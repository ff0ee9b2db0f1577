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
// An area smaller than this is drawn as a ring.
const SmallestArea = 11;
// More areas than this hide each other: those with fewest records are clustered like spots.
const MostAreas = 80;
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
  for (const mark of areas.splice(MostAreas)) {
    if (mark.shape !== 'country')
      spots.push({ ...mark, shape: 'ring', radius: 6 });
  }
  // The largest first, so that the smaller ones lie on them and can be reached.
  areas.sort((one, other) => rank(other) - rank(one) || other.radius - one.radius);

  let apart = Apart;
  let clustered = cluster(spots, apart);
  while (areas.length + clustered.length > MostMarks) {
    apart *= 1.5;
    clustered = cluster(spots, apart);
  }
  return [...areas, ...clustered];
}

function rank(mark: Mark): number {
  return mark.shape === 'country' ? 1 : 0;
}

// The spots with most records gather those around them.
function cluster(spots: Mark[], apart: number): Mark[] {
  const cells = new Map<string, Mark[]>();
  const cellOf = (value: number): number => Math.floor(value / apart);
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
          if (!taken.has(other) && Math.hypot(other.x - spot.x, other.y - spot.y) < apart)
            near.push(other);
        }
      }
    }
    for (const other of near)
      taken.add(other);
    marks.push(near.length === 1 && spot.records.length === 1 ? spot : gathered(near, spot));
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
    radius: Math.min(8 + 2.2 * Math.sqrt(records.length), 30),
    sites: near.flatMap(mark => mark.sites),
    records,
    coarse: Math.min(near.reduce((sum, mark) => sum + mark.coarse, 0), records.length),
  };
}
