import type { Hooks } from './options.js';

/** Hooks that log one line per attempt, without headers, bodies or credentials. */
export function logTo(logger: { debug(line: string): void }): Hooks {
  return {
    onResponse({ operation, attempt, method, url, status, requestId, duration, error }) {
      const outcome = status ?? (error instanceof Error ? error.message : String(error));
      logger.debug(
        `${operation} #${attempt} ${method} ${url} -> ${outcome}${requestId === undefined ? '' : ` (${requestId})`} in ${Math.round(duration)} ms`,
      );
    },
    onRetry({ operation, attempt, delay }) {
      logger.debug(`${operation} #${attempt} failed; again in ${Math.round(delay)} ms`);
    },
  };
}
