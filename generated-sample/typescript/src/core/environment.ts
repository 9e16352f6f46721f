/** The value of an environment variable; undefined where there is none, as in browsers, and when it is empty. */
export function environment(name = ''): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}
