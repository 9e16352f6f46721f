import { formBody, jsonBody } from './body.js';
import type { Body, BodyFormat } from './body.js';
import { definedEntries, isObject } from './encoding.js';
import type { Operation } from './operation.js';
import type { RequestOptions } from './options.js';
import type { Arguments, Parameter } from './parameters.js';
import { readFile, readJson, readText } from './response.js';
import type { ResponseReader } from './response.js';
import type { ClientSettings } from './settings.js';

/** What a call of `request` sends, and the options of the call. */
export interface RawRequest extends Omit<RequestOptions, 'query'> {
  /** Query parameters. A list repeats its parameter, and a member of an object is the parameter `name[member]`. */
  readonly query?: Readonly<Record<string, unknown>>;
  /**
   * The body. Objects, lists, numbers and booleans are sent in the format of the header `Content-Type`, which is JSON or a
   * form, and without one in that of most request bodies of the API. Text, bytes, a `Blob`, `FormData` and
   * `URLSearchParams` are sent as they are.
   */
  readonly body?: unknown;
}

/** A call of an operation that the document of the API does not have. */
export interface RawCall<T> {
  readonly operation: Operation<Arguments, T>;
  readonly args: Arguments;
  readonly options: RequestOptions;
}

/** The call of a request. Throws a `TypeError` for a target at another origin than the base URL. */
export function rawCall<T>(
  { settings, baseUrl }: { readonly settings: ClientSettings; readonly baseUrl: string },
  method: string,
  target: string,
  { query = {}, body, ...options }: RawRequest,
): RawCall<T> {
  const id = `${method} ${target}`;
  if (!/^[A-Za-z]+$/.test(method)) {
    throw new TypeError(`${id}: the method must be like GET`);
  }
  const { path, origin } = targetOf(id, target, baseUrl);
  const parameters = definedEntries(query);
  const operation: Operation<Arguments, T> = {
    id,
    method: method.toUpperCase(),
    path,
    query: Object.fromEntries(parameters.map(([name, value]) => [name, { ...styleOf(value), key: keyOf(name) }])),
    ...(body !== undefined && { body: bodyOf(body, contentType(options) ?? settings.bodyType ?? 'application/json') }),
    response: readAny,
    accept: 'application/json, */*;q=0.5',
    security: settings.security ?? [...Object.keys(settings.securitySchemes).map((name) => [name]), []],
  };
  const args = Object.fromEntries(parameters.map(([name, value]) => [keyOf(name), value]));
  return { operation, args: { ...args, body }, options: { ...options, ...(origin && { baseUrl: origin }) } };
}

// The path below the base URL, or the whole path and the origin of an absolute URL. The request carries the credentials of
// the client, so it must not leave the origin of the base URL: `//host` and `@host` would.
function targetOf(id: string, target: string, baseUrl: string): { path: string; origin?: string } {
  if (/^\/(?![/\\])[^\0- \x7f\\]*$/.test(target)) {
    return { path: withoutDots(id, target) };
  }
  const url = /^https?:\/\/[^\0- \x7f\\@]+$/i.test(target) ? new URL(target) : undefined;
  if (!url || url.origin !== new URL(baseUrl).origin) {
    throw new TypeError(`${id}: give a path that starts with one '/', or a URL at the origin of ${baseUrl}`);
  }
  return { path: withoutDots(id, url.pathname + url.search), origin: url.origin };
}

// WHATWG URL: the segments `.` and `..` change the path, so an id in it could choose another operation.
function withoutDots(id: string, path: string): string {
  if (/\/(\.|%2E){1,2}([/?#]|$)/i.test(path)) {
    throw new TypeError(`${id}: the path must not have the segments '.' and '..'`);
  }
  return path;
}

// Apart from the key of the body.
function keyOf(parameter: string): string {
  return `query ${parameter}`;
}

function styleOf(value: unknown): Parameter {
  return { style: isObject(value) ? 'deepObject' : 'form' };
}

function contentType({ headers = {} }: RequestOptions): string | undefined {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
}

function bodyOf(body: unknown, mediaType: string): Body {
  const whole = { whole: 'body', mediaType };
  if (isContent(body)) {
    return { ...whole, format: contentBody };
  }
  if (!/^application\/x-www-form-urlencoded\b/i.test(mediaType)) {
    return { ...whole, format: jsonBody };
  }
  const members = Object.entries(isObject(body) ? body : {}).map(([name, value]) => [name, styleOf(value)]);
  return { ...whole, format: formBody, members: Object.fromEntries(members) as Record<string, Parameter> };
}

function isContent(value: unknown): value is BodyInit {
  return (
    typeof value === 'string' ||
    ArrayBuffer.isView(value) ||
    [Blob, ArrayBuffer, FormData, URLSearchParams, ReadableStream].some((type) => value instanceof type)
  );
}

// The platform knows the media type of the content, with the boundary of a multipart body.
const contentBody: BodyFormat = async (_, value) => {
  const content = new Response(value as BodyInit);
  const mediaType = content.headers.get('Content-Type') ?? 'application/octet-stream';
  return { body: await content.blob(), mediaType };
};

/** Reads JSON as its value, text as a string, and other content as a file. */
const readAny: ResponseReader = (exchange) => {
  const type = exchange.response.headers.get('Content-Type') ?? '';
  return /\bjson\b/i.test(type)
    ? readJson(exchange)
    : /^$|^text\/(?!event-stream)|\bxml\b/i.test(type)
      ? readText(exchange)
      : readFile(exchange);
};
