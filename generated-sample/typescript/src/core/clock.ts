/** The clock and the random source, which tests replace. */
export const clock = {
  /** Milliseconds since the epoch. */
  now: (): number => Date.now(),

  /** A number from 0 (inclusive) to 1 (exclusive). */
  random: (): number => Math.random(),

  /** Resolves after the delay, or when the signal is aborted. */
  sleep: (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      signal?.addEventListener('abort', end);
    }),
};
