import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BodyDescriptor as Body } from './descriptors.js';
import type { Parameter } from '../src/index.js';
import { exchange } from './server.js';

const FORM: Body = { format: 'form', mediaType: 'application/x-www-form-urlencoded' };
const deep = { style: 'deepObject', explode: true } as const;

async function form(members: Body['members'], args: Record<string, unknown>): Promise<string> {
  const { received } = await exchange({ method: 'POST', body: { ...FORM, ...(members && { members }) } }, args);
  return received.body.toString();
}

test('forms write nested values in brackets', async () => {
  const args = { amount: 5, lines: [{ price: 'p 1', tax: { rates: ['a', 'b'] } }, { price: 'ü' }], expand: ['x.y'] };
  assert.equal(
    decodeURIComponent(await form({ lines: deep, expand: deep }, args)),
    'amount=5&lines[0][price]=p+1&lines[0][tax][rates][0]=a&lines[0][tax][rates][1]=b&lines[1][price]=ü&expand[0]=x.y',
  );
});

const FORMS: [Parameter | undefined, unknown, string][] = [
  [undefined, 'a b&=+%~*-._é', 'p=a+b%26%3D%2B%25%7E*-._%C3%A9'],
  [undefined, "it's (a)!\r\n", 'p=it%27s+%28a%29%21%0D%0A'],
  [undefined, 1e-7, 'p=0.0000001'],
  [undefined, false, 'p=false'],
  [undefined, null, 'p='],
  [undefined, '', 'p='],
  [undefined, ['a', 'b c', null], 'p=a&p=b+c&p='],
  [undefined, [], ''],
  [undefined, { k: 'x y', n: 1e-7 }, 'p=%7B%22k%22%3A%22x+y%22%2C%22n%22%3A1e-7%7D'],
  [undefined, {}, 'p=%7B%7D'],
  [undefined, [{ k: 1 }, [2]], 'p=%7B%22k%22%3A1%7D&p=%5B2%5D'],
  [{ json: true }, 'N "q"', 'p=%22N+%5C%22q%5C%22%22'],
  [{ json: true }, ['a', { k: 1 }], 'p=%22a%22&p=%7B%22k%22%3A1%7D'],
  [{ json: true }, null, 'p=null'],
  [{ style: 'form' }, { R: 100, G: [1] }, 'R=100&G=%5B1%5D'],
  [{ style: 'form', explode: false }, ['a,b', 'c d'], 'p=a%2Cb,c+d'],
  [{ style: 'form', explode: false }, { R: 100, G: 200 }, 'p=R,100,G,200'],
  [{ style: 'spaceDelimited' }, ['a b', 'c'], 'p=a+b%20c'],
  [{ style: 'pipeDelimited' }, ['a', 'b'], 'p=a%7Cb'],
  [{ style: 'deepObject' }, { 'a b': 'c d', e: null, f: [] }, 'p%5Ba+b%5D=c+d&p%5Be%5D='],
  [{ style: 'deepObject' }, '', 'p='],
  [{ style: 'form', allowReserved: true }, 'https://a/b?c=d&e+f', 'p=https://a/b?c=d%26e%2Bf'],
];
for (const [how, value, expected] of FORMS) {
  test(`form ${JSON.stringify(how)} writes ${JSON.stringify(value)} as ${expected}`, async () => {
    assert.equal(await form(how && { p: how }, { p: value }), expected);
  });
}

test('members of a form keep their order, whatever their serialization, and names are encoded', async () => {
  const members = { 'a b': { key: 'ab' }, c: deep };
  assert.equal(await form(members, { first: 1, c: { d: 2 }, ab: 3, z: undefined }), 'first=1&c%5Bd%5D=2&a+b=3');
});

test('a whole form has members with serializations of their own', async () => {
  const body: Body = { ...FORM, whole: 'body', members: { o: deep, s: { json: true } } };
  const { received } = await exchange({ method: 'POST', body }, { body: { o: { k: 1 }, s: 'x', t: { k: 2 } } });
  assert.equal(received.body.toString(), 'o%5Bk%5D=1&s=%22x%22&t=%7B%22k%22%3A2%7D');
});

test('JSON keeps null and leaves undefined out', async () => {
  const { received } = await exchange(
    { method: 'POST', body: { format: 'json', mediaType: 'application/json' } },
    { a: null, b: undefined, c: [1] },
  );
  assert.equal(received.body.toString(), '{"a":null,"c":[1]}');
  assert.equal(received.headers['content-type'], 'application/json');
});

test('a whole body is the argument body', async () => {
  const body: Body = { format: 'json', mediaType: 'application/json', whole: 'body' };
  assert.equal(
    (await exchange({ method: 'PUT', body, required: ['body'] }, { body: [1, 2] })).received.body.toString(),
    '[1,2]',
  );
  await assert.rejects(
    exchange({ method: 'PUT', body, required: ['body'] }, {}),
    new TypeError("op: the argument 'body' is required"),
  );
});

test('no body is sent when nothing goes into an optional one', async () => {
  const { received } = await exchange({ method: 'POST', body: FORM }, {});
  assert.equal(received.body.length, 0);
  assert.equal(received.headers['content-type'], undefined);
});

test('an empty form is sent when it is required', async () => {
  for (const whole of [{}, { whole: 'body' }]) {
    const { received } = await exchange({ method: 'POST', body: { ...FORM, ...whole, required: true } }, {});
    assert.equal(received.headers['content-type'], 'application/x-www-form-urlencoded');
    assert.equal(received.headers['content-length'], '0');
  }
});

test('multipart writes members of style deepObject as one part for each leaf', async () => {
  const body: Body = {
    format: 'multipart',
    mediaType: 'multipart/form-data',
    members: { link: { style: 'deepObject' } },
  };
  const { received } = await exchange(
    { method: 'POST', body },
    { link: { create: true, tags: ['a', 'ü b'] }, purpose: 'logo' },
  );
  const sent = new Response(new Uint8Array(received.body), {
    headers: { 'Content-Type': received.headers['content-type'] ?? '' },
  });
  assert.deepEqual(
    [...(await sent.formData()).entries()],
    [
      ['link[create]', 'true'],
      ['link[tags][0]', 'a'],
      ['link[tags][1]', 'ü b'],
      ['purpose', 'logo'],
    ],
  );
});

test('multipart carries files with name and type, JSON for objects, text for the rest', async () => {
  const body: Body = {
    format: 'multipart',
    mediaType: 'multipart/form-data',
    members: { note: { contentType: 'application/json' } },
  };
  const args = {
    file: { data: 'hello', filename: 'a.txt', contentType: 'text/plain' },
    purpose: 'test',
    note: { text: 'x' },
  };
  const { received } = await exchange({ method: 'POST', body }, args);
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(received.headers['content-type'] ?? '')?.[1];
  assert.ok(boundary);
  const parts = received.body.toString().split(`--${boundary}`);
  assert.equal(
    parts[1],
    '\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nhello\r\n',
  );
  assert.equal(parts[2], '\r\nContent-Disposition: form-data; name="purpose"\r\n\r\ntest\r\n');
  assert.equal(
    parts[3],
    '\r\nContent-Disposition: form-data; name="note"\r\nContent-Type: application/json\r\n\r\n{"text":"x"}\r\n',
  );
});

test('binary and text bodies are sent as they are', async () => {
  const binary: Body = { format: 'binary', mediaType: 'application/octet-stream', whole: 'body' };
  const { received } = await exchange({ method: 'PUT', body: binary }, { body: new Blob([new Uint8Array([0, 255])]) });
  assert.deepEqual([...received.body], [0, 255]);
  assert.equal(received.headers['content-type'], 'application/octet-stream');
  const text: Body = { format: 'text', mediaType: 'text/plain', whole: 'body' };
  assert.equal((await exchange({ method: 'POST', body: text }, { body: 'hé' })).received.body.toString(), 'hé');
});
