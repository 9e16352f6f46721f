import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { plainCookie, wholeQuery } from '../src/index.js';
import type { Parameter } from '../src/index.js';
import type { Descriptor } from './descriptors.js';
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
  [{}, 1e-7, '?q=0.0000001'],
  [{}, -1.25e-9, '?q=-0.00000000125'],
  [{}, 1e21, '?q=1000000000000000000000'],
  [{}, 1.2345e25, '?q=12345000000000000000000000'],
  [{}, '1e-7', '?q=1e-7'],
  [{}, 18446744073709551615n, '?q=18446744073709551615'],
  [{}, '', '?q='],
  [{}, null, '?q='],
  [{}, undefined, ''],
  [{}, "é!'()*~[", '?q=%C3%A9%21%27%28%29%2A~%5B'],
  [{}, ['a', null, ''], '?q=a&q=&q='],
  [{}, [], ''],
  [{}, {}, ''],
  [{ explode: false }, ['a', 'b,c'], '?q=a,b%2Cc'],
  [{ explode: false }, [1e-7], '?q=0.0000001'],
  [{ explode: false }, [], ''],
  [{ explode: false }, null, '?q='],
  [{}, { x: 1, y: 2 }, '?x=1&y=2'],
  [{ explode: false }, { x: 1, y: 2 }, '?q=x,1,y,2'],
  [{}, [{ k: 'x' }], '?q=%7B%22k%22%3A%22x%22%7D'],
  [{}, { a: 'x', b: [1, 2] }, '?a=x&b=%5B1%2C2%5D'],
  [{ explode: false }, [[1], [2]], '?q=%5B1%5D,%5B2%5D'],
  [{ style: 'spaceDelimited' }, ['a', 'b'], '?q=a%20b'],
  [{ style: 'pipeDelimited' }, ['a', 'b'], '?q=a%7Cb'],
  [{ style: 'pipeDelimited' }, { x: 1 }, '?q=x%7C1'],
  [{ style: 'pipeDelimited', explode: true }, ['a', 'b'], '?q=a&q=b'],
  [{ style: 'deepObject' }, { gte: 1, lt: { 'x y': 'y z' } }, '?q%5Bgte%5D=1&q%5Blt%5D%5Bx%20y%5D=y%20z'],
  [{ style: 'deepObject' }, ['a', { k: 'b' }], '?q%5B0%5D=a&q%5B1%5D%5Bk%5D=b'],
  [{ style: 'deepObject' }, { a: null, b: [], c: {} }, '?q%5Ba%5D='],
  [{ style: 'deepObject' }, [], ''],
  [{ style: 'deepObject' }, 5, '?q=5'],
  [{ allowReserved: true }, 'a/b?c d', '?q=a/b?c%20d'],
  [{ allowReserved: true }, 'a#b', '?q=a%23b'],
  [{ allowReserved: true }, 'a&b=c', '?q=a%26b=c'],
  [{ allowReserved: true }, 'a+b', '?q=a%2Bb'],
  [{ allowReserved: true }, 'a%20b%2f', '?q=a%20b%2f'],
  [{ allowReserved: true }, '100%, %zz %', '?q=100%25,%20%25zz%20%25'],
  [{ allowReserved: true }, 'a[0]', '?q=a%5B0%5D'],
  [{ allowReserved: true, explode: false }, ['a,b', 'c/d'], '?q=a%2Cb,c/d'],
  [{ allowReserved: true, style: 'deepObject' }, { 'a/b': 'c/d#' }, '?q%5Ba%2Fb%5D=c/d%23'],
  [{ json: true }, { a: [1] }, '?q=%7B%22a%22%3A%5B1%5D%7D'],
  [{ json: true }, 'a', '?q=%22a%22'],
];
for (const [how, value, expected] of QUERIES) {
  test(`query ${JSON.stringify(how)} writes ${inspect(value)} as ${expected}`, async () => {
    assert.equal(await query(how, value), `/it${expected}`);
  });
}

const PATHS: [Parameter, unknown, string][] = [
  [{}, 'vs_123', 'vs_123'],
  [{}, 7, '7'],
  [{}, 1e-7, '0.0000001'],
  [{}, 'a/b', 'a%2Fb'],
  [{}, '...', '...'],
  [{}, '../../v1/charges', '..%2F..%2Fv1%2Fcharges'],
  [{}, 'a?x=1#y', 'a%3Fx%3D1%23y'],
  [{}, '%2e%2e', '%252e%252e'],
  [{}, 'a\r\nb', 'a%0D%0Ab'],
  [{}, ['a', 'b,c'], 'a,b%2Cc'],
  [{}, [{ k: 'x' }, [1]], '%7B%22k%22%3A%22x%22%7D,%5B1%5D'],
  [{}, { x: 1, y: 2 }, 'x,1,y,2'],
  [{ explode: true }, { x: 1, y: '' }, 'x=1,y='],
  [{ style: 'label' }, 'a', '.a'],
  [{ style: 'label', explode: true }, ['a', 'b'], '.a.b'],
  [{ style: 'label', explode: true }, { x: 1, y: 2 }, '.x=1.y=2'],
  [{ style: 'label' }, ['a', 'b'], '.a,b'],
  [{ style: 'label' }, { x: 1 }, '.x,1'],
  [{ style: 'matrix' }, 'a', ';p=a'],
  [{ style: 'matrix' }, '', ';p'],
  [{ style: 'matrix', explode: true }, ['a', ''], ';p=a;p'],
  [{ style: 'matrix' }, ['a', 'b'], ';p=a,b'],
  [{ style: 'matrix', explode: true }, { x: 1, y: '' }, ';x=1;y'],
  [{ style: 'matrix' }, { x: 1 }, ';p=x,1'],
  [{ json: true }, { k: 'a/b' }, '%7B%22k%22%3A%22a%2Fb%22%7D'],
  [{ allowReserved: true }, 'nifty/src/A.java', 'nifty/src/A.java'],
  [{ allowReserved: true }, "a?b#c[0]!$&'()*+,;=:@", "a%3Fb%23c%5B0%5D!$&'()*+,;=:@"],
  [{ allowReserved: true }, '100% a%2Fb', '100%25%20a%2Fb'],
  [{ allowReserved: true }, ['a/b', 'c,d'], 'a/b,c%2Cd'],
];
for (const [how, value, expected] of PATHS) {
  test(`path ${JSON.stringify(how)} writes ${JSON.stringify(value)} as ${expected}`, async () => {
    assert.equal(await path(how, value), `/it/${expected}/end`);
  });
}

const REFUSED: [Parameter, unknown][] = [
  ...[undefined, null, '', '  ', '.', '..', [], {}].map((value): [Parameter, unknown] => [{}, value]),
  ...[null, [], {}].map((value): [Parameter, unknown] => [{ style: 'matrix', explode: true }, value]),
  ...[null, '', '.', []].map((value): [Parameter, unknown] => [{ style: 'label' }, value]),
  ...['a/../b', 'a/%2e%2E/b', '%2e'].map((value): [Parameter, unknown] => [{ allowReserved: true }, value]),
];
for (const [how, value] of REFUSED) {
  test(`path ${JSON.stringify(how)} refuses ${JSON.stringify(value)}`, async () => {
    await assert.rejects(
      path(how, value),
      (error: Error) => error instanceof TypeError && error.message.startsWith("op: the argument 'p' "),
    );
  });
}

async function header(how: Parameter, value: unknown): Promise<string | undefined> {
  return (await exchange({ headers: { 'X-H': how } }, { 'X-H': value })).received.headers['x-h'] as string | undefined;
}

const HEADERS: [Parameter, unknown, string | undefined][] = [
  [{}, 'a b/%20"\t,', 'a b/%20"\t,'],
  [{}, '', ''],
  [{}, 1e21, '1000000000000000000000'],
  [{}, ['a,b', 1e-7, { k: 'x' }], 'a,b,0.0000001,{"k":"x"}'],
  [{}, [], undefined],
  [{}, {}, undefined],
  [{}, { x: 1, y: 'z' }, 'x,1,y,z'],
  [{ explode: true }, { x: 1, y: [2] }, 'x=1,y=[2]'],
  [{ explode: true }, {}, undefined],
  [{ json: true }, { k: 'é\u{1F600}' }, '{"k":"\\u00e9\\ud83d\\ude00"}'],
  [{ json: true }, null, 'null'],
];
for (const [how, value, expected] of HEADERS) {
  test(`header ${JSON.stringify(how)} writes ${JSON.stringify(value)} as ${expected}`, async () => {
    assert.equal(await header(how, value), expected);
  });
}

for (const value of ['a\r\nEvil: 1', 'a\nb', 'a\0b', 'a\u007fb', 'caf\u00e9', ' a', 'a ', '\ta', ' ']) {
  test(`header refuses ${JSON.stringify(value)}`, async () => {
    await assert.rejects(
      header({}, value),
      new TypeError("op: the header 'X-H' must be one line of ASCII without space around it"),
    );
  });
}

test('header refuses null', async () => {
  await assert.rejects(header({}, null), new TypeError("op: the header 'X-H' must not be null"));
});

async function cookie(cookies: Descriptor['cookies'], args: Record<string, unknown>): Promise<string | undefined> {
  return (await exchange({ ...(cookies && { cookies }) }, args)).received.headers.cookie;
}

test('cookies are written in their order, one for each item or member', async () => {
  const cookies = {
    id: {},
    ids: { explode: false },
    color: {},
    colors: { explode: false },
    none: {},
    session: {},
    last: { allowReserved: true },
  };
  const color = { R: 100, G: 200 };
  assert.equal(
    await cookie(cookies, {
      last: 'a/b=c;d,"',
      session: 'a;b',
      none: [],
      color,
      colors: color,
      ids: [3, 4],
      id: [3, 4],
    }),
    'id=3; id=4; ids=3,4; R=100; G=200; colors=R,100,G,200; session=a%3Bb; last=a/b=c%3Bd%2C%22',
  );
});

const COOKIES: [Parameter, unknown, string | undefined][] = [
  [{}, 'Hello, world!', 'p=Hello%2C%20world%21'],
  [{}, null, 'p='],
  [{}, '', 'p='],
  [{}, [], undefined],
  [{}, [{ k: 'x' }], 'p=%7B%22k%22%3A%22x%22%7D'],
  [{ json: true }, { k: 'x,y' }, 'p=%7B%22k%22%3A%22x%2Cy%22%7D'],
  [{ add: plainCookie }, 'a=b%20/+, "c"', 'p=a=b%20/+, "c"'],
  [{ add: plainCookie }, ['a', 'b'], 'p=a; p=b'],
  [{ add: plainCookie, explode: false }, ['a', 'b'], 'p=a,b'],
  [{ add: plainCookie }, { greeting: 'Hello%2C world!', code: 42 }, 'greeting=Hello%2C world!; code=42'],
  [{ add: plainCookie }, [], undefined],
  [{ add: plainCookie }, '', 'p='],
];
for (const [how, value, expected] of COOKIES) {
  test(`cookie ${JSON.stringify(how)} writes ${JSON.stringify(value)} as ${expected}`, async () => {
    assert.equal(await cookie({ p: how }, { p: value }), expected);
  });
}

for (const value of ['a;b', 'a\nb', 'a\r\nX: y', 'a\u0001b', '\u00e9', ' a', 'a ']) {
  test(`a cookie that is not encoded refuses ${JSON.stringify(value)}`, async () => {
    await assert.rejects(cookie({ p: { add: plainCookie } }, { p: value }), {
      name: 'TypeError',
      message: "the cookie 'p' must be ASCII text without semicolons and without space around it",
    });
  });
}

const WHOLE: [Parameter, unknown, string][] = [
  [{}, { term: 'a + b', tags: ['~', '*'] }, '?term=a+%2B+b&tags=%7E&tags=*'],
  [{}, { o: { k: 'x' } }, '?o=%7B%22k%22%3A%22x%22%7D'],
  [{ members: { o: { style: 'deepObject' } } }, { o: { k: 'x' } }, '?o%5Bk%5D=x'],
  [{ members: { s: { json: true } } }, { s: 'N "q"' }, '?s=%22N+%5C%22q%5C%22%22'],
  [{}, {}, ''],
  [{}, '$.a.b[1:1]', '?%24.a.b%5B1%3A1%5D'],
  [{ json: true }, { numbers: [1, 2], flag: null }, '?%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D'],
];
for (const [how, value, expected] of WHOLE) {
  test(`a whole query ${JSON.stringify(how)} writes ${JSON.stringify(value)} as ${expected}`, async () => {
    assert.equal(await query({ ...how, pairs: wholeQuery }, value), `/it${expected}`);
  });
}

test('an argument under another key goes where it belongs', async () => {
  const descriptor = { path: '/{id}', pathParams: { id: {} }, query: { id: { key: 'queryId' } } };
  assert.equal((await exchange(descriptor, { id: 'a', queryId: 'b' })).received.url, '/a?id=b');
});

test('an unknown argument is refused when there is no body for it', async () => {
  await assert.rejects(exchange({}, { typo: 1 }), new TypeError("op: unknown argument 'typo'"));
});
