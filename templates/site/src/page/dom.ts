/** The new element with these attributes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    created.setAttribute(name, value);
  }
  created.append(...children);
  return created;
}

/** The element of the page with this id, if it has one. */
export function byId(id: string): HTMLElement | null {
  return document.getElementById(id);
}

/** Lets a click on the element with this id, if the page has one, run the action. */
export function onClick(id: string, action: (element: HTMLElement) => void): void {
  const found = byId(id);
  found?.addEventListener('click', () => action(found));
}
