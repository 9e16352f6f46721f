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

/** A short text for a type. */
export function typeText(table: CallTable, type: TypeRef): string {
  if (typeof type === 'string') {
    return type === 'ANY' ? 'JSON' : type === 'BINARY' ? 'file' : type.toLowerCase().replace('_', ' ');
  }
  if (typeof type === 'number') {
    return table.types[type]?.java[1].split('.').pop() ?? '';
  }
  switch (type[0]) {
    case 'list':
      return `${typeText(table, type[1])}[]`;
    case 'tuple':
      return `[${type[2].map((each) => typeText(table, each)).join(', ')}]`;
    case 'map':
      return `map of ${typeText(table, type[1])}`;
    case 'nullable':
      return `${typeText(table, type[1])} or null`;
    case 'expandable':
      return `id or ${typeText(table, type[1])}`;
  }
}

/**
 * The names of a union's alternatives: the value of the discriminator, or the type. Those that are alike are numbered, so
 * that each name stands for one alternative.
 */
export function alternativeNames(table: CallTable, union: UnionRow): readonly string[] {
  const names = union.alternatives.map(
    ({ type, values }) => (union.discriminator === undefined ? undefined : values?.[0]) ?? typeText(table, type),
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
