import type { CallError, ErrorClass, ErrorKinds } from './errors.js';
import type { AttemptInfo, CallOptions, Hooks, OutcomeInfo, SecretSource } from './options.js';

/** A security scheme of the API (OpenAPI, Security Scheme Object). */
export interface SecurityScheme {
  readonly kind: 'basic' | 'bearer' | 'apiKey' | 'oauth2' | 'openIdConnect' | 'other';
  /** The location of an API key. */
  readonly in?: 'header' | 'query' | 'cookie';
  /** The name of the header, query parameter or cookie with the API key. */
  readonly name?: string;
  /** Adds an API key to a request; the function that belongs to `in`. */
  readonly place?: KeyPlace;
}

/** A request to which credentials are added. */
export interface Signing {
  url: string;
  readonly headers: Headers;
  /** Sets a header, `Authorization` by default. A header that the caller set stays. */
  readonly header: (value: string, name?: string) => void;
}

/** Adds an API key to a request. */
export type KeyPlace = (request: Signing, name: string, key: string) => void;

/** The token source of a security scheme without another credential; undefined when the scheme has none. */
export type TokenSources = (scheme: string, settings: ClientSettings, options: CallOptions) => SecretSource | undefined;

/** The properties of an API that its generated client passes to the runtime. */
export interface ClientSettings {
  readonly baseUrl: string;
  /** The environment variable that overrides `baseUrl`. */
  readonly baseUrlVariable?: string;
  /** The environment variable with the API key. */
  readonly apiKeyVariable: string;
  /** The header `User-Agent`; not sent by browsers. */
  readonly userAgent?: string;
  /** The response header with the request id; `X-Request-Id` by default. */
  readonly requestIdHeader?: string;
  /** Headers of every request by name in lower case; those of operations and options override them. */
  readonly constantHeaders?: Readonly<Record<string, string>>;
  /** Puts the options that set a header among the headers. */
  readonly namedHeaders?: (options: CallOptions) => CallOptions;
  readonly tokens?: TokenSources;
  /** The security schemes by name. */
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  /** The security of a call of `request`, like that of most operations; each scheme with a credential when absent. */
  readonly security?: readonly (readonly string[])[];
  /** The media type in which `request` sends objects: that of most request bodies; JSON when absent. */
  readonly bodyType?: string;
  /** The response header (`true`/`false`) that overrides the retry policy. */
  readonly retryHeader?: string;
  /** The idempotency header, and the methods for which a key is generated. */
  readonly idempotency?: { readonly header: string; readonly methods: readonly string[] };
  /** The kinds of errors by their bodies. */
  readonly errorKinds?: ErrorKinds;
  /** The error class of a response; always `ApiError` when absent. */
  readonly errorClass?: (status: number, rawBody: string, kinds?: ErrorKinds) => ErrorClass;
  /** Calls the hooks; none are called when absent. */
  readonly observe?: Observe;
  /** Follows redirects; none are followed when absent. */
  readonly follow?: Follow;
}

/** Sends a request and follows redirects; undefined, without sending it, if the options of the call do not want that. */
export type Follow = (
  call: {
    readonly operation: { readonly accept?: string };
    readonly options: { readonly redirects?: 'refuse' | 'follow'; readonly fetch?: typeof fetch };
  },
  url: string,
  init: RequestInit,
) => Promise<Response> | undefined;

/** Reports the start of an attempt. The function it returns reports the end, and the one after it the wait for a retry. */
export type Observe = (
  call: {
    readonly operation: { readonly id: string; readonly method: string };
    readonly options: { readonly hooks?: Hooks };
  },
  url: AttemptInfo['url'],
  attempt: AttemptInfo['attempt'],
) => (result: CallError | Pick<OutcomeInfo, 'status' | 'requestId'>) => (delay: number) => void;
