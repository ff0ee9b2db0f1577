import type { ViewName } from './data/contract';

/** What is looked at and how. All of it is in the address, so that a link shows what its sender saw. */
export interface State {
  view: ViewName;
  /** The key of the record that is open. */
  record: string | null;
  filters: Filters;
  map: { at: [longitude: number, latitude: number, zoom: number] | null; borders: boolean; trail: boolean };
  timeline: { lanes: Lanes; window: [start: number, end: number] | null };
  table: { kind: string | null; sort: string | null };
}

export type Lanes = 'kind' | 'actor' | 'none';

export interface Filters {
  /** Days since 1970-01-01; the end excluded. */
  from: number | null;
  to: number | null;
  /** Whether a date must be certain to lie between these days; else it may. */
  certain: boolean;
  /** Whether records without a date are kept when there are such days. */
  undated: boolean;
  /** Plurals of kinds. None chosen: what a view is about. */
  kinds: string[];
  /** Labels of terms. */
  terms: string[];
  /** Keys of records; each stands for itself and all its parts. */
  actors: string[];
  places: string[];
  sources: string[];
  /** Names of stances. */
  stances: string[];
  words: string;
  /** Whether parts that are denied are shown, as denials. */
  denials: boolean;
}

export const NoFilters: Filters = {
  from: null, to: null, certain: false, undated: false, kinds: [], terms: [], actors: [], places: [], sources: [], stances: [], words: '',
  denials: false,
};

export function initialState(view: ViewName): State {
  return {
    view,
    record: null,
    filters: NoFilters,
    map: { at: null, borders: true, trail: false },
    timeline: { lanes: 'kind', window: null },
    table: { kind: null, sort: null },
  };
}

/** The number of filters that are set. */
export function filtersSet(filters: Filters): number {
  return [
    filters.from !== null || filters.to !== null, filters.kinds.length > 0, filters.terms.length > 0, filters.actors.length > 0,
    filters.places.length > 0, filters.sources.length > 0, filters.stances.length > 0, filters.words.trim() !== '', filters.denials,
  ].filter(Boolean).length;
}
