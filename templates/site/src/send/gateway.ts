// The field for the URL of the gateway, which is kept in the browser for all pages of the site.

/** The key in `localStorage`. */
const KEY = 'callwright.gateway';

/** The URL in the field of the gateway. */
export interface GatewayField {
  /** The URL without a slash at its end; empty: calls go directly to the API. Undefined for a text that is no such URL. */
  url(): string | undefined;
}

/** Sets up the field: with what was typed before, the gateway that served the page, or the preset of the site. */
export function gatewayField(input: HTMLInputElement, problem: HTMLElement, preset = ''): GatewayField {
  input.value = saved() ?? servedBy() ?? preset;
  const check = (): string | undefined => {
    const url = checkedUrl(input.value);
    problem.textContent =
      url === undefined ? 'Give a URL like https://host/path, without a user name, a query or a fragment.' : '';
    input.setAttribute('aria-invalid', `${url === undefined}`);
    return url;
  };
  input.addEventListener('input', () => {
    const url = check();
    // A user name or a query could be a secret.
    if (url !== undefined) {
      save(url);
    }
  });
  check();
  return { url: check };
}

/** A URL of HTTP without a slash at its end; undefined for other texts, empty for an empty one. */
export function checkedUrl(text: string): string | undefined {
  if (text.trim() === '') {
    return '';
  }
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return undefined;
  }
  const isPlain = /^https?:$/.test(url.protocol) && !/[?#@\\]/.test(text);
  return isPlain ? (url.origin + url.pathname).replace(/\/+$/, '') : undefined;
}

// A gateway that serves pages says so in a header that they can read without another request:
// `Server-Timing: callwright-gateway`, with the path of the gateway as its description if it is not the root.
function servedBy(): string | undefined {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const mark = page?.serverTiming?.find(({ name }) => name === 'callwright-gateway');
  return mark && checkedUrl(new URL(mark.description || '/', location.origin).href);
}

function saved(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    // The browser keeps nothing.
    return undefined;
  }
}

function save(url: string): void {
  try {
    localStorage.setItem(KEY, url);
  } catch {
    // The field works without.
  }
}
