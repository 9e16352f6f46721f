import { percentEncode } from './encoding.js';
import type { KeyPlace, SecurityScheme } from './options.js';
import { addCookie } from './request.js';

/** Sends an API key in a header. */
export const inHeader: KeyPlace = (request, name, key) => request.header(key, name);

/** Sends an API key in the query. */
export const inQuery: KeyPlace = (request, name, key) => {
  request.url += `${request.url.includes('?') ? '&' : '?'}${percentEncode(name)}=${percentEncode(key)}`;
};

/** Sends an API key in a cookie. */
export const inCookie: KeyPlace = (request, name, key) => addCookie(request.headers, name, key);

const PLACES = { header: inHeader, query: inQuery, cookie: inCookie };

/** The schemes with the functions for the places that they name. */
export function placed(schemes: Readonly<Record<string, SecurityScheme>>): Readonly<Record<string, SecurityScheme>> {
  return Object.fromEntries(
    Object.entries(schemes).map(([id, scheme]) => [id, scheme.kind === 'apiKey' ? { place: PLACES[scheme.in ?? 'header'], ...scheme } : scheme]),
  );
}
