import { clock } from './clock.js';
import { CallError } from './errors.js';
import type { ApiError } from './errors.js';
import type { Observe } from './settings.js';

/** Calls the hooks of the client for an attempt. */
export const observe: Observe = ({ operation, options: { hooks } }, url, attempt) => {
  const info = { operation: operation.id, attempt, method: operation.method, url };
  const start = clock.now();
  hooks?.onRequest?.(info);
  return (result) => {
    const { status, requestId } = result as Partial<ApiError>;
    const error = result instanceof CallError ? result : undefined;
    const outcome = { ...info, status, requestId, duration: clock.now() - start, error };
    hooks?.onResponse?.(outcome);
    return (delay) => hooks?.onRetry?.({ ...outcome, delay });
  };
};
