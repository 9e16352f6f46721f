import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** The runtime's files that end up in the bundle of a program, and its size in bytes, minified and gzipped. */
async function bundle(program: string): Promise<{ size: number; files: string[] }> {
  const result = await build({
    entryPoints: [join('test', 'bundle', `${program}.ts`)],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    metafile: true,
    write: false,
  });
  const [output] = Object.values(result.metafile.outputs);
  const files = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    size: gzipSync(result.outputFiles[0]?.contents ?? '', { level: 9 }).length,
    files: files.map(([path]) => path.replace(/^src\/|\.ts$/g, '')),
  };
}

test('one call costs at most 5 KiB', async (context) => {
  const { size } = await bundle('one-operation');
  context.diagnostic(`${size} bytes`);
  assert.ok(size <= 5_120, `${size} bytes`);
});

test('modules that one operation does not use are left out', async () => {
  const { files } = await bundle('one-operation');
  assert.deepEqual(files.filter((file) => !file.startsWith('test/')).sort(), [
    'agent',
    'attempts',
    'body',
    'caller',
    'clock',
    'credentials',
    'encoding',
    'environment',
    'errors',
    'json',
    'keys',
    'limit',
    'options',
    'parameters',
    'promise',
    'request',
    'response',
  ]);
});

test('a webhook receiver bundles no part of a call', async () => {
  assert.deepEqual(
    (await bundle('webhooks')).files.filter((file) => !file.startsWith('test/')),
    ['environment', 'json', 'webhooks'],
  );
});

test('the runtime needs no module of a platform', async () => {
  assert.ok((await bundle('everything')).size > 0);
});
