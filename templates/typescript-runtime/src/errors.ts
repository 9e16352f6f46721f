/** A call that did not end in a result. The message names the operation. */
export class CallError extends Error {
  // Not the class's own name, which minifiers shorten.
  override readonly name: string = 'CallError';
  /** The id of the operation. */
  readonly operation: string;

  constructor(operation: string, message: string, options?: ErrorOptions) {
    super(`${operation}: ${message}`, options);
    this.operation = operation;
  }
}

/** The server answered with a status other than 2xx; which of them, the subclasses say. */
export class ApiError<Body = unknown> extends CallError {
  override readonly name: string = 'ApiError';
  readonly status: number;
  readonly headers: Headers;
  /** The response header by which the provider's support finds the call. */
  readonly requestId: string | undefined;
  /** The parsed body, which should be what the operation's errors look like; undefined when it is no JSON. */
  readonly error: Body;
  /** The body as text. */
  readonly rawBody: string;

  constructor(operation: string, response: Response, requestId: string | undefined, rawBody: string) {
    const error = parsed(rawBody) as Body;
    super(operation, `status ${response.status}${requestId === undefined ? '' : ` (request ${requestId})`}${said(error, rawBody)}`);
    this.status = response.status;
    this.headers = response.headers;
    this.requestId = requestId;
    this.error = error;
    this.rawBody = rawBody;
  }
}

/** Status 400: the request is not what the API expects. */
export class BadRequestError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'BadRequestError';
}

/** Status 401: the credentials are missing or wrong. */
export class AuthenticationError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'AuthenticationError';
}

/** Status 403: the credentials do not allow the call. */
export class PermissionDeniedError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'PermissionDeniedError';
}

/** Status 404: there is no such thing. */
export class NotFoundError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'NotFoundError';
}

/** Status 409: the call contradicts the state of what it is about. */
export class ConflictError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'ConflictError';
}

/** Status 422: the request is well-formed, but its values are not accepted. */
export class UnprocessableEntityError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'UnprocessableEntityError';
}

/** Status 429: there were too many calls. */
export class RateLimitError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'RateLimitError';
}

/** Status 500 and above: the server failed. */
export class ServerError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'ServerError';
}

const CLASSES: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

/** The error of the response's status. */
export function apiError(operation: string, response: Response, requestId: string | undefined, rawBody: string): ApiError {
  const type = CLASSES[response.status] ?? (response.status >= 500 ? ServerError : ApiError);
  return new type(operation, response, requestId, rawBody);
}

/** No response came: the connection could not be made or broke, or the call was aborted. */
export class ConnectionError extends CallError {
  override readonly name = 'ConnectionError';
}

/** The time limit ended the call. */
export class TimeoutError extends CallError {
  override readonly name = 'TimeoutError';
}

/** The response could not be read as what the operation returns. */
export class DecodingError extends CallError {
  override readonly name = 'DecodingError';
  /** The body as text. */
  readonly rawBody: string;

  constructor(operation: string, message: string, rawBody: string, options?: ErrorOptions) {
    super(operation, message, options);
    this.rawBody = rawBody;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// Most APIs put a sentence into one of these members, of the body or of its `error`.
function said(body: unknown, rawBody: string): string {
  const error = (body as { error?: unknown } | null | undefined)?.error;
  const sentence = sentenceOf(body) ?? sentenceOf(error) ?? error ?? (body === undefined ? rawBody.slice(0, 200) : undefined);
  return sentence && typeof sentence === 'string' ? `: ${sentence}` : '';
}

function sentenceOf(value: unknown): string | undefined {
  const members = (value ?? {}) as Record<string, unknown>;
  return ['message', 'error_description', 'detail', 'title'].map((name) => members[name]).find((text) => typeof text === 'string') as
    | string
    | undefined;
}
