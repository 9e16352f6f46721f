import { announce } from './announce.js';
import { element } from './dom.js';

/** Copies the text, and says on the button for a moment what became of it. */
export async function copy(button: HTMLElement, text: string | Promise<string>): Promise<void> {
  let outcome = 'Copied';
  try {
    await write(await text);
  } catch {
    outcome = 'Not copied';
  }
  announce(outcome);
  const label = (button.dataset['label'] ??= button.textContent);
  button.textContent = outcome;
  setTimeout(() => (button.textContent = label), 2000);
}

async function write(text: string): Promise<void> {
  // Browsers have no clipboard for pages without TLS.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard) {
    return clipboard.writeText(text);
  }
  const area = element('textarea', { class: 'sr' });
  area.value = text;
  document.body.append(area);
  area.select();
  // Deprecated, but there is nothing else without TLS.
  const done = document.execCommand('copy');
  area.remove();
  if (!done) {
    throw new Error('The browser refused');
  }
}
