import { Caller } from './caller.js';
import { environment } from './environment.js';
import { observe } from './hooks.js';
import { mergeOptions } from './options.js';
import type { ClientOptions } from './options.js';
import { ApiPromise } from './promise.js';
import { rawCall } from './raw.js';
import type { RawRequest } from './raw.js';
import { follow } from './redirects.js';
import type { ApiResponse } from './response.js';
import type { ClientSettings } from './settings.js';
import { errorClass } from './statuses.js';

/** Calls operations; the base class of generated clients. */
export class ApiClient extends Caller {
  readonly #settings: ClientSettings;
  readonly #options: ClientOptions;

  constructor(settings: ClientSettings, options: ClientOptions = {}) {
    super({ ...settings, errorClass, observe, follow }, options);
    this.#settings = settings;
    this.#options = options;
  }

  /** A client with the options of this one overridden; generated clients return their own class. */
  withOptions(options: ClientOptions): ApiClient {
    return new ApiClient(this.#settings, this.optionsWith(options));
  }

  /** The options of this client overridden by others. */
  protected optionsWith(options: ClientOptions): ClientOptions {
    return mergeOptions(this.#options, this.#settings.namedHeaders?.(options) ?? options);
  }

  /**
   * Calls an operation that this package does not have, with the credentials, retries, hooks and errors of other calls.
   *
   * The result is the JSON value or the text of the response, or a `BinaryResponse`; it is not checked to be a `T`.
   *
   * @param method - the method, such as `POST`
   * @param path - the path below the base URL, such as `/v1/things`, or a URL at the same origin
   * @param request - the query, the body, the headers and other options of the call
   */
  request<T = unknown>(method: string, path: string, request: RawRequest = {}): ApiPromise<T> {
    return new ApiPromise(this.#request<T>(method, path, request));
  }

  async #request<T>(method: string, path: string, request: RawRequest): Promise<ApiResponse<T>> {
    const settings = this.#settings;
    const baseUrl =
      request.baseUrl ?? this.#options.baseUrl ?? environment(settings.baseUrlVariable) ?? settings.baseUrl;
    const { operation, args, options } = rawCall<T>({ settings, baseUrl }, method, path, request);
    return this.call(operation, args, options).withResponse();
  }
}

/**
 * Gives the class of a client the methods of another class, for which `receiver` is the object.
 */
export function addMethods<Client extends object>(
  client: { readonly prototype: Client },
  methods: { readonly prototype: object },
  receiver: (client: Client) => object,
): void {
  for (const name of methodNames(methods.prototype)) {
    Object.defineProperty(client.prototype, name, {
      configurable: true,
      writable: true,
      value(this: Client, ...args: unknown[]): unknown {
        const target = receiver(this) as Readonly<Record<string, (...args: unknown[]) => unknown>>;
        return target[name]?.(...args);
      },
    });
  }
}

// Those of the class and of the classes that it extends.
function methodNames(prototype: object): string[] {
  const names: string[] = [];
  for (let each = prototype; each !== Object.prototype; each = Object.getPrototypeOf(each) as object) {
    names.push(...Object.getOwnPropertyNames(each).filter((name) => name !== 'constructor'));
  }
  return names;
}
