const Grouped = new Intl.NumberFormat('en');

/** A number of records, in digits. */
export function digits(count: number): string {
  return Grouped.format(count);
}

/** A number with its noun: "1 incident", "2 incidents". */
export function counted(count: number, one: string, many: string): string {
  return `${digits(count)} ${count === 1 ? one : many}`;
}
