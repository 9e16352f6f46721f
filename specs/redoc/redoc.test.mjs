// Redoc shows the code samples of the overlay: the command line generates the snippets of a document, applies their
// overlay to it, and Redoc renders the result in a browser. Nothing is requested from other hosts.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { delimiter, isAbsolute, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const SPEC = path('../shop.yaml');
const JAR = path('../../generator/cli/target/callwright.jar');
const OUT = path('../target/redoc/');
const REDOC = path('node_modules/redoc/bundles/redoc.standalone.js');
// The labels of the first samples of each operation. Redoc hides samples of other languages than those of its settings,
// which do not have TypeScript by default.
const LANGUAGES = ['curl', 'Java', 'TypeScript'];

const PAGE = `<!doctype html>
<meta charset="utf-8">
<title>Shop</title>
<div id="redoc"></div>
<script type="module">
  import { init } from '/redoc.js';
  const languages = ${JSON.stringify(LANGUAGES.map((lang) => ({ lang })))};
  init('/openapi.json', { disableTelemetry: true, codeSamples: { languages } }, document.getElementById('redoc'));
</script>`;

const chromium = program(process.env.CHROMIUM ?? 'chromium');
if (!chromium) {
  console.error(
    "NOT TESTED: code samples in Redoc, because Chromium does not start; install 'chromium' or set CHROMIUM to its path",
  );
}

test('Redoc shows our code samples', { skip: !chromium, timeout: 240_000 }, async () => {
  const { document, snippets } = documented();
  assert.equal(snippets.filter(({ label }) => LANGUAGES.includes(label)).length, 3 * 8);
  const server = await serve({
    '/': ['text/html', PAGE],
    '/redoc.js': ['text/javascript', readFileSync(REDOC)],
    '/openapi.json': ['application/json', JSON.stringify(document)],
  });
  const origin = `http://127.0.0.1:${server.address().port}`;
  const { chromium: driver } = await import('playwright-core');
  const browser = await driver.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  try {
    // High enough for all operations: Redoc leaves out what is far from the visible part.
    const page = await browser.newPage({ viewport: { width: 1400, height: 8000 } });
    const elsewhere = [];
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url.startsWith(`${origin}/`)) {
        return route.continue();
      }
      elsewhere.push(url);
      return route.abort();
    });
    await page.goto(origin);
    const panels = page.locator('.panel-request-samples');
    await panels.first().waitFor({ state: 'attached' });
    // Operations with a tag are folded.
    await page.getByText('+ Show', { exact: true }).last().click();
    const count = new Set(snippets.map((snippet) => snippet.operationId)).size;
    await panels.nth(count - 1).waitFor({ state: 'attached' });
    let shown = 'curl';
    for (const language of LANGUAGES) {
      if (language !== shown) {
        // The choice holds for all operations.
        const panel = panels.filter({ hasText: '/files' });
        await panel.getByRole('button', { name: shown, exact: true }).click();
        await page.getByRole('menuitem', { name: language, exact: true }).click();
        await panel.getByRole('button', { name: language, exact: true }).waitFor();
        shown = language;
      }
      const texts = await panels.locator('pre').allTextContents();
      const missing = snippets
        .filter((snippet) => snippet.label === language && !texts.some((text) => text.includes(snippet.code.trim())))
        .map((snippet) => snippet.file);
      assert.deepEqual(missing, [], `${language} on the page:\n${texts.join('\n')}`);
    }
    // Its logo, which it asks for whatever its settings say.
    assert.deepEqual(
      elsewhere.filter((url) => !url.startsWith('https://cdn.redoc.ly/redoc/logo')),
      [],
    );
  } finally {
    await browser.close();
    server.close();
  }
});

/** The document with the overlay of its snippets, and the list of them. */
function documented() {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const callwright = (...args) =>
    execFileSync('java', ['-jar', JAR, ...args], { cwd: OUT, stdio: ['ignore', 'ignore', 'inherit'] });
  callwright('generate', '--spec', SPEC, '--only', 'snippets', '--out', 'sdk');
  callwright('overlay', '--spec', SPEC, '--overlay', 'sdk/snippets/overlay.yaml', '--out', 'openapi.json');
  return {
    document: JSON.parse(readFileSync(join(OUT, 'openapi.json'), 'utf8')),
    snippets: JSON.parse(readFileSync(join(OUT, 'sdk/snippets/snippets.json'), 'utf8')),
  };
}

/** A server on the loopback interface. */
async function serve(files) {
  const server = createServer((request, response) => {
    const [type, content] = files[request.url] ?? [];
    if (content) {
      response.setHeader('Content-Type', type).end(content);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** The path of a program that starts; nothing if it does not. */
function program(name) {
  const candidates = isAbsolute(name)
    ? [name]
    : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return candidates.find((candidate) => spawnSync(candidate, ['--version']).status === 0);
}
