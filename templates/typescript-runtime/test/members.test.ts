// Names that every object inherits, where a table or a caller may use them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError, inHeader, serverUrl } from '../src/index.js';
import { mergeOptions } from '../src/options.js';
import type { CallOptions } from '../src/options.js';
import { FakeServer, GET, json } from './fake.js';
import { exchange } from './server.js';
import type { Received } from './server.js';
import { operation } from './descriptors.js';
import type { Descriptor } from './descriptors.js';

const NAMES = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...['then', 'catch', 'name', 'length', 'prototype', 'arguments', 'caller', 'call', 'apply', 'bind', 'toJSON', 'get'],
];
const VALUE = 'v 1';

/** An object with one member, also where a literal would set the prototype. */
function one<T>(name: string, value: T): Record<string, T> {
  return Object.fromEntries([[name, value]]);
}

const form = (format: 'form' | 'multipart' | 'json'): Descriptor['body'] => ({
  format,
  mediaType: { form: 'application/x-www-form-urlencoded', json: 'application/json', multipart: 'multipart/form-data' }[
    format
  ],
  required: true,
});

/** A parameter location, and how to read it from the request. */
const PLACES: [string, (name: string) => Partial<Descriptor>, (name: string, request: Received) => unknown][] = [
  [
    'query',
    (name) => ({ query: one(name, {}) }),
    (name, { url }) => new URL(url, 'http://host').searchParams.get(name) ?? undefined,
  ],
  ['header', (name) => ({ headers: one(name, {}) }), (name, { headers }) => headers[name.toLowerCase()]],
  [
    'cookie',
    (name) => ({ cookies: one(name, {}) }),
    (name, { headers }) =>
      headers.cookie?.startsWith(`${name}=`) ? decodeURIComponent(headers.cookie.slice(name.length + 1)) : undefined,
  ],
  [
    'form',
    () => ({ method: 'POST', body: form('form') as never }),
    (name, { body }) => new URLSearchParams(body.toString()).get(name) ?? undefined,
  ],
  [
    'JSON',
    () => ({ method: 'POST', body: form('json') as never }),
    (name, { body }) => Object.getOwnPropertyDescriptor(JSON.parse(body.toString()), name)?.value,
  ],
  [
    'multipart',
    () => ({ method: 'POST', body: form('multipart') as never }),
    (name, { body }) => new RegExp(`name="${name}"\r\n\r\n([^\r]*)\r\n`).exec(body.toString())?.[1],
  ],
];

for (const [place, describe, find] of PLACES) {
  test(`${place}: an argument is sent when it is given, and only then, whatever it is called`, async () => {
    // Node's own table of headers loses __proto__.
    for (const name of place === 'header' ? NAMES.filter((each) => each !== '__proto__') : NAMES) {
      const { received } = await exchange(describe(name), one(name, VALUE));
      assert.equal(find(name, received), VALUE, `${name} given`);
      const without = await exchange(describe(name), {});
      assert.notEqual(find(name, without.received), VALUE, `${name} absent`);
    }
  });
}

test('a header called __proto__ gets to the platform', async () => {
  const server = new FakeServer(json({}), json({}));
  await server.call({ headers: one('__proto__', {}) }, one('__proto__', VALUE));
  await server.call({ headers: one('__proto__', {}) }, {});
  assert.deepEqual(
    server.sent.map(({ headers }) => headers.get('__proto__')),
    [VALUE, null],
  );
});

test('a required argument is missed, whatever it is called', async () => {
  for (const name of NAMES) {
    const server = new FakeServer(json({}));
    await assert.rejects(
      server.call({ query: one(name, {}), required: [name] }),
      new TypeError(`op: the argument '${name}' is required`),
    );
    await assert.rejects(
      server.call({ path: `/a/{${name}}`, pathParams: one(name, {}) }),
      new TypeError(`op: the argument '${name}' is required: one value, not blank, '.' or '..'`),
    );
    assert.equal(server.sent.length, 0);
  }
});

test('a path parameter, a renamed one and a whole body may have every name', async () => {
  for (const name of NAMES) {
    const server = new FakeServer(json({}), json({}), json({}));
    await server.call({ path: `/a/{${name}}`, pathParams: one(name, {}) }, one(name, VALUE));
    assert.equal(server.sent[0]?.url, 'https://api.example.com/a/v%201');
    await server.call({ query: { q: { key: name } } }, one(name, VALUE));
    assert.equal(server.sent[1]?.url, 'https://api.example.com/it?q=v%201');
    const whole = { format: 'json', mediaType: 'application/json', whole: name } as const;
    await server.call({ method: 'PUT', body: whole }, one(name, [VALUE]));
    assert.equal(server.sent[2]?.body, '["v 1"]');
  }
});

test('inherited names of the member table do not change how a form member is written', async () => {
  for (const name of NAMES) {
    const server = new FakeServer(json({}), json({}));
    const body = { format: 'form', mediaType: 'application/x-www-form-urlencoded' } as const;
    await server.call(
      { method: 'POST', body: { ...body, members: one(name, { style: 'deepObject' }) } },
      one(name, { a: 1 }),
    );
    assert.equal(server.sent[0]?.body, `${encodeURIComponent(name)}%5Ba%5D=1`);
    await server.call({ method: 'POST', body: { ...body, members: { other: { key: 'x' } } } }, one(name, 1));
    assert.equal(server.sent[1]?.body, `${encodeURIComponent(name)}=1`);
  }
});

test('a variable of a server has its own value or none', () => {
  for (const name of NAMES) {
    assert.equal(serverUrl(`https://{${name}=eu}.example.com`, {}), 'https://eu.example.com');
    assert.equal(serverUrl(`https://{${name}=eu}.example.com`, one(name, 'us')), 'https://us.example.com');
  }
});

test('a security scheme may have every name', async () => {
  for (const name of NAMES) {
    const server = new FakeServer(json({}));
    const settings = { securitySchemes: one(name, { kind: 'other', place: inHeader, name: 'X-Key' } as const) };
    const call = operation<object, unknown>({ ...GET, security: [[name]] });
    await assert.rejects(server.client({}, settings).call(call, {}), /op: no credential; /);
    await assert.rejects(server.client({ apiKey: 'k' }, { securitySchemes: {} }).call(call, {}), /op: no credential/);
    await server.client({ credentials: one(name, 'key') }, settings).call(call, {});
    assert.equal(server.sent[0]?.headers.get('X-Key'), 'key');
  }
});

test('pagination reads own members of the body only', async () => {
  for (const name of NAMES) {
    const server = new FakeServer(json({ data: [{ id: 1 }], ...one(name, 'next') }), json({ data: [{ id: 2 }] }));
    const list = operation<object, unknown, { id: number }>({
      ...GET,
      query: one(name, {}),
      paging: { kind: 'cursor', items: 'data', next: name, parameter: name },
    });
    const ids = [];
    for await (const { id } of server.client().call(list, {})) {
      ids.push(id);
    }
    assert.deepEqual(ids, [1, 2]);
    assert.equal(server.sent[1]?.url, `https://api.example.com/it?${encodeURIComponent(name)}=next`);
  }
});

test('options come from the object itself', () => {
  const options = mergeOptions({}, JSON.parse('{"__proto__": {"apiKey": "evil"}, "timeout": 1}') as CallOptions);
  assert.equal(options.apiKey, undefined);
  assert.equal(options.timeout, 1);
});

test('a result is no promise, whatever members it has', async () => {
  const body = Object.fromEntries(NAMES.map((name) => [name, name]));
  const { data } = await exchange({}, {}, { answer: (_, response) => response.end(JSON.stringify(body)) });
  assert.deepEqual(Object.entries(data as object), Object.entries(body));
});

test('an error may have every member', async () => {
  for (const name of NAMES) {
    const server = new FakeServer(json({ error: one(name, 'x') }, 400));
    await assert.rejects(server.client({ maxRetries: 0 }).call(operation<object, unknown>(GET), {}), (error: Error) => {
      assert.equal(error.message, `op: status 400${name === 'message' ? ': x' : ''}`);
      return error instanceof ApiError;
    });
  }
});

for (const baseUrl of ['https://host/v1?a=b', 'https://host?', 'https://host/v1#part', 'https://host/#?']) {
  test(`the base URL ${baseUrl} is refused`, async () => {
    const server = new FakeServer(json({}));
    await assert.rejects(
      server.client({ baseUrl }).call(operation<object, unknown>(GET), {}),
      new TypeError(`op: the base URL '${baseUrl}' must be like https://host/path`),
    );
    assert.equal(server.sent.length, 0);
  });
}

test('an argument that holds itself is refused', async () => {
  const loop: Record<string, unknown> = {};
  loop['again'] = loop;
  for (const format of ['form', 'multipart', 'json'] as const) {
    const body = { ...form(format), members: { a: { style: 'deepObject' } } } as unknown as NonNullable<
      Descriptor['body']
    >;
    const server = new FakeServer();
    await assert.rejects(server.call({ method: 'POST', body }, { a: loop }), TypeError);
    assert.equal(server.sent.length, 0);
  }
});
