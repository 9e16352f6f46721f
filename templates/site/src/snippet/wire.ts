import type { ScalarKind, Serialization, Style } from '../table.js';
import { bytes, unicodeEscapes, wellFormed } from './invisible.js';
import { entries, isContainer, type Json, parse, wireJson, wireText } from './json.js';
import { isJsonType } from './media-type.js';
import type { SampleValue } from './sample.js';

const JSON_SCALARS: readonly ScalarKind[] = ['BOOLEAN', 'INT32', 'INT64', 'UINT64', 'DOUBLE', 'NUMBER', 'UNIX_TIME'];

/** The JSON that is sent for a value; a file is represented by its path (`WireJson`). */
export function jsonOf(value: SampleValue): Json {
  switch (value.kind) {
    case 'scalar':
      return scalarJson(value.scalar, value.text);
    case 'enum':
      return scalarJson(value.row.scalar, value.text);
    case 'list':
      return value.items.map(jsonOf);
    case 'map':
    case 'object':
      return new Map(
        (value.kind === 'object' ? value.members.map(([{ name }, each]) => [name, each] as const) : [])
          .concat(value.more)
          .map(([name, each]) => [name, jsonOf(each)]),
      );
    case 'union': {
      const json = jsonOf(value.value);
      return value.tag !== undefined && json instanceof Map
        ? new Map([[value.row.discriminator ?? '', value.tag], ...json])
        : json;
    }
    case 'expandable':
      return jsonOf(value.value);
    case 'any':
      return parse(value.json);
    case 'file':
      return value.path;
    case 'incomplete':
      return new Map();
    case 'cleared':
      return value.by;
  }
}

const scalarJson = (kind: ScalarKind, text: string): Json => (JSON_SCALARS.includes(kind) ? parse(text) : text);

/** Encodes a text for a part of a request; in the second form, reserved characters and triplets stay (RFC 6570, 3.2.3). */
export interface Encoding {
  (text: string, reserved?: true): string;
}

const percent = (text: string): string =>
  bytes(text)
    .map((byte) => '%' + byte.toString(16).toUpperCase().padStart(2, '0'))
    .join('');

function encoding(kept: string, reserved: string, space = '%20'): Encoding {
  const other = new RegExp(`[^\\w.\\-${kept}]`, 'gu');
  const neither = new RegExp(`(?!%[\\dA-Fa-f]{2})[^\\w.\\-${kept}${reserved}]`, 'gu');
  return (text, isReserved) =>
    wellFormed(text).replace(isReserved ? neither : other, (c) => (c === ' ' ? space : percent(c)));
}

// `WireEncoding`
export const PATH = encoding('~', ":/@!$&'()*+,;=");
export const QUERY = encoding('~', ':/?@!$()*,;=');
/** A form in a body or query (WHATWG URL), where a space is a plus sign. */
export const FORM = encoding('*', ':/?@!$(),;=', '+');
/** Cookies of the style form. */
export const COOKIE = encoding('~', ":/?#[\\]@!$&'()*+=");
/** Cookies of the style cookie. */
export const NONE: Encoding = (text) => text;

/** The text of a path template between its parameters, with characters encoded that URLs must not contain. */
export const encodedTemplate = encoding("~:/?@!$&'()*+,;=%", '');

/** Whether a value is sent as JSON because of its media type. */
export const isJson = (how: Serialization): boolean => isJsonType(how.contentType ?? '');

/** Whether the value is one text with a delimiter between its items (`WireValues`). */
export const isJoined = (value: Json, how: Serialization): value is Json[] | Map<string, Json> =>
  isContainer(value) && !how.explode && how.style !== 'DEEP_OBJECT' && how.style !== 'CONTENT';

/** A name and a value, which is a list or an object only where its style has no notation for it. */
export type NamedJson = readonly [name: string, value: Json];

/** The names and values of a value that is not joined: none for an empty list or object. */
export function namedValues(name: string, value: Json, how: Serialization): readonly NamedJson[] {
  if (how.style === 'DEEP_OBJECT') {
    return bracketed(name, value);
  }
  if (Array.isArray(value)) {
    return value.map((item) => [name, item]);
  }
  return value instanceof Map && how.style !== 'CONTENT' ? [...value] : [[name, value]];
}

// a[b][0][c]
const bracketed = (name: string, value: Json): readonly NamedJson[] =>
  isContainer(value) ? entries(value).flatMap(([key, each]) => bracketed(`${name}[${key}]`, each)) : [[name, value]];

/** The items of a list, or the names and texts of the members of an object in turn. */
export const wireParts = (value: Json[] | Map<string, Json>): string[] =>
  Array.isArray(value) ? value.map(wireText) : [...value].flatMap(([name, each]) => [name, wireText(each)]);

/** The delimiters of lists. */
export const DELIMITERS: Readonly<Partial<Record<Style, string>>> = { SPACE_DELIMITED: ' ', PIPE_DELIMITED: '|' };

/** A pair of a query, form or cookie: its name, encoded, its value, and its value encoded. */
export type Pair = readonly [name: string, value: string, encoded: string];

/** The pair as it is sent. */
export const pairText = ([name, , encoded]: Pair): string => `${name}=${encoded}`;

/** The pairs of a parameter (`WirePairs`). */
export function pairs(encode: Encoding, name: string, value: Json, how: Serialization): Pair[] {
  return how.style === 'CONTENT' || isJson(how)
    ? [pair(encode, name, content(value, how), how)]
    : styledPairs(encode, name, value, how);
}

/** The pairs of a member of a form, whose items have its media type. */
export const memberPairs = (encode: Encoding, name: string, value: Json, how: Serialization): Pair[] =>
  how.style === 'CONTENT'
    ? namedValues(name, value, how).map(([, each]) => pair(encode, name, content(each, how), how))
    : styledPairs(encode, name, value, how);

/** The pairs of all members of a form. */
export const formPairs = (encode: Encoding, form: Json, how: Serialization): Pair[] =>
  form instanceof Map
    ? [...form].flatMap(([name, value]) => memberPairs(encode, name, value, memberSerialization(how, name)))
    : [];

/** The serialization of a member of a body. */
export const memberSerialization = (how: Serialization, member: string): Serialization =>
  how.members?.find(([name]) => name === member)?.[1] ?? { style: 'CONTENT' };

const content = (value: Json, how: Serialization): string => (isJson(how) ? wireJson(value) : wireText(value));

function styledPairs(encode: Encoding, name: string, value: Json, how: Serialization): Pair[] {
  if (!isJoined(value, how)) {
    return namedValues(name, value, how).map(([key, each]) => pair(encode, key, wireText(each), how));
  }
  const parts = wireParts(value);
  const mark = DELIMITERS[how.style];
  // A comma in an item would be taken for one between items.
  const joined = parts
    .map((part) => (how.allowReserved ? encode(part, true).replace(/,/g, '%2C') : encode(part)))
    .join(mark ? percent(mark) : ',');
  return parts.length > 0 ? [[encode(name), joined, joined]] : [];
}

const pair = (encode: Encoding, name: string, value: string, how: Serialization): Pair => [
  encode(name),
  value,
  encode(value, how.allowReserved),
];

/** The text of a path parameter, encoded (`PathExpression.segment`). */
export function pathSegment(name: string, value: Json, how: Serialization): string {
  const encode = (text: string) => PATH(text, how.allowReserved);
  if (isJson(how)) {
    return encode(wireJson(value));
  }
  const isMatrix = how.style === 'MATRIX';
  const prefix = how.style === 'LABEL' ? '.' : isMatrix ? ';' : '';
  const mark = (how.explode && prefix) || ',';
  // A reserved character in an item would be taken for one between items.
  const item = (text: string) => encode(text).replace(/[,;]/g, percent);
  // RFC 6570, 3.2.7: no equals sign before an empty text.
  const assigned = (key: string, text: string) => PATH(key) + (isMatrix && text === '' ? '' : '=' + text);
  const named = (text: string) => (isMatrix ? assigned(name, text) : text);
  if (value instanceof Map && how.explode) {
    return prefix + [...value].map(([key, each]) => assigned(key, item(wireText(each)))).join(mark);
  }
  const texts = isContainer(value) ? wireParts(value).map(item) : [encode(wireText(value))];
  return prefix + (how.explode && isMatrix ? texts.map(named).join(mark) : named(texts.join(mark)));
}

/** The text of a header; empty for an empty list or object (`PathExpression.header`). */
export function headerText(value: Json, how: Serialization): string {
  if (isJson(how)) {
    // RFC 9110, 5.5: a header is ASCII.
    return wireJson(value).replace(/[^ -~]/g, unicodeEscapes);
  }
  return value instanceof Map && how.explode
    ? [...value].map(([name, each]) => `${name}=${wireText(each)}`).join()
    : isContainer(value)
      ? wireParts(value).join()
      : wireText(value);
}
