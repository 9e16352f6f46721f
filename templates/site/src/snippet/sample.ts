import type {
  AlternativeRow,
  EnumRow,
  Fill,
  JsonRow,
  MemberRow,
  ObjectRow,
  ScalarKind,
  TypeRef,
  TypeRow,
  UnionRow,
  ValueRow,
} from '../table.js';

/** A fill with what its types tell about it (`SampleValue`). */
export type SampleValue =
  | { readonly kind: 'scalar'; readonly scalar: ScalarKind; readonly text: string }
  | { readonly kind: 'enum'; readonly row: EnumRow; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly SampleValue[] }
  | { readonly kind: 'map'; readonly more: readonly NamedSample[] }
  | SampleObject
  | {
      readonly kind: 'union';
      readonly row: UnionRow;
      readonly alternative: AlternativeRow;
      readonly value: SampleValue;
      readonly tag: string | undefined;
    }
  | { readonly kind: 'expandable'; readonly value: SampleValue }
  | {
      readonly kind: 'any';
      readonly json: string;
      readonly typed: SampleValue | undefined;
      readonly row: JsonRow | undefined;
    }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'incomplete'; readonly row: TypeRow }
  /** The absence of a value, and what is sent for it. */
  | { readonly kind: 'cleared'; readonly by: '' | null };

/** An object of a type. */
export interface SampleObject {
  readonly kind: 'object';
  readonly row: ObjectRow;
  readonly members: readonly (readonly [member: MemberRow, value: SampleValue])[];
  readonly more: readonly NamedSample[];
}

/** An entry of a map or an undeclared member of an object. */
export type NamedSample = readonly [name: string, value: SampleValue];

/** The row of a type; `undefined`: it has none. */
export const rowOf = (types: readonly TypeRow[], type: TypeRef): TypeRow | undefined =>
  typeof type === 'number' ? types[type] : undefined;

/** The type of the items of a list, the values of a map, or a value that is not null. */
export const inside = (type: TypeRef): TypeRef => (typeof type === 'object' ? type[1] : 'ANY');

/** The value of a member. Where an empty string clears it, null is sent as one. */
export function memberSample(types: readonly TypeRow[], value: ValueRow, fill: Fill): SampleValue {
  return fill === null && value.clearable ? { kind: 'cleared', by: '' } : sample(types, value.type, fill);
}

function sample(types: readonly TypeRow[], type: TypeRef, fill: Fill): SampleValue {
  if (Array.isArray(type) && type[0] === 'nullable') {
    return sample(types, inside(type), fill);
  }
  if (fill === null) {
    return { kind: 'cleared', by: null };
  }
  const row = rowOf(types, type);
  if (typeof fill === 'string') {
    return row?.kind === 'enum'
      ? { kind: 'enum', row, text: fill }
      : { kind: 'scalar', scalar: typeof type === 'string' && type !== 'ANY' ? type : 'STRING', text: fill };
  }
  if (isList(fill)) {
    return { kind: 'list', items: fill.map((item, index) => listItem(types, type, item, index)) };
  }
  if ('json' in fill) {
    return { kind: 'any', json: fill.json, typed: undefined, row: row?.kind === 'json' ? row : undefined };
  }
  if ('file' in fill) {
    return { kind: 'file', path: fill.file };
  }
  if ('expandable' in fill) {
    const id = typeof fill.expandable === 'string';
    return { kind: 'expandable', value: sample(types, id ? 'STRING' : inside(type), fill.expandable) };
  }
  const named = (more: readonly (readonly [name: string, value: Fill])[], each: TypeRef) =>
    more.map(([name, value]) => [name, sample(types, each, value)] as const);
  if ('map' in fill) {
    return { kind: 'map', more: named(fill.map, inside(type)) };
  }
  if ('members' in fill && row?.kind === 'object') {
    const members = fill.members.map(([index, value]) => {
      const member = known(row.members[index]);
      return [member, memberSample(types, member.value, value)] as const;
    });
    return { kind: 'object', row, members, more: named(fill.more ?? [], row.more ?? 'ANY') };
  }
  if ('alternative' in fill && row?.kind === 'union') {
    const alternative = known(row.alternatives[fill.alternative]);
    return { kind: 'union', row, alternative, value: sample(types, alternative.type, fill.value), tag: fill.tag };
  }
  return { kind: 'incomplete', row: known(row) };
}

// Items of several types are JSON with a type of their own.
function listItem(types: readonly TypeRow[], type: TypeRef, fill: Fill, index: number): SampleValue {
  const item = sample(types, inside(type), fill);
  if (item.kind === 'any' && typeof type === 'object' && type[0] === 'tuple') {
    const typed = typeof fill === 'object' && fill !== null && 'json' in fill ? fill.typed : undefined;
    return typed === undefined ? item : { ...item, typed: sample(types, type[2][index] ?? type[3] ?? 'ANY', typed) };
  }
  return item;
}

/** The value, which a table and arguments that belong together have. */
export function known<T>(value: T | undefined): T {
  if (value === undefined) {
    throw new TypeError('the arguments do not fit the table');
  }
  return value;
}

const isList = (fill: Fill): fill is readonly Fill[] => Array.isArray(fill);
