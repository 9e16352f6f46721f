import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError, DecodingError } from '../src/index.js';
import { FakeServer, json } from './fake.js';
import type { Descriptor } from './descriptors.js';

function text(body: string | null, status = 200, type = 'text/plain'): Response {
  return new Response(body, { status, headers: { 'Content-Type': type } });
}

const ANSWERS: [string, Partial<Descriptor>, () => Response, unknown][] = [
  ['a body', { bodiless: ['204'] }, () => json({ a: 1 }), { a: 1 }],
  ['a status without a body', { bodiless: ['204'] }, () => text(null, 204), undefined],
  ['a declared status without a body has one', { bodiless: ['202'] }, () => text('later', 202), undefined],
  ['no body with another status', { bodiless: ['204'] }, () => text('', 200), undefined],
  ['not modified', { bodiless: ['304'] }, () => text(null, 304), undefined],
  ['a text', { response: 'text', bodiless: ['204'] }, () => text('a'), 'a'],
  ['no text', { response: 'text', bodiless: ['204'] }, () => text(null, 204), undefined],
  ['an empty text', { response: 'text' }, () => text(''), ''],
  ['no stream', { response: 'lines', bodiless: ['204'] }, () => text(null, 204), undefined],
  ['no file', { response: 'binary', bodiless: ['204'] }, () => text(null, 204), undefined],
  ['a string as JSON', { response: 'string' }, () => json('a'), 'a'],
  ['a string as text', { response: 'string' }, () => text('"a'), '"a'],
  ['a string of no type', { response: 'string' }, () => new Response(new TextEncoder().encode('"a"')), 'a'],
];
for (const [name, descriptor, response, expected] of ANSWERS) {
  test(`answers: ${name}`, async () => {
    assert.deepEqual(await new FakeServer(response()).call(descriptor), expected);
  });
}

test('an empty body is an error where a body is declared for every status', async () => {
  await assert.rejects(new FakeServer(text('')).call({}), DecodingError);
  await assert.rejects(new FakeServer(text(null, 304)).call({ bodiless: ['204'] }), ApiError);
});
