import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BodyDescriptor as Body } from './descriptors.js';
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
    await form({ lines: deep, expand: deep }, args),
    'amount=5&lines[0][price]=p+1&lines[0][tax][rates][0]=a&lines[0][tax][rates][1]=b&lines[1][price]=%C3%BC&expand[0]=x.y',
  );
});

test('objects are written in brackets by default', async () => {
  assert.equal(await form(undefined, { metadata: { 'a b': 'c', d: '' } }), 'metadata[a+b]=c&metadata[d]=');
});

test('lists are repeated by default', async () => {
  assert.equal(await form(undefined, { tags: ['a', 'b'] }), 'tags=a&tags=b');
});

test('empty text and null clear, undefined is left out', async () => {
  assert.equal(await form(undefined, { a: '', b: null, c: undefined, d: false }), 'a=&b=&d=false');
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

test('an empty body is sent when it is required', async () => {
  const { received } = await exchange({ method: 'POST', body: { ...FORM, required: true } }, {});
  assert.equal(received.headers['content-type'], 'application/x-www-form-urlencoded');
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
      ['purpose', 'logo'],
      ['link[create]', 'true'],
      ['link[tags][0]', 'a'],
      ['link[tags][1]', 'ü b'],
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
    '\r\nContent-Disposition: form-data; name="note"; filename="blob"\r\nContent-Type: application/json\r\n\r\n{"text":"x"}\r\n',
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
