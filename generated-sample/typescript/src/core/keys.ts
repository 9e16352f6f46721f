/** A text that no other call has. */
export function randomKey(): string {
  // Browsers have randomUUID in secure contexts only.
  return crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-');
}
