import { record } from './encoding.js';
import type { ErrorClass } from './errors.js';
import type { Call } from './request.js';
import type { ApiResponse } from './response.js';

/** A function that gets a secret. It is called for every request. */
export interface SecretSource {
  (): string | Promise<string>;
  /** Hears of a secret that the server refused with status 401; the request is then made once more with another. */
  renew?(refused: string): void;
}

/** A secret, or a function that gets it. */
export type Secret = string | SecretSource;

/** What satisfies a security scheme: a token or key, or a user name and password. */
export type Credential = Secret | { readonly username: string; readonly password: string };

/** A security scheme of the API. */
export interface SecurityScheme {
  readonly kind: 'basic' | 'bearer' | 'apiKey' | 'oauth2' | 'openIdConnect' | 'other';
  /** Where an API key travels. */
  readonly in?: 'header' | 'query' | 'cookie';
  /** What the header, query parameter or cookie with the API key is called. */
  readonly name?: string;
  /** What adds an API key to a request: the function for the place that `in` names. */
  readonly place?: KeyPlace;
}

/** A request that gets its credentials. */
export interface Signing {
  url: string;
  readonly headers: Headers;
  /** Sets a header, `Authorization` when no other is named, unless the caller gave one. */
  readonly header: (value: string, name?: string) => void;
}

/** What adds an API key to a request. */
export type KeyPlace = (request: Signing, name: string, key: string) => void;

/** What gets tokens for a security scheme for which the caller gives no other credential; undefined when nothing does. */
export type TokenSources = (scheme: string, settings: ClientSettings, options: CallOptions) => SecretSource | undefined;

/** What a generated client says of its API. */
export interface ClientSettings {
  readonly baseUrl: string;
  /** The environment variable that says where the API is instead. */
  readonly baseUrlVariable?: string;
  readonly apiKeyVariable: string;
  /** What `ApiClient` says in the header `User-Agent`, except in browsers. */
  readonly userAgent?: string;
  readonly requestIdHeader?: string;
  readonly tokens?: TokenSources;
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  /** The response header whose value `true` or `false` says whether to try again, whatever the status. */
  readonly retryHeader?: string;
  /** The header by which the API knows a repeated request, and the methods that get one. */
  readonly idempotency?: { readonly header: string; readonly methods: readonly string[] };
  /** Which class the errors with a status have. */
  readonly errorClass?: (status: number) => ErrorClass;
  readonly observe?: Observe;
  /** What follows redirects when the caller wants that. */
  readonly follow?: Follow;
}

/** What sends a request and follows redirects. */
export type Follow = (send: typeof fetch, url: string, init: RequestInit, accept?: string) => Promise<Response>;

/** What hears of an attempt, then of how it ended, then of the wait for another. */
export type Observe = (
  call: Call,
  url: string,
  attempt: number,
) => (response: Partial<Pick<ApiResponse<unknown>, 'status' | 'requestId'>>, error: unknown) => (delay: number) => void;

/** What hooks hear of an attempt to send a request; nothing in it is secret. */
export interface AttemptInfo {
  /** The id of the operation. */
  readonly operation: string;
  /** 1 for the first. */
  readonly attempt: number;
  readonly method: string;
  /** The URL without credentials. */
  readonly url: string;
}

/** What hooks hear when an attempt has ended. */
export interface OutcomeInfo extends AttemptInfo {
  /** The status of the response; undefined when none came. */
  readonly status: number | undefined;
  /** The response header by which the provider's support finds the call. */
  readonly requestId: string | undefined;
  /** In milliseconds. */
  readonly duration: number;
  /** Why the attempt failed; undefined when it did not. */
  readonly error: unknown;
}

/** Functions that hear of every attempt. To change requests or responses, give the client a `fetch` that does. */
export interface Hooks {
  onRequest?(info: AttemptInfo): void;
  onResponse?(info: OutcomeInfo): void;
  /** Called before the wait for another attempt, which takes `delay` milliseconds. */
  onRetry?(info: OutcomeInfo & { readonly delay: number }): void;
}

/** How much of a response is read into memory at most, in bytes after decompression. */
export interface ResponseLimits {
  /** A body: 256 MiB when not given. More of it is a `LimitError`. Files and streams, which the caller reads, have none. */
  readonly body?: number;
  /** The body of an error: 1 MiB when not given. The rest is left out. */
  readonly errorBody?: number;
  /** An event or line of a stream, in characters: 16 Mi when not given. More of it is a `LimitError`. */
  readonly eventLine?: number;
}

/** Options of a client. */
export interface ClientOptions {
  /** The API key or token; when absent, the environment variable that the client names. */
  readonly apiKey?: Secret;
  /** User name and password for HTTP basic authentication. */
  readonly basicAuth?: { readonly username: string; readonly password: string };
  /** Credentials by the name of the security scheme; they win over `apiKey` and `basicAuth`. */
  readonly credentials?: Readonly<Record<string, Credential>>;
  /** The URL that paths are appended to; when absent, that in the environment variable which the client names, or the API's own. */
  readonly baseUrl?: string;
  /** How long an attempt may take until its response is read, in milliseconds; 80,000 when not given, 0 for no limit. */
  readonly timeout?: number;
  /**
   * How often a failed request is sent again, 2 times when not given: after connection errors, time limits and the
   * statuses 408, 409, 429 and 5xx. POST and PATCH only with an idempotency key, streams never.
   */
  readonly maxRetries?: number;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Query parameters beside those of the operation. */
  readonly query?: Readonly<Record<string, string>>;
  /** What sends requests; the platform's `fetch` when not given. */
  readonly fetch?: typeof fetch;
  /**
   * With `follow`, up to 5 redirects of a GET or HEAD are followed, to HTTPS or on the same origin; another origin gets no
   * credential, cookie or header of the caller. All others are errors, as all are without it, in browsers and for `Caller`.
   */
  readonly redirects?: 'refuse' | 'follow';
  /** How much of a response is read into memory. */
  readonly limits?: ResponseLimits;
  readonly hooks?: Hooks;
}

/** Options of one call; each wins over the client's, headers and query parameters one by one. */
export interface RequestOptions extends Omit<ClientOptions, 'fetch' | 'hooks'> {
  /** Ends the call when it is aborted. */
  readonly signal?: AbortSignal;
  /** By which the API knows a repeated call; minted when not given and the API knows such keys. */
  readonly idempotencyKey?: string;
}

/** All options that hold for a call. */
export type CallOptions = ClientOptions & RequestOptions;

/** The options of a client with those of a call or a derived client over them; undefined ones change nothing. */
export function mergeOptions<T extends CallOptions>(options: T, over: CallOptions): T {
  const merged = record(Object.entries(options));
  for (const [name, value] of Object.entries(over)) {
    if (value !== undefined) {
      merged[name] = /^(headers|query|credentials|limits)$/.test(name)
        ? { ...(merged[name] as object), ...(value as object) }
        : value;
    }
  }
  return merged as T;
}
