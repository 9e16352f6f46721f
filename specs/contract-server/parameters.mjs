// Validates the path, query, header and cookie parameters of one operation.
import { describeField, readFields, structured } from './fields.mjs';
import { Mode } from './schemas.mjs';
import { percentDecode, textTree } from './text.mjs';
import { Violations } from './violations.mjs';

// OpenAPI, Parameter Object: header parameters with these names are ignored.
const IGNORED_HEADERS = new Set(['accept', 'content-type', 'authorization']);

/** The parameters of an operation in one location. */
class ParameterLocation {
  constructor(location, parameters, schemas) {
    this.location = location;
    this.schemas = schemas;
    const lower = location === 'header';
    const named = parameters
      .filter((each) => each.in === location && !(lower && IGNORED_HEADERS.has(each.name.toLowerCase())))
      .map((each) => (lower ? { ...each, name: each.name.toLowerCase() } : each));
    this.fields = named.map((each) => describeField(each, schemas));
    this.contents = new Map(named.filter((each) => each.content).map((each) => [each.name, contentSchema(each)]));
    // One schema for the location, so that ajv reports missing and undeclared parameters too.
    this.schema = {
      type: 'object',
      properties: Object.fromEntries(named.map((each) => [each.name, each.schema ?? contentSchema(each)])),
      required: named.filter((each) => each.required === true).map((each) => each.name),
      additionalProperties: false,
    };
  }

  listener(violations) {
    return {
      addViolation: (name, message, value) => violations.add(this.location, name, message, value),
      validateJson: (name, value) =>
        violations.validate(this.location, name, this.schemas.validator(this.contents.get(name), Mode.JSON), value),
    };
  }

  validate(tree, violations) {
    violations.validate(this.location, '', this.schemas.validator(this.schema, Mode.TEXT), tree);
  }
}

/** All parameters of an operation. */
export class Parameters {
  #locations;

  constructor(operation, schemas) {
    const inLocation = (name) => new ParameterLocation(name, operation.parameters, schemas);
    this.#locations = {
      path: inLocation('path'),
      query: inLocation('query'),
      header: inLocation('header'),
      cookie: inLocation('cookie'),
    };
  }

  /** The violations of a request; `pathValues` are raw, `queryText` is without credentials. */
  validate(request, { pathValues, queryText }) {
    const violations = new Violations();
    const { path, query, header, cookie } = this.#locations;
    path.validate(
      readTexts(path, (name) => pathValues[name], violations, decodePath),
      violations,
    );
    query.validate(readFields(queryText, query.fields, query.listener(violations)), violations);
    header.validate(
      readTexts(header, (name) => request.headers[name], violations),
      violations,
    );
    cookie.validate(
      readTexts(cookie, (name) => request.cookies.get(name), violations),
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
    listener.addViolation(name, 'must be percent-encoded UTF-8', text);
  }
  return decoded ?? text;
}

// The values of a location in which each parameter is one text.
function readTexts(location, find, violations, decode = (text) => text) {
  const listener = location.listener(violations);
  const tree = {};
  for (const field of location.fields) {
    const text = find(field.name);
    if (text === undefined) {
      continue;
    }
    const value = field.json
      ? readJson(field.name, decode(text, listener, field.name), listener)
      : parseStyle(field, text, (part) => decode(part, listener, field.name));
    if (value !== undefined) {
      tree[field.name] = value;
    }
  }
  return tree;
}

function readJson(name, text, listener) {
  try {
    const value = JSON.parse(text);
    listener.validateJson(name, value);
    return textTree(value);
  } catch (error) {
    listener.addViolation(name, `must be JSON: ${error.message}`, text);
    return undefined;
  }
}

// Styles of one text: simple (a,b), label (.a.b) and matrix (;name=a,b or ;name=a;name=b).
function parseStyle(field, text, decode) {
  let rest = text;
  if (field.style === 'label') {
    rest = text.replace(/^\./, '');
  } else if (field.style === 'matrix') {
    const bare =
      field.kind === 'object' && field.explode ? text.replace(/^;/, '') : text.replace(`;${field.name}=`, '');
    rest = field.explode && field.kind === 'array' ? bare.replaceAll(`;${field.name}=`, ';') : bare;
  }
  if (field.kind !== 'array' && field.kind !== 'object') {
    return decode(rest);
  }
  const delimiter =
    !field.explode || field.style === 'simple' || field.style === 'form' ? ',' : field.style === 'label' ? '.' : ';';
  const trim = field.style === 'simple' ? (part) => decode(part.trim()) : decode;
  return structured(field, rest === '' ? [] : rest.split(delimiter), trim);
}
