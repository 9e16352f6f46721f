// Texts as values: what each kind of scalar accepts, as strictly as the types of the SDKs.
import type { Fill, Limits, ScalarKind } from '../table.js';

/** A text that was checked: its value if it has one, and what to say about it. */
export interface Checked {
  readonly fill?: Fill;
  /** Why it is not valid. */
  readonly message?: string;
  /** The value could be sent, but the document forbids it. */
  readonly limit?: 'limit';
  /** What helps to read it. */
  readonly note?: string;
}

const RANGES: Partial<Record<ScalarKind, readonly [low: bigint, high: bigint, name: string]>> = {
  INT32: [-(2n ** 31n), 2n ** 31n - 1n, 'an integer of 32 bits'],
  INT64: [-(2n ** 63n), 2n ** 63n - 1n, 'an integer of 64 bits'],
  UINT64: [0n, 2n ** 64n - 1n, 'an integer of 64 bits that is not negative'],
  // What java.time.Instant can represent.
  UNIX_TIME: [-31557014167219200n, 31556889864403199n, 'seconds since 1970, or a date and time'],
};
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i;
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,9})?$/i;
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-7]):[0-5]\d|[+-]18:00)$/i;
const BASE64 = /^(?!.*_)(?:[\w+/]{4})*(?:[\w+/]{2}(?:==)?|[\w+/]{3}=?)?$/;

/** Whether people type digits. */
export function inputMode(kind: ScalarKind): string | undefined {
  return kind === 'INT32' || kind === 'INT64' || kind === 'UINT64'
    ? 'numeric'
    : kind === 'DOUBLE' || kind === 'NUMBER' || kind === 'DECIMAL_STRING'
      ? 'decimal'
      : undefined;
}

type Test = readonly [isValid: (text: string) => boolean, expected: string];

const TESTS: Partial<Record<ScalarKind, Test>> = {
  BOOLEAN: [(text) => text === 'true' || text === 'false', 'true or false'],
  DOUBLE: [(text) => NUMBER.test(text) && isDouble(text), 'a number'],
  NUMBER: [(text) => NUMBER.test(text), 'a number'],
  DECIMAL_STRING: [(text) => DECIMAL.test(text), 'a decimal number'],
  DATE: [isDate, 'a date such as 2026-01-31'],
  DATE_TIME: [isDateTime, 'a date and time such as 2026-01-31T23:59:59Z'],
  BASE64: [(text) => BASE64.test(text), 'bytes in base64'],
};

/** The value of a text that is not empty. */
export function check(kind: ScalarKind, text: string): Checked {
  const trimmed = text.trim();
  const range = RANGES[kind];
  const [isValid, expected] = TESTS[kind] ?? [];
  if (range) {
    return integer(trimmed, range, kind === 'UNIX_TIME');
  }
  return !isValid ? { fill: text } : isValid(trimmed) ? { fill: trimmed } : { message: `enter ${expected}` };
}

function integer(text: string, [low, high, name]: readonly [bigint, bigint, string], isTime: boolean): Checked {
  const digits = isTime && isDateTime(text) ? String(Math.floor(Date.parse(text) / 1000)) : text;
  // More digits than any integer has would only take time.
  const value = /^[+-]?\d{1,40}$/.test(digits) ? BigInt(digits.replace('+', '')) : undefined;
  if (value === undefined || value < low || value > high) {
    return { message: `enter ${name}` };
  }
  const date = new Date(Number(value) * 1000);
  const note = isTime && !Number.isNaN(date.getTime()) ? date.toISOString().replace('.000', '') : undefined;
  return note === undefined ? { fill: String(value) } : { fill: String(value), note };
}

// Java rejects literals that overflow to infinity or underflow to zero.
function isDouble(text: string): boolean {
  const number = Number(text);
  return Number.isFinite(number) && (number !== 0 || !/[1-9]/.test(text.split(/e/i)[0] ?? ''));
}

function isDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = DATE.exec(text) ?? [];
  // The year 2000 and its like: a year below 100 would be one of the 20th century.
  const date = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month) - 1, Number(day)));
  return day !== '' && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function isDateTime(text: string): boolean {
  return /t/i.test(text[10] ?? '') && isDate(text.slice(0, 10)) && TIME.test(text.slice(11));
}

/** How a value of a kind is beyond its limits; none: it is within them. */
export function beyond(kind: ScalarKind, text: string, limits: Limits): string | undefined {
  if (inputMode(kind) !== undefined || kind === 'UNIX_TIME') {
    return limits.minimum !== undefined && compare(text, limits.minimum) < 0
      ? `the minimum is ${limits.minimum}`
      : limits.maximum !== undefined && compare(text, limits.maximum) > 0
        ? `the maximum is ${limits.maximum}`
        : undefined;
  }
  // JSON Schema counts characters, not the units of UTF-16.
  const length = [...text].length;
  if (length < (limits.minLength ?? 0)) {
    return `enter at least ${limits.minLength} characters`;
  }
  if (length > (limits.maxLength ?? length)) {
    return `enter at most ${limits.maxLength} characters, not ${length}`;
  }
  return limits.pattern === undefined || matches(limits.pattern, text)
    ? undefined
    : `this does not match ${limits.pattern}`;
}

// A pattern that is no expression here forbids nothing.
function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return true;
  }
}

/** The order of two decimal numbers, whatever their size. */
export function compare(first: string, second: string): number {
  // Different doubles have the order of what they were made from.
  const order = Number(first) - Number(second);
  if (order !== 0 || Number(first) === 0) {
    return order;
  }
  const [a, b] = [decimal(first), decimal(second)];
  const power = Math.min(a.power, b.power);
  const [x, y] = [a, b].map((each) => each.digits * 10n ** BigInt(each.power - power)) as [bigint, bigint];
  return x < y ? -1 : x > y ? 1 : 0;
}

function decimal(text: string): { readonly digits: bigint; readonly power: number } {
  const [, sign = '', whole = '', part = '', exponent = '0'] = /^([+-]?)(\d*)\.?(\d*)(?:e(.*))?$/i.exec(text) ?? [];
  return { digits: BigInt(`${sign === '-' ? sign : ''}${whole}${part}` || 0), power: Number(exponent) - part.length };
}
