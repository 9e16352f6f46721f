// Changes pages without a reload, so that answers and secrets in memory stay. Browsers without the Navigation API
// reload as usual; those with it take care of history, scrolling and of what a newer click interrupts.
import { announce } from './announce.js';
import { fetchDocument } from './documents.js';
import { byId } from './dom.js';
import { asset } from './queue.js';

interface NavigateEvent extends Event {
  readonly canIntercept: boolean;
  readonly destination: { readonly url: string };
  readonly downloadRequest: string | null;
  readonly formData: FormData | null;
  readonly navigationType: 'push' | 'replace' | 'reload' | 'traverse';
  readonly signal: AbortSignal;
  intercept(options: { handler: () => Promise<void>; focusReset: 'manual' }): void;
  scroll(): void;
}

declare global {
  // Not in the types of TypeScript 5.9.
  var navigation: EventTarget | undefined;
}

/** Shows pages of the site in place of the current one; `start` makes what is new on the page work. */
export function navigateSoftly(start: () => void): void {
  if (!location.protocol.startsWith('http')) {
    return;
  }
  globalThis.navigation?.addEventListener('navigate', (event) => {
    const move = event as NavigateEvent;
    if (isPage(move)) {
      move.intercept({ handler: () => show(move, start), focusReset: 'manual' });
    }
  });
}

function isPage(move: NavigateEvent): boolean {
  const { href, pathname } = new URL(move.destination.url);
  return (
    href.startsWith(asset('..')) &&
    move.canIntercept &&
    // Another fragment, or another state of the filled form, is the same page.
    withoutHash(href) !== withoutHash(location.href) &&
    !move.downloadRequest &&
    !move.formData &&
    move.navigationType !== 'reload' &&
    // Other files are not pages of the site, even if they are beside it; some hosts leave the ending out.
    /(\.html|\/[^./]*)$/.test(pathname)
  );
}

function withoutHash(url: string): string {
  return url.replace(/#.*/, '');
}

async function show(move: NavigateEvent, start: () => void): Promise<void> {
  const { url } = move.destination;
  try {
    const page = await fetchDocument(url, move.signal);
    if (!page.querySelector('#main')) {
      throw new Error(`${url} is no page of the site`);
    }
    if (move.signal.aborted) {
      return;
    }
    replace(page, url);
  } catch {
    if (!move.signal.aborted) {
      location.reload();
    }
    return;
  }
  start();
  if (move.navigationType === 'push') {
    move.scroll();
    announce(document.title);
    const heading = document.querySelector<HTMLElement>('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }
}

function replace(page: Document, url: string): void {
  document.title = page.title;
  for (const id of ['nav', 'main']) {
    const [old, now] = [byId(id), page.getElementById(id)];
    if (old && now) {
      old.replaceChildren(...[...now.childNodes].map((node) => document.importNode(node, true)));
    }
  }
  for (const selector of ['link[rel=alternate]', 'link[rel=canonical]']) {
    const [old, now] = [document.querySelector('head ' + selector), page.querySelector('head ' + selector)];
    old?.remove();
    if (now) {
      const link = document.importNode(now, true);
      link.setAttribute('href', new URL(now.getAttribute('href') ?? '', url).href);
      document.head.append(link);
    }
  }
  // The bar stays, but where it leads is relative to the page.
  const brand = document.querySelector('.brand');
  const href = page.querySelector('.brand')?.getAttribute('href');
  if (brand && href) {
    brand.setAttribute('href', href);
  }
}
