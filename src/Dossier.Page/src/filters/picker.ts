import { bdi, button, h, quietly, replace } from '../dom';
import { cut, folded, spoken } from '../text/shown';
import { digits } from '../text/numbers';

export interface Choice {
  value: string;
  label: string;
  /** Other names that are found as well. */
  also: string;
  count: number;
}

const Suggested = 40;

/** A field to look for values by name and choose some of them: what is chosen stands before the field and can be taken back. */
export class Picker {
  readonly element: HTMLElement;
  readonly #make: () => Choice[];
  readonly #change: (values: string[]) => void;
  readonly #chips: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #made: { choice: Choice; text: string }[] | undefined;
  #values: string[] = [];
  #suggestions: Choice[] = [];
  #active = -1;

  constructor(id: string, label: string, hint: string, choices: () => Choice[], change: (values: string[]) => void) {
    this.#make = choices;
    this.#change = change;
    this.#chips = h('ul', { class: 'chips', 'aria-label': `Chosen: ${label}` });
    this.#list = h('ul', { class: 'suggestions', role: 'listbox', id: `${id}-list`, 'aria-label': label, hidden: true });
    this.#input = h('input', {
      id, type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false', placeholder: hint,
      'aria-expanded': 'false', 'aria-controls': `${id}-list`, 'aria-autocomplete': 'list',
      input: () => this.#suggest(),
      focus: () => this.#suggest(),
      blur: () => setTimeout(() => this.#close(), 150),
      keydown: (event: KeyboardEvent) => this.#key(event),
    });
    this.element = h('div', { class: 'picker' }, h('label', { for: id }, label), this.#chips, this.#input, this.#list);
  }

  // There may be thousands, so they are gathered when somebody looks for one.
  get #choices(): { choice: Choice; text: string }[] {
    return this.#made ??= this.#make().map(choice => ({ choice, text: folded(`${choice.label}\n${choice.also}`) }));
  }

  set(values: string[]): void {
    this.#values = values;
    replace(this.#chips, values.map(value => {
      const label = this.#choices.find(({ choice }) => choice.value === value)?.choice.label ?? value;
      return h('li', {},
        bdi(cut(label, 60)),
        button('', () => this.#choose(this.#values.filter(other => other !== value)), { class: 'chip-remove', 'aria-label': `Remove ${spoken(label, 60)}` }, '×'));
    }));
    this.#chips.hidden = values.length === 0;
  }

  #suggest(): void {
    const words = folded(this.#input.value).split(/\s+/).filter(word => word !== '');
    this.#suggestions = [];
    for (const { choice, text } of this.#choices) {
      if (words.every(word => text.includes(word)) && !this.#values.includes(choice.value))
        this.#suggestions.push(choice);
      if (this.#suggestions.length === Suggested)
        break;
    }
    this.#active = -1;
    replace(this.#list, this.#suggestions.length === 0
      ? h('li', { class: 'faint', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, 'Nothing found')
      : this.#suggestions.map((choice, at) => h('li', {
        role: 'option', id: `${this.#list.id}-${at}`, 'aria-selected': 'false',
        // Before the field loses the focus and closes the list.
        mousedown: (event: MouseEvent) => {
          event.preventDefault();
          this.#pick(at);
        },
      }, bdi(cut(choice.label, 80)), h('span', { class: 'count' }, digits(choice.count), quietly(choice.count === 1 ? ' record' : ' records')))));
    this.#list.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
    this.#input.removeAttribute('aria-activedescendant');
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.#list.hidden)
        this.#suggest();
      const count = this.#suggestions.length;
      if (count > 0)
        this.#activate((this.#active + (event.key === 'ArrowDown' ? 1 : -1) + count + (this.#active < 0 && event.key === 'ArrowUp' ? 1 : 0)) % count);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (this.#suggestions.length > 0 && !this.#list.hidden)
        this.#pick(Math.max(this.#active, 0));
    } else if (event.key === 'Escape' && !this.#list.hidden) {
      // The list only, and not also what lies open beside it.
      event.stopPropagation();
      this.#close();
    } else if (event.key === 'Backspace' && this.#input.value === '' && this.#values.length > 0) {
      this.#choose(this.#values.slice(0, -1));
    }
  }

  #activate(at: number): void {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = at;
    const option = this.#list.children[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', `${this.#list.id}-${at}`);
  }

  #pick(at: number): void {
    const choice = this.#suggestions[at];
    if (!choice)
      return;
    this.#input.value = '';
    this.#choose([...this.#values, choice.value]);
    this.#close();
  }

  #choose(values: string[]): void {
    this.set(values);
    this.#change(values);
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }
}
