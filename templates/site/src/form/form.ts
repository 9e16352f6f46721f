// The form for an operation: fields for the inputs of its call, by location.
import type { Arguments, CallTable, InputRow, Location } from '../table.js';
import type { Context, Control, Field, Part, Problem, Spec, Walk } from './control.js';
import { make } from './dom.js';
import { LabelledField } from './field.js';
import { as } from './fills.js';
import { Group } from './group.js';
import { controlFor } from './registry.js';
import { membersShape } from './shapes.js';

export type { Problem } from './control.js';

/** A form that a reader fills in. */
export interface CallForm {
  /** What is filled in and can be sent, in the order of the inputs. */
  arguments(): Arguments;
  /** Why the call cannot be made as it is. */
  problems(): readonly Problem[];
  /** The chosen files by their places. */
  files(): ReadonlyMap<string, File>;
  /** Shows these arguments and no others. */
  fill(values: Arguments): void;
  clear(): void;
  /** Opens what a place is in, goes there, and shows all that is wrong. */
  focus(path: string): void;
}

/** Makes the form of an operation in an element. `onChange` runs after each change. */
export function createForm(table: CallTable, host: HTMLElement, onChange: () => void): CallForm {
  return new OperationForm(table, host, onChange);
}

const MESSAGE_DELAY = 200;
const TITLES: readonly (readonly [location: Location, title: string])[] = [
  ['path', 'Path'],
  ['query', 'Query'],
  ['querystring', 'Query string'],
  ['header', 'Headers'],
  ['cookie', 'Cookies'],
  ['body', 'Body'],
  ['whole', 'Body'],
];

/** The inputs of a call in one location. */
interface Section {
  readonly place: string;
  readonly part: Part;
  readonly isNeeded: boolean;
  /** The input that is all of it. */
  readonly whole?: number;
}

interface State extends Walk {
  readonly values: Arguments;
}

class OperationForm implements CallForm, Context {
  readonly left = new WeakSet<Element>();
  private readonly lists = new Set<number>();
  private readonly status = make('p', { class: 'cw-hidden', role: 'status' });
  private readonly sections: readonly Section[];
  private showsAll = false;
  private state: State;

  constructor(
    readonly table: CallTable,
    private readonly host: HTMLElement,
    private readonly onChange: () => void,
  ) {
    host.classList.add('cw-form');
    this.sections = TITLES.flatMap(([location, title]) => this.section(location, title));
    host.append(this.status);
    host.addEventListener('input', () => this.changed());
    host.addEventListener('focusout', ({ target }) => this.leave(target));
    this.state = this.walk();
  }

  arguments(): Arguments {
    return this.state.values;
  }

  problems(): readonly Problem[] {
    return this.state.problems;
  }

  files(): ReadonlyMap<string, File> {
    return this.state.files;
  }

  fill(values: Arguments): void {
    this.showsAll = false;
    for (const { part, whole } of this.sections) {
      part.fill(whole === undefined ? { members: values } : values.find(([index]) => index === whole)?.[1]);
    }
    this.changed();
  }

  clear(): void {
    this.fill([]);
    this.say('Form cleared');
  }

  focus(path: string): void {
    this.showsAll = true;
    this.state = this.walk();
    const [place, ...rest] = path.split('.');
    this.sections.find((each) => each.place === place)?.part.focus(rest);
  }

  control(spec: Spec): Control {
    return controlFor(this, spec);
  }

  field(spec: Spec): Field {
    return new LabelledField(spec, this, this.control(spec));
  }

  suggestions(type: number, values: readonly string[]): string {
    const id = `f.:${type}`;
    if (!this.lists.has(type)) {
      this.lists.add(type);
      this.host.append(make('datalist', { id }, ...values.map((value) => make('option', { value }))));
    }
    return id;
  }

  changed(): void {
    this.state = this.walk();
    this.onChange();
  }

  say(text: string): void {
    this.status.textContent = text;
  }

  private section(location: Location, title: string): readonly Section[] {
    const { table, host } = this;
    const inputs = table.inputs.map((row, index) => [index, row] as const).filter(([, row]) => row.in === location);
    const [first] = inputs;
    if (!first) {
      return [];
    }
    const made = location === 'whole' ? this.whole(...first) : this.members(location, title, inputs);
    host.append(make('fieldset', { class: 'cw-group' }, make('legend', {}, title), made.element));
    return [made];
  }

  private whole(whole: number, { value }: InputRow): Section & Pick<Field, 'element'> {
    const part = this.field({ name: 'body', id: 'body', anchor: 'body', value, within: [] });
    return { place: 'body', part, isNeeded: value.required === true, whole, element: part.element };
  }

  private members(
    place: string,
    name: string,
    inputs: readonly (readonly [number, InputRow])[],
  ): Section & Pick<Field, 'element'> {
    const value = { type: 'ANY', required: true } as const;
    const part = new Group(this, { name, id: place, anchor: place, value, within: [] }, membersShape(inputs));
    return { place, part, isNeeded: true, element: part.block };
  }

  // A message that moved a button away while it is pressed would undo the click.
  private leave(target: EventTarget | null): void {
    if (target instanceof Element && !this.left.has(target)) {
      this.left.add(target);
      setTimeout(() => (this.state = this.walk()), MESSAGE_DELAY);
    }
  }

  private walk(): State {
    const walk: Walk = { problems: [], files: new Map(), all: this.showsAll };
    const values = this.sections.flatMap(({ place, part, isNeeded, whole }): Arguments => {
      const { fill } = part.read(place, isNeeded, walk);
      return fill === undefined ? [] : whole === undefined ? (as('members', fill)?.members ?? []) : [[whole, fill]];
    });
    return { ...walk, values: [...values].sort(([first], [second]) => first - second) };
  }
}
