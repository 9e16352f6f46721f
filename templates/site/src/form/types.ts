// What the types of a call table are called, and what they are made of.
import type { CallTable, TypeRef, TypeRow, UnionRow, ValueRow } from '../table.js';

/** The row of a type, if it has one. */
export function rowOf(table: CallTable, type: TypeRef): TypeRow | undefined {
  return typeof type === 'number' ? table.types[type] : undefined;
}

/** The type of values that are not null. */
export function withoutNull(type: TypeRef): TypeRef {
  return typeof type === 'object' && type[0] === 'nullable' ? withoutNull(type[1]) : type;
}

/** Whether null is a value of it. */
export function isNullable(value: ValueRow): boolean {
  return value.nullable === true || withoutNull(value.type) !== value.type;
}

/** The name of a type: that of its row without what it is nested in. */
export function typeName(table: CallTable, type: TypeRef): string {
  return typeText(table, type, (path) => path.at(-1) ?? '');
}

const KINDS = { object: 'object', enum: 'enum', union: 'one of several', json: 'JSON' };

/** A short text for a type. The name of one that is nested in another would only repeat the name of the member. */
export function typeLabel(table: CallTable, type: TypeRef): string {
  return typeText(table, type, ([name, ...nested], kind) => (nested.length > 0 ? KINDS[kind] : (name ?? '')));
}

function typeText(
  table: CallTable,
  type: TypeRef,
  named: (path: readonly string[], kind: TypeRow['kind']) => string,
): string {
  if (typeof type === 'string') {
    return type === 'ANY' ? 'JSON' : type === 'BINARY' ? 'file' : type.toLowerCase().replace('_', ' ');
  }
  if (typeof type === 'number') {
    const row = rowOf(table, type);
    return row === undefined ? '' : named(row.java[1].split('.'), row.kind);
  }
  const inside = typeText(table, type[1], named);
  switch (type[0]) {
    case 'list':
      return `${inside}[]`;
    case 'tuple':
      return `[${type[2].map((each) => typeText(table, each, named)).join(', ')}]`;
    case 'map':
      return `map of ${inside}`;
    case 'nullable':
      return `${inside} or null`;
    case 'expandable':
      return `id or ${inside}`;
  }
}

/**
 * The names of a union's alternatives: the value of the discriminator, or the type. Those that are alike are numbered, so
 * that each name stands for one alternative.
 */
export function alternativeNames(table: CallTable, union: UnionRow): readonly string[] {
  const names = union.alternatives.map(
    ({ type, values }) => (union.discriminator === undefined ? undefined : values?.[0]) ?? typeName(table, type),
  );
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name} ${before + 1}`;
  });
}

/** JSON as people write it in a form: a string without quotes. */
export function plainText(json: string): string {
  return json.startsWith('"') ? String(JSON.parse(json)) : json;
}
