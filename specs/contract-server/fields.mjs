// Names and texts of a query or a form, read by qs into the tree that their schema describes.
import qs from 'qs';
import { percentDecode, textTree } from './text.mjs';

// Far above what a test sends: qs would otherwise cut silently, or turn long arrays into objects.
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
 * What the document says of one name: `style` and `explode` of OpenAPI, `json` for a value that is JSON text, and the
 * kind of value its schema asks for (`array`, `object` or anything else), with the kind of the array's items.
 */
export function field(parameter, schemas) {
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
 * The tree of a query or form text. The listener's `complain(name, message, value)` hears what cannot be read, its
 * `typed(name, value)` each value that came as JSON and therefore has types, which the tree has no more.
 */
export function readFields(text, fields, listener) {
  const reader = new FieldReader(fields, listener);
  if (/[^\x21-\x7e]/.test(text)) {
    listener.complain('', 'must be percent-encoded', text);
  }
  for (const pair of text.split('&').filter((each) => each !== '')) {
    const at = pair.indexOf('=');
    reader.add(at < 0 ? pair : pair.slice(0, at), at < 0 ? '' : pair.slice(at + 1));
  }
  return reader.tree();
}

/** Collects pairs of a name and a text, both percent-encoded, into a tree. */
export class FieldReader {
  #fields;
  #listener;
  #direct = Object.create(null);
  #rest = [];
  #bracketed = new Set();
  #bare = new Set();

  constructor(fields, listener) {
    this.#fields = new Map(fields.map((each) => [each.name, each]));
    this.#listener = listener;
  }

  add(key, value) {
    const whole = this.#decode(key);
    const name = this.#fields.has(whole) ? whole : whole.split('[')[0];
    const known = this.#fields.get(name);
    (name === whole ? this.#bare : this.#bracketed).add(name);
    if (known?.json && name === whole) {
      this.putJson(name, this.#decode(value));
    } else if (known && isDelimited(known) && name === whole) {
      this.#put(name, this.#delimited(known, value));
    } else if (known && name.includes('[')) {
      // The document names the parameter with its brackets, so they do not nest.
      this.#put(name, this.#decode(value));
    } else {
      if (EMPTY_BRACKETS.test(key)) {
        this.#listener.complain(name, 'must have the index of each array item in brackets', whole);
      }
      this.#rest.push(`${key}=${value}`);
    }
  }

  /** Takes a whole value that came as JSON. */
  putJson(name, text) {
    try {
      const value = JSON.parse(text);
      this.#listener.typed(name, value);
      this.#put(name, textTree(value));
    } catch (error) {
      this.#listener.complain(name, `must be JSON: ${error.message}`, text);
    }
  }

  tree() {
    const tree = Object.assign(Object.create(null), this.#nested(), this.#direct);
    for (const known of this.#fields.values()) {
      this.#gather(known, tree);
      this.#settle(known, tree);
    }
    return tree;
  }

  #nested() {
    // A name was decoded when it was added, and what was wrong with it was said.
    const decoder = (text, fallback, charset, kind) => this.#decode(text, kind !== 'key');
    try {
      // A null prototype keeps names such as toString, and sparse arrays show a missing index.
      return qs.parse(this.#rest.join('&'), { ...LIMITS, decoder, plainObjects: true, allowSparse: true });
    } catch (error) {
      this.#listener.complain('', error.message, this.#rest.join('&'));
      return {};
    }
  }

  #gather(known, tree) {
    if (known.kind !== 'object' || !known.spread || known.json || known.name in tree) {
      return;
    }
    const found = known.members.filter((name) => !this.#fields.has(name) && name in tree);
    if (found.length > 0) {
      tree[known.name] = Object.fromEntries(found.map((name) => [name, tree[name]]));
      found.forEach((name) => delete tree[name]);
    }
  }

  #settle(known, tree) {
    const value = tree[known.name];
    if (known.json || value === undefined) {
      return;
    }
    const ofScalars = known.kind === 'array' && known.itemKind !== 'object' && known.itemKind !== 'array';
    if (known.style === 'deepObject') {
      if (Array.isArray(value) && this.#bare.has(known.name)) {
        this.#listener.complain(known.name, 'must be sent in brackets (style deepObject)', value);
      }
    } else if (ofScalars && this.#bracketed.has(known.name)) {
      this.#listener.complain(known.name, `must be sent without brackets (style ${known.style})`, value);
    } else if (known.kind === 'array' && !Array.isArray(value) && !this.#bracketed.has(known.name)) {
      // One value under the name of an exploded array is an array of one.
      tree[known.name] = [value];
    }
  }

  #put(name, value) {
    this.#direct[name] = name in this.#direct ? [this.#direct[name], value].flat() : value;
  }

  #delimited(known, text) {
    return structured(known, text.split(DELIMITERS[known.style] ?? /,/), (each) => this.#decode(each));
  }

  #decode(text, aloud = true) {
    const decoded = percentDecode(text.replaceAll('+', ' '));
    if (decoded === undefined && aloud) {
      this.#listener.complain('', 'must be percent-encoded UTF-8', text);
    }
    return decoded ?? text;
  }
}

function isDelimited(known) {
  return (known.kind === 'array' || known.kind === 'object') && !known.explode && known.style !== 'deepObject';
}

/** The array or object whose parts stand side by side in one text: `a,b`, `name,value` or `name=value`. */
export function structured(known, parts, decode) {
  if (known.kind === 'array') {
    return parts.map(decode);
  }
  const pairs = known.explode
    ? parts.map((part) => part.split(/=(.*)/s).slice(0, 2))
    : parts.filter((_, at) => at % 2 === 0).map((name, at) => [name, parts[at * 2 + 1] ?? '']);
  return Object.fromEntries(pairs.map(([name, value]) => [decode(name), decode(value ?? '')]));
}
