import { ApiError, DecodingError, LimitError } from './errors.js';
import { parse } from './json.js';
import type { Shape } from './json.js';
import type { AttemptLimit } from './limit.js';
import type { ResponseLimits } from './options.js';
import type { ClientSettings } from './settings.js';
import type { Bytes } from './types.js';

/** A result with its response. */
export interface ApiResponse<T> {
  readonly data: T;
  readonly status: number;
  readonly headers: Headers;
  /** The URL of the request without credentials. */
  readonly url: string;
  /** The request id from the response headers, for the provider's support. */
  readonly requestId: string | undefined;
  /** The body as text; empty for files and streams. */
  readonly rawBody: string;
}

/** The part of an operation that describes its response. */
export interface ResponseOperation {
  readonly id: string;
  readonly response: ResponseReader;
  /** The data of the event that ends a stream of events. */
  readonly lastEvent?: string;
  /** The names of the events whose data is text; that of others is JSON. */
  readonly textEvents?: readonly string[];
  /** The places of 64-bit integers in the result, or in each value of a stream. */
  readonly int64?: Shape;
  /** The statuses without a body, for which the result is undefined. */
  readonly bodiless?: readonly string[];
}

/** A response whose body has not been read, with the operation, the limits and the settings of its call. */
export interface Exchange {
  readonly operation: ResponseOperation;
  readonly response: Response;
  readonly limit: AttemptLimit;
  readonly options: { readonly limits: ResponseLimits };
  readonly settings: ClientSettings;
}

/** Reads the result of an operation from its response. */
export type ResponseReader = (exchange: Exchange) => Promise<Pick<ApiResponse<unknown>, 'data' | 'rawBody'>>;

/** Reads the response of an operation. Throws an `ApiError` for a status other than 2xx. */
export async function readResponse<T>(exchange: Exchange, url: string): Promise<ApiResponse<T>> {
  const { operation, response, options, settings } = exchange;
  const { status, headers } = response;
  const requestId = headers.get(settings.requestIdHeader ?? 'X-Request-Id') ?? undefined;
  const isBodiless = operation.bodiless?.includes(`${status}`);
  if (!response.ok && !isBodiless) {
    const limit = options.limits.errorBody ?? 2 ** 20;
    const [text, isCut] = await readPrefix(response, limit);
    const rawBody = text + (isCut ? `… (cut behind ${limit} bytes)` : '');
    const { errorKinds } = settings;
    const ofResponse = settings.errorClass?.(status, rawBody, errorKinds) ?? ApiError;
    throw new ofResponse(operation.id, response, requestId, rawBody, isCut, errorKinds);
  }
  const result = await (isBodiless ? readNothing : operation.response)(exchange);
  return { ...(result as Pick<ApiResponse<T>, 'data' | 'rawBody'>), status, headers, url, requestId };
}

/** The whole body as text. Throws a `LimitError` if it is longer than `limits.body`. */
export async function wholeText({ operation, response, options }: Exchange): Promise<string> {
  const limit = options.limits.body ?? 2 ** 28;
  const isTooLong = Number(response.headers.get('Content-Length')) > limit;
  const [text, isCut] = await readPrefix(response, isTooLong ? 0 : limit);
  if (isCut) {
    throw new LimitError(operation.id, 'body', limit);
  }
  return text;
}

// The body up to a number of bytes, and whether it is longer; the rest is not received.
async function readPrefix(response: Response, limit: number): Promise<[string, boolean]> {
  const reader = response.body?.getReader();
  if (!reader) {
    return [await response.text(), false];
  }
  const decoder = new TextDecoder();
  let text = '';
  for (let left = limit; ;) {
    const { done, value = new Uint8Array() } = await reader.read();
    const isCut = !(value.length <= left);
    const isEnd = done || isCut;
    text += decoder.decode(value.subarray(0, left), { stream: !isEnd });
    if (isEnd) {
      // Not awaited, for the platform may wait until the connection is closed.
      reader.cancel().catch(() => undefined);
      return [text, isCut];
    }
    left -= value.length;
  }
}

/** Reads JSON; undefined for the status 204 (No Content), and without a body where the operation has such responses. */
export const readJson: ResponseReader = async (exchange) => {
  const { operation, response } = exchange;
  const rawBody = await wholeText(exchange);
  const isAbsent = response.status === 204 || (rawBody === '' && operation.bodiless);
  return { data: isAbsent ? undefined : parseJson(exchange, 'the response', rawBody), rawBody };
};

/** The value of a JSON text. Throws a `DecodingError` with the name of the source, such as `the response`. */
export function parseJson({ operation, response }: Exchange, source: string, text: string): unknown {
  try {
    return parse(text, operation.int64);
  } catch (cause) {
    const type = response.headers.get('Content-Type') ?? 'no content type';
    throw new DecodingError(operation.id, `${source} (${type}) is not valid JSON: ${(cause as Error).message}`, text, {
      cause,
    });
  }
}

/** Reads text. */
export const readText: ResponseReader = async (exchange) => {
  const rawBody = await wholeText(exchange);
  return { data: rawBody === '' && exchange.operation.bodiless ? undefined : rawBody, rawBody };
};

/** Reads a string: JSON, or the text of a response of another type. */
export const readString: ResponseReader = (exchange) =>
  /json|^$/i.test(exchange.response.headers.get('Content-Type') ?? '') ? readJson(exchange) : readText(exchange);

/** Ignores the content of a response; the result is undefined. */
export const readNothing: ResponseReader = async (exchange) => ({
  data: undefined,
  rawBody: await wholeText(exchange),
});

/** Returns the content as a file, which the caller reads. */
export const readFile: ResponseReader = async ({ operation, response, limit }) => {
  limit.isKept = true;
  return { data: new BinaryResponse(response, operation.id, limit), rawBody: '' };
};

/** A file that a call returns. Its content can be read once. */
export class BinaryResponse {
  readonly #response: Response;
  readonly #operation: string;
  readonly #limit: AttemptLimit;

  constructor(response: Response, operation: string, limit: AttemptLimit) {
    this.#response = response;
    this.#operation = operation;
    this.#limit = limit;
  }

  /** The header `Content-Type`; undefined without one. */
  get contentType(): string | undefined {
    return this.#response.headers.get('Content-Type') ?? undefined;
  }

  /** The bytes as a stream, without a time limit; null if there are none. */
  get body(): ReadableStream<Bytes> | null {
    return this.#response.body;
  }

  /** All bytes. */
  bytes(): Promise<Bytes> {
    return this.#read(async () => new Uint8Array(await this.#response.arrayBuffer()));
  }

  /** All bytes as a `Blob`. */
  blob(): Promise<Blob> {
    return this.#read(() => this.#response.blob());
  }

  async #read<T>(content: () => Promise<T>): Promise<T> {
    if (this.#response.bodyUsed) {
      throw new TypeError(`${this.#operation}: the file has already been read`);
    }
    this.#limit.isKept = false;
    this.#limit.start();
    try {
      return await content();
    } catch (cause) {
      throw this.#limit.explain(cause);
    } finally {
      this.#limit.stop();
    }
  }
}
