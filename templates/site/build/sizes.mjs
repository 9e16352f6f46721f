// Prints what the bundled files weigh: bytes, and bytes after gzip. With the argument "check", a file over its budget is an error.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const assets = new URL('../target/assets/', import.meta.url);
const budgets = {
  'first.js': 300,
  'site.js': 5_000,
  'site.css': 5_600,
  'search.js': 2_600,
  'call.js': 25_000,
  'send.js': 12_500,
  'credentials.js': 3_000,
};

for (const name of readdirSync(assets).sort()) {
  const content = readFileSync(new URL(name, assets));
  const small = gzipSync(content, { level: 9 }).length;
  console.log(`${name.padEnd(10)} ${String(content.length).padStart(7)} ${String(small).padStart(6)} gzip`);
  if (process.argv[2] === 'check' && small > (budgets[name] ?? 0)) {
    console.error(`${name} is larger than its budget of ${budgets[name] ?? 0} bytes`);
    process.exitCode = 1;
  }
}
