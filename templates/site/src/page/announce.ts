import { element } from './dom.js';

let region: HTMLElement | undefined;

/** Lets screen readers read the message. */
export function announce(message: string): void {
  if (!region) {
    region = element('div', { class: 'sr', role: 'status' });
    document.body.append(region);
  }
  // A message that is read twice has to change in between.
  region.textContent = region.textContent === message ? `${message}\u00a0` : message;
}
