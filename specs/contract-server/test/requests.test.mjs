// Violations of the contract for the small document.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Contract } from '../contract.mjs';
import { caller, violations } from './caller.mjs';
import { SMALL_API } from './small-api.mjs';

const api = caller(new Contract(SMALL_API));
const EXTRA = 'must NOT have additional properties';
const UNEVALUATED = 'must NOT have unevaluated properties';

function table(title, send, cases) {
  for (const [input, ...expected] of cases) {
    test(`${title} ${JSON.stringify(input)}: ${expected.join('; ') || 'good'}`, () => {
      assert.deepEqual(violations(send(input)), expected);
    });
  }
}

table('GET', (url) => api.get(url), [
  ['/pets'],
  ['/pets?limit=10&large=true&tags=a&tags=b&ids=1,2&where[age]=3&page[size]=5&created[gte]=1'],
  ['/pets?tags=a&created=5&where%5Bage%5D=3&page%5Bsize%5D=5&json=%7B%22a%22%3A1%7D'],
  ['/pets?x-contract-variant=minimal'],
  ['/pets?limit=0', 'query /limit: must be >= 1'],
  ['/pets?limit=010', 'query /limit: must be the exact text of an integer'],
  ['/pets?limit=1.0', 'query /limit: must be the exact text of an integer'],
  ['/pets?limit=', 'query /limit: must be the exact text of an integer'],
  ['/pets?limit=%201', 'query /limit: must be the exact text of an integer'],
  ['/pets?limit=1&limit=2', 'query /limit: must be the exact text of an integer'],
  ['/pets?large=True', 'query /large: must be equal to one of the allowed values'],
  ['/pets?unknown=1', `query /unknown: ${EXTRA}`],
  ['/pets?where[agee]=3', `query /where/agee: ${EXTRA}`],
  ['/pets?tags[0]=a', 'query /tags: must be sent without brackets (style form)'],
  ['/pets?ids=1,x', 'query /ids/1: must be the exact text of an integer'],
  ['/pets?json=%7B%22a%22%3A%221%22%7D', 'query /json/a: must be integer'],
  ['/pets?limit=%zz', 'query : must be percent-encoded UTF-8', 'query /limit: must be the exact text of an integer'],
  ['/pets/7'],
  ['/pets/seven', 'path /id: must be the exact text of an integer'],
  ['/pets/%ff', 'path /id: must be percent-encoded UTF-8', 'path /id: must be the exact text of an integer'],
  ['/pets/newest'],
  ['/pets/', 'path : must be the path and method of an operation'],
  ['/pets/1/2', 'path : must be the path and method of an operation'],
  ['/files/a.b.pdf'],
  ['/places/1.5,-2e3'],
  ['/places/1', 'path /point: must NOT have fewer than 2 items'],
]);

test('a literal segment wins over a template', () => {
  const contract = new Contract(SMALL_API);
  caller(contract).get('/pets/newest');
  assert.deepEqual(Object.keys(contract.report.operations), ['newestPet']);
});

table('headers', (headers) => api.get('/pets', headers), [
  [{ 'x-count': '5', cookie: 'other=1; session=abc' }],
  [{ 'x-count': 'five' }, 'header /x-count: must be the exact text of an integer'],
  [{ cookie: 'session=abcdef' }, 'cookie /session: must NOT have more than 5 characters'],
  [{ accept: 'text/html' }, 'header /accept: must accept application/json'],
  [{ accept: 'text/html, application/*;q=0.5' }],
]);

table('POST /pets', (pet) => api.json('/pets', pet), [
  [{ name: 'Rex', owner: null, kind: null, weight: 0.5, born: '2024-02-29', code: 'AB-123' }],
  [{ name: 'Rex' }, "body /owner: must have required property 'owner'"],
  [{ name: 'R', owner: 'me' }, 'body /name: must NOT have fewer than 2 characters'],
  [{ name: 'Rex', owner: 'me', weight: 0 }, 'body /weight: must be > 0'],
  [{ name: 'Rex', owner: 'me', born: '2023-02-29' }, 'body /born: must match format "date"'],
  [{ name: 'Rex', owner: 'me', weight: '1' }, 'body /weight: must be number'],
  [
    { name: 'Rex', owner: 'me', children: [{ name: 'Pup', owner: 'me', colour: 1 }] },
    `body /children/0/colour: ${EXTRA}`,
  ],
]);

table('POST /employees', (employee) => api.json('/employees', employee), [
  [{ name: 'a', badge: 1, boss: { name: 'b', badge: 2 } }],
  [{ name: 'a', badge: 1, extra: 1 }, `body /extra: ${UNEVALUATED}`],
  [{ name: 'a', badge: 1, boss: { name: 'b', badge: 2, extra: 1 } }, `body /boss/extra: ${UNEVALUATED}`],
]);

table('POST /shapes', (shape) => api.json('/shapes', shape), [
  [{ kind: 'round', radius: 1 }],
  [{ kind: 'Square', side: 1 }],
  [
    { kind: 'Square', side: 1, radius: 2 },
    `body /side: ${EXTRA}`,
    `body /radius: ${EXTRA}`,
    'body : must match exactly one schema in oneOf',
  ],
]);

table('POST /orders', (form) => api.form('/orders', form), [
  ['currency=usd'],
  ['currency=usd&amount=&paid=false&items[0][price]=a&items[0][counts][0]=1&items[0][counts][1]=2&items[1][price]=b+c'],
  ['currency=usd&metadata[toString]=1&metadata[a.b]=%C3%A9'],
  ['amount=5', "body /currency: must have required property 'currency'"],
  [
    'currency=usd&amount=null',
    'body /amount: must be the exact text of an integer',
    'body /amount: must be equal to one of the allowed values',
    'body /amount: must match a schema in anyOf',
  ],
  ['currency=usd&rate=0.5'],
  ['currency=usd&rate=1', 'body /rate: must be < 1'],
  ['currency=usd&paid=1', 'body /paid: must be equal to one of the allowed values'],
  ['currency=usd&items[0][counts][0]=x', 'body /items/0/counts/0: must be the exact text of an integer'],
  ['currency=usd&items[0][size]=1', `body /items/0/size: ${EXTRA}`],
  ['currency=usd&items[1][price]=1', 'body /items/0: must be object'],
  ['currency=usd&items[][price]=1', 'body /items: must have the index of each array item in brackets'],
  ['currency=usd&metadata[a][b]=1', 'body /metadata/a: must be string'],
  ['currency=usd&other=1', `body /other: ${EXTRA}`],
  ['currency=é', 'body : must be percent-encoded'],
  ['', "body /currency: must have required property 'currency'"],
]);

const FILE = { name: 'file', filename: 'a.png', type: 'image/png', content: '\u0000\u00ff' };
const NOTE = { name: 'notes', type: 'application/json', content: '{"name":"n"}' };
table('POST /uploads', (parts) => api.multipart('/uploads', parts), [
  [[FILE]],
  [[FILE, { name: 'size', content: '5' }, { name: 'about', type: 'application/json', content: '{"name":"n"}' }]],
  [[FILE, NOTE]],
  [[FILE, NOTE, NOTE]],
  [
    [FILE, NOTE, { ...NOTE, content: '{}' }],
    "body /notes/name: must have required property 'name'",
    "body /notes/1/name: must have required property 'name'",
  ],
  [[FILE, { name: 'about[name]', content: 'n' }]],
  [[{ name: 'size', content: '5' }], "body /file: must have required property 'file'"],
  [[{ ...FILE, type: 'text/html' }], 'body /file: must be sent as image/*'],
  [[FILE, { name: 'size', content: '5.0' }], 'body /size: must be the exact text of an integer'],
  [[FILE, { name: 'about', type: 'application/json', content: '{"name":1}' }], 'body /about/name: must be string'],
  [[FILE, { name: 'other', content: '' }], `body /other: ${EXTRA}`],
]);

test('a multipart body that does not end with its boundary is cut off', () => {
  const answer = api.call('POST', '/uploads', {
    body: '--b\r\nContent-Disposition: form-data; name="file"\r\n\r\nx',
    type: 'multipart/form-data; boundary=b',
  });
  assert.equal(violations(answer)[0], 'body : multipart must end with its boundary');
});

table('body', (request) => api.call('POST', '/pets', request), [
  [{}, 'body : must be sent'],
  [{ body: '{}' }, 'header /content-type: must be application/json'],
  [{ body: 'a=1', type: 'application/x-www-form-urlencoded' }, 'header /content-type: must be application/json'],
  [
    { body: '{', type: 'application/json' },
    "body : cannot be read as application/json: Expected property name or '}' in JSON at position 1",
  ],
]);

test('a body that the operation does not describe is a violation', () => {
  const answer = api.call('GET', '/pets', { body: '{}', type: 'application/json' });
  assert.deepEqual(violations(answer), ['body : must not be sent: the operation describes no body']);
});

const KEYS =
  'security : headerKey needs the header parameter X-Key and queryKey needs the query parameter key; ' +
  'or basic needs Authorization: Basic with base64 of user:password';
table('credentials', ([url, headers]) => api.call('GET', url, { headers }), [
  [['/open', { authorization: '' }]],
  [['/pets', { authorization: '' }], 'security : bearer needs Authorization: bearer with a token'],
  [['/pets', { authorization: 'Bearer ' }], 'security : bearer needs Authorization: bearer with a token'],
  [['/keys?key=1', { authorization: '', 'x-key': '2' }]],
  [['/keys', { authorization: 'Basic dXNlcjpwYXNz' }]],
  [['/keys', { authorization: 'Basic user:pass' }], KEYS],
  [['/keys', { authorization: '' }], KEYS],
]);
