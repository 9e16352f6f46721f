/** The header `User-Agent` for platforms other than browsers, which set their own; empty without an agent. */
export function agentHeaders(userAgent: string | undefined): Readonly<Record<string, string>> {
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  // Bundlers may define `process` in browsers, but without a version of Node.
  return userAgent && process?.versions?.node ? { 'User-Agent': userAgent } : {};
}
