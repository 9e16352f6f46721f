import { own } from './encoding.js';
import type { CallOptions, ClientSettings, Credential, Signing } from './options.js';
import { environment, setHeader } from './request.js';
import type { Call, PreparedRequest } from './request.js';

/** A request with its credentials. */
export interface SignedRequest {
  readonly url: string;
  readonly headers: Headers;
  /** Tells the source of a secret that the server refused it. */
  readonly renew: (() => void) | undefined;
}

/** The request with the credentials that the operation asks for. Headers that the caller gave stay. */
export async function sign(call: Call, { url, headers: given }: PreparedRequest): Promise<SignedRequest> {
  const { id } = call.operation;
  const headers = new Headers(given);
  const header: Signing['header'] = (value, name = 'Authorization') =>
    given.has(name) || setHeader(id, headers, name, value);
  const request: Signing = { url, headers, header };
  let renew: (() => void) | undefined;
  for (const scheme of chosen(call)) {
    const { place, name = '' } = own(call.settings.securitySchemes, scheme) ?? {};
    const credential = credentialOf(scheme, call.settings, call.options) as Credential;
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
    if (typeof credential !== 'string' && credential.renew) {
      renew = () => credential.renew?.(secret);
    }
  }
  return { url: request.url, headers, renew };
}

// The first alternative whose schemes all have a credential; anonymous comes last.
function chosen({ operation: { id, security = [] }, settings, options }: Call): readonly string[] {
  const isComplete = (schemes: readonly string[]): boolean =>
    schemes.every((name) => credentialOf(name, settings, options));
  const choice =
    security.find((schemes) => schemes.length && isComplete(schemes)) ?? security.find((schemes) => !schemes.length);
  if (security.length && !choice) {
    throw new TypeError(
      `${id}: no credential for ${security.map((each) => each.join(' and ')).join(' or ')}; give an apiKey or set the variable ${settings.apiKeyVariable}`,
    );
  }
  return choice ?? [];
}

function credentialOf(name: string, settings: ClientSettings, options: CallOptions): Credential | undefined {
  const given = own(options.credentials, name);
  const kind = own(settings.securitySchemes, name)?.kind;
  if (given || !kind || kind === 'other') {
    return given;
  }
  return kind === 'basic'
    ? options.basicAuth
    : (options.apiKey ?? settings.tokens?.(name, settings, options) ?? environment(settings.apiKeyVariable));
}

/** Text as UTF-8 in base64. */
export function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
