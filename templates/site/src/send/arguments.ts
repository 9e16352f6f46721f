// The arguments of the TypeScript runtime for a filled form.
import type { Arguments, CallTable, Fill, MemberRow, ObjectRow, ScalarKind, TypeRef, ValueRow } from '../table.js';

/** A value that has no place in a request yet. The message says what is missing, for the reader. */
export class FillError extends Error {}

/** The arguments by their keys. Throws a `FillError` for a file that is not chosen. */
export function callArguments(
  table: CallTable,
  given: Arguments,
  files: ReadonlyMap<string, Blob>,
): Record<string, unknown> {
  const values = new Values(table, files);
  // Not assigned one by one: an assignment to `__proto__` makes no member.
  return Object.fromEntries(
    given.map(([index, fill]) => {
      const input = at(table.inputs, index);
      const path = input.in === 'whole' ? 'body' : `${input.in}.${segment(input.name)}`;
      return [input.key, values.member(input.value, fill, path)];
    }),
  );
}

/** The segment of a path for a name: dots separate segments. */
export function segment(name: string): string {
  return encodeURIComponent(name).replaceAll('.', '%2E');
}

class Values {
  readonly #table: CallTable;
  readonly #files: ReadonlyMap<string, Blob>;

  constructor(table: CallTable, files: ReadonlyMap<string, Blob>) {
    this.#table = table;
    this.#files = files;
  }

  member(row: ValueRow, fill: Fill, path: string): unknown {
    return fill === null && row.clearable ? '' : this.#value(row.type, fill, path);
  }

  #value(type: TypeRef, fill: Fill, path: string): unknown {
    if (fill === null) {
      return null;
    }
    if (typeof type === 'object' && type[0] === 'nullable') {
      return this.#value(type[1], fill, path);
    }
    if (typeof fill === 'string') {
      return this.#scalar(type, fill);
    }
    if (isList(fill)) {
      return fill.map((item, index) => this.#value(itemType(type, index), item, `${path}.${index}`));
    }
    return this.#composed(type, fill, path);
  }

  #scalar(type: TypeRef, text: string): unknown {
    if (typeof type === 'number') {
      const row = at(this.#table.types, type);
      return row.kind === 'enum' ? scalar(row.scalar, text) : text;
    }
    return typeof type === 'string' && type !== 'ANY' ? scalar(type, text) : text;
  }

  #composed(type: TypeRef, fill: Exclude<Fill, string | null | readonly Fill[]>, path: string): unknown {
    if ('json' in fill) {
      return fill.typed === undefined ? exactJson(fill.json) : this.#value(type, fill.typed, path);
    }
    if ('file' in fill) {
      return this.#file(fill.file, path);
    }
    if ('expandable' in fill) {
      const object = typeof type === 'object' && type[0] === 'expandable' ? type[1] : type;
      return this.#value(typeof fill.expandable === 'string' ? 'STRING' : object, fill.expandable, path);
    }
    if ('map' in fill) {
      const values = typeof type === 'object' && type[0] === 'map' ? type[1] : 'ANY';
      return this.#entries(values, fill.map, path);
    }
    if ('alternative' in fill) {
      return this.#union(type, fill, path);
    }
    return 'members' in fill ? this.#object(type, fill, path) : {};
  }

  #object(type: TypeRef, fill: Extract<Fill, { members: unknown }>, path: string): Record<string, unknown> {
    const { members, more } = this.#row(type, 'object') as ObjectRow;
    const declared = fill.members.map(([index, value]) => {
      const row: MemberRow = at(members, index);
      return [row.name, this.member(row.value, value, `${path}.${segment(row.name)}`)] as const;
    });
    return { ...Object.fromEntries(declared), ...this.#entries(more ?? 'ANY', fill.more ?? [], path) };
  }

  #entries(type: TypeRef, entries: readonly (readonly [string, Fill])[], path: string): Record<string, unknown> {
    return Object.fromEntries(
      entries.map(([key, value]) => [key, this.#value(type, value, `${path}.${segment(key)}`)]),
    );
  }

  #union(type: TypeRef, fill: Extract<Fill, { alternative: number }>, path: string): unknown {
    const row = this.#row(type, 'union');
    const { alternatives, discriminator } = row as Extract<typeof row, { kind: 'union' }>;
    const alternative = at(alternatives, fill.alternative);
    const value = this.#value(alternative.type, fill.value, path);
    const isTagged = fill.tag !== undefined && discriminator !== undefined && typeof value === 'object';
    return isTagged ? { ...Object.fromEntries([[discriminator, fill.tag]]), ...value } : value;
  }

  #row(type: TypeRef, kind: 'object' | 'union'): CallTable['types'][number] {
    const row = typeof type === 'number' ? at(this.#table.types, type) : undefined;
    if (row?.kind !== kind) {
      throw new TypeError(`the table has no ${kind} for a value`);
    }
    return row;
  }

  #file(name: string, path: string): Blob {
    const file = this.#files.get(path);
    if (!file) {
      throw new FillError(name ? `choose the file '${name}' again` : `choose a file for ${path}`);
    }
    return file;
  }
}

function isList(fill: Fill): fill is readonly Fill[] {
  return Array.isArray(fill);
}

function itemType(type: TypeRef, index: number): TypeRef {
  if (typeof type !== 'object') {
    return 'ANY';
  }
  if (type[0] === 'tuple') {
    return type[2][index] ?? type[3] ?? type[1];
  }
  return type[0] === 'list' ? type[1] : 'ANY';
}

function scalar(kind: ScalarKind, text: string): unknown {
  switch (kind) {
    case 'BOOLEAN':
      return text === 'true';
    case 'INT32':
    case 'INT64':
    case 'UINT64':
    case 'DOUBLE':
    case 'NUMBER':
    case 'UNIX_TIME':
      return number(text);
    default:
      return text;
  }
}

// A number, unless that would change an integer.
function number(text: string): number | bigint {
  const value = Number(text);
  return Number.isSafeInteger(value) || !/^-?\d+$/.test(text) ? value : BigInt(text);
}

/** The value of a JSON text, with integers as they are written where the browser tells how they are. */
export function exactJson(text: string): unknown {
  const exact = (_: string, value: unknown, context?: { readonly source?: string }): unknown =>
    typeof value === 'number' && context?.source !== undefined ? number(context.source) : value;
  return JSON.parse(text, exact);
}

function at<T>(rows: readonly T[], index: number): T {
  const row = rows[index];
  if (row === undefined) {
    throw new TypeError(`the table has no row ${index}`);
  }
  return row;
}
