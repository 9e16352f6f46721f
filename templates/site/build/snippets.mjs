// Bundles the renderers of snippets alone, for tests outside a browser.
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const site = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The module of the bundle, which has the code of the pages. */
export async function snippets() {
  const outfile = site('target/snippets.mjs');
  mkdirSync(site('target'), { recursive: true });
  await build({
    entryPoints: [site('src/snippet/index.ts')],
    outfile,
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
