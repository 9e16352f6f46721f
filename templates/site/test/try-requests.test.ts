// What the page sends, in a real browser.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { Arguments, CallTable } from '../src/table.js';
import { inputIndex } from './fixture/operations.js';
import { assets, fakeGateway, inPage, pageFiles, startBrowser } from './fixture/try-site.js';
import type { Gateway } from './fixture/try-site.js';

const browser: Browser | undefined = await startBrowser();
const skip = browser === undefined;
let gateway: Gateway;
let files: Record<string, string>;

before(async () => {
  files = skip ? {} : await assets();
  const pages = ['json', 'form', 'multipart', 'get', 'delete'].map((name) => {
    const method = { get: 'GET', delete: 'DELETE' }[name] ?? 'POST';
    const table: Partial<CallTable> = { id: name, method, ...(name === 'delete' && { irreversible: true }) };
    return pageFiles(name, { table });
  });
  gateway = await fakeGateway({ files: [files, ...pages].reduce((all, each) => ({ ...all, ...each })) });
});
afterEach(async () => {
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
});
after(async () => {
  await browser?.close();
  await gateway?.close();
});

async function open(name: string, fill: Arguments): Promise<Page> {
  const context = await browser!.newContext();
  const page = await context.newPage();
  await page.goto(`${gateway.url}/${name.includes('.') ? name : `${name}.html`}`);
  await inPage(page, (test, given) => (test.fill = given), fill);
  gateway.requests.length = 0;
  gateway.answerWith('ok');
  return page;
}

async function sent(page: Page): Promise<{ line: string; headers: Record<string, unknown>; body: string }> {
  await page.click('#send');
  await page.waitForSelector('.answer-status, #try-problem:not(:empty)');
  assert.equal(await page.textContent('#try-problem'), '');
  const [request] = gateway.requests;
  assert.ok(request);
  assert.deepEqual(await inPage(page, (test) => test.violations), []);
  return { line: `${request.method} ${request.url}`, headers: request.headers, body: request.body.toString('utf8') };
}

const body = (name: string): number => inputIndex('body', name);
const ADDRESS = {
  members: [
    [0, 'Main & 1'],
    [1, '9007199254740993'],
  ],
} as const;
const FILL: Arguments = [
  [inputIndex('path', 'id'), 'a/b ü'],
  [inputIndex('query', 'expand'), ['data', 'x y']],
  [inputIndex('query', 'id'), 'other'],
  [inputIndex('header', 'X-Trace'), 't1'],
  [body('amount'), '9007199254740993'],
  [body('isLive'), 'true'],
  [body('address'), ADDRESS],
  [body('tags'), [{ map: [['__proto__', '1']] }, { map: [['b', '2']] }]],
  [body('method'), { alternative: 0, tag: 'card', value: { members: [[0, '4242']] } }],
  [
    body('metadata'),
    {
      map: [
        ['__proto__', 'p'],
        ['constructor', 'c'],
        ['', 'empty'],
      ],
    },
  ],
  [body('note'), null],
];

test('a JSON body arrives exactly, to the API of the gateway and without a credential', { skip }, async () => {
  const page = await open('json', FILL);
  const { line, headers, body: text } = await sent(page);
  assert.equal(
    line,
    'POST /v1/things/a%2Fb%20%C3%BC?expand[0]=data&expand[1]=x%20y&id=other'
      .replaceAll('[', '%5B')
      .replaceAll(']', '%5D'),
  );
  assert.equal(headers['content-type'], 'application/json');
  assert.equal(headers['x-trace'], 't1');
  assert.equal(headers['x-version'], '7');
  assert.equal(headers['authorization'], undefined);
  assert.equal(
    text,
    '{"amount":9007199254740993,"isLive":true,"address":{"street":"Main & 1","no":9007199254740993},' +
      '"tags":[{"__proto__":"1"},{"b":"2"}],"method":{"kind":"card","number":"4242"},' +
      '"metadata":{"__proto__":"p","constructor":"c","":"empty"},"note":""}',
  );
});

test('a form body arrives exactly', { skip }, async () => {
  const page = await open('form', FILL);
  const { headers, body: text } = await sent(page);
  assert.equal(headers['content-type'], 'application/x-www-form-urlencoded');
  assert.equal(
    decodeURIComponent(text),
    'amount=9007199254740993&isLive=true&address[street]=Main+&+1&address[no]=9007199254740993' +
      '&tags[0][__proto__]=1&tags[1][b]=2&method[kind]=card&method[number]=4242' +
      '&metadata[__proto__]=p&metadata[constructor]=c&metadata[]=empty&note=',
  );
});

test('a file arrives in a multipart body', { skip }, async () => {
  const page = await open('multipart', [
    [0, 'a'],
    [body('amount'), '9007199254740993'],
    [body('file'), { file: 'pic.png' }],
  ]);
  await page.setInputFiles('#file', { name: 'pic.png', mimeType: 'image/png', buffer: Buffer.from('\x89PNG\r\n\0') });
  const { headers, body: text } = await sent(page);
  const [, boundary] = /^multipart\/form-data; boundary=(.+)$/.exec(String(headers['content-type'])) ?? [];
  assert.equal(
    text,
    `--${boundary}\r\nContent-Disposition: form-data; name="amount"\r\n\r\n9007199254740993\r\n` +
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="pic.png"\r\nContent-Type: image/png\r\n\r\n` +
      `\u0089PNG\r\n\0\r\n--${boundary}--\r\n`,
  );
});

test('a file that is not chosen is asked for', { skip }, async () => {
  const page = await open('multipart', [
    [0, 'a'],
    [body('file'), { file: 'pic.png' }],
  ]);
  await page.click('#send');
  await page.waitForSelector('#try-problem:not(:empty)');
  assert.equal(await page.textContent('#try-problem'), "choose the file 'pic.png' again");
  assert.equal(gateway.requests.length, 0);
});

async function fillByHand(page: Page): Promise<void> {
  const control = (id: string) => page.locator(`[id="f.${id}"]`);
  const add = (name: string) =>
    page
      .getByRole('button', { name: `Add to ${name}`, exact: true })
      .first()
      .click();
  await control('path.id').fill('thing_1');
  await control('query.id').fill('other');
  await control('body.amount').fill('9007199254740993');
  await control('body.isLive').selectOption('true');
  await control('body.address').click();
  await control('body.address.street').fill('Main');
  await add('metadata');
  await page.keyboard.type('__proto__');
  await page.keyboard.press('Tab');
  await page.keyboard.type('p');
  await control('body.method').selectOption('card');
  await control('body.method.(Card).number').fill('4242');
  await add('tags');
  // The focus is on the button that adds to the map.
  await page.keyboard.press('Enter');
  await page.keyboard.type('b');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2');
}

test('a form that is filled in by hand sends what it says', { skip }, async () => {
  const page = await open('multipart.html?form', []);
  await page.click('#send');
  await page.waitForSelector('#try-problem:not(:empty)');
  assert.match((await page.textContent('#try-problem')) ?? '', /^Not sent: path\.id: required/);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'f.path.id');
  await fillByHand(page);
  await page.setInputFiles('[id="f.body.file"]', { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
  const { line, body: text } = await sent(page);
  assert.equal(line, 'POST /v1/things/thing_1?id=other');
  const parts = text.split(/--callwright-[\w-]+(?:--)?\r\n/).map((part) => part.split('\r\n\r\n'));
  assert.deepEqual(
    parts.slice(1, -1).map(([head, value]) => [/name="(\w+)"/.exec(head ?? '')?.[1], value?.trim()]),
    [
      ['amount', '9007199254740993'],
      ['isLive', 'true'],
      ['address', '{"street":"Main"}'],
      ['tags', '{"b":"2"}'],
      ['method', '{"kind":"card","number":"4242"}'],
      ['metadata', '{"__proto__":"p"}'],
      ['file', 'x'],
    ],
  );
});

test('cookies go to the gateway in its own header', { skip }, async () => {
  const page = await open('get', [
    [0, 'a'],
    [inputIndex('cookie', 'session'), 'one;two'],
  ]);
  const { line, headers } = await sent(page);
  assert.equal(line, 'GET /v1/things/a');
  assert.equal(headers['callwright-cookie'], 'session=one%3Btwo');
});

test('the preview is the request that is sent', { skip }, async () => {
  const page = await open('json', FILL);
  await page.click('#request-preview summary');
  await page.waitForSelector('#request-preview code:not(:empty)');
  const text = (await page.textContent('#request-preview code')) ?? '';
  assert.equal(gateway.requests.length, 0, 'nothing is sent');
  const { line, body: sentBody } = await sent(page);
  assert.equal(text.split('\n')[0], line.replace(' ', ` ${gateway.url}/api/shop`));
  assert.equal(text.slice(text.indexOf('\n\n') + 2), sentBody);

  await inPage(page, (test) => {
    test.fill = [];
    test.tryIt?.changed();
  });
  await page.waitForFunction(() => document.querySelector('#request-preview code')?.textContent?.startsWith('Not'));
  assert.match(
    (await page.textContent('#request-preview code')) ?? '',
    /^Not complete: PostThings: the argument 'id' is/,
  );
});

test('problems of the form block the call, and the first one gets the focus', { skip }, async () => {
  const page = await open('json', FILL);
  await inPage(page, (test) => {
    test.problems = [
      { path: 'path.id', message: 'id is required' },
      { path: 'body.amount', message: 'amount is no number' },
    ];
  });
  await page.focus('#gateway');
  await page.keyboard.press('Control+Enter');
  assert.equal(await page.textContent('#try-problem[role=alert]'), 'Not sent: id is required; 1 more.');
  assert.deepEqual(await inPage(page, (test) => test.focused), ['path.id']);
  assert.equal(gateway.requests.length, 0);
  await inPage(page, (test) => (test.problems = []));
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('.answer-status');
  assert.equal(gateway.requests.length, 1);
});

test('what cannot be undone is asked for first, by keyboard alone', { skip }, async () => {
  const page = await open('delete', [[0, 'thing_1']]);
  await page.focus('#send');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'This cannot be undone' });
  await dialog.waitFor();
  assert.match((await dialog.textContent()) ?? '', /Delete the thing: DELETE \/v1\/things\/thing_1/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#send:not([aria-disabled])');
  assert.equal(gateway.requests.length, 0, 'the first button cancels');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'send');

  await page.keyboard.press('Enter');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await page.waitForSelector('#send:not([aria-disabled])');
  assert.equal(gateway.requests.length, 0);

  await page.keyboard.press('Enter');
  await dialog.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.answer-status');
  assert.equal(gateway.requests[0]?.method, 'DELETE');
});
