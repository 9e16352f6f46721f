// Builds the sample value of a schema, deterministically, with all members or with the required ones only.
import { matchingText } from './patterns.mjs';

// Limits recursive schemas: deeper objects have their required members only.
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
// For schemas with a `minLength` above the length of the text above.
const LONGER_TEXTS = { 'date-time': '2024-02-29T12:34:56+00:00' };
const UNIX_TIME = 1_709_210_096;

/** Sample values for the schemas of a document. */
export class Samples {
  #schemas;

  constructor(schemas) {
    this.#schemas = schemas;
  }

  /** A value with all members of its schema (`full`), or with the required ones only, null if they are nullable. */
  value(schema, full) {
    const value = this.#build(schema, { full, path: [], depth: 0 });
    if (value === undefined) {
      throw new Error('every value of the schema contains itself');
    }
    return value;
  }

  // Undefined if every value contains a value of a schema that is being built.
  #build(schema, context) {
    if (schema.$ref !== undefined) {
      return context.path.includes(schema.$ref)
        ? undefined
        : this.#build(this.#schemas.resolve(schema), enter(context, schema.$ref));
    }
    if (schema.allOf !== undefined) {
      return this.#buildAll(schema, context);
    }
    const alternatives = schema.anyOf ?? schema.oneOf;
    return alternatives === undefined
      ? this.#buildOne(schema, context)
      : this.#buildFirst(schema, alternatives, context);
  }

  #buildAll(schema, context) {
    const { allOf, ...own } = schema;
    let merged = own;
    let inner = context;
    for (const part of allOf) {
      if (part.$ref !== undefined && inner.path.includes(part.$ref)) {
        return undefined;
      }
      inner = part.$ref === undefined ? inner : enter(inner, part.$ref);
      merged = merge(merged, this.#schemas.resolve(part));
    }
    return this.#build(merged, inner);
  }

  #buildFirst(schema, alternatives, context) {
    const { anyOf, oneOf, ...own } = schema;
    const isPlain = Object.keys(own).every((keyword) => !['properties', 'required', 'type', 'enum'].includes(keyword));
    for (const alternative of alternatives) {
      const value = this.#build(isPlain ? alternative : { ...own, allOf: [alternative] }, context);
      if (value !== undefined) {
        return withDiscriminator(value, schema.discriminator, alternative.$ref);
      }
    }
    return undefined;
  }

  #buildOne(schema, context) {
    if (schema.enum !== undefined) {
      return schema.enum.find((each) => each !== null) ?? null;
    }
    const type = schema.type ?? (schema.properties ? 'object' : schema.items ? 'array' : 'string');
    return {
      object: () => this.#object(schema, context),
      array: () => this.#array(schema, context),
      string: () => string(schema),
      integer: () => number(schema),
      number: () => number(schema),
      // Flags such as `has_more` must not announce another page.
      boolean: () => false,
    }[type]?.();
  }

  #object(schema, context) {
    const required = new Set(schema.required);
    const inner = { ...context, depth: context.depth + 1, full: context.full && context.depth < FULL_DEPTH };
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

  #member(schema, context) {
    const target = this.#schemas.resolve(schema);
    if (target.nullable === true && !context.full) {
      return null;
    }
    const written = target.writeOnly === true && context.full ? undefined : this.#build(schema, context);
    return written ?? (target.nullable === true ? null : undefined);
  }

  #array(schema, context) {
    const minimum = schema.minItems ?? 0;
    const count = Math.min(Math.max(minimum, context.full ? 1 : 0), schema.maxItems ?? Infinity);
    const item = count === 0 ? undefined : this.#build(schema.items ?? {}, context);
    if (item === undefined) {
      return minimum === 0 ? [] : undefined;
    }
    const values = this.#schemas.resolve(schema.items ?? {}).enum ?? [];
    return Array.from({ length: count }, (_, i) =>
      schema.uniqueItems === true ? distinctItem(item, i, values) : item,
    );
  }
}

function enter(context, pointer) {
  return { ...context, path: [...context.path, pointer] };
}

function merge(a, b) {
  const lists = ['allOf', 'required'].filter((each) => a[each] !== undefined || b[each] !== undefined);
  return {
    ...a,
    ...b,
    ...(a.properties || b.properties ? { properties: { ...a.properties, ...b.properties } } : {}),
    ...Object.fromEntries(lists.map((each) => [each, [...(a[each] ?? []), ...(b[each] ?? [])]])),
  };
}

// The value with the discriminator of the alternative.
function withDiscriminator(value, discriminator, pointer) {
  if (discriminator === undefined || pointer === undefined || value === null || typeof value !== 'object') {
    return value;
  }
  const name = pointer.split('/').at(-1);
  const mapped = Object.entries(discriminator.mapping ?? {}).find(
    ([, target]) => target === pointer || target === name,
  )?.[0];
  const current = value[discriminator.propertyName];
  return {
    ...value,
    [discriminator.propertyName]: mapped ?? (current === undefined || current === TEXT ? name : current),
  };
}

// The item at an index of an array with unique items.
function distinctItem(item, index, values) {
  if (index === 0 || values.length > index) {
    return values.length > index ? values[index] : item;
  }
  return typeof item === 'number' || typeof item === 'string' ? item + index : item;
}

function string(schema) {
  const minimum = schema.minLength ?? 0;
  if (schema.pattern !== undefined) {
    return matchingText(schema.pattern, minimum) ?? TEXT;
  }
  const preferred = Object.hasOwn(TEXTS, schema.format ?? '') ? TEXTS[schema.format] : TEXT.padEnd(minimum, TEXT);
  const text = preferred.length < minimum ? (LONGER_TEXTS[schema.format] ?? preferred) : preferred;
  return text.slice(0, schema.maxLength ?? text.length);
}

function number(schema) {
  const step = schema.multipleOf ?? 1;
  const preferred = schema.format === 'unix-time' ? UNIX_TIME : step;
  const lower =
    schema.minimum === undefined ? -Infinity : schema.minimum + (schema.exclusiveMinimum === true ? step : 0);
  const upper =
    schema.maximum === undefined ? Infinity : schema.maximum - (schema.exclusiveMaximum === true ? step : 0);
  const clamped = Math.min(Math.max(preferred, lower), upper);
  const multiple = Math.ceil(clamped / step) * step;
  return multiple <= upper ? multiple : clamped;
}
