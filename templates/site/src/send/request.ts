// The request of a call, made by the TypeScript runtime as for users of the SDK.
import { sign } from '../../../typescript-runtime/src/credentials.js';
import { mergeOptions } from '../../../typescript-runtime/src/options.js';
import type { CallOptions, Credential } from '../../../typescript-runtime/src/options.js';
import { prepare } from '../../../typescript-runtime/src/request.js';
import type { ClientSettings } from '../../../typescript-runtime/src/settings.js';
import { callArguments } from './arguments.js';
import type { Secret, Target, TryCall } from './contract.js';
import * as core from './core.js';

/** The header in which the gateway takes cookies, which browsers do not let pages send. */
const COOKIE_HEADER = 'Callwright-Cookie';

// Stands for each secret of a call that is shown. Its texts are found again wherever the runtime puts them.
const SECRET = 'callwright-secret';
const SECRETS = new RegExp(`${SECRET}|${btoa(`${SECRET}:`)}`, 'g');

/** A request with its credentials. */
export interface MadeRequest {
  readonly settings: ClientSettings;
  readonly request: Request;
  /** The path below the base URL, without credentials. */
  readonly path: string;
  readonly body: string | Blob | undefined;
  /** The names of headers that the browser does not let pages send. */
  readonly unsent: readonly string[];
}

/**
 * The request of a call. Throws a `TypeError` or a `FillError` that says which argument is missing or cannot be sent, and a
 * `TypeError` for a request that the browser refuses.
 */
export async function makeRequest(call: TryCall, signal?: AbortSignal): Promise<MadeRequest> {
  const { operation, api, files, target } = call;
  const settings = api.settings(core);
  const described = operation.call(core);
  const args = callArguments(operation.table, call.arguments, files);
  const { options, ownHeaders, security } = optionsFor(target, api.api.provider);
  const merged = mergeOptions({}, settings.namedHeaders?.(options) ?? options);
  const signing = { operation: { ...described, security }, settings, options: merged, ownHeaders, args };
  const prepared = await prepare(signing);
  const { url, headers } = await sign(signing, prepared);
  const cookies = headers.get('Cookie');
  if (cookies !== null && target.gateway !== undefined) {
    headers.set(COOKIE_HEADER, cookies);
    headers.delete('Cookie');
  }
  const init: RequestInit = { ...prepared.init, headers, redirect: 'manual', ...(signal && { signal }) };
  const request = new Request(url, init);
  const unsent = [...headers.keys()].filter((name) => !request.headers.has(name));
  const path = prepared.url.slice((options.baseUrl ?? '').replace(/\/+$/, '').length).replace(/\?.*/s, '');
  return { settings, request, path, unsent, body: prepared.init.body as string | Blob | undefined };
}

interface TargetOptions {
  readonly options: CallOptions;
  readonly ownHeaders: Readonly<Record<string, string>>;
  readonly security: readonly (readonly string[])[];
}

function optionsFor(target: Target, provider: string): TargetOptions {
  if (target.gateway !== undefined) {
    // The gateway knows its caller by a token of its own, and adds the credentials of the API.
    const ownHeaders: Record<string, string> = target.token ? { authorization: `Bearer ${target.token}` } : {};
    return { options: { baseUrl: `${target.gateway}/api/${encodeURIComponent(provider)}` }, ownHeaders, security: [] };
  }
  const { baseUrl, secrets } = target;
  const given = [...secrets].filter((entry): entry is [string, Secret] => entry[1] !== undefined);
  const credentials: Record<string, Credential> = Object.fromEntries(given);
  return { options: { baseUrl, credentials }, ownHeaders: {}, security: [[...secrets.keys()]] };
}

/** The request as text; it has to be that of a call without secrets. */
export async function requestText({ request, body, unsent }: MadeRequest): Promise<string> {
  const lines = [...request.headers].map(([name, value]) => `${name}: ${value}`);
  const left = unsent.length > 0 ? [`(not sent, for browsers do not let pages set it: ${unsent.join(', ')})`] : [];
  const head = [`${request.method} ${request.url}`, ...lines, ...left].join('\n').replace(SECRETS, '•••');
  return body ? `${head}\n\n${await bodyText(body)}` : head;
}

/** The bytes of a body that is no text which are shown. */
const SHOWN = 2 ** 14;

async function bodyText(body: string | Blob): Promise<string> {
  if (typeof body === 'string') {
    return body;
  }
  const text = await body.slice(0, SHOWN).text();
  // Of files only what is printable.
  const shown = text.replace(/[^\t\n\r -~\u00a0-\ufffc]+/g, '·');
  return body.size > SHOWN ? `${shown}\n… (${body.size} bytes)` : shown;
}

/** A call whose secrets are not the real ones, to be shown. */
export function withoutSecrets(call: TryCall): TryCall {
  const { target } = call;
  if (target.gateway !== undefined) {
    return { ...call, target: { ...target, token: target.token && SECRET } };
  }
  const kinds = new Map(call.operation.table.security.flat().map(({ name, kind }) => [name, kind]));
  const secrets = [...target.secrets.keys()].map((name): [string, Secret] => [
    name,
    kinds.get(name) === 'BASIC' ? { username: SECRET, password: '' } : SECRET,
  ]);
  return { ...call, target: { ...target, secrets: new Map(secrets) } };
}
