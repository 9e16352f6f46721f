// Measures what a key press costs on a page of the site.
/* global addEventListener, document, requestAnimationFrame */
import { LIMIT, mainThread, withPage } from './browser.mjs';

/**
 * The milliseconds from a key press until the code of the page has followed, and of CPU for it, in the form of an operation that
 * its fullest example fills.
 */
export function typeInForm(chromium, site, path) {
  return withPage(chromium, async (page) => {
    page.setDefaultTimeout(LIMIT);
    await page.goto(site.url + path);
    await page.click('#open-try');
    await page.click('.examples button:nth-last-child(2)');
    const field = page.locator('[id="f.body.email"]');
    await field.fill('');
    return keys(page, '#code-java code', 'jenny.rosen@example.com');
  });
}

/** The same for the list that the search of a page shows. */
export function search(chromium, site, path) {
  return withPage(chromium, async (page) => {
    page.setDefaultTimeout(LIMIT);
    await page.goto(site.url + path);
    await page.keyboard.press('/');
    await page.waitForSelector('#found', { state: 'attached' });
    await page.waitForLoadState('networkidle');
    return keys(page, '#found', 'redact verification session');
  });
}

async function keys(page, target, text) {
  await page.evaluate(timeKeys, target);
  const cpu = await mainThread(page);
  let count = 0;
  for (const letter of text) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.evaluate(drawn, ++count);
  }
  const seconds = await cpu();
  const times = await page.evaluate(() => globalThis.times.sort((a, b) => a - b));
  return { median: times[Math.floor(times.length / 2)], largest: times.at(-1), cpu: (seconds * 1000) / text.length };
}

/** Runs in the page: collects the times from a key press until the element has changed and has its new layout. */
function timeKeys(target) {
  const element = document.querySelector(target);
  let pressed;
  globalThis.times = [];
  addEventListener('keydown', () => (pressed = performance.now()), true);
  new MutationObserver(() => {
    if (pressed !== undefined) {
      element.getBoundingClientRect();
      globalThis.times.push(performance.now() - pressed);
      pressed = undefined;
    }
  }).observe(element, { childList: true, characterData: true, subtree: true });
}

/** Runs in the page: waits until the element has followed this many keys, and has been drawn. */
async function drawn(count) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const started = performance.now();
  await frame();
  while (globalThis.times.length < count) {
    if (performance.now() - started > 10_000) {
      throw new Error(`nothing follows key ${count}`);
    }
    await frame();
  }
  await frame();
}
