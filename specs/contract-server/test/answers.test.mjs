// Responses of the contract for the small document.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Contract } from '../contract.mjs';
import { matchingText } from '../patterns.mjs';
import { caller, value, violations } from './caller.mjs';
import { SMALL_API } from './small-api.mjs';

const api = caller(new Contract(SMALL_API));
const minimal = { 'x-contract-variant': 'minimal' };

test('the full answer has every member that answers carry, and ends where it would repeat itself', () => {
  assert.deepEqual(value(api.get('/pets/1')), {
    id: 1,
    name: 'text',
    owner: 'text',
    born: '2024-02-29',
    kind: 'cat',
    weight: 1,
    code: 'AA-000',
    children: [],
  });
});

test('the minimal answer has the required members, null where they may be', () => {
  assert.deepEqual(value(api.get('/pets/1', minimal)), { id: 1, name: 'text', owner: null });
  assert.deepEqual(value(api.get('/pets?x-contract-variant=minimal')), []);
});

test('the same call gets the same bytes', () => {
  const bytes = () => caller(new Contract(SMALL_API)).get('/pets').body;
  assert.deepEqual(bytes(), bytes());
});

test('the parts of allOf are one object', () => {
  assert.deepEqual(value(api.form('/orders', 'currency=usd')), { name: 'text', badge: 1 });
});

test('the first alternative names itself in the discriminator', () => {
  const file = { name: 'file', filename: 'a', type: 'image/png', content: 'x' };
  assert.deepEqual(value(api.multipart('/uploads', [file])), { kind: 'round', radius: 1 });
});

test('PDF is bytes, text is text, and no content is no content', () => {
  const pdf = api.get('/files/a.pdf');
  assert.equal(pdf.type, 'application/pdf');
  assert.equal(pdf.body.subarray(0, 5).toString(), '%PDF-');
  assert.notDeepEqual(Buffer.from(pdf.body.toString('utf8')), pdf.body);
  assert.deepEqual(api.get('/places/1,2'), { status: 200, type: 'text/plain', body: Buffer.from('text') });
  assert.deepEqual(api.call('DELETE', '/pets/1'), { status: 204, body: Buffer.alloc(0) });
});

test('an answer that cannot be built or is not valid is a violation', () => {
  assert.deepEqual(violations(api.get('/endless')), ['contract : every value of the schema contains itself']);
  assert.deepEqual(violations(api.get('/wrong')), ['response : must match pattern "^(?=b)a$"']);
  assert.deepEqual(violations(api.get('/pets', { 'x-contract-variant': 'some' })), [
    'contract : x-contract-variant must be minimal or full, not some',
  ]);
});

test('the report counts calls and keeps violations by operation', () => {
  const contract = new Contract(SMALL_API, 'minimal');
  const { get } = caller(contract);
  get('/pets/1');
  get('/pets/x');
  const refused = get('/nothing');
  const wrong = { in: 'path', path: '/id', message: 'must be the exact text of an integer', value: 'x' };
  const unknown = {
    in: 'path',
    path: '',
    message: 'must be the path and method of an operation',
    value: 'GET /nothing',
  };
  assert.deepEqual(refused, { operationId: null, violations: [unknown] });
  assert.deepEqual(contract.report, {
    calls: 3,
    operations: { getPet: { calls: 2, violations: [wrong] }, 'GET /nothing': { calls: 1, violations: [unknown] } },
  });
});

test('a long value is cut in the report', () => {
  const [{ value: shown }] = api.get(`/pets?unknown=${'x'.repeat(1000)}`).violations;
  assert.equal(shown.length, 303);
});

const PATTERNS = [
  ['^/v1/tax/calculations/:id/line_items', '/v1/tax/calculations/:id/line_items'],
  ['^[A-Z]{2}-\\d{3,5}$', 'AA-000'],
  ['^(?:a|b)+c?\\.x*$', 'a.'],
  ['^[^a]\\u0041[\\w.]$', '0Aa'],
  ['^\\p{L}+$', undefined],
  ['^(?!x).*$', undefined],
];
for (const [pattern, expected] of PATTERNS) {
  test(`${pattern} is matched by ${expected}`, () => assert.equal(matchingText(pattern), expected));
}

test('a pattern takes as many repetitions as the least length needs', () => {
  assert.equal(matchingText('^a*b$', 4), 'aaab');
  assert.equal(matchingText('^a{1,2}$', 4), undefined);
});

test('only OpenAPI 3.0 is a contract', () => {
  assert.throws(() => new Contract({ openapi: '3.1.0' }), { message: 'the document is not OpenAPI 3.0 but 3.1.0' });
  assert.throws(() => new Contract(SMALL_API, 'some'), {
    message: 'x-contract-variant must be minimal or full, not some',
  });
});
