import { encodeBody } from './body.js';
import { authenticate, environment } from './credentials.js';
import { percentEncode } from './encoding.js';
import type { Pair } from './encoding.js';
import type { Descriptor, Parameters } from './operation.js';
import type { ClientOptions, ClientSettings, RequestOptions } from './options.js';
import { pairs, pathText, plainText } from './parameters.js';

/** A request that is ready to be sent. */
export interface PreparedRequest {
  readonly url: string;
  readonly init: { method: string; headers: Headers; body?: string | Blob | FormData };
}

type Arguments = Readonly<Record<string, unknown>>;

/** The request of a call. Throws a `TypeError` that names the argument when one cannot be sent. */
export async function prepare(
  descriptor: Descriptor,
  args: Arguments,
  settings: ClientSettings,
  options: ClientOptions & RequestOptions,
): Promise<PreparedRequest> {
  const headers = new Headers({ Accept: descriptor.accept ?? '*/*' });
  const cookies: string[] = [];
  const query: Pair[] = [];
  each(descriptor.query, args, (name, value, how) => query.push(...pairs(name, value, how)));
  each(descriptor.headers, args, (name, value, how) => setHeader(descriptor, headers, name, plainText(value, how)));
  each(descriptor.cookies, args, (name, value, how) => cookies.push(`${name}=${percentEncode(plainText(value, how))}`));
  for (const [name, value] of Object.entries(options.query ?? {})) {
    query.push([percentEncode(name), percentEncode(value)]);
  }
  await authenticate(descriptor, settings, options, {
    header: (name, value) => setHeader(descriptor, headers, name, value),
    query: (name, value) => query.push([name, value]),
    cookie: (name, value) => cookies.push(`${name}=${percentEncode(value)}`),
  });
  const init: PreparedRequest['init'] = { method: descriptor.method, headers };
  addBody(descriptor, args, init);
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    setHeader(descriptor, headers, name, value);
  }
  if (cookies.length > 0) {
    headers.set('Cookie', cookies.join('; '));
  }
  return { url: url(descriptor, args, options.baseUrl ?? environment(settings.baseUrlVariable) ?? settings.baseUrl, query), init };
}

function each(parameters: Parameters | undefined, args: Arguments, visit: (name: string, value: unknown, how: Parameters[string]) => void): void {
  for (const [name, how] of Object.entries(parameters ?? {})) {
    const value = args[how.key ?? name];
    if (value !== undefined) {
      visit(name, value, how);
    }
  }
}

function url(descriptor: Descriptor, args: Arguments, baseUrl: string, query: readonly Pair[]): string {
  if (!/^https?:\/\//i.test(baseUrl)) {
    throw new TypeError(`${descriptor.id}: the base URL '${baseUrl}' is not absolute; give the client a baseUrl such as https://api.example.com`);
  }
  let path = descriptor.path;
  for (const [name, how] of Object.entries(descriptor.pathParams ?? {})) {
    const key = how.key ?? name;
    const value = args[key];
    if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) {
      throw new TypeError(`${descriptor.id}: the argument '${key}' is required and must not be blank`);
    }
    const text = pathText(name, value, how);
    // URL parsers read even encoded dots as steps to another path.
    if (text === '.' || text === '..') {
      throw new TypeError(`${descriptor.id}: the argument '${key}' must not be '${text}'`);
    }
    path = path.replaceAll(`{${name}}`, text);
  }
  const search = query.map((pair) => pair.join('=')).join('&');
  return baseUrl.replace(/\/+$/, '') + path + (search === '' ? '' : `?${search}`);
}

function setHeader(descriptor: Descriptor, headers: Headers, name: string, value: string): void {
  if (/[\r\n\0]/.test(value)) {
    throw new TypeError(`${descriptor.id}: the header '${name}' must not contain line breaks`);
  }
  headers.set(name, value);
}

function addBody(descriptor: Descriptor, args: Arguments, init: PreparedRequest['init']): void {
  const how = descriptor.body;
  const rest = remaining(descriptor, args);
  if (how === undefined) {
    const extra = Object.keys(rest)[0];
    if (extra !== undefined) {
      throw new TypeError(`${descriptor.id}: there is no argument '${extra}'`);
    }
    return;
  }
  const value = how.whole === undefined ? rest : rest[how.whole === true ? 'body' : how.whole];
  const isEmpty = value === undefined || (how.whole === undefined && Object.keys(rest).length === 0);
  if (isEmpty && !how.required) {
    return;
  }
  if (value === undefined) {
    throw new TypeError(`${descriptor.id}: the argument '${how.whole === true ? 'body' : how.whole}' is required`);
  }
  const encoded = encodeBody(how, value);
  init.body = encoded.body;
  if (encoded.mediaType !== undefined) {
    init.headers.set('Content-Type', encoded.mediaType);
  }
}

// Arguments under their name on the wire, without those that travel elsewhere.
function remaining(descriptor: Descriptor, args: Arguments): Record<string, unknown> {
  const elsewhere = new Set<string>();
  for (const parameters of [descriptor.pathParams, descriptor.query, descriptor.headers, descriptor.cookies]) {
    for (const [name, how] of Object.entries(parameters ?? {})) {
      elsewhere.add(how.key ?? name);
    }
  }
  const wireNames = new Map(
    Object.entries(descriptor.body?.members ?? {}).flatMap(([name, how]) => (how.key === undefined ? [] : [[how.key, name] as const])),
  );
  const rest: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(args)) {
    if (value !== undefined && !elsewhere.has(key)) {
      rest[wireNames.get(key) ?? key] = value;
    }
  }
  return rest;
}
