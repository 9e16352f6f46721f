/** Time and chance, which tests replace. */
export const clock = {
  now: (): number => Date.now(),

  /** A number from 0 up to 1. */
  random: (): number => Math.random(),

  /** Waits, but not longer than until the signal is aborted. */
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
