import { agentHeaders } from './agent.js';
import { Caller } from './caller.js';
import { observe } from './hooks.js';
import type { Operation } from './operation.js';
import { mergeOptions } from './options.js';
import type { ClientOptions, RequestOptions } from './options.js';
import { follow } from './redirects.js';
import type { ClientSettings } from './settings.js';
import { errorClass } from './statuses.js';

/** Calls operations; the base class of generated clients. */
export class ApiClient extends Caller {
  readonly #settings: ClientSettings;
  readonly #options: ClientOptions;

  constructor(settings: ClientSettings, options: ClientOptions = {}) {
    super(
      { ...settings, errorClass, observe, follow },
      { ...options, headers: { ...agentHeaders(settings.userAgent), ...options.headers } },
    );
    this.#settings = settings;
    this.#options = options;
  }

  /** A client with the options of this one overridden; generated clients return their own class. */
  withOptions(options: ClientOptions): ApiClient {
    return new ApiClient(this.#settings, this.optionsWith(options));
  }

  /** The options of this client overridden by others. */
  protected optionsWith(options: ClientOptions): ClientOptions {
    return mergeOptions(this.#settings, this.#options, options);
  }
}

/** Adds a method to a client class for every operation of a table, named by the operation's key. */
export function bindOperations(prototype: ApiClient, table: Readonly<Record<string, Operation<never, unknown>>>): void {
  for (const [alias, operation] of Object.entries(table)) {
    Object.defineProperty(prototype, alias, {
      configurable: true,
      writable: true,
      value(this: ApiClient, args: never, options?: RequestOptions) {
        return this.call(operation, args, options);
      },
    });
  }
}
