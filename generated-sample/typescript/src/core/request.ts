import { definedEntries, isScalar, percentEncode, record, scalarText } from './encoding.js';
import { environment } from './environment.js';
import { randomKey } from './keys.js';
import type { OperationDescription } from './operation.js';
import type { ClientOptions, MergedOptions } from './options.js';
import { pairs } from './parameters.js';
import type { Arguments, Parameter, Parameters } from './parameters.js';
import type { ClientSettings } from './settings.js';

/** A call of an operation with its arguments. */
export interface Call {
  readonly operation: OperationDescription;
  readonly settings: ClientSettings;
  readonly options: MergedOptions;
  /** The headers of the call's own options: header parameters go over those of the client, and these over all. */
  readonly ownHeaders?: ClientOptions['headers'];
  readonly args: Arguments;
}

/** A request without credentials. */
export interface PreparedRequest {
  readonly url: string;
  readonly headers: Headers;
  readonly init: RequestInit;
  /** Whether the base URL is that of the server in the document, not of a gateway or a mock. */
  readonly server: boolean;
  /** Whether the body is a stream, which can be sent only once. */
  readonly isStream: boolean;
  /** Whether sending the request twice has the same effect as sending it once (RFC 9110, section 9.2.2). */
  readonly isRepeatable: boolean;
}

// Of other methods, such as COPY, nothing says that sending them twice does no harm.
const REPEATABLE = /^(GET|HEAD|OPTIONS|TRACE|PUT|DELETE|QUERY)$/;

/**
 * The request of a call, to `url` instead of the operation's if it is given. Throws a `TypeError` that names the argument if
 * one is missing or cannot be sent.
 */
export async function prepare(call: Call, url?: string): Promise<PreparedRequest> {
  const { operation, settings, options, ownHeaders, args } = call;
  const { id, method } = operation;
  const rest = record(definedEntries(args));
  const missing = operation.required?.find((key) => !(key in rest));
  if (missing !== undefined) {
    throw new TypeError(`${id}: the argument '${missing}' is required`);
  }
  const headers = new Headers({
    accept: operation.accept ?? '*/*',
    ...settings.constantHeaders,
    ...operation.constantHeaders,
  });
  setHeaders(id, headers, options.headers);
  const server = operation.server?.(options) ?? settings.baseUrl;
  const baseUrl = options.baseUrl ?? environment(settings.baseUrlVariable) ?? server;
  const operationUrl = requestUrl(operation, rest, baseUrl, options.query);
  operation.writeHeaders?.(operation, rest, headers);
  const init = { method, ...(await requestBody(operation, rest, headers)) };
  setHeaders(id, headers, ownHeaders);
  const { header = 'Idempotency-Key', methods } = settings.idempotency ?? {};
  const key = options.idempotencyKey ?? (methods?.includes(method) && !headers.has(header) && randomKey());
  if (key) {
    setHeader(id, headers, header, key);
  }
  const isStream = 'duplex' in init;
  return {
    url: url ?? operationUrl,
    headers,
    init,
    server: baseUrl === server,
    isStream,
    isRepeatable: !isStream && (REPEATABLE.test(method) || headers.has(header)),
  };
}

/** Removes the arguments of one parameter location and visits them; the body gets the remaining ones. */
export function take(
  parameters: Parameters | undefined,
  rest: Record<string, unknown>,
  visit: (name: string, value: unknown, parameter: Parameter) => void,
): void {
  for (const [name, parameter] of Object.entries(parameters ?? {})) {
    const key = parameter.key ?? name;
    if (key in rest) {
      visit(name, rest[key], parameter);
      delete rest[key];
    }
  }
}

function requestUrl(
  { id, path, pathParams, query }: OperationDescription,
  rest: Record<string, unknown>,
  baseUrl: string,
  extraQuery: MergedOptions['query'],
): string {
  if (!/^https?:\/\/[^\0- {?#@/\\]+(\/[^\0- {?#]*)?$/i.test(baseUrl)) {
    throw new TypeError(`${id}: the base URL '${baseUrl}' must be like https://host/path`);
  }
  for (const [name, parameter] of Object.entries(pathParams ?? {})) {
    const key = parameter.key ?? name;
    const value = rest[key];
    const segment = parameter.write
      ? (parameter.write(name, value, parameter) ?? '')
      : isScalar(value)
        ? percentEncode(scalarText(value))
        : '';
    path = path.replaceAll(`{${name}}`, () => segment);
    // WHATWG URL: the segments `.` and `..` change the path, also if two adjacent values form them.
    if (/^(%20|%0[9AD])*$/.test(segment) || /\/(%20|%0[9AD])*(\.|%2E){1,2}(\/|$)/i.test(path)) {
      throw new TypeError(`${id}: the argument '${key}' is required: one value, not blank, '.' or '..'`);
    }
    delete rest[key];
  }
  const search: string[] = [];
  take(query, rest, (name, value, parameter) => search.push(...(parameter.pairs ?? pairs)(name, value, parameter)));
  for (const [name, value] of Object.entries(extraQuery)) {
    search.push(...pairs(name, value, {}));
  }
  const target = path.replace(/[#[\]^|]/g, encodeURIComponent);
  const mark = target.includes('?') ? '&' : '?';
  return baseUrl.replace(/\/+$/, '') + target + (search.length ? mark + search.join('&') : '');
}

/** Sets a header. Throws a `TypeError` for a value that would not arrive as it is (RFC 9110, section 5.5). */
export function setHeader(operation: string, headers: Headers, name: string, value: string): void {
  if (/[^\t -~]|^[\t ]|[\t ]$/.test(value)) {
    throw new TypeError(`${operation}: the header '${name}' must be one line of ASCII without space around it`);
  }
  headers.set(name, value);
}

function setHeaders(operation: string, headers: Headers, given: ClientOptions['headers'] = {}): void {
  for (const [name, value] of Object.entries(given)) {
    setHeader(operation, headers, name, value);
  }
}

async function requestBody(
  { id, body: description }: OperationDescription,
  rest: Record<string, unknown>,
  headers: Headers,
): Promise<RequestInit> {
  const whole = description?.whole;
  const keys = Object.keys(rest);
  const extra = keys.find((key) => !description || (whole && key !== whole));
  if (extra) {
    throw new TypeError(`${id}: unknown argument '${extra}'`);
  }
  if (!description || (!keys.length && !description.required)) {
    return {};
  }
  const members = description.rename?.(rest, description.members) ?? rest;
  const { mediaType, ...init } = await description.format(description, whole ? rest[whole] : members);
  headers.set('Content-Type', mediaType);
  return init;
}
