import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, target } from './built.js';

const CHROMIUM = process.env['CHROMIUM'] ?? 'chromium';

// Headless and without requests to the internet.
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

// The page imports the built package without a bundler and posts its results to /report.
const PAGE = `<!doctype html><script type="module">
const report = (value) => fetch('/report', { method: 'POST', body: JSON.stringify(value) });
try {
  const { createStripeClient, ConnectionError, NotFoundError } = await import('/package/index.js');
  const stripe = createStripeClient({ baseUrl: location.origin, apiKey: 'sk_test_123' });
  const sessions = stripe.identity.verificationSessions;
  const results = {};
  results.redacted = await sessions.redact('vs/1', { expand: ['last_verification_report'] });
  results.ids = [];
  for await (const { id } of sessions.list({ limit: 2 })) results.ids.push(id);
  results.missing = await sessions.retrieve('none').catch((error) => [error instanceof NotFoundError, error.requestId, error.message]);
  results.aborted = await sessions.retrieve('slow', {}, { signal: AbortSignal.timeout(50) }).catch((error) => error instanceof ConnectionError);
  await report(results);
} catch (error) {
  await report({ failed: String(error.stack ?? error) });
}
</script>`;

interface ReceivedRequest {
  method: string;
  url: string;
  authorization: string | undefined;
  key: string | undefined;
  body: string;
}

function respond(url: string): [number, object] {
  if (url.startsWith('/v1/identity/verification_sessions?')) {
    const last = url.includes('starting_after=vs_2');
    return [200, { object: 'list', has_more: !last, data: last ? [{ id: 'vs_3' }] : [{ id: 'vs_1' }, { id: 'vs_2' }] }];
  }
  return url.endsWith('/none')
    ? [404, { error: { message: 'No such session' } }]
    : [200, { id: 'vs/1', redaction: { status: 'processing' } }];
}

const hasChromium = spawnSync(CHROMIUM, ['--version']).status === 0;
if (!hasChromium) {
  console.error(
    `NOT TESTED: the package in a browser, because '${CHROMIUM}' does not start; install Chromium or set CHROMIUM to its path`,
  );
}

test('a browser runs the built package without a bundler', { skip: !hasChromium, timeout: 240_000 }, async () => {
  const dist = join(build('typescript', join(target, 'browser')), 'dist', 'esm');
  const requests: ReceivedRequest[] = [];
  let reported: (text: string) => void = () => {};
  const report = new Promise<string>((resolve) => (reported = resolve));
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (url === '/') {
        response.setHeader('Content-Type', 'text/html').end(PAGE);
      } else if (url === '/report') {
        response.end();
        reported(body);
      } else if (url.startsWith('/package/')) {
        response
          .setHeader('Content-Type', 'text/javascript')
          .end(readFileSync(join(dist, url.slice('/package/'.length))));
      } else if (url.startsWith('/v1/')) {
        requests.push({
          method,
          url,
          authorization: headers.authorization,
          key: headers['idempotency-key'] as string | undefined,
          body,
        });
        const [status, value] = respond(url);
        const send = (): void =>
          void response
            .writeHead(status, { 'Content-Type': 'application/json', 'Request-Id': 'req_1' })
            .end(JSON.stringify(value));
        url.endsWith('/slow') ? setTimeout(send, 5000).unref() : send();
      } else {
        response.writeHead(404).end();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve).unref());
  const profile = mkdtempSync(join(target, 'browser-profile-'));
  const browser = spawn(
    CHROMIUM,
    [...FLAGS.split(' '), `--user-data-dir=${profile}`, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`],
    { stdio: 'ignore', detached: true },
  );
  try {
    assert.deepEqual(JSON.parse(await report), {
      redacted: { id: 'vs/1', redaction: { status: 'processing' } },
      ids: ['vs_1', 'vs_2', 'vs_3'],
      missing: [true, 'req_1', 'GetIdentityVerificationSessionsSession: status 404 (request req_1): No such session'],
      aborted: true,
    });
    const [redact, first, second] = requests;
    assert.equal(`${redact?.method} ${redact?.url}`, 'POST /v1/identity/verification_sessions/vs%2F1/redact');
    assert.equal(redact?.body, 'expand%5B0%5D=last_verification_report');
    assert.equal(redact?.authorization, 'Bearer sk_test_123');
    assert.match(redact?.key ?? '', /^[0-9a-f-]{36}$/);
    assert.deepEqual(
      [first?.url, second?.url],
      ['/v1/identity/verification_sessions?limit=2', '/v1/identity/verification_sessions?limit=2&starting_after=vs_2'],
    );
  } finally {
    // Its child processes write into the profile until they end.
    process.kill(-(browser.pid ?? 0), 'SIGKILL');
    server.close();
    server.closeAllConnections();
    await new Promise((resolve) =>
      browser.exitCode === null && browser.signalCode === null ? browser.on('exit', resolve) : resolve(undefined),
    );
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
});
