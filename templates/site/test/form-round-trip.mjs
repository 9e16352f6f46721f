// Fills the form with the arguments of generated calls, and reads them out of it and of its link. Each line of the files is
// JSON with `table` and `arguments`, which have all required members. Prints the number of calls; ends with 1 at the first
// that comes out different.
// node test/form-round-trip.mjs FILE...
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const AT_ONCE = 25;
// What no reader can fill in: a key or a part of a path without text, an empty value of an enum that has none, and values
// that would have to contain themselves.
const NOT_BY_HAND = /""|"incomplete"/;

if (!existsSync(executablePath)) {
  console.error(`form: NOT TESTED: there is no Chromium at ${executablePath}; set CHROMIUM`);
  process.exit(0);
}

const entry = fileURLToPath(new URL('fixture/form-page.ts', import.meta.url));
const bundled = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', target: 'es2022' });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
page.on('pageerror', (error) => fail(error.message));
await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '<h1></h1><div id="form"></div>' }));
await page.goto('http://form.test/');
await page.addScriptTag({ content: bundled.outputFiles[0].text });

let count = 0;
let waiting = [];
for (const file of process.argv.slice(2)) {
  // JSON may have other line ends in its strings.
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { table, arguments: given } = JSON.parse(line);
    if (!NOT_BY_HAND.test(JSON.stringify(given)) && !valuesOf(table).some(isFixed)) {
      waiting.push(JSON.stringify({ table, given }));
    }
    if (waiting.length === AT_ONCE) {
      await checkWaiting();
    }
  }
}
await checkWaiting();
console.log(`${count} calls came out of the form and of its link as they went in`);
await browser.close();

function valuesOf({ inputs, types }) {
  return [...inputs, ...types.flatMap(({ members = [] }) => members)];
}

// Generated calls may have other values than the only valid ones.
function isFixed({ value }) {
  return value.constant !== undefined || value.choices !== undefined;
}

async function checkWaiting() {
  const results = await page.evaluate((lines) => lines.map((line) => globalThis.page.roundTrip(line)), waiting);
  waiting = [];
  for (const { id, given, form, link, linkAgain } of results) {
    count++;
    if (form !== given) {
      fail(`${id}: the form has other arguments\n  given ${given}\n  form  ${form}`);
    }
    // A form that is too large for a link has none; numbers in links may be written in another way.
    if (linkAgain !== link) {
      fail(`${id}: the link has other arguments\n  link  ${link}\n  again ${linkAgain}`);
    }
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
