// Opens pages in Chromium: those of the fixture with the bundled scripts and style sheet, or those of another host.
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

// Tests run in target/out/site/test.
/** The folder `templates/site`. */
export const site = fileURLToPath(new URL('../../../../', import.meta.url));
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};

/** The operation of most tests. */
export const redact = 'operations/PostIdentityVerificationSessionsSessionRedact.html';
/** An operation with many fields. */
export const accounts = 'operations/PostAccounts.html';

/** What serves the pages of a file of tests. */
export interface Host {
  /** Without the last slash. */
  readonly url: string;
  close(): unknown;
}

let host: Host | undefined;
let browser: Browser | undefined;
let base = '';

/** Registers a test that opens pages; skipped, and loudly, where there is no Chromium. */
export function browserTest(name: string, body: (pages: Pages) => Promise<void>): void {
  const skip = existsSync(executablePath)
    ? false
    : `NOT TESTED: there is no Chromium at ${executablePath}; set CHROMIUM`;
  if (skip) {
    console.error(`${name}: ${skip}`);
  }
  void test(name, { skip }, async () => {
    const pages = new Pages();
    try {
      await body(pages);
    } finally {
      await pages.close();
    }
  });
}

/** Starts the browser and the host, by default that of the fixture, before the tests of a file, and ends them after them. */
export function useBrowser(start: () => Promise<Host> = fixture): void {
  before(async () => {
    if (existsSync(executablePath)) {
      host = await start();
      base = `${host.url}/`;
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    }
  });
  after(async () => {
    await browser?.close();
    await host?.close();
  });
}

async function fixture(): Promise<Host> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', base).pathname).replace(/\/$/, '/index.html');
    const file = [`${site}test/fixture/site${path}`, `${site}target${path}`].find((each) => existsSync(each));
    response.writeHead(file ? 200 : 404, { 'content-type': types[extname(path)] ?? 'text/plain' });
    response.end(file ? readFileSync(file) : '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

/** The pages of a test. What no page may do is collected while they are open. */
export class Pages {
  /** Violations of the content security policy, errors of scripts and requests to other hosts. */
  readonly faults: string[] = [];
  /** The only other host to which pages may send requests. */
  allowed = base;
  readonly #closers: (() => Promise<void>)[] = [];

  /** Opens a page of the host, or of another address. */
  async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    if (!browser) {
      throw new Error('useBrowser() is missing');
    }
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    this.#closers.push(() => context.close());
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
      });
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && /CSP|Content Security Policy/.test(message.text())) {
        this.faults.push(message.text());
      }
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(base) && !request.url().startsWith(this.allowed)) {
        this.faults.push(`request to ${request.url()}`);
      }
    });
    await page.goto(new URL(path, base).href);
    return page;
  }

  async close(): Promise<void> {
    await Promise.all(this.#closers.map((close) => close()));
  }
}
