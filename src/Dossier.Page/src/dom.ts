// The only place where elements are made. Text becomes text nodes, never markup; attributes that run code or carry styles cannot be set.
import { shown } from './text/shown';

export type Child = Node | string | null | undefined | false;
type Value = string | number | boolean | null | undefined | ((event: never) => void);
type Attributes = Record<string, Value>;

export function h<K extends keyof HTMLElementTagNameMap>(
  name: K, attributes: Attributes = {}, ...children: (Child | Child[])[]): HTMLElementTagNameMap[K] {
  return fill(document.createElement(name), attributes, children);
}

export function s<K extends keyof SVGElementTagNameMap>(
  name: K, attributes: Attributes = {}, ...children: (Child | Child[])[]): SVGElementTagNameMap[K] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function fill<E extends Element>(element: E, attributes: Attributes, children: (Child | Child[])[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false)
      continue;
    if (typeof value === 'function')
      element.addEventListener(name, value as EventListener);
    else if (name === 'style' || name.startsWith('on'))
      throw new Error(`'${name}' is not set as an attribute.`);
    else if (name === 'href' && !/^(#|https?:\/\/)/i.test(String(value)))
      throw new Error('Links lead within the page or to the web.');
    else
      element.setAttribute(name, value === true ? '' : String(value));
  }

  for (const child of children.flat()) {
    if (child !== null && child !== undefined && child !== false)
      element.append(child);
  }
  return element;
}

/** Text of a seed, in its own direction, whatever is around it. */
export function bdi(text: string, language?: string): HTMLElement {
  return h('bdi', { dir: 'auto', lang: language && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language) ? language : null }, shown(text));
}

export function replace(element: Element, ...children: (Child | Child[])[]): void {
  element.replaceChildren(...children.flat().filter((child): child is Node | string => child !== null && child !== undefined && child !== false));
}

export function button(label: string, click: (event: MouseEvent) => void, attributes: Attributes = {}, ...children: Child[]): HTMLButtonElement {
  return h('button', { type: 'button', click, ...attributes }, ...(children.length > 0 ? children : [label]));
}

/** A message that a screen reader speaks and nobody sees. */
export function quietly(text: string): HTMLElement {
  return h('span', { class: 'spoken' }, text);
}
