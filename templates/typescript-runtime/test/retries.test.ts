import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { clock } from '../src/clock.js';
import { ApiError, ConnectionError, DecodingError, RateLimitError, ServerError, TimeoutError } from '../src/index.js';
import type { ClientSettings } from '../src/index.js';
import { FakeServer, GET, json, stopClock } from './fake.js';
import { operation } from './descriptors.js';

const POST = { method: 'POST', body: { format: 'json', mediaType: 'application/json' } } as const;
const KEYS: Partial<ClientSettings> = { idempotency: { header: 'Idempotency-Key', methods: ['POST'] } };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const refused = (): Error => new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') });

for (const status of [408, 409, 429, 500, 502, 503]) {
  test(`status ${status} is tried again, with waits that grow`, async () => {
    const waits = stopClock();
    const server = new FakeServer(json({}, status), json({}, status), json({ id: 1 }));
    assert.deepEqual(await server.call({}), { id: 1 });
    assert.deepEqual(waits, [250, 500]);
    assert.equal(server.sent.length, 3);
  });
}

for (const status of [400, 401, 402, 403, 404, 422]) {
  test(`status ${status} is final`, async () => {
    const waits = stopClock();
    const server = new FakeServer(json({}, status));
    await assert.rejects(server.call({}), (error: unknown) => error instanceof ApiError && error.status === status);
    assert.deepEqual(waits, []);
  });
}

test('waits stop growing at 8 seconds', async () => {
  const waits = stopClock();
  const server = new FakeServer(...Array.from({ length: 7 }, () => json({}, 500)), json({ id: 1 }));
  assert.deepEqual(await server.call({}, {}, { maxRetries: 7 }), { id: 1 });
  assert.deepEqual(waits, [250, 500, 1000, 2000, 4000, 4000, 4000]);
});

test('the last error is thrown when retries are used up', async () => {
  stopClock();
  const server = new FakeServer(json({}, 500), json({}, 500), json({}, 429));
  await assert.rejects(server.call({}), (error: unknown) => error instanceof RateLimitError);
  assert.equal(server.sent.length, 3);
});

test('clients and calls set the number of retries', async () => {
  stopClock();
  const server = new FakeServer(json({}, 500), json({}, 503), json({}, 500));
  await assert.rejects(server.client({ maxRetries: 0 }).call(operation(GET), {}), ServerError);
  assert.equal(server.sent.length, 1);
  await assert.rejects(server.client({ maxRetries: 5 }).call(operation(GET), {}, { maxRetries: 1 }), ServerError);
  assert.equal(server.sent.length, 3);
  const other = new FakeServer(json({}, 500));
  await assert.rejects(other.call({}, {}, { maxRetries: Number.NaN }), ServerError);
});

test('connection errors and time limits are tried again', async () => {
  stopClock();
  const stalled = (_: string, { signal }: RequestInit): Promise<Response> =>
    new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  const server = new FakeServer(refused(), stalled, json({ id: 1 }));
  assert.deepEqual(await server.call({}, {}, { timeout: 5 }), { id: 1 });
  const failing = new FakeServer(refused());
  await assert.rejects(
    failing.call({}, {}, { maxRetries: 0 }),
    (error: unknown) => error instanceof ConnectionError && error.message === 'op: no response: connect ECONNREFUSED',
  );
  const stalling = new FakeServer(stalled);
  await assert.rejects(
    stalling.call({}, {}, { timeout: 5, maxRetries: 0 }),
    (error: unknown) => error instanceof TimeoutError && error.name === 'TimeoutError',
  );
});

test('a response that is no JSON is not asked for again', async () => {
  stopClock();
  const server = new FakeServer(new Response('<html>'));
  await assert.rejects(server.call({}), DecodingError);
});

const AFTER: [string, number | undefined][] = [
  ['7', 7000],
  ['0', 250],
  ['60', 60_000],
  ['61', undefined],
  ['Thu, 01 Jan 2026 00:00:05 GMT', 5000],
  ['Wed, 31 Dec 2025 23:59:00 GMT', 250],
  ['Thu, 01 Jan 2026 00:02:00 GMT', undefined],
  ['soon', 250],
];
for (const [header, wait] of AFTER) {
  test(`Retry-After: ${header} means ${wait === undefined ? 'no retry' : `a wait of ${wait} ms`}`, async () => {
    const waits = stopClock();
    const server = new FakeServer(json({}, 429, { 'Retry-After': header }), json({ id: 1 }));
    if (wait === undefined) {
      await assert.rejects(server.call({}), RateLimitError);
    } else {
      assert.deepEqual(await server.call({}), { id: 1 });
    }
    assert.deepEqual(waits, wait === undefined ? [] : [wait]);
  });
}

test('the retry header wins over the status', async () => {
  const settings = { retryHeader: 'X-Should-Retry' };
  stopClock();
  const retriable = new FakeServer(json({}, 400, { 'X-Should-Retry': 'true' }), json({ id: 1 }));
  assert.deepEqual(await retriable.call({}, {}, {}, settings), { id: 1 });
  const forbidden = new FakeServer(json({}, 500, { 'X-Should-Retry': 'false' }));
  await assert.rejects(forbidden.call({}, {}, {}, settings), ServerError);
  const silent = new FakeServer(json({}, 500, { 'X-Should-Retry': 'perhaps' }), json({ id: 2 }));
  assert.deepEqual(await silent.call({}, {}, {}, settings), { id: 2 });
});

test('an unsafe request without a key is never sent twice', async () => {
  stopClock();
  for (const method of ['POST', 'PATCH', 'COPY', 'M-SEARCH']) {
    for (const reply of [refused(), json({}, 503), json({}, 503, { 'X-Should-Retry': 'true' })]) {
      const server = new FakeServer(reply);
      await assert.rejects(
        server.call({ method }, {}, {}, { retryHeader: 'X-Should-Retry' }),
        (error: unknown) => error instanceof ConnectionError || error instanceof ServerError,
      );
      assert.equal(server.sent.length, 1);
      assert.equal(server.sent[0]?.headers.get('Idempotency-Key'), null);
    }
  }
});

for (const method of ['GET', 'PUT', 'DELETE', 'QUERY']) {
  test(`${method} needs no key to be sent again`, async () => {
    stopClock();
    const server = new FakeServer(refused(), json({ id: 1 }));
    assert.deepEqual(await server.call({ method }, {}, {}, KEYS), { id: 1 });
    assert.equal(server.sent[1]?.headers.get('Idempotency-Key'), null);
  });
}

test('a key is minted once per call and kept', async () => {
  stopClock();
  const server = new FakeServer(json({}, 500), refused(), json({}), json({}));
  await server.call(POST, { a: 1 }, {}, KEYS);
  await server.call(POST, { a: 1 }, {}, KEYS);
  const keys = server.sent.map(({ headers }) => headers.get('Idempotency-Key'));
  assert.match(keys[0] ?? '', UUID);
  assert.deepEqual([keys[1], keys[2]], [keys[0], keys[0]]);
  assert.notEqual(keys[3], keys[0]);
  assert.deepEqual(
    server.sent.map(({ body }) => body),
    ['{"a":1}', '{"a":1}', '{"a":1}', '{"a":1}'],
  );
});

test('callers choose the key by option, header or argument', async () => {
  stopClock();
  const server = new FakeServer(json({}, 500), json({}), json({}), json({}));
  await server.call(POST, {}, { idempotencyKey: 'mine' });
  await server.call(POST, {}, { headers: { 'idempotency-key': 'header' } }, KEYS);
  await server.call({ ...POST, headers: { 'Idempotency-Key': {} } }, { 'Idempotency-Key': 'argument' }, {}, KEYS);
  assert.deepEqual(
    server.sent.map(({ headers }) => headers.get('Idempotency-Key')),
    ['mine', 'mine', 'header', 'argument'],
  );
});

test('a stream is not sent again', async () => {
  stopClock();
  const server = new FakeServer(json({}, 500));
  const body = { format: 'binary', mediaType: 'application/octet-stream', whole: 'body' } as const;
  await assert.rejects(server.call({ method: 'PUT', body }, { body: new Blob(['x']).stream() }), ServerError);
  assert.equal(server.sent.length, 1);
});

test('an abort ends the wait and the call', async () => {
  stopClock();
  const controller = new AbortController();
  mock.method(clock, 'sleep', async () => controller.abort(new Error('enough')));
  const server = new FakeServer(json({}, 500), json({}));
  await assert.rejects(server.call({}, {}, { signal: controller.signal }), (error: unknown) => {
    assert.ok(error instanceof ConnectionError);
    assert.equal(error.message, 'op: the call was aborted');
    assert.equal((error.cause as Error).message, 'enough');
    return true;
  });
  assert.equal(server.sent.length, 1);
  await assert.rejects(server.call({}, {}, { signal: controller.signal }), ConnectionError);
  assert.equal(server.sent.length, 1);
});

test('the clock waits, and an abort wakes it', async () => {
  mock.restoreAll();
  await clock.sleep(1);
  const controller = new AbortController();
  const asleep = clock.sleep(1_000_000, controller.signal);
  controller.abort();
  await asleep;
  assert.ok(clock.random() < 1);
  assert.ok(clock.now() > 1.7e12);
});
