import { h } from './dom';

/** Copies a text. A page that is opened as a file may have to do it the old way. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = h('textarea', { class: 'spoken', 'aria-hidden': 'true', tabindex: -1 });
    const before = document.activeElement;
    area.value = text;
    document.body.append(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    if (before instanceof HTMLElement)
      before.focus();
    return copied;
  }
}
