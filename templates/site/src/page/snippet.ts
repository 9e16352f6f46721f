import type { Language } from '../snippet/index.js';
import type { CodeOf } from './call-script.js';
import { copy } from './copy.js';
import { byId, onClick } from './dom.js';
import { paint } from './highlight.js';
import { language, switchLanguages } from './tabs.js';

/** The code on the page, of which one language is shown. */
export class Snippet {
  #code: CodeOf | undefined;
  #isWhole = false;
  // Panels that do not show the call yet.
  readonly #stale = new Set<string>();
  #need: () => void = () => undefined;

  constructor(section: HTMLElement) {
    switchLanguages(section, () => this.#refresh());
    onClick('copy-code', (button) => void copy(button, this.#panel()?.textContent ?? ''));
    onClick('whole', (button) => {
      this.#isWhole = !this.#isWhole;
      button.setAttribute('aria-pressed', String(this.#isWhole));
      this.#stale.add('java');
      if (this.#code) {
        this.#refresh();
      } else {
        this.#need();
      }
    });
  }

  /** Runs the action when code is needed that the page does not have. */
  needsCode(action: () => void): void {
    this.#need = action;
  }

  /** Shows this code. */
  show(code: CodeOf): void {
    this.#code = code;
    ['java', 'typescript', 'curl'].forEach((each) => this.#stale.add(each));
    this.#refresh();
  }

  // Only what one sees is rendered, so that typing stays fast.
  #refresh(): void {
    const panel = this.#panel();
    const shown = language() as Language;
    if (this.#code && panel && this.#stale.delete(shown)) {
      paint(panel, this.#code(shown, this.#isWhole), shown);
    }
  }

  #panel(): HTMLElement | null {
    return byId(`code-${language()}`)?.querySelector('code') ?? null;
  }
}
