// How the pages that the generator wrote look, at all sizes and in both themes.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { browserTest, redact, useBrowser } from './browser.js';
import { fullest, type GeneratedSite, serveGenerated } from './generated-site.js';
import { doubleText, overflow, shifts, violations, watchShifts } from './measures.js';

let site: GeneratedSite;

useBrowser(async () => (site = await serveGenerated()));

const list = 'operations/GetIdentityVerificationSessions.html';
const create = 'operations/PostIdentityVerificationSessions.html';
// One of each kind at least.
const paths = [
  'index.html',
  redact,
  list,
  create,
  'operations/GetIdentityVerificationReportsReport.html',
  'resources/identity.html',
  'resources/identity-verification-sessions.html',
  'schemas/VerificationSession.html',
  'schemas/ErrorDetails.html',
  'schemas/VerificationSessionIdNumberOptions.html',
];

// Everything that can be opened is open, and the form is filled.
async function unfold(page: Page): Promise<void> {
  if ((await page.locator('#open-try').count()) > 0) {
    await page.click('#open-try');
    await page.click(fullest);
  }
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}

browserTest('generated pages have no fault that axe finds, in both themes, wide and narrow', async (pages) => {
  // Colors that are on their way from one theme to the other are none that one reads.
  const page = await pages.open('index.html', { bypassCSP: true, reducedMotion: 'reduce' });
  for (const path of paths) {
    await page.goto(`${site.url}/${path}`);
    await unfold(page);
    // Colors do not depend on the width: the pages take turns in which theme is the narrow one.
    const [wide, narrow] = paths.indexOf(path) % 2 === 0 ? (['light', 'dark'] as const) : (['dark', 'light'] as const);
    for (const [width, colorScheme] of [
      [1440, wide],
      [390, narrow],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await violations(page), [], `${path}, ${colorScheme}, ${width} px`);
    }
  }
});

browserTest('generated pages never scroll sideways: 320 px, 200 % zoom', async (pages) => {
  // The zoom of browsers makes the viewport of CSS smaller.
  const page = await pages.open('index.html');
  for (const path of paths) {
    await page.goto(`${site.url}/${path}`);
    await unfold(page);
    for (const width of [320, 1280 / 2, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      assert.equal(await overflow(page), 0, `${path} at ${width} px`);
    }
    await doubleText(page);
    for (const width of [1280 / 2, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      assert.equal(await overflow(page), 0, `${path} at ${width} px with text at 200 %`);
    }
  }
});

browserTest('generated pages shift nothing while they load', async (pages) => {
  for (const width of [1440, 390]) {
    const page = await pages.open('index.html', { viewport: { width, height: 900 } });
    await watchShifts(page);
    for (const path of ['index.html', redact, create, 'resources/identity.html', 'schemas/VerificationSession.html']) {
      assert.deepEqual(await shifts(page, `${site.url}/${path}`), [], `${path} at ${width} px`);
    }
  }
});

browserTest('generated pages move nothing where motion is to be reduced', async (pages) => {
  const page = await pages.open(`${redact}#response.verified_outputs`, { reducedMotion: 'reduce' });
  const animations = () => page.evaluate(() => document.getAnimations().length);
  assert.equal(await animations(), 0);
  await unfold(page);
  await page.click('#send');
  await page.waitForSelector('dialog.ask[open]');
  assert.equal(await animations(), 0);
  await page.click('dialog.ask button.danger');
  await page.waitForSelector('.answer-status');
  assert.equal(await animations(), 0);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), 'auto');
});
