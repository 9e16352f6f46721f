import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { mock, test } from 'node:test';
import { clock } from '../src/clock.js';
import { ApiClient, BinaryResponse, EventStream, clientCredentials } from '../src/index.js';
import { WebhookReader } from '../src/webhooks.js';
import type { WebhookScheme } from '../src/webhooks.js';
import { ATTACKS, text } from './attack.js';
import type { Answer, Attack, Call, Expected, Webhook } from './attack.js';
import { Attacker } from './attacker.js';
import type { Seen } from './attacker.js';
import { CHECKS } from './outcome.js';
import type { Outcome } from './outcome.js';
import { operation } from './descriptors.js';
import type { Descriptor } from './descriptors.js';

const RESULTS = {
  json: 'json',
  text: 'text',
  nothing: 'none',
  binary: 'binary',
  events: 'events',
  lines: 'lines',
} as const;

/** A platform that answers in turn, and then as servers should. */
function platform(answers: Answer[], seen: Seen[]): typeof fetch {
  return async (url, init) => {
    const request = new Request(url, init);
    const body = Buffer.from(await request.arrayBuffer());
    seen.push({ method: request.method, url: String(url), headers: request.headers, body });
    const { status, headers, body: content } = answers.shift() ?? FINE;
    return new Response(text(content) || null, {
      status,
      headers: headers.map(([name, value]): [string, string] => [name, text(value)]),
    });
  };
}

const FINE: Answer = {
  status: 200,
  headers: [['Content-Type', 'application/json']],
  body: '{"ok":true,"access_token":"t"}',
};

function descriptor(call: Call): Descriptor {
  const table = (texts: object = {}): Record<string, object> =>
    Object.fromEntries(Object.keys(texts).map((name) => [name, {}]));
  const body = {
    ...('jsonBody' in call && { format: 'json', mediaType: 'application/json', whole: 'body' }),
    ...('formBody' in call && { format: 'form', mediaType: 'application/x-www-form-urlencoded' }),
    ...('multipart' in call && { format: 'multipart', mediaType: 'multipart/form-data' }),
    ...('upload' in call && { format: 'binary', mediaType: 'application/octet-stream', whole: 'body' }),
  } as unknown as NonNullable<Descriptor['body']>;
  return {
    id: 'op',
    method: call.method,
    path: call.path,
    accept: 'application/json',
    response: RESULTS[call.result],
    headers: table(call.headerParameters),
    cookies: table(call.cookieParameters),
    query: table(call.queryParameters),
    pathParams: table(call.pathParameters),
    ...('format' in body && { body }),
    security: call.bearer !== undefined || call.oauth ? [['token']] : [],
  };
}

function args(call: Call): Record<string, unknown> {
  const parts = (call.multipart ?? []).map(({ name, fileName, contentType, content }) => [
    name,
    fileName || contentType
      ? { data: content, ...(fileName && { filename: fileName }), ...(contentType && { contentType }) }
      : content,
  ]);
  return {
    ...call.headerParameters,
    ...call.cookieParameters,
    ...call.queryParameters,
    ...call.pathParameters,
    ...call.formBody,
    ...Object.fromEntries(parts),
    ...('jsonBody' in call && { body: call.jsonBody }),
    ...(call.upload && { body: upload(call.upload) }),
  };
}

function upload({ kind: of, size }: NonNullable<Call['upload']>): Blob | ReadableStream {
  const blob = new Blob([new Uint8Array(size)]);
  return of === 'bytes' ? blob : blob.stream();
}

async function used(call: Call, result: unknown): Promise<Partial<Outcome> & { value?: unknown }> {
  if (result instanceof BinaryResponse) {
    return { value: await result.bytes() };
  }
  if (!(result instanceof EventStream)) {
    return { value: result };
  }
  const items: unknown[] = [];
  try {
    for await (const item of result) {
      items.push(item);
    }
  } catch (error) {
    return { items, error };
  }
  assert.match(call.result, /^(events|lines)$/);
  return { items };
}

async function attack({ answers, socket, call, expect }: Attack): Promise<Outcome> {
  assert.ok(call);
  const pauses: number[] = [];
  mock.method(clock, 'now', () => Date.parse('2026-01-01T00:00:00Z'));
  mock.method(clock, 'random', () => 1);
  mock.method(clock, 'sleep', async (milliseconds: number) => void pauses.push(milliseconds));
  const attacker = socket && new Attacker(socket);
  const seen: Seen[] = attacker?.seen ?? [];
  const replies = [...(answers ?? [])];
  const send = answers ? platform(replies, seen) : fetch;
  const baseUrl = call.baseUrl ?? (attacker ? await attacker.start() : 'https://api.test/v1');
  const client = new ApiClient(
    {
      baseUrl: 'https://api.test/v1',
      apiKeyVariable: 'NO_SUCH_VARIABLE',
      securitySchemes: { token: { kind: 'bearer' } },
    },
    {
      baseUrl,
      fetch: send,
      ...(call.clientHeaders && { headers: call.clientHeaders }),
      ...(call.bearer !== undefined && { apiKey: call.bearer }),
      ...(call.oauth && { apiKey: clientCredentials({ ...call.oauth, fetch: send }) }),
    },
  );
  const described = descriptor(call);
  const options = { maxRetries: 0, ...call.options, ...(call.callHeaders && { headers: call.callHeaders }) };
  const outcomeOfOne = (): Promise<Partial<Outcome>> =>
    client.call(operation<object, unknown>(described), args(call), options).then(
      (result) => used(call, result).catch((error: unknown) => ({ error })),
      (error: unknown) => ({ error }),
    );
  try {
    let outcome: Partial<Outcome> = {};
    for (let i = 0; i < (call.calls ?? 1); i++) {
      outcome = await outcomeOfOne();
    }
    const written = attacker?.written ?? 0;
    const complete = { error: undefined, ...outcome, seen: [...seen], pauses: [...pauses], written };
    replies.length = 0;
    // Errors of the client's own settings also fail the second call.
    if (
      expect.error !== 'argument' ||
      !(call.baseUrl !== undefined || call.clientHeaders || call.bearer !== undefined)
    ) {
      const { body: _, ...rest } = described;
      const next = operation<object, { ok: boolean }>({
        ...rest,
        ...NO_INPUTS,
        method: 'GET',
        path: '/it',
        response: 'json',
      });
      assert.equal((await client.call(next, {}, { maxRetries: 0 })).ok, true);
    }
    return complete;
  } finally {
    attacker?.close();
    mock.restoreAll();
  }
}

const NO_INPUTS = { headers: {}, cookies: {}, query: {}, pathParams: {} };

async function receive({ scheme, secrets, tolerance, now, ...message }: Webhook): Promise<Outcome> {
  const keyed = secrets.find((each) => each === 'secret') ?? secrets.at(-1) ?? '';
  const prefix = scheme.base64SecretPrefix;
  const key = prefix === undefined ? keyed : Buffer.from(keyed.replace(prefix, ''), 'base64');
  let body = text(message.body);
  const mac = (secret: string | Buffer): Buffer =>
    createHmac('sha256', secret)
      .update(
        scheme.content.replace(/\{(id|timestamp|body)\}/g, (_, name: string) =>
          name === 'body' ? body : name === 'id' ? (message.messageId ?? '') : (message.timestamp ?? String(now)),
        ),
      )
      .digest();
  const wanted = JSON.stringify(message.headers);
  // Not every signature has a letter in which the alphabets of base64 differ.
  for (let n = 2; wanted.includes('{valid-base64url}') && !/[-_]/.test(mac(key).toString('base64url')); n++) {
    body = `{"n":${n}}`;
  }
  const valid = mac(key);
  const words: Record<string, string> = {
    '{now}': String(now),
    '{valid}': valid.toString('hex'),
    '{valid-base64}': valid.toString('base64'),
    '{valid-base64url}': valid.toString('base64url'),
    '{valid-upper}': valid.toString('hex').toUpperCase(),
    '{valid-half}': valid.toString('hex').slice(0, 32),
    '{other}': mac('another key').toString('hex'),
    '{hexlike-garbage}': 'g'.repeat(64),
  };
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      name === 'Webhook-Id' ? text(value) : text(value).replace(/\{[a-z0-9-]+\}/g, (word) => words[word] ?? word),
    ]),
  );
  const sign = mock.method(crypto.subtle, 'sign');
  const verify = mock.method(crypto.subtle, 'verify');
  let error: unknown;
  try {
    const full = { algorithm: 'SHA-256', secretVariable: 'NO_SUCH_VARIABLE', ...scheme } as unknown as WebhookScheme;
    await new WebhookReader(full, {
      secret: secrets,
      now: () => now * 1000,
      ...(tolerance !== undefined && { tolerance: Number(tolerance) }),
    }).parse(message.receivedBody ?? body, headers);
  } catch (cause) {
    error = cause;
  }
  const macs = sign.mock.callCount() + verify.mock.callCount();
  mock.restoreAll();
  return { error, seen: [], pauses: [], macs };
}

for (const each of ATTACKS) {
  test(`${each.id}: ${each.title}`, { timeout: 120_000 }, async () => {
    const { why: _, ...own } = each.expectIn?.typescript ?? { why: '' };
    const expected: Expected = { error: 'none', ...each.expect, ...own };
    const outcome: Outcome = each.webhook ? await receive(each.webhook) : await attack(each);
    for (const [name, want] of Object.entries(expected)) {
      assert.ok(Object.hasOwn(CHECKS, name), `no test knows the expectation '${name}'`);
      CHECKS[name as keyof Expected](want as never, outcome, each.call as Call);
    }
    if (expected.limit || expected.cut) {
      assert.ok((outcome.written ?? 0) < 64 * 2 ** 20, `${outcome.written} bytes were sent`);
    }
  });
}

test('every id of the list is there once, and nothing of an entry is passed over', () => {
  const known = /^(id|title|source|comment|answers|socket|webhook|call|expect|expectIn)$/;
  assert.equal(new Set(ATTACKS.map(({ id }) => id)).size, ATTACKS.length);
  ATTACKS.forEach((each) => Object.keys(each).forEach((name) => assert.match(name, known, each.id)));
});
