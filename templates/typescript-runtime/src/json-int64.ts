// JSON with 64-bit integers of the type `bigint`. It takes the place of `json` in packages that are so configured.
import { randomKey } from './keys.js';

/**
 * The places of 64-bit integers in a JSON value: the value itself (`int64`), items of a list, values of a map, members of
 * an object. A function stands for a named type, which may contain itself.
 */
export type Shape =
  | 'int64'
  | (() => Shape)
  | { readonly items: Shape }
  | { readonly tuple: readonly (Shape | undefined)[]; readonly rest?: Shape }
  | { readonly members: Readonly<Record<string, Shape | undefined>>; readonly rest?: Shape }
  | { readonly any: readonly Shape[] }
  | { readonly by: string; readonly of: Readonly<Record<string, Shape>> };

type Json = null | boolean | string | number | bigint | Json[] | { [name: string]: Json };

/** The nesting up to which texts are read, as in the SDK for Java. */
const MAX_DEPTH = 500;
/** The digits up to which an integer is exact; 64 bits have at most 20. */
const MAX_DIGITS = 1000;
/** The zeros that an exponent may add, so that short texts make no long integers. */
const MAX_ZEROS = 20;

/**
 * The value of a JSON text, with integers of the type `bigint` where the shape has them and the values of `JSON.parse`
 * elsewhere. With the name of an event, the text is the member `data` of an object with the shape.
 */
export function parse(text: string, shape?: Shape, event?: string): unknown {
  if (!shape) {
    return JSON.parse(text);
  }
  const root = new JsonText(text).value();
  return settle(root, event === undefined ? shapesOf(shape, root) : inside(shapesOf(shape, { event }), 'data', root));
}

/** The JSON text of a value: that of `JSON.stringify`, with the digits of each `bigint`. */
export function stringify(value: unknown): string {
  // The texts of a value cannot contain the mark, because it is made for this call.
  const mark = randomKey();
  let isMarked = false;
  const text = JSON.stringify(value, function (this: Record<string, unknown>, name, member: unknown) {
    // Not `member`, which is what a `toJSON` of all bigints makes of it.
    const original = this[name];
    const integer = typeof original === 'bigint' ? original : member;
    if (typeof integer !== 'bigint') {
      return member;
    }
    isMarked = true;
    return mark + integer.toString();
  });
  return isMarked ? text.replace(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1') : text;
}

/** A text that is read from its start to its end, without looking back. */
class JsonText {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The value of the whole text. Integers that a `number` cannot hold are `bigint`s. */
  value(): Json {
    const value = this.#value(1);
    if (this.#next() !== '') {
      throw this.#unexpected();
    }
    return value;
  }

  #value(depth: number): Json {
    const start = this.#next();
    if (start === '{') {
      return this.#object(depth);
    } else if (start === '[') {
      return this.#array(depth);
    } else if (start === '"') {
      return this.#string();
    }
    return start === 't'
      ? this.#word('true', true)
      : start === 'f'
        ? this.#word('false', false)
        : start === 'n'
          ? this.#word('null', null)
          : this.#number();
  }

  #object(depth: number): Json {
    this.#open(depth);
    const object: Record<string, Json> = {};
    if (this.#next() === '}') {
      this.#at++;
      return object;
    }
    do {
      if (this.#next() !== '"') {
        throw this.#unexpected();
      }
      const name = this.#string();
      if (this.#next() !== ':') {
        throw this.#unexpected();
      }
      this.#at++;
      const value = this.#value(depth + 1);
      if (name === '__proto__') {
        // An assignment would set the prototype.
        Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
      } else {
        object[name] = value;
      }
    } while (this.#continues('}'));
    return object;
  }

  #array(depth: number): Json {
    this.#open(depth);
    const array: Json[] = [];
    if (this.#next() === ']') {
      this.#at++;
      return array;
    }
    do {
      array.push(this.#value(depth + 1));
    } while (this.#continues(']'));
    return array;
  }

  #open(depth: number): void {
    if (depth > MAX_DEPTH) {
      throw new SyntaxError(`JSON nested deeper than ${MAX_DEPTH} levels`);
    }
    this.#at++;
  }

  // Whether a comma follows, and not the end of the object or array.
  #continues(end: string): boolean {
    const next = this.#next();
    if (next !== ',' && next !== end) {
      throw this.#unexpected();
    }
    this.#at++;
    return next === ',';
  }

  #word<T extends Json>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#at)) {
      throw this.#unexpected();
    }
    this.#at += word.length;
    return value;
  }

  #string(): string {
    const start = this.#at;
    let end = start;
    let isEscaped: boolean;
    do {
      end = this.#text.indexOf('"', end + 1);
      if (end < 0) {
        throw new SyntaxError(`Unterminated string in JSON at position ${start}`);
      }
      let slashes = end;
      while (this.#text[slashes - 1] === '\\') {
        slashes--;
      }
      isEscaped = (end - slashes) % 2 === 1;
    } while (isEscaped);
    this.#at = end + 1;
    return this.#token(start) as string;
  }

  #number(): Json {
    const start = this.#at;
    while (isPartOfNumber(this.#text.charCodeAt(this.#at))) {
      this.#at++;
    }
    if (start === this.#at) {
      throw this.#unexpected();
    }
    const number = this.#token(start) as number;
    return Number.isSafeInteger(number) ? number : (exact(this.#text.slice(start, this.#at)) ?? number);
  }

  // The platform reads the strings and numbers, by the same grammar as JSON.parse.
  #token(start: number): unknown {
    try {
      return JSON.parse(this.#text.slice(start, this.#at));
    } catch (cause) {
      throw new SyntaxError(`Bad string or number in JSON at position ${start}`, { cause });
    }
  }

  // The next character that is no space; empty at the end.
  #next(): string {
    for (;;) {
      const next = this.#text[this.#at] ?? '';
      if (next !== ' ' && next !== '\n' && next !== '\r' && next !== '\t') {
        return next;
      }
      this.#at++;
    }
  }

  #unexpected(): SyntaxError {
    const found = this.#text[this.#at];
    return new SyntaxError(
      found === undefined
        ? 'Unexpected end of JSON'
        : `Unexpected ${JSON.stringify(found)} in JSON at position ${this.#at}`,
    );
  }
}

// + - . 0 to 9 E e
function isPartOfNumber(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || [43, 45, 46, 69, 101].includes(unit);
}

// The value of a valid number if it is an integer: 12, 12.0 and 1.2e1 are the same.
function exact(text: string): bigint | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e(.+))?$/i.exec(text.length > MAX_DIGITS ? '' : text) ?? [];
  const zeros = Number(exponent) - fraction.length;
  let digits = whole + fraction;
  if (digits === '' || zeros > MAX_ZEROS) {
    return undefined;
  }
  if (zeros < 0) {
    if (/[^0]/.test(digits.slice(zeros))) {
      return undefined;
    }
    digits = digits.slice(0, zeros);
  } else {
    digits += '0'.repeat(zeros);
  }
  const value = BigInt(digits);
  return sign && value ? -value : sign ? undefined : value;
}

// Makes integers what the shapes say, in place: `bigint` or, without a shape, `number`.
function settle(value: Json, shapes: ReadonlySet<Shape>): Json {
  if (typeof value === 'bigint') {
    return shapes.has('int64') ? value : Number(value);
  } else if (typeof value === 'number') {
    return shapes.has('int64') && Number.isSafeInteger(value) ? BigInt(value) : value;
  } else if (typeof value === 'object' && value !== null) {
    const members = value as Record<string, Json>;
    for (const name of Object.keys(members)) {
      const member = members[name] as Json;
      members[name] = settle(member, inside(shapes, name, member));
    }
  }
  return value;
}

const NONE: ReadonlySet<Shape> = new Set();

// The shapes of a member or item.
function inside(shapes: ReadonlySet<Shape>, name: string, value: unknown): ReadonlySet<Shape> {
  if (shapes.size === 0) {
    return NONE;
  }
  const found = new Set<Shape>();
  for (const shape of shapes) {
    add(found, typeof shape === 'object' ? part(shape, name) : undefined, value);
  }
  return found;
}

function part(shape: Exclude<Shape, string | (() => Shape)>, name: string): Shape | undefined {
  if ('items' in shape) {
    return shape.items;
  } else if ('tuple' in shape) {
    return Number(name) < shape.tuple.length ? shape.tuple[Number(name)] : shape.rest;
  } else if ('members' in shape) {
    return Object.hasOwn(shape.members, name) ? shape.members[name] : shape.rest;
  }
  return undefined;
}

function shapesOf(shape: Shape, value: unknown): ReadonlySet<Shape> {
  const found = new Set<Shape>();
  add(found, shape, value);
  return found;
}

// Adds a shape, or those of a union that the value may have; shapes of lists for lists only, those of objects likewise.
function add(found: Set<Shape>, shape: Shape | undefined, value: unknown): void {
  if (shape === undefined || found.has(shape)) {
    return;
  }
  if (typeof shape === 'function') {
    add(found, shape(), value);
  } else if (shape === 'int64') {
    found.add(shape);
  } else if ('any' in shape) {
    // Added itself, so that unions that contain each other end.
    found.add(shape);
    shape.any.forEach((each) => add(found, each, value));
  } else if ('by' in shape) {
    const tag = isObject(value) && Object.hasOwn(value, shape.by) ? String(value[shape.by]) : '';
    if (Object.hasOwn(shape.of, tag)) {
      found.add(shape);
      add(found, shape.of[tag], value);
    }
  } else if (Array.isArray(value) ? 'items' in shape || 'tuple' in shape : 'members' in shape) {
    found.add(shape);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
