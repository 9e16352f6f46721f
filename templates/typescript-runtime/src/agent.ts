/** The header that says who calls, for platforms other than browsers, which say that themselves. */
export function agentHeaders(userAgent: string | undefined): Readonly<Record<string, string>> {
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  // Some bundlers give browsers a process, but of no version.
  return userAgent && process?.versions?.node ? { 'User-Agent': userAgent } : {};
}
