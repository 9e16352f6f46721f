import { environment } from './request.js';

/** How an API signs its webhooks. */
export interface WebhookScheme {
  /** The header that holds the signature. */
  readonly header: string;
  /** Its value, such as `t={timestamp},v1={signature}`. */
  readonly format: string;
  /** What stands between the parts of the value, of which a header may have others and several alike; one part when not given. */
  readonly separator?: string;
  /** What is signed, such as `{timestamp}.{body}`. */
  readonly content: string;
  readonly algorithm: 'SHA-1' | 'SHA-256' | 'SHA-512';
  readonly encoding: 'hex' | 'base64';
  /** The header that holds the message's id. */
  readonly idHeader?: string;
  /** The header that holds the time, when the one of the signature does not. */
  readonly timestampHeader?: string;
  /** How many seconds the time may differ from the receiver's. */
  readonly tolerance?: number;
  /** Secrets are base64 behind this prefix. */
  readonly base64SecretPrefix?: string;
  /** The environment variable that holds the secret. */
  readonly secretVariable: string;
}

/** How webhooks are received. */
export interface WebhookOptions {
  /** The secret of the webhook endpoint, or several while one replaces another; from the environment when not given. */
  readonly secret?: string | readonly string[];
  /** How many seconds the time of a message may differ from the clock's. */
  readonly tolerance?: number;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
}

/** A body as it was received; another JSON text of the same value has another signature. */
export type WebhookBody = string | Uint8Array | ArrayBuffer;

/** The value of the header that holds the signature, or all headers of the request. */
export type WebhookHeaders =
  | string
  | null
  | undefined
  | { get(name: string): string | null | undefined }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A webhook is not signed as it should be, is too old, or cannot be read. Answer it with status 400. */
export class WebhookError extends Error {
  // Not the class's own name, which minifiers shorten.
  override readonly name = 'WebhookError';
}

/** Reads webhooks that are signed. */
export class WebhookReader<T> {
  readonly #scheme: WebhookScheme;
  readonly #options: WebhookOptions;
  readonly #tolerance: number;

  constructor(scheme: WebhookScheme, options: WebhookOptions) {
    this.#scheme = scheme;
    this.#options = options;
    this.#tolerance = options.tolerance ?? scheme.tolerance ?? 300;
    if (!(this.#tolerance >= 0 && this.#tolerance < Infinity)) {
      throw new TypeError(`the tolerance of webhooks must be a number of seconds, not ${this.#tolerance}`);
    }
  }

  /** A reader of messages of another type. */
  protected reader<Other>(): WebhookReader<Other> {
    return new WebhookReader(this.#scheme, this.#options);
  }

  /**
   * What a webhook says.
   *
   * @param body the body as it was received
   * @param headers the value of the header that holds the signature, or all headers of the request
   * @throws {WebhookError} if it is not signed as it should be, too old, or no JSON
   */
  async parse(body: WebhookBody, headers: WebhookHeaders): Promise<T> {
    const bytes = bytesOf(body);
    await this.#verify(bytes, (name) => required(headers, name, this.#scheme.header));
    try {
      return JSON.parse(new TextDecoder().decode(bytes)) as T;
    } catch (cause) {
      throw new WebhookError('the webhook is signed, but its body is no JSON', { cause });
    }
  }

  /** The headers that make a body a webhook, for tests of what receives it. */
  async sign(body: WebhookBody): Promise<Record<string, string>> {
    const { header, format, idHeader, timestampHeader, encoding } = this.#scheme;
    const id = `msg_${crypto.randomUUID()}`;
    const timestamp = String(Math.floor(this.#now()));
    const [key] = await this.#keys();
    const mac = await hmac(key as CryptoKey, this.#content(id, timestamp, bytesOf(body)));
    const signature = encoding === 'hex' ? hex(mac) : btoa(String.fromCharCode(...mac));
    return {
      ...(idHeader && { [idHeader]: id }),
      ...(timestampHeader && { [timestampHeader]: timestamp }),
      [header]: format.replace(TIMESTAMP, timestamp).replace(SIGNATURE, signature),
    };
  }

  async #verify(body: Uint8Array, headers: (name: string) => string): Promise<void> {
    const { header, format, idHeader, timestampHeader, content } = this.#scheme;
    const value = headers(header);
    const id = idHeader ? headers(idHeader) : '';
    const timestamp = timestampHeader ? headers(timestampHeader) : this.#values(TIMESTAMP, value)[0];
    const signatures = this.#values(SIGNATURE, value);
    if (!signatures.length || (timestamp === undefined && format.includes(TIMESTAMP))) {
      throw new WebhookError(`the header ${header} is not of the form '${format}'`);
    }
    if (signatures.length > MOST_SIGNATURES) {
      throw new WebhookError(`the header ${header} has more than ${MOST_SIGNATURES} signatures`);
    }
    if (!(await this.#matches(signatures, this.#content(id, timestamp ?? '', body)))) {
      throw new WebhookError(
        `no signature in the header ${header} matches; compare the secret with the endpoint's, and pass the body as it was received`,
      );
    }
    if (content.includes(TIMESTAMP)) {
      this.#checkTime(timestamp ?? '');
    }
  }

  // The body may be long, so it goes through each key only once, however many signatures the header holds.
  async #matches(signatures: string[], content: Uint8Array<ArrayBuffer>): Promise<boolean> {
    const decode = this.#scheme.encoding === 'hex' ? fromHex : fromBase64;
    let matches = false;
    for (const key of await this.#keys()) {
      const mac = await hmac(key, content);
      for (const signature of signatures) {
        matches = isEqual(mac, decode(signature)) || matches;
      }
    }
    return matches;
  }

  #checkTime(timestamp: string): void {
    if (!/^\d+$/.test(timestamp)) {
      throw new WebhookError("the webhook's timestamp is no number of seconds");
    }
    const age = Math.floor(this.#now()) - Number(timestamp);
    // A clock that is no number must not let everything pass.
    if (!(Math.abs(age) <= this.#tolerance)) {
      throw new WebhookError(
        `the webhook was signed ${Math.abs(age)} seconds ${age > 0 ? 'ago' : 'in the future'}, but ${this.#tolerance} are tolerated`,
      );
    }
  }

  #now(): number {
    return (this.#options.now ?? Date.now)() / 1000;
  }

  /** What stands for the placeholder in a header, wherever it does. */
  #values(placeholder: string, header: string): string[] {
    const { format, separator } = this.#scheme;
    const parts = (text: string): string[] => (separator ? text.split(separator) : [text]).map((part) => part.trim());
    return parts(format).flatMap((part) => {
      const [before = '', after] = part.split(placeholder);
      return after === undefined
        ? []
        : parts(header)
            .filter(
              (given) =>
                given.length > before.length + after.length && given.startsWith(before) && given.endsWith(after),
            )
            .map((given) => given.slice(before.length, given.length - after.length));
    });
  }

  #content(id: string, timestamp: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
    // In one pass, for an id that looks like a placeholder is none.
    const filled = (text: string): Uint8Array =>
      new TextEncoder().encode(
        text.replace(/\{(id|timestamp)\}/g, (placeholder) => (placeholder === TIMESTAMP ? timestamp : id)),
      );
    const [before = '', after = ''] = this.#scheme.content.split('{body}');
    const [start, end] = [filled(before), filled(after)];
    const content = new Uint8Array(start.length + body.length + end.length);
    content.set(start);
    content.set(body, start.length);
    content.set(end, start.length + body.length);
    return content;
  }

  #keys(): Promise<CryptoKey[]> {
    const { secretVariable, algorithm, base64SecretPrefix } = this.#scheme;
    const given = this.#options.secret ?? environment(secretVariable) ?? [];
    const secrets = typeof given === 'string' ? [given] : given;
    if (!secrets.length || !secrets.every((secret) => secret.trim())) {
      throw new TypeError(
        `there is no secret for webhooks; give one as an option or set the environment variable ${secretVariable}`,
      );
    }
    return Promise.all(
      secrets.map((secret) =>
        crypto.subtle.importKey('raw', keyBytes(secret, base64SecretPrefix), { name: 'HMAC', hash: algorithm }, false, [
          'sign',
        ]),
      ),
    );
  }
}

const SIGNATURE = '{signature}';
const TIMESTAMP = '{timestamp}';
const MOST_SIGNATURES = 100;

async function hmac(key: CryptoKey, content: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, content));
}

// Every byte is looked at, for the time that this takes must not tell where signatures differ.
function isEqual(bytes: Uint8Array, others: Uint8Array | undefined): boolean {
  return others?.length === bytes.length && !bytes.reduce((found, byte, at) => found | (byte ^ (others[at] ?? 0)), 0);
}

function keyBytes(secret: string, prefix: string | undefined): Uint8Array<ArrayBuffer> {
  if (prefix === undefined) {
    return new TextEncoder().encode(secret);
  }
  const key = fromBase64(secret.startsWith(prefix) ? secret.slice(prefix.length) : secret);
  if (!key?.length) {
    throw new TypeError(`the secret of the webhooks is not '${prefix}' and base64`);
  }
  return key;
}

function required(headers: WebhookHeaders, name: string, signatureHeader: string): string {
  const value = headerOf(headers, name, signatureHeader)?.trim();
  if (!value) {
    throw new WebhookError(`there is no header ${name}`);
  }
  return value;
}

function headerOf(headers: WebhookHeaders, name: string, signatureHeader: string): string | null | undefined {
  if (!headers || typeof headers === 'string') {
    return name === signatureHeader ? headers : undefined;
  }
  if (typeof headers.get === 'function') {
    return headers.get(name);
  }
  const found: unknown = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  return typeof found === 'string' ? found : (found as readonly string[] | undefined)?.[0];
}

function bytesOf(body: WebhookBody): Uint8Array {
  if (typeof body === 'string') {
    return new TextEncoder().encode(body);
  }
  if (body instanceof Uint8Array || body instanceof ArrayBuffer) {
    return new Uint8Array(body);
  }
  throw new TypeError('pass the body of a webhook as it was received, as text or bytes, not what it was parsed to');
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(text: string): Uint8Array<ArrayBuffer> | undefined {
  return /^([\da-f]{2})+$/i.test(text)
    ? Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16))
    : undefined;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
