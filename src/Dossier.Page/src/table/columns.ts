import type { Count } from '../data/contract';
import type { Dataset } from '../data/dataset';
import { bdi, h, type Child } from '../dom';
import { startOf } from '../filters/spans';
import { recordLink } from '../record/link';
import { cut, shown } from '../text/shown';

export interface Column {
  id: string;
  label: string;
  /** Shares of the width. */
  width: number;
  /** Whether a record has something in this column: one that no record fills is left out. */
  filled(number: number): boolean;
  text(number: number): string;
  /** What it is sorted by; null comes last either way: what is not known is neither the least nor the most. */
  order(number: number): string | number | null;
  cell?(number: number): Child[];
  numeric?: true;
}

// Cells show the beginning of a long text; the record has it all.
const Letters = 200;

export function columnsOf(dataset: Dataset, kind: number): Column[] {
  const all: Column[] = [
    {
      id: 'name', label: 'Name', width: 5,
      filled: () => true,
      text: number => dataset.record(number).n,
      order: number => dataset.record(number).n.toLowerCase(),
      cell: number => [recordLink(dataset, number, Letters)],
    },
    words('kind', 'Kind', 2, number => dataset.termOf(number)),
    {
      ...words('date', 'Date', 3, number => dataset.record(number).d?.w),
      order: number => startOf(dataset.record(number).d),
    },
    words('place', 'Place', 3, number => placeWords(dataset, number)),
    tally('killed', 'Killed', number => dataset.record(number).c?.killed),
    tally('injured', 'Injured', number => dataset.record(number).c?.injured),
    words('actors', 'Taking part', 3, number => names(dataset, dataset.record(number).ac)),
    words('denied', 'Denied part', 2, number => names(dataset, dataset.record(number).dn)),
    words('unknown', 'Not stated', 2, number => dataset.record(number).u?.join(', ')),
    {
      ...words('disagreements', 'Disagreements', 1.4, number => dataset.record(number).dg ? String(dataset.record(number).dg) : undefined),
      order: number => dataset.record(number).dg ?? 0,
      numeric: true,
    },
    {
      ...words('sources', 'Sources', 1.2, number => dataset.record(number).so ? String(dataset.record(number).so!.length) : undefined),
      order: number => dataset.record(number).so?.length ?? 0,
      numeric: true,
    },
    words('status', 'Status', 1.4, number => dataset.record(number).st),
  ];

  const numbers = dataset.records.flatMap((record, number) => record.k === kind ? [number] : []);
  return all.filter(column => numbers.some(number => column.filled(number)));
}

function words(id: string, label: string, width: number, text: (number: number) => string | undefined): Column {
  return {
    id, label, width,
    filled: number => (text(number) ?? '') !== '',
    text: number => text(number) ?? '',
    order: number => text(number)?.toLowerCase() || null,
  };
}

function tally(id: string, label: string, count: (number: number) => Count | undefined): Column {
  return {
    ...words(id, label, 2, number => count(number)?.w),
    order: number => {
      const figures = count(number);
      return figures?.best ?? figures?.low ?? figures?.high ?? null;
    },
    numeric: true,
    // Nothing stated is not the same as none.
    cell: number => {
      const figures = count(number);
      return figures ? [bdi(cut(figures.w, Letters))] : [h('span', { class: 'faint' }, 'not stated')];
    },
  };
}

function names(dataset: Dataset, numbers: number[] | undefined): string | undefined {
  return numbers?.map(number => shown(dataset.record(number).n)).join(', ');
}

function placeWords(dataset: Dataset, number: number): string | undefined {
  const { p, pl } = dataset.record(number);
  if (p && p.how !== 'none')
    return p.w;
  return pl === undefined ? p?.w : dataset.record(pl).n;
}
