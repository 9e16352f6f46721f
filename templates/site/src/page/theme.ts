import { byId } from './dom.js';
import { prefer } from './storage.js';

const themes = ['auto', 'light', 'dark'];

/** Lets the button switch between the theme of the system, light and dark. */
export function switchThemes(): void {
  const button = byId('theme');
  const { dataset } = document.documentElement;
  const tell = () => button?.setAttribute('aria-label', `Theme: ${dataset['theme'] ?? 'auto'}`);
  tell();
  button?.addEventListener('click', () => {
    const next = themes[(themes.indexOf(dataset['theme'] ?? 'auto') + 1) % themes.length] ?? 'auto';
    dataset['theme'] = next;
    prefer('theme', next);
    tell();
  });
}
