import { stringify } from './json.js';

/**
 * Text with every character percent-encoded except the unreserved ones of RFC 3986, section 2.3. Like `TextEncoder`, it
 * replaces half a surrogate pair, which has no UTF-8, by U+FFFD.
 */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Text as in `application/x-www-form-urlencoded` bodies (WHATWG URL), where a space is a plus sign. */
export function formEncode(text: string): string {
  return percentEncode(text).replace(/%20/g, '+').replace(/%2A/g, '*').replace(/~/g, '%7E');
}

/** The text of one value: JSON for lists and objects, which styles have no notation for; empty for null and undefined. */
export function scalarText(value: unknown): string {
  if (value === null || value === undefined) {
    return '';
  }
  if (typeof value === 'object') {
    return value instanceof Date ? value.toISOString() : stringify(value);
  }
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- no object gets here
  const text = String(value);
  return typeof value === 'number' ? withoutExponent(text) : text;
}

// 1e-7 as 0.0000001 and 1e21 as 1000000000000000000000: servers need not read exponents outside JSON.
function withoutExponent(number: string): string {
  return number.replace(/(\d)\.?(\d*)e(.+)/, (_, first: string, rest: string, exponent: string) =>
    +exponent < 0 ? '0.'.padEnd(1 - +exponent, '0') + first + rest : first + rest.padEnd(+exponent, '0'),
  );
}

/** Whether a value is an object with members. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return !isScalar(value) && !Array.isArray(value);
}

/** Whether a value is neither an array nor an object with members. */
export function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null || value instanceof Date;
}

/** An object with these members and no prototype, so that no name is inherited. */
export function record(members: [string, unknown][]): Record<string, unknown> {
  return Object.setPrototypeOf(Object.fromEntries(members), null) as Record<string, unknown>;
}

/** An own member of a table; undefined for inherited ones, such as `constructor`. */
export function own<T>(table: Readonly<Record<string, T>> | null | undefined, name: string): T | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The entries of an object whose value is not undefined. */
export function definedEntries(value: Record<string, unknown>): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}

/**
 * Names in bracket notation and values that are not lists or objects: `a[b][0][c]` and `v`. Throws a `TypeError` for values nested deeper than
 * 500 levels.
 */
export function bracketed(name: string, value: unknown, depth = 0): [string, unknown][] {
  if (isScalar(value)) {
    return [[name, value]];
  }
  // A value that contains itself has no end.
  if (depth > 500) {
    throw new TypeError('an argument has more than 500 levels');
  }
  return definedEntries(value as Record<string, unknown>).flatMap(([key, member]) =>
    bracketed(`${name}[${key}]`, member, depth + 1),
  );
}
