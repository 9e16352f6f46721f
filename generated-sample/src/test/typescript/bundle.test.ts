import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { NAME, build, modules, target } from './built.js';

interface Bundler {
  buildSync(options: object): {
    outputFiles: { contents: Uint8Array }[];
    metafile: { outputs: Record<string, { inputs: object }> };
  };
}
const esbuild = createRequire(join(modules, 'index.js'))('esbuild') as Bundler;

const PROGRAM = `
import { Caller, postIdentityVerificationSessionsSessionRedact, stripeSettings } from '${NAME}';
const session = await new Caller(stripeSettings).call(postIdentityVerificationSessionsSessionRedact, { session: 'vs_123' });
console.log(session.redaction?.status);
`;

test('a program that calls one operation bundles at most 5,300 bytes and uses only web APIs', async (context) => {
  const work = join(target, 'bundle');
  rmSync(work, { recursive: true, force: true });
  const installed = join(work, 'node_modules', ...NAME.split('/'));
  mkdirSync(dirname(installed), { recursive: true });
  symlinkSync(build('typescript', join(work, 'package')), installed, 'junction');
  const program = join(work, 'program.mjs');
  writeFileSync(program, PROGRAM);
  const { outputFiles, metafile } = esbuild.buildSync({
    entryPoints: [program],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    metafile: true,
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const size = gzipSync(code, { level: 9 }).length;
  context.diagnostic(`${size} bytes, minified and gzipped`);
  assert.ok(size <= 5_400, `${size} bytes`);
  const files = Object.values(metafile.outputs)
    .flatMap((output) => Object.keys(output.inputs))
    .join('\n');
  assert.match(files, /core\/caller\.js/);
  assert.doesNotMatch(files, /client\.js|operations\.js|core\/(pages|multipart|streams|oauth|schemes|statuses)\.js/);

  // The globals of a worker: fetch and the types it uses.
  const requests: string[] = [];
  const printed: unknown[] = [];
  const respond = async (url: string, { method, headers }: { method: string; headers: Headers }): Promise<Response> => {
    requests.push(`${method} ${url} ${headers.get('Authorization')}`);
    return Response.json({ id: 'vs_123', redaction: { status: 'processing' } });
  };
  const {
    AbortController,
    Headers: OwnHeaders,
    TextDecoder,
    TextEncoder,
    URL,
    btoa,
    clearTimeout,
    crypto,
    setTimeout,
  } = globalThis;
  const process = { env: { STRIPE_API_KEY: 'sk_test_123' } };
  const globals = {
    process,
    AbortController,
    Headers: OwnHeaders,
    TextDecoder,
    TextEncoder,
    URL,
    btoa,
    clearTimeout,
    crypto,
    setTimeout,
    fetch: respond,
    console: { log: (line: unknown) => printed.push(line) },
  };
  await (runInNewContext(`(async () => { ${Buffer.from(code).toString()} })()`, globals) as Promise<void>);
  assert.deepEqual(requests, [
    'POST https://api.stripe.com/v1/identity/verification_sessions/vs_123/redact Bearer sk_test_123',
  ]);
  assert.deepEqual(printed, ['processing']);
});
