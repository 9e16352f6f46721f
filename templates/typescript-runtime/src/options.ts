/** A secret, or a function that gets it; the function is called for every request. */
export type Secret = string | (() => string | Promise<string>);

/** What satisfies a security scheme: a token or key, or a user name and password. */
export type Credential = Secret | { readonly username: string; readonly password: string };

/** A security scheme of the API. */
export interface SecurityScheme {
  readonly kind: 'basic' | 'bearer' | 'apiKey' | 'oauth2' | 'openIdConnect' | 'other';
  /** Where an API key travels. */
  readonly in?: 'header' | 'query' | 'cookie';
  /** What the header, query parameter or cookie with the API key is called. */
  readonly name?: string;
}

/** What a generated client says of its API. */
export interface ClientSettings {
  readonly baseUrl: string;
  /** The environment variable that says where the API is instead. */
  readonly baseUrlVariable?: string;
  readonly apiKeyVariable: string;
  readonly requestIdHeader?: string;
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
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
  /** How long a call may take until its response is read, in milliseconds; 80,000 when not given, 0 for no limit. */
  readonly timeout?: number;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What sends requests; the platform's `fetch` when not given. */
  readonly fetch?: typeof fetch;
}

/** Options of one call; each wins over the client's. */
export interface RequestOptions {
  readonly apiKey?: Secret;
  readonly baseUrl?: string;
  /** In milliseconds; 0 for no limit. */
  readonly timeout?: number;
  /** Ends the call when it is aborted. */
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  /** Query parameters beside those of the operation. */
  readonly query?: Readonly<Record<string, string>>;
}
