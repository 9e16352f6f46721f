// A stand-in for the gateway, for tests. It speaks what the page needs of it:
//
//   any method  /api/<provider>/<path>   The call of an operation. The gateway adds the credential, and drops `Authorization` and
//                                        `Cookie` of the caller. `Callwright-Cookie` becomes the `Cookie` of the request to the
//                                        API, because browsers do not let pages send cookies. The answer is that of the API.
//   PUT         /credentials/<provider>  Takes secrets: a JSON object by security scheme, each a text or
//                                        `{"username": "...", "password": "..."}`. Schemes that are not named keep theirs.
//                                        Answers 204, or 200 with a `message` that says where they are kept. There is no way to
//                                        read a secret.
//   GET         /credentials/<provider>  `{"credentials": [{"scheme": "...", "source": "memory", "end": "4242"}]}`: the last four
//                                        characters of a secret of at least twelve, and where it is: `memory` or `store` if it
//                                        was taken by PUT, otherwise where the gateway has it from, such as `env`.
//   DELETE      /credentials/<provider>/<scheme>  Forgets a secret that was taken by PUT. Answers 204.
//   GET         /health                  200.
//   GET         other paths              The files of the site, with the header `Server-Timing: callwright-gateway`, by which a
//                                        page knows without a request that this origin is a gateway (`;desc="/path"` if the
//                                        gateway is not at its root).
//
// Answers of the gateway itself are `application/problem+json` and have the header `Callwright-Gateway: problem`. With a
// token, callers send `Authorization: Bearer <token>` to /api and /credentials.
//
// `node test/fake-gateway.mjs --port 4000 --provider shop --upstream http://127.0.0.1:9000 --site target/site` starts it alone.
import { readFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
};

/** Answers of an API, by name. */
export const ANSWERS = {
  ok: () => json(200, { id: 'thing_1', amount: 12345678901234567890n, list: [1.5, true, null, {}], name: 'Zoë <b>' }),
  empty: () => ({ status: 204 }),
  unauthorized: () => json(401, { error: { message: 'Invalid API Key provided' } }),
  forbidden: () => json(403, { error: { message: 'Not yours' } }),
  limited: () => ({ ...json(429, { error: { message: 'Slow down' } }), headers: { ...JSON_TYPE, 'Retry-After': '7' } }),
  failed: () => json(500, { error: { message: 'Ouch' } }),
  redirect: () => ({ status: 302, headers: { Location: '/elsewhere' } }),
  text: () => ({ headers: { 'Content-Type': 'text/plain' }, body: 'plain <b>text</b>' }),
  slow: () => ({ ...json(200, { slow: true }), delay: 60_000 }),
  stalled: () => ({ headers: JSON_TYPE, body: stalled() }),
  broken: () => ({ headers: JSON_TYPE, body: broken() }),
  huge: () => ({ headers: JSON_TYPE, body: hugeJson() }),
  binary: () => ({
    headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename="../report 1.pdf"' },
    body: Buffer.from(Array.from({ length: 1024 }, (_, index) => index % 256)),
  }),
  events: () => ({ headers: { 'Content-Type': 'text/event-stream' }, body: events() }),
  lines: () => ({ headers: { 'Content-Type': 'application/x-ndjson' }, body: '{"n":1}\n{"n":2}\n' }),
  manyLines: () => ({
    headers: { 'Content-Type': 'application/x-ndjson' },
    body: Array.from({ length: 2500 }, (_, n) => `{"n":${n}}\n`).join(''),
  }),
  gatewayForbidden: () => problem(403, 'Not allowed', 'the policy denies this operation'),
  gatewayLimited: () => ({ ...problem(429, 'Too many calls'), headers: { ...PROBLEM, 'Retry-After': '3' } }),
  noCredential: () => problem(424, 'No credential', 'env:SHOP_KEY is empty'),
  upstreamDown: () => problem(502, 'The API does not answer', 'connection refused'),
  upstreamSlow: () => problem(504, 'The API did not answer in time'),
};

const JSON_TYPE = { 'Content-Type': 'application/json', 'Request-Id': 'req_123' };
const PROBLEM = { 'Content-Type': 'application/problem+json', 'Callwright-Gateway': 'problem' };

function json(status, value) {
  const mark = '"big:';
  const text = JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? `big:${each}` : each));
  return { status, headers: JSON_TYPE, body: text.replaceAll(new RegExp(`${mark}(\\d+)"`, 'g'), '$1') };
}

function problem(status, title, detail) {
  return { status, headers: PROBLEM, body: JSON.stringify({ type: 'about:blank', title, status, detail }) };
}

async function* stalled() {
  yield '{"first": 1,';
  await new Promise((resolve) => setTimeout(resolve, 60_000).unref());
}

async function* broken() {
  yield '{"first": 1,';
  await pause(50);
  throw new Error('broken');
}

async function* events() {
  for (let n = 1; n <= 1000; n++) {
    yield `event: tick\ndata: {"n":${n}}\n\n`;
    await pause(50);
  }
}

function hugeJson() {
  const row = { id: 'thing', text: 'x'.repeat(100), numbers: [1, 2, 3], nested: { deep: { deeper: [{}, []] } } };
  const rows = Array.from({ length: 60_000 }, (_, n) => JSON.stringify({ ...row, n }));
  return `{"rows":[${rows.join(',')}]}`;
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Starts a gateway.
 *
 * @param {{ port?: number, provider?: string, files?: Record<string, string>, site?: string, upstream?: string, token?: string,
 *   cors?: boolean, isGateway?: boolean, configured?: { scheme: string, source: string, end?: string }[], headers?: (pathname: string) => Record<string, string> }} options
 */
export async function fakeGateway(options = {}) {
  const { port = 0, provider = 'shop', cors = false } = options;
  /** @type {{ token?: string, isGateway?: boolean, files?: Record<string, string>, configured?: object[] }} */
  const settings = { ...options };
  /** @type {{ method: string, url: string, headers: Record<string, string | string[] | undefined>, body: Buffer }[]} */
  const requests = [];
  /** @type {Map<string, unknown>} */
  const credentials = new Map();
  const state = { answer: ANSWERS.ok };

  const server = createServer((request, response) => {
    handle(request, response).catch((cause) => {
      response.destroy(cause);
    });
  });

  async function handle(request, response) {
    const { pathname, search } = new URL(request.url ?? '/', 'http://gateway');
    const headers = {};
    if (cors) {
      headers['Access-Control-Allow-Origin'] = '*';
      headers['Access-Control-Allow-Headers'] = request.headers['access-control-request-headers'] ?? '*';
      headers['Access-Control-Allow-Methods'] = '*';
      headers['Access-Control-Expose-Headers'] = '*';
      if (request.method === 'OPTIONS') {
        response.writeHead(204, headers).end();
        return;
      }
    }
    const reply = (answer) => send(response, { ...answer, headers: { ...headers, ...answer.headers } });
    const isCall = pathname.startsWith(`/api/${provider}/`);
    const isCredentials = `${pathname}/`.startsWith(`/credentials/${provider}/`);
    if ((isCall || isCredentials) && settings.token && request.headers.authorization !== `Bearer ${settings.token}`) {
      await reply(problem(401, 'Who are you?', 'this gateway wants a token'));
    } else if (isCall) {
      const url = pathname.slice(`/api/${provider}`.length) + search;
      const received = { method: request.method, url, headers: request.headers, body: await bodyOf(request) };
      requests.push(received);
      await (options.upstream ? forward(received, response) : reply(state.answer(received)));
    } else if (isCredentials) {
      await reply(await credentialsAnswer(request));
    } else if (pathname === '/health') {
      await reply({ status: 200 });
    } else {
      await reply(fileAnswer(pathname));
    }
  }

  async function credentialsAnswer(request) {
    const [, scheme] = /^\/credentials\/[^/]+\/([^/]+)$/.exec(request.url) ?? [];
    if (request.method === 'DELETE') {
      const wasThere = scheme !== undefined && credentials.delete(decodeURIComponent(scheme));
      return wasThere ? { status: 204 } : problem(404, 'There is no such credential');
    }
    if (request.method !== 'PUT') {
      const shown = [...credentials].map(([name, secret]) => ({ scheme: name, source: 'memory', end: endOf(secret) }));
      return json(200, { credentials: [...shown, ...(settings.configured ?? [])] });
    }
    if (request.headers['content-type'] !== 'application/json') {
      return problem(415, 'Send JSON');
    }
    Object.entries(JSON.parse((await bodyOf(request)).toString())).forEach((entry) => credentials.set(...entry));
    return json(200, { kept: 'memory', message: 'In memory until the gateway ends.' });
  }

  function fileAnswer(pathname) {
    const content = settings.files?.[pathname] ?? siteFile(options.site, pathname);
    const mark = settings.isGateway === false ? {} : { 'Server-Timing': 'callwright-gateway' };
    return content === undefined
      ? { status: 404 }
      : {
          headers: {
            'Content-Type': TYPES[extname(pathname)] ?? 'text/html; charset=utf-8',
            ...mark,
            ...options.headers?.(pathname),
          },
          body: content,
        };
  }

  function forward({ method, url, headers, body }, response) {
    const { authorization: _, cookie: __, host: ___, 'callwright-cookie': cookie, ...kept } = headers;
    const injected = { ...kept, ...(cookie && { cookie }), ...credentialHeader(credentials) };
    return new Promise((resolve, reject) => {
      const up = httpRequest(new URL(url.slice(1), `${options.upstream}/`), { method, headers: injected }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response).on('finish', resolve);
      });
      up.on('error', reject);
      up.end(body);
    });
  }

  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`;
  return {
    url,
    requests,
    credentials,
    /** What may change from now on. */
    settings,
    /** Answers calls from now on in this way. */
    answerWith(answer) {
      state.answer = typeof answer === 'string' ? ANSWERS[answer] : answer;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(() => resolve(undefined)));
    },
  };
}

function credentialHeader(credentials) {
  const [secret] = credentials.values();
  if (secret === undefined) {
    return {};
  }
  const basic = typeof secret === 'object' && btoa(`${secret.username}:${secret.password}`);
  return { authorization: basic ? `Basic ${basic}` : `Bearer ${secret}` };
}

function endOf(secret) {
  const text = typeof secret === 'object' ? Object.values(secret).filter(Boolean).at(-1) : secret;
  return text.length >= 12 ? text.slice(-4) : undefined;
}

function siteFile(site, pathname) {
  try {
    return site && !pathname.includes('..') ? readFileSync(join(site, pathname)) : undefined;
  } catch {
    return undefined;
  }
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function send(response, { status = 200, headers = {}, body = '', delay = 0 }) {
  if (delay > 0) {
    await new Promise((resolve) => setTimeout(resolve, delay).unref());
  }
  response.writeHead(status, headers);
  if (typeof body === 'string' || Buffer.isBuffer(body)) {
    response.end(body);
    return;
  }
  // eslint-disable-next-line @typescript-eslint/await-thenable -- the type of the default is not the only one
  for await (const part of body) {
    if (response.destroyed) {
      return;
    }
    response.write(part);
  }
  response.end();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = { type: 'string' };
  const { values } = parseArgs({ options: { port: text, provider: text, upstream: text, site: text, token: text } });
  const gateway = await fakeGateway({ ...values, port: Number(values.port ?? 4000) });
  console.log(gateway.url);
}
