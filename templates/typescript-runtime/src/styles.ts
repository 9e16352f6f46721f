import { definedEntries, isObject, isScalar, percentEncode, percentEncodeReserved, scalarText } from './encoding.js';
import { pairs } from './parameters.js';
import type { PairsWriter, Style, TextWriter } from './parameters.js';

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

/** The pairs of a query parameter or form member in any style (OpenAPI, Parameter Object, style values). */
export const styledPairs: PairsWriter = (name, value, parameter, encodeText = percentEncode) => {
  const encode = parameter.allowReserved ? percentEncodeReserved : encodeText;
  const style = parameter.style ?? 'form';
  if (parameter.contentType !== undefined) {
    return [`${encode(name)}=${encode(JSON.stringify(value))}`];
  }
  const parts: unknown[] = isScalar(value) ? [] : Object.values(value as object);
  if (isScalar(value) || style === 'deepObject' || (parameter.explode ?? style === 'form') || !parts.every(isScalar)) {
    return pairs(name, value, parameter, encode);
  }
  const texts = isObject(value) ? definedEntries(value).flat() : parts;
  return texts.length === 0
    ? []
    : [`${encode(name)}=${texts.map((text) => encode(scalarText(text))).join(DELIMITERS[style])}`];
};

/** The text of a path parameter in any style, percent-encoded as one path segment. */
export const styledPath: TextWriter = (name, value, parameter) => {
  const style = parameter.style ?? 'simple';
  const explode = parameter.explode ?? false;
  const prefix = PATH_PREFIXES[style];
  const assignment = style === 'matrix' ? `${percentEncode(name)}=` : '';
  const delimiter = explode && prefix !== '' ? prefix : ',';
  if (parameter.contentType !== undefined) {
    return percentEncode(JSON.stringify(value));
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => percentEncode(scalarText(item)));
    return explode && style === 'matrix'
      ? items.map((item) => prefix + assignment + item).join('')
      : prefix + assignment + items.join(delimiter);
  }
  if (isObject(value)) {
    const members = definedEntries(value).map(([key, member]) => [
      percentEncode(key),
      percentEncode(scalarText(member)),
    ]);
    return explode
      ? prefix + members.map((member) => member.join('=')).join(delimiter)
      : prefix + assignment + members.flat().join(',');
  }
  const text = percentEncode(scalarText(value));
  return text.replaceAll('%20', '') === '' ? '' : prefix + assignment + text;
};

/** The text of a header or cookie parameter that is an object or has the media type JSON. */
export const styledText: TextWriter = (_, value, parameter) => {
  if (parameter.contentType !== undefined) {
    return JSON.stringify(value);
  }
  return isObject(value)
    ? definedEntries(value)
        .map(([key, member]) => key + (parameter.explode ? '=' : ',') + scalarText(member))
        .join(',')
    : scalarText(value);
};
