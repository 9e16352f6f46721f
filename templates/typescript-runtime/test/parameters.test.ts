import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Parameter } from '../src/index.js';
import { exchange } from './server.js';

async function query(how: Parameter, value: unknown): Promise<string> {
  return (await exchange({ query: { q: how } }, { q: value })).received.url;
}

async function path(how: Parameter, value: unknown): Promise<string> {
  return (await exchange({ path: '/it/{p}/end', pathParams: { p: how } }, { p: value })).received.url;
}

const QUERIES: [Parameter, unknown, string][] = [
  [{}, 'a b&c', '?q=a%20b%26c'],
  [{}, true, '?q=true'],
  [{}, 12.5, '?q=12.5'],
  [{}, '', '?q='],
  [{}, null, '?q='],
  [{}, undefined, ''],
  [{}, "é!'()*", '?q=%C3%A9%21%27%28%29%2A'],
  [{}, ['a', 'b'], '?q=a&q=b'],
  [{}, [], ''],
  [{ explode: false }, ['a', 'b,c'], '?q=a,b%2Cc'],
  [{}, { x: 1, y: 2 }, '?x=1&y=2'],
  [{ explode: false }, { x: 1, y: 2 }, '?q=x,1,y,2'],
  [{ style: 'spaceDelimited', explode: false }, ['a', 'b'], '?q=a%20b'],
  [{ style: 'pipeDelimited', explode: false }, ['a', 'b'], '?q=a%7Cb'],
  [{ style: 'pipeDelimited', explode: true }, ['a', 'b'], '?q=a&q=b'],
  [{ style: 'deepObject', explode: true }, { gte: 1, lt: { x: 'y z' } }, '?q[gte]=1&q[lt][x]=y%20z'],
  [{ style: 'deepObject', explode: true }, ['a', 'b'], '?q[0]=a&q[1]=b'],
  [{ style: 'deepObject', explode: true }, [], '?q='],
  [{ style: 'deepObject', explode: true }, 5, '?q=5'],
  [{ allowReserved: true }, 'a/b?c d', '?q=a/b?c%20d'],
  [{ contentType: 'application/json' }, { a: [1] }, '?q=%7B%22a%22%3A%5B1%5D%7D'],
];
for (const [how, value, expected] of QUERIES) {
  test(`query ${JSON.stringify(how)} writes ${JSON.stringify(value)} as ${expected}`, async () => {
    assert.equal(await query(how, value), `/it${expected}`);
  });
}

const PATHS: [Parameter, unknown, string][] = [
  [{}, 'vs_123', 'vs_123'],
  [{}, 7, '7'],
  [{}, 'a/b', 'a%2Fb'],
  [{}, '../../v1/charges', '..%2F..%2Fv1%2Fcharges'],
  [{}, 'a?x=1#y', 'a%3Fx%3D1%23y'],
  [{}, '%2e%2e', '%252e%252e'],
  [{}, 'a\r\nb', 'a%0D%0Ab'],
  [{}, ['a', 'b'], 'a,b'],
  [{}, { x: 1, y: 2 }, 'x,1,y,2'],
  [{ explode: true }, { x: 1, y: 2 }, 'x=1,y=2'],
  [{ style: 'label' }, 'a', '.a'],
  [{ style: 'label', explode: true }, ['a', 'b'], '.a.b'],
  [{ style: 'label' }, ['a', 'b'], '.a,b'],
  [{ style: 'matrix' }, 'a', ';p=a'],
  [{ style: 'matrix', explode: true }, ['a', 'b'], ';p=a;p=b'],
  [{ style: 'matrix' }, ['a', 'b'], ';p=a,b'],
  [{ style: 'matrix', explode: true }, { x: 1 }, ';x=1'],
];
for (const [how, value, expected] of PATHS) {
  test(`path ${JSON.stringify(how)} writes ${JSON.stringify(value)} as ${expected}`, async () => {
    assert.equal(await path(how, value), `/it/${expected}/end`);
  });
}

for (const value of [undefined, null, '', '  ', '.', '..']) {
  test(`path refuses ${JSON.stringify(value)}`, async () => {
    await assert.rejects(
      path({}, value),
      (error: Error) => error instanceof TypeError && error.message.startsWith("op: the argument 'p' "),
    );
  });
}

test('headers and cookies are written, and line breaks refused', async () => {
  const descriptor = { headers: { 'X-List': {}, 'X-Object': { explode: true } }, cookies: { sid: {} } };
  const { received } = await exchange(descriptor, { 'X-List': ['a', 'b'], 'X-Object': { x: 1 }, sid: 'a;b' });
  assert.equal(received.headers['x-list'], 'a,b');
  assert.equal(received.headers['x-object'], 'x=1');
  assert.equal(received.headers.cookie, 'sid=a%3Bb');
  await assert.rejects(
    exchange(descriptor, { 'X-List': 'a\r\nEvil: 1' }),
    new TypeError("op: the header 'X-List' must be one line of Latin-1 text"),
  );
});

test('an argument under another key goes where it belongs', async () => {
  const descriptor = { path: '/{id}', pathParams: { id: {} }, query: { id: { key: 'queryId' } } };
  assert.equal((await exchange(descriptor, { id: 'a', queryId: 'b' })).received.url, '/a?id=b');
});

test('an unknown argument is refused when there is no body for it', async () => {
  await assert.rejects(exchange({}, { typo: 1 }), new TypeError("op: unknown argument 'typo'"));
});
