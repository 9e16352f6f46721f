import assert from 'node:assert/strict';
import { accounts, browserTest, redact, useBrowser } from './browser.js';
import { doubleText, overflow, shifts, violations, watchShifts } from './measures.js';

useBrowser();

const all = ['index.html', redact, accounts, 'resources/accounts.html', 'schemas/person.html'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    browserTest(`has no fault that axe finds: ${colorScheme}, ${width} px`, async (pages) => {
      for (const path of all) {
        const page = await pages.open(path, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        assert.deepEqual(await violations(page), [], path);
      }
    });
  }
  browserTest(`has no fault that axe finds in the search: ${colorScheme}`, async (pages) => {
    const page = await pages.open(redact, { colorScheme, bypassCSP: true });
    await page.keyboard.press('/');
    await page.keyboard.type('account');
    await page.waitForSelector('#found [role=option]');
    assert.deepEqual(await violations(page), []);
  });
}

browserTest('never scrolls sideways: 320 px, 200 % zoom', async (pages) => {
  for (const path of all) {
    // The zoom of browsers makes the viewport of CSS smaller.
    for (const width of [320, 1280 / 2, 1280]) {
      const page = await pages.open(path, { viewport: { width, height: 700 } });
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      assert.equal(await overflow(page), 0, `${path} at ${width} px`);
      if (width === 320) {
        continue;
      }
      await doubleText(page);
      assert.equal(await overflow(page), 0, `${path} at ${width} px with text at 200 %`);
    }
  }
});

browserTest('never scrolls sideways because of long names', async (pages) => {
  for (const path of all) {
    for (const width of [320, 1440]) {
      const page = await pages.open(path, { viewport: { width, height: 700 } });
      await page.evaluate(() => {
        const named =
          'h1, h2, .brand span, #nav a, .crumbs a, .path code, .package code, .sig a, .type, .mark, .facts code, .values code, .deep a, summary, .operations span, .operations code, .pager a, .cards b, figcaption, td, .note';
        document.querySelectorAll(named).forEach((each) => each.append('x'.repeat(300)));
        document.querySelectorAll('details').forEach((details) => (details.open = true));
      });
      assert.equal(await overflow(page), 0, `${path} at ${width} px`);
    }
  }
});

browserTest('shifts nothing while it loads', async (pages) => {
  for (const width of [1440, 390]) {
    const page = await pages.open('index.html', { viewport: { width, height: 900 } });
    const index = page.url();
    await watchShifts(page);
    for (const path of all) {
      assert.deepEqual(await shifts(page, index.replace('index.html', path)), [], `${path} at ${width} px`);
    }
  }
});

browserTest('prints all fields and codes, and no navigation', async (pages) => {
  const page = await pages.open(accounts);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('#nav').isVisible(), false);
  assert.equal(await page.locator('.top').isVisible(), false);
  assert.equal(await page.locator('#code-curl').isVisible(), true);
  assert.equal(
    await page.evaluate(() => document.getElementById('body.business_profile.mcc')?.checkVisibility()),
    true,
  );
});

browserTest('moves nothing where motion is to be reduced', async (pages) => {
  const page = await pages.open(`${accounts}#body.email`, { reducedMotion: 'reduce' });
  assert.deepEqual(await page.evaluate(() => document.getAnimations().length), 0);
});
