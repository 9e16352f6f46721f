// Sends calls as Try it does: `node test/send-calls.mjs FILE`, where FILE is JSON: {url, api, calls: [{operation, arguments}]}.
// `api` and `operation` are scripts that the generator writes. Each call is named to the recording contract server at `url`.
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import { exactJson } from '../build/exact-json.mjs';

const site = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

mkdirSync(site('target'), { recursive: true });
const outfile = site('target/request.mjs');
await build({
  entryPoints: [site('src/send/request.ts')],
  outfile,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
  plugins: [exactJson],
});
const { makeRequest } = await import(pathToFileURL(outfile).href);

const { url, api, calls } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

function pushed(script) {
  globalThis.callwright = [];
  runInThisContext(script);
  return globalThis.callwright[0];
}

// The files of a call in the order in which it takes them.
class Files extends Map {
  #names;

  constructor(given) {
    super();
    this.#names = [...JSON.stringify(given).matchAll(/\{"file":("(?:[^"\\]|\\.)*")\}/g)].map(([, name]) =>
      JSON.parse(name),
    );
  }

  get() {
    return new File(['content of the file'], this.#names.shift());
  }
}

const described = pushed(api);
for (const [mark, { operation: script, arguments: given }] of calls.entries()) {
  await fetch(`${url}/__contract__/mark?${mark}`);
  const operation = pushed(script);
  const scheme = operation.table.security[0]?.map(({ name }) => [name, { username: 'sk_test_123', password: '' }]);
  const target = { baseUrl: url, secrets: new Map(scheme) };
  const { request } = await makeRequest({
    operation,
    api: described,
    arguments: given,
    files: new Files(given),
    target,
    title: '',
  });
  await (await fetch(request)).arrayBuffer();
}
