// What a form is made of: fields, each with the control for the type of its value.
import type { CallTable, Fill, ValueRow } from '../table.js';
import type { Checked } from './kinds.js';

/** Why a call is not complete. */
export interface Problem {
  /** The place: `body.items.0.price`. */
  readonly path: string;
  readonly message: string;
  /** `limit`: the value could be sent, and is part of the arguments, but the document forbids it. */
  readonly kind: 'missing' | 'invalid' | 'limit';
}

/** What one walk over the form finds. */
export interface Walk {
  readonly problems: Problem[];
  readonly files: Map<string, File>;
  /** Shows problems of inputs that the reader has not left yet. */
  readonly all: boolean;
}

/** The discriminator of a picked alternative of a union. */
export interface Discriminator {
  readonly name: string;
  readonly values: readonly string[];
}

/** What a field is for, and where it is. */
export interface Spec {
  /** What its label says. */
  readonly name: string;
  /** Its id without prefix, and the anchor of its documentation. */
  readonly id: string;
  readonly anchor: string;
  readonly value: ValueRow;
  /** The rows of the objects around it. */
  readonly within: readonly number[];
  readonly discriminator?: Discriminator | undefined;
  /** The input of its key, in place of a label. */
  readonly key?: HTMLInputElement | undefined;
  /** Takes it out of the list or map that it is in. */
  readonly remove?: () => void;
}

/** A part of a form that has a value. */
export interface Part {
  /** Whether the reader has filled anything in. */
  isSet(): boolean;
  /** The value at a place; one that is needed has all its required parts. */
  read(at: string, needed: boolean, walk: Walk): Checked;
  /** Shows a value; undefined: none. */
  fill(value: Fill | undefined): void;
  /** Goes to what is at a path in it. */
  focus(path: readonly string[]): void;
}

/** The control for a type. */
export interface Control extends Part {
  /** What is beside the name. */
  readonly head: readonly HTMLElement[];
  /** What is below. */
  readonly block?: HTMLElement;
  /** The input that the label names; without one the field is a group. */
  readonly input?: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  /** The button that shows and hides the block, in place of a label. */
  readonly opener?: HTMLElement | undefined;
  /** Shows the block. */
  open?(isOpen: boolean): void;
  /** The value without content, which is not the same as none. */
  readonly empty?: readonly [text: string, name: string, value: Fill] | undefined;
}

/** A labelled control. */
export interface Field extends Part {
  readonly element: HTMLElement;
  /** The value at a place; the message is one about its key. */
  read(at: string, needed: boolean, walk: Walk, keyMessage?: string): Checked;
  /** Shows another name. */
  rename(name: string): void;
}

/** The form that parts are in. */
export interface Context {
  readonly table: CallTable;
  /** The inputs that the reader has left. */
  readonly left: WeakSet<Element>;
  control(spec: Spec): Control;
  field(spec: Spec): Field;
  /** The id of the list of a type's known values. */
  suggestions(type: number, values: readonly string[]): string;
  /** Something has changed that is no input. */
  changed(): void;
  /** Announces. */
  say(text: string): void;
}
