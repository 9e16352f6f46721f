import { type Language, render, statements } from '../snippet/index.js';
import type { Arguments, CallTable } from '../table.js';
import { copy } from './copy.js';
import { byId, onClick } from './dom.js';
import { paint } from './highlight.js';
import { language, switchLanguages } from './tabs.js';

/** The code on the page, of which one language is shown. */
export class Snippet {
  #call: readonly [CallTable, Arguments] | undefined;
  #isWhole = false;
  // Panels that do not show the call yet.
  readonly #stale = new Set<string>();

  constructor(section: HTMLElement) {
    switchLanguages(section, () => this.#refresh());
    onClick('copy-code', (button) => void copy(button, this.#panel()?.textContent ?? ''));
    onClick('whole', (button) => {
      this.#isWhole = !this.#isWhole;
      button.setAttribute('aria-pressed', String(this.#isWhole));
      this.#stale.add('java');
      this.#refresh();
    });
  }

  /** Shows the code of the call with these arguments. */
  show(table: CallTable, given: Arguments): void {
    this.#call = [table, given];
    ['java', 'typescript', 'curl'].forEach((each) => this.#stale.add(each));
    this.#refresh();
  }

  // Only what one sees is rendered, so that typing stays fast.
  #refresh(): void {
    const panel = this.#panel();
    if (this.#call && panel && this.#stale.delete(language())) {
      const [table, given] = this.#call;
      const shown = language() as Language;
      const file = render(table, given, shown, '');
      paint(panel, shown === 'java' && !this.#isWhole ? statements(file) : file, shown);
    }
  }

  #panel(): HTMLElement | null {
    return byId(`code-${language()}`)?.querySelector('code') ?? null;
  }
}
