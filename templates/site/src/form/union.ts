// The control for one of several types: a select of their names, and the control of the one that is picked.
import type { Fill, TypeRef, UnionRow } from '../table.js';
import type { Context, Control, Part, Spec } from './control.js';
import { make, select } from './dom.js';
import { as } from './fills.js';
import { alternativeOf } from './places.js';
import { alternativeNames, rowOf, typeName } from './types.js';

/** A type that can be picked. */
interface Alternative {
  readonly name: string;
  readonly type: TypeRef;
  readonly discriminator?: Spec['discriminator'];
  /** The value of the whole, and the value in it if it is of this alternative. */
  wrap(value: Fill): Fill;
  unwrap(value: Fill): Fill | undefined;
}

/** One of several types. */
function pickControl(context: Context, spec: Spec, alternatives: readonly Alternative[]): Control {
  const input = select(
    'not set',
    alternatives.map(({ name }) => name),
  );
  const block = make('div', { class: 'cw-nested' });
  let picked: Alternative | undefined;
  let part: Part | undefined;
  const pick = (alternative: Alternative | undefined): void => {
    picked = alternative;
    block.replaceChildren();
    part = alternative && shown(context, spec, alternative, block);
  };
  input.addEventListener('input', () => pick(alternatives[Number(input.value || NaN)]));
  return {
    input,
    head: [input],
    block,
    isSet: () => picked !== undefined,
    read(at, _needed, walk) {
      const { fill } = part?.read(at, true, walk) ?? {};
      return fill === undefined || !picked ? {} : { fill: picked.wrap(fill) };
    },
    fill(value) {
      const index = alternatives.findIndex((each) => value !== undefined && each.unwrap(value) !== undefined);
      const alternative = alternatives[index];
      input.value = alternative ? String(index) : '';
      pick(alternative);
      part?.fill(value === undefined ? undefined : alternative?.unwrap(value));
    },
    focus(path) {
      if (part && (path.length > 0 || 'element' in part)) {
        part.focus(path);
      } else {
        input.focus();
      }
    },
  };
}

// The members of an object need no name of their own.
function shown(context: Context, spec: Spec, { type, discriminator }: Alternative, block: HTMLElement): Part {
  const { name, id, anchor, within } = spec;
  const part = typeName(context.table, type);
  const own: Spec = {
    name,
    id: alternativeOf(id, part),
    anchor: alternativeOf(anchor, part),
    value: { type, required: true },
    within,
    discriminator,
  };
  if (rowOf(context.table, type)?.kind === 'object') {
    const control = context.control(own);
    control.open?.(true);
    block.append(control.block ?? '');
    return control;
  }
  const field = context.field(own);
  block.append(field.element);
  return field;
}

/** The alternatives of a union; one whose type lacks the discriminator once for each of its values. */
export function unionControl(context: Context, spec: Spec, union: UnionRow): Control {
  const names = alternativeNames(context.table, union);
  const { discriminator: name } = union;
  const alternatives = union.alternatives.flatMap(({ type, values = [], tagged }, index) =>
    (tagged ? values : [undefined]).map((tag): Alternative => ({
      name: tag ?? names[index] ?? '',
      type,
      discriminator: name === undefined || values.length === 0 ? undefined : { name, values },
      wrap: (value) => ({ alternative: index, value, ...(tag === undefined ? {} : { tag }) }),
      unwrap: (whole) => {
        const { alternative, value, tag: own } = as('alternative', whole) ?? {};
        return alternative === index && own === tag ? value : undefined;
      },
    })),
  );
  return pickControl(context, spec, alternatives);
}

/** The id of an expandable object, or the object. */
export function expandableControl(context: Context, spec: Spec, object: TypeRef): Control {
  const alternative = (name: string, type: TypeRef, isId: boolean): Alternative => ({
    name,
    type,
    wrap: (value) => ({ expandable: value }),
    unwrap: (value) => {
      const inside = as('expandable', value)?.expandable;
      return (typeof inside === 'string') === isId ? inside : undefined;
    },
  });
  const name = typeName(context.table, object);
  return pickControl(context, spec, [alternative('id', 'STRING', true), alternative(name, object, false)]);
}
