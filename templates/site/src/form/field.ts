// A field: the name, type and documentation link of a value, its control, and the ways to send it without content.
import type { Fill } from '../table.js';
import type { Context, Control, Field, Spec, Walk } from './control.js';
import { button, make, set } from './dom.js';
import type { Checked } from './kinds.js';
import { isNullable, typeLabel } from './types.js';

/** A value that is sent in place of what the control has, and the button that says so. */
type Special = readonly [value: Fill, button: HTMLButtonElement];

/** A labelled control. */
export class LabelledField implements Field {
  readonly element: HTMLElement;
  private readonly id: string;
  private readonly label: HTMLElement;
  private readonly specials: readonly Special[];
  private readonly removal: readonly HTMLElement[];
  private readonly message: HTMLElement;
  private special: Special | undefined;
  private shown: string | undefined;

  constructor(
    private readonly spec: Spec,
    private readonly context: Context,
    private readonly control: Control,
  ) {
    const { remove } = spec;
    const { head, block = '', input } = control;
    this.id = `f.${spec.id}`;
    this.label = this.makeLabel();
    this.specials = this.makeSpecials();
    this.removal = remove === undefined ? [] : [button('Remove', remove, { class: 'cw-button' })];
    this.message = make('p', { id: `${this.id}:m`, hidden: true });
    this.element = make(
      input === undefined ? 'fieldset' : 'div',
      { class: 'cw-field', 'aria-labelledby': input === undefined && this.label.id },
      make('div', { class: 'cw-name' }, ...this.naming()),
      make('div', { class: 'cw-value' }, ...head, ...this.specials.map(([, each]) => each), ...this.removal),
      this.message,
      block,
    );
    this.rename(spec.name);
  }

  isSet(): boolean {
    return this.special !== undefined || this.control.isSet();
  }

  read(at: string, needed: boolean, walk: Walk, keyMessage?: string): Checked {
    const { problems } = walk;
    const before = problems.length;
    const { control, special } = this;
    const checked: Checked =
      special && this.isReplaced() ? { fill: special[0] } : control.read(at, needed || special !== undefined, walk);
    const isMissing = needed && checked.fill === undefined && problems.length === before;
    const text = keyMessage ?? checked.message ?? (isMissing ? 'required' : undefined);
    if (text !== undefined) {
      const kind = (!keyMessage && checked.limit) || (text === 'required' ? 'missing' : 'invalid');
      problems.push({ path: at, message: `${at}: ${text}`, kind });
    }
    this.show(text, checked.note, walk, needed, keyMessage !== undefined);
    return checked;
  }

  fill(value: Fill | undefined): void {
    this.control.fill(value ?? undefined);
    const isEmpty = value !== undefined && !this.control.isSet();
    this.press(isEmpty ? this.specials.find(([each]) => (each === null) === (value === null)) : undefined);
  }

  focus(path: readonly string[]): void {
    if (this.special) {
      this.special[1].focus();
    } else {
      this.control.focus(path);
    }
  }

  rename(name: string): void {
    const { key } = this.spec;
    this.label.textContent = key ? `${name} value` : name;
    if (key) {
      set(key, 'aria-label', `${name} key`);
    }
    for (const each of this.removal) {
      set(each, 'aria-label', `Remove ${name}`);
    }
    for (const [, each] of this.specials) {
      set(each, 'aria-label', `${each.title}: ${name}`);
    }
  }

  // A label for an input; the name of a group, which opens it if it has members.
  private makeLabel(): HTMLElement {
    const { id } = this;
    const { input, opener, head } = this.control;
    const target = input ?? opener ?? head[0];
    if (target) {
      target.id = id;
    }
    return opener ?? make(input ? 'label' : 'span', input ? { for: id } : { id: `${id}:n` });
  }

  private naming(): readonly HTMLElement[] {
    const { spec, label, id } = this;
    const { value, key, remove, anchor, name } = spec;
    if (key) {
      label.className = 'cw-hidden';
      return [key, label];
    }
    const type = typeLabel(this.context.table, value.type) + (value.deprecated ? ', deprecated' : '');
    const about = make('span', { class: 'cw-type', id: `${id}:t` }, type);
    return remove
      ? [label, about]
      : [
          label,
          ...(value.required
            ? [make('span', { class: 'cw-required', title: 'required', 'aria-hidden': 'true' }, '*')]
            : []),
          about,
          // Deep members are documented elsewhere.
          ...(document.getElementById(anchor)
            ? [make('a', { class: 'cw-doc', href: `#${anchor}`, 'aria-label': `Documentation of ${name}` }, '#')]
            : []),
        ];
  }

  // An empty string is how a value is cleared where the API says so.
  private makeSpecials(): readonly Special[] {
    const { value } = this.spec;
    const { empty, opener } = this.control;
    return [
      ...(empty && !(value.clearable && empty[2] === '') && !(value.required && opener)
        ? [this.makeSpecial(...empty)]
        : []),
      ...(value.clearable
        ? [this.makeSpecial('clear', 'Clear the value with an empty string', null)]
        : isNullable(value)
          ? [this.makeSpecial('null', 'Send null', null)]
          : []),
    ];
  }

  private makeSpecial(text: string, title: string, value: Fill): Special {
    const press = (): void => {
      this.press(this.special === special ? undefined : special);
      this.context.changed();
    };
    const special: Special = [
      value,
      button(text, press, { class: 'cw-button cw-special', 'aria-pressed': 'false', title }),
    ];
    return special;
  }

  // An object that is sent with nothing filled in still has its constants.
  private isReplaced(): boolean {
    return this.special !== undefined && (this.special[0] === null || !this.control.opener);
  }

  private press(special: Special | undefined): void {
    this.special = special;
    this.specials.forEach((each) => set(each[1], 'aria-pressed', String(each === special)));
    const isOff = this.isReplaced();
    this.control.head.forEach((each) => set(each, 'disabled', isOff));
    set(this.element, 'data-special', isOff);
  }

  private show(
    problem: string | undefined,
    note: string | undefined,
    walk: Walk,
    needed: boolean,
    isKey: boolean,
  ): void {
    const { control, spec, context, element, message, id } = this;
    const target = (isKey && spec.key) || control.input || element;
    const isShown = problem !== undefined && (walk.all || (problem !== 'required' && context.left.has(target)));
    const text = (isShown ? problem : note) ?? '';
    const state = `${isShown} ${needed} ${isKey} ${text}`;
    if (state === this.shown) {
      return;
    }
    this.shown = state;
    message.hidden = text === '';
    message.textContent = text;
    message.className = isShown ? 'cw-message' : 'cw-message cw-note';
    if (control.input) {
      set(control.input, 'required', needed);
      set(control.input, 'aria-required', needed && 'true');
    }
    for (const each of [spec.key, control.input ?? element]) {
      if (each) {
        set(each, 'aria-invalid', isShown && each === target && each !== element && 'true');
        set(each, 'aria-describedby', `${id}:t ${id}:m`);
      }
    }
  }
}
