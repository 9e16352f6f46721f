import { mock } from 'node:test';
import { clock } from '../src/clock.js';
import { ApiClient } from '../src/index.js';
import type { ClientOptions, ClientSettings, RequestOptions } from '../src/index.js';
import { operation, withKeyPlaces } from './descriptors.js';
import type { Descriptor } from './descriptors.js';

/** The reaction of a fake server to a request: a response, or a failed connection. */
export type Reply = Response | Error | ((url: string, init: RequestInit) => Response | Promise<Response>);

/** A request that was sent. */
export interface Sent {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A `fetch` that replies in turn and records the requests. */
export class FakeServer {
  readonly sent: Sent[] = [];
  readonly #replies: Reply[];

  constructor(...replies: Reply[]) {
    this.#replies = replies;
  }

  readonly fetch = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    this.sent.push({ url: String(url), method: init.method, headers: new Headers(init.headers), body: init.body });
    init.signal?.throwIfAborted();
    const reply = this.#replies.shift();
    if (reply === undefined) {
      throw new Error('no reply is left');
    }
    if (reply instanceof Error) {
      throw reply;
    }
    return reply instanceof Response ? reply : reply(String(url), init);
  };

  client(options: ClientOptions = {}, settings: Partial<ClientSettings> = {}): ApiClient {
    return new ApiClient(withKeyPlaces({ ...SETTINGS, ...settings }), { fetch: this.fetch, ...options });
  }

  call(
    descriptor: Partial<Descriptor>,
    args: object = {},
    options: RequestOptions = {},
    settings: Partial<ClientSettings> = {},
  ): Promise<unknown> {
    return this.client({}, settings).call(operation<object, unknown>({ ...GET, ...descriptor }), args, options);
  }
}

export const SETTINGS: ClientSettings = {
  baseUrl: 'https://api.example.com',
  apiKeyVariable: 'NO_SUCH_VARIABLE',
  securitySchemes: {},
};
export const GET: Descriptor = { id: 'op', method: 'GET', path: '/it', response: 'json' };

/** A response with JSON. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
}

/** Stops the clock at a time, makes chance even and returns the waits, which take no time. */
export function stopClock(): number[] {
  const waits: number[] = [];
  mock.restoreAll();
  mock.method(clock, 'now', () => Date.parse('2026-01-01T00:00:00Z'));
  mock.method(clock, 'random', () => 0.5);
  mock.method(clock, 'sleep', async (milliseconds: number) => void waits.push(milliseconds));
  return waits;
}
