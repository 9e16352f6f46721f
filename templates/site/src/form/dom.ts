// Elements, made without HTML text: what a document says is only ever text or the value of an attribute.

/** Attributes: `true` is an attribute without a value, `undefined` and `false` are none. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** A new element. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    set(element, name, value);
  }
  element.append(...children);
  return element;
}

/** Sets an attribute, or removes it. */
export function set(element: Element, name: string, value: string | boolean | undefined): void {
  if (value === undefined || value === false) {
    element.removeAttribute(name);
  } else {
    element.setAttribute(name, value === true ? '' : value);
  }
}

/** A button that submits nothing. */
export function button(label: string, action: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = make('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', action);
  return made;
}

/** A select whose first option stands for no value. */
export function select(none: string, values: readonly string[]): HTMLSelectElement {
  return make(
    'select',
    {},
    make('option', { value: '' }, none),
    ...values.map((label, index) => make('option', { value: String(index) }, label)),
  );
}
