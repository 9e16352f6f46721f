import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiClient, Caller, NotFoundError, ServerError, logTo, namedHeaders } from '../src/index.js';
import type { ClientOptions, Hooks, OutcomeInfo } from '../src/index.js';
import { FakeServer, GET, SETTINGS, json, stopClock } from './fake.js';
import { operation } from './descriptors.js';

const op = operation<object, unknown>(GET);

test('options of a call go over those of the client, one by one', async () => {
  const server = new FakeServer(json({}));
  const client = server.client({
    headers: { 'X-A': 'a', 'X-B': 'b' },
    query: { p: '1', q: '2' },
    baseUrl: 'https://one.example.com',
  });
  await client.call(op, {}, { headers: { 'X-B': 'c' }, query: { q: '3 &' }, baseUrl: 'https://two.example.com/base/' });
  assert.equal(server.sent[0]?.url, 'https://two.example.com/base/it?p=1&q=3%20%26');
  assert.deepEqual([server.sent[0].headers.get('X-A'), server.sent[0].headers.get('X-B')], ['a', 'c']);
});

test('constant headers give way to options, in any letter case', async () => {
  const server = new FakeServer(json({}), json({}), json({}), json({}));
  const settings = { constantHeaders: { 'x-version': '1', 'x-other': 'o', accept: 'text/x' } };
  const versioned = operation<object, unknown>({ ...GET, constantHeaders: { 'x-version': '2' } });
  const client = server.client({}, settings);
  await client.call(op, {});
  await client.call(versioned, {});
  const derived = client.withOptions({ headers: { 'X-Version': '3' } }).withOptions({ headers: { 'x-VERSION': '4' } });
  await derived.call(versioned, {});
  await derived.call(versioned, {}, { headers: { 'X-version': '5' } });
  assert.deepEqual(
    server.sent.map(({ headers }) => headers.get('X-Version')),
    ['1', '2', '4', '5'],
  );
  assert.deepEqual([server.sent[3]?.headers.get('X-Other'), server.sent[3]?.headers.get('Accept')], ['o', 'text/x']);
});

test('the text of a path template stays in the path, with its query', async () => {
  const server = new FakeServer(json({}), json({}), json({}));
  const withQuery = (path: string) => operation<object, unknown>({ ...GET, path, query: { q: {} } });
  await server.client({}).call(withQuery('/x?fixed=1'), { q: 'a' });
  await server.client({}).call(withQuery('/x#frag'), { q: 'a' });
  await server.client({}).call(withQuery('/a[0]|b^'), {});
  assert.deepEqual(
    server.sent.map(({ url }) => url),
    ['/x?fixed=1&q=a', '/x%23frag?q=a', '/a%5B0%5D%7Cb%5E'].map((path) => `https://api.example.com${path}`),
  );
});

test('header parameters go over the headers of the client, those of a call over all', async () => {
  const server = new FakeServer(...[1, 2, 3, 4, 5].map((each) => json(each)));
  const settings = { namedHeaders: namedHeaders({ version: 'X-Version' }), constantHeaders: { 'x-version': '1' } };
  const versioned = operation<object, unknown>({ ...GET, headers: { 'X-Version': {} } });
  const client = server.client({ headers: { 'x-VERSION': 'client' } }, settings);
  await client.call(versioned, {});
  await client.call(versioned, { 'X-Version': 'argument' });
  await client.call(versioned, { 'X-Version': 'argument' }, { headers: { 'X-version': 'call' } });
  await client.call(versioned, { 'X-Version': 'argument' }, { version: 'option' } as object);
  await client.withOptions({ version: 'derived' } as object).call(versioned, { 'X-Version': 'argument' });
  assert.deepEqual(
    server.sent.map(({ headers }) => headers.get('X-Version')),
    ['client', 'argument', 'call', 'option', 'argument'],
  );
});

test('options that set a header are as good as headers, the last one wins', async () => {
  const server = new FakeServer(...[1, 2, 3, 4, 5, 6].map((each) => json(each)));
  const settings = { namedHeaders: namedHeaders({ account: 'X-Account' }), constantHeaders: { 'x-account': 'none' } };
  const options = (account: string | undefined, headers: Record<string, string> = {}) =>
    ({ account, headers }) as object;
  const client = server.client(options('a'), settings);
  await client.call(op, {});
  await client.call(op, {}, options('b'));
  await client.call(op, {}, options(undefined, { 'x-account': 'c' }));
  await client.withOptions(options(undefined, { 'X-ACCOUNT': 'd' })).call(op, {}, options('e'));
  await client.withOptions(options('f')).call(op, {}, options('g', { 'x-account': 'h' }));
  await server.client({}, settings).call(op, {});
  assert.deepEqual(
    server.sent.map(({ headers }) => headers.get('X-Account')),
    ['a', 'b', 'c', 'e', 'h', 'none'],
  );
});

test('undefined options change nothing', async () => {
  const server = new FakeServer(json({}));
  const nothing = { baseUrl: undefined, headers: undefined } as unknown as ClientOptions;
  await server.client({ headers: { 'X-A': 'a' } }).call(op, {}, nothing);
  assert.equal(server.sent[0]?.url, 'https://api.example.com/it');
  assert.equal(server.sent[0].headers.get('X-A'), 'a');
});

test('a derived client keeps the options that it does not override', async () => {
  stopClock();
  const server = new FakeServer(json({}), json({}, 500), json({}));
  const client = server.client({ headers: { 'X-A': 'a' } });
  const derived = client.withOptions({ headers: { 'X-Account': 'acct' }, maxRetries: 0 });
  await derived.call(op, {});
  assert.deepEqual([server.sent[0]?.headers.get('X-A'), server.sent[0]?.headers.get('X-Account')], ['a', 'acct']);
  await assert.rejects(derived.call(op, {}), ServerError);
  await client.call(op, {});
  assert.equal(server.sent[2]?.headers.get('X-Account'), null);
});

test('a generated client derives its own class', async () => {
  class Client extends ApiClient {
    constructor(options: ClientOptions = {}) {
      super(SETTINGS, options);
    }

    override withOptions(options: ClientOptions): Client {
      return new Client(this.optionsWith(options));
    }
  }
  const server = new FakeServer(json({ id: 1 }));
  const derived = new Client({ fetch: server.fetch }).withOptions({ timeout: 5 });
  assert.ok(derived instanceof Client);
  assert.deepEqual(await derived.call(op, {}), { id: 1 });
});

test('hooks hear of every attempt and of nothing secret', async () => {
  stopClock();
  const heard: [string, object][] = [];
  const hooks: Hooks = {
    onRequest: (info) => heard.push(['request', info]),
    onResponse: ({ error, ...info }) =>
      heard.push(['response', { ...info, error: (error as Error | undefined)?.name }]),
    onRetry: ({ delay, attempt }) => heard.push(['retry', { delay, attempt }]),
  };
  const server = new FakeServer(
    json({}, 503, { 'X-Request-Id': 'r1' }),
    new TypeError('reset'),
    json({}, 200, { 'X-Request-Id': 'r3' }),
  );
  const securitySchemes = { key: { kind: 'apiKey', in: 'query', name: 'key' } } as const;
  await server
    .client({ apiKey: 'secret', hooks }, { securitySchemes })
    .call(operation({ ...GET, security: [['key']] }), {}, { query: { a: 'b' } });
  assert.equal(server.sent[2]?.url, 'https://api.example.com/it?a=b&key=secret');
  const about = (attempt: number): object => ({
    operation: 'op',
    attempt,
    method: 'GET',
    url: 'https://api.example.com/it?a=b',
  });
  assert.deepEqual(heard, [
    ['request', about(1)],
    ['response', { ...about(1), status: 503, requestId: 'r1', duration: 0, error: 'ServerError' }],
    ['retry', { delay: 250, attempt: 1 }],
    ['request', about(2)],
    ['response', { ...about(2), status: undefined, requestId: undefined, duration: 0, error: 'ConnectionError' }],
    ['retry', { delay: 500, attempt: 2 }],
    ['request', about(3)],
    ['response', { ...about(3), status: 200, requestId: 'r3', duration: 0, error: undefined }],
  ]);
});

test('an error of a hook ends the call as it is', async () => {
  const server = new FakeServer(json({}), json({}));
  const fail = (): never => {
    throw new RangeError('mine');
  };
  await assert.rejects(server.client({ hooks: { onRequest: fail } }).call(op, {}), new RangeError('mine'));
  await assert.rejects(server.client({ hooks: { onResponse: fail } }).call(op, {}), new RangeError('mine'));
  assert.equal(server.sent.length, 1);
});

test('hooks hear the error itself', async () => {
  const outcomes: OutcomeInfo[] = [];
  const server = new FakeServer(json({}, 404));
  const call = server.client({ hooks: { onResponse: (info) => outcomes.push(info) } }).call(op, {});
  await assert.rejects(call, (error: unknown) => error === outcomes[0]?.error);
});

test('a caller calls operations, and instanceof knows the class of its errors', async () => {
  const server = new FakeServer(json({ id: 1 }), json({}, 404));
  const caller = new Caller(SETTINGS, { fetch: server.fetch });
  assert.deepEqual(await caller.call(op, {}), { id: 1 });
  await assert.rejects(caller.call(op, {}), (error: unknown) => {
    assert.ok(error instanceof NotFoundError);
    assert.ok(!(error instanceof ServerError));
    assert.equal((error as Error).name, 'ApiError');
    return true;
  });
});

test('a caller sends the user agent of the settings, which its options may replace', async () => {
  const server = new FakeServer(json({}), json({}));
  const settings = { ...SETTINGS, userAgent: 'acme/1.0' };
  await new Caller(settings, { fetch: server.fetch }).call(op, {});
  await new Caller(settings, { fetch: server.fetch, headers: { 'user-agent': 'mine' } }).call(op, {});
  assert.deepEqual(
    server.sent.map(({ headers }) => headers.get('User-Agent')),
    ['acme/1.0', 'mine'],
  );
});

test('a log has a line for every attempt and wait', async () => {
  stopClock();
  const lines: string[] = [];
  const server = new FakeServer(json({}, 503, { 'X-Request-Id': 'r1' }), new TypeError('reset'), json({}));
  await server.client({ hooks: logTo({ debug: (line) => lines.push(line) }) }).call(op, {});
  assert.deepEqual(lines, [
    'op #1 GET https://api.example.com/it -> 503 (r1) in 0 ms',
    'op #1 failed; again in 250 ms',
    'op #2 GET https://api.example.com/it -> op: no response: reset in 0 ms',
    'op #2 failed; again in 500 ms',
    'op #3 GET https://api.example.com/it -> 200 in 0 ms',
  ]);
});
