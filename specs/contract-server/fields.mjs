// Parses the pairs of a query or form with qs into the values that their schema describes.
import qs from 'qs';
import { percentDecode, textTree } from './text.mjs';

// Higher than any test needs: with its defaults, qs truncates silently and turns long arrays into objects.
const LIMITS = {
  depth: 100,
  strictDepth: true,
  arrayLimit: 100_000,
  parameterLimit: 1_000_000,
  throwOnLimitExceeded: true,
};
const DELIMITERS = { form: /,/, simple: /,/, spaceDelimited: /%20|\+/, pipeDelimited: /\||%7C/i };
const EMPTY_BRACKETS = /\[\]|%5B%5D/i;

/**
 * The description of a parameter or form member: `style` and `explode` of OpenAPI, `json` for a value that is JSON text,
 * the type of its schema (`array`, `object` or another), and the type of the array's items.
 */
export function describeField(parameter, schemas) {
  const schema = schemas.resolve(parameter.schema ?? {});
  const style = parameter.style ?? (parameter.in === 'path' || parameter.in === 'header' ? 'simple' : 'form');
  return {
    name: parameter.name,
    style,
    explode: parameter.explode ?? style === 'form',
    // Style form with explode makes each member of a query's object a parameter of its own.
    spread: parameter.in === 'query' && style === 'form' && parameter.explode !== false,
    json: parameter.content !== undefined || /[/+]json\b/.test(parameter.contentType ?? ''),
    kind: kindOf(schema),
    itemKind: kindOf(schemas.resolve(schema.items ?? {})),
    members: Object.keys(schema.properties ?? {}),
  };
}

function kindOf(schema) {
  return schema.type ?? (schema.properties === undefined ? 'any' : 'object');
}

/**
 * The value of a query or form text, in which all scalars are text. The listener's `addViolation(name, message, value)` is
 * called for text that cannot be read, its `validateJson(name, value)` for values that are JSON text.
 */
export function readFields(text, fields, listener) {
  const reader = new FieldReader(fields, listener);
  if (/[^\x21-\x7e]/.test(text)) {
    listener.addViolation('', 'must be percent-encoded', text);
  }
  for (const pair of text.split('&').filter((each) => each !== '')) {
    const [name, value = ''] = pair.split(/=(.*)/s);
    reader.add(name, value);
  }
  return reader.tree();
}

/** Parses percent-encoded pairs of a name and a text into one value. */
export class FieldReader {
  #fields;
  #listener;
  #plainValues = Object.create(null);
  #nestedPairs = [];
  #bracketed = new Set();
  #bare = new Set();

  constructor(fields, listener) {
    this.#fields = new Map(fields.map((each) => [each.name, each]));
    this.#listener = listener;
  }

  add(key, value) {
    const whole = this.#decode(key);
    const name = this.#fields.has(whole) ? whole : whole.split('[')[0];
    const field = this.#fields.get(name);
    (name === whole ? this.#bare : this.#bracketed).add(name);
    if (field?.json && name === whole) {
      this.putJson(name, this.#decode(value));
    } else if (field && isDelimited(field) && name === whole) {
      this.#put(name, this.#delimited(field, value));
    } else if (field && name.includes('[')) {
      // The document names the parameter with its brackets, so they do not nest.
      this.#put(name, this.#decode(value));
    } else {
      if (EMPTY_BRACKETS.test(key)) {
        this.#listener.addViolation(name, 'must have the index of each array item in brackets', whole);
      }
      this.#nestedPairs.push(`${key}=${value}`);
    }
  }

  /** Adds a value that is JSON text. */
  putJson(name, text) {
    try {
      const value = JSON.parse(text);
      this.#listener.validateJson(name, value);
      this.#put(name, textTree(value));
    } catch (error) {
      this.#listener.addViolation(name, `must be JSON: ${error.message}`, text);
    }
  }

  tree() {
    const tree = Object.assign(Object.create(null), this.#nested(), this.#plainValues);
    for (const field of this.#fields.values()) {
      this.#collectMembers(field, tree);
      this.#checkBrackets(field, tree);
    }
    return tree;
  }

  #nested() {
    // The encoding of names was validated when they were added.
    const decoder = (text, fallback, charset, kind) => this.#decode(text, kind !== 'key');
    try {
      // A null prototype keeps names such as toString, and sparse arrays show a missing index.
      return qs.parse(this.#nestedPairs.join('&'), { ...LIMITS, decoder, plainObjects: true, allowSparse: true });
    } catch (error) {
      this.#listener.addViolation('', error.message, this.#nestedPairs.join('&'));
      return {};
    }
  }

  // Style form with explode: the members of the object are parameters.
  #collectMembers(field, tree) {
    if (field.kind !== 'object' || !field.spread || field.json || field.name in tree) {
      return;
    }
    const found = field.members.filter((name) => !this.#fields.has(name) && name in tree);
    if (found.length > 0) {
      tree[field.name] = Object.fromEntries(found.map((name) => [name, tree[name]]));
      found.forEach((name) => delete tree[name]);
    }
  }

  #checkBrackets(field, tree) {
    const value = tree[field.name];
    if (field.json || value === undefined) {
      return;
    }
    const ofScalars = field.kind === 'array' && field.itemKind !== 'object' && field.itemKind !== 'array';
    if (field.style === 'deepObject') {
      if (Array.isArray(value) && this.#bare.has(field.name)) {
        this.#listener.addViolation(field.name, 'must be sent in brackets (style deepObject)', value);
      }
    } else if (ofScalars && this.#bracketed.has(field.name)) {
      this.#listener.addViolation(field.name, `must be sent without brackets (style ${field.style})`, value);
    } else if (field.kind === 'array' && !Array.isArray(value) && !this.#bracketed.has(field.name)) {
      // A single value of an exploded array.
      tree[field.name] = [value];
    }
  }

  #put(name, value) {
    this.#plainValues[name] = name in this.#plainValues ? [this.#plainValues[name], value].flat() : value;
  }

  #delimited(field, text) {
    return structured(field, text.split(DELIMITERS[field.style] ?? /,/), (each) => this.#decode(each));
  }

  #decode(text, reportsErrors = true) {
    const decoded = percentDecode(text.replaceAll('+', ' '));
    if (decoded === undefined && reportsErrors) {
      this.#listener.addViolation('', 'must be percent-encoded UTF-8', text);
    }
    return decoded ?? text;
  }
}

function isDelimited(field) {
  return (field.kind === 'array' || field.kind === 'object') && !field.explode && field.style !== 'deepObject';
}

/** The array or object of the delimited parts of a text: `a,b`, `name,value` or `name=value`. */
export function structured(field, parts, decode) {
  if (field.kind === 'array') {
    return parts.map(decode);
  }
  const pairs = field.explode
    ? parts.map((part) => part.split(/=(.*)/s).slice(0, 2))
    : parts.filter((_, i) => i % 2 === 0).map((name, i) => [name, parts[i * 2 + 1] ?? '']);
  return Object.fromEntries(pairs.map(([name, value]) => [decode(name), decode(value ?? '')]));
}
