import { own } from './encoding.js';
import { environment } from './environment.js';
import type { Credential, SecretSource } from './options.js';
import { setHeader } from './request.js';
import type { Call, PreparedRequest } from './request.js';
import type { Signing } from './settings.js';

/** A request with its credentials. */
export interface SignedRequest {
  readonly url: string;
  readonly headers: Headers;
  /** Tells the source of the secret that the server refused it; absent without a source that can renew it. */
  renew?: (() => void) | undefined;
}

/** The request with the credentials that the operation requires. Headers that the caller set stay. */
export async function sign(call: Call, prepared: PreparedRequest): Promise<SignedRequest> {
  const { id } = call.operation;
  const headers = new Headers(prepared.headers);
  const header: Signing['header'] = (value, name = 'Authorization') =>
    prepared.headers.has(name) || setHeader(id, headers, name, value);
  const request: Signing & SignedRequest = { url: prepared.url, headers, header };
  for (const scheme of selectSchemes(call, call.operation, prepared)) {
    const { place, name = '' } = own(call.settings.securitySchemes, scheme) ?? {};
    const credential = credentialOf(call, scheme) as Credential;
    if (typeof credential === 'object') {
      header(`Basic ${base64(`${credential.username}:${credential.password}`)}`);
      continue;
    }
    const secret = typeof credential === 'string' ? credential : await credential();
    if (place) {
      place(request, name, secret);
    } else {
      header(`Bearer ${secret}`);
    }
    request.renew ??= (credential as Partial<SecretSource>).renew?.bind(credential, secret);
  }
  return request;
}

// The first alternative with a credential for each of its schemes; the anonymous one comes last.
function selectSchemes(
  call: Call,
  { id, security = [] }: Call['operation'],
  { headers, server }: PreparedRequest,
): readonly string[] {
  const isComplete = (schemes: readonly string[], apiKey?: string): boolean =>
    schemes.every((name) => credentialOf(call, name, apiKey));
  const selected =
    security.find((schemes) => schemes.length && isComplete(schemes)) ?? security.find((schemes) => !schemes.length);
  // What is called instead of the server, such as a gateway, may add the credentials.
  if (server && security.length && !selected && !headers.has('Authorization')) {
    const key = security.some((schemes) => isComplete(schemes, 'key'))
      ? `, apiKey or the variable ${call.settings.apiKeyVariable}`
      : '';
    const needed = security.map((schemes) => `credentials: { ${schemes.join(', ')} }`).join(' or ');
    throw new TypeError(`${id}: no credential; give ${needed}${key}`);
  }
  return selected ?? [];
}

function credentialOf({ settings, options }: Call, name: string, apiKey = options.apiKey): Credential | undefined {
  const configured = own(options.credentials, name);
  const { kind = 'other' } = own(settings.securitySchemes, name) ?? {};
  if (configured || kind === 'other') {
    return configured;
  }
  return kind === 'basic'
    ? options.basicAuth
    : (apiKey ?? settings.tokens?.(name, settings, options) ?? environment(settings.apiKeyVariable));
}

// RFC 7617, section 2.1: user name and password as UTF-8.
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
