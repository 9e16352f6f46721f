// Finds the operations of a document by method and path.
import { percentDecode } from './text.mjs';

// The extension of overlays, whose settings say what the document itself cannot.
const SETTINGS = 'x-callwright';
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The operations of a document. */
export class Operations {
  #routes = [];

  constructor(document, schemas) {
    for (const [template, item] of Object.entries(document.paths ?? {})) {
      const pathItem = schemas.resolve(item);
      for (const method of METHODS.filter((each) => pathItem[each] !== undefined)) {
        this.#routes.push(new Route(method, template, { pathItem, document, schemas }));
      }
    }
    // Concrete paths are matched before templated ones (OpenAPI, Paths Object).
    this.#routes.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
  }

  /** Every operation of the document. */
  all() {
    return this.#routes.map((route) => route.operation);
  }

  /** The operation of a request with the raw texts of its path parameters; undefined if there is none. */
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
    // Segment by segment, literals sort before templates.
    this.rank = this.segments.map((each) => (each.names.length === 0 ? '0' : '1')).join('');
    this.operation = operation(method, template, { pathItem, document, schemas });
  }

  match(segments) {
    if (segments.length !== this.segments.length) {
      return undefined;
    }
    const values = {};
    for (const [i, { names, pattern }] of this.segments.entries()) {
      const match = pattern.exec(segments[i]);
      if (match === null) {
        return undefined;
      }
      names.forEach((name, group) => (values[name] = match[group + 1]));
    }
    return values;
  }
}

// A segment may contain text around its parameters: {id}.json or {from}-{to}.
function segment(text) {
  const pieces = text.split(/\{([^}]*)\}/);
  const names = pieces.filter((_, i) => i % 2 === 1);
  if (names.length === 0) {
    return { names, pattern: { exec: (raw) => ((percentDecode(raw) ?? raw) === text ? [raw] : null) } };
  }
  const source = pieces.map((piece, i) => (i % 2 === 1 ? '(.+?)' : escapeRegExp(piece))).join('');
  return { names, pattern: new RegExp(`^${source}$`, 's') };
}

function escapeRegExp(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function operation(method, template, { pathItem, document, schemas }) {
  const definition = pathItem[method];
  const parameters = new Map();
  for (const each of [...(pathItem.parameters ?? []), ...(definition.parameters ?? [])].map((parameter) =>
    schemas.resolve(parameter),
  )) {
    parameters.set(`${each.in} ${each.name}`, each);
  }
  const body = definition.requestBody && schemas.resolve(definition.requestBody);
  const settings = definition[SETTINGS] ?? {};
  const isInQuery = settings.bodyIn === 'query';
  return {
    id: definition.operationId ?? `${method.toUpperCase()} ${template}`,
    parameters: [...parameters.values(), ...(isInQuery ? members(body, schemas) : [])],
    security: definition.security ?? document.security ?? [],
    requestBody: isInQuery ? undefined : body,
    responses: definition.responses ?? {},
    servers: [definition.servers, pathItem.servers, document.servers].find((each) => each?.length > 0) ?? [],
    constantHeaders: { ...lowerCase(document[SETTINGS]?.headers), ...lowerCase(settings.headers) },
  };
}

// The members of a form body as query parameters.
function members(body, schemas) {
  const [media = {}] = Object.values(body?.content ?? {});
  const { properties = {}, required = [] } = schemas.resolve(media.schema ?? {});
  return Object.entries(properties).map(([name, schema]) => ({
    in: 'query',
    name,
    schema,
    required: body.required === true && required.includes(name),
    ...media.encoding?.[name],
  }));
}

function lowerCase(headers = {}) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
