import { ApiError, DecodingError, LimitError } from './errors.js';
import type { TimeLimit } from './limit.js';
import type { Operation } from './operation.js';
import type { ClientSettings, ResponseLimits } from './options.js';

/** A result together with the response it came in. */
export interface ApiResponse<T> {
  readonly data: T;
  readonly status: number;
  readonly headers: Headers;
  /** The URL of the request without credentials. */
  readonly url: string;
  /** The response header by which the provider's support finds the call. */
  readonly requestId: string | undefined;
  /** The body as text; empty for files and streams, which are not read. */
  readonly rawBody: string;
}

/** A response that has come but is not read. */
export interface Exchange {
  readonly operation: Operation<never, unknown>;
  readonly response: Response;
  readonly limit: TimeLimit;
  readonly limits: ResponseLimits;
}

/** What makes the result of an operation from its response. */
export type ResponseReader = (exchange: Exchange) => Promise<Pick<ApiResponse<unknown>, 'data' | 'rawBody'>>;

/** Reads a response as what the operation returns. Throws an `ApiError` for a status other than 2xx. */
export async function readResponse<T>(
  exchange: Exchange,
  url: string,
  { requestIdHeader, errorClass }: ClientSettings,
): Promise<ApiResponse<T>> {
  const { operation, response } = exchange;
  const { status, headers } = response;
  const requestId = headers.get(requestIdHeader ?? 'X-Request-Id') ?? undefined;
  if (!response.ok) {
    const most = exchange.limits.errorBody ?? 2 ** 20;
    const text = await textOf(response, most);
    const rawBody = text.isCut ? `${text.start}… (cut behind ${most} bytes)` : text.start;
    throw new (errorClass?.(status) ?? ApiError)(operation.id, response, requestId, rawBody, text.isCut);
  }
  const { data, rawBody } = await operation.response(exchange);
  return { data: data as T, status, headers, url, requestId, rawBody };
}

/** The whole body as text. Throws a `LimitError` when it is too long. */
export async function wholeText({ operation, response, limits }: Exchange): Promise<string> {
  const most = limits.body ?? 2 ** 28;
  const isLong = Number(response.headers.get('Content-Length')) > most;
  const { start, isCut } = await textOf(response, isLong ? 0 : most);
  if (isCut) {
    throw new LimitError(operation.id, 'body', most);
  }
  return start;
}

// As many bytes of the body as may be read; whoever sends more is not listened to any longer.
async function textOf(response: Response, most: number): Promise<{ start: string; isCut: boolean }> {
  const reader = response.body?.getReader();
  if (!reader) {
    return { start: await response.text(), isCut: false };
  }
  const decoder = new TextDecoder();
  let start = '';
  for (let size = 0; ;) {
    const { done, value = new Uint8Array() } = await reader.read();
    const left = most - size;
    size += value.length;
    const isCut = !(size <= most);
    start += decoder.decode(isCut ? value.subarray(0, left) : value, { stream: !done && !isCut });
    if (isCut) {
      // The platform may wait for its connection to close.
      reader.cancel().catch(() => undefined);
    }
    if (isCut || done) {
      return { start, isCut };
    }
  }
}

/** Reads JSON. A response without content is undefined. */
export const readJson: ResponseReader = async (exchange) => {
  const { operation, response } = exchange;
  const rawBody = await wholeText(exchange);
  return {
    data: response.status === 204 ? undefined : parseJson(operation.id, 'the response', response, rawBody),
    rawBody,
  };
};

/** The value that the text is the JSON of. */
export function parseJson(operation: string, what: string, response: Response, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const type = response.headers.get('Content-Type') ?? 'no content type';
    throw new DecodingError(operation, `${what} (${type}) is not valid JSON: ${(cause as Error).message}`, text, {
      cause,
    });
  }
}

/** Reads text. */
export const readText: ResponseReader = async (exchange) => {
  const rawBody = await wholeText(exchange);
  return { data: rawBody, rawBody };
};

/** Reads a response whose content says nothing. */
export const readNothing: ResponseReader = async (exchange) => ({
  data: undefined,
  rawBody: await wholeText(exchange),
});

/** Leaves the content to the caller, as a file. */
export const readFile: ResponseReader = async ({ operation, response, limit }) => {
  limit.isKept = true;
  return { data: new BinaryResponse(response, operation.id, limit), rawBody: '' };
};

/** A file that a call returns. Read it in one of the ways, once. */
export class BinaryResponse {
  readonly #response: Response;
  readonly #operation: string;
  readonly #limit: TimeLimit;

  constructor(response: Response, operation: string, limit: TimeLimit) {
    this.#response = response;
    this.#operation = operation;
    this.#limit = limit;
  }

  /** The media type the server gave; undefined when it gave none. */
  get contentType(): string | undefined {
    return this.#response.headers.get('Content-Type') ?? undefined;
  }

  /** The bytes as they arrive, without a time limit; null when there are none. */
  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#response.body;
  }

  /** All bytes. */
  bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#read(async () => new Uint8Array(await this.#response.arrayBuffer()));
  }

  /** All bytes as a `Blob`. */
  blob(): Promise<Blob> {
    return this.#read(() => this.#response.blob());
  }

  async #read<T>(all: () => Promise<T>): Promise<T> {
    if (this.#response.bodyUsed) {
      throw new TypeError(`${this.#operation}: the file was read already`);
    }
    this.#limit.isKept = false;
    this.#limit.start();
    try {
      return await all();
    } catch (cause) {
      throw this.#limit.explain(cause);
    } finally {
      this.#limit.stop();
    }
  }
}
