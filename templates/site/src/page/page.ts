import { announce } from './announce.js';
import { copy } from './copy.js';
import { fetchText } from './documents.js';
import { byId, onClick } from './dom.js';
import { expandAll } from './fields.js';
import { isColored, paint } from './highlight.js';
import { Snippet } from './snippet.js';

/** Makes what is on the new page work, and returns its code, if it shows any. */
export function startPage(main: HTMLElement): Snippet | undefined {
  expandAll(main);
  document.querySelector('#nav [aria-current]')?.scrollIntoView({ block: 'nearest' });
  for (const code of main.querySelectorAll<HTMLElement>('.code[data-lang] code')) {
    const language = code.closest<HTMLElement>('[data-lang]')?.dataset['lang'] ?? '';
    if (isColored(language)) {
      paint(code, code.textContent, language);
    }
  }
  onClick('copy-markdown', (button) => void copy(button, markdown()));
  const snippet = byId('snippet');
  return snippet ? new Snippet(snippet) : undefined;
}

async function markdown(): Promise<string> {
  const link = document.querySelector<HTMLLinkElement>('link[type="text/markdown"]');
  try {
    return await fetchText(link?.href ?? '');
  } catch (failure) {
    announce('The Markdown of this page does not load');
    throw failure;
  }
}
