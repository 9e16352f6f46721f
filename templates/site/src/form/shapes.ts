// What objects, lists, tuples and maps are made of, as groups.
import { jacksonText } from '../snippet/json.js';
import { memberSample } from '../snippet/sample.js';
import { jsonOf } from '../snippet/wire.js';
import type { CallTable, Fill, MemberRow, ObjectRow, TypeRef } from '../table.js';
import type { Discriminator } from './control.js';
import { as, items } from './fills.js';
import type { FixedPart, Shape } from './group.js';

/** Members: of the type of a row, or the inputs of a call. Their indexes are those of the type or the call. */
export function membersShape(members: readonly (readonly [index: number, member: MemberRow])[], more?: TypeRef): Shape {
  return {
    fixed: members
      .filter(([, { value }]) => value.readOnly !== true)
      .map(([index, { name, value }]) => ({ index, name, label: name, value })),
    rest: more,
    isKeyed: true,
    isObject: true,
    empty: ['{}', 'Send an empty object', { members: [] }],
    wrap: ({ fixed, rows }) => ({ members: fixed, ...(rows.length > 0 ? { more: rows } : {}) }),
    unwrap: (value) => ({ fixed: as('members', value)?.members ?? [], rows: as('members', value)?.more ?? [] }),
  };
}

/** An object. The alternative of a union says what its discriminator is. */
export function objectShape(row: ObjectRow, type: number, discriminator?: Discriminator): Shape {
  const members = row.members.map((member, index) => [index, discriminated(member, discriminator)] as const);
  return { ...membersShape(members, row.more), type };
}

function discriminated(member: MemberRow, discriminator?: Discriminator): MemberRow {
  if (discriminator?.name !== member.name || member.value.constant !== undefined) {
    return member;
  }
  const choices = discriminator.values.map((value) => JSON.stringify(value));
  const [constant = ''] = choices;
  return {
    ...member,
    value: { ...member.value, ...(choices.length === 1 ? { required: true, constant } : { choices }) },
  };
}

/** A map. */
export function mapShape(type: TypeRef): Shape {
  return {
    fixed: [],
    rest: type,
    isKeyed: true,
    isObject: false,
    empty: ['{}', 'Send an empty map', { map: [] }],
    wrap: ({ rows }) => ({ map: rows }),
    unwrap: (value) => ({ fixed: [], rows: as('map', value)?.map ?? [] }),
  };
}

/** A list, or a tuple with its items. */
export function listShape(
  table: CallTable,
  type: readonly ['list' | 'tuple', TypeRef, (readonly TypeRef[])?, TypeRef?],
  name: string,
): Shape {
  const [kind, item, own = [], rest = kind === 'list' ? item : undefined] = type;
  const isJson = kind === 'tuple' && item === 'ANY';
  return {
    fixed: own.map((each, index): FixedPart => ({
      index,
      name: String(index),
      label: `${name} ${index + 1}`,
      value: { type: each, required: true },
    })),
    rest,
    isKeyed: false,
    isObject: false,
    empty: ['[]', 'Send an empty list', []],
    wrap: ({ fixed, rows }) => {
      const values = [...fixed, ...rows].map(([, value]) => value);
      return isJson ? values.map((value, index) => tupleItem(table, own[index] ?? rest ?? 'ANY', value)) : values;
    },
    unwrap: (value) => {
      const values = (items(value) ?? []).map((each) => as('json', each)?.typed ?? each);
      return {
        fixed: values.slice(0, own.length).map((each, index) => [index, each]),
        rows: rest === undefined ? [] : values.slice(own.length).map((each) => ['', each]),
      };
    },
  };
}

/** An item of a tuple whose items have different types: any JSON where languages have no type for it. */
export function tupleItem(table: CallTable, type: TypeRef, typed: Fill): Fill {
  return { json: jacksonText(jsonOf(memberSample(table.types, { type }, typed))), typed };
}
