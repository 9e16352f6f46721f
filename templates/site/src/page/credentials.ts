import { byId, element } from './dom.js';
import { announce } from './announce.js';
import { asset, listen, load } from './queue.js';
import { preference } from './storage.js';

let start: (() => void) | undefined;

/** Links to the page of credentials from all pages, if a gateway serves them or the reader has named one. */
export function linkCredentials(): void {
  listen((entry) => {
    if ('startCredentials' in entry) {
      start = entry.startCredentials as () => void;
    }
  });
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (page?.serverTiming?.some(({ name }) => name === 'callwright-gateway') || preference('gateway')) {
    const link = (attributes = {}) =>
      element('a', { ...attributes, href: asset('../credentials.html') }, 'Credentials');
    // A narrow header has no room for it: there it is in the menu, so that nothing moves.
    document.querySelector('.brand')?.after(link({ class: 'wide' }));
    document.querySelector('#nav ul')?.append(element('li', { class: 'narrow' }, link()));
  }
}

/** Makes the page of credentials work, if it is the one that is shown. */
export async function showCredentials(): Promise<void> {
  if (byId('credentials')) {
    try {
      await load(asset('credentials.js'));
      start?.();
    } catch {
      announce('The fields for credentials do not load');
    }
  }
}
