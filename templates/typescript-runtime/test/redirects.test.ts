import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiClient, ApiError, Caller, LimitError, RedirectError, inHeader, readJson } from '../src/index.js';
import type { Operation } from '../src/index.js';
import { FakeServer, GET, SETTINGS, json } from './fake.js';
import { TestServer } from './server.js';
import { operation } from './descriptors.js';

const KEYED = { securitySchemes: { key: { kind: 'apiKey', place: inHeader, name: 'X-Api-Key' } } } as const;
const it: Operation<object, unknown> = {
  id: 'op',
  method: 'GET',
  path: '/it',
  response: readJson,
  security: [['key']],
};

function moved(location: string, status = 302): Response {
  return new Response('moved', { status, headers: { Location: location } });
}

test('a key does not reach the server that another one names', async () => {
  const other = new TestServer();
  const target = `${await other.start()}/steal`;
  const server = new TestServer((_, response) => response.writeHead(302, { Location: target }).end());
  const baseUrl = await server.start();
  try {
    for (const options of [{}, { redirects: 'follow' }] as const) {
      const client = new ApiClient({ ...SETTINGS, ...KEYED, baseUrl }, { apiKey: 'secret', ...options });
      await assert.rejects(client.call(it, {}), (error: RedirectError) => {
        assert.ok(error instanceof RedirectError && error instanceof ApiError);
        assert.equal(error.name, 'RedirectError');
        assert.equal(error.message, 'op: status 302: the redirect was not followed');
        assert.deepEqual([error.status, error.location], [302, target]);
        return true;
      });
    }
    assert.equal(server.last.headers['x-api-key'], 'secret');
    assert.equal(other.received.length, 0);
  } finally {
    server.close();
    other.close();
  }
});

test('a platform that keeps redirects back, as browsers do, tells only that there was one', async () => {
  for (const redirects of ['refuse', 'follow'] as const) {
    const server = new FakeServer((_, { redirect }) => {
      assert.equal(redirect, 'manual');
      return Response.error();
    });
    await assert.rejects(server.client({ redirects }).call(operation<object, unknown>(GET), {}), (error: ApiError) => {
      assert.ok(error instanceof RedirectError);
      assert.deepEqual([error.status, error.location], [0, undefined]);
      return true;
    });
  }
});

test('one call may follow, and a call may refuse', async () => {
  const server = new FakeServer(moved('/a'), json(1), moved('/a'));
  const call = operation<object, unknown>(GET);
  assert.equal(await server.client().call(call, {}, { redirects: 'follow' }), 1);
  await assert.rejects(server.client({ redirects: 'follow' }).call(call, {}, { redirects: 'refuse' }), RedirectError);
});

test('a caller of single operations follows no redirect', async () => {
  const server = new FakeServer(moved('/a'));
  const caller = new Caller({ ...SETTINGS, ...KEYED }, { apiKey: 'k', fetch: server.fetch, redirects: 'follow' });
  await assert.rejects(caller.call(it, {}), (error: ApiError) => {
    assert.ok(error instanceof RedirectError);
    assert.deepEqual([error.name, error.location], ['ApiError', '/a']);
    return true;
  });
});

test('a key in the query stays where it was sent', async () => {
  const server = new FakeServer(moved('https://other.example.com/b'), json(1));
  await server
    .client({ redirects: 'follow', headers: { Accept: 'text/secret' }, query: { key: 'k' } })
    .call(operation<object, unknown>({ ...GET, accept: 'application/json' }), {});
  assert.deepEqual(
    server.sent.map(({ url }) => url),
    ['https://api.example.com/it?key=k', 'https://other.example.com/b'],
  );
  assert.deepEqual([...(server.sent[1]?.headers ?? [])], [['accept', 'application/json']]);
});

test('a LimitError names the option of the limit', async () => {
  const call = operation<object, unknown>(GET);
  const large = (): Response => json('x'.repeat(100));
  const message = 'op: the response exceeds the option limits.body (50)';
  for (const platform of [large(), { ...noStream(large()) } as Response]) {
    const server = new FakeServer(() => platform, large(), large());
    const client = server.client({ limits: { body: 50, eventLine: 1 } });
    const result = client.call(call, {});
    await (platform.body
      ? assert.rejects(result, (error) => error instanceof LimitError && error.message === message)
      : result);
    assert.equal(await client.call(call, {}, { limits: { body: 102 } }), 'x'.repeat(100));
    await assert.rejects(client.call(call, {}, { limits: { body: NaN } }), LimitError);
  }
});

// React Native and some mocks give the text, but no stream.
function noStream(response: Response): object {
  const { ok, status, headers } = response;
  return { ok, status, headers, text: () => response.text() };
}
