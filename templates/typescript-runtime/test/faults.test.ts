import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { mock, test } from 'node:test';
import { clock } from '../src/clock.js';
import { ApiClient, ConnectionError, DecodingError, RateLimitError, ServerError, TimeoutError } from '../src/index.js';
import type { ClientOptions } from '../src/index.js';
import { SETTINGS } from './fake.js';
import { operation } from './descriptors.js';

/** The reaction of a server to a request. */
type Fault = (socket: Socket) => void;

const reset: Fault = (socket) => socket.resetAndDestroy();
const silent: Fault = () => {};
const noHttp: Fault = (socket) => socket.end('220 mail.example.com ESMTP\r\n');
const stalled: Fault = (socket) =>
  socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{"id":');
const truncated: Fault = (socket) =>
  socket.end('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{"id":');
const answer =
  (body: string, status = 200, type = 'application/json'): Fault =>
  (socket) =>
    socket.end(
      `HTTP/1.1 ${status} S\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
const fine = answer('{"id":"it"}');

/** Calls a server with these faults, of which the last repeats; returns the outcome and the received requests. */
async function call(
  method: string,
  faults: Fault[],
  options: ClientOptions = {},
): Promise<{ result: unknown; requests: string[] }> {
  mock.restoreAll();
  mock.method(clock, 'sleep', async () => {});
  const requests: string[] = [];
  const sockets: Socket[] = [];
  const server: Server = createServer((socket) => {
    sockets.push(socket.on('error', () => {}));
    let head = '';
    socket.on('data', (data) => {
      head += data.toString('latin1');
      if (head.includes('\r\n\r\n')) {
        requests.push(head);
        head = '';
        (faults[requests.length - 1] ?? faults.at(-1) ?? fine)(socket);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve).unref());
  const client = new ApiClient(
    { ...SETTINGS, idempotency: { header: 'Idempotency-Key', methods: ['POST'] } },
    { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, timeout: 30_000, ...options },
  );
  const result = await client
    .call(operation({ id: 'op', method, path: '/it', response: 'json' }), {})
    .catch((error: unknown) => error);
  server.close();
  sockets.forEach((socket) => socket.destroy());
  return { result, requests };
}

test('a connection that nobody accepts is a connection error', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const { result } = await call('GET', [], { baseUrl: `http://127.0.0.1:${port}` });
  assert.ok(result instanceof ConnectionError);
  assert.match(result.message, /^op: no response: .*ECONNREFUSED/);
});

// Those whose error is the time limit have a short one.
const TRANSIENT: [string, Fault, new (...args: never[]) => Error][] = [
  ['a reset connection', reset, ConnectionError],
  ['an answer that never comes', silent, TimeoutError],
  ['an answer that is no HTTP', noHttp, ConnectionError],
  ['a body that stalls', stalled, TimeoutError],
  ['a body that breaks off', truncated, ConnectionError],
  ['status 429', answer('{}', 429), RateLimitError],
  ['status 503', answer('{}', 503), ServerError],
];
for (const [title, fault, expected] of TRANSIENT) {
  const options = { timeout: expected === TimeoutError ? 1000 : 30_000 };

  test(`${title} is retried with the same idempotency key`, async () => {
    const { result, requests } = await call('POST', [fault, fault, fine], options);
    assert.deepEqual(result, { id: 'it' });
    const keys = requests.map((request) => /^idempotency-key: (\S+)/im.exec(request)?.[1]);
    assert.equal(keys.length, 3);
    assert.equal(new Set(keys).size, 1);
    assert.match(keys[0] ?? '', /^[0-9a-f-]{36}$/);
  });

  test(`${title} that lasts ends in its error`, async () => {
    const { result, requests } = await call('GET', [fault], options);
    assert.ok(result instanceof expected, String(result));
    assert.equal(requests.length, 3);
  });

  test(`${title} does not send an unsafe request twice`, async () => {
    const { result, requests } = await call('PATCH', [fault, fine], options);
    assert.ok(result instanceof expected, String(result));
    assert.equal(requests.length, 1);
  });
}

test('a response of another type is an error without a retry', async () => {
  const { result, requests } = await call('GET', [answer('<html>', 200, 'text/html')]);
  assert.ok(result instanceof DecodingError);
  assert.match(result.message, /^op: the response \(text\/html\) is not valid JSON/);
  assert.equal(result.rawBody, '<html>');
  assert.equal(requests.length, 1);
});

test('ten megabytes are read', async () => {
  const { result } = await call('GET', [answer(JSON.stringify({ id: 'x'.repeat(10_000_000) }))], { timeout: 30_000 });
  assert.equal((result as { id: string }).id.length, 10_000_000);
});
