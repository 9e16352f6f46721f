// Bundles the scripts and the style sheet of the site into target/assets, which the generator copies into each site.
import { mkdirSync } from 'node:fs';
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
};
await Promise.all([
  build({
    ...options,
    entryPoints: {
      first: site('src/page/first.ts'),
      site: site('src/main.ts'),
      call: site('src/call.ts'),
      search: site('src/search.ts'),
      send: site('src/send/main.ts'),
    },
    format: 'iife',
    plugins: [exactJson],
  }),
  build({ ...options, entryPoints: [site('css/site.css')] }),
]);
