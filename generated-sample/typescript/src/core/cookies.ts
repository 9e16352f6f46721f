import { percentEncode } from './encoding.js';
import type { CookieWriter } from './parameters.js';
import { reserved, styledPairs } from './styles.js';

// RFC 6265, section 4.1.1: semicolons and commas are not part of a cookie.
const KEPT = /%25(?=[\dA-F]{2})|%(3A|2F|3F|23|5B|5D|40|21|24|26|27|28|29|2A|2B|3D)/gi;

/** Adds cookies in the style `form`: one for each item or member if they are exploded. */
export const styledCookie: CookieWriter = (headers, name, value, parameter) => {
  const encode = reserved(KEPT, percentEncode, parameter);
  addCookies(headers, styledPairs(name, value, parameter, percentEncode, encode));
};

/**
 * Adds cookies whose values are not encoded: in the style `cookie`, or with a media type of text. Throws a `TypeError` for
 * values that would end a cookie or not arrive as they are.
 */
export const plainCookie: CookieWriter = (headers, name, value, { explode = true }) => {
  const pairs = styledPairs(name, value, { explode }, String);
  if (pairs.some((pair) => /[^ -:<-~]|^[^=]*= | $/.test(pair))) {
    throw new TypeError(`the cookie '${name}' must be ASCII text without semicolons and without space around it`);
  }
  addCookies(headers, pairs);
};

/** Adds cookies to those that the request has. */
export function addCookies(headers: Headers, pairs: string[]): void {
  const cookies = [headers.get('Cookie'), ...pairs].filter(Boolean).join('; ');
  if (cookies) {
    headers.set('Cookie', cookies);
  }
}
