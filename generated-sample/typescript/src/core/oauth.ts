import { agentHeaders } from './agent.js';
import { formBody } from './body.js';
import { Caller } from './caller.js';
import { clock } from './clock.js';
import { own } from './encoding.js';
import { environment } from './environment.js';
import { DecodingError } from './errors.js';
import type { Operation } from './operation.js';
import type { CallOptions, SecretSource } from './options.js';
import { readJson } from './response.js';
import type { TokenSources } from './settings.js';
import { errorClass } from './statuses.js';

/** The client credentials and token endpoint of the OAuth 2 client credentials grant (RFC 6749, section 4.4). */
export interface ClientCredentialsOptions {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes?: readonly string[];
  /** Other parameters of the token request, such as `audience`. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** The place of id and secret; the header `Authorization` by default (RFC 6749, section 2.3.1). */
  readonly sendIn?: 'header' | 'body';
  /** The `fetch` that sends the token request; that of the platform by default. */
  readonly fetch?: typeof fetch;
  /** The header `User-Agent`; not sent by browsers. */
  readonly userAgent?: string;
}

/** Client credentials for the token endpoint of the API. */
export type ClientCredentials = Omit<ClientCredentialsOptions, 'tokenUrl' | 'fetch' | 'userAgent'>;

interface Token {
  readonly access_token: string;
  readonly expires_in?: number;
}

// A token with less time left could expire on its way to the server.
const EXPIRY_MARGIN_MS = 60_000;

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
 * A source of OAuth 2 access tokens for the options `apiKey` or `credentials`. It requests a token for the first call,
 * when the current one is about to expire, and when the API refused it. Concurrent calls share one token request.
 */
export function clientCredentials(options: ClientCredentialsOptions): SecretSource {
  let current: Promise<Token> | undefined;
  let received: (Token & { readonly refreshAt: number }) | undefined;
  const request = async (): Promise<Token> => {
    const token = await fetchToken(options);
    // A lifetime that is not a number of seconds is ignored.
    const lifetime = /^\d+(\.\d+)?$/.test(String(token.expires_in)) ? Number(token.expires_in) * 1000 : Infinity;
    // Half of a short lifetime: with the margin alone, every call would request a token.
    received = { ...token, refreshAt: clock.now() + Math.max(lifetime - EXPIRY_MARGIN_MS, lifetime / 2) };
    return token;
  };
  const reset = (): void => void (current = received = undefined);
  const source: SecretSource = async () => {
    if (received && clock.now() >= received.refreshAt) {
      reset();
    }
    current ??= request().catch((error: unknown) => {
      reset();
      throw error;
    });
    return (await current).access_token;
  };
  source.renew = (refused) => {
    if (refused === received?.access_token) {
      reset();
    }
  };
  return source;
}

/**
 * Token sources for the security schemes with these token URLs. They use the option `clientCredentials` or, without it and
 * without an API key, the environment variables with id and secret. Clients with equal credentials share their tokens.
 */
export function tokenSources(
  urls: Readonly<Record<string, string>>,
  idVariable: string,
  secretVariable: string,
): TokenSources {
  const sourcesByFetch = new WeakMap<typeof fetch, Record<string, SecretSource>>();
  return (scheme, settings, options: CallOptions & { readonly clientCredentials?: ClientCredentials }) => {
    const url = own(urls, scheme);
    const credentials =
      options.clientCredentials ??
      (environment(settings.apiKeyVariable) === undefined
        ? environmentCredentials(idVariable, secretVariable)
        : undefined);
    if (url === undefined || !credentials) {
      return undefined;
    }
    const { fetch: send = fetch } = options;
    const { userAgent } = settings;
    const baseUrl = options.baseUrl ?? environment(settings.baseUrlVariable) ?? settings.baseUrl;
    const tokenUrl = new URL(url, baseUrl).href;
    const sources = sourcesByFetch.get(send) ?? {};
    sourcesByFetch.set(send, sources);
    return (sources[JSON.stringify([tokenUrl, credentials])] ??= clientCredentials({
      ...credentials,
      tokenUrl,
      fetch: send,
      ...(userAgent && { userAgent }),
    }));
  };
}

function environmentCredentials(idVariable: string, secretVariable: string): ClientCredentials | undefined {
  const clientId = environment(idVariable);
  const clientSecret = environment(secretVariable);
  return clientId && clientSecret ? { clientId, clientSecret } : undefined;
}

async function fetchToken({
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
  // The characters of RFC 6749, appendix A.12, except the space, which a bearer token cannot contain (RFC 6750, section 2.1).
  if (typeof data?.access_token !== 'string' || !/^[!-~]+$/.test(data.access_token)) {
    throw new DecodingError(requestToken.id, "the response has no usable 'access_token'", rawBody);
  }
  return data;
}
