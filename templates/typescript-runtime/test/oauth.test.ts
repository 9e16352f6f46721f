import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { clock } from '../src/clock.js';
import { AuthenticationError, DecodingError, clientCredentials } from '../src/index.js';
import type { ClientCredentialsOptions, SecretSource } from '../src/index.js';
import { FakeServer, GET, json, stopClock } from './fake.js';
import type { Reply } from './fake.js';
import { operation } from './descriptors.js';

const op = operation<object, unknown>({ ...GET, security: [['oauth']] });
const OPTIONS: ClientCredentialsOptions = {
  tokenUrl: 'https://auth.example.com/oauth/token/?v=1',
  clientId: 'my id',
  clientSecret: 's:1',
  scopes: ['read', 'write'],
};
const SCHEMES = { securitySchemes: { oauth: { kind: 'oauth2' } } } as const;

function token(name: string, expires?: number): Response {
  return json({ access_token: name, token_type: 'bearer', ...(expires !== undefined && { expires_in: expires }) });
}

function source(
  options: Partial<ClientCredentialsOptions>,
  ...replies: Reply[]
): { tokens: FakeServer; source: SecretSource } {
  const tokens = new FakeServer(...replies);
  return { tokens, source: clientCredentials({ ...OPTIONS, fetch: tokens.fetch, ...options }) };
}

test('a token is asked for once and sent', async () => {
  const { tokens, source: apiKey } = source({}, token('t1', 3600));
  const server = new FakeServer(json({}), json({}), json({}));
  const client = server.client({ apiKey }, SCHEMES);
  await Promise.all([client.call(op, {}), client.withOptions({ timeout: 1000 }).call(op, {})]);
  await client.call(op, {});
  assert.deepEqual(
    server.sent.map(({ headers }) => headers.get('Authorization')),
    ['Bearer t1', 'Bearer t1', 'Bearer t1'],
  );
  const [request] = tokens.sent;
  assert.equal(tokens.sent.length, 1);
  assert.equal(request?.url, 'https://auth.example.com/oauth/token/?v=1');
  assert.equal(request.method, 'POST');
  assert.equal(request.body, 'grant_type=client_credentials&scope=read+write');
  assert.equal(request.headers.get('Authorization'), `Basic ${btoa('my%20id:s%3A1')}`);
});

test('id, secret and other parameters can go into the body', async () => {
  const { tokens, source: get } = source({ sendIn: 'body', scopes: [], parameters: { audience: 'a b' } }, token('t1'));
  assert.equal(await get(), 't1');
  assert.equal(tokens.sent[0]?.body, 'grant_type=client_credentials&client_id=my+id&client_secret=s%3A1&audience=a+b');
  assert.equal(tokens.sent[0].headers.get('Authorization'), null);
});

test('a token is renewed a minute before its end', async () => {
  stopClock();
  const start = clock.now();
  const { source: get } = source({}, token('t1', 3600), token('t2', 30), token('t3'));
  assert.equal(await get(), 't1');
  mock.method(clock, 'now', () => start + 3_539_999);
  assert.equal(await get(), 't1');
  mock.method(clock, 'now', () => start + 3_540_000);
  assert.equal(await get(), 't2');
  mock.method(clock, 'now', () => start + 3_554_999);
  assert.equal(await get(), 't2');
  mock.method(clock, 'now', () => start + 3_555_000);
  assert.equal(await get(), 't3');
  mock.method(clock, 'now', () => start * 2);
  assert.equal(await get(), 't3');
});

test('a refused token is replaced once, also without retries and for an unsafe request', async () => {
  const { tokens, source: apiKey } = source({}, token('t1'), token('t2'), token('t3'));
  const server = new FakeServer(json({}, 401), json({ id: 1 }), json({}, 401), json({}, 401));
  const client = server.client({ apiKey, maxRetries: 0 }, SCHEMES);
  const post = operation<object, unknown>({ ...GET, method: 'POST', security: [['oauth']] });
  assert.deepEqual(await client.call(post, {}), { id: 1 });
  await assert.rejects(client.call(op, {}), AuthenticationError);
  assert.deepEqual(
    server.sent.map(({ headers }) => headers.get('Authorization')),
    ['Bearer t1', 'Bearer t2', 'Bearer t2', 'Bearer t3'],
  );
  assert.equal(tokens.sent.length, 3);
});

test('calls that were refused together share the new token', async () => {
  const { tokens, source: apiKey } = source({}, token('t1'), token('t2'));
  const server = new FakeServer(json({}, 401), json({}, 401), json({}), json({}));
  const client = server.client({ apiKey }, SCHEMES);
  await Promise.all([client.call(op, {}), client.call(op, {})]);
  assert.deepEqual(
    server.sent.map(({ headers }) => headers.get('Authorization')),
    ['Bearer t1', 'Bearer t1', 'Bearer t2', 'Bearer t2'],
  );
  assert.equal(tokens.sent.length, 2);
});

test('a refused key that is no token is final', async () => {
  const server = new FakeServer(json({}, 401));
  await assert.rejects(server.client({ apiKey: () => 'key' }, SCHEMES).call(op, {}), AuthenticationError);
  assert.equal(server.sent.length, 1);
});

test('a failed token request is reported and not cached', async () => {
  const { source: apiKey } = source(
    {},
    json({ error: 'invalid_client', error_description: 'Unknown client' }, 401),
    json({ token: 1 }),
    token(''),
    token('t1'),
  );
  const server = new FakeServer(json({ id: 1 }));
  const client = server.client({ apiKey }, SCHEMES);
  await assert.rejects(
    client.call(op, {}),
    (error: unknown) =>
      error instanceof AuthenticationError && error.message === 'clientCredentials: status 401: Unknown client',
  );
  for (const _ of ['none', 'an empty one']) {
    await assert.rejects(
      client.call(op, {}),
      (error: unknown) =>
        error instanceof DecodingError &&
        error.message === "clientCredentials: the response has no usable 'access_token'",
    );
  }
  assert.deepEqual(await client.call(op, {}), { id: 1 });
});
