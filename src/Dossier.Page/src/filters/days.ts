// Days as the page counts them, and as an input for dates has them. Nothing of a seed is read here.

const Milliseconds = 86_400_000;

/** The day of an input's value, such as 2023-11-22. */
export function dayOf(value: string | null): number | null {
  if (value === null || !/^\d{4,6}-\d\d-\d\d$/.test(value))
    return null;
  const day = Date.parse(`${value}T00:00:00Z`) / Milliseconds;
  return Number.isFinite(day) ? Math.floor(day) : null;
}

export function inputOf(day: number): string {
  const date = new Date(day * Milliseconds);
  return Number.isFinite(date.getTime()) && date.getUTCFullYear() > 0 ? date.toISOString().slice(0, 10) : '';
}
