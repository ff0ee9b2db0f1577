import type { Core } from '../data/contract';
import { h } from '../dom';
import { counted } from '../text/numbers';
import { cut, shown } from '../text/shown';

/** What one must know before one trusts the page. */
export function banners(core: Core): HTMLElement {
  const { errors } = core.problems;
  return h('div', { class: 'banners' },
    errors > 0 ? h('p', { class: 'notice warn' }, `Made from seeds with ${counted(errors, 'error', 'errors')}: records with errors may lack fields.`) : null,
    core.startReason ? h('p', { class: 'notice' }, shown(cut(core.startReason, 500))) : null);
}
