// Half a surrogate pair has no UTF-8; like TextEncoder, U+FFFD stands for it.
/** Writes text so that only RFC 3986's unreserved characters stay as they are. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Like `percentEncode`, but reserved characters and what is encoded already stay as they are. */
export function percentEncodeReserved(text: string): string {
  return percentEncode(text).replace(/%(3A|2F|3F|23|5B|5D|40|21|24|26|27|28|29|2A|2B|2C|3B|3D)/g, (code) =>
    decodeURIComponent(code),
  );
}

/** The text of a value without parts. */
export function scalarText(value: unknown): string {
  if (value === null || value === undefined) {
    return '';
  }
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- callers have taken objects apart
  return value instanceof Date ? value.toISOString() : String(value);
}

/** Whether a value has members. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** Whether a value has no parts. */
export function isScalar(value: unknown): boolean {
  return !Array.isArray(value) && !isObject(value);
}

/** An object with these members that inherits none, whatever they are called. */
export function record(members: [string, unknown][]): Record<string, unknown> {
  return Object.setPrototypeOf(Object.fromEntries(members), null) as Record<string, unknown>;
}

/** The member of a table if it has one of that name itself; all objects inherit some, such as `constructor`. */
export function own<T>(table: Readonly<Record<string, T>> | null | undefined, name: string): T | undefined {
  return table !== null && table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The members of an object that are given; undefined ones are not. */
export function given(value: Record<string, unknown>): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}

/** Pairs in bracket form: `a[b][0][c]=v`. An empty list is sent as an empty value, or it could not be told from none. */
export function bracketPairs(name: string, value: unknown, encode: (text: string) => string, depth = 0): string[] {
  if (isScalar(value) || (Array.isArray(value) && value.length === 0)) {
    return [`${name}=${encode(scalarText(value))}`];
  }
  // What holds itself has no end.
  if (depth > 500) {
    throw new TypeError('an argument is nested in more than 500 levels');
  }
  return given(value as Record<string, unknown>).flatMap(([key, member]) =>
    bracketPairs(`${name}[${encode(key)}]`, member, encode, depth + 1),
  );
}
