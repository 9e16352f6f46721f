/** A call that did not end in a result. The message names the operation. */
export class CallError extends Error {
  /** The id of the operation. */
  readonly operation: string;

  constructor(operation: string, message: string, options?: ErrorOptions) {
    super(`${operation}: ${message}`, options);
    this.name = new.target.name;
    this.operation = operation;
  }
}

/** The server answered with a status other than 2xx. */
export class ApiError extends CallError {
  readonly status: number;
  readonly headers: Headers;
  /** The response header by which the provider's support finds the call. */
  readonly requestId: string | undefined;
  /** The parsed body; undefined when it is no JSON. */
  readonly error: unknown;
  /** The body as text. */
  readonly rawBody: string;

  constructor(operation: string, response: Response, requestId: string | undefined, rawBody: string) {
    const error = parsed(rawBody);
    super(operation, `status ${response.status}${requestId === undefined ? '' : ` (request ${requestId})`}${said(error, rawBody)}`);
    this.status = response.status;
    this.headers = response.headers;
    this.requestId = requestId;
    this.error = error;
    this.rawBody = rawBody;
  }
}

/** No response came: the connection could not be made or broke, or the call was aborted. */
export class ConnectionError extends CallError {}

/** The time limit ended the call. */
export class TimeoutError extends CallError {}

/** The response could not be read as what the operation returns. */
export class DecodingError extends CallError {
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

// Most APIs put a sentence into message or error.message.
function said(error: unknown, rawBody: string): string {
  const sentence = messageOf(error) ?? messageOf(member(error, 'error')) ?? (error === undefined ? rawBody.slice(0, 200) : undefined);
  return sentence ? `: ${sentence}` : '';
}

function messageOf(value: unknown): string | undefined {
  const message = member(value, 'message');
  return typeof message === 'string' ? message : undefined;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
