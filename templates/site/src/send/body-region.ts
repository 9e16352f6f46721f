import { make } from '../form/dom.js';

/** The scrolling region with the body of an answer. */
export function bodyRegion(code: HTMLElement): HTMLPreElement {
  return make('pre', { class: 'code', tabindex: '0', role: 'region', 'aria-label': 'Body of the answer' }, code);
}
