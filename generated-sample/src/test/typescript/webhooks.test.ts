import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { StripeWebhooks, WebhookError } from '../../../typescript/src/index.js';

const BODY = '{"id":"evt_1","type":"identity.verification_session.verified"}';
// printf '1700000000.{...}' | openssl dgst -sha256 -hmac whsec_test
const SIGNATURE = 'b9caa32071e54241e3a5a9ddd0050744fd95ca780a7ff2a5b1032fdf47f6d5ba';
const webhooks = new StripeWebhooks({ secret: 'whsec_test', now: () => 1_700_000_100_000 });

test('a webhook signed by Stripe is parsed', async () => {
  assert.deepEqual(await webhooks.parse(BODY, `t=1700000000,v1=${SIGNATURE},v0=ab`), JSON.parse(BODY));
  await assert.rejects(webhooks.parse(`${BODY}\n`, `t=1700000000,v1=${SIGNATURE}`), WebhookError);
});

test('a server verifies signed webhooks', async () => {
  const server = createServer((request, response) => {
    const chunks: Uint8Array[] = [];
    request.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    request.on('end', () => {
      webhooks.parse(Buffer.concat(chunks), request.headers).then(
        () => response.writeHead(204).end(),
        (error: unknown) => response.writeHead(error instanceof WebhookError ? 400 : 500).end(),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const headers = await webhooks.sign(BODY);
  assert.equal((await fetch(url, { method: 'POST', headers, body: BODY })).status, 204);
  assert.equal((await fetch(url, { method: 'POST', headers, body: '{}' })).status, 400);
  await new Promise((resolve) => server.close(resolve));
});
