import { clock } from './clock.js';
import { sign } from './credentials.js';
import { ApiError, ConnectionError, TimeoutError } from './errors.js';
import { timeLimit } from './limit.js';
import type { ClientSettings } from './options.js';
import type { Call, PreparedRequest } from './request.js';
import { readResponse } from './response.js';
import type { ApiResponse } from './response.js';

/** The response to a call, whose request is sent again where that is safe and promises something. */
export async function send<Result>(call: Call, request: PreparedRequest): Promise<ApiResponse<Result>> {
  const { operation, settings, options } = call;
  const { signal, maxRetries = 2, timeout = 80_000 } = options;
  let canRenew = !request.isStream;
  for (let attempt = 1; ; ) {
    const { url, headers, renew } = await sign(call, request);
    const limit = timeLimit(operation.id, timeout, signal);
    limit.signal.throwIfAborted();
    const end = settings.observe?.(call, request.url, attempt);
    let result: ApiResponse<Result> | undefined;
    let error: Partial<ApiError> | undefined;
    limit.start();
    try {
      const response = await (options.fetch ?? fetch)(url, { ...request.init, headers, signal: limit.signal });
      result = await readResponse<Result>({ operation, response, limit }, request.url, settings);
    } catch (cause) {
      error = limit.explain(cause);
    }
    limit.stop();
    const retry = end?.(result ?? error ?? {}, error);
    if (result) {
      return result;
    }
    if (canRenew && renew && error?.status === 401) {
      canRenew = false;
      renew();
      continue;
    }
    const delay = request.isRepeatable && attempt++ <= maxRetries ? delayBefore(attempt, error, settings) : undefined;
    if (delay === undefined || signal?.aborted) {
      throw error;
    }
    retry?.(delay);
    await clock.sleep(delay, signal);
  }
}

/** How long to wait before an attempt, in milliseconds; undefined when it would not help. */
function delayBefore(attempt: number, error: unknown, settings: ClientSettings): number | undefined {
  if (error instanceof ApiError) {
    const advice = settings.retryHeader && error.headers.get(settings.retryHeader);
    if (advice === 'false' || (advice !== 'true' && error.status < 500 && ![408, 409, 429].includes(error.status))) {
      return undefined;
    }
    const after = error.headers.get('Retry-After') ?? '';
    const delay = Number(after) * 1000 || Date.parse(after) - clock.now();
    if (delay > 0) {
      return delay > 60_000 ? undefined : delay;
    }
  } else if (!(error instanceof ConnectionError || error instanceof TimeoutError)) {
    return undefined;
  }
  // Full jitter: clients that failed together do not come back together.
  return clock.random() * Math.min(8000, 125 * 2 ** attempt);
}
