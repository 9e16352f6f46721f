import { agentHeaders } from './agent.js';
import { Caller } from './caller.js';
import { observe } from './hooks.js';
import type { Operation } from './operation.js';
import { mergeOptions } from './options.js';
import type { ClientOptions, ClientSettings, RequestOptions } from './options.js';
import { follow } from './redirects.js';
import { errorClass } from './statuses.js';

/** Calls operations. Generated clients extend it. */
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

  /** A client with other options that shares the rest with this one. Generated clients return their own class. */
  withOptions(options: ClientOptions): ApiClient {
    return new ApiClient(this.#settings, this.optionsWith(options));
  }

  /** The options of this client with others over them. */
  protected optionsWith(options: ClientOptions): ClientOptions {
    return mergeOptions(this.#options, options);
  }
}

/** Makes every operation of a table a method of a client class, under the table's keys. */
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
