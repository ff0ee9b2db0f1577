import type { Dataset } from '../data/dataset';
import { endOf, isUnknown, startOf } from '../filters/spans';

export interface Leg {
  from: number;
  to: number;
  /** Whether the first is certainly before the second: their dates do not overlap. */
  certain: boolean;
}

// A longer trail is a tangle.
const MostLegs = 300;

/** The incidents of an actor in the order of their dates. Those without a date or a place that is drawn are left out, and counted. */
export function trailOf(dataset: Dataset, incidents: number[]): { legs: Leg[]; left: number } {
  const dated = incidents.filter(number => {
    const { d, p } = dataset.record(number);
    return !isUnknown(d) && d!.kind !== 'one-of' && p !== undefined && p.how !== 'none' && (p.how === 'country' || p.lon !== undefined);
  });
  const start = (number: number): number => startOf(dataset.record(number).d)!;
  dated.sort((one, other) => start(one) - start(other) || endOf(dataset.record(one).d)! - endOf(dataset.record(other).d)! || one - other);

  const kept = dated.slice(0, MostLegs + 1);
  const legs: Leg[] = [];
  for (let at = 1; at < kept.length; at++) {
    const [from, to] = [kept[at - 1]!, kept[at]!];
    const [before, after] = [dataset.record(from).d!, dataset.record(to).d!];
    const closed = !before.open && !before.unk && !after.open && !after.unk && !before.soft && !after.soft;
    legs.push({ from, to, certain: closed && endOf(before)! <= start(to) });
  }
  return { legs, left: incidents.length - kept.length };
}
