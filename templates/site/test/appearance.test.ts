// What the tests of generated pages do not look at: the search, long names, print, reduced motion.
import assert from 'node:assert/strict';
import { accounts, browserTest, redact, useBrowser } from './browser.js';
import { overflow, violations } from './measures.js';

useBrowser();

const all = ['index.html', redact, accounts, 'resources/accounts.html', 'schemas/person.html'];

for (const colorScheme of ['light', 'dark'] as const) {
  browserTest(`has no fault that axe finds in the search: ${colorScheme}`, async (pages) => {
    const page = await pages.open(redact, { colorScheme, bypassCSP: true });
    await page.keyboard.press('/');
    await page.keyboard.type('account');
    await page.waitForSelector('#found [role=option]');
    assert.deepEqual(await violations(page), []);
  });
}

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
