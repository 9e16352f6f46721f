import { ApiError, isRedirect, parsedBody, textAt } from './errors.js';
import type { ErrorClass, ErrorKinds } from './errors.js';

/** Status 301, 302, 303, 307 or 308 (0 in browsers): a redirect that was not followed. */
export class RedirectError extends ApiError {
  override readonly name = 'RedirectError';

  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof ApiError && isRedirect(error.status);
  }
}

/** Status 400: the request is invalid. */
export class BadRequestError extends ApiError {
  override readonly name = 'BadRequestError';

  static override [Symbol.hasInstance](error: unknown): boolean {
    return statusOf(error) === 400;
  }
}

/** Status 401: the credentials are missing or invalid. */
export class AuthenticationError extends ApiError {
  override readonly name = 'AuthenticationError';

  static override [Symbol.hasInstance](error: unknown): boolean {
    return statusOf(error) === 401;
  }
}

/** Status 402: the call needs a payment, or a payment failed. */
export class PaymentRequiredError extends ApiError {
  override readonly name = 'PaymentRequiredError';

  static override [Symbol.hasInstance](error: unknown): boolean {
    return statusOf(error) === 402;
  }
}

/** Status 403: the credentials do not allow the call. */
export class PermissionDeniedError extends ApiError {
  override readonly name = 'PermissionDeniedError';

  static override [Symbol.hasInstance](error: unknown): boolean {
    return statusOf(error) === 403;
  }
}

/** Status 404: the resource does not exist. */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError';

  static override [Symbol.hasInstance](error: unknown): boolean {
    return statusOf(error) === 404;
  }
}

/** Status 409: the request conflicts with the state of the resource. */
export class ConflictError extends ApiError {
  override readonly name = 'ConflictError';

  static override [Symbol.hasInstance](error: unknown): boolean {
    return statusOf(error) === 409;
  }
}

/** Status 422: the request is well-formed, but its values are invalid. */
export class UnprocessableEntityError extends ApiError {
  override readonly name = 'UnprocessableEntityError';

  static override [Symbol.hasInstance](error: unknown): boolean {
    return statusOf(error) === 422;
  }
}

/** Status 429: the rate limit is exceeded. */
export class RateLimitError extends ApiError {
  override readonly name = 'RateLimitError';

  static override [Symbol.hasInstance](error: unknown): boolean {
    return statusOf(error) === 429;
  }
}

/** Status 500 and above: the server failed. */
export class ServerError extends ApiError {
  override readonly name = 'ServerError';

  static override [Symbol.hasInstance](error: unknown): boolean {
    return statusOf(error) >= 500;
  }
}

const CLASSES: Readonly<Record<number, ErrorClass>> = {
  400: BadRequestError,
  401: AuthenticationError,
  402: PaymentRequiredError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

/** The error class of a response: that of the type in its body, or else that of its status. */
export function errorClass(status: number, rawBody: string, kinds: ErrorKinds = {}): ErrorClass {
  const type = kinds.classes && textAt(parsedBody(rawBody), kinds.type);
  const ofType = kinds.classes?.find((each) => each.type === type && (each.status ?? status) === status);
  return ofType?.of ?? CLASSES[status] ?? (status >= 500 ? ServerError : isRedirect(status) ? RedirectError : ApiError);
}

// By the status, because the errors of a `Caller` are plain `ApiError`s.
function statusOf(error: unknown): number {
  return error instanceof ApiError ? error.status : 0;
}
