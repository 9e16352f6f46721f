import { percentEncode } from './encoding.js';
import type { ClientOptions, ClientSettings, Credential, RequestOptions, Secret, SecurityScheme } from './options.js';
import type { Descriptor } from './operation.js';

/** Where the parts of a credential go. */
export interface Target {
  header(name: string, value: string): void;
  query(name: string, value: string): void;
  cookie(name: string, value: string): void;
}

/** Adds the credentials of the first alternative of the operation whose schemes all have one; anonymous comes last. */
export async function authenticate(
  descriptor: Descriptor,
  settings: ClientSettings,
  options: ClientOptions & RequestOptions,
  target: Target,
): Promise<void> {
  const alternatives = [...(descriptor.security ?? [])].sort((one, other) => Number(one.length === 0) - Number(other.length === 0));
  for (const schemes of alternatives) {
    const credentials = schemes.map((name) => credential(name, settings, options));
    if (credentials.every((each) => each !== undefined)) {
      for (const [index, name] of schemes.entries()) {
        await add(settings.securitySchemes[name], credentials[index] as Credential, target);
      }
      return;
    }
  }
  if (alternatives.length > 0) {
    throw new TypeError(
      `${descriptor.id}: no credential for ${alternatives.map((each) => each.join(' and ')).join(' or ')}; ` +
        `give the client an apiKey or set the environment variable ${settings.apiKeyVariable}`,
    );
  }
}

function credential(name: string, settings: ClientSettings, options: ClientOptions & RequestOptions): Credential | undefined {
  const own = options.credentials?.[name];
  const scheme = settings.securitySchemes[name];
  if (own !== undefined || scheme === undefined) {
    return own;
  }
  if (scheme.kind === 'basic') {
    return options.basicAuth;
  }
  return scheme.kind === 'other' ? undefined : (options.apiKey ?? environment(settings.apiKeyVariable));
}

// Browsers and workers have no process; a missing one is no error.
/** The value of an environment variable; undefined where there is none. */
export function environment(variable: string | undefined): string | undefined {
  const process = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process;
  return (variable && process?.env?.[variable]) || undefined;
}

async function add(scheme: SecurityScheme | undefined, credential: Credential, target: Target): Promise<void> {
  if (typeof credential === 'object') {
    target.header('Authorization', `Basic ${base64(`${credential.username}:${credential.password}`)}`);
    return;
  }
  const secret = await secretText(credential);
  if (scheme?.kind !== 'apiKey') {
    target.header('Authorization', `Bearer ${secret}`);
  } else if (scheme.in === 'query') {
    target.query(percentEncode(scheme.name ?? ''), percentEncode(secret));
  } else if (scheme.in === 'cookie') {
    target.cookie(scheme.name ?? '', secret);
  } else {
    target.header(scheme.name ?? '', secret);
  }
}

async function secretText(secret: Secret): Promise<string> {
  return typeof secret === 'function' ? secret() : secret;
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
