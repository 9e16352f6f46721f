import { ApiError, DecodingError } from './errors.js';
import type { TimeLimit } from './limit.js';
import type { Operation } from './operation.js';
import type { ClientSettings } from './options.js';

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
    throw new (errorClass?.(status) ?? ApiError)(operation.id, response, requestId, await response.text());
  }
  const { data, rawBody } = await operation.response(exchange);
  return { data: data as T, status, headers, url, requestId, rawBody };
}

/** Reads JSON. A response without content is undefined. */
export const readJson: ResponseReader = async ({ operation, response }) => {
  const rawBody = await response.text();
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
export const readText: ResponseReader = async ({ response }) => {
  const rawBody = await response.text();
  return { data: rawBody, rawBody };
};

/** Reads a response whose content says nothing. */
export const readNothing: ResponseReader = async ({ response }) => ({
  data: undefined,
  rawBody: await response.text(),
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
