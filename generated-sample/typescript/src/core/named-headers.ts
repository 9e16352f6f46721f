import { record } from './encoding.js';
import { mergeOptions } from './options.js';
import type { CallOptions } from './options.js';

/** Puts the options that set a header, by `names`, among the headers. The option `headers` has precedence. */
export function namedHeaders(names: Readonly<Record<string, string>>): (options: CallOptions) => CallOptions {
  return (options) => {
    const rest = record(Object.entries(options));
    const headers: Record<string, string> = {};
    for (const [name, header] of Object.entries(names)) {
      if (rest[name] !== undefined) {
        headers[header] = rest[name] as string;
      }
      delete rest[name];
    }
    return mergeOptions({}, { ...rest, headers }, { headers: options.headers ?? {} });
  };
}
