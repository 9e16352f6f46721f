// What the pages of operations of a generated site weigh after gzip.
// Usage: node budget.mjs SITE prints it as JSON.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const LOADED = /<(?:script|img|link)\b[^>]*>/g;
const ADDRESS = /\s(?:src|href)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/;
// Links that browsers load by themselves.
const LINKED = /\srel=["']?(?:stylesheet|icon|preload|modulepreload)\b/;

/**
 * Returns what each page of an operation weighs after gzip, in the order of `bytes`: `bytes` with the style sheets, scripts and
 * pictures that it loads by itself; `all` also with the scripts that it loads when the reader uses them, of which `onDemand` has
 * the shared ones; and the page of median size and the largest.
 *
 * @param {string} site the folder `site` of the output
 */
export function budget(site) {
  const operations = join(site, 'operations');
  const htmls = readdirSync(operations).filter((name) => name.endsWith('.html'));
  const loads = htmls.map((name) => loadedBy(join(operations, name)));
  const loaded = new Set(loads.flat());
  const assets = join(site, 'assets');
  const onDemand = readdirSync(assets).filter((name) => name.endsWith('.js') && !loaded.has(join(assets, name)));
  const shared = sum(onDemand.map((name) => size(join(assets, name))));
  const pages = htmls
    .map((name, index) => {
      const html = join(operations, name);
      const script = html.replace(/html$/, 'js');
      const bytes = sum([html, ...loads[index]].map(size));
      const own = existsSync(script) && !loads[index].includes(script) ? size(script) : 0;
      return { page: `operations/${name}`, bytes, all: bytes + own + shared };
    })
    .sort((a, b) => a.bytes - b.bytes);
  return {
    median: pages[Math.floor(pages.length / 2)],
    largest: pages.at(-1),
    pages,
    onDemand: Object.fromEntries(onDemand.map((name) => [`assets/${name}`, size(join(assets, name))])),
  };
}

const sizes = new Map();

function size(file) {
  if (!sizes.has(file)) {
    sizes.set(file, gzipSync(readFileSync(file)).length);
  }
  return sizes.get(file);
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The files that a browser loads for a page, without those of other hosts. */
function loadedBy(page) {
  const files = [...readFileSync(page, 'utf8').matchAll(LOADED)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.startsWith('<link') || LINKED.test(tag))
    .flatMap(
      (tag) =>
        ADDRESS.exec(tag)
          ?.slice(1)
          .filter((address) => address !== undefined) ?? [],
    )
    .filter((address) => !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address))
    .map((address) => join(dirname(page), decodeURIComponent(address.replace(/[?#].*/, ''))));
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) {
    throw new Error(`${page} loads ${relative(dirname(page), missing)}, which does not exist`);
  }
  return [...new Set(files)];
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(budget(argv[2])));
}
