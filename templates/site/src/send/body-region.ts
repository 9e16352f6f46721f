import { element } from './dom.js';

/** The scrolling region with the body of an answer. */
export function bodyRegion(code: HTMLElement): HTMLPreElement {
  return element('pre', { class: 'code', tabindex: '0', role: 'region', 'aria-label': 'Body of the answer' }, code);
}
