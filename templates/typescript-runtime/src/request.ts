import { given, isScalar, record, percentEncode, scalarText } from './encoding.js';
import type { Operation, Parameter, Parameters } from './operation.js';
import type { CallOptions, ClientSettings } from './options.js';
import { pairs } from './parameters.js';

/** Arguments by their key. */
export type Arguments = Readonly<Record<string, unknown>>;

/** A call of an operation. */
export interface Call {
  readonly operation: Operation<never, unknown>;
  readonly settings: ClientSettings;
  readonly options: CallOptions;
}

/** A request that lacks only its credentials. */
export interface PreparedRequest {
  readonly url: string;
  readonly headers: Headers;
  readonly init: RequestInit;
  /** Whether the body can be sent only once. */
  readonly isStream: boolean;
  /** Whether sending it twice does no more than sending it once. */
  readonly isRepeatable: boolean;
}

/**
 * The request of a call, to another URL where one is given. Throws a `TypeError` that names the argument when one is
 * missing or cannot be sent.
 */
export async function prepare(
  { operation, settings, options }: Call,
  args: Arguments,
  url?: string,
): Promise<PreparedRequest> {
  const { id, method } = operation;
  const rest = record(given(args));
  for (const key of operation.required ?? []) {
    if (!(key in rest)) {
      throw new TypeError(`${id}: the argument '${key}' is required`);
    }
  }
  const headers = new Headers({ Accept: operation.accept ?? '*/*' });
  const own = requestUrl(
    operation,
    rest,
    options.baseUrl ?? environment(settings.baseUrlVariable) ?? settings.baseUrl,
    options.query,
  );
  take(operation.headers, rest, (name, value, how) => setHeader(id, headers, name, text(name, value, how)));
  take(operation.cookies, rest, (name, value, how) => how.add?.(headers, name, text(name, value, how)));
  const init = { method, ...(await requestBody(operation, rest, headers)) };
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    setHeader(id, headers, name, value);
  }
  const { header = 'Idempotency-Key', methods } = settings.idempotency ?? {};
  const key = options.idempotencyKey ?? (methods?.includes(method) && !headers.has(header) && mintKey());
  if (key) {
    setHeader(id, headers, header, key);
  }
  const isStream = 'duplex' in init;
  return {
    url: url ?? own,
    headers,
    init,
    isStream,
    isRepeatable: !isStream && (!/^(POST|PATCH)$/.test(method) || headers.has(header)),
  };
}

/** The value of an environment variable; undefined where there is none, as in browsers, or it is empty. */
export function environment(name = ''): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}

// Browsers offer UUIDs to secure pages only.
function mintKey(): string {
  return crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-');
}

// Visits the arguments of one place and takes them out, so that those of the body remain.
function take(
  parameters: Parameters | undefined,
  rest: Record<string, unknown>,
  visit: (name: string, value: unknown, how: Parameter) => void,
): void {
  for (const [name, how] of Object.entries(parameters ?? {})) {
    const key = how.key ?? name;
    if (key in rest) {
      visit(name, rest[key], how);
      delete rest[key];
    }
  }
}

// A list becomes its items with commas between, as the style `simple` has it.
function text(name: string, value: unknown, how: Parameter): string {
  return how.write ? how.write(name, value, how) : scalarText(value);
}

function requestUrl(
  { id, path, pathParams, query }: Operation<never, unknown>,
  rest: Record<string, unknown>,
  baseUrl: string,
  extras = {},
): string {
  if (!/^https?:\/\/[^\0- {?#@/\\]+(\/[^\0- {?#]*)?$/i.test(baseUrl)) {
    throw new TypeError(`${id}: the base URL '${baseUrl}' must be like https://host/path, without ?, # and user`);
  }
  for (const [name, how] of Object.entries(pathParams ?? {})) {
    const key = how.key ?? name;
    const value = rest[key] ?? '';
    const segment = how.write ? how.write(name, value, how) : isScalar(value) ? percentEncode(scalarText(value)) : '';
    path = path.replaceAll(`{${name}}`, () => segment);
    // URL parsers read dots as steps to another path, also those of two values side by side.
    if (/^(%20|%0[9AD])*$/.test(segment) || /\/(%20|%0[9AD])*\.\.?(\/|$)/.test(path)) {
      throw new TypeError(`${id}: the argument '${key}' is required: one value, not blank, '.' or '..'`);
    }
    delete rest[key];
  }
  const search: string[] = [];
  take(query, rest, (name, value, how) => search.push(...(how.pairs ?? pairs)(name, value, how)));
  for (const [name, value] of Object.entries(extras)) {
    search.push(...pairs(name, value, {}));
  }
  return baseUrl.replace(/\/+$/, '') + path + (search.length ? '?' : '') + search.join('&');
}

/** Sets a header; throws a `TypeError` when its value would break the request apart. */
export function setHeader(operation: string, headers: Headers, name: string, value: string): void {
  if (/[^\t -~\x80-\xff]/.test(value)) {
    throw new TypeError(`${operation}: the header '${name}' must be one line of Latin-1 text`);
  }
  headers.set(name, value);
}

async function requestBody(
  { id, body: how }: Operation<never, unknown>,
  rest: Record<string, unknown>,
  headers: Headers,
): Promise<RequestInit> {
  const whole = how?.whole;
  const extra = Object.keys(rest).find((key) => !how || (whole && key !== whole));
  if (extra) {
    throw new TypeError(`${id}: there is no argument '${extra}'`);
  }
  if (!how || (Object.keys(rest).length === 0 && (whole || !how.required))) {
    return {};
  }
  const renamed = record([]);
  take(how.members, rest, (name, value) => (renamed[name] = value));
  const { mediaType, ...init } = await how.format(how, whole ? rest[whole] : { ...rest, ...renamed });
  if (mediaType) {
    headers.set('Content-Type', mediaType);
  }
  return init;
}
