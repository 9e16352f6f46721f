import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { mock, test } from 'node:test';
import { WebhookError, WebhookReader } from '../src/webhooks.js';
import type { WebhookHeaders, WebhookOptions, WebhookScheme } from '../src/webhooks.js';

interface Event {
  readonly id: string;
  readonly name?: string;
}

const LIST: WebhookScheme = {
  header: 'Acme-Signature',
  format: 't={timestamp},v1={signature}',
  separator: ',',
  content: '{timestamp}.{body}',
  algorithm: 'SHA-256',
  encoding: 'hex',
  secretVariable: 'ACME_WEBHOOK_SECRET',
};
const STANDARD: WebhookScheme = {
  header: 'webhook-signature',
  format: 'v1,{signature}',
  separator: ' ',
  content: '{id}.{timestamp}.{body}',
  algorithm: 'SHA-256',
  encoding: 'base64',
  idHeader: 'webhook-id',
  timestampHeader: 'webhook-timestamp',
  base64SecretPrefix: 'whsec_',
  secretVariable: 'ACME_WEBHOOK_SECRET',
};

const BODY = '{"id":"evt_1"}';
const TIME = 1_700_000_000;
const NO_MATCH =
  /^no signature in the header Acme-Signature matches; compare the secret with the endpoint's, and pass the body as it was received$/;

function hmac(content: string, secret = 'whsec_test', algorithm = 'sha256'): string {
  return createHmac(algorithm, secret).update(content).digest('hex');
}

function header(body = BODY, time: number | string = TIME): string {
  return `t=${time},v1=${hmac(`${time}.${body}`)}`;
}

function reader(scheme = LIST, options: WebhookOptions = {}): WebhookReader<Event> {
  return new WebhookReader<Event>(scheme, { secret: 'whsec_test', now: () => TIME * 1000, ...options });
}

async function refuses(parsed: Promise<unknown>, message: RegExp): Promise<void> {
  await assert.rejects(parsed, (error) => {
    assert.ok(error instanceof WebhookError);
    assert.match(error.message, message);
    return true;
  });
}

test('a signed webhook is parsed', async () => {
  assert.equal(header(), `t=${TIME},v1=c89214b5b5da833daed6f0b8c5bb6bd58cea9022bd80ccc78230f3942d632925`);
  const bytes = new TextEncoder().encode(BODY);
  const inside = new TextEncoder().encode(`xx${BODY}xx`).subarray(2, -2);
  for (const body of [BODY, bytes, bytes.buffer, inside, Buffer.from(BODY)]) {
    assert.deepEqual(await reader().parse(body, header()), { id: 'evt_1' });
  }
});

test('people write more than ASCII', async () => {
  const body = '{"id":"evt_1","name":"Zoë ☃"}';
  const signed = `t=${TIME},v1=c5dfb724dc5705e536e97095f785217ad8bcf8cd6f4c05830a8b67eaed27a5fe`;
  assert.equal((await reader().parse(body, signed)).name, 'Zoë ☃');
  assert.equal((await reader().parse(Buffer.from(body), signed)).name, 'Zoë ☃');
  assert.deepEqual(await reader().sign(body), { 'Acme-Signature': signed });
});

test('another body, secret or time is refused', async () => {
  for (const body of ['{"id":"evt_2"}', '{"id": "evt_1"}', `${BODY}\n`, '']) {
    await refuses(reader().parse(body, header()), NO_MATCH);
  }
  await refuses(reader(LIST, { secret: 'whsec_other' }).parse(BODY, header()), NO_MATCH);
  await refuses(reader().parse(BODY, header().replace(`${TIME}`, `${TIME + 1}`)), NO_MATCH);
});

test('any secret and any signature counts while they are replaced', async () => {
  const replaced = `t=${TIME},v1=${hmac(`${TIME}.${BODY}`, 'new_secret')}`;
  assert.equal((await reader(LIST, { secret: ['new_secret', 'whsec_test'] }).parse(BODY, header())).id, 'evt_1');
  assert.equal((await reader().parse(BODY, `${replaced}, v1=${hmac(`${TIME}.${BODY}`)},v0=legacy`)).id, 'evt_1');
  await refuses(reader().parse(BODY, replaced), NO_MATCH);
});

test('a signature that is cut or no hexadecimal does not match', async () => {
  for (const signature of [
    hmac(`${TIME}.${BODY}`).slice(0, 63),
    hmac(`${TIME}.${BODY}`).slice(0, 32),
    'zz',
    `${hmac(`${TIME}.${BODY}`)}00`,
  ]) {
    await refuses(reader().parse(BODY, `t=${TIME},v1=${signature}`), NO_MATCH);
  }
});

test('the tolerance is five minutes by default and can be set', async () => {
  const at = (seconds: number, tolerance?: number): WebhookReader<Event> =>
    reader(LIST, { now: () => (TIME + seconds) * 1000, ...(tolerance !== undefined && { tolerance }) });
  assert.equal((await at(300).parse(BODY, header())).id, 'evt_1');
  assert.equal((await at(-300).parse(BODY, header())).id, 'evt_1');
  await refuses(
    at(301).parse(BODY, header()),
    /^the webhook was signed 301 seconds ago, but at most 300 seconds are accepted$/,
  );
  await refuses(
    at(-301).parse(BODY, header()),
    /^the webhook was signed 301 seconds in the future, but at most 300 seconds are accepted$/,
  );
  await refuses(
    at(11, 10).parse(BODY, header()),
    /^the webhook was signed 11 seconds ago, but at most 10 seconds are accepted$/,
  );
  assert.equal((await at(301, 301).parse(BODY, header())).id, 'evt_1');
});

test('a header that is missing or malformed is named', async () => {
  for (const headers of [undefined, null, '', ' ', {}, new Headers(), { 'acme-signature': [] }]) {
    await refuses(reader().parse(BODY, headers), /^there is no header Acme-Signature$/);
  }
  for (const value of [`t=${TIME}`, `t=${TIME},v1=`, `v1=${hmac(BODY)}`, ',,', `t=${TIME};v1=ab`]) {
    await refuses(
      reader().parse(BODY, value),
      /^the header Acme-Signature is not of the form 't=\{timestamp\},v1=\{signature\}'$/,
    );
  }
  await refuses(reader().parse(BODY, header(BODY, 'soon')), /^the webhook's timestamp is not a number of seconds$/);
});

test('a body that is no JSON is refused, and one that was parsed already is a mistake', async () => {
  await refuses(reader().parse('not json', header('not json')), /^the webhook is signed, but its body is not JSON$/);
  await assert.rejects(reader().parse({ id: 'evt_1' } as unknown as string, header()), {
    name: 'TypeError',
    message: 'pass the body of the webhook exactly as received, as text or bytes, not as parsed JSON',
  });
});

test('all headers of a request can be given', async () => {
  const given: WebhookHeaders[] = [
    new Headers({ 'acme-signature': header() }),
    new Map([['Acme-Signature', header()]]),
    { 'acme-signature': header(), host: 'example.com' },
    { 'ACME-SIGNATURE': [header()] },
  ];
  for (const headers of given) {
    assert.equal((await reader().parse(BODY, headers)).id, 'evt_1');
  }
});

test('Standard Webhooks are read', async () => {
  // The vector that the libraries of Standard Webhooks share.
  const body = '{"test": 2432232314}';
  const headers = new Headers({
    'Webhook-Id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'Webhook-Timestamp': '1614265330',
    'Webhook-Signature': 'v1a,other v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
  for (const secret of ['MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw']) {
    assert.deepEqual(await reader(STANDARD, { secret, now: () => 1_614_265_330_000 }).parse(body, headers), {
      test: 2432232314,
    });
  }
  headers.delete('webhook-id');
  await refuses(reader(STANDARD, { secret: 'AAAA' }).parse(body, headers), /^there is no header webhook-id$/);
  await refuses(reader(STANDARD, { secret: 'AAAA' }).parse(body, 'v1,ab'), /^there is no header webhook-id$/);
});

test('an id that looks like a placeholder is none', async () => {
  const signed = await reader(STANDARD, { secret: 'AAAA' }).sign(BODY);
  assert.equal((await reader(STANDARD, { secret: 'AAAA' }).parse(BODY, signed)).id, 'evt_1');
  await refuses(
    reader(STANDARD, { secret: 'AAAA' }).parse(BODY, { ...signed, 'webhook-id': '{timestamp}' }),
    /^no signature/,
  );
});

test('a signature can be of the body alone, behind a prefix or bare', async () => {
  const body = `${BODY}\r\n`;
  const prefixed: WebhookScheme = {
    header: 'X-Hub-Signature-256',
    format: 'sha256={signature}',
    content: '{body}',
    algorithm: 'SHA-256',
    encoding: 'hex',
    secretVariable: '',
  };
  const value = 'sha256=f214c1905794b6bebd83c4d072ab081d237f19f473887e82ee1eb391eea33d8f';
  assert.equal((await reader(prefixed, { secret: 'github_secret' }).parse(body, value)).id, 'evt_1');
  assert.equal(
    (await reader(prefixed, { secret: 'github_secret' }).parse(body, `sha256=${value.slice(7).toUpperCase()}`)).id,
    'evt_1',
  );
  await refuses(reader(prefixed, { secret: 'github_secret' }).parse(`${BODY}\n`, value), /^no signature/);
  await refuses(
    reader(prefixed, { secret: 'github_secret' }).parse(body, value.slice(7)),
    /is not of the form 'sha256=\{signature\}'$/,
  );
  const bare: WebhookScheme = { ...prefixed, header: 'X-Hmac', format: '{signature}', encoding: 'base64' };
  assert.equal(
    (await reader(bare, { secret: 'shopify_secret' }).parse(BODY, 'e4cnJjVdXWsPycFTV+c4AjyikZL2XZeVL4z6GSRaJEw=')).id,
    'evt_1',
  );
  await refuses(reader(bare, { secret: 'shopify_secret' }).parse(BODY, '*'), /^no signature/);
});

test('the time can stand in another header', async () => {
  const scheme: WebhookScheme = {
    ...LIST,
    header: 'X-Signature',
    format: 'v0={signature}',
    separator: '',
    content: 'v0:{timestamp}:{body}',
    timestampHeader: 'X-Timestamp',
    tolerance: 60,
  };
  const headers = { 'x-signature': `v0=${hmac(`v0:${TIME}:${BODY}`)}`, 'x-timestamp': `${TIME}` };
  assert.equal((await reader(scheme, { now: () => (TIME + 60) * 1000 }).parse(BODY, headers)).id, 'evt_1');
  await refuses(
    reader(scheme, { now: () => (TIME + 61) * 1000 }).parse(BODY, headers),
    /^the webhook was signed 61 seconds ago, but at most 60 seconds are accepted$/,
  );
});

test('other algorithms are known', async () => {
  for (const [algorithm, name] of [
    ['SHA-1', 'sha1'],
    ['SHA-512', 'sha512'],
  ] as const) {
    const scheme: WebhookScheme = { ...LIST, format: '{signature}', content: '{body}', algorithm };
    assert.equal((await reader(scheme, { secret: 'old' }).parse(BODY, hmac(BODY, 'old', name))).id, 'evt_1');
    await refuses(reader(scheme, { secret: 'old' }).parse(BODY, hmac(BODY, 'old')), /^no signature/);
  }
});

test('the secret can come from the environment, and is asked for and not repeated', async () => {
  const withoutSecret = new WebhookReader<Event>(LIST, { now: () => TIME * 1000 });
  await assert.rejects(withoutSecret.parse(BODY, header()), {
    name: 'TypeError',
    message:
      'there is no secret for webhooks; give one as an option or set the environment variable ACME_WEBHOOK_SECRET',
  });
  process.env['ACME_WEBHOOK_SECRET'] = 'whsec_test';
  assert.equal((await withoutSecret.parse(BODY, header())).id, 'evt_1');
  delete process.env['ACME_WEBHOOK_SECRET'];
  await assert.rejects(reader(LIST, { secret: [] }).sign(BODY), TypeError);
  await assert.rejects(reader(LIST, { secret: ' ' }).sign(BODY), TypeError);
  await assert.rejects(reader(STANDARD, { secret: 'whsec_???' }).sign(BODY), {
    name: 'TypeError',
    message: "the secret of the webhooks is not 'whsec_' and base64",
  });
});

test('many signatures cost one pass of the body, and more are refused', async () => {
  const right = hmac(`${TIME}.${BODY}`);
  const many = (count: number): string => `t=${TIME}${`,v1=${'0'.repeat(64)}`.repeat(count - 1)},v1=${right}`;
  const sign = mock.method(crypto.subtle, 'sign');
  const verify = mock.method(crypto.subtle, 'verify');
  try {
    assert.deepEqual(await reader(LIST, { secret: ['whsec_other', 'whsec_test'] }).parse(BODY, many(100)), {
      id: 'evt_1',
    });
    assert.equal(sign.mock.callCount() + verify.mock.callCount(), 2);
    await refuses(reader().parse(BODY, many(101)), /^the header Acme-Signature has more than 100 signatures$/);
    assert.equal(sign.mock.callCount() + verify.mock.callCount(), 2);
  } finally {
    mock.restoreAll();
  }
});

test('signatures of another length are refused', async () => {
  const right = hmac(`${TIME}.${BODY}`);
  for (const wrong of [right.slice(2), `${right}00`, '00', `${right.slice(0, -2)}zz`]) {
    await refuses(reader().parse(BODY, `t=${TIME},v1=${wrong}`), NO_MATCH);
  }
});

test('a tolerance that is no time, or a clock that is none, lets nothing pass', async () => {
  for (const tolerance of [NaN, -1, Infinity, -Infinity]) {
    const message = `the tolerance of webhooks must be a number of seconds, not ${tolerance}`;
    assert.throws(() => reader(LIST, { tolerance }), new TypeError(message));
    assert.throws(() => reader({ ...LIST, tolerance }), new TypeError(message));
  }
  await refuses(reader(LIST, { now: () => NaN }).parse(BODY, header()), /^the webhook was signed NaN seconds /);
});
