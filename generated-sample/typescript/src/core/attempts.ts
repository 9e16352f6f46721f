import { clock } from './clock.js';
import { sign } from './credentials.js';
import type { SignedRequest } from './credentials.js';
import { ApiError, CallError, ConnectionError, TimeoutError } from './errors.js';
import { attemptLimit } from './limit.js';
import type { AttemptLimit } from './limit.js';
import type { Call, PreparedRequest } from './request.js';
import { readResponse } from './response.js';
import type { ApiResponse } from './response.js';
import type { ClientSettings } from './settings.js';

/** The response to a request, which is sent again after errors that a retry can resolve. Throws a `CallError`. */
export async function send<Result>(call: Call, request: PreparedRequest): Promise<ApiResponse<Result>> {
  const { operation, settings, options } = call;
  const { signal, maxRetries = 2, timeout = 60_000 } = options;
  let canRenew = !request.isStream;
  for (let attempt = 1; ;) {
    const signed = await sign(call, request);
    const limit = attemptLimit(operation.id, timeout, signal);
    limit.signal.throwIfAborted();
    const onEnd = settings.observe?.(call, request.url, attempt);
    const result = await exchange<Result>(call, request, signed, limit);
    const onRetry = onEnd?.(result);
    if (!(result instanceof CallError)) {
      return result;
    }
    if (canRenew && signed.renew && (result as Partial<ApiError>).status === 401) {
      canRenew = false;
      signed.renew();
      continue;
    }
    const delay = request.isRepeatable && attempt++ <= maxRetries ? retryDelay(attempt, result, settings) : undefined;
    if (delay === undefined || signal?.aborted) {
      throw result;
    }
    onRetry?.(delay);
    await clock.sleep(delay, signal);
  }
}

async function exchange<Result>(
  call: Call,
  { init, url: publicUrl }: PreparedRequest,
  { url, headers }: SignedRequest,
  limit: AttemptLimit,
): Promise<ApiResponse<Result> | CallError> {
  limit.start();
  try {
    const { fetch: send = fetch } = call.options;
    const request: RequestInit = { ...init, headers, signal: limit.signal, redirect: 'manual' };
    const response = await (call.settings.follow?.(call, url, request) ?? send(url, request));
    return await readResponse<Result>({ ...call, response, limit }, publicUrl);
  } catch (cause) {
    return limit.explain(cause);
  } finally {
    limit.stop();
  }
}

// The delay before a retry in milliseconds; undefined if the error is not retried.
function retryDelay(attempt: number, error: unknown, settings: ClientSettings): number | undefined {
  if (error instanceof ApiError) {
    const override = settings.retryHeader && error.headers.get(settings.retryHeader);
    if (
      override === 'false' ||
      (override !== 'true' && error.status < 500 && ![408, 409, 429].includes(error.status))
    ) {
      return undefined;
    }
    // RFC 9110, section 10.2.3: seconds or an HTTP date. Date.parse accepts far more than HTTP dates.
    const after = error.headers.get('Retry-After') ?? '';
    const delay = /^\d+$/.test(after) ? +after * 1000 : / GMT$/.test(after) ? Date.parse(after) - clock.now() : 0;
    if (delay > 0) {
      return delay > 60_000 ? undefined : delay;
    }
  } else if (!(error instanceof ConnectionError || error instanceof TimeoutError)) {
    return undefined;
  }
  // Full jitter: clients that failed together do not retry together.
  return clock.random() * Math.min(8000, 125 * 2 ** attempt);
}
