import type { Follow } from './options.js';
import { isRedirect } from './errors.js';

const MOST = 5;

/** Sends a request and follows redirects as the option says. The first that may not be followed is the response. */
export const follow: Follow = async (send, url, init, accept = '*/*') => {
  let headers = init.headers as Headers;
  for (let left = MOST; ; left--) {
    const response = await send(url, { ...init, headers });
    const next = left > 0 && /^(GET|HEAD)$/.test(init.method ?? '') ? target(url, response) : undefined;
    if (!next) {
      return response;
    }
    await response.body?.cancel();
    if (next.origin !== new URL(url).origin) {
      // Who is asked from now on is the server's choice, so nothing of the caller goes along, not even back.
      headers = new Headers({ Accept: accept });
    }
    url = next.href;
  }
};

// Where a redirect leads if a client may go there. Two headers are joined with a comma and a space.
function target(from: string, { status, headers }: Response): URL | undefined {
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
