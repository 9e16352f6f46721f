import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConnectionError, DecodingError, EventStream, RateLimitError } from '../src/index.js';
import type { RequestOptions, ServerSentEvent } from '../src/index.js';
import { FakeServer, GET, json } from './fake.js';
import { TestServer } from './server.js';
import { operation } from './descriptors.js';
import type { Descriptor } from './descriptors.js';

const BOM = '\uFEFF';

/** A response whose body arrives in these chunks. */
class Source {
  isCancelled = false;
  readonly response: Response;

  constructor(
    chunks: readonly (string | Uint8Array | Error)[],
    type = 'text/event-stream; charset=utf-8',
    isOpen = false,
  ) {
    const rest = [...chunks];
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const chunk = rest.shift();
        if (chunk instanceof Error) {
          controller.error(chunk);
        } else if (chunk !== undefined) {
          controller.enqueue(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
        } else if (!isOpen) {
          controller.close();
        }
      },
      cancel: () => {
        this.isCancelled = true;
      },
    });
    this.response = new Response(body, { headers: { 'Content-Type': type } });
  }
}

async function open(
  source: Source,
  more: Partial<Descriptor> = {},
  options: RequestOptions = {},
): Promise<EventStream<unknown>> {
  const stream = await new FakeServer(source.response)
    .client()
    .call(operation<object, unknown>({ ...GET, response: 'events', ...more }), {}, options);
  assert.ok(stream instanceof EventStream);
  return stream;
}

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const each of source) {
    found.push(each);
  }
  return found;
}

function message(data: string, event = 'message', id = ''): ServerSentEvent {
  return { event, data, id };
}

const EVENTS: [string, string[], ServerSentEvent[]][] = [
  ['one event', ['data: a\n\n'], [message('a')]],
  ['two lines of data', ['data: a\ndata: b\n\n'], [message('a\nb')]],
  ['carriage returns', ['data: a\r\rdata: b\r\r'], [message('a'), message('b')]],
  ['both line ends, cut between them', ['data: a\r', '\n\r', '\ndata: b\r\n', '\r\n'], [message('a'), message('b')]],
  [
    'types and ids',
    ['event: add\nid: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n'],
    [message('a', 'add', '1'), message('b', 'message', '1'), message('c')],
  ],
  ['comments, unknown fields and retry', [': hi\nretry: 5\nfoo: bar\nfoo\ndata: a\n\n'], [message('a')]],
  [
    'one space after the colon is no data',
    ['data:a\n\ndata:  b\n\ndata\n\n'],
    [message('a'), message(' b'), message('')],
  ],
  ['colons in data', ['data: {"a":1}\n\n'], [message('{"a":1}')]],
  ['an id with NUL is ignored', ['id: a\0b\ndata: a\n\n'], [message('a')]],
  ['an event without data is none', ['event: add\n\ndata: a\n\n'], [message('a')]],
  ['an event without end is none', ['data: a\n\ndata: b\n'], [message('a')]],
  ['an event cut off in its line is none', ['data: a\n\ndata: b'], [message('a')]],
  ['a byte order mark', [`${BOM}data: a\n\n`], [message('a')]],
  ['line separators of JavaScript in data', ['data: a\u2028b\n\n'], [message('a\u2028b')]],
  ['nothing', [], []],
];
for (const [name, chunks, expected] of EVENTS) {
  test(`events: ${name}`, async () => {
    const source = new Source(chunks);
    assert.deepEqual(await all((await open(source)).events()), expected);
    const bytes = [...new TextEncoder().encode(chunks.join(''))].map((byte) => new Uint8Array([byte]));
    assert.deepEqual(await all((await open(new Source(bytes))).events()), expected);
  });
}

test('the data of events may be text', async () => {
  const stream = await open(new Source(['data: plain\n\ndata: {"a":\ndata: 1}\n\ndata: bye\n\ndata: x\n\n']), {
    response: 'eventTexts',
    lastEvent: 'bye',
  });
  const texts: unknown[] = [];
  for await (const text of stream) {
    texts.push(text);
  }
  assert.deepEqual(texts, ['plain', '{"a":\n1}']);
});

test('a character may come in two chunks', async () => {
  const [a, b, c, ...rest] = new TextEncoder().encode('€"\n\n');
  const source = new Source(['data: "', new Uint8Array([a!, b!]), new Uint8Array([c!, ...rest])]);
  assert.deepEqual(await all(await open(source)), ['€']);
});

test('values are read from the data until the last event', async () => {
  const source = new Source(['data: {"a":1}\n\ndata: [2]\n\ndata: [DONE]\n\ndata: 3\n\n'], 'text/event-stream', true);
  assert.deepEqual(await all(await open(source, { lastEvent: '[DONE]' })), [{ a: 1 }, [2]]);
  assert.ok(source.isCancelled);
});

test('lines of JSON are values', async () => {
  const source = new Source(['{"a":1}\n\n[2', ']\r\n"x"'], 'application/x-ndjson');
  assert.deepEqual(await all(await open(source, { response: 'lines' })), [{ a: 1 }, [2], 'x']);
});

const SEQUENCES: [string, string[], unknown[]][] = [
  ['one text a line', ['\x1e{"a":1}\n\x1e[2]\n'], [{ a: 1 }, [2]]],
  ['line feeds in a text', ['\x1e{\n"a": [\n1\n]\n}\n\x1e2\n'], [{ a: [1] }, 2]],
  ['brackets and quotes in strings', ['\x1e["{\\"[",\n"}"]\n'], [['{"[', '}']]],
  ['several texts in a line', ['\x1e1\x1e"x"\n\x1e\x1e3'], [1, 'x', 3]],
  ['no separator', ['1\n2\n'], [1, 2]],
  ['nothing', ['\x1e\n\n'], []],
];
for (const [name, chunks, expected] of SEQUENCES) {
  test(`JSON text sequence: ${name}`, async () => {
    const source = new Source(chunks, 'application/json-seq');
    assert.deepEqual(await all(await open(source, { response: 'sequence' })), expected);
  });
}

test('a text of a sequence does not wait for the next one', async () => {
  const source = new Source(['\x1e{"a":1}\n'], 'application/json-seq', true);
  for await (const value of await open(source, { response: 'sequence' })) {
    assert.deepEqual(value, { a: 1 });
    break;
  }
  assert.ok(source.isCancelled);
});

test('a text of a sequence that is cut off is an error', async () => {
  const source = new Source(['\x1e{"a":\n\x1e2\n'], 'application/json-seq');
  await assert.rejects(all(await open(source, { response: 'sequence' })), DecodingError);
});

test('named events have their name, their data and their id', async () => {
  const source = new Source([
    'event: json\nid: 7\ndata: {"a":1}\n\nevent: text\nid\ndata: {}\n\nevent: new\ndata: hi\n\ndata: 1\n\ndata: end\n\n',
  ]);
  const stream = await open(source, { response: 'namedEvents', textEvents: ['text'], lastEvent: 'end' });
  assert.deepEqual(await all(stream), [
    { event: 'json', data: { a: 1 }, id: '7' },
    { event: 'text', data: '{}' },
    { event: 'new', data: 'hi' },
    { event: 'message', data: 1 },
  ]);
});

test('a long line comes in many chunks', async () => {
  const text = 'x'.repeat(100_000);
  const source = new Source(['"', ...Array.from({ length: 50 }, () => text), '"\n'], 'application/jsonl');
  const [value] = await all(await open(source, { response: 'lines' }));
  assert.equal((value as string).length, 5_000_000);
});

test('data that is no JSON is an error that shows it', async () => {
  const source = new Source(['data: 1\n\ndata: oops\n\n'], 'text/event-stream', true);
  await assert.rejects(all(await open(source)), (error: unknown) => {
    return (
      error instanceof DecodingError &&
      error.message.startsWith('op: an event of the stream (text/event-stream) is not valid JSON') &&
      error.rawBody === 'oops'
    );
  });
  assert.ok(source.isCancelled);
});

test('another content type is not an event stream', async () => {
  await assert.rejects(open(new Source(['{"a":1}'], 'application/json')), (error: unknown) => {
    return (
      error instanceof DecodingError &&
      error.message === 'op: the response (application/json) is not an event stream' &&
      error.rawBody === '{"a":1}'
    );
  });
});

test('an error status is an error before the stream', async () => {
  const call = new FakeServer(json({}, 429)).call({ response: 'events' }, {}, { maxRetries: 0 });
  await assert.rejects(call, RateLimitError);
});

test('leaving the loop closes the stream', async () => {
  const source = new Source(['data: 1\n\ndata: 2\n\n'], 'text/event-stream', true);
  for await (const value of await open(source)) {
    assert.equal(value, 1);
    break;
  }
  assert.ok(source.isCancelled);
});

test('a stream can be closed while it waits, and is iterated once', async () => {
  const source = new Source(['data: 1\n\n'], 'text/event-stream', true);
  const stream = await open(source);
  const iterator = stream[Symbol.asyncIterator]();
  assert.deepEqual(await iterator.next(), { done: false, value: 1 });
  const waiting = iterator.next();
  await stream.close();
  assert.deepEqual(await waiting, { done: true, value: undefined });
  assert.ok(source.isCancelled);
  await assert.rejects(all(stream), new TypeError('op: the stream has already been closed'));
  const other = await open(new Source(['data: 1\n\n']));
  assert.deepEqual(await all(other), [1]);
  await assert.rejects(all(other), new TypeError('op: the stream has already been closed'));
});

test('a connection that breaks is a connection error', async () => {
  const source = new Source(['data: 1\n\n', new Error('reset')]);
  await assert.rejects(
    all(await open(source)),
    (error: unknown) => error instanceof ConnectionError && error.message === 'op: no response: reset',
  );
});

test('the time limit of the call ends with the headers', async () => {
  const source = new Source(['data: 1\n\n'], 'text/event-stream', true);
  const stream = await open(source, {}, { timeout: 5 });
  const iterator = stream[Symbol.asyncIterator]();
  assert.deepEqual(await iterator.next(), { done: false, value: 1 });
  const waiting = iterator.next();
  const isLate = new Promise((resolve) => setTimeout(resolve, 20, 'late'));
  assert.equal(await Promise.race([waiting, isLate]), 'late');
  await stream.close();
  assert.deepEqual(await waiting, { done: true, value: undefined });
});

test('the signal of the call ends the stream', async () => {
  const server = new TestServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write('data: 1\n\n');
  });
  const baseUrl = await server.start();
  try {
    const controller = new AbortController();
    const op = operation<object, EventStream<number>>({ ...GET, response: 'events' });
    const stream = await new FakeServer().client({ fetch, baseUrl }).call(op, {}, { signal: controller.signal });
    const iterator = stream[Symbol.asyncIterator]();
    assert.deepEqual(await iterator.next(), { done: false, value: 1 });
    const waiting = iterator.next();
    controller.abort();
    await assert.rejects(
      waiting,
      (error: unknown) => error instanceof ConnectionError && error.message === 'op: the call was aborted',
    );
  } finally {
    server.close();
  }
});
