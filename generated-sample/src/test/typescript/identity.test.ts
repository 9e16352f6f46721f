import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { ApiError, ServerError, createStripeClient } from '../../../typescript/src/index.js';
import type { StripeClient, VerificationReport, VerificationSession } from '../../../typescript/src/index.js';

interface Received {
  line: string;
  headers: IncomingMessage['headers'];
  body: string;
}

const SESSION = {
  id: 'vs_123',
  object: 'identity.verification_session',
  client_secret: null,
  created: 1700000000,
  livemode: false,
  metadata: { order: '7' },
  status: 'a_status_of_tomorrow',
  type: 'document',
  a_member_of_tomorrow: { x: 1 },
  last_verification_report: 'vr_1',
};

interface Answer {
  status: number;
  body: string;
  headers?: Record<string, string>;
}

let received: Received | undefined;
let requests: Received[] = [];
let answer: Answer;
let queued: Answer[] = [];
let client: StripeClient;

const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => (body += chunk));
  request.on('end', () => {
    received = { line: `${request.method} ${request.url}`, headers: request.headers, body };
    requests.push(received);
    const { status, body: text, headers } = queued.shift() ?? answer;
    response.writeHead(status, { 'Content-Type': 'application/json', 'Request-Id': 'req_1', ...headers }).end(text);
  });
});

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client = createStripeClient({ apiKey: 'sk_test_1', baseUrl });
});
beforeEach(() => {
  answer = { status: 200, body: JSON.stringify(SESSION) };
  [requests, queued] = [[], []];
});
after(() => server.close());

test('redact sends a form and returns the session', async () => {
  const session = await client.identity.verificationSessions.redact('vs_123', { expand: ['last_verification_report'] });
  assert.equal(received?.line, 'POST /v1/identity/verification_sessions/vs_123/redact');
  assert.equal(received?.headers['content-type'], 'application/x-www-form-urlencoded');
  assert.equal(received?.headers.authorization, 'Bearer sk_test_1');
  assert.equal(received?.body, 'expand%5B0%5D=last_verification_report');
  const id: string = session.id;
  const status: VerificationSession['status'] = session.status;
  assert.deepEqual([id, status], ['vs_123', 'a_status_of_tomorrow']);
  assert.deepEqual(session, SESSION);
});

test('redact without params sends no body', async () => {
  await client.identity.verificationSessions.redact('vs/../1');
  assert.equal(received?.line, 'POST /v1/identity/verification_sessions/vs%2F..%2F1/redact');
  assert.equal(received?.body, '');
});

test('an operation can be called by its id', async () => {
  const session = await client.postidentityverificationsessionssessionredact({ session: 'vs_123' });
  assert.equal(received?.line, 'POST /v1/identity/verification_sessions/vs_123/redact');
  assert.equal(session.id, 'vs_123');
});

test('create writes nested objects in brackets', async () => {
  await client.identity.verificationSessions.create({
    type: 'document',
    metadata: { 'a b': 'c&d' },
    options: { document: { allowed_types: ['passport', 'id_card'], require_live_capture: true } },
  });
  assert.equal(
    received?.body,
    'type=document&metadata%5Ba+b%5D=c%26d&options%5Bdocument%5D%5Ballowed_types%5D%5B0%5D=passport&options%5Bdocument%5D%5Ballowed_types%5D%5B1%5D=id_card&options%5Bdocument%5D%5Brequire_live_capture%5D=true',
  );
});

test('unknown members are sent', async () => {
  await client.identity.verificationSessions.create({ type: 'document', ...{ beta_field: { on: true } } });
  assert.equal(received?.body, 'type=document&beta_field=%7B%22on%22%3Atrue%7D');
});

test('update sends an empty string to remove a pair', async () => {
  await client.identity.verificationSessions.update('vs_123', { metadata: { order: '' } });
  assert.equal(received?.body, 'metadata%5Border%5D=');
});

test('list writes deep objects into the query', async () => {
  answer = { status: 200, body: JSON.stringify({ object: 'list', url: '/v1/x', has_more: false, data: [SESSION] }) };
  const page = await client.identity.verificationSessions.list({
    created: { gte: 5, lt: 9 },
    limit: 2,
    status: 'verified',
  });
  assert.equal(
    received?.line,
    'GET /v1/identity/verification_sessions?created%5Bgte%5D=5&created%5Blt%5D=9&limit=2&status=verified',
  );
  assert.equal(page.data[0]?.id, 'vs_123');
});

test('an error carries its typed body, status and request id', async () => {
  const body = { error: { type: 'invalid_request_error', code: 'resource_missing', message: 'No such session' } };
  answer = { status: 404, body: JSON.stringify(body) };
  await assert.rejects(client.identity.verificationSessions.retrieve('vs_0').withResponse(), (error: unknown) => {
    assert.ok(error instanceof ApiError);
    assert.deepEqual([error.status, error.requestId, error.error], [404, 'req_1', body]);
    assert.match(
      error.message,
      /^GetIdentityVerificationSessionsSession: status 404 \(request req_1\): No such session$/,
    );
    return true;
  });
});

test('the expansion paths determine the type of the result', () => {
  const calls = async (fields: string[]): Promise<void> => {
    const sessions = client.identity.verificationSessions;
    const plain = await sessions.redact('vs_1');
    const id: string | null | undefined = plain.last_verification_report;
    // @ts-expect-error it is an id
    void plain.last_verification_report?.type;
    const expanded = await sessions.redact('vs_1', { expand: ['last_verification_report'] });
    const report: VerificationReport | null | undefined = expanded.last_verification_report;
    // @ts-expect-error it is an object
    const noId: string | null | undefined = expanded.last_verification_report;
    const page = await sessions.list({ expand: ['data.last_verification_report'], limit: 3 });
    const listed: VerificationReport | null | undefined = page.data[0]?.last_verification_report;
    const flat = await client.postidentityverificationsessionssessionredact({
      session: 'vs_1',
      expand: ['last_verification_report'],
    });
    const same: VerificationReport | null | undefined = flat.last_verification_report;
    const unknown = await sessions.retrieve('vs_1', { expand: fields });
    const either: VerificationReport | string | null | undefined = unknown.last_verification_report;
    // @ts-expect-error it may be an id
    void unknown.last_verification_report?.type;
    const results: VerificationSession[] = [plain, expanded, flat, unknown, ...page.data];
    void [id, report, noId, listed, same, either, results];
  };
  assert.equal(typeof calls, 'function');
});

test('invalid calls are type errors', () => {
  const calls = (): void => {
    // @ts-expect-error type is required
    void client.identity.verificationSessions.create({});
    // @ts-expect-error the session is required
    void client.identity.verificationSessions.redact();
    // @ts-expect-error no such member
    void client.identity.verificationSessions.redact('vs_1', { expnad: [] });
    // @ts-expect-error the session is required
    void client.postidentityverificationsessionssessionredact({});
  };
  assert.equal(typeof calls, 'function');
});

function page(more: boolean, ...ids: string[]): Answer {
  const data = ids.map((id) => ({ ...SESSION, id }));
  return { status: 200, body: JSON.stringify({ object: 'list', url: '/v1/x', has_more: more, data }) };
}

test('a list is iterated page by page, requested on demand', async () => {
  queued = [page(true, 'vs_1', 'vs_2'), page(false, 'vs_3')];
  const seen: string[] = [];
  for await (const session of client.identity.verificationSessions.list({ limit: 2 })) {
    seen.push(`${session.id} after ${requests.length}`);
  }
  assert.deepEqual(seen, ['vs_1 after 1', 'vs_2 after 1', 'vs_3 after 2']);
  assert.deepEqual(
    requests.map((each) => each.line),
    [
      'GET /v1/identity/verification_sessions?limit=2',
      'GET /v1/identity/verification_sessions?limit=2&starting_after=vs_2',
    ],
  );
});

test('an awaited list is its first page', async () => {
  answer = page(true, 'vs_1');
  const list = await client.identity.verificationSessions.list();
  assert.deepEqual([list.has_more, list.data[0]?.id, requests.length], [true, 'vs_1', 1]);
});

test('a POST is retried with the same idempotency key', async () => {
  queued = [{ status: 503, body: '{}', headers: { 'Retry-After': '0' } }];
  await client.identity.verificationSessions.redact('vs_123');
  const keys = requests.map((each) => each.headers['idempotency-key']);
  assert.equal(keys.length, 2);
  assert.match(String(keys[0]), /^[0-9a-f-]{36}$/);
  assert.equal(keys[1], keys[0]);
});

test('the retry header of the API overrides the retry policy', async () => {
  answer = { status: 503, body: '{}', headers: { 'Retry-After': '0', 'Stripe-Should-Retry': 'false' } };
  await assert.rejects(client.identity.verificationSessions.redact('vs_123'), ServerError);
  assert.equal(requests.length, 1);
});

test('a derived client has its own options and the same resources', async () => {
  const other = client.withOptions({ apiKey: 'sk_other', headers: { 'Stripe-Account': 'acct_1' } });
  await other.identity.verificationSessions.retrieve('vs_123');
  assert.deepEqual(
    [received?.headers.authorization, received?.headers['stripe-account']],
    ['Bearer sk_other', 'acct_1'],
  );
  await client.identity.verificationSessions.retrieve('vs_123');
  assert.deepEqual(
    [received?.headers.authorization, received?.headers['stripe-account']],
    ['Bearer sk_test_1', undefined],
  );
});

test('from JavaScript, a missing argument is named', async () => {
  await assert.rejects(
    // @ts-expect-error `type` is missing
    client.identity.verificationSessions.create({}),
    /PostIdentityVerificationSessions: the argument 'type' is required/,
  );
  assert.equal(requests.length, 0);
});
