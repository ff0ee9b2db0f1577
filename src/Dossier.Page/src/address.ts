// The state of the page in its address, after the #, and back. What an address has that is not understood is left out: it may have been
// typed, or be of another version.
import type { ViewName } from './data/contract';
import { dayOf, inputOf } from './filters/days';
import { initialState, NoFilters, type Filters, type Lanes, type State } from './state';

const Views: ViewName[] = ['map', 'timeline', 'network', 'table'];
const LaneKinds: Lanes[] = ['kind', 'actor', 'none'];

// The lists among the filters, each under a word of its own.
const Lists = { kind: 'kinds', term: 'terms', actor: 'actors', place: 'places', source: 'sources', stance: 'stances' } as const;

export function addressOf(state: State, start: ViewName): string {
  const parts = new URLSearchParams();
  const { filters } = state;
  if (state.view !== start)
    parts.set('view', state.view);
  if (state.record !== null)
    parts.set('record', state.record);

  if (filters.from !== null)
    parts.set('from', inputOf(filters.from));
  if (filters.to !== null)
    parts.set('to', inputOf(filters.to - 1));
  for (const [word, name] of Object.entries(Lists)) {
    for (const value of filters[name])
      parts.append(word, value);
  }
  if (filters.words.trim() !== '')
    parts.set('words', filters.words.trim());
  for (const flag of ['certain', 'undated', 'denials'] as const) {
    if (filters[flag])
      parts.set(flag, 'yes');
  }

  if (state.map.at !== null)
    parts.set('at', `${state.map.at[0].toFixed(3)},${state.map.at[1].toFixed(3)},${state.map.at[2].toFixed(2)}`);
  if (!state.map.borders)
    parts.set('borders', 'no');
  if (state.map.trail)
    parts.set('trail', 'yes');
  if (state.timeline.lanes !== 'kind')
    parts.set('lanes', state.timeline.lanes);
  if (state.timeline.window !== null)
    parts.set('window', state.timeline.window.map(day => day.toFixed(3)).join(','));
  if (state.table.kind !== null)
    parts.set('table', state.table.kind);
  if (state.table.sort !== null)
    parts.set('sort', state.table.sort);

  // Slashes and commas may be as they are after a #, and a person can read them.
  return `#${parts.toString().replace(/%2F/g, '/').replace(/%2C/g, ',')}`;
}

export function stateOf(address: string, start: ViewName): State {
  const parts = new URLSearchParams(address.replace(/^#/, ''));
  const state = initialState(start);
  const view = parts.get('view') as ViewName | null;
  const lanes = parts.get('lanes') as Lanes | null;
  const filters: Filters = {
    ...NoFilters,
    from: dayOf(parts.get('from')),
    to: nextDay(dayOf(parts.get('to'))),
    words: parts.get('words') ?? '',
    certain: parts.get('certain') === 'yes',
    undated: parts.get('undated') === 'yes',
    denials: parts.get('denials') === 'yes',
  };
  for (const [word, name] of Object.entries(Lists))
    filters[name] = [...new Set(parts.getAll(word))];

  return {
    view: view !== null && Views.includes(view) ? view : start,
    record: parts.get('record') || null,
    filters,
    map: {
      at: numbers(parts.get('at'), 3) as State['map']['at'],
      borders: parts.get('borders') !== 'no',
      trail: parts.get('trail') === 'yes',
    },
    timeline: {
      lanes: lanes !== null && LaneKinds.includes(lanes) ? lanes : state.timeline.lanes,
      window: windowOf(numbers(parts.get('window'), 2)),
    },
    table: { kind: parts.get('table'), sort: parts.get('sort') },
  };
}

function nextDay(day: number | null): number | null {
  return day === null ? null : day + 1;
}

function numbers(text: string | null, count: number): number[] | null {
  const values = (text ?? '').split(',').map(part => part.trim() === '' ? Number.NaN : Number(part));
  return values.length === count && values.every(Number.isFinite) ? values : null;
}

function windowOf(values: number[] | null): [number, number] | null {
  return values && values[0]! < values[1]! ? [values[0]!, values[1]!] : null;
}
