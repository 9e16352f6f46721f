import { send } from './attempts.js';
import type { Operation, PagedOperation } from './operation.js';
import { mergeOptions } from './options.js';
import type { CallOptions, ClientOptions, ClientSettings, RequestOptions } from './options.js';
import type { PagePromise } from './pages.js';
import { ApiPromise } from './promise.js';
import { prepare } from './request.js';
import type { Arguments, Call } from './request.js';
import type { ApiResponse } from './response.js';

/**
 * Calls operations, with as little code as that takes: for programs that use few operations and whose size counts. It
 * has no hooks, and its errors of a status are plain `ApiError`s, though `instanceof` knows their class.
 */
export class Caller {
  readonly #settings: ClientSettings;
  readonly #options: ClientOptions;

  constructor(settings: ClientSettings, options: Omit<ClientOptions, 'hooks'> = {}) {
    this.#settings = settings;
    this.#options = options;
  }

  /**
   * Calls an operation with all its arguments in one object. One that returns a page of a list can also be iterated.
   *
   * The promise is rejected with a `TypeError` when an argument is missing or cannot be sent, an `ApiError` when the
   * server answers with a status other than 2xx, a `TimeoutError`, a `ConnectionError`, or a `DecodingError`.
   */
  call<Args, Result, Item>(
    operation: PagedOperation<Args, Result, Item>,
    args: Args,
    options?: RequestOptions,
  ): PagePromise<Result, Item>;
  call<Args, Result>(operation: Operation<Args, Result>, args: Args, options?: RequestOptions): ApiPromise<Result>;
  call<Args, Result>(operation: Operation<Args, Result>, args: Args, options: RequestOptions = {}): ApiPromise<Result> {
    const call = { operation, settings: this.#settings, options: mergeOptions<CallOptions>(this.#options, options) };
    const start = async (each: Arguments, url?: string, own: Call = call): Promise<ApiResponse<Result>> =>
      send(own, await prepare(own, each, url));
    const own = (args ?? {}) as Arguments;
    return operation.paging
      ? operation.paging.by({ ...call, paging: operation.paging, args: own, start })
      : new ApiPromise(start(own));
  }
}
