import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DecodingError } from '../src/index.js';
import type { Descriptor } from './descriptors.js';

import { FakeServer, GET, json } from './fake.js';
import { exchange } from './server.js';
import { operation } from './descriptors.js';

async function refused(descriptor: Partial<Descriptor>, args: object, message: string, options = {}): Promise<void> {
  const server = new FakeServer(json({}));
  await assert.rejects(server.call(descriptor, args, options), new TypeError(message));
  assert.equal(server.sent.length, 0);
}

test('a missing argument is named', async () => {
  const form = { format: 'form', mediaType: 'application/x-www-form-urlencoded' } as const;
  const descriptor = {
    method: 'POST',
    query: { q: {} },
    headers: { 'X-A': { key: 'xA' } },
    body: form,
    required: ['q', 'xA', 'amount'],
  };
  await refused(descriptor, {}, "op: the argument 'q' is required");
  await refused(descriptor, { q: 1, xA: undefined }, "op: the argument 'xA' is required");
  await refused(descriptor, { q: 1, xA: 2 }, "op: the argument 'amount' is required");
  const server = new FakeServer(json({}));
  await server.call(descriptor, { q: 1, xA: 2, amount: null });
  assert.equal(server.sent[0]?.body, 'amount=');
});

test('no arguments at all are as good as an empty object', async () => {
  const server = new FakeServer(json({}), json({}));
  for (const args of [undefined, null]) {
    assert.deepEqual(await server.client().call(operation<unknown, unknown>(GET), args), {});
  }
  const strict = operation<unknown, unknown>({ ...GET, required: ['a'], query: { a: {} } });
  await assert.rejects(server.client().call(strict, undefined), new TypeError("op: the argument 'a' is required"));
});

test('an argument that no place takes is named', async () => {
  await refused({}, { typo: 1 }, "op: unknown argument 'typo'");
  const whole = { format: 'json', mediaType: 'application/json', whole: 'body' } as const;
  await refused({ method: 'PUT', body: whole }, { body: {}, typo: 1 }, "op: unknown argument 'typo'");
});

test('a whole body that is required is named', async () => {
  const whole = { format: 'json', mediaType: 'application/json', whole: 'card' } as const;
  await refused({ method: 'PUT', body: whole, required: ['card'] }, {}, "op: the argument 'card' is required");
});

for (const value of [[], {}, ['a', 'b'], ['..'], '\t\r\n', '..', 'a/../b', '?', '#']) {
  test(`path ${JSON.stringify(value)} stays in its segment of the path or is refused`, async () => {
    const server = new FakeServer(json({}));
    await server.call({ path: '/a/{p}/b', pathParams: { p: {} } }, { p: value }).catch((error: Error) => {
      assert.equal(error.message, "op: the argument 'p' is required: one value, not blank, '.' or '..'");
    });
    assert.ok(server.sent.every(({ url }) => new URL(url).pathname.split('/').length === 4));
  });
}

for (const value of ['a\r\nEvil: 1', 'a\nb', 'a\0', 'a\x7f', '\x1b[0m', 'caf\u00e9', '\ud83d\ude00', ' a', 'a\t']) {
  test(`${JSON.stringify(value)} is refused in headers`, async () => {
    await refused(
      { headers: { 'X-A': { key: 'a' } } },
      { a: value },
      "op: the header 'X-A' must be one line of ASCII without space around it",
    );
    await refused({}, {}, "op: the header 'x-b' must be one line of ASCII without space around it", {
      headers: { 'X-B': value },
    });
    await refused(
      { method: 'POST' },
      {},
      "op: the header 'Idempotency-Key' must be one line of ASCII without space around it",
      {
        idempotencyKey: value,
      },
    );
  });
}

test('a secret is not repeated in the error that refuses it', async () => {
  const server = new FakeServer(json({}));
  const client = server.client({ apiKey: 'sk_live\n' }, { securitySchemes: { bearer: { kind: 'bearer' } } });
  await assert.rejects(client.call(operation({ ...GET, security: [['bearer']] }), {}), (error: Error) => {
    assert.equal(error.message, "op: the header 'Authorization' must be one line of ASCII without space around it");
    assert.ok(!JSON.stringify(error).includes('sk_live'));
    return true;
  });
});

test('tabs are fine in headers', async () => {
  const { received } = await exchange({ headers: { 'X-A': {} } }, { 'X-A': 'a\tb' });
  assert.equal(received.headers['x-a'], 'a\tb');
});

test('an empty key is no key', async () => {
  const server = new FakeServer(json({}));
  const client = server.client({ apiKey: '' }, { securitySchemes: { bearer: { kind: 'bearer' } } });
  await assert.rejects(
    client.call(operation({ ...GET, security: [['bearer']] }), {}),
    (error: Error) =>
      error instanceof TypeError && error.message.startsWith('op: no credential; give credentials: { bearer }'),
  );
});

test('a header that the caller gives is not replaced by a credential', async () => {
  const server = new FakeServer(json({}));
  const client = server.client({ apiKey: 'sk' }, { securitySchemes: { bearer: { kind: 'bearer' } } });
  await client.call(operation({ ...GET, security: [['bearer']] }), {}, { headers: { Authorization: 'Custom x' } });
  assert.equal(server.sent[0]?.headers.get('Authorization'), 'Custom x');
});

test('no content is no value, an empty body where JSON should be is an error', async () => {
  assert.equal(await new FakeServer(new Response(null, { status: 204 })).call({}), undefined);
  await assert.rejects(new FakeServer(new Response('')).call({}), DecodingError);
});

test('a member called __proto__ is sent as any other', async () => {
  const server = new FakeServer(json({}));
  await server.call(
    { method: 'POST', body: { format: 'json', mediaType: 'application/json' } },
    JSON.parse('{"__proto__":{"a":1},"b":2}'),
  );
  assert.equal(server.sent[0]?.body, '{"__proto__":{"a":1},"b":2}');
});
