// What the look at hostile pages sees.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserTest, site } from './browser.js';
import { executablePath, faultsOf } from './hostile.mjs';

const sample = join(site, '../../generated-sample/site');
const page = 'schemas/Address.html';

browserTest('sees scripts, requests, policies and links of a document that reach its page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const faultsWith = async (markup: string, policy: string) => {
    const html = readFileSync(join(sample, page), 'utf8').replace(/<meta http-equiv[^>]*>/, '');
    writeFileSync(join(folder, page), html.replace('</main>', `${markup}</main>`));
    writeFileSync(join(folder, '_headers'), `/*\n  Content-Security-Policy: ${policy}\n`);
    return (await faultsOf(browser, folder)).map((fault) => fault.replace(/^\S+\/|http:\/\/127\S*/g, ''));
  };
  try {
    for (const path of ['assets', '_headers', page]) {
      cpSync(join(sample, path), join(folder, path), { recursive: true });
    }
    const strict = "default-src 'none'; script-src 'self'; style-src 'self'";
    assert.deepEqual(await faultsWith('<p>zq__Mark_7er()', strict), []);
    const script = '<script>zq__Mark_7er(); alert(1)</script>';
    assert.deepEqual(await faultsWith(script, "script-src 'self' 'unsafe-inline'"), [
      'Address.html: FAULT the document runs a script',
      'Address.html: dialog 1',
      `Address.html: element ${script}`,
    ]);
    const blocked = await faultsWith('<i onclick="x()"></i><img src="http://evil.test/">', strict);
    assert.ok(blocked.includes('Address.html: FAULT img-src http://evil.test/'), blocked.join('\n'));
    assert.ok(blocked.includes('Address.html: attribute onclick'), blocked.join('\n'));
    assert.deepEqual(await faultsWith('<a href=" java\nscript:x()">x</a>', strict), [
      'Address.html: link javascript:x()',
    ]);
    const asked = await faultsWith('<img src="http://evil.test/a">', "script-src 'self'");
    assert.ok(asked.includes('Address.html: request to http://evil.test/a'), asked.join('\n'));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
