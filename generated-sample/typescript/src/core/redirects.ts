import { isRedirect } from './errors.js';
import type { Follow } from './settings.js';

const MAX_REDIRECTS = 5;

/** Sends a request and follows redirects if the option `redirects` says so. */
export const follow: Follow = ({ operation: { accept }, options: { redirects, fetch: send = fetch } }, url, init) =>
  redirects === 'follow' ? sendAndFollow(send, url, init, accept) : undefined;

// A redirect that is not followed is the response.
async function sendAndFollow(send: typeof fetch, url: string, init: RequestInit, accept = '*/*'): Promise<Response> {
  let headers = init.headers as Headers;
  for (let left = MAX_REDIRECTS; ; left--) {
    const response = await send(url, { ...init, headers });
    const next = left > 0 && /^(GET|HEAD)$/.test(init.method ?? '') ? redirectTarget(url, response) : undefined;
    if (!next) {
      return response;
    }
    await response.body?.cancel();
    if (next.origin !== new URL(url).origin) {
      // The server chose this origin, so it gets nothing of the caller; neither does a later redirect back.
      headers = new Headers({ Accept: accept });
    }
    url = next.href;
  }
}

// The target of a redirect that may be followed. Two `Location` headers are joined with a comma and a space, and match none.
function redirectTarget(from: string, { status, headers }: Response): URL | undefined {
  const location = headers.get('Location') ?? '';
  if (!isRedirect(status) || !/^[!-~]{1,8000}$/.test(location)) {
    return undefined;
  }
  let url: URL;
  try {
    url = new URL(location, from);
  } catch {
    return undefined;
  }
  url.hash = '';
  const isSafe = url.protocol === 'https:' || url.origin === new URL(from).origin;
  return isSafe && !url.username && !url.password ? url : undefined;
}
