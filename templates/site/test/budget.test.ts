// What counts as part of a page.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { budget } from './budget.mjs';

const assets = { 'assets/site.css': 'a { color: red }', 'assets/site.js': 'start()', 'assets/send.js': 'send()' };

test('a page weighs what the browser loads by itself, each file once, and what it may load', () => {
  const head = `<link rel="stylesheet" href="../assets/site.css"><link rel="alternate" href="B.md">
<script src="../assets/site.js?1"></script><script src="../assets/site.js?1" defer></script><img src="https://elsewhere.test/a.png">`;
  const pages = { 'operations/A.html': '<p>', 'operations/B.html': '<p>some', 'operations/C.html': head };
  const site = { ...assets, ...pages, 'operations/B.js': 'call()' };
  withSite(site, (folder) => {
    const { median, largest, pages, onDemand } = budget(folder);
    assert.deepEqual(
      pages.map(({ page }) => page),
      ['operations/A.html', 'operations/B.html', 'operations/C.html'],
    );
    const send = size('send()');
    const some = size('<p>some');
    assert.deepEqual(median, { page: 'operations/B.html', bytes: some, all: some + size('call()') + send });
    const bytes = size(head) + size(assets['assets/site.css']) + size(assets['assets/site.js']);
    assert.deepEqual(largest, { page: 'operations/C.html', bytes, all: bytes + send });
    assert.deepEqual(onDemand, { 'assets/send.js': send });
  });
});

test('a page that loads what does not exist is an error', () => {
  withSite({ ...assets, 'operations/A.html': '<script src=../assets/gone.js></script>' }, (folder) => {
    assert.throws(() => budget(folder), /A\.html loads \.\.\/assets\/gone\.js, which does not exist/);
  });
});

function size(text: string): number {
  return gzipSync(text).length;
}

function withSite(files: Readonly<Record<string, string>>, use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'budget-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
