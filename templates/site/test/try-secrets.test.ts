// Where secrets are, and where not, in a real browser.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { assets, fakeGateway, inPage, pageFiles, startBrowser } from './fixture/try-site.js';
import type { Gateway } from './fixture/try-site.js';

const SECRET = 'sk_canary_4242424242';

const browser: Browser | undefined = await startBrowser();
const skip = browser === undefined;
let gateway: Gateway;
let api: Gateway;
let host: Gateway;

before(async () => {
  const files = skip ? {} : await assets();
  api = await fakeGateway({ cors: true });
  const servers = [
    { url: `${api.url}/api/{name}`, variables: [{ name: 'name', default: 'shop', values: ['shop', 'no'] }] },
  ];
  const security = [
    [{ name: 'bearerAuth', kind: 'BEARER' } as const],
    [{ name: 'basicAuth', kind: 'BASIC' } as const],
    [
      { name: 'headerKey', kind: 'API_KEY_HEADER', parameter: 'X-Key' } as const,
      { name: 'queryKey', kind: 'API_KEY_QUERY', parameter: 'key' } as const,
    ],
    [{ name: 'cookieKey', kind: 'API_KEY_COOKIE', parameter: 'sid' } as const],
    [],
  ];
  const pages = { ...files, ...pageFiles('json', { table: { servers, security } }) };
  gateway = await fakeGateway({ files: pages });
  host = await fakeGateway({ files: pages, isGateway: false });
});
afterEach(async () => {
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
});
after(async () => {
  await browser?.close();
  await Promise.all([gateway, api, host].map((each) => each?.close()));
});

async function open(at: Gateway): Promise<{ page: Page; said: string[] }> {
  const page = await (await browser!.newContext()).newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(`${at.url}/json.html`);
  [gateway, api].forEach((each) => {
    each.requests.length = 0;
    each.credentials.clear();
    each.answerWith('ok');
  });
  return { page, said };
}

// Where the page could have left a secret.
async function traces(page: Page, said: readonly string[]): Promise<string> {
  const kept = await page.evaluate(async () => {
    const inputs = [...document.querySelectorAll('input, textarea, select')].map(
      (each) => (each as HTMLInputElement).value,
    );
    const names = Object.keys(globalThis).filter((name) => !['page'].includes(name));
    return [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      JSON.stringify(await indexedDB.databases()),
      JSON.stringify(await caches.keys()),
      document.cookie,
      location.href,
      document.documentElement.outerHTML,
      JSON.stringify(inputs),
      JSON.stringify(history.state),
      JSON.stringify(names),
    ].join('\n');
  });
  return [kept, ...said].join('\n');
}

async function send(page: Page): Promise<void> {
  await page.click('#send');
  await page.waitForSelector('.answer-status strong');
}

test('without a gateway a secret is in memory only, and is sent to the API', { skip }, async () => {
  const { page, said } = await open(host);
  assert.equal(await page.inputValue('#gateway'), '');
  await page.click('#send');
  assert.equal(await page.textContent('#try-problem'), 'Not sent: give the credentials.');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'auth.bearerAuth.password');
  await page.keyboard.type(SECRET);
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=In memory until you leave the page.');
  assert.equal(await page.inputValue('[id="auth.bearerAuth.password"]'), '');
  await page.click('#request-preview summary');
  await page.waitForSelector('#request-preview code:not(:empty)');
  assert.match((await page.textContent('#request-preview code')) ?? '', /\nauthorization: Bearer •••\n/);
  await send(page);
  assert.equal(api.requests[0]?.headers['authorization'], `Bearer ${SECRET}`);
  assert.equal(gateway.requests.length, 0);
  assert.ok(!(await traces(page, said)).includes(SECRET));

  await page.click('text=Forget');
  await page.click('#send');
  assert.equal(await page.textContent('#try-problem'), 'Not sent: give the credentials.');
  assert.equal(api.requests.length, 1);
  await page.reload();
  await page.click('#send');
  assert.equal(await page.textContent('#try-problem'), 'Not sent: give the credentials.');
});

test('every scheme sends its secret in its place, and the preview hides it', { skip }, async () => {
  const { page, said } = await open(host);
  await page.click('#request-preview summary');
  await page.selectOption('#auth-scheme', { index: 1 });
  await page.fill('[id="auth.basicAuth.text"]', SECRET);
  await send(page);
  assert.equal(api.requests[0]?.headers['authorization'], `Basic ${btoa(`${SECRET}:`)}`);
  assert.match((await page.textContent('#request-preview code')) ?? '', /\nauthorization: Basic •••\n/);

  await page.selectOption('#auth-scheme', { index: 2 });
  await page.fill('[id="auth.headerKey.password"]', SECRET);
  await page.fill('[id="auth.queryKey.password"]', SECRET);
  await send(page);
  await page.waitForFunction(() => document.querySelector('#request-preview code')?.textContent?.includes('x-key'));
  assert.equal(api.requests[1]?.headers['x-key'], SECRET);
  assert.equal(api.requests[1]?.url, `/v1/things/thing_1?key=${SECRET}`);
  const preview = (await page.textContent('#request-preview code')) ?? '';
  assert.match(preview, /\?key=•••\n/);
  assert.match(preview, /\nx-key: •••/);

  await page.selectOption('#auth-scheme', { index: 3 });
  await page.fill('[id="auth.cookieKey.password"]', SECRET);
  await page.waitForFunction(() => document.querySelector('#request-preview code')?.textContent?.includes('not sent'));
  assert.match((await page.textContent('#request-preview code')) ?? '', /\(not sent, for browsers .*: cookie\)/);

  await page.selectOption('#auth-scheme', { index: 4 });
  assert.match((await page.textContent('#auth')) ?? '', /No authentication\./);
  await send(page);
  assert.equal(api.requests.at(-1)?.headers['authorization'], undefined);
  assert.ok(!(await traces(page, said)).includes(SECRET));
});

test('with a gateway the secret goes there and nowhere else', { skip }, async () => {
  const { page, said } = await open(gateway);
  assert.equal(await page.inputValue('#gateway'), gateway.url, 'filled in, because the gateway serves the page');
  await page.fill('[id="auth.bearerAuth.password"]', SECRET);
  await page.click('text=Save');
  await page.waitForSelector('text=Stored in the gateway.');
  assert.deepEqual([...gateway.credentials], [['bearerAuth', SECRET]]);
  await send(page);
  assert.equal(gateway.requests[0]?.headers['authorization'], undefined);
  assert.equal(api.requests.length, 0);
  assert.ok(!(await traces(page, said)).includes(SECRET));
  await page.reload();
  await page.focus('#gateway');
  await page.waitForSelector('text=Stored in the gateway: bearerAuth (ends in 4242).');
});

test('a gateway that does not take a secret keeps it in the field', { skip }, async () => {
  const { page } = await open(gateway);
  await page.fill('#gateway', 'http://127.0.0.1:9');
  await page.fill('[id="auth.bearerAuth.password"]', SECRET);
  await page.click('text=Save');
  await page.waitForSelector('text=Not stored in the gateway at http://127.0.0.1:9: no answer.');
  assert.equal(await page.inputValue('[id="auth.bearerAuth.password"]'), SECRET);
});

test('a gateway with a token is given one', { skip }, async () => {
  const guarded = await fakeGateway({ token: 't0ken', cors: true });
  try {
    const { page, said } = await open(host);
    await page.fill('#gateway', guarded.url);
    await send(page);
    assert.match(
      (await page.textContent('#progress')) ?? '',
      /From the gateway: Who are you\?: this gateway wants a token\.$/,
    );
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'gateway-token');
    await page.keyboard.type('t0ken');
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(() => document.querySelector('#progress')?.textContent?.startsWith('200'));
    assert.equal(guarded.requests[0]?.headers['authorization'], 'Bearer t0ken');
    assert.ok(!(await traces(page, said)).includes('t0ken'));
  } finally {
    await guarded.close();
  }
});

test('the URL of the gateway is kept as it is typed, unless it could hold a secret', { skip }, async () => {
  const { page } = await open(host);
  const kept = (): Promise<string | null> => page.evaluate(() => localStorage.getItem('callwright.gateway'));
  await page.fill('#gateway', `${gateway.url}/`);
  assert.equal(await kept(), gateway.url);
  for (const wrong of [
    'http://user:pass@host',
    'ftp://host',
    'host',
    'http://host/?key=x',
    'http://host/#x',
    'javascript:1',
  ]) {
    await page.fill('#gateway', wrong);
    assert.equal(await kept(), gateway.url, wrong);
    assert.match((await page.textContent('#gateway-error')) ?? '', /^Give a URL like/);
    assert.equal(await page.getAttribute('#gateway', 'aria-invalid'), 'true');
    await page.click('#send');
    assert.equal(await page.textContent('#try-problem'), 'Not sent: give the URL.');
  }
  await page.reload();
  assert.equal(await page.inputValue('#gateway'), gateway.url);
  assert.equal(await page.isVisible('#server'), false);
  await page.fill('#gateway', '');
  await page.reload();
  assert.equal(await page.inputValue('#gateway'), '', 'no gateway is a choice, too');
  assert.equal(await page.isVisible('#server'), true);
});

test('the server is one of the API with its variables, or another one', { skip }, async () => {
  const { page } = await open(host);
  await page.selectOption('#auth-scheme', { index: 4 });
  await page.selectOption('[id="server.name"]', 'no');
  await send(page);
  assert.match((await page.textContent('#progress')) ?? '', /^404 /);
  await page.selectOption('#server-url', '');
  await page.click('#send');
  assert.equal(await page.textContent('#try-problem'), 'Not sent: give the URL.');
  await page.fill('#server-own', `${api.url}/api/shop`);
  await send(page);
  await page.waitForFunction(() => document.querySelector('#progress')?.textContent?.startsWith('200'));
  assert.equal(api.requests.length, 1);
});

test('what is chosen holds on other pages as well, but no longer than the page', { skip }, async () => {
  const { page } = await open(host);
  await page.selectOption('#auth-scheme', { index: 2 });
  await page.selectOption('[id="server.name"]', 'no');
  await page.fill('[id="auth.headerKey.password"]', SECRET);
  await page.click('text=Save');
  const skeleton = await page.evaluate(() => document.querySelector('#try')?.outerHTML ?? '');
  assert.ok(!skeleton.includes(SECRET));
  await inPage(page, (each) => {
    each.tryIt?.leave();
    for (const id of ['auth', 'server']) {
      const part = document.getElementById(id);
      part?.replaceChildren(part.firstElementChild ?? '');
    }
    each.start();
  });
  assert.equal(await page.inputValue('#auth-scheme'), 'headerKey and queryKey');
  assert.equal(await page.inputValue('[id="server.name"]'), 'no');
  assert.match((await page.textContent('#auth')) ?? '', /In memory until you leave the page\./);
  await page.reload();
  assert.equal(await page.inputValue('#auth-scheme'), 'bearerAuth');
});

test('an API that does not allow other origins is explained', { skip }, async () => {
  const closed = await fakeGateway();
  try {
    const { page } = await open(host);
    await page.selectOption('#auth-scheme', { index: 4 });
    await page.selectOption('#server-url', '');
    await page.fill('#server-own', `${closed.url}/api/shop`);
    await page.click('#send');
    await page.waitForSelector('#try-problem:not(:empty)');
    assert.match(
      (await page.textContent('#try-problem')) ?? '',
      /\(CORS\), or it cannot be reached\. Use a gateway\.$/,
    );
    assert.deepEqual(await inPage(page, (each) => each.violations), []);
  } finally {
    await closed.close();
  }
});
