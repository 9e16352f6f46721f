// The page of credentials that the generator wrote, on gateways and elsewhere.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { browserTest, type Pages, redact, site as folderOfSite, useBrowser } from './browser.js';
import { type GeneratedSite, serveGenerated } from './generated-site.js';
import { overflow, violations } from './measures.js';

const SECRET = 'sk_canary_4242424242';
const TOKEN = 'gateway_token_1234';

let site: GeneratedSite;

useBrowser(async () => (site = await serveGenerated()));

const scheme = (page: Page, name: string) => page.locator(`[data-scheme="${name}"]`);
const state = (page: Page, name: string) => scheme(page, name).getByRole('status');
const saidOf = async (page: Page, name: string, text: string) => {
  await state(page, name).filter({ hasText: text }).waitFor();
  assert.equal(await state(page, name).textContent(), text);
};
const status = async (page: Page, text: string | RegExp) => {
  await page.locator('#credentials-status').filter({ hasText: text }).waitFor();
};

/** Opens a page of the site; the gateway has no credentials and asks for no token, unless this says otherwise. */
async function open(
  pages: Pages,
  path: string,
  gateway: Partial<typeof site.gateway.settings> = {},
  options: Parameters<Pages['open']>[1] = {},
): Promise<Page> {
  site.gateway.credentials.clear();
  Object.assign(site.gateway.settings, { token: undefined, isGateway: true, configured: [], files: {} }, gateway);
  return pages.open(path, options);
}

// Where the page could have left a secret.
function traces(page: Page): Promise<string> {
  return page.evaluate(async () =>
    [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      JSON.stringify(await indexedDB.databases()),
      JSON.stringify(await caches.keys()),
      JSON.stringify(history.state),
      document.cookie,
      location.href,
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('input')].map(({ value }) => value),
    ].join('\n'),
  );
}

browserTest('is reached from every page by keyboard, and sets and removes a credential', async (pages) => {
  const page = await open(pages, redact);
  await page.locator('.top >> text=Credentials').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/credentials.html');
  await status(page, `Calls through ${site.url} have these credentials.`);
  await saidOf(page, 'bearerAuth', 'Not set.');
  assert.equal(await scheme(page, 'bearerAuth').getByText('Remove').isVisible(), false);

  await scheme(page, 'bearerAuth').getByLabel('Token').focus();
  await page.keyboard.type(SECRET);
  await page.keyboard.press('Enter');
  await saidOf(page, 'bearerAuth', 'Set, ends in 4242. In memory until the gateway ends.');
  await saidOf(page, 'basicAuth', 'Not set.');
  assert.deepEqual([...site.gateway.credentials], [['bearerAuth', SECRET]]);
  assert.ok(!(await traces(page)).includes(SECRET));
  assert.ok(!(await traces(page)).includes(SECRET.slice(0, 12)));

  await scheme(page, 'basicAuth').getByLabel('User name').fill('me');
  await scheme(page, 'basicAuth').getByLabel('Password').fill(SECRET);
  await scheme(page, 'basicAuth').getByText('Save').click();
  await saidOf(page, 'basicAuth', 'Set, ends in 4242. In memory until the gateway ends.');
  assert.deepEqual(site.gateway.credentials.get('basicAuth'), { username: 'me', password: SECRET });

  await scheme(page, 'bearerAuth').getByText('Remove').focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog.ask[open]');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Cancel');
  await page.keyboard.press('Escape');
  assert.equal(site.gateway.credentials.size, 2);
  await page.keyboard.press('Enter');
  await page.click('dialog.ask >> text=Remove');
  await saidOf(page, 'bearerAuth', 'Not set.');
  assert.deepEqual([...site.gateway.credentials.keys()], ['basicAuth']);
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('type')), 'password');
  assert.ok(!(await traces(page)).includes(SECRET));
  assert.deepEqual(pages.faults, []);
});

browserTest('works again when the reader comes back to it', async (pages) => {
  const page = await open(pages, 'credentials.html');
  await saidOf(page, 'bearerAuth', 'Not set.');
  await scheme(page, 'bearerAuth').getByLabel('Token').fill(SECRET);
  await page.click('.brand');
  await page.waitForURL('**/index.html');
  site.gateway.credentials.set('bearerAuth', 'short');
  await page.click('.top >> text=Credentials');
  await saidOf(page, 'bearerAuth', 'Set.');
  assert.equal(await scheme(page, 'bearerAuth').getByLabel('Token').inputValue(), '');
  assert.deepEqual(pages.faults, []);
});

browserTest('asks for the token of the gateway, and keeps what is typed until it is taken', async (pages) => {
  const page = await open(pages, 'credentials.html', { token: TOKEN });
  await status(page, 'Who are you?: this gateway wants a token.');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'gateway-token');
  await scheme(page, 'bearerAuth').getByLabel('Token').fill(SECRET);
  await scheme(page, 'bearerAuth').getByText('Save').click();
  await page.waitForFunction(() => document.activeElement?.id === 'gateway-token');
  assert.equal(site.gateway.credentials.size, 0);
  await page.keyboard.type(TOKEN);
  await page.keyboard.press('Enter');
  await saidOf(page, 'bearerAuth', 'Not set.');
  await scheme(page, 'bearerAuth').getByText('Save').click();
  await saidOf(page, 'bearerAuth', 'Set, ends in 4242. In memory until the gateway ends.');
  const left = await traces(page);
  assert.ok(!left.includes(SECRET) && !left.includes(TOKEN));
  assert.deepEqual(pages.faults, []);
});

browserTest('tells what the gateway has from where it runs, which it cannot remove', async (pages) => {
  const page = await open(pages, 'credentials.html', {
    configured: [{ scheme: 'bearerAuth', source: 'env', end: '<b>4' }],
  });
  await saidOf(page, 'bearerAuth', 'Set where the gateway runs (env), ends in <b>4.');
  assert.equal(await scheme(page, 'bearerAuth').getByText('Remove').isVisible(), false);
});

browserTest('explains itself where there is no gateway, and takes the URL of one', async (pages) => {
  const page = await open(pages, 'index.html', { isGateway: false });
  assert.equal(await page.locator('.top >> text=Credentials').count(), 0);
  await page.goto(`${site.url}/credentials.html`);
  await status(page, /^This page is not served by a gateway/);
  await scheme(page, 'bearerAuth').getByLabel('Token').fill(SECRET);
  await scheme(page, 'bearerAuth').getByText('Save').click();
  assert.equal(site.gateway.credentials.size, 0);
  await page.fill('#gateway', `${site.url}/nowhere`);
  await page.keyboard.press('Tab');
  await status(page, `Status 404 from ${site.url}/nowhere.`);
  await page.fill('#gateway', site.url);
  await page.keyboard.press('Tab');
  await saidOf(page, 'bearerAuth', 'Not set.');
  // Readers who have named a gateway find the page as well.
  await page.goto(`${site.url}/index.html`);
  await page.locator('.top >> text=Credentials').waitFor();
});

browserTest('takes either the client or a token of OAuth 2', async (pages) => {
  const html = readFileSync(join(folderOfSite, '../../generated-sample/site/credentials.html'), 'utf8');
  const client = `<label for="id">Client id</label><input id="id" data-part="clientId"><label for="cs">Client secret</label>
    <input id="cs" data-part="clientSecret" type="password">`;
  const files = {
    '/credentials.html': html.replace(/(data-scheme="bearerAuth">[^]*?<\/p>)/, (start) => start + client),
  };
  const page = await open(pages, 'credentials.html', { files });
  await saidOf(page, 'bearerAuth', 'Not set.');
  await scheme(page, 'bearerAuth').getByText('Save').click();
  await saidOf(page, 'bearerAuth', 'Give the credential.');
  await page.fill('#id', 'me');
  await page.fill('#cs', SECRET);
  await scheme(page, 'bearerAuth').getByLabel('Token').fill('t');
  await scheme(page, 'bearerAuth').getByText('Save').click();
  await saidOf(page, 'bearerAuth', 'Give one or the other.');
  await scheme(page, 'bearerAuth').getByLabel('Token').fill('');
  await scheme(page, 'bearerAuth').getByText('Save').click();
  await saidOf(page, 'bearerAuth', 'Set, ends in 4242. In memory until the gateway ends.');
  assert.deepEqual(site.gateway.credentials.get('bearerAuth'), { clientId: 'me', clientSecret: SECRET });
});

browserTest('the page of credentials has no fault that axe finds, and fits', async (pages) => {
  const page = await open(pages, 'credentials.html', {}, { bypassCSP: true, reducedMotion: 'reduce' });
  await saidOf(page, 'bearerAuth', 'Not set.');
  await page.evaluate(() => document.querySelector('#gateway-access')?.removeAttribute('hidden'));
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    assert.equal(await overflow(page), 0, `${width} px`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await violations(page), [], `${colorScheme}, ${width} px`);
    }
  }
});
