import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { openAsBlob } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { BinaryResponse, ConnectionError, TimeoutError } from '../src/index.js';
import type { Upload } from '../src/index.js';
import { FakeServer, GET } from './fake.js';
import { exchange } from './server.js';
import { operation } from './descriptors.js';
import type { BodyDescriptor as Body } from './descriptors.js';

const MULTIPART: Body = { format: 'multipart', mediaType: 'multipart/form-data' };
const BYTES = new Uint8Array([1, 0, 255]);

/** The parts of the multipart body that arrive, each its head and its content. */
async function parts(args: Record<string, unknown>, members: Body['members'] = {}): Promise<[string, string][]> {
  const { received } = await exchange({ method: 'POST', body: { ...MULTIPART, members } }, args);
  const boundary = received.headers['content-type']?.replace('multipart/form-data; boundary=', '');
  return received.body
    .toString('latin1')
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => part.slice(2, -2).split(/\r\n\r\n(.*)/s, 2) as [string, string]);
}

function head(filename: string, type: string): string {
  return `Content-Disposition: form-data; name="file"; filename="${filename}"\r\nContent-Type: ${type}`;
}

const UPLOADS: [string, () => Upload, string, string][] = [
  ['Blob', () => new Blob([BYTES], { type: 'image/png' }), 'file', 'image/png'],
  ['File', () => new File([BYTES], 'a b.png', { type: 'image/png' }), 'a b.png', 'image/png'],
  ['Uint8Array', () => BYTES, 'file', 'application/octet-stream'],
  ['ArrayBuffer', () => BYTES.buffer, 'file', 'application/octet-stream'],
  ['stream', () => new Blob([BYTES]).stream(), 'file', 'application/octet-stream'],
  ['bytes with a name', () => ({ data: BYTES, filename: 'x.bin', contentType: 'text/x' }), 'x.bin', 'text/x'],
  [
    'Blob with a name',
    () => ({ data: new Blob([BYTES], { type: 'image/gif' }), filename: 'x.gif' }),
    'x.gif',
    'image/gif',
  ],
  ['stream with a name', () => ({ data: new Response(BYTES).body!, filename: 's' }), 's', 'application/octet-stream'],
  [
    'string with a name',
    () => ({ data: '\u0001\u0000\u00ff', filename: 't.txt', contentType: 'text/plain' }),
    't.txt',
    'text/plain',
  ],
];
for (const [name, upload, filename, type] of UPLOADS) {
  test(`multipart sends a ${name}`, async () => {
    const content = name.startsWith('string') ? '\x01\x00\xc3\xbf' : '\x01\x00\xff';
    assert.deepEqual(await parts({ file: upload() }), [[head(filename, type), content]]);
  });
}

test('multipart sends each file of a list, plain values and JSON', async () => {
  const sent = await parts({
    file: [
      { data: 'a', filename: '1' },
      { data: 'b', filename: '2' },
    ],
    n: 5,
    at: { x: 1 },
    no: null,
  });
  assert.deepEqual(
    sent.map(([, content]) => content),
    ['a', 'b', '5', '{"x":1}', ''],
  );
  assert.match(sent[3]?.[0] ?? '', /Content-Type: application\/json$/);
});

test('the media type that the document gives a part wins', async () => {
  const [[text] = [''], [file] = ['']] = await parts(
    { note: 'x', file: BYTES },
    { note: { contentType: 'text/csv' }, file: { contentType: 'image/png' } },
  );
  assert.match(text, /Content-Type: text\/csv$/);
  assert.match(file, /Content-Type: image\/png$/);
});

test('a file name cannot break the part apart', async () => {
  const [[head] = ['']] = await parts({ file: { data: 'x', filename: 'a"\r\nEvil: 1' } });
  assert.ok(!head.includes('\r\nEvil'));
});

test('a file of the disk is sent without being read first', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'upload-'));
  try {
    await writeFile(join(folder, 'it.txt'), 'from disk');
    const data = await openAsBlob(join(folder, 'it.txt'));
    assert.deepEqual(await parts({ file: { data, filename: 'it.txt', contentType: 'text/plain' } }), [
      [head('it.txt', 'text/plain'), 'from disk'],
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

const BINARY: Body = { format: 'binary', mediaType: '*/*', whole: 'file' };
const BODIES: [string, () => Upload, string][] = [
  ['Blob', () => new Blob([BYTES], { type: 'image/png' }), 'image/png'],
  ['Uint8Array', () => BYTES, 'application/octet-stream'],
  ['stream', () => new Response(BYTES).body!, 'application/octet-stream'],
  ['stream with a type', () => ({ data: new Response(BYTES).body!, contentType: 'image/gif' }), 'image/gif'],
  ['content with a type', () => ({ data: BYTES, contentType: 'image/gif' }), 'image/gif'],
];
for (const [name, upload, type] of BODIES) {
  test(`a body may be a ${name}`, async () => {
    const { received } = await exchange({ method: 'PUT', body: BINARY }, { file: upload() });
    assert.deepEqual([...received.body], [...BYTES]);
    assert.equal(received.headers['content-type'], type);
  });
}

test('the media type of the document wins over that of the file', async () => {
  const { received } = await exchange(
    { method: 'PUT', body: { ...BINARY, mediaType: 'application/pdf' } },
    { file: new Blob([BYTES], { type: 'image/png' }) },
  );
  assert.equal(received.headers['content-type'], 'application/pdf');
});

const DOWNLOAD = operation<object, BinaryResponse>({ ...GET, response: 'binary' });

test('a file is read once', async () => {
  const server = new FakeServer(new Response(BYTES), new Response(BYTES, { headers: { 'Content-Type': 'image/png' } }));
  const file = await server.client().call(DOWNLOAD, {});
  assert.deepEqual(await file.bytes(), BYTES);
  await assert.rejects(file.blob(), new TypeError('op: the file has already been read'));
  const blob = await (await server.client().call(DOWNLOAD, {})).blob();
  assert.deepEqual([blob.size, blob.type], [3, 'image/png']);
});

test('a download that breaks or stalls is an error of its kind', async () => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) });
  const stalled = (_: string, { signal }: RequestInit): Response =>
    new Response(
      new ReadableStream({
        start: (controller) => signal?.addEventListener('abort', () => controller.error(signal.reason)),
      }),
    );
  const server = new FakeServer(new Response(broken), stalled);
  const client = server.client({ timeout: 5 });
  const first = await client.call(DOWNLOAD, {});
  await assert.rejects(
    first.bytes(),
    (error: unknown) => error instanceof ConnectionError && error.message === 'op: no response: reset',
  );
  const second = await client.call(DOWNLOAD, {});
  await assert.rejects(second.bytes(), TimeoutError);
});
