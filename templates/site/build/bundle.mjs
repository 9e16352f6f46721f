// Bundles the scripts and the style sheet of the site into target/assets, which the generator copies into each site.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { exactJson } from './exact-json.mjs';

const site = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

mkdirSync(site('target/assets'), { recursive: true });
const options = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  target: 'es2022',
  logLevel: 'warning',
  outdir: site('target/assets'),
  format: 'iife',
  plugins: [exactJson],
  write: false,
};

// The digests of scripts that others load on demand are part of their addresses: browsers may keep scripts for long.
const digests = {};

async function bundle(entryPoints) {
  const { outputFiles } = await build({ ...options, entryPoints, define: { DIGESTS: JSON.stringify(digests) } });
  for (const { path, contents } of outputFiles) {
    writeFileSync(path, contents);
    digests[basename(path)] = createHash('sha256').update(contents).digest('hex').slice(0, 10);
  }
}

await bundle({ send: site('src/send/main.ts') });
await bundle({
  call: site('src/call.ts'),
  credentials: site('src/credentials/main.ts'),
  search: site('src/search.ts'),
});
await bundle({ first: site('src/page/first.ts'), site: site('src/main.ts') });
await bundle({ site: site('css/site.css') });
