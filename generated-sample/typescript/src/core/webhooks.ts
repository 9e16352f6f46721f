import { environment } from './environment.js';
import { parse } from './json.js';
import type { Shape } from './json.js';
import type { Bytes } from './types.js';

/** The signature scheme of an API's webhooks. */
export interface WebhookScheme {
  /** The name of the header with the signature. */
  readonly header: string;
  /** The format of the header value, such as `t={timestamp},v1={signature}`. */
  readonly format: string;
  /** The separator of the parts of the header value, which may be unknown or repeated; the value is one part by default. */
  readonly separator?: string;
  /** The signed content, such as `{timestamp}.{body}`. */
  readonly content: string;
  readonly algorithm: 'SHA-1' | 'SHA-256' | 'SHA-512';
  readonly encoding: 'hex' | 'base64';
  /** The name of the header with the message id. */
  readonly idHeader?: string;
  /** The name of the header with the timestamp, if it is not part of the signature header. */
  readonly timestampHeader?: string;
  /** The allowed difference between the timestamp and the receiver's clock, in seconds; 300 by default. */
  readonly tolerance?: number;
  /** The prefix of base64 secrets; secrets are plain text when absent. */
  readonly base64SecretPrefix?: string;
  /** The environment variable with the secret. */
  readonly secretVariable: string;
  /** The places of 64-bit integers in events. */
  readonly int64?: Shape;
}

/** Options of a webhook reader. */
export interface WebhookOptions {
  /** The secret of the webhook endpoint, or several during a rotation; read from the environment variable by default. */
  readonly secret?: string | readonly string[];
  /** The allowed difference between the timestamp and the clock, in seconds; the default depends on the API. */
  readonly tolerance?: number;
  /** The clock, in milliseconds since the epoch; `Date.now` by default. */
  readonly now?: () => number;
}

/** A body exactly as received: parsing and serializing it again invalidates the signature. */
export type WebhookBody = string | Uint8Array | ArrayBuffer;

/** The value of the signature header, or all headers of the request. */
export type WebhookHeaders =
  | string
  | null
  | undefined
  | { get(name: string): string | null | undefined }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A webhook has no valid signature, is too old, or is not JSON. Respond with status 400. */
export class WebhookError extends Error {
  // Not `constructor.name`, which minifiers shorten.
  override readonly name = 'WebhookError';
}

/** Verifies and parses signed webhooks. */
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

  /** A reader for another type of event with the same options. */
  protected reader<Other>(scheme = this.#scheme): WebhookReader<Other> {
    return new WebhookReader(scheme, this.#options);
  }

  /**
   * The event of a webhook with a valid signature.
   *
   * @param body - the body exactly as received
   * @param headers - the value of the signature header, or all headers of the request
   * @throws {@link WebhookError} if the signature is invalid, the webhook is too old, or its body is not JSON
   */
  async parse(body: WebhookBody, headers: WebhookHeaders): Promise<T> {
    const bytes = bytesOf(body);
    await this.#verify(bytes, (name) => requiredHeader(headers, name, this.#scheme.header));
    try {
      return parse(new TextDecoder().decode(bytes), this.#scheme.int64) as T;
    } catch (cause) {
      throw new WebhookError('the webhook is signed, but its body is not JSON', { cause });
    }
  }

  /** The headers of a signed webhook with this body, for tests of a receiver. */
  async sign(body: WebhookBody): Promise<Record<string, string>> {
    const { header, format, idHeader, timestampHeader, encoding } = this.#scheme;
    const id = `msg_${crypto.randomUUID()}`;
    const timestamp = String(Math.floor(this.#now()));
    const [key] = await this.#keys();
    const mac = await hmac(key as CryptoKey, this.#content(id, timestamp, bytesOf(body)));
    const signature = ENCODINGS[encoding].encode(mac);
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
    if (signatures.length > MAX_SIGNATURES) {
      throw new WebhookError(`the header ${header} has more than ${MAX_SIGNATURES} signatures`);
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

  // The body may be long, so its MAC is computed once per key and not once per signature.
  async #matches(signatures: string[], content: Bytes): Promise<boolean> {
    const { decode } = ENCODINGS[this.#scheme.encoding];
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
      throw new WebhookError("the webhook's timestamp is not a number of seconds");
    }
    const age = Math.floor(this.#now()) - Number(timestamp);
    // Negated, so that NaN from a custom clock fails.
    if (!(Math.abs(age) <= this.#tolerance)) {
      throw new WebhookError(
        `the webhook was signed ${Math.abs(age)} seconds ${age > 0 ? 'ago' : 'in the future'}, but at most ${this.#tolerance} seconds are accepted`,
      );
    }
  }

  #now(): number {
    return (this.#options.now ?? Date.now)() / 1000;
  }

  /** The values of a placeholder of the format, in all parts of a header value. */
  #values(placeholder: string, header: string): string[] {
    const { format, separator } = this.#scheme;
    const parts = (text: string): string[] => (separator ? text.split(separator) : [text]).map((part) => part.trim());
    return parts(format).flatMap((part) => {
      const [before = '', after] = part.split(placeholder);
      return after === undefined
        ? []
        : parts(header)
            .filter(
              (value) =>
                value.length > before.length + after.length && value.startsWith(before) && value.endsWith(after),
            )
            .map((value) => value.slice(before.length, value.length - after.length));
    });
  }

  #content(id: string, timestamp: string, body: Uint8Array): Bytes {
    // In one pass, so that a placeholder in the id is not replaced.
    const fillIn = (text: string): Uint8Array =>
      new TextEncoder().encode(
        text.replace(/\{(id|timestamp)\}/g, (placeholder) => (placeholder === TIMESTAMP ? timestamp : id)),
      );
    const [before = '', after = ''] = this.#scheme.content.split('{body}');
    const [start, end] = [fillIn(before), fillIn(after)];
    const content = new Uint8Array(start.length + body.length + end.length);
    content.set(start);
    content.set(body, start.length);
    content.set(end, start.length + body.length);
    return content;
  }

  #keys(): Promise<CryptoKey[]> {
    const { secretVariable, algorithm, base64SecretPrefix } = this.#scheme;
    const configured = this.#options.secret ?? environment(secretVariable) ?? [];
    const secrets = typeof configured === 'string' ? [configured] : configured;
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
const MAX_SIGNATURES = 100;

const ENCODINGS: Readonly<Record<WebhookScheme['encoding'], Encoding>> = {
  hex: { encode: toHex, decode: fromHex },
  base64: { encode: toBase64, decode: fromBase64 },
};

/** A text encoding of signatures. */
interface Encoding {
  readonly encode: (bytes: Uint8Array) => string;
  /** The bytes of a text; undefined if it is not in this encoding. */
  readonly decode: (text: string) => Uint8Array | undefined;
}

async function hmac(key: CryptoKey, content: Bytes): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, content));
}

// Constant time: the duration must not depend on the position of the first difference.
function isEqual(bytes: Uint8Array, others: Uint8Array | undefined): boolean {
  return (
    others?.length === bytes.length && !bytes.reduce((difference, byte, i) => difference | (byte ^ (others[i] ?? 0)), 0)
  );
}

function keyBytes(secret: string, prefix: string | undefined): Bytes {
  if (prefix === undefined) {
    return new TextEncoder().encode(secret);
  }
  const key = fromBase64(secret.startsWith(prefix) ? secret.slice(prefix.length) : secret);
  if (!key?.length) {
    throw new TypeError(`the secret of the webhooks is not '${prefix}' and base64`);
  }
  return key;
}

function requiredHeader(headers: WebhookHeaders, name: string, signatureHeader: string): string {
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
  throw new TypeError('pass the body of the webhook exactly as received, as text or bytes, not as parsed JSON');
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(text: string): Bytes | undefined {
  return /^([\da-f]{2})+$/i.test(text)
    ? Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16))
    : undefined;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
