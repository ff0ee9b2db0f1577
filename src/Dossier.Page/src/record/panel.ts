import type { Detail, Field } from '../data/contract';
import type { Dataset } from '../data/dataset';
import { bdi, button, h, replace, type Child } from '../dom';
import { copyText } from '../clipboard';
import type { Store } from '../store';
import { counted } from '../text/numbers';
import { shown, spoken } from '../text/shown';
import { recordLink } from './link';
import { statement } from './statements';

// Of a long list of links, this many are shown before one asks for the rest.
const Listed = 20;

/** The record that is open: all that the dataset says of it, and who says so. */
export class RecordPanel {
  readonly element: HTMLElement;
  readonly #dataset: Dataset;
  readonly #store: Store;
  #open: string | null = null;
  #opener: HTMLElement | null = null;

  constructor(dataset: Dataset, store: Store) {
    this.#dataset = dataset;
    this.#store = store;
    this.element = h('aside', { class: 'record', 'aria-label': 'Record', tabindex: -1, hidden: true });
    this.element.addEventListener('keydown', event => {
      if (event.key === 'Escape')
        this.#close();
    });
  }

  /** Shows the record with this key. Called again with the same, it does nothing. */
  async show(key: string | null): Promise<void> {
    if (key === this.#open)
      return;
    if (this.#open === null && document.activeElement instanceof HTMLElement)
      this.#opener = document.activeElement;
    this.#open = key;
    this.element.hidden = key === null;
    document.body.classList.toggle('with-record', key !== null);
    if (key === null) {
      replace(this.element);
      return;
    }

    const number = this.#dataset.numberOf(key);
    if (number === undefined) {
      this.element.setAttribute('aria-label', 'Record not found');
      replace(this.element, this.#bar(), h('p', { class: 'notice' }, 'This page has no record ', bdi(key), '. The dataset may have changed since the link was made.'));
      return;
    }

    this.element.setAttribute('aria-label', `Record: ${spoken(this.#dataset.record(number).n)}`);
    const detail = await this.#dataset.detail(number);
    if (this.#open !== key)
      return;
    replace(this.element, this.#bar(), ...this.#content(number, detail));
    this.element.scrollTop = 0;
    this.element.focus({ preventScroll: true });
  }

  #close(): void {
    const number = this.#open === null ? undefined : this.#dataset.numberOf(this.#open);
    this.#store.set({ record: null });
    // Back to where it was opened from; a picture may have been drawn anew, and has a mark for the record again.
    const mark = ['data-record', 'data-number', 'data-first'].map(name => `.view:not([hidden]) [${name}="${number}"]`).join(',');
    const drawn = document.querySelector<HTMLElement>(mark);
    const opener = this.#opener?.isConnected ? this.#opener : drawn?.querySelector<HTMLElement>('.target') ?? drawn;
    opener?.focus();
  }

  #bar(): HTMLElement {
    return h('div', { class: 'bar' }, button('Close', () => this.#close(), { class: 'quiet close', 'aria-label': 'Close the record' }, '× Close'));
  }

  #content(number: number, detail: Detail): HTMLElement[] {
    const record = this.#dataset.record(number);
    const kind = this.#dataset.kindOf(number);
    const term = this.#dataset.termOf(number);
    return [
      h('header', {},
        h('p', { class: 'eyebrow' }, shown(kind.label), term ? ` · ${shown(term)}` : null),
        h('h2', {}, bdi(record.n, record.l)),
        record.a && record.a.length > 0 ? h('p', { class: 'aliases' }, 'Also: ', record.a.flatMap((name, at) => [at > 0 ? ', ' : '', bdi(name)])) : null,
        record.st ? h('p', { class: 'notice warn' }, h('strong', {}, record.st === 'retracted' ? 'Retracted. ' : 'Superseded. '), record.w ? bdi(record.w) : null) : null,
        record.s ? h('p', { class: 'summary', dir: 'auto' }, shown(record.s)) : null,
        record.u && record.u.length > 0 ? h('p', { class: 'unknown' }, h('strong', {}, 'Not stated: '), shown(record.u.join(', '))) : null,
        detail.partial ? h('p', { class: 'unknown' }, h('strong', {}, 'Known to be partial: '), bdi(detail.partial.replace(/^known to be partial: /i, ''))) : null),
      ...this.#disagreements(detail),
      section('What is recorded', h('dl', { class: 'fields' }, detail.f.map(field => this.#field(field)))),
      section('Claims', detail.c.map(said => statement(this.#dataset, said))),
      section('Silent, or does not know', detail.sil.map(said => statement(this.#dataset, said))),
      section('Notes', detail.notes.map(note => h('p', { dir: 'auto' }, shown(note)))),
      ...detail.in.map(({ label, r }) => section(label, this.#links(r))),
      this.#actions(number, detail),
    ].filter(part => part !== null);
  }

  #disagreements(detail: Detail): (HTMLElement | null)[] {
    return [section('Disagreements', detail.dis.map(({ about, w, sides }) =>
      h('div', { class: 'disagreement' },
        h('h4', {}, bdi(about)),
        w !== '' ? h('p', {}, bdi(w)) : null,
        h('div', { class: 'sides' }, sides.map(side => statement(this.#dataset, side))))))];
  }

  #field({ l, v }: Field): HTMLElement {
    return h('div', { class: 'field' },
      h('dt', {}, shown(l)),
      v.map(value => h('dd', { class: value.den ? 'denied' : null },
        value.den ? h('span', { class: 'tag deny' }, 'denied') : null,
        value.r !== undefined ? this.#linked(value.r, value.w)
          : value.url !== undefined && /^https?:\/\//i.test(value.url)
            ? h('a', { href: value.url, rel: 'noopener noreferrer nofollow', target: '_blank' }, bdi(value.w))
            : bdi(value.w),
        (value.by ?? []).map(said => statement(this.#dataset, said)))));
  }

  #linked(number: number, words: string): Child[] {
    const link = recordLink(this.#dataset, number);
    const name = this.#dataset.record(number).n;
    if (words === name || words === '')
      return [link];
    // The words may say more than the name: "Iraq: known to the country".
    replace(link, bdi(words));
    return [link];
  }

  #links(numbers: number[]): HTMLElement[] {
    const list = h('ul', { class: 'links' }, numbers.slice(0, Listed).map(number => this.#link(number)));
    if (numbers.length <= Listed)
      return [list];
    const more = button(`Show all ${counted(numbers.length, 'record', 'records')}`, () => {
      list.append(...numbers.slice(Listed).map(number => this.#link(number)));
      more.remove();
    }, { class: 'quiet' });
    return [list, more];
  }

  #link(number: number): HTMLElement {
    const when = this.#dataset.record(number).d?.w;
    return h('li', {}, recordLink(this.#dataset, number), when ? [' ', h('span', { class: 'faint' }, bdi(when))] : null);
  }

  #actions(number: number, detail: Detail): HTMLElement {
    const done = h('span', { class: 'done', role: 'status' });
    const copy = async (text: string, what: string): Promise<void> => {
      done.textContent = await copyText(text) ? `${what} copied.` : 'The browser did not allow copying: select the text and copy it.';
    };
    const key = this.#dataset.key(number);
    return h('footer', { class: 'cite' },
      h('h3', {}, 'Cite'),
      h('p', { class: 'citation', dir: 'auto' }, shown(detail.cite)),
      h('p', { class: 'buttons' },
        button('Copy citation', () => void copy(detail.cite, 'Citation')),
        button('Copy link', () => void copy(new URL(this.#store.address({ record: key }), location.href).href, 'Link')),
        detail.url && /^https?:\/\//i.test(detail.url) ? h('a', { href: detail.url, rel: 'noopener noreferrer nofollow', target: '_blank' }, 'Open the source on the web') : null),
      done,
      h('p', { class: 'faint' }, 'Id ', h('code', {}, bdi(key)), detail.seed ? [' · ', h('code', {}, bdi(detail.seed))] : null));
  }
}

function section(title: string, content: Child | Child[]): HTMLElement | null {
  const children = (Array.isArray(content) ? content : [content]).filter(child => child instanceof HTMLElement && child.childNodes.length > 0);
  return children.length === 0 ? null : h('section', {}, h('h3', {}, shown(title)), ...children);
}
