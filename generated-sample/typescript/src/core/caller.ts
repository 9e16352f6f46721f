import { agentHeaders } from './agent.js';
import { send } from './attempts.js';
import type { ExpandArgument } from './expand-argument.js';
import type { Expanded, ExpandedItem } from './expand.js';
import type { ExpandingOperation, ExpandingPagedOperation, Operation, PagedOperation } from './operation.js';
import { mergeOptions } from './options.js';
import type { ClientOptions, RequestOptions } from './options.js';
import type { PagePromise } from './pages.js';
import { ApiPromise } from './promise.js';
import { prepare } from './request.js';
import type { Call } from './request.js';
import type { ApiResponse } from './response.js';
import type { ClientSettings } from './settings.js';

/**
 * Calls single operations: for programs of which a bundler keeps only the operations that they import. It calls no hooks
 * and follows no redirects. Its errors for a status are plain `ApiError`s, but match the class of that status with
 * `instanceof`.
 */
export class Caller {
  readonly #settings: ClientSettings;
  readonly #options: ClientOptions;

  constructor(settings: ClientSettings, options: Omit<ClientOptions, 'hooks'> = {}) {
    this.#settings = settings;
    this.#options = mergeOptions(
      { headers: agentHeaders(settings.userAgent) },
      settings.namedHeaders?.(options) ?? options,
    );
  }

  /**
   * Calls an operation with all its arguments in one object. The result of a paged operation can also be iterated.
   *
   * The promise is rejected with a `TypeError` if an argument is missing or cannot be sent, an `ApiError` if the status of
   * the response is not 2xx, a `TimeoutError`, a `ConnectionError`, a `LimitError`, or a `DecodingError`.
   */
  call<Args, Result, Item, Items extends string, const E extends readonly string[] = []>(
    operation: ExpandingPagedOperation<Args, Result, Item, Items>,
    args: Args & ExpandArgument<E>,
    options?: RequestOptions,
  ): PagePromise<Expanded<Result, E>, ExpandedItem<Item, E, Items>>;
  call<Args, Result, Item>(
    operation: PagedOperation<Args, Result, Item>,
    args: Args,
    options?: RequestOptions,
  ): PagePromise<Result, Item>;
  call<Args, Result, const E extends readonly string[] = []>(
    operation: ExpandingOperation<Args, Result>,
    args: Args & ExpandArgument<E>,
    options?: RequestOptions,
  ): ApiPromise<Expanded<Result, E>>;
  call<Args, Result>(operation: Operation<Args, Result>, args: Args, options?: RequestOptions): ApiPromise<Result>;
  call<Args, Result>(
    operation: Operation<Args, Result, boolean>,
    args: Args,
    options: RequestOptions = {},
  ): ApiPromise<Result> {
    const settings = this.#settings;
    const own = settings.namedHeaders?.(options) ?? options;
    const call: Call = {
      operation,
      settings,
      options: mergeOptions(this.#options, own),
      ownHeaders: own.headers,
      args: args ?? {},
    };
    const start = async (changes: Partial<Call>, url?: string): Promise<ApiResponse<Result>> => {
      const changed = { ...call, ...changes };
      return send(changed, await prepare(changed, url));
    };
    return operation.paging
      ? operation.paging.by({ ...call, paging: operation.paging, start })
      : new ApiPromise(start({}));
  }
}
