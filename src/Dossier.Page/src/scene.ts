import type { Dataset } from './data/dataset';
import type { State } from './state';
import type { Store } from './store';

/** What a view is given to draw. */
export interface Scene {
  dataset: Dataset;
  store: Store;
  state: State;
  /** The numbers of all records that the filters let through. */
  matched: number[];
  /** Those among them that are there as denials: what was chosen is denied of them. */
  denied: Set<number>;
}

export interface View {
  readonly element: HTMLElement;
  show(scene: Scene): void;
  /** The view is in the page and has a size, or another one than before. */
  resized?(): void;
}

/**
 * The records that a picture is about: incidents, unless kinds are chosen or the dataset has none.
 */
export function pictured({ dataset, state, matched }: Scene): number[] {
  const incident = dataset.kindNamed('incident');
  if (state.filters.kinds.length > 0 || incident < 0)
    return matched;
  return matched.filter(number => dataset.record(number).k === incident);
}
