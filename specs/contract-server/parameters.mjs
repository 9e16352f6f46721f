// Judges the parameters of one operation in path, query, headers and cookies.
import { field, readFields, structured } from './fields.mjs';
import { Mode } from './schemas.mjs';
import { percentDecode, textTree } from './text.mjs';
import { Violations } from './violations.mjs';

// OpenAPI, Parameter Object: header parameters of these names are described elsewhere in the document.
const NOT_PARAMETERS = new Set(['accept', 'content-type', 'authorization']);

/** The parameters of an operation that stand in one place of the request. */
class Place {
  constructor(place, parameters, schemas) {
    this.place = place;
    this.schemas = schemas;
    const lower = place === 'header';
    const named = parameters
      .filter((each) => each.in === place && !(lower && NOT_PARAMETERS.has(each.name.toLowerCase())))
      .map((each) => (lower ? { ...each, name: each.name.toLowerCase() } : each));
    this.fields = named.map((each) => field(each, schemas));
    this.contents = new Map(named.filter((each) => each.content).map((each) => [each.name, contentSchema(each)]));
    // One schema for the whole place, so that ajv also finds what is missing and what nobody declared.
    this.schema = {
      type: 'object',
      properties: Object.fromEntries(named.map((each) => [each.name, each.schema ?? contentSchema(each)])),
      required: named.filter((each) => each.required === true).map((each) => each.name),
      additionalProperties: false,
    };
  }

  listener(violations) {
    return {
      complain: (name, message, value) => violations.add(this.place, name, message, value),
      typed: (name, value) =>
        violations.judge(this.place, name, this.schemas.validator(this.contents.get(name), Mode.JSON), value),
    };
  }

  judge(tree, violations) {
    violations.judge(this.place, '', this.schemas.validator(this.schema, Mode.TEXT), tree);
  }
}

/** All parameters of an operation. */
export class Parameters {
  #places;

  constructor(operation, schemas) {
    const place = (name) => new Place(name, operation.parameters, schemas);
    this.#places = { path: place('path'), query: place('query'), header: place('header'), cookie: place('cookie') };
  }

  /** The violations of a request; `pathValues` are raw, `queryText` is without credentials. */
  judge(request, { pathValues, queryText }) {
    const violations = new Violations();
    const { path, query, header, cookie } = this.#places;
    path.judge(
      single(path, (name) => pathValues[name], violations, decodePath),
      violations,
    );
    query.judge(readFields(queryText, query.fields, query.listener(violations)), violations);
    header.judge(
      single(header, (name) => request.headers[name], violations),
      violations,
    );
    cookie.judge(
      single(cookie, (name) => request.cookies.get(name), violations),
      violations,
    );
    return violations.list;
  }
}

function contentSchema(parameter) {
  return Object.values(parameter.content ?? {})[0]?.schema ?? {};
}

function decodePath(text, listener, name) {
  const decoded = percentDecode(text);
  if (decoded === undefined) {
    listener.complain(name, 'must be percent-encoded UTF-8', text);
  }
  return decoded ?? text;
}

// Each parameter of these places has one text of its own.
function single(place, find, violations, decode = (text) => text) {
  const listener = place.listener(violations);
  const tree = {};
  for (const known of place.fields) {
    const text = find(known.name);
    if (text === undefined) {
      continue;
    }
    const value = known.json
      ? readJson(known.name, decode(text, listener, known.name), listener)
      : unstyled(known, text, (part) => decode(part, listener, known.name));
    if (value !== undefined) {
      tree[known.name] = value;
    }
  }
  return tree;
}

function readJson(name, text, listener) {
  try {
    const value = JSON.parse(text);
    listener.typed(name, value);
    return textTree(value);
  } catch (error) {
    listener.complain(name, `must be JSON: ${error.message}`, text);
    return undefined;
  }
}

// Styles of one text: simple (a,b), label (.a.b) and matrix (;name=a,b or ;name=a;name=b).
function unstyled(known, text, decode) {
  let rest = text;
  if (known.style === 'label') {
    rest = text.replace(/^\./, '');
  } else if (known.style === 'matrix') {
    const bare =
      known.kind === 'object' && known.explode ? text.replace(/^;/, '') : text.replace(`;${known.name}=`, '');
    rest = known.explode && known.kind === 'array' ? bare.replaceAll(`;${known.name}=`, ';') : bare;
  }
  if (known.kind !== 'array' && known.kind !== 'object') {
    return decode(rest);
  }
  const delimiter =
    !known.explode || known.style === 'simple' || known.style === 'form' ? ',' : known.style === 'label' ? '.' : ';';
  const trim = known.style === 'simple' ? (part) => decode(part.trim()) : decode;
  return structured(known, rest === '' ? [] : rest.split(delimiter), trim);
}
