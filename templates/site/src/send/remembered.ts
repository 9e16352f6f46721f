const chosen = new Map<string, string>();

/** Shows again what the reader chose on another page. It is in memory only. */
export function remembered<T extends HTMLInputElement | HTMLSelectElement>(input: T): T {
  const first = input.value;
  input.value = chosen.get(input.id) ?? first;
  // A choice that this operation does not have.
  if (input instanceof HTMLSelectElement && input.selectedIndex < 0) {
    input.value = first;
  }
  input.addEventListener('change', () => chosen.set(input.id, input.value));
  return input;
}
