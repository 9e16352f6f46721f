import { percentEncode } from './encoding.js';
import type { HeaderAdder } from './parameters.js';
import type { KeyPlace } from './settings.js';

/** Sends an API key in a header. */
export const inHeader: KeyPlace = (request, name, key) => request.header(key, name);

/** Sends an API key in the query. */
export const inQuery: KeyPlace = (request, name, key) => {
  request.url += `${request.url.includes('?') ? '&' : '?'}${percentEncode(name)}=${percentEncode(key)}`;
};

/** Sends an API key in a cookie. */
export const inCookie: KeyPlace = (request, name, key) => addCookie(request.headers, name, key);

/** Adds a cookie to the header `Cookie`. */
export const addCookie: HeaderAdder = (headers, name, value) => {
  const cookies = headers.get('Cookie');
  headers.set('Cookie', `${cookies ? `${cookies}; ` : ''}${name}=${percentEncode(value)}`);
};
