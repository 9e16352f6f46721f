import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiClient } from '../src/index.js';
import type { ClientOptions, ClientSettings } from '../src/index.js';
import { operation, withKeyPlaces } from './descriptors.js';
import type { Descriptor } from './descriptors.js';

/** A request as it arrived. */
export interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  /** Names and values in turn. */
  rawHeaders: string[];
  body: Buffer;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on a free loopback port that records requests; `close` ends it. */
export class TestServer {
  readonly received: Received[] = [];
  readonly #server;

  constructor(
    answer: Answer = (_, response) => response.setHeader('Content-Type', 'application/json').end('{"id":"it"}'),
  ) {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        this.received.push({
          method: request.method ?? '',
          url: request.url ?? '',
          headers: request.headers,
          rawHeaders: request.rawHeaders,
          body: Buffer.concat(chunks),
        });
        answer(request, response);
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve).unref());
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  get last(): Received {
    const last = this.received.at(-1);
    if (last === undefined) {
      throw new Error('nothing was received');
    }
    return last;
  }
}

/** Makes one call to a new server; returns the received request and the result. */
export async function exchange(
  descriptor: Partial<Descriptor>,
  args: Record<string, unknown>,
  options: { answer?: Answer; client?: ClientOptions; settings?: Partial<ClientSettings> } = {},
): Promise<{ received: Received; data: unknown }> {
  const server = new TestServer(options.answer);
  const baseUrl = await server.start();
  try {
    const client = new ApiClient(
      withKeyPlaces({ baseUrl, apiKeyVariable: 'NO_SUCH_VARIABLE', securitySchemes: {}, ...options.settings }),
      { maxRetries: 0, ...options.client },
    );
    const data = await client.call(
      operation({ id: 'op', method: 'GET', path: '/it', response: 'json', ...descriptor }),
      args,
    );
    return { received: server.last, data };
  } finally {
    server.close();
  }
}
