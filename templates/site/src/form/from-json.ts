// Values from the JSON that is sent for them. What does not fit its type is left out.
import { type Json, jacksonText, parse } from '../snippet/json.js';
import type { CallTable, Fill, MemberRow, ObjectRow, TypeRef, UnionRow, ValueRow } from '../table.js';
import { check } from './kinds.js';
import { tupleItem } from './shapes.js';
import { rowOf } from './types.js';

/** How closely JSON has to fit: to the parts that it can, without others, or with all that are required. */
type Fit = 0 | 1 | 2;

type Given = Json | undefined;
type Entry = readonly [name: string, value: Fill];

const DEEPEST = 40;

/** Reads JSON as values of the types of a table. */
export class JsonReader {
  // Each alternative is tried for each fit; without this, nested unions would take exponential time.
  private readonly tried = new Map<Json, Map<string, Fill | undefined>>();
  private depth = 0;

  constructor(private readonly table: CallTable) {}

  /** The value of an input or a member; undefined: the JSON has none for it. */
  member(
    { type, readOnly, constant, choices, nullable, clearable }: ValueRow,
    json: Given,
    fit: Fit = 0,
  ): Fill | undefined {
    if (json === undefined || readOnly) {
      return undefined;
    }
    if ((json === null && nullable) || (json === '' && clearable)) {
      return null;
    }
    const allowed = constant === undefined ? choices : [constant];
    return allowed && !allowed.some((each) => jacksonText(parse(each)) === jacksonText(json))
      ? undefined
      : this.value(type, json, fit);
  }

  private value(type: TypeRef, json: Json, fit: Fit): Fill | undefined {
    if (this.depth === DEEPEST) {
      return undefined;
    }
    this.depth++;
    const row = rowOf(this.table, type);
    const value =
      typeof type === 'object'
        ? this.composed(type, json, fit)
        : row?.kind === 'object'
          ? this.object(row, json, fit)
          : row?.kind === 'union'
            ? this.union(row, Number(type), json, fit)
            : scalar(row?.kind === 'enum' ? row.scalar : type, json);
    this.depth--;
    return value;
  }

  private composed(type: Extract<TypeRef, readonly unknown[]>, json: Json, fit: Fit): Fill | undefined {
    switch (type[0]) {
      case 'nullable':
        return json === null ? null : this.value(type[1], json, fit);
      case 'expandable': {
        const expandable = this.value(typeof json === 'string' ? 'STRING' : type[1], json, fit);
        return expandable === undefined ? undefined : { expandable };
      }
      case 'map': {
        const map = json instanceof Map ? this.entries(type[1], [...json], fit) : undefined;
        return map && { map };
      }
      case 'list':
        return Array.isArray(json)
          ? all(
              json.map((each) => this.value(type[1], each, fit)),
              fit,
            )
          : undefined;
      case 'tuple':
        return Array.isArray(json) ? this.tuple(type, json, fit) : undefined;
    }
  }

  // Items have their places, so that one that does not fit ends the list.
  private tuple(
    [, item, own, rest]: Extract<TypeRef, readonly ['tuple', ...unknown[]]>,
    json: readonly Json[],
    fit: Fit,
  ): Fill | undefined {
    const typed = json.map((each, index) => {
      const type = own[index] ?? rest;
      const value = type === undefined ? undefined : this.value(type, each, fit);
      return type === undefined || value === undefined || item !== 'ANY' ? value : tupleItem(this.table, type, value);
    });
    const end = typed.indexOf(undefined);
    return all(end < 0 || fit > 0 ? typed : typed.slice(0, end), fit);
  }

  private entries(type: TypeRef, json: readonly (readonly [string, Json])[], fit: Fit): readonly Entry[] | undefined {
    const entries = json.flatMap(([name, each]): Entry[] => {
      const value = this.value(type, each, fit);
      return value === undefined ? [] : [[name, value]];
    });
    return fit > 0 && entries.length < json.length ? undefined : entries;
  }

  private object({ members, more }: ObjectRow, json: Json, fit: Fit): Fill | undefined {
    if (!(json instanceof Map)) {
      return undefined;
    }
    const given = members.flatMap((member: MemberRow, index): (readonly [number, Fill])[] => {
      const value = this.member(member.value, json.get(member.name), fit);
      return value === undefined ? [] : [[index, value]];
    });
    const others = [...json].filter(([name]) => !members.some((member) => member.name === name));
    const further = more === undefined ? [] : this.entries(more, others, fit);
    const isComplete = fit < 2 || members.every(({ name, value }) => !value.required || json.has(name));
    return fit > 0 && (!isComplete || !further || given.length + further.length < json.size)
      ? undefined
      : { members: given, ...(further && further.length > 0 ? { more: further } : {}) };
  }

  private union(row: UnionRow, index: number, json: Json, fit: Fit): Fill | undefined {
    const tried = this.tried.get(json) ?? new Map<string, Fill | undefined>();
    this.tried.set(json, tried);
    const key = `${index} ${fit}`;
    if (!tried.has(key)) {
      tried.set(key, this.alternative(row, json, fit));
    }
    return tried.get(key);
  }

  private alternative({ alternatives, discriminator = '' }: UnionRow, json: Json, atLeast: Fit): Fill | undefined {
    const given = json instanceof Map ? json.get(discriminator) : undefined;
    const isPicked = alternatives.some(({ values }) => values?.some((each) => each === given));
    for (const fit of ([2, 1, 0] as const).filter((each) => each >= atLeast)) {
      for (const [alternative, { type, values = [], tagged }] of alternatives.entries()) {
        const tag = values.find((each) => each === given);
        const inside =
          tagged && json instanceof Map ? new Map([...json].filter(([name]) => name !== discriminator)) : json;
        const isOther = tag === undefined && (isPicked || (tagged && fit > 0));
        const value = isOther ? undefined : this.value(type, inside, fit);
        if (value !== undefined) {
          return { alternative, value, ...(tagged && values[0] !== undefined ? { tag: tag ?? values[0] } : {}) };
        }
      }
    }
    return undefined;
  }
}

function all(values: readonly (Fill | undefined)[], fit: Fit): readonly Fill[] | undefined {
  const known = values.filter((each) => each !== undefined);
  return fit > 0 && known.length < values.length ? undefined : known;
}

function scalar(type: TypeRef, json: Json): Fill | undefined {
  if (type === 'ANY' || typeof type !== 'string') {
    return { json: jacksonText(json) };
  }
  if (typeof json === 'string' && type === 'BINARY') {
    return { file: json };
  }
  const isText = ['STRING', 'DECIMAL_STRING', 'DATE_TIME', 'DATE', 'BASE64'].includes(type);
  return isText === (typeof json === 'string') && json !== null && !Array.isArray(json) && !(json instanceof Map)
    ? check(type, typeof json === 'string' ? json : jacksonText(json)).fill
    : undefined;
}
