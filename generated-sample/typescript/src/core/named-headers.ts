import { own } from './encoding.js';
import { mergeHeaders } from './options.js';
import type { CallOptions } from './options.js';

/** Puts the options that set a header, by `names`, among the headers. The option `headers` has precedence. */
export function namedHeaders(names: Readonly<Record<string, string>>): (options: CallOptions) => CallOptions {
  return (options) => {
    const headers: Record<string, string> = {};
    for (const [name, header] of Object.entries(names)) {
      const value = own(options as Readonly<Record<string, string | undefined>>, name);
      if (value !== undefined) {
        headers[header] = value;
      }
    }
    return { ...options, headers: mergeHeaders(headers, options.headers) };
  };
}
