import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { openAsBlob } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { BinaryResponse, ConnectionError, TimeoutError } from '../src/index.js';
import type { Parameter, Upload } from '../src/index.js';
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
  ['File', () => new File([BYTES], 'a b.png', { type: 'image/webp' }), 'a b.png', 'image/webp'],
  ['File without a type', () => new File([BYTES], 'a.b.PNG'), 'a.b.PNG', 'image/png'],
  ['File as content', () => ({ data: new File([BYTES], 'a.csv') }), 'a.csv', 'text/csv'],
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

const TYPES: [string, string][] = [
  ['a.pdf', 'application/pdf'],
  ['a.jpg', 'image/jpeg'],
  ['a.jpeg', 'image/jpeg'],
  ['a.gif', 'image/gif'],
  ['a.svg', 'image/svg+xml'],
  ['a.txt', 'text/plain'],
  ['a.json', 'application/json'],
  ['a.html', 'text/html'],
  ['a.xml', 'application/xml'],
  ['a.zip', 'application/zip'],
  ['a.tar.png', 'image/png'],
  ['a.zzz', 'application/octet-stream'],
  ['a.constructor', 'application/octet-stream'],
  ['png', 'application/octet-stream'],
];
for (const [filename, type] of TYPES) {
  test(`the file ${filename} has the type ${type}`, async () => {
    assert.deepEqual(await parts({ file: { data: 'x', filename } }), [[head(filename, type), 'x']]);
  });
}

const disposition = (name: string): string => `Content-Disposition: form-data; name="${name}"`;
const typed = (name: string, type: string): string => `${disposition(name)}\r\nContent-Type: ${type}`;
const JSON_PART = typed('p', 'application/json');
const PARTS: [Parameter, unknown, [string, string][]][] = [
  [{}, 'a&b=c+d %20\n\r\n"e"', [[disposition('p'), 'a&b=c+d %20\n\r\n"e"']]],
  [{}, 1e-7, [[disposition('p'), '0.0000001']]],
  [{}, '', [[disposition('p'), '']]],
  [{}, null, []],
  [{}, [], []],
  [
    {},
    ['a', null, 2],
    [
      [disposition('p'), 'a'],
      [disposition('p'), '2'],
    ],
  ],
  [{}, { k: 1e-7 }, [[JSON_PART, '{"k":1e-7}']]],
  [{}, {}, [[JSON_PART, '{}']]],
  [
    {},
    [{ k: 1 }, [2]],
    [
      [JSON_PART, '{"k":1}'],
      [JSON_PART, '[2]'],
    ],
  ],
  [{ json: true, contentType: 'application/json' }, 'N "q"', [[JSON_PART, '"N \\"q\\""']]],
  [
    { json: true, contentType: 'application/json' },
    ['a', 1],
    [
      [JSON_PART, '"a"'],
      [JSON_PART, '1'],
    ],
  ],
  [{ json: true, contentType: 'a/b+json' }, { data: 'x' }, [[typed('p', 'a/b+json'), '{"data":"x"}']]],
  [{ json: true }, { data: 'x' }, [[JSON_PART, '{"data":"x"}']]],
  [
    { contentType: 'text/csv' },
    ['a', 'b'],
    [
      [typed('p', 'text/csv'), 'a'],
      [typed('p', 'text/csv'), 'b'],
    ],
  ],
  [
    { contentType: 'text/csv', headers: { 'X-Kind': 'note', 'X-B': '' } },
    'a',
    [[`${typed('p', 'text/csv')}\r\nX-Kind: note\r\nX-B: `, 'a']],
  ],
  [{ style: 'form', explode: false }, ['a b', 'c,d/é'], [[disposition('p'), 'a b,c,d/\xc3\xa9']]],
  [{ style: 'form', explode: false }, { R: 100, G: 200 }, [[disposition('p'), 'R,100,G,200']]],
  [
    { style: 'form' },
    { R: 100, G: 200 },
    [
      [disposition('R'), '100'],
      [disposition('G'), '200'],
    ],
  ],
  [{ style: 'pipeDelimited' }, ['x', 'y'], [[disposition('p'), 'x|y']]],
  [{ style: 'spaceDelimited' }, ['x', 'y'], [[disposition('p'), 'x y']]],
  [{ style: 'pipeDelimited' }, [], []],
  [
    { style: 'deepObject' },
    { city: 'Oslo', b: { c: [1, null] }, n: null },
    [
      [disposition('p[city]'), 'Oslo'],
      [disposition('p[b][c][0]'), '1'],
    ],
  ],
];
for (const [how, value, expected] of PARTS) {
  test(`multipart ${JSON.stringify(how)} writes ${JSON.stringify(value)}`, async () => {
    assert.deepEqual(await parts({ p: value }, { p: how }), expected);
  });
}

test('parts keep the order of the arguments and the names of the document', async () => {
  const sent = await parts({ a: '1', quoted: '2', z: '3' }, { 'a"b\r\n%22é': { key: 'quoted' }, z: { json: true } });
  assert.deepEqual(
    sent.map(([first]) => first.split('\r\n')[0]),
    ['a', 'a%22b%0D%0A%22\xc3\xa9', 'z'].map(disposition),
  );
});

test('the type of a file is that of the caller, of the document, of the content, of the name', async () => {
  const file = new File([BYTES], 'a.gif', { type: 'image/webp' });
  const declared = { file: { contentType: 'image/png' } };
  const types: [unknown, Body['members'], string][] = [
    [{ data: file, contentType: 'image/jpeg' }, declared, 'image/jpeg'],
    [file, declared, 'image/png'],
    [file, {}, 'image/webp'],
    [{ data: BYTES, filename: 'a.gif' }, {}, 'image/gif'],
  ];
  for (const [upload, members, type] of types) {
    const [[first] = ['']] = await parts({ file: upload }, members);
    assert.ok(first.endsWith(`\r\nContent-Type: ${type}`), first);
  }
});

test('a type of a file cannot add a header', async () => {
  await assert.rejects(parts({ file: { data: 'x', contentType: 'text/plain\r\nEvil: 1' } }), {
    name: 'TypeError',
    message: '"text/plain\\r\\nEvil: 1" is not a media type',
  });
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
  ['content with a name', () => ({ data: BYTES, filename: 'a.png' }), 'image/png'],
];
for (const [name, upload, type] of BODIES) {
  test(`a body may be a ${name}`, async () => {
    const { received } = await exchange({ method: 'PUT', body: BINARY }, { file: upload() });
    assert.deepEqual([...received.body], [...BYTES]);
    assert.equal(received.headers['content-type'], type);
  });
}

test('the media type of the caller wins over that of the document', async () => {
  const { received } = await exchange(
    { method: 'PUT', body: { ...BINARY, mediaType: 'application/pdf' } },
    { file: { data: BYTES, contentType: 'application/x-pdf' } },
  );
  assert.equal(received.headers['content-type'], 'application/x-pdf');
});

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
