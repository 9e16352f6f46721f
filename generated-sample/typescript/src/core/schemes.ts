import { addCookies } from './cookies.js';
import { percentEncode } from './encoding.js';
import type { KeyPlace } from './settings.js';

/** Sends an API key in a header. */
export const inHeader: KeyPlace = (request, name, key) => request.header(key, name);

/** Sends an API key in the query. */
export const inQuery: KeyPlace = (request, name, key) => {
  request.url += `${request.url.includes('?') ? '&' : '?'}${percentEncode(name)}=${percentEncode(key)}`;
};

/** Sends an API key in a cookie. */
export const inCookie: KeyPlace = ({ headers }, name, key) =>
  addCookies(headers, [`${percentEncode(name)}=${percentEncode(key)}`]);
