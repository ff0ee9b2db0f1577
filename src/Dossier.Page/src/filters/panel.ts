import type { Rec } from '../data/contract';
import type { Dataset } from '../data/dataset';
import { button, h } from '../dom';
import { filtersSet, NoFilters, type Filters } from '../state';
import type { Store } from '../store';
import { digits } from '../text/numbers';
import { cut, shown } from '../text/shown';
import { recordChoices, stanceChoices, termChoices } from './choices';
import { dayOf, inputOf } from './days';
import { Picker, type Choice } from './picker';

// Below this number, choices are boxes to tick; above, a field to look for them.
const Ticked = 8;

interface Part {
  element: HTMLElement;
  update(filters: Filters): void;
}

/** The filters, the same for all views. */
export function filterPanel(dataset: Dataset, store: Store): { element: HTMLElement; update(filters: Filters): void } {
  const parts = [
    words(store),
    dates(store),
    kinds(dataset, store),
    few('terms', 'What happened', 'Kind of incident…', termChoices(dataset), store),
    choose('actors', 'Actors, with their parts', 'Name of an actor…', dataset, record => record.dn ? [...record.ac ?? [], ...record.dn] : record.ac, store),
    choose('places', 'Places, with their parts', 'Name of a place…', dataset, record => record.pl === undefined ? undefined : [record.pl], store),
    choose('sources', 'Sources', 'Name of a source…', dataset, record => record.so, store),
    few('stances', 'How it is said', 'Stance…', stanceChoices(dataset), store),
    denials(dataset, store),
  ].filter(part => part !== null);

  const clear = button('Clear all filters', () => store.filter(NoFilters), { class: 'quiet' });
  const element = h('form', { class: 'filters', 'aria-label': 'Filters', submit: (event: Event) => event.preventDefault() },
    parts.map(part => part.element), clear);

  return {
    element,
    update(filters) {
      for (const part of parts)
        part.update(filters);
      clear.disabled = filtersSet(filters) === 0;
    },
  };
}

function words(store: Store): Part {
  let wait: ReturnType<typeof setTimeout> | undefined;
  const input = h('input', {
    id: 'filter-words', type: 'search', placeholder: 'Names, notes, quotes…', autocomplete: 'off',
    input: () => {
      clearTimeout(wait);
      wait = setTimeout(() => store.filter({ words: input.value }, false), 150);
    },
  });
  return {
    element: h('div', { class: 'filter' }, h('label', { for: 'filter-words' }, 'Words'), input),
    update(filters) {
      if (document.activeElement !== input)
        input.value = filters.words;
    },
  };
}

function dates(store: Store): Part {
  const from = h('input', { id: 'filter-from', type: 'date', change: () => store.filter({ from: dayOf(from.value) }) });
  const to = h('input', {
    id: 'filter-to', type: 'date', change: () => {
      const day = dayOf(to.value);
      store.filter({ to: day === null ? null : day + 1 });
    },
  });
  const certain = tick('filter-certain', 'Only what certainly falls between them', value => store.filter({ certain: value }));
  const undated = tick('filter-undated', 'Also records without a date', value => store.filter({ undated: value }));
  const more = h('div', { class: 'ticks' }, certain.element, undated.element);
  return {
    element: h('fieldset', { class: 'filter' }, h('legend', {}, 'Dates'),
      h('div', { class: 'pair' },
        h('div', {}, h('label', { for: 'filter-from', class: 'small' }, 'From'), from),
        h('div', {}, h('label', { for: 'filter-to', class: 'small' }, 'To'), to)),
      more),
    update(filters) {
      from.value = filters.from === null ? '' : inputOf(filters.from);
      to.value = filters.to === null ? '' : inputOf(filters.to - 1);
      certain.input.checked = filters.certain;
      undated.input.checked = filters.undated;
      more.hidden = filters.from === null && filters.to === null;
    },
  };
}

function kinds(dataset: Dataset, store: Store): Part {
  const choices = dataset.core.counts.filter(({ count }) => count > 0).map(({ kind, count }) => {
    const { plural, labels } = dataset.core.kinds[kind]!;
    return { value: plural, label: labels, also: '', count };
  });
  return ticks('kinds', 'Kinds of record', choices, store);
}

function choose(
  name: 'actors' | 'places' | 'sources', label: string, hint: string, dataset: Dataset, referred: (record: Rec) => number[] | undefined, store: Store): Part | null {
  if (!dataset.records.some(record => (referred(record)?.length ?? 0) > 0))
    return null;
  return picked(name, label, hint, () => recordChoices(dataset, referred), store);
}

function few(name: 'terms' | 'stances', label: string, hint: string, choices: Choice[], store: Store): Part | null {
  if (choices.length === 0)
    return null;
  return choices.length <= Ticked ? ticks(name, label, choices, store) : picked(name, label, hint, () => choices, store);
}

function picked(name: 'terms' | 'stances' | 'actors' | 'places' | 'sources', label: string, hint: string, choices: () => Choice[], store: Store): Part {
  const picker = new Picker(`filter-${name}`, label, hint, choices, values => store.filter({ [name]: values }));
  return {
    element: h('div', { class: 'filter' }, picker.element),
    update: filters => picker.set(filters[name]),
  };
}

function ticks(name: 'kinds' | 'terms' | 'stances', label: string, choices: Choice[], store: Store): Part {
  const boxes = choices.map((choice, at) => {
    const box = tick(`filter-${name}-${at}`, choice.label, value => {
      const others = store.state.filters[name].filter(other => other !== choice.value);
      store.filter({ [name]: value ? [...others, choice.value] : others });
    }, choice.count);
    return { ...box, value: choice.value };
  });
  return {
    element: h('fieldset', { class: 'filter' }, h('legend', {}, label), h('div', { class: 'ticks' }, boxes.map(box => box.element))),
    update(filters) {
      for (const box of boxes)
        box.input.checked = filters[name].includes(box.value);
    },
  };
}

function denials(dataset: Dataset, store: Store): Part | null {
  if (!dataset.records.some(record => record.dn !== undefined && record.dn.length > 0) && !dataset.core.edges.some(edge => edge.st === 'denied'))
    return null;
  const box = tick('filter-denials', 'Show denied parts, as denials', value => store.filter({ denials: value }));
  return {
    element: h('fieldset', { class: 'filter' }, h('legend', {}, 'Denials'), h('div', { class: 'ticks' }, box.element)),
    update(filters) {
      box.input.checked = filters.denials;
    },
  };
}

function tick(id: string, label: string, change: (value: boolean) => void, count?: number): { element: HTMLElement; input: HTMLInputElement } {
  const input = h('input', { id, type: 'checkbox', change: () => change(input.checked) });
  const element = h('label', { class: 'tick', for: id }, input, h('span', {}, shown(cut(label, 80))), count === undefined ? null : h('span', { class: 'count' }, digits(count)));
  return { element, input };
}
