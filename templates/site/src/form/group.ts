// The control for all that has parts: members and items that it always has, which are made when they are first shown, and
// rows that the reader adds and removes.
import type { Fill, TypeRef, ValueRow } from '../table.js';
import type { Context, Control, Field, Spec, Walk } from './control.js';
import { button, make, set } from './dom.js';
import type { Checked } from './kinds.js';
import { memberOf, segment } from './places.js';

/** A part that a group always has: its index in the type or the call, its name, and what the label says. */
export interface FixedPart {
  readonly index: number;
  readonly name: string;
  readonly label: string;
  readonly value: ValueRow;
}

/** The values of the parts of a group. */
export interface Parts {
  readonly fixed: readonly (readonly [index: number, value: Fill])[];
  readonly rows: readonly (readonly [key: string, value: Fill])[];
}

/** What a group is made of. */
export interface Shape {
  readonly fixed: readonly FixedPart[];
  /** The type of rows that are added; rows with keys are those of a map. */
  readonly rest?: TypeRef | undefined;
  readonly isKeyed: boolean;
  /** Its parts are members, so that it may have none. */
  readonly isObject: boolean;
  /** The row of its type. */
  readonly type?: number;
  readonly empty: Control['empty'];
  wrap(parts: Parts): Fill;
  unwrap(value: Fill): Parts;
}

interface Row {
  readonly key: HTMLInputElement | undefined;
  readonly field: Field;
}

const OPEN_DEPTH = 3;
const NONE: Parts = { fixed: [], rows: [] };

/** Members, items or entries. */
export class Group implements Control {
  readonly block = make('div', { class: 'cw-nested' });
  readonly head: readonly HTMLElement[];
  readonly opener: HTMLElement | undefined;
  readonly empty: Control['empty'];
  private readonly count = make('span', { class: 'cw-count' });
  private readonly add: HTMLButtonElement;
  private fixed: readonly (readonly [part: FixedPart, field: Field])[] | undefined;
  private readonly rows: Row[] = [];
  // Ids of rows that are gone are not used again.
  private next: number;

  constructor(
    private readonly context: Context,
    private readonly spec: Spec,
    private readonly shape: Shape,
  ) {
    const { within, value } = spec;
    this.empty = shape.empty;
    this.next = shape.fixed.length;
    this.add = button('Add', () => this.addByHand(), {
      class: 'cw-button cw-add',
      'aria-label': `Add to ${spec.name}`,
    });
    this.block.id = `f.${spec.id}:b`;
    if (shape.isObject) {
      const toggle = (): void => {
        this.open(this.block.hidden);
        context.changed();
      };
      this.opener = button('', toggle, { class: 'cw-open', 'aria-controls': this.block.id });
    }
    this.head = shape.rest === undefined || shape.isObject ? [this.count] : [this.add, this.count];
    // What is needed is open, unless it would need itself without end.
    const isOpen = value.required === true && within.length < OPEN_DEPTH && !within.includes(shape.type ?? -1);
    this.open(!shape.isObject || isOpen);
  }

  isSet(): boolean {
    return this.rows.length > 0 || this.fixed?.some(([, field]) => field.isSet()) === true;
  }

  read(at: string, needed: boolean, walk: Walk): Checked {
    const { shape, fixed } = this;
    const isPresent = needed || this.isSet();
    const parts: Parts = {
      fixed: (fixed ?? []).flatMap(([{ index, name, value }, field]) => {
        const { fill } = field.read(memberOf(at, name), isPresent && value.required === true, walk);
        return fill === undefined ? [] : [[index, fill] as const];
      }),
      rows: this.readRows(at, walk),
    };
    const size = isPresent ? parts.fixed.length + parts.rows.length : 0;
    this.count.textContent = size > 0 && this.block.hidden ? `${size} set` : '';
    if (fixed === undefined && needed && shape.fixed.some(({ value }) => value.required === true)) {
      return { message: 'open it and fill it in' };
    }
    return size > 0 || (needed && shape.isObject) ? { fill: shape.wrap(parts) } : {};
  }

  fill(value: Fill | undefined): void {
    const { fixed, rows } = value === undefined ? NONE : this.shape.unwrap(value);
    if (value !== undefined) {
      this.open(true);
    }
    const byIndex = new Map(fixed);
    this.fixed?.forEach(([{ index }, field]) => field.fill(byIndex.get(index)));
    while (this.rows.length > rows.length) {
      this.rows.pop()?.field.element.remove();
    }
    rows.forEach(([name, each], index) => {
      const { key, field } = this.rows[index] ?? this.append();
      if (key !== undefined) {
        key.value = name;
      }
      field.fill(each);
    });
  }

  focus([name, ...rest]: readonly string[]): void {
    this.open(true);
    const part = this.fixed?.find(([each]) => segment(each.name) === name)?.[1];
    const row = this.rows.find((each, index) => this.nameOf(each, index) === name);
    if (part !== undefined) {
      part.focus(rest);
    } else if (row !== undefined) {
      focusRow(row, rest);
    } else {
      (this.opener ?? this.add).focus();
    }
  }

  open(isOpen: boolean): void {
    if (isOpen && this.fixed === undefined) {
      this.build();
    }
    this.block.hidden = !isOpen;
    if (this.opener !== undefined) {
      set(this.opener, 'aria-expanded', String(isOpen));
    }
  }

  private build(): void {
    const { context, spec, shape, block } = this;
    const within = shape.type === undefined ? spec.within : [...spec.within, shape.type];
    this.fixed = shape.fixed.map((part) => {
      const { name, label, value } = part;
      const anchor = shape.isObject ? memberOf(spec.anchor, name) : spec.anchor;
      return [part, context.field({ name: label, id: memberOf(spec.id, name), anchor, value, within })];
    });
    block.append(...this.fixed.map(([, field]) => field.element));
    if (shape.isObject && shape.rest !== undefined) {
      this.add.textContent = 'Add another member';
      set(this.add, 'aria-label', `Add another member: ${spec.name}`);
      block.append(this.add);
    }
  }

  // The part of a row's place: its key or its number.
  private nameOf({ key }: Row, index: number): string {
    return key === undefined ? String(this.shape.fixed.length + index) : segment(key.value);
  }

  private readRows(at: string, walk: Walk): (readonly [string, Fill])[] {
    const keys = new Set(this.shape.fixed.map(({ name }) => name));
    return this.rows.flatMap((row, index) => {
      const key = row.key?.value;
      const message =
        key === undefined ? undefined : key === '' ? 'enter a key' : keys.has(key) ? 'the key is taken' : undefined;
      keys.add(key ?? '');
      const { fill } = row.field.read(`${at}.${this.nameOf(row, index)}`, true, walk, message);
      return fill === undefined || message !== undefined ? [] : [[key ?? '', fill] as const];
    });
  }

  private label(index: number): string {
    return `${this.spec.name} ${this.shape.fixed.length + index + 1}`;
  }

  private append(): Row {
    const { context, spec, shape, rows, block } = this;
    const { anchor, within } = spec;
    const key = shape.isKeyed
      ? make('input', { class: 'cw-key', placeholder: 'key', autocomplete: 'off', spellcheck: 'false' })
      : undefined;
    const field = context.field({
      name: this.label(rows.length),
      id: `${spec.id}.${shape.isKeyed ? ':' : ''}${this.next++}`,
      anchor,
      within,
      value: { type: shape.rest ?? 'ANY', required: true },
      key,
      remove: () => this.remove(row),
    });
    const row = { key, field };
    rows.push(row);
    block.insertBefore(field.element, this.add.parentNode === block ? this.add : null);
    return row;
  }

  private addByHand(): void {
    this.open(true);
    focusRow(this.append(), []);
    this.context.say(`${this.label(this.rows.length - 1)} added`);
    this.context.changed();
  }

  // The reader goes on at the row that takes the place.
  private remove(row: Row): void {
    const { rows, context, add } = this;
    const index = rows.indexOf(row);
    context.say(`${this.label(index)} removed`);
    rows.splice(index, 1);
    row.field.element.remove();
    rows.forEach(({ field }, position) => field.rename(this.label(position)));
    const neighbor = rows[index] ?? rows[index - 1];
    if (neighbor === undefined) {
      add.focus();
    } else {
      focusRow(neighbor, []);
    }
    context.changed();
  }
}

function focusRow({ key, field }: Row, path: readonly string[]): void {
  if (key !== undefined && (path.length === 0 || key.getAttribute('aria-invalid') !== null)) {
    key.focus();
  } else {
    field.focus(path);
  }
}
