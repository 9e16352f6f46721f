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

/** Like `percentEncode`, but keeps reserved characters and percent-encoded triplets (RFC 3986, sections 2.1 and 2.2). */
export function percentEncodeReserved(text: string): string {
  return percentEncode(text).replace(/%(3A|2F|3F|23|5B|5D|40|21|24|26|27|28|29|2A|2B|2C|3B|3D)/g, (code) =>
    decodeURIComponent(code),
  );
}

/** The text of a scalar; empty for null and undefined. */
export function scalarText(value: unknown): string {
  if (value === null || value === undefined) {
    return '';
  }
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- callers pass no objects
  return value instanceof Date ? value.toISOString() : String(value);
}

/** Whether a value is an object with members. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** Whether a value is neither an array nor an object with members. */
export function isScalar(value: unknown): boolean {
  return !Array.isArray(value) && !isObject(value);
}

/** An object with these members and no prototype, so that no name is inherited. */
export function record(members: [string, unknown][]): Record<string, unknown> {
  return Object.setPrototypeOf(Object.fromEntries(members), null) as Record<string, unknown>;
}

/** An own member of a table; undefined for inherited ones, such as `constructor`. */
export function own<T>(table: Readonly<Record<string, T>> | null | undefined, name: string): T | undefined {
  return table !== null && table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The entries of an object whose value is not undefined. */
export function definedEntries(value: Record<string, unknown>): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}

/**
 * Pairs in bracket notation: `a[b][0][c]=v`. An empty list is written as an empty value, which distinguishes it from an
 * absent one. Throws a `TypeError` for values nested deeper than 500 levels.
 */
export function bracketPairs(name: string, value: unknown, encode: (text: string) => string, depth = 0): string[] {
  if (isScalar(value) || (Array.isArray(value) && value.length === 0)) {
    return [`${name}=${encode(scalarText(value))}`];
  }
  // A value that contains itself has no end.
  if (depth > 500) {
    throw new TypeError('an argument is nested deeper than 500 levels');
  }
  return definedEntries(value as Record<string, unknown>).flatMap(([key, member]) =>
    bracketPairs(`${name}[${encode(key)}]`, member, encode, depth + 1),
  );
}
