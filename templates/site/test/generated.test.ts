// The pages that the generator wrote, as readers use them: without script, from a host, and from a folder.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { browserTest, type Pages, redact, useBrowser } from './browser.js';
import { fullest, type GeneratedSite, serveGenerated } from './generated-site.js';

let site: GeneratedSite;

useBrowser(async () => (site = await serveGenerated()));

const create = 'operations/PostIdentityVerificationSessions.html';
const session = '[id="f.path.session"]';
const SECRET = 'sk_canary_4242424242';

const code = async (page: Page, language: string) => (await page.locator(`#code-${language}`).innerText()).trimEnd();
const openTry = async (page: Page) => {
  await page.click('#open-try');
  await page.waitForSelector('.examples');
};

/** Types what finds an operation, in the search that is open, and goes there. */
async function searchForRedact(page: Page): Promise<void> {
  await page.keyboard.type('redact verification session');
  await page.waitForSelector('#found [role=option][aria-selected=true] >> text=Redact verification session');
  assert.match((await page.textContent('.finder [role=status]')) ?? '', /results?$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/${redact}`);
}

/** Opens a page of the site; no call was sent before. */
async function open(pages: Pages, path: string, options: Parameters<Pages['open']>[1] = {}): Promise<Page> {
  site.gateway.requests.length = 0;
  site.gateway.credentials.clear();
  site.gateway.answerWith('ok');
  return pages.open(path, options);
}

function sent(): string[] {
  return site.gateway.requests.map(({ method, url, body }) => `${method} ${url} ${body.toString()}`.trim());
}

browserTest('shows every page without script', async (pages) => {
  const page = await open(pages, 'index.html', { javaScriptEnabled: false });
  for (const path of site.pages) {
    await page.goto(`${site.url}/${path}`);
    assert.equal(await page.locator('h1').isVisible(), true, path);
    assert.equal(await page.locator('.live:visible, #try:visible').count(), 0, path);
  }
  await page.goto(`${site.url}/${redact}`);
  for (const [selector, text] of [
    ['.head .text', 'There is no way back: personal fields are overwritten'],
    ['h1 .irreversible', 'cannot be undone'],
    ['[id="path.session"]', 'At most 5,000 characters'],
    ['[id="body.expand"]', 'The paths of the id fields that are answered with the whole object instead.'],
    ['[id="response.verified_outputs"]', 'What was verified'],
    ['#code-java', 'stripe.identity().verificationSessions().redact("vs_123");'],
    ['#code-typescript', "session: 'vs_123',"],
    ['#code-curl', 'curl -X POST https://api.stripe.com/v1/identity/verification_sessions/vs_123/redact'],
    ['noscript', 'Sending requests from this page needs JavaScript.'],
  ] as const) {
    const element = page.locator(selector).first();
    assert.equal(await element.isVisible(), true, selector);
    assert.ok((await element.innerText()).includes(text), selector);
  }
  assert.deepEqual(pages.faults, []);
});

browserTest('asks no other host and breaks no policy, on no page and with every call', async (pages) => {
  const page = await open(pages, 'index.html');
  let calls = 0;
  for (const path of site.pages) {
    const response = await page.goto(`${site.url}/${path}`);
    const policy = (await response?.headerValue('content-security-policy')) ?? '';
    assert.match(policy, /^default-src 'none'; script-src 'self'; .*frame-ancestors 'none'$/, path);
    if (path.startsWith('operations/')) {
      await openTry(page);
      await page.click(fullest);
      await page.click('#send');
      const answer = page.locator('.answer-status');
      const ask = page.locator('dialog.ask button.danger');
      await answer.or(ask).first().waitFor();
      if (await ask.isVisible()) {
        await ask.click();
      }
      await answer.waitFor();
      assert.equal(await page.textContent('#try-problem'), '', path);
      calls++;
    }
  }
  assert.ok(calls > 5);
  assert.equal(site.gateway.requests.length, calls);
  assert.deepEqual(pages.faults, []);
});

browserTest('sends nothing while a required field is empty, says so, and goes to it', async (pages) => {
  const page = await open(pages, redact);
  await openTry(page);
  await page.focus('#send');
  await page.click('#send');
  await page.waitForSelector('#try-problem:not(:empty)');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'f.path.session');
  assert.equal(await page.getAttribute('#try-problem', 'role'), 'alert');
  assert.match((await page.textContent('#try-problem')) ?? '', /^Not sent: path\.session: required/);
  assert.equal(await page.getAttribute(session, 'aria-invalid'), 'true');
  assert.equal(await page.evaluate(() => document.querySelector('dialog[open]')), null);
  assert.deepEqual(sent(), []);
});

browserTest('shows the code of the form in every language, and copies what it shows', async (pages) => {
  const page = await open(pages, create, { permissions: ['clipboard-read', 'clipboard-write'] });
  await openTry(page);
  await page.click(fullest);
  await page.fill('[id="f.body.return_url"]', `it's "é" $1`);
  for (const [language, text] of [
    ['java', `.returnUrl("it's \\"é\\" $1")`],
    ['typescript', `return_url: 'it\\'s "é" $1'`],
    ['curl', `"return_url=it's \\"é\\" \\$1"`],
  ] as const) {
    await page.click(`#tab-${language}`);
    const shown = await code(page, language);
    assert.ok(shown.includes(text), shown);
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.click('#copy-code');
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
    assert.equal((await page.evaluate(() => navigator.clipboard.readText())).trimEnd(), shown);
  }
  assert.deepEqual(pages.faults, []);
});

browserTest('asks before it redacts, and sends exactly the documented request', async (pages) => {
  const page = await open(pages, redact);
  await openTry(page);
  await page.fill(session, 'vs_1');
  await page.click('[aria-label="Add to expand"]');
  await page.keyboard.type('last_verification_report');
  await page.click('#send');
  await page.waitForSelector('dialog.ask[open]');
  assert.match(await page.locator('dialog.ask').innerText(), /cannot be undone[^]*verification_sessions\/vs_1\/redact/);
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Cancel');
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog.ask', { state: 'detached' });
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'send');
  assert.deepEqual(sent(), []);

  await page.click('#send');
  await page.click('dialog.ask button.danger');
  await page.waitForSelector('.answer-status');
  assert.deepEqual(sent(), [
    'POST /v1/identity/verification_sessions/vs_1/redact expand%5B0%5D=last_verification_report',
  ]);
  const headers = site.gateway.requests[0]?.headers ?? {};
  assert.equal(headers['content-type'], 'application/x-www-form-urlencoded');
  assert.equal(headers['stripe-version'], '2022-11-15');
  assert.match(String(headers['idempotency-key']), /./);
  assert.equal(headers['authorization'], undefined);
  assert.match(await page.locator('#answer').innerText(), /200[^]*req_123[^]*thing_1/);
  assert.deepEqual(pages.faults, []);
});

browserTest('keeps the form when the page is loaded again, and no key', async (pages) => {
  const page = await open(pages, redact);
  await openTry(page);
  await page.fill('#auth input[type=password]', SECRET);
  await page.fill(session, 'vs_8');
  await page.click('[aria-label="Add to expand"]');
  await page.keyboard.type('a"b');
  await page.waitForFunction(() => location.hash.startsWith('#try='));
  await page.waitForTimeout(400);
  await page.reload();
  await page.waitForSelector(session);
  assert.equal(await page.inputValue(session), 'vs_8');
  assert.equal(await page.inputValue('[id="f.body.expand.0"]'), 'a"b');
  assert.match(await code(page, 'java'), /redact\("vs_8", [^]*"a\\"b"/);
  const traces = await page.evaluate(() => [
    location.href,
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
    JSON.stringify(history.state),
    document.documentElement.outerHTML,
    ...[...document.querySelectorAll('input')].map(({ value }) => value),
  ]);
  assert.deepEqual(
    traces.filter((each) => each.includes(SECRET)),
    [],
  );
});

browserTest('is used from the search to the answer by keyboard alone', async (pages) => {
  const page = await open(pages, 'index.html');
  const tabTo = async (selector: string) => {
    for (let pressed = 0; pressed < 60; pressed++) {
      if (await page.evaluate((each) => document.activeElement?.matches(each), selector)) {
        return;
      }
      await page.keyboard.press('Tab');
    }
    assert.fail(`no way by Tab to ${selector}`);
  };
  await page.keyboard.press('/');
  await searchForRedact(page);
  await page.waitForFunction(() => document.activeElement?.localName === 'h1');
  await tabTo('#open-try');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'f.path.session');
  await page.keyboard.type('vs_11');
  await tabTo('#send');
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog.ask[open]');
  await tabTo('dialog.ask button.danger');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.answer-status');
  assert.deepEqual(sent(), ['POST /v1/identity/verification_sessions/vs_11/redact']);
  await tabTo('#answer *');
  assert.deepEqual(pages.faults, []);
});

browserTest('is read from a folder: tabs, search, links and live code work there', async (pages) => {
  pages.allowed = site.folder;
  const page = await open(pages, site.folder + redact);
  assert.match(await page.locator('.head .text').innerText(), /There is no way back/);
  await page.click('#tab-curl');
  assert.match(await code(page, 'curl'), /^curl -X POST/);
  await openTry(page);
  await page.fill(session, 'vs_file');
  assert.match(await code(page, 'curl'), /verification_sessions\/vs_file\/redact/);
  await page.click('#tab-java');
  assert.match(await code(page, 'java'), /redact\("vs_file"\)/);
  await page.keyboard.press('Control+k');
  await searchForRedact(page);
  assert.match(await page.locator('#nav [aria-current]').innerText(), /Redact/);
  await page.click('#nav >> text=Cancel verification session');
  await page.waitForURL('**/PostIdentityVerificationSessionsSessionCancel.html');
  assert.match(await code(page, 'java'), /\.cancel\(/);
  await page.click('.crumbs >> text=Identity');
  await page.waitForURL('**/resources/identity.html');
  assert.deepEqual(pages.faults, []);
});
