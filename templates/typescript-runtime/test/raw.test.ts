import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BinaryResponse, NotFoundError } from '../src/index.js';
import type { ClientOptions, ClientSettings, RawRequest } from '../src/index.js';
import { FakeServer, json, stopClock } from './fake.js';

const KEYED: Partial<ClientSettings> = {
  baseUrl: 'https://api.example.com/v2/',
  securitySchemes: { key: { kind: 'bearer' }, user: { kind: 'basic' } },
  idempotency: { header: 'Idempotency-Key', methods: ['POST'] },
};

/** The request that is sent, as its method and URL, its headers and its body. */
async function sent(
  method: string,
  path: string,
  request: RawRequest = {},
  settings: Partial<ClientSettings> = {},
  options: ClientOptions = { apiKey: 'secret' },
): Promise<{ line: string; headers: Headers; body: string }> {
  const server = new FakeServer(json({}));
  await server.client(options, { ...KEYED, ...settings }).request(method, path, request);
  const [first] = server.sent;
  assert.ok(first);
  const body = first.body === undefined ? '' : await new Response(first.body as BodyInit).text();
  return { line: `${first.method} ${first.url}`, headers: first.headers, body };
}

test('a request has the query, the headers and the credentials of the client', async () => {
  const { line, headers, body } = await sent('get', '/things', {
    query: { limit: 3, created: { gte: 1 }, 'expand[]': ['a', 'b'], none: undefined },
    headers: { 'X-Mine': 'yes' },
  });
  assert.equal(line, 'GET https://api.example.com/v2/things?limit=3&created%5Bgte%5D=1&expand%5B%5D=a&expand%5B%5D=b');
  assert.equal(headers.get('Authorization'), 'Bearer secret');
  assert.equal(headers.get('X-Mine'), 'yes');
  assert.equal(headers.has('Content-Type'), false);
  assert.equal(body, '');
});

test('a request without a credential is anonymous unless the settings require one', async () => {
  assert.equal((await sent('GET', '/', {}, {}, {})).headers.has('Authorization'), false);
  await assert.rejects(
    sent('GET', '/', {}, { security: [['user']] }, {}),
    /no credential; give credentials: \{ user \}/,
  );
  const { headers } = await sent(
    'GET',
    '/',
    {},
    { security: [['user']] },
    { basicAuth: { username: 'a', password: 'b' } },
  );
  assert.equal(headers.get('Authorization'), 'Basic YTpi');
});

const BODIES: [string, RawRequest, Partial<ClientSettings>, string, string][] = [
  ['JSON', { body: { a: [1] } }, {}, 'application/json', '{"a":[1]}'],
  ['null', { body: null }, {}, 'application/json', 'null'],
  [
    'the format of the API',
    { body: { a: 1 } },
    { bodyType: 'application/vnd.api+json' },
    'application/vnd.api+json',
    '{"a":1}',
  ],
  [
    'a form',
    { body: { a: { b: 'c d' }, 'e[]': [1, 2] } },
    { bodyType: 'application/x-www-form-urlencoded' },
    'application/x-www-form-urlencoded',
    'a%5Bb%5D=c+d&e%5B%5D=1&e%5B%5D=2',
  ],
  [
    'a declared form',
    { body: { a: 1 }, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    {},
    'application/x-www-form-urlencoded',
    'a=1',
  ],
  ['text', { body: '<a/>', headers: { 'Content-Type': 'text/xml' } }, {}, 'text/xml', '<a/>'],
  ['bytes', { body: new Uint8Array([65]) }, {}, 'application/octet-stream', 'A'],
  ['a Blob', { body: new Blob(['x'], { type: 'image/x' }) }, {}, 'image/x', 'x'],
  [
    'parameters',
    { body: new URLSearchParams({ a: 'b c' }) },
    {},
    'application/x-www-form-urlencoded;charset=UTF-8',
    'a=b+c',
  ],
];
for (const [name, request, settings, type, text] of BODIES) {
  test(`a request with a body: ${name}`, async () => {
    const { headers, body } = await sent('POST', '/things', request, settings);
    assert.equal(headers.get('Content-Type'), type);
    assert.equal(body, text);
    assert.match(headers.get('Idempotency-Key') ?? '', /./);
  });
}

test('a request with form data has its boundary', async () => {
  const form = new FormData();
  form.set('a', 'b');
  const { headers, body } = await sent('POST', '/things', { body: form });
  const [, boundary = ''] = /^multipart\/form-data; boundary=(.+)$/.exec(headers.get('Content-Type') ?? '') ?? [];
  assert.ok(boundary !== '' && body.startsWith(`--${boundary}`));
});

test('a request is sent again as other calls are, and fails with their errors', async () => {
  stopClock();
  const server = new FakeServer(json({}, 503), json({ message: 'No.' }, 404));
  const started: string[] = [];
  const hooks = { onRequest: ({ operation }: { operation: string }): unknown => started.push(operation) };
  await assert.rejects(server.client({ hooks }).request('GET', '/things'), (error: unknown) => {
    assert.ok(error instanceof NotFoundError);
    assert.equal(error.message, 'GET /things: status 404: No.');
    return true;
  });
  assert.deepEqual(started, ['GET /things', 'GET /things']);
});

test('a result is JSON, text or a file', async () => {
  const typed = (body: string, type: string): Response => new Response(body, { headers: { 'Content-Type': type } });
  const client = new FakeServer(
    typed('{"a":1}', 'application/problem+json'),
    typed('a,b', 'text/csv'),
    typed('bytes', 'image/png'),
    new Response(null, { status: 204 }),
  ).client();
  const result: { a: number } = await client.request<{ a: number }>('GET', '/json');
  assert.deepEqual(result, { a: 1 });
  assert.equal(await client.request('GET', '/text'), 'a,b');
  const file = await client.request('GET', '/file');
  assert.ok(file instanceof BinaryResponse);
  assert.equal((await file.bytes()).length, 5);
  assert.equal((await client.request('DELETE', '/nothing').withResponse()).status, 204);
});

test('a URL at the origin of the base URL is called as it is', async () => {
  assert.equal(
    (await sent('GET', 'https://api.example.com/v1/x?after=2', { query: { limit: 1 } })).line,
    'GET https://api.example.com/v1/x?after=2&limit=1',
  );
});

const REFUSED = [
  'https://evil.example/x',
  'http://api.example.com/x',
  'https://api.example.com:444/x',
  'https://api.example.com@evil.example/x',
  '//evil.example/x',
  '/\\evil.example/x',
  '\\\\evil.example/x',
  '@evil.example/x',
  '.evil.example/x',
  'things',
  '',
  'javascript:alert(1)',
  '/a\nb',
  '/a b',
];
for (const path of REFUSED) {
  test(`a request does not leave the origin of the base URL: ${JSON.stringify(path)}`, async () => {
    await assert.rejects(
      sent('GET', path),
      new TypeError(
        `GET ${path}: give a path that starts with one '/', or a URL at the origin of https://api.example.com/v2/`,
      ),
    );
  });
}

for (const path of ['/a/../b', '/..', '/a/%2e%2E/b', '/./a', '/a/..?b']) {
  test(`a request has no dot segments: ${path}`, async () => {
    await assert.rejects(
      sent('GET', path),
      new TypeError(`GET ${path}: the path must not have the segments '.' and '..'`),
    );
  });
}

test('the method of a request is a word', async () => {
  await assert.rejects(sent('GET /x', '/'), new TypeError('GET /x /: the method must be like GET'));
});
