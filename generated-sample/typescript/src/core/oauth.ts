import { agentHeaders } from './agent.js';
import { formBody } from './body.js';
import { Caller } from './caller.js';
import { clock } from './clock.js';
import { own } from './encoding.js';
import { DecodingError } from './errors.js';
import type { Operation } from './operation.js';
import type { CallOptions, SecretSource, TokenSources } from './options.js';
import { environment } from './request.js';
import { readJson } from './response.js';
import { errorClass } from './statuses.js';

/** With what a client gets its tokens (RFC 6749, section 4.4). */
export interface ClientCredentialsOptions {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes?: readonly string[];
  /** Other parameters of the token request, such as `audience`. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Where id and secret go; in the header `Authorization` when not given. */
  readonly sendIn?: 'header' | 'body';
  /** What sends the request; the platform's `fetch` when not given. */
  readonly fetch?: typeof fetch;
  /** What the header `User-Agent` says, except in browsers. */
  readonly userAgent?: string;
}

/** With what a client gets its tokens from where its API says. */
export type ClientCredentials = Omit<ClientCredentialsOptions, 'tokenUrl' | 'fetch' | 'userAgent'>;

interface Token {
  readonly access_token: string;
  readonly expires_in?: number;
}

// A token that is about to expire could do so on its way to the server.
const MARGIN = 60_000;

const requestToken: Operation<Record<string, string>, Token> = {
  id: 'clientCredentials',
  method: 'POST',
  path: '',
  body: { format: formBody, mediaType: 'application/x-www-form-urlencoded' },
  response: readJson,
  accept: 'application/json',
  security: [['client'], []],
};

/**
 * A source of OAuth 2 access tokens, for `apiKey` or `credentials`. It asks for a token when there is none, when the
 * last one is about to expire, and when the API refused it; never for two at a time.
 */
export function clientCredentials(options: ClientCredentialsOptions): SecretSource {
  let current: Promise<Token> | undefined;
  let known: (Token & { readonly end: number }) | undefined;
  const ask = async (): Promise<Token> => {
    const token = await tokenOf(options);
    // What is no number of seconds says nothing.
    const life = /^\d+(\.\d+)?$/.test(String(token.expires_in)) ? Number(token.expires_in) * 1000 : Infinity;
    // Half of a short life, or every call would ask for a token.
    known = { ...token, end: clock.now() + Math.max(life - MARGIN, life / 2) };
    return token;
  };
  const forget = (): void => void (current = known = undefined);
  const source: SecretSource = async () => {
    if (known && clock.now() >= known.end) {
      forget();
    }
    current ??= ask().catch((error: unknown) => {
      forget();
      throw error;
    });
    return (await current).access_token;
  };
  source.renew = (refused) => {
    if (refused === known?.access_token) {
      forget();
    }
  };
  return source;
}

/**
 * Sources of tokens for the schemes with these token URLs, made with the option `clientCredentials` or, when there is
 * neither it nor a key, with the environment variables for id and secret. Clients with the same of these share tokens.
 */
export function tokenSources(
  urls: Readonly<Record<string, string>>,
  idVariable: string,
  secretVariable: string,
): TokenSources {
  const known = new WeakMap<typeof fetch, Record<string, SecretSource>>();
  return (scheme, settings, options: CallOptions & { readonly clientCredentials?: ClientCredentials }) => {
    const url = own(urls, scheme);
    const given =
      options.clientCredentials ??
      (environment(settings.apiKeyVariable) === undefined ? fromEnvironment(idVariable, secretVariable) : undefined);
    if (url === undefined || !given) {
      return undefined;
    }
    const { fetch: send = fetch } = options;
    const { userAgent } = settings;
    const baseUrl = options.baseUrl ?? environment(settings.baseUrlVariable) ?? settings.baseUrl;
    const tokenUrl = new URL(url, baseUrl).href;
    const sources = known.get(send) ?? {};
    known.set(send, sources);
    return (sources[JSON.stringify([tokenUrl, given])] ??= clientCredentials({
      ...given,
      tokenUrl,
      fetch: send,
      ...(userAgent && { userAgent }),
    }));
  };
}

function fromEnvironment(idVariable: string, secretVariable: string): ClientCredentials | undefined {
  const clientId = environment(idVariable);
  const clientSecret = environment(secretVariable);
  return clientId && clientSecret ? { clientId, clientSecret } : undefined;
}

async function tokenOf({
  tokenUrl,
  clientId,
  clientSecret,
  scopes = [],
  ...options
}: ClientCredentialsOptions): Promise<Token> {
  const { origin, pathname, search } = new URL(tokenUrl);
  const inBody = options.sendIn === 'body';
  const basicAuth = { username: encodeURIComponent(clientId), password: encodeURIComponent(clientSecret) };
  const caller = new Caller(
    { baseUrl: origin, apiKeyVariable: '', securitySchemes: { client: { kind: 'basic' } }, errorClass },
    {
      headers: agentHeaders(options.userAgent),
      ...(options.fetch && { fetch: options.fetch }),
      ...(!inBody && { basicAuth }),
    },
  );
  const args = {
    grant_type: 'client_credentials',
    ...(scopes.length > 0 && { scope: scopes.join(' ') }),
    ...(inBody && { client_id: clientId, client_secret: clientSecret }),
    ...options.parameters,
  };
  const { data, rawBody } = await caller.call({ ...requestToken, path: pathname + search }, args).withResponse();
  // RFC 6749, appendix A.12, without spaces, which no header with a token may have (RFC 6750, section 2.1).
  if (typeof data?.access_token !== 'string' || !/^[!-~]+$/.test(data.access_token)) {
    throw new DecodingError(requestToken.id, "the response has no usable 'access_token'", rawBody);
  }
  return data;
}
