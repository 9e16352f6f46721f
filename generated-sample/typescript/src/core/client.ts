import { CallError, ConnectionError, TimeoutError } from './errors.js';
import type { Operation } from './operation.js';
import type { ClientOptions, ClientSettings, RequestOptions } from './options.js';
import { ApiPromise } from './promise.js';
import { prepare } from './request.js';
import { readResponse } from './response.js';
import type { ApiResponse } from './response.js';

const DEFAULT_TIMEOUT = 80_000;

/** Calls operations. Generated clients extend it. */
export class ApiClient {
  readonly #settings: ClientSettings;
  readonly #options: ClientOptions;

  constructor(settings: ClientSettings, options: ClientOptions = {}) {
    this.#settings = settings;
    this.#options = options;
  }

  /**
   * Calls an operation with all its arguments in one object.
   *
   * The promise is rejected with a `TypeError` when an argument cannot be sent, an `ApiError` when the server answers
   * with a status other than 2xx, a `TimeoutError`, a `ConnectionError`, or a `DecodingError`.
   */
  call<Args, Result>(operation: Operation<Args, Result>, args: Args, options: RequestOptions = {}): ApiPromise<Result> {
    return new ApiPromise(this.#send(operation, (args ?? {}) as Readonly<Record<string, unknown>>, options));
  }

  async #send<Args, Result>(
    operation: Operation<Args, Result>,
    args: Readonly<Record<string, unknown>>,
    options: RequestOptions,
  ): Promise<ApiResponse<Result>> {
    const merged = { ...this.#options, ...options, headers: { ...this.#options.headers, ...options.headers } };
    const { url, init } = await prepare(operation, args, this.#settings, merged);
    const limit = new TimeLimit(merged.timeout ?? DEFAULT_TIMEOUT, options.signal);
    try {
      const send = merged.fetch ?? fetch;
      const response = await send(url, { ...init, signal: limit.signal });
      return await readResponse<Result>(operation, response, this.#settings.requestIdHeader);
    } catch (error) {
      throw limit.explain(operation.id, error);
    } finally {
      limit.end();
    }
  }
}

/** Ends a call when its time is up or when the caller's signal says so. */
class TimeLimit {
  readonly #controller = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #outer: AbortSignal | undefined;
  readonly #milliseconds: number;
  readonly #onAbort = (): void => this.#controller.abort(this.#outer?.reason);
  #isOver = false;

  constructor(milliseconds: number, outer: AbortSignal | undefined) {
    this.#milliseconds = milliseconds;
    this.#outer = outer;
    if (milliseconds > 0) {
      this.#timer = setTimeout(() => {
        this.#isOver = true;
        this.#controller.abort();
      }, milliseconds);
    }
    if (outer?.aborted) {
      this.#onAbort();
    }
    outer?.addEventListener('abort', this.#onAbort);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#outer?.removeEventListener('abort', this.#onAbort);
  }

  explain(operation: string, cause: unknown): unknown {
    if (cause instanceof CallError) {
      return cause;
    }
    if (this.#isOver) {
      return new TimeoutError(operation, `no complete response within ${this.#milliseconds} ms`, { cause });
    }
    if (this.#outer?.aborted) {
      return new ConnectionError(operation, 'the call was aborted', { cause });
    }
    const detail = cause instanceof Error ? (cause.cause instanceof Error ? cause.cause.message : cause.message) : String(cause);
    return new ConnectionError(operation, `no response: ${detail}`, { cause });
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
