// Builds a value of a schema: always the same one, with all members or with the required ones only.
import { matchingText } from './patterns.mjs';

// Documents that describe everything nest without end; below this many objects only required members follow.
const FULL_DEPTH = 8;
const TEXT = 'text';
const TEXTS = {
  date: '2024-02-29',
  'date-time': '2024-02-29T12:34:56Z',
  time: '12:34:56Z',
  duration: 'P1DT2H',
  email: 'name@example.com',
  hostname: 'example.com',
  ipv4: '127.0.0.1',
  ipv6: '::1',
  uri: 'https://example.com/path?query=1',
  url: 'https://example.com/path?query=1',
  'uri-reference': '/path?query=1',
  uuid: '123e4567-e89b-42d3-a456-426614174000',
  byte: 'Ynl0ZXM=',
  decimal: '12.50',
};
// Some documents ask for the longer form of the same kind of text.
const LONGER_TEXTS = { 'date-time': '2024-02-29T12:34:56+00:00' };
const UNIX_TIME = 1_709_210_096;

/** Makes values of the schemas of a document. */
export class Samples {
  #schemas;

  constructor(schemas) {
    this.#schemas = schemas;
  }

  /** A value with all members of its schema (`full`) or with the required ones only, null where they may be. */
  value(schema, full) {
    const value = this.#build(schema, { full, path: [], depth: 0 });
    if (value === undefined) {
      throw new Error('every value of the schema contains itself');
    }
    return value;
  }

  // undefined stands for: no value without a schema that is already being built.
  #build(schema, how) {
    if (schema.$ref !== undefined) {
      return how.path.includes(schema.$ref)
        ? undefined
        : this.#build(this.#schemas.resolve(schema), below(how, schema.$ref));
    }
    if (schema.allOf !== undefined) {
      return this.#buildAll(schema, how);
    }
    const alternatives = schema.anyOf ?? schema.oneOf;
    return alternatives === undefined ? this.#buildOne(schema, how) : this.#buildFirst(schema, alternatives, how);
  }

  #buildAll(schema, how) {
    const { allOf, ...own } = schema;
    let merged = own;
    let inner = how;
    for (const part of allOf) {
      if (part.$ref !== undefined && inner.path.includes(part.$ref)) {
        return undefined;
      }
      inner = part.$ref === undefined ? inner : below(inner, part.$ref);
      merged = merge(merged, this.#schemas.resolve(part));
    }
    return this.#build(merged, inner);
  }

  #buildFirst(schema, alternatives, how) {
    const { anyOf, oneOf, ...own } = schema;
    const lone = Object.keys(own).every((keyword) => !['properties', 'required', 'type', 'enum'].includes(keyword));
    for (const alternative of alternatives) {
      const value = this.#build(lone ? alternative : { ...own, allOf: [alternative] }, how);
      if (value !== undefined) {
        return discriminated(value, schema.discriminator, alternative.$ref);
      }
    }
    return undefined;
  }

  #buildOne(schema, how) {
    if (schema.enum !== undefined) {
      return schema.enum.find((each) => each !== null) ?? null;
    }
    const type = schema.type ?? (schema.properties ? 'object' : schema.items ? 'array' : 'string');
    return {
      object: () => this.#object(schema, how),
      array: () => this.#array(schema, how),
      string: () => string(schema),
      integer: () => number(schema),
      number: () => number(schema),
      // Most flags mean that more follows, such as another page.
      boolean: () => false,
    }[type]?.();
  }

  #object(schema, how) {
    const required = new Set(schema.required);
    const inner = { ...how, depth: how.depth + 1, full: how.full && how.depth < FULL_DEPTH };
    const result = {};
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      const value = inner.full || required.has(name) ? this.#member(member, inner) : undefined;
      if (value !== undefined) {
        result[name] = value;
      } else if (required.has(name)) {
        return undefined;
      }
    }
    const others = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
    for (const name of [...required].filter((each) => schema.properties?.[each] === undefined)) {
      result[name] = this.#build(others, inner) ?? null;
    }
    if (inner.full && typeof schema.additionalProperties === 'object') {
      const value = this.#build(others, inner);
      Object.assign(result, value === undefined ? {} : { key: value });
    }
    return result;
  }

  #member(schema, how) {
    const target = this.#schemas.resolve(schema);
    if (target.nullable === true && !how.full) {
      return null;
    }
    const written = target.writeOnly === true && how.full ? undefined : this.#build(schema, how);
    return written ?? (target.nullable === true ? null : undefined);
  }

  #array(schema, how) {
    const fewest = schema.minItems ?? 0;
    const count = Math.min(Math.max(fewest, how.full ? 1 : 0), schema.maxItems ?? Infinity);
    const item = count === 0 ? undefined : this.#build(schema.items ?? {}, how);
    if (item === undefined) {
      return fewest === 0 ? [] : undefined;
    }
    const values = this.#schemas.resolve(schema.items ?? {}).enum ?? [];
    return Array.from({ length: count }, (_, at) => (schema.uniqueItems === true ? variant(item, at, values) : item));
  }
}

function below(how, pointer) {
  return { ...how, path: [...how.path, pointer] };
}

function merge(one, other) {
  const lists = ['allOf', 'required'].filter((each) => one[each] !== undefined || other[each] !== undefined);
  return {
    ...one,
    ...other,
    ...(one.properties || other.properties ? { properties: { ...one.properties, ...other.properties } } : {}),
    ...Object.fromEntries(lists.map((each) => [each, [...(one[each] ?? []), ...(other[each] ?? [])]])),
  };
}

// The member that tells alternatives apart has to name the chosen one.
function discriminated(value, discriminator, pointer) {
  if (discriminator === undefined || pointer === undefined || value === null || typeof value !== 'object') {
    return value;
  }
  const name = pointer.split('/').at(-1);
  const mapped = Object.entries(discriminator.mapping ?? {}).find(
    ([, target]) => target === pointer || target === name,
  )?.[0];
  const known = value[discriminator.propertyName];
  return { ...value, [discriminator.propertyName]: mapped ?? (known === undefined || known === TEXT ? name : known) };
}

// The item itself first, then others of its kind, for arrays that repeat nothing.
function variant(item, at, values) {
  if (at === 0 || values.length > at) {
    return values.length > at ? values[at] : item;
  }
  return typeof item === 'number' ? item + at : typeof item === 'string' ? item + at : item;
}

function string(schema) {
  const fewest = schema.minLength ?? 0;
  if (schema.pattern !== undefined) {
    return matchingText(schema.pattern, fewest) ?? TEXT;
  }
  const usual = Object.hasOwn(TEXTS, schema.format ?? '') ? TEXTS[schema.format] : TEXT.padEnd(fewest, TEXT);
  const text = usual.length < fewest ? (LONGER_TEXTS[schema.format] ?? usual) : usual;
  return text.slice(0, schema.maxLength ?? text.length);
}

function number(schema) {
  const step = schema.multipleOf ?? 1;
  const usual = schema.format === 'unix-time' ? UNIX_TIME : step;
  const least =
    schema.minimum === undefined ? -Infinity : schema.minimum + (schema.exclusiveMinimum === true ? step : 0);
  const most = schema.maximum === undefined ? Infinity : schema.maximum - (schema.exclusiveMaximum === true ? step : 0);
  const within = Math.min(Math.max(usual, least), most);
  const whole = Math.ceil(within / step) * step;
  return whole <= most ? whole : within;
}
