import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { accounts, browserTest, redact, useBrowser } from './browser.js';

useBrowser();

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const shownCode = (page: Page) =>
  page.evaluate(() => {
    const panel = [...document.querySelectorAll<HTMLElement>('#snippet .code')].find((each) => each.offsetParent);
    return panel?.innerText.trimEnd() ?? '';
  });

browserTest('remembers the chosen language on other pages', async (pages) => {
  const page = await pages.open(redact);
  assert.match(await shownCode(page), /^StripeClient stripe/);
  await page.focus('#tab-java');
  await page.keyboard.press('ArrowRight');
  assert.equal(await focused(page), 'TypeScript');
  assert.equal(await page.getAttribute('#tab-typescript', 'aria-selected'), 'true');
  assert.match(await shownCode(page), /^import stripe/);
  await page.keyboard.press('End');
  assert.match(await shownCode(page), /^curl/);
  await page.goto(page.url().replace(redact, accounts));
  assert.match(await shownCode(page), /^curl/);
  assert.equal(await page.getAttribute('#tab-curl', 'aria-selected'), 'true');
  assert.deepEqual(pages.faults, []);
});

browserTest('colors code without changing it', async (pages) => {
  const plain = await (await pages.open(accounts, { javaScriptEnabled: false })).textContent('#code-typescript');
  const page = await pages.open(accounts);
  assert.equal(await page.textContent('#code-typescript'), plain);
  assert.equal(
    await page.textContent('#code-typescript .c'),
    '// The country and the capabilities decide what has to be verified.',
  );
});

browserTest('copies what is shown, and says so', async (pages) => {
  const page = await pages.open(redact, { permissions: ['clipboard-read', 'clipboard-write'] });
  const shown = await page.locator('#code-java code').textContent();
  await page.click('#copy-code');
  await page.waitForFunction(() => document.querySelector('.sr[role=status]')?.textContent === 'Copied');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), shown);
});

browserTest('copies the page as Markdown, or says that it does not load', async (pages) => {
  const page = await pages.open(accounts, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.click('#copy-markdown');
  await page.waitForFunction(() => document.querySelector('#copy-markdown')?.textContent === 'Copied');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '# Create an account\n');
  const other = await pages.open(redact);
  await other.click('#copy-markdown');
  await other.waitForFunction(() => document.querySelector('#copy-markdown')?.textContent === 'Not copied');
});

browserTest('searches by keyboard', async (pages) => {
  const page = await pages.open(redact);
  await page.keyboard.press('/');
  await page.keyboard.type('business_profile.mcc');
  await page.waitForSelector('#found [role=option]');
  assert.equal(await page.getAttribute('[role=combobox]', 'aria-activedescendant'), 'found-0');
  await page.fill('[role=combobox]', 'delete account');
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.getAttribute('[role=combobox]', 'aria-activedescendant'), 'found-1');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/DeleteAccountsAccount.html');
  await page.waitForFunction(() => document.activeElement?.localName === 'h1');
  await page.keyboard.press('Control+k');
  assert.equal(await page.evaluate(() => document.querySelector('dialog')?.open), true);
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.querySelector('dialog')?.open), false);
  assert.deepEqual(pages.faults, []);
});

browserTest('searches for what is typed while the search loads', async (pages) => {
  const page = await pages.open(redact);
  await page.route('**/search.js?*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.keyboard.type('/delete /v1');
  await page.waitForSelector('#found [role=option]');
  assert.equal(await page.inputValue('[role=combobox]'), 'delete /v1');
});

browserTest('opens what contains the target of a link', async (pages) => {
  const page = await pages.open(`${accounts}#body.business_profile.mcc`);
  await page.waitForFunction(() => document.getElementById('body.business_profile.mcc')?.checkVisibility());
  await page.click('[id="body.business_profile.mcc"] .sig a');
  assert.ok(page.url().endsWith('#body.business_profile.mcc'));
});

browserTest('opens schemas in place, with anchors that continue those of the page', async (pages) => {
  const page = await pages.open(redact);
  await page.click('section[aria-labelledby=error] > details > summary');
  const host = page.locator('li:has(> .deep)').last();
  const id = (await host.getAttribute('id')) ?? '';
  await host.locator('.deep a').click();
  await page.waitForSelector(`[id="${id}"] details[open] .fields`);
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map((each) => each.id));
  assert.equal(new Set(ids).size, ids.length);
  const inner = ids.filter((each) => each.startsWith(`${id}.`));
  assert.ok(inner.length > 0);
  assert.deepEqual(pages.faults, []);
  // The same anchor opens the schema by itself.
  const again = await pages.open(`${redact}#${inner[0]}`);
  await again.waitForFunction((anchor) => document.getElementById(anchor)?.checkVisibility(), inner[0] ?? '');
});

browserTest('keeps the anchor of an alternative that opens in place', async (pages) => {
  const page = await pages.open(redact);
  await page.route(`**/${redact}`, async (route) => {
    const deep =
      '<p class="deep" id="body.expand.(Person)"><a href="../schemas/person.html">Person</a> <i>for x</i></p></li>';
    const body = (await (await route.fetch()).text()).replace('</li>', deep);
    await route.fulfill({ body, contentType: 'text/html' });
  });
  await page.goto(`${page.url()}#body.expand.(Person).address.city`);
  await page.reload();
  await page.waitForFunction(() => document.getElementById('body.expand.(Person).address.city')?.checkVisibility());
  assert.equal(await page.locator('[id="body.expand.(Person)"] > summary').textContent(), 'Person for x');
});

browserTest('goes to the page of a schema that does not load in place', async (pages) => {
  const page = await pages.open(redact);
  await page.route('**/api_errors.html', (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ body: 'page' }) : route.abort(),
  );
  await page.click('section[aria-labelledby=error] > details > summary');
  await page.locator('a[href="../schemas/api_errors.html"]').last().click();
  await page.waitForURL('**/schemas/api_errors.html');
});

browserTest('opens and closes all fields of a section', async (pages) => {
  const page = await pages.open(accounts);
  const button = page.locator('section[aria-labelledby=body] > .expand');
  const open = () => page.locator('section[aria-labelledby=body] details[open]').count();
  assert.equal(await open(), 0);
  await button.click();
  assert.equal(await open(), await page.locator('section[aria-labelledby=body] details').count());
  assert.equal(await button.textContent(), 'Collapse all');
  await button.click();
  assert.equal(await open(), 0);
});

browserTest('changes pages without a reload, and goes back to where one was', async (pages) => {
  const page = await pages.open(accounts);
  await page.evaluate(() => Object.assign(globalThis, { kept: 'yes' }));
  await page.evaluate(() => scrollTo(0, 1500));
  await page.click('#nav >> text=Delete an account');
  await page.waitForFunction(() => document.title.startsWith('Delete'));
  assert.equal(await focused(page), 'Delete an account');
  assert.equal(await page.evaluate(() => scrollY), 0);
  assert.equal(await page.textContent('#nav [aria-current]'), 'DELETEDelete an account');
  assert.match((await page.getAttribute('link[rel=alternate]', 'href')) ?? '', /\/DeleteAccountsAccount\.md$/);
  await page.goBack();
  await page.waitForFunction(() => document.title.startsWith('Create'));
  await page.waitForFunction(() => Math.abs(scrollY - 1500) < 5);
  await page.goForward();
  await page.waitForFunction(() => document.title.startsWith('Delete'));
  await page.click('#main .crumbs >> text=Accounts');
  await page.waitForURL('**/resources/accounts.html');
  await page.click('#main >> text=Create an account');
  await page.waitForFunction(() => document.querySelectorAll('#code-typescript .k').length > 0);
  await page.click('.brand');
  await page.waitForURL('**/index.html');
  await page.waitForFunction(() => document.title.startsWith('Overview'));
  assert.equal(await page.evaluate(() => (globalThis as { kept?: string }).kept), 'yes');
  assert.deepEqual(pages.faults, []);
});

browserTest('reloads as usual where a page cannot be shown in place', async (pages) => {
  const page = await pages.open(accounts);
  await page.route('**/DeleteAccountsAccount.html', (route) =>
    route.request().isNavigationRequest() ? route.continue() : route.abort(),
  );
  await page.click('#nav >> text=Delete an account');
  await page.waitForFunction(() => document.title.startsWith('Delete'));
  assert.equal(await page.textContent('h1'), 'Delete an account');
});

browserTest('switches the theme, and keeps it', async (pages) => {
  const page = await pages.open(redact, { colorScheme: 'light' });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.equal(await background(), 'rgb(255, 255, 255)');
  await page.click('#theme');
  await page.click('#theme');
  assert.equal(await page.getAttribute('#theme', 'aria-label'), 'Theme: dark');
  assert.equal(await background(), 'rgb(17, 20, 26)');
  await page.reload();
  assert.equal(await background(), 'rgb(17, 20, 26)');
});

browserTest('opens the navigation on narrow screens, with and without script', async (pages) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await pages.open(redact, { viewport: { width: 390, height: 844 }, javaScriptEnabled });
    assert.equal(await page.locator('#nav').isVisible(), false);
    await page.click('#menu');
    assert.equal(await page.locator('#nav').isVisible(), true);
  }
});

browserTest('reads without script', async (pages) => {
  const page = await pages.open(redact, { javaScriptEnabled: false });
  for (const panel of ['#code-java', '#code-typescript', '#code-curl']) {
    assert.equal(await page.locator(panel).isVisible(), true);
  }
  for (const control of ['#search', '#theme', '#copy-code', '#tab-java']) {
    assert.equal(await page.locator(control).isVisible(), false);
  }
});
