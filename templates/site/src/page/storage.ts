// Preferences of the reader. Browsers may refuse the storage, and pages work without it.

/** The stored preference, if there is one. */
export function preference(name: string): string | null {
  try {
    return localStorage.getItem(`callwright.${name}`);
  } catch {
    return null;
  }
}

/** Stores the preference where the browser lets it. */
export function prefer(name: string, value: string): void {
  try {
    localStorage.setItem(`callwright.${name}`, value);
  } catch {
    // The preference holds for this page.
  }
}
