// What a reader can do about a call that failed.
import type { Target, TryCall } from './contract.js';

/** The header of answers that come from the gateway itself; other answers are those of the API. */
const GATEWAY_HEADER = 'Callwright-Gateway';

/** Whether the gateway has made the answer, because it did not or could not call the API. */
export function isOfGateway(headers: Headers): boolean {
  return headers.get(GATEWAY_HEADER) === 'problem';
}

/** What went wrong when there is no answer. */
export function explainNoAnswer(cause: unknown, target: Target, url: string, blocked: string | undefined): string {
  const { origin } = new URL(url);
  if (blocked !== undefined) {
    return `This page may not call ${origin}: its security policy lists the servers of the API, the gateway of the site and this computer. Use a gateway there, or set site.gateway.`;
  }
  if (!(cause instanceof TypeError)) {
    return (cause as Error).message;
  }
  if (!navigator.onLine) {
    return 'The browser is offline.';
  }
  return target.gateway !== undefined
    ? `No answer from the gateway at ${target.gateway}: it does not run, or it does not take calls from ${location.protocol === 'file:' ? 'pages that are files' : location.origin}.`
    : `The browser did not let the page read an answer of ${origin}: the API may not allow calls from other origins (CORS), or it cannot be reached. Use a gateway.`;
}

/** What the status of an answer means for the reader; undefined for a success. */
export function explainStatus({ status, headers }: Response, text: string, { target }: TryCall): string | undefined {
  if (isOfGateway(headers)) {
    return `From the gateway: ${problemText(text) ?? 'it did not call the API'}.${retryText(headers)}`;
  }
  if (status === 401) {
    return target.gateway !== undefined
      ? 'The API refused the credential that the gateway has.'
      : 'The API refused the credential.';
  }
  if (status === 403) {
    return 'The API does not allow this call with this credential.';
  }
  if (status === 429) {
    return `The API limits the rate of calls.${retryText(headers)}`;
  }
  if (status === 0 || (status >= 300 && status < 400)) {
    return 'The answer is a redirect, which is not followed.';
  }
  return status >= 500 ? `The API failed.${retryText(headers)}` : undefined;
}

// RFC 9457: `detail` is about this occurrence, `title` about its kind.
function problemText(text: string): string | undefined {
  try {
    const { title, detail } = JSON.parse(text) as Record<string, unknown>;
    const parts = [title, detail].filter((part): part is string => typeof part === 'string' && part !== '');
    return parts.map((part) => part.replace(/\.$/, '')).join(': ') || undefined;
  } catch {
    return undefined;
  }
}

// RFC 9110, section 10.2.3: seconds or a date.
function retryText(headers: Headers): string {
  const after = headers.get('Retry-After');
  return after === null ? '' : /^\d+$/.test(after) ? ` Try again in ${after} seconds.` : ` Try again after ${after}.`;
}
