import { own } from './encoding.js';
import { environment } from './environment.js';
import type { CallOptions, Credential, SecretSource } from './options.js';
import { setHeader } from './request.js';
import type { Call, PreparedRequest } from './request.js';
import type { ClientSettings, Signing } from './settings.js';

/** A request with its credentials. */
export interface SignedRequest {
  readonly url: string;
  readonly headers: Headers;
  /** Tells the source of the secret that the server refused it; absent without a source that can renew it. */
  renew?: () => void;
}

/** The request with the credentials that the operation requires. Headers that the caller set stay. */
export async function sign(call: Call, { url, headers: unsigned }: PreparedRequest): Promise<SignedRequest> {
  const { id } = call.operation;
  const headers = new Headers(unsigned);
  const header: Signing['header'] = (value, name = 'Authorization') =>
    unsigned.has(name) || setHeader(id, headers, name, value);
  const request: Signing & SignedRequest = { url, headers, header };
  for (const scheme of selectSchemes(call, unsigned)) {
    const { place, name = '' } = own(call.settings.securitySchemes, scheme) ?? {};
    const credential = credentialOf(scheme, call.settings, call.options) as Credential;
    if (typeof credential === 'object') {
      header(`Basic ${base64(`${credential.username}:${credential.password}`)}`);
      continue;
    }
    const source: SecretSource = typeof credential === 'string' ? () => credential : credential;
    const secret = await source();
    if (place) {
      place(request, name, secret);
    } else {
      header(`Bearer ${secret}`);
    }
    if (source.renew) {
      request.renew = () => source.renew?.(secret);
    }
  }
  return request;
}

// The first alternative with a credential for each of its schemes; the anonymous one comes last.
function selectSchemes(
  { operation: { id, security = [] }, settings, options }: Call,
  headers: Headers,
): readonly string[] {
  const isComplete = (schemes: readonly string[], given = options): boolean =>
    schemes.every((name) => credentialOf(name, settings, given));
  const selected =
    security.find((schemes) => schemes.length && isComplete(schemes)) ?? security.find((schemes) => !schemes.length);
  if (security.length && !selected && !headers.has('Authorization')) {
    const key = security.some((schemes) => isComplete(schemes, { ...options, apiKey: 'key' }))
      ? `, apiKey or the variable ${settings.apiKeyVariable}`
      : '';
    const needed = security.map((schemes) => `credentials: { ${schemes.join(', ')} }`).join(' or ');
    throw new TypeError(`${id}: no credential; give ${needed}${key}`);
  }
  return selected ?? [];
}

function credentialOf(name: string, settings: ClientSettings, options: CallOptions): Credential | undefined {
  const configured = own(options.credentials, name);
  const kind = own(settings.securitySchemes, name)?.kind;
  if (configured || !kind || kind === 'other') {
    return configured;
  }
  return kind === 'basic'
    ? options.basicAuth
    : (options.apiKey ?? settings.tokens?.(name, settings, options) ?? environment(settings.apiKeyVariable));
}

// RFC 7617, section 2.1: user name and password as UTF-8.
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
