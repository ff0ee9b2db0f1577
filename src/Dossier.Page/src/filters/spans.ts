import type { Span, When } from '../data/contract';

// A date against a stretch of time. A side that is open or not known reaches as far as one likes.

/** Whether the date may lie in [from, to). */
export function mayLieIn(when: When, from: number, to: number): boolean {
  return when.spans.some(span => overlaps(span, from, to));
}

/** Whether the date certainly lies in [from, to), or reaches into it. One that is approximate or uncertain never does. */
export function certainlyLiesIn(when: When, from: number, to: number): boolean {
  if (when.soft === 1)
    return false;
  switch (when.kind) {
    case 'throughout':
      return (when.sure !== undefined && overlaps(when.sure, from, to)) || when.spans.some(span => isWithin(span, from, to));
    case 'all-of':
      return when.spans.some(span => isWithin(span, from, to));
    default:
      return when.spans.length > 0 && when.spans.every(span => isWithin(span, from, to));
  }
}

export function overlaps([start, end]: Span, from: number, to: number): boolean {
  return (start === null || start < to) && (end === null || end > from);
}

function isWithin([start, end]: Span, from: number, to: number): boolean {
  return start !== null && end !== null && start >= from && end <= to;
}

/** The first moment that is known of a date, to sort by. */
export function startOf(when: When | undefined): number | null {
  let first: number | null = null;
  for (const [start, end] of when?.spans ?? []) {
    const known = start ?? end;
    if (known !== null && (first === null || known < first))
      first = known;
  }
  return first;
}

/** The last moment that is known of a date. */
export function endOf(when: When | undefined): number | null {
  let last: number | null = null;
  for (const [start, end] of when?.spans ?? []) {
    const known = end ?? start;
    if (known !== null && (last === null || known > last))
      last = known;
  }
  return last;
}

/** Whether nothing at all is known of when. */
export function isUnknown(when: When | undefined): boolean {
  return when === undefined || when.spans.every(([start, end]) => start === null && end === null);
}
