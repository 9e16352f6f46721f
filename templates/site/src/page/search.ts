import { announce } from './announce.js';
import { onClick } from './dom.js';
import { asset, listen, load } from './queue.js';

let find: (() => void) | undefined;

/** Opens the search by its button, `/` and Ctrl+K; the code of it is loaded the first time. */
export function searchByKey(): void {
  listen((entry) => {
    if ('find' in entry) {
      find = entry.find as () => void;
    }
  });
  onClick('search', () => void open());
  document.addEventListener('keydown', (event) => {
    const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
    if (isK || isSlash) {
      event.preventDefault();
      void open();
    }
  });
}

async function open(): Promise<void> {
  try {
    await load(asset('search.js'));
    find?.();
  } catch {
    announce('The search does not load');
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
