import { announce } from './announce.js';
import { onClick } from './dom.js';
import { asset, listen, load } from './queue.js';

let find: ((typed: string) => void) | undefined;

/** Opens the search by its button, `/` and Ctrl+K; the code of it is loaded the first time. */
export function searchByKey(): void {
  listen((entry) => {
    if ('find' in entry) {
      find = entry.find as (typed: string) => void;
    }
  });
  onClick('search', () => void open());
  document.addEventListener('keydown', (event) => {
    const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
    if ((isK || isSlash) && !event.defaultPrevented) {
      event.preventDefault();
      void open();
    }
  });
}

async function open(): Promise<void> {
  // What is typed while the script loads belongs to the search.
  let typed = '';
  const keep = (event: KeyboardEvent) => {
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      typed += event.key;
    }
  };
  document.addEventListener('keydown', keep);
  try {
    await load(asset('search.js'));
    find?.(typed);
  } catch {
    announce('The search does not load');
  } finally {
    document.removeEventListener('keydown', keep);
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
