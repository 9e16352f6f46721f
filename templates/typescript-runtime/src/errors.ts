/** A call that did not end in a result. The message names the operation. */
export class CallError extends Error {
  // Not the class's own name, which minifiers shorten.
  override readonly name: string = 'CallError';
  /** The id of the operation. */
  declare readonly operation: string;

  constructor(operation: string, message: string, options?: ErrorOptions) {
    super(`${operation}: ${message}`, options);
    this.operation = operation;
  }
}

/** The server answered with a status other than 2xx; which of them, the subclasses say. */
export class ApiError<Body = unknown> extends CallError {
  override readonly name: string = 'ApiError';
  declare readonly status: number;
  declare readonly headers: Headers;
  /** The response header by which the provider's support finds the call. */
  declare readonly requestId: string | undefined;
  /** The parsed body, which should be what the operation's errors look like; undefined when it is no JSON. */
  declare readonly error: Body;
  /** The body as text. What is behind its limit is left out, and a mark at the end says so. */
  declare readonly rawBody: string;
  /** Whether the body was longer than its limit. */
  declare readonly isRawBodyCut: boolean;

  constructor(
    operation: string,
    response: Response,
    requestId: string | undefined,
    rawBody: string,
    isRawBodyCut = false,
  ) {
    const error = parsed(rawBody) as Body;
    const { status } = response;
    const reason = isRedirect(status) ? ': the redirect was not followed' : said(error, rawBody);
    super(operation, `status ${status}${requestId ? ` (request ${requestId})` : ''}${reason}`);
    this.status = status;
    this.isRawBodyCut = isRawBodyCut;
    this.headers = response.headers;
    this.requestId = requestId;
    this.error = error;
    this.rawBody = rawBody;
  }

  /** Where a redirect leads; undefined when the server does not say, or the platform, as in browsers. */
  get location(): string | undefined {
    return this.headers.get('Location') || undefined;
  }
}

/** Whether a status sends the client elsewhere. Browsers keep it back and say 0. */
export function isRedirect(status: number): boolean {
  return [0, 301, 302, 303, 307, 308].includes(status);
}

/** What makes the error of a response. */
export type ErrorClass = new (
  operation: string,
  response: Response,
  requestId: string | undefined,
  rawBody: string,
  isRawBodyCut: boolean,
) => ApiError;

/** No response came: the connection could not be made or broke, or the call was aborted. */
export class ConnectionError extends CallError {
  override readonly name = 'ConnectionError';
}

/** The time limit ended the call. */
export class TimeoutError extends CallError {
  override readonly name = 'TimeoutError';
}

/** The response is longer than what is read into memory. */
export class LimitError extends CallError {
  override readonly name = 'LimitError';
  /** The option in `limits` that raises the limit. */
  declare readonly limit: 'body' | 'eventLine';

  constructor(operation: string, limit: 'body' | 'eventLine', most: number) {
    super(operation, `the response has more than ${most} bytes in one piece; the option limits.${limit} allows more`);
    this.limit = limit;
  }
}

/** The response could not be read as what the operation returns. */
export class DecodingError extends CallError {
  override readonly name = 'DecodingError';
  /** The body as text. */
  declare readonly rawBody: string;

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
  const error = member(body, 'error');
  const sentences = [body, error].flatMap((each) =>
    ['message', 'error_description', 'detail', 'title'].map((name) => member(each, name)),
  );
  const sentence = [...sentences, error, body === undefined && rawBody.slice(0, 200)].find(
    (text): text is string => !!text && typeof text === 'string',
  );
  return sentence ? `: ${sentence}` : '';
}

function member(value: unknown, name: string): unknown {
  return (value as Record<string, unknown> | null | undefined)?.[name];
}
