import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ApiClient,
  ApiPromise,
  ApiError,
  BinaryResponse,
  ConnectionError,
  addMethods,
  DecodingError,
  TimeoutError,
} from '../src/index.js';
import type { ClientOptions, ClientSettings, SecurityScheme } from '../src/index.js';
import { TestServer, exchange } from './server.js';
import { FakeServer, GET, json } from './fake.js';
import { operation } from './descriptors.js';
import type { Descriptor } from './descriptors.js';

const SCHEMES: Record<string, SecurityScheme> = {
  basic: { kind: 'basic' },
  bearer: { kind: 'bearer' },
  header: { kind: 'apiKey', in: 'header', name: 'X-Key' },
  query: { kind: 'apiKey', in: 'query', name: 'key' },
  cookie: { kind: 'apiKey', in: 'cookie', name: 'sid' },
};
const settings: ClientSettings = { baseUrl: '', apiKeyVariable: 'CALLWRIGHT_TEST_KEY', securitySchemes: SCHEMES };

async function authenticated(security: string[][], client: ClientOptions) {
  const { received } = await exchange({ security }, {}, { client, settings: { securitySchemes: SCHEMES } });
  return received;
}

test('the first alternative with all its credentials is used', async () => {
  const received = await authenticated([['basic'], ['bearer']], { apiKey: 'sk' });
  assert.equal(received.headers.authorization, 'Bearer sk');
});

test('basic authentication is UTF-8 in base64', async () => {
  const received = await authenticated([['basic'], ['bearer']], { basicAuth: { username: 'ü', password: 'p' } });
  assert.equal(received.headers.authorization, `Basic ${Buffer.from('ü:p').toString('base64')}`);
});

test('schemes of one alternative are all sent', async () => {
  const received = await authenticated([['header', 'query', 'cookie']], {
    credentials: { header: 'h', query: 'q&', cookie: 'c' },
  });
  assert.equal(received.headers['x-key'], 'h');
  assert.equal(received.url, '/it?key=q%26');
  assert.equal(received.headers.cookie, 'sid=c');
});

test('an anonymous alternative needs no credential; a missing credential is an error', async () => {
  assert.equal((await authenticated([[]], {})).headers.authorization, undefined);
  await assert.rejects(
    authenticated([['basic'], ['bearer']], {}),
    new TypeError(
      'op: no credential; give credentials: { basic } or credentials: { bearer }, apiKey or the variable NO_SUCH_VARIABLE',
    ),
  );
});

const GATEWAY = 'http://127.0.0.1:4000/api/x';
const KEY_SCHEMES = { securitySchemes: { bearer: { kind: 'bearer' } } } as const;
const SECURED: Partial<Descriptor> = { security: [['bearer']] };

test('a client with a base URL and no credential calls without one', async () => {
  const server = new FakeServer(...[1, 2, 3, 4].map((each) => json(each)));
  const secured = operation<object, unknown>({ ...GET, ...SECURED });
  for (const baseUrl of [GATEWAY, 'https://api.example.com/v2']) {
    await server.client({ baseUrl }, KEY_SCHEMES).call(secured, {});
    await server.client({}, KEY_SCHEMES).call(secured, {}, { baseUrl });
  }
  assert.deepEqual(
    server.sent.map(({ url, headers }) => [url, headers.get('Authorization')]),
    [GATEWAY, GATEWAY, 'https://api.example.com/v2', 'https://api.example.com/v2'].map((url) => [`${url}/it`, null]),
  );
});

test('the variable of the base URL is as good as the option', async (context) => {
  context.after(() => delete process.env.CALLWRIGHT_GATEWAY);
  process.env.CALLWRIGHT_GATEWAY = GATEWAY;
  const server = new FakeServer(json(1));
  await server.call(SECURED, {}, {}, { ...KEY_SCHEMES, baseUrlVariable: 'CALLWRIGHT_GATEWAY' });
  assert.deepEqual([server.sent[0]?.url, server.sent[0]?.headers.get('Authorization')], [`${GATEWAY}/it`, null]);
});

test('a credential is sent to every base URL', async () => {
  const server = new FakeServer(json(1));
  await server.call(SECURED, {}, { baseUrl: GATEWAY, apiKey: 'key' }, KEY_SCHEMES);
  assert.equal(server.sent[0]?.headers.get('Authorization'), 'Bearer key');
});

test('at the servers of the API a credential is required, also as the base URL', async () => {
  const server = new FakeServer();
  await assert.rejects(server.call(SECURED, {}, { baseUrl: 'https://api.example.com' }, KEY_SCHEMES), /no credential/);
  const own = { ...SECURED, server: () => 'https://files.example.com' };
  await assert.rejects(server.call(own, {}, {}, KEY_SCHEMES), /op: no credential/);
  await assert.rejects(server.call(own, {}, { baseUrl: 'https://files.example.com' }, KEY_SCHEMES), /no credential/);
});

test('a header of the caller is as good as a credential, and stays', async () => {
  const headers = { authorization: 'Bearer mine' };
  assert.equal((await authenticated([['bearer']], { headers })).headers.authorization, 'Bearer mine');
  assert.equal((await authenticated([['bearer']], { headers, apiKey: 'sk' })).headers.authorization, 'Bearer mine');
});

test('the key comes from the environment or a function', async () => {
  process.env['CALLWRIGHT_TEST_KEY'] = 'env';
  try {
    const server = new TestServer();
    const baseUrl = await server.start();
    const op = operation({ id: 'op', method: 'GET', path: '/', response: 'json', security: [['bearer']] });
    await new ApiClient(settings, { baseUrl }).call(op, {});
    assert.equal(server.last.headers.authorization, 'Bearer env');
    await new ApiClient(settings, { baseUrl, apiKey: () => Promise.resolve('fresh') }).call(op, {});
    assert.equal(server.last.headers.authorization, 'Bearer fresh');
    await new ApiClient(settings, { baseUrl }).call(
      op,
      {},
      { apiKey: 'own', headers: { 'X-A': 'b' }, query: { q: 'r' } },
    );
    assert.equal(server.last.headers.authorization, 'Bearer own');
    assert.equal(server.last.headers['x-a'], 'b');
    assert.equal(server.last.url, '/?q=r');
    server.close();
  } finally {
    delete process.env['CALLWRIGHT_TEST_KEY'];
  }
});

test('a result comes with its response', async () => {
  const server = new TestServer((_, response) =>
    response.setHeader('X-Request-Id', 'req_1').end('{"id":"a","more":1}'),
  );
  const baseUrl = await server.start();
  const promise = new ApiClient({ ...settings, baseUrl }).call(
    operation({ id: 'op', method: 'GET', path: '/', response: 'json' }),
    {},
  );
  assert.deepEqual(await promise, { id: 'a', more: 1 });
  const { status, requestId, rawBody } = await promise.withResponse();
  assert.deepEqual([status, requestId, rawBody], [200, 'req_1', '{"id":"a","more":1}']);
  assert.equal(server.received.length, 1);
  server.close();
});

test('an error has status, request id, parsed and raw body', async () => {
  const rawBody = '{"error":{"message":"No such session"}}';
  const answer = (_: unknown, response: import('node:http').ServerResponse): void => {
    response.writeHead(404, { 'X-Request-Id': 'r2' }).end(rawBody);
  };
  await assert.rejects(exchange({}, {}, { answer }), (error: unknown) => {
    assert.ok(error instanceof ApiError);
    assert.equal(error.message, 'op: status 404 (request r2): No such session');
    assert.equal(error.status, 404);
    assert.deepEqual(error.error, { error: { message: 'No such session' } });
    assert.equal(error.rawBody, rawBody);
    return true;
  });
});

test('a body that is no JSON is a decoding error', async () => {
  await assert.rejects(
    exchange({}, {}, { answer: (_, response) => response.setHeader('Content-Type', 'text/html').end('<html>') }),
    (error: unknown) =>
      error instanceof DecodingError &&
      error.message.startsWith('op: the response (text/html) is not valid JSON') &&
      error.rawBody === '<html>',
  );
});

test('text, nothing and files come back', async () => {
  assert.equal((await exchange({ response: 'text' }, {}, { answer: (_, r) => r.end('hi') })).data, 'hi');
  assert.equal(
    (await exchange({ response: 'none' }, {}, { answer: (_, r) => r.writeHead(204).end() })).data,
    undefined,
  );
  const server = new TestServer((_, response) =>
    response.setHeader('Content-Type', 'application/pdf').end(Buffer.from([37, 80])),
  );
  const baseUrl = await server.start();
  const op = operation({ id: 'op', method: 'GET', path: '/', response: 'binary', accept: 'application/pdf' });
  const file = (await new ApiClient({ ...settings, baseUrl }).call(op, {})) as BinaryResponse;
  assert.equal(file.contentType, 'application/pdf');
  assert.deepEqual([...(await file.bytes())], [37, 80]);
  assert.equal(server.last.headers.accept, 'application/pdf');
  server.close();
});

test('a refused connection, a time limit and an abort each have their error', async () => {
  const server = new TestServer(() => undefined);
  const baseUrl = await server.start();
  const op = operation({ id: 'op', method: 'GET', path: '/', response: 'json' });
  const client = new ApiClient({ ...settings, baseUrl }, { maxRetries: 0 });
  await assert.rejects(
    client.call(op, {}, { timeout: 50 }),
    (error: unknown) => error instanceof TimeoutError && error.message === 'op: no complete response within 50 ms',
  );
  const controller = new AbortController();
  const call = client.call(op, {}, { signal: controller.signal });
  controller.abort();
  await assert.rejects(
    call,
    (error: unknown) => error instanceof ConnectionError && error.message === 'op: the call was aborted',
  );
  server.close();
  await assert.rejects(
    client.call(op, {}),
    (error: unknown) => error instanceof ConnectionError && error.message.includes('ECONNREFUSED'),
  );
});

test('a base URL that is not absolute is refused', async () => {
  const client = new ApiClient({ ...settings, baseUrl: '/v1' });
  await assert.rejects(
    client.call(operation({ id: 'op', method: 'GET', path: '/', response: 'json' }), {}),
    new TypeError("op: the base URL '/v1' must be like https://host/path"),
  );
});

test('the methods of another class become methods of a client', async () => {
  class First {
    readonly #client: ApiClient;

    constructor(client: ApiClient) {
      this.#client = client;
    }

    getit(args: { id: string }): ApiPromise<unknown> {
      const path = { id: 'getIt', method: 'GET', path: '/{id}', pathParams: { id: {} } };
      return this.#client.call(operation<{ id: string }, unknown>({ ...path, response: 'json' }), args);
    }
  }
  class Second extends First {
    two(): number {
      return 2;
    }
  }
  // eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- addMethods adds what it declares
  class Client extends ApiClient {
    readonly operations = new Second(this);
  }
  // eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type
  interface Client extends Pick<Second, keyof Second> {}
  addMethods(Client, Second, (client) => client.operations);

  const server = new TestServer();
  const client = new Client({ ...settings, baseUrl: await server.start() });
  assert.deepEqual(await client.getit({ id: 'x' }), { id: 'it' });
  assert.equal(server.last.url, '/x');
  assert.equal(client.two(), 2);
  assert.deepEqual(Object.keys(Client.prototype), []);
  server.close();
});
