// The schemas of an OpenAPI 3.0 document, translated to JSON Schema and compiled by ajv when they are first needed.
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { numberText } from './text.mjs';

/** How a schema is read: request bodies in JSON, texts of forms and parameters, and what the server answers. */
export const Mode = Object.freeze({ JSON: 'json', TEXT: 'text', ANSWER: 'answer' });

const KEPT = [
  'maxLength',
  'minLength',
  'pattern',
  'maxItems',
  'minItems',
  'uniqueItems',
  'maxProperties',
  'minProperties',
];
const NUMERIC = ['minimum', 'maximum', 'multipleOf', 'exclusiveMinimum', 'exclusiveMaximum'];
const LISTS = ['anyOf', 'oneOf'];

// A pattern of the document may be valid only without the u flag, which ajv always sets.
function regExp(pattern, flags) {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return new RegExp(pattern);
  }
}
regExp.code = 'new RegExp';

/** Validators for the schemas of one document. */
export class Schemas {
  #document;
  #ajv;
  #ids = new Map();
  #validators = { json: new WeakMap(), text: new WeakMap(), answer: new WeakMap() };

  constructor(document) {
    this.#document = document;
    this.#ajv = new Ajv2019({
      allErrors: true,
      verbose: true,
      strict: false,
      inlineRefs: false,
      validateSchema: false,
      addUsedSchema: false,
      code: { regExp },
    });
    addFormats(this.#ajv);
    this.#ajv.addFormat('decimal', /^-?\d+(\.\d+)?$/);
    this.#ajv.addKeyword(numberText);
  }

  /** The object a value of the document stands for: itself, or the target of its `$ref`. */
  resolve(value) {
    let target = value;
    for (let steps = 0; typeof target?.$ref === 'string'; steps++) {
      if (steps > 100) {
        throw new Error(`${value.$ref} is a circle of references`);
      }
      target = this.#at(target.$ref);
    }
    return target;
  }

  /** A function that judges a value, leaving what it found in its `errors`. */
  validator(schema, mode) {
    const known = this.#validators[mode];
    if (!known.has(schema)) {
      known.set(schema, this.#ajv.compile(this.#translate(schema, { mode, open: mode === Mode.ANSWER })));
    }
    return known.get(schema);
  }

  #at(pointer) {
    if (!pointer.startsWith('#/')) {
      throw new Error(`${pointer} is outside the document; bundle the document first`);
    }
    const steps = pointer
      .slice(2)
      .split('/')
      .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
    const target = steps.reduce((value, step) => value?.[step], this.#document);
    if (target === undefined) {
      throw new Error(`${pointer} names nothing in the document`);
    }
    return target;
  }

  // The id comes first and the schema after it, so that schemas which refer to each other end.
  #reference(pointer, how) {
    const key = `${how.mode} ${how.open} ${pointer}`;
    if (!this.#ids.has(key)) {
      const id = `contract:${this.#ids.size}`;
      this.#ids.set(key, id);
      this.#ajv.addSchema({ $id: id, ...this.#translate(this.#at(pointer), how) });
    }
    return { $ref: this.#ids.get(key) };
  }

  #translate(schema, how) {
    if (typeof schema.$ref === 'string') {
      return this.#reference(schema.$ref, how);
    }
    const result = this.#scalars(schema, how);
    this.#arrays(schema, how, result);
    this.#objects(schema, how, result);
    this.#compositions(schema, how, result);
    return schema.nullable === true
      ? { anyOf: [result, how.mode === Mode.TEXT ? { const: '' } : { type: 'null' }] }
      : result;
  }

  #scalars(schema, { mode }) {
    const result = {};
    const text = mode === Mode.TEXT;
    if (text && (schema.type === 'integer' || schema.type === 'number')) {
      return { numberText: this.#scalars(schema, { mode: Mode.JSON }) };
    }
    if (schema.type !== undefined && !(text && schema.type === 'boolean')) {
      result.type = schema.type;
    }
    if (schema.enum !== undefined || (text && schema.type === 'boolean')) {
      const values = schema.enum ?? [true, false];
      result.enum = text ? values.map((value) => (value === null ? '' : String(value))) : values;
    }
    // Formats are open: one that nobody registered says nothing.
    if (schema.format !== undefined && Object.hasOwn(this.#ajv.formats, schema.format)) {
      result.format = schema.format;
    }
    for (const keyword of KEPT.filter((each) => schema[each] !== undefined)) {
      result[keyword] = schema[keyword];
    }
    return Object.assign(result, numbers(schema));
  }

  #arrays(schema, how, result) {
    if (schema.items !== undefined) {
      result.items = this.#translate(schema.items, closed(how));
    }
  }

  #objects(schema, how, result) {
    const { properties, additionalProperties } = schema;
    if (properties !== undefined) {
      const entries = Object.entries(properties);
      result.properties = Object.fromEntries(entries.map(([name, each]) => [name, this.#translate(each, closed(how))]));
    }
    if (schema.required !== undefined) {
      // A member that only the other direction carries is not required in this one.
      const other = how.mode === Mode.ANSWER ? 'writeOnly' : 'readOnly';
      result.required = schema.required.filter(
        (name) => properties?.[name] === undefined || this.resolve(properties[name])[other] !== true,
      );
    }
    if (typeof additionalProperties === 'object') {
      result.additionalProperties = this.#translate(additionalProperties, closed(how));
    } else if (additionalProperties !== undefined) {
      result.additionalProperties = additionalProperties;
    } else if (properties !== undefined && !how.open && !isComposed(schema)) {
      result.additionalProperties = false;
    }
  }

  #compositions(schema, how, result) {
    const parts = isComposed(schema) && (schema.properties !== undefined || schema.allOf !== undefined);
    const inner = parts ? { ...how, open: true } : how;
    for (const keyword of LISTS.filter((each) => schema[each] !== undefined)) {
      result[keyword] = schema[keyword].map((each) => this.#translate(each, inner));
    }
    if (schema.allOf !== undefined) {
      result.allOf = schema.allOf.map((each) => this.#translate(each, inner));
    }
    if (schema.not !== undefined) {
      result.not = this.#translate(schema.not, { ...how, open: true });
    }
    if (parts && !how.open && this.#closes(schema)) {
      result.unevaluatedProperties = false;
    }
  }

  // Free-form objects (no member declared anywhere) stay free.
  #closes(schema, seen = new Set()) {
    const target = this.resolve(schema);
    if (seen.has(target)) {
      return false;
    }
    seen.add(target);
    const members = [...(target.allOf ?? []), ...(target.anyOf ?? []), ...(target.oneOf ?? [])];
    return target.properties !== undefined || members.some((each) => this.#closes(each, seen));
  }
}

// Only the parts of a composed schema are open; a member's own value is closed again, except in answers.
function closed(how) {
  return { ...how, open: how.mode === Mode.ANSWER };
}

function isComposed(schema) {
  return schema.allOf !== undefined || LISTS.some((keyword) => schema[keyword] !== undefined);
}

// OpenAPI 3.0 says in a boolean whether a limit is exclusive; JSON Schema has a keyword for each kind of limit.
function numbers(schema) {
  const result = Object.fromEntries(
    NUMERIC.filter((each) => schema[each] !== undefined).map((each) => [each, schema[each]]),
  );
  for (const [limit, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ]) {
    if (schema[exclusive] === true && schema[limit] !== undefined) {
      result[exclusive] = schema[limit];
      delete result[limit];
    } else if (typeof schema[exclusive] === 'boolean') {
      delete result[exclusive];
    }
  }
  return result;
}
