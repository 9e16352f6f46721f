import { DecodingError, LimitError } from './errors.js';
import { parse } from './json.js';
import { parseJson, wholeText } from './response.js';
import type { Exchange, ResponseReader } from './response.js';

/** A server-sent event. A line of a JSON stream is an event of the type `message`. */
export interface ServerSentEvent {
  /** The type of the event; `message` by default. */
  readonly event: string;
  readonly data: string;
  /** The last event id: the id of the event or of the last one with an id; empty without one. */
  readonly id: string;
}

/** Throws a `LimitError` for an event with too many characters. */
type CheckLength = (length: number) => void;

/** Reads the value of an event. */
type EventReader = (event: ServerSentEvent, exchange: Exchange) => unknown;

/** Parses the lines of a stream into events. */
type EventParser = (lines: AsyncIterable<string>, checkLength: CheckLength) => AsyncIterable<ServerSentEvent>;

/**
 * The values of a stream, as they arrive. A stream can be iterated once. The end of the loop closes it; a stream that is
 * not iterated must be closed. The option `timeout` does not apply to it.
 */
export class EventStream<T> implements AsyncIterable<T> {
  readonly #exchange: Exchange;
  readonly #parse: EventParser;
  readonly #read: EventReader;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  #state: 'open' | 'read' | 'closed' = 'open';

  constructor(exchange: Exchange, parse: EventParser, read: EventReader = dataOf) {
    this.#exchange = exchange;
    this.#parse = parse;
    this.#read = read;
    this.#reader = exchange.response.body?.getReader();
    exchange.limit.isKept = true;
  }

  /** Closes the stream and its connection. */
  async close(): Promise<void> {
    this.#state = 'closed';
    this.#exchange.limit.isKept = false;
    this.#exchange.limit.stop();
    await this.#reader?.cancel().catch(() => undefined);
  }

  /** The data of each event, or its name and its data, depending on the operation. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const event of this.events()) {
      if (event.data === this.#exchange.operation.lastEvent) {
        return;
      }
      yield this.#read(event, this.#exchange) as T;
    }
  }

  /** The events, including the one that ends the stream. */
  async *events(): AsyncGenerator<ServerSentEvent, void, undefined> {
    if (this.#state !== 'open') {
      throw new TypeError(`${this.#exchange.operation.id}: the stream has already been ${this.#state}`);
    }
    this.#state = 'read';
    try {
      yield* this.#parse(lines(this.#chunks(), this.#checkLength), this.#checkLength);
    } finally {
      await this.close();
    }
  }

  readonly #checkLength: CheckLength = (length) => {
    const { operation, options } = this.#exchange;
    const limit = options.limits.eventLine ?? 2 ** 24;
    if (!(length <= limit)) {
      throw new LimitError(operation.id, 'eventLine', limit);
    }
  };

  async *#chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    while (this.#reader && this.#state === 'read') {
      const { done, value } = await this.#reader.read().catch((cause) => {
        throw this.#exchange.limit.explain(cause);
      });
      if (done) {
        return;
      }
      yield value;
    }
  }
}

function dataOf({ data }: ServerSentEvent, exchange: Exchange): unknown {
  return parseJson(exchange, 'an event of the stream', data);
}

/** Reads server-sent events whose data is JSON. */
export const readEvents: ResponseReader = (exchange) => eventStream(exchange, dataOf);

/** Reads server-sent events whose data is text. */
export const readEventTexts: ResponseReader = (exchange) => eventStream(exchange, ({ data }) => data);

/** Reads server-sent events as objects with the name of the event, its data, and its id if it has one. */
export const readNamedEvents: ResponseReader = (exchange) =>
  eventStream(exchange, ({ event, data, id }) => ({
    event,
    data: exchange.operation.textEvents?.includes(event) ? data : jsonOrText(data, exchange, event),
    ...(id === '' ? {} : { id }),
  }));

// An event that is not known here may have text as its data, which is kept.
function jsonOrText(text: string, { operation }: Exchange, event: string): unknown {
  try {
    return parse(text, operation.int64, event);
  } catch {
    return text;
  }
}

async function eventStream(exchange: Exchange, read: EventReader): ReturnType<ResponseReader> {
  const { operation, response } = exchange;
  const type = response.headers.get('Content-Type') ?? 'no content type';
  if (!/^text\/event-stream\b/i.test(type)) {
    throw new DecodingError(operation.id, `the response (${type}) is not an event stream`, await wholeText(exchange));
  }
  return { data: new EventStream(exchange, events, read), rawBody: '' };
}

/** Reads lines of JSON. */
export const readLines: ResponseReader = async (exchange) => ({
  data: new EventStream(exchange, jsonLines),
  rawBody: '',
});

/** Reads a JSON text sequence (RFC 7464). */
export const readSequence: ResponseReader = async (exchange) => ({
  data: new EventStream(exchange, jsonSequence),
  rawBody: '',
});

async function* jsonLines(source: AsyncIterable<string>): AsyncGenerator<ServerSentEvent, void, undefined> {
  for await (const line of source) {
    if (line.trim() !== '') {
      yield { event: 'message', data: line, id: '' };
    }
  }
}

// A text begins with a record separator and ends with a line feed, and may have line feeds inside. It is complete at the
// line feed behind its last bracket, so that it need not wait for the next one.
async function* jsonSequence(
  source: AsyncIterable<string>,
  checkLength: CheckLength,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  let data = '';
  let depth = 0;
  for await (const line of source) {
    const parts = line.split('\x1e');
    for (const [index, part] of parts.entries()) {
      checkLength(data.length + part.length);
      data += part;
      depth += openBrackets(part);
      if (index < parts.length - 1 || depth <= 0) {
        if (data.trim() !== '') {
          yield { event: 'message', data, id: '' };
        }
        data = '';
        depth = 0;
      } else {
        data += '\n';
      }
    }
  }
  if (data.trim() !== '') {
    yield { event: 'message', data, id: '' };
  }
}

// The number of brackets outside of strings that are opened and not closed.
function openBrackets(line: string): number {
  let open = 0;
  let isString = false;
  for (let i = 0; i < line.length; i++) {
    const char = line[i] ?? '';
    if (char === '"') {
      isString = !isString;
    } else if (isString) {
      i += char === '\\' ? 1 : 0;
    } else {
      open += '[{'.includes(char) ? 1 : ']}'.includes(char) ? -1 : 0;
    }
  }
  return open;
}

// HTML, "Interpreting an event stream": a blank line ends an event, and one without it at the end is discarded.
async function* events(
  source: AsyncIterable<string>,
  checkLength: CheckLength,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  let event = '';
  let id = '';
  let data: string[] = [];
  let length = 0;
  for await (const line of source) {
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/su.exec(line) ?? [];
    if (field === 'data') {
      checkLength((length += line.length));
      data.push(value);
    } else if (field === 'event') {
      event = value;
    } else if (field === 'id' && !value.includes('\0')) {
      id = value;
    } else if (line === '') {
      if (data.length > 0) {
        yield { event: event || 'message', data: data.join('\n'), id };
      }
      event = '';
      data = [];
      length = 0;
    }
  }
}

// A line ends with CR, LF or CRLF, which may be split between two chunks. The last line ends with the stream.
async function* lines(
  chunks: AsyncIterable<Uint8Array>,
  checkLength: CheckLength,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  let endedInReturn = false;
  for await (const chunk of chunks) {
    let text = decoder.decode(chunk, { stream: true });
    if (endedInReturn && text.startsWith('\n')) {
      text = text.slice(1);
      endedInReturn = false;
    }
    const parts = text.split(/\r\n|\n|\r/);
    endedInReturn = text === '' ? endedInReturn : text.endsWith('\r');
    parts[0] = rest + parts[0];
    rest = parts.pop() ?? '';
    for (const line of parts) {
      checkLength(line.length);
      yield line;
    }
    checkLength(rest.length);
  }
  rest += decoder.decode();
  if (rest !== '') {
    yield rest;
  }
}
