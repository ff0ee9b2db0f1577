import type { When } from '../data/contract';

/** How many records fall in each stretch of time: certainly, and possibly. */
export interface Bins {
  edges: number[];
  low: number[];
  high: number[];
}

/**
 * Counts dated records between edges. A record whose date may lie in several stretches counts as possible in each of them and as certain
 * in none; one that certainly lasted through several is certain in each. What is approximate or uncertain is certain nowhere. Dates that
 * are not known are in no count.
 */
export function binsOf(dates: When[], edges: number[]): Bins {
  const count = edges.length - 1;
  // Where counts rise and fall; summed up at the end.
  const low = new Array<number>(count + 1).fill(0);
  const high = new Array<number>(count + 1).fill(0);
  const add = (to: number[], first: number, last: number): void => {
    to[first]!++;
    to[last + 1]!--;
  };

  for (const { spans, kind, soft, sure } of dates) {
    let reached = -1;
    let closed = true;
    let first = Infinity;
    let last = -Infinity;
    for (const [start, end] of ordered(spans)) {
      if ((start === null && end === null) || (end ?? Infinity) <= edges[0]! || (start ?? -Infinity) >= edges[count]!) {
        // Out of sight, but for a set one of which is here it still may be there.
        closed &&= kind !== 'one-of';
        continue;
      }
      const from = start === null ? 0 : indexOf(edges, Math.max(start, edges[0]!));
      const to = end === null ? count - 1 : lastIndexOf(edges, Math.min(end, edges[count]!));
      // Two dates of a set in one stretch are one record there.
      if (to > reached)
        add(high, Math.max(from, reached + 1), to);
      if (kind === 'all-of' && soft === undefined && start !== null && end !== null && from === to && start >= edges[0]! && end <= edges[count]! && from > reached)
        add(low, from, from);
      reached = Math.max(reached, to);
      closed &&= start !== null && end !== null && start >= edges[0]! && end <= edges[count]!;
      first = Math.min(first, from);
      last = Math.max(last, to);
    }
    if (soft !== undefined)
      continue;
    if (sure !== undefined && sure[1] > edges[0]! && sure[0] < edges[count]!)
      add(low, indexOf(edges, Math.max(sure[0], edges[0]!)), lastIndexOf(edges, Math.min(sure[1], edges[count]!)));
    else if (reached >= 0 && closed && kind !== 'all-of' && first === last)
      add(low, first, last);
  }

  return { edges, low: summed(low), high: summed(high) };
}

function ordered(spans: When['spans']): When['spans'] {
  return spans.length < 2 ? spans : [...spans].sort((one, other) => (one[0] ?? -Infinity) - (other[0] ?? -Infinity));
}

function summed(changes: number[]): number[] {
  let sum = 0;
  return changes.slice(0, -1).map(change => sum += change);
}

/** The stretch in which a moment lies. */
function indexOf(edges: number[], moment: number): number {
  let [low, high] = [0, edges.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (edges[middle]! <= moment)
      low = middle;
    else
      high = middle;
  }
  return low;
}

/** The stretch in which the moment just before an end lies. */
function lastIndexOf(edges: number[], end: number): number {
  const index = indexOf(edges, end);
  return index > 0 && edges[index]! >= end ? index - 1 : index;
}
