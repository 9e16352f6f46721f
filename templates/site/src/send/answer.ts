// Answers, as they are received and kept.
import type { TryCall } from './contract.js';
import { explainStatus } from './failure.js';

/** How the body of an answer is shown. */
export type BodyKind = 'json' | 'text' | 'lines' | 'binary';

/** A received answer. */
export interface Answer {
  readonly status: string;
  /** The first digit of the status. */
  readonly level: string;
  readonly milliseconds: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly requestId: string | undefined;
  readonly explanation: string | undefined;
  readonly kind: BodyKind;
  readonly type: string;
  readonly body: Blob;
  /** The start of the body; empty for a binary one. */
  readonly text: string;
  /** Why the body is not the whole one. */
  readonly cut: string | undefined;
  readonly fileName: string;
}

/** The bytes that are kept at most. */
const MAX_BYTES = 2 ** 28;
/** The characters that are shown at most. */
const MAX_TEXT = 2 ** 25;

// HTTP/2 has no reason phrases.
const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** The status as text. */
export function statusText({ status, statusText: reason }: Response): string {
  return status === 0 ? 'Redirect' : `${status} ${reason || (REASONS[status] ?? '')}`.trim();
}

/** How the body of a response is shown, by its media type. */
export function bodyKind(type: string): BodyKind {
  if (/event-stream|ndjson|jsonl|json-?lines|json-seq|stream\+json/i.test(type)) {
    return 'lines';
  }
  if (/\bjson\b/i.test(type)) {
    return 'json';
  }
  return /^$|^text\/|\bxml\b|yaml|javascript|x-www-form-urlencoded/i.test(type) ? 'text' : 'binary';
}

/** What is told while a response arrives. */
export interface Receiving {
  /** When the request was sent. */
  readonly started: number;
  readonly requestIdHeader?: string | undefined;
  /** Called with each part of a text, or empty ones for a binary body. */
  readonly onPart: (text: string, received: number) => void;
}

/** Receives the body of a response. What has come before it is aborted or breaks off is kept. */
export async function receive(
  response: Response,
  call: TryCall,
  { started, requestIdHeader = 'X-Request-Id', onPart }: Receiving,
): Promise<Answer> {
  const { headers } = response;
  const type = headers.get('Content-Type') ?? '';
  const kind = bodyKind(type);
  const { body, text, cut } = await read(response, kind === 'binary' ? undefined : decoderFor(type), onPart);
  return {
    status: statusText(response),
    level: `${response.status}`.charAt(0),
    milliseconds: Math.round(performance.now() - started),
    headers: [...headers],
    requestId: headers.get(requestIdHeader) ?? undefined,
    explanation: explainStatus(response, text, call),
    kind,
    type,
    body,
    text,
    cut,
    fileName: fileName(headers, call.operation.table.id, type),
  };
}

// Decodes as it receives: a long text at once would stop the page.
async function read(
  { body }: Response,
  decoder: TextDecoder | undefined,
  onPart: Receiving['onPart'],
): Promise<{ body: Blob; text: string; cut?: string }> {
  const chunks: BlobPart[] = [];
  const reader = body?.getReader();
  let received = 0;
  let text = '';
  const add = (chunk?: Uint8Array): void => {
    const part = (text.length < MAX_TEXT && decoder?.decode(chunk, { stream: chunk !== undefined })) || '';
    text += part;
    onPart(part, received);
  };
  let reason: string | undefined;
  try {
    for (let part = await reader?.read(); part?.value && received < MAX_BYTES; part = await reader?.read()) {
      chunks.push(part.value);
      received += part.value.length;
      add(part.value);
    }
    if (received >= MAX_BYTES) {
      reason = 'Too long: stopped';
      await reader?.cancel();
    }
  } catch (cause) {
    reason = (cause as Error).name === 'AbortError' ? 'Stopped' : 'The connection broke off';
  }
  add();
  const cut = reason && { cut: `${reason} after ${sizeText(received)}.` };
  return { body: new Blob(chunks), text, ...cut };
}

function decoderFor(type: string): TextDecoder {
  const [, charset] = /charset="?([^\s;"]+)/i.exec(type) ?? [];
  try {
    return new TextDecoder(charset);
  } catch {
    // An encoding that the browser does not know.
    return new TextDecoder();
  }
}

// The name that the answer gives (RFC 6266), without what has a meaning in paths, or one made of the operation.
function fileName(headers: Headers, operation: string, type: string): string {
  const given = /filename\*?=(?:UTF-8''|")?([^";]+)/i.exec(headers.get('Content-Disposition') ?? '')?.[1] ?? '';
  const [, subtype = 'bin'] = /^\w+\/(?:[\w.-]+\+)?(\w+)/.exec(type) ?? [];
  const extension = /^plain$/i.test(subtype) ? 'txt' : /^octet$/i.test(subtype) ? 'bin' : subtype;
  return (given || `${operation}.${extension}`).replace(/[^\w.\- ]+/g, '_').replace(/^\.+/, '');
}

/** A number of bytes for readers. */
export function sizeText(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB'];
  const power = Math.min(Math.max(Math.floor(Math.log(bytes) / Math.log(1000)), 0), 3);
  return power === 0 ? `${bytes} bytes` : `${(bytes / 1000 ** power).toFixed(1)} ${units[power]}`;
}
