import type { When } from '../data/contract';

/** A stretch of the timeline that is drawn for a date. */
export interface Bar {
  from: number;
  to: number;
  /** The sides at which it fades: nothing is known of where it ends there. */
  fades: 'start' | 'end' | null;
  /** The sides that have a question mark: the end exists and is not known. */
  asks: 'start' | 'end' | null;
}

// How far a side without an end is drawn before it has faded.
const FadeWidth = 110;
// What is shorter is drawn so wide, to be seen.
export const LeastWidth = 7;

/** The bars for a date, in pixels. A set has one for each of its dates. */
export function barsOf(when: When, x: (day: number) => number): Bar[] {
  const bars: Bar[] = [];
  for (const [start, end] of when.spans) {
    if (start === null && end === null)
      continue;
    if (start === null) {
      const to = x(end!);
      bars.push({ from: to - FadeWidth, to, fades: 'start', asks: when.unk === 'start' || when.unk === 'both' ? 'start' : null });
    } else if (end === null) {
      const from = x(start);
      bars.push({ from, to: from + FadeWidth, fades: 'end', asks: when.unk === 'end' || when.unk === 'both' ? 'end' : null });
    } else {
      const [from, to] = [x(start), x(end)];
      const more = Math.max(0, LeastWidth - (to - from)) / 2;
      bars.push({ from: from - more, to: to + more, fades: null, asks: null });
    }
  }
  return bars.sort((one, other) => one.from - other.from);
}
