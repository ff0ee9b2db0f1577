import type { Dataset } from '../data/dataset';
import type { Lanes } from '../state';

/** Records under a heading. A record with several actors is in the lane of each. */
export interface Lane {
  label: string;
  /** Whether the label is the page's own word and no name from the dataset. */
  own?: true;
  records: number[];
}

// More lanes than this are no picture; the smallest share one.
const MostLanes = 24;

export function lanesOf(dataset: Dataset, numbers: number[], by: Lanes): Lane[] {
  if (by === 'none')
    return [{ label: 'All', own: true, records: numbers }];

  const lanes = new Map<string, Lane>();
  const without: Lane = { label: by === 'kind' ? 'Kind not stated' : 'No actor named', own: true, records: [] };
  const put = (key: string, label: string, number: number): void => {
    const lane = lanes.get(key);
    if (lane)
      lane.records.push(number);
    else
      lanes.set(key, { label, records: [number] });
  };

  const incidentsOnly = numbers.every(number => dataset.isKind(number, 'incident'));
  for (const number of numbers) {
    if (by === 'kind') {
      const term = dataset.termOf(number);
      const kind = dataset.kindOf(number);
      if (!incidentsOnly && kind.name !== 'incident')
        put(`kind ${kind.name}`, kind.labels, number);
      else if (term === undefined)
        without.records.push(number);
      else
        put(`term ${term}`, term, number);
    } else {
      const actors = dataset.record(number).ac ?? [];
      if (actors.length === 0)
        without.records.push(number);
      for (const actor of actors)
        put(`actor ${actor}`, dataset.record(actor).n, number);
    }
  }

  const all = [...lanes.values()].sort((one, other) => other.records.length - one.records.length || (one.label < other.label ? -1 : 1));
  const shown = all.length > MostLanes ? all.slice(0, MostLanes - 1) : all;
  if (shown.length < all.length)
    shown.push({ label: `${all.length - shown.length} others`, own: true, records: [...new Set(all.slice(shown.length).flatMap(lane => lane.records))] });
  if (without.records.length > 0)
    shown.push(without);
  return shown;
}
