// Opens all pages of sites of hostile documents in Chromium, with Try it open and filled. What a document says must not run,
// load, lead elsewhere or break the policy of the page.
// Usage: node hostile.mjs SITE... prints how many pages were opened; ends with 1 if there are faults, with 3 if there is no
// Chromium.
/* global addEventListener, document */
import { existsSync } from 'node:fs';
import { argv, env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { pagesOf, siteHost } from './site-host.mjs';

/** The browser. */
export const executablePath = env.CHROMIUM ?? '/usr/bin/chromium';

/** The name that all code in hostile documents calls. */
const CANARY = 'zq__Mark_7er';
const LATEST = 10_000;

/**
 * What is wrong with the pages of a site.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} site the folder `site` of the output
 */
export async function faultsOf(browser, site) {
  const host = await siteHost(site, { isGateway: false });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  /** @type {string[]} */
  const faults = [];
  try {
    context.setDefaultTimeout(LATEST);
    await context.addInitScript(watch, CANARY);
    const page = await context.newPage();
    const fault = (/** @type {string} */ text) => faults.push(`${page.url()}: ${text.slice(0, 300)}`);
    context.on('page', () => fault('opens a window'));
    page.on('dialog', (dialog) => {
      fault(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => fault(`error ${error.message}`));
    page.on('console', (message) => {
      if (/FAULT|Content Security Policy/.test(message.text())) {
        fault(message.text());
      }
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(`${host.url}/`)) {
        fault(`request to ${request.url()}`);
      }
    });
    for (const path of pagesOf(site)) {
      const address = `${host.url}/${encodeURI(path)}`;
      await page.goto(address);
      try {
        await use(page);
      } catch (cause) {
        fault(`cannot be used: ${cause}`);
      }
      (await page.evaluate(foreign)).forEach(fault);
      if (page.url().replace(/#.*/, '') !== address) {
        fault(`is no longer ${address}`);
      }
    }
  } finally {
    await context.close();
    await host.close();
  }
  return faults;
}

/**
 * Shows everything that a page can show.
 *
 * @param {import('playwright-core').Page} page
 */
async function use(page) {
  if ((await page.locator('#open-try').count()) > 0) {
    await page.click('#open-try');
    await page.click('.examples button:nth-last-child(2)');
    await page.click('#request-preview summary');
    await page.waitForSelector('#request-preview code:not(:empty), #try-problem:not(:empty)');
    for (const language of ['typescript', 'curl', 'java']) {
      await page.click(`#tab-${language}`);
    }
    await page.click('#whole');
  } else if (page.url().endsWith('/index.html')) {
    await page.click('#search');
    await page.keyboard.type('a');
    await page.waitForSelector('#found [role=option]');
    await page.keyboard.press('Escape');
  }
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
}

// In the page, before its scripts.
function watch(/** @type {string} */ canary) {
  Object.defineProperty(globalThis, canary, {
    get() {
      console.error('FAULT the document runs a script');
      return () => undefined;
    },
  });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`FAULT ${violatedDirective} ${blockedURI}`);
  });
}

// In the page: what no page has.
function foreign() {
  const elements =
    'iframe, object, embed, form, base, svg, img, video, audio, style, script:not([src]), [style], [srcdoc]';
  return [
    ...[...document.querySelectorAll(elements)].map((each) => `element ${each.outerHTML}`),
    ...[...document.querySelectorAll('a')]
      .filter(({ protocol }) => !['http:', 'https:', 'mailto:'].includes(protocol))
      .map(({ href }) => `link ${href}`),
    ...[...document.querySelectorAll('*')].flatMap((each) =>
      each
        .getAttributeNames()
        .filter((name) => name.startsWith('on'))
        .map((name) => `attribute ${name}`),
    ),
  ];
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(executablePath)) {
    console.error(`hostile: NOT TESTED: there is no Chromium at ${executablePath}; set CHROMIUM`);
    exit(3);
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  let count = 0;
  const faults = [];
  for (const site of argv.slice(2)) {
    count += pagesOf(site).length;
    faults.push(...(await faultsOf(browser, site)).map((fault) => `${site} ${fault}`));
  }
  await browser.close();
  console.log(`${count} hostile pages opened`);
  faults.forEach((fault) => console.error(fault));
  exit(faults.length > 0 ? 1 : 0);
}
