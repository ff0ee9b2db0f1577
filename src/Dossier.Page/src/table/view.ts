import type { Dataset } from '../data/dataset';
import { bdi, button, h, replace } from '../dom';
import { copyText } from '../clipboard';
import type { Scene, View } from '../scene';
import { counted, digits } from '../text/numbers';
import { cut, shown } from '../text/shown';
import { columnsOf, type Column } from './columns';
import { csvOf } from './csv';

const RowHeight = 44;
// On paper there is no scrolling: so many rows are printed, and the rest is counted.
const Printed = 2000;
const CellLetters = 200;

/** All records of a kind in rows: what the pictures show, for who reads or listens instead. Only the rows in sight are in the page. */
export class TableView implements View {
  readonly element: HTMLElement;
  readonly #tabs = h('div', { class: 'tabs', role: 'group', 'aria-label': 'Kind of record' });
  readonly #tools = h('div', { class: 'tools' });
  readonly #box = h('div', { class: 'table-box', tabindex: 0, role: 'region', 'aria-label': 'Table of records' });
  readonly #body = h('tbody');
  readonly #caption = h('caption', { class: 'spoken' });
  readonly #head = h('thead');
  readonly #groups = h('colgroup');
  readonly #table = h('table', {}, this.#caption, this.#groups, this.#head, this.#body);
  readonly #columns = new Map<number, Column[]>();
  #scene: Scene | undefined;
  #rows: number[] = [];
  #kind = 0;
  #printing = false;
  #drawn: [number, number] = [-1, -1];

  constructor() {
    this.element = h('div', { class: 'view table-view' }, h('div', { class: 'toolbar' }, this.#tabs, this.#tools), this.#box);
    this.#box.append(this.#table);
    this.#box.addEventListener('scroll', () => this.#refresh(), { passive: true });
    this.#box.addEventListener('keydown', event => this.#key(event));
    new ResizeObserver(() => this.#refresh()).observe(this.#box);
    addEventListener('beforeprint', () => this.#print());
    addEventListener('afterprint', () => {
      this.#printing = false;
      this.#refresh(true);
    });
  }

  show(scene: Scene): void {
    const { dataset, state } = scene;
    const before = this.#scene;
    const kindBefore = this.#kind;
    const inTabs = this.#tabs.contains(document.activeElement);
    this.#scene = scene;
    const counts = this.#countsByKind(scene);
    const kinds = dataset.core.kinds.map((_, kind) => kind).filter(kind => dataset.core.counts.some(count => count.kind === kind && count.count > 0));
    this.#kind = this.#chosenKind(scene, kinds, counts);

    replace(this.#tabs, kinds.map(kind => button('', () => scene.store.set({ table: { kind: dataset.core.kinds[kind]!.plural, sort: null } }), {
      'aria-pressed': String(kind === this.#kind), class: 'tab',
    }, shown(cut(capital(dataset.core.kinds[kind]!.labels), 40)), ' ', h('span', { class: 'count' }, digits(counts.get(kind) ?? 0)))));
    if (inTabs)
      this.#tabs.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();

    const columns = this.#columnsOf(dataset);
    // Another record is open, and the rows are the same: the reader stays where they are.
    if (before && before.matched === scene.matched && before.state.table.sort === state.table.sort && kindBefore === this.#kind) {
      this.#refresh(true);
      return;
    }
    this.#rows = sorted(scene.matched.filter(number => dataset.record(number).k === this.#kind), columns, state.table.sort);
    this.#drawHead(columns, state.table.sort);
    this.#drawTools(columns);
    this.#drawn = [-1, -1];
    this.#box.scrollTop = 0;
    this.#refresh(true);
  }

  resized(): void {
    this.#refresh(true);
  }

  #countsByKind({ dataset, matched }: Scene): Map<number, number> {
    const counts = new Map<number, number>();
    for (const number of matched) {
      const { k } = dataset.record(number);
      counts.set(k, (counts.get(k) ?? 0) + 1);
    }
    return counts;
  }

  // The kind that was chosen; else incidents, else the one that has most.
  #chosenKind({ dataset, state }: Scene, kinds: number[], counts: Map<number, number>): number {
    const chosen = dataset.core.kinds.findIndex(kind => kind.plural === state.table.kind);
    if (chosen >= 0)
      return chosen;
    const incident = dataset.kindNamed('incident');
    if (counts.get(incident))
      return incident;
    return [...kinds].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))[0] ?? 0;
  }

  #columnsOf(dataset: Dataset): Column[] {
    let columns = this.#columns.get(this.#kind);
    if (!columns) {
      columns = columnsOf(dataset, this.#kind);
      this.#columns.set(this.#kind, columns);
    }
    return columns;
  }

  #drawHead(columns: Column[], sort: string | null): void {
    const focused = this.#head.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset['column'] : undefined;
    const total = columns.reduce((sum, column) => sum + column.width, 0);
    this.#table.style.minWidth = `${Math.round(total * 46)}px`;
    replace(this.#groups, columns.map(column => {
      const group = h('col');
      group.style.width = `${(column.width / total * 100).toFixed(2)}%`;
      return group;
    }));
    replace(this.#head, h('tr', { 'aria-rowindex': 1 }, columns.map(column => {
      const direction = sort === column.id ? 'ascending' : sort === `-${column.id}` ? 'descending' : null;
      return h('th', { scope: 'col', 'aria-sort': direction, class: column.numeric ? 'numeric' : null },
        button(column.label, () => {
          const next = direction === null ? column.id : direction === 'ascending' ? `-${column.id}` : null;
          this.#scene!.store.set({ table: { ...this.#scene!.state.table, sort: next } });
        }, { 'data-column': column.id, class: 'sort', title: `Sort by ${column.label.toLowerCase()}` },
          column.label, h('span', { class: 'arrow', 'aria-hidden': 'true' }, direction === 'ascending' ? ' ↑' : direction === 'descending' ? ' ↓' : '')));
    })));
    if (focused !== undefined)
      this.#head.querySelector<HTMLElement>(`[data-column="${focused}"]`)?.focus();
  }

  #drawTools(columns: Column[]): void {
    const status = h('span', { class: 'done', role: 'status' });
    replace(this.#tools, status, button('Copy as CSV', () => {
      void copyText(this.#csv(columns)).then(copied => {
        status.textContent = copied ? `${counted(this.#rows.length, 'row', 'rows')} copied.` : 'The browser did not allow copying.';
      });
    }));
    const kind = this.#scene!.dataset.core.kinds[this.#kind];
    this.#caption.textContent = `${kind ? shown(cut(capital(kind.labels), 40)) : 'Records'}: ${counted(this.#rows.length, 'row', 'rows')}`;
    this.#table.setAttribute('aria-rowcount', String(this.#rows.length + 1));
  }

  #csv(columns: Column[]): string {
    const { dataset } = this.#scene!;
    return csvOf([
      ['id', ...columns.map(column => column.label)],
      ...this.#rows.map(number => [dataset.record(number).id, ...columns.map(column => column.text(number))]),
    ]);
  }

  // Paper has another size than the window: what is laid out for it stays until it is printed.
  #refresh(anew = false): void {
    if (!this.#scene || this.#printing || this.#box.clientHeight === 0)
      return;
    const first = Math.max(0, Math.floor(this.#box.scrollTop / RowHeight) - 8);
    const last = Math.min(this.#rows.length, Math.ceil((this.#box.scrollTop + this.#box.clientHeight) / RowHeight) + 8);
    if (!anew && first === this.#drawn[0] && last === this.#drawn[1])
      return;
    this.#drawn = [first, last];
    this.#draw(first, last);
  }

  #draw(first: number, last: number): void {
    const { dataset } = this.#scene!;
    const columns = this.#columnsOf(dataset);
    const focused = this.#body.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset['record'] : undefined;
    if (this.#rows.length === 0) {
      replace(this.#body, h('tr', {}, h('td', { colspan: columns.length, class: 'faint empty' }, 'No record of this kind matches the filters.')));
      return;
    }

    const rows: HTMLElement[] = [gap(first, columns.length)];
    for (let at = first; at < last; at++) {
      const number = this.#rows[at]!;
      rows.push(h('tr', { 'aria-rowindex': at + 2, class: this.#scene!.state.record === dataset.key(number) ? 'open' : null },
        columns.map((column, index) => h(index === 0 ? 'th' : 'td', { scope: index === 0 ? 'row' : null, class: column.numeric ? 'numeric' : null },
          h('div', { class: 'cell' }, column.cell ? column.cell(number) : [bdi(cut(column.text(number), CellLetters))])))));
    }
    rows.push(gap(this.#rows.length - last, columns.length));
    replace(this.#body, rows);
    if (focused !== undefined)
      this.#body.querySelector<HTMLElement>(`[data-record="${focused}"]`)?.focus({ preventScroll: true });
  }

  #print(): void {
    if (!this.#scene || !this.element.isConnected)
      return;
    this.#printing = true;
    const last = Math.min(this.#rows.length, Printed);
    this.#draw(0, last);
    this.#body.lastElementChild?.remove();
    if (last < this.#rows.length)
      this.#body.append(h('tr', {}, h('td', { colspan: 99 }, `… and ${counted(this.#rows.length - last, 'more row', 'more rows')}.`)));
  }

  // Up and down go from record to record, also to rows that are not in the page yet.
  #key(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const link = (event.target as Element).closest('tbody a[data-record]');
    if (step === 0 || !link)
      return;
    event.preventDefault();
    const at = this.#rows.indexOf(Number((link as HTMLElement).dataset['record'])) + step;
    if (at < 0 || at >= this.#rows.length)
      return;
    const head = this.#head.clientHeight;
    const top = at * RowHeight;
    if (top < this.#box.scrollTop)
      this.#box.scrollTop = top;
    else if (top + RowHeight + head > this.#box.scrollTop + this.#box.clientHeight)
      this.#box.scrollTop = top + RowHeight + head - this.#box.clientHeight;
    this.#refresh();
    this.#body.querySelector<HTMLElement>(`[data-record="${this.#rows[at]}"]`)?.focus({ preventScroll: true });
  }
}

function gap(rows: number, columns: number): HTMLElement {
  const cell = h('td', { colspan: columns });
  cell.style.height = `${rows * RowHeight}px`;
  return h('tr', { class: 'gap', 'aria-hidden': 'true', hidden: rows === 0 }, cell);
}

function sorted(numbers: number[], columns: Column[], sort: string | null): number[] {
  const column = columns.find(column => column.id === sort?.replace(/^-/, ''));
  if (!column)
    return numbers;
  const sign = sort!.startsWith('-') ? -1 : 1;
  return numbers
    .map(number => ({ number, order: column.order(number) }))
    .sort((one, other) => {
      if (one.order === null || other.order === null)
        return (one.order === null ? 1 : 0) - (other.order === null ? 1 : 0) || one.number - other.number;
      const difference = typeof one.order === 'number' && typeof other.order === 'number'
        ? one.order - other.order
        : String(one.order) < String(other.order) ? -1 : String(one.order) > String(other.order) ? 1 : 0;
      return sign * difference || one.number - other.number;
    })
    .map(({ number }) => number);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
