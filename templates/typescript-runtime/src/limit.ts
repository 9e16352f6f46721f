import { CallError, ConnectionError, TimeoutError } from './errors.js';

/** Ends an attempt at its time limit or when the caller aborts it. */
export interface AttemptLimit {
  /** Aborted when the attempt has to end. */
  readonly signal: AbortSignal;
  /** Whether the caller's signal still applies after `stop`, because the response is read later. */
  isKept: boolean;
  /** Starts the time limit. */
  start(): void;
  /** Stops the time limit and, unless the limit is kept, ignores the caller's signal from now on. */
  stop(): void;
  /** The error of the call for a failure of the attempt. */
  explain(cause: unknown): CallError;
}

/** A limit for an attempt to call the operation. */
export function attemptLimit(
  operation: string,
  milliseconds: number,
  callerSignal: AbortSignal | undefined,
): AttemptLimit {
  const controller = new AbortController();
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const abort = (): void =>
    controller.abort(new ConnectionError(operation, 'the call was aborted', { cause: callerSignal?.reason }));
  const expire = (): void =>
    controller.abort(new TimeoutError(operation, `no complete response within ${milliseconds} ms`));
  if (callerSignal?.aborted) {
    abort();
  }
  callerSignal?.addEventListener('abort', abort);
  return {
    signal,
    isKept: false,
    start() {
      // A longer delay overflows the platform's timers, which then fire at once.
      if (milliseconds > 0 && milliseconds < 2 ** 31) {
        timer = setTimeout(expire, milliseconds);
      }
    },
    stop() {
      clearTimeout(timer);
      if (!this.isKept) {
        callerSignal?.removeEventListener('abort', abort);
      }
    },
    explain(cause) {
      const inner = (cause as Error).cause ?? cause;
      return cause instanceof CallError
        ? cause
        : ((signal.reason as CallError | undefined) ??
            new ConnectionError(operation, `no response: ${(inner as Error).message ?? inner}`, { cause }));
    },
  };
}
