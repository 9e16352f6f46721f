// Answers and failures on the page, in a real browser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { assets, fakeGateway, inPage, pageFiles, startBrowser } from './fixture/try-site.js';
import type { Gateway } from './fixture/try-site.js';

const browser: Browser | undefined = await startBrowser();
const skip = browser === undefined;
let gateway: Gateway;
let files: Record<string, string>;

before(async () => {
  files = skip ? {} : await assets();
  gateway = await fakeGateway({ files: { ...files, ...pageFiles('json'), ...pageFiles('get') } });
});
afterEach(async () => {
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
});
after(async () => {
  await browser?.close();
  await gateway?.close();
});

async function open(answer: string, at = gateway.url): Promise<Page> {
  const page = await (await browser!.newContext({ acceptDownloads: true })).newPage();
  await page.goto(`${at}/json.html`);
  gateway.answerWith(answer);
  return page;
}

async function answered(answer: string): Promise<Page> {
  const page = await open(answer);
  await page.click('#send');
  await page.waitForSelector('.answer-status strong');
  await page.waitForFunction(() => !document.querySelector('#progress')?.textContent?.includes('…'));
  return page;
}

const status = (page: Page): Promise<string | null> => page.textContent('#progress[role=status]');
const code = async (page: Page): Promise<string> => (await page.textContent('#answer code')) ?? '';

test('an answer has its status, time, size, request id, headers and exact JSON', { skip }, async () => {
  const page = await answered('ok');
  assert.match((await page.textContent('.answer-status')) ?? '', /^200 OK · \d+ ms · \d+ bytes · request id req_123$/);
  assert.match((await status(page)) ?? '', /^200 OK in \d+ ms\. $/);
  assert.equal(
    await code(page),
    '{\n  "id": "thing_1",\n  "amount": 12345678901234567890,\n  "list": [\n    1.5,\n    true,\n    null,\n    {}\n  ],\n  "name": "Zoë <b>"\n}',
  );
  assert.equal(await page.textContent('#answer .n'), '12345678901234567890');
  await page.click('text=Headers (');
  assert.match((await page.textContent('#answer table')) ?? '', /request-idreq_123/);
  await page.click('text=Raw');
  assert.equal(
    await code(page),
    '{"id":"thing_1","amount":12345678901234567890,"list":[1.5,true,null,{}],"name":"Zoë <b>"}',
  );
  await page.click('text=Raw');
  assert.match(await code(page), /^\{\n/);
});

test('the body is copied and downloaded as it came', { skip }, async () => {
  const page = await answered('ok');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.click('text=Copy');
  await page.waitForSelector('text=Copied');
  const text = '{"id":"thing_1","amount":12345678901234567890,"list":[1.5,true,null,{}],"name":"Zoë <b>"}';
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Download')]);
  assert.equal(download.suggestedFilename(), 'PostThings.json');
  assert.equal(readFileSync(await download.path(), 'utf8'), text);
  assert.deepEqual(await inPage(page, (each) => each.violations), []);
});

test('a binary answer is described and downloaded', { skip }, async () => {
  const page = await answered('binary');
  assert.match((await page.textContent('#answer .tools')) ?? '', /^application\/pdf, 1\.0 KB/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Download')]);
  assert.equal(download.suggestedFilename(), '_report 1.pdf');
  assert.deepEqual(
    [...readFileSync(await download.path())],
    Array.from({ length: 1024 }, (_, index) => index % 256),
  );
  assert.deepEqual(await inPage(page, (each) => each.violations), []);
});

test('text is shown as text, and no body as none', { skip }, async () => {
  assert.equal(await code(await answered('text')), 'plain <b>text</b>');
  const page = await answered('empty');
  assert.match((await page.textContent('#answer')) ?? '', /^\s*Answer\s*204 No Content · .*The answer has no body\.$/s);
});

test('10 MB of JSON do not stop the page', { skip }, async () => {
  const page = await open('huge');
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    Object.assign(globalThis, { tasks });
  });
  await page.click('#send');
  await page.waitForSelector('.answer-status strong');
  assert.match((await page.textContent('.answer-status')) ?? '', /1\d\.\d MB/);
  const first = await code(page);
  assert.ok(first.length >= 2 ** 16 && first.length < 2 ** 17, `${first.length} characters`);
  await page.click('text=Show more');
  const second = await code(page);
  assert.ok(second.startsWith(first) && second.length >= 2 ** 17);
  await page.click('text=Raw');
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  // Far more than it takes on a computer that does nothing else.
  assert.ok(Math.max(0, ...tasks) < 1500, `long tasks: ${tasks.join(', ')} ms`);
});

test('a stream is shown as it arrives, until it is stopped', { skip }, async () => {
  const page = await open('events');
  await page.click('#send');
  await page.waitForFunction(() => document.querySelector('#answer code')?.textContent?.includes('{"n": 3}') ?? false);
  assert.match((await page.textContent('.answer-status')) ?? '', /^200 OK · streaming$/);
  await page.click('text=Stop');
  await page.waitForSelector('text=Download');
  assert.match((await status(page)) ?? '', /^200 OK in \d+ ms\. Stopped after \d+ bytes\.$/);
  assert.match(await code(page), /^event: tick\ndata: \{"n": 1\}\n\nevent: tick\n/);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'send');
  assert.equal(await code(await answered('lines')), '{"n": 1}\n{"n": 2}\n');
});

test('the last lines of a long stream are shown', { skip }, async () => {
  const page = await answered('manyLines');
  assert.match(await code(page), /^\{"n": 1500\}\n[^]*\n\{"n": 2499\}\n$/);
  assert.match((await page.textContent('#answer')) ?? '', /The last 1000 lines\. The download has all of them\.$/);
});

test('a call is aborted before and while its answer arrives', { skip }, async () => {
  const page = await open('slow');
  await page.click('#send');
  await page.click('#abort');
  await page.waitForSelector('#try-problem:not(:empty)');
  assert.equal(await page.textContent('#try-problem'), 'Aborted.');
  assert.equal(await page.isVisible('#abort'), false);
  gateway.answerWith('stalled');
  await page.click('#send');
  await page.waitForFunction(() => document.querySelector('#progress')?.textContent?.startsWith('Received'));
  await page.click('#abort');
  await page.waitForSelector('.answer-status strong');
  assert.match((await status(page)) ?? '', /Stopped after 12 bytes\.$/);
  gateway.answerWith('ok');
  await page.click('#send');
  await page.waitForFunction(() => document.querySelector('#progress')?.textContent?.startsWith('200'));
});

const STATUSES: readonly (readonly [answer: string, said: RegExp])[] = [
  ['unauthorized', /^401 Unauthorized in \d+ ms\. The API refused the credential that the gateway has\.$/],
  ['forbidden', /^403 .* The API does not allow this call with this credential\.$/],
  ['limited', /^429 .* The API limits the rate of calls\. Try again in 7 seconds\.$/],
  ['failed', /^500 .* The API failed\.$/],
  ['redirect', /^Redirect .* The answer is a redirect, which is not followed\.$/],
  ['broken', /^200 .* The connection broke off after 12 bytes\.$/],
  ['gatewayForbidden', /^403 .* From the gateway: Not allowed: the policy denies this operation\.$/],
  ['gatewayLimited', /^429 .* From the gateway: Too many calls\. Try again in 3 seconds\.$/],
  ['noCredential', /^424 .* From the gateway: No credential: env:SHOP_KEY is empty\.$/],
  ['upstreamDown', /^502 .* From the gateway: The API does not answer: connection refused\.$/],
  ['upstreamSlow', /^504 .* From the gateway: The API did not answer in time\.$/],
];
for (const [answer, said] of STATUSES) {
  test(`says what to do: ${answer}`, { skip }, async () =>
    assert.match((await status(await answered(answer))) ?? '', said),
  );
}

test('a gateway that is down, one without CORS, and a blocked host are told apart', { skip }, async () => {
  const page = await open('ok');
  const problem = async (url: string): Promise<string | null> => {
    await page.fill('#gateway', url);
    await page.click('#send');
    await page.waitForSelector('#try-problem:not(:empty)');
    return page.textContent('#try-problem');
  };
  const other = await fakeGateway();
  assert.match(
    (await problem(other.url)) ?? '',
    /^No answer from the gateway at http:\S+: it does not run, or it does not take/,
  );
  await other.close();
  assert.match(
    (await problem('http://127.0.0.1:9')) ?? '',
    /^No answer from the gateway at http:\/\/127\.0\.0\.1:9: it/,
  );
  assert.match(
    (await problem('https://x.example')) ?? '',
    /^This page may not call https:\/\/x\.example: its security/,
  );
});

test('the last answer is shown again when the operation is', { skip }, async () => {
  const page = await answered('text');
  await page.evaluate(() => document.querySelector('#answer')?.replaceChildren(document.createElement('h3')));
  await inPage(page, (each) => {
    each.tryIt?.leave();
    each.start();
  });
  assert.equal(await code(page), 'plain <b>text</b>');
});

test('what is shown has no accessibility problem, in both themes', { skip }, async () => {
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const answer of ['ok', 'gatewayForbidden', 'binary', 'lines']) {
      const page = await answered(answer);
      await page.emulateMedia({ colorScheme });
      await page.click('#request-preview summary');
      await page.click('text=Headers (');
      await page.evaluate(axe);
      const problems = await page.evaluate(async () => {
        const { axe: loaded } = globalThis as unknown as {
          axe: { run(part: string): Promise<{ violations: unknown[] }> };
        };
        return (await loaded.run('#try')).violations;
      });
      assert.deepEqual(problems, []);
      await page.context().close();
    }
  }
});
