import { formPairs } from './body.js';
import { definedEntries, isObject, isScalar, percentEncode, scalarText } from './encoding.js';
import { stringify } from './json.js';
import { pairs } from './parameters.js';
import type { Encoder, PairsWriter, Parameter, Style, TextWriter } from './parameters.js';

// Typed by all styles, so that a new style does not compile without a delimiter and prefix.
const DELIMITERS: Readonly<Record<Style, string>> = {
  simple: ',',
  label: ',',
  matrix: ',',
  form: ',',
  spaceDelimited: '%20',
  pipeDelimited: '%7C',
  deepObject: ',',
};
const PATH_PREFIXES: Readonly<Record<Style, string>> = {
  simple: '',
  label: '.',
  matrix: ';',
  form: '',
  spaceDelimited: '',
  pipeDelimited: '',
  deepObject: '',
};

// RFC 6570, section 3.2.3: reserved characters and percent-encoded triplets stay, but for characters that the place does
// not allow or that would end or change the value.
const IN_QUERY = /%25(?=[\dA-F]{2})|%(3A|2F|3F|40|21|24|28|29|2A|2C|3B|3D)/gi;
const IN_PATH = /%25(?=[\dA-F]{2})|%(3A|2F|40|21|24|26|27|28|29|2A|2B|2C|3B|3D)/gi;

/** An encoder that keeps reserved characters if the parameter allows them. */
export function reserved(kept: RegExp, encode: Encoder, { allowReserved }: Parameter): Encoder {
  return allowReserved ? (text) => encode(text).replace(kept, decodeURIComponent) : encode;
}

/** The pairs of a query parameter or form member in any style (OpenAPI, Parameter Object, style values). */
export const styledPairs: PairsWriter = (
  name,
  value,
  parameter,
  encode = percentEncode,
  encodeText = reserved(IN_QUERY, encode, parameter),
) => {
  const { style = 'form', explode = style === 'form', json } = parameter;
  const start = `${encode(name)}=`;
  if (json) {
    return [start + encodeText(stringify(value))];
  }
  if (isScalar(value) || explode || style === 'deepObject') {
    return pairs(name, value, parameter, encode, encodeText);
  }
  const texts = listed(value, parameter, encodeText);
  return texts.length === 0 ? [] : [start + texts.join(DELIMITERS[style])];
};

/** The whole query as one value (OpenAPI, Parameter Object, `in: querystring`): an object is a form unless it is JSON. */
export const wholeQuery: PairsWriter = (_, value, { json, members }) =>
  json || !isObject(value) ? [percentEncode(json ? stringify(value) : scalarText(value))] : formPairs(value, members);

/** The text of a path parameter in any style, percent-encoded; undefined for null and an empty list or object. */
export const styledPath: TextWriter = (name, value, parameter) => {
  const { style = 'simple', explode, json } = parameter;
  const encode = reserved(IN_PATH, percentEncode, parameter);
  if (value === undefined || value === null) {
    return undefined;
  }
  if (json) {
    return encode(stringify(value));
  }
  const prefix = PATH_PREFIXES[style];
  // RFC 6570, section 3.2.7: no equals sign before an empty text.
  const assign = (key: string, text: string): string => (style === 'matrix' && text === '' ? key : `${key}=${text}`);
  const named = (text: string): string => (style === 'matrix' ? assign(percentEncode(name), text) : text);
  if (isObject(value) && explode) {
    const members = definedEntries(value).map(([key, member]) =>
      assign(percentEncode(key), encodeItem(scalarText(member), parameter, encode)),
    );
    return members.length === 0 ? undefined : prefix + members.join(prefix || ',');
  }
  const texts = isScalar(value) ? [encode(scalarText(value))] : listed(value, parameter, encode);
  return texts.length === 0
    ? undefined
    : explode && prefix
      ? texts.map((text) => prefix + named(text)).join('')
      : prefix + named(texts.join(','));
};

/** The text of a header that is a list or an object, or has the media type JSON; undefined for an empty list or object. */
export const styledText: TextWriter = (_, value, parameter) => {
  if (parameter.json) {
    // RFC 9110, section 5.5: a header is ASCII.
    return stringify(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  }
  if (isObject(value) && parameter.explode) {
    return joined(definedEntries(value).map(([key, member]) => `${key}=${scalarText(member)}`));
  }
  return isScalar(value) ? scalarText(value) : joined(listed(value, parameter, String));
};

function joined(texts: string[]): string | undefined {
  return texts.length === 0 ? undefined : texts.join(',');
}

// The items of a list, or the names and texts of the members of an object in turn.
function listed(value: unknown, parameter: Parameter, encode: Encoder): string[] {
  const parts = isObject(value) ? definedEntries(value).flat() : [value].flat();
  return parts.map((part) => encodeItem(scalarText(part), parameter, encode));
}

// Reserved characters that separate items are encoded in them.
function encodeItem(item: string, { allowReserved }: Parameter, encode: Encoder): string {
  const text = encode(item);
  return allowReserved ? text.replace(/[,;]/g, encodeURIComponent) : text;
}
