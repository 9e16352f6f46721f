// Try it, as far as it is on every page: the fields around the form. What sends is loaded when it is used.
import { Authentication } from './authentication.js';
import type { ApiEntry, Entry, FilledForm, OperationEntry, Sender, Target, TryCall, TryView } from './contract.js';
import { gatewayField } from './gateway.js';
import type { GatewayField } from './gateway.js';
import { serverChoice } from './server.js';
import type { ServerChoice } from './server.js';

/** The page of an operation. */
export interface TryPage {
  readonly operation: OperationEntry;
  readonly api: ApiEntry;
  readonly form: FilledForm;
  /** What the operation does. */
  readonly title: string;
  /** Loads `assets/send.js`, once. */
  load(): Promise<unknown>;
}

// In memory, while the reader moves between pages.
let token = '';

/** The section `#try` of the page that is shown. */
export class TryIt {
  readonly #page: TryPage;
  readonly #left = new AbortController();
  readonly #gatewayInput = byId('gateway', HTMLInputElement);
  readonly #tokenInput = byId('gateway-token', HTMLInputElement);
  readonly #servers = byId('server', HTMLElement);
  readonly #preview = byId('request-preview', HTMLDetailsElement);
  readonly #gateway: GatewayField;
  readonly #server: ServerChoice;
  readonly #authentication: Authentication;
  readonly #view: TryView = {
    send: byId('send', HTMLButtonElement),
    abort: byId('abort', HTMLButtonElement),
    progress: byId('progress', HTMLElement),
    problem: byId('try-problem', HTMLElement),
    answer: byId('answer', HTMLElement),
    askForToken: () => {
      byId('gateway-access', HTMLElement).hidden = false;
      this.#tokenInput.focus();
    },
  };

  constructor(page: TryPage) {
    this.#page = page;
    const { operation, api } = page;
    this.#gateway = gatewayField(this.#gatewayInput, byId('gateway-error', HTMLElement), api.api.gateway);
    this.#server = serverChoice(this.#servers, operation.table.servers);
    this.#authentication = new Authentication(byId('auth', HTMLElement), operation.table.security, (secrets) => {
      const target = this.#target();
      return target?.gateway === undefined
        ? undefined
        : this.#load().then((sender) => sender.store(target, api.api.provider, secrets));
    });
    this.#listen();
    this.#showTarget();
    byId('try', HTMLElement).hidden = false;
    sender()?.restore(operation.table.id, this.#view.answer);
  }

  /** The form has changed. */
  changed(): void {
    this.#do(async () => {
      const call = this.#preview.open ? this.#call() : undefined;
      if (call) {
        await (await this.#load()).preview(call, this.#preview);
      }
    });
  }

  /** Sends the call. */
  send(): void {
    this.#do(async () => {
      const { send, problem } = this.#view;
      // A call at a time.
      if (send.hasAttribute('aria-disabled')) {
        return;
      }
      problem.textContent = '';
      const call = await this.#completeCall();
      if (call) {
        await (await this.#load()).send(call, this.#view, this.#left.signal);
      }
    });
  }

  /** The page is left: what is being sent is aborted. */
  leave(): void {
    this.#left.abort();
  }

  #listen(): void {
    const changed = (): void => this.changed();
    const setup = byId('try-setup', HTMLElement);
    setup.addEventListener('input', changed);
    setup.addEventListener('change', changed);
    this.#gatewayInput.addEventListener('input', () => this.#showTarget());
    this.#preview.addEventListener('toggle', changed);
    this.#view.send.addEventListener('click', () => this.send());
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          this.send();
        }
      },
      { signal: this.#left.signal },
    );
    setup.addEventListener('focusin', () => this.#do(() => this.#showStored()), { once: true });
  }

  #do(work: () => Promise<void>): void {
    work().catch((cause: Error) => this.#stop(cause.message));
  }

  async #load(): Promise<Sender> {
    await this.#page.load();
    const loaded = sender();
    if (!loaded) {
      throw new Error('The script of the page that sends did not start.');
    }
    return loaded;
  }

  // What can be sent; undefined, with a message, if something is missing.
  async #completeCall(): Promise<TryCall | undefined> {
    const { form } = this.#page;
    // What is against the document can be sent all the same: the API has the last word.
    const problems = form.problems().filter(({ kind }) => kind !== 'limit');
    if (problems[0]) {
      const others = problems.length > 1 ? `; ${problems.length - 1} more` : '';
      this.#stop(`Not sent: ${problems[0].message}${others}.`);
      form.focus(problems[0].path);
      return undefined;
    }
    await this.#authentication.commit();
    const call = this.#call();
    if (!call) {
      this.#stop('Not sent: give the URL.');
      (this.#gateway.url() === '' ? this.#servers.querySelector('input') : this.#gatewayInput)?.focus();
      return undefined;
    }
    if (call.target.gateway === undefined && [...call.target.secrets.values()].includes(undefined)) {
      this.#stop('Not sent: give the credentials.');
      this.#authentication.ask();
      return undefined;
    }
    return call;
  }

  #call(): TryCall | undefined {
    const { operation, api, form, title } = this.#page;
    const target = this.#target();
    return target && { operation, api, arguments: form.arguments(), files: form.files(), target, title };
  }

  #target(): Target | undefined {
    if (this.#tokenInput.value !== '') {
      token = this.#tokenInput.value;
      this.#tokenInput.value = '';
      byId('gateway-token-note', HTMLElement).textContent = 'In memory until you leave the page.';
    }
    const gateway = this.#gateway.url();
    if (gateway) {
      return { gateway, token };
    }
    const baseUrl = gateway === '' ? this.#server() : undefined;
    return baseUrl === undefined ? undefined : { baseUrl, secrets: this.#authentication.secrets() };
  }

  #showTarget(): void {
    const url = this.#gateway.url();
    this.#servers.hidden = url !== '';
    byId('gateway-note', HTMLElement).textContent = url
      ? `Calls go to ${url}/api/${this.#page.api.api.provider}, which adds the credentials.`
      : 'None: the page calls the API itself, if the API allows it (CORS).';
  }

  async #showStored(): Promise<void> {
    const target = this.#target();
    if (target?.gateway !== undefined) {
      const stored = await (await this.#load()).stored(target, this.#page.api.api.provider);
      this.#authentication.showStored(stored);
    }
  }

  #stop(message: string): void {
    this.#view.progress.textContent = '';
    this.#view.problem.textContent = message;
  }
}

function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) {
    throw new TypeError(`the page has no #${id}`);
  }
  return found;
}

function sender(): Sender | undefined {
  const { callwright = [] } = globalThis as { callwright?: readonly Entry[] };
  return callwright.find((entry) => 'sender' in entry)?.sender;
}
