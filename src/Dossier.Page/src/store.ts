import { addressOf, stateOf } from './address';
import type { ViewName } from './data/contract';
import type { Filters, State } from './state';

/** Holds the state, keeps it in the address and tells who listens. */
export class Store {
  readonly #start: ViewName;
  readonly #listeners: ((state: State, before: State) => void)[] = [];
  #state: State;

  constructor(start: ViewName) {
    this.#start = start;
    this.#state = stateOf(location.hash, start);
    addEventListener('hashchange', () => this.#become(stateOf(location.hash, start)));
    addEventListener('popstate', () => this.#become(stateOf(location.hash, start)));
  }

  get state(): State {
    return this.#state;
  }

  listen(listener: (state: State, before: State) => void): void {
    this.#listeners.push(listener);
  }

  /** Changes the state. A step is one that the browser's Back takes back; what is moved or typed is none. */
  set(change: Partial<State>, step = true): void {
    const state = { ...this.#state, ...change };
    const address = addressOf(state, this.#start);
    if (address !== location.hash && !(address === '#' && location.hash === '')) {
      if (step)
        history.pushState(null, '', address);
      else
        history.replaceState(null, '', address);
    }
    this.#become(state);
  }

  filter(change: Partial<Filters>, step = true): void {
    this.set({ filters: { ...this.#state.filters, ...change } }, step);
  }

  /** The address that the page would have with this change: what a link leads to. */
  address(change: Partial<State>): string {
    return addressOf({ ...this.#state, ...change }, this.#start);
  }

  #become(state: State): void {
    const before = this.#state;
    if (JSON.stringify(state) === JSON.stringify(before))
      return;
    this.#state = state;
    for (const listener of this.#listeners)
      listener(state, before);
  }
}
