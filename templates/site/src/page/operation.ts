import type { ApiEntry, Entry, OperationEntry } from '../send/contract.js';
import { announce } from './announce.js';
import type { CallEntry, CallScript, OpenCall } from './call-script.js';
import { copy } from './copy.js';
import { byId, onClick } from './dom.js';
import { asset, listen, load } from './queue.js';
import type { Snippet } from './snippet.js';

const operations = new Map<string, OperationEntry>();
let api: ApiEntry | undefined;
let script: CallScript | undefined;
// Whoever has opened the form of one operation sees those of others as well.
let isWanted = false;
let page: OperationPage | undefined;

/** Takes what scripts of the generator and `assets/call.js` push. */
export function listenToCalls(): void {
  listen((each) => {
    const entry = each as Entry | CallEntry;
    if ('table' in entry && document.currentScript instanceof HTMLScriptElement) {
      operations.set(document.currentScript.src.replace(/\?.*/, ''), entry);
    } else if ('settings' in entry) {
      api = entry;
    } else if ('callScript' in entry) {
      script = entry.callScript;
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      page?.openByKey();
    }
  });
}

/** Makes Try it and the live code of the page work. */
export function startOperation(snippet: Snippet | undefined): void {
  page?.leave();
  page = new OperationPage(snippet);
  page.start();
}

class OperationPage {
  readonly #snippet: Snippet | undefined;
  #open: OpenCall | undefined;
  #isLeft = false;

  constructor(snippet: Snippet | undefined) {
    this.#snippet = snippet;
  }

  start(): void {
    onClick('copy-link', (button) => void copy(button, this.#link()));
    onClick('open-try', () => void this.#show(true));
    this.#snippet?.needsCode(() => void this.#code());
    if (byId('open-try') && (isWanted || location.hash.startsWith('#try='))) {
      void this.#show(false);
    }
  }

  /** Opens the form, in which the same key sends. */
  openByKey(): void {
    if (byId('try') && !this.#open) {
      void this.#show(true);
    }
  }

  leave(): void {
    this.#isLeft = true;
    this.#open?.leave();
  }

  async #code(): Promise<void> {
    const loaded = await this.#load();
    if (loaded && !this.#open) {
      this.#snippet?.show(loaded.script.code(loaded.operation));
    }
  }

  async #show(isFocused: boolean): Promise<void> {
    const loaded = await this.#load();
    if (!loaded || this.#open) {
      return;
    }
    isWanted = true;
    this.#open = loaded.script.open(loaded.operation, loaded.api, (code) => this.#snippet?.show(code));
    byId('open-try')?.setAttribute('hidden', '');
    if (isFocused) {
      const field = document.querySelector<HTMLElement>('#form :is(input, select, textarea), #send');
      field?.focus();
    }
  }

  async #load(): Promise<{ script: CallScript; operation: OperationEntry; api: ApiEntry } | undefined> {
    const table = `${location.href.replace(/[?#].*/, '').replace(/\.html$/, '')}.js`;
    try {
      await Promise.all([
        script ?? load(asset('call.js')),
        api ?? load(asset('api.js')),
        operations.get(table) ?? load(table),
      ]);
    } catch {
      announce('The form does not load');
    }
    const operation = operations.get(table);
    return script && api && operation && !this.#isLeft ? { script, operation, api } : undefined;
  }

  #link(): string {
    const fragment = this.#open?.fragment();
    return location.href.replace(/#.*/, '') + (fragment ? `#${fragment}` : '');
  }
}
