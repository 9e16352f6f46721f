// Translates the schemas of an OpenAPI 3.0 document to JSON Schema and compiles them with ajv at their first use.
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { numberText } from './text.mjs';

/** The values that a schema validates: JSON request bodies, form members and parameters as text, or responses. */
export const Mode = Object.freeze({ JSON: 'json', TEXT: 'text', ANSWER: 'answer' });

const UNCHANGED = [
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
const ALTERNATIVES = ['anyOf', 'oneOf'];

// Some patterns are valid only without the flag `u`, which ajv always sets.
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

  /** The target of a value with a `$ref`, or the value itself. */
  resolve(value) {
    let target = value;
    for (let steps = 0; typeof target?.$ref === 'string'; steps++) {
      if (steps > 100) {
        throw new Error(`${value.$ref} is a circular reference`);
      }
      target = this.#at(target.$ref);
    }
    return target;
  }

  /** The ajv validator of a schema. */
  validator(schema, mode) {
    const validators = this.#validators[mode];
    if (!validators.has(schema)) {
      validators.set(schema, this.#ajv.compile(this.#translate(schema, { mode, open: mode === Mode.ANSWER })));
    }
    return validators.get(schema);
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
      throw new Error(`${pointer} does not exist in the document`);
    }
    return target;
  }

  // The id is registered before the schema is translated, which ends recursion.
  #reference(pointer, context) {
    const key = `${context.mode} ${context.open} ${pointer}`;
    if (!this.#ids.has(key)) {
      const id = `contract:${this.#ids.size}`;
      this.#ids.set(key, id);
      this.#ajv.addSchema({ $id: id, ...this.#translate(this.#at(pointer), context) });
    }
    return { $ref: this.#ids.get(key) };
  }

  #translate(schema, context) {
    if (typeof schema.$ref === 'string') {
      return this.#reference(schema.$ref, context);
    }
    const result = this.#scalars(schema, context);
    this.#arrays(schema, context, result);
    this.#objects(schema, context, result);
    this.#compositions(schema, context, result);
    return schema.nullable === true
      ? { anyOf: [result, context.mode === Mode.TEXT ? { const: '' } : { type: 'null' }] }
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
    // Unknown formats are ignored.
    if (schema.format !== undefined && Object.hasOwn(this.#ajv.formats, schema.format)) {
      result.format = schema.format;
    }
    for (const keyword of UNCHANGED.filter((each) => schema[each] !== undefined)) {
      result[keyword] = schema[keyword];
    }
    return Object.assign(result, numericKeywords(schema));
  }

  #arrays(schema, context, result) {
    if (schema.items !== undefined) {
      result.items = this.#translate(schema.items, closed(context));
    }
  }

  #objects(schema, context, result) {
    const { properties, additionalProperties } = schema;
    if (properties !== undefined) {
      const entries = Object.entries(properties);
      result.properties = Object.fromEntries(
        entries.map(([name, each]) => [name, this.#translate(each, closed(context))]),
      );
    }
    if (schema.required !== undefined) {
      // OpenAPI, Schema Object: `required` of a readOnly or writeOnly member applies to one direction only.
      const other = context.mode === Mode.ANSWER ? 'writeOnly' : 'readOnly';
      result.required = schema.required.filter(
        (name) => properties?.[name] === undefined || this.resolve(properties[name])[other] !== true,
      );
    }
    if (typeof additionalProperties === 'object') {
      result.additionalProperties = this.#translate(additionalProperties, closed(context));
    } else if (additionalProperties !== undefined) {
      result.additionalProperties = additionalProperties;
    } else if (properties !== undefined && !context.open && !isComposed(schema)) {
      result.additionalProperties = false;
    }
  }

  #compositions(schema, context, result) {
    const parts = isComposed(schema) && (schema.properties !== undefined || schema.allOf !== undefined);
    const inner = parts ? { ...context, open: true } : context;
    for (const keyword of ALTERNATIVES.filter((each) => schema[each] !== undefined)) {
      result[keyword] = schema[keyword].map((each) => this.#translate(each, inner));
    }
    if (schema.allOf !== undefined) {
      result.allOf = schema.allOf.map((each) => this.#translate(each, inner));
    }
    if (schema.not !== undefined) {
      result.not = this.#translate(schema.not, { ...context, open: true });
    }
    if (parts && !context.open && this.#closes(schema)) {
      result.unevaluatedProperties = false;
    }
  }

  // A schema without any declared member allows every member.
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

// The parts of a composed schema allow other members; the values of members do not, except in responses.
function closed(context) {
  return { ...context, open: context.mode === Mode.ANSWER };
}

function isComposed(schema) {
  return schema.allOf !== undefined || ALTERNATIVES.some((keyword) => schema[keyword] !== undefined);
}

// `exclusiveMinimum` and `exclusiveMaximum` are booleans in OpenAPI 3.0 and numbers in JSON Schema.
function numericKeywords(schema) {
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
