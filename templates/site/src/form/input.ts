// Controls with one input: texts of all kinds, enums, booleans, files and JSON.
import type { EnumRow, Fill, ScalarKind, ValueRow } from '../table.js';
import type { Context, Control, Spec } from './control.js';
import { button, make, select, set } from './dom.js';
import { as } from './fills.js';
import { beyond, check, type Checked, inputMode } from './kinds.js';
import { plainText, withoutNull } from './types.js';

const UNSET = 'not set';

/** A text that is checked; an empty one is no value. */
function textControl(
  input: HTMLInputElement | HTMLTextAreaElement,
  checked: (text: string) => Checked,
  hasEmpty: boolean,
): Control {
  let original = '';
  let shown = '';
  set(input, 'autocomplete', 'off');
  set(input, 'spellcheck', 'false');
  return {
    input,
    head: [input],
    empty: hasEmpty ? ['""', 'Send an empty string', ''] : undefined,
    isSet: () => input.value !== '' || input.validity.badInput,
    read() {
      const { value, validity } = input;
      // What a text area would change, such as a carriage return, is kept until the reader changes the text.
      const text = value === shown ? original : value;
      return text === '' && !validity.badInput ? {} : checked(text || '?');
    },
    fill(value) {
      original = typeof value === 'string' ? value : (as('json', value)?.json ?? '');
      input.value = original;
      if (input.value === '' && original !== '') {
        // The picker of dates has no such date.
        set(input, 'type', 'text');
        input.value = original;
      }
      shown = input.value;
    },
    focus: () => input.focus(),
  };
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
  return textControl(input, checkLimits, hasEmpty(kind, spec));
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
  return textControl(input, checkKnown, values.includes(''));
}

/** A text area for any JSON. */
export function jsonControl(spec: Spec): Control {
  const input = make('textarea', {
    rows: '2',
    class: 'cw-json',
    placeholder: hint(spec.value, '{"key": "value"}, ["item"], "text" or 1'),
  });
  return textControl(input, checkJson, false);
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

/** A choice among values that are all there is. What is preset is chosen at first, and does not count as filled in. */
export function choiceControl(choices: readonly Choice[], preset = '', unset = UNSET): Control {
  const input = select(
    unset,
    choices.map(([, label]) => label),
  );
  input.value = preset;
  return {
    input,
    head: [input],
    isSet: () => input.value !== '' && preset === '',
    read() {
      const choice = choices[Number(input.value || NaN)];
      return choice ? { fill: choice[0] } : {};
    },
    fill(value) {
      const text = JSON.stringify(value);
      const index = choices.findIndex(([each]) => JSON.stringify(each) === text);
      input.value = index < 0 ? preset : String(index);
    },
    focus: () => input.focus(),
  };
}

/** A boolean, which need not be set. */
export function booleanControl({ value }: Spec): Control {
  const choices = ['true', 'false'].map((each): Choice => [each, each]);
  return choiceControl(choices, '', value.default === undefined ? UNSET : `${UNSET} (default: ${value.default})`);
}

/** A value that is always sent and cannot be changed. */
export function constantControl([fill, label]: Choice): Control {
  const shown = make('span', { class: 'cw-constant', tabindex: '-1' }, label);
  return { head: [shown], isSet: () => false, read: () => ({ fill }), fill() {}, focus: () => shown.focus() };
}

/** A file, which stays in memory. Of a file that an example or a link names only the name is known. */
export function fileControl(context: Context, { name }: Spec): Control {
  const input = make('input', { type: 'file' });
  const shown = make('span', { class: 'cw-file' });
  let named: string | undefined;
  const file = (): File | undefined => input.files?.[0];
  const show = (other?: string): void => {
    named = other;
    shown.textContent = other ?? '';
    clear.hidden = !file() && !other;
  };
  const fill = (value?: Fill): void => {
    input.value = '';
    show(as('file', value)?.file);
  };
  const reset = (): void => {
    fill();
    input.focus();
    context.changed();
  };
  const clear = button('Clear', reset, { class: 'cw-button', 'aria-label': `Clear the file: ${name}` });
  clear.hidden = true;
  input.addEventListener('change', () => show());
  return {
    input,
    head: [input, shown, clear],
    isSet: () => !clear.hidden,
    read(at, _needed, walk) {
      const chosen = file();
      if (chosen) {
        walk.files.set(at, chosen);
        return { fill: { file: chosen.name } };
      }
      return named === undefined ? {} : { fill: { file: named }, message: `choose the file ${named} again` };
    },
    fill,
    focus: () => input.focus(),
  };
}
