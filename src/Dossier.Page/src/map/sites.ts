import type { Dataset } from '../data/dataset';
import type { Where } from '../data/contract';
import { spoken } from '../text/shown';
import type { Basemap } from './basemap';

/** Records whose place is known as the same spot or area. */
export interface Site {
  how: 'point' | 'circle' | 'country' | 'sea';
  where: Where;
  /** The spot, the middle of the circle, or a spot in the country for a number. */
  at: [longitude: number, latitude: number];
  records: number[];
}

/** Records that are not drawn, under the reason. */
export interface Unplaced {
  why: string;
  records: number[];
}

export function sitesOf(dataset: Dataset, basemap: Basemap, numbers: number[]): { sites: Site[]; unplaced: Unplaced[] } {
  const sites = new Map<string, Site>();
  const unplaced = new Map<string, Unplaced>();

  for (const number of numbers) {
    const { p, pm } = dataset.record(number);
    let isDrawn = false;
    for (const where of p ? [p, ...pm ?? []] : []) {
      const at = spotOf(where, basemap);
      if (!at || where.how === 'none')
        continue;
      isDrawn = true;
      const key = where.how === 'country' ? `country ${where.cc}` : `${where.how} ${at[0]} ${at[1]} ${where.km ?? ''} ${where.kmIsSymbolic ?? ''}`;
      const site = sites.get(key);
      if (!site)
        sites.set(key, { how: where.how, where, at, records: [number] });
      else if (site.records.at(-1) !== number)
        site.records.push(number);
    }

    if (!isDrawn) {
      const why = reason(p);
      const known = unplaced.get(why);
      if (known)
        known.records.push(number);
      else
        unplaced.set(why, { why, records: [number] });
    }
  }

  return { sites: [...sites.values()], unplaced: [...unplaced.values()].sort((one, other) => other.records.length - one.records.length) };
}

function spotOf(where: Where, basemap: Basemap): [number, number] | null {
  if (where.how === 'country')
    return where.cc === undefined ? null : basemap.anchor(where.cc);
  return where.lon === undefined || where.lat === undefined ? null : [where.lon, where.lat];
}

function reason(where: Where | undefined): string {
  if (!where)
    return 'no place is recorded';
  if (where.why)
    return where.why;
  if (where.how === 'country')
    return `the basemap does not draw ${spoken(where.w, 80)}`;
  return where.how === 'sea' ? 'at sea, without coordinates' : 'no coordinates are recorded';
}
