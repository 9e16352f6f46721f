// Links to the next page as an API writes them that knows nothing of the proxy through which it is called.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DecodingError } from '../src/index.js';
import type { ClientOptions, ClientSettings, PagedOperation, RequestOptions } from '../src/index.js';
import { operation } from './descriptors.js';
import type { Descriptor, PagingDescriptor } from './descriptors.js';
import { FakeServer, GET, json } from './fake.js';
import type { Reply } from './fake.js';

interface Call {
  readonly settings?: Partial<ClientSettings>;
  readonly options?: ClientOptions;
  readonly ofCall?: RequestOptions;
  readonly operation?: Partial<Descriptor>;
  readonly args?: object;
}

const SERVER = 'https://api.test/v1';
const GATEWAY = 'http://gw.test:4000/api/shop';
const BY_URL: PagingDescriptor = { kind: 'url', items: 'items', next: 'next' };
const VARIABLE = 'CALLWRIGHT_PROXIED_URL';

function page(next: string | null): Response {
  return json({ items: [1], next });
}

/** The URLs of the requests for all pages of a list, and the error, if there is one. */
async function urls(call: Call, ...replies: Reply[]): Promise<string[]> {
  const server = new FakeServer(...replies);
  const list: PagedOperation<object, unknown, unknown> = operation<object, unknown, unknown>({
    ...GET,
    path: '/nodes',
    query: { limit: {} },
    paging: BY_URL,
    ...call.operation,
  });
  const client = server.client({ maxRetries: 0, ...call.options }, { baseUrl: SERVER, ...call.settings });
  const seen: unknown[] = [];
  try {
    for await (const item of client.call(list, call.args ?? { limit: 1 }, call.ofCall)) {
      seen.push(item);
    }
  } catch (error) {
    assert.ok(error instanceof DecodingError);
    return [...server.sent.map(({ url }) => url), error.message];
  }
  assert.equal(seen.length, server.sent.length);
  return server.sent.map(({ url }) => url);
}

const FOLLOWED: readonly [baseUrl: string, next: string, url: string][] = [
  // As the API's host, its path and the place of the page see it.
  [GATEWAY, 'https://api.test/v1/nodes?page=2', `${GATEWAY}/nodes?page=2`],
  [GATEWAY, '/v1/nodes?page=2', `${GATEWAY}/nodes?page=2`],
  [GATEWAY, '//api.test/v1/nodes?page=2', `${GATEWAY}/nodes?page=2`],
  [GATEWAY, '../v1/nodes?page=2', `${GATEWAY}/nodes?page=2`],
  [GATEWAY, '?page=2', `${GATEWAY}/nodes?page=2`],
  [GATEWAY, 'nodes?page=2', `${GATEWAY}/nodes?page=2`],
  // The server behind the proxy is not always the one in the document.
  [GATEWAY, 'https://api.test/v2/nodes?page=2', `${GATEWAY}/nodes?page=2`],
  [GATEWAY, 'http://10.0.0.1:81/nodes?a=%2F#x', `${GATEWAY}/nodes?a=%2F`],
  [GATEWAY, 'https://api.test/v1/n%6fdes?page=2', `${GATEWAY}/nodes?page=2`],
  [GATEWAY, 'https://api.test/v1/nodes', `${GATEWAY}/nodes`],
  // Proxies that rewrite links, and those with another path or none.
  [GATEWAY, '/api/shop/nodes?page=2', `${GATEWAY}/nodes?page=2`],
  [GATEWAY, '/api/shop/n?page=2', `${GATEWAY}/n?page=2`],
  [`${GATEWAY}//`, 'https://api.test/v1/nodes?page=2', `${GATEWAY}/nodes?page=2`],
  ['http://gw.test:4000', 'https://api.test/v1/nodes?page=2', 'http://gw.test:4000/nodes?page=2'],
  ['http://gw.test:4000/', '/v1/nodes?page=2', 'http://gw.test:4000/nodes?page=2'],
  // Another path at the proxy's origin may be the proxy's.
  [GATEWAY, '/v1/n?page=2', 'http://gw.test:4000/v1/n?page=2'],
];

for (const [baseUrl, next, url] of FOLLOWED) {
  test(`behind ${baseUrl} the link ${next} is followed`, async () => {
    assert.deepEqual(await urls({ options: { baseUrl } }, page(next), page(null)), [
      `${baseUrl.replace(/\/+$/, '')}/nodes?limit=1`,
      url,
    ]);
  });
}

for (const [next, origin] of [
  ['https://api.test/v1/n?page=2', 'https://api.test'],
  ['https://api.test/v1/mynodes?page=2', 'https://api.test'],
  ['https://api.test/v1/nodes/?page=2', 'https://api.test'],
  ['https://api.test/v1%2Fnodes?page=2', 'https://api.test'],
  ['https://api.test/v1/%zz/n%2?page=2', 'https://api.test'],
  ['ftp://api.test/v1/nodes?page=2', 'ftp://api.test'],
  ['mailto:a@b/nodes', 'null'],
] as const) {
  test(`the link ${next} to another list is refused`, async () => {
    assert.deepEqual(await urls({ options: { baseUrl: GATEWAY } }, page(next)), [
      `${GATEWAY}/nodes?limit=1`,
      `op: the next page is at another origin: ${origin}`,
    ]);
  });
}

for (const [options, next, origin] of [
  [{}, 'https://gw.test/v1/nodes?page=2', 'https://gw.test'],
  [{ baseUrl: SERVER }, 'https://gw.test/v1/nodes?page=2', 'https://gw.test'],
  [{ baseUrl: `${SERVER}/` }, 'http://api.test/v1/nodes?page=2', 'http://api.test'],
] as const) {
  test(`at the server, with the options ${JSON.stringify(options)}, ${next} is another origin`, async () => {
    assert.deepEqual(await urls({ options }, page(next)), [
      `${SERVER}/nodes?limit=1`,
      `op: the next page is at another origin: ${origin}`,
    ]);
  });
}

test('at the server of an operation another origin is refused, and behind a proxy it is that of the API', async () => {
  const ofOperation = { server: () => 'https://files.test' };
  const next = 'https://api.test/v1/nodes?page=2';
  assert.deepEqual(await urls({ operation: ofOperation }, page(next)), [
    'https://files.test/nodes?limit=1',
    'op: the next page is at another origin: https://api.test',
  ]);
  assert.deepEqual(await urls({ operation: ofOperation, options: { baseUrl: GATEWAY } }, page(next), page(null)), [
    `${GATEWAY}/nodes?limit=1`,
    `${GATEWAY}/nodes?page=2`,
  ]);
});

test('path parameters are compared by their bytes', async () => {
  const start = `${GATEWAY}/nodes/a%20b%2Fc%40d/parts`;
  const refused = 'op: the next page is at another origin: https://api.test';
  for (const [next, second] of [
    ['https://api.test/v1/nodes/a%20b%2fc%40d/parts?page=2', `${start}?page=2`],
    ['/v1/nodes/a%20b%2Fc@d/parts?page=2', `${start}?page=2`],
    ['https://api.test/v1/nodes/a%20b/c@d/parts?page=2', refused],
    ['https://api.test/v1/nodes/other/parts?page=2', refused],
  ] as const) {
    const parts = { path: '/nodes/{node}/parts', pathParams: { node: {} } };
    const call = { operation: parts, args: { node: 'a b/c@d' }, options: { baseUrl: GATEWAY } };
    assert.deepEqual(await urls(call, page(next), page(null)), [start, second]);
  }
});

test('a link to the page itself is refused, whether it names the proxy or not', async () => {
  const refused = 'op: the next page is the current page';
  for (const next of ['https://api.test/v1/nodes?limit=1', '/v1/nodes?limit=1', '?limit=1']) {
    assert.deepEqual(await urls({ options: { baseUrl: GATEWAY } }, page(next)), [`${GATEWAY}/nodes?limit=1`, refused]);
  }
});

test('every page of a call with its own base URL or with that of the environment is requested there', async () => {
  const pages = (): Response[] => [page('https://api.test/v1/nodes?page=2'), page('/v1/nodes?page=3'), page(null)];
  const expected = [`${GATEWAY}/nodes?limit=1`, `${GATEWAY}/nodes?page=2`, `${GATEWAY}/nodes?page=3`];
  assert.deepEqual(await urls({ ofCall: { baseUrl: GATEWAY } }, ...pages()), expected);
  process.env[VARIABLE] = GATEWAY;
  try {
    assert.deepEqual(await urls({ settings: { baseUrlVariable: VARIABLE } }, ...pages()), expected);
  } finally {
    delete process.env[VARIABLE];
  }
});

test('a Link header is followed at the proxy', async () => {
  const link = { Link: '<https://api.test/v1/nodes?page=2>; rel="next"' };
  assert.deepEqual(
    await urls(
      { operation: { paging: { kind: 'link' } }, options: { baseUrl: GATEWAY } },
      json([1], 200, link),
      json([2]),
    ),
    [`${GATEWAY}/nodes?limit=1`, `${GATEWAY}/nodes?page=2`],
  );
});

test('a key that the API repeats in its link is sent once, and not without a key in the client', async () => {
  const call = {
    settings: { securitySchemes: { key: { kind: 'apiKey', in: 'query', name: 'key' } } },
    operation: { security: [['key']] },
  } as const;
  const next = 'https://api.test/v1/nodes?key=s3&page=2';
  assert.deepEqual(await urls({ ...call, options: { apiKey: 's3', baseUrl: GATEWAY } }, page(next), page(null)), [
    `${GATEWAY}/nodes?limit=1&key=s3`,
    `${GATEWAY}/nodes?page=2&key=s3`,
  ]);
  assert.deepEqual(await urls({ ...call, options: { baseUrl: GATEWAY } }, page(next), page(null)), [
    `${GATEWAY}/nodes?limit=1`,
    `${GATEWAY}/nodes?page=2`,
  ]);
});
