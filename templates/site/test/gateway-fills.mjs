// Fills and sends forms of a site that a gateway serves, in a browser: `node test/gateway-fills.mjs URL COUNT`. Prints JSON:
// {statuses, faults}, the statuses of the answers that the pages show, and what no page may do.
/* global document */
import { argv, env } from 'node:process';
import { chromium } from 'playwright-core';

const [url, count] = [argv[2] ?? '', Number(argv[3])];
const index = await (await fetch(`${url}/index.json`)).json();
const browser = await chromium.launch({
  executablePath: env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const result = { statuses: [], faults: [] };

/** Fills the form of a page with its examples in turn, and sends each. */
async function fills(page, path) {
  await page.goto(`${url}/${path}`);
  await page.click('#open-try');
  await page.waitForSelector('.examples');
  // A file has to be chosen by the reader.
  if ((await page.locator('#form input[type=file]').count()) > 0) {
    return;
  }
  // The last button empties the form.
  const examples = (await page.locator('.examples button').count()) - 1;
  for (let at = 0; at < examples && result.statuses.length < count; at++) {
    await page.click(`.examples button >> nth=${at}`);
    await page.evaluate(() => document.querySelector('#answer')?.replaceChildren());
    await page.click('#send');
    const status = page.locator('.answer-status strong');
    const ask = page.locator('dialog.ask button.danger');
    const problem = page.locator('#try-problem:not(:empty)');
    await status.or(ask).or(problem).first().waitFor();
    if (await ask.isVisible()) {
      await ask.click();
      await status.or(problem).first().waitFor();
    }
    if (await problem.isVisible()) {
      throw new Error(`${path}: ${await problem.textContent()}`);
    }
    result.statuses.push(Number.parseInt((await status.first().textContent()) ?? '', 10));
  }
}

const page = await browser.newPage();
page.on('pageerror', (error) => result.faults.push(error.message));
// Browsers ask for an icon by themselves.
const isIcon = (message) => message.location().url.endsWith('/favicon.ico');
page.on('console', (message) => {
  if (message.type() === 'error' && !isIcon(message)) {
    result.faults.push(`${message.text()} ${message.location().url}`);
  }
});
page.on('request', (request) => {
  if (!request.url().startsWith(url)) {
    result.faults.push(`request to ${request.url()}`);
  }
});
// All over the API.
const paths = index.operations.map((operation) => operation.page);
const step = Math.max(1, Math.floor(paths.length / count));
for (let at = 0; at < paths.length && result.statuses.length < count; at += step) {
  await fills(page, paths[at]);
}
await browser.close();
console.log(JSON.stringify(result));
