import { CallError, ConnectionError, TimeoutError } from './errors.js';

/** Ends an attempt when its time is up or when the caller's signal says so. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  /** Whether a stream that goes on after the call still needs the caller's signal. */
  isKept: boolean;
  /** Lets the time run from now. */
  start(): void;
  /** Stops the time; the caller's signal goes on to count when the limit is kept. */
  stop(): void;
  /** The error of the call that a failure becomes. */
  explain(cause: unknown): CallError;
}

/** A limit of an attempt to call the operation. */
export function timeLimit(operation: string, milliseconds: number, outer: AbortSignal | undefined): TimeLimit {
  const controller = new AbortController();
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const abort = (): void =>
    controller.abort(new ConnectionError(operation, 'the call was aborted', { cause: outer?.reason }));
  const expire = (): void =>
    controller.abort(new TimeoutError(operation, `no complete response within ${milliseconds} ms`));
  if (outer?.aborted) {
    abort();
  }
  outer?.addEventListener('abort', abort);
  return {
    signal,
    isKept: false,
    start() {
      // A longer time would overflow the platform's timers, which then end at once.
      timer = milliseconds > 0 && milliseconds < 2 ** 31 ? setTimeout(expire, milliseconds) : undefined;
    },
    stop() {
      clearTimeout(timer);
      if (!this.isKept) {
        outer?.removeEventListener('abort', abort);
      }
    },
    explain(cause) {
      const { cause: inner = cause } = cause as Error;
      const known = [cause, signal.reason].find((each) => each instanceof CallError);
      return known ?? new ConnectionError(operation, `no response: ${(inner as Error).message ?? inner}`, { cause });
    },
  };
}
