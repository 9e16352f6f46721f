// Opens pages of another site in a browser, which try all that pages can to call a gateway on this machine:
// `node test/evil-page.mjs PORT`, where PORT is that of a gateway with the API of generator/gateway's tests. Prints JSON:
// {attempts, answers: [{url, status}], frames: [url], read: [what], control: status}. `answers` are those of the gateway that a
// browser received, whether or not a page could read them; `read` should be empty; `control` is the call of a page of the gateway.
/* global document, location */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { argv, env } from 'node:process';
import { chromium } from 'playwright-core';

const port = Number(argv[2]);
const server = createServer((_, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Evil</title><body></body>');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const evilPort = /** @type {import('node:net').AddressInfo} */ (server.address()).port;

const browser = await chromium.launch({
  executablePath: env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-popup-blocking'],
});
const context = await browser.newContext();
const answers = [];
context.on('response', (response) => {
  const url = new URL(response.url());
  if (url.port === `${port}`) {
    answers.push({ url: `${response.request().method()} ${url}`, status: response.status() });
  }
});

/** What a page tries, with all hosts of the gateway. It returns what it could read, and how much it tried. */
async function attack(gateways) {
  const json = JSON.stringify({ args: {}, name: 'evil', bearerAuth: 'key_of_somebody_else' });
  const rpc = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'call_operation' } });
  const read = [];
  const tried = [];
  const attempt = (what, work) => {
    tried.push(
      Promise.race([
        Promise.resolve()
          .then(work)
          .then((result) => void (result && read.push(`${what}: ${result}`)))
          .catch(() => undefined),
        new Promise((resolve) => setTimeout(resolve, 5000)),
      ]),
    );
  };
  const send = (url, init) => async () => {
    const response = await fetch(url, { credentials: 'include', ...init });
    return response.type !== 'opaque' && `${response.status} ${await response.text()}`;
  };
  const load = (tag, attribute, url) => () =>
    new Promise((resolve) => {
      const element = document.createElement(tag);
      // What is framed loads, also if that is an error.
      element.onload = () => resolve(/^(iframe|embed|object)$/.test(tag) ? undefined : `${tag} loaded`);
      element.onerror = () => resolve(undefined);
      if (tag === 'link') {
        element.rel = 'stylesheet';
      }
      element[attribute] = url;
      document.body.append(element);
    });
  const post = (url, enctype, field) => () => {
    const frame = document.createElement('iframe');
    frame.name = `frame${Math.random()}`;
    const form = document.createElement('form');
    Object.assign(form, { action: url, method: 'post', enctype, target: frame.name });
    const input = document.createElement('input');
    Object.assign(input, field);
    form.append(input);
    document.body.append(frame, form);
    return new Promise((resolve) => {
      frame.onload = () => resolve(undefined);
      form.submit();
    });
  };
  for (const gateway of gateways) {
    const tools = `${gateway}/tools/things/CreateThing`;
    const things = `${gateway}/api/things/things`;
    const credentials = `${gateway}/credentials/things`;
    const mcp = `${gateway}/mcp`;
    for (const url of [tools, things, credentials, mcp]) {
      const body = url === mcp ? rpc : json;
      for (const method of ['POST', 'PUT']) {
        attempt(`cors ${method} ${url}`, send(url, { method, body, headers: { 'Content-Type': 'application/json' } }));
      }
      for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
        attempt(
          `no-cors ${type} ${url}`,
          send(url, { method: 'POST', mode: 'no-cors', body, headers: { 'Content-Type': type } }),
        );
        attempt(`cors ${type} ${url}`, send(url, { method: 'POST', body, headers: { 'Content-Type': type } }));
      }
      attempt(`get ${url}`, send(url, {}));
      attempt(`no-cors get ${url}`, send(url, { mode: 'no-cors' }));
      attempt(`delete ${url}/bearerAuth`, send(`${url}/bearerAuth`, { method: 'DELETE' }));
      attempt(`beacon ${url}`, () => void navigator.sendBeacon(url, new Blob([body], { type: 'text/plain' })));
      attempt(`form ${url}`, post(url, 'text/plain', { name: `${body.slice(0, -1)},"x":"`, value: '"}' }));
      attempt(`iframe ${url}`, load('iframe', 'src', url));
    }
    attempt(
      'form of the API',
      post(`${gateway}/api/things/forms`, 'application/x-www-form-urlencoded', { name: 'name', value: 'evil' }),
    );
    attempt('upload', post(`${gateway}/api/things/uploads`, 'multipart/form-data', { name: 'note', value: 'evil' }));
    attempt(
      'form by fetch',
      send(`${gateway}/api/things/forms`, {
        method: 'POST',
        mode: 'no-cors',
        body: new URLSearchParams({ name: 'evil' }),
      }),
    );
    attempt(
      'form by beacon',
      () => void navigator.sendBeacon(`${gateway}/api/things/forms`, new URLSearchParams({ name: 'evil' })),
    );
    for (const [tag, attribute] of [
      ['img', 'src'],
      ['script', 'src'],
      ['link', 'href'],
      ['video', 'src'],
      ['object', 'data'],
      ['embed', 'src'],
    ]) {
      attempt(`${tag} of the API`, load(tag, attribute, things));
    }
    for (const page of ['/', '/credentials.html', '/index.html']) {
      attempt(`frame of ${page}`, load('iframe', 'src', gateway + page));
    }
    for (const path of ['/mcp', '/api/things/events', '/tools']) {
      attempt(
        `socket ${path}`,
        () =>
          new Promise((resolve) => {
            const socket = new WebSocket(gateway.replace('http', 'ws') + path);
            socket.onopen = () => resolve('open');
            socket.onerror = () => resolve(undefined);
          }),
      );
    }
    attempt(
      'events',
      () =>
        new Promise((resolve) => {
          const events = new EventSource(`${gateway}/api/things/events`, { withCredentials: true });
          events.onopen = () => resolve('open');
          events.onerror = () => {
            events.close();
            resolve(undefined);
          };
        }),
    );
  }
  await Promise.all(tried);
  return { read, attempts: tried.length };
}

const hosts = ['127.0.0.1', 'localhost'];
const gateways = hosts.map((host) => `http://${host}:${port}`);
const result = { attempts: 0, answers, frames: [], read: [], control: 0 };
for (const host of [...hosts, 'evil.localhost']) {
  const page = await context.newPage();
  await page.goto(`http://${host}:${evilPort}/`);
  const { read, attempts } = await page.evaluate(attack, gateways);
  result.attempts += attempts;
  result.read.push(...read);
  for (const frame of page.frames().slice(1)) {
    result.frames.push(frame.url());
  }
  // The address bar of the reader.
  await page.close();
  for (const gateway of gateways) {
    const left = await context.newPage();
    await left.goto(`http://${host}:${evilPort}/`);
    await left.evaluate((url) => void location.assign(url), `${gateway}/api/things/things`);
    // The address of the page, or that of an error.
    await left.waitForURL((url) => url.port !== `${evilPort}`, { waitUntil: 'commit' });
    await left.close();
  }
}

// The name of another site that leads to this machine: its pages have the origin of the gateway (DNS rebinding).
const rebound = await context.newPage();
// Its scripts would not even run: the answer is a sandbox.
for (const path of ['/', '/index.html', '/api/things/things', '/tools', '/credentials/things']) {
  const answer = await rebound.goto(`http://evil.localhost:${port}${path}`);
  if (answer?.ok()) {
    result.read.push(`${path} by another name`);
  }
}
await rebound.close();

const seen = answers.length;
const own = await context.newPage();
await own.goto(`http://127.0.0.1:${port}/`);
result.control = await own.evaluate(
  async () =>
    (
      await fetch('/api/things/things', {
        method: 'POST',
        body: '{"name":"own"}',
        headers: { 'Content-Type': 'application/json' },
      })
    ).status,
);
result.answers = answers.slice(0, seen);
await browser.close();
server.close();
console.log(JSON.stringify(result));
