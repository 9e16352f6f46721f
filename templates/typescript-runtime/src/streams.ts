import { DecodingError, LimitError } from './errors.js';
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

/** Parses the lines of a stream into events. */
type EventParser = (lines: AsyncIterable<string>, checkLength: CheckLength) => AsyncIterable<ServerSentEvent>;

/**
 * The values of a stream, as they arrive. A stream can be iterated once. The end of the loop closes it; a stream that is
 * not iterated must be closed. The option `timeout` does not apply to it.
 */
export class EventStream<T> implements AsyncIterable<T> {
  readonly #exchange: Exchange;
  readonly #parse: EventParser;
  readonly #isText: boolean;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  #state: 'open' | 'read' | 'closed' = 'open';

  constructor(exchange: Exchange, parse: EventParser, isText = false) {
    this.#exchange = exchange;
    this.#parse = parse;
    this.#isText = isText;
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

  /** The data of each event: text or a JSON value, depending on the operation. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    const { operation, response } = this.#exchange;
    for await (const { data } of this.events()) {
      if (data === operation.lastEvent) {
        return;
      }
      yield (this.#isText ? data : parseJson(operation.id, 'an event of the stream', response, data)) as T;
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
    const { operation, limits } = this.#exchange;
    const limit = limits.eventLine ?? 2 ** 24;
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

/** Reads server-sent events whose data is JSON. */
export const readEvents: ResponseReader = (exchange) => eventStream(exchange, false);

/** Reads server-sent events whose data is text. */
export const readEventTexts: ResponseReader = (exchange) => eventStream(exchange, true);

async function eventStream(exchange: Exchange, isText: boolean): ReturnType<ResponseReader> {
  const { operation, response } = exchange;
  const type = response.headers.get('Content-Type') ?? 'no content type';
  if (!/^text\/event-stream\b/i.test(type)) {
    throw new DecodingError(operation.id, `the response (${type}) is not an event stream`, await wholeText(exchange));
  }
  return { data: new EventStream(exchange, events, isText), rawBody: '' };
}

/** Reads lines of JSON. */
export const readLines: ResponseReader = async (exchange) => ({
  data: new EventStream(exchange, jsonLines),
  rawBody: '',
});

async function* jsonLines(source: AsyncIterable<string>): AsyncGenerator<ServerSentEvent, void, undefined> {
  for await (const line of source) {
    if (line.trim() !== '') {
      yield { event: 'message', data: line, id: '' };
    }
  }
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
