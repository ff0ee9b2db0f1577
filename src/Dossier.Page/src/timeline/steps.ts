import { utcDay, utcHour, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time';

// The steps of the calendar in which time is divided, from hours to millennia.

const Milliseconds = 86_400_000;
const Months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export interface Step {
  name: string;
  days: number;
  interval: TimeInterval;
}

const Steps: Step[] = [
  { name: 'hour', days: 1 / 24, interval: utcHour },
  { name: '6 hours', days: 0.25, interval: utcHour.every(6)! },
  { name: 'day', days: 1, interval: utcDay },
  { name: 'week', days: 7, interval: utcMonday },
  { name: 'month', days: 30.4, interval: utcMonth },
  { name: 'quarter', days: 91.3, interval: utcMonth.every(3)! },
  { name: 'year', days: 365.25, interval: utcYear },
  { name: '5 years', days: 1826, interval: utcYear.every(5)! },
  { name: 'decade', days: 3652, interval: utcYear.every(10)! },
  { name: 'century', days: 36525, interval: utcYear.every(100)! },
  { name: 'thousand years', days: 365250, interval: utcYear.every(1000)! },
];

/** The finest step of which no more than so many lie between two days. */
export function stepFor(from: number, to: number, most: number): Step {
  return Steps.find(step => (to - from) / step.days <= most) ?? Steps.at(-1)!;
}

/** The days at which steps begin, from the last before `from` to the first after `to`. */
export function edgesOf(step: Step, from: number, to: number): number[] {
  const first = step.interval.floor(new Date(from * Milliseconds));
  const last = step.interval.ceil(new Date(to * Milliseconds + 1));
  const edges = step.interval.range(first, last).map(date => date.getTime() / Milliseconds);
  edges.push(last.getTime() / Milliseconds);
  return edges;
}

/** What an axis writes at a day: as much of it as differs from the day before. */
export function tickLabel(day: number, step: Step): string {
  const date = new Date(day * Milliseconds);
  if (step.days < 1 && (date.getUTCHours() !== 0 || date.getUTCMinutes() !== 0))
    return `${String(date.getUTCHours()).padStart(2, '0')}:00`;
  if (step.days >= 365 || (date.getUTCMonth() === 0 && date.getUTCDate() === 1))
    return String(date.getUTCFullYear());
  if (step.days >= 28 || date.getUTCDate() === 1)
    return Months[date.getUTCMonth()]!;
  return `${date.getUTCDate()} ${Months[date.getUTCMonth()]}`;
}

/** A day in full, with the hour where the stretch that is looked at is short. */
export function dayLabel(day: number, stretch: number): string {
  const date = new Date(day * Milliseconds);
  if (!Number.isFinite(date.getTime()))
    return '';
  const full = `${date.getUTCDate()} ${Months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return stretch < 4 ? `${full}, ${String(date.getUTCHours()).padStart(2, '0')}:${String(date.getUTCMinutes()).padStart(2, '0')}` : full;
}
