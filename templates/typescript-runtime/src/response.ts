import { DecodingError, apiError } from './errors.js';
import type { Descriptor } from './operation.js';

/** A result together with the response it came in. */
export interface ApiResponse<T> {
  readonly data: T;
  readonly status: number;
  readonly headers: Headers;
  /** The response header by which the provider's support finds the call. */
  readonly requestId: string | undefined;
  /** The body as text; empty for binary results, which are not read. */
  readonly rawBody: string;
}

/** A file that a call returns. Read it in one of the ways, once. */
export class BinaryResponse {
  readonly #response: Response;

  constructor(response: Response) {
    this.#response = response;
  }

  /** The media type the server gave; undefined when it gave none. */
  get contentType(): string | undefined {
    return this.#response.headers.get('Content-Type') ?? undefined;
  }

  /** The bytes as they arrive; null when there are none. */
  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#response.body;
  }

  /** All bytes. */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.#response.arrayBuffer());
  }

  /** All bytes as a `Blob`. */
  blob(): Promise<Blob> {
    return this.#response.blob();
  }
}

/** Reads a response as what the operation returns. Throws an `ApiError` for a status other than 2xx. */
export async function readResponse<T>(descriptor: Descriptor, response: Response, requestIdHeader: string | undefined): Promise<ApiResponse<T>> {
  const requestId = findRequestId(response.headers, requestIdHeader);
  const about = { status: response.status, headers: response.headers, requestId };
  if (!response.ok) {
    throw apiError(descriptor.id, response, requestId, await response.text());
  }
  if (descriptor.response === 'binary') {
    return { ...about, data: new BinaryResponse(response) as T, rawBody: '' };
  }
  const rawBody = await response.text();
  const data = descriptor.response === 'json' ? parse(descriptor, response, rawBody) : descriptor.response === 'text' ? rawBody : undefined;
  return { ...about, data: data as T, rawBody };
}

function findRequestId(headers: Headers, name: string | undefined): string | undefined {
  return (name === undefined ? (headers.get('Request-Id') ?? headers.get('X-Request-Id')) : headers.get(name)) ?? undefined;
}

function parse(descriptor: Descriptor, response: Response, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const type = response.headers.get('Content-Type') ?? 'no content type';
    throw new DecodingError(descriptor.id, `the response (${type}) is not valid JSON: ${(cause as Error).message}`, text, { cause });
  }
}
