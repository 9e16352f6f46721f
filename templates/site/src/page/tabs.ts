import { prefer } from './storage.js';

const keys: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at, count) => (at + count - 1) % count,
  ArrowRight: (at, count) => (at + 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The chosen language, as `data-lang` of the page. */
export function language(): string {
  return document.documentElement.dataset['lang'] ?? 'java';
}

/** Makes the tabs of languages work: the style sheet shows the panel of `data-lang`, which the browser remembers. */
export function switchLanguages(snippet: HTMLElement, onSwitch: () => void): void {
  const tabs = [...snippet.querySelectorAll<HTMLElement>('[role=tab]')];
  const select = (chosen: HTMLElement) => {
    for (const tab of tabs) {
      tab.setAttribute('aria-selected', String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
    }
    document.documentElement.dataset['lang'] = chosen.dataset['lang'] ?? '';
    onSwitch();
  };
  for (const [at, tab] of tabs.entries()) {
    tab.addEventListener('click', () => {
      select(tab);
      prefer('language', language());
    });
    tab.addEventListener('keydown', (event) => {
      const next = tabs[keys[event.key]?.(at, tabs.length) ?? -1];
      if (next) {
        event.preventDefault();
        next.focus();
        next.click();
      }
    });
  }
  const first = tabs.find((tab) => tab.dataset['lang'] === language()) ?? tabs[0];
  if (first) {
    select(first);
  }
}
