import { scalarText } from './encoding.js';
import type { HeaderWriter } from './parameters.js';
import { setHeader, take } from './request.js';

/** Writes the header parameters and the cookies of an operation. */
export const headerParameters: HeaderWriter = ({ id, headers: parameters, cookies }, args, headers) => {
  take(parameters, args, (name, value, parameter) => {
    const text = parameter.write ? parameter.write(name, value, parameter) : scalarText(value);
    if (value === null && !parameter.json) {
      throw new TypeError(`${id}: the header '${name}' must not be null`);
    }
    if (text !== undefined) {
      setHeader(id, headers, name, text);
    }
  });
  take(cookies, args, (...cookie) => cookie[2].add?.(headers, ...cookie));
};
