import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiClient, DecodingError, PagePromise, lastId, readJson } from '../src/index.js';
import type { PagedOperation } from '../src/index.js';
import type { PagingDescriptor } from './descriptors.js';
import { FakeServer, GET, SETTINGS, json } from './fake.js';
import type { Reply } from './fake.js';
import { operation } from './descriptors.js';
import type { Descriptor } from './descriptors.js';

interface Item {
  id: string;
}

interface List {
  data: Item[];
  has_more?: boolean;
}

const BY_ID: PagingDescriptor = {
  kind: 'lastId',
  items: 'data',
  id: 'id',
  after: 'starting_after',
  before: 'ending_before',
  more: 'has_more',
};
const QUERY = { starting_after: {}, ending_before: {}, cursor: {}, page: {}, offset: {}, limit: {} };

function paged(paging: PagingDescriptor, more: Partial<Descriptor> = {}): PagedOperation<object, List, Item> {
  return operation<object, List, Item>({ ...GET, query: QUERY, ...more, paging });
}

function items(...ids: string[]): Item[] {
  return ids.map((id) => ({ id }));
}

/** All items of a list, and the URLs of the requests. */
async function iterate(
  paging: PagingDescriptor,
  args: object,
  ...replies: Reply[]
): Promise<{ ids: string; urls: string[] }> {
  const server = new FakeServer(...replies);
  let ids = '';
  for await (const item of server.client({ maxRetries: 0 }).call(paged(paging), args)) {
    ids += item.id;
  }
  return { ids, urls: server.sent.map(({ url }) => url.replace('https://api.example.com/it', '')) };
}

test('awaiting gives the page as the API sent it', async () => {
  const body = { data: items('a'), has_more: true, object: 'list' };
  const server = new FakeServer(json(body));
  const promise = server.client().call(paged(BY_ID), {});
  assert.ok(promise instanceof PagePromise);
  assert.deepEqual(await promise, body);
  assert.equal((await promise.withResponse()).url, 'https://api.example.com/it');
  assert.equal(server.sent.length, 1);
});

test('pages follow the last id', async () => {
  const { ids, urls } = await iterate(
    BY_ID,
    { limit: 2 },
    json({ data: items('a', 'b'), has_more: true }),
    json({ data: items('c', 'd'), has_more: true }),
    json({ data: items('e'), has_more: false }),
  );
  assert.equal(ids, 'abcde');
  assert.deepEqual(urls, ['?limit=2', '?starting_after=b&limit=2', '?starting_after=d&limit=2']);
});

test('pages before an id come backwards', async () => {
  const { ids, urls } = await iterate(
    BY_ID,
    { ending_before: 'g' },
    json({ data: items('e', 'f'), has_more: true }),
    json({ data: items('c', 'd'), has_more: false }),
  );
  assert.equal(ids, 'fedc');
  assert.deepEqual(urls, ['?ending_before=g', '?ending_before=e']);
});

test('an empty page is the last one', async () => {
  assert.deepEqual(await iterate(BY_ID, {}, json({ data: [], has_more: true })), { ids: '', urls: [''] });
  assert.deepEqual(await iterate(BY_ID, {}, json({ data: null })), { ids: '', urls: [''] });
});

test('pages follow a cursor until there is none', async () => {
  const paging: PagingDescriptor = { kind: 'cursor', items: 'data', next: 'meta.next', parameter: 'cursor' };
  for (const last of [
    { data: items('c'), meta: { next: null } },
    { data: items('c'), meta: { next: '' } },
    { data: items('c') },
  ]) {
    const { ids, urls } = await iterate(paging, {}, json({ data: items('a', 'b'), meta: { next: 'x y' } }), json(last));
    assert.equal(ids, 'abc');
    assert.deepEqual(urls, ['', '?cursor=x%20y']);
  }
});

test('pages follow a cursor while there is more', async () => {
  const paging: PagingDescriptor = {
    kind: 'cursor',
    items: 'data',
    next: 'next',
    parameter: 'cursor',
    more: 'has_more',
  };
  assert.deepEqual(await iterate(paging, {}, json({ data: items('a'), next: 'x', has_more: false })), {
    ids: 'a',
    urls: [''],
  });
  const { ids } = await iterate(
    paging,
    {},
    json({ data: items('a'), next: 'x' }),
    json({ data: items('b'), next: '' }),
  );
  assert.equal(ids, 'ab');
});

test('names of members may contain dots', async () => {
  const paging: PagingDescriptor = { kind: 'url', items: '@odata.data', next: 'page.@odata.next' };
  const { ids, urls } = await iterate(
    paging,
    {},
    json({ '@odata.data': items('a'), page: { '@odata.next': '?p=2' } }),
    json({ '@odata.data': items('b'), page: {} }),
  );
  assert.equal(ids, 'ab');
  assert.deepEqual(urls, ['', '?p=2']);
});

test('pages follow a URL of the same origin', async () => {
  const paging: PagingDescriptor = { kind: 'url', items: 'data', next: 'next' };
  const { ids, urls } = await iterate(
    paging,
    { limit: 1 },
    json({ data: items('a'), next: '/it/more?token=1%2F2' }),
    json({ data: items('b'), next: 'https://api.example.com/it?token=2' }),
    json({ data: items('c'), next: null }),
  );
  assert.equal(ids, 'abc');
  assert.deepEqual(urls, ['?limit=1', '/more?token=1%2F2', '?token=2']);
});

test('a URL elsewhere is refused', async () => {
  const paging: PagingDescriptor = { kind: 'url', items: 'data', next: 'next' };
  for (const next of [
    'https://evil.example.com/it',
    '//evil.example.com/it',
    'http://api.example.com/it',
    'https://api.example.com:8443/it',
  ]) {
    await assert.rejects(iterate(paging, {}, json({ data: items('a'), next })), (error: unknown) => {
      return error instanceof DecodingError && error.message.startsWith('op: the next page is at another origin: ');
    });
  }
});

test('a key in the query is sent once although the URL repeats it', async () => {
  const server = new FakeServer(json({ data: items('a'), next: '/it?key=secret&p=2' }), json({ data: items('b') }));
  const client = server.client(
    { apiKey: 'secret' },
    { securitySchemes: { key: { kind: 'apiKey', in: 'query', name: 'key' } } },
  );
  const urls: string[] = [];
  const op = paged({ kind: 'url', items: 'data', next: 'next' }, { security: [['key']] });
  for await (const { id } of client.withOptions({ hooks: { onRequest: ({ url }) => urls.push(url) } }).call(op, {})) {
    assert.ok(id);
  }
  assert.deepEqual(
    server.sent.map(({ url }) => url),
    ['https://api.example.com/it?key=secret', 'https://api.example.com/it?p=2&key=secret'],
  );
  assert.deepEqual(urls, ['https://api.example.com/it', 'https://api.example.com/it?p=2']);
});

test('pages have numbers', async () => {
  const paging: PagingDescriptor = { kind: 'page', items: 'data', parameter: 'page' };
  assert.deepEqual(
    await iterate(paging, {}, json({ data: items('a') }), json({ data: items('b') }), json({ data: [] })),
    {
      ids: 'ab',
      urls: ['', '?page=2', '?page=3'],
    },
  );
  assert.deepEqual((await iterate({ ...paging, first: 0 }, {}, json({ data: items('a') }), json({ data: [] }))).urls, [
    '',
    '?page=1',
  ]);
  assert.deepEqual((await iterate(paging, { page: '5' }, json({ data: items('a') }), json({ data: [] }))).urls, [
    '?page=5',
    '?page=6',
  ]);
  const counted = { ...paging, total: 'meta.pages' };
  const page = (id: string): Response => json({ data: items(id), meta: { pages: 2 } });
  assert.deepEqual((await iterate(counted, {}, page('a'), page('b'))).urls, ['', '?page=2']);
  assert.deepEqual((await iterate({ ...counted, first: 0 }, {}, page('a'), page('b'))).urls, ['', '?page=1']);
});

test('pages skip items', async () => {
  const paging: PagingDescriptor = { kind: 'offset', items: 'data', parameter: 'offset' };
  assert.deepEqual(
    await iterate(
      paging,
      { offset: 10 },
      json({ data: items('a', 'b') }),
      json({ data: items('c') }),
      json({ data: [] }),
    ),
    {
      ids: 'abc',
      urls: ['?offset=10', '?offset=12', '?offset=13'],
    },
  );
  const page = json({ data: items('a', 'b'), total: 2 });
  assert.deepEqual((await iterate({ ...paging, total: 'total' }, {}, page)).urls, ['']);
});

test('pages follow the Link header, the body is the list', async () => {
  const link =
    '<https://api.example.com/it?page=1>; rel="prev", <https://api.example.com/it?a=b,c&page=3>; title="x, y"; REL="last next"';
  const { ids, urls } = await iterate(
    { kind: 'link' },
    {},
    json(items('a'), 200, { Link: link }),
    json(items('b'), 200, { Link: '</it?page=4>; rel=next' }),
    json(items('c'), 200, { Link: '</it>; rel="nextish"' }),
  );
  assert.equal(ids, 'abc');
  assert.deepEqual(urls, ['', '?a=b,c&page=3', '?page=4']);
});

test('the next page is asked for when the loop gets there, and not after a break', async () => {
  const server = new FakeServer(
    json({ data: items('a', 'b'), has_more: true }),
    json({ data: items('c'), has_more: true }),
  );
  const seen: string[] = [];
  for await (const { id } of server.client().call(paged(BY_ID), {})) {
    seen.push(`${id}${server.sent.length}`);
    if (id === 'c') {
      break;
    }
  }
  assert.deepEqual(seen, ['a1', 'b1', 'c2']);
  assert.equal(server.sent.length, 2);
});

test('pages are bodies, and can be iterated again', async () => {
  const first = { data: items('a'), has_more: true };
  const second = { data: items('b'), has_more: false };
  const server = new FakeServer(json(first), json(second), json(second));
  const promise = server.client().call(paged(BY_ID), {});
  for (const _ of [1, 2]) {
    const bodies: List[] = [];
    for await (const body of promise.pages()) {
      bodies.push(body);
    }
    assert.deepEqual(bodies, [first, second]);
  }
  assert.equal(server.sent.length, 3);
});

test('a list that is none and a page that repeats itself are errors, not endless loops', async () => {
  await assert.rejects(
    iterate(BY_ID, {}, json({ data: {} })),
    (error: unknown) => error instanceof DecodingError && error.message === "op: the page has no list at 'data'",
  );
  const page = (): Response => json({ data: items('a'), next: 'x' });
  await assert.rejects(
    iterate({ kind: 'cursor', items: 'data', next: 'next', parameter: 'cursor' }, {}, page(), page()),
    (error: unknown) => error instanceof DecodingError && error.message === 'op: the next page is the current page',
  );
  await assert.rejects(
    iterate(BY_ID, {}, json({ data: [{}], has_more: true })),
    (error: unknown) => (error as Error).message === "op: the item to continue from has no 'id'",
  );
});

test('pages keep headers and options, but not the idempotency key', async () => {
  const server = new FakeServer(
    json({ data: items('a'), has_more: true }),
    json({ data: items('b'), has_more: false }),
  );
  const op = paged(BY_ID, { method: 'POST' });
  for await (const { id } of server.client().call(op, {}, { headers: { 'X-A': 'a' }, idempotencyKey: 'k' })) {
    assert.ok(id);
  }
  assert.deepEqual(
    server.sent.map(({ headers }) => [headers.get('X-A'), headers.get('Idempotency-Key')]),
    [
      ['a', 'k'],
      ['a', null],
    ],
  );
});

test('an operation may name its kind of paging as a function', async () => {
  const op: PagedOperation<{ limit?: number }, List, Item> = {
    id: 'op',
    method: 'GET',
    path: '/it',
    query: QUERY,
    response: readJson,
    paging: { by: lastId, items: 'data', id: 'id', after: 'starting_after', more: 'has_more' },
  };
  const server = new FakeServer(json({ data: items('a'), has_more: false }));
  const found: Item[] = [];
  for await (const item of new ApiClient(SETTINGS, { fetch: server.fetch }).call(op, { limit: 1 })) {
    found.push(item);
  }
  assert.deepEqual(found, items('a'));
});

test('the first items of a list become an array, and no page is requested that is not needed', async () => {
  const server = new FakeServer(
    json({ data: items('a', 'b'), has_more: true }),
    json({ data: items('c', 'd'), has_more: true }),
  );
  const list = server.client().call(paged(BY_ID), {});
  assert.deepEqual(await list.autoPagingToArray({ limit: 3 }), items('a', 'b', 'c'));
  assert.equal(server.sent.length, 2);
  assert.deepEqual(await list.autoPagingToArray({ limit: 2 }), items('a', 'b'));
  assert.equal(server.sent.length, 2);
});

test('a list that is shorter than the limit becomes an array with all its items', async () => {
  const server = new FakeServer(json({ data: items('a'), has_more: false }));
  assert.deepEqual(await server.client().call(paged(BY_ID), {}).autoPagingToArray({ limit: 10_000 }), items('a'));
});

for (const limit of [0, -1, NaN]) {
  test(`the limit of an array is not ${limit}`, async () => {
    const server = new FakeServer(json({ data: items('a'), has_more: true }));
    await assert.rejects(
      server.client().call(paged(BY_ID), {}).autoPagingToArray({ limit }),
      new TypeError(`op: the limit must be at least 1, not ${limit}`),
    );
  });
}
