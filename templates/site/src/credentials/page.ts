// The page of the credentials that a gateway adds to calls.
import { confirmed } from '../send/confirm.js';
import { gatewayField } from '../send/gateway.js';
import { list, put, Refusal, remove } from './kept.js';
import type { Keeper, KeptCredential } from './kept.js';

// In memory, while the reader moves between pages.
let token = '';

/** Makes `#credentials` work, if the page has it. */
export function startCredentials(): void {
  const host = document.getElementById('credentials');
  if (host) {
    new CredentialsPage(host).start();
  }
}

class CredentialsPage {
  readonly #host: HTMLElement;
  readonly #gateway = gatewayField(
    byId('gateway', HTMLInputElement),
    byId('gateway-error', HTMLElement),
    byId('credentials', HTMLElement).dataset['gateway'],
  );
  readonly #token = byId('gateway-token', HTMLInputElement);
  readonly #status = byId('credentials-status', HTMLElement);
  readonly #schemes: readonly Scheme[];
  // Of two lists, the one that was asked for last is shown.
  #lists = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#schemes = [...host.querySelectorAll<HTMLElement>('[data-scheme]')].map(
      (fields) =>
        new Scheme(fields, {
          save: (scheme) => this.#do(() => this.#save(scheme)),
          remove: (scheme) => this.#do(() => this.#remove(scheme)),
        }),
    );
  }

  start(): void {
    const show = (): void => this.#do(() => this.#show());
    byId('gateway', HTMLInputElement).addEventListener('change', show);
    this.#token.addEventListener('change', show);
    byId('credentials-show', HTMLElement).addEventListener('click', show);
    this.#host.hidden = false;
    show();
  }

  async #show(): Promise<void> {
    const turn = ++this.#lists;
    this.#schemes.forEach((scheme) => scheme.show(undefined));
    const keeper = this.#keeper();
    if (!keeper) {
      return;
    }
    this.#status.textContent = 'Asking the gateway…';
    const kept = await list(keeper);
    if (turn === this.#lists) {
      this.#status.textContent = `Calls through ${keeper.gateway} have these credentials.`;
      this.#schemes.forEach((scheme) => scheme.show(kept));
    }
  }

  async #save(scheme: Scheme): Promise<void> {
    const secret = scheme.typed();
    const keeper = secret && this.#keeper();
    if (keeper) {
      const kept = await put(keeper, scheme.name, secret);
      scheme.clear();
      await this.#show();
      scheme.add(kept);
    }
  }

  async #remove(scheme: Scheme): Promise<void> {
    const keeper = this.#keeper();
    if (keeper && (await confirmed(scheme.name, 'The gateway forgets the credential', 'Remove'))) {
      await remove(keeper, scheme.name);
      await this.#show();
    }
  }

  // Undefined, with a message, without the URL of a gateway.
  #keeper(): Keeper | undefined {
    if (this.#token.value !== '') {
      token = this.#token.value;
      this.#token.value = '';
      byId('gateway-token-note', HTMLElement).textContent = 'In memory until you leave the page.';
    }
    const gateway = this.#gateway.url();
    if (!gateway) {
      this.#status.textContent =
        gateway === ''
          ? 'This page is not served by a gateway, which would keep the credentials. Give the URL of one.'
          : '';
      return undefined;
    }
    return { gateway, token, provider: this.#host.dataset['provider'] ?? '' };
  }

  #do(work: () => Promise<void>): void {
    work().catch((cause: Error) => {
      this.#status.textContent = cause.message;
      if (cause instanceof Refusal && cause.wantsToken) {
        byId('gateway-access', HTMLElement).hidden = false;
        this.#token.focus();
      }
    });
  }
}

interface Actions {
  readonly save: (scheme: Scheme) => void;
  readonly remove: (scheme: Scheme) => void;
}

/** The fields of a security scheme. */
class Scheme {
  readonly name: string;
  readonly #inputs: readonly HTMLInputElement[];
  readonly #state: HTMLElement;
  readonly #remove: HTMLButtonElement;

  constructor(fields: HTMLElement, { save, remove }: Actions) {
    this.name = fields.dataset['scheme'] ?? '';
    this.#inputs = [...fields.querySelectorAll('input')];
    const [state, saveButton, removeButton] = fields.querySelectorAll<HTMLButtonElement>('[role=status], button');
    if (!state || !saveButton || !removeButton) {
      throw new TypeError(`the fields of ${this.name} are not complete`);
    }
    this.#state = state;
    this.#remove = removeButton;
    saveButton.addEventListener('click', () => save(this));
    removeButton.addEventListener('click', () => remove(this));
    this.#inputs.forEach((input) =>
      input.addEventListener('keydown', ({ key }) => {
        if (key === 'Enter') {
          save(this);
        }
      }),
    );
  }

  /** The secret that is typed; undefined, with a message, if it is none. */
  typed(): string | Record<string, string> | undefined {
    const filled = this.#inputs.filter(({ value }) => value !== '');
    const single = filled.find(({ dataset }) => !dataset['part']);
    if (filled.length === 0 || (single && filled.length > 1)) {
      this.say(single ? 'Give one or the other.' : 'Give the credential.');
      this.#inputs[0]?.focus();
      return undefined;
    }
    const parts = this.#inputs.filter(({ dataset }) => dataset['part']);
    return single?.value ?? Object.fromEntries(parts.map(({ dataset, value }) => [dataset['part'] ?? '', value]));
  }

  clear(): void {
    this.#inputs.forEach((input) => (input.value = ''));
  }

  /** Shows what the gateway has; undefined: it is not known. */
  show(kept: readonly KeptCredential[] | undefined): void {
    const own = kept?.find(({ scheme }) => scheme === this.name);
    const isHanded = own !== undefined && /^(store|memory)?$/.test(own.source ?? '');
    const hadFocus = document.activeElement === this.#remove;
    this.#remove.hidden = !isHanded;
    if (hadFocus && !isHanded) {
      this.#inputs[0]?.focus();
    }
    const end = own?.end ? `, ends in ${own.end}` : '';
    this.say(!kept ? '' : !own ? 'Not set.' : `Set${isHanded ? '' : ` where the gateway runs (${own.source})`}${end}.`);
  }

  say(text: string): void {
    this.#state.textContent = text;
  }

  /** Says more. */
  add(text: string): void {
    this.#state.append(text && ` ${text}`);
  }
}

function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) {
    throw new TypeError(`the page has no #${id}`);
  }
  return found;
}
