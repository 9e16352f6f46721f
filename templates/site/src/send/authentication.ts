// The fields for secrets. A secret stays in a variable of the page, or goes to the gateway and is forgotten: it is never
// in storage, in a URL, in an attribute, or in a snippet.
import type { SecurityRow } from '../table.js';
import type { Secret, StoredSecret } from './contract.js';
import { button, make } from '../form/dom.js';
import { remembered } from './remembered.js';

/** The secrets by scheme, until the reader leaves the site's pages. */
const memory = new Map<string, Secret>();

const LABELS: Readonly<Record<SecurityRow['kind'], string>> = {
  BASIC: 'Password',
  BEARER: 'Token',
  OAUTH2: 'Access token',
  OPEN_ID_CONNECT: 'Token',
  API_KEY_HEADER: 'Key',
  API_KEY_QUERY: 'Key',
  API_KEY_COOKIE: 'Key',
  OTHER: 'Token',
};

/** Hands secrets to the gateway; undefined if there is none. */
export type Store = (secrets: ReadonlyMap<string, Secret>) => Promise<void> | undefined;

/** The authentication of the call. */
export class Authentication {
  readonly #alternatives: readonly (readonly SecurityRow[])[];
  readonly #store: Store;
  readonly #select = make('select', { id: 'auth-scheme' });
  readonly #fields = make('div');
  readonly #status = make('p', { class: 'note', role: 'status' });
  readonly #save = button('Save', () => void this.commit().catch(() => undefined));
  readonly #forget = button('Forget', () => this.#clear());
  #inputs = new Map<string, readonly HTMLInputElement[]>();

  constructor(host: HTMLElement, alternatives: readonly (readonly SecurityRow[])[], store: Store) {
    this.#alternatives = alternatives;
    this.#store = store;
    alternatives.forEach((schemes) => this.#select.append(make('option', {}, names(schemes))));
    remembered(this.#select);
    this.#select.addEventListener('change', () => this.#show());
    if (alternatives.length > 1) {
      host.append(make('label', { for: 'auth-scheme' }, 'Scheme'), this.#select);
    }
    host.append(this.#fields, make('p', { class: 'tools' }, this.#save, this.#forget), this.#status);
    this.#show();
  }

  /** The secrets of the chosen schemes that are in memory. */
  secrets(): ReadonlyMap<string, Secret | undefined> {
    return new Map(this.#schemes().map(({ name }) => [name, memory.get(name)]));
  }

  /** Keeps what is typed, in the gateway or in memory, and empties the fields. Rejects if the gateway does not take it. */
  async commit(): Promise<void> {
    const typed = new Map<string, Secret>();
    for (const [name, inputs] of this.#inputs) {
      const [first = '', password] = inputs.map(({ value }) => value);
      if (first || password) {
        typed.set(name, password === undefined ? first : { username: first, password });
      }
    }
    if (typed.size === 0) {
      return;
    }
    try {
      const stored = this.#store(typed);
      if (stored) {
        await stored;
      } else {
        typed.forEach((secret, name) => memory.set(name, secret));
      }
      [...this.#inputs.values()].flat().forEach((input) => (input.value = ''));
      this.#showState();
      if (stored) {
        this.#status.textContent = 'Stored in the gateway.';
      }
    } catch (cause) {
      this.#status.textContent = (cause as Error).message;
      throw cause;
    }
  }

  /** Says which secrets the gateway has. */
  showStored(stored: readonly StoredSecret[]): void {
    const own = stored.filter(({ scheme }) => this.#inputs.has(scheme));
    if (own.length > 0) {
      const ends = own.map(({ scheme, end }) => (end ? `${scheme} (ends in ${end})` : scheme));
      this.#status.textContent = `Stored in the gateway: ${ends.join(', ')}.`;
    }
  }

  /** Asks for the secrets that are missing. */
  ask(): void {
    const missing = this.#schemes().find(({ name }) => !memory.has(name));
    this.#inputs.get(missing?.name ?? '')?.[0]?.focus();
  }

  #schemes(): readonly SecurityRow[] {
    return this.#alternatives[this.#select.selectedIndex] ?? [];
  }

  #show(): void {
    this.#inputs = new Map();
    this.#fields.replaceChildren(...this.#schemes().flatMap((scheme) => this.#schemeFields(scheme)));
    this.#showState();
  }

  #showState(): void {
    const schemes = this.#schemes();
    const isInMemory = schemes.some(({ name }) => memory.has(name));
    this.#save.hidden = schemes.length === 0;
    this.#forget.hidden = !isInMemory;
    this.#status.textContent = isInMemory
      ? 'In memory until you leave the page.'
      : schemes.length === 0
        ? 'No authentication.'
        : '';
  }

  #schemeFields({ name, kind }: SecurityRow): Node[] {
    const field = (label: string, type: string): [HTMLLabelElement, HTMLInputElement] => {
      const id = `auth.${name}.${type}`;
      const input = make('input', { id, type, autocomplete: 'off', spellcheck: 'false' });
      input.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
          this.#save.click();
        }
      });
      return [make('label', { for: id }, this.#schemes().length > 1 ? `${label} (${name})` : label), input];
    };
    const user = kind === 'BASIC' ? field('User name', 'text') : [];
    const secret = field(LABELS[kind], 'password');
    this.#inputs.set(name, user.length ? [user[1], secret[1]] : [secret[1]]);
    return [...user, ...secret];
  }

  #clear(): void {
    this.#schemes().forEach(({ name }) => memory.delete(name));
    this.#showState();
    this.ask();
  }
}

function names(schemes: readonly SecurityRow[]): string {
  return schemes.map(({ name }) => name).join(' and ') || 'None';
}
