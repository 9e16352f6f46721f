// The operations of a document, found by method and path.
import { percentDecode } from './text.mjs';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Finds the operation a request calls. */
export class Operations {
  #routes = [];

  constructor(document, schemas) {
    for (const [template, item] of Object.entries(document.paths ?? {})) {
      const pathItem = schemas.resolve(item);
      for (const method of METHODS.filter((each) => pathItem[each] !== undefined)) {
        this.#routes.push(new Route(method, template, { pathItem, document, schemas }));
      }
    }
    // Of two templates that fit, the one with the earlier literal segment is meant (OpenAPI, Paths Object).
    this.#routes.sort((one, other) => (one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : 0));
  }

  /** Every operation of the document. */
  all() {
    return this.#routes.map((route) => route.operation);
  }

  /** The operation with the raw texts of its path parameters, or undefined. */
  find(method, path) {
    const segments = path.split('/');
    for (const route of this.#routes) {
      const values = route.method === method.toLowerCase() ? route.match(segments) : undefined;
      if (values !== undefined) {
        return { operation: route.operation, pathValues: values };
      }
    }
    return undefined;
  }
}

class Route {
  constructor(method, template, { pathItem, document, schemas }) {
    this.method = method;
    this.segments = template.split('/').map(segment);
    // A template sorts behind every literal, segment by segment.
    this.rank = this.segments.map((each) => (each.names.length === 0 ? '0' : '1')).join('');
    this.operation = operation(method, template, { pathItem, document, schemas });
  }

  match(segments) {
    if (segments.length !== this.segments.length) {
      return undefined;
    }
    const values = {};
    for (const [at, { names, pattern }] of this.segments.entries()) {
      const match = pattern.exec(segments[at]);
      if (match === null) {
        return undefined;
      }
      names.forEach((name, group) => (values[name] = match[group + 1]));
    }
    return values;
  }
}

// A segment may hold text around its parameters: {id}.json or {from}-{to}.
function segment(text) {
  const pieces = text.split(/\{([^}]*)\}/);
  const names = pieces.filter((_, at) => at % 2 === 1);
  if (names.length === 0) {
    return { names, pattern: { exec: (raw) => ((percentDecode(raw) ?? raw) === text ? [raw] : null) } };
  }
  const source = pieces.map((piece, at) => (at % 2 === 1 ? '(.+?)' : escapeRegExp(piece))).join('');
  return { names, pattern: new RegExp(`^${source}$`, 's') };
}

function escapeRegExp(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function operation(method, template, { pathItem, document, schemas }) {
  const definition = pathItem[method];
  const parameters = new Map();
  for (const each of [...(pathItem.parameters ?? []), ...(definition.parameters ?? [])].map((one) =>
    schemas.resolve(one),
  )) {
    parameters.set(`${each.in} ${each.name}`, each);
  }
  return {
    id: definition.operationId ?? `${method.toUpperCase()} ${template}`,
    parameters: [...parameters.values()],
    security: definition.security ?? document.security ?? [],
    requestBody: definition.requestBody && schemas.resolve(definition.requestBody),
    responses: definition.responses ?? {},
  };
}
