// Controls with one input: texts of all kinds, enums, booleans, files and JSON.
import type { EnumRow, Fill, ScalarKind, ValueRow } from '../table.js';
import type { Context, Control, Spec, Walk } from './control.js';
import { button, make, select, set } from './dom.js';
import { as } from './fills.js';
import { beyond, check, type Checked, inputMode } from './kinds.js';
import { plainText, withoutNull } from './types.js';

const UNSET = 'not set';

/** A text that is checked; an empty one is no value. */
export class TextControl implements Control {
  readonly head: readonly HTMLElement[];
  readonly empty: Control['empty'];
  private original: { readonly value: string; readonly shown: string } | undefined;

  constructor(
    readonly input: HTMLInputElement | HTMLTextAreaElement,
    private readonly checked: (text: string) => Checked,
    hasEmpty: boolean,
  ) {
    this.head = [input];
    set(input, 'autocomplete', 'off');
    set(input, 'spellcheck', 'false');
    this.empty = hasEmpty ? ['""', 'Send an empty string', ''] : undefined;
  }

  isSet(): boolean {
    return this.input.value !== '' || this.input.validity.badInput;
  }

  read(): Checked {
    const { value, validity } = this.input;
    if (value === '') {
      return validity.badInput ? this.checked('?') : {};
    }
    // What a text area would change, such as a carriage return, is kept until the reader does.
    return this.checked(this.original?.shown === value ? this.original.value : value);
  }

  fill(value: Fill | undefined): void {
    const text = textOf(value);
    this.input.value = text;
    if (this.input.value === '' && text !== '') {
      // The picker of dates has no such date.
      set(this.input, 'type', 'text');
      this.input.value = text;
    }
    this.original = { value: text, shown: this.input.value };
  }

  focus(): void {
    this.input.focus();
  }
}

function textOf(value: Fill | undefined): string {
  return typeof value === 'string' ? value : (as('json', value)?.json ?? '');
}

/** An input for a scalar. */
export function scalarControl(kind: ScalarKind, spec: Spec): Control {
  const { value } = spec;
  const checkLimits = (text: string): Checked => {
    const checked = check(kind, text);
    const message =
      typeof checked.fill === 'string' && value.limits !== undefined
        ? beyond(kind, checked.fill, value.limits)
        : undefined;
    return message === undefined ? checked : { ...checked, message, limit: 'limit' };
  };
  const placeholder = hint(
    value,
    kind === 'DATE_TIME' ? '2026-01-31T23:59:59Z' : kind === 'UNIX_TIME' ? 'seconds, or 2026-01-31T23:59:59Z' : '',
  );
  const input =
    kind === 'STRING'
      ? make('textarea', { rows: spec.anchor === 'body' ? '4' : '1', placeholder })
      : make('input', { type: kind === 'DATE' ? 'date' : 'text', inputmode: inputMode(kind), placeholder });
  return new TextControl(input, checkLimits, hasEmpty(kind, spec));
}

// A path has no empty parts.
function hasEmpty(kind: ScalarKind, { value, id }: Spec): boolean {
  return kind === 'STRING' && !(value.limits?.minLength ?? 0) && !id.startsWith('path.');
}

function hint(value: ValueRow, otherwise: string): string | undefined {
  return value.default === undefined ? otherwise || undefined : `default: ${plainText(value.default)}`;
}

/** An input that offers the known values of an enum and takes any other. */
export function enumControl(context: Context, spec: Spec, row: EnumRow): Control {
  const values = row.values.map(([value]) => value);
  const type = withoutNull(spec.value.type) as number;
  const input = make('input', {
    type: 'text',
    list: context.suggestions(type, values),
    inputmode: inputMode(row.scalar),
    placeholder: hint(spec.value, values.slice(0, 4).join(', ') + (values.length > 4 ? ', …' : '')),
  });
  const checkKnown = (text: string): Checked => {
    const checked = check(row.scalar, text);
    return typeof checked.fill !== 'string' || values.includes(checked.fill)
      ? checked
      : { ...checked, note: 'The document does not list this value.' };
  };
  return new TextControl(input, checkKnown, values.includes(''));
}

/** A text area for any JSON. */
export function jsonControl(spec: Spec): Control {
  const input = make('textarea', {
    rows: '2',
    class: 'cw-json',
    placeholder: hint(spec.value, '{"key": "value"}, ["item"], "text" or 1'),
  });
  return new TextControl(input, checkJson, false);
}

function checkJson(text: string): Checked {
  try {
    JSON.parse(text);
  } catch (error) {
    return {
      message: `this is not JSON, where texts have quotes: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  // Digits stay as they are; only white space between tokens goes.
  return { fill: { json: text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1') } };
}

/** A value that can be chosen, and what it is called. */
export type Choice = readonly [value: Fill, label: string];

/** A choice among values that are all there is. */
export class ChoiceControl implements Control {
  readonly input: HTMLSelectElement;
  readonly head: readonly HTMLElement[];

  constructor(
    private readonly choices: readonly Choice[],
    /** The first is chosen at first, and does not count as filled in. */
    private readonly isPreset: boolean,
    unset = UNSET,
  ) {
    this.input = select(
      unset,
      choices.map(([, label]) => label),
    );
    this.head = [this.input];
    this.fill(undefined);
  }

  isSet(): boolean {
    return !this.isPreset && this.input.value !== '';
  }

  read(): Checked {
    const choice = this.choices[Number(this.input.value || NaN)];
    return choice === undefined ? {} : { fill: choice[0] };
  }

  fill(value: Fill | undefined): void {
    const text = JSON.stringify(value);
    const index = this.choices.findIndex(([each]) => JSON.stringify(each) === text);
    this.input.value = index >= 0 ? String(index) : this.isPreset ? '0' : '';
  }

  focus(): void {
    this.input.focus();
  }
}

/** A boolean, which need not be set. */
export function booleanControl({ value }: Spec): Control {
  const choices = ['true', 'false'].map((each): Choice => [each, each]);
  return new ChoiceControl(
    choices,
    false,
    value.default === undefined ? UNSET : `${UNSET} (default: ${value.default})`,
  );
}

/** A value that is always sent and cannot be changed. */
export class ConstantControl implements Control {
  readonly head: readonly HTMLElement[];

  constructor(
    private readonly value: Fill,
    label: string,
  ) {
    this.head = [make('span', { class: 'cw-constant', tabindex: '-1' }, label)];
  }

  isSet(): boolean {
    return false;
  }

  read(): Checked {
    return { fill: this.value };
  }

  fill(): void {
    // It has one value.
  }

  focus(): void {
    this.head[0]?.focus();
  }
}

/** A file, which stays in memory. Of a file that an example or a link names only the name is known. */
export class FileControl implements Control {
  readonly input = make('input', { type: 'file' });
  readonly head: readonly HTMLElement[];
  private readonly name = make('span', { class: 'cw-file' });
  private readonly clear: HTMLButtonElement;
  private named: string | undefined;

  constructor(context: Context, { name }: Spec) {
    this.clear = button('Clear', () => this.reset(context), {
      class: 'cw-button',
      'aria-label': `Clear the file: ${name}`,
    });
    this.head = [this.input, this.name, this.clear];
    this.input.addEventListener('change', () => this.show(undefined));
    this.fill(undefined);
  }

  isSet(): boolean {
    return this.file() !== undefined || this.named !== undefined;
  }

  read(at: string, _needed: boolean, walk: Walk): Checked {
    const file = this.file();
    if (file !== undefined) {
      walk.files.set(at, file);
      return { fill: { file: file.name } };
    }
    return this.named === undefined
      ? {}
      : { fill: { file: this.named }, message: `choose the file ${this.named} again` };
  }

  fill(value: Fill | undefined): void {
    this.input.value = '';
    this.show(as('file', value)?.file);
  }

  focus(): void {
    this.input.focus();
  }

  private file(): File | undefined {
    return this.input.files?.[0];
  }

  private show(named: string | undefined): void {
    this.named = named;
    this.name.textContent = named ?? '';
    this.clear.hidden = !this.isSet();
  }

  private reset(context: Context): void {
    this.fill(undefined);
    this.input.focus();
    context.changed();
  }
}
