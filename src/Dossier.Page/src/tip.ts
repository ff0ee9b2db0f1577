import { bdi, h, replace } from './dom';
import { cut } from './text/shown';

/** A few words at what is pointed at. Screen readers have the name of the mark itself. */
export class Tip {
  readonly element = h('div', { class: 'tip', 'aria-hidden': 'true', hidden: true });

  show(names: string[], facts: string[], at: DOMRect, box: DOMRect): void {
    replace(this.element,
      names.map(name => h('div', { class: 'tip-name' }, bdi(cut(name, 90)))),
      facts.map(fact => h('div', { class: 'tip-fact' }, bdi(cut(fact, 120)))));
    this.element.hidden = false;
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const x = Math.min(Math.max((at.left + at.right) / 2 - box.left - width / 2, 4), Math.max(box.width - width - 4, 4));
    const above = at.top - box.top - height - 8;
    const below = Math.min(at.bottom - box.top + 8, box.height - height - 4);
    this.element.style.transform = `translate(${Math.round(x)}px, ${Math.round(above >= 0 ? above : Math.max(below, 4))}px)`;
  }

  hide(): void {
    this.element.hidden = true;
  }
}
