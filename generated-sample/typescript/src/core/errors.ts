import type { ErrorBody } from './error-body.js';
import { parse } from './json.js';
import type { Shape } from './json.js';

/** The failure of a call; the base class of all its errors except `TypeError`. The message starts with the operation id. */
export class CallError extends Error {
  // Not `constructor.name`, which minifiers shorten.
  override readonly name: string = 'CallError';
  /** The id of the operation. */
  declare readonly operation: string;

  constructor(operation: string, message: string, options?: ErrorOptions) {
    super(`${operation}: ${message}`, options);
    this.operation = operation;
  }
}

/** The members of error bodies by which kinds of errors are told apart, each as a path, and the classes of some kinds. */
export interface ErrorKinds {
  /** The member with the type of the error. */
  readonly type?: readonly string[];
  /** The member with the code of the error. */
  readonly code?: readonly string[];
  /** The member with the message of the error. */
  readonly message?: readonly string[];
  /** The places of 64-bit integers in error bodies. */
  readonly int64?: Shape;
  /** The classes of errors with a type, if given only those with the status. */
  readonly classes?: ReadonlyArray<{ readonly type: string; readonly status?: number; readonly of: ErrorClass }>;
}

/** A response with a status other than 2xx. Subclasses stand for the most frequent ones. */
export class ApiError extends CallError {
  override readonly name: string = 'ApiError';
  declare readonly status: number;
  declare readonly headers: Headers;
  /** The request id from the response headers, for the provider's support. */
  declare readonly requestId: string | undefined;
  /** The type of the error; undefined if the body has none, or it is not known where. */
  declare readonly type: string | undefined;
  /** The code of the error; undefined if the body has none, or it is not known where. */
  declare readonly code: string | undefined;
  /** The parsed body; undefined if it is not JSON. It is not validated against the error schema of the API. */
  // eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- not unknown in generated code
  declare readonly error: ErrorBody | undefined;
  /** The body as text. A body longer than `limits.errorBody` is cut and ends with a note that it is. */
  declare readonly rawBody: string;
  /** Whether `rawBody` is cut. */
  declare readonly isRawBodyCut: boolean;

  constructor(
    operation: string,
    response: Response,
    requestId: string | undefined,
    rawBody: string,
    isRawBodyCut = false,
    kinds: ErrorKinds = {},
  ) {
    const error = parsedBody(rawBody, kinds.int64);
    const { status } = response;
    const reason = isRedirect(status)
      ? 'the redirect was not followed'
      : (textAt(error, kinds.message) ?? errorDetail(error, rawBody));
    super(operation, `status ${status}${requestId ? ` (request ${requestId})` : ''}${reason && `: ${reason}`}`);
    this.status = status;
    this.type = textAt(error, kinds.type);
    this.code = textAt(error, kinds.code);
    this.isRawBodyCut = isRawBodyCut;
    this.headers = response.headers;
    this.requestId = requestId;
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- not unknown in generated code
    this.error = error as ErrorBody;
    this.rawBody = rawBody;
  }

  /** The header `Location` of a redirect; undefined without one, and in browsers, which hide it. */
  get location(): string | undefined {
    return this.headers.get('Location') || undefined;
  }
}

/** Whether a status is a redirect. Browsers report 0 instead of the status. */
export function isRedirect(status: number): boolean {
  return [0, 301, 302, 303, 307, 308].includes(status);
}

/** The constructor of an `ApiError` or a subclass. */
export type ErrorClass = new (
  operation: string,
  response: Response,
  requestId: string | undefined,
  rawBody: string,
  isRawBodyCut?: boolean,
  kinds?: ErrorKinds,
) => ApiError;

/** There was no response: the connection failed or was closed, or the call was aborted. */
export class ConnectionError extends CallError {
  override readonly name = 'ConnectionError';
}

/** There was no complete response within the time limit. */
export class TimeoutError extends CallError {
  override readonly name = 'TimeoutError';
}

/** The response is longer than a limit of the responses that are read into memory. */
export class LimitError extends CallError {
  override readonly name = 'LimitError';
  /** The exceeded limit: a member of the option `limits`. */
  declare readonly limit: 'body' | 'eventLine';

  constructor(operation: string, limit: 'body' | 'eventLine', size: number) {
    super(operation, `the response exceeds the option limits.${limit} (${size})`);
    this.limit = limit;
  }
}

/** The response is not of the format that the operation returns. */
export class DecodingError extends CallError {
  override readonly name = 'DecodingError';
  /** The body as text. */
  declare readonly rawBody: string;

  constructor(operation: string, message: string, rawBody: string, options?: ErrorOptions) {
    super(operation, message, options);
    this.rawBody = rawBody;
  }
}

/** The value of a JSON text; undefined if it is none. */
export function parsedBody(text: string, int64?: Shape): unknown {
  try {
    return parse(text, int64);
  } catch {
    return undefined;
  }
}

// The message of the API: most have it in one of these members of the body, or of its member `error`
// (RFC 6749, section 5.2: `error_description`; RFC 9457, section 3.1: `detail`, `title`).
function errorDetail(body: unknown, rawBody: string): string {
  const error = member(body, 'error');
  const messages = [body, error].flatMap((each) =>
    ['message', 'error_description', 'detail', 'title'].map((name) => member(each, name)),
  );
  const text = [...messages, error].find((each) => each && typeof each === 'string') as string | undefined;
  return text ?? (body === undefined ? rawBody.slice(0, 200) : '');
}

/** The text or number at a path of the parsed body. */
export function textAt(body: unknown, path: readonly string[] | undefined): string | undefined {
  const value = path?.reduce(member, body);
  const isText =
    typeof value === 'number' || typeof value === 'bigint' || (typeof value === 'string' && value.trim() !== '');
  return isText ? String(value) : undefined;
}

function member(value: unknown, name: string): unknown {
  return (value as Record<string, unknown> | null | undefined)?.[name];
}
